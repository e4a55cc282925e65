defmodule Instar.Debug.RemoteTest do
  # Modules of another node, which has plain Erlang and neither debug information nor the interpreter: all of that comes from
  # here, and goes.
  #
  # Not async: the test's VM becomes a node.
  use ExUnit.Case, async: false
  import Instar.DapClient
  alias Instar.{Debug, RemoteNode, Wait}

  @erlang """
  -module(debugged_shop).
  -export([total/2, loop/1]).

  total(Items, Rate) ->
      Sum = lists:sum([Price || {_, Price} <- Items]),
      Tax = tax(Sum, Rate),
      Sum + Tax.

  tax(Sum, Rate) ->
      Share = Sum * Rate,
      Share div 100.

  loop(N) ->
      receive
          {From, ask} -> From ! {N, total([{a, N}], 10)}, loop(N + 1)
      end.
  """

  @moduletag :tmp_dir

  setup %{tmp_dir: dir} = context do
    RemoteNode.become_node!()
    path = Path.join(dir, "debugged_shop.erl")
    File.write!(path, @erlang)
    {:ok, :debugged_shop, beam} = :compile.file(to_charlist(path), [:binary, :debug_info])
    {:ok, {_, stripped}} = :beam_lib.strip(beam)
    [here, there] = for name <- ["here", "there"], do: Path.join(dir, name)
    for folder <- [here, there], do: File.mkdir_p!(folder)
    File.write!(Path.join(here, "debugged_shop.beam"), beam)
    File.write!(Path.join(there, "debugged_shop.beam"), stripped)
    Code.prepend_path(here)
    # As a release is: nothing is loaded that isn't named, and there is no debugger.
    mode = if context[:embedded], do: ["-mode", "embedded"], else: []
    node = RemoteNode.start!(Path.join(dir, "home"), args: ["-pa", there] ++ mode)
    {:ok, debugger} = Debug.listen()
    on_exit(fn -> Code.delete_path(here) end)
    {:ok, node: node, path: path, port: Debug.port(debugger)}
  end

  defp line(text), do: Enum.find_index(String.split(@erlang, "\n"), &(&1 =~ text)) + 1

  defp attached!(%{node: node, port: port}, more \\ %{}),
    do: start!(port, {"attach", Map.merge(%{"node" => "#{node.node}", "cookie" => node.cookie}, more)})

  # Nothing of ours is there, and nothing that is marked.
  defp untouched(node) do
    Wait.eventually(fn ->
      loaded = for {module, _file} <- RemoteNode.call(node, :code, :all_loaded, []), do: module

      brought =
        for module <- loaded, String.starts_with?(Atom.to_string(module), ["dbg_", "instar"]), do: module

      brought == [] and :int not in loaded and
        RemoteNode.call(node, :erlang, :whereis, [:dbg_iserver]) == :undefined
    end)
  end

  for {own, mode} <- [{true, :interactive}, {false, :interactive}, {false, :embedded}] do
    @own own
    @tag embedded: mode == :embedded

    test "stops where #{if own, do: "the node has the interpreter", else: "the interpreter is brought"}, #{mode}",
         %{node: node, path: path} = context do
      # An embedded node's path has only what it was started with.
      unless @own, do: RemoteNode.call(node, :code, :del_path, [:debugger])
      {:module, _} = RemoteNode.call(node, :code, :load_file, [:debugged_shop])
      client = attached!(context)
      at = line("Tax = tax")
      share = line("Share div")

      assert [%{"verified" => true, "line" => ^at}, %{"verified" => true, "line" => ^share}] =
               break!(client, path, [
                 %{"line" => at, "condition" => "Sum > 20"},
                 %{"line" => share, "logMessage" => "share {Share}"}
               ])

      assert RemoteNode.call(node, :debugged_shop, :total, [[a: 10], 10]) == 11
      assert %{"output" => "share 100\n"} = event!(client, "output")
      task = Task.async(fn -> RemoteNode.call(node, :debugged_shop, :total, [[a: 10, b: 30], 10]) end)
      {thread, %{"reason" => "breakpoint"}} = stopped!(client)

      assert [%{"name" => ":debugged_shop.total/2", "line" => ^at, "source" => %{"path" => ^path}} = top | _] =
               frames!(client, thread)

      assert %{"Items" => "[a: 10, b: 30]", "Rate" => "10", "Sum" => "40"} = variables!(client, top)
      # Where the code runs, and in its language.
      assert {:ok, %{"result" => evaluated}} =
               ask(client, "evaluate", %{"frameId" => top["id"], "expression" => "{node(), Sum + 2}"})

      assert evaluated == inspect({node.node, 42})
      {:ok, _} = ask(client, "stepIn", %{"threadId" => thread})
      {^thread, _} = stopped!(client)
      assert [%{"name" => ":debugged_shop.tax/2"}, %{"line" => ^at} | _] = frames!(client, thread)
      {:ok, _} = ask(client, "continue", %{"threadId" => thread})
      assert Task.await(task) == 44
      {:ok, _} = ask(client, "disconnect")
      assert untouched(node)
      assert RemoteNode.call(node, :debugged_shop, :total, [[a: 100], 10]) == 110
    end
  end

  # All that a node has of code, processes that have names, tables and hooks; what comes and goes by itself is left out.
  defp inventory(node) do
    %{
      modules: node |> RemoteNode.call(:code, :all_loaded, []) |> Enum.map(&elem(&1, 0)) |> Enum.sort(),
      names: Enum.sort(RemoteNode.call(node, :erlang, :registered, [])),
      tables: node |> RemoteNode.call(:ets, :all, []) |> length(),
      path: RemoteNode.call(node, :code, :get_path, []),
      globals: RemoteNode.call(node, :global, :registered_names, []),
      code: RemoteNode.call(node, :debugged_shop, :module_info, [:md5])
    }
  end

  test "counts hits, and leaves a node that has nothing of ours as it was",
       %{node: node, path: path} = context do
    RemoteNode.call(node, :code, :del_path, [:debugger])
    {:module, _} = RemoteNode.call(node, :code, :load_file, [:debugged_shop])
    # What the node loads of its own OTP when somebody connects and evaluates is there before.
    for module <- [:erl_eval, :erl_anno, :erl_parse, :proplists, :sys, :orddict],
        do: RemoteNode.call(node, :code, :ensure_loaded, [module])

    client = attached!(context)
    [_] = break!(client, path, [%{"line" => line("Share div"), "condition" => "Rate > 1000"}])
    assert RemoteNode.call(node, :debugged_shop, :total, [[a: 10], 10]) == 11
    {:ok, _} = ask(client, "disconnect")
    assert untouched(node)
    before = inventory(node)

    for {hits, stops} <- [{"3", [30]}, {">= 3", [30, 40]}, {"% 2", [20, 40]}, {"< 2", [10]}] do
      client = attached!(context)

      [%{"verified" => true}] =
        break!(client, path, [
          %{"line" => line("Share div"), "hitCondition" => hits, "condition" => "Rate =:= 10"}
        ])

      task =
        Task.async(fn ->
          for sum <- [10, 20, 30, 40] do
            # Not counted: the condition comes first.
            RemoteNode.call(node, :debugged_shop, :total, [[a: sum], 20])
            RemoteNode.call(node, :debugged_shop, :total, [[a: sum], 10])
          end
        end)

      for sum <- stops do
        {thread, %{"reason" => "breakpoint"}} = stopped!(client)
        assert %{"Sum" => shown} = variables!(client, hd(frames!(client, thread)))
        assert {hits, shown} == {hits, "#{sum}"}
        {:ok, _} = ask(client, "continue", %{"threadId" => thread})
      end

      assert Task.await(task, Wait.bound()) == [11, 22, 33, 44]
      {:ok, _} = ask(client, "disconnect")
      assert untouched(node)
    end

    now = inventory(node)
    assert now.modules -- before.modules == []
    assert now == before
  end

  test "a path of the machine that compiled it is one of the editor's", %{node: node, path: path} = context do
    {:module, _} = RemoteNode.call(node, :code, :load_file, [:debugged_shop])
    # The editor has the file elsewhere.
    here = Path.join(Path.dirname(path), "checkout")
    File.mkdir_p!(here)
    there = Path.join(here, "debugged_shop.erl")
    File.rename!(path, there)
    mappings = [%{"localRoot" => here, "remoteRoot" => Path.dirname(path)}]
    client = attached!(context, %{"pathMappings" => mappings})
    at = line("Tax = tax")
    [%{"verified" => true}] = break!(client, there, [at])

    # By its function it is found where the editor has it.
    assert {:ok, %{"breakpoints" => [%{"verified" => true, "source" => %{"path" => ^there}}]}} =
             ask(client, "setFunctionBreakpoints", %{"breakpoints" => [%{"name" => "debugged_shop:tax/2"}]})

    task = Task.async(fn -> RemoteNode.call(node, :debugged_shop, :total, [[a: 10], 10]) end)
    {thread, _} = stopped!(client)
    assert [%{"line" => ^at, "source" => %{"path" => ^there}} | _] = frames!(client, thread)
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    {^thread, %{"reason" => "function breakpoint"}} = stopped!(client)
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert Task.await(task) == 11
    {:ok, _} = ask(client, "disconnect")
    assert untouched(node)
  end

  test "a process that stands still goes on when the editor is killed, and when this node is gone",
       %{node: node, path: path} = context do
    pid = RemoteNode.call(node, :erlang, :spawn, [:debugged_shop, :loop, [100]])
    client = attached!(context)
    break!(client, path, [line("Share =")])
    # It is in its loop, and calls what is interpreted from there.
    send(pid, {self(), :ask})
    {_thread, _} = stopped!(client)
    kill!(client)
    assert_receive {100, 110}, Wait.bound()
    # Its loop's next turn is outside of the interpreter.
    send(pid, {self(), :ask})
    assert_receive {101, 111}, Wait.bound()
    assert untouched(node)
    send(pid, {self(), :ask})
    assert_receive {102, 112}, Wait.bound()

    client = attached!(context)
    break!(client, path, [line("Share =")])
    task = Task.async(fn -> RemoteNode.call(node, :debugged_shop, :total, [[a: 10], 10]) end)
    {_thread, _} = stopped!(client)
    true = Node.disconnect(node.node)
    assert Task.await(task, Wait.bound()) == 11
    assert untouched(node)
  end

  test "says what isn't so", %{node: node, path: path, port: port} = context do
    client = connect!(port)
    {:ok, _} = ask(client, "initialize")
    assert {:error, message} = ask(client, "attach", %{"node" => "nobody@127.0.0.1"})
    assert message =~ "nobody@127.0.0.1"
    assert {:error, "the name of a node is name@host"} = ask(client, "attach", %{"node" => "nobody"})

    # Other code runs there.
    {:ok, :debugged_shop, other} =
      :compile.forms([{:attribute, 1, :module, :debugged_shop}, {:attribute, 1, :export, []}], [])

    {:module, _} = RemoteNode.call(node, :code, :load_binary, [:debugged_shop, ~c"other", other])
    client = attached!(context)
    assert [%{"verified" => false, "message" => message}] = break!(client, path, [line("Share =")])
    assert message =~ "runs another :debugged_shop than was compiled here"
    {:ok, _} = ask(client, "disconnect")
    assert untouched(node)
  end
end
