defmodule Instar.Remote.VisitsTest do
  # Whoever only looks at a node, or is refused there, leaves nothing: modules, code path, processes, tables, terms, files
  # are those of before. Not async: the VM becomes a node.
  use ExUnit.Case, async: false
  import Instar.RemoteNode
  import Instar.Wait
  alias Instar.{Error, Remote}

  @moduletag :tmp_dir
  @agent :instar_remote_agent

  setup do
    become_node!()
    n = System.unique_integer([:positive])
    {:ok, app: :"visitor_#{n}", base: Module.concat(["Visitor#{n}"])}
  end

  defp elixir, do: for(app <- [:elixir, :logger], arg <- ["-pa", Application.app_dir(app, "ebin")], do: arg)

  defp app!(
         %{tmp_dir: dir, app: app, base: base},
         start \\ "Supervisor.start_link([], strategy: :one_for_one)"
       ) do
    source = """
    defmodule #{inspect(base)} do
      use Application
      def start(_type, _args) do
        #{start}
      end
      def here, do: true
    end
    """

    app!(Path.join(dir, "here"), app, %{"app.ex" => source},
      keys: [mod: {base, []}],
      files: %{"priv/x" => "x"}
    )
  end

  defp options(remote, app, more), do: [cookie: remote.cookie, apps: [app]] ++ more
  defp bootstrap(remote, app, more \\ []), do: Remote.bootstrap(remote.node, options(remote, app, more))

  # All that there is of a node, without what comes and goes with a connection. What Erlang loads for itself when it is
  # asked something may stay.
  defp inventory(remote) do
    Node.disconnect(remote.node)
    root = remote |> call(:code, :root_dir, []) |> to_string()

    source = """
    \#{modules => [{M, F, catch erlang:get_module_info(M, md5)} || {M, F} <- lists:sort(code:all_loaded())],
      processes => lists:sort([{N, P} || P <- processes(), {_, N} <- [erlang:process_info(P, registered_name)]] ++
                      [{none, P} || P <- processes() -- [self()], erlang:process_info(P, registered_name) =:= []]),
      tables => lists:sort([{ets:info(T, name), ets:info(T, owner)} || T <- ets:all()]),
      old => erlang:check_old_code(#{@agent}),
      terms => lists:sort([K || {K, _} <- persistent_term:get(), is_tuple(K), element(1, K) =:= #{@agent}]),
      apps => {lists:sort(application:loaded_applications()), lists:sort(application:which_applications())},
      env => [lists:sort(application:get_all_env(A)) || {A, _, _} <- lists:sort(application:loaded_applications())],
      logger => logger:get_config(),
      traced => [P || P <- processes(), erlang:trace_info(P, flags) =/= {flags, []}, is_process_alive(P)],
      path => code:get_path()}.
    """

    expressions = Instar.Appup.Target.parse(source)
    {:value, found, _} = call(remote, :erl_eval, :exprs, [expressions, []])

    modules =
      for {module, file, md5} <- found.modules,
          not String.starts_with?("#{file}", root <> "/lib/") and file != :preloaded,
          # The node's own Elixir, which was started and stopped.
          not String.contains?("#{file}", "/lib/elixir/ebin/"),
          do: {module, md5}

    Map.merge(found, %{
      modules: modules,
      files: Enum.sort(Path.wildcard(Path.join(remote.home, "**"), match_dot: true))
    })
  end

  # A connection's processes end a moment later than it.
  defp assert_as_before(remote, before) do
    eventually(fn -> inventory(remote) == before end, fn ->
      now = inventory(remote)

      inspect(for({key, was} <- before, now[key] != was, do: {key, now[key], was}),
        limit: :infinity
      )
    end)
  end

  defp warm!(remote) do
    # What is read there is loaded there.
    inventory(remote)
    inventory(remote)
  end

  test "a dry run leaves nothing, whatever the verb, and how often", %{app: app, base: base} = context do
    app!(context)
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    before = warm!(remote)

    verbs = [
      fn -> bootstrap(remote, app, dry_run: true) end,
      fn -> bootstrap(remote, app, dry_run: true, dir: Path.join(context.tmp_dir, "home/elsewhere")) end,
      fn -> Remote.reload_app(remote.node, app, cookie: remote.cookie, dry_run: true) end,
      fn -> Remote.reload_modules(remote.node, app, cookie: remote.cookie, dry_run: true) end,
      fn -> Remote.reload_module(remote.node, base, cookie: remote.cookie, dry_run: true) end,
      fn -> Remote.detach(remote.node, cookie: remote.cookie, dry_run: true) end,
      fn -> Remote.detach(remote.node, cookie: remote.cookie, dry_run: true, remove: true) end
    ]

    for verb <- verbs, _twice <- 1..2 do
      assert {:ok, %{report: nil}} = verb.()
      assert_as_before(remote, before)
    end

    # What connects on purpose stays until it is detached.
    {:ok, plan} = Remote.connect(remote.node, cookie: remote.cookie)
    assert plan.modules.added == [@agent]
    {:ok, _plan} = bootstrap(remote, app, dry_run: true)
    assert call(remote, :erlang, :module_loaded, [@agent])
    {:ok, _plan} = Remote.detach(remote.node, cookie: remote.cookie)
    assert_as_before(remote, before)
  end

  test "what is refused leaves nothing: before anything is sent, after it, and in the midst of it", context do
    %{tmp_dir: dir, app: app, base: base} = context
    app!(context, "raise \"it does not start\"")
    remote = start!(Path.join(dir, "home"), args: elixir())
    runtime = Path.join(dir, "runtime.exs")
    File.write!(runtime, "import Config\nconfig #{inspect(app)}, x: System.fetch_env!(\"NOWHERE\")")
    File.write!(Path.join(dir, "home/file"), "")
    # One of the node's own.
    own = Module.concat(base, Own)
    theirs = compiled(own, 1)
    {:module, ^own} = call(remote, :code, :load_binary, [own, ~c"#{own}.beam", theirs])
    before = warm!(remote)

    torn = fn
      {:planned, plan} -> for {_path, %{source: source}} <- plan.writes, do: File.write!(source, "torn")
      _event -> :ok
    end

    kept =
      for path <- Path.wildcard(Path.join(dir, "here/**/*.*")),
          File.regular?(path),
          do: {path, File.read!(path)}

    refused = [
      {fn -> bootstrap(remote, app) end, :reload_undone},
      {fn -> bootstrap(remote, app, runtime: runtime) end, :reload_undone},
      {fn -> bootstrap(remote, app, progress: torn) end, :reload_undone},
      {fn -> bootstrap(remote, app, dir: Path.join(dir, "home/file/x")) end, :remote_file},
      {fn -> bootstrap(remote, app, runtime: runtime <> ".none") end, :file_error},
      {fn -> Remote.reload_module(remote.node, {own, compiled(own, 2)}, cookie: remote.cookie) end,
       :not_ours},
      {fn -> bootstrap(remote, app, progress: fn _event -> raise "here" end) end, :raised}
    ]

    for {verb, kind} <- refused do
      answer =
        try do
          verb.()
        rescue
          error in RuntimeError -> {:error, %Error{reason: {:raised, error}}}
        end

      assert {:error, %Error{reason: reason}} = answer
      assert {kind, elem(reason, 0)} == {kind, kind}
      for {path, bytes} <- kept, do: File.write!(path, bytes)
      assert_as_before(remote, before)
    end
  end

  defp compiled(module, number) do
    forms = [
      {:attribute, 1, :module, module},
      {:attribute, 1, :export, [here: 0]},
      {:function, 1, :here, 0, [{:clause, 1, [], [], [{:integer, 1, number}]}]}
    ]

    {:ok, ^module, beam} = :compile.forms(forms)
    beam
  end

  test "a connection that breaks and a process that is killed leave nothing, at each step", context do
    %{app: app} = context
    app!(context)
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    before = warm!(remote)
    test = self()

    for step <- [:planned, :sent] do
      break = fn event ->
        if elem(event, 0) == step do
          Node.disconnect(remote.node)
          assert eventually(fn -> not call(remote, :erlang, :module_loaded, [@agent]) end)
        end
      end

      assert {:error, %Error{}} = bootstrap(remote, app, progress: break)
      assert_as_before(remote, before)

      hang = fn event ->
        if elem(event, 0) == step do
          send(test, {:hangs, self()})
          Process.sleep(:infinity)
        end
      end

      spawn(fn -> bootstrap(remote, app, progress: hang) end)
      assert_receive {:hangs, pid}, bound()
      assert call(remote, :erlang, :module_loaded, [@agent])
      Process.exit(pid, :kill)
      assert_as_before(remote, before)
    end
  end

  test "one that breaks while the plan is carried out has brought it: it can be taken back", context do
    %{app: app, base: base} = context
    app!(context, "Process.sleep(2_000)\nSupervisor.start_link([], strategy: :one_for_one)")
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    before = warm!(remote)
    test = self()

    pid =
      spawn(fn ->
        bootstrap(remote, app, progress: fn event -> send(test, event) end)
      end)

    assert_receive {:sent, all, all}, bound()
    eventually(fn -> call(remote, :code, :is_loaded, [base]) != false end)
    Process.exit(pid, :kill)
    Node.disconnect(remote.node)
    started = fn -> List.keymember?(call(remote, :application, :which_applications, []), app, 0) end
    assert eventually(started)
    eventually(fn -> call(remote, :erlang, :whereis, [:instar_remote_host]) == :undefined end)
    assert call(remote, :erlang, :module_loaded, [@agent])
    {:ok, _plan} = Remote.detach(remote.node, cookie: remote.cookie, remove: true)
    refute started.()
    now = inventory(remote)
    assert {now.terms, now.old, now.path, now.files} == {before.terms, before.old, before.path, before.files}
    refute List.keymember?(now.modules, @agent, 0)
    refute List.keymember?(now.modules, base, 0)
  end

  test "visitors who come together: the last takes it along, or it stays for what one has brought", context do
    %{app: app, base: base} = context
    app!(context)
    remote = start!(Path.join(context.tmp_dir, "home"), args: elixir())
    before = warm!(remote)

    looks = fn -> Task.async(fn -> bootstrap(remote, app, dry_run: true) end) end
    for answer <- await_all(for _ <- 1..12, do: looks.()), do: assert({:ok, %{report: nil}} = answer)
    assert_as_before(remote, before)

    # One looks for long; another comes and goes, and the first goes on.
    {long, go} = held(remote, app)
    {:ok, _plan} = bootstrap(remote, app, dry_run: true)
    assert call(remote, :erlang, :module_loaded, [@agent])
    send(go, :go)
    assert {:ok, _plan} = await(long)
    assert_as_before(remote, before)

    {long, go} = held(remote, app)
    {:ok, _plan} = bootstrap(remote, app)
    send(go, :go)
    assert {:ok, _plan} = await(long)
    assert call(remote, :erlang, :module_loaded, [@agent])
    assert call(remote, base, :here, [])
    {:ok, _plan} = Remote.detach(remote.node, cookie: remote.cookie, remove: true)
    refute call(remote, :erlang, :module_loaded, [@agent])
  end

  defp held(remote, app) do
    test = self()

    hold = fn _event ->
      send(test, {:held, self()})
      receive do: (:go -> :ok)
    end

    task = Task.async(fn -> bootstrap(remote, app, dry_run: true, progress: hold) end)
    assert_receive {:held, pid}, bound()
    {task, pid}
  end
end
