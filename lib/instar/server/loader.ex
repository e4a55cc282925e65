defmodule Instar.Server.Loader do
  # The way a document goes: fetched, validated, chosen from, compiled, made current. All of it runs in the
  # process that asked, or, when many ask for the same at once, in one task for all of them.
  @moduledoc false
  alias Instar.Call.Callbacks
  alias Instar.{Config, Document, Error, Telemetry, Version}
  alias Instar.Server.{Fetch, Install, Names, News, SingleFlight, ThinModule, Versions}

  @doc """
  Fetches the document, unless it has not changed, and makes the chosen version's code current anew. With `timeout` it
  goes on in a task when that has taken so many milliseconds.
  """
  @spec load(atom, String.t(), keyword | map, keyword) :: {:ok, Version.t()} | {:error, Error.t()}
  def load(server, id, query, opts \\ []) do
    with {:ok, config} <- Config.fetch(server) do
      Telemetry.span(:load, %{server: server, document: id, query: query}, fn ->
        {timeout, opts} = Keyword.pop(opts, :timeout, :infinity)
        result = config |> within(timeout, &fetch_and_load(&1, id, query, opts)) |> in_context(server, id)
        {result, outcome(result)}
      end)
    end
  end

  defp within(config, :infinity, load), do: load.(config)

  defp within(%{name: server} = config, timeout, load) do
    # This one, and not its successor after a restart.
    tasks = GenServer.whereis(Names.tasks(server))
    task = Task.Supervisor.async_nolink(tasks, fn -> load.(config) end)

    case Task.yield(task, timeout) do
      {:ok, result} ->
        result

      {:exit, reason} ->
        went? = Config.get(server) == nil or SingleFlight.went?(reason, tasks)
        {:error, Error.new(if(went?, do: {:no_server, server}, else: {:crashed, reason}))}

      nil ->
        Task.ignore(task)
        limit = %{name: :timeout, value: timeout, set_by: :call}
        {:error, Error.new({:timeout, timeout}, limit: limit)}
    end
  catch
    # Its tasks are gone, or going.
    :exit, _reason -> {:error, Error.new({:no_server, server})}
  end

  defp fetch_and_load(config, id, query, opts) do
    began = began()

    {fresh?, opts} = Keyword.pop(opts, :fresh, false)

    with {:ok, document} <- Fetch.document(config, id, fresh?),
         {:ok, tag} <- Document.choose(document, query),
         {:ok, version} <- make_current(config, document, tag, began, opts) do
      # Only now: a document whose code cannot be loaded must not change what is chosen.
      former = Versions.outline(config.name, id)
      Fetch.adopt(config, document, began)
      # The answer may be older than what the store has named before: a comparison tells.
      if former && former.token != document.token, do: News.begun(config.name, id)
      {:ok, version}
    end
  rescue
    # The server went away meanwhile.
    error in Error -> {:error, error}
  end

  defp outcome({:ok, version}), do: %{result: :ok, tag: version.tag, digest: version.digest}
  defp outcome(error), do: Telemetry.outcome(error)

  @doc """
  The version that a query chooses; loads it when it isn't loaded, unless the server is embedded. `imports` is what
  that load offers. `:timeout` when it takes longer than `timeout` milliseconds; then the load goes on.
  """
  @spec select(atom, String.t(), keyword | map, Callbacks.offer()) :: {:ok, Version.t()} | {:error, Error.t()}
  @spec select(atom, String.t(), keyword | map, Callbacks.offer(), timeout) ::
          {:ok, Version.t()} | {:error, Error.t()} | :timeout
  def select(server, id, query, imports \\ %{}, timeout \\ :infinity) do
    with {:ok, config} <- Config.fetch(server) do
      case known(server, id, query) do
        {:ok, version} -> {:ok, version}
        missing -> on_demand(config, id, query, missing, {imports, timeout})
      end
      |> in_context(server, id)
    end
  rescue
    error in Error -> {:error, error}
  end

  @doc "The version that a query chooses among what is loaded."
  @spec known(atom, String.t(), keyword | map) ::
          {:ok, Version.t()} | {:missing, Document.tag()} | {:error, Error.t()} | :unknown
  def known(server, id, query) do
    with {:ok, tag} <- Versions.choose(server, id, query) || :unknown do
      case Versions.current(server, id, tag) do
        nil -> {:missing, tag}
        version -> {:ok, version}
      end
    end
  end

  defp on_demand(%{mode: :embedded}, _id, _query, _missing, _way), do: {:error, Error.new(:embedded)}

  # The document says which tag it is: nothing needs to be fetched, and all who miss it share one load.
  defp on_demand(config, id, query, {:missing, tag}, {imports, timeout}) do
    fly(config, {:load, id, tag, imports}, timeout, fn ->
      # Whoever came just before may have loaded it.
      case {Versions.current(config.name, id, tag), Versions.fetched(config.name, id)} do
        {%Version{} = version, _fetched} ->
          {:ok, version}

        # A load whose fetch began after that one is newer, however long it takes.
        {nil, {%Document{code: %{^tag => _}} = document, began}} ->
          make_current(config, document, tag, began, imports: imports)

        {nil, _other} ->
          load(config.name, id, query, imports: imports)
      end
    end)
  end

  defp on_demand(config, id, query, _unknown, {imports, timeout}) do
    fly(config, {:load, id, query, imports}, timeout, fn ->
      case known(config.name, id, query) do
        {:ok, version} -> {:ok, version}
        _missing -> load(config.name, id, query, imports: imports)
      end
    end)
  end

  defp fly(config, key, timeout, fun) do
    with :gone <- SingleFlight.run(SingleFlight.name(config.name), key, fun, nil, timeout),
         do: {:error, Error.new({:no_server, config.name})}
  end

  defp make_current(config, document, tag, began, opts) do
    with :ok <- not_sticky(config.name, document.id, tag),
         :ok <- if(opts[:as], do: ThinModule.check(opts[:as]), else: :ok),
         {:ok, artifact} <- Fetch.artifact(config, document, tag) do
      {imports, opts} = Keyword.pop(opts, :imports, %{})
      {wasi, opts} = Keyword.pop(opts, :wasi, [])
      item = %{document: document, tag: tag, artifact: artifact, began: began, imports: imports, wasi: wasi}
      Install.one(config, item, opts)
    end
    |> in_context(document, tag)
  end

  # Before anything is compiled: a version that must not be replaced needs no better code.
  defp not_sticky(server, id, tag) do
    if Versions.sticky?(server, id, tag) and Versions.current(server, id, tag) != nil,
      do: {:error, Error.new(:sticky_directory)},
      else: :ok
  end

  defp in_context({:error, error}, %Document{} = document, tag),
    do: {:error, Error.context(error, document: document.id, tag: tag, token: document.token)}

  # What is no id is in the reason.
  defp in_context({:error, %{reason: {:bad_id, _wrong}} = error}, server, _id),
    do: {:error, Error.context(error, server: server)}

  defp in_context({:error, error}, server, id),
    do: {:error, Error.context(error, server: server, document: id)}

  defp in_context(ok, _server, _id), do: ok

  @doc "When a fetch begins: of two loads of a version, the one that began later stays current."
  @spec began() :: integer
  def began, do: System.unique_integer([:monotonic])
end
