defmodule Mix.Tasks.Instar.Mcp do
  @shortdoc "Serves Elixir in the sandbox to assistants: MCP over standard input and output"
  @moduledoc """
  Serves the Model Context Protocol over standard input and output, so that an assistant can run Elixir safely; `Instar.MCP`
  has its tools.

      mix instar.mcp [--timeout MS] [--memory BYTES] [--fuel UNITS] [--host MODULE] [--allow PERMISSION]

  A client is told of it as of any server, such as

      {"mcpServers": {"elixir": {"command": "mix", "args": ["instar.mcp"], "cwd": "/path/of/this/project"}}}

  | option | meaning |
  |---|---|
  | `--timeout MS` | milliseconds that a text may take |
  | `--memory BYTES` | bytes of memory that it may have |
  | `--fuel UNITS` | units of fuel that it may use, about one an instruction |
  | `--host MODULE` | a module with `use Instar.Host`, whose functions it may call; may be given again |
  | `--allow PERMISSION` | `clock` or `random`; may be given again. What a text writes is always captured |

  A client may ask for less, never for more. Standard output has nothing but the protocol; what is logged goes to standard
  error. The task ends with its input.
  """
  use Mix.Task
  alias Instar.{CLI, MCP}
  alias Instar.Wire.JSON

  @usage "mix instar.mcp [--timeout MS] [--memory BYTES] [--fuel UNITS] [--host MODULE] [--allow PERMISSION]"
  @switches [timeout: :integer, memory: :integer, fuel: :integer, host: :keep, allow: :keep]
  # Bytes of a message, and how deep it is nested.
  @most_bytes 8 * 1024 * 1024
  @depth 64
  # How many texts run at once; the rest of the messages waits.
  @most_running 16

  @impl true
  def run(argv) do
    {options, []} = CLI.parse(argv, @switches, 0..0, @usage)
    # Whatever Mix says would stand between the messages.
    Mix.shell(Mix.Shell.Quiet)
    CLI.log_to_stderr()
    CLI.start()

    case MCP.new(given(options)) do
      {:ok, state} -> serve(state)
      {:error, error} -> CLI.failed(error)
    end
  end

  defp given(options) do
    {hosts, options} = Keyword.pop_values(options, :host)
    {permissions, limits} = Keyword.pop_values(options, :allow)
    allow = for permission <- permissions, do: permission(permission)
    imports = if hosts == [], do: [], else: [imports: Enum.map(hosts, &CLI.name/1)]
    [allow: allow ++ [output: :capture]] ++ imports ++ limits
  end

  defp permission(name) when name in ["clock", "random"], do: String.to_existing_atom(name)

  defp permission(name),
    do: CLI.misused("there is no permission #{name} to be given here: clock or random\nusage: " <> @usage)

  # One process reads; this one answers, and has a process for each text that runs.
  defp serve(state) do
    :io.setopts(:standard_io, binary: true, encoding: :latin1)
    server = self()
    {_reader, monitor} = spawn_monitor(fn -> read(server) end)
    loop(state, %{}, monitor)
  end

  defp read(server) do
    # What is read is bounded where it is read, before it is a message.
    case :io.request(:standard_io, {:get_until, :latin1, "", __MODULE__, :line, [@most_bytes]}) do
      {:line, line} ->
        send(server, {:line, self(), line})

        receive do
          :next -> read(server)
        end

      # The end of the input, or that of who wrote it.
      _end ->
        :ok
    end
  end

  @doc false
  # Called by the process that reads, with each piece that has come: of a line that is too long nothing is kept but that it is.
  @spec line(term, charlist | :eof, pos_integer) :: {:more, term} | {:done, term, charlist}
  def line([], :eof, _most), do: {:done, :eof, []}
  def line([], data, most), do: line("", data, most)
  def line(line, :eof, _most), do: {:done, {:line, line}, []}

  def line(line, data, most) do
    {more, rest} = Enum.split_while(data, &(&1 != ?\n))
    line = longer(line, :erlang.list_to_binary(more), most)
    if rest == [], do: {:more, line}, else: {:done, {:line, line}, tl(rest)}
  end

  defp longer(line, more, most) when is_binary(line) and byte_size(line) + byte_size(more) <= most,
    do: <<line::binary, more::binary>>

  defp longer(_line, _more, _most), do: :too_long

  defp loop(state, running, reader) do
    receive do
      {:line, pid, line} when map_size(running) < @most_running ->
        send(pid, :next)
        {state, running} = message(line, state, running)
        loop(state, running, reader)

      {:answer, answer} ->
        write(answer)
        loop(state, running, reader)

      {:DOWN, ^reader, :process, _pid, _reason} ->
        finish(running)

      {:DOWN, monitor, :process, _pid, _reason} when is_map_key(running, monitor) ->
        loop(state, Map.delete(running, monitor), reader)
    end
  end

  # What was asked is answered; who has closed the input may still read.
  defp finish(running) when running == %{}, do: :ok

  defp finish(running) do
    receive do
      {:answer, answer} ->
        write(answer)
        finish(running)

      {:DOWN, monitor, :process, _pid, _reason} ->
        finish(Map.delete(running, monitor))
    end
  end

  defp message(:too_long, state, running) do
    write(MCP.unreadable("a message has at most #{@most_bytes} bytes"))
    {state, running}
  end

  defp message(line, state, running), do: line |> String.trim() |> text(state, running)

  defp text("", state, running), do: {state, running}

  defp text(line, state, running) do
    with {:ok, message} <- JSON.parse(line, @depth) do
      cancel(message, running)

      case MCP.handle(message, state) do
        {state, nil} ->
          {state, running}

        {state, run} when is_function(run) ->
          server = self()
          {pid, monitor} = spawn_monitor(fn -> send(server, {:answer, run.()}) end)
          {state, Map.put(running, monitor, {message["id"], pid})}

        {state, answer} ->
          write(answer)
          {state, running}
      end
    else
      {:error, _why} ->
        write(MCP.unreadable("this is no JSON"))
        {state, running}
    end
  end

  # Who cancels wants no answer.
  defp cancel(%{"method" => "notifications/cancelled", "params" => %{"requestId" => id}}, running) do
    for {_monitor, {^id, pid}} <- running, do: Process.exit(pid, :kill)
    :ok
  end

  defp cancel(_message, _running), do: :ok

  defp write(answer) do
    {:ok, bytes} = JSON.encode(answer)
    IO.binwrite(:stdio, [bytes, ?\n])
  end
end
