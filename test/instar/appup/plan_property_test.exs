defmodule Instar.Appup.PlanPropertyTest do
  # What holds for the plan between any two versions, tried with random manifests and OTP's own systools.
  #
  # INSTAR_APPUP_TESTS is the number of trials, INSTAR_APPUP_SEED (as printed) repeats a run.
  use ExUnit.Case, async: true

  alias Instar.Appup
  alias Instar.Appup.Manifest

  @moduletag :tmp_dir
  @modules [:m1, :m2, :m3, :m4, :m5, :m6, :m7, :m8]

  setup %{tmp_dir: dir} do
    Application.load(:sasl)

    # systools wants beams, kernel and stdlib. What is in the beams doesn't matter to it.
    for vsn <- ["1", "2"] do
      ebin = Path.join(dir, "shop-#{vsn}/ebin")
      File.mkdir_p!(ebin)

      for module <- @modules do
        {:ok, ^module, beam} = :compile.forms([{:attribute, 1, :module, module}])
        File.write!(Path.join(ebin, "#{module}.beam"), beam)
      end
    end

    :ok
  end

  test "any two versions", %{tmp_dir: dir} do
    tests = String.to_integer(System.get_env("INSTAR_APPUP_TESTS", "400"))
    seed = seed()
    repeat = "INSTAR_APPUP_SEED=#{seed |> Tuple.to_list() |> Enum.join(",")}"
    :rand.seed(:exsplus, seed)
    kinds = :counters.new(2, [])

    property =
      :proper.forall(:proper_types.list(module_pair()), fn pairs ->
        {from, to} = manifests(pairs)
        if length(pairs) > 3, do: :counters.add(kinds, 1, 1)
        holds(from, to, dir, kinds) == :ok
      end)

    case :proper.quickcheck(property, [:quiet, :long_result, numtests: tests, max_size: 20, max_shrinks: 200]) do
      true ->
        # They were not all trivial: of a hundred, some fifty have more than three modules, and some thirty long plans.
        assert :counters.get(kinds, 1) > div(tests, 10)
        assert :counters.get(kinds, 2) > div(tests, 10)

      [pairs] ->
        {from, to} = manifests(pairs)

        flunk(
          "#{inspect(holds(from, to, dir, kinds))}\n#{inspect(pairs, pretty: true)}\nrepeat with #{repeat}"
        )

      other ->
        flunk("PropEr: #{inspect(other)}")
    end
  end

  defp seed do
    case System.get_env("INSTAR_APPUP_SEED") do
      nil -> :os.timestamp()
      text -> text |> String.split(",") |> Enum.map(&String.to_integer/1) |> List.to_tuple()
    end
  end

  # Manifests -----------------------------------------------------------------------------------------------

  # {name, there and how in the old version, in the new one}
  defp module_pair, do: {:proper_types.oneof(@modules), side(), side()}

  defp side do
    :proper_types.frequency([{1, :absent}, {4, {:proper_types.integer(1, 2), kind(), calls(), attributes()}}])
  end

  defp kind, do: :proper_types.oneof([:plain, :own, :default, :supervisor, :dynamic_supervisor, :nif])
  defp calls, do: some_of(@modules ++ [:lists])
  defp some_of(list), do: :proper_types.resize(3, :proper_types.list(:proper_types.oneof(list)))

  defp attributes do
    :proper_types.resize(
      3,
      :proper_types.list(
        :proper_types.oneof([
          {:appup_priority, [:proper_types.integer(-2, 2)]},
          {:rebar_knit_depends, some_of(@modules)},
          {:appup_timeout, [:proper_types.oneof([:default, :infinity, 100])]},
          {:rebar_knit_extra, [:proper_types.term()]},
          {:appup_purge, [:proper_types.oneof([:soft_purge, :brutal_purge, {:soft_purge, :brutal_purge}])]},
          {:appup_apply,
           :proper_types.resize(
             3,
             :proper_types.list(
               {{:proper_types.oneof([:first, :immediate, :last]), :proper_types.integer(-1, 1)},
                {:erlang, :abs, [:proper_types.integer(1, 3)]}}
             )
           )}
        ])
      )
    )
  end

  defp manifests(pairs) do
    pairs = Enum.uniq_by(pairs, &elem(&1, 0))
    present = for {name, old, new} <- pairs, old != :absent or new != :absent, do: name

    for {vsn, position} <- [{"1", 1}, {"2", 2}] do
      modules =
        for pair <- pairs,
            side = elem(pair, position),
            side != :absent,
            into: %{},
            do: {elem(pair, 0), entry(side, present)}

      %Manifest{app: :shop, vsn: vsn, modules: modules}
    end
    |> List.to_tuple()
  end

  defp entry({md5, kind, calls, attributes}, present) do
    # One attribute of each kind, and no dependency on what is nowhere.
    attributes =
      for {key, values} <- Enum.uniq_by(attributes, &elem(&1, 0)), do: {key, known(key, values, present)}

    fields = %{md5: "#{md5}", calls: calls, attributes: attributes}

    Manifest.entry(
      Map.merge(
        fields,
        case kind do
          :plain -> %{}
          :own -> %{code_change: :own}
          :default -> %{behaviours: [GenServer], code_change: :default}
          :supervisor -> %{behaviours: [Supervisor], registered: :sup, children: children(calls)}
          :dynamic_supervisor -> %{behaviours: [DynamicSupervisor]}
          :nif -> %{nif: "#{md5}"}
        end
      )
    )
  end

  defp known(:rebar_knit_depends, modules, present), do: Enum.filter(modules, &(&1 in present))
  defp known(_key, values, _present), do: values

  defp children(calls), do: for(module <- Enum.uniq(calls), do: %{id: module, module: module})

  # What holds ----------------------------------------------------------------------------------------------

  defp holds(from, to, dir, kinds) do
    {:ok, plan} = Appup.plan(from, to)
    if length(plan.up) > 4, do: :counters.add(kinds, 2, 1)
    high = fn instructions -> Enum.reject(instructions, &(elem(&1, 0) == :apply)) end
    [old, new] = for manifest <- [from, to], do: world(manifest)

    with :ok <- same(:once_up, named(high.(plan.up)), Enum.uniq(named(high.(plan.up)))),
         :ok <- same(:once_down, Enum.sort(named(high.(plan.down))), Enum.sort(named(high.(plan.up)))),
         :ok <- same(:up, run(plan.up, old, new), new),
         :ok <- same(:down, run(plan.down, new, old), old),
         :ok <- same(:applies, Enum.sort(calls_in(plan.up)), Enum.sort(calls_in(plan.down))),
         :ok <- same(:again, {:ok, plan}, Appup.plan(from, to)),
         {:ok, up, down} <- systools(from, to, plan, dir),
         :ok <- same(:relup_up, run(up, old, new), new),
         :ok <- same(:relup_down, run(down, new, old), old) do
      in_order(up, plan)
    end
  end

  defp same(_what, value, value), do: :ok
  defp same(what, value, expected), do: {what, value, expected}

  defp named(instructions), do: Enum.map(instructions, &elem(&1, 1))

  # A supervisor's children run both ways; the rest is called both ways.
  defp calls_in(instructions),
    do: for({:apply, {module, _, _}} = call <- instructions, module != :supervisor, do: call)

  defp world(manifest),
    do: Map.new(manifest.modules, fn {module, entry} -> {module, {entry.md5, entry.nif}} end)

  # What is loaded after the instructions, when the beams on the disk are those of `disk`.
  defp run(instructions, world, disk) do
    Enum.reduce(instructions, world, fn
      {:add_module, module}, world -> load(world, module, disk, not is_map_key(world, module))
      {:delete_module, module}, world -> remove(world, module)
      {:remove, {module, _, _}}, world -> remove(world, module)
      {:load, {module, _, _}}, world -> load(world, module, disk, true)
      {:load_module, module, _, _, _}, world -> load(world, module, disk, is_map_key(world, module))
      {:update, module, _, _, _, _, _, _}, world -> load(world, module, disk, is_map_key(world, module))
      _other, world -> world
    end)
  end

  defp load(world, module, disk, true), do: Map.put(world, module, Map.fetch!(disk, module))
  defp remove(world, module) when is_map_key(world, module), do: Map.delete(world, module)

  # On the way up, what a module says it depends on is loaded before it, unless they depend on each other.
  defp in_order(script, plan) do
    loaded = for {:load, {module, _, _}} <- script, do: module

    depends =
      for i <- plan.up,
          elem(i, 0) in [:update, :load_module],
          into: %{},
          do: {elem(i, 1), elem(i, tuple_size(i) - 1)}

    place = fn module -> Enum.find_index(loaded, &(&1 == module)) end

    wrong =
      for {module, on} <- depends,
          dependency <- on,
          not reaches?(depends, dependency, module, []),
          place.(dependency) > place.(module),
          do: {module, dependency}

    same(:order, wrong, [])
  end

  defp reaches?(depends, from, to, seen) do
    from == to or
      (from not in seen and Enum.any?(depends[from] || [], &reaches?(depends, &1, to, [from | seen])))
  end

  defp systools(from, to, plan, dir) do
    for manifest <- [from, to] do
      modules = Map.keys(manifest.modules)

      app =
        {:application, :shop,
         vsn: to_charlist(manifest.vsn),
         modules: modules,
         applications: [:kernel, :stdlib],
         registered: [],
         description: ~c"a shop"}

      write(dir, "shop-#{manifest.vsn}/ebin/shop.app", app)
      libs = for lib <- [:kernel, :stdlib, :sasl], do: {lib, Application.spec(lib, :vsn)}

      release =
        {:release, {~c"shop", to_charlist(manifest.vsn)}, {:erts, :erlang.system_info(:version)},
         libs ++ [{:shop, to_charlist(manifest.vsn)}]}

      write(dir, "shop-#{manifest.vsn}.rel", release)
    end

    appup = Appup.File.from_plan(plan)
    File.write!(Path.join(dir, "shop-2/ebin/shop.appup"), Appup.File.text(appup))
    [one, two] = for vsn <- ["1", "2"], do: to_charlist(Path.join(dir, "shop-#{vsn}"))
    paths = for vsn <- ["1", "2"], do: to_charlist(Path.join(dir, "shop-#{vsn}/ebin"))

    # sasl is only where there is Mix's code path to it.
    case apply(:systools, :make_relup, [two, [one], [one], [:noexec, :silent, path: paths]]) do
      {:ok, {~c"2", [{~c"1", _, up}], [{~c"1", _, down}]}, _module, _warnings} -> {:ok, up, down}
      other -> {:systools, other}
    end
  end

  defp write(dir, name, term), do: File.write!(Path.join(dir, name), :io_lib.format(~c"~p.~n", [term]))
end
