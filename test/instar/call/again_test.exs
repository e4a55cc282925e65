defmodule Instar.Call.AgainTest do
  # Callbacks that call the program which called them: within its call, and as a part of it.
  use Instar.Case, async: true
  alias Instar.{Instance, Memory}

  # `ask` gives the host a number and returns what it says; `alloc` makes room; `down` asks as often as it is told, each time
  # within the one before.
  @program """
  (module
    (import "env" "f" (func $f (param i32) (result i32)))
    (import "env" "g" (func $g (param i32) (result i32)))
    (memory (export "memory") 1)
    (global $top (mut i32) (i32.const 64))
    (global $calls (mut i32) (i32.const 0))
    (func (export "alloc") (param i32) (result i32)
      (global.get $top) (global.set $top (i32.add (global.get $top) (local.get 0))))
    (func (export "ask") (param i32) (result i32) (call $f (local.get 0)))
    (func (export "ask_g") (param i32) (result i32) (call $g (local.get 0)))
    (func (export "count") (result i32)
      (global.set $calls (i32.add (global.get $calls) (i32.const 1))) (global.get $calls))
    (func (export "pair") (param i32 i64) (result i64 i32) (local.get 1) (local.get 0))
    (func (export "spin") (loop $again (br $again)))
    (func (export "trap") unreachable))
  """

  defp lingering(version), do: version.code |> Instar.Native.gate(:lingering) |> elem(1)

  setup context do
    put!(context, "again", wat(@program))
    offers = %{"env" => %{"f" => :per_call, "g" => :per_call}}
    {:ok, version} = Instar.load(context.server, "again", imports: offers)
    %{version: version}
  end

  defp ask(version, n, f, options \\ []) do
    {g, options} = Keyword.pop(options, :g, fn _ -> 0 end)
    Instar.call(version, :ask, [n], [imports: %{"env" => %{"f" => f, "g" => g}}] ++ options)
  end

  test "a callback has the program make room, and writes there", %{version: version} do
    f = fn memory, n ->
      {:ok, first} = Memory.call(memory, :alloc, [n])
      {:ok, second} = Memory.call(memory, "alloc", [n])
      Memory.write!(memory, second, "text")
      assert Memory.read!(memory, second, 4) == "text"
      second - first
    end

    assert ask(version, 24, f) == {:ok, 24}
  end

  test "it sees the instance that has asked", %{version: version} do
    f = fn memory, _n ->
      for _n <- 1..9, do: Memory.call!(memory, :count, [])
      Memory.call!(memory, :count, [])
    end

    assert ask(version, 0, f) == {:ok, 10}
    assert ask(version, 0, f) == {:ok, 10}
  end

  test "several results are a tuple", %{version: version} do
    f = fn memory, n ->
      assert Memory.call(memory, :pair, [n, -1]) == {:ok, {-1, n}}
      0
    end

    assert ask(version, 5, f) == {:ok, 0}
  end

  test "what is called may ask in its turn, up to a limit", %{version: version} do
    down = fn down ->
      fn memory, n -> if n == 0, do: 100, else: Memory.call!(memory, :ask, [n - 1]) + down end
    end

    assert ask(version, 16, down.(1)) == {:ok, 116}

    f = fn memory, n ->
      case Memory.call(memory, :ask, [n + 1]) do
        {:ok, result} -> result
        {:error, %Error{reason: {:nesting, 16}}} -> n
      end
    end

    assert ask(version, 0, f) == {:ok, 16}
  end

  test "each callback has its own context, which is good while it runs", %{version: version} do
    test = self()

    f = fn memory, _n ->
      send(test, {:outer, memory})
      Memory.call!(memory, :ask_g, [1])
      send(test, {:after, Memory.size(memory)})
      0
    end

    g = fn memory, _n ->
      assert_received {:outer, outer}
      send(test, {:within, Memory.size(outer), Memory.call(outer, :count, []), Memory.size(memory)})
      send(test, {:inner, memory})
      0
    end

    assert ask(version, 0, f, g: g) == {:ok, 0}
    stale = {:error, :stale_memory}
    assert_received {:within, outer, called, {:ok, 65_536}}
    assert {elem(outer, 0), elem(outer, 1).reason} == stale
    assert {elem(called, 0), elem(called, 1).reason} == stale
    assert_received {:after, {:ok, 65_536}}
    assert_received {:inner, inner}
    assert {:error, %Error{reason: :stale_memory}} = Memory.call(inner, :count, [])
  end

  test "wrong calls are errors in the callback, and nothing else", %{version: version} do
    f = fn memory, n ->
      assert {:error, %Error{reason: {:undef, :nothing, 0}}} = Memory.call(memory, :nothing, [])
      assert {:error, %Error{reason: {:undef, :alloc, 2}}} = Memory.call(memory, :alloc, [1, 2])
      assert {:error, %Error{reason: {:badarg, 1, :i32}}} = Memory.call(memory, :alloc, ["1"])
      assert_raise Error, fn -> Memory.call!(memory, :nothing, []) end
      n
    end

    assert ask(version, 7, f) == {:ok, 7}
  end

  test "a trap, a timeout and the end of the fuel are the end of the call that has asked", %{version: version} do
    rescued = fn function ->
      fn memory, _n ->
        try do
          Memory.call(memory, function, [])
        catch
          _kind, _reason -> :swallowed
        end

        1
      end
    end

    for f <- [fn memory, _n -> Memory.call!(memory, :trap, []) end, rescued.(:trap)] do
      assert {:error, %Error{reason: {:trap, :unreachable}}} = ask(version, 0, f)
    end

    for f <- [fn memory, _n -> Memory.call!(memory, :spin, []) end, rescued.(:spin)] do
      assert {:error, %Error{reason: {:timeout, 50}}} = ask(version, 0, f, timeout: 50)
      assert {:error, %Error{reason: {:fuel_exhausted, 50_000}}} = ask(version, 0, f, fuel: 50_000)
    end
  end

  test "that a call has ended within a callback is known, whatever else that calls meanwhile", %{
    version: version
  } do
    f = fn memory, _n ->
      try do
        Memory.call(memory, :trap, [])
      catch
        :throw, _ended -> :ok
      end

      # Another call with a callback, which returns.
      {:ok, 7} = ask(version, 7, fn _memory, n -> n end)
      1
    end

    assert {:error, %Error{reason: {:trap, :unreachable}}} = ask(version, 0, f)
    assert ask(version, 3, fn _memory, n -> n end) == {:ok, 3}
  end

  test "what an inner callback raises comes out of all", %{version: version} do
    f = fn memory, _n -> Memory.call!(memory, :ask_g, [0]) end

    for {g, kind, reason} <- [
          {fn _n -> throw(:out) end, :throw, :out},
          {fn _n -> exit(:out) end, :exit, :out},
          {fn _n -> raise ArgumentError, "out" end, :error, %ArgumentError{message: "out"}}
        ] do
      assert {:error, %Error{reason: {:exception, ^kind, ^reason, _trace}}} = ask(version, 0, f, g: g)
    end
  end

  test "a callback that waits within an inner one is stopped in time", %{version: version} do
    f = fn memory, _n -> Memory.call!(memory, :ask_g, [0]) end
    g = fn _n -> Process.sleep(:infinity) end
    {pid, monitor} = spawn_monitor(fn -> ask(version, 0, f, g: g, timeout: 50) end)
    assert_receive {:DOWN, ^monitor, :process, ^pid, _reason}, 5_000
  end

  test "killing the caller ends all of it", %{version: version} do
    f = fn memory, _n -> Memory.call!(memory, :spin, []) end
    {pid, monitor} = spawn_monitor(fn -> ask(version, 0, f, timeout: :infinity) end)
    eventually(fn -> pid in lingering(version) end)
    Process.exit(pid, :kill)
    assert_receive {:DOWN, ^monitor, :process, ^pid, :killed}
    eventually(fn -> lingering(version) == [] end)
  end

  test "other processes are told that it is not theirs", %{version: version} do
    f = fn memory, _n ->
      assert {:error, %Error{reason: :stale_memory}} =
               Task.await(Task.async(fn -> Memory.call(memory, :count, []) end))

      0
    end

    assert ask(version, 0, f) == {:ok, 0}
  end

  test "it holds for callbacks of instances, too", context do
    f = fn memory, _n -> Memory.call!(memory, :count, []) end
    imports = %{"env" => %{"f" => f, "g" => fn _ -> 0 end}}
    {:ok, instance} = Instance.start(context.version, imports: imports)
    assert for(_n <- 1..3, do: Instance.call!(instance, :ask, [0])) == [1, 2, 3]

    busy = fn _memory, _n ->
      if match?({:error, %{reason: :busy}}, Instance.call(instance, :count, [])), do: 1, else: 0
    end

    assert Instance.call!(instance, :ask, [0], imports: %{"env" => %{"f" => busy}}) == 1
    trap = fn memory, _n -> Memory.call!(memory, :trap, []) end

    assert {:error, %Error{reason: {:trap, :unreachable}}} =
             Instance.call(instance, :ask, [0], imports: %{"env" => %{"f" => trap}})

    assert {:error, %Error{reason: {:poisoned, {:trap, :unreachable}}}} = Instance.call(instance, :count, [])
  end
end
