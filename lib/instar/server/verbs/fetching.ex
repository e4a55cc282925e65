defmodule Instar.Server.Verbs.Fetching do
  # The verbs that fetch, and what finishes them: which server, document and options are meant, and what is said of those that
  # are of a wrong kind.
  @moduledoc false
  alias Instar.Call.Argument
  alias Instar.{Config, Error, Options, Prepared, Version}
  alias Instar.Server.{Atomic, Loader, LRU, Names, Reference}
  alias Instar.Test.Routes

  @default Names.default()

  # The options of a load, and with what chooses.
  @load_rows [
    {:on_old, :on_old, :purge, "what becomes of old code that is in the way"},
    {:as, :module, nil, "the name of a thin module"},
    {:fresh, :boolean, false, "whether the store is asked whatever is known"},
    {:timeout, :ms_or_infinity, nil, "milliseconds that the load may take"}
  ]
  @load_options [:imports, :allow, :wasi | Enum.map(@load_rows, &elem(&1, 0))]
  @load_keys [:tag, :channel, :key | @load_options]

  @type answer :: {:ok, Version.t()} | {:error, Error.t()}

  @doc "A load by an id and a query, or by a server and an id."
  @spec load(term, term) :: answer
  def load(id, query) do
    {server, id, query} = meant(id, query)
    load(server, id, query)
  end

  @spec load(term, term, term) :: answer
  def load(server, id, query) do
    server = Routes.of(server)

    with :ok <- chosen(server, id, query),
         :ok <- if(Keyword.keyword?(query), do: Options.known(query, @load_keys), else: :ok),
         {opts, query} = load_options(query),
         {:ok, imports, opts} <- Config.take_imports(opts),
         {:ok, allow, _output, opts} <- Config.take_allow(opts),
         {:ok, wasi, opts} <- Config.take_wasi(opts),
         :ok <- check_load_options(opts),
         given = [imports: imports, allow: allow, wasi: wasi],
         {:ok, version} <- Loader.load(server, id, query, given ++ opts) do
      requested(version)
    end
  end

  @doc "A choice by an id and a query, or by a server and an id."
  @spec select(term, term) :: answer
  def select(id, query) do
    {server, id, query} = meant(id, query)
    select(server, id, query)
  end

  @spec select(term, term, term) :: answer
  def select(server, id, query) do
    server = Routes.of(server)

    with :ok <- chosen(server, id, query),
         {:ok, version} <- Loader.select(server, id, query),
         do: requested(version)
  end

  # A server and an id, or an id and a query.
  defp meant(server, id) when is_atom(server) and not is_list(id) and (not is_map(id) or is_struct(id)),
    do: {server, id, []}

  defp meant(id, query), do: {@default, id, query}

  defp chosen(server, id, query) do
    cond do
      not is_atom(server) -> Argument.wrong(:server, server)
      match?({kind, _value} when kind in [:ok, :error], id) -> Argument.wrong(:id, id)
      not is_binary(id) -> {:error, Error.new({:bad_id, id}, server: server)}
      not (is_list(query) or is_map(query)) -> Argument.wrong(:query, query)
      true -> :ok
    end
  end

  defp requested(version) do
    LRU.touch(version.touch)
    {:ok, version}
  end

  defp load_options(query) do
    if Keyword.keyword?(query),
      do: Keyword.split(query, @load_options),
      else: {[], query}
  end

  defp check_load_options(opts) do
    Options.check_all(opts, @load_rows, fn
      :on_old, value -> Options.expect(value, value in [:purge, :error], ":purge or :error")
      :module, value -> Options.expect(value, Options.name?(value), "a module's name")
      kind, value -> Options.check(kind, value)
    end)
  end

  @doc "Has a version loaded, and says why it cannot be in the words of `:code`."
  @spec ensure_loaded(term, term) ::
          {:module, {Version.id(), Version.tag()}} | {:error, atom | tuple}
  def ensure_loaded(_server, %Version{server: server, id: id, tag: tag}), do: ensure(server, id, tag: tag)

  def ensure_loaded(_server, {kind, _value} = answer) when kind in [:ok, :error],
    do: ensured(Argument.wrong(:reference, answer))

  def ensure_loaded(server, {id, tag}), do: ensure(server, id, tag: tag)
  def ensure_loaded(server, id), do: ensure(server, id, [])

  defp ensure(server, id, query) when is_atom(server),
    do: server |> Routes.of() |> Loader.select(id, query) |> ensured()

  defp ensure(server, _id, _query), do: ensured(Argument.wrong(:server, server))

  defp ensured({:ok, version}), do: {:module, {version.id, version.tag}}
  defp ensured({:error, error}), do: {:error, Atomic.code_reason(error)}

  @doc "Prepares what a list names."
  @spec prepare_loading(term, term) :: {:ok, Prepared.t()} | {:error, [{term, term}]}
  def prepare_loading(server, refs), do: server |> Reference.server() |> Atomic.prepare(listed(refs))

  # `length/1` in a guard is false for an improper list.
  defp listed(refs) when is_list(refs) and length(refs) >= 0, do: refs
  defp listed(other), do: Argument.wrong!(:references, other)

  @doc "Makes current what was prepared."
  @spec finish_loading(term) :: :ok | {:error, [{{Version.id(), Version.tag()}, term}]}
  def finish_loading(%Prepared{} = prepared), do: Atomic.finish(prepared)
  def finish_loading(prepared), do: Argument.wrong!(:prepared, prepared)

  @doc "Prepares and finishes what a list names."
  @spec atomic_load(term, term) :: :ok | {:error, [{term, term}]}
  def atomic_load(server, refs) do
    with {:ok, prepared} <- prepare_loading(server, refs), do: Atomic.finish(prepared)
  end
end
