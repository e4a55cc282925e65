defmodule Instar.Debug.DocumentsTest do
  # Code documents of both targets, debugged over a port: their text comes from the store.
  #
  # Not async: one session at a time debugs a node.
  use ExUnit.Case, async: false
  import Instar.DapClient
  alias Instar.{Debug, Test, Wait}

  @pricing """
  defmodule Pricing do
    def total(items, rate) do
      sum = Enum.reduce(items, 0, fn item, sum -> sum + item.price end)
      tax = tax(sum, rate)
      sum = sum + tax
      {:ok, sum}
    end

    defp tax(sum, rate) do
      share = sum * rate
      div(share, 100)
    end

    def each(items) do
      prices =
        Enum.map(items, fn item ->
          twice = item.price * 2
          twice + 1
        end)

      Enum.sum(prices)
    end

    def missing(map), do: Map.fetch!(map, :price)

    def spin(n), do: spin(n + 1)
  end
  """

  setup do
    {:ok, debugger} = Debug.listen()

    on_exit(fn ->
      Wait.eventually(fn ->
        Process.whereis(:instar_debug) == nil and Process.whereis(:dbg_iserver) == nil
      end)
    end)

    {:ok, port: Debug.port(debugger)}
  end

  defp server!(target, source \\ @pricing) do
    name = :"debugged#{System.unique_integer([:positive])}"

    document = %{
      "language" => "elixir",
      "target" => target,
      "code" => %{"1.0.0" => source},
      "production" => "1.0.0"
    }

    {:ok, _server} = Test.start_link(name: name, documents: %{"pricing" => document}, trust: [:beam])
    name
  end

  defp line(text), do: Enum.find_index(String.split(@pricing, "\n"), &(&1 =~ text)) + 1
  @items [%{price: 10}, %{price: 30}]

  for target <- ["beam", "wasm"] do
    @target target

    describe "a document that runs as #{target}" do
      test "has its text from the store, stops, shows and steps", %{port: port} do
        server = server!(@target)
        {:ok, handle} = Instar.load(server, "pricing", [])
        client = start!(port, {"attach", %{"server" => inspect(server)}})

        assert {:ok,
                %{"sources" => [%{"name" => "pricing@1.0.0.ex", "sourceReference" => reference} = source]}} =
                 ask(client, "loadedSources")

        assert {:ok, %{"content" => @pricing}} =
                 ask(client, "source", %{"sourceReference" => reference, "source" => source})

        at = line("tax = tax")
        assert [%{"verified" => true, "line" => ^at, "id" => id}] = break!(client, source, [at])
        test = self()
        task = Task.async(fn -> send(test, Instar.call(server, "pricing", :total, [@items, 10])) end)
        {thread, %{"reason" => "breakpoint", "hitBreakpointIds" => [^id]}} = stopped!(client)
        assert {:ok, %{"threads" => threads}} = ask(client, "threads")
        assert Enum.find(threads, &(&1["id"] == thread))["name"] =~ inspect(task.pid)

        assert [%{"name" => name, "line" => ^at, "source" => %{"sourceReference" => ^reference}} = top | _] =
                 frames!(client, thread)

        assert name =~ "pricing@1.0.0.ex" and name =~ "total/2"

        assert %{"sum" => "40", "rate" => "10", "items" => "[%{price: 10}, %{price: 30}]"} =
                 variables!(client, top)

        assert {:ok, %{"result" => "80"}} =
                 ask(client, "evaluate", %{
                   "frameId" => top["id"],
                   "expression" => "Enum.sum([sum | Enum.map(items, & &1.price)])"
                 })

        step = fn command ->
          {:ok, _} = ask(client, command, %{"threadId" => thread})
          {^thread, _} = stopped!(client)
          [top | _] = frames = frames!(client, thread)
          {top["line"], frames}
        end

        share = line("share =")
        assert {^share, [inner, outer | _]} = step.("stepIn")
        assert inner["name"] =~ "tax/2"
        assert %{"sum" => "40", "rate" => "10"} = variables!(client, inner)
        assert %{"line" => ^at} = outer
        assert %{"sum" => "40", "items" => _} = variables!(client, outer)
        behind = line("sum = sum + tax")
        assert {^behind, _} = step.("stepOut")
        last = line("{:ok, sum}")
        assert {^last, [top | _]} = step.("next")
        assert %{"sum" => "44", "tax" => "4"} = variables!(client, top)

        {:ok, _} = ask(client, "continue", %{"threadId" => thread})
        assert_receive {:ok, {:ok, 44}}, Wait.bound()
        {:ok, _} = ask(client, "disconnect")
        assert {:ok, {:ok, 44}} = Instar.call(server, "pricing", :total, [@items, 10])
        assert {:ok, {:ok, 44}} = Instar.call(handle, :total, [@items, 10])
      end

      test "of several files has them one behind the other", %{port: port} do
        files = [
          %{"file" => "tax.ex", "text" => "defmodule Pricing.Tax do\n  def of(sum), do: div(sum, 10)\nend\n"},
          %{"file" => "pricing.ex", "text" => @pricing}
        ]

        server = server!(@target, files)
        {:ok, _} = Instar.load(server, "pricing", [])
        client = start!(port, {"attach", %{"server" => inspect(server)}})

        assert {:ok,
                %{"sources" => [%{"name" => "pricing@1.0.0.ex", "sourceReference" => reference} = source]}} =
                 ask(client, "loadedSources")

        assert {:ok, %{"content" => content}} =
                 ask(client, "source", %{"sourceReference" => reference, "source" => source})

        at = Enum.find_index(String.split(content, "\n"), &(&1 =~ "tax = tax")) + 1
        assert at > line("tax = tax")
        assert [%{"verified" => true, "line" => ^at}] = break!(client, source, [at])
        task = Task.async(fn -> Instar.call(server, "pricing", :total, [@items, 10]) end)
        {thread, %{"reason" => "breakpoint"}} = stopped!(client)
        assert [%{"line" => ^at} = top | _] = frames!(client, thread)
        assert %{"sum" => "40", "rate" => "10"} = variables!(client, top)
        {:ok, _} = ask(client, "continue", %{"threadId" => thread})
        assert Task.await(task, Wait.bound()) == {:ok, {:ok, 44}}
        {:ok, _} = ask(client, "disconnect")
      end

      test "is stepped over Enum as over one line, and into what it maps", %{port: port} do
        server = server!(@target)
        {:ok, _handle} = Instar.load(server, "pricing", [])
        client = start!(port, {"attach", %{"server" => inspect(server)}})
        at = line("Enum.map(items")
        inner = line("twice = item")
        break!(client, %{"name" => "pricing@1.0.0.ex"}, [at])
        task = Task.async(fn -> Instar.call(server, "pricing", :each, [@items]) end)
        {thread, _} = stopped!(client)
        [%{"line" => first} | _] = frames!(client, thread)
        {:ok, _} = ask(client, "next", %{"threadId" => thread})
        {^thread, _} = stopped!(client)
        assert [%{"line" => sum} = top | _] = frames!(client, thread)
        assert sum == line("Enum.sum(prices)")
        assert first in [at, at - 1]
        assert %{"prices" => "[21, 61]"} = variables!(client, top)
        {:ok, _} = ask(client, "continue", %{"threadId" => thread})
        assert {:ok, 82} = Task.await(task)

        [%{"verified" => true}] =
          break!(client, %{"name" => "pricing@1.0.0.ex"}, [
            %{"line" => inner, "condition" => "item.price > 20"}
          ])

        task = Task.async(fn -> Instar.call(server, "pricing", :each, [@items]) end)
        {thread, _} = stopped!(client)
        assert [%{"line" => ^inner} = top | _] = frames!(client, thread)
        assert %{"item" => "%{price: 30}"} = variables!(client, top)
        {:ok, _} = ask(client, "continue", %{"threadId" => thread})
        assert {:ok, 82} = Task.await(task)
        {:ok, _} = ask(client, "disconnect")
      end

      test "may be Erlang, whose variables have their own names", %{port: port} do
        source = """
        -module(shipping).
        -export([price/2, loop/1]).

        price(Weight, Zone) ->
            Base = case Zone of
                       near -> 5;
                       far -> Extra = Weight * 2, Extra + 10
                   end,
            try check(Base)
            catch throw:{low, Low} -> Low
            end.

        check(Base) when Base < 10 -> throw({low, Base});
        check(Base) ->
            [B || B <- [Base], B > 0].

        loop(0) -> ok;
        loop(N) -> loop(N - 1).
        """

        server = :"debugged#{System.unique_integer([:positive])}"

        document = %{
          "language" => "erlang",
          "target" => @target,
          "code" => %{"1" => source},
          "production" => "1"
        }

        {:ok, _server} = Test.start_link(name: server, documents: %{"shipping" => document}, trust: [:beam])
        {:ok, _handle} = Instar.load(server, "shipping", [])
        client = start!(port, {"attach", %{"server" => inspect(server)}})

        assert [%{"verified" => true, "line" => 9}] =
                 break!(client, %{"name" => "shipping@1.erl"}, [%{"line" => 9, "condition" => "Zone =:= far"}])

        assert {:ok, 5} = Instar.call(server, "shipping", :price, [1, :near])
        assert {:ok, :ok} = Instar.call(server, "shipping", :loop, [500])
        task = Task.async(fn -> Instar.call(server, "shipping", :price, [3, :far]) end)
        {thread, _} = stopped!(client)

        assert %{"Weight" => "3", "Zone" => ":far", "Base" => "16"} =
                 variables!(client, hd(frames!(client, thread)))

        {:ok, _} = ask(client, "stepIn", %{"threadId" => thread})
        {^thread, _} = stopped!(client)
        assert [%{"line" => line} | _] = frames!(client, thread)
        assert line in [9, 15]
        {:ok, _} = ask(client, "continue", %{"threadId" => thread})
        assert {:ok, [16]} = Task.await(task)
        {:ok, _} = ask(client, "disconnect")
      end

      test "stops in a function by its name", %{port: port} do
        server = server!(@target)
        {:ok, _handle} = Instar.load(server, "pricing", [])
        client = start!(port, {"attach", %{"server" => inspect(server)}})
        share = line("share =")

        assert {:ok,
                %{
                  "breakpoints" => [
                    %{"verified" => true, "line" => ^share},
                    %{"verified" => false, "message" => why}
                  ]
                }} =
                 ask(client, "setFunctionBreakpoints", %{
                   "breakpoints" => [
                     %{"name" => "pricing@1.0.0.ex tax/2", "condition" => "rate == 10"},
                     %{"name" => "pricing@1.0.0.ex nobody"}
                   ]
                 })

        assert why =~ "nobody"
        assert {:ok, {:ok, 48}} = Instar.call(server, "pricing", :total, [@items, 20])
        task = Task.async(fn -> Instar.call(server, "pricing", :total, [@items, 10]) end)
        {thread, %{"reason" => "function breakpoint"}} = stopped!(client)
        assert [%{"line" => ^share} = top | _] = frames!(client, thread)
        assert %{"sum" => "40", "rate" => "10"} = variables!(client, top)
        {:ok, _} = ask(client, "continue", %{"threadId" => thread})
        assert {:ok, {:ok, 44}} = Task.await(task)
        {:ok, _} = ask(client, "disconnect")
      end

      test "says messages, and stops at exceptions", %{port: port} do
        server = server!(@target)
        {:ok, _handle} = Instar.load(server, "pricing", [])
        client = start!(port, {"attach", %{"server" => inspect(server)}})
        {:ok, _} = ask(client, "setExceptionBreakpoints", %{"filters" => ["raised"]})

        break!(client, %{"name" => "pricing@1.0.0.ex"}, [
          %{"line" => line("share ="), "logMessage" => "of {sum}: {rate} %"}
        ])

        assert {:ok, {:ok, 44}} = Instar.call(server, "pricing", :total, [@items, 10])
        assert %{"output" => "of 40: 10 %\n"} = event!(client, "output")

        task = Task.async(fn -> Instar.call(server, "pricing", :missing, [%{}]) end)
        {thread, %{"reason" => "exception", "text" => text}} = stopped!(client)
        assert text =~ "KeyError"
        at = line("def missing")
        assert [%{"line" => ^at} = top | _] = frames!(client, thread)
        assert %{"map" => "%{}"} = variables!(client, top)
        {:ok, _} = ask(client, "continue", %{"threadId" => thread})
        assert {:error, %{reason: {:exception, :error, _, _}}} = Task.await(task)
        {:ok, _} = ask(client, "disconnect")
      end

      test "an endless loop is halted; and callers go on when the editor is killed", %{port: port} do
        server = server!(@target)
        {:ok, _handle} = Instar.load(server, "pricing", [])
        client = start!(port, {"attach", %{"server" => inspect(server)}})
        break!(client, %{"name" => "pricing@1.0.0.ex"}, [line("share =")])
        {pid, monitor} = spawn_monitor(fn -> Instar.call(server, "pricing", :spin, [0]) end)

        thread =
          Wait.eventually(fn ->
            {:ok, %{"threads" => threads}} = ask(client, "threads")
            Process.sleep(100)
            Enum.find_value(threads, &(&1["name"] =~ inspect(pid) && &1["id"]))
          end)

        {:ok, _} = ask(client, "pause", %{"threadId" => thread})
        assert {^thread, %{"reason" => "pause"}} = stopped!(client)
        at = line("def spin")
        assert [%{"line" => ^at} = top | _] = frames!(client, thread)
        assert %{"n" => _} = variables!(client, top)
        {:ok, _} = ask(client, "continue", %{"threadId" => thread})
        Process.exit(pid, :kill)
        assert_receive {:DOWN, ^monitor, :process, ^pid, :killed}, Wait.bound()

        tasks = for _ <- 1..3, do: Task.async(fn -> Instar.call(server, "pricing", :total, [@items, 10]) end)
        for _ <- tasks, do: stopped!(client)
        kill!(client)
        for task <- tasks, do: assert({:ok, {:ok, 44}} = Task.await(task, Wait.bound()))
      end

      test "keeps its breakpoints when it is loaded anew, where the line still exists", %{port: port} do
        server = server!(@target)
        {:ok, _handle} = Instar.load(server, "pricing", [])
        client = start!(port, {"attach", %{"server" => inspect(server)}})
        at = line("div(share")
        [%{"id" => id}] = break!(client, %{"name" => "pricing@1.0.0.ex"}, [at])
        source = String.replace(@pricing, "div(share, 100)", "div(share, 50)")

        document = %{
          "language" => "elixir",
          "target" => @target,
          "code" => %{"1.0.0" => source},
          "production" => "1.0.0"
        }

        :ok = Test.put(server, "pricing", document)
        {:ok, _handle} = Instar.load(server, "pricing", [])

        assert %{"breakpoint" => %{"id" => ^id, "verified" => true, "line" => ^at}} =
                 event!(client, "breakpoint")

        task = Task.async(fn -> Instar.call(server, "pricing", :total, [@items, 10]) end)
        {thread, %{"hitBreakpointIds" => [^id]}} = stopped!(client)
        {:ok, _} = ask(client, "continue", %{"threadId" => thread})
        assert {:ok, {:ok, 48}} = Task.await(task)
        {:ok, _} = ask(client, "disconnect")
      end
    end
  end
end
