defmodule Instar.Appup.Plan do
  # From two versions of an application to the instructions between them. Pure: manifests in, data out.
  #
  # A plan is made of steps, each with its way up and its way down, so that down is up inverted and reversed
  # by construction. Every apply stands mirrored: what runs on the way up in new code runs on the way down
  # before that code goes.
  @moduledoc false
  alias Instar.Appup.{Calls, Dependencies, Manifest, Metadata}
  alias Instar.{Error, FirstError}

  defstruct [:app, :from, :to, up: [], down: [], notes: []]

  @type instruction :: tuple
  @type t :: %__MODULE__{
          app: atom,
          from: String.t(),
          to: String.t(),
          up: [instruction],
          down: [instruction],
          notes: [Error.t()]
        }

  @doc false
  @spec make(Manifest.t(), Manifest.t(), keyword) :: {:ok, t} | {:error, [Error.t()]}
  def make(%Manifest{app: app} = from, %Manifest{app: app} = to, options) do
    # By name, not in the order of a map, which is another in each VM.
    {before, now} = {Enum.sort(from.modules), Enum.sort(to.modules)}
    added = for {module, entry} <- now, not is_map_key(from.modules, module), do: {module, entry, nil}
    deleted = for {module, entry} <- before, not is_map_key(to.modules, module), do: {module, entry, nil}

    changed =
      for {module, entry} <- now,
          old = from.modules[module],
          old.md5 != entry.md5 or old.nif != entry.nif,
          do: {module, entry, old}

    with {:ok, added} <- metadata(added),
         {:ok, changed} <- metadata(changed),
         {:ok, deleted} <- metadata(deleted),
         {:ok, purge} <- purge(options[:purge] || []),
         {:ok, depends} <- dependencies(changed, from, to, options) do
      {changed, cycles} = in_order(changed, to, Keyword.get(options, :infer, true))

      additions = for {module, _, _, meta} <- sort(added), do: [pair({:add_module, module}) | immediate(meta)]

      updates =
        for {module, entry, old, meta} <- changed do
          # The same way back.
          both = %{entry | comes_over: entry.comes_over or old.comes_over}

          update =
            update(module, {old, entry}, %{meta | depends: depends[module], purge: purge.(module, both, meta)})

          around(old, entry, pair(update)) ++ immediate(meta)
        end

      # All deleted modules have the priority -1, so their names order them.
      deletions = for {module, _, _, meta} <- deleted, do: [pair({:delete_module, module}) | immediate(meta)]

      metas = for {_, _, _, meta} <- added ++ changed ++ deleted, do: meta
      {{up_before, down_before}, {up_after, down_after}} = options[:merge] || {{[], []}, {[], []}}

      steps =
        applies(metas, :first) ++ Enum.concat(additions ++ updates ++ deletions) ++ applies(metas, :last)

      up = Enum.flat_map(steps, &elem(&1, 0))
      down = steps |> Enum.reverse() |> Enum.flat_map(&elem(&1, 1))

      {:ok,
       %__MODULE__{
         app: app,
         from: from.vsn,
         to: to.vsn,
         up: up_before ++ up ++ up_after,
         down: down_before ++ down ++ down_after,
         notes: Enum.map(cycles, &Error.new({:call_cycle, &1})) ++ Enum.flat_map(changed, &notes/1)
       }}
    end
  end

  def make(%Manifest{} = from, %Manifest{} = to, _options),
    do: {:error, [Error.new({:other_application, from.app, to.app})]}

  defp metadata(modules) do
    read =
      for {module, entry, old} <- modules, do: {module, entry, old, Metadata.read(module, entry.attributes)}

    case for {_, _, _, {:error, error}} <- read, do: error do
      [] -> {:ok, for({module, entry, old, {:ok, meta}} <- read, do: {module, entry, old, meta})}
      errors -> {:error, errors}
    end
  end

  # Highest first; names decide the rest, so that the same modules always give the same file.
  defp sort(modules), do: Enum.sort_by(modules, fn {module, _, _, meta} -> {-meta.priority, module} end)

  defp purge(purges) do
    with {:ok, known} <- FirstError.map(purges, &known_purge/1) do
      known = Map.new(known)

      {:ok,
       fn module, entry, meta -> known[module] || known[:all] || by_itself(entry, meta) || meta.purge end}
    end
  end

  # A process that comes to new code by itself does so when its next message comes, which may be long after.
  defp by_itself(entry, meta) do
    if entry.comes_over and not Metadata.says_purge?(entry.attributes),
      do: {elem(meta.purge, 0), :soft_purge}
  end

  defp known_purge({module, value}) do
    case Metadata.purge(value) do
      {:ok, purge} -> {:ok, {module, purge}}
      {:error, _values, expected} -> {:error, [Error.new({:invalid_option, :purge, value, expected})]}
    end
  end

  defp dependencies(changed, from, to, options) do
    others = options[:others] || %{}

    known = fn module ->
      cond do
        # Added and deleted modules have an order already.
        is_map_key(to.modules, module) or is_map_key(from.modules, module) -> :present
        true -> others[module]
      end
    end

    Dependencies.said(for({module, _entry, _old, meta} <- sort(changed), do: {module, meta.depends}), known)
  end

  # A priority orders already, and somebody gave it: calls only order modules that have the same.
  defp in_order(changed, to, infer?) do
    entries = Map.new(changed, fn {module, entry, _old, _meta} -> {module, entry} end)
    rows = Map.new(changed, fn {module, _, _, _} = row -> {module, row} end)
    calls = if infer?, do: &called(to, entries, &1), else: &Enum.sort(entries[&1].calls)

    {ordered, cycles} =
      changed
      |> sort()
      |> Enum.chunk_by(fn {_module, _entry, _old, meta} -> meta.priority end)
      |> Enum.map(fn rows ->
        # What callbacks run and ask while they do it; a circle through whatever else there is doesn't hold them up.
        needs = fn module ->
          entries[module].needs ++ for %{module: asked} <- entries[module].asks, do: asked
        end

        # Who starts others has prepared what they find.
        starts = fn module -> for {sup, entry} <- entries, module in entry.names, do: sup end
        said = for {module, _entry, _old, meta} <- rows, do: {module, meta.depends}
        units = Dependencies.joined(said)
        circles = Dependencies.circles(units, calls)
        round = for circle <- circles, unit <- circle, one <- unit, into: %{}, do: {one, circle}
        within? = fn module, called -> round[called] == round[module] end
        between = fn module -> Enum.reject(calls.(module), &within?.(module, &1)) end
        within = fn module -> Enum.filter(calls.(module), &within?.(module, &1)) end
        units = Dependencies.order(units, [needs, between, starts, within])
        cycles = Enum.filter(circles, &match?([_, _ | _], &1))
        {Enum.concat(units), Enum.map(cycles, &Enum.concat/1)}
      end)
      |> Enum.unzip()

    {ordered |> Enum.concat() |> Enum.map(&rows[&1]), Enum.concat(cycles)}
  end

  # Changed modules that a module calls, also through such as don't change.
  defp called(to, changed, module),
    do: called(to, changed, to.modules[module].calls, MapSet.new([module]), [])

  defp called(_to, _changed, [], _seen, found), do: Enum.sort(found)

  defp called(to, changed, [module | rest], seen, found) do
    cond do
      module in seen -> called(to, changed, rest, seen, found)
      is_map_key(changed, module) -> called(to, changed, rest, MapSet.put(seen, module), [module | found])
      entry = to.modules[module] -> called(to, changed, entry.calls ++ rest, MapSet.put(seen, module), found)
      true -> called(to, changed, rest, seen, found)
    end
  end

  defp update(module, {old, entry}, %{purge: {pre, post}} = meta) do
    cond do
      # Its code change does nothing but ask init/1 for the children.
      Manifest.supervisor?(entry) and waits_for_itself(module, entry) != nil and same_children?(old, entry) ->
        {:load_module, module, pre, post, meta.depends}

      Manifest.supervisor?(entry) ->
        {:update, module, :static, meta.timeout, {:advanced, []}, pre, post, meta.depends}

      mode(old, entry) == :both_ways ->
        {:update, module, :static, meta.timeout, {:advanced, meta.extra}, pre, post, meta.depends}

      changes_state?(entry) or mode(old, entry) == :up ->
        {:update, module, :dynamic, meta.timeout, {:advanced, meta.extra}, pre, post, meta.depends}

      # Its processes are in its code while they wait, and go on in the new one when they were suspended.
      entry.special and old.special ->
        {:update, module, :dynamic, meta.timeout, :soft, pre, post, meta.depends}

      true ->
        {:load_module, module, pre, post, meta.depends}
    end
  end

  # One that answers the state as it is doesn't need to be asked, nor its process to be held up. Who says something that
  # only an update has wants one.
  defp changes_state?(entry) do
    (entry.code_change == :own and not entry.boilerplate) or
      (entry.code_change != :none and Metadata.wants_update?(entry.attributes))
  end

  # A state machine asks for its callback mode after a code_change, in the code that is loaded then. On the way back that of
  # an update is called before the older code is loaded, unless the state is the same for both.
  defp mode(%{mode: mode}, %{mode: mode}), do: :same
  defp mode(%{mode: old}, %{mode: new}) when old == nil or new == nil, do: :same
  defp mode(_old, %{code_change: :none}), do: :never
  defp mode(%{boilerplate: true}, %{boilerplate: true}), do: :both_ways
  defp mode(_old, _new), do: :up

  # It is suspended while its own callback runs, so whoever asks it then waits for nothing.
  defp waits_for_itself(module, entry), do: Enum.find(entry.asks, &(&1.module == module))

  defp same_children?(old, entry), do: old.children != nil and old.children == entry.children

  defp pair({:add_module, module} = add), do: {[add], [{:delete_module, module}]}
  defp pair({:delete_module, module} = delete), do: {[delete], [{:add_module, module}]}
  defp pair(instruction), do: {[instruction], [instruction]}

  defp immediate(meta), do: applies([meta], :immediate)

  defp applies(metas, phase) do
    metas
    |> Enum.flat_map(fn meta -> for {^phase, priority, mfa} <- meta.apply, do: {priority, mfa} end)
    |> Enum.sort()
    |> Enum.map(fn {_priority, mfa} -> pair({:apply, mfa}) end)
  end

  # A supervisor's code change replaces what it knows of its children; who runs is another matter.
  defp around(old, entry, update) do
    name = entry.registered

    if Manifest.supervisor?(entry) and old.children != nil and entry.children != nil and name != nil do
      stay = for child <- entry.children, child in old.children, do: child.id
      same_id = for child <- entry.children, Enum.any?(old.children, &(&1.id == child.id)), do: child.id
      gone = for child <- old.children, child.id not in stay, do: {child.id, child.id in same_id}
      new = for child <- entry.children, child.id not in stay, do: {child.id, child.id in same_id}

      before = for {id, kept?} <- Enum.reverse(gone), do: {stop(name, id, kept?), start(name, id)}
      later = for {id, kept?} <- new, do: {start(name, id), stop(name, id, kept?)}
      before ++ [update] ++ later
    else
      [update]
    end
  end

  defp start(name, id), do: [{:apply, {:supervisor, :restart_child, [name, id]}}]

  # A child that is replaced under its name keeps its place.
  defp stop(name, id, true), do: [{:apply, {:supervisor, :terminate_child, [name, id]}}]
  defp stop(name, id, false), do: stop(name, id, true) ++ [{:apply, {:supervisor, :delete_child, [name, id]}}]

  defp notes({module, entry, old, _meta}) do
    supervisor? = Manifest.supervisor?(entry)

    reasons = [
      {{:nif_module, module}, entry.nif != nil},
      {{:nif_library, module}, entry.nif != nil and old.nif not in [nil, entry.nif]},
      {{:children_unknown, module},
       supervisor? and dynamic?(entry) == false and (old.children == nil or entry.children == nil)},
      {{:unnamed_supervisor, module},
       supervisor? and old.children != entry.children and entry.registered == nil},
      {{:inline_children, module}, inline?(entry)},
      {{:callback_mode_taken, module}, mode(old, entry) == :both_ways},
      {{:callback_mode, module, "both ways"}, mode(old, entry) == :never},
      {{:callback_mode, module, "on the way back"}, mode(old, entry) == :up}
    ]

    way = waits_for_itself(module, entry)
    waits = if way, do: [Error.new({:waits_for_itself, module, Calls.text(way)})], else: []
    for({reason, true} <- reasons, do: Error.new(reason)) ++ waits
  end

  defp dynamic?(entry), do: DynamicSupervisor in entry.behaviours

  defp inline?(entry),
    do: Enum.any?(entry.behaviours, &(&1 in [Application, :application])) and Supervisor in entry.calls
end
