defmodule Instar.TrapsTest do
  # Where code was that has trapped: functions, files and lines of C and Rust, for each kind of trap, each depth, what is inlined and what
  # isn't, and each way of compiling it; names alone where there is no DWARF. The programs are generated, and so is what is expected.
  use ExUnit.Case, async: true
  doctest Instar.Call.Trapped
  alias Instar.{Error, Programs, Test}

  # More than are noted, so that the last one is cut.
  @depths [1, 4, 20, 40]
  @noted 32

  # What the innermost function does, in a line of its own, and what that comes to.
  @c_kinds [
    unreachable: {"__builtin_trap();", {:trap, :unreachable}},
    bounds: {"return *(volatile int *)(0x7fff0000 + n);", {:trap, :memory_out_of_bounds}},
    store: {"*(volatile int *)(0x7fff0000 + n) = n;", {:trap, :memory_out_of_bounds}},
    divide: {"return n / zero;", {:trap, :integer_divide_by_zero}},
    modulo: {"return n % zero;", {:trap, :integer_divide_by_zero}},
    overflow: {"return least / minus;", {:trap, :integer_overflow}},
    large: {"return __builtin_wasm_trunc_s_i32_f64(large);", {:trap, :integer_overflow}},
    convert:
      {"return __builtin_wasm_trunc_s_i32_f64(large / 0.0 * 0.0);", {:trap, :invalid_conversion_to_integer}},
    null: {"return ((int (*)(int))nothing)(n);", {:trap, :uninitialized_element}},
    mismatch: {"return ((int (*)(int, int))something)(n, n);", {:trap, :indirect_call_type_mismatch}},
    table: {"return ((int (*)(int))far)(n);", {:trap, :table_out_of_bounds}}
  ]

  @c_head """
  typedef int (*unary)(int);
  static volatile int seed = 1, zero = 0, least = -2147483647 - 1, minus = -1;
  static volatile double large = 1e30;
  static int same(int n) { return n; }
  static volatile unary nothing = 0, something = same, far = (unary)100000;

  __attribute__((noinline)) static int deep(int n) {
    int step = seed;
    int below = deep(n + step);
    return below * step + n;
  }

  __attribute__((export_name("deepest"))) int deepest(int n) { return deep(n) + seed; }
  """

  # Levels of one kind: the innermost one, and those that call the one before.
  defp c_levels(name, statement, attribute) do
    inner = """
    #{attribute} static int #{name}_0(int n) {
      seed += n;
      #{statement}
      return seed;
    }
    """

    [inner | for(i <- 1..(Enum.max(@depths) - 1), do: c_level(name, i, attribute))]
  end

  defp c_level(name, i, attribute) do
    """
    #{attribute} static int #{name}_#{i}(int n) {
      seed += n;
      int below = #{name}_#{i - 1}(n + 1);
      return below + seed;
    }
    """
  end

  defp c_entry(name, depth) do
    """
    __attribute__((export_name("#{name}_at_#{depth}"))) int #{name}_at_#{depth}(int n) {
      seed += n;
      return #{name}_#{depth - 1}(n) + seed;
    }
    """
  end

  defp c_source do
    functions =
      for {kind, {statement, _reason}} <- @c_kinds,
          {name, attribute, depths} <- [
            {"#{kind}_called", "__attribute__((noinline))", @depths},
            {"#{kind}_inlined", "__attribute__((always_inline)) inline", inlined_depths()}
          ],
          do: [c_levels(name, statement, attribute), for(depth <- depths, do: c_entry(name, depth))]

    IO.iodata_to_binary([@c_head, functions])
  end

  # At one place.
  defp inlined_depths, do: Enum.filter(@depths, &(&1 < @noted))

  # The frames of an entry, by the lines of its source: where each function calls the one before, and where the innermost one traps.
  defp expected(source, name, depth, statement) do
    lines = source |> String.split("\n") |> Enum.with_index(1)

    within = fn function, text ->
      [{_head, from} | _] = Enum.filter(lines, fn {line, _} -> line =~ ~r/\b#{function}\(.*\{$/ end)
      {_line, at} = Enum.find(lines, fn {line, at} -> at > from and String.contains?(line, text) end)
      {function, at}
    end

    [within.("#{name}_0", statement)] ++
      for(i <- 1..(depth - 1)//1, do: within.("#{name}_#{i}", "#{name}_#{i - 1}(")) ++
      [within.("#{name}_at_#{depth}", "#{name}_#{depth - 1}(")]
  end

  defp server!(code, options \\ []) do
    name = :"traps#{System.unique_integer([:positive])}"
    document = %{"language" => options[:language] || "wasm", "code" => %{"1" => code}, "production" => "1"}

    {:ok, _server} =
      Test.start_link([name: name, documents: %{"guest" => document}] ++ Keyword.get(options, :server, []))

    {:ok, _handle} = Instar.load(name, "guest", [])
    name
  end

  defp failed(server, function, arguments \\ [1], options \\ []) do
    assert {:error, %Error{} = error} = Instar.call(server, "guest", function, arguments, options)
    error
  end

  defp pairs(frames), do: for(%{function: function, line: line} <- frames, do: {function, line})

  if missing = Programs.missing(:c) do
    @tag skip: missing
  end

  for {title, flags} <- [
        {"-O0", ~w(-O0 -g)},
        {"-O0, DWARF 4", ~w(-O0 -gdwarf-4)},
        {"-O1", ~w(-O1 -g)},
        {"-O2", ~w(-O2 -g)},
        {"-O2, DWARF 5", ~w(-O2 -gdwarf-5)},
        {"-Os with lines only", ~w(-Os -gline-tables-only)}
      ] do
    @flags flags
    @tag timeout: 300_000
    test "C with #{title}: every kind of trap at every depth, inlined or not, has functions and lines" do
      source = c_source()
      server = server!(Programs.with_lines!(:c, source, @flags))

      for {kind, {statement, reason}} <- @c_kinds,
          {way, depths} <- [{"called", @depths}, {"inlined", inlined_depths()}],
          depth <- depths do
        name = "#{kind}_#{way}"
        error = failed(server, "#{name}_at_#{depth}")
        expected = expected(source, name, depth, statement)
        assert error.reason == reason
        assert pairs(error.frames) == Enum.take(expected, if(way == "called", do: @noted, else: depth + 1))
        assert Enum.all?(error.frames, &(&1.file == "program.c"))
        {inner, line} = hd(expected)

        assert Exception.message(error) =~
                 ", in #{inner} (program.c:#{line})\n    program.c:#{line}: #{inner}\n"
      end

      # Of a recursion each place counts once.
      error = failed(server, "deepest")
      assert error.reason == :stack_overflow
      at = Enum.find_index(String.split(source, "\n"), &(&1 =~ "int below = deep(")) + 1
      assert [{"deep", first}, {"deep", ^at}] = pairs(error.frames)
      # Where a compiler puts what makes room on the stack in no line, there is none (clang 19).
      assert first in [nil | Enum.to_list((at - 2)..at)]
      assert Exception.message(error) =~ "in deep (program.c"
    end
  end

  if missing = Programs.missing(:c) do
    @tag skip: missing
  end

  test "code without DWARF has the names of its functions, and without these those of its exports" do
    source = c_source()
    server = server!(Programs.with_lines!(:c, source, ["-O1"]))
    error = failed(server, "divide_called_at_4")
    names = for i <- 0..3, do: "divide_called_#{i}"

    assert error.frames ==
             for(name <- names ++ ["divide_called_at_4"], do: %{function: name, file: nil, line: nil})

    assert Exception.message(error) =~ ", in divide_called_0\n    divide_called_0\n    divide_called_1\n"

    stripped = server!(Programs.with_lines!(:c, source, ["-O1", "-Wl,--strip-all"]))

    assert [%{function: "func" <> _}, _, _, _, %{function: "divide_called_at_4"}] =
             failed(stripped, "divide_called_at_4").frames
  end

  if missing = Programs.missing(:c) do
    @tag skip: missing
  end

  test "what is copied and filled, and long straight code, keep the lines: both are compiled otherwise than they were written" do
    straight = Enum.map_join(1..700, "\n", fn i -> "  seed = seed * #{i} + n;" end)

    source = """
    static volatile int seed = 1, zero = 0;
    static char bytes[64];
    __attribute__((noinline)) static void put(char *to, unsigned length) {
      seed += 1;
      __builtin_memset(to, 7, length);
      seed += 2;
    }
    __attribute__((export_name("byte"))) int byte(int at) { return bytes[at]; }
    __attribute__((export_name("fill"))) int fill(unsigned length) {
      put(bytes, length);
      return seed / zero;
    }
    __attribute__((export_name("copy"))) int copy(unsigned length) {
      __builtin_memcpy(bytes + 1, (char *)length, length);
      return seed;
    }
    __attribute__((export_name("straight"))) int straight(int n) {
    #{straight}
      return n / zero;
    }
    """

    for flags <- [~w(-O0 -g -mbulk-memory), ~w(-O2 -g -mbulk-memory)] do
      server = server!(Programs.with_lines!(:c, source, flags))
      line = fn text -> Enum.find_index(String.split(source, "\n"), &(&1 =~ text)) + 1 end
      error = failed(server, "fill", [0x7FFFFFFF])
      assert error.reason == {:trap, :memory_out_of_bounds}
      assert pairs(error.frames) == [{"put", line.("memset")}, {"fill", line.("put(bytes")}]
      # Within the memory, and then a trap behind what was written otherwise.
      assert pairs(failed(server, "fill", [60]).frames) == [{"fill", line.("seed / zero")}]
      assert pairs(failed(server, "copy", [0x7FFFFFF0]).frames) == [{"copy", line.("memcpy")}]
      assert pairs(failed(server, "straight", [3]).frames) == [{"straight", line.("return n / zero")}]
    end
  end

  if missing = Programs.missing(:c) do
    @tag skip: missing
  end

  test "every way to call says it, and so does telemetry" do
    source = c_source()
    wasm = Programs.with_lines!(:c, source, ~w(-O1 -g))
    server = server!(wasm, server: [call_events: true])
    {statement, _reason} = @c_kinds[:divide]
    expected = expected(source, "divide_called", 1, statement)
    {:ok, handle} = Instar.load(server, "guest", [])

    raised = assert_raise Error, fn -> Instar.call!(server, "guest", "divide_called_at_1", [1]) end
    assert pairs(raised.frames) == expected
    assert Exception.message(raised) =~ "in divide_called_0 (program.c:"

    {:ok, by_handle} = {:ok, Instar.call(handle, "divide_called_at_1", [1]) |> elem(1)}
    assert pairs(by_handle.frames) == expected

    assert pairs(failed(server, "divide_called_at_1", [1], timeout: 5_000, stack: 4_194_304).frames) ==
             expected

    {:ok, instance} = Instar.Instance.start(server, "guest", [])
    assert {:error, %Error{} = error} = Instar.Instance.call(instance, "divide_called_at_1", [1])
    assert pairs(error.frames) == expected
    # What it was poisoned by is a reason.
    assert {:error, %Error{reason: {:poisoned, {:trap, :integer_divide_by_zero}}, frames: []}} =
             Instar.Instance.call(instance, "divide_called_at_1", [1])
  end

  test "WebAssembly as text has its own names, where a function is over at once as well as where it isn't" do
    wat = """
    (module
      (func $half (param $n i32) (result i32)
        (i32.div_s (local.get $n) (i32.const 0)))
      (func (export "brief") (param i32) (result i32)
        (i32.add (call $half (local.get 0)) (i32.const 1)))
      (func (export "long") (param i32) (result i32)
        (loop (br_if 0 (i32.gt_s (local.tee 0 (i32.sub (local.get 0) (i32.const 1))) (i32.const 0))))
        (i32.add (call $half (local.get 0)) (i32.const 1)))
      (func $over (param $n i32) (result i32)
        (i32.add (call $over (local.get $n)) (i32.const 1)))
      (func (export "deep") (param i32) (result i32)
        (call $over (local.get 0))))
    """

    server = server!(wat, language: "wat")

    names = fn function, arguments ->
      for(frame <- failed(server, function, arguments).frames, do: frame.function)
    end

    assert names.("brief", [1]) == ["half", "brief"]
    # Some slices of fuel later.
    assert names.("long", [3_000_000]) == ["half", "long"]
    assert names.("deep", [1]) == ["over", "over"]
    # What is no trap has none.
    assert {:error, %Error{reason: {:undef, _, _}, frames: []}} = Instar.call(server, "guest", "nobody", [])

    assert {:error, %Error{reason: {:fuel_exhausted, _}, frames: []}} =
             Instar.call(server, "guest", "long", [3_000_000], fuel: 1_000)
  end

  if missing = Programs.missing(:c) do
    @tag skip: missing
  end

  test "of many who trap at once each has his own" do
    source = c_source()
    server = server!(Programs.with_lines!(:c, source, ~w(-O1 -g)))

    expected =
      for {kind, {statement, reason}} <- @c_kinds,
          do: {"#{kind}_called_at_4", reason, expected(source, "#{kind}_called", 4, statement)}

    1..40
    |> Task.async_stream(
      fn i ->
        for round <- 1..40 do
          {function, reason, frames} = Enum.at(expected, rem(i + round, length(expected)))
          error = failed(server, function)
          assert {error.reason, pairs(error.frames)} == {reason, frames}
        end
      end,
      max_concurrency: 40,
      timeout: 120_000
    )
    |> Enum.each(fn done -> assert {:ok, _} = done end)
  end

  if missing = Programs.missing(:c) do
    @tag skip: missing
  end

  @tag timeout: 300_000
  test "DWARF that makes no sense does no harm: the code is compiled and called, with what can be read" do
    source = c_source()
    wasm = Programs.with_lines!(:c, source, ~w(-O1 -g))

    names =
      ~w(.debug_info .debug_abbrev .debug_line .debug_str .debug_ranges .debug_rnglists .debug_line_str .debug_addr)

    places = for name <- names, {at, _length} <- :binary.matches(wasm, name), do: at + byte_size(name)

    :rand.seed(:exsss, {1, 2, 3})

    for _ <- 1..60 do
      at = Enum.random(places) + :rand.uniform(400) - 1
      length = min(:rand.uniform(8), byte_size(wasm) - at - 1)
      <<before::binary-size(at), _old::binary-size(length), rest::binary>> = wasm
      broken = before <> :rand.bytes(length) <> rest
      name = :"traps#{System.unique_integer([:positive])}"
      document = %{"language" => "wasm", "code" => %{"1" => broken}, "production" => "1"}
      {:ok, pid} = Test.start_link(name: name, documents: %{"guest" => document})

      # Another section may begin there, and then it is no module.
      with {:ok, _handle} <- Instar.load(name, "guest", []),
           do:
             assert(
               {:error, %Error{reason: {:trap, :integer_divide_by_zero}}} =
                 Instar.call(name, "guest", "divide_called_at_4", [1])
             )

      Supervisor.stop(pid)
    end
  end

  # Rust ------------------------------------------------------------------------------------------------------------

  @rust_kinds [
    panic: {"panic!(\"no {n}\")", :unreachable},
    index: {"[1, 2, 3][(n + seed()) as usize]", :unreachable},
    unwrap: {"Some(n).filter(|_| seed() != 7).unwrap()", :unreachable},
    divide: {"n / (seed() - 7)", :unreachable},
    unreachable: {"core::arch::wasm32::unreachable()", :unreachable},
    bounds:
      {"unsafe { core::ptr::read_volatile((0x7fff0000 + n) as *const u8) as i32 }", :memory_out_of_bounds},
    abort: {"std::process::abort()", :unreachable},
    cell:
      {"{ let c = std::cell::RefCell::new(n); let _a = c.borrow_mut(); let b = *c.borrow(); b }",
       :unreachable}
  ]

  defp rust_source do
    functions =
      for {kind, {expression, _trap}} <- @rust_kinds,
          {way, attribute} <- [{"called", "#[inline(never)]"}, {"inlined", "#[inline(always)]"}] do
        name = "#{kind}_#{way}"

        levels =
          for i <- 1..3 do
            """
            #{attribute}
            fn #{name}_#{i}(n: i32) -> i32 {
                let more = seed();
                let below = #{name}_#{i - 1}(n + 1);
                below.wrapping_add(more)
            }
            """
          end

        inner = """
        #{attribute}
        fn #{name}_0(n: i32) -> i32 {
            let more = seed();
            let value = #{expression};
            more.wrapping_add(value)
        }
        """

        entries =
          for depth <- [1, 4] do
            """
            #[no_mangle]
            pub extern "C" fn #{name}_at_#{depth}(n: i32) -> i32 {
                let more = seed();
                #{name}_#{depth - 1}(n).wrapping_add(more)
            }
            """
          end

        [inner, levels, entries]
      end

    IO.iodata_to_binary([
      """
      #![allow(unreachable_code, unused, unconditional_recursion)]
      use std::sync::atomic::{AtomicI32, Ordering};
      static SEED: AtomicI32 = AtomicI32::new(7);
      fn seed() -> i32 { SEED.load(Ordering::Relaxed) }
      // So that nobody knows what it is.
      #[no_mangle]
      pub extern "C" fn sow(n: i32) { SEED.store(n, Ordering::Relaxed) }

      #[inline(never)]
      fn deep(n: i32) -> i32 {
          let more = seed();
          let below = deep(n.wrapping_add(more));
          below.wrapping_mul(more).wrapping_add(n)
      }
      #[no_mangle]
      pub extern "C" fn deepest(n: i32) -> i32 { deep(n).wrapping_add(seed()) }
      """
      | functions
    ])
  end

  if missing = Programs.missing(:rust) do
    @tag skip: missing
  end

  for {title, flags} <- [{"debug", []}, {"-O", ["-O"]}, {"-O without unwinding", ["-O", "-Cpanic=abort"]}] do
    @flags flags
    @tag timeout: 600_000
    test "Rust, #{title}: panics and traps have functions and lines of one's own, whatever of the library is below" do
      source = rust_source()
      server = server!(Programs.with_lines!(:rust, source, @flags))
      lines = source |> String.split("\n") |> Enum.with_index(1)

      within = fn function, text ->
        {_head, from} = Enum.find(lines, fn {line, _} -> line =~ ~r/fn #{function}\(/ end)
        {_line, at} = Enum.find(lines, fn {line, at} -> at > from and String.contains?(line, text) end)
        at
      end

      for {kind, {_expression, trap}} <- @rust_kinds, way <- ["called", "inlined"], depth <- [1, 4] do
        name = "#{kind}_#{way}"
        error = failed(server, "#{name}_at_#{depth}", [1], wasi: [])
        assert error.reason == {:trap, trap}
        own = Enum.filter(error.frames, &(&1.file == "program.rs" and &1.function =~ "#{name}_"))

        expected =
          [{"program::#{name}_0", within.("#{name}_0", "let value")}] ++
            for(i <- 1..(depth - 1)//1, do: {"program::#{name}_#{i}", within.("#{name}_#{i}", "let below")}) ++
            [{"#{name}_at_#{depth}", within.("#{name}_at_#{depth}", "#{name}_#{depth - 1}(n)")}]

        assert Enum.uniq(pairs(own)) == expected
        {inner, line} = hd(expected)

        assert Exception.message(error) =~ ", in #{inner}" and
                 Exception.message(error) =~ "(program.rs:#{line})"
      end

      error = failed(server, "deepest", [1], wasi: [])
      assert error.reason == :stack_overflow
      at = within.("deep", "let below")
      assert {"program::deep", at} in pairs(error.frames)
      # Without optimization it may be what that calls that has no stack left.
      assert Exception.message(error) =~ ~r/, in program::(deep|seed) \(program\.rs:\d+\)/
    end
  end
end
