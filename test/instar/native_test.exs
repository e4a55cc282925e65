defmodule Instar.NativeTest do
  # The boundary under stress: endless loops, kills, traps, deep recursion, the library loaded twice. Not async:
  # it watches the memory of the VM, fills the engine, and replaces the module that all other tests call.
  use Instar.Case

  alias Instar.{Clock, Native}

  @moduletag :heavy

  defp load!(%{server: server} = context, text \\ program(:wasm, 1)) do
    put!(context, "doc", wat(text))
    assert {:ok, version} = Instar.load(server, "doc")
    version
  end

  defp empty?(version), do: Native.gate(version.code, :lingering) == {0, []}

  describe "endless loops" do
    test "a timeout takes effect within 50 ms", context do
      version = load!(context)

      for ms <- [10, 30, 50, 100, 100] do
        late = fn ->
          Clock.microseconds(fn ->
            assert reason(Instar.call(version, :spin, [], timeout: ms)) == {:timeout, ms}
          end) - 1_000 * ms
        end

        asleep = fn -> Clock.microseconds(fn -> Process.sleep(ms) end) - 1_000 * ms end
        assert Clock.compare(late, asleep, &(&1 <= 50_000 + 2 * &2), 1..7) == :ok
        assert late.() >= 0
        assert Instar.call(version, :n, []) == {:ok, 1}
      end

      assert empty?(version)
    end

    test "nothing lingers of a caller that is killed", context do
      version = load!(context)

      for _ <- 1..20 do
        {holder, monitor} = hold(version)
        Process.exit(holder, :kill)
        assert_receive {:DOWN, ^monitor, :process, ^holder, :killed}
        assert eventually(fn -> empty?(version) end)
      end

      assert Instar.soft_purge(context.server, version)
      assert Instar.call(version, :n, []) == {:ok, 1}
    end

    test "50 of them leave a ticking process its turns", context do
      version = load!(context)
      holders = for _ <- 1..50, do: elem(hold(version), 0)
      assert ticks?(20)
      # Nor do other calls wait for long.
      for _ <- 1..100, do: assert(Instar.call(version, :add, [1, 2]) == {:ok, 3})
      Enum.each(holders, &Process.exit(&1, :kill))
      assert eventually(fn -> empty?(version) end)
    end

    test "loops of short calls leave a ticking process its turns", context do
      reused = load!(context)
      put!(context, "fresh", wat(~s[(module (memory 1) (func (export "n") (result i64) (i64.const 1)))]))
      {:ok, fresh} = Instar.load(context.server, "fresh")

      callers =
        for version <- [reused, fresh], _ <- 1..8 do
          spawn(fn -> call_forever(version) end)
        end

      on_exit(fn -> Enum.each(callers, &Process.exit(&1, :kill)) end)
      assert ticks?(20)
      Enum.each(callers, &kill!/1)
      assert eventually(fn -> empty?(reused) and empty?(fresh) end)
    end

    defp call_forever(version) do
      Instar.call!(version, :n, [])
      call_forever(version)
    end

    # Whether a process that sleeps 1 ms at a time comes to its turn that often within five seconds.
    defp ticks?(count) do
      ticker =
        Task.async(fn ->
          for _ <- 1..count, do: Process.sleep(1)
          :ticked
        end)

      await(ticker) == :ticked
    end

    test "compiling a large module leaves a ticking process its turns", context do
      functions =
        for n <- 1..3_000, do: "(func (export \"f#{n}\") (result i64) (i64.const #{unique_number()}))"

      put!(context, "doc", wat("(module #{functions})"))
      load = Task.async(fn -> Instar.load(context.server, "doc") end)
      assert ticks?(20)
      assert {:ok, _version} = await(load)
    end
  end

  describe "a great many" do
    test "100,000 traps are 100,000 errors", context do
      version =
        load!(
          context,
          ~s[(module (func (export "trap") unreachable) (func (export "n") (result i64) (i64.const 1)))]
        )

      traps(version, 2_000)
      before = resident_bytes()
      traps(version, 100_000)
      assert resident_bytes() - before < 50_000_000
      assert Instar.call(version, :n, []) == {:ok, 1}
      assert empty?(version)
    end

    defp traps(version, count) do
      # Not a comprehension: the errors must not be kept.
      Enum.each(1..count, fn _ ->
        {:error, %Error{reason: {:trap, :unreachable}}} = Instar.call(version, :trap, [])
      end)
    end

    test "10,000 kills leave the memory flat", context do
      # With a memory of its own, each call has an instance to lose.
      version =
        load!(context, """
        (module
          (memory 1)
          (func (export "spin") (i32.store (i32.const 0) (i32.const 1)) (loop $l (br $l)))
          (func (export "n") (result i64) (i64.const 1)))
        """)

      kills(version, 10)
      {_compiled, _from_disk, loaded, bytes} = Native.library(:statistics)
      before = resident_bytes()
      kills(version, 100)
      assert resident_bytes() - before < 50_000_000
      assert {_compiled, _from_disk, ^loaded, ^bytes} = Native.library(:statistics)
      assert empty?(version)
      assert Instar.call(version, :n, []) == {:ok, 1}
    end

    # In batches of 100, all of them inside when they are killed.
    defp kills(version, batches) do
      for _ <- 1..batches do
        monitors =
          for _ <- 1..100 do
            spawn_monitor(fn -> Instar.call(version, :spin, [], timeout: :infinity) end)
          end

        eventually(fn -> length(elem(Native.gate(version.code, :lingering), 1)) == 100 end)
        for {pid, _monitor} <- monitors, do: Process.exit(pid, :kill)

        for {pid, monitor} <- monitors do
          assert_receive {:DOWN, ^monitor, :process, ^pid, :killed}
        end

        eventually(fn -> empty?(version) end)
      end
    end

    test "stack overflows are errors, and the VM stays", context do
      version =
        load!(context, """
        (module
          (func $f (export "f") (param i64) (result i64) (i64.add (i64.const 1) (call $f (local.get 0))))
          (func $g (export "g") (param i64) (result i64)
            (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
            (i64.add (local.get 0) (call $g (i64.add (local.get 0) (local.get 7))))))
        """)

      before = resident_bytes()

      for _ <- 1..4 do
        answers =
          1..25
          |> Enum.map(fn n ->
            Task.async(fn -> Instar.call(version, if(rem(n, 2) == 0, do: :f, else: :g), [1]) end)
          end)
          |> Task.await_many(30_000)

        assert Enum.uniq(Enum.map(answers, &reason/1)) == [:stack_overflow]
      end

      assert resident_bytes() - before < 200_000_000
      assert empty?(version)
    end

    test "reloads leave the code in memory flat", %{server: server} = context do
      for n <- 1..10 do
        put!(context, "doc", document(:wasm, %{"1" => unique_number() + n}))
        {:ok, _version} = Instar.load(server, "doc")
      end

      Instar.purge(server, "doc")
      {_compiled, _from_disk, loaded, _bytes} = Native.library(:statistics)

      for _ <- 1..100 do
        n = unique_number()
        put!(context, "doc", document(:wasm, %{"1" => n}))
        {:ok, version} = Instar.load(server, "doc")
        assert Instar.call(version, :n, []) == {:ok, n}
      end

      Instar.purge(server, "doc")
      assert eventually(fn -> elem(Native.library(:statistics), 2) <= loaded end)
    end

    test "instances at once, beyond what there is room for, are an error", context do
      version =
        load!(context, """
        (module
          (memory 1)
          (func (export "spin") (loop $l (br $l)))
          (func (export "n") (result i64) (i64.const 1)))
        """)

      holders = for _ <- 1..2_000, do: spawn(fn -> Instar.call(version, :spin, [], timeout: :infinity) end)
      on_exit(fn -> Enum.each(holders, &Process.exit(&1, :kill)) end)
      eventually(fn -> length(elem(Native.gate(version.code, :lingering), 1)) == 2_000 end)
      assert {:error, %Error{reason: reason} = error} = Instar.call(version, :n, [])
      assert reason == :too_many_instances or elem(reason, 0) == :too_many_instances
      assert listed?(reason)
      assert is_binary(Exception.message(error))
      Enum.each(holders, &Process.exit(&1, :kill))
      assert eventually(fn -> empty?(version) end)
      assert Instar.call(version, :n, []) == {:ok, 1}
    end
  end

  describe "the library loaded a second time" do
    # What an upgrade of the host application does. The old module must be gone before each, and nobody may be in it.
    defp upgrade! do
      {module, binary, file} = :code.get_object_code(Native)
      :code.purge(module)
      assert {:module, Native} = :code.load_binary(module, file, binary)
    end

    test "works, and what was obtained before goes on", %{server: server} = context do
      first = load!(context)
      {:ok, http, []} = Instar.Wire.HTTP.new(url: "http://127.0.0.1:1", retries: 0)

      {:ok, _reference, stream} =
        Instar.Wire.HTTP.stream(http, {"GET", "http://127.0.0.1:1/", [], nil}, 1_000)

      handles =
        for n <- 1..20, reduce: [{first, 1}] do
          handles ->
            upgrade!()

            for {version, n} <- handles do
              assert Instar.call(version, :n, []) == {:ok, n}
              assert reason(Instar.call(version, :nope, [])) == {:undef, :nope, 0}
            end

            m = 100 + n
            put!(context, "doc#{m}", document(:wasm, %{"1" => m}))
            assert {:ok, version} = Instar.load(server, "doc#{m}")
            assert Instar.call(version, :spin, [], timeout: 5) |> reason() == {:timeout, 5}
            assert length(Instar.all_loaded(server)) == length(handles) + 1
            assert {:unreachable, _why} = reason(Instar.Wire.HTTP.request(http, "GET", "http://127.0.0.1:1/"))
            assert Instar.Wire.HTTP.close(stream) == :ok
            [{version, m} | handles]
        end

      for {version, _n} <- handles do
        assert Instar.delete(server, version)
        assert Instar.soft_purge(server, version)
      end

      assert Instar.all_loaded(server) == []
    end

    test "calls that are in flight end as they would", context do
      version = load!(context)

      tasks =
        for ms <- [100, 200], do: {ms, Task.async(fn -> Instar.call(version, :spin, [], timeout: ms) end)}

      eventually(fn -> Enum.all?(tasks, fn {_ms, task} -> inside?(version, task.pid) end) end)
      upgrade!()
      for {ms, task} <- tasks, do: assert(reason(await(task)) == {:timeout, ms})

      {holder, monitor} = hold(version)
      # It is in the old module after this, so that the next purge of that kills it.
      upgrade!()
      assert inside?(version, holder)
      Process.exit(holder, :kill)
      assert_receive {:DOWN, ^monitor, :process, ^holder, :killed}
      assert eventually(fn -> empty?(version) end)
      upgrade!()
      assert Instar.call(version, :n, []) == {:ok, 1}
    end

    test "instances and callbacks go on, and end with their processes", context do
      text = """
      (module (import "env" "f" (func $f (result i32))) (global $n (mut i32) (i32.const 0))
        (func (export "next") (result i32)
          (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n))
        (func (export "ask") (result i32) (call $f)))
      """

      put!(context, "doc", wat(text))
      test = self()
      wait = fn -> send(test, {:asked, self()}) && receive(do: ({:answer, n} -> n)) end
      assert {:ok, version} = Instar.load(context.server, "doc", imports: %{env: %{f: wait}})

      owner =
        spawn(fn ->
          send(test, {:started, Instar.Instance.start(version)})
          receive(do: (:stop -> :ok))
        end)

      assert_receive {:started, {:ok, instance}}
      assert Instar.Instance.call(instance, :next, []) == {:ok, 1}
      asking = Task.async(fn -> Instar.call(version, :ask, []) end)
      asking_late = spawn_monitor(fn -> Instar.call(version, :ask, [], timeout: 200) end)
      for _ <- 1..2, do: assert_receive({:asked, _pid})
      upgrade!()
      assert Instar.Instance.call(instance, :next, []) == {:ok, 2}
      send(asking.pid, {:answer, 5})
      assert await(asking) == {:ok, 5}
      {pid, monitor} = asking_late
      assert_receive {:DOWN, ^monitor, :process, ^pid, {%Error{reason: {:timeout, 200}}, []}}
      kill!(owner)
      eventually(fn -> Instar.Instance.status(instance) == :stopped end)
      eventually(fn -> empty?(version) end)
      upgrade!()
    end

    test "destroys what is dropped only once", context do
      before = resident_bytes()

      for n <- 1..20 do
        version = load!(context, program(:wasm, n))
        upgrade!()
        assert Instar.call(version, :n, []) == {:ok, n}
        :erlang.garbage_collect()
      end

      assert resident_bytes() - before < 50_000_000
    end
  end

  describe "json_decode/2" do
    test "makes terms of JSON" do
      for {json, term} <- [
            {"null", nil},
            {"true", true},
            {"false", false},
            {"0", 0},
            {"-1", -1},
            {"9223372036854775807", 9_223_372_036_854_775_807},
            {"18446744073709551615", 18_446_744_073_709_551_615},
            {"-9223372036854775808", -9_223_372_036_854_775_808},
            {"1.5", 1.5},
            {"-0.0", -0.0},
            {"1e3", 1000.0},
            {~s(""), ""},
            {~s("é\\u00e9\\n\\ud83d\\ude00\\u0000"), "éé\n😀\0"},
            {"[]", []},
            {"[1, [2, []]]", [1, [2, []]]},
            {"{}", %{}},
            {~s({"a": {"b": null}, "": 1}), %{"a" => %{"b" => nil}, "" => 1}},
            {" \t\r\n 1 \n", 1}
          ] do
        assert Native.json_decode(json, 32) == {:ok, term}
      end
    end

    test "makes no atom of a key" do
      key = "no atom #{System.unique_integer()}"
      assert Native.json_decode(~s({"#{key}": 1}), 32) == {:ok, %{key => 1}}
      assert_raise ArgumentError, fn -> String.to_existing_atom(key) end
    end

    test "takes large objects and arrays" do
      map = Map.new(1..5_000, &{"key #{&1}", &1})
      {:ok, json} = Instar.DocumentServer.encode(map)
      assert Native.json_decode(json, 1) == {:ok, map}
      list = Enum.to_list(1..100_000)
      {:ok, json} = Instar.DocumentServer.encode(list)
      assert Native.json_decode(json, 1) == {:ok, list}
    end

    test "counts the depth" do
      for depth <- [1, 2, 10, 127] do
        nested = String.duplicate("[", depth) <> String.duplicate("]", depth)
        assert {:ok, _term} = Native.json_decode(nested, depth)
        assert Native.json_decode(nested, depth - 1) == {:error, {:too_deep, depth - 1}}
        objects = String.duplicate(~s({"a":), depth) <> "1" <> String.duplicate("}", depth)
        assert {:ok, _term} = Native.json_decode(objects, depth)
        assert Native.json_decode(objects, depth - 1) == {:error, {:too_deep, depth - 1}}
      end
    end

    test "random bytes are no crash" do
      :rand.seed(:exsss, 7)
      {:ok, good} = Instar.DocumentServer.encode(document(:wasm, %{"1" => 1}, %{"x" => [1, %{"y" => nil}]}))

      for _ <- 1..2_000 do
        at = :rand.uniform(byte_size(good)) - 1
        <<head::binary-size(at), _byte, tail::binary>> = good
        bytes = head <> <<:rand.uniform(256) - 1>> <> tail

        case Native.json_decode(bytes, 32) do
          {:ok, _term} ->
            :ok

          {:error, {problem, line, column}} ->
            assert problem in [:not_json, :duplicate_key] and line >= 0 and column >= 0

          {:error, {:too_deep, 32}} ->
            :ok
        end
      end
    end
  end
end
