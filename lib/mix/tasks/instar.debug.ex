defmodule Mix.Tasks.Instar.Debug do
  @shortdoc "Serves a debugger to an editor: DAP over standard input and output, or over a port"
  @moduledoc """
  Serves the Debug Adapter Protocol, so that an editor can debug this project's modules, code documents, and other nodes.

      mix instar.debug                 over standard input and output
      mix instar.debug --port 4711     over a port of this machine, for one session after the other

  The guide to debugging (guides/debugging.md) has what each editor is told, and what `launch` and `attach` take.

  | option | meaning |
  |---|---|
  | `--port PORT` | listen on that port of the loopback interface; 0 takes any, and says which |
  | `--no-start` | don't start this project's applications |

  What the project writes to standard output is shown in the editor's console: standard output has nothing but the protocol.
  """
  use Mix.Task
  alias Instar.{CLI, Debug}
  alias Instar.CLI.HiddenApplications
  alias Instar.Debug.{Output, Server}

  @usage "mix instar.debug [--port PORT] [--no-start]"
  @switches [port: :integer, start: :boolean]

  @impl true
  def run(argv) do
    {options, []} = CLI.parse(argv, @switches, 0..0, @usage)
    if options[:port], do: over_port(options), else: over_stdio(options)
  end

  defp over_port(options) do
    begin(options)

    case Debug.listen(port: options[:port]) do
      {:ok, debugger} ->
        CLI.info("listening on 127.0.0.1:#{Debug.port(debugger)}")
        Process.sleep(:infinity)

      {:error, error} ->
        CLI.failed([error])
    end
  end

  defp over_stdio(options) do
    device = Process.group_leader()
    :io.setopts(device, binary: true, encoding: :latin1)
    server = self()
    {:ok, output} = Output.start(fn category, text -> send(server, {:debug_output, category, text}) end)
    # Whatever anybody writes would stand between the messages.
    Process.group_leader(self(), output)
    :erlang.group_leader(output, Process.whereis(:application_controller))
    Mix.shell(Mix.Shell.Quiet)
    CLI.log_to_stderr()
    begin(options)
    spawn_link(fn -> read(device, server) end)
    Server.serve(fn bytes -> IO.binwrite(device, bytes) end)
  end

  defp begin(options) do
    HiddenApplications.show(:debugger)
    CLI.start()
    unless options[:start] == false, do: Mix.Task.run("app.start")
    :ok
  end

  # A header by lines, whose ends the device has changed, then as many bytes as it says.
  defp read(device, server), do: read(device, server, 0)

  defp read(device, server, length) do
    case IO.binread(device, :line) do
      line when line in ["\r\n", "\n"] -> body(device, server, length)
      line when is_binary(line) -> read(device, server, length(line, length))
      _end -> send(server, :debug_closed)
    end
  end

  defp body(device, server, length) do
    case if(length > 0, do: IO.binread(device, length), else: "") do
      body when is_binary(body) ->
        send(server, {:debug_bytes, ["Content-Length: #{length}\r\n\r\n", body] |> IO.iodata_to_binary()})
        read(device, server, 0)

      _end ->
        send(server, :debug_closed)
    end
  end

  defp length(line, before) do
    with [_all, digits] <- Regex.run(~r/\Acontent-length:\s*(\d{1,9})\s*\z/i, line),
         do: String.to_integer(digits),
         else: (_ -> before)
  end
end
