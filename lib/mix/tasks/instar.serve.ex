defmodule Mix.Tasks.Instar.Serve do
  @shortdoc "Serves a folder of documents over HTTP, for development"
  @moduledoc """
  Serves a folder of documents on this machine, as `Instar.DocumentServer` does, until it is interrupted.

      mix instar.serve DIR [--port PORT]

  A code server with `source: {Instar.Source.HTTP, url: "http://127.0.0.1:8080"}` loads from it, and follows the files
  as they are saved. Whoever can open a connection to this machine's loopback interface can read and write all
  documents: it is for development, not a store.

  | option | meaning |
  |---|---|
  | `--port PORT` | the TCP port, 8080 by default; 0 takes a free one |

  Exit codes: 1 the folder cannot be read or the port is taken, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.{CLI, DocumentServer, Error}
  alias Instar.Publisher.Draft

  @usage "mix instar.serve DIR [--port PORT]"
  @port 8_080

  @impl true
  def run(argv) do
    {options, [dir]} = CLI.parse(argv, [port: :integer], 1..1, @usage)
    CLI.start()
    # A folder that isn't there is no server of nothing.
    dir = CLI.folder(dir)
    # A port that is taken ends the server, and is told here.
    Process.flag(:trap_exit, true)

    case DocumentServer.start_link(dir: dir, port: Keyword.get(options, :port, @port)) do
      {:ok, server} ->
        tell_and_wait(server, dir)

      {:error, %Error{} = error} ->
        CLI.failed([error])

      {:error, reason} ->
        CLI.failed([Error.new({:no_port, Keyword.get(options, :port, @port), text(reason)})])
    end
  end

  defp text(reason) do
    case posix(reason) do
      nil -> Exception.format_exit(reason)
      posix -> "#{:inet.format_error(posix)} (#{posix})"
    end
  end

  # Somewhere in what the server of OTP says.
  defp posix(posix) when posix in [:eaddrinuse, :eacces, :eaddrnotavail], do: posix
  defp posix(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> Enum.find_value(&posix/1)
  defp posix([_ | _] = list), do: Enum.find_value(list, &posix/1)
  defp posix(_other), do: nil

  defp tell_and_wait(server, dir) do
    url = DocumentServer.url(server)
    CLI.info("serving #{dir} at #{url}")
    documents(dir, url)

    receive do
      {:EXIT, ^server, reason} -> CLI.failed([Error.new({:crashed, reason})])
      {:EXIT, _parent, _reason} -> GenServer.stop(server)
    end
  end

  # What is there at the start; files are read at every request.
  defp documents(dir, url) do
    case Draft.find(dir) do
      {:ok, origins, skipped} ->
        for {_kind, id, _path} = origin <- origins do
          CLI.info("  #{url}/#{URI.encode(id, &URI.char_unreserved?/1)}")
          with {:error, errors} <- Draft.read(origin), do: CLI.show(errors)
        end

        CLI.passed_over(%{skipped: skipped, ignored: ignored(origins)})

      {:error, _none} ->
        CLI.info(
          "  it has no documents yet: a folder ID with a file TAG.ex, TAG.erl, TAG.wat or TAG.wasm is one"
        )
    end
  end

  defp ignored(origins) do
    for origin <- origins,
        {:ok, draft} <- [Draft.read(origin)],
        name <- draft.ignored,
        do: Path.join(draft.id, name)
  end
end
