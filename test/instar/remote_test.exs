defmodule Instar.RemoteTest do
  # Real nodes that have nothing of this VM's code. Not async: the VM becomes a node, and code paths change.
  use ExUnit.Case, async: false
  import Instar.RemoteNode
  import Instar.Wait
  alias Instar.{Error, Remote}
  alias Instar.Remote.Plan

  @moduletag :tmp_dir

  setup do
    become_node!()
    n = System.unique_integer([:positive])
    {:ok, app: :"gadget_#{n}", dep: :"sensors_#{n}", base: Module.concat(["Gadget#{n}"])}
  end

  # An application with a supervised counter, a dependency, and a file in priv.
  defp gadget!(%{tmp_dir: dir, app: app, dep: dep, base: base}) do
    sensors = Module.concat(base, Sensors)
    counter = Module.concat(base, Counter)
    start = Module.concat(base, Application)
    dep_root = app!(dir, dep, %{"sensors.ex" => "defmodule #{inspect(sensors)} do\n  def read, do: 20\nend"})

    sources = %{
      "counter.ex" => counter(counter, :first),
      "gadget.ex" => """
      defmodule #{inspect(base)} do
        def report, do: {#{inspect(sensors)}.read(), File.read!(Application.app_dir(#{inspect(app)}, "priv/label"))}
        def setting, do: Application.get_env(#{inspect(app)}, :setting)
      end
      """,
      "application.ex" => application(start, counter)
    }

    keys = [applications: [:kernel, :stdlib, :elixir, :logger, dep], mod: {start, []}]
    root = app!(dir, app, sources, files: %{"priv/label" => "a label\n"}, keys: keys)
    %{root: root, dep_root: dep_root, counter: counter, sensors: sensors, start: start}
  end

  defp application(module, counter) do
    """
    defmodule #{inspect(module)} do
      use Application
      def start(_type, _args), do: Supervisor.start_link([{#{inspect(counter)}, 7}], strategy: :one_for_one)
    end
    """
  end

  # For tests in which it doesn't matter who brings Elixir: it is the node's own.
  defp elixir, do: for(app <- [:elixir, :logger], arg <- ["-pa", Application.app_dir(app, "ebin")], do: arg)

  defp bootstrap!(remote, app, options \\ []) do
    {:ok, plan} = Remote.bootstrap(remote.node, [cookie: remote.cookie, apps: [app]] ++ options)
    plan
  end

  defp running(remote), do: for({app, _, _} <- call(remote, :application, :which_applications, []), do: app)

  # Everything that the node has of ours, to compare before and after.
  defp state(remote) do
    {Enum.sort(call(remote, :code, :all_loaded, []))
     |> Enum.map(fn {module, _} -> {module, md5(remote, module)} end), call(remote, :code, :get_path, []),
     Enum.sort(running(remote)), files(remote)}
  end

  defp md5(remote, module), do: call(remote, :erlang, :get_module_info, [module, :md5])

  # A file may go while they are looked at.
  defp files(%{home: home}) do
    for path <- Path.wildcard(Path.join(home, "**"), match_dot: true),
        {:ok, bytes} <- [File.read(path)],
        do: {path, bytes}
  end

  test "plain Erlang gets a whole application, and runs it", %{app: app, dep: dep, base: base} = context do
    gadget!(context)
    remote = start!(Path.join(context.tmp_dir, "home"))
    assert call(remote, :code, :which, [:"Elixir.Enum"]) == :non_existing

    test = self()
    options = [config: [{app, setting: :blue}], progress: &send(test, &1)]
    {:ok, dry} = Remote.bootstrap(remote.node, [cookie: remote.cookie, apps: [app], dry_run: true] ++ options)
    assert "#{dry}" =~ "#{app} 1.0.0"
    assert dry.report == nil
    assert files(remote) == []

    plan = bootstrap!(remote, app, options)
    assert %{dry | report: plan.report} == plan
    started = Enum.filter(Keyword.keys(plan.start), &(&1 in [:elixir, :logger, dep, app]))
    assert started == [:elixir, :logger, dep, app]
    assert {app, :add, "1.0.0", nil} in plan.apps
    # kernel and stdlib are its own.
    assert {:kernel, :left_alone, _, _} = List.keyfind(plan.apps, :kernel, 0)
    assert_received {:planned, %Plan{}}
    bytes = plan.bytes
    assert_received {:sent, ^bytes, ^bytes}
    assert_received {:done, %Plan{}}
    assert plan.report.sent < bytes

    assert call(remote, base, :report, []) == {20, "a label\n"}
    assert call(remote, base, :setting, []) == :blue
    assert app in running(remote)
    # It joined nobody's cluster, and nothing of Instar but the one module is there.
    assert call(remote, :erlang, :nodes, []) == []
    assert call(remote, :code, :which, [Instar]) == :non_existing

    before = state(remote)
    again = bootstrap!(remote, app)
    assert Plan.noop?(again)
    assert state(remote) == before
  end

  test "one module changes, a process keeps its state; one is removed", %{app: app, base: base} = context do
    %{root: root, counter: counter} = gadget!(context)
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    compile!(root, %{"gone.ex" => "defmodule #{inspect(base)}.Gone do\n  def here, do: true\nend"})
    gone = Module.concat(base, Gone)
    bootstrap!(remote, app)
    assert call(remote, gone, :here, [])
    assert call(remote, counter, :next, []) == {:first, 7}
    pid = call(remote, :erlang, :whereis, [counter])

    compile!(root, %{"counter.ex" => counter(counter, :second)})
    File.rm!(Path.join(root, "ebin/#{gone}.beam"))
    {:ok, plan} = Remote.reload_modules(remote.node, app)
    assert plan.modules == %{added: [], changed: [counter], removed: [gone]}
    assert plan.report.loaded == [counter]
    assert plan.report.killed == []
    assert plan.start == []
    assert call(remote, counter, :next, []) == {:second, 8}
    assert call(remote, :erlang, :whereis, [counter]) == pid
    assert call(remote, :code, :which, [gone]) == :non_existing
    refute call(remote, :erlang, :check_old_code, [gone])

    # Debug information is not a change, and one module is one module.
    compile!(root, %{"counter.ex" => counter(counter, :third)})
    {:ok, plan} = Remote.reload_module(remote.node, base)
    assert Plan.noop?(plan)
    {:ok, %{modules: %{changed: [^counter]}}} = Remote.reload_module(remote.node, counter)
    assert call(remote, counter, :next, []) == {:third, 9}

    # What is restarted begins anew.
    {:ok, plan} = Remote.reload_app(remote.node, app)
    assert {plan.stop, plan.start} == {[app], [{app, :temporary}]}
    assert call(remote, counter, :next, []) == {:third, 7}
  end

  test "what needs a restarted application is restarted too", %{app: app, dep: dep} = context do
    %{counter: counter} = gadget!(context)
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    bootstrap!(remote, app)
    call(remote, counter, :next, [])
    {:ok, plan} = Remote.reload_app(remote.node, dep)
    assert {plan.stop, Keyword.keys(plan.start)} == {[app, dep], [dep, app]}
    assert call(remote, counter, :next, []) == {:first, 7}
  end

  test "code_change carries a state over, and back when something fails", %{app: app} = context do
    %{root: root, counter: counter} = gadget!(context)
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    bootstrap!(remote, app)
    call(remote, counter, :next, [])

    change = """
    @vsn "2"
    @impl true
    def code_change({:down, _vsn}, n, _extra), do: {:ok, n - 100}
    def code_change(_vsn, n, _extra), do: {:ok, n + 100}
    """

    compile!(root, %{"counter.ex" => counter(counter, :second, change)})
    {:ok, plan} = Remote.reload_modules(remote.node, app, code_change: true)
    assert [{_pid, ^counter}] = plan.report.changed
    assert call(remote, counter, :next, []) == {:second, 108}

    before = state(remote)
    refuse = "@vsn \"3\"\n@impl true\ndef code_change(_vsn, _n, _extra), do: {:error, :not_today}"
    compile!(root, %{"counter.ex" => counter(counter, :third, refuse)})

    assert {:error, %Error{reason: {:reload_undone, node, why}}} =
             Remote.reload_modules(remote.node, app, code_change: true)

    assert node == remote.node
    assert why =~ "not_today"
    assert call(remote, counter, :next, []) == {:second, 109}
    assert state(remote) == before
  end

  test "a busy process is waited for before its code_change, then named, and nothing has changed",
       %{
         app: app
       } = context do
    %{root: root, counter: counter} = gadget!(context)
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    bootstrap!(remote, app)
    call(remote, counter, :next, [])
    change = "@vsn \"2\"\n@impl true\ndef code_change(_vsn, n, _extra), do: {:ok, n + 100}"
    compile!(root, %{"counter.ex" => counter(counter, :second, change)})
    pid = :erpc.call(remote.node, :erlang, :whereis, [counter])

    # For longer than the five seconds of sys.
    busy!(remote, pid, 6_500)
    {:ok, plan} = Remote.reload_modules(remote.node, app, code_change: true)
    assert [{_pid, ^counter}] = plan.report.changed
    assert call(remote, counter, :next, []) == {:second, 108}

    before = state(remote)
    compile!(root, %{"counter.ex" => counter(counter, :third, change)})
    busy!(remote, pid, 60_000)

    assert {:error, %Error{reason: {:reload_undone, _node, why}}} =
             Remote.reload_modules(remote.node, app, code_change: 500)

    assert why =~ ~r/<0\.\d+\.0> of #{inspect(counter)} was busy for 500 ms/
    assert state(remote) == before
  end

  # Nobody there has code of this test.
  defp busy!(remote, pid, ms) do
    {:ok, tokens, _} = :erl_scan.string(~c"sys:replace_state(P, fun(S) -> timer:sleep(Ms), S end, infinity).")
    {:ok, expressions} = :erl_parse.parse_exprs(tokens)
    Node.spawn(remote.node, :erl_eval, :exprs, [expressions, [Ms: ms, P: pid]])
    busy_in(remote, pid, {:current_function, {:timer, :sleep, 1}}, 500)
  end

  defp busy_in(remote, pid, there, turns) do
    unless :erpc.call(remote.node, Process, :info, [pid, :current_function]) == there or turns == 0 do
      Process.sleep(20)
      busy_in(remote, pid, there, turns - 1)
    end
  end

  test "an application that doesn't start leaves all as it was", %{app: app} = context do
    %{root: root, counter: counter, start: start} = gadget!(context)
    remote = start!(Path.join(context.tmp_dir, "home"))

    broken =
      "defmodule #{inspect(start)} do\n  use Application\n  def start(_type, _args), do: {:error, :broken}\nend"

    compile!(root, %{"application.ex" => broken})
    {:ok, _plan} = Remote.connect(remote.node, cookie: remote.cookie)
    before = state(remote)

    assert {:error, %Error{reason: {:reload_undone, _node, why}} = error} =
             Remote.bootstrap(remote.node, apps: [app])

    assert why =~ "#{app} did not start"
    assert Exception.message(error) =~ "as it was"
    {modules, paths, apps, files} = state(remote)
    {modules_before, paths_before, apps_before, _files} = before
    # What Erlang itself has loaded meanwhile may stay.
    assert Enum.filter(modules -- modules_before, fn {module, _} -> "#{module}" =~ "Elixir." end) == []
    assert {paths, apps} == {paths_before, apps_before}
    assert Enum.reject(files, fn {path, _} -> Path.basename(path) == "manifest" end) == []

    compile!(root, %{"application.ex" => application(start, counter)})
    bootstrap!(remote, app)
    before = state(remote)

    # The same for one that runs: it runs again, with its former code.
    compile!(root, %{"application.ex" => broken, "counter.ex" => counter(counter, :second)})
    assert {:error, %Error{reason: {:reload_undone, _node, _why}}} = Remote.reload_app(remote.node, app)
    assert state(remote) == before
    assert call(remote, counter, :next, []) == {:first, 7}
  end

  test "an on_load function that refuses undoes what came with it", %{app: app, base: base} = context do
    %{root: root, counter: counter} = gadget!(context)
    picky = Module.concat(base, Picky)

    source = fn answer ->
      "defmodule #{inspect(picky)} do\n  @on_load :check\n  def check, do: (:#{answer})\n  def n, do: #{inspect(answer)}\nend"
    end

    compile!(root, %{"picky.ex" => source.(:ok)})
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    bootstrap!(remote, app)
    assert call(remote, picky, :n, []) == :ok
    before = state(remote)

    # This VM cannot load it either, and need not.
    [{^picky, beam}] = compile_quietly(source.(:refused))
    File.write!(Path.join(root, "ebin/#{picky}.beam"), beam)
    compile!(root, %{"counter.ex" => counter(counter, :second)})
    assert {:error, %Error{reason: {:reload_undone, _node, why}}} = Remote.reload_modules(remote.node, app)
    assert why =~ "on_load"
    assert state(remote) == before
  end

  # An Erlang-compiled copy, since Elixir loads what it compiles.
  defp compile_quietly(source) do
    {:defmodule, _, [{:__aliases__, _, parts}, _]} = Code.string_to_quoted!(source)
    module = Module.concat(parts)

    forms = [
      {:attribute, 1, :module, module},
      {:attribute, 1, :export, [check: 0, n: 0]},
      {:attribute, 1, :on_load, {:check, 0}},
      {:function, 1, :check, 0, [{:clause, 1, [], [], [{:atom, 1, :refused}]}]},
      {:function, 1, :n, 0, [{:clause, 1, [], [], [{:atom, 1, :refused}]}]}
    ]

    {:ok, ^module, beam} = :compile.forms(forms)
    [{module, beam}]
  end

  test "embedded mode", %{app: app, base: base} = context do
    %{root: root, counter: counter} = gadget!(context)
    remote = start!(Path.join(context.tmp_dir, "home"), args: ["-mode", "embedded"])
    assert call(remote, :code, :get_mode, []) == :embedded
    plan = bootstrap!(remote, app)
    # Nobody loads on demand there.
    assert base in plan.report.loaded
    assert Enum in plan.report.loaded
    assert call(remote, base, :report, []) == {20, "a label\n"}
    added = "defmodule #{inspect(base)}.Added do\n  def here, do: true\nend"
    compile!(root, %{"counter.ex" => counter(counter, :second), "added.ex" => added})
    {:ok, plan} = Remote.reload_modules(remote.node, app)
    assert plan.modules == %{added: [Module.concat(base, Added)], changed: [counter], removed: []}
    assert call(remote, Module.concat(base, Added), :here, [])
    assert call(remote, counter, :next, []) == {:second, 7}
  end

  test "libraries for another machine are refused by name, the rest goes",
       %{app: app, base: base} = context do
    %{root: root} = gadget!(context)
    foreign = <<0x7F, "ELF", 2, 1, 1, 0::72, 3::little-16, 183::little-16, 1::little-32, 0::512>>
    own = File.open!("/proc/self/exe", [:read, :raw, :binary], &:file.read(&1, 64)) |> elem(1)

    for {name, bytes} <- %{"arm.so" => foreign, "own.so" => own},
        do: File.write!(Path.join(root, "priv/#{name}"), bytes)

    File.chmod!(Path.join(root, "priv/own.so"), 0o755)
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    plan = bootstrap!(remote, app)
    assert [%Error{reason: {:foreign_library, path, ours, theirs}} = error] = plan.refused
    assert {path, ours} == {"lib/#{app}/priv/arm.so", "aarch64 (64 bits)"}
    assert theirs == Remote.Machine.describe(Remote.Machine.elf(own))
    assert Exception.message(error) =~ path
    assert call(remote, base, :report, []) == {20, "a label\n"}
    assert File.stat!(Path.join(plan.dir, "lib/#{app}/priv/own.so")).mode |> Bitwise.band(0o777) == 0o755
    refute File.exists?(Path.join(plan.dir, path))
    # It is said each time, and is nothing to do.
    assert %{refused: [_]} = again = bootstrap!(remote, app)
    assert Plan.noop?(again)
  end

  test "modules that are too new are refused by name, before anything changes",
       %{app: app, base: base} = context do
    %{root: root, counter: counter} = gadget!(context)
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    bootstrap!(remote, app)
    # The VM tells of what it refuses, and its logger would load modules of its own to print that.
    :ok = call(remote, :logger, :set_primary_config, [:level, :none])
    before = state(remote)
    compile!(root, %{"counter.ex" => counter(counter, :second)})
    path = Path.join(root, "ebin/#{base}.beam")
    # As a compiler of the next century would write it: with an instruction that nobody knows yet.
    File.write!(path, with_instruction(File.read!(path), 250))

    assert {:error, %Error{reason: {:beams_too_new, node, release, [^base]}} = error} =
             Remote.reload_modules(remote.node, app)

    assert {node, "#{release}"} == {remote.node, System.otp_release()}
    assert Exception.message(error) =~ inspect(base)
    assert state(remote) == before

    # Where the table knows no better, the VM there is asked before it changes anything.
    {:ok, ^base, entry} = path |> File.read!() |> Remote.Inventory.bytes()
    loose = [{base, %{entry | needs: {1, false}}}]

    assert {:error, %Error{reason: {:beams_too_new, _node, _release, [^base]}}} =
             Remote.Push.run(:reload_module, remote.node, [], [loose: loose], [])

    assert state(remote) == before
  end

  defp with_instruction(beam, newest) do
    {:ok, module, chunks} = :beam_lib.all_chunks(beam)

    chunks =
      for {name, bytes} <- chunks do
        case {name, bytes} do
          {~c"Code", <<head::binary-8, _newest::32, rest::binary>>} ->
            {name, <<head::binary, newest::32, rest::binary>>}

          other ->
            other
        end
      end

    {:ok, changed} = :beam_lib.build_module(chunks)
    {:ok, ^module, _needs} = Remote.Inventory.bytes(changed)
    changed
  end

  test "a connection that is killed half way changes nothing; then again", %{app: app} = context do
    %{root: root} = gadget!(context)
    # Large enough to be in many pieces, and not to be compressed away.
    File.write!(Path.join(root, "priv/large"), :rand.bytes(4_000_000))
    remote = start!(Path.join(context.tmp_dir, "home"))
    {:ok, _plan} = Remote.connect(remote.node, cookie: remote.cookie)
    before = state(remote)
    node = remote.node

    cut = fn
      {:sent, done, of} when done > of / 2 -> Node.disconnect(node)
      _event -> :ok
    end

    Node.set_cookie(node, :wrong)
    answer = Remote.bootstrap(node, apps: [app], progress: cut)
    assert {:error, %Error{reason: {:connection_lost, ^node}}} = answer
    assert eventually(fn -> call(remote, :erlang, :whereis, [:instar_remote_session]) == :undefined end)
    assert elem(state(remote), 1) == elem(before, 1)
    assert files(remote) == []
    refute app in running(remote)

    bootstrap!(remote, app)
    assert app in running(remote)
  end

  # The owner is killed, and the connection with it stays: the session ends all the same.
  test "a push whose process dies leaves nothing", %{app: app} = context do
    gadget!(context)
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    test = self()

    stuck = fn
      {:sent, _done, _of} = event -> send(test, event) && Process.sleep(:infinity)
      _event -> :ok
    end

    pid = spawn(fn -> Remote.bootstrap(remote.node, cookie: remote.cookie, apps: [app], progress: stuck) end)
    assert_receive {:sent, _done, _of}
    assert [_ | _] = files(remote)
    # Nobody else comes between.
    us = node()
    assert {:error, %Error{reason: {:remote_busy, _node, ^us}}} = Remote.bootstrap(remote.node, apps: [app])
    Process.exit(pid, :kill)
    assert eventually(fn -> files(remote) == [] end)
    bootstrap!(remote, app)
  end

  test "a restarted node has its files still, and is started from them", %{app: app, base: base} = context do
    gadget!(context)
    home = Path.join(context.tmp_dir, "home")
    remote = start!(home)
    bootstrap!(remote, app)
    kill!(remote)
    again = start!(home, name: remote.name, cookie: remote.cookie)
    plan = bootstrap!(again, app)
    assert {plan.writes, plan.report.sent} == {[], 0}
    assert call(again, base, :report, []) == {20, "a label\n"}
  end

  test "modules that are only in memory", %{tmp_dir: dir} do
    remote = start!(Path.join(dir, "home"))
    {:ok, _plan} = Remote.connect(remote.node, cookie: remote.cookie)
    module = :"loose_#{System.unique_integer([:positive])}"

    beam = fn n ->
      forms = [
        {:attribute, 1, :module, module},
        {:attribute, 1, :export, [n: 0]},
        {:function, 1, :n, 0, [{:clause, 1, [], [], [{:integer, 1, n}]}]}
      ]

      {:ok, ^module, beam} = :compile.forms(forms)
      beam
    end

    assert {:error, %Error{reason: {:no_object_code, ^module}}} = Remote.reload_module(remote.node, module)
    {:ok, %{modules: %{added: [^module]}}} = Remote.reload_module(remote.node, {module, beam.(1)})
    assert call(remote, module, :n, []) == 1

    {:ok, %{modules: %{changed: [^module]}}} =
      Remote.reload_module(remote.node, {:module, module, beam.(2), nil})

    assert call(remote, module, :n, []) == 2
    {:ok, plan} = Remote.reload_module(remote.node, {module, beam.(2)})
    assert Plan.noop?(plan)

    assert {:error, %Error{reason: {:no_object_code, ^module}}} =
             Remote.reload_module(remote.node, {module, "junk"})

    # Instar keeps the bytes of what is compiled in memory.
    :ok = Instar.Cluster.ObjectCode.put([{module, beam.(3)}])
    {:ok, %{modules: %{changed: [^module]}}} = Remote.reload_module(remote.node, module)
    assert call(remote, module, :n, []) == 3
  end

  test "sticky modules are left alone", %{app: app} = context do
    %{root: root, counter: counter} = gadget!(context)
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    plan = bootstrap!(remote, app)
    :ok = call(remote, :code, :stick_dir, [Path.join(plan.dir, "lib/#{app}/ebin") |> to_charlist()])
    true = call(remote, :code, :is_sticky, [counter])
    compile!(root, %{"counter.ex" => counter(counter, :second)})
    {:ok, plan} = Remote.reload_modules(remote.node, app)
    assert {counter, "is sticky there"} in plan.left_alone
    assert call(remote, counter, :next, []) == {:first, 7}
  end

  test "detached, the code goes on; or all of it goes", %{app: app} = context do
    %{counter: counter} = gadget!(context)
    remote = start!(Path.join(context.tmp_dir, "home"))
    fresh = call(remote, :code, :get_path, [])
    bootstrap!(remote, app)
    {:ok, plan} = Remote.detach(remote.node)
    assert plan.stop == []
    assert call(remote, :code, :which, [:instar_remote_agent]) == :non_existing
    refute call(remote, :erlang, :module_loaded, [:instar_remote_agent])
    assert call(remote, counter, :next, []) == {:first, 7}

    {:ok, plan} = Remote.detach(remote.node, remove: true)
    assert app in plan.stop
    assert :elixir in plan.stop
    assert call(remote, :code, :get_path, []) == fresh
    assert files(remote) == []
    refute call(remote, :erlang, :module_loaded, [counter])
    refute call(remote, :erlang, :module_loaded, [Enum])
  end

  test "nobody, an unknown application, and a folder that cannot be made",
       %{tmp_dir: dir, app: app} = context do
    gadget!(context)
    nobody = :"nobody#{System.pid()}@127.0.0.1"
    assert {:error, %Error{reason: {:no_node, ^nobody, _text}}} = Remote.connect(nobody, cookie: "none")
    remote = start!(Path.join(dir, "home"))

    assert {:error, %Error{reason: {:unknown_application, :nothing_of_that_name}}} =
             Remote.bootstrap(remote.node, cookie: remote.cookie, apps: [:nothing_of_that_name])

    File.write!(Path.join(dir, "file"), "")
    options = [cookie: remote.cookie, apps: [app], dir: Path.join(dir, "file/below")]

    assert {:error, %Error{reason: {:remote_file, _node, :enotdir, _path}}} =
             Remote.bootstrap(remote.node, options)
  end
end
