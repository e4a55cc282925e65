defmodule Instar.Debug.ReleaseTest do
  # A Mix release as it is made: in embedded mode, its code without debug information, and no debugger in it.
  #
  # Not async: the test's VM becomes a node.
  use ExUnit.Case, async: false
  import Instar.DapClient
  alias Instar.{Debug, RemoteNode, Wait}

  @moduletag :tmp_dir
  @moduletag timeout: 600_000

  @project """
  defmodule DebuggedRelease.MixProject do
    use Mix.Project
    def project, do: [app: :debugged_release, version: "0.1.0", releases: [debugged_release: [include_erts: false]]]
    def application, do: []
  end
  """

  @source """
  defmodule DebuggedRelease do
    def total(items, rate) do
      sum = Enum.sum(items)
      tax = div(sum * rate, 100)
      {:ok, sum + tax}
    end
  end
  """

  test "stops there, shows what there is, and leaves nothing", %{tmp_dir: dir} do
    File.mkdir_p!(Path.join(dir, "lib"))
    File.write!(Path.join(dir, "mix.exs"), @project)
    path = Path.join(dir, "lib/debugged_release.ex")
    File.write!(path, @source)
    env = [{"MIX_ENV", "prod"}, {"MIX_BUILD_PATH", nil}]
    {_output, 0} = System.cmd("mix", ["release", "--quiet"], cd: dir, env: env, stderr_to_stdout: true)
    ebin = Path.join(dir, "_build/prod/lib/debugged_release/ebin")
    Code.prepend_path(ebin)
    on_exit(fn -> Code.delete_path(ebin) end)

    RemoteNode.become_node!()
    node = :"release#{System.pid()}@127.0.0.1"
    cookie = RemoteNode.cookie()
    program = Path.join(dir, "_build/prod/rel/debugged_release/bin/debugged_release")
    env = [{"RELEASE_DISTRIBUTION", "name"}, {"RELEASE_NODE", "#{node}"}, {"RELEASE_COOKIE", cookie}]
    spawn(fn -> System.cmd(program, ["start"], env: env, stderr_to_stdout: true) end)
    Node.set_cookie(node, String.to_atom(cookie))
    Wait.eventually(fn -> :net_kernel.hidden_connect_node(node) == true end)
    os_pid = :erpc.call(node, :os, :getpid, []) |> List.to_string()
    on_exit(fn -> System.cmd("kill", ["-9", os_pid], stderr_to_stdout: true) end)
    Wait.eventually(fn -> match?({:started, _}, :erpc.call(node, :init, :get_status, [])) end)

    assert {:embedded, :non_existing} =
             {:erpc.call(node, :code, :get_mode, []), :erpc.call(node, :code, :which, [:int])}

    {:ok, debugger} = Debug.listen()
    client = start!(Debug.port(debugger), {"attach", %{"node" => "#{node}", "cookie" => cookie}})
    assert [%{"verified" => true}] = break!(client, path, [%{"line" => 5, "condition" => "tax > 3"}])
    assert {:ok, 11} = :erpc.call(node, DebuggedRelease, :total, [[10], 10])
    task = Task.async(fn -> :erpc.call(node, DebuggedRelease, :total, [[10, 30], 10]) end)
    {thread, %{"reason" => "breakpoint"}} = stopped!(client)

    assert [%{"name" => "DebuggedRelease.total/2", "line" => 5, "source" => %{"path" => ^path}} = top | _] =
             frames!(client, thread)

    assert %{"sum" => "40", "tax" => "4", "rate" => "10"} = variables!(client, top)
    question = %{"frameId" => top["id"], "expression" => "{node(), Enum.map(items, &(&1 * 100))}"}
    assert {:ok, %{"result" => result}} = ask(client, "evaluate", question)
    assert result == inspect({node, [1000, 3000]})
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert {:ok, 44} = Task.await(task)
    {:ok, _} = ask(client, "disconnect")

    Wait.eventually(fn ->
      loaded = for {module, _file} <- :erpc.call(node, :code, :all_loaded, []), do: Atom.to_string(module)
      not Enum.any?(loaded, &String.starts_with?(&1, ["dbg_", "instar"])) and "int" not in loaded
    end)

    assert {:ok, 11} = :erpc.call(node, DebuggedRelease, :total, [[10], 10])
  end
end
