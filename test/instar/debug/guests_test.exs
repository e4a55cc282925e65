defmodule Instar.Debug.GuestsTest do
  # Documents that are WebAssembly: by the lines of their text, of a text that is printed of bytes, and of the C and Rust that
  # they were compiled from.
  #
  # Not async: one session at a time debugs a node.
  use ExUnit.Case, async: false
  import Instar.DapClient
  alias Instar.{Debug, Programs, Test, Wait}
  alias Instar.Debug.Guest.{Instructions, Module, Speaking, Text}

  @moduletag :tmp_dir

  @wat """
  (module
    (import "env" "log" (func $log (param i32)))
    (memory 1)
    (global $calls (mut i32) (i32.const 7))
    (table 2 funcref)
    (elem (i32.const 0) $add $sum)

    (func $add (param $a i32) (param $b i32) (result i32)
      local.get $a
      local.get $b
      i32.add)

    (func $sum (export "sum") (param $n i32) (result i32)
      (local $i i32) (local $s i64)
      (loop $next
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (if (i32.gt_s (local.get $i) (i32.const 100))
          (then (return (i32.const -1))))
        (local.set $s
          (i64.add (local.get $s) (i64.extend_i32_s (local.get $i))))
        (br_if $next (i32.lt_s (local.get $i) (local.get $n))))
      (i32.store (i32.const 16) (i32.wrap_i64 (local.get $s)))
      (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
      i32.const 1
      i32.const 2
      i32.const 0
      call_indirect (param i32 i32) (result i32)
      local.get $n
      call $add)

    (func (export "divide") (param i32 i32) (result i32)
      local.get 0
      local.get 1
      i32.div_s)

    (func (export "spin") (param $n i32)
      loop
        local.get $n
        i32.const 1
        i32.add
        local.set $n
        br 0
      end))
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

  defp server!(code, options \\ []) do
    name = :"guests#{System.unique_integer([:positive])}"
    language = if options[:language], do: options[:language], else: "wasm"
    document = %{"language" => language, "code" => %{"1" => code}, "production" => "1"}
    imports = Map.merge(%{"env" => %{"log" => fn _number -> nil end}}, options[:imports] || %{})

    {:ok, _server} =
      Test.start_link(
        [name: name, documents: %{"guest" => document}, imports: imports] ++ Keyword.get(options, :server, [])
      )

    {:ok, _handle} = Instar.load(name, "guest", [])
    name
  end

  defp wat!(options \\ []), do: server!(@wat, [{:language, "wat"} | options])
  defp attached!(port, server), do: start!(port, {"attach", %{"server" => inspect(server)}})
  defp line(text, source \\ @wat), do: Enum.find_index(String.split(source, "\n"), &(&1 =~ text)) + 1
  @source %{"name" => "guest@1.wat"}

  defp step!(client, thread, command) do
    {:ok, _} = ask(client, command, %{"threadId" => thread})
    {^thread, _} = stopped!(client)
    [top | _] = frames!(client, thread)
    top
  end

  defp evaluate!(client, frame, text) do
    {:ok, %{"result" => result}} = ask(client, "evaluate", %{"frameId" => frame["id"], "expression" => text})
    result
  end

  describe "a text of WebAssembly" do
    test "stops, shows and steps by its lines", %{port: port} do
      server = wat!()
      client = attached!(port, server)

      assert {:ok, %{"sources" => [%{"name" => "guest@1.wat", "sourceReference" => reference} = source]}} =
               ask(client, "loadedSources")

      assert {:ok, %{"content" => @wat}} =
               ask(client, "source", %{"sourceReference" => reference, "source" => source})

      at = line("call_indirect")
      assert [%{"verified" => true, "line" => ^at, "id" => id}] = break!(client, source, [at])
      task = Task.async(fn -> Instar.call(server, "guest", "sum", [4]) end)
      {thread, %{"reason" => "breakpoint", "hitBreakpointIds" => [^id]}} = stopped!(client)

      assert [%{"line" => ^at, "name" => name, "source" => %{"sourceReference" => ^reference}} = top | _] =
               frames!(client, thread)

      assert name =~ "sum"

      assert %{"n" => "4", "i" => "4", "s" => "10", "globals" => globals, "memory" => memory} =
               variables!(client, top)

      assert globals =~ "\"calls\" => 8" and memory =~ "65536"
      assert evaluate!(client, top, "$s + $i") == "14"
      assert evaluate!(client, top, "$calls") == "8"
      assert evaluate!(client, top, "memory[16]") == "10"
      assert evaluate!(client, top, "memory[$n + 12, 4]") == "<<10, 0, 0, 0>>"

      assert {:error, why} =
               ask(client, "evaluate", %{"frameId" => top["id"], "expression" => "memory[65536]"})

      assert why =~ "65536"

      # Into what is called by way of the table, out of it, and over the next call.
      assert %{"line" => inside, "name" => name} = inner = step!(client, thread, "stepIn")
      assert inside == line("local.get $a") and name =~ "add"
      assert %{"a" => "1", "b" => "2"} = variables!(client, inner)
      assert [_, %{"line" => ^at} = outer | _] = frames!(client, thread)
      assert %{"n" => "4", "s" => "10"} = variables!(client, outer)
      after_call = at + 1
      assert %{"line" => ^after_call} = step!(client, thread, "stepOut")
      last = after_call + 1
      assert %{"line" => ^last} = step!(client, thread, "next")
      {:ok, _} = ask(client, "next", %{"threadId" => thread})
      assert {:ok, 7} = Task.await(task)
      {:ok, _} = ask(client, "disconnect")
      assert {:ok, 7} = Instar.call(server, "guest", "sum", [4])
    end

    test "has conditions, hit counts, log messages and functions", %{port: port} do
      server = wat!()
      client = attached!(port, server)

      break!(client, @source, [%{"line" => line("br_if"), "condition" => "$i == 3 and s > 5"}])
      task = Task.async(fn -> Instar.call(server, "guest", "sum", [4]) end)
      {thread, _} = stopped!(client)
      assert %{"i" => "3", "s" => "6"} = variables!(client, hd(frames!(client, thread)))
      {:ok, _} = ask(client, "continue", %{"threadId" => thread})
      assert {:ok, 7} = Task.await(task)

      break!(client, @source, [%{"line" => line("br_if"), "hitCondition" => "2"}])
      task = Task.async(fn -> Instar.call(server, "guest", "sum", [4]) end)
      {thread, _} = stopped!(client)
      assert %{"i" => "2"} = variables!(client, hd(frames!(client, thread)))
      {:ok, _} = ask(client, "continue", %{"threadId" => thread})
      assert {:ok, 7} = Task.await(task)

      break!(client, @source, [%{"line" => line("global.set"), "logMessage" => "{$i} of {n}: {s}"}])
      assert {:ok, 7} = Instar.call(server, "guest", "sum", [4])
      assert %{"output" => "4 of 4: 10\n"} = event!(client, "output")
      break!(client, @source, [])

      at = line("local.get $a")

      assert {:ok, %{"breakpoints" => [%{"verified" => true, "line" => ^at}, %{"verified" => false}]}} =
               ask(client, "setFunctionBreakpoints", %{
                 "breakpoints" => [
                   %{"name" => "guest@1.wat add", "condition" => "a == 3"},
                   %{"name" => "guest@1.wat nobody"}
                 ]
               })

      task = Task.async(fn -> Instar.call(server, "guest", "sum", [4]) end)
      {thread, %{"reason" => "function breakpoint"}} = stopped!(client)
      assert [%{"line" => ^at} = top | _] = frames!(client, thread)
      assert %{"a" => "3", "b" => "4"} = variables!(client, top)
      {:ok, _} = ask(client, "continue", %{"threadId" => thread})
      assert {:ok, 7} = Task.await(task)
      {:ok, _} = ask(client, "disconnect")
    end

    test "stops at traps, and where an endless loop is", %{port: port} do
      server = wat!()
      client = attached!(port, server)
      {:ok, _} = ask(client, "setExceptionBreakpoints", %{"filters" => ["raised"]})
      break!(client, @source, [line("global.set")])
      task = Task.async(fn -> Instar.call(server, "guest", "divide", [7, 0]) end)
      {thread, %{"reason" => "exception", "text" => text}} = stopped!(client)
      assert text =~ "divide_by_zero"
      at = line("i32.div_s")
      assert [%{"line" => ^at, "name" => name} = top | _] = frames!(client, thread)
      assert name =~ "divide"
      assert %{"local0" => "7", "local1" => "0"} = variables!(client, top)
      assert {:ok, %{"description" => _}} = ask(client, "exceptionInfo", %{"threadId" => thread})
      {:ok, _} = ask(client, "continue", %{"threadId" => thread})
      assert {:error, %{reason: {:trap, _}}} = Task.await(task)

      {pid, monitor} = spawn_monitor(fn -> Instar.call(server, "guest", "spin", [0], timeout: :infinity) end)

      thread =
        Wait.eventually(fn ->
          {:ok, %{"threads" => threads}} = ask(client, "threads")
          # Before its call has begun it would be halted as any process is.
          inside? = :ets.member(:instar_debug, {:said, pid})
          inside? && Enum.find_value(threads, &(&1["name"] =~ inspect(pid) && &1["id"]))
        end)

      {:ok, _} = ask(client, "pause", %{"threadId" => thread})
      assert {^thread, %{"reason" => "pause"}} = stopped!(client)
      [top | _] = frames!(client, thread)

      assert top["line"] in line("loop\n        local.get $n" |> String.split("\n") |> hd())..(line("br 0") +
                                                                                                 1)

      Process.exit(pid, :kill)
      assert_receive {:DOWN, ^monitor, :process, ^pid, :killed}, Wait.bound()
      assert %{"reason" => "exited"} = event!(client, "thread")
      {:ok, _} = ask(client, "disconnect")
    end

    test "nothing of it is left when the editor is killed, and callers go on", %{port: port} do
      server = wat!()
      before = Instar.Server.Versions.current(server, "guest", "1")
      client = attached!(port, server)
      break!(client, @source, [line("call_indirect")])
      tasks = for _ <- 1..3, do: Task.async(fn -> Instar.call(server, "guest", "sum", [4]) end)
      for _ <- tasks, do: stopped!(client)
      debugged = Instar.Server.Versions.current(server, "guest", "1")
      assert debugged.imports.debugger != nil and debugged.digest == before.digest
      kill!(client)
      for task <- tasks, do: assert({:ok, 7} = Task.await(task, Wait.bound()))

      Wait.eventually(fn ->
        match?(
          %{imports: %{debugger: nil}},
          Instar.Server.Versions.current(server, "guest", "1")
        ) and Instar.Server.Versions.old(server, "guest", "1") == nil
      end)

      now = Instar.Server.Versions.current(server, "guest", "1")
      assert Instar.Version.exports(now) == Instar.Version.exports(before |> Map.put(:code, now.code))
      assert {:ok, 7} = Instar.call(server, "guest", "sum", [4])
    end
  end

  describe "a call's time" do
    test "stands still with its process, and no longer", %{port: port} do
      server = wat!(server: [timeout: 700])
      client = attached!(port, server)
      break!(client, @source, [line("call_indirect")])
      task = Task.async(fn -> Instar.call(server, "guest", "sum", [4]) end)
      {thread, _} = stopped!(client)
      # Longer than its timeout is.
      Process.sleep(1_500)
      assert [%{"line" => _} | _] = frames!(client, thread)
      {:ok, _} = ask(client, "continue", %{"threadId" => thread})
      assert {:ok, 7} = Task.await(task)
      # Who stands nowhere has no more than that.
      assert {:error, %{reason: {:timeout, 700}}} = Instar.call(server, "guest", "spin", [0])
      {:ok, _} = ask(client, "disconnect")
    end

    test "counts as before when it goes on, and fuel is counted all the time", %{port: port} do
      server = wat!(server: [timeout: 1_000])
      client = attached!(port, server)
      break!(client, @source, [%{"line" => line("br 0") - 1, "hitCondition" => "3"}])
      task = Task.async(fn -> Instar.call(server, "guest", "spin", [0]) end)
      {thread, _} = stopped!(client)
      Process.sleep(1_500)
      assert Process.alive?(task.pid)
      {:ok, _} = ask(client, "continue", %{"threadId" => thread})
      assert {:error, %{reason: {:timeout, 1_000}}} = Task.await(task, Wait.bound())

      assert {:error, %{reason: {:fuel_exhausted, 100_000}}} =
               Instar.call(server, "guest", "spin", [0], fuel: 100_000, timeout: :infinity)

      {:ok, _} = ask(client, "disconnect")
    end
  end

  describe "bytes of WebAssembly" do
    test "have a text that is printed of them", %{port: port} do
      {:ok, wasm} = Instar.Compiler.Wasm.bytes(@wat)
      server = server!({:bytes, wasm} |> elem(1))
      client = attached!(port, server)
      assert {:ok, %{"sources" => [%{"name" => "guest@1.wasm"} = source]}} = ask(client, "loadedSources")

      assert {:ok, %{"content" => text}} =
               ask(client, "source", %{"sourceReference" => source["sourceReference"]})

      assert text =~ "(func $sum (param $n i32) (result i32)" and text =~ "call_indirect"
      at = line("call_indirect", text)
      assert [%{"verified" => true, "line" => ^at}] = break!(client, source, [at])
      task = Task.async(fn -> Instar.call(server, "guest", "sum", [4]) end)
      {thread, _} = stopped!(client)
      assert [%{"line" => ^at} = top | _] = frames!(client, thread)
      assert %{"n" => "4", "s" => "10"} = variables!(client, top)
      {:ok, _} = ask(client, "continue", %{"threadId" => thread})
      assert {:ok, 7} = Task.await(task)
      {:ok, _} = ask(client, "disconnect")
    end

    test "of a component, or of nothing sensible, say so" do
      assert {:error, why} = Module.read(<<"\0asm", 13, 0, 1, 0>>)
      assert why =~ "component"
      assert {:error, _} = Module.read("no")
      {:ok, wasm} = Instar.Compiler.Wasm.bytes(@wat)

      # Cut anywhere it is an error or a shorter module, and never anything else.
      for size <- 8..(byte_size(wasm) - 1) do
        case Module.read(binary_part(wasm, 0, size)) do
          {:ok, _} -> :ok
          {:error, why} -> assert is_binary(why)
        end
      end
    end
  end

  test "every instruction's name is one of wasmprinter's kind" do
    assert length(Instructions.names()) > 450
    for name <- Instructions.names(), do: assert(name =~ ~r/\A[a-z0-9_]+(\.[a-z0-9_]+)?\z/)
  end

  test "a module that says where it is answers as before", %{} do
    {:ok, wasm} = Instar.Compiler.Wasm.bytes(@wat)
    {:ok, module} = Module.read(wasm)
    lines = Text.lines(@wat, module)
    # Each instruction of each function has its line.
    assert Map.keys(lines) == [0, 1, 2, 3]
    {_text, printed} = Text.print(module)

    for {own, of_function} <- lines,
        do: assert(Enum.map(of_function, &elem(&1, 0)) == Enum.map(printed[own], &elem(&1, 0)))

    assert {:ok, bytes, [{"at:" <> _, :at, _} | _]} =
             Speaking.of(module, %{}) |> then(fn {:ok, b, []} -> {:ok, b, [{"at:", :at, 0}]} end)

    assert {:ok, again} = Module.read(bytes)
    assert length(again.functions) == length(module.functions) + 1
  end

  if missing = Programs.missing(:c) do
    @tag skip: missing
  end

  test "C is debugged by its lines and variables", %{port: port, tmp_dir: folder} do
    source = """
    struct item { int price; const char *name; double weight; };
    enum color { RED, GREEN = 5, BLUE };
    static int count = 3;
    struct item shop[2] = {{10, "pear", 1.5}, {30, "fig", 0.25}};

    static int tax(int sum, int rate) {
      int share = sum * rate;
      return share / 100;
    }

    __attribute__((export_name("total")))
    int total(int n, unsigned rate) {
      int sum = 0;
      enum color paint = GREEN;
      struct item *first = &shop[0];
      for (int i = 0; i < n; i++) {
        sum += shop[i].price;
      }
      count++;
      sum += tax(sum, rate);
      return sum + (paint == BLUE) + (first == 0);
    }
    """

    path = Path.join(folder, "shop.c")
    File.write!(path, source)
    out = Path.join(folder, "shop.wasm")

    {_said, 0} =
      System.cmd(
        "clang",
        ~w(--target=wasm32 -ffreestanding -nostdlib -Wl,--no-entry -g -O0 -o #{out} #{path})
      )

    server = server!(File.read!(out))
    client = attached!(port, server)
    assert {:ok, %{"sources" => [%{"path" => ^path} = shown]}} = ask(client, "loadedSources")
    inside = line("sum += shop", source)

    assert [%{"verified" => true, "line" => ^inside}] =
             break!(client, shown, [%{"line" => inside, "condition" => "i == 1"}])

    task = Task.async(fn -> Instar.call(server, "guest", "total", [2, 10]) end)
    {thread, _} = stopped!(client)

    assert [%{"line" => ^inside, "name" => "total", "source" => %{"path" => ^path}} = top | _] =
             frames!(client, thread)

    assert %{
             "n" => "2",
             "rate" => "10",
             "sum" => "10",
             "i" => "1",
             "paint" => "\"GREEN\"",
             "first" => first,
             "globals" => globals
           } = variables!(client, top)

    assert first =~ "\"price\" => 10" and first =~ "pear"
    assert globals =~ "fig"
    assert evaluate!(client, top, "shop[1].name") =~ "fig"
    assert evaluate!(client, top, "first->weight") == "1.5"
    assert evaluate!(client, top, "count") == "3"
    assert evaluate!(client, top, "sum + n * 2") == "14"

    break!(client, shown, [line("sum += tax", source)])
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    {^thread, _} = stopped!(client)
    share = line("int share", source)
    assert %{"line" => ^share, "name" => "tax"} = inner = step!(client, thread, "stepIn")
    assert %{"sum" => "40", "rate" => "10"} = variables!(client, inner)
    assert [_, %{"name" => "total"} = outer | _] = frames!(client, thread)
    assert %{"sum" => "40", "n" => "2"} = variables!(client, outer)
    behind = line("sum += tax", source)
    assert %{"line" => line} = step!(client, thread, "stepOut")
    assert line in [behind, behind + 1]
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert {:ok, 44} = Task.await(task)
    {:ok, _} = ask(client, "disconnect")
    assert {:ok, 44} = Instar.call(server, "guest", "total", [2, 10])
  end

  if missing = Programs.missing(:rust) do
    @tag skip: missing
  end

  @tag timeout: 600_000
  test "Rust is debugged by its lines and variables", %{port: port, tmp_dir: folder} do
    source = """
    pub enum Shape { Circle(i32), Rect { w: i32, h: i32 }, Empty }

    pub fn area(shape: &Shape) -> i32 {
        match shape {
            Shape::Circle(r) => 3 * r * r,
            Shape::Rect { w, h } => w * h,
            Shape::Empty => 0,
        }
    }

    #[no_mangle]
    pub extern "C" fn total(n: i32) -> i32 {
        let name = "total";
        let mut sum = 0;
        let shapes = [Shape::Circle(n), Shape::Rect { w: n, h: 2 }, Shape::Empty];
        for shape in shapes.iter() {
            sum += area(shape);
        }
        println!("{} is {}", name, sum);
        sum
    }
    """

    path = Path.join(folder, "shapes.rs")
    File.write!(path, source)
    out = Path.join(folder, "shapes.wasm")

    {_said, 0} =
      System.cmd("rustc", ~w(--edition 2021 --target wasm32-wasip1 -g --crate-type=cdylib -o #{out} #{path}),
        stderr_to_stdout: true
      )

    server = server!(File.read!(out))
    client = attached!(port, server)
    at = line("println", source)
    inside = line("sum += area", source)

    assert [%{"verified" => true, "line" => ^inside}, %{"verified" => true, "line" => ^at}] =
             break!(client, %{"path" => path}, [%{"line" => inside, "hitCondition" => "2"}, at])

    task = Task.async(fn -> Instar.call(server, "guest", "total", [3]) end)
    {thread, _} = stopped!(client)
    assert [%{"line" => ^inside, "name" => "total"} = top | _] = frames!(client, thread)

    assert %{"n" => "3", "sum" => "27", "name" => "\"total\"", "shape" => shape, "shapes" => shapes} =
             variables!(client, top)

    assert shape =~ "\"w\" => 3" and shapes =~ "Circle"
    assert %{"name" => "area" <> _} = step!(client, thread, "stepIn")
    assert %{"line" => line} = step!(client, thread, "stepOut")
    assert line in [inside, inside - 1]
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    {^thread, _} = stopped!(client)
    assert [%{"line" => ^at} = top | _] = frames!(client, thread)
    assert %{"sum" => "33"} = variables!(client, top)
    {:ok, _} = ask(client, "continue", %{"threadId" => thread})
    assert {:ok, 33} = Task.await(task)
    {:ok, _} = ask(client, "disconnect")
  end
end
