defmodule Instar.Cluster.Tables do
  # Holds what a member knows while the processes that work on it come and go: entries, what has become of each here,
  # and, for a member without a folder, the bytes.
  @moduledoc false
  use GenServer
  alias Instar.Cluster.{Due, Manifest, ObjectCode, Options, Segments}
  alias Instar.Error

  # `due` has the stamps of entries that are not loaded as they should be, so that nobody has to look at all of them:
  # `{key, stamp, again?}`, where `again?` says whether trying again may help.
  @tables [:entries, :here, :due, :blobs, :at_hand, :segments, :disk, :notes, :unkept]
  @tokens [{{{:document, :"$1"}, %{body: %{token: :"$2"}}}, [], [{{:"$1", :"$2"}}]}]

  @type t :: %{
          options: Options.t(),
          entries: :ets.table(),
          here: :ets.table(),
          due: :ets.table(),
          blobs: :ets.table(),
          at_hand: :ets.table(),
          segments: :ets.table(),
          disk: :ets.table(),
          notes: :ets.table(),
          unkept: :ets.table(),
          versions: :counters.counters_ref(),
          changes: :counters.counters_ref()
        }

  @doc false
  def start_link(options), do: GenServer.start_link(__MODULE__, options)

  @impl true
  def init(options) do
    Process.flag(:trap_exit, true)
    tables = Map.new(@tables, &{&1, :ets.new(&1, [:public, read_concurrency: true])})

    tables =
      Map.merge(tables, %{options: options, versions: :counters.new(1, []), changes: :counters.new(1, [])})

    :persistent_term.put({__MODULE__, options.name}, tables)
    if options.dir, do: Segments.load(options.name, Path.join(options.dir, "blobs"))
    # For the code server beside us, which finds here what it has no source for.
    :persistent_term.put({__MODULE__, :of_server, options.server}, options.name)
    ObjectCode.watch(self())
    {:ok, options}
  end

  @impl true
  def terminate(_reason, options) do
    :persistent_term.erase({__MODULE__, options.name})
    :persistent_term.erase({__MODULE__, :of_server, options.server})
  end

  @doc "Where a member keeps what it has; raises for a cluster that isn't there."
  @spec of(atom) :: t
  def of(name) do
    with nil <- :persistent_term.get({__MODULE__, name}, nil), do: raise(Error.new({:no_cluster, name}))
  end

  @doc "The cluster that a code server is in."
  @spec of_server(atom) :: atom | nil
  def of_server(server), do: :persistent_term.get({__MODULE__, :of_server, server}, nil)

  @doc "The options of a member."
  @spec options(atom) :: Options.t()
  def options(name), do: of(name).options

  @doc "All entries that are known."
  @spec entries(atom) :: [Manifest.entry()]
  def entries(name), do: for({_key, entry} <- :ets.tab2list(of(name).entries), do: entry)

  @doc "What a key is to hold."
  @spec body(atom, Manifest.key()) :: Manifest.body()
  def body(name, key), do: with(%{body: body} <- entry(name, key), do: body)

  @doc "The entry of a key."
  @spec entry(atom, Manifest.key()) :: Manifest.entry() | nil
  def entry(name, key), do: lookup(of(name).entries, key)

  @doc "Notes entries; only the member's process does, and the applier before there is one."
  @spec put_entries(atom, [Manifest.entry()]) :: :ok
  def put_entries(name, entries) do
    tables = of(name)
    :ets.insert(tables.entries, for(entry <- entries, do: {entry.key, entry}))

    {due, done} =
      entries
      |> Enum.map(fn %{key: key, stamp: stamp} -> {key, stamp, Due.row(stamp, lookup(tables.here, key))} end)
      |> Enum.split_with(fn {_key, _stamp, again?} -> again? != nil end)

    :ets.insert(tables.due, due)
    # Also where an older entry of the key was due.
    for {key, _stamp, nil} <- done, do: :ets.delete(tables.due, key)
    :counters.add(tables.changes, 1, 1)
    :ok
  end

  @doc "A number that grows with each change of the entries, or of what has become of them."
  @spec changes(atom) :: non_neg_integer
  def changes(name), do: :counters.get(of(name).changes, 1)

  @doc "What the leader has compared its entries with last, when nothing was left to do."
  @spec looked_at(atom) :: term
  def looked_at(name), do: lookup(of(name).notes, :looked_at)

  @spec put_looked_at(atom, term) :: :ok
  def put_looked_at(name, what) do
    :ets.insert(of(name).notes, {:looked_at, what})
    :ok
  end

  @doc "The ids and tokens of the documents that are to be loaded."
  @spec tokens(atom) :: [{String.t(), String.t() | nil}]
  def tokens(name), do: :ets.select(of(name).entries, @tokens)

  @doc """
  Notes what has become of an entry here. Only the applier does, in whose order nothing older comes after something newer, and
  only of entries that the manifest has had: what was never decided leaves nothing here.
  """
  @spec put_here(atom, Manifest.entry(), Due.here()) :: :ok
  def put_here(name, %{key: key, stamp: stamp}, here) do
    tables = of(name)
    former = with %{loaded: former} <- lookup(tables.here, key), do: former
    :ets.insert(tables.here, {key, here})
    :counters.add(tables.versions, 1, Manifest.versions(here.loaded) - Manifest.versions(former))
    # Not a newer one, of which we have been told meanwhile.
    case Due.row(stamp, here) do
      nil ->
        :ets.match_delete(tables.due, {key, stamp, :_})

      again? ->
        :ets.select_replace(tables.due, [{{key, stamp, :_}, [], [{{{:const, key}, {:const, stamp}, again?}}]}])
    end

    :counters.add(tables.changes, 1, 1)
    :ok
  end

  @doc "What has become of a key here."
  @spec here(atom, Manifest.key()) :: Due.here() | nil
  def here(name, key), do: lookup(of(name).here, key)

  @doc "The bodies that are loaded here, by key."
  @spec loaded(atom) :: [{Manifest.key(), Manifest.body()}]
  def loaded(name) do
    for [key, body] <- :ets.match(of(name).here, {:"$1", %{loaded: :"$2"}}), body != nil, do: {key, body}
  end

  @doc "Forgets what has become of everything, as the code server has."
  @spec forget_here(atom) :: :ok
  def forget_here(name) do
    tables = of(name)
    :ets.delete_all_objects(tables.here)
    :counters.put(tables.versions, 1, 0)
    put_entries(name, entries(name))
  end

  @doc "The entries that are not loaded here as they should be, and may be by trying again."
  @spec unloaded(atom) :: [Manifest.entry()]
  def unloaded(name) do
    for [key] <- :ets.match(of(name).due, {:"$1", :_, true}), entry = entry(name, key), do: entry
  end

  @doc "How many entries are not loaded here as they should be."
  @spec unloaded_count(atom) :: non_neg_integer
  def unloaded_count(name), do: :ets.info(of(name).due, :size)

  @doc "How many versions and modules are loaded here."
  @spec versions(atom) :: non_neg_integer
  def versions(name), do: :counters.get(of(name).versions, 1)

  defp lookup(table, key) do
    case :ets.lookup(table, key) do
      [{_key, value}] -> value
      [] -> nil
    end
  end
end
