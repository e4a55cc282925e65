defmodule Instar.ErlangUpgradeTest do
  # A release of plain Erlang, whose modules have -rebar_knit attributes, made by systools: upgraded and taken
  # back under load, by the tasks. Not async: it becomes a node, and Mix's shell is the VM's.
  use ExUnit.Case, async: false
  import ExUnit.CaptureIO
  import Instar.Wait

  alias Instar.{ErlangRelease, OSProcess}
  alias Instar.Publisher.Status

  @moduletag :tmp_dir
  @fixture Path.expand("../fixtures/till", __DIR__)

  setup %{tmp_dir: dir} do
    [old, new] =
      for {vsn, sources} <- [{"1.0.0", "v1"}, {"2.0.0", "v2"}] do
        app = ErlangRelease.compile!(dir, :till, vsn, Path.join(@fixture, sources))
        ErlangRelease.make!(dir, "till", vsn, [app])
      end

    {:ok, old: old, new: new, node: :"till_#{System.pid()}_#{System.unique_integer([:positive])}@127.0.0.1"}
  end

  defp task(name, arguments), do: capture_io(fn -> Mix.Task.rerun(name, arguments) end)

  describe "one that relx has made" do
    unless System.find_executable("rebar3"), do: @describetag(skip: "rebar3, which has relx, is wanted")

    test "is upgraded and taken back under load", %{tmp_dir: dir, node: node} do
      [old, new] =
        for {vsn, sources} <- [{"1.0.0", "v1"}, {"2.0.0", "v2"}], do: relx!(dir, vsn, sources, node)

      arguments = [
        "--from",
        old,
        "--to",
        new,
        "--dir",
        Path.join(dir, "appups"),
        "--out",
        Path.join(dir, "out")
      ]

      assert task("instar.relup", arguments) =~ "made #{dir}/out/till-2.0.0.tar.gz"
      command = [Path.join(old, "bin/till"), "foreground"]
      start_supervised!({OSProcess, command: command, env: [], output: Path.join(dir, "output")})

      Status.as_node(:"test_#{System.pid()}@127.0.0.1", :longnames, "till", fn ->
        eventually(fn ->
          Node.connect(node) == true and is_pid(:erpc.call(node, :erlang, :whereis, [:till_server]))
        end)

        load = start_load(node)
        eventually(fn -> answered(load) > 20 end)
        upgrade = ["--node", "#{node}", "--cookie", "till"]

        for {what, vsn} <- [{Path.join(dir, "out/till-2.0.0.tar.gz"), "2.0.0"}, {"1.0.0", "1.0.0"}] do
          assert task("instar.upgrade", upgrade ++ [what]) =~ "#{node} runs #{vsn}"
          seen = answered(load)
          eventually(fn -> answered(load) > seen + 20 end)
        end

        assert task("instar.upgrade", upgrade ++ ["--status"]) =~ "#{node} runs 1.0.0\nthere is 2.0.0, old\n"
        {sum, failures} = stop_load(load)
        assert failures == []
        assert :erpc.call(node, :sys, :get_state, [:till_server]) == sum
      end)
    end
  end

  defp relx!(dir, vsn, sources, node) do
    project = Path.join(dir, "relx-#{vsn}")
    File.mkdir_p!(Path.join(project, "config"))
    File.cp_r!(Path.join(@fixture, sources), Path.join(project, "src"))
    File.write!(Path.join(project, "config/vm.args"), "-name #{node}\n-setcookie till\n")

    File.write!(Path.join(project, "src/till.app.src"), """
    {application, till, [{description, "till"}, {vsn, "#{vsn}"}, {registered, []}, {mod, {till_app, []}},
                         {applications, [kernel, stdlib, sasl]}]}.
    """)

    File.write!(Path.join(project, "rebar.config"), """
    {relx, [{release, {till, "#{vsn}"}, [sasl, till]}, {mode, prod}, {vm_args, "config/vm.args"},
            {extended_start_script, true}]}.
    """)

    {output, status} =
      System.cmd("rebar3", ["release"], cd: project, env: [{"HOME", dir}], stderr_to_stdout: true)

    assert status == 0, output
    Path.join(project, "_build/default/rel/till")
  end

  test "it is upgraded and taken back", %{tmp_dir: dir, old: old, new: new, node: node} do
    appups = Path.join(dir, "appups")
    arguments = ["--from", old, "--to", new, "--dir", appups]
    assert task("instar.appup", arguments) =~ "till: made #{appups}/till-1.0.0-2.0.0.appup"

    {:ok, [{~c"2.0.0", [{~c"1.0.0", up}], [{~c"1.0.0", down}]}]} =
      :file.consult(Path.join(appups, "till-1.0.0-2.0.0.appup"))

    assert up == [
             {:apply, {:till_journal, :note, [:first]}},
             {:add_module, :till_new},
             {:update, :till_server, :dynamic, 10_000, {:advanced, {:calls, 0}}, :soft_purge, :brutal_purge,
              [:till_tax]},
             {:load_module, :till_tax, :brutal_purge, :brutal_purge, []},
             {:apply, {:supervisor, :terminate_child, [:till_sup, :till_old]}},
             {:apply, {:supervisor, :delete_child, [:till_sup, :till_old]}},
             {:update, :till_sup, :static, :default, {:advanced, []}, :brutal_purge, :brutal_purge, []},
             {:apply, {:supervisor, :restart_child, [:till_sup, :till_new]}},
             {:apply, {:till_journal, :note, [:immediate]}},
             {:delete_module, :till_old},
             {:apply, {:till_journal, :note, [:last]}}
           ]

    assert [{:apply, {:till_journal, :note, [:last]}}, {:add_module, :till_old} | _] = down

    assert task("instar.relup", ["--out", Path.join(dir, "out") | arguments]) =~
             "made #{dir}/out/till-2.0.0.tar.gz"

    {command, env} = ErlangRelease.unpack!(old, Path.join(dir, "run"), "1.0.0", node, "till")
    start_supervised!({OSProcess, command: command, env: env, output: Path.join(dir, "output")})

    Status.as_node(:"test_#{System.pid()}@127.0.0.1", :longnames, "till", fn ->
      eventually(fn ->
        Node.connect(node) == true and is_pid(:erpc.call(node, :erlang, :whereis, [:till_server]))
      end)

      load = start_load(node)
      eventually(fn -> answered(load) > 20 end)

      upgrade = ["--node", "#{node}", "--cookie", "till"]

      assert task("instar.upgrade", upgrade ++ [Path.join(dir, "out/till-2.0.0.tar.gz")]) =~
               "#{node} runs 2.0.0"

      seen = answered(load)
      eventually(fn -> answered(load) > seen + 20 end)
      assert {:till, sum, calls} = :erpc.call(node, :sys, :get_state, [:till_server])
      assert calls < sum
      assert children(node) == [:till_journal, :till_new, :till_server]
      assert :erpc.call(node, :till_journal, :notes, []) == [:first, :immediate, :last]
      assert :erpc.call(node, :code, :which, [:till_old]) == :non_existing

      assert task("instar.upgrade", upgrade ++ ["1.0.0"]) =~ "#{node} runs 1.0.0"
      seen = answered(load)
      eventually(fn -> answered(load) > seen + 20 end)
      {sum, failures} = stop_load(load)
      assert failures == []
      assert :erpc.call(node, :sys, :get_state, [:till_server]) == sum
      assert children(node) == [:till_journal, :till_old, :till_server]
    end)
  end

  defp children(node),
    do: :erpc.call(node, :supervisor, :which_children, [:till_sup]) |> Enum.map(&elem(&1, 0)) |> Enum.sort()

  defp start_load(node) do
    counters = :counters.new(2, [])
    {counters, for(_client <- 1..3, do: Task.async(fn -> client(node, counters, 0, []) end))}
  end

  # 1: stop, 2: answers
  defp client(node, counters, added, failures) do
    if :counters.get(counters, 1) == 1 do
      {added, failures}
    else
      add = ask(node, :add, [1])
      total = ask(node, :total, [100])
      :counters.add(counters, 2, 1)

      failures =
        if(is_integer(add), do: [], else: [add]) ++ if(total == 120, do: [], else: [total]) ++ failures

      client(node, counters, if(is_integer(add), do: added + 1, else: added), failures)
    end
  end

  defp ask(node, function, arguments) do
    :erpc.call(node, :till_server, function, arguments, Instar.Wait.bound())
  catch
    kind, reason -> {kind, reason}
  end

  defp answered({counters, _tasks}), do: :counters.get(counters, 2)

  defp stop_load({counters, tasks}) do
    :counters.put(counters, 1, 1)
    results = Instar.Wait.await_all(tasks)
    {results |> Enum.map(&elem(&1, 0)) |> Enum.sum(), Enum.flat_map(results, &elem(&1, 1))}
  end
end
