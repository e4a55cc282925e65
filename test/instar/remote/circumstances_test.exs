defmodule Instar.Remote.CircumstancesTest do
  # What is given to a node beside code, and where from: its configuration as it is evaluated there, its logger, an
  # application that only it has, a VM without a Mix project. Not async: the VM becomes a node.
  use ExUnit.Case, async: false
  import Instar.RemoteNode
  import Instar.Wait
  alias Instar.{Error, Remote}

  @moduletag :tmp_dir

  setup do
    become_node!()
    n = System.unique_integer([:positive])
    {:ok, app: :"gadget_#{n}", base: Module.concat(["Gadget#{n}"])}
  end

  defp app(%{tmp_dir: dir, app: app, base: base}, body, keys \\ []) do
    source = "defmodule #{inspect(base)} do\n#{body}\nend"
    app!(Path.join(dir, "here"), app, %{"app.ex" => source}, keys: keys)
  end

  defp bootstrap(remote, app, options),
    do: Remote.bootstrap(remote.node, [cookie: remote.cookie, apps: [app]] ++ options)

  # For tests in which it doesn't matter who brings Elixir.
  defp elixir, do: for(app <- [:elixir, :logger], arg <- ["-pa", Application.app_dir(app, "ebin")], do: arg)

  test "config/runtime.exs is evaluated on the node, before what takes values from it starts", context do
    %{tmp_dir: dir, app: app, base: base} = context

    body = """
      use Application
      def start(_type, _args) do
        :persistent_term.put(__MODULE__, Application.get_all_env(#{inspect(app)}))
        Supervisor.start_link([], strategy: :one_for_one)
      end
    """

    app(context, body, mod: {base, []}, env: [port: 1])
    runtime = Path.join(dir, "runtime.exs")

    File.write!(runtime, """
    import Config
    config #{inspect(app)}, place: System.fetch_env!("PLACE"), node: node(), nested: [b: 2]
    config #{inspect(app)}, env: {config_env(), config_target()}
    config :kernel, instar_test: true
    """)

    options = [config: [{app, place: "here", nested: [a: 1], port: 2}], runtime: runtime]

    # Plain Erlang, which has no Elixir before; and one that has.
    for args <- [[], elixir()] do
      remote = start!(Path.join(dir, "home#{length(args)}"), env: [{"PLACE", "there"}], args: args)
      {:ok, plan} = bootstrap(remote, app, options)
      assert plan.runtime.apps != []
      env = call(remote, :persistent_term, :get, [base])
      assert {env[:place], env[:node], env[:port]} == {"there", remote.node, 2}
      assert Enum.sort(env[:nested]) == [a: 1, b: 2]
      assert env[:env] == {Mix.env(), Mix.target()}
      # What runs already is what the node makes of it.
      assert call(remote, :application, :get_env, [:kernel, :instar_test]) == :undefined
      # Started anew, it reads it anew.
      File.write!(runtime, "import Config\nconfig #{inspect(app)}, place: System.fetch_env!(\"HOME\")")
      {:ok, _plan} = Remote.reload_app(remote.node, app, options)
      assert call(remote, :application, :get_env, [app, :place]) == {:ok, remote.home}

      File.write!(
        runtime,
        "import Config\nconfig #{inspect(app)}, place: System.fetch_env!(\"PLACE\"), node: node(), nested: [b: 2], env: {config_env(), config_target()}"
      )
    end

    # It fails there: nothing has changed.
    remote = start!(Path.join(dir, "home"), args: elixir())
    assert {:error, %Error{reason: {:reload_undone, _node, why}}} = bootstrap(remote, app, options)
    assert why =~ "runtime.exs"
    assert why =~ "PLACE"
    refute List.keymember?(call(remote, :application, :which_applications, []), app, 0)

    assert {:error, %Error{reason: {:file_error, :enoent, _path}}} =
             bootstrap(remote, app, runtime: runtime <> "x")
  end

  test "the node's logger stays as it was", context do
    %{tmp_dir: dir, app: app, base: base} = context

    body = """
      use Application
      require Logger
      def start(_type, _args) do
        :logger.update_handler_config(:default, :formatter, {__MODULE__, %{}})
        :logger.set_primary_config(:level, :debug)
        :logger.add_primary_filter(:of_ours, {&__MODULE__.filter/2, []})
        :logger.add_handler(:of_ours, __MODULE__, %{})
        Supervisor.start_link([], strategy: :one_for_one)
      end
      def filter(event, _extra), do: event
      def format(_event, _config), do: "OURS\\n"
      def log(event, _config), do: :persistent_term.put({__MODULE__, :heard}, event.msg)
      def say, do: Logger.error("it says so")
    """

    app(context, body, mod: {base, []}, applications: [:kernel, :stdlib, :elixir, :logger])

    for before_start <- [
          # A file with a format of its own beside the terminal, and no terminal at all.
          fn remote ->
            formatter = {:logger_formatter, %{template: [~c"OWN ", :msg, ~c"\n"]}}
            :ok = call(remote, :logger, :set_handler_config, [:default, :formatter, formatter])
            file = to_charlist(Path.join(remote.home, "log"))
            handler = %{config: %{type: :file, file: file}, formatter: formatter}
            :ok = call(remote, :logger, :add_handler, [:own, :logger_std_h, handler])
            :ok = call(remote, :logger, :set_primary_config, [:level, :warning])
          end,
          fn remote -> :ok = call(remote, :logger, :remove_handler, [:default]) end
        ] do
      remote = start!(Path.join(dir, "home#{System.unique_integer([:positive])}"))
      before_start.(remote)
      before = call(remote, :logger, :get_config, [])
      {:ok, _plan} = bootstrap(remote, app, [])
      now = call(remote, :logger, :get_config, [])

      assert {now.primary, Enum.reject(handlers(now), &(&1.id == :of_ours))} ==
               {before.primary, handlers(before)}

      # What an application adds for itself it may have.
      assert Enum.any?(now.handlers, &(&1.id == :of_ours))
      call(remote, :logger, :set_primary_config, [:level, :warning])
      call(remote, base, :say, [])
      assert call(remote, :persistent_term, :get, [{base, :heard}]) == {:string, "it says so"}
      log = Path.join(remote.home, "log")

      if Enum.any?(before.handlers, &(&1.id == :own)),
        do: assert(eventually(fn -> File.read!(log) =~ "OWN it says so" end))

      call(remote, :logger, :set_primary_config, [before.primary])

      {:ok, _plan} = Remote.reload_app(remote.node, app)
      {:ok, _plan} = Remote.detach(remote.node, remove: true)
      last = call(remote, :logger, :get_config, [])

      assert {Map.delete(last, :handlers), handlers(last)} ==
               {Map.delete(before, :handlers), handlers(before)}
    end
  end

  defp handlers(config), do: Enum.sort_by(config.handlers, & &1.id)

  test "an application that only the node has", context do
    %{tmp_dir: dir, app: app, base: base} = context
    only = :"only_#{System.unique_integer([:positive])}"
    under = :"#{only}_under"
    app(context, "def name, do: :#{only}.name()", applications: [:kernel, :stdlib, :elixir, only])

    # In Erlang, with one below it that nobody here knows of.
    for {name, needs} <- [{under, []}, {only, [under]}] do
      ebin = Path.join(dir, "there/#{name}-3.1/ebin")
      File.mkdir_p!(ebin)
      keys = [vsn: ~c"3.1", modules: [name], registered: [], applications: [:kernel, :stdlib | needs]]
      File.write!(Path.join(ebin, "#{name}.app"), :io_lib.format("~p.~n", [{:application, name, keys}]))

      forms = [
        {:attribute, 1, :module, name},
        {:attribute, 1, :export, [name: 0]},
        {:function, 1, :name, 0, [{:clause, 1, [], [], [{:atom, 1, name}]}]}
      ]

      {:ok, ^name, beam} = :compile.forms(forms)
      File.write!(Path.join(ebin, "#{name}.beam"), beam)
    end

    paths = for name <- [under, only], arg <- ["-pa", Path.join(dir, "there/#{name}-3.1/ebin")], do: arg
    remote = start!(Path.join(dir, "home"), args: paths ++ elixir())
    before = call(remote, :application, :which_applications, [])
    {:ok, plan} = bootstrap(remote, app, [])
    assert {only, :left_alone, "", "3.1"} in plan.apps
    assert call(remote, base, :name, []) == only
    running = call(remote, :application, :which_applications, [])
    for name <- [under, only, app], do: assert(List.keymember?(running, name, 0))
    {:ok, plan} = bootstrap(remote, app, [])
    assert Remote.Plan.noop?(plan)
    {:ok, _plan} = Remote.detach(remote.node, remove: true)
    assert call(remote, :application, :which_applications, []) == before

    # Nobody has it.
    other = start!(Path.join(dir, "other"), args: elixir())
    assert {:error, %Error{reason: {:unknown_application, ^only}} = error} = bootstrap(other, app, [])
    assert Exception.message(error) =~ "#{other.node} has none either"
  end

  test "from a VM without a Mix project", context do
    %{tmp_dir: dir, app: app, base: base} = context
    root = app(context, "def here, do: node()")
    remote = start!(Path.join(dir, "home"))

    code = """
    {:module, _name, _bytes, _value} = module = defmodule Made.Here do def answer, do: 42 end
    node = #{inspect(remote.node)}
    {:ok, plan} = Instar.Remote.bootstrap(node, cookie: #{inspect(remote.cookie)}, apps: [#{inspect(app)}])
    IO.puts(plan)
    {:ok, plan} = Instar.Remote.reload_modules(node, #{inspect(app)})
    IO.inspect(Instar.Remote.Plan.noop?(plan), label: "noop")
    {:ok, _plan} = Instar.Remote.reload_module(node, module)
    IO.inspect(:erpc.call(node, Made.Here, :answer, []), label: "answer")
    {:error, error} = Instar.Remote.bootstrap(node)
    IO.puts(Exception.message(error))
    """

    paths =
      for path <- [Application.app_dir(:instar, "ebin"), Path.join(root, "ebin")],
          arg <- ["-pa", path],
          do: arg

    script = Path.join(dir, "script.exs")
    File.write!(script, code)

    quoted = Enum.map_join(paths, " ", &"'#{&1}'")

    for command <- ["elixir #{quoted} '#{script}'", "iex #{quoted} < '#{script}'"] do
      options = [cd: dir, stderr_to_stdout: true, env: [{"TERM", "dumb"}]]
      {said, 0} = System.cmd("timeout", ["-s", "KILL", "100", "sh", "-c", command], options)
      assert said =~ "noop: true"
      assert said =~ "answer: 42"
      assert said =~ "as there is no Mix project"
      assert call(remote, base, :here, []) == remote.node
      {:ok, _plan} = Remote.detach(remote.node, cookie: remote.cookie, remove: true)
    end
  end
end
