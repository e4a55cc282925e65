defmodule Instar.MixRemoteTest do
  # `mix instar.remote` as a program of its own, in a project that has a dependency, a template and a file in priv; the
  # node is plain Erlang. All of it in VMs of their own.
  use ExUnit.Case, async: true
  import Instar.RemoteNode
  import Instar.Wait
  alias Instar.FixtureProject

  @moduletag :tmp_dir

  @fixture Path.expand("../fixtures/remote", __DIR__)

  setup %{tmp_dir: dir} do
    {_output, 0} = System.cmd("epmd", ["-daemon", "-address", "127.0.0.1"])
    File.cp_r!(@fixture, dir)
    project = Path.join(dir, "gadget")
    FixtureProject.link!(project, "_build/dev")
    {:ok, project: project}
  end

  defp env, do: FixtureProject.env("dev")

  defp mix(project, arguments),
    do: System.cmd("mix", ["instar.remote" | arguments], cd: project, env: env(), stderr_to_stdout: true)

  # A watching Mix, whose lines come as messages. It dies with the test.
  defp watch!(project, remote, arguments \\ []) do
    env = for {name, value} <- env(), do: {to_charlist(name), to_charlist(value)}

    port =
      Port.open({:spawn_executable, System.find_executable("mix")}, [
        :binary,
        :exit_status,
        :stderr_to_stdout,
        line: 10_000,
        cd: project,
        env: env,
        args: ["instar.remote", "--watch", "--node", "#{remote.node}", "--cookie", remote.cookie | arguments]
      ])

    {:os_pid, pid} = Port.info(port, :os_pid)
    on_exit(fn -> System.cmd("kill", ["-9", "#{pid}"], stderr_to_stdout: true) end)
    line!(port, ~r/watching/)
    port
  end

  # The next line of that form; what comes before it is dropped.
  defp line!(port, form, seen \\ []) do
    receive do
      {^port, {:data, {_end, line}}} ->
        if line =~ form, do: line, else: line!(port, form, [line | seen])

      {^port, {:exit_status, status}} ->
        flunk("it ended with #{status}:\n" <> Enum.join(Enum.reverse(seen), "\n"))
    after
      bound() -> flunk("no #{inspect(form)} in:\n" <> Enum.join(Enum.reverse(seen), "\n"))
    end
  end

  defp edit!(project, path, from, to) do
    path = Path.join(project, path)
    text = File.read!(path)
    assert text =~ from
    File.write!(path, String.replace(text, from, to))
  end

  # As an editor saves on a busy machine: the file is empty for a while.
  defp edit_slowly!(project, path, from, to) do
    path = Path.join(project, path)
    text = File.read!(path)
    assert text =~ from
    File.write!(path, "")
    Process.sleep(200)
    File.write!(path, String.replace(text, from, to))
  end

  test "a project is brought there, followed, and brought again", %{project: project, tmp_dir: dir} do
    remote = start!(Path.join(dir, "home"))
    to = ["--node", "#{remote.node}", "--cookie", remote.cookie]

    assert {output, 0} = mix(project, ["--dry-run" | to])
    assert output =~ "gadget 1.0.0"
    refute output =~ "sending"
    assert output =~ "lib/gadget/priv/label"
    assert output =~ ~r/start:\n.*:sensors\n  :gadget\n/s
    assert call(remote, :code, :which, [Gadget]) == :non_existing
    refute call(remote, :erlang, :module_loaded, [:instar_remote_agent])
    refute File.exists?(Path.join(dir, "home/.cache"))

    port = watch!(project, remote)
    assert call(remote, Gadget, :edition, []) == "first"
    assert call(remote, Gadget, :label, []) == "label of the gadget\n"
    assert call(remote, Gadget, :place, []) == "dev host"
    assert call(remote, Gadget.Page, :render, [20]) == "<p>20 degrees</p>"
    assert call(remote, Gadget, :reading, []) == "20 degrees"
    # Protocols come as Mix has consolidated them.
    assert call(remote, Protocol, :consolidated?, [Sensors.Reading])
    assert call(remote, Gadget.Counter, :next, []) == 1

    # A module changes; a process keeps its state.
    counter = call(remote, :erlang, :whereis, [Gadget.Counter])
    edit!(project, "lib/gadget.ex", "first", "second")
    assert line!(port, ~r/changed Gadget(,| )/) =~ ~r/\(\d+ bytes, \d+ ms\)/
    assert call(remote, Gadget, :edition, []) == "second"
    assert call(remote, Gadget.Counter, :next, []) == 2
    assert call(remote, :erlang, :whereis, [Gadget.Counter]) == counter

    # Twice within one second.
    edit_slowly!(project, "lib/gadget.ex", "second", "third")
    line!(port, ~r/changed Gadget(,| )/)
    assert call(remote, Gadget, :edition, []) == "third"

    # It does not compile: the diagnostics are shown, and the node stays as it is.
    edit!(project, "lib/gadget.ex", "def edition", "def def edition")
    line!(port, ~r/lib\/gadget.ex:3/)
    assert call(remote, Gadget, :edition, []) == "third"
    edit!(project, "lib/gadget.ex", "def def edition", "def edition")

    # A template.
    edit!(project, "templates/page.eex", "degrees</p>", "degrees!</p>")
    line!(port, ~r/changed Gadget.Page/)
    assert call(remote, Gadget.Page, :render, [21]) == "<p>21 degrees!</p>"

    # A file in priv, a new module, and one that goes.
    File.write!(Path.join(project, "priv/label"), "another label\n")
    line!(port, ~r/1 other file/)
    assert call(remote, Gadget, :label, []) == "another label\n"
    File.write!(Path.join(project, "lib/extra.ex"), "defmodule Gadget.Extra do\n  def here, do: true\nend\n")
    line!(port, ~r/added Gadget.Extra/)
    assert call(remote, Gadget.Extra, :here, [])
    File.rm!(Path.join(project, "lib/extra.ex"))
    line!(port, ~r/removed Gadget.Extra/)
    refute call(remote, :erlang, :module_loaded, [Gadget.Extra])
    assert call(remote, :code, :which, [Gadget.Extra]) == :non_existing

    # Its configuration: what is read when it is asked for counts at once. On a busy machine the files of before may have had
    # a second look, in which there is nothing to do.
    edit!(project, "config/config.exs", "place: \"", "place: \"other ")
    line!(port, ~r/configured :gadget :place/)
    assert call(remote, Gadget, :place, []) == "other dev host"
    edit!(project, "config/config.exs", "other ", "")
    line!(port, ~r/configured :gadget :place/)
    assert call(remote, Gadget, :place, []) == "dev host"
    edit!(project, "config/config.exs", "import Config", "import Config (")
    line!(port, ~r/the configuration cannot be read/)
    edit!(project, "config/config.exs", "import Config (", "import Config")
    line!(port, ~r/no other configuration/)

    # The dependency beside the project.
    edit!(Path.join(dir, "sensors"), "lib/sensors.ex", "do: 20", "do: 22")
    line!(port, ~r/changed .*Sensors(,| )/)
    assert call(remote, Sensors, :read, []) == 22

    # The node restarts; what is changed meanwhile comes with the rest.
    kill!(remote)
    line!(port, ~r/is away/)
    edit!(project, "lib/gadget.ex", "third", "fourth")
    again = start!(Path.join(dir, "home"), name: remote.name, cookie: remote.cookie)
    assert again.node == remote.node
    line!(port, ~r/is back/)
    line!(port, ~r/started .*/)
    assert call(again, Gadget, :edition, []) == "fourth"
    assert call(again, Gadget.Counter, :next, []) == 1

    # Whoever edits on is heard.
    edit!(project, "lib/gadget.ex", "fourth", "fifth")
    line!(port, ~r/changed Gadget(,| )/)
    assert call(again, Gadget, :edition, []) == "fifth"
  end

  test "what a shell sees", %{project: project, tmp_dir: dir} do
    assert {output, 2} = mix(project, [])
    assert output =~ "usage:"
    assert {output, 1} = mix(project, ["--node", "nobody#{System.pid()}@127.0.0.1", "--cookie", "none"])
    assert output =~ "no connection"
    refute output =~ "** ("

    remote = start!(Path.join(dir, "home"))
    edit!(project, "lib/gadget.ex", "def edition", "def def edition")
    assert {output, 1} = mix(project, ["--node", "#{remote.node}", "--cookie", remote.cookie])
    assert output =~ "lib/gadget.ex:3"
    assert call(remote, :code, :which, [:instar_remote_agent]) == :non_existing

    edit!(project, "lib/gadget.ex", "def def edition", "def edition")
    to = ["--node", "#{remote.node}", "--cookie", remote.cookie, "--dir", Path.join(dir, "elsewhere")]
    assert {output, 0} = mix(project, ["--app", "sensors" | to])
    assert output =~ ~r/started .*\(\d+ bytes, \d+ ms\)/
    assert call(remote, Sensors, :read, []) == 20
    assert call(remote, :code, :which, [Gadget]) == :non_existing
    assert File.dir?(Path.join(dir, "elsewhere/lib/sensors/ebin"))

    # An application of Erlang that the project doesn't name.
    assert {output, 0} = mix(project, ["--app", "tools", "--dry-run" | to])
    assert output =~ "tools"

    # Whether there is a network to ask depends on the machine; that it is asked doesn't.
    {output, status} = mix(project, ["--list"])
    assert status in [0, 1]
    refute output =~ "** ("
    assert {_output, 0} = mix(project, ["--app", "tools", "--dry-run" | to])
    # What was brought before keeps it there.
    assert call(remote, :erlang, :module_loaded, [:instar_remote_agent])
  end

  # The node's own Sensors, of a version that nobody here has.
  defp own_sensors!(dir) do
    ebin = Path.join(dir, "there/sensors-0.2.0/ebin")
    File.mkdir_p!(ebin)
    keys = [vsn: ~c"0.2.0", modules: [Sensors], registered: [], applications: [:kernel, :stdlib]]
    File.write!(Path.join(ebin, "sensors.app"), :io_lib.format("~p.~n", [{:application, :sensors, keys}]))

    forms = [
      {:attribute, 1, :module, Sensors},
      {:attribute, 1, :export, [read: 0]},
      {:function, 1, :read, 0, [{:clause, 1, [], [], [{:integer, 1, 2}]}]}
    ]

    {:ok, Sensors, beam} = :compile.forms(forms)
    File.write!(Path.join(ebin, "#{Sensors}.beam"), beam)
    ebin
  end

  test "what the node runs itself stays, unless --replace names it", %{project: project, tmp_dir: dir} do
    remote = start!(Path.join(dir, "home"), args: ["-pa", own_sensors!(dir)])
    :ok = call(remote, :application, :start, [:sensors])
    assert call(remote, Sensors, :read, []) == 2
    to = ["--node", "#{remote.node}", "--cookie", remote.cookie]

    for more <- [[], ["--dry-run"], ["--app", "sensors"]] do
      assert {output, 1} = mix(project, more ++ to)
      for said <- ["sensors", "0.2.0", "0.3.0", "--replace sensors"], do: assert(output =~ said)
      assert call(remote, Sensors, :read, []) == 2
      assert call(remote, :code, :which, [Gadget]) == :non_existing
      refute call(remote, :erlang, :module_loaded, [:instar_remote_agent])
    end

    assert {_output, 0} = mix(project, ["--replace", "sensors" | to])
    assert call(remote, Sensors, :read, []) == 20
    assert call(remote, Gadget, :edition, []) == "first"
  end

  test "config/runtime.exs is that of the node, also after it restarts", %{project: project, tmp_dir: dir} do
    File.write!(Path.join(project, "config/runtime.exs"), """
    import Config
    config :gadget, place: "first " <> System.fetch_env!("PLACE")
    config :kernel, instar_test: 0
    """)

    home = Path.join(dir, "home")
    remote = start!(home, env: [{"PLACE", "there"}])
    port = watch!(project, remote)
    assert call(remote, Gadget, :place, []) == "first there"
    # What ran before has its own.
    assert call(remote, :application, :get_env, [:kernel, :instar_test]) == :undefined
    edit!(project, "config/runtime.exs", "first ", "second ")
    assert line!(port, ~r/configured|no other/) =~ "configured :gadget :place"
    assert call(remote, Gadget, :place, []) == "second there"
    edit!(project, "config/runtime.exs", "instar_test: 0", "instar_test: 1")
    line!(port, ~r/configured :kernel :instar_test/)
    assert call(remote, :application, :get_env, [:kernel, :instar_test]) == {:ok, 1}
    edit!(project, "config/runtime.exs", "\"PLACE\"", "\"NOWHERE\"")
    line!(port, ~r/NOWHERE/)
    assert call(remote, Gadget, :place, []) == "second there"
    edit!(project, "config/runtime.exs", "\"NOWHERE\"", "\"PLACE\"")
    line!(port, ~r/no other configuration/)

    kill!(remote)
    line!(port, ~r/is away/)
    again = start!(home, name: remote.name, cookie: remote.cookie, env: [{"PLACE", "elsewhere"}])
    line!(port, ~r/is back/)
    line!(port, ~r/configured .*:kernel :instar_test/)
    assert call(again, Gadget, :place, []) == "second elsewhere"
    assert call(again, :application, :get_env, [:kernel, :instar_test]) == {:ok, 1}

    # It has restarted before anybody noticed: what is pushed then brings all of it.
    kill!(again)
    third = start!(home, name: remote.name, cookie: remote.cookie, env: [{"PLACE", "third"}])
    edit!(project, "lib/gadget.ex", "first", "second")

    assert eventually(fn ->
             call(third, :code, :which, [Gadget]) != :non_existing and
               call(third, Gadget, :edition, []) == "second"
           end)

    # Its code is there before its configuration.
    place = fn -> call(third, :application, :get_env, [:gadget, :place]) end
    assert eventually(fn -> place.() == {:ok, "second third"} end)
  end

  test "with --restart everything begins anew; code documents are followed too", %{
    project: project,
    tmp_dir: dir
  } do
    paths = for path <- :code.get_path(), arg <- ["-pa", List.to_string(path)], do: arg
    remote = start!(Path.join(dir, "home"), args: paths)
    {:ok, _started} = call(remote, :application, :ensure_all_started, [:instar])
    child = {Instar, name: Rules, source: nil, cache_dir: false}
    {:ok, _pid} = call(remote, Supervisor, :start_child, [Instar.Application, child])
    documents = Path.join(dir, "documents")
    rule = Path.join(documents, "rule/1.wat")
    File.mkdir_p!(Path.dirname(rule))
    File.write!(rule, "(module (func (export \"n\") (result i64) (i64.const 1)))")

    port = watch!(project, remote, ["--restart", "--documents", documents, "--server", "Rules"])
    assert call(remote, Instar, :call!, [Rules, "rule", :n, []]) == 1
    assert call(remote, Gadget.Counter, :next, []) == 1
    edit!(documents, "rule/1.wat", "const 1", "const 2")
    line!(port, ~r/document rule/)
    assert call(remote, Instar, :call!, [Rules, "rule", :n, []]) == 2
    assert call(remote, Gadget.Counter, :next, []) == 2

    edit!(project, "lib/gadget.ex", "first", "second")
    line!(port, ~r/changed Gadget.*started :sensors, :gadget/)
    assert call(remote, Gadget, :edition, []) == "second"
    assert call(remote, Gadget.Counter, :next, []) == 1
  end
end
