defmodule Mix.Tasks.Instar.Call do
  @shortdoc "Calls a function of a document"
  @moduledoc """
  Loads a document from a folder or a store, calls one of its functions, and shows the result.

      mix instar.call ID FUNCTION [ARGUMENT …]
      mix instar.call pricing quote 10 --dir documents
      mix instar.call pricing quote '[1, 2]' '%{"currency" => "EUR"}' --url http://127.0.0.1:8080 --channel beta

  An argument is a literal of Elixir: a number, a string in quotes, an atom, a list, a tuple, a map. What is none, such
  as `hello` or `2.1.0`, is text. What begins with a minus comes after `--`: `mix instar.call numbers add -- -1 2`.

  | option | meaning |
  |---|---|
  | `--dir DIR` | the folder of documents, as of `mix instar.publish`; `documents` without `--url` |
  | `--url URL` | the store instead |
  | `--tag TAG`, `--channel CHANNEL`, `--key KEY` | which version; else as `Instar.select/2` chooses |
  | `--trust-beam` | take documents for the BEAM. **This runs their code in this VM** |
  | `--timeout MS` | for the call, and for each request |
  | `--user`, `--password`, `--ca` | as of `mix instar.publish` |

  Exit codes: 0 done, 1 the call or the load failed, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.{CLI, DocumentServer, Error}

  @usage "mix instar.call ID FUNCTION [ARGUMENT …] [--dir DIR | --url URL] [--tag TAG | --channel CHANNEL]"
  @switches CLI.store_switches() ++
              [dir: :string, tag: :string, channel: :string, key: :string, trust_beam: :boolean]
  @server Instar.CallTask

  @impl true
  def run(argv) do
    {options, [id, function | arguments]} = CLI.parse(argv, @switches, 2..1_000, @usage)
    if options[:url] && options[:dir], do: CLI.misused("--url and --dir exclude each other")
    source = options[:url] && CLI.store(options)
    CLI.start()
    dir = if source == nil, do: CLI.folder(options[:dir] || "documents")
    # What it would warn of is the error that is shown.
    Logger.put_module_level(Instar.Server.Freshness, :none)

    answer =
      try do
        {:ok, stop} = serve(source, dir, options)
        answer = call(id, function, Enum.map(arguments, &argument/1), options)
        stop.()
        answer
      after
        Logger.delete_module_level(Instar.Server.Freshness)
      end

    case answer do
      {:ok, result} -> CLI.info(inspect(result, limit: :infinity, printable_limit: :infinity, pretty: true))
      {:error, error} -> failed(error, dir && Path.join(dir, id))
    end
  end

  # The server's name and the folder's URL are this task's own.
  @spec failed(Error.t(), Path.t() | nil) :: no_return
  defp failed(error, path),
    do: CLI.failed([%{error | server: nil, where: error.where && (path || error.where)}])

  defp call(id, function, arguments, options) do
    with {:ok, version} <- Instar.load(@server, id, Keyword.take(options, [:tag, :channel, :key])),
         do: Instar.call(version, function, arguments, Keyword.take(options, [:timeout]))
  end

  # The code server, and for a folder a store; and what stops them.
  defp serve(nil, dir, options) do
    {:ok, store} = DocumentServer.start_link(dir: dir)
    {:ok, stop} = serve([url: DocumentServer.url(store), retries: 0], dir, options)

    {:ok,
     fn ->
       stop.()
       GenServer.stop(store)
     end}
  end

  defp serve(source, dir, options) do
    trust = if options[:trust_beam], do: [:beam], else: []
    Process.flag(:trap_exit, true)

    case Instar.start_link(
           name: @server,
           source: {Instar.Source.HTTP, source},
           trust: trust,
           refresh: :infinity,
           shutdown: 0
         ) do
      {:ok, server} -> {:ok, fn -> Supervisor.stop(server) end}
      {:error, %Error{} = error} -> failed(error, dir)
    end
  end

  @doc false
  # A literal, else the text itself.
  @spec argument(String.t()) :: term
  def argument(text) do
    with {:ok, quoted} <- Code.string_to_quoted(text, emit_warnings: false),
         {:ok, value} <- literal(quoted) do
      value
    else
      _no_literal -> text
    end
  end

  defp literal(value) when is_number(value) or is_binary(value) or is_atom(value), do: {:ok, value}
  defp literal(list) when is_list(list), do: all(list)
  defp literal({one, other}), do: with({:ok, pair} <- all([one, other]), do: {:ok, List.to_tuple(pair)})
  defp literal({:{}, _meta, elements}), do: with({:ok, list} <- all(elements), do: {:ok, List.to_tuple(list)})
  defp literal({:__aliases__, _meta, names}), do: literal_alias(names)

  defp literal({sign, _meta, [number]}) when sign in [:-, :+] and is_number(number),
    do: {:ok, signed(sign, number)}

  defp literal({:%{}, _meta, pairs}) do
    with true <- Enum.all?(pairs, &match?({_key, _value}, &1)),
         {:ok, pairs} <- all(pairs),
         do: {:ok, Map.new(pairs)},
         else: (_other -> :error)
  end

  defp literal({:<<>>, _meta, parts}) do
    if Enum.all?(parts, &(&1 in 0..255)), do: {:ok, :erlang.list_to_binary(parts)}, else: :error
  end

  defp literal(_code), do: :error

  defp literal_alias(names),
    do: if(Enum.all?(names, &is_atom/1), do: {:ok, Module.concat(names)}, else: :error)

  defp signed(:-, number), do: -number
  defp signed(:+, number), do: number

  defp all(elements) do
    values = Enum.map(elements, &literal/1)
    if :error in values, do: :error, else: {:ok, for({:ok, value} <- values, do: value)}
  end
end
