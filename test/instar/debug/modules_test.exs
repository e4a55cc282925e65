defmodule Instar.Debug.ModulesTest do
  # Ordinary modules of this VM, debugged over a port.
  #
  # Not async: one session at a time debugs a node.
  use ExUnit.Case, async: false
  import Instar.DapClient
  alias Instar.{Debug, Wait}

  @source """
  defmodule Instar.DebuggedShop do
    def total(items, rate) do
      sum =
        Enum.reduce(items, 0, fn item, sum ->
          sum + item.price * item.count
        end)
      tax = tax(sum, rate)
      sum = sum + tax
      {:ok, sum}
    end

    defp tax(sum, rate) do
      share = sum * rate
      div(share, 100)
    end

    def count(n) do
      doubled = n * 2
      doubled + 1
    end

    def sizes(lists) do
      Enum.map(lists, fn list -> length(list) end)
    end

    def price(map), do: Map.fetch!(map, :price)

    def careful(map) do
      try do
        price(map)
      rescue
        KeyError -> :none
      end
    end

    def spin(n) do
      n = n + 1
      receive do
        :stop -> n
      after
        0 -> spin(n)
      end
    end

    def choose(x) do
      y =
        case x do
          1 ->
            x = x + 10
            x * 2
          other ->
            other
        end
      {x, y}
    end
  end
  """

  setup_all do
    dir = Path.join(System.tmp_dir!(), "instar-debug-#{System.unique_integer([:positive])}")
    File.mkdir_p!(Path.join(dir, "ebin"))
    path = Path.join(dir, "shop.ex")
    File.write!(path, @source)
    Code.compiler_options(ignore_module_conflict: true, debug_info: true)

    {:ok, [shop], _} =
      Kernel.ParallelCompiler.compile_to_path([path], Path.join(dir, "ebin"), return_diagnostics: true)

    Code.compiler_options(ignore_module_conflict: false)
    Code.prepend_path(Path.join(dir, "ebin"))

    on_exit(fn ->
      Code.delete_path(Path.join(dir, "ebin"))
      Instar.RemoteNode.unload(shop)
      File.rm_rf!(dir)
    end)

    {:ok, path: path, shop: shop}
  end

  setup do
    {:ok, debugger} = Debug.listen()
    port = Debug.port(debugger)
    on_exit(fn -> assert nothing_left() end)
    {:ok, port: port}
  end

  # No agent, no interpreter, no marks.
  defp nothing_left do
    Wait.eventually(fn ->
      Process.whereis(:instar_debug) == nil and Process.whereis(:dbg_iserver) == nil and
        not :erlang.module_loaded(:dbg_ieval)
    end)
  end

  defp line(text), do: Enum.find_index(String.split(@source, "\n"), &(&1 =~ text)) + 1
  defp run(fun), do: Task.async(fun)

  defp rescued(fun) do
    fun.()
  rescue
    error -> error
  end

  @items [%{price: 10, count: 2}, %{price: 5, count: 4}]

  test "stops at a line, shows what is bound, and goes on", %{port: port, path: path, shop: shop} do
    client = start!(port)
    at = line("tax = tax")
    assert [%{"verified" => true, "line" => ^at, "id" => id}] = break!(client, path, [at])
    {:ok, _} = ask(client, "configurationDone")

    task = run(fn -> shop.total(@items, 10) end)
    assert {thread, %{"reason" => "breakpoint", "hitBreakpointIds" => [^id]}} = stopped!(client)

    assert [
             %{"name" => "Instar.DebuggedShop.total/2", "line" => ^at, "source" => %{"path" => ^path}} = top
             | _
           ] = frames!(client, thread)

    assert %{"items" => items, "rate" => "10", "sum" => "40"} = variables!(client, top)
    assert items =~ "%{count: 2, price: 10}"

    assert {:ok, %{"threads" => threads}} = ask(client, "threads")
    assert Enum.any?(threads, &(&1["id"] == thread and &1["name"] =~ inspect(task.pid)))

    # Terms are opened part by part.
    %{"variablesReference" => list, "indexedVariables" => 2} =
      client |> raw_variables!(top) |> Enum.find(&(&1["name"] == "items"))

    assert {:ok, %{"variables" => [%{"name" => "1", "variablesReference" => map}]}} =
             ask(client, "variables", %{"variablesReference" => list, "start" => 1, "count" => 1})

    assert {:ok, %{"variables" => [%{"name" => "count", "value" => "4", "type" => "integer"}, _price]}} =
             ask(client, "variables", %{"variablesReference" => map})

    assert {:ok, %{"result" => "42", "type" => "integer"}} =
             ask(client, "evaluate", %{"frameId" => top["id"], "expression" => "sum + div(rate, 5)"})

    assert {:ok, %{"result" => "[20, 20]", "variablesReference" => reference}} =
             ask(client, "evaluate", %{
               "frameId" => top["id"],
               "expression" => "for %{price: p, count: c} <- items, do: p * c"
             })

    assert {:ok, %{"variables" => [_, _]}} = ask(client, "variables", %{"variablesReference" => reference})

    assert {:error, "** (ArithmeticError)" <> _} =
             ask(client, "evaluate", %{"frameId" => top["id"], "expression" => "sum + :a"})

    assert {:error, message} =
             ask(client, "evaluate", %{"frameId" => top["id"], "expression" => "nothing_there"})

    assert message =~ "nothing_there"

    assert {:error, "the expression is incomplete"} =
             ask(client, "evaluate", %{"frameId" => top["id"], "expression" => "sum +"})

    assert {:ok, %{"allThreadsContinued" => false}} = ask(client, "continue", %{"threadId" => thread})
    assert {:ok, 44} = Task.await(task)
    assert {:error, "there is no such frame any more"} = ask(client, "scopes", %{"frameId" => top["id"]})
    {:ok, _} = ask(client, "disconnect")
  end

  test "steps over a function and what it maps, into one, and out of it", %{
    port: port,
    path: path,
    shop: shop
  } do
    client = start!(port)
    [%{"verified" => true, "line" => first}] = break!(client, path, [line("sum =")])
    task = run(fn -> shop.total(@items, 10) end)
    {thread, _} = stopped!(client)
    assert [%{"line" => ^first} | _] = frames!(client, thread)

    step = fn command ->
      {:ok, _} = ask(client, command, %{"threadId" => thread})
      {^thread, body} = stopped!(client)
      [top | _] = frames = frames!(client, thread)
      {body["reason"], top["line"], top, frames}
    end

    tax = line("tax = tax")
    # Over the whole reduction.
    assert {"step", ^tax, _, _} = step.("next")
    share = line("share =")
    assert {"step", ^share, %{"name" => "Instar.DebuggedShop.tax/2"} = top, [_, caller | _]} = step.("stepIn")
    assert %{"sum" => "40", "rate" => "10"} = variables!(client, top)
    assert %{"line" => ^tax, "name" => "Instar.DebuggedShop.total/2"} = caller
    assert %{"sum" => "40"} = variables!(client, caller)
    out = line("sum = sum + tax")
    assert {"step", ^out, top, _} = step.("stepOut")
    assert %{"tax" => "4", "sum" => "40"} = variables!(client, top)
    last = line("{:ok, sum}")
    assert {"step", ^last, top, _} = step.("next")
    # The name means what was bound to it last.
    assert %{"sum" => "44"} = variables!(client, top)
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert {:ok, 44} = Task.await(task)
    {:ok, _} = ask(client, "disconnect")
  end

  test "a breakpoint holds while one steps over", %{port: port, path: path, shop: shop} do
    client = start!(port)
    share = line("share =")
    break!(client, path, [line("tax = tax"), share])
    task = run(fn -> shop.total(@items, 10) end)
    {thread, _} = stopped!(client)
    {:ok, _} = ask(client, "next", %{"threadId" => thread})
    assert {^thread, %{"reason" => "breakpoint"}} = stopped!(client)
    assert [%{"line" => ^share} | _] = frames!(client, thread)
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    Task.await(task)
    {:ok, _} = ask(client, "disconnect")
  end

  test "steps over a map at a function's end as over one line", %{port: port, path: path, shop: shop} do
    client = start!(port)
    at = line("Enum.map(lists")
    break!(client, path, [at])
    task = run(fn -> {shop.sizes([[1], [2, 3]]), shop.count(1)} end)
    {thread, _} = stopped!(client)
    {:ok, _} = ask(client, "next", %{"threadId" => thread})
    {^thread, %{"reason" => "step"}} = stopped!(client)
    doubled = line("doubled = n")
    # What comes next in the process is the next function that it calls.
    assert [%{"line" => ^doubled} | _] = frames!(client, thread)
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert {[1, 2], 3} = Task.await(task)
    {:ok, _} = ask(client, "disconnect")
  end

  test "conditions, hits and messages", %{port: port, path: path, shop: shop} do
    client = start!(port)
    at = line("doubled = n")
    points = [%{"line" => at, "condition" => "n > 3 and rem(n, 2) == 0", "hitCondition" => "2"}]
    [%{"verified" => true}] = break!(client, path, points ++ [])
    task = run(fn -> for n <- 1..7, do: shop.count(n) end)
    {thread, _} = stopped!(client)
    assert %{"n" => "6"} = variables!(client, hd(frames!(client, thread)))
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert [3, 5, 7, 9, 11, 13, 15] = Task.await(task)

    [%{"verified" => true}] =
      break!(client, path, [%{"line" => line("doubled + 1"), "logMessage" => "n={n} {[doubled, {n}]}"}])

    assert 7 = shop.count(3)
    assert %{"category" => "console", "output" => "n=3 [6, {3}]\n"} = event!(client, "output")

    for {wrong, why} <- [
          {%{"condition" => "n >"}, "incomplete"},
          {%{"condition" => "who + 1"}, "who"},
          {%{"hitCondition" => "many"}, "hit condition"},
          {%{"logMessage" => "{n +}"}, "incomplete"}
        ] do
      assert [%{"verified" => false, "message" => message}] =
               break!(client, path, [Map.put(wrong, "line", at)])

      assert message =~ why
    end

    # A condition that fails is told once, and stops nobody.
    break!(client, path, [%{"line" => at, "condition" => "n + :a > 1"}])
    assert [3, 5] = for(n <- 1..2, do: shop.count(n))

    assert %{"output" => "a breakpoint's condition failed: ** (ArithmeticError)" <> _} =
             event!(client, "output")

    {:ok, _} = ask(client, "disconnect")
  end

  test "stops in functions by name, whose module it finds", %{port: port, shop: shop, path: path} do
    client = start!(port)
    first = line("doubled = n")

    assert {:ok,
            %{
              "breakpoints" => [
                %{"verified" => true, "line" => ^first},
                %{"verified" => false, "message" => why}
              ]
            }} =
             ask(client, "setFunctionBreakpoints", %{
               "breakpoints" => [
                 %{"name" => "Instar.DebuggedShop.count/1"},
                 %{"name" => "Instar.DebuggedShop.nobody"}
               ]
             })

    assert why =~ "nobody"
    task = run(fn -> shop.count(4) end)
    assert {thread, %{"reason" => "function breakpoint"}} = stopped!(client)
    assert [%{"line" => ^first, "source" => %{"path" => ^path}} | _] = frames!(client, thread)
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert 9 = Task.await(task)
    {:ok, _} = ask(client, "disconnect")
  end

  test "stops at exceptions, caught or not", %{port: port, path: path, shop: shop} do
    client = start!(port)
    break!(client, path, [line("doubled = n")])
    {:ok, _} = ask(client, "setExceptionBreakpoints", %{"filters" => ["raised"]})
    task = run(fn -> shop.careful(%{}) end)
    {thread, %{"reason" => "exception", "text" => "** (KeyError)" <> _}} = stopped!(client)
    price = line("def price")
    assert [%{"line" => ^price, "name" => "Instar.DebuggedShop.price/1"} = top | _] = frames!(client, thread)
    assert %{"map" => "%{}"} = variables!(client, top)

    assert {:ok, %{"exceptionId" => "KeyError", "details" => %{"stackTrace" => trace}}} =
             ask(client, "exceptionInfo", %{"threadId" => thread})

    assert trace =~ "price/1"
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert :none = Task.await(task)

    {:ok, _} = ask(client, "setExceptionBreakpoints", %{"filters" => ["uncaught"]})
    assert :none = shop.careful(%{})
    task = run(fn -> rescued(fn -> shop.price(%{}) end) end)
    {thread, %{"reason" => "exception"}} = stopped!(client)
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert %KeyError{} = Task.await(task)
    {:ok, _} = ask(client, "setExceptionBreakpoints", %{"filters" => []})
    assert %KeyError{} = rescued(fn -> shop.price(%{}) end)
    {:ok, _} = ask(client, "disconnect")
  end

  test "a name means what it does at its line, and not in a branch that is over", %{
    port: port,
    path: path,
    shop: shop
  } do
    client = start!(port)
    break!(client, path, [line("x * 2"), line("{x, y}")])
    task = run(fn -> shop.choose(1) end)
    {thread, _} = stopped!(client)
    assert %{"x" => "11"} = variables!(client, hd(frames!(client, thread)))
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    {thread, _} = stopped!(client)
    assert %{"x" => "1", "y" => "22"} = variables!(client, hd(frames!(client, thread)))
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert {1, 22} = Task.await(task)
    {:ok, _} = ask(client, "disconnect")
  end

  test "pauses an endless loop, interpreted or not", %{port: port, path: path, shop: shop} do
    client = start!(port)
    before = run(fn -> shop.spin(0) end)
    break!(client, path, [line("{x, y}")])
    inside = run(fn -> shop.spin(0) end)

    find = fn pid ->
      {:ok, %{"threads" => threads}} = ask(client, "threads")
      Enum.find_value(threads, &(&1["name"] =~ inspect(pid) && &1["id"]))
    end

    Wait.eventually(fn ->
      match?({:current_function, {:dbg_debugged, _, _}}, Process.info(inside.pid, :current_function))
    end)

    thread = find.(inside.pid)
    {:ok, _} = ask(client, "pause", %{"threadId" => thread})
    assert {^thread, %{"reason" => "pause"}} = stopped!(client)
    assert %{"n" => _} = variables!(client, hd(frames!(client, thread)))
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    send(inside.pid, :stop)
    assert is_integer(Task.await(inside))

    # What ran before its module was interpreted is halted as it is.
    thread = find.(before.pid)
    {:ok, _} = ask(client, "pause", %{"threadId" => thread})
    assert {^thread, %{"reason" => "pause"}} = stopped!(client)
    assert [%{"name" => "Instar.DebuggedShop.spin/1"} | _] = frames!(client, thread)
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    send(before.pid, :stop)
    assert is_integer(Task.await(before))
    {:ok, _} = ask(client, "disconnect")
  end

  test "who stands still goes on when the session ends, in whatever way", %{
    port: port,
    path: path,
    shop: shop
  } do
    md5 = shop.module_info(:md5)

    for ending <- [:disconnect, :killed] do
      client = start!(port)
      break!(client, path, [line("share =")])
      tasks = for _ <- 1..3, do: run(fn -> shop.total(@items, 10) end)
      for _ <- tasks, do: stopped!(client)
      if ending == :disconnect, do: {:ok, _} = ask(client, "disconnect"), else: kill!(client)
      for task <- tasks, do: assert({:ok, 44} = Task.await(task))
      assert nothing_left()
      assert shop.module_info(:md5) == md5
      refute :erlang.check_old_code(shop)
    end
  end

  test "endless loops leave the interpreter when the session ends, wherever in a turn they are",
       %{port: port, path: path, shop: shop} do
    inside? = fn task ->
      match?({:current_function, {:dbg_debugged, _, _}}, Process.info(task.pid, :current_function))
    end

    for _ <- 1..20 do
      tasks = for _ <- 1..3, do: run(fn -> shop.spin(0) end)
      client = start!(port)
      break!(client, path, [line("share =")])
      Wait.eventually(fn -> Enum.all?(tasks, inside?) end)
      {:ok, _} = ask(client, "disconnect")
      assert nothing_left()
      refute Enum.any?(tasks, inside?)
      for task <- tasks, do: send(task.pid, :stop)
      for task <- tasks, do: assert(is_integer(Wait.await(task)))
    end
  end

  test "a process that stands still can be killed", %{port: port, path: path, shop: shop} do
    client = start!(port)
    break!(client, path, [line("share =")])
    pid = spawn(fn -> shop.total(@items, 10) end)
    {thread, _} = stopped!(client)
    Process.exit(pid, :kill)
    assert %{"reason" => "exited", "threadId" => ^thread} = event!(client, "thread")
    {:ok, _} = ask(client, "disconnect")
  end

  test "what cannot be debugged says why", %{port: port} do
    client = start!(port)
    assert [%{"verified" => false, "message" => why}] = break!(client, "/nowhere/x.ex", [1])
    assert why =~ "/nowhere/x.ex"

    for name <- ["Instar.Native.call", ":lists.map/2", "Nowhere.at_all/1", "what"] do
      {:ok, %{"breakpoints" => [%{"verified" => verified, "message" => message}]}} =
        ask(client, "setFunctionBreakpoints", %{"breakpoints" => [%{"name" => name}]})

      assert {verified, is_binary(message)} == {false, true}
    end

    other = connect!(port)
    {:ok, _} = ask(other, "initialize")
    assert {:error, message} = ask(other, "attach")
    assert message =~ "one session at a time"
    {:ok, _} = ask(client, "disconnect")
  end

  test "launches a text, whose output is the session's", %{port: port, path: path, shop: shop} do
    text = "IO.puts(\"begun\"); #{inspect(shop)}.count(20)"
    client = start!(port, {"launch", %{"eval" => text}})
    break!(client, path, [line("doubled = n")])
    {:ok, _} = ask(client, "configurationDone")
    assert %{"category" => "stdout", "output" => "begun\n"} = event!(client, "output")
    {thread, _} = stopped!(client)
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert %{"exitCode" => 0} = event!(client, "exited")
    event!(client, "terminated")
    {:ok, _} = ask(client, "disconnect")
  end
end
