defmodule Instar.UpgradeTest do
  # Release upgrades end to end: a Mix release runs as a process of the operating system, under load, and is
  # upgraded and taken back by the commands of guides/appups.md. What can go wrong there leaves the old
  # release running.
  #
  # Not async: it builds releases and becomes a node.
  use ExUnit.Case, async: false
  import Instar.Wait

  alias Instar.Appup.{Target, Upgrade}
  alias Instar.{FixtureProject, OSProcess}
  alias Instar.Publisher.Status

  @root Path.expand("../..", __DIR__)
  @guide Path.join(@root, "guides/appups.md")

  setup_all do
    dir = Path.join(System.tmp_dir!(), "instar-upgrade-test-#{System.pid()}")
    File.cp_r!(Path.join(@root, "test/fixtures/shop"), dir)
    on_exit(fn -> File.rm_rf!(dir) end)

    for version <- ["v1", "v2"], do: FixtureProject.link!(dir, "_build/#{version}/prod")
    env = FixtureProject.env("prod") ++ [{"RELEASE_DISTRIBUTION", "name"}, {"SHOP_SIGN", "welcome"}]

    [build_old, build_new, daemon, appup, relup, up, down] = commands()
    for command <- [build_old, build_new, appup, relup], do: run!(command, dir, env)
    {:ok, dir: dir, env: env, commands: %{daemon: daemon, up: up, down: down}}
  end

  # Every command of the guide, in its order.
  defp commands do
    for [_all, block] <- Regex.scan(~r/```sh\n(.*?)```/s, File.read!(@guide)),
        line <- String.split(block, "\n", trim: true),
        do: line
  end

  setup %{dir: dir, env: env} do
    port = OSProcess.free_port()
    node = "shop_#{System.pid()}_#{port}@127.0.0.1"
    release = Path.join(dir, "run-#{port}")
    File.cp_r!(Path.join(dir, "rel/1.0.0"), release)
    env = [{"SHOP_PORT", "#{port}"}, {"RELEASE_NODE", node} | env]
    {:ok, env: env, port: port, node: String.to_atom(node), release: release}
  end

  defp start!(context, wrap \\ []) do
    command = wrap ++ [Path.join(context.release, "bin/shop"), "start"]
    output = context.release <> ".log"

    process =
      start_supervised!({OSProcess, command: command, env: context.env, dir: context.dir, output: output})

    eventually(fn -> match?({:ok, _answer}, ask(context.port, "version")) end, fn ->
      OSProcess.output(process)
    end)

    process
  end

  test "the guide's commands upgrade a release under load, and take it back", context do
    assert context.commands.daemon == "rel/1.0.0/bin/shop daemon"
    # It is started so that it ends with this test.
    start!(context)
    load = start_load(context.port)
    eventually(fn -> answered(load) > 20 end)
    assert ask(context.port, "version") == {:ok, "1"}
    legacy = on_node(context, &:erpc.call(&1, Process, :whereis, [Shop.Legacy]))

    output = run!(context.commands.up, context.dir, context.env)
    # A note about processes that the load has just then may come between.
    assert output =~
             ~r/prepare\ncopy\nunpack_release\ncheck_install_release\nprocesses\n(note: .*\n)*install_release\n/

    assert output =~ "#{context.node} runs 1.1.0, which came after 1.0.0\n"
    seen = answered(load)
    eventually(fn -> answered(load) > seen + 20 end)
    assert ask(context.port, "version") == {:ok, "2"}
    # A protocol's new implementation, and the configuration that only config/runtime.exs knows.
    assert {:ok, "seen: " <> _number} = ask(context.port, "seen")
    assert ask(context.port, "sign") == {:ok, "welcome"}
    # What has no text came with it, and no file of it is left.
    assert ask(context.port, "secure shop.example.com") == {:ok, "true"}
    assert ask(context.port, "visit") == {:ok, "1"}
    assert ask(context.port, "visit") == {:ok, "2"}
    assert_files_as_packed(context)

    on_node(context, fn node ->
      assert :erpc.call(node, Shop.Journal, :notes, []) ==
               [:first, :till_changed, :immediate, :last_1, :last_2]

      assert %{count: count, calls: calls} = :erpc.call(node, :sys, :get_state, [Shop.Counter])
      # It began at 0 with the upgrade; the count did not.
      assert calls < count
      assert children(node) == [Shop.Audit, Shop.Counter, Shop.Journal, Shop.Listener, Shop.Till]
      refute :erpc.call(node, Process, :alive?, [legacy])
      assert :erpc.call(node, :code, :which, [Shop.Legacy]) == :non_existing
      assert :erpc.call(node, Protocol, :consolidated?, [Shop.Format])
    end)

    assert File.read!(Path.join(context.release, "releases/start_erl.data")) =~ " 1.1.0"

    output = run!(context.commands.down, context.dir, context.env)
    assert output =~ "#{context.node} runs 1.0.0, which came after 1.1.0\n"
    seen = answered(load)
    eventually(fn -> answered(load) > seen + 20 end)
    assert ask(context.port, "version") == {:ok, "1"}
    assert ask(context.port, "secure shop.example.com") == {:ok, "true"}
    assert ask(context.port, "secure shop.example.org") == {:ok, "false"}
    assert ask(context.port, "visit") == {:ok, "1"}
    assert_files_as_packed(context)

    {added, failures} = stop_load(load)
    assert failures == []

    on_node(context, fn node ->
      # Nothing was lost on both ways, and nothing counted twice.
      assert :erpc.call(node, :sys, :get_state, [Shop.Counter]) == added
      assert children(node) == [Shop.Counter, Shop.Journal, Shop.Legacy, Shop.Listener, Shop.Till]
      assert :erpc.call(node, :code, :which, [Shop.Audit]) == :non_existing

      assert [{~c"shop", ~c"1.1.0", _, :old}, {~c"shop", ~c"1.0.0", _, :permanent}] =
               :erpc.call(node, :release_handler, :which_releases, [])
    end)
  end

  test "a process that passes through changed code again and again is not in the way", context do
    start!(context)

    on_node(context, fn node ->
      # In it nine tenths of its time.
      source = ~c"""
      F = fun(F) ->
        erlang:send_after(270, self(), leave), 'Elixir.Shop.Counter':linger(), timer:sleep(30), F(F)
      end,
      catch F(F).
      """

      {:ok, tokens, _end} = :erl_scan.string(source)
      {:ok, expressions} = :erl_parse.parse_exprs(tokens)
      Node.spawn(node, :erl_eval, :exprs, [expressions, []])
      assert {:ok, %{from: "1.0.0", to: "1.1.0"}} = upgrade(context, node)
    end)
  end

  test "a run that is killed while it installs leaves no file behind, and is finished by the same again",
       context do
    start!(context)

    on_node(context, fn node ->
      # Busy while it is to be suspended, so that there is time to be killed in.
      progress = fn step ->
        if step == :install_release, do: replace_state(node, "fun(S) -> timer:sleep(5000), S end")
      end

      {pid, ref} = spawn_monitor(fn -> upgrade(context, node, progress: progress) end)
      eventually(fn -> release_handler_installs?(node) end)
      Process.exit(pid, :kill)
      assert_receive {:DOWN, ^ref, :process, ^pid, :killed}

      # It goes on without him.
      eventually(fn -> match?({:ok, %{running: "1.1.0"}}, Upgrade.status(Target.node(node))) end)
      assert {:ok, %{running: "1.1.0", permanent: "1.0.0"}} = Upgrade.status(Target.node(node))
      eventually(fn -> :erpc.call(node, :erlang, :whereis, [:instar_upgrade_config]) == :undefined end)
      assert_files_as_packed(context)

      assert {:ok, %{from: "1.0.0", to: "1.1.0"}} = upgrade(context, node)
      assert {:ok, %{running: "1.1.0", permanent: "1.1.0"}} = Upgrade.status(Target.node(node))
      assert {:ok, "2"} = ask(context.port, "version")
    end)
  end

  # It waits for a process to be suspended. While the upgrade begins, SASL may be still about to start it.
  defp release_handler_installs?(node) do
    with pid when is_pid(pid) <- :erpc.call(node, :erlang, :whereis, [:release_handler]),
         {:current_stacktrace, stack} <- :erpc.call(node, Process, :info, [pid, :current_stacktrace]) do
      Enum.any?(stack, &match?({:sys, _, _, _}, &1))
    else
      nil -> false
      :undefined -> false
    end
  end

  describe "the old release keeps running, and the report names the step:" do
    test "when processes linger in code older than the current", context do
      start!(context)

      on_node(context, fn node ->
        lingering = Node.spawn(node, Shop.Counter, :linger, [])
        {:module, Shop.Counter} = :erpc.call(node, :code, :load_file, [Shop.Counter])
        assert {:error, error} = upgrade(context, node)
        assert {:upgrade_failed, :check_install_release, text, "1.0.0"} = error.reason
        assert text =~ "old code of Shop.Counter"
        assert :erpc.call(node, Process, :alive?, [lingering])
        assert_undisturbed(context, node)

        send(lingering, :leave)
        assert {:ok, %{from: "1.0.0", to: "1.1.0"}} = upgrade(context, node)
      end)

      # What is permanent is what a restart starts.
      stop_supervised!(OSProcess)
      start!(context)
      assert ask(context.port, "version") == {:ok, "2"}
      assert ask(context.port, "sign") == {:ok, "welcome"}
    end

    test "when no relup leads there, with those that there are", context do
      start!(context)

      for {relup, said} <- [
            {"{\"1.1.0\", [{\"0.9.0\", [], []}, {\"0.8.0\", [], []}], []}.",
             "the relup of 1.1.0 comes from 0.8.0, 0.9.0"},
            {nil, "neither has a relup"}
          ] do
        tarball = tarball_with(context, relup)

        on_node(context, fn node ->
          assert {:error, error} = Upgrade.run(Target.node(node), {:tarball, tarball}, [])
          assert {:upgrade_failed, :check_install_release, text, "1.0.0"} = error.reason
          assert text =~ "no live way from 1.0.0 to 1.1.0: #{said}"
          assert text =~ "mix instar.relup"
          refute text =~ "enoent"
          assert_undisturbed(context, node)
        end)
      end
    end

    test "when a process that no supervisor knows is in changed code", context do
      start!(context)

      on_node(context, fn node ->
        lingering = Node.spawn(node, Shop.Counter, :linger, [])
        assert {:error, error} = upgrade(context, node)
        assert {:upgrade_failed, :processes, text, "1.0.0"} = error.reason
        assert text =~ "#{inspect(lingering)} runs Shop.Counter"
        assert_undisturbed(context, node)
        assert {:ok, _done} = upgrade(context, node, force: true)
      end)
    end

    test "when a process doesn't answer in its time", context do
      start!(context)

      on_node(context, fn node ->
        replace_state(node, "fun(S) -> timer:sleep(60000), S end")
        assert {:error, error} = upgrade(context, node)
        assert {:upgrade_failed, :processes, text, "1.0.0"} = error.reason
        assert text =~ "Shop.Counter did not answer a system message in 3000 ms"
        assert_undisturbed(context, node)
      end)
    end

    test "when code_change raises", context do
      start!(context)

      on_node(context, fn node ->
        replace_state(node, "fun(_) -> nonsense end")
        assert {:error, error} = upgrade(context, node)
        assert {:upgrade_failed, :install_release, text, "1.0.0"} = error.reason
        assert text =~ "code_change of Shop.Counter failed"
        eventually(fn -> match?({:ok, "1"}, ask(context.port, "version")) end)
        assert_undisturbed(context, node)
      end)
    end

    test "when there is no room for the tarball", context do
      assert {:copy, text} = failure_on_small_disk(context, 24)
      assert text =~ "enospc"
    end

    test "when there is no room for what is in the tarball", context do
      %{size: size} = File.stat!(Path.join(context.dir, "rel/shop-1.1.0.tar.gz"))
      assert {:unpack_release, text} = failure_on_small_disk(context, div(size, 1024) + 32)
      assert text =~ "enospc"
    end

    test "when the node is none", context do
      command = String.replace(context.commands.up, "$RELEASE_NODE", "shop_nobody@127.0.0.1")

      {output, 1} =
        System.cmd("sh", ["-c", command], cd: context.dir, env: context.env, stderr_to_stdout: true)

      assert output =~ ~s("shop_nobody@127.0.0.1" cannot be asked)
    end
  end

  # Its releases lie on a disk of their own, on which there is so much room left, in KiB.
  defp failure_on_small_disk(context, room) do
    script = """
    cp -r "$0/releases" "$0/copy" && mount -t tmpfs -o size=4m tmpfs "$0/releases" && cp -r "$0/copy/." "$0/releases"
    dd if=/dev/zero of="$0/releases/filler" bs=1024 >/dev/null 2>&1
    truncate -s "-#{room}K" "$0/releases/filler"
    exec "$@"
    """

    start!(context, ["unshare", "-rm", "sh", "-c", script, context.release])

    on_node(context, fn node ->
      assert {:error, error} = upgrade(context, node)
      assert {:upgrade_failed, step, text, "1.0.0"} = error.reason
      assert_undisturbed(context, node)
      {step, text}
    end)
  end

  # The guide's tarball with another relup, or none.
  defp tarball_with(context, relup) do
    dir = Path.join(context.dir, "jump-#{System.unique_integer([:positive])}")
    File.mkdir_p!(dir)

    :ok =
      :erl_tar.extract(to_charlist(Path.join(context.dir, "rel/shop-1.1.0.tar.gz")), [
        :compressed,
        cwd: to_charlist(dir)
      ])

    file = Path.join(dir, "releases/1.1.0/relup")
    if relup, do: File.write!(file, relup), else: File.rm!(file)
    tarball = Path.join(dir, "shop-1.1.0.tar.gz")
    entries = for name <- ["lib", "releases"], do: {to_charlist(name), to_charlist(Path.join(dir, name))}
    :ok = :erl_tar.create(to_charlist(tarball), entries, [:compressed])
    tarball
  end

  defp assert_files_as_packed(context) do
    releases = Path.join(context.release, "releases")

    for version <- ["1.0.0", "1.1.0"], file <- ["sys.config", "relup"] do
      packed = Path.join([context.dir, "rel", version, "releases", version, file])
      there = Path.join([releases, version, file])
      assert File.read(there) == File.read(packed), there
    end

    assert Path.wildcard(Path.join(releases, "**/*.{instar,before}")) == []
  end

  defp upgrade(context, node, options \\ []),
    do: Upgrade.run(Target.node(node), {:tarball, Path.join(context.dir, "rel/shop-1.1.0.tar.gz")}, options)

  defp assert_undisturbed(context, node) do
    assert {:ok, "1"} = ask(context.port, "version")
    assert {:ok, "welcome"} = ask(context.port, "sign")
    assert {:ok, "120"} = ask(context.port, "total 100")

    assert [{~c"shop", ~c"1.0.0", _apps, :permanent}] =
             :erpc.call(node, :release_handler, :which_releases, [])

    files = :erpc.call(node, File, :ls!, [Path.join(context.release, "releases")])
    refute Enum.any?(files, &(&1 =~ "1.1.0")), inspect(files)
    refute "shop-1.1.0" in File.ls!(Path.join(context.release, "lib"))
  end

  defp replace_state(node, fun) do
    source = "spawn(fun() -> catch sys:replace_state('Elixir.Shop.Counter', #{fun}, infinity) end)."
    {:ok, pid} = Target.eval(Target.node(node), source)
    # Until it is on its way.
    eventually(fn ->
      not :erpc.call(node, Process, :alive?, [pid]) or
        match?({:current_function, {:gen, _, _}}, :erpc.call(node, Process, :info, [pid, :current_function]))
    end)
  end

  defp children(node) do
    :erpc.call(node, Supervisor, :which_children, [Shop.Supervisor]) |> Enum.map(&elem(&1, 0)) |> Enum.sort()
  end

  # As a node, with the release's cookie.
  defp on_node(context, fun) do
    cookie = File.read!(Path.join(context.dir, "rel/1.0.0/releases/COOKIE"))

    Status.as_node(:"test_#{System.pid()}@127.0.0.1", :longnames, cookie, fn ->
      true = Node.connect(context.node)
      fun.(context.node)
    end)
  end

  # Load ----------------------------------------------------------------------------------------------------

  # Clients on connections of their own, which they keep; some make a new one each time.
  defp start_load(port) do
    counters = :counters.new(3, [])

    tasks =
      for kind <- [:keep, :keep, :keep, :renew] do
        Task.async(fn ->
          {:ok, socket} = connect(port)
          client(kind, port, socket, counters, 0, [])
        end)
      end

    {counters, tasks}
  end

  # 1: stop, 2: answers
  defp client(kind, port, socket, counters, added, failures) do
    if :counters.get(counters, 1) == 1 do
      {added, failures}
    else
      add = ask_on(socket, "add 1")
      total = ask_on(socket, "total 100")
      :counters.add(counters, 2, 1)
      wrong = for {:ok, answer} <- [total], answer != "120", do: {:wrong, answer}
      failed = for answer <- [add, total], not match?({:ok, _}, answer), do: answer
      added = if match?({:ok, _}, add), do: added + 1, else: added

      {:ok, socket} =
        if kind == :renew or failed != [] do
          :gen_tcp.close(socket)
          connect(port)
        else
          {:ok, socket}
        end

      client(kind, port, socket, counters, added, wrong ++ failed ++ failures)
    end
  end

  defp answered({counters, _tasks}), do: :counters.get(counters, 2)

  defp stop_load({counters, tasks}) do
    :counters.put(counters, 1, 1)
    results = Instar.Wait.await_all(tasks)
    {results |> Enum.map(&elem(&1, 0)) |> Enum.sum(), Enum.flat_map(results, &elem(&1, 1))}
  end

  defp connect(port) do
    :gen_tcp.connect({127, 0, 0, 1}, port, [:binary, packet: :line, active: false], 10_000)
  end

  defp ask_on(socket, line) do
    with :ok <- :gen_tcp.send(socket, line <> "\n"),
         {:ok, answer} <- :gen_tcp.recv(socket, 0, 60_000),
         do: {:ok, String.trim(answer)}
  end

  defp ask(port, line) do
    with {:ok, socket} <- connect(port) do
      answer = ask_on(socket, line)
      :gen_tcp.close(socket)
      answer
    end
  end

  # ---------------------------------------------------------------------------------------------------------

  defp run!(command, dir, env) do
    {output, status} = System.cmd("sh", ["-c", command], cd: dir, env: env, stderr_to_stdout: true)
    assert status == 0, "#{command}\n#{output}"
    output
  end
end
