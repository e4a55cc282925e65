defmodule Instar.Differential.Language.CallsTest do
  # Calls of functions: of oneself, mutual, deep and in tail position, by apply, closures and captures, and in which order. The same source on the BEAM and in the sandbox, with the same arguments.
  use Instar.Differential
  import Bitwise

  test "what is done in place for the usual case only", context do
    source = """
    defmodule Place do
      def least(a, b), do: min(a, b)
      def most(a, b), do: {max(a, b), a}
      def clamp(x, a, b), do: x |> max(a) |> min(b)
      def floats(a, b) when is_float(a) and is_float(b), do: [max(a + 1.0, b * 2.0), min(a - b, a) | a]
      def floats(_, _), do: :other
      def root(x), do: :math.sqrt(x) + 1
      def kept(x, y), do: {:math.sqrt(x), y}
      def caught(x) do
        try do
          {:ok, :math.sqrt(x), x}
        rescue
          e -> {:error, e}
        end
      end
      def distance(x, y), do: :math.sqrt(x * x + y * y) / 2
      def without(l, x), do: l -- [x]
      def less(a, b), do: [a -- b, b]
      def many(n), do: Enum.reduce(1..n, Enum.to_list(1..50), fn i, l -> [i | l -- [rem(i, 50) + 1]] end)
    end
    """

    numbers = [0, 1, 2.0, 4, -4, -0.0, 0.0, 0.25, -1.0e-300, 1.0e308, 1 <<< 62, 1 <<< 200, 1 <<< 1030]
    things = numbers ++ [:a, nil, "b", [], [1], {1}, %{}]
    choices = for f <- [:least, :most, :floats], a <- things, b <- things, do: {f, [a, b]}
    clamps = for x <- things, do: {:clamp, [x, 1, 4.0]}
    roots = for f <- [:root, :caught], x <- things, do: {f, [x]}
    kept = for f <- [:kept, :distance], x <- things, do: {f, [x, 2.5]}

    lists = [
      [],
      [1],
      [1, 1.0, 1],
      [2, :a, 1, "b", 1],
      [1 <<< 70, 1],
      [1 | 2],
      [2, 1 | 3],
      :a,
      Enum.to_list(0..40)
    ]

    without = for l <- lists, x <- [1, 1.0, :a, "b", 1 <<< 70, 40, []], do: {:without, [l, x]}
    less = for a <- lists, b <- lists, do: {:less, [a, b]}
    many = for n <- [0, 10, 20_000], do: {:many, [n]}
    run(context, "elixir", source, choices ++ clamps ++ roots ++ kept ++ without ++ less ++ many)
  end

  test "calls of oneself behind cells", context do
    source = """
    defmodule Behind do
      def map([x | l], f) when f > 0, do: [x * f | map(l, f)]
      def map([x | l], f), do: [{x, f} | map(l, f)]
      def map([], _), do: []
      def two([x | l]), do: [x, {x} | two(l)]
      def two(rest), do: rest
      def keep([x | l], n) when x > n, do: [x | keep(l, n)]
      def keep([_ | l], n), do: keep(l, n)
      def keep([], n), do: [n]
      def tree({l, x, r}), do: [x | tree_list([l, r])]
      def tree(nil), do: []
      defp tree_list([t | l]), do: [tree(t) | tree_list(l)]
      defp tree_list([]), do: []
      def nested([x | l]) when is_list(x), do: [nested(x) | nested(l)]
      def nested([x | l]), do: [x | nested(l)]
      def nested(x), do: x
      def odd([x | l], n), do: [1 / (x - n) | odd(l, n)]
      def odd([], _), do: []
      def caught(l, n) do
        try do
          odd(l, n)
        rescue
          e -> [e, l | map(l, 2)]
        end
      end
      def inside([x | l]) do
        y = try do 10 / x rescue _ -> :none end
        [y | inside(l)]
      end
      def inside([]), do: []
      def floats([x | l], y) when is_float(x) and is_float(y), do: [x * y | floats(l, x + y)]
      def floats([], y), do: [y]
      def big(n), do: n |> up(0) |> map(3) |> keep(9) |> pairs() |> two() |> length()
      def up(n, n), do: []
      def up(n, i), do: [i | up(n, i + 1)]
      def pairs([a, b | l]), do: [{a, [b]} | pairs(l)]
      def pairs(l), do: l
      def sums(n), do: n |> up(0) |> Enum.map(&(&1 + 0.5)) |> keep(7.0) |> pairs() |> Enum.reduce(0.0, fn {a, [b]}, s -> s + a - b end)
      def garbage(n), do: check(waste(n, 0), 0)
      defp waste(n, n), do: []
      defp waste(n, i), do: [{i, length(up(i, max(i - 40, 0)))} | waste(n, i + 1)]
      defp check([{i, k} | l], i) when k == 40 or k == i, do: check(l, i + 1)
      defp check([], i), do: i
      def rows(n), do: Enum.sum(for(row <- table(n, 0), x <- row, do: x))
      defp table(n, n), do: []
      defp table(n, i), do: [up(i, 0) | table(n, i + 1)]
      def own(l, f), do: apply_each(l, fn x -> [f, x | own(tl_of(x), f)] end)
      defp tl_of([_ | t]), do: t
      defp tl_of(_), do: []
      defp apply_each([x | l], f), do: [f.(x) | apply_each(l, f)]
      defp apply_each([], _), do: []
    end
    """

    lists = [
      [],
      [1],
      [3, 1, 2],
      [1 | 2],
      [1, 2 | :a],
      :a,
      [1.5, 2],
      [0, :b],
      Enum.to_list(-3..60),
      [[1], [[2, 3]], 4]
    ]

    two =
      for f <- [:map, :keep, :odd, :caught, :floats, :own], l <- lists, n <- [0, 2, 7.5, :z], do: {f, [l, n]}

    one = for f <- [:two, :nested, :inside], l <- lists, do: {f, [l]}
    trees = for t <- [nil, {nil, 1, nil}, {{nil, 1, nil}, 2, {nil, 3, {nil, 4, :x}}}], do: {:tree, [t]}
    large = for f <- [:big, :sums, :garbage], n <- [0, 1, 1_000, 30_000], do: {f, [n]}
    more = [{:big, [400_000]}, {:rows, [300]}, {:rows, [900]}]
    run(context, "elixir", source, two ++ one ++ trees ++ large ++ more)
  end

  test "calls of oneself that return at once", context do
    source = """
    defmodule Ends do
      def fib(n) when n < 2, do: n
      def fib(n), do: fib(n - 1) + fib(n - 2)
      def tak(x, y, z) when y < x, do: tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))
      def tak(_, _, z), do: z
      def size(nil), do: 0
      def size({l, _, r}), do: size(l) + 1 + size(r)
      def leaves({l, r}), do: leaves(l) ++ leaves(r)
      def leaves(x) when is_atom(x), do: []
      def leaves(x), do: [x]
      def swapped(a, b) when a == b or a < 0, do: b
      def swapped(a, b) when is_integer(a), do: {swapped(a - 1, b), swapped(a - 2, a - 1)}
      def guarded(n) do
        try do
          inside(n)
        rescue
          e -> e
        catch
          x -> {:caught, x}
        end
      end
      defp inside(n) when n == 3, do: throw(n)
      defp inside(n) when is_list(n), do: n
      defp inside(n), do: [inside(n - 1), inside(n - 2)]
      def both(n) when is_number(n) and n < 1, do: :done
      def both(n), do: (both(n - 1); both(n - 2); {both(n - 1), n})
      def rows([]), do: []
      def rows([x | l]) when is_list(x), do: [rows(x) | rows(l)]
      def rows([x | l]), do: [length(rows(l)), length(rows(l)), x]
      def floats(x, n) when x > 1.0e3 or n < 1, do: x
      def floats(x, n), do: floats(x * 1.5, n - 1) + floats(x / 2, n - 2)
      def halves(x) when is_float(x) and x < 1.0, do: x
      def halves(x), do: halves(x / 2) + halves(x / 3)
    end
    """

    odd = [0, 1, 2, 9, -5, 2.5, 1.0, 2 ** 59, -(2 ** 70), :a, "b", [], {1}, nil]
    fibs = for f <- [:fib, :size, :leaves, :rows], n <- odd, n != 2 ** 59, do: {f, [n]}
    caught = for n <- [3, 9, [], :a], do: {:guarded, [n]}

    taks =
      for x <- [7, 1.5, :a], y <- [3, 2.0, {}], z <- [0, -1, "z"], x != :a or y != 3, do: {:tak, [x, y, z]}

    trees = for t <- [{nil, 1, {nil, 2, nil}}, {{nil, 1, nil}, 2, nil}, {nil, 1, 2}], do: {:size, [t]}
    pairs = for t <- [{{1, :a}, {2, {:b, [3]}}}, {{}, 1}, {1.0, 2 ** 70}], do: {:leaves, [t]}
    others = for f <- [:both, :halves], n <- [0, 3, 6, 0.5, 9.5, -1, :x], do: {f, [n]}
    swaps = for a <- [0, 3, 2.0, :a], b <- [0, 3, 2.0, 5], do: {:swapped, [a, b]}
    rows = for l <- [[[1, 2], [3, [4]], 5], [1 | 2], [[], [[]]]], do: {:rows, [l]}
    numbers = for x <- [1.0, 2, 999.0], n <- [0, 5, 8, :n], do: {:floats, [x, n]}
    more = [{:fib, [20]}, {:tak, [14, 9, 4]}, {:tak, [2 ** 61, 2 ** 61 - 2, 2 ** 61 - 5]}]

    run(
      context,
      "elixir",
      source,
      fibs ++ caught ++ taks ++ trees ++ pairs ++ others ++ swaps ++ rows ++ numbers ++ more
    )
  end

  test "closures, captures and apply", context do
    source = """
    defmodule Funs do
      def adder(n), do: fn x -> x + n end
      def use(n, x), do: adder(n).(x)
      def twice(f), do: fn x -> f.(f.(x)) end
      def nest(n, x), do: twice(twice(adder(n))).(x)
      def many(a, b, c, d, e), do: (fn x, y -> {a, b, c, d, e, x, y} end).(a, e)
      def local(x), do: apply_it(&helper/1, x)
      def remote(x), do: apply_it(&Kernel.abs/1, x)
      def library(list), do: Enum.map(list, &Integer.to_string/1)
      def apply_it(f, x), do: f.(x)
      def helper(x), do: {:helped, x}
      def capture(x), do: Enum.map([1, 2, 3], &(&1 * x))
      def partial(a), do: Enum.map([1, 2], &{a, &1, &1})
      def by_name(name, args), do: apply(__MODULE__, name, args)
      def by_module(module, name, args), do: apply(module, name, args)
      def applied(args), do: apply(&helper/1, args)
      def applied_closure(n, args), do: apply(fn a, b -> a + b + n end, args)
      def equal(n, m), do: {adder(n) == adder(m), (&helper/1) == (&helper/1), (&Kernel.abs/1) == (&Kernel.abs/1)}
      def arity(x), do: is_function(x) or is_function(adder(1), 1)
      def kinds(n), do: {is_function(adder(n)), is_function(adder(n), 1), is_function(adder(n), 2), is_function(&helper/1, 1)}
      def wrong(n), do: adder(n).(1, 2)
      def not_fun(x), do: x.(1)
      def counter(n), do: Enum.reduce(1..n, fn -> 0 end, fn i, f -> fn -> f.() + i end end).()
      def rec(n) do
        f = fn f, n, acc -> if n == 0, do: acc, else: f.(f, n - 1, acc + n) end
        f.(f, n, 0)
      end
      def compose(list), do: Enum.reduce(list, & &1, fn n, f -> fn x -> f.(x) * n + 1 end end).(1)
      def shadow(x), do: (fn x -> x + 1 end).(x * 2) + x
      def clauses(x), do: (fn {:a, y} when y > 0 -> y; [y | _] -> {:list, y}; y -> y end).(x)
      def partial_clauses(x), do: (fn 1 -> :one end).(x)
    end
    """

    calls =
      for(n <- [1, -5, 1 <<< 70, 1.5], x <- [1, 2.5, :a], f <- [:use, :nest], do: {f, [n, x]}) ++
        for(
          f <- [
            :local,
            :remote,
            :capture,
            :partial,
            :kinds,
            :wrong,
            :not_fun,
            :shadow,
            :clauses,
            :partial_clauses,
            :arity
          ],
          x <- [1, -3, :a, {:a, 2}, {:a, -2}, [9]],
          do: {f, [x]}
        ) ++
        for(n <- [0, 1, 10, 1000], do: {:counter, [n]}) ++
        for n <- [0, 1, 100_000], do: {:rec, [n]}

    more = [
      {:many, [1, 2, 3, 4, 5]},
      {:library, [[1, -2, 1 <<< 70]]},
      {:by_name, [:helper, [1]]},
      {:by_name, [:use, [1, 2]]},
      {:by_name, [:nobody, [1]]},
      {:by_name, [:helper, [1, 2, 3, 4]]},
      {:by_name, [:helper, :nolist]},
      {:by_module, [Funs.Nobody, :f, [1]]},
      {:by_module, [1, :f, [1]]},
      {:by_module, [:lists, "f", []]},
      {:applied, [[1]]},
      {:applied, [[1, 2]]},
      {:applied, [[]]},
      {:applied_closure, [1, [2, 3]]},
      {:applied_closure, [1, [2]]},
      {:equal, [1, 1]},
      {:equal, [1, 2]},
      {:compose, [[1, 2, 3]]},
      {:compose, [[]]}
    ]

    run(context, "elixir", source, calls ++ more)
  end

  test "recursion: deep, mutual and in tail position", context do
    source = """
    defmodule Deep do
      def count(0), do: 0
      def count(n), do: 1 + count(n - 1)
      def sum_to(n), do: sum_to(n, 0)
      defp sum_to(0, acc), do: acc
      defp sum_to(n, acc), do: sum_to(n - 1, acc + n)
      def even?(0), do: true
      def even?(n), do: odd?(n - 1)
      def odd?(0), do: false
      def odd?(n), do: even?(n - 1)
      def ack(0, n), do: n + 1
      def ack(m, 0), do: ack(m - 1, 1)
      def ack(m, n), do: ack(m - 1, ack(m, n - 1))
      def fib(n) when n < 2, do: n
      def fib(n), do: fib(n - 1) + fib(n - 2)
      def fact(0), do: 1
      def fact(n), do: n * fact(n - 1)
      def map([]), do: []
      def map([x | xs]), do: [{x, x} | map(xs)]
      def tree(0), do: nil
      def tree(n), do: {tree(n - 1), n, tree(n - 1)}
      def depth(nil), do: 0
      def depth({l, _, r}), do: 1 + max(depth(l), depth(r))
      def collatz(1, k), do: k
      def collatz(n, k) when rem(n, 2) == 0, do: collatz(div(n, 2), k + 1)
      def collatz(n, k), do: collatz(3 * n + 1, k + 1)
      def garbage(0, keep), do: length(keep)
      def garbage(n, keep), do: garbage(n - 1, Enum.take([{n, [n], %{n: n}} | keep], 10))
    end
    """

    run(context, "elixir", source, [
      {:count, [0]},
      {:count, [100_000]},
      {:count, [1_000_000]},
      {:sum_to, [1_000_000]},
      {:even?, [100_001]},
      {:ack, [2, 9]},
      {:ack, [3, 5]},
      {:fib, [20]},
      {:fact, [5]},
      {:fact, [30]},
      {:fact, [300]},
      {:map, [Enum.to_list(1..50_000)]},
      {:tree, [8]},
      {:collatz, [97, 0]},
      {:garbage, [200_000, []]},
      {:depth, [{{nil, 1, nil}, 2, {{nil, 3, nil}, 4, nil}}]}
    ])
  end

  test "the order of evaluation", context do
    source = """
    defmodule Eval do
      def tuple(a, b), do: {f(a), f(b)}
      def list(a, b), do: [f(a) | f(b)]
      def call(a, b), do: pair(f(a), f(b))
      def op(a, b), do: f(a) + f(b)
      def map(a, b), do: %{f(a) => f(b)}
      def bind(a, b) do
        x = f(a)
        y = f(b)
        {y, x}
      end
      def lazy(a, b), do: f(a) == 1 or f(b)
      def fun(a, b), do: f(a).(f(b))
      defp pair(a, b), do: {a, b}
      defp f(:boom), do: throw(:boom)
      defp f(:bang), do: throw(:bang)
      defp f(x), do: x
    end
    """

    calls =
      for f <- [:tuple, :list, :call, :op, :map, :bind, :lazy, :fun],
          {a, b} <- [{:boom, :bang}, {:bang, :boom}, {1, :boom}, {2, :bang}, {1, 2}],
          do: {f, [a, b]}

    run(context, "elixir", source, calls)
  end
end
