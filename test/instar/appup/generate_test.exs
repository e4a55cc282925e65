defmodule Instar.Appup.GenerateTest do
  # The appups of two releases on disk: what is made, kept and merged, and what is said when there is no live
  # way.
  use ExUnit.Case, async: true

  alias Instar.Appup.{Check, DryRun, Generate, Release, Relup}
  alias Instar.ErlangRelease

  @moduletag :tmp_dir

  # Releases of one application; sources are `module: body`, and of a body without a function one is made.
  defp releases(dir, old, new, options \\ []) do
    vsns = options[:vsns] || ["1", "2"]

    for {sources, {vsn, rel}} <- Enum.zip([old, new], Enum.zip(vsns, options[:releases] || ["1", "2"])) do
      folder = Path.join(dir, "src-#{rel}")
      File.mkdir_p!(folder)

      for {module, body} <- sources,
          do: File.write!(Path.join(folder, "#{module}.erl"), "-module(#{module}).\n#{body}\n")

      app = ErlangRelease.compile!(Path.join(dir, rel), :shop, vsn, folder)
      ErlangRelease.app_file!(app, :shop, vsn, Keyword.keys(sources), [])
      otp = options[:otp] || [:kernel, :stdlib, :sasl]
      root = ErlangRelease.folder!(dir, "shop", rel, [app], otp)
      assert {:ok, release} = Release.open(root, dir)
      release
    end
  end

  defp one(number), do: "-export([f/0]).\nf() -> #{number}."

  defp all(from, to, dir, options \\ []),
    do: Generate.all(from, to, [dir: Path.join(dir, "appups")] ++ options)

  defp reasons({:error, errors}), do: Enum.map(errors, & &1.reason)

  defp appup(release) do
    {_vsn, dir} = release.apps.shop
    {:ok, [appup]} = :file.consult(Path.join(dir, "ebin/shop.appup"))
    appup
  end

  test "it is written for review and into the release; what is reviewed is taken, until it is forced", %{
    tmp_dir: dir
  } do
    [from, to] = releases(dir, [a: one(1)], a: one(2))
    load = {:load_module, :a, :brutal_purge, :brutal_purge, []}
    expected = {~c"2", [{~c"1", [load]}], [{~c"1", [load]}]}
    assert {:ok, [%{app: :shop, status: :made, path: path, up: [^load]}]} = all(from, to, dir)
    assert path == Path.join(dir, "appups/shop-1-2.appup")
    assert :file.consult(path) == {:ok, [expected]}
    assert appup(to) == expected

    File.write!(path, String.replace(File.read!(path), "brutal_purge", "soft_purge"))
    soft = {:load_module, :a, :soft_purge, :soft_purge, []}
    assert {:ok, [%{status: :reviewed, up: [^soft]}]} = all(from, to, dir)
    assert appup(to) == {~c"2", [{~c"1", [soft]}], [{~c"1", [soft]}]}

    assert {:ok, [%{status: :made, up: [^load]}]} = all(from, to, dir, force: true)
    assert appup(to) == expected
  end

  test "what is reviewed may have become too old for the code, and then that is said", %{tmp_dir: dir} do
    [from, to] = releases(dir, [a: one(1), b: one(1)], a: one(2), b: one(2), new: one(3))
    path = Path.join(dir, "appups/shop-1-2.appup")
    File.mkdir_p!(Path.dirname(path))
    write = fn up -> File.write!(path, ~s({"2", [{"1", [#{up}]}], [{"1", []}]}.)) end
    write.("{load_module, b}")
    assert {:ok, [%{status: :reviewed, notes: [note]}]} = all(from, to, dir)
    assert note.reason == {:not_in_appup, :shop, [:new, :a]}
    write.("{restart_application, shop}")
    assert {:ok, [%{status: :reviewed, notes: []}]} = all(from, to, dir)
  end

  test "one that the release brings is kept, if it is for these versions", %{tmp_dir: dir} do
    [from, to] = releases(dir, [a: one(1)], a: one(2))
    {_vsn, app} = to.apps.shop
    path = Path.join(app, "ebin/shop.appup")

    File.write!(
      path,
      ~S|{"2", [{<<"1(\\.[0-9]+)*">>, [{load_module, a}]}], [{<<".*">>, [{load_module, a}]}]}.|
    )

    assert {:ok, [%{status: :kept, path: ^path, up: [{:load_module, :a}]}]} = all(from, to, dir)
    refute File.exists?(Path.join(dir, "appups"))
    File.write!(path, ~S({"2", [{"0.9", []}], [{"0.9", []}]}.))
    assert {:ok, [%{status: :made}]} = all(from, to, dir)
    # What it has of other versions stays.
    assert {~c"2", [{~c"1", [_]}, {~c"0.9", []}], _down} = appup(to)

    File.write!(path, "{broken")
    assert [{:bad_appup, ^path, _why}] = reasons(all(from, to, dir))
    File.write!(path, "{also, broken}.")
    assert [{:bad_appup, ^path, _why}] = reasons(all(from, to, dir))
  end

  test "what is written by hand is put before and after", %{tmp_dir: dir} do
    [from, to] = releases(dir, [a: one(1)], a: one(2))
    appups = Path.join(dir, "appups")
    File.mkdir_p!(appups)

    text = fn name ->
      ~s({"2", [{"1", [{apply, {a, #{name}, [up]}}]}], [{"1", [{apply, {a, #{name}, [down]}}]}]}.)
    end

    for name <- ["before", "after"],
        do: File.write!(Path.join(appups, "shop.#{name}.appup"), text.("run_#{name}"))

    assert {:ok, [%{up: up, down: down}]} = all(from, to, dir)
    load = {:load_module, :a, :brutal_purge, :brutal_purge, []}
    assert up == [{:apply, {:a, :run_before, [:up]}}, load, {:apply, {:a, :run_after, [:up]}}]
    assert down == [{:apply, {:a, :run_before, [:down]}}, load, {:apply, {:a, :run_after, [:down]}}]

    # What it applies is not there.
    assert {:ok, relup} = Relup.make(from, to)

    assert reasons(Check.relup(relup, from, to)) == [
             {:missing_function, :a, :run_before, 1},
             {:missing_function, :a, :run_after, 1}
           ]
  end

  test "letters of all languages reach systools", %{tmp_dir: dir} do
    extra = """
    -rebar_knit_extra({'ж', "grüße", <<"日本"/utf8>>}).
    -export([code_change/3]).
    code_change(_, S, _) -> {ok, S}.
    """

    [from, to] = releases(dir, [a: one(1)], a: extra)

    assert {:ok, [%{up: [{:update, :a, :dynamic, :default, {:advanced, {:ж, ~c"grüße", "日本"}}, _, _, []}]}]} =
             all(from, to, dir)

    assert {:ok, {~c"2", [{~c"1", _text, script}], _down}} = Relup.make(from, to)
    assert {:code_change, :up, [a: {:ж, ~c"grüße", "日本"}]} in script
  end

  describe "what cannot be done is said:" do
    test "malformed metadata, a missing dependency", %{tmp_dir: dir} do
      [from, to] =
        releases(dir, [a: one(1), b: one(1)], a: "-rebar_knit_priority(high).\n" <> one(2), b: one(1))

      assert [{:bad_metadata, :a, :rebar_knit_priority, [:high], "one integer"}] = reasons(all(from, to, dir))
      refute File.exists?(Path.join(dir, "appups"))
    end

    test "a missing dependency", %{tmp_dir: dir} do
      [from, to] = releases(dir, [a: one(1)], a: "-rebar_knit_depends([lists, gone]).\n" <> one(2))
      assert reasons(all(from, to, dir)) == [{:missing_dependency, :a, :gone}]
    end

    test "a version that didn't change while the code did", %{tmp_dir: dir} do
      [from, to] = releases(dir, [a: one(1)], [a: one(2)], vsns: ["1", "1"])
      assert reasons(all(from, to, dir)) == [{:unversioned_change, :shop, "1", [:a]}]
    end

    test "debug information is no change", %{tmp_dir: dir} do
      [from, to] = releases(dir, [a: one(1)], [a: "\n\n% moved\n" <> one(1)], vsns: ["1", "1"])
      assert {:ok, []} = all(from, to, dir)
      assert reasons(all(from, to, dir, apps: [:shop])) == [{:not_upgraded, :shop}]
    end

    test "other ERTS, kernel and so on; another release; the same one; no sasl", %{tmp_dir: dir} do
      [from, to] = releases(dir, [a: one(1)], a: one(2))
      assert reasons(all(from, %{to | erts: "99"}, dir)) == [{:core_changed, :erts, to.erts, "99"}]
      newer = put_in(to.apps.kernel, {"99", elem(to.apps.kernel, 1)})
      assert reasons(all(from, newer, dir)) == [{:core_changed, :kernel, elem(to.apps.kernel, 0), "99"}]
      assert reasons(all(from, %{to | name: "mall"}, dir)) == [{:other_release, "shop", "mall"}]
      assert reasons(all(from, from, dir)) == [{:same_version, "shop", "1"}]
      without = %{from | apps: Map.delete(from.apps, :sasl)}
      assert reasons(all(without, to, dir)) == [{:no_sasl, "1"}]
    end

    test "an appup that restarts the emulator, or that systools refuses", %{tmp_dir: dir} do
      [from, to] = releases(dir, [a: one(1)], a: one(2))
      {_vsn, app} = to.apps.shop

      write = fn up ->
        File.write!(Path.join(app, "ebin/shop.appup"), ~s({"2", [{"1", [#{up}]}], [{"1", []}]}.))
      end

      write.("restart_emulator")
      assert {:ok, [%{status: :kept}]} = all(from, to, dir)
      assert reasons(Relup.make(from, to)) == [:needs_restart]
      write.("{load_module, a}, {load_module, a}")
      assert [{:systools, text}] = reasons(Relup.make(from, to))
      assert text =~ "Multiply defined module: a"
      write.("{load_module, gone}")
      assert [{:systools, _text}] = reasons(Relup.make(from, to))
    end

    test "what is no release", %{tmp_dir: dir} do
      assert {:error, %{reason: {:not_a_release, _, _}}} = Release.open(Path.join(dir, "nothing"), dir)
      File.mkdir_p!(Path.join(dir, "empty/releases"))
      assert {:error, %{reason: {:not_a_release, _, _}}} = Release.open(Path.join(dir, "empty"), dir)
      File.write!(Path.join(dir, "junk.tar.gz"), "junk")
      assert {:error, %{reason: {:not_a_release, _, _}}} = Release.open(Path.join(dir, "junk.tar.gz"), dir)
    end
  end

  describe "the dry run" do
    defp dry_run(dir, old, new) do
      [from, to] = releases(dir, old, new)
      assert {:ok, _outcomes} = all(from, to, dir)
      assert {:ok, relup} = Relup.make(from, to)
      assert {:ok, tarball} = Relup.write(relup, from, to, dir)
      test = self()
      DryRun.run(from, tarball, to.vsn, dir, note: &send(test, {:note, &1.reason}))
    end

    test "goes up and down", %{tmp_dir: dir} do
      assert dry_run(dir, [a: one(1), b: one(1)], a: one(2), new: one(3)) == :ok
      refute_received {:note, _reason}
    end

    test "notes what is in the environment before and not after", %{tmp_dir: dir} do
      # Set when the release starts, and by no configuration.
      sets =
        "-on_load(set/0).\n-export([f/0]).\nset() -> spawn(application, set_env, [PLACE, flag, on]), ok.\nf() -> 1."

      app =
        hd(releases(Path.join(dir, "look"), [a: one(1)], a: one(2))).apps
        |> Map.keys()
        |> Enum.find(&(&1 not in [:kernel, :stdlib, :sasl]))

      sets = String.replace(sets, "PLACE", "#{app}")
      assert dry_run(dir, [a: one(1), b: sets], a: one(2), b: sets) == :ok
      assert_received {:note, {:environment_changed, ^app, [:flag]}}
    end

    test "sees a module that refuses to be loaded, as a NIF without an upgrade callback does", %{tmp_dir: dir} do
      refuses = "-on_load(no/0).\n-export([f/0]).\nno() -> refused.\nf() -> 2."

      assert [{:dry_run_failed, "upgrade to 2", :install_release, text}] =
               reasons(dry_run(dir, [a: one(1)], a: refuses))

      assert text =~ "a module refused to be loaded (on_load_failure)"
    end

    test "sees a call that fails, and where", %{tmp_dir: dir} do
      fails = "-rebar_knit_apply({a, f, []}).\n-export([f/0]).\nf() -> error(never)."

      assert [{:dry_run_failed, "upgrade to 2", :install_release, text}] =
               reasons(dry_run(dir, [a: one(1)], a: fails))

      assert text =~ "never"
    end
  end
end
