defmodule Instar.Call.CallsTest do
  # What a call takes, returns and refuses: values of every type, limits, traps, and that one call leaves nothing
  # behind for the next.
  use Instar.Case, async: true

  alias Instar.Native

  @types ["i32", "i64", "f32", "f64"]

  defp load!(%{server: server} = context, text, fields \\ %{}) do
    put!(context, "doc", wat(text, fields))
    assert {:ok, version} = Instar.load(server, "doc")
    version
  end

  defp values_module do
    identities =
      for type <- @types do
        ~s[(func (export "#{type}") (param #{type}) (result #{type}) (local.get 0))]
      end

    """
    (module
      #{identities}
      (func (export "none"))
      (func (export "swap") (param i64 f64) (result f64 i64) (local.get 1) (local.get 0))
      (func (export "five") (result i32 i64 f32 f64 i32)
        (i32.const 1) (i64.const 2) (f32.const 3) (f64.const 4) (i32.const 5))
      (func (export "div64") (param f64 f64) (result f64) (f64.div (local.get 0) (local.get 1)))
      (func (export "bits") (param f64) (result i64) (i64.reinterpret_f64 (local.get 0)))
      (func (export "bits32") (param f32) (result i32) (i32.reinterpret_f32 (local.get 0)))
      (func (export "sum9") (param i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
        (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)
        (local.get 7) (local.get 8)
        i64.add i64.add i64.add i64.add i64.add i64.add i64.add i64.add)
      (func (export "odd name! é") (result i32) (i32.const 7))
      (global (export "a global") i32 (i32.const 1)))
    """
  end

  describe "results" do
    test "none is nil, one is itself, several are a tuple", context do
      version = load!(context, values_module())
      assert Instar.call(version, :none, []) == {:ok, nil}
      assert Instar.call!(version, :none, []) == nil
      assert Instar.call(version, :i64, [5]) == {:ok, 5}
      assert Instar.call(version, :swap, [1, 2.5]) == {:ok, {2.5, 1}}
      assert Instar.call(version, :five, []) == {:ok, {1, 2, 3.0, 4.0, 5}}
      assert Instar.call(version, :sum9, Enum.to_list(1..9)) == {:ok, 45}
    end

    test "integers are signed, and may be given unsigned", context do
      version = load!(context, values_module())

      for {type, bits} <- [i32: 32, i64: 64] do
        low = -Integer.pow(2, bits - 1)
        high = Integer.pow(2, bits - 1) - 1
        unsigned = Integer.pow(2, bits) - 1

        for {given, result} <- [
              {0, 0},
              {-1, -1},
              {low, low},
              {high, high},
              {high + 1, low},
              {unsigned, -1},
              {unsigned - 5, -6}
            ] do
          assert Instar.call(version, type, [given]) == {:ok, result}
        end

        for out <- [low - 1, unsigned + 1, Integer.pow(2, 200), -Integer.pow(2, 200)] do
          assert reason(Instar.call(version, type, [out])) == {:badarg, 1, type}
        end
      end
    end

    test "floats, and what is no number for the BEAM", context do
      version = load!(context, values_module())

      for type <- [:f32, :f64], x <- [0.0, 1.5, -2.25, :nan, :infinity, :neg_infinity] do
        assert Instar.call(version, type, [x]) == {:ok, x}
      end

      for x <- [0.1, 1.7976931348623157e308, 5.0e-324], do: assert(Instar.call!(version, :f64, [x]) === x)
      # Single precision: rounded, as f32.demote_f64 does.
      assert Instar.call!(version, :f32, [0.1]) === 0.10000000149011612
      assert Instar.call!(version, :f32, [1.0e300]) == :infinity
      assert Instar.call!(version, :f32, [-1.0e300]) == :neg_infinity
      assert Instar.call!(version, :f32, [1.0e-300]) === 0.0
      # Integers are floats, too.
      assert Instar.call!(version, :f64, [3]) === 3.0
      assert Instar.call!(version, :f32, [-3]) === -3.0

      # Of whatever size, up to the largest float.
      for n <- [2 ** 53, 2 ** 63 - 1, 2 ** 63, 2 ** 64 - 1, 2 ** 64, 3 ** 100, 10 ** 300],
          n <- [n, -n],
          do: assert(Instar.call!(version, :f64, [n]) === n * 1.0)

      # Rounded to the nearest, a tie to even.
      for shift <- 63..75,
          one = 2 ** shift,
          gap = 2 ** (shift - 52),
          half <- [0, 1, 2, 3],
          more <- [-1, 0, 1] do
        n = one + div(half * gap, 2) + more
        steps = (n - one) / gap
        rounded = if more == 0 and rem(half, 2) == 1, do: 2 * div(half + 1, 4), else: round(steps)
        gap = if n < one, do: div(gap, 2), else: gap
        rounded = if n < one, do: -round((one - n) / gap), else: rounded
        assert {n, trunc(Instar.call!(version, :f64, [n]))} == {n, one + rounded * gap}
      end

      assert Instar.call!(version, :f32, [-(2 ** 63)]) === -(2.0 ** 63)
      assert Instar.call!(version, :f32, [10 ** 300]) == :infinity

      for type <- [:f32, :f64],
          n <- [2 ** 1024, -(2 ** 1024), 10 ** 5_000],
          do: assert(reason(Instar.call(version, type, [n])) == {:badarg, 1, type})

      # The sign of zero is kept.
      assert Instar.call!(version, :bits, [-0.0]) == -Integer.pow(2, 63)
      assert <<1::1, 0::63>> = <<Instar.call!(version, :f64, [-0.0])::float>>
      assert Instar.call!(version, :bits, [:infinity]) == 0x7FF0000000000000
      assert Instar.call!(version, :bits32, [:neg_infinity]) == -0x00800000
    end

    test "of arithmetic that has no number as its result", context do
      version = load!(context, values_module())
      assert Instar.call!(version, :div64, [1.0, 0.0]) == :infinity
      assert Instar.call!(version, :div64, [-1.0, 0.0]) == :neg_infinity
      assert Instar.call!(version, :div64, [0.0, 0.0]) == :nan
      assert Instar.call!(version, :div64, [:infinity, :infinity]) == :nan
    end
  end

  describe "arguments" do
    test "of the wrong type are named by place and type", context do
      version = load!(context, values_module())

      for {type, values} <- [
            i32: [1.0, :nan, "1", nil, true, [1], {1}, %{}, self(), :infinity],
            i64: [1.0, :nan, "1", nil, false, [], make_ref()],
            f32: ["1.0", nil, true, :inf, [1.0], {}],
            f64: ["1.0", nil, :NaN, :Infinity, ~c"1", fn -> 1 end]
          ],
          value <- values do
        assert reason(Instar.call(version, type, [value])) == {:badarg, 1, type}
      end

      assert reason(Instar.call(version, :swap, [1, :two])) == {:badarg, 2, :f64}
      assert reason(Instar.call(version, :swap, [1.0, :two])) == {:badarg, 1, :i64}
      assert reason(Instar.call(version, :sum9, List.duplicate(1, 8) ++ [nil])) == {:badarg, 9, :i64}
      assert Instar.call(version, :swap, [1, 2]) == {:ok, {2.0, 1}}

      assert_raise Error, ~r/argument number 2 is not a value of the type :f64/, fn ->
        Instar.call!(version, :swap, [1, :two])
      end
    end

    test "in the wrong number, and functions that are not there", context do
      version = load!(context, values_module())
      assert reason(Instar.call(version, :i64, [])) == {:undef, :i64, 0}
      assert reason(Instar.call(version, :i64, [1, 2])) == {:undef, :i64, 2}
      assert reason(Instar.call(version, :nope, [1])) == {:undef, :nope, 1}
      assert reason(Instar.call(version, "nope", [])) == {:undef, "nope", 0}
      assert reason(Instar.call(version, "a global", [])) == {:undef, "a global", 0}
      assert reason(Instar.call(version, "", [])) == {:undef, "", 0}
      assert reason(Instar.call(version, <<255>>, [])) == {:undef, <<255>>, 0}
      assert reason(Instar.call(version, nil, [])) == {:undef, nil, 0}
      assert_raise Error, ~r{no function :nope/1}, fn -> Instar.call!(version, :nope, [1]) end
    end

    test "a function's name is an atom or text", context do
      version = load!(context, values_module())
      assert Instar.call(version, "i64", [1]) == {:ok, 1}
      assert Instar.call(version, "odd name! é", []) == {:ok, 7}
      assert Instar.call(version, :"odd name! é", []) == {:ok, 7}
    end

    test "names that are text do not become atoms", context do
      version = load!(context, values_module())
      Instar.call(version, "a warm up", [])
      name = "surely no atom #{System.unique_integer()}"
      assert {:error, _error} = Instar.call(version, name, [])
      assert_raise ArgumentError, fn -> String.to_existing_atom(name) end
    end

    test "that are no list are the caller's mistake", context do
      version = load!(context, values_module())

      for answer <- [Instar.call(version, :i64, 1), Instar.call(version, :i64, 1, [])],
          do: assert({:invalid_argument, :arguments, 1, _expected} = reason(answer))

      assert_raise Error, ~r/the arguments must be a list/, fn -> Instar.call!(version, :i64, 1) end
      assert {:invalid_argument, :arguments, [1 | 2], _} = reason(Instar.call(version, :i64, [1 | 2]))
      assert Instar.call(version, :i64, [1]) == {:ok, 1}
    end

    test "of vectors are their 16 bytes", context do
      version =
        load!(context, """
        (module
          (func (export "add") (param v128 v128) (result v128) (i32x4.add (local.get 0) (local.get 1)))
          (func (export "lane") (param v128) (result i32) (i8x16.extract_lane_u 15 (local.get 0))))
        """)

      lanes = fn numbers -> for n <- numbers, into: <<>>, do: <<n::little-32>> end

      assert Instar.call(version, :add, [lanes.([1, 2, 3, 4]), lanes.([10, 20, 30, -5])]) ==
               {:ok, lanes.([11, 22, 33, -1])}

      assert Instar.call(version, :lane, [<<0::120, 255>>]) == {:ok, 255}

      for value <- [1, nil, "", <<0::120>>, <<0::136>>, <<0::127>>, [0]],
          do: assert(reason(Instar.call(version, :lane, [value])) == {:badarg, 1, :v128})
    end

    test "of references only null can cross", context do
      version =
        load!(context, """
        (module
          (type $nothing (func))
          (func (export "is_null") (param externref) (result i32) (ref.is_null (local.get 0)))
          (func (export "never_null") (param (ref $nothing)))
          (func $none (export "none") (result funcref) (ref.null func))
          (func (export "some") (result funcref) (ref.func $none))
          (func (export "box") (result i31ref) (ref.i31 (i32.const 1))))
        """)

      assert Instar.call(version, :is_null, [nil]) == {:ok, 1}
      assert reason(Instar.call(version, :is_null, [1])) == {:badarg, 1, :ref}
      assert reason(Instar.call(version, :never_null, [nil])) == {:badarg, 1, :ref}
      assert Instar.call(version, :none, []) == {:ok, nil}

      for function <- [:some, :box] do
        assert {:error, %Error{reason: :unsupported_type} = error} = Instar.call(version, function, [])
        assert listed?(error.reason)
      end
    end

    test "wrong options of a call are named", context do
      version = load!(context, values_module())

      for version <- [version, "doc"] do
        call = fn options -> Instar.call(context.server, version, :i64, [1], options) end
        assert reason(call.(timout: 1)) == {:unknown_option, :timout, :timeout}
        assert {:invalid_option, :timeout, 0, _expected} = reason(call.(timeout: 0))
        assert {:invalid_option, :fuel, -1, _expected} = reason(call.(fuel: -1))
        assert {:invalid_option, :memory, :infinity, _expected} = reason(call.(memory: :infinity))
        assert {:invalid_option, :options, _options, _expected} = reason(call.([1]))
        assert call.(timeout: 1_000, fuel: 1_000_000, memory: 65_536) == {:ok, 1}
        assert call.(timeout: :infinity, fuel: :infinity) == {:ok, 1}
      end
    end
  end

  describe "traps" do
    test "are errors with the specification's names", context do
      version =
        load!(context, """
        (module
          (memory 1)
          (table 2 funcref)
          (elem (i32.const 0) $f)
          (type $nothing (func))
          (tag $e)
          (func $f (param i32))
          (func (export "unreachable") unreachable)
          (func (export "div") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
          (func (export "rem") (param i64 i64) (result i64) (i64.rem_u (local.get 0) (local.get 1)))
          (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
          (func (export "store") (param i32) (i32.store (local.get 0) (i32.const 1)))
          (func (export "trunc") (param f64) (result i32) (i32.trunc_f64_s (local.get 0)))
          (func (export "indirect") (param i32) (call_indirect (type $nothing) (local.get 0)))
          (func (export "throw") (throw $e)))
        """)

      for {function, arguments, trap} <- [
            {:unreachable, [], :unreachable},
            {:div, [1, 0], :integer_divide_by_zero},
            {:rem, [1, 0], :integer_divide_by_zero},
            {:div, [-0x80000000, -1], :integer_overflow},
            {:load, [65_533], :memory_out_of_bounds},
            {:load, [-1], :memory_out_of_bounds},
            {:store, [0xFFFFFFFF], :memory_out_of_bounds},
            {:trunc, [:nan], :invalid_conversion_to_integer},
            {:trunc, [1.0e10], :integer_overflow},
            {:indirect, [0], :indirect_call_type_mismatch},
            {:indirect, [1], :uninitialized_element},
            {:indirect, [2], :table_out_of_bounds},
            {:throw, [], :uncaught_exception}
          ] do
        assert {:error, %Error{} = error} = Instar.call(version, function, arguments)
        assert error.reason == {:trap, trap}
        assert %Error{document: "doc", tag: "1", digest: digest} = error
        assert digest == version.digest
        assert is_binary(Exception.message(error))
        assert %Error{reason: {:trap, ^trap}} = catch_error(Instar.call!(version, function, arguments))
        # The next call knows nothing of it.
        assert Instar.call(version, :div, [7, 2]) == {:ok, 3}
      end

      assert Native.gate(version.code, :lingering) == {0, []}
    end

    test "in a start function are those of the call", context do
      version = load!(context, ~s[(module (func $s unreachable) (start $s) (func (export "f")))])
      for _ <- 1..3, do: assert(reason(Instar.call(version, :f, [])) == {:trap, :unreachable})

      version = load!(context, ~s[(module (func $s (loop $l (br $l))) (start $s) (func (export "f")))])
      assert reason(Instar.call(version, :f, [], timeout: 30)) == {:timeout, 30}
      assert reason(Instar.call(version, :f, [], fuel: 100_000)) == {:fuel_exhausted, 100_000}
      assert Native.gate(version.code, :lingering) == {0, []}
    end

    test "by segments that do not fit", context do
      version = load!(context, ~s[(module (memory 1) (data (i32.const 65536) "x") (func (export "f")))])
      assert reason(Instar.call(version, :f, [])) == {:trap, :memory_out_of_bounds}
    end
  end

  describe "the stack" do
    @recursion """
    (module
      (func $down (export "down") (param i64) (result i64)
        (if (result i64) (i64.eqz (local.get 0))
          (then (i64.const 0))
          (else (i64.add (i64.const 1) (call $down (i64.sub (local.get 0) (i64.const 1)))))))
      (func $forever (export "forever") (result i64) (i64.add (i64.const 1) (call $forever)))
      (func $tail (export "tail") (param i64) (result i64)
        (if (result i64) (i64.eqz (local.get 0))
          (then (i64.const 42))
          (else (return_call $tail (i64.sub (local.get 0) (i64.const 1)))))))
    """

    test "overflows into an error, again and again", context do
      version = load!(context, @recursion)

      for _ <- 1..50 do
        assert reason(Instar.call(version, :forever, [])) == :stack_overflow
        assert Instar.call(version, :down, [1_000]) == {:ok, 1_000}
      end

      assert_raise Error, ~r/used up its stack/, fn -> Instar.call!(version, :forever, []) end
    end

    test "overflows in many processes at once", context do
      version = load!(context, @recursion)
      tasks = for _ <- 1..20, do: Task.async(fn -> Instar.call(version, :forever, []) end)
      assert Enum.uniq(Enum.map(Task.await_many(tasks, 20_000), &reason/1)) == [:stack_overflow]
    end

    test "is not used by tail calls", context do
      version = load!(context, @recursion)
      assert Instar.call(version, :tail, [2_000_000]) == {:ok, 42}
    end
  end

  describe "timeouts" do
    test "end an endless loop, and the next call works", context do
      version = load!(context, program(:wasm, 1))

      for version <- [version, "doc", {"doc", "1"}] do
        assert reason(Instar.call(context.server, version, :spin, [], timeout: 20)) == {:timeout, 20}
        assert Instar.call(context.server, version, :n, []) == {:ok, 1}
        assert Instar.call(context.server, version, :n, [], timeout: 20) == {:ok, 1}
      end

      assert %Error{reason: {:timeout, 20}} = catch_error(Instar.call!(version, :spin, [], timeout: 20))
      assert Native.gate(version.code, :lingering) == {0, []}
    end

    test "hold for each call by itself", context do
      version = load!(context, program(:wasm, 1))

      tasks =
        for ms <- [10, 40, 70, 100] do
          {ms, Task.async(fn -> Instar.call(version, :spin, [], timeout: ms) end)}
        end

      for {ms, task} <- tasks, do: assert(reason(await(task)) == {:timeout, ms})
      assert Native.gate(version.code, :lingering) == {0, []}
    end

    test "leave the mailbox alone", context do
      version = load!(context, program(:wasm, 1))
      send(self(), :before)
      task = Task.async(fn -> Instar.call(version, :spin, [], timeout: 30) end)
      parent = self()
      Process.send_after(parent, :during, 5)
      assert reason(Instar.call(version, :spin, [], timeout: 30)) == {:timeout, 30}
      await(task)
      assert {:messages, [:before, :during]} = Process.info(self(), :messages)
    end
  end

  describe "fuel" do
    test "ends what uses more of it", context do
      version = load!(context, program(:wasm, 1))

      for fuel <- [1, 100, 10_000, 100_000, 1_000_000] do
        assert reason(Instar.call(version, :spin, [], fuel: fuel)) == {:fuel_exhausted, fuel}
        # Not even with an instance that was used before.
        assert Instar.call(version, :add, [1, 2], fuel: 100) == {:ok, 3}
        assert Instar.call(version, :n, []) == {:ok, 1}
      end

      assert reason(Instar.call(version, :add, [1, 2], fuel: 1)) == {:fuel_exhausted, 1}
    end

    test "is the same for the same work", context do
      text = """
      (module (func (export "count") (param i64) (result i64) (local i64)
        (loop $l
          (local.set 1 (i64.add (local.get 1) (i64.const 1)))
          (br_if $l (i64.lt_u (local.get 1) (local.get 0))))
        (local.get 1)))
      """

      version = load!(context, text)
      enough = fn fuel -> match?({:ok, 1_000}, Instar.call(version, :count, [1_000], fuel: fuel)) end
      needed = bisect(enough, 1, 1_000_000)
      assert needed in 1_000..20_000
      for _ <- 1..5, do: assert({enough.(needed), enough.(needed - 1)} == {true, false})
    end

    defp bisect(_enough, low, high) when low == high, do: low

    defp bisect(enough, low, high) do
      middle = div(low + high, 2)
      if enough.(middle), do: bisect(enough, low, middle), else: bisect(enough, middle + 1, high)
    end

    @tag instar: [fuel: 5_000]
    test "of the server holds where the call says nothing", context do
      version = load!(context, program(:wasm, 1))
      assert reason(Instar.call(version, :spin, [])) == {:fuel_exhausted, 5_000}
      assert reason(Instar.call(version, :spin, [], fuel: :infinity, timeout: 20)) == {:timeout, 20}
      assert reason(Instar.call(version, :spin, [], timeout: 5_000)) == {:fuel_exhausted, 5_000}
    end
  end

  describe "memory" do
    @page 65_536
    @growing """
    (module
      (memory 2)
      (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
      (func (export "size") (result i32) (memory.size)))
    """

    test "that a module starts with must be within the limit", context do
      version = load!(context, @growing)
      assert reason(Instar.call(version, :size, [], memory: @page)) == {:memory_limit, @page}
      assert reason(Instar.call(version, :size, [], memory: 2 * @page - 1)) == {:memory_limit, 2 * @page - 1}
      assert Instar.call(version, :size, [], memory: 2 * @page) == {:ok, 2}
      assert Instar.call(version, :size, []) == {:ok, 2}
    end

    test "does not grow beyond the limit, which is the program's to handle", context do
      version = load!(context, @growing)
      assert Instar.call(version, :grow, [1], memory: 3 * @page) == {:ok, 2}
      assert Instar.call(version, :grow, [2], memory: 3 * @page) == {:ok, -1}
      assert Instar.call(version, :grow, [65_535]) == {:ok, -1}
    end

    @tag instar: [memory: 3 * 65_536]
    test "limit of the server holds where the call says nothing", context do
      version = load!(context, @growing)
      assert Instar.call(version, :grow, [1]) == {:ok, 2}
      assert Instar.call(version, :grow, [2]) == {:ok, -1}
      assert Instar.call(version, :grow, [2], memory: 4 * @page) == {:ok, 2}
      big = load!(context, ~s[(module (memory 4) (func (export "f")))])
      assert reason(Instar.call(big, :f, [])) == {:memory_limit, 3 * @page}
    end

    test "of the largest possible module is refused", context do
      put!(context, "doc", wat(~s[(module (memory 65536) (func (export "f")))]))

      case Instar.load(context.server, "doc") do
        {:ok, version} ->
          assert {:memory_limit, _bytes} = reason(Instar.call(version, :f, []))

        # Where there are few addresses.
        {:error, error} ->
          assert {:compile_error, true} == {error.reason, Exception.message(error) =~ "a memory begins with"}
      end
    end
  end

  describe "state" do
    test "of one call is not seen by another", context do
      version =
        load!(context, """
        (module
          (memory 1)
          (global $n (mut i64) (i64.const 0))
          (table 1 funcref)
          (func $f)
          (elem declare func $f)
          (func (export "global") (result i64)
            (global.set $n (i64.add (global.get $n) (i64.const 1))) (global.get $n))
          (func (export "memory") (result i32)
            (i32.store (i32.const 8) (i32.add (i32.load (i32.const 8)) (i32.const 1)))
            (i32.load (i32.const 8)))
          (func (export "grow") (result i32) (memory.grow (i32.const 1)))
          (func (export "table") (result i32)
            (ref.is_null (table.get (i32.const 0)))
            (table.set (i32.const 0) (ref.func $f))))
        """)

      for _ <- 1..20, function <- [:global, :memory, :grow, :table] do
        assert Instar.call(version, function, []) == {:ok, 1}
      end

      # Nor after one that trapped, timed out or ran at the same time.
      answers =
        1..40
        |> Task.async_stream(fn _ -> Instar.call!(version, :global, []) end, max_concurrency: 8)
        |> Enum.uniq()

      assert answers == [{:ok, 1}]
    end

    test "in an object that a constant holds is not seen by another either", context do
      for text <- [
            """
            (module
              (type $box (struct (field (mut i64))))
              (global $box (ref $box) (struct.new $box (i64.const 0)))
              (func (export "next") (result i64)
                (struct.set $box 0 (global.get $box)
                  (i64.add (struct.get $box 0 (global.get $box)) (i64.const 1)))
                (struct.get $box 0 (global.get $box))))
            """,
            """
            (module
              (type $row (array (mut i64)))
              (table $rows 1 (ref null $row) (array.new $row (i64.const 0) (i32.const 1)))
              (func (export "next") (result i64)
                (array.set $row (table.get $rows (i32.const 0)) (i32.const 0)
                  (i64.add (array.get $row (table.get $rows (i32.const 0)) (i32.const 0)) (i64.const 1)))
                (array.get $row (table.get $rows (i32.const 0)) (i32.const 0))))
            """
          ] do
        put!(context, "doc", wat(text))

        # An engine without such objects refuses them, which is as good.
        case Instar.load(context.server, "doc") do
          {:ok, version} -> for _ <- 1..3, do: assert(Instar.call(version, :next, []) == {:ok, 1})
          {:error, error} -> assert error.reason == :badfile
        end
      end
    end

    @throwing """
    (module
      (tag $e)
      (func (export "throw") (param i64)
        (loop $again
          (block $caught (try_table (catch $e $caught) (throw $e)))
          (local.set 0 (i64.sub (local.get 0) (i64.const 1)))
          (br_if $again (i64.gt_s (local.get 0) (i64.const 0))))))
    """

    @tag instar: [memory: 1_048_576]
    test "is not what exceptions leave behind: every call has all of the memory", context do
      version = load!(context, @throwing)
      # One such call uses about two thirds of the limit.
      for _ <- 1..10, do: assert(Instar.call(version, :throw, [40_000]) == {:ok, nil})
    end

    @tag instar: [memory: 1_048_576]
    test "of exceptions without end is within the limit of memory", context do
      version = load!(context, @throwing)
      before = resident_bytes()
      answer = Instar.call(version, :throw, [5_000_000], timeout: 30_000)
      # Collected, or refused.
      assert answer == {:ok, nil} or reason(answer) == {:memory_limit, 1_048_576}
      assert resident_bytes() - before < 100_000_000
      assert Instar.call(version, :throw, [1]) == {:ok, nil}
    end

    test "is told from none", context do
      stateless = load!(context, program(:wasm, 1))
      assert {functions, true, bytes} = Native.describe(stateless.code, :summary)
      assert functions == [{"add", [:i64, :i64], [:i64]}, {"n", [], [:i64]}, {"spin", [], []}]
      assert bytes > 0
      stateful = load!(context, ~s[(module (global (mut i32) (i32.const 0)) (func (export "f")))])
      assert {_functions, false, _bytes} = Native.describe(stateful.code, :summary)
    end
  end

  describe "callers" do
    test "are as many as there are", context do
      version = load!(context, program(:wasm, 1))

      sums =
        1..500
        |> Enum.map(fn n -> Task.async(fn -> Instar.call!(version, :add, [n, n]) end) end)
        |> Task.await_many(20_000)

      assert sums == Enum.map(1..500, &(2 * &1))
    end

    test "that are killed leave nothing behind", context do
      version = load!(context, program(:wasm, 1))
      holders = for _ <- 1..10, do: elem(hold(version), 0)
      assert {0, pids} = Native.gate(version.code, :lingering)
      assert Enum.sort(pids) == Enum.sort(holders)
      Enum.each(holders, &kill!/1)
      assert eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end)
      assert Instar.call(version, :n, []) == {:ok, 1}
    end

    test "stay responsive to links and system messages while they are inside", context do
      version = load!(context, program(:wasm, 1))
      {holder, monitor} = hold(version)
      # Other processes can look at it, collect its garbage and suspend it.
      assert is_list(Process.info(holder))
      assert :erlang.garbage_collect(holder)
      :erlang.suspend_process(holder)
      :erlang.resume_process(holder)
      assert inside?(version, holder)

      {linked, linked_monitor} =
        spawn_monitor(fn ->
          spawn_link(fn ->
            receive do: (:go -> exit(:boom))
          end)
          |> send(:go)

          Instar.call(version, :spin, [], timeout: :infinity)
        end)

      assert_receive {:DOWN, ^linked_monitor, :process, ^linked, :boom}
      kill!(holder)
      assert_receive {:DOWN, ^monitor, :process, ^holder, :killed}
      assert eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end)
    end
  end

  describe "handles" do
    test "that did not come from this VM are no crash", context do
      version = load!(context, program(:wasm, 1))
      # A reference that means nothing is code that is gone, and code with its digest is there.
      assert Instar.call(%{version | code: make_ref()}, :n, []) == {:ok, 1}
      other = %{version | code: make_ref(), digest: <<0::256>>}
      assert reason(Instar.call(other, :n, [])) == {:badfun, <<0::256>>}
      foreign = %{version | node: :elsewhere@host, code: make_ref()}
      assert reason(Instar.call(foreign, :n, [])) == {:foreign_node, :elsewhere@host}
    end

    test "can be sent, stored and compared", context do
      version = load!(context, program(:wasm, 1))
      same = version |> :erlang.term_to_binary() |> :erlang.binary_to_term()
      assert same == version
      assert Instar.call(same, :n, []) == {:ok, 1}
      {:ok, again} = Instar.select(context.server, "doc")
      assert again == version
      assert await(Task.async(fn -> Instar.call!(version, :n, []) end)) == 1
    end
  end
end
