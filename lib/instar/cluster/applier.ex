defmodule Instar.Cluster.Applier do
  # Makes entries current here, whose bytes have been fetched. One at a time for each member, so that two messages
  # about the same document cannot cross; and first of all, before anybody is talked to, what lies on the disk.
  @moduledoc false
  use GenServer
  require Logger
  alias Instar.Cluster.{Arrival, Disk, Manifest, Modules, Pack, Tables, Unit}
  alias Instar.{Config, Error, FirstError}
  alias Instar.Server.{Install, Refresh, Stage, Versions}
  alias Instar.Server.Stage.{Built, Fetched}

  # How many entries are compiled at once. Most of that is done by threads of the native library.
  @at_once 4
  @wait_for_server_ms 5_000

  @type results :: %{Manifest.key() => :ok | {:error, Error.t()}}

  @doc "Makes entries current, each for itself. `given` are documents as the leader has them."
  @spec take(atom, [Manifest.entry()], Pack.given()) :: results
  def take(name, entries, given \\ %{}), do: GenServer.call(name(name), {:take, entries, given}, :infinity)

  @doc """
  Proves that entries can become current together, and holds them ready until `finish/2`, `abort/2`, or the end of the
  process `owner`.
  """
  @spec prepare(atom, reference, pid, [Manifest.entry()], Pack.given()) :: :ok | {:error, Error.t()}
  def prepare(name, change, owner, entries, given \\ %{}),
    do: GenServer.call(name(name), {:prepare, change, owner, entries, given}, :infinity)

  @doc "The entries that were prepared."
  @spec prepared(atom, reference) :: {:ok, [Manifest.entry()]} | {:error, Error.t()}
  def prepared(name, change), do: GenServer.call(name(name), {:prepared, change}, :infinity)

  @doc "Makes what was prepared current, all or none."
  @spec finish(atom, reference) :: :ok | {:error, Error.t()}
  def finish(name, change), do: GenServer.call(name(name), {:finish, change}, :infinity)

  @doc "Lets go of what was prepared."
  @spec abort(atom, reference) :: :ok
  def abort(name, change), do: GenServer.cast(name(name), {:abort, change})

  @doc false
  def start_link(options), do: GenServer.start_link(__MODULE__, options, name: name(options.name))

  defp name(name), do: Module.concat(name, "Cluster.Applier")

  @impl true
  def init(options) do
    with {:ok, monitor} <- await_server(options.server, deadline()) do
      state = %{options: options, server: monitor, prepared: %{}}
      Tables.forget_here(options.name)
      restore(state)
      {:ok, state}
    else
      {:error, error} -> {:stop, {:shutdown, error}}
    end
  end

  defp deadline, do: System.monotonic_time(:millisecond) + @wait_for_server_ms

  # It may be starting anew, as we are.
  defp await_server(server, deadline) do
    pid = Process.whereis(Versions.name(server))

    cond do
      pid != nil and Config.get(server) != nil ->
        {:ok, Process.monitor(pid)}

      System.monotonic_time(:millisecond) > deadline ->
        {:error, Error.new({:no_server, server})}

      true ->
        Process.sleep(20)
        await_server(server, deadline)
    end
  end

  # What we have been told since the last write to the disk is newer.
  defp restore(%{options: %{name: name, dir: dir}} = state) do
    known = Map.new(Tables.entries(name), &{&1.key, &1})
    kept = dir |> Disk.read() |> Map.new(&{&1.key, &1})
    entries = known |> Map.merge(kept, fn _key, a, b -> Enum.max_by([a, b], & &1.stamp) end) |> Map.values()
    results = take_all(state, entries, %{})

    Tables.put_entries(
      name,
      Enum.reject(entries, &match?({:error, %Error{reason: {:no_bytes, _digest}}}, results[&1.key]))
    )
  end

  @impl true
  def handle_call({:take, entries, given}, _from, state), do: {:reply, take_all(state, entries, given), state}

  def handle_call({:prepare, change, owner, entries, given}, _from, state) do
    case prepare_all(state, entries, given) do
      {:ok, units} -> {:reply, :ok, put_in(state.prepared[change], {units, Process.monitor(owner)})}
      {:error, error} -> {:reply, {:error, error}, state}
    end
  end

  def handle_call({:prepared, change}, _from, state) do
    case state.prepared do
      %{^change => {{units, _modules}, _monitor}} -> {:reply, {:ok, Enum.map(units, & &1.entry)}, state}
      %{} -> {:reply, {:error, Error.new(:not_prepared)}, state}
    end
  end

  def handle_call({:finish, change}, _from, state) do
    case pop(state, change) do
      {nil, state} -> {:reply, {:error, Error.new(:not_prepared)}, state}
      {units, state} -> {:reply, guarded(fn -> finish_all(state, units) end), state}
    end
  end

  @impl true
  def handle_cast({:abort, change}, state), do: {:noreply, elem(pop(state, change), 1)}

  @impl true
  def handle_info({:DOWN, monitor, :process, _pid, _reason}, %{server: monitor} = state),
    do: {:stop, {:shutdown, :server_down}, state}

  # Whoever was to say whether it becomes current is gone.
  def handle_info({:DOWN, monitor, :process, _pid, _reason}, state) do
    {:noreply, %{state | prepared: Map.reject(state.prepared, fn {_change, {_units, m}} -> m == monitor end)}}
  end

  def handle_info(_other, state), do: {:noreply, state}

  defp pop(state, change) do
    case Map.pop(state.prepared, change) do
      {nil, _prepared} ->
        {nil, state}

      {{units, monitor}, prepared} ->
        Process.demonitor(monitor, [:flush])
        {units, %{state | prepared: prepared}}
    end
  end

  # Each for itself --------------------------------------------------------------------------------------------

  defp take_all(state, entries, given) do
    entries
    |> Task.async_stream(&take_one(state, &1, given), max_concurrency: @at_once, timeout: :infinity)
    |> Enum.zip(entries)
    |> Map.new(fn {{:ok, result}, entry} -> {entry.key, result} end)
  end

  defp take_one(%{options: %{name: name}} = state, entry, given) do
    result = guarded(fn -> with {:ok, unit} <- unit(state, entry, given), do: make_current(state, unit) end)
    note(state, entry, result)
    if match?({:error, _error}, result), do: tell(name, entry, elem(result, 1))
    result
  end

  # A document that has gone wrong must not take the others with it.
  defp guarded(fun) do
    fun.()
  rescue
    error in Error -> {:error, error}
  catch
    :exit, reason -> {:error, Error.new({:crashed, reason})}
  end

  defp note(%{options: %{name: name, dir: dir}}, entry, result) do
    former = with %{loaded: loaded} <- Tables.here(name, entry.key), do: loaded
    Tables.put_here(name, entry, result, if(result == :ok, do: entry.body, else: former))
    # What was refused is not kept: after a restart its predecessor runs again.
    if result == :ok, do: Disk.write(dir, entry)
  end

  defp tell(_name, _entry, %Error{reason: {:no_bytes, _digest}}), do: :ok

  defp tell(name, %{key: {kind, what}}, error),
    do:
      Logger.warning("Instar: #{inspect(name)} does not run the #{kind} #{what}: #{Exception.message(error)}")

  defp unit(%{options: options} = state, %{key: {:document, id} = key, body: body} = entry, given) do
    name = options.name
    config = Config.fetch!(options.server)

    former =
      with %{loaded: %{versions: versions}} <- Tables.here(name, key), do: Map.keys(versions), else: (_ -> [])

    versions = if body, do: body.versions, else: %{}
    # What has been deleted here already is old, and stays so until it is purged.
    gone = for tag <- former -- Map.keys(versions), Versions.current(config.name, id, tag), do: tag
    given = given[id]

    with {:ok, document} <-
           if(given, do: {:ok, given.fetched.document}, else: Arrival.document(name, config, key, body)),
         fetched = %Fetched{config: config, document: document, began: Stage.began()},
         tags = Enum.uniq(Map.keys(versions) ++ if(given, do: given.also, else: [])),
         {:ok, built} <- build(state, fetched, tags, versions) do
      # As new as the versions: what the leader says now is newer than any load.
      {:ok, %Unit{entry: entry, fetched: body && %{fetched | began: Stage.began()}, built: built, gone: gone}}
    end
  end

  defp unit(_state, %{key: {:module, module}, body: nil} = entry, _given),
    do: {:ok, %Unit{entry: entry, gone: [module]}}

  defp unit(%{options: options}, %{key: {:module, _module}} = entry, _given) do
    with {:ok, code} <- Arrival.module(options.name, entry) do
      case Modules.check(Config.fetch!(options.server), code) do
        :ok -> {:ok, %Unit{entry: entry, code: code}}
        {:same, _module} -> {:ok, %Unit{entry: entry}}
        {:error, error} -> {:error, error}
      end
    end
  end

  defp build(state, fetched, tags, versions) do
    with {:ok, all} <-
           FirstError.map(tags, &Arrival.build(state.options.name, Fetched.chosen(fetched, &1), versions[&1])),
         do: {:ok, Enum.reject(all, fn built -> Refresh.running?(built) end)}
  end

  defp make_current(%{options: options} = state, unit) do
    config = Config.fetch!(options.server)

    with :ok <- later(Refresh.make_current(config, unit.built)),
         :ok <- if(unit.code, do: Modules.load(unit.code), else: :ok),
         do: settle(state, unit)
  end

  # As in a refresh, the document is adopted last: what `select` answers is loaded by then.
  defp settle(%{options: %{server: server}}, %{entry: %{key: {:document, id}}} = unit) do
    with %Fetched{document: document, began: began} <- unit.fetched,
         do: Versions.put_document(server, %{document | json: nil}, began)

    # Nothing must be chosen from it while the last of its code goes.
    if unit.entry.body == nil and Versions.tags(server, id) -- unit.gone == [],
      do: Versions.forget_document(server, id)

    later(if Refresh.delete_all(server, id, unit.gone), do: :ok, else: :later)
  end

  defp settle(_state, %{gone: [module]}) do
    with true <- Modules.verb(:soft_purge, module),
         _deleted_or_not_there <- Modules.verb(:delete, module) do
      :ok
    else
      false -> {:error, Error.new(:not_purged)}
      {:error, error} -> {:error, error}
    end
  end

  defp settle(_state, _module), do: :ok

  defp later(:later), do: {:error, Error.new(:not_purged)}
  defp later(other), do: other

  # Together ---------------------------------------------------------------------------------------------------

  defp prepare_all(state, entries, given) do
    entries
    |> Task.async_stream(
      fn entry ->
        guarded(fn ->
          with({:ok, unit} <- unit(state, entry, given), do: prove(unit))
        end)
        |> context(entry)
      end,
      max_concurrency: @at_once,
      timeout: :infinity
    )
    |> FirstError.map(fn {:ok, result} -> result end)
    |> case do
      {:ok, units} -> prepare_modules(units)
      {:error, error} -> {:error, error}
    end
  end

  defp context({:error, error}, %{key: {:document, id}}), do: {:error, Error.context(error, document: id)}
  defp context(other, _entry), do: other

  defp prove(%Unit{built: all} = unit) do
    with {:ok, proved} <- FirstError.map(all, &prove_one/1), do: {:ok, %{unit | built: proved}}
  end

  defp prove_one(%Built{document: %{id: id}, tag: tag} = built) do
    with :ok <- free(built),
         {:ok, built} <- Install.prove(built) do
      {:ok, built}
    else
      {:error, error} -> {:error, Error.context(error, document: id, tag: tag)}
    end
  end

  defp free(built) do
    with :ok <- Install.replaceable(built), do: later(Refresh.make_room([built]))
  end

  defp prepare_modules(units) do
    case for(%Unit{code: code} when code != nil <- units, do: code) do
      [] -> {:ok, {units, nil}}
      codes -> with {:ok, prepared} <- Modules.prepare(codes), do: {:ok, {units, prepared}}
    end
  end

  defp finish_all(%{options: %{server: server}} = state, {units, modules}) do
    config = Config.fetch!(server)
    # The server may have been started anew.
    all = for unit <- units, built <- unit.built, do: %{built | config: config}

    result =
      with :ok <- each(all, &free/1),
           :ok <- soft_purge(units),
           :ok <- if(modules, do: Modules.finish(modules), else: :ok),
           :ok <- install(config, all),
           do: each(units, &settle(state, &1))

    for unit <- units, do: note(state, unit.entry, result)
    result
  end

  defp install(_config, []), do: :ok

  defp install(config, all) do
    with {:error, [{_key, error} | _others]} <- Install.all(config, all), do: {:error, error}
  end

  defp soft_purge(units) do
    each(for(%Unit{code: {name, _bytes}} <- units, do: name), fn name ->
      if Modules.verb(:soft_purge, name) == true, do: :ok, else: {:error, Error.new(:not_purged)}
    end)
  end

  defp each(list, fun) do
    Enum.find_value(list, :ok, fn element -> with :ok <- fun.(element), do: nil end)
  end
end
