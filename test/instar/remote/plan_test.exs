defmodule Instar.Remote.PlanTest do
  # Plans of two sides that are plain data: no node, no file.
  use ExUnit.Case, async: true
  alias Instar.Error
  alias Instar.Remote.{Inventory, Machine, Plan}
  doctest Machine
  doctest Plan

  @x86 <<0x7F, "ELF", 2, 1, 1, 0::72, 3::little-16, 62::little-16>>

  defp facts(fields \\ []) do
    Map.merge(
      %{
        node: :device@there,
        otp_release: 25,
        architecture: "x86_64-pc-linux-gnu",
        executable: @x86,
        embedded: false,
        dir: "/there",
        manifest: %{},
        apps: %{},
        modules: %{},
        theirs: %{},
        running: [{:stdlib, :permanent, [:kernel]}, {:kernel, :permanent, []}],
        loaded: [:kernel, :stdlib],
        paths: []
      },
      Map.new(fields)
    )
  end

  defp app(name, modules, fields \\ []) do
    files = for {module, digest} <- modules, into: %{}, do: {"ebin/#{module}.beam", entry(digest)}

    struct!(
      %Inventory{
        name: name,
        vsn: "1.0",
        dir: "/here/#{name}",
        kind: :own,
        needs: [],
        wants: [],
        files: files,
        modules: for({module, _} <- modules, into: %{}, do: {module, "ebin/#{module}.beam"})
      },
      fields
    )
  end

  defp entry(digest, fields \\ []) do
    Map.merge(
      %{
        source: {:bytes, digest},
        size: 10,
        digest: digest,
        needs: {170, false},
        elf: nil,
        mode: 0o644,
        impls: nil
      },
      Map.new(fields)
    )
  end

  defp plan!(apps, facts, options \\ []) do
    {:ok, plan} = Plan.compute(:bootstrap, apps, facts, options)
    plan
  end

  test "an application that is missing is added whole, and started after what it needs" do
    plan = plan!([app(:dep, b: "B"), app(:top, [a: "A"], needs: [:dep])], facts(), start: true)
    assert plan.apps == [{:dep, :add, "1.0", nil}, {:top, :add, "1.0", nil}]
    assert plan.modules == %{added: [:a, :b], changed: [], removed: []}
    assert plan.files.added == ["lib/dep/ebin/b.beam", "lib/top/ebin/a.beam"]
    assert plan.start == [dep: :temporary, top: :temporary]
    # In interactive mode they are loaded when they are called.
    assert plan.load == []
    assert plan.bytes == 20
    assert plan!([app(:top, a: "A")], facts(embedded: true)).load == [a: "lib/top/ebin/a.beam"]
  end

  test "what is there is compared by digest" do
    manifest = %{
      "lib/top/ebin/a.beam" => "A",
      "lib/top/ebin/b.beam" => "old",
      "lib/top/ebin/gone.beam" => "G"
    }

    there = %{top: %{vsn: "1.0", lib: "/there/lib/top", ours: true, modules: [:a, :b, :gone]}}
    modules = %{a: {"A", :loaded, false}, b: {"old", :loaded, false}, c: {:undefined, :not_loaded, false}}
    facts = facts(manifest: manifest, apps: there, modules: modules, paths: ["/there/lib/top/ebin"])
    plan = plan!([app(:top, a: "A", b: "B", c: "C")], facts)
    assert plan.modules == %{added: [:c], changed: [:b], removed: [:gone]}
    assert plan.load == [b: "lib/top/ebin/b.beam"]
    assert Enum.map(plan.writes, &elem(&1, 0)) == ["lib/top/ebin/b.beam", "lib/top/ebin/c.beam"]
    assert plan.files.removed == ["lib/top/ebin/gone.beam"]
    assert plan.add_paths == []

    # Nothing but one module.
    plan = plan!([app(:top, a: "A", b: "B", c: "C")], facts, only: [:c])
    assert plan.modules == %{added: [:c], changed: [], removed: []}
  end

  test "what the node has itself is left alone when it is the same, and refused when it is not" do
    there = %{top: %{vsn: "1.0", lib: "/srv/lib/top-1.0", ours: false, modules: [:a, :former]}}

    facts =
      facts(
        apps: there,
        modules: %{a: {"old", :loaded, false}, former: {"F", :loaded, false}},
        theirs: %{a: own("top-1.0"), former: own("top-1.0")},
        paths: ["/srv/lib/top-1.0/ebin"]
      )

    former = app(:top, a: "old", former: "F")
    for options <- [[], [roots: [:top]]], do: assert(Plan.noop?(plan!([former], facts, options)))

    # Other code, one module less, another version; asked for or not, whatever else would go.
    other = app(:top, a: "A", former: "F")
    fewer = app(:top, a: "old")
    newer = app(:top, [a: "old", former: "F"], vsn: "1.1")
    dep = app(:dep, d: "D")

    for {app, said} <- [
          {other, ~r/1.0 there .*and here.*:a/},
          {fewer, ~r/:former/},
          {newer, ~r/1.0 there.*1.1 here/}
        ],
        options <- [[], [roots: [:top]], [restart: [:top]]] do
      assert {:error, %Error{reason: {:not_ours, :device@there, [:top]}} = error} =
               Plan.compute(:bootstrap, [dep, app], facts, options)

      assert Exception.message(error) =~ said
      assert Exception.message(error) =~ "--replace top"
      assert Exception.message(error) =~ "[:top]"
    end

    plan = plan!([fewer], %{facts | modules: %{facts.modules | a: {"x", :loaded, false}}}, replace: [:top])
    assert plan.modules == %{added: [], changed: [:a], removed: [:former]}
    # Its folder takes the place of the installed one.
    assert {plan.add_paths, plan.remove_paths} == {["lib/top/ebin"], ["/srv/lib/top-1.0/ebin"]}

    # After a restart the node runs its own again, and what was brought before is no reason to put it in its place.
    again = %{facts | manifest: %{"lib/top/ebin/a.beam" => "A"}}
    assert {:error, %Error{reason: {:not_ours, _node, [:top]}}} = Plan.compute(:bootstrap, [other], again, [])
    assert Plan.noop?(plan!([former], again))
  end

  defp own(folder, fields \\ []),
    do:
      Map.merge(
        %{file: "/srv/lib/#{folder}/ebin/x.beam", folder: folder, impls: nil, plain: nil},
        Map.new(fields)
      )

  test "so is a single module, wherever it comes from" do
    facts =
      facts(
        modules: %{a: {"old", :loaded, false}, b: {"old", :not_loaded, false}, c: {"C", :loaded, false}},
        theirs: %{a: own("base-2.0"), b: own("base-2.0"), c: own("base-2.0")}
      )

    # Of an application of ours that the node doesn't have.
    assert {:error, %Error{reason: {:not_ours, _node, [:a, :b]}} = error} =
             Plan.compute(:bootstrap, [app(:top, a: "A", b: "B", c: "C", d: "D")], facts, [])

    assert Exception.message(error) =~ "base-2.0"

    for names <- [[:a, :b], [:base], [:top]],
        do: assert(plan!([app(:top, a: "A", b: "B")], facts, replace: names).modules.changed == [:a, :b])

    # By itself, and as one of an application's.
    assert {:error, %Error{reason: {:not_ours, _node, [:a]}}} =
             Plan.compute(:reload_module, [], facts, loose: [a: entry("A")])

    assert plan!([], facts, loose: [a: entry("A")], replace: [:a]).load == [a: "lib/instar_loose/ebin/a.beam"]
    base = %{base: %{vsn: "2.0", lib: "/srv/lib/base-2.0", ours: false, modules: [:a, :b, :c]}}
    only = [only: [:a], roots: [:base]]

    assert {:error, %Error{reason: {:not_ours, _node, [:a]}}} =
             Plan.compute(:reload_module, [app(:base, a: "A", b: "B")], %{facts | apps: base}, only)

    assert Plan.noop?(plan!([app(:base, a: "old", b: "B")], %{facts | apps: base}, only))

    # A sticky one is left alone as ever.
    sticky = %{facts | modules: %{a: {"old", :loaded, true}}}
    assert [{:a, _why}] = plan!([], sticky, loose: [a: entry("A")]).left_alone
  end

  test "a protocol that the node has consolidated stays when it does all that this one does" do
    own = own("consolidated", impls: [List, Their.Struct], plain: "plain")

    facts = facts(modules: %{p: {"their consolidated", :loaded, false}}, theirs: %{p: own})

    app = fn impls ->
      app = app(:top, a: "A")
      entry = entry("our consolidated", impls: impls)

      %{
        app
        | consolidated: "/here",
          files: Map.put(app.files, "consolidated/p.beam", entry),
          modules: Map.put(app.modules, :p, "consolidated/p.beam")
      }
    end

    plan = plan!([app.([List])], facts)
    assert plan.load == []
    assert plan.files.added == ["lib/top/ebin/a.beam"]
    assert plan.left_alone == [p: "is the node's own protocol"]

    assert {:error, %Error{reason: {:not_ours, _node, [:p]}} = error} =
             Plan.compute(:bootstrap, [app.([List, Our.Struct])], facts, [])

    assert Exception.message(error) =~ "not for Our.Struct"
    plan = plan!([app.([List, Our.Struct])], facts, replace: [:p])
    assert plan.load == [p: "lib/top/consolidated/p.beam"]

    # One that isn't consolidated finds what is new by itself.
    dynamic = %{facts | theirs: %{p: %{own | impls: :all}}}
    assert plan!([app.([List, Our.Struct])], dynamic).load == []

    # As it is defined, it is what the node's was made of; that one goes on, and the application with it.
    there = %{dep: %{vsn: "1.0", lib: "/srv/lib/dep-1.0", ours: false, modules: [:p]}}
    assert plan!([app(:dep, p: "plain")], %{facts | apps: there}).writes == []

    assert {:error, %Error{reason: {:not_ours, _node, [:dep]}}} =
             Plan.compute(:bootstrap, [app(:dep, p: "other")], %{facts | apps: there}, [])
  end

  test "older and newer releases of OTP" do
    app = app(:top, a: "A", b: "B")
    files = %{app.files | "ebin/b.beam" => entry("B", needs: {178, false})}
    app = %{app | files: files}

    for release <- [25, 26, 31],
        do: assert({:ok, _plan} = Plan.compute(:bootstrap, [app], facts(otp_release: release), []))

    assert {:error, %Error{reason: {:beams_too_new, :device@there, 24, [:b]}} = error} =
             Plan.compute(:bootstrap, [app], facts(otp_release: 24), release: 27)

    assert Exception.message(error) =~
             ~r/OTP 24.*:b has the instruction call_fun2 of OTP 25; here it is OTP 27/

    # Applications of Erlang fit the release that they came with.
    crypto = app(:crypto, [c: "C"], kind: :otp)
    assert {:ok, _plan} = Plan.compute(:bootstrap, [crypto], facts(), release: 25)

    assert {:error, %Error{reason: {:otp_application_missing, :device@there, :crypto}}} =
             Plan.compute(:bootstrap, [crypto], facts(otp_release: 26), release: 25)
  end

  test "Elixir of another version is left alone, and said" do
    there = %{elixir: %{vsn: "1.15.0", lib: "/srv/lib/elixir", ours: false, modules: []}}
    elixir = app(:elixir, [], kind: :elixir, vsn: "1.14.0", files: nil, modules: nil)
    plan = plan!([elixir], facts(apps: there))
    assert plan.left_alone == [elixir: "is Elixir's: 1.15.0 there, 1.14.0 here"]
    assert plan.writes == []
  end

  test "libraries for another machine, and for a node without ELF files" do
    arm = entry("L", elf: {2, 1, 183}, needs: nil)
    app = app(:top, a: "A")
    app = %{app | files: Map.put(app.files, "priv/lib.so", arm)}
    plan = plan!([app], facts())

    assert [
             %Error{
               reason: {:foreign_library, "lib/top/priv/lib.so", "aarch64 (64 bits)", "x86_64 (64 bits)"}
             }
           ] = plan.refused

    assert plan.files.added == ["lib/top/ebin/a.beam"]
    own = %{app | files: Map.put(app.files, "priv/lib.so", %{arm | elf: {2, 1, 62}})}
    assert plan!([own], facts()).refused == []
    assert [_refused] = plan!([own], facts(executable: nil)).refused
  end

  test "a protocol that is consolidated elsewhere is not loaded as it is defined" do
    app = app(:dep, p: "unconsolidated", q: "Q")
    modules = %{p: {"consolidated", :loaded, false}, q: {"old", :loaded, false}}
    plan = plan!([app], facts(modules: modules), elsewhere: [:p])
    assert plan.load == [q: "lib/dep/ebin/q.beam"]
    assert plan.modules.changed == [:q]
    # Its file goes all the same.
    assert "lib/dep/ebin/p.beam" in plan.files.added
  end

  test "a restart takes along who needs it, last started first" do
    running = [
      {:top, :permanent, [:mid]},
      {:other, :temporary, []},
      {:mid, :temporary, [:low]},
      {:low, :temporary, []}
    ]

    plan = plan!([app(:low, a: "A")], facts(running: running), restart: [:low])
    assert plan.stop == [:top, :mid, :low]
    assert plan.start == [low: :temporary, mid: :temporary, top: :permanent]
  end

  test "as text" do
    plan = plan!([app(:top, a: "A")], facts(), start: true)

    assert "#{plan}" == """
           device@there, OTP 25, into /there
           applications:
             top 1.0, 1 module
           start:
             :top
           10 bytes\
           """

    assert Plan.summary(plan) == "added :a; started :top (10 bytes)"
    done = %{plan | report: %{sent: 7, ms: 3}}
    assert Plan.summary(done) == "added :a; started :top (7 bytes, 3 ms)"
    assert "#{plan!([], facts())}" =~ "nothing to do"
  end
end
