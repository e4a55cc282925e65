defmodule Instar.Runtime.Beam.Slots do
  # Hands out the module names that BEAM code is loaded under, so that names, and with them atoms, are bounded.
  #
  # A slot is a numbered name, `Instar.Code.S17` for code that is served and `Instar.Scratch.S3` for code that is
  # being compiled; every module loaded in it has this name in its own. The lowest free number goes first, so
  # that the number of names is the greatest number of slots that were ever in use at once. The table of what is
  # loaded in which slot can be read by everybody, as a purge must not wait for this process.
  @moduledoc false
  use GenServer

  alias Instar.Compiler.Beam.Atoms
  alias Instar.Compiler.Beam.Names

  @table __MODULE__
  @kinds [code: "Elixir.Instar.Code.S", scratch: "Elixir.Instar.Scratch.S"]
  @retired {__MODULE__, :retired}
  # Whatever is done here needs no other process but the code server.
  @timeout 60_000

  @typedoc "A module name that others are derived from: `Instar.Code.S17`."
  @type slot :: module()
  @type kind :: :code | :scratch

  @doc false
  def start_link(opts), do: GenServer.start_link(__MODULE__, opts, name: __MODULE__)

  # Takes the lowest free slot for `owner`, at whose death all modules of the slot are deleted and purged.
  @spec take(kind(), pid()) :: {:ok, slot()}
  def take(kind, owner \\ self()) when kind in [:code, :scratch] and is_pid(owner) do
    GenServer.call(__MODULE__, {:take, kind, owner}, @timeout)
  end

  # Frees a slot. Modules that are still there are deleted and purged first, in the caller: this can kill who runs
  # in them. `:ok` for a slot that nobody has, too.
  @spec give_back(slot()) :: :ok
  def give_back(slot) do
    clear(slot)
    GenServer.call(__MODULE__, {:free, slot}, @timeout)
  end

  # Takes a slot out of use for good, after clearing it like `give_back/1`.
  @spec retire(slot()) :: :ok
  def retire(slot) do
    # Marked first: should this process die while it clears, the name must not come back.
    GenServer.call(__MODULE__, {:retire, slot}, @timeout)
    clear(slot)
  end

  # The modules known to have current or old code in the slot.
  @spec modules(slot()) :: [module()]
  def modules(slot) do
    case :ets.lookup(@table, slot) do
      [{_slot, modules}] -> modules
      [] -> []
    end
  end

  # Says what has code in the slot now. Only the owner of the slot does so; without a table entry it is nobody's.
  @spec put_modules(slot(), [module()]) :: :ok
  def put_modules(slot, modules) do
    :ets.update_element(@table, slot, {2, modules})
    :ok
  end

  # All slots of a kind that are in use, lowest first.
  @spec in_use(kind()) :: [slot()]
  def in_use(kind), do: GenServer.call(__MODULE__, {:in_use, kind}, @timeout)

  # Deletes and purges whatever is loaded under the slot's name, whether it was registered or not.
  @spec clear(slot()) :: :ok
  def clear(slot) do
    # The scan finds what a killed compiler left; the table knows what has only old code, which no scan finds.
    for module <- Enum.uniq([slot | modules(slot)] ++ Names.loaded_under(slot)) do
      :code.purge(module)
      :code.delete(module)
      :code.purge(module)
    end

    put_modules(slot, [])
  end

  @impl true
  def init(_opts) do
    :ets.new(@table, [:named_table, :public, read_concurrency: true])
    Atoms.init()
    state = %{owners: %{}, slots: %{}, used: Map.new(@kinds, fn {kind, _} -> {kind, %{}} end), cleaning: %{}}

    # After a crash of this process its slots are still in use by processes it no longer knows, so that their
    # names stay taken until they are given back.
    orphans = Enum.uniq(loaded_slots() ++ :persistent_term.get(@retired, []))
    state = Enum.reduce(orphans, state, &enter(&2, &1, nil))
    for slot <- orphans, do: put_modules(slot, Names.loaded_under(slot))
    {:ok, state}
  end

  @impl true
  def handle_call({:take, kind, owner}, _from, state) do
    slot = lowest_free(kind, state.used[kind], 1)
    {:reply, {:ok, slot}, enter(state, slot, owner)}
  end

  def handle_call({:free, slot}, _from, state) do
    # One that is being cleaned after its owner's death is freed when that is done.
    keep? = retired?(slot) or slot in Map.values(state.cleaning)
    {:reply, :ok, if(keep?, do: state, else: remove(state, slot))}
  end

  def handle_call({:retire, slot}, _from, state) do
    :persistent_term.put(@retired, Enum.uniq([slot | :persistent_term.get(@retired, [])]))
    {:reply, :ok, state |> remove(slot) |> enter(slot, nil)}
  end

  def handle_call({:in_use, kind}, _from, state) do
    {:reply, for({_number, slot} <- Enum.sort(state.used[kind]), do: slot), state}
  end

  @impl true
  def handle_info({:DOWN, monitor, :process, _pid, _reason}, %{cleaning: cleaning} = state)
      when is_map_key(cleaning, monitor) do
    {slot, cleaning} = Map.pop!(cleaning, monitor)
    {:noreply, remove(%{state | cleaning: cleaning}, slot)}
  end

  def handle_info({:DOWN, monitor, :process, _pid, _reason}, state) do
    case Map.pop(state.owners, monitor) do
      {nil, _owners} ->
        {:noreply, state}

      {slot, owners} ->
        # A purge waits for every process of the VM, which must not hold up those who want a slot.
        {_pid, cleaner} = spawn_monitor(fn -> clear(slot) end)
        state = %{state | owners: owners, slots: Map.put(state.slots, slot, nil)}
        {:noreply, put_in(state.cleaning[cleaner], slot)}
    end
  end

  def handle_info(_other, state), do: {:noreply, state}

  defp enter(state, slot, owner) do
    monitor = owner && Process.monitor(owner)
    :ets.insert_new(@table, {slot, []})
    {kind, number} = parse(slot)

    %{
      state
      | slots: Map.put(state.slots, slot, monitor),
        owners: if(monitor, do: Map.put(state.owners, monitor, slot), else: state.owners),
        used: put_in(state.used, [kind, number], slot)
    }
  end

  defp remove(state, slot) do
    case Map.pop(state.slots, slot, :unknown) do
      {:unknown, _slots} ->
        state

      {monitor, slots} ->
        if monitor, do: Process.demonitor(monitor, [:flush])
        :ets.delete(@table, slot)
        {kind, number} = parse(slot)
        used = Map.update!(state.used, kind, &Map.delete(&1, number))
        %{state | slots: slots, owners: Map.delete(state.owners, monitor), used: used}
    end
  end

  defp lowest_free(kind, used, number) when is_map_key(used, number), do: lowest_free(kind, used, number + 1)
  # The one place where the names come from; bounded by the number of slots in use.
  defp lowest_free(kind, _used, number), do: String.to_atom(@kinds[kind] <> Integer.to_string(number))

  defp retired?(slot), do: slot in :persistent_term.get(@retired, [])

  defp loaded_slots do
    for {module, _file} <- :code.all_loaded(),
        name = Atom.to_string(module),
        {_kind, prefix} <- @kinds,
        String.starts_with?(name, prefix),
        [number | _rest] =
          name |> binary_part(byte_size(prefix), byte_size(name) - byte_size(prefix)) |> split(),
        match?({_, ""}, Integer.parse(number)),
        uniq: true,
        do: String.to_atom(prefix <> number)
  end

  defp split(name), do: String.split(name, ".")

  defp parse(slot) do
    name = Atom.to_string(slot)
    {kind, prefix} = Enum.find(@kinds, fn {_kind, prefix} -> String.starts_with?(name, prefix) end)
    {kind, name |> binary_part(byte_size(prefix), byte_size(name) - byte_size(prefix)) |> String.to_integer()}
  end
end
