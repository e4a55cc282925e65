# A project that needs another version of a library than a real node runs, brought there and taken back: see bin/systems.
for file <- ["library.exs", "rabbitmq.exs", "ejabberd.exs"], do: Code.require_file(file, __DIR__)

defmodule Instar.SystemNode do
  alias Instar.{FixtureProject, Remote, SystemEjabberd, SystemLibrary, SystemRabbitMQ}

  @systems %{"rabbitmq" => SystemRabbitMQ, "ejabberd" => SystemEjabberd}
  @start_ms 300_000

  def run([name, root, source, tag]) do
    dir = Path.join(System.tmp_dir!(), "instar-systems-#{System.pid()}")
    File.mkdir_p!(dir)
    {_output, 0} = System.cmd("epmd", ["-daemon", "-address", "127.0.0.1"])
    {:ok, _net} = Node.start(:"instar-#{System.pid()}@127.0.0.1", :longnames)
    {:ok, _started} = Application.ensure_all_started(:instar)
    library = SystemLibrary.build!(source, tag, dir)
    project = project!(dir, library)
    system = start!(Map.fetch!(@systems, name), root, dir)

    failed =
      try do
        checks(system, library, project)
      after
        System.cmd("kill", ["-9", "#{system.os_pid}"], stderr_to_stdout: true)
        File.rm_rf(dir)
      end

    IO.puts("\n#{failed} failed")
    if failed > 0, do: System.halt(1)
  end

  # Starting and stopping ------------------------------------------------------------------------------------

  defp start!(module, root, dir) do
    id = "#{System.pid()}"
    node = :"system-#{id}@127.0.0.1"
    port = free_port()
    {program, arguments, env} = module.command(root, dir, node, "cookie#{id}", port)
    env = for {name, value} <- env, do: {to_charlist(name), to_charlist(value)}

    opened =
      Port.open({:spawn_executable, program}, [
        :binary,
        :stderr_to_stdout,
        args: arguments,
        env: env,
        cd: dir
      ])

    {:os_pid, os_pid} = Port.info(opened, :os_pid)
    output = spawn_link(fn -> swallow([]) end)
    Port.connect(opened, output)
    Process.unlink(opened)
    Node.set_cookie(node, :"cookie#{id}")
    system = %{module: module, node: node, port: port, os_pid: os_pid, output: output, cookie: "cookie#{id}"}
    await(system, System.monotonic_time(:millisecond) + @start_ms)
    system
  end

  # What it says is kept for whoever wants to know why it doesn't start.
  defp swallow(said) do
    receive do
      {port, {:data, data}} when is_port(port) -> swallow(Enum.take([data | said], 50))
      {:said, from} -> send(from, {:said, said |> Enum.reverse() |> Enum.join()}) && swallow(said)
    end
  end

  defp said(system) do
    send(system.output, {:said, self()})
    receive do: ({:said, text} -> text)
  end

  # Two that follow each other.
  defp free_port do
    {:ok, socket} = :gen_tcp.listen(0, ip: {127, 0, 0, 1})
    {:ok, port} = :inet.port(socket)
    :gen_tcp.close(socket)

    case :gen_tcp.listen(port + 1, ip: {127, 0, 0, 1}) do
      {:ok, next} -> :gen_tcp.close(next) && port
      {:error, _taken} -> free_port()
    end
  end

  # An application of Erlang that needs the library, in a project of Mix's.
  defp project!(dir, library) do
    project = Path.join(dir, "project")
    File.mkdir_p!(Path.join(project, "src"))

    File.write!(Path.join(project, "mix.exs"), """
    defmodule Visitor.MixProject do
      use Mix.Project
      def project, do: [app: :visitor, version: "1.0.0", deps: deps()]
      def application, do: [mod: {:visitor, []}]
      defp deps do
        instar = [path: System.fetch_env!("INSTAR_PATH"), compile: false, runtime: false]
        [{:#{library.app}, path: #{inspect(library.folder)}, compile: false}, {:instar, instar}]
      end
    end
    """)

    File.write!(Path.join(project, "src/visitor.erl"), """
    -module(visitor).
    -behaviour(application).
    -export([start/2, stop/1, library/0]).
    start(_, _) -> {ok, spawn_link(fun() -> receive stop -> ok end end)}.
    stop(_) -> ok.
    library() -> code:lib_dir(#{library.app}).
    """)

    FixtureProject.link!(project, "_build/dev")
    File.ln_s!(library.folder, Path.join(project, "_build/dev/lib/#{library.app}"))
    env = FixtureProject.env("dev")
    {output, status} = System.cmd("mix", ["compile"], cd: project, env: env, stderr_to_stdout: true)
    if status != 0, do: raise(output)
    Code.prepend_path(Path.join(project, "_build/dev/lib/visitor/ebin"))
    project
  end

  # What is checked ------------------------------------------------------------------------------------------

  defp checks(system, library, project) do
    %{node: node, module: module} = system
    app = library.app
    theirs = erpc(system, :application, :get_key, [app, :vsn]) |> elem(1) |> to_string()
    IO.puts("#{node} runs #{app} #{theirs}; the project needs #{library.vsn}")
    before = settled(system, state(system), 60)

    refused? = fn text -> text =~ theirs and text =~ library.vsn and text =~ "--replace #{app}" end
    names? = &String.contains?(&1, "--replace #{module.module()}")

    [
      check("the project is refused, and both versions are named", fn ->
        refused(Remote.bootstrap(node, apps: [:visitor]), refused?)
      end),
      check("the same by mix instar.remote", fn -> mix(system, project, [], 1, refused?) end),
      check("the same by reload_app", fn -> refused(Remote.reload_app(node, app), refused?) end),
      check("the same by reload_modules", fn -> refused(Remote.reload_modules(node, app), refused?) end),
      check("one module is refused, and named", fn ->
        refused(Remote.reload_module(node, module.module()), names?)
      end),
      check("the node answers as before", fn -> answers(system) end),
      check("nothing there has changed", fn -> same(system, before) end),
      check("one module that is named is replaced, the others stay", fn ->
        with {:ok, plan} <- Remote.reload_module(node, module.module(), replace: [module.module()]),
             do: if(plan.report.loaded == [module.module()], do: :ok, else: {:error, plan.report})
      end),
      check("and everything is taken back", fn -> detached(system, before) end),
      check("the node answers", fn -> answers(system) end),
      check("the modules of the library are replaced where it is named", fn ->
        with {:ok, _plan} <- Remote.reload_modules(node, app, replace: [app]),
             do: runs_ours(system, library)
      end),
      check("and everything is taken back", fn -> detached(system, before) end),
      check("the node answers", fn -> answers(system) end),
      check("mix instar.remote --replace #{app} brings the project", fn ->
        with :ok <- mix(system, project, ["--replace", "#{app}"], 0, fn _text -> true end),
             :ok <- runs_ours(system, library),
             do: visitor(system)
      end),
      check("and everything is taken back", fn -> detached(system, before) end),
      check("the node answers", fn -> answers(system) end)
    ]
    |> Enum.count(&(&1 == :failed))
  end

  defp check(text, fun) do
    result =
      try do
        fun.()
      rescue
        error -> {:error, Exception.format(:error, error, __STACKTRACE__)}
      catch
        kind, reason -> {:error, {kind, reason}}
      end

    case result do
      :ok ->
        IO.puts("  ok      #{text}")
        :ok

      {:error, %{__exception__: true} = error} ->
        failed(text, Exception.message(error))

      {:error, why} ->
        failed(text, inspect(why, limit: 40, printable_limit: 2_000))

      other ->
        failed(text, inspect(other, limit: 40, printable_limit: 2_000))
    end
  end

  defp failed(text, why) do
    IO.puts("  FAILED  #{text}: #{why}")
    :failed
  end

  defp refused({:error, error}, right?) do
    if right?.(Exception.message(error)), do: :ok, else: {:error, error}
  end

  defp refused({:ok, plan}, _right?), do: {:error, "it was done: #{Remote.Plan.summary(plan)}"}

  defp mix(system, project, arguments, status, right?) do
    to = ["instar.remote", "--node", "#{system.node}", "--cookie", system.cookie]
    env = FixtureProject.env("dev")

    case System.cmd("mix", to ++ arguments, cd: project, env: env, stderr_to_stdout: true) do
      {output, ^status} -> if right?.(output), do: :ok, else: {:error, output}
      {output, other} -> {:error, {other, output}}
    end
  end

  defp await(system, deadline) do
    with {:error, why} <- answers(system) do
      cond do
        Port.list() |> Enum.any?(&(Port.info(&1, :os_pid) == {:os_pid, system.os_pid})) == false ->
          raise "it has ended: #{said(system)}"

        System.monotonic_time(:millisecond) > deadline ->
          raise "it doesn't answer: #{inspect(why)}\n#{said(system)}"

        true ->
          Process.sleep(500)
          await(system, deadline)
      end
    end
  end

  # It may have to start a listener again first.
  defp answers(system, tries \\ 20)
  defp answers(system, 0), do: system.module.answer(system.port)

  defp answers(system, tries) do
    with {:error, _not_yet} <- system.module.answer(system.port) do
      Process.sleep(200)
      answers(system, tries - 1)
    end
  end

  defp runs_ours(system, library) do
    modules = for file <- Path.wildcard(Path.join(library.folder, "ebin/*.beam")), do: file

    other =
      for file <- modules,
          {:ok, {module, digest}} = :beam_lib.md5(to_charlist(file)),
          {:module, ^module} = erpc(system, :code, :ensure_loaded, [module]),
          erpc(system, :erlang, :get_module_info, [module, :md5]) != digest,
          do: module

    if other == [], do: :ok, else: {:error, {:not_ours, other}}
  end

  defp visitor(system) do
    running = erpc(system, :application, :which_applications, [])

    if List.keymember?(running, :visitor, 0) and "#{erpc(system, :visitor, :library, [])}" =~ "instar_remote",
      do: :ok,
      else: {:error, running}
  end

  # What there is ----------------------------------------------------------------------------------------------

  defp state(system) do
    # Whatever is loaded when it is called first has been called now.
    answers(system)

    evaluate(system, """
    Loaded = [{A, application:get_all_key(A)} || {A, _, _} <- application:loaded_applications()],
    Digests = [{M, {catch erlang:get_module_info(M, md5), code:is_loaded(M)}} || {M, _} <- code:all_loaded()],
    \#{modules => maps:from_list(Digests),
      path => code:get_path(),
      running => maps:from_list([{A, V} || {A, _, V} <- application:which_applications()]),
      loaded => maps:from_list([{A, lists:keydelete(env, 1, Keys)} || {A, {ok, Keys}} <- Loaded]),
      environment => maps:from_list([{{A, K}, erlang:phash2(V)} || {A, {ok, _}} <- Loaded, {K, V} <- application:get_all_env(A)]),
      handlers => lists:sort(logger:get_handler_ids()),
      registered => maps:from_list([{N, true} || N <- registered()])}.
    """)
  end

  # It answers before all that starts with it has started, and what only starts it has gone.
  defp settled(_system, state, 0), do: state

  defp settled(system, state, tries) do
    Process.sleep(2_000)
    next = state(system)
    same? = Enum.all?([:registered, :running, :environment, :modules], &(state[&1] == next[&1]))
    if same?, do: next, else: settled(system, next, tries - 1)
  end

  # Code that the node has loaded itself since is its own business, as long as it is its own.
  defp same(system, before) do
    now = state(system)

    foreign =
      for {module, {_digest, {:file, file}}} <- now.modules,
          inspect(file, limit: :infinity) =~ "instar_remote",
          do: module

    foreign = foreign -- [:instar_remote_agent]

    modules =
      for {module, was} <- before.modules, now.modules[module] != was, do: {module, was, now.modules[module]}

    found =
      for {what, differ} <- [
            {:modules, modules},
            {:foreign, foreign},
            {:path,
             if(now.path == before.path, do: [], else: {now.path -- before.path, before.path -- now.path})},
            {:running, differ(before.running, now.running)},
            {:loaded, differ(before.loaded, now.loaded)},
            {:environment, differ(before.environment, now.environment)},
            {:handlers, if(now.handlers == before.handlers, do: [], else: now.handlers)},
            {:registered, for({name, true} <- before.registered, now.registered[name] == nil, do: name)}
          ],
          differ != [],
          do: {what, differ}

    if found == [], do: :ok, else: {:error, found}
  end

  defp differ(before, now) do
    for key <- Enum.uniq(Map.keys(before) ++ Map.keys(now)),
        before[key] != now[key],
        do: {key, before[key], now[key]}
  end

  defp detached(system, before) do
    with {:ok, _plan} <- Remote.detach(system.node, remove: true), do: same(system, before)
  end

  defp evaluate(system, text) do
    {:ok, tokens, _line} = :erl_scan.string(to_charlist(text))
    {:ok, expressions} = :erl_parse.parse_exprs(tokens)
    {:value, value, _bindings} = erpc(system, :erl_eval, :exprs, [expressions, []])
    value
  end

  defp erpc(system, module, function, arguments),
    do: :erpc.call(system.node, module, function, arguments, 60_000)
end

Instar.SystemNode.run(System.argv())
