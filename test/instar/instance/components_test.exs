defmodule Instar.Instance.ComponentsTest do
  # Instances of components: state that is kept, calls one at a time, and what ends them.
  use Instar.Case, async: true
  alias Instar.{Instance, Memory}

  @counter """
  (component
    (import "host" (func $host (param "n" u32) (result u32)))
    (core func $h (canon lower (func $host)))
    (core module $memory
      (memory (export "memory") 1)
      (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024)))
    (core instance $mem (instantiate $memory))
    (alias core export $mem "memory" (core memory $m))
    (alias core export $mem "realloc" (core func $realloc))
    (core module $code
      (import "host" "host" (func $host (param i32) (result i32)))
      (import "host" "memory" (memory 1))
      (global $n (mut i32) (i32.const 0))
      (func $next (export "next") (result i32)
        (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n))
      (func (export "ask") (param i32) (result i32) (call $host (local.get 0)))
      ;; A list of so many numbers, at 65536 on.
      (func (export "many") (param i32) (result i32)
        (drop (memory.grow (i32.const 64)))
        (i32.store (i32.const 8) (i32.const 65536)) (i32.store (i32.const 12) (local.get 0)) (i32.const 8))
      (func (export "length") (param i32 i32) (result i32) (drop (call $next)) (local.get 1))
      (func (export "spin") (loop $again (br $again)))
      (func (export "trap") unreachable))
    (core instance $i (instantiate $code (with "host" (instance
      (export "host" (func $h)) (export "memory" (memory $m))))))
    (func (export "next") (result u32) (canon lift (core func $i "next")))
    (func (export "ask") (param "n" u32) (result u32) (canon lift (core func $i "ask")))
    (func (export "many") (param "n" u32) (result (list u32))
      (canon lift (core func $i "many") (memory $m) (realloc $realloc)))
    (func (export "length") (param "bytes" (list u8)) (result u32)
      (canon lift (core func $i "length") (memory $m) (realloc $realloc)))
    (func (export "spin") (canon lift (core func $i "spin")))
    (func (export "trap") (canon lift (core func $i "trap"))))
  """

  defp lingering(version), do: version.code |> Instar.Native.gate(:lingering) |> elem(1)

  setup context do
    put!(context, "counter", wat(@counter))
    {:ok, version} = Instar.load(context.server, "counter", imports: %{"$root" => %{"host" => & &1}})
    %{version: version}
  end

  defp start!(version, options \\ []) do
    assert {:ok, instance} = Instance.start(version, options)
    instance
  end

  test "keep their state, each its own", %{version: version} do
    [one, other] = [start!(version), start!(version)]
    assert for(_n <- 1..3, do: Instance.call!(one, :next, [])) == [1, 2, 3]
    assert Instance.call!(other, :next, []) == 1
    assert Instar.call!(version, :next, []) == 1
    assert Instance.status(one) == :idle
    assert Instance.stop(one) == :ok
    assert {:error, %Error{reason: :stopped}} = Instance.call(one, :next, [])
    assert Instance.call!(other, :next, []) == 2
  end

  test "ask their host; nobody calls them meanwhile", %{version: version} do
    instance = start!(version)
    assert Instance.call!(instance, :ask, [5]) == 5

    busy = fn n ->
      assert {:error, %Error{reason: :busy}} = Instance.call(instance, :next, [])
      n + 1
    end

    assert Instance.call!(instance, :ask, [5], imports: %{"$root" => %{"host" => busy}}) == 6

    again = fn memory, _n ->
      assert {:error, %Error{reason: :not_reentrant}} = Memory.call(memory, :next, [])
      7
    end

    assert Instance.call!(instance, :ask, [5], imports: %{"$root" => %{"host" => again}}) == 7
  end

  test "wrong calls leave them as they were", %{version: version} do
    instance = start!(version)
    assert {:error, %Error{reason: {:bad_value, "arguments[0]", "u32"}}} = Instance.call(instance, :ask, [-1])
    assert {:error, %Error{reason: {:undef, :nothing, 0}}} = Instance.call(instance, :nothing, [])
    assert Instance.call!(instance, :next, []) == 1
  end

  test "much goes in and out, and they are there still", %{version: version} do
    instance = start!(version)
    bytes = String.duplicate("a", 1_000)
    assert Instance.call!(instance, :length, [bytes]) == 1_000
    # More than a scheduler converts. It has no room for as much, which is its own mistake.
    for n <- [10, 20_000, 30_000], do: assert(length(Instance.call!(instance, :many, [n])) == n)
    assert Instance.call!(instance, :next, []) == 2
  end

  test "a large argument that is wrong leaves them as they were", %{version: version} do
    instance = start!(version)
    wrong = List.duplicate(1, 20_000) ++ [:no]

    assert {:error, %Error{reason: {:bad_value, "arguments[0][20000]", "u8"}}} =
             Instance.call(instance, :length, [wrong])

    assert Instance.call!(instance, :next, []) == 1
  end

  test "that did not return are poisoned", %{version: version} do
    for {function, options, reason} <- [
          {:trap, [], {:trap, :unreachable}},
          {:spin, [timeout: 50], {:timeout, 50}},
          {:spin, [fuel: 20_000], {:fuel_exhausted, 20_000}}
        ] do
      instance = start!(version)
      assert {:error, %Error{reason: ^reason}} = Instance.call(instance, function, [], options)
      assert {:poisoned, ^reason} = Instance.status(instance)
      assert {:error, %Error{reason: {:poisoned, ^reason}}} = Instance.call(instance, :next, [])
    end

    instance = start!(version)
    raising = %{"$root" => %{"host" => fn _ -> raise "no" end}}
    assert {:error, _raised} = Instance.call(instance, :ask, [1], imports: raising)
    assert Instance.status(instance) == {:poisoned, :exception}
  end

  test "whose caller was killed are poisoned", %{version: version} do
    instance = start!(version)
    pid = spawn(fn -> Instance.call(instance, :spin, [], timeout: :infinity) end)
    eventually(fn -> Instance.status(instance) == :busy end)
    Process.exit(pid, :kill)
    eventually(fn -> Instance.status(instance) == {:poisoned, :killed} end)
  end

  test "linger under their owners' names, and go with them", %{version: version} do
    test = self()

    {owner, monitor} =
      spawn_monitor(fn ->
        send(test, {:started, start!(version)})
        Process.sleep(:infinity)
      end)

    assert_receive {:started, instance}, 5_000
    assert owner in lingering(version)
    assert Instance.call!(instance, :next, []) == 1
    Process.exit(owner, :kill)
    assert_receive {:DOWN, ^monitor, :process, ^owner, :killed}
    eventually(fn -> Instance.status(instance) == :stopped end)
    assert lingering(version) == []
  end

  test "have no memory and no globals to be seen", %{version: version} do
    instance = start!(version)
    assert {:error, %Error{reason: :no_memory}} = Memory.size(instance)
    assert Instance.globals(instance) == {:ok, %{}}
  end

  test "a thousand of them, made and let go, leave nothing", %{version: version} do
    for _n <- 1..1_000 do
      instance = start!(version)
      assert Instance.call!(instance, :next, []) == 1
      :ok = Instance.stop(instance)
    end

    assert Instance.call!(start!(version), :next, []) == 1
  end
end
