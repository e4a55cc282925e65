Code.require_file("../bench/support/documents.exs", __DIR__)

defmodule Instar.HoldsTest do
  # No call holds a scheduler: every built-in function with long arguments of every shape, and what once held one for
  # seconds. Measured in the processor's time of the scheduler's thread, which a busy machine doesn't lengthen. Not async:
  # the measure is one for the VM.
  use Instar.Case, async: false

  alias Instar.Bench.Documents
  alias Instar.{Clock, Holds}

  @moduletag :heavy

  # A millisecond is what is wanted, and bench/holds.exs tells who takes longer. This is far below what a loop that does not
  # pause takes, and above what a machine with cold caches and memory that is touched for the first time does.
  @bound 20_000_000

  @bombs """
  defmodule Bombs do
    def contains(n), do: String.contains?(String.duplicate("a", n), String.duplicate("a", div(n, 2)) <> "b")
    def several(n), do: :binary.matches(String.duplicate("a", n), for(k <- 100..200, do: String.duplicate("a", k) <> "b"))
    def replace(n), do: byte_size(String.replace(String.duplicate("ab", n), "ab", "abc"))
    def split(n), do: length(String.split(String.duplicate("a,", n), ","))
    def zeros(n), do: byte_size(<<0::size(n)>>)
    def characters(n), do: length(:unicode.characters_to_list(List.duplicate(String.duplicate("a", 1_000_000), n)))
    def multiply(n), do: rem((Bitwise.bsl(1, n) - 1) * (Bitwise.bsl(1, n) - 3), 1_000_007)
    def divide(n), do: rem(div(Bitwise.bsl(1, n) - 1, Bitwise.bsl(1, div(n, 2)) - 3), 1_000_007)
    def text(n), do: byte_size(Integer.to_string(Bitwise.bsl(1, n) - 1))
    def shared_hash(n), do: :erlang.phash2(shared(n))
    def shared_equal(n), do: shared(n) == shared(n)
    def shown(n), do: byte_size(inspect(Enum.reduce(1..n, :a, fn _, t -> List.duplicate(t, 47) end), limit: :infinity))
    def collected(n), do: length(Enum.reduce(1..n, [], fn x, list -> [{x, x} | list] end))
    def upcase(n), do: byte_size(String.upcase(String.duplicate("hello ", n)))

    def keys(n) do
      map = Map.new(1..n, &{&1, &1})
      map_size(Map.new(1..n, fn x -> {Map.put(map, x, 0), x} end))
    end

    def pairs(n), do: map_size(Map.new(1..n, &{&1, &1}))
    def minus(n), do: length(Enum.to_list(1..n) -- Enum.to_list(n..2//-1))
    def tuple(n), do: tuple_size(Tuple.delete_at(Tuple.insert_at(Tuple.duplicate(1, n), 1, 2), 0))
    def answer(n), do: Bitwise.bsl(1, n)
    def raised(n), do: :erlang.error(Bitwise.bsl(1, n))
    def segments(n), do: (<<x::size(n)>> = <<Bitwise.bsl(1, n - 1)::size(n)>>; rem(x, 7))
    def many(n), do: :binary.matches(String.duplicate("a", n), for(k <- 1..300, do: repeated(k)))
    defp repeated(n), do: String.duplicate("a", n) <> "b"

    defp shared(n), do: Enum.reduce(1..n, 1, fn _, t -> {t, t} end)
  end
  """

  # Bits that an integer can have: 67,108,863 on OTP 25, 4,194,239 since 27.
  @bits (try do
           if Bitwise.bsl(1, String.to_integer("67000000")) > 0, do: 67_000_000
         rescue
           SystemLimitError -> 4_000_000
         end)
  @large min(@bits, 16_000_000)

  # What takes some hundred milliseconds or ends at a limit.
  @long [contains: 400_000, several: 30_000, replace: 100_000, split: 200_000, zeros: 80_000_000] ++
          [characters: 1, multiply: 1_000_000, divide: 1_000_000, text: 500_000, shown: 3] ++
          [collected: 300_000, upcase: 5_000, keys: 500, pairs: 200_000, minus: 100_000, tuple: 1_000_000] ++
          [answer: @large, segments: @large, many: 1_000_000]

  # What would take for ever; integers as large as that are not everywhere.
  @endless [characters: 700, zeros: 5_000_000_000, shared_hash: 60, shared_equal: 60, shown: 7] ++
             for(
               {name, n} <- [multiply: 16_000_000, divide: 33_000_000, text: 33_000_000],
               n <= @bits,
               do: {name, n}
             )

  # Recursions that are no loops: what is done on the way back takes as long as the way in.
  @deep """
  -module(deep).
  -export([itself/1, other/1, by_fun/1, name/1, tail/1, raise/1, guarded/1, front/1, host/1]).
  itself(0) -> 0;
  itself(N) -> 1 + itself(N - 1).
  other(0) -> 0;
  other(N) -> 1 + another(N - 1).
  another(0) -> 0;
  another(N) -> {X, _} = {other(N - 1), N}, X + 1.
  by_fun(N) -> F = fun G(0) -> 0; G(X) -> 1 + G(X - 1) end, F(N).
  name(0) -> 0;
  name(N) -> 1 + apply(id(deep), id(name), [N - 1]).
  tail(0) -> 0;
  tail(N) -> plus(tail(N - 1), 1).
  plus(A, B) -> A + B.
  raise(N) -> try down(N) catch throw:bottom -> N end.
  down(0) -> throw(bottom);
  down(N) -> 1 + down(N - 1).
  guarded(0) -> throw(bottom);
  guarded(N) -> try guarded(N - 1) catch throw:bottom when N > 1 -> throw(bottom); throw:bottom -> top end.
  front([]) -> [];
  front([X | Xs]) -> case front(Xs) of [Y | _] = Ys when Y < X -> Ys; Ys -> [X | Ys] end;
  front(N) -> length(front(lists:seq(1, N))).
  host(0) -> [];
  host(N) -> [N] ++ host(N - 1).
  id(X) -> X.
  """
  # Nanoseconds. Unwound in one go, a million frames took sixteen times as long as a slice.
  @slice 4_000_000

  setup context do
    put!(context, "bombs", %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => @bombs}})
    {:ok, version} = Instar.load(context.server, "bombs", [])
    %{version: version}
  end

  test "what takes long answers, and holds no scheduler", %{version: version} do
    for {name, n} <- @long do
      held =
        Holds.least_held(@bound, fn -> assert {:ok, _} = Instar.call(version, name, [n], timeout: 60_000) end)

      assert held < @bound, "#{name}(#{n}) held a scheduler for #{div(held, 1000)} µs"
    end
  end

  test "the way back from a deep recursion holds no scheduler", context do
    put!(context, "deep", %{"type" => "code-document", "language" => "erlang", "code" => %{"1" => @deep}})
    {:ok, deep} = Instar.load(context.server, "deep", [])
    limits = [timeout: 60_000, stack: 128 * 1024 * 1024]

    for name <- [:itself, :other, :by_fun, :name, :tail, :raise, :guarded, :front, :host] do
      held = Holds.least_held(@slice, fn -> assert {:ok, _} = Instar.call(deep, name, [300_000], limits) end)

      assert held < @slice, "#{name} held a scheduler for #{div(held, 1000)} µs"
    end
  end

  # What processes of a call leave behind, and what they are told, may be much.
  @processes """
  defmodule Left do
    def waits, do: (receive do :never -> 1 end)
    defp hang, do: spawn(fn -> waits() end)
    def aliases(n), do: (for(_ <- 1..n, do: :erlang.alias()); for(_ <- 1..20, do: spawn(fn -> :ok end)); Process.sleep(1))

    def monitors(n) do
      pid = hang()
      for _ <- 1..n, do: Process.monitor(pid)
      Process.exit(pid, List.duplicate(1, 1_000))
    end

    def timers(n), do: (for(_ <- 1..n, do: Process.send_after(:nobody, :x, 1)); Process.sleep(200))

    def flood(n) do
      pid = hang()
      for i <- 1..n, do: send(pid, i)
      Process.exit(pid, :kill)
    end

    def fun(n) do
      {me, big} = {self(), Enum.to_list(1..n)}
      spawn(fn -> send(me, length(big)) end)
      receive do length -> length end
    end

    def reason(n), do: (big = Enum.to_list(1..n); spawn_link(fn -> exit(big) end); waits())

    def reasons(n) do
      me = self()
      hub = spawn(fn -> receive do {:die, why} -> exit(why) end end)
      start = fn -> Process.link(spawn(fn -> waits() end)); Process.link(hub); send(me, :ready); waits() end
      for _ <- 1..100, do: spawn(start)
      for _ <- 1..100, do: (receive do :ready -> :ok end)
      ref = Process.monitor(hub)
      send(hub, {:die, String.duplicate("a", 100 * n)})
      receive do {:DOWN, ^ref, _, _, _} -> :ok end
    end
  end
  """

  test "what processes of a call leave behind, and are told, holds no scheduler", context do
    put!(context, "left", %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => @processes}})

    {:ok, left} = Instar.load(context.server, "left", [])

    for {name, n} <-
          [aliases: 100_000, monitors: 20_000, timers: 20_000, flood: 20_000] ++
            [fun: 500_000, reason: 500_000, reasons: 200_000] do
      held = Holds.least_held(@bound, fn -> Instar.call(left, name, [n], timeout: 60_000) end)
      assert held < @bound, "#{name}(#{n}) held a scheduler for #{div(held, 1000)} µs"
    end
  end

  @tag instar: [memory: 512 * 1024 * 1024]
  test "no benchmark's document holds one", context do
    for {name, body, arguments} <- Documents.kernels() do
      document = %{
        "type" => "code-document",
        "language" => "elixir",
        "code" => %{"1" => Documents.source(name, body)}
      }

      id = String.replace(name, " ", "-")
      put!(context, id, document)
      {:ok, kernel} = Instar.load(context.server, id, [])
      run = fn -> assert {:ok, _} = Instar.call(kernel, :run, arguments, timeout: 60_000) end
      held = Holds.least_held(@slice, run)
      assert held < @slice, "#{name} held a scheduler for #{div(held, 1000)} µs"
    end
  end

  test "a reason with an integer of megabytes holds no scheduler", %{version: version} do
    held =
      Holds.held(fn ->
        assert {:error, %Error{reason: {:exception, :error, reason, _}}} =
                 Instar.call(version, :raised, [@large], timeout: 60_000)

        assert reason == {:integer_of_bytes, div(@large, 8) + 1}
      end)

    assert held < @bound, "it held a scheduler for #{div(held, 1000)} µs"
  end

  test "what would take for ever ends at its time or a limit, and holds no scheduler", %{version: version} do
    for {name, n} <- @endless do
      held =
        Holds.least_held(@bound, fn ->
          assert {:error, %Error{reason: reason}} = Instar.call(version, name, [n], timeout: 300)

          # A reason may have integers in it that nobody wants to read.
          assert match?({:timeout, 300}, reason) or match?({:memory_limit, _}, reason),
                 "#{name} ended otherwise"
        end)

      # A process that sleeps for as long is the measure.
      end_of_it = fn -> Clock.microseconds(fn -> Instar.call(version, name, [n], timeout: 300) end) end
      asleep = fn -> Clock.microseconds(fn -> Process.sleep(300) end) end
      late = Clock.compare(end_of_it, asleep, &(&1 <= 3 * &2), 1..7)
      assert late == :ok, "#{name}(#{n}) ended, and who sleeps came back, after µs: #{inspect(late)}"

      assert held < @bound, "#{name}(#{n}) held a scheduler for #{div(held, 1000)} µs"
    end
  end

  test "fuel ends all of them", %{version: version} do
    for {name, n} <- Keyword.drop(@long ++ @endless, [:zeros, :answer]) do
      assert {:error, %Error{reason: {:fuel_exhausted, 1_000}}} = Instar.call(version, name, [n], fuel: 1_000)
    end
  end

  # What the native library does; what the VM does of it gives way by itself.
  @lent [
    binary: ":binary.copy(<<7>>, 16 * n)",
    list: "Enum.to_list(1..n)",
    tuple: "List.to_tuple(Enum.to_list(1..n))",
    map: "Map.new(1..div(n, 4), &{&1, &1})",
    nested: "%{a: Enum.map(1..div(n, 10), &{&1, \"abc\", %{x: 1}}), pid: self(), ref: make_ref()}",
    closure: "(fn list -> fn -> list end end).(Enum.to_list(1..n))"
  ]

  test "what is lent holds none: when it is lent, when a function of the host gets it, and when it is told",
       context do
    code = "defmodule Doc do\n  def hand(x, n), do: Shop.Any.call(List.duplicate(x, n))\nend"
    put!(context, "doc", %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => code}})
    imports = %{Shop.Any => %{call: &length/1}}
    {:ok, version} = Instar.load(context.server, "doc", imports: imports)
    {:ok, 1} = Instar.call(version, :hand, [1, 1])

    for {name, made} <- @lent, n <- [60_000, 1_000_000] do
      {value, _bindings} = Code.eval_string(made, n: n)

      held =
        Holds.least_held(@slice, fn ->
          lent = Instar.Host.lend(value)
          assert {:ok, _value} = Instar.Host.lent(lent)
          assert Instar.call(version, :hand, [lent, 500], timeout: 60_000) == {:ok, 500}
        end)

      assert held < @slice, "a #{name} of #{n} held a scheduler for #{div(held, 1000)} µs"
    end
  end

  test "what code says of itself holds none", context do
    functions = for n <- 1..100_000, do: ~s[(export "a_function_of_this_module_#{n}" (func $f))]
    put!(context, "many", wat("(module (func $f (param i32 i32) (result i32) (local.get 0)) #{functions})"))
    {:ok, version} = Instar.load(context.server, "many", [])

    for question <- [:summary, :exports, :imports, :callbacks, :names] do
      held = Holds.least_held(@slice, fn -> Instar.Native.describe(version.code, question) end)
      assert held < @slice, "#{question} held a scheduler for #{div(held, 1000)} µs"
    end

    assert {[{"a_function_of_this_module_1", [:i32, :i32], [:i32]} | _] = told, true, _bytes} =
             Instar.Native.describe(version.code, :summary)

    assert length(told) == 100_000 and told == Enum.sort(told)
  end

  @asking ~S"""
  (module
    (import "wasi_snapshot_preview1" "fd_readdir" (func $readdir (param i32 i32 i32 i64 i32) (result i32)))
    (memory (export "memory") 2)
    (func (export "first") (param $times i32) (result i32)
      (loop $again
        (drop (call $readdir (i32.const 3) (i32.const 1024) (i32.const 60000) (i64.const 0) (i32.const 8)))
        (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1)))))
      (i32.load (i32.const 8))))
  """

  test "a folder with many entries holds none", context do
    folder = Path.join(context.tmp_dir, "many")
    File.mkdir_p!(folder)
    for n <- 1..10_000, do: File.touch!(Path.join(folder, "entry-#{n}"))
    put!(context, "asking", wat(@asking))
    {:ok, version} = Instar.load(context.server, "asking", wasi: [dirs: [{"/", folder, :read}]])

    held =
      Holds.least_held(@slice, fn ->
        assert {:ok, 60_000} = Instar.call(version, :first, [2], timeout: 60_000)
      end)

    assert held < @slice, "it held a scheduler for #{div(held, 1000)} µs"
  end

  test "a list of things to wait for holds none, however long", context do
    put!(context, "program", wat(Instar.WASIComponent.text()))
    {:ok, version} = Instar.load(context.server, "program")

    for times <- [1_000, 87_000] do
      held = Holds.least_held(@slice, fn -> Instar.call(version, :poll, [times]) end)
      assert held < @slice, "#{times} of them held a scheduler for #{div(held, 1000)} µs"
    end
  end

  test "a call that is killed while a function of the host is paused leaves nothing behind", %{
    version: version
  } do
    before = Instar.Native.library(:statistics)

    for _ <- 1..50 do
      pid = spawn(fn -> Instar.call(version, :shared_hash, [60], timeout: :infinity) end)
      Process.sleep(2)
      Process.exit(pid, :kill)
    end

    assert {:ok, 1} = Instar.call(version, :collected, [1])
    assert Instar.Native.library(:statistics) == before
    assert eventually(fn -> Instar.Native.gate(version.code, :lingering) == {0, []} end)
  end

  test "every built-in function with 256 KiB of every shape", context do
    {version, functions} = Holds.load(context.documents, context.server, Holds.functions())
    assert length(functions) > 150
    some = functions |> Holds.calls() |> Enum.take_every(211)
    [{held, function, shapes} | _] = Holds.measure(version, some, 262_144, timeout: 100, bound: @bound)

    assert held < @bound,
           "#{inspect(function)} held a scheduler for #{div(held, 1000)} µs with #{inspect(shapes)}"
  end

  # What a walk has still to do is as long as these are deep: tens of megabytes, which have to grow and to go.
  @walks """
  -module(walks).
  -export([run/2]).
  run(Name, N) -> walk(Name, deep(N, []), N).
  walk(member, A, N) -> lists:member(A, [deep(N, [])]);
  walk(other, A, N) -> lists:member(A, [deep(N, [1])]);
  walk(max, A, N) -> length(max(A, deep(N, [])));
  walk(differ, A, N) -> length(max(A, deep(N, [1])));
  walk(minus, A, N) -> length([A | lists:seq(1, 20)] -- [deep(N, []) | lists:seq(1, 20)]);
  walk(hash, A, _) -> erlang:phash2(A) > 0;
  walk(old_hash, A, _) -> erlang:phash(A, 1000) > 0;
  walk(keys, A, _) -> map_size(maps:from_list([{{A, I}, I} || I <- lists:seq(1, 40)]));
  walk(iolist, A, _) -> byte_size(iolist_to_binary([A]));
  walk(text, _, N) -> element(1, unicode:characters_to_list(deep(N, [16#110000])));
  walk(answer, A, _) -> A;
  walk(list, _, N) -> lists:seq(1, N);
  walk(binary, _, N) -> binary:copy(<<"0123456789abcdef">>, N);
  walk(bits, _, N) -> <<_:3, Rest/binary>> = <<1:3, (binary:copy(<<"0123456789abcdef">>, N))/binary>>, Rest.
  deep(0, L) -> L;
  deep(N, L) -> deep(N - 1, [L]).
  """

  @tag instar: [memory: 1024 * 1024 * 1024]
  test "walks through what is deep, and large answers, hold none", context do
    put!(context, "walks", %{"type" => "code-document", "language" => "erlang", "code" => %{"1" => @walks}})
    {:ok, walks} = Instar.load(context.server, "walks", [])

    held =
      for name <-
            [:member, :other, :max, :differ, :minus, :hash, :old_hash, :keys, :iolist, :text] ++
              [:answer, :list, :binary, :bits] do
        # In a process of its own: what it answers goes with it.
        run = fn ->
          call = fn -> assert {:ok, _} = Instar.call(walks, :run, [name, 2_000_000], timeout: 120_000) end
          fn -> call.() && :ok end |> Task.async() |> Task.await(120_000)
        end

        {name, div(Holds.least_held(@slice, run), 1000)}
      end

    assert Enum.all?(held, fn {_name, held} -> 1000 * held < @slice end), "held for µs: #{inspect(held)}"
  end

  # The collector's own list of what it has yet to look at is as long as these are deep.
  @tag instar: [memory: 512 * 1024 * 1024]
  test "collecting what is deep in the first element holds none", context do
    code = """
    -module(nested).
    -export([run/1]).
    run(N) -> element(2, nest(N, [])).
    nest(0, Nested) -> Nested;
    nest(N, Nested) -> nest(N - 1, {Nested, [N]}).
    """

    put!(context, "nested", %{"type" => "code-document", "language" => "erlang", "code" => %{"1" => code}})
    {:ok, nested} = Instar.load(context.server, "nested", [])
    run = fn -> assert {:ok, [1]} = Instar.call(nested, :run, [4_000_000], timeout: 60_000) end
    held = Holds.least_held(@slice, run)
    assert held < @slice, "it held a scheduler for #{div(held, 1000)} µs"
  end

  # What the VM makes in one go is made on a thread of the library or in parts, and what it copies in one go is written.
  @at_once ~S"""
  -module(at_once).
  -export([tuple/1, map/1, texts/1, keys/1, nested/1, integer/1, raised/1, asked/1, given/1, size/1, float/1]).
  tuple(N) -> list_to_tuple(lists:seq(1, N)).
  map(N) -> maps:from_list([{I, I} || I <- lists:seq(1, N div 10)]).
  texts(N) -> maps:from_list([{integer_to_binary(I), {I}} || I <- lists:seq(1, N div 10)]).
  keys(N) -> T = binary:copy(<<"a">>, N), maps:from_list([{{I, T}, I} || I <- lists:seq(1, 100)]).
  nested(N) -> {[map(N), lists:seq(1, N div 10)], tuple(N div 2), #{map(N div 2) => map(N)}}.
  integer(N) -> 1 bsl (16 * N).
  raised(N) -> try error(map(N)) catch error:M -> exit({M, M}) end.
  bits(N) -> <<1:3, (binary:copy(<<"0123456789abcdef">>, N))/binary>>.
  asked({list, N}) -> shop:look(lists:seq(1, N));
  asked({binary, N}) -> shop:look(binary:copy(<<"0123456789abcdef">>, N));
  asked({bits, N}) -> shop:look(bits(N));
  asked({many, N}) -> shop:look({tuple(N div 2), map(N div 2)}, lists:seq(1, N div 2));
  asked({thrown, N}) -> try shop:fail(tuple(N)) catch throw:T -> tuple_size(T) end;
  asked({Name, N}) -> shop:look(?MODULE:Name(N)).
  given({Name, N}) -> X = shop:give(Name, N), tuple_size({X}).
  size(X) -> tuple_size({X}).
  float(N) -> list_to_float("1." ++ lists:duplicate(4 * N, $7)) + binary_to_float(<<(binary:copy(<<"7">>, 4 * N))/binary, ".0e-3999999">>).
  """

  @tag instar: [memory: 1024 * 1024 * 1024]
  test "answers and arguments that the VM makes or copies in one go hold none", context do
    put!(context, "at_once", %{
      "type" => "code-document",
      "language" => "erlang",
      "code" => %{"1" => @at_once}
    })

    # Functions of the host do next to nothing themselves: what they give was made before.
    n = 1_000_000
    things = things(n)
    look = [fn _one -> 1 end, fn _one, _other -> 2 end]
    give = fn name, _n -> :persistent_term.get({__MODULE__, name}) end
    Enum.each(things, fn {name, make} -> :persistent_term.put({__MODULE__, name}, make.()) end)

    on_exit(fn ->
      Enum.each(things, fn {name, _make} -> :persistent_term.erase({__MODULE__, name}) end)
    end)

    imports = %{shop: %{look: look, give: give, fail: &throw/1}}
    {:ok, at_once} = Instar.load(context.server, "at_once", imports: imports)

    made =
      for name <- [:tuple, :map, :texts, :keys, :nested, :integer, :raised, :float],
          do: {name, name, fn -> n end}

    asked =
      for name <- [:list, :tuple, :map, :texts, :keys, :nested, :integer, :binary, :bits, :many, :thrown],
          do: {{:asked, name}, :asked, fn -> {name, n} end}

    given = for {name, _make} <- things, do: {{:given, name}, :given, fn -> {name, n} end}

    held =
      for {name, function, argument} <-
            made ++ asked ++ given ++ for({name, make} <- things, do: {name, :size, make}) do
        # In a process of its own: what it is answered goes with it.
        run = fn ->
          fn -> Instar.call(at_once, function, [argument.()], timeout: 120_000) && :ok end
          |> Task.async()
          |> Task.await(120_000)
        end

        {name, div(Holds.least_held(1_000_000, run), 1000)}
      end

    assert Enum.all?(held, fn {_name, held} -> 1000 * held < @slice end), "held for µs: #{inspect(held)}"
  end

  defp things(n) do
    lent = Instar.Host.lend(:something)

    [
      list: fn -> Enum.to_list(1..n) end,
      map: fn -> Map.new(1..div(n, 10), &{&1, "text"}) end,
      tuple: fn -> List.to_tuple(Enum.to_list(1..n)) end,
      deep: fn -> Enum.reduce(1..n, [], fn _, list -> [list] end) end,
      texts: fn -> Enum.map(1..div(n, 10), &"text #{&1}") end,
      binary: fn -> String.duplicate("0123456789abcdef", n) end,
      lent: fn -> Enum.map(1..n, fn _ -> lent end) end
    ]
  end
end
