defmodule Instar.Cluster.Applier do
  # Makes entries current here, whose bytes have been fetched. One at a time for each member, so that two messages
  # about the same document cannot cross; and first of all, before anybody is talked to, what lies on the disk.
  @moduledoc false
  use GenServer
  require Logger

  alias Instar.Cluster.{
    Blobs,
    Disk,
    Due,
    Intake,
    Manifest,
    Modules,
    Pack,
    Plan,
    Release,
    Tables,
    Unit,
    Unkept
  }

  alias Instar.{Config, Document, Error, FirstError}
  alias Instar.Server.{Install, Refresh, Stage, Uses, Versions}
  alias Instar.Server.Stage.{Built, Fetched}

  # How many entries are compiled at once. Most of that is done by threads of the native library.
  @at_once 8
  @wait_for_server_ms 5_000
  # How many are made current, or ready, until that is noted.
  @noted 512

  @type results :: %{Manifest.key() => :ok | {:error, Error.t()}}

  @typedoc "Puts the leader's own entries into the manifest."
  @type commit :: ([Manifest.entry()] -> :ok)

  # What has become of an entry: a change that is `:late` is current, but for something old that is to go yet.
  @typep outcome :: :ok | {:late, Error.t()} | {:error, Error.t()}

  @doc "Makes entries current, each for itself. `given` are documents that are validated already."
  @spec take(atom, [Manifest.entry()], Pack.given()) :: results
  def take(name, entries, given \\ %{}),
    do: GenServer.call(name(name), {:take, entries, given, nil}, :infinity)

  @doc """
  Makes the leader's own entries current, each for itself, and has `commit` put those that are into the manifest, before
  anything is noted of them. What did not become current was never decided, and is as if it had not been tried.
  """
  @spec propose(atom, [Manifest.entry()], Pack.given(), commit) :: results
  def propose(name, entries, given, commit),
    do: GenServer.call(name(name), {:take, entries, given, commit}, :infinity)

  @doc "Writes an entry to the disk that runs here and is not there yet."
  @spec keep(atom, Manifest.key()) :: Unkept.outcome()
  def keep(name, key), do: GenServer.call(name(name), {:keep, key}, :infinity)

  @doc "Notes entries that are not taken, and says so once for each."
  @spec refuse(atom, [{Manifest.entry(), Error.t()}]) :: :ok
  def refuse(_name, []), do: :ok
  def refuse(name, refused), do: GenServer.call(name(name), {:refuse, refused}, :infinity)

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

  @doc "Makes what was prepared current, all or none; `commit` as for `propose/4`."
  @spec finish(atom, reference, commit | nil) :: :ok | {:error, Error.t()}
  def finish(name, change, commit \\ nil),
    do: GenServer.call(name(name), {:finish, change, commit}, :infinity)

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
  defp restore(%{options: %{name: name}} = state) do
    known = Map.new(Tables.entries(name), &{&1.key, &1})
    kept = name |> Disk.read() |> Map.new(&{&1.key, &1})
    entries = known |> Map.merge(kept, fn _key, a, b -> Enum.max_by([a, b], & &1.stamp) end) |> Map.values()
    results = take_all(state, entries, %{}, nil)

    Tables.put_entries(
      name,
      Enum.reject(entries, &match?({:error, %Error{reason: {:no_bytes, _digest}}}, results[&1.key]))
    )
  end

  @impl true
  def handle_call({:take, entries, given, commit}, _from, state),
    do: {:reply, take_all(state, entries, given, commit), state}

  def handle_call({:refuse, refused}, _from, %{options: %{name: name}} = state) do
    for {%{key: key, stamp: stamp} = entry, error} <- refused, not over?(name, entry) do
      # Once for each change: it will be tried again and again.
      told? = match?(%{stamp: ^stamp, result: {:error, _}}, Tables.here(name, key))
      unless told?, do: tell(name, "take", key, error)
      note(state.options, [{entry, {:error, error}}])
    end

    {:reply, :ok, state}
  end

  # Here, and in no other process: nothing older comes after something newer.
  def handle_call({:keep, key}, _from, %{options: %{name: name}} = state) do
    with %{stamp: stamp, result: :ok} <- Tables.here(name, key),
         %{stamp: ^stamp} = entry <- Tables.entry(name, key) do
      [{_key, outcome}] = Disk.write_all(name, [entry])
      {:reply, Unkept.wrote(name, {:entry, key}, outcome), state}
    else
      # It will be written when what is newer is loaded.
      _overtaken -> {:reply, Unkept.forget(name, {:entry, key}), state}
    end
  end

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

  def handle_call({:finish, change, commit}, _from, state) do
    case pop(state, change) do
      {nil, state} -> {:reply, {:error, Error.new(:not_prepared)}, state}
      {units, state} -> {:reply, guarded(fn -> finish_all(state, units, commit) end), state}
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

  # What a task is given is copied to it: no more than the entry needs. What has become of many is noted together.
  defp take_all(%{options: options}, entries, given, commit) do
    entries
    |> Enum.chunk_every(@noted)
    |> Enum.flat_map(fn entries ->
      results =
        entries
        |> at_once(options, given, &take_one(options, &1), &Enum.to_list/1)
        |> Enum.zip_with(entries, fn result, entry -> {entry, result} end)

      {over, results} = Enum.split_with(results, &match?({_entry, :over}, &1))

      for {entry, result} <- over ++ decided(options, results, commit),
          do: {entry.key, answer(result, commit)}
    end)
    |> Map.new()
  end

  # What was decided elsewhere is noted however it went here. A leader's own change is decided by its becoming current.
  defp decided(options, results, nil) do
    note(options, results)
    results
  end

  defp decided(options, results, commit) do
    {failed, current} = Enum.split_with(results, &match?({_entry, {:error, _}}, &1))

    case guarded(fn -> commit.(for {entry, _result} <- current, do: entry) end) do
      :ok ->
        note(options, current)
        failed ++ current

      {:error, error} ->
        failed ++ for {entry, _result} <- current, do: {entry, {:error, error}}
    end
  end

  defp answer(:over, _commit), do: :ok
  defp answer({:late, error}, nil), do: {:error, error}
  # The beats do the rest.
  defp answer({:late, _error}, _commit), do: :ok
  defp answer(result, _commit), do: result

  # Several at once, in order; `collect` takes what becomes of them. What they need of the disk is read together.
  defp at_once(entries, options, given, fun, collect) do
    entries = Enum.map(entries, &{&1, given_for(given, &1)})

    Blobs.at_hand(options.name, Enum.flat_map(entries, &needed/1), fn ->
      entries
      |> Task.async_stream(fun, max_concurrency: @at_once, timeout: :infinity)
      |> Stream.map(fn {:ok, result} -> result end)
      |> collect.()
    end)
  end

  # What the leader has packed it has in memory.
  defp needed({_entry, %{artifacts: artifacts}}) when artifacts != %{}, do: []
  defp needed({%{body: body}, nil}), do: Plan.outlines(body) ++ Plan.code(body)
  defp needed({%{body: body}, _document}), do: Plan.code(body)

  defp given_for(given, %{key: {:document, id}}), do: given[id]
  defp given_for(_given, _module), do: nil

  # Something newer may have come while this waited for its turn, or the same, and nothing puts it back.
  defp take_one(%{name: name} = options, {entry, given}) do
    if over?(name, entry) do
      :over
    else
      result =
        guarded(fn -> with {:ok, unit} <- unit(options, entry, given), do: make_current(options, unit) end)
        |> explained(entry)

      if match?({_error_or_late, _error}, result), do: tell(name, "run", entry.key, elem(result, 1))
      result
    end
  end

  # By what the manifest has. A leader's change isn't in it yet when it is made current at home, and may never be.
  defp over?(name, %{key: key, stamp: stamp}) do
    known = with %{stamp: known} <- Tables.entry(name, key), do: known
    Due.over?(stamp, known, Tables.here(name, key))
  end

  # A document that has gone wrong must not take the others with it.
  defp guarded(fun) do
    fun.()
  rescue
    error in Error -> {:error, error}
    error -> {:error, Error.new({:crashed, error})}
  catch
    :exit, reason -> {:error, Error.new({:crashed, reason})}
  end

  @spec note(Instar.Cluster.Options.t(), [{Manifest.entry(), outcome}]) :: :ok
  defp note(%{name: name, server: server}, results) do
    for {%{key: key} = entry, result} <- results do
      former = with %{loaded: loaded} <- Tables.here(name, key), do: loaded
      loaded = if result == :ok, do: entry.body, else: former
      result = answer(result, nil)
      here = %{stamp: entry.stamp, result: result, loaded: loaded, token: token(server, key)}
      Tables.put_here(name, entry, here)
    end

    # What was refused is not kept: after a restart its predecessor runs again.
    written = Disk.write_all(name, for({entry, :ok} <- results, do: entry))
    for {key, outcome} <- written, do: Unkept.wrote(name, {:entry, key}, outcome)
    :ok
  end

  defp token(server, {:document, id}),
    do: with(%Document{} = outline <- Versions.outline(server, id), do: Uses.revision_of(server, outline))

  defp token(_server, _module), do: nil

  defp tell(_name, "run", _key, %Error{reason: {:no_bytes, _digest}}), do: :ok

  defp tell(name, verb, {kind, what}, error) do
    Logger.warning(
      "Instar: #{inspect(name)} does not #{verb} the #{kind} #{what}: #{Exception.message(error)}"
    )
  end

  defp unit(options, %{key: {:document, id} = key, body: body} = entry, given) do
    name = options.name
    config = Config.fetch!(options.server)

    former =
      with %{loaded: %{versions: versions}} <- Tables.here(name, key), do: Map.keys(versions), else: (_ -> [])

    versions = if body, do: body.versions, else: %{}
    came = Map.new(versions, fn {tag, version} -> {tag, {body, version}} end)
    # What has been deleted here already is old, and stays so until it is purged.
    gone = for tag <- former -- Map.keys(versions), Versions.current(config.name, id, tag), do: tag

    with {:ok, document} <-
           if(given, do: {:ok, given.document}, else: Intake.document(name, config, key, body)),
         began = began(config, given, document),
         fetched = %Fetched{config: config, document: document, began: began || Stage.began()},
         tags = Enum.uniq(Map.keys(versions) ++ if(given, do: given.also, else: [])),
         ready = if(given, do: Map.merge(came, given.artifacts), else: came),
         {:ok, built} <- build(name, fetched, tags, {body, ready}) do
      built = if began, do: Enum.map(built, &%{&1 | began: began}), else: built
      # As new as the versions: what the leader says now is newer than any load.
      fetched = body && %{fetched | began: began || Stage.began()}
      {:ok, %Unit{entry: entry, fetched: fetched, built: built, gone: gone}}
    end
  end

  defp unit(_options, %{key: {:module, module}, body: nil} = entry, _given),
    do: {:ok, %Unit{entry: entry, gone: [module]}}

  defp unit(options, %{key: {:module, _module}} = entry, _given) do
    with {:ok, code} <- Intake.module(options.name, entry) do
      case Modules.check(Config.fetch!(options.server), code) do
        :ok -> {:ok, %Unit{entry: entry, code: code}}
        {:same, _module} -> {:ok, %Unit{entry: entry}}
        {:error, error} -> {:error, error}
      end
    end
  end

  # What the code server has found by itself is as old as it was there: something newer may have come to it since. What is
  # said elsewhere is newer than any load.
  defp began(_config, %{began: began}, _document), do: began

  defp began(%{name: server}, _given, %Document{id: id, token: token}) when token != nil do
    with {%Document{token: ^token}, began} <- Versions.fetched(server, id), do: began, else: (_other -> nil)
  end

  defp began(_config, _given, _document), do: nil

  # What the leader has packed it has compiled; other tags of a document come with nothing.
  defp build(name, fetched, tags, {body, ready}) do
    build = &Intake.build(name, Fetched.chosen(fetched, &1), ready[&1] || {body, nil})

    with {:ok, all} <- FirstError.map(tags, build),
         do: {:ok, Enum.reject(all, fn built -> Refresh.running?(built) end)}
  end

  defp make_current(options, unit) do
    config = Config.fetch!(options.server)

    with :ok <- later(Refresh.make_current(config, unit.built)),
         :ok <- if(unit.code, do: Modules.load(unit.code), else: :ok),
         :ok <- adopt(options, [unit]),
         do: late(follow_up(options, unit))
  end

  defp late({:error, error}), do: {:late, error}
  defp late(:ok), do: :ok

  # As in a refresh, documents are adopted last: what `select` answers is loaded by then.
  defp adopt(%{server: server}, units) do
    fetched = for %Unit{fetched: %Fetched{} = fetched} <- units, do: fetched
    Versions.put_documents(server, Enum.map(fetched, &{%{&1.document | json: nil}, &1.began}))
  end

  defp follow_up(%{server: server}, %{entry: %{key: {:document, id}}} = unit) do
    # Nothing must be chosen from it while the last of its code goes.
    if unit.entry.body == nil and Versions.tags(server, id) -- unit.gone == [],
      do: Versions.forget_document(server, id)

    later(if Refresh.delete_all(server, id, unit.gone), do: :ok, else: :later)
  end

  defp follow_up(_options, %{gone: [module]}) do
    with true <- Modules.verb(:soft_purge, module),
         _deleted_or_not_there <- Modules.verb(:delete, module) do
      :ok
    else
      false -> {:error, Error.new(:not_purged)}
      {:error, error} -> {:error, error}
    end
  end

  defp follow_up(_options, _module), do: :ok

  defp later(:later), do: {:error, Error.new(:not_purged)}
  defp later(other), do: other

  # Together ---------------------------------------------------------------------------------------------------

  defp prepare_all(%{options: options}, entries, given) do
    first_error = fn results -> FirstError.map(results, & &1) end
    ready = fn entries -> at_once(entries, options, given, &prepare_one(options, &1), first_error) end

    with {:ok, units} <- entries |> Enum.chunk_every(@noted) |> FirstError.map(ready),
         do: units |> Enum.concat() |> prepare_modules()
  end

  defp prepare_one(options, {entry, given}) do
    guarded(fn -> with({:ok, unit} <- unit(options, entry, given), do: prove(unit)) end)
    |> explained(entry)
    |> context(entry)
  end

  # A module that its maker has loaded.
  defp explained({:error, error}, %{key: {:module, _name}, body: body}),
    do: {:error, Release.explain(error, body)}

  defp explained(result, _entry), do: result

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
      [] ->
        {:ok, {units, nil}}

      codes ->
        case Modules.prepare(codes) do
          {:ok, prepared} -> {:ok, {units, prepared}}
          {:error, name, error} -> {:error, Release.explain(error, body_of(units, name))}
        end
    end
  end

  # What has been overtaken since it was prepared stays behind.
  defp body_of(units, name), do: Enum.find_value(units, &(&1.entry.key == {:module, name} && &1.entry.body))

  defp finish_all(%{options: %{name: name, server: server} = options}, {units, modules}, commit) do
    config = Config.fetch!(server)
    units = Enum.reject(units, &over?(name, &1.entry))
    # The server may have been started anew.
    all = for unit <- units, built <- unit.built, do: %{built | config: config}

    result =
      with :ok <- each(all, &free/1),
           :ok <- soft_purge(units),
           :ok <- if(modules, do: Modules.finish(modules), else: :ok),
           :ok <- install(config, all),
           :ok <- adopt(options, units),
           do: late(each(units, &follow_up(options, &1)))

    # All of them went the same way.
    options
    |> decided(for(unit <- units, do: {unit.entry, result}), commit)
    |> Enum.find_value(:ok, fn {_entry, result} -> answer(result, commit) end)
  end

  defp install(_config, []), do: :ok

  defp install(config, all) do
    case Install.all(config, all, :newest) do
      {:error, [{_key, error} | _others]} -> {:error, error}
      # It is worth another try.
      :uses -> {:error, Error.new({:crashed, :uses_changed})}
      :ok -> :ok
    end
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
