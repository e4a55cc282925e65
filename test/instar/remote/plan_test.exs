defmodule Instar.Remote.PlanTest do
  # Plans of two sides that are plain data: no node, no file.
  use ExUnit.Case, async: true
  alias Instar.Error
  alias Instar.Remote.{Inventory, Machine, Plan}
  doctest Machine

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
      %{source: {:bytes, digest}, size: 10, digest: digest, needs: {170, false}, elf: nil, mode: 0o644},
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

  test "what somebody has installed is left alone, unless it is asked for or another version" do
    there = %{top: %{vsn: "1.0", lib: "/srv/lib/top-1.0", ours: false, modules: [:a, :former]}}
    facts = facts(apps: there, modules: %{a: {"old", :loaded, false}}, paths: ["/srv/lib/top-1.0/ebin"])
    assert Plan.noop?(plan!([app(:top, a: "A")], facts))

    plan = plan!([app(:top, a: "A")], facts, roots: [:top])
    assert plan.modules == %{added: [], changed: [:a], removed: [:former]}
    # Its folder takes the place of the installed one.
    assert {plan.add_paths, plan.remove_paths} == {["lib/top/ebin"], ["/srv/lib/top-1.0/ebin"]}
    assert plan!([app(:top, [a: "A"], vsn: "1.1")], facts).modules.changed == [:a]
    # The same code under the same version is nobody's business.
    assert Plan.noop?(plan!([app(:top, a: "old")], facts, roots: [:top]))
  end

  test "older and newer releases of OTP" do
    app = app(:top, a: "A", b: "B")
    files = %{app.files | "ebin/b.beam" => entry("B", needs: {178, false})}
    app = %{app | files: files}

    for release <- [25, 26, 31],
        do: assert({:ok, _plan} = Plan.compute(:bootstrap, [app], facts(otp_release: release), []))

    assert {:error, %Error{reason: {:beams_too_new, :device@there, 24, [:b]}}} =
             Plan.compute(:bootstrap, [app], facts(otp_release: 24), [])

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
