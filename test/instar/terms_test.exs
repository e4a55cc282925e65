defmodule Instar.TermsTest do
  # Functions that take and return any terms: what crosses, what doesn't, what it may use, and how it fails. The
  # modules are written by hand, so that this holds without a compiler.
  use Instar.Case, async: true

  alias Instar.{Clock, TermsModule}

  # A cons of two words; the collector is asked first when the arena is full, `live` words being kept at `sp`.
  @churn """
  (func $need (param $acc i64) (param $n i64) (param $more i32)
    (i64.store (global.get $sp) (local.get $acc))
    (i64.store offset=8 (global.get $sp) (local.get $n))
    (call $gc (local.get $more) (i32.const 2)))
  (func $cons (param $head i64) (param $tail i64) (result i64) (local $at i32)
    (local.set $at (global.get $hp))
    (i64.store (local.get $at) (local.get $head))
    (i64.store offset=8 (local.get $at) (local.get $tail))
    (global.set $hp (i32.add (local.get $at) (i32.const 16)))
    (i64.extend_i32_u (i32.add (i32.sub (local.get $at) (i32.const 8)) (i32.const 1))))
  (func $full (result i32)
    (i32.gt_u (i32.add (global.get $hp) (i32.const 16)) (global.get $hp_limit)))
  """

  # build(N) is a list of N, …, 1 in front of []; churn(N) makes as many conses and keeps the last one.
  @loops [
    {"build", 1,
     """
     (local $acc i64)
     (local.set $acc (i64.const 7))
     (block $done (loop $again (take)
       (br_if $done (i64.eqz (local.get 0)))
       (if (call $full) (then
         (call $need (local.get $acc) (local.get 0) (i32.const 16))
         (local.set $acc (i64.load (global.get $sp)))))
       (local.set $acc (call $cons (local.get 0) (local.get $acc)))
       (local.set 0 (i64.sub (local.get 0) (i64.const 4)))
       (br $again)))
     (local.get $acc)
     """},
    {"churn", 1,
     """
     (local $acc i64)
     (local.set $acc (i64.const 7))
     (block $done (loop $again (take)
       (br_if $done (i64.eqz (local.get 0)))
       (if (call $full) (then
         (call $need (local.get $acc) (local.get 0) (i32.const 16))
         (local.set $acc (i64.load (global.get $sp)))))
       (local.set $acc (call $cons (local.get 0) (i64.const 7)))
       (local.set 0 (i64.sub (local.get 0) (i64.const 4)))
       (br $again)))
     (local.get $acc)
     """},
    {"deep", 1, "(take) (call $deep (local.get 0))"},
    {"spin", 0, "(loop $again (take) (br $again)) (i64.const 0)"},
    {"lengths", 1, "(loop $again (take) (drop (call $length (local.get 0))) (br $again)) (i64.const 0)"}
  ]

  @imports [
    ~s|(import "rt" "gc" (func $gc (param i32 i32)))|,
    ~s|(import "bif" "erlang:length/1" (func $length (param i64) (result i64)))|
  ]

  @deep """
  (func $deep (param i64) (result i64)
    (take)
    (if (result i64) (i64.eqz (local.get 0))
      (then (i64.const 0))
      (else (i64.add (i64.const 4) (call $deep (i64.sub (local.get 0) (i64.const 4)))))))
  """

  defp load!(%{server: server} = context, text) do
    put!(context, "doc", wat(text))
    assert {:ok, version} = Instar.load(server, "doc")
    version
  end

  defp identity(context, atoms \\ []) do
    functions = [{"id", 1, "(local.get 0)"}, {"second", 2, "(local.get 1)"}, {"second", 1, "(local.get 0)"}]
    load!(context, TermsModule.text(functions, atoms: atoms))
  end

  defp loops(context) do
    load!(context, TermsModule.text(@loops, imports: @imports, more: @churn <> @deep))
  end

  describe "what crosses" do
    test "terms of all kinds come back as they were given", context do
      version = identity(context)

      for term <- [
            0,
            -1,
            2 ** 59,
            -(2 ** 59) - 1,
            2 ** 61 - 1,
            2 ** 61,
            -(2 ** 61),
            2 ** 63,
            2 ** 64,
            -(2 ** 64),
            7 ** 1000,
            -(7 ** 5000),
            1.5,
            5.0e-324,
            :ok,
            :an_atom_of_the_callers_own,
            :Überraschung,
            :日本,
            nil,
            [],
            [1 | 2],
            [[], [[]], {}],
            {},
            {1, {2, {3}}},
            "",
            "text",
            <<1::3>>,
            <<1, 2, 5::12>>,
            binary_part("a part of a binary", 2, 4),
            String.duplicate("x", 1_000_000),
            %{},
            %{1 => 2, 1.0 => 3, :a => %{"b" => []}},
            Map.new(1..33, &{&1, &1}),
            Map.new(1..10_000, &{{&1, "k"}, [&1]}),
            1..10,
            %URI{host: "here"},
            MapSet.new(1..100)
          ] do
        assert Instar.call(version, :id, [term]) == {:ok, term}
      end

      assert <<0x80, 0::56>> == <<Instar.call!(version, :id, [-0.0])::float>>
    end

    test "random terms come back as they were given", context do
      version = identity(context)
      :rand.seed(:exsss, {1, 2, 3})
      for _ <- 1..2_000, term = random(4), do: assert(Instar.call!(version, :id, [term]) === term)
    end

    test "deep and long terms need no native stack", context do
      version = identity(context)
      long = Enum.to_list(1..1_000_000)
      assert Instar.call!(version, :id, [long], memory: 256 * 1024 * 1024) == long
      deep = Enum.reduce(1..300_000, [], fn n, acc -> {n, [acc]} end)
      assert Instar.call!(version, :id, [deep]) == deep
    end

    test "many terms are converted where nobody waits for the scheduler", context do
      version = identity(context)
      loops = loops(context)
      long = Enum.to_list(1..50_000)

      for {version, function, arguments, where} <- [
            {version, :id, [7], :here},
            {version, :id, [Enum.to_list(1..1_000)], :here},
            {version, :id, [String.duplicate("x", 100_000)], :here},
            {version, :second, [long, 7], :elsewhere},
            {version, :second, [Map.new(long, &{&1, &1}), 7], :elsewhere},
            {version, :second, [List.to_tuple(long), 7], :elsewhere},
            {version, :second, [String.duplicate("x", 4_000_000), 7], :elsewhere},
            {version, :id, [[long]], :elsewhere},
            {loops, :build, [1_000], :here},
            # What comes out is made in slices.
            {loops, :build, [50_000], :here}
          ] do
        # On a busy machine a process may wait for another reason once, or not have to.
        call = fn -> Instar.call!(version, function, arguments) end
        assert Enum.any?(1..5, fn _ -> converted(call) == where end), "#{function} was not converted #{where}"
      end

      assert Instar.call!(loops, :build, [50_000]) == long

      assert reason(Instar.call(version, :id, [long ++ [self()]])) ==
               {:uncrossable, :pid, [argument: 1, at: 50_000]}
    end

    # A process whose call is away waits for it.
    defp converted(call) do
      test = self()

      {pid, monitor} =
        spawn_monitor(fn ->
          receive(do: (:go -> call.()))
          send(test, :done)
        end)

      :erlang.trace(pid, true, [:running])
      send(pid, :go)
      assert_receive :done
      assert_receive {:DOWN, ^monitor, :process, ^pid, :normal}
      :erlang.trace_delivered(pid)
      assert_receive {:trace_delivered, ^pid, _}
      if moved?(pid, false), do: :elsewhere, else: :here
    end

    defp moved?(pid, moved) do
      receive do
        {:trace, ^pid, _in_or_out, {Instar.Call.Callbacks, :message, 3}} -> moved?(pid, true)
        {:trace, ^pid, _in_or_out, _where} -> moved?(pid, moved)
      after
        0 -> moved
      end
    end

    test "what cannot cross is refused with the way to it", context do
      version = identity(context)
      fun = fn -> :ok end

      assert reason(Instar.call(version, :id, [self()])) == {:uncrossable, :pid, [argument: 1]}

      assert reason(Instar.call(version, :second, [1, %{a: {1, [2, fun]}}])) ==
               {:uncrossable, :fun, [argument: 2, value: :a, element: 2, at: 1]}

      assert reason(Instar.call(version, :id, [[1 | make_ref()]])) ==
               {:uncrossable, :reference, [{:argument, 1}, :tail]}

      assert reason(Instar.call(version, :id, [%{self() => 1}])) ==
               {:uncrossable, :pid, [{:argument, 1}, :key]}

      assert listed?({:uncrossable, :pid, []})
    end

    test "functions have names and arities", context do
      version = identity(context)
      assert Enum.sort(Instar.Runtime.Wasm.exports(version.code)) == [{"id", 1}, {"second", 1}, {"second", 2}]
      assert Instar.call!(version, :second, [1, 2]) == 2
      assert Instar.call!(version, "second", [1]) == 1
      assert reason(Instar.call(version, :second, [])) == {:undef, :second, 0}
      assert reason(Instar.call(version, "id/1", [1])) == {:undef, "id/1", 1}
    end

    test "new atoms of a module are charged to the budget", context do
      server = start_instar!(context, name: unique_name(), max_atoms: 0)
      new = "an atom that nobody has #{System.unique_integer()}"
      put!(context, "doc", wat(TermsModule.text([{"id", 1, "(local.get 0)"}], atoms: [new])))
      assert reason(Instar.load(server, "doc")) == {:too_many_atoms, 0}
    end
  end

  describe "exceptions" do
    setup context do
      raise_tagged = ~s|(import "rt" "raise_tagged" (func $raise (param i64 i64)))|
      clause = ~s|(import "rt" "raise_function_clause" (func $clause (param i64 i64 i32)))|
      throw = ~s|(import "bif" "erlang:throw/1" (func $throw (param i64) (result i64)))|
      add = ~s|(import "bif" "erlang:+/2" (func $add (param i64 i64) (result i64)))|

      functions = [
        {"badmatch", 1,
         "(call $raise (i64.const #{TermsModule.atom("badmatch")}) (local.get 0)) (i64.const 11)"},
        {"clause", 2,
         """
         (i64.store (global.get $sp) (local.get 0))
         (i64.store offset=8 (global.get $sp) (local.get 1))
         (call $clause (i64.const #{TermsModule.atom("erlang")}) (i64.const #{TermsModule.atom("ok")}) (i32.const 2))
         (i64.const 11)
         """},
        {"throw", 1, "(call $throw (local.get 0))"},
        {"add", 2, "(call $add (local.get 0) (local.get 1))"}
      ]

      text = TermsModule.text(functions, imports: [raise_tagged, clause, throw, add])
      %{version: load!(context, text)}
    end

    test "are in the error of call/4", %{version: version} do
      assert {:exception, :error, {:badmatch, {1, "a"}}, []} =
               reason(Instar.call(version, :badmatch, [{1, "a"}]))

      assert {:exception, :throw, [:a], []} = reason(Instar.call(version, :throw, [[:a]]))

      assert {:exception, :error, :badarith,
              [{:erlang, :+, [1, :a], [error_info: %{module: :erl_erts_errors}]}]} =
               reason(Instar.call(version, :add, [1, :a]))

      assert {:error, error} = Instar.call(version, :add, [1, :a])
      assert Exception.message(error) =~ "bad argument in arithmetic expression"
    end

    test "are raised by call!/4 as they are", %{version: version} do
      error = assert_raise MatchError, fn -> Instar.call!(version, :badmatch, [{1, 2}]) end
      assert error == %MatchError{term: {1, 2}}

      assert catch_throw(Instar.call!(version, :throw, [:thrown])) == :thrown
      assert_raise ArithmeticError, fn -> Instar.call!(version, :add, [1, "a"]) end
      error = assert_raise FunctionClauseError, fn -> Instar.call!(version, :clause, [1, 2]) end
      assert {error.module, error.function, error.arity} == {:erlang, :ok, 2}
    end
  end

  describe "limits" do
    test "a list that is built under the collector is whole", context do
      version = loops(context)
      assert Instar.call!(version, :build, [300_000]) == Enum.to_list(1..300_000)
      assert Instar.call!(version, :build, [3]) == [1, 2, 3]
    end

    test "garbage is collected within bounded memory", context do
      version = loops(context)
      limit = 1024 * 1024
      assert Instar.call!(version, :churn, [1_000_000], memory: limit) == [1]
      assert reason(Instar.call(version, :build, [100_000], memory: limit)) == {:memory_limit, limit}
      assert Instar.call!(version, :churn, [10]) == [1]
    end

    test "arguments count as memory", context do
      version = identity(context)
      limit = 1024 * 1024
      long = Enum.to_list(1..100_000)
      assert reason(Instar.call(version, :id, [long], memory: limit)) == {:memory_limit, limit}
      assert Instar.call!(version, :id, [1], memory: limit) == 1
    end

    test "fuel ends a loop, also one that is the host's", context do
      version = loops(context)
      assert reason(Instar.call(version, :spin, [], fuel: 100_000)) == {:fuel_exhausted, 100_000}
      long = Enum.to_list(1..1_000)
      assert reason(Instar.call(version, :lengths, [long], fuel: 1_000_000)) == {:fuel_exhausted, 1_000_000}
    end

    test "a timeout ends a loop, also one that is the host's", context do
      version = loops(context)
      assert reason(Instar.call(version, :spin, [], timeout: 50)) == {:timeout, 50}
      long = Enum.to_list(1..100_000)
      call = fn -> Instar.call(version, :lengths, [long], timeout: 50) end
      assert reason(Clock.on_time!(50, call, 20)) == {:timeout, 50}
    end

    test "recursion is a million deep, and the stack's end is an error", context do
      version = loops(context)
      assert Instar.call!(version, :deep, [1_000_000]) == 1_000_000
      assert reason(Instar.call(version, :deep, [100_000_000])) == :stack_overflow
      assert Instar.call!(version, :deep, [10]) == 10
    end

    test "a killed caller leaves nothing behind", context do
      version = loops(context)
      caller = spawn(fn -> Instar.call!(version, :spin, [], timeout: :infinity) end)
      assert eventually(fn -> Instar.Native.gate(version.code, :lingering) == {0, [caller]} end)
      Process.exit(caller, :kill)
      assert eventually(fn -> Instar.Native.gate(version.code, :lingering) == {0, []} end)
    end
  end

  describe "what a call leaves" do
    test "in a module that was written by hand, no other caller finds", context do
      swap = fn load, store ->
        "(local $found i64) (local.set $found #{load}) #{store} (local.get $found)"
      end

      functions = [
        {"global", 1, swap.("(global.get $kept)", "(global.set $kept (local.get 0))")}
        | for address <- [8, 512, 2_000_000, 16_900_000] do
            load = "(i64.load (i32.const #{address}))"
            {"at_#{address}", 1, swap.(load, "(i64.store (i32.const #{address}) (local.get 0))")}
          end
      ]

      version = load!(context, TermsModule.text(functions, more: "(global $kept (mut i64) (i64.const 0))"))

      for {name, 1, _code} <- functions, secret <- 1..10 do
        caller = Task.async(fn -> Instar.call!(version, name, [secret]) end)
        assert await(caller) == 0
      end
    end
  end

  describe "answers that are no trees" do
    # cons(N): that many conses, each with the one before in its head and its tail; circle(): one that holds itself.
    @shared """
    (local $acc i64) (local $at i32)
    (local.set $acc (i64.const 7))
    (block $done (loop $again (take)
      (br_if $done (i64.eqz (local.get 0)))
      (local.set $at (global.get $hp))
      (i64.store (local.get $at) (local.get $acc))
      (i64.store offset=8 (local.get $at) (local.get $acc))
      (global.set $hp (i32.add (local.get $at) (i32.const 16)))
      (local.set $acc (i64.extend_i32_u (i32.add (i32.sub (local.get $at) (i32.const 8)) (i32.const 1))))
      (local.set 0 (i64.sub (local.get 0) (i64.const 4)))
      (br $again)))
    (local.get $acc)
    """
    @circle """
    (local $at i32)
    (local.set $at (global.get $hp))
    (i64.store (local.get $at) (i64.const 259))
    (i64.store offset=8 (local.get $at) (i64.extend_i32_u (i32.add (i32.sub (local.get $at) (i32.const 8)) (i32.const 2))))
    (global.set $hp (i32.add (local.get $at) (i32.const 16)))
    (i64.extend_i32_u (i32.add (i32.sub (local.get $at) (i32.const 8)) (i32.const 2)))
    """

    test "are errors that take no memory", context do
      functions = [{"shared", 1, @shared}, {"circle", 0, @circle}]
      version = load!(context, TermsModule.text(functions))
      assert Instar.call!(version, :shared, [2]) == [[[]] | [[]]]
      assert length(Instar.call!(version, :shared, [12])) == 12
      before = resident_bytes()

      for _ <- 1..20 do
        assert {:memory_limit, _bytes} = reason(Instar.call(version, :shared, [40]))
        assert {:memory_limit, _bytes} = reason(Instar.call(version, :shared, [10_000]))
        assert reason(Instar.call(version, :circle, [])) == {:trap, :not_a_term}
      end

      assert resident_bytes() - before < 100 * 1024 * 1024
    end
  end

  describe "modules that are not what they say" do
    test "are refused", context do
      good = TermsModule.text([{"id", 1, "(local.get 0)"}])

      for {what, with} <- [
            {~s|(export "budget")|, ~s|(export "tegdub")|},
            {"(local.get 0)", "(loop $again (br $again)) (local.get 0)"},
            {"(local.get 0)", "(call 1 (local.get 0))"},
            {~s|(func (export "\\69\\64\\2F\\31")|, ~s|(func (export "other")|},
            {"(memory (export", "(start $run) (func $run) (memory (export"},
            {~s|"instar.terms" "\\02|, ~s|"instar.terms" "\\01|}
          ] do
        assert good =~ what
        put!(context, "doc", wat(String.replace(good, what, with)))
        assert reason(Instar.load(context.server, "doc")) == :badfile
      end
    end

    test "cannot make the host read what is no term", context do
      words = [0xFFFF_FFF1, 0xFFFF_FFF2, 11, 0x0F, 1025 * 8 + 2, 0xFFFF_FFFF_3]
      functions = for {word, n} <- Enum.with_index(words), do: {"bad#{n}", 0, "(i64.const #{word})"}
      version = load!(context, TermsModule.text(functions))

      for n <- 0..(length(words) - 1) do
        assert reason(Instar.call(version, "bad#{n}", [])) in [{:trap, :not_a_term}, {:exception, [], [], []}]
      end
    end
  end

  @doc false
  def random(depth) do
    case :rand.uniform(if depth == 0, do: 7, else: 12) do
      1 -> :rand.uniform(10) - 5
      2 -> (Bitwise.bsl(1, :rand.uniform(130)) + :rand.uniform(3) - 2) * Enum.random([1, -1])
      3 -> Enum.random([0.0, 1.0, -1.5, 1.0e300, 255.0, :rand.normal()])
      4 -> Enum.random([:a, :b, :ok, true, false, nil, :Überraschung, :日本])
      5 -> []
      6 -> for _ <- 1..:rand.uniform(40), into: "", do: <<:rand.uniform(256) - 1>>
      7 -> for _ <- 1..:rand.uniform(20), into: <<>>, do: <<:rand.uniform(2) - 1::1>>
      n when n in [8, 9] -> for _ <- 1..:rand.uniform(5), do: random(depth - 1)
      10 -> List.to_tuple(for _ <- 1..:rand.uniform(5), do: random(depth - 1))
      11 -> [random(depth - 1) | random(0)]
      12 -> for _ <- 1..Enum.random([1, 2, 3, 40]), into: %{}, do: {random(depth - 1), random(0)}
    end
  end
end
