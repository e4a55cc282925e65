defmodule Instar.Server.Loader do
  # The way a document goes: fetched, validated, chosen from, compiled, made current. All of it runs in the
  # process that asked, or, when many ask for the same at once, in one task for all of them.
  @moduledoc false
  alias Instar.Call.Callbacks
  alias Instar.{Config, Document, Error, Telemetry, Version}

  alias Instar.Server.{
    Builds,
    Fetch,
    Install,
    Names,
    News,
    Refresh,
    SingleFlight,
    Stage,
    ThinModule,
    Uses,
    Versions
  }

  alias Instar.Server.Stage.{Chosen, Fetched, Options, Wanted}

  @most_tries 10

  @doc """
  Fetches the document, unless it has not changed, and makes the chosen version's code current anew. With `timeout` it
  goes on in a task when that has taken so many milliseconds.
  """
  @spec load(atom, String.t(), keyword | map, keyword) :: {:ok, Version.t()} | {:error, Error.t()}
  def load(server, id, query, opts \\ []) do
    {timeout, opts} = Keyword.pop(opts, :timeout, :infinity)

    with {:ok, config} <- Config.fetch(server),
         do: config |> wanted(id, query, Options.of_load(opts)) |> load(timeout)
  end

  defp wanted(config, id, query, options),
    do: %Wanted{config: config, id: id, query: query, began: began(), options: options}

  defp load(wanted, timeout) do
    Telemetry.span(:load, Stage.metadata(wanted), fn ->
      result = wanted |> within(timeout, &fetch_and_load/1) |> Stage.about(wanted)
      {result, outcome(result)}
    end)
  end

  defp within(wanted, :infinity, load), do: load.(wanted)

  defp within(%Wanted{config: %{name: server}} = wanted, timeout, load) do
    # This one, and not its successor after a restart.
    tasks = GenServer.whereis(Names.tasks(server))
    task = Task.Supervisor.async_nolink(tasks, fn -> load.(wanted) end)

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

  defp fetch_and_load(%Wanted{config: config, id: id} = wanted) do
    with {:ok, fetched} <- Fetch.document(wanted),
         {:ok, chosen} <- Fetched.choose(fetched, wanted.query),
         :ok <- Refresh.used(config, fetched.document),
         {:ok, version} <- make_current(chosen) do
      # Only now: a document whose code cannot be loaded must not change what is chosen.
      former = Versions.outline(config.name, id)
      Fetch.adopt(fetched)
      # The answer may be older than what the store has named before: a comparison tells.
      if former && former.token != fetched.document.token, do: News.begun(config.name, id)
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
        {:ok, version} ->
          {:ok, version}

        missing ->
          wanted = wanted(config, id, query, Options.of_load(imports: imports))
          wanted |> on_demand(missing, timeout) |> Stage.about(wanted)
      end
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

  defp on_demand(%Wanted{config: %{mode: :embedded}}, _missing, _timeout), do: {:error, Error.new(:embedded)}

  # The document says which tag it is: nothing needs to be fetched, and all who miss it share one load.
  defp on_demand(%Wanted{config: config, id: id, options: options} = wanted, {:missing, tag}, timeout) do
    fly(config, {:load, id, tag, options.imports}, timeout, fn ->
      # Whoever came just before may have loaded it.
      case {Versions.current(config.name, id, tag), Versions.fetched(config.name, id)} do
        {%Version{} = version, _fetched} ->
          {:ok, version}

        # A load whose fetch began after that one is newer, however long it takes.
        {nil, {%Document{code: %{^tag => _}} = document, began}} ->
          make_current(%Chosen{config: config, document: document, tag: tag, began: began, options: options})

        {nil, _other} ->
          load(%{wanted | began: began()}, :infinity)
      end
    end)
  end

  defp on_demand(%Wanted{config: config, id: id, query: query} = wanted, _unknown, timeout) do
    fly(config, {:load, id, query, wanted.options.imports}, timeout, fn ->
      case known(config.name, id, query) do
        {:ok, version} -> {:ok, version}
        _missing -> load_kept(wanted) || load(%{wanted | began: began()}, :infinity)
      end
    end)
  end

  # What was evicted is loaded from the document that was followed until then. Where that doesn't do, the store says why.
  defp load_kept(%Wanted{config: config, id: id} = wanted) do
    with {document, began} <- Versions.kept(config, id),
         fetched = %Fetched{config: config, document: document, began: began, options: wanted.options},
         {:ok, chosen} <- Fetched.choose(fetched, wanted.query),
         {:ok, version} <- Telemetry.span(:load, Stage.metadata(wanted), fn -> kept(fetched, chosen) end) do
      {:ok, version}
    else
      _none_or_error -> nil
    end
  end

  defp kept(fetched, chosen) do
    result = make_current(chosen)
    if match?({:ok, _version}, result), do: Fetch.adopt(fetched)
    {result, outcome(result)}
  end

  defp fly(config, key, timeout, fun) do
    with :gone <- SingleFlight.run(SingleFlight.name(config.name), key, fun, nil, timeout),
         do: {:error, Error.new({:no_server, config.name})}
  end

  defp make_current(%Chosen{options: %{as: as}} = chosen) do
    # Before anything is compiled: a version that must not be replaced needs no better code.
    with :ok <- Install.replaceable(chosen),
         :ok <- if(as, do: ThinModule.check(as), else: :ok),
         {:ok, version} <- build(chosen, @most_tries) do
      {:ok, version}
    end
    |> Stage.about(chosen)
  end

  # What it is compiled with may become another meanwhile.
  defp build(chosen, tries) do
    with {:ok, built} <- Builds.build(chosen) do
      case Install.one(built) do
        :uses when tries > 1 ->
          build(chosen, tries - 1)

        :uses ->
          {:error, Error.new({:crashed, :uses_change_all_the_time})}

        {:ok, version} ->
          Uses.keep(built)
          {:ok, version}

        error ->
          error
      end
    end
  end

  @doc "When a fetch begins: of two loads of a version, the one that began later stays current."
  @spec began() :: integer
  defdelegate began(), to: Stage
end
