defmodule Instar.MemoryTest do
  # A program's memory as its callbacks and its instances show it: typed, bounds-checked, and only while it may be seen.
  use Instar.Case, async: true

  alias Instar.{Instance, Memory}

  @page 65_536

  @program """
  (module
    (import "env" "f" (func $f (param i32 i32) (result i32)))
    (memory (export "memory") 1 32)
    (data (i32.const 8) "hello")
    (func (export "greet") (result i32) (call $f (i32.const 8) (i32.const 5)))
    (func (export "twice") (result i32) (drop (call $f (i32.const 8) (i32.const 5))) (call $f (i32.const 0) (i32.const 0)))
    (func (export "load") (param i32) (result i64) (i64.load (local.get 0)))
    (func (export "after") (param i32) (result i64) (drop (call $f (local.get 0) (i32.const 8))) (i64.load (local.get 0)))
    (func (export "grow") (result i32)
      (drop (memory.grow (i32.const 3))) (call $f (i32.const 196608) (i32.const 65536))))
  """

  defp load!(%{server: server} = context, text \\ @program) do
    put!(context, "doc", wat(text))
    assert {:ok, version} = Instar.load(server, "doc", imports: %{env: %{f: :per_call}})
    version
  end

  # What a function says of the memory in a callback.
  defp inside(version, function \\ :greet, arguments \\ [], fun) do
    test = self()

    f = fn memory, address, length ->
      send(test, {:seen, fun.(memory, address, length)})
      0
    end

    assert {:ok, result} = Instar.call(version, function, arguments, imports: %{env: %{f: f}})
    assert_received {:seen, seen}
    {seen, result}
  end

  defp seen(version, fun), do: version |> inside(fn memory, _address, _length -> fun.(memory) end) |> elem(0)

  test "a callback reads what the program points to", context do
    version = load!(context)
    assert inside(version, &Memory.read!/3) == {"hello", 0}
    assert inside(version, &Memory.read/3) == {{:ok, "hello"}, 0}
    assert seen(version, &Memory.size/1) == {:ok, @page}
    assert seen(version, &Memory.read(&1, 0, 0)) == {:ok, ""}
    assert seen(version, &Memory.read(&1, @page, 0)) == {:ok, ""}
    assert {{:ok, zeros}, 0} = inside(version, :grow, [], &Memory.read/3)
    assert zeros == :binary.copy(<<0>>, @page)
    assert {{:ok, size}, 0} = inside(version, :grow, [], fn memory, _, _ -> Memory.size(memory) end)
    assert size == 4 * @page
  end

  test "a callback writes what the program reads then", context do
    version = load!(context)
    write = fn memory, address, _length -> Memory.write!(memory, address, <<77::little-64>>) end
    assert inside(version, :after, [64], write) == {:ok, 77}
    write = fn memory, address, _length -> Memory.write(memory, address, <<-1::little-64>>) end
    assert inside(version, :after, [@page - 8], write) == {:ok, -1}
    # Each call has a memory of its own.
    assert Instar.call(version, :load, [64], imports: %{env: %{f: fn _, _ -> 0 end}}) == {:ok, 0}
  end

  test "parts that take longer to copy go the same way", context do
    text = String.replace(@program, ~s["memory") 1 32], ~s["memory") 256 256])
    version = load!(context, text)
    bytes = :crypto.strong_rand_bytes(3_000_001)

    {copy, 0} =
      inside(version, fn memory, _, _ ->
        :ok = Memory.write(memory, 1_000_003, bytes)
        Memory.read!(memory, 1_000_003, byte_size(bytes))
      end)

    assert copy == bytes

    assert {:out_of_bounds, 16_000_000, 3_000_001, 16_777_216} =
             reason(seen(version, &Memory.write(&1, 16_000_000, bytes)))
  end

  test "nothing outside of the memory is read or written", context do
    version = load!(context)

    for {address, length} <- [
          {@page, 1},
          {@page - 1, 2},
          {0, @page + 1},
          {0xFFFFFFFF, 1},
          {0xFFFFFFFFFFFFFFFF, 2},
          {0xFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF},
          {Integer.pow(2, 64), 1},
          {0, Integer.pow(2, 80)}
        ] do
      assert reason(seen(version, &Memory.read(&1, address, length))) ==
               {:out_of_bounds, address, length, @page}
    end

    for {address, bytes} <- [{@page, "x"}, {@page - 2, "abc"}, {Integer.pow(2, 64), "x"}] do
      wanted = {:out_of_bounds, address, byte_size(bytes), @page}
      assert reason(seen(version, &Memory.write(&1, address, bytes))) == wanted
      assert listed?(wanted)
    end

    raised = seen(version, &catch_error(Memory.read!(&1, @page, 1)))
    assert %Error{reason: {:out_of_bounds, @page, 1, @page}} = raised
    assert Exception.message(raised) == "1 bytes at the address 65536 are not in a memory of 65536 bytes"

    for {argument, address, length} <- [
          {:address, -1, 1},
          {:length, 0, -1},
          {:address, 1.0, 1},
          {:address, nil, 1}
        ] do
      assert {:invalid_argument, ^argument, _, _} = reason(seen(version, &Memory.read(&1, address, length)))
    end
  end

  test "numbers are little-endian, signed or not", context do
    version = load!(context)

    for {type, bits, values} <- [
          {:u8, 8, [0, 255]},
          {:i8, 8, [-128, -1, 127]},
          {:u16, 16, [0, 0x1234, 65_535]},
          {:i16, 16, [-32_768, 0x1234, 32_767]},
          {:u32, 32, [0, 0x12345678, 0xFFFFFFFF]},
          {:i32, 32, [-0x80000000, 0x12345678, 0x7FFFFFFF]},
          {:u64, 64, [0, 0xFFFFFFFFFFFFFFFF]},
          {:i64, 64, [-0x8000000000000000, 0x7FFFFFFFFFFFFFFF]}
        ] do
      read = &apply(Memory, :"read_#{type}", [&1, &2])
      write = &apply(Memory, :"write_#{type}", [&1, &2, &3])

      for value <- values do
        bytes = <<value::little-size(bits)>>

        assert seen(version, fn memory ->
                 :ok = write.(memory, 3, value)
                 {read.(memory, 3), Memory.read!(memory, 3, div(bits, 8))}
               end) == {{:ok, value}, bytes}
      end

      assert {:out_of_bounds, @page, _, @page} = reason(seen(version, &read.(&1, @page)))
      assert {:out_of_bounds, @page, _, @page} = reason(seen(version, &write.(&1, @page, 0)))

      for wrong <- [List.last(values) + 1, hd(values) - 1, 1.0, nil],
          do: assert({:invalid_argument, :value, ^wrong, _} = reason(seen(version, &write.(&1, 0, wrong))))
    end
  end

  test "floats, and what is no number for the BEAM", context do
    version = load!(context)

    for {type, bytes} <- [f32: 4, f64: 8] do
      read = &apply(Memory, :"read_#{type}", [&1, 5])
      write = &apply(Memory, :"write_#{type}", [&1, 5, &2])

      for value <- [0.0, -1.5, 0.25, :nan, :infinity, :neg_infinity] do
        assert seen(version, &{write.(&1, value), read.(&1)}) == {:ok, {:ok, value}}
      end

      assert seen(version, &{write.(&1, 3), read.(&1)}) == {:ok, {:ok, 3.0}}
      assert {:invalid_argument, :value, :NaN, _} = reason(seen(version, &write.(&1, :NaN)))

      assert {:out_of_bounds, @page, ^bytes, @page} =
               reason(seen(version, &apply(Memory, :"read_#{type}", [&1, @page])))

      # A NaN with the sign and another payload.
      assert seen(version, &{Memory.write(&1, 5, :binary.copy(<<255>>, bytes)), read.(&1)}) ==
               {:ok, {:ok, :nan}}
    end

    assert seen(version, &{Memory.write_f32(&1, 0, 0.1), Memory.read_f32(&1, 0)}) ==
             {:ok, {:ok, 0.10000000149011612}}

    assert seen(version, &{Memory.write_f64(&1, 0, 0.1), Memory.read_f64(&1, 0)}) == {:ok, {:ok, 0.1}}
  end

  test "a context is good in its own callback only", context do
    version = load!(context)
    {memory, 0} = inside(version, fn memory, _, _ -> memory end)
    assert reason(Memory.size(memory)) == :stale_memory
    assert reason(Memory.read(memory, 0, 1)) == :stale_memory
    assert reason(Memory.write(memory, 0, "x")) == :stale_memory
    assert reason(Memory.read(memory, 0, 1_000_000)) == :stale_memory
    assert_raise Error, ~r/good in that callback only/, fn -> Memory.read!(memory, 0, 1) end
    assert inspect(memory) == "#Instar.Memory<>"

    # Nor in the next callback of the same call, nor within a call that is nested in it.
    test = self()

    f = fn memory, address, _length ->
      case Process.put(:former, memory) do
        nil -> send(test, {:nested, seen(version, fn _inner -> Memory.read!(memory, 8, 5) end)})
        former -> send(test, {:former, address, Memory.read(former, 8, 5), Memory.read(memory, 8, 5)})
      end

      0
    end

    assert Instar.call(version, :twice, [], imports: %{env: %{f: f}}) == {:ok, 0}
    assert_received {:nested, "hello"}
    assert_received {:former, 0, {:error, %Error{reason: :stale_memory}}, {:ok, "hello"}}
  end

  test "a context is good in its own process only", context do
    version = load!(context)
    elsewhere = seen(version, fn memory -> await(Task.async(fn -> Memory.read(memory, 8, 5) end)) end)
    assert reason(elsewhere) == :stale_memory
  end

  test "a context holds nothing up: who was killed leaves it behind", context do
    version = load!(context)
    test = self()

    {caller, monitor} =
      spawn_monitor(fn ->
        f = fn memory, _, _ -> send(test, {:memory, memory}) && Process.sleep(:infinity) end
        Instar.call(version, :greet, [], imports: %{env: %{f: f}})
      end)

    assert_receive {:memory, memory}
    Process.exit(caller, :kill)
    assert_receive {:DOWN, ^monitor, :process, ^caller, :killed}
    eventually(fn -> Instar.Native.gate(version.code, :lingering) == {0, []} end)
    assert reason(Memory.read(memory, 0, 1)) == :stale_memory
  end

  test "it is the exported memory: the one of that name, or the first", context do
    text = ~s[(module (import "env" "f" (func $f (param i32 i32) (result i32))) (memory 1)
      (func (export "greet") (result i32) (call $f (i32.const 0) (i32.const 0))))]

    none = load!(context, text)
    assert reason(seen(none, &Memory.size/1)) == :no_memory
    assert reason(seen(none, &Memory.read(&1, 0, 1))) == :no_memory
    named = load!(context, String.replace(text, "(memory 1)", ~s[(memory (export "heap") 2)]))
    assert seen(named, &Memory.size/1) == {:ok, 2 * @page}
  end

  test "an instance shows its memory between calls", context do
    version = load!(context)
    f = fn memory, _address, _length -> Memory.write!(memory, 32, "from the callback") && 1 end
    assert {:ok, instance} = Instance.start(version, imports: %{env: %{f: f}})
    assert Memory.size(instance) == {:ok, @page}
    assert Memory.read(instance, 8, 5) == {:ok, "hello"}
    assert Memory.write_i64(instance, 64, -5) == :ok
    assert Instance.call(instance, :load, [64]) == {:ok, -5}
    assert Instance.call(instance, :greet, []) == {:ok, 1}
    assert Memory.read!(instance, 32, 17) == "from the callback"
    assert {:error, error} = Memory.read(instance, @page, 1)
    assert %Error{reason: {:out_of_bounds, @page, 1, @page}, document: "doc", tag: "1"} = error

    # While a call is in it, its callback's context shows it, and nothing else.
    test = self()

    f = fn memory, _, _ ->
      send(test, {Memory.size(memory), Memory.size(instance), Memory.write(instance, 0, "")}) && 2
    end

    assert Instance.call(instance, :greet, [], imports: %{env: %{f: f}}) == {:ok, 2}
    assert_received {{:ok, @page}, {:error, %Error{reason: :busy}}, {:error, %Error{reason: :busy}}}

    bytes = :crypto.strong_rand_bytes(3 * @page)
    assert reason(Memory.write(instance, 0, bytes)) == {:out_of_bounds, 0, 3 * @page, @page}
    assert Instance.call(instance, :grow, []) == {:ok, 1}
    assert Memory.write(instance, 7, bytes) == :ok
    assert Memory.read(instance, 7, 3 * @page) == {:ok, bytes}

    Instance.stop(instance)
    assert reason(Memory.read(instance, 0, 1)) == :stopped
    assert reason(Memory.size(instance)) == :stopped
  end
end
