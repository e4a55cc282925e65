defmodule Instar.Appup.PlanTest do
  # The rules of guides/appups.md, one by one: two manifests in, instructions out.
  use ExUnit.Case, async: true
  doctest Instar.Appup

  alias Instar.Appup
  alias Instar.Appup.Manifest

  # A module is {name, fields}, its code `1` unless it says so.
  defp manifest(vsn, modules) do
    modules =
      for {name, fields} <- modules,
          into: %{},
          do: {name, Manifest.entry(Map.merge(%{md5: "1"}, Map.new(fields)))}

    %Manifest{app: :shop, vsn: vsn, modules: modules}
  end

  defp plan(from, to, options \\ []), do: Appup.plan(manifest("1", from), manifest("2", to), options)

  defp up(from, to, options \\ []) do
    assert {:ok, plan} = plan(from, to, options)
    plan.up
  end

  # Of modules that all change.
  defp changed(modules) do
    from = for {name, fields} <- modules, do: {name, Keyword.drop(fields, [:attributes])}
    to = for {name, fields} <- modules, do: {name, Keyword.put(fields, :md5, "2")}
    {from, to}
  end

  defp order(modules, options \\ []) do
    {from, to} = changed(modules)
    for instruction <- up(from, to, options), elem(instruction, 0) != :apply, do: elem(instruction, 1)
  end

  defp load(module, pre \\ :brutal_purge, post \\ :brutal_purge, depends \\ []),
    do: {:load_module, module, pre, post, depends}

  describe "what becomes of a module" do
    @server [behaviours: [GenServer], code_change: :own]
    rows = [
      {"added", [], [a: []], [{:add_module, :a}], [{:delete_module, :a}]},
      {"deleted", [a: []], [], [{:delete_module, :a}], [{:add_module, :a}]},
      {"unchanged", [a: []], [a: []], [], []},
      {"unchanged but for its metadata", [a: []], [a: [attributes: [appup_priority: [1]]]], [], []},
      {"any other", [a: []], [a: [md5: "2"]], [{:load_module, :a, :brutal_purge, :brutal_purge, []}], :same},
      {"a special process without a code change of its own", [a: [special: true]],
       [a: [md5: "2", special: true]],
       [{:update, :a, :dynamic, :default, :soft, :brutal_purge, :brutal_purge, []}], :same},
      {"a special process from now on", [a: []], [a: [md5: "2", special: true]],
       [{:load_module, :a, :brutal_purge, :brutal_purge, []}], :same},
      {"with a library of other bytes", [a: [nif: "x"]], [a: [nif: "y"]],
       [{:load_module, :a, :brutal_purge, :brutal_purge, []}], :same},
      {"an Erlang supervisor", [a: []], [a: [md5: "2", behaviours: [:supervisor]]],
       [{:update, :a, :static, :default, {:advanced, []}, :brutal_purge, :brutal_purge, []}], :same},
      {"an Elixir supervisor", [a: []], [a: [md5: "2", behaviours: [Supervisor]]],
       [{:update, :a, :static, :default, {:advanced, []}, :brutal_purge, :brutal_purge, []}], :same},
      {"a dynamic supervisor", [a: []], [a: [md5: "2", behaviours: [DynamicSupervisor]]],
       [{:update, :a, :static, :default, {:advanced, []}, :brutal_purge, :brutal_purge, []}], :same},
      {"a supervisor takes no extra", [a: []],
       [
         a: [
           md5: "2",
           behaviours: [Supervisor],
           code_change: :own,
           attributes: [appup_extra: [:x], appup_timeout: [7]]
         ]
       ], [{:update, :a, :static, 7, {:advanced, []}, :brutal_purge, :brutal_purge, []}], :same},
      {"with a code_change of its own", [a: []], [a: [md5: "2"] ++ @server],
       [{:update, :a, :dynamic, :default, {:advanced, []}, :brutal_purge, :brutal_purge, []}], :same},
      {"with the code_change of use GenServer", [a: []],
       [a: [md5: "2", behaviours: [GenServer], code_change: :default]],
       [{:load_module, :a, :brutal_purge, :brutal_purge, []}], :same},
      {"with a code_change that answers the state as it is", [a: []],
       [a: [md5: "2", boilerplate: true] ++ @server], [{:load_module, :a, :brutal_purge, :brutal_purge, []}],
       :same},
      {"with such a one, and a word that wants an update", [a: []],
       [a: [md5: "2", boilerplate: true, attributes: [appup_timeout: [7]]] ++ @server],
       [{:update, :a, :dynamic, 7, {:advanced, []}, :brutal_purge, :brutal_purge, []}], :same},
      {"a state machine in another mode, with a code_change that answers the state as it is",
       [a: [mode: 1, boilerplate: true] ++ @server], [a: [md5: "2", mode: 2, boilerplate: true] ++ @server],
       [{:update, :a, :static, :default, {:advanced, []}, :brutal_purge, :brutal_purge, []}], :same},
      {"the same in the same mode", [a: [mode: 1, boilerplate: true] ++ @server],
       [a: [md5: "2", mode: 1, boilerplate: true] ++ @server],
       [{:load_module, :a, :brutal_purge, :brutal_purge, []}], :same},
      {"the same that was none before", [a: []], [a: [md5: "2", mode: 1, boilerplate: true] ++ @server],
       [{:load_module, :a, :brutal_purge, :brutal_purge, []}], :same},
      {"with all it can say", [a: [], b: []],
       [
         a:
           [
             md5: "2",
             attributes: [
               appup_timeout: [:infinity],
               appup_extra: [{:x, 1}],
               appup_purge: [{:soft_purge, :brutal_purge}],
               appup_depends: [:b]
             ]
           ] ++ @server,
         b: [md5: "2", attributes: [rebar_knit_purge: [:soft_purge]]]
       ],
       [
         {:update, :a, :dynamic, :infinity, {:advanced, {:x, 1}}, :soft_purge, :brutal_purge, [:b]},
         {:load_module, :b, :soft_purge, :soft_purge, []}
       ],
       [
         {:load_module, :b, :soft_purge, :soft_purge, []},
         {:update, :a, :dynamic, :infinity, {:advanced, {:x, 1}}, :soft_purge, :brutal_purge, [:b]}
       ]}
    ]

    for {name, from, to, up, down} <- rows do
      down = if down == :same, do: up, else: down

      test name do
        assert {:ok, plan} = plan(unquote(Macro.escape(from)), unquote(Macro.escape(to)))
        assert plan.up == unquote(Macro.escape(up))
        assert plan.down == unquote(Macro.escape(down))
        assert {plan.app, plan.from, plan.to} == {:shop, "1", "2"}
      end
    end
  end

  test "a state machine that cannot take over another mode is noted, with the ways" do
    for {old, new, instruction, ways} <- [
          {[], [], :load_module, "both ways"},
          {@server, [], :load_module, "both ways"},
          {[], [boilerplate: true] ++ @server, :update, "on the way back"},
          {[boilerplate: true] ++ @server, @server, :update, "on the way back"},
          {@server, @server, :update, "on the way back"}
        ] do
      assert {:ok, plan} = plan([a: [mode: 1] ++ old], a: [md5: "2", mode: 2] ++ new)
      assert [{^instruction, _, _, _, _, _, _, _}] = plan.up |> Enum.map(&padded/1)
      assert [%{reason: {:callback_mode, :a, ^ways}}] = plan.notes
    end
  end

  defp padded(instruction) when tuple_size(instruction) == 8, do: instruction
  defp padded(instruction), do: instruction |> Tuple.append(nil) |> padded()

  describe "order" do
    test "additions, then updates, then deletions; inside each the highest priority first, then names" do
      from = [u1: [], u2: [], u3: [], d1: [attributes: [appup_priority: [9]]], d2: []]

      to = [
        a1: [],
        a2: [attributes: [appup_priority: [5]]],
        u1: [md5: "2"],
        u2: [md5: "2", attributes: [appup_priority: [-1]]],
        u3: [md5: "2", attributes: [appup_priority: [1]]]
      ]

      assert up(from, to) |> Enum.map(&elem(&1, 1)) == [:a2, :a1, :u3, :u1, :u2, :d1, :d2]
      {:ok, plan} = plan(from, to)
      assert Enum.map(plan.down, &elem(&1, 1)) == [:d2, :d1, :u2, :u1, :u3, :a1, :a2]
      assert {:add_module, :d2} = hd(plan.down)
      assert {:delete_module, :a2} = List.last(plan.down)
    end

    test "applies: first and last around everything, immediate after its own module, the lowest priority first" do
      from = [b: [], gone: [attributes: [appup_apply: [{:immediate, {:m, :gone, []}}]]]]

      to = [
        a: [attributes: [appup_apply: [{:immediate, {:m, :added, []}}, {{:last, 2}, {:m, :last2, []}}]]],
        b: [
          md5: "2",
          attributes: [
            appup_apply: [
              {:first, {:m, :f0, []}},
              {{:first, -1}, {:m, :f1, []}},
              {{:immediate, 2}, {:m, :i2, []}},
              {{:immediate, 1}, {:m, :i1, []}},
              {:m, :last0, []}
            ]
          ]
        ]
      ]

      up = [
        {:apply, {:m, :f1, []}},
        {:apply, {:m, :f0, []}},
        {:add_module, :a},
        {:apply, {:m, :added, []}},
        load(:b),
        {:apply, {:m, :i1, []}},
        {:apply, {:m, :i2, []}},
        {:delete_module, :gone},
        {:apply, {:m, :gone, []}},
        {:apply, {:m, :last0, []}},
        {:apply, {:m, :last2, []}}
      ]

      assert {:ok, plan} = plan(from, to)
      assert plan.up == up

      assert plan.down ==
               up
               |> Enum.reverse()
               |> Enum.map(fn
                 {:add_module, module} -> {:delete_module, module}
                 {:delete_module, module} -> {:add_module, module}
                 same -> same
               end)
    end
  end

  describe "dependencies" do
    defp depends(modules, options \\ []) do
      {from, to} = changed(modules)
      {:ok, plan} = plan(from, to, options)

      for instruction <- plan.up,
          elem(instruction, 0) != :apply,
          into: %{},
          do: {elem(instruction, 1), List.last(Tuple.to_list(instruction))}
    end

    test "calls make none: they make the order, and whoever is called comes first" do
      assert depends(a: [calls: [:b, :lists, :c]], b: [], c: []) == %{a: [], b: [], c: []}
      assert order(a: [calls: [:b, :lists, :c]], b: [], c: []) == [:b, :c, :a]
      assert order(a: [calls: [:c]], b: [], c: [calls: [:d]], d: []) == [:d, :c, :a, :b]
      assert order([a: [calls: [:b]], b: []], infer: false) == [:b, :a]
      {:ok, plan} = plan([a: [calls: [:b]], b: []], a: [md5: "2", calls: [:b, :new]], b: [], new: [])
      assert load(:a) in plan.up
    end

    test "calls through what doesn't change order, too, unless nothing is to be inferred" do
      from = [a: [], b: [], same: [calls: [:b]]]
      to = [a: [md5: "2", calls: [:same]], b: [md5: "2"], same: [calls: [:b]]]
      assert up(from, to) == [load(:b), load(:a)]
      assert up(from, to, infer: false) == [load(:a), load(:b)]
    end

    test "a circle of calls is named, and nobody in it is suspended with another" do
      circle = [a: [calls: [:b]] ++ @server, b: [calls: [:c]] ++ @server, c: [calls: [:a]] ++ @server]
      {from, to} = changed(circle ++ [d: [calls: [:a]]])
      {:ok, plan} = plan(from, to)
      assert order(circle ++ [d: [calls: [:a]]]) == [:c, :b, :a, :d]
      assert depends(circle) == %{a: [], b: [], c: []}
      assert Enum.map(plan.notes, & &1.reason) == [{:call_cycle, [:a, :b, :c]}]
      assert Exception.message(hd(plan.notes)) =~ "circle"
    end

    test "in a circle, whom a callback waits for during the upgrade comes first" do
      asks = fn module -> [asks: [%{module: module, path: [{:x, :init, 1}], processes: 0}]] end
      assert order(a: [calls: [:b]] ++ asks.(:b), b: [calls: [:a]]) == [:b, :a]
      assert order(a: [calls: [:b]], b: [calls: [:a]] ++ asks.(:a)) == [:a, :b]
    end

    test "a supervisor comes before those that it names, unless it calls them" do
      sup = fn fields -> [behaviours: [:supervisor], names: [:a, :lists]] ++ fields end
      assert order(a: [], b: sup.([])) == [:b, :a]
      assert order(a: [], b: sup.(calls: [:a])) == [:a, :b]
      # In a circle of calls, what its callbacks need decides.
      circle = [calls: [:b]]
      assert order(a: circle, b: sup.(calls: [:a])) == [:b, :a]
      assert order(a: circle, b: sup.(calls: [:a], needs: [:a])) == [:a, :b]
    end

    test "a supervisor that may wait for itself is only loaded where its children stay" do
      asks = [asks: [%{module: :sup, path: [{:sup, :init, 1}, {:w, :get, 0}], processes: 1}]]
      sup = fn children -> [behaviours: [:supervisor], registered: :sup, children: children(children)] end
      from = [sup: sup.(w: :w)]
      {:ok, plan} = plan(from, sup: sup.(w: :w) ++ asks ++ [md5: "2"])
      assert plan.up == [load(:sup)]
      assert [%{reason: {:waits_for_itself, :sup, ":sup.init/1 → :w.get/0"}}] = plan.notes
      {:ok, plan} = plan(from, sup: sup.(w: :w, x: :x) ++ asks ++ [md5: "2"])
      assert [{:update, :sup, :static, _, _, _, _, []} | _] = plan.up
      assert [%{reason: {:waits_for_itself, :sup, _}}] = plan.notes
    end

    test "what is said stands, and wins over calls" do
      say = fn modules -> [attributes: [appup_depends: modules]] end
      assert depends(a: [calls: [:b]], b: say.([:a])) == %{a: [], b: [:a]}
      # systools puts them in order; here they stay as they are, together before who calls one of them.
      assert order(a: [calls: [:d]], b: say.([:d]) ++ [calls: [:d]], c: [], d: []) == [:b, :d, :a, :c]
      # systools takes circles: all of them are suspended together.
      assert depends(a: say.([:b]), b: say.([:a])) == %{a: [:b], b: [:a]}
      assert depends(a: say.([:a])) == %{a: []}
      assert depends(a: say.([:b]) ++ [calls: [:b]], b: []) == %{a: [:b], b: []}
    end

    test "a priority is said, too: calls order only what has the same" do
      high = [attributes: [appup_priority: [1]]]
      assert depends(a: [calls: [:b]], b: high) == %{a: [], b: []}
      assert depends(a: [calls: [:b]] ++ high, b: []) == %{a: [], b: []}
      assert order(a: [calls: [:b]] ++ high, b: high) == [:b, :a]
      assert order(a: [calls: [:b]], b: high) == [:b, :a]
    end

    test "on what doesn't change is no dependency; on what isn't there is an error" do
      from = [a: [], same: [], gone: []]
      to = fn module -> [a: [md5: "2", attributes: [appup_depends: [module]]], same: [], new: []] end
      for module <- [:same, :new, :gone], do: assert(load(:a) in up(from, to.(module)))
      assert {:error, [error]} = plan(from, to.(:nowhere))
      assert error.reason == {:missing_dependency, :a, :nowhere}
      # Elsewhere in the release.
      assert load(:a) in up(from, to.(:other), others: %{other: :present})

      assert load(:a, :brutal_purge, :brutal_purge, [:other]) in up(from, to.(:other),
               others: %{other: :changed}
             )
    end
  end

  describe "a supervisor's children" do
    @update {:update, :sup, :static, :default, {:advanced, []}, :brutal_purge, :brutal_purge, []}

    defp children(list), do: for({id, module} <- list, do: %{id: id, module: module})

    defp supervisors(old, new, fields \\ []) do
      common = [behaviours: [Supervisor], registered: :the_sup]
      from = [sup: common ++ [children: old && children(old)]]
      to = [sup: Keyword.merge(common ++ [md5: "2", children: new && children(new)], fields)]
      {:ok, plan} = plan(from, to)
      plan
    end

    defp call(function, id), do: {:apply, {:supervisor, function, [:the_sup, id]}}

    test "a new one is started after the update, and stopped before the way down" do
      plan = supervisors([a: A], a: A, b: B)
      assert plan.up == [@update, call(:restart_child, :b)]
      assert plan.down == [call(:terminate_child, :b), call(:delete_child, :b), @update]
    end

    test "one that is gone is stopped before, and started again on the way down" do
      plan = supervisors([a: A, b: B], b: B)
      assert plan.up == [call(:terminate_child, :a), call(:delete_child, :a), @update]
      assert plan.down == [@update, call(:restart_child, :a)]
    end

    test "one that is another module under the same name is exchanged" do
      plan = supervisors([a: A], a: B)
      assert plan.up == [call(:terminate_child, :a), @update, call(:restart_child, :a)]
      assert plan.down == plan.up
    end

    test "the same ones stay as they are, whatever their order" do
      assert supervisors([a: A, b: B], b: B, a: A).up == [@update]
    end

    test "started in the order of the specification, stopped in the opposite one" do
      plan = supervisors([], a: A, b: B)
      assert plan.up == [@update, call(:restart_child, :a), call(:restart_child, :b)]

      assert plan.down ==
               for(id <- [:b, :a], f <- [:terminate_child, :delete_child], do: call(f, id)) ++ [@update]
    end

    test "what cannot be seen is said in words" do
      for {plan, reason} <- [
            {supervisors(nil, a: A), {:children_unknown, :sup}},
            {supervisors([a: A], nil), {:children_unknown, :sup}},
            {supervisors([], [a: A], registered: nil), {:unnamed_supervisor, :sup}}
          ] do
        assert plan.up == [@update]
        assert reason in Enum.map(plan.notes, & &1.reason)
      end

      assert supervisors([a: A], a: A).notes == []
    end
  end

  test "notes: NIFs, and children that an application starts by itself" do
    {:ok, plan} =
      plan([n: [nif: "1"], app: []],
        n: [nif: "2"],
        app: [md5: "2", behaviours: [Application], calls: [Supervisor]]
      )

    assert Enum.sort(Enum.map(plan.notes, & &1.reason)) == [
             inline_children: :app,
             nif_library: :n,
             nif_module: :n
           ]

    for note <- plan.notes, do: refute(Exception.message(note) =~ "{")
  end

  describe "options" do
    test "purge: for all, for one" do
      {from, to} = changed(a: [attributes: [appup_purge: [:soft_purge]]], b: [])
      assert up(from, to) == [load(:a, :soft_purge, :soft_purge), load(:b)]

      assert up(from, to, purge: [all: :soft_purge, a: {:soft_purge, :brutal_purge}]) ==
               [load(:a, :soft_purge, :brutal_purge), load(:b, :soft_purge, :soft_purge)]

      assert {:error, [%{reason: {:invalid_option, :purge, :kindly, _}}]} =
               plan(from, to, purge: [all: :kindly])
    end

    test "merge: before and after, as it was written" do
      {from, to} = changed(a: [])
      part = fn name -> {[{:apply, {:m, name, [:up]}}], [{:apply, {:m, name, [:down]}}]} end
      assert {:ok, plan} = plan(from, to, merge: {part.(:before), part.(:after)})
      assert plan.up == [{:apply, {:m, :before, [:up]}}, load(:a), {:apply, {:m, :after, [:up]}}]
      assert plan.down == [{:apply, {:m, :before, [:down]}}, load(:a), {:apply, {:m, :after, [:down]}}]
    end
  end

  test "malformed metadata stops it, all of it at once" do
    {from, to} =
      changed(a: [attributes: [appup_priority: [:high]]], b: [attributes: [rebar_knit_purge: [1]]], c: [])

    assert {:error, errors} = plan(from, to)

    assert [{:bad_metadata, :a, :appup_priority, [:high], _}, {:bad_metadata, :b, :rebar_knit_purge, [1], _}] =
             Enum.map(errors, & &1.reason)
  end

  # No map has an order that could be relied on, least of all a large one.
  test "mistakes are told in the order of the modules' names" do
    many = for n <- 140..101//-1, do: {:"m#{n}", [attributes: [appup_priority: [:high]]]}
    {from, to} = changed(many)
    assert {:error, errors} = plan(from, to)
    names = for %{reason: {:bad_metadata, module, _, _, _}} <- errors, do: module
    assert length(names) == 40
    assert names == Enum.sort(names)
  end

  test "two applications are no upgrade" do
    assert {:error, [%{reason: {:other_application, :shop, :mall}}]} =
             Appup.plan(manifest("1", []), %{manifest("2", []) | app: :mall})
  end
end
