defmodule Instar.Runtime.Beam.Slots do
  # Hands out the module names that BEAM code is loaded under, so that names, and with them atoms, are bounded.
  #
  # A slot is a numbered name, `Instar.Code.S17` for code that is served and `Instar.Scratch.S3` for code that is
  # being compiled; every module loaded in it has this name in its own. The lowest free number goes first, so
  # that the number of names is the greatest number of slots that were ever in use at once. The table of what is
  # loaded in which slot can be read by everybody, as a purge must not wait for this process.
  #
  # A purge asks every process of the VM. So what was loaded to be compiled is only deleted when its slot is given back,
  # and the slot is *stale* until Instar.Runtime.Beam.Sweeper has purged it, beside; whoever wants a slot meanwhile
  # gets another. Of those there is a bound: then one waits for the sweeper.
  @moduledoc false
  use GenServer

  alias Instar.Compiler.Shared.Names
  alias Instar.Runtime.Beam.{Purge, Sweeper}

  @table __MODULE__
  @evaluators Module.concat(__MODULE__, "Evaluators")
  # How many slots may be stale before one waits for the sweeper. Each has names of its own, and names are atoms: so who
  # compiles alone waits where a purge takes no time, and one document after the other has the same names.
  @most_stale 64
  @few_processes 500
  @kinds [code: "Elixir.Instar.Code.S", scratch: "Elixir.Instar.Scratch.S"]
  @retired {__MODULE__, :retired}
  # Whatever is done here needs no other process but the code server.
  @timeout 60_000

  @typedoc "A module name that others are derived from: `Instar.Code.S17`."
  @type slot :: module()
  @type kind :: :code | :scratch

  @doc false
  def start_link(opts), do: GenServer.start_link(__MODULE__, opts, name: __MODULE__)

  # Takes the lowest free slot for `owner`, at whose death all modules of the slot are deleted and purged. May wait for
  # the sweeper, as often as there are slots wanted.
  @spec take(kind(), pid()) :: {:ok, slot()}
  def take(kind, owner \\ self()) when kind in [:code, :scratch] and is_pid(owner) do
    GenServer.call(__MODULE__, {:take, kind, owner}, :infinity)
  end

  # Frees a slot. Modules that are still there are deleted first, in the caller, and purged: those of served code at
  # once, which can kill who runs in them. `:ok` for a slot that nobody has, too.
  @spec give_back(slot()) :: :ok
  def give_back(slot) do
    case parse(slot) do
      {:code, _number} ->
        clear(slot)
        free(slot)

      {:scratch, _number} ->
        modules = Enum.uniq(delete(slot) ++ left_evaluators(slot))
        nothing? = modules == [] and :ets.match_object(@evaluators, {:_, slot}) == []
        if nothing?, do: free(slot), else: GenServer.call(__MODULE__, {:stale, slot, modules}, @timeout)
    end
  end

  # Frees a slot under whose name nothing was loaded.
  @spec free(slot()) :: :ok
  def free(slot), do: GenServer.call(__MODULE__, {:free, slot}, @timeout)

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

  # Keeps what is known of the code in a slot, for whoever has to clear it in its owner's place.
  @spec put_code(slot(), map()) :: :ok
  def put_code(slot, code) do
    if :ets.member(@table, slot), do: :ets.insert(@table, {{:code, slot}, code})
    :ok
  end

  # All slots of a kind that are in use, lowest first.
  @spec in_use(kind()) :: [slot()]
  def in_use(kind), do: GenServer.call(__MODULE__, {:in_use, kind}, @timeout)

  # Deletes and purges whatever is loaded under the slot's name.
  @spec clear(slot()) :: :ok
  def clear(slot) do
    for module <- inside(slot) do
      Purge.purge(module)
      if :erlang.module_loaded(module), do: :code.delete(module)
      Purge.purge(module)
    end

    put_modules(slot, [])
  end

  # Of a version table that was killed: who is in its code has time to leave, as when a server stops. How code is left is
  # the server's business: who starts this process gives the function for it.
  defp clear_after_owner(slot, orphan) do
    with [{_key, code}] <- :ets.lookup(@table, {:code, slot}), do: orphan.(code)
    clear(slot)
  end

  # Elixir evaluates the body of a module in a module with a number, which it deletes and purges at once, unless that has
  # functions of its own: then only the names come back by `Code.purge_compiler_modules/0`, which purges as many. So
  # bodies that are compiled under a slot begin with a call of this, with a function that is theirs.
  @spec evaluated(slot(), (() -> term)) :: :ok
  def evaluated(slot, function) do
    {:module, module} = Function.info(function, :module)
    :ets.insert(@evaluators, {module, slot})
    :ok
  end

  @doc false
  # What the sweeper has to purge: modules that bodies were evaluated in, and are no more.
  @spec evaluators() :: [module()]
  def evaluators,
    do: for({module, _slot} <- :ets.tab2list(@evaluators), not :erlang.module_loaded(module), do: module)

  @doc false
  @spec forget_evaluators([module()]) :: :ok
  def forget_evaluators(modules), do: Enum.each(modules, &:ets.delete(@evaluators, &1))

  @doc false
  # Whether nothing is being compiled.
  @spec idle?() :: boolean()
  def idle?, do: GenServer.call(__MODULE__, :idle?, @timeout)

  @doc false
  # The next stale slot for the sweeper, with its modules and whether somebody waits for one.
  @spec next_stale() :: {slot(), [module()], waited_for? :: boolean()} | :none
  def next_stale, do: GenServer.call(__MODULE__, :next_stale, @timeout)

  @doc false
  @spec clean(slot()) :: :ok
  def clean(slot), do: GenServer.cast(__MODULE__, {:clean, slot})

  defp delete(slot) do
    for module <- inside(slot), :erlang.module_loaded(module) do
      Purge.purge(module)
      :code.delete(module)
      module
    end
  end

  # Of bodies that raised. Elixir leaves the module where it is, and never takes its name again.
  defp left_evaluators(slot) do
    for {module, ^slot} <- :ets.match_object(@evaluators, {:_, slot}), :erlang.module_loaded(module) do
      :code.delete(module)
      :ets.delete(@evaluators, module)
      module
    end
  end

  # The table knows what was loaded on purpose. A compilation that failed leaves what only a scan finds.
  defp inside(slot) do
    case {modules(slot), parse(slot)} do
      {[], {:scratch, _number}} -> Names.loaded_under(slot)
      {known, _kind} -> Enum.uniq([slot | known])
    end
  end

  @impl true
  def init(options) do
    :ets.new(@table, [:named_table, :public, read_concurrency: true])
    :ets.new(@evaluators, [:named_table, :public])

    state = %{
      owners: %{},
      slots: %{},
      used: Map.new(@kinds, fn {kind, _} -> {kind, %{}} end),
      # Numbers that were in use and are free, and the first that never was.
      free: Map.new(@kinds, fn {kind, _} -> {kind, {:gb_sets.new(), 1}} end),
      stale: :queue.new(),
      sweeping: MapSet.new(),
      waiting: :queue.new(),
      cleaning: %{},
      orphan: Keyword.fetch!(options, :orphan)
    }

    # After a crash of this process its slots are still in use by processes it no longer knows, so that their
    # names stay taken until they are given back.
    orphans = Enum.uniq(loaded_slots() ++ :persistent_term.get(@retired, []))
    state = Enum.reduce(orphans, state, &enter(&2, &1, nil))
    for slot <- orphans, do: put_modules(slot, Names.loaded_under(slot))
    {:ok, state}
  end

  @impl true
  def handle_call({:take, :scratch, owner}, from, state) do
    state = serve(%{state | waiting: :queue.in({from, owner}, state.waiting)})
    unless :queue.is_empty(state.waiting), do: Sweeper.hurry()
    {:noreply, state}
  end

  def handle_call({:take, :code, owner}, _from, state) do
    {slot, state} = lowest_free(:code, state)
    {:reply, {:ok, slot}, enter(state, slot, owner)}
  end

  def handle_call({:stale, slot, modules}, _from, state) do
    if kept?(state, slot) or not is_map_key(state.slots, slot) do
      {:reply, :ok, state}
    else
      Sweeper.wake(stale(state) + 1)
      {:reply, :ok, %{forget(state, slot) | stale: :queue.in({slot, modules}, state.stale)}}
    end
  end

  def handle_call(:idle?, _from, state), do: {:reply, nobody?(state), state}

  def handle_call(:next_stale, _from, state) do
    case :queue.out(state.stale) do
      {{:value, {slot, modules}}, stale} ->
        waited_for? = not :queue.is_empty(state.waiting)

        {:reply, {slot, modules, waited_for?},
         %{state | stale: stale, sweeping: MapSet.put(state.sweeping, slot)}}

      {:empty, _stale} ->
        {:reply, :none, state}
    end
  end

  def handle_call({:free, slot}, _from, state) do
    {:reply, :ok, if(kept?(state, slot), do: state, else: state |> remove(slot) |> serve())}
  end

  def handle_call({:retire, slot}, _from, state) do
    :persistent_term.put(@retired, Enum.uniq([slot | :persistent_term.get(@retired, [])]))
    state = if is_map_key(state.slots, slot), do: forget(state, slot), else: state
    {:reply, :ok, enter(state, slot, nil)}
  end

  def handle_call({:in_use, kind}, _from, state) do
    {:reply, for({_number, slot} <- Enum.sort(state.used[kind]), do: slot), state}
  end

  @impl true
  def handle_cast({:clean, slot}, state) do
    {:noreply, serve(free_number(%{state | sweeping: MapSet.delete(state.sweeping, slot)}, slot))}
  end

  @impl true
  def handle_info({:DOWN, monitor, :process, _pid, _reason}, %{cleaning: cleaning} = state)
      when is_map_key(cleaning, monitor) do
    {slot, cleaning} = Map.pop!(cleaning, monitor)
    {:noreply, serve(remove(%{state | cleaning: cleaning}, slot))}
  end

  def handle_info({:DOWN, monitor, :process, _pid, _reason}, state) do
    case Map.pop(state.owners, monitor) do
      {nil, _owners} ->
        {:noreply, state}

      {slot, owners} ->
        # A purge waits for every process of the VM, which must not hold up those who want a slot.
        {_pid, cleaner} = spawn_monitor(fn -> clear_after_owner(slot, state.orphan) end)
        state = %{state | owners: owners, slots: Map.put(state.slots, slot, nil)}
        {:noreply, put_in(state.cleaning[cleaner], slot)}
    end
  end

  def handle_info(_other, state), do: {:noreply, state}

  defp enter(state, slot, owner) do
    monitor = owner && Process.monitor(owner)
    :ets.insert_new(@table, {slot, []})
    {kind, number} = parse(slot)
    {free, next} = state.free[kind]

    %{
      state
      | free: Map.put(state.free, kind, {:gb_sets.del_element(number, free), next}),
        slots: Map.put(state.slots, slot, monitor),
        owners: if(monitor, do: Map.put(state.owners, monitor, slot), else: state.owners),
        used: put_in(state.used, [kind, number], slot)
    }
  end

  # One that is being cleaned after its owner's death is freed when that is done.
  defp kept?(state, slot), do: retired?(slot) or slot in Map.values(state.cleaning)

  defp remove(state, slot),
    do: if(is_map_key(state.slots, slot), do: state |> forget(slot) |> free_number(slot), else: state)

  defp forget(state, slot) do
    {monitor, slots} = Map.pop!(state.slots, slot)
    if monitor, do: Process.demonitor(monitor, [:flush])
    :ets.delete(@table, slot)
    :ets.delete(@table, {:code, slot})
    {kind, number} = parse(slot)
    used = Map.update!(state.used, kind, &Map.delete(&1, number))
    %{state | slots: slots, owners: Map.delete(state.owners, monitor), used: used}
  end

  defp free_number(state, slot) do
    {kind, number} = parse(slot)
    {free, next} = state.free[kind]
    if number < next, do: put_in(state.free[kind], {:gb_sets.add(number, free), next}), else: state
  end

  # Those who want a slot to compile in get one, in the order of asking, as long as not too many are stale.
  defp serve(state) do
    allowed =
      if nobody?(state), do: div(:erlang.system_info(:process_count), @few_processes), else: @most_stale

    with true <- stale(state) <= min(allowed, @most_stale),
         {{:value, {from, owner}}, waiting} <- :queue.out(state.waiting) do
      {slot, state} = lowest_free(:scratch, %{state | waiting: waiting})
      GenServer.reply(from, {:ok, slot})
      state |> enter(slot, owner) |> serve()
    else
      _none -> state
    end
  end

  # Those that are out of use have no owner.
  defp nobody?(state), do: Enum.all?(state.used.scratch, fn {_number, slot} -> state.slots[slot] == nil end)

  defp stale(state), do: :queue.len(state.stale) + MapSet.size(state.sweeping)

  # The one place where the names come from; bounded by the number of slots in use.
  defp lowest_free(kind, state) do
    {free, next} = state.free[kind]

    cond do
      not :gb_sets.is_empty(free) ->
        {number, free} = :gb_sets.take_smallest(free)
        {name(kind, number), put_in(state.free[kind], {free, next})}

      is_map_key(state.used[kind], next) ->
        lowest_free(kind, put_in(state.free[kind], {free, next + 1}))

      true ->
        {name(kind, next), put_in(state.free[kind], {free, next + 1})}
    end
  end

  defp name(kind, number), do: String.to_atom(@kinds[kind] <> Integer.to_string(number))

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
