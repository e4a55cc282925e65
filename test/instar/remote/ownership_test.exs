defmodule Instar.Remote.OwnershipTest do
  # Nodes that run something of their own: another version of what is pushed, the same, protocols that they have
  # consolidated. And what is there when everything has been taken back. Not async: the VM becomes a node.
  use ExUnit.Case, async: false
  import Instar.RemoteNode
  alias Instar.{Error, Remote}
  alias Instar.Remote.Plan

  @moduletag :tmp_dir

  setup %{tmp_dir: dir} do
    become_node!()
    n = System.unique_integer([:positive])
    names = %{app: :"gadget_#{n}", dep: :"sensors_#{n}", base: Module.concat(["Gadget#{n}"]), dir: dir}
    {:ok, names}
  end

  # A library with a supervised counter and a lazily loaded module, as two versions: the node's own, and the one here.
  defp dep!(%{dir: dir, dep: dep, base: base}, there, here) do
    counter = Module.concat(base, Counter)
    start = Module.concat(base, Start)
    lazy = Module.concat(base, Lazy)

    sources = fn edition ->
      %{
        "counter.ex" => counter(counter, edition),
        "lazy.ex" => "defmodule #{inspect(lazy)} do\n  def edition, do: #{inspect(edition)}\nend",
        "start.ex" => """
        defmodule #{inspect(start)} do
          use Application
          def start(_type, _args), do: Supervisor.start_link([{#{inspect(counter)}, 7}], strategy: :one_for_one)
        end
        """
      }
    end

    keys = fn vsn ->
      [
        vsn: to_charlist(vsn),
        applications: [:kernel, :stdlib, :elixir],
        mod: {start, []},
        env: [colour: :red, vsn: vsn]
      ]
    end

    {there_vsn, there_edition} = there
    {here_vsn, here_edition} = here
    root = app!(Path.join(dir, "here"), dep, sources.(there_edition), keys: keys.(there_vsn))
    own = Path.join([dir, "there", "#{dep}-#{there_vsn}"])
    File.mkdir_p!(Path.dirname(own))
    File.cp_r!(root, own)
    compile!(root, sources.(here_edition))
    app_file!(root, dep, here_vsn)
    %{own: own, root: root, counter: counter, lazy: lazy, modules: [counter, lazy, start]}
  end

  defp app_file!(root, app, vsn) do
    path = Path.join(root, "ebin/#{app}.app")
    {:ok, [{:application, ^app, keys}]} = :file.consult(path)
    keys = Keyword.put(keys, :vsn, to_charlist(vsn))
    File.write!(path, :io_lib.format("~p.~n", [{:application, app, keys}]))
  end

  defp top!(%{dir: dir, app: app, dep: dep, base: base}) do
    source =
      "defmodule #{inspect(base)} do\n  def edition, do: #{inspect(Module.concat(base, Lazy))}.edition()\nend"

    app!(Path.join(dir, "here"), app, %{"top.ex" => source},
      keys: [applications: [:kernel, :stdlib, :elixir, dep]]
    )
  end

  # A node that runs its own version of the library, with an environment of its own.
  defp node!(%{dir: dir, dep: dep}, own, options \\ []) do
    # In embedded mode there is nothing in the path but what is named.
    args = for app <- [:elixir, :logger, :compiler], arg <- ["-pa", Application.app_dir(app, "ebin")], do: arg
    args = args ++ ["-pa", Path.join(own, "ebin"), "-#{dep}", "from_command_line", "yes"]
    remote = start!(Path.join(dir, "home"), args: args ++ Keyword.get(options, :args, []))

    if call(remote, :code, :get_mode, []) == :embedded do
      folders = [Application.app_dir(:elixir, "ebin"), Path.join(own, "ebin")]

      modules =
        for folder <- folders,
            path <- Path.wildcard(Path.join(folder, "*.beam")),
            do: Path.basename(path, ".beam")

      :ok = call(remote, :lists, :foreach, [&:code.load_file/1, Enum.map(modules, &String.to_atom/1)])
    end

    {:ok, _started} = call(remote, :application, :ensure_all_started, [dep, :permanent])
    :ok = call(remote, :application, :set_env, [dep, :at_run_time, 1])
    remote
  end

  defp bootstrap(remote, app, options \\ []),
    do: Remote.bootstrap(remote.node, [cookie: remote.cookie, apps: [app]] ++ options)

  # All that a node has, module by module: its digest, and where it is from.
  defp state(remote) do
    modules =
      for {module, _file} <- call(remote, :code, :all_loaded, []),
          module != :instar_remote_agent,
          into: %{} do
        digest = call(remote, :erlang, :get_module_info, [module, :md5])
        {module, {digest, call(remote, :code, :is_loaded, [module]), call(remote, :code, :which, [module])}}
      end

    apps = call(remote, :application, :info, [])
    loaded = call(remote, :application, :loaded_applications, [])

    %{
      modules: modules,
      path: call(remote, :code, :get_path, []),
      started: apps[:started],
      loaded: Enum.sort(loaded),
      env:
        for(
          {app, _, _} <- Enum.sort(loaded),
          do: {app, Enum.sort(call(remote, :application, :get_all_env, [app]))}
        ),
      logger: call(remote, :logger, :get_config, [])
    }
  end

  # What Erlang and Elixir have loaded of their own meanwhile (as for the agent, which reads files) may stay.
  defp assert_as_before(before, now) do
    more = Map.drop(now.modules, Map.keys(before.modules))

    for {module, {_digest, {:file, file}, _which}} <- more,
        do:
          assert(
            "#{file}" =~ ~r{/((kernel|stdlib|compiler)-[\d.]+|elixir)/ebin/},
            "#{module} of #{file} is there"
          )

    for {module, was} <- before.modules, do: assert({module, now.modules[module]} == {module, was})
    for key <- Map.keys(before), key != :modules, do: assert({key, now[key]} == {key, before[key]})
  end

  test "another version of what is pushed is left alone, and named", context do
    %{app: app, dep: dep} = context
    lib = dep!(context, {"2.1.0", :theirs}, {"1.8.0", :ours})
    top!(context)
    remote = node!(context, lib.own)
    assert call(remote, lib.counter, :next, []) == {:theirs, 7}
    pid = call(remote, :erlang, :whereis, [lib.counter])
    {:ok, _plan} = Remote.connect(remote.node, cookie: remote.cookie)
    before = state(remote)

    verbs = [
      fn options -> bootstrap(remote, app, options) end,
      fn options -> bootstrap(remote, dep, options) end,
      fn options -> Remote.reload_modules(remote.node, [app, dep], options) end,
      fn options -> Remote.reload_app(remote.node, dep, options) end
    ]

    for verb <- verbs, options <- [[], [dry_run: true]] do
      assert {:error, %Error{reason: {:not_ours, node, [^dep]}} = error} = verb.(options)
      assert node == remote.node

      for said <- ["#{dep}", "2.1.0", "1.8.0", lib.own, "--replace"],
          do: assert(Exception.message(error) =~ said)
    end

    assert {:error, %Error{reason: {:not_ours, _node, [lazy]}}} = Remote.reload_module(remote.node, lib.lazy)
    assert lazy == lib.lazy
    assert_as_before(before, state(remote))
    assert call(remote, lib.counter, :next, []) == {:theirs, 8}
    assert call(remote, :erlang, :whereis, [lib.counter]) == pid
  end

  test "named, it is replaced; and all that was there comes back", context do
    %{app: app, dep: dep, base: base} = context
    lib = dep!(context, {"2.1.0", :theirs}, {"1.8.0", :ours})
    top!(context)

    for {verb, options} <- [
          {&bootstrap(&1, app, replace: [dep], config: [{dep, [colour: :blue]}]), []},
          {&Remote.reload_app(&1.node, dep,
             cookie: &1.cookie,
             replace: [dep],
             config: [{dep, [colour: :blue]}]
           ), []},
          {&Remote.reload_modules(&1.node, dep, cookie: &1.cookie, replace: dep), []},
          {&bootstrap(&1, app, replace: [dep]), [args: ["-mode", "embedded"]]},
          {&Remote.reload_module(&1.node, lib.counter, cookie: &1.cookie, replace: [lib.counter]), []}
        ] do
      remote = node!(context, lib.own, options)
      assert call(remote, lib.counter, :next, []) == {:theirs, 7}
      before = state(remote)
      {:ok, %Plan{}} = verb.(remote)
      assert {:ours, _n} = call(remote, lib.counter, :next, [])
      # What has been brought is nobody else's now.
      assert {:ok, plan} = verb.(remote)
      assert plan.modules.changed == []

      {:ok, _plan} = Remote.detach(remote.node, remove: true)
      assert_as_before(before, state(remote))
      assert {:theirs, _n} = call(remote, lib.counter, :next, [])
      assert call(remote, lib.lazy, :edition, []) == :theirs
      assert call(remote, :code, :which, [base]) == :non_existing
      assert Path.wildcard(Path.join(remote.home, ".cache/**"), match_dot: true) == []
      kill!(remote)
    end
  end

  test "the same version is left alone, and refused with other code", context do
    %{app: app, dep: dep, base: base} = context
    lib = dep!(context, {"1.0.0", :same}, {"1.0.0", :same})
    top!(context)
    remote = node!(context, lib.own)
    pid = call(remote, :erlang, :whereis, [lib.counter])
    {:ok, plan} = bootstrap(remote, app)
    assert {dep, :same, "1.0.0", "1.0.0"} in plan.apps
    assert plan.modules.added == [base]
    assert call(remote, base, :edition, []) == :same
    assert call(remote, :code, :lib_dir, [dep]) == to_charlist(lib.own)
    assert call(remote, :erlang, :whereis, [lib.counter]) == pid

    compile!(lib.root, %{"lazy.ex" => "defmodule #{inspect(lib.lazy)} do\n  def edition, do: :other\nend"})
    assert {:error, %Error{reason: {:not_ours, _node, [^dep]}} = error} = bootstrap(remote, app)
    assert Exception.message(error) =~ inspect(lib.lazy)
    assert call(remote, base, :edition, []) == :same
  end

  test "single modules: in its memory, in a file, and in an application of another name", context do
    %{app: app, base: base, dir: dir} = context
    remote = start!(Path.join(dir, "home"))
    name = :"loose_#{System.unique_integer([:positive])}"
    {^name, own} = module(name, 1)
    {^name, other} = module(name, 2)
    {:module, ^name} = call(remote, :code, :load_binary, [name, ~c"nowhere", own])
    {:ok, _plan} = Remote.connect(remote.node, cookie: remote.cookie)

    assert {:error, %Error{reason: {:not_ours, _node, [^name]}}} =
             Remote.reload_module(remote.node, {name, other})

    assert call(remote, name, :n, []) == 1
    {:ok, plan} = Remote.reload_module(remote.node, {name, own})
    assert Plan.noop?(plan)
    {:ok, _plan} = Remote.reload_module(remote.node, {name, other}, replace: [name])
    assert call(remote, name, :n, []) == 2
    # Its own bytes are nowhere.
    assert {:error, %Error{reason: {:reload_half_undone, _node, _why, [^name]}}} =
             Remote.detach(remote.node, remove: true)

    # A file in the node's path that isn't loaded yet, of a module that an application of ours has too.
    sub = Module.concat(base, Sub)
    source = fn n -> "defmodule #{inspect(sub)} do\n  def n, do: #{n}\nend" end

    root =
      app!(Path.join(dir, "here"), app, %{"sub.ex" => source.(1)}, keys: [applications: [:kernel, :stdlib]])

    folder = Path.join(dir, "other-3.0/ebin")
    File.mkdir_p!(folder)
    File.cp!(Path.join(root, "ebin/#{sub}.beam"), Path.join(folder, "#{sub}.beam"))
    true = call(remote, :code, :add_pathz, [to_charlist(folder)])
    compile!(root, %{"sub.ex" => source.(2)})
    assert {:error, %Error{reason: {:not_ours, _node, [^sub]}} = error} = bootstrap(remote, app)
    assert Exception.message(error) =~ folder
    assert call(remote, :code, :which, [sub]) == to_charlist(Path.join(folder, "#{sub}.beam"))
    before = state(remote)
    {:ok, _plan} = bootstrap(remote, app, replace: [sub])
    assert call(remote, sub, :n, []) == 2
    {:ok, _plan} = Remote.detach(remote.node, remove: true)
    assert_as_before(before, state(remote))
    assert call(remote, sub, :n, []) == 1
  end

  defp module(name, n) do
    forms = [
      {:attribute, 1, :module, name},
      {:attribute, 1, :export, [n: 0]},
      {:function, 1, :n, 0, [{:clause, 1, [], [], [{:integer, 1, n}]}]}
    ]

    {:ok, ^name, beam} = :compile.forms(forms)
    {name, beam}
  end

  test "what the node has added since stays, and applications run as they ran", context do
    %{app: app, dep: dep, dir: dir} = context
    lib = dep!(context, {"2.1.0", :theirs}, {"1.8.0", :ours})
    top!(context)
    remote = node!(context, lib.own)
    # It is there, and isn't running.
    :ok = call(remote, :application, :load, [:inets])
    before = state(remote)
    config = [{dep, [colour: :blue, new: 1]}, {app, [x: 1]}]
    {:ok, _plan} = bootstrap(remote, app, replace: [dep], config: config)
    {:ok, _plan} = Remote.reload_app(remote.node, dep, config: config, replace: [dep])
    assert call(remote, :application, :get_env, [dep, :colour]) == {:ok, :blue}
    # What the node was given by itself goes on through the restart.
    assert call(remote, :application, :get_env, [dep, :at_run_time]) == {:ok, 1}
    assert call(remote, :application, :get_env, [dep, :from_command_line]) == {:ok, :yes}
    added = to_charlist(Path.join(dir, "added"))
    File.mkdir_p!(added)
    true = call(remote, :code, :add_pathz, [added])

    # Taken away, and then all of it.
    {:ok, _plan} = Remote.detach(remote.node)
    {:ok, _plan} = Remote.detach(remote.node, remove: true)
    now = state(remote)
    assert List.last(now.path) == added
    assert_as_before(before, %{now | path: List.delete(now.path, added)})
  end

  test "a push that fails has noted nothing", context do
    %{app: app, dep: dep, dir: dir, base: base} = context
    lib = dep!(context, {"2.1.0", :theirs}, {"1.8.0", :ours})
    start = Module.concat(base, Fails)

    source =
      "defmodule #{inspect(start)} do\n  use Application\n  def start(_type, _args), do: {:error, :broken}\nend"

    keys = [applications: [:kernel, :stdlib, :elixir, dep], mod: {start, []}]
    app!(Path.join(dir, "here"), app, %{"fails.ex" => source}, keys: keys)
    remote = node!(context, lib.own)
    before = state(remote)
    assert {:error, %Error{reason: {:reload_undone, _node, _why}}} = bootstrap(remote, app, replace: [dep])
    assert_as_before(before, state(remote))
    assert {:theirs, _n} = call(remote, lib.counter, :next, [])
    {:ok, _plan} = Remote.detach(remote.node, remove: true)
    assert_as_before(before, state(remote))
  end
end
