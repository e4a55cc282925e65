defmodule Instar.Call.AgainAttacksTest do
  # Programs that lie to the functions they ask: about pointers and lengths, by growing while they are looked at, by ending
  # within `Instar.Memory.call/3`, by asking again from there.
  use ExUnit.Case, async: true
  import Bitwise
  alias Instar.{Error, Instance, Memory}

  @page 65_536

  # `alloc` answers what it is told to; `grow` moves the memory; `again` asks the host from within.
  @program """
  (module
    (import "env" "ask" (func $ask (param i32) (result i32)))
    (memory (export "memory") 1 600)
    (global $answer (mut i32) (i32.const 0))
    (global (export "count") (mut i32) (i32.const 0))
    (func (export "start") (param i32 i32) (result i32)
      (global.set $answer (local.get 0)) (call $ask (local.get 1)))
    (func (export "alloc") (param i32) (result i32) (global.get $answer))
    (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
    (func (export "peek") (param i32) (result i32) (i32.load8_u (local.get 0)))
    (func (export "again") (param i32) (result i32) (call $ask (local.get 0)))
    (func (export "trap") (param i32) (result i32) unreachable)
    (func (export "spin") (param i32) (result i32) (loop $l (br $l)) (i32.const 0))
    (func (export "deep") (param i32) (result i32) (call $deep (local.get 0)))
    (func $deep (param i32) (result i32) (i32.add (call $deep (local.get 0)) (i32.const 1)))
    (func (export "eat") (param i32) (result i32) (loop $l (br_if $l (i32.ne (memory.grow (i32.const 1)) (i32.const -1)))) (i32.const 1))
    (func (export "float") (param f64) (result f64) (local.get 0))
    (func (export "pair") (param i32) (result i32 i64) (local.get 0) (i64.const -1)))
  """

  setup_all do
    name = :"again_attacks_#{System.unique_integer([:positive])}"
    start_supervised!({Instar.Test, name: name, documents: %{"liar" => @program}})
    imports = %{"env" => %{"ask" => :per_call}}
    {:ok, version} = Instar.load(name, "liar", imports: imports)
    %{version: version}
  end

  defp start(version, answer, fun, options \\ []) do
    me = self()

    ask = fn memory, number ->
      with(
        result <- fun.(memory, number),
        do:
          if(is_integer(result),
            do: result,
            else:
              (
                send(me, {:told, result})
                0
              )
          )
      )
    end

    answer = Instar.call(version, :start, [answer, 0], [imports: %{"env" => %{"ask" => ask}}] ++ options)

    told =
      receive do
        {:told, told} -> told
      after
        0 -> nil
      end

    {answer, told}
  end

  test "whatever an allocator answers, nothing outside of the memory is read or written", %{version: version} do
    answers = [0, 1, 100, @page - 1, @page, @page + 1, 0x7FFF_FFFF, -0x8000_0000, -1, -@page]

    for answer <- answers, length <- [0, 1, 2, 100, @page, @page + 1, 0x1_0000_0000, 0xFFFF_FFFF_FFFF_FFFF] do
      {{:ok, 0}, {address, read, written, size}} =
        start(version, answer, fn memory, _ ->
          {:ok, address} = Memory.call(memory, "alloc", [5])
          # An i32 is signed; as an address it is not.
          address = band(address, 0xFFFF_FFFF)
          bytes = String.duplicate("x", min(length, 100_000))

          {address, Memory.read(memory, address, length), Memory.write(memory, address, bytes),
           Memory.size(memory)}
        end)

      assert size == {:ok, @page}

      if address + length <= @page do
        assert read == {:ok, :binary.copy(<<0>>, length)}
      else
        assert {:error, %Error{reason: {:out_of_bounds, ^address, ^length, @page}}} = read
      end

      if address + min(length, 100_000) <= @page,
        do: assert(written == :ok),
        else: assert({:error, %Error{reason: {:out_of_bounds, ^address, _, @page}}} = written)
    end
  end

  test "a memory that has grown within the callback is the one that is seen", %{version: version} do
    {{:ok, last}, nil} =
      start(version, 0, fn memory, _ ->
        :ok = Memory.write(memory, @page - 4, "old!")

        for _ <- 1..50 do
          {:ok, size} = Memory.size(memory)
          before = div(size, @page)
          {:ok, ^before} = Memory.call(memory, "grow", [7])
          {:ok, now} = Memory.size(memory)
          last = now - 1
          :ok = Memory.write_u8(memory, last, 7)
          {:ok, 7} = Memory.call(memory, "peek", [last])
          {:ok, "old!"} = Memory.read(memory, @page - 4, 4)
          {:error, %Error{reason: {:out_of_bounds, ^now, 1, ^now}}} = Memory.read(memory, now, 1)
          now
        end
        |> List.last()
      end)

    assert last == (1 + 50 * 7) * @page
  end

  # How a call within a callback ends, with what the callback makes of it.
  @ends [
    {"trap", [], {:trap, :unreachable}},
    {"spin", [timeout: 300], :timeout},
    {"spin", [fuel: 1_000_000], :fuel_exhausted},
    {"deep", [], :stack_overflow},
    {"peek", [], {:trap, :memory_out_of_bounds}}
  ]

  test "after its end nothing of the call is there, however the callback hides it", %{version: version} do
    for {function, options, reason} <- @ends,
        hide <- [:rescue, :process, :value] do
      test = self()

      {answer, _told} =
        start(
          version,
          0,
          fn memory, _ ->
            try do
              Memory.call(memory, function, [-1])
            catch
              _kind, _reason -> :hidden
            end

            later = {Memory.read(memory, 0, 1), Memory.write(memory, 0, "a"), Memory.size(memory)}
            again = try(do: Memory.call(memory, "alloc", [1]), catch: (_kind, _reason -> :ended))
            send(test, {:later, later, again})
            if hide == :rescue, do: raise("another"), else: 5
          end,
          [timeout: 20_000] |> Keyword.merge(options)
        )

      assert {:error, %Error{reason: ended}} = answer

      assert ended == reason or (is_tuple(ended) and elem(ended, 0) == reason)
      assert_received {:later, {read, write, size}, again}

      for gone <- [read, write, size], do: assert({:error, %Error{reason: :stale_memory}} = gone)
      assert again == :ended or match?({:error, %Error{reason: :stale_memory}}, again)
    end
  end

  test "asking again and again ends at a depth, also by functions that grow and eat", %{version: version} do
    {{:ok, depth}, _} =
      start(version, 0, fn memory, depth ->
        :ok = Memory.write(memory, 0, "x")

        case Memory.call(memory, "again", [depth + 1]) do
          {:ok, deepest} -> deepest
          {:error, %Error{reason: {:nesting, 16}}} -> depth
        end
      end)

    assert depth in 15..17

    {{:ok, 0}, told} =
      start(version, 0, fn memory, _ -> {Memory.call(memory, "eat", [0]), Memory.size(memory)} end,
        memory: 20 * @page
      )

    assert {{:ok, 1}, {:ok, size}} = told
    assert size <= 20 * @page
  end

  test "arguments of every kind are answered, and are no terms of the host's", %{version: version} do
    wrong = [
      nil,
      :a,
      "1",
      1.5,
      [],
      {},
      %{},
      self(),
      make_ref(),
      fn -> 1 end,
      1 <<< 32,
      -(1 <<< 31) - 1,
      1 <<< 100_000
    ]

    {{:ok, 0}, told} =
      start(version, 0, fn memory, _ ->
        results = for value <- wrong, do: Memory.call(memory, "alloc", [value])

        counts =
          for arguments <- [[], [1, 2], List.duplicate(1, 100_000)],
              do: Memory.call(memory, "alloc", arguments)

        names =
          for name <- ["", "no such", String.duplicate("a", 1_000_000), <<255>>, "memory"],
              do: Memory.call(memory, name, [1])

        {results, counts, names, Memory.call(memory, "pair", [3]), Memory.call(memory, "float", [1])}
      end)

    {results, counts, names, pair, float} = told
    for result <- results, do: assert({:error, %Error{}} = result)
    for result <- counts ++ names, do: assert({:error, %Error{}} = result)
    assert pair == {:ok, {3, -1}}
    assert float == {:ok, 1.0}
  end

  test "many at once see their own memory and nobody else's", %{version: version} do
    1..200
    |> Task.async_stream(
      fn n ->
        {{:ok, 0}, told} =
          start(version, n, fn memory, _ ->
            {:ok, ^n} = Memory.call(memory, "alloc", [1])
            before = Memory.read(memory, 0, 64)
            :ok = Memory.write(memory, 0, :binary.copy(<<n>>, 64))
            {:ok, _} = Memory.call(memory, "grow", [rem(n, 5)])
            {before, Memory.read(memory, 0, 64)}
          end)

        told == {{:ok, <<0::512>>}, {:ok, :binary.copy(<<n>>, 64)}}
      end,
      max_concurrency: 50,
      timeout: 60_000
    )
    |> Enum.each(fn answer -> assert answer == {:ok, true} end)
  end

  test "a context of one instance is nothing to another, and none to its own while it is asked", %{
    version: version
  } do
    met = [imports: %{"env" => %{"ask" => fn _ -> 0 end}}]
    {:ok, instance} = Instance.start(version, met)
    {:ok, other} = Instance.start(version, met)
    test = self()

    ask = fn memory, _ ->
      send(
        test,
        {:seen, Instance.call(instance, :alloc, [1], imports: %{"env" => %{"ask" => fn _ -> 1 end}}),
         Memory.read(instance, 0, 1)}
      )

      send(test, {:memory, memory})
      {:ok, 3} = Memory.call(memory, "alloc", [0])
      3
    end

    options = [imports: %{"env" => %{"ask" => ask}}]
    assert Instance.call(instance, :start, [3, 0], options) == {:ok, 3}
    assert_received {:seen, {:error, %Error{reason: :busy}}, {:error, %Error{reason: :busy}}}
    assert_received {:memory, memory}
    assert {:error, %Error{reason: :stale_memory}} = Memory.call(memory, "alloc", [0])
    assert {:error, %Error{reason: :stale_memory}} = Memory.read(memory, 0, 1)

    # Nor while the instance is asked the next question.
    late = fn _memory, _ ->
      send(test, {:late, Memory.read(memory, 0, 1), Memory.call(memory, "alloc", [0])})
      4
    end

    assert Instance.call(instance, :start, [3, 0], imports: %{"env" => %{"ask" => late}}) == {:ok, 4}
    assert_received {:late, {:error, %Error{reason: :stale_memory}}, {:error, %Error{reason: :stale_memory}}}
    assert Memory.read(other, 0, 4) == {:ok, <<0::32>>}
  end
end
