defmodule Instar.Differential.Language.NumbersTest do
  # Integers, floats, and the order of all terms. The same source on the BEAM and in the sandbox, with the same arguments.
  use Instar.Differential
  import Bitwise
  alias Instar.Differential.Terms

  test "integers: arithmetic at every border", context do
    source = """
    defmodule Ints do
      def add(a, b), do: a + b
      def sub(a, b), do: a - b
      def mul(a, b), do: a * b
      def neg(a), do: -a
      def abs_(a), do: abs(a)
      def div_(a, b), do: div(a, b)
      def rem_(a, b), do: rem(a, b)
      def inc(a), do: a + 1
      def dec(a), do: a - 1
      def twice(a), do: a * 2
      def square_sum(a, b), do: a * a + b * b
      def clamp(a) when a > 0 and a < 1000, do: a * 1_000_000
      def clamp(a), do: a - 1_000_000
      def poly(a), do: ((a * 31 + 7) * 31 + 7) * 31 - 9
      def guard(a, b) when a + b > 0, do: :pos
      def guard(_, _), do: :neg
    end
    """

    one = for f <- [:neg, :abs_, :inc, :dec, :twice, :clamp, :poly], a <- Terms.edges(), do: {f, [a]}

    two =
      for f <- [:add, :sub, :mul, :div_, :rem_, :square_sum, :guard],
          a <- Terms.edges(),
          b <- Terms.few(),
          do: {f, [a, b]}

    bad =
      for f <- [:add, :sub, :mul, :div_, :rem_, :guard],
          {a, b} <- [{1, :a}, {:a, 1}, {"1", 1}, {[], 1 <<< 70}, {1 <<< 70, nil}],
          do: {f, [a, b]}

    run(context, "elixir", source, one ++ two ++ bad ++ for(f <- [:neg, :abs_, :inc, :poly], do: {f, [:a]}))
  end

  test "integers: bits and shifts", context do
    source = """
    defmodule Bits do
      import Bitwise
      def and_(a, b), do: band(a, b)
      def or_(a, b), do: bor(a, b)
      def xor(a, b), do: bxor(a, b)
      def not_(a), do: bnot(a)
      def left(a, b), do: a <<< b
      def right(a, b), do: a >>> b
      def const_left(a), do: a <<< 3
      def const_right(a), do: a >>> 7
      def mask(a), do: a &&& 0xFFFF
      def hash(a), do: bxor(a * 31, a >>> 5) &&& 0xFFFFFFFF
    end
    """

    two = for f <- [:and_, :or_, :xor], a <- Terms.edges(), b <- Terms.few(), do: {f, [a, b]}

    shifts =
      for f <- [:left, :right],
          a <- Terms.few(),
          b <- [0, 1, 2, 3, 31, 58, 59, 60, 61, 62, 63, 64, 65, 128, 1000, -1, -3, -61, -64, -200],
          do: {f, [a, b]}

    one = for f <- [:not_, :const_left, :const_right, :mask, :hash], a <- Terms.edges(), do: {f, [a]}
    huge = for b <- [1 <<< 40, 1 <<< 70], a <- [0, -1, 5], do: {:right, [a, b]}
    huge = huge ++ for b <- [-(1 <<< 40), -(1 <<< 70)], a <- [0, -1, 5], do: {:left, [a, b]}
    limit = for b <- [1 <<< 40, 1 <<< 70], a <- [0, 1, -1], do: {:left, [a, b]}

    bad =
      for f <- [:and_, :or_, :xor, :left, :right],
          {a, b} <- [{1, 1.0}, {1.0, 1}, {:a, 1}, {1, :a}],
          do: {f, [a, b]}

    run(context, "elixir", source, two ++ shifts ++ one ++ huge ++ limit ++ bad ++ [{:not_, [1.0]}])
  end

  test "floats and mixed numbers", context do
    source = """
    defmodule Floats do
      def add(a, b), do: a + b
      def sub(a, b), do: a - b
      def mul(a, b), do: a * b
      def div_(a, b), do: a / b
      def neg(a), do: -a
      def abs_(a), do: abs(a)
      def trunc_(a), do: trunc(a)
      def round_(a), do: round(a)
      def ceil_(a), do: ceil(a)
      def floor_(a), do: floor(a)
      def float(a), do: :erlang.float(a)
      def chain(a, b), do: (a * 2.0 + b) / 3.0 - a * b
      def known(a, b) when is_float(a) and is_float(b), do: a * b + a / (b + 1.0)
      def known(_, _), do: :other
      def lt(a, b), do: {a < b, a <= b, a > b, a >= b, a == b, a != b, a === b, a !== b}
      def min_max(a, b), do: {min(a, b), max(a, b)}
      def text(a), do: to_string(a)
      def sqrt(a), do: :math.sqrt(a)
      def trig(a), do: {:math.sin(a), :math.cos(a), :math.atan(a)}
      def log(a), do: :math.log(a)
      def pow(a, b), do: :math.pow(a, b)
      def exp(a), do: :math.exp(a)
      def sum([x | xs], acc) when is_float(acc), do: sum(xs, acc + x)
      def sum([], acc), do: acc
      def zero(a) when a == 0.0, do: :equal
      def zero(_), do: :other
      def exact(a) when a === 0.0, do: :exact
      def exact(_), do: :other
    end
    """

    two =
      for f <- [:add, :sub, :mul, :div_, :chain, :known, :lt, :min_max],
          a <- Terms.numbers(),
          b <- Terms.numbers(),
          do: {f, [a, b]}

    one =
      for f <- [:neg, :abs_, :trunc_, :round_, :ceil_, :floor_, :float, :sqrt, :log, :zero, :exact],
          a <- Terms.numbers(),
          do: {f, [a]}

    math = for a <- [0.0, 0.5, 1.0, -1.0, 3, 100.25], f <- [:trig, :exp], do: {f, [a]}
    pow = for a <- [0, 2, 2.5, -2, 10.0], b <- [0, 1, 3, 0.5, -1, 400], do: {:pow, [a, b]}

    bad =
      for f <- [:add, :sub, :mul, :div_, :lt],
          {a, b} <- [{1.0, :a}, {nil, 1.5}, {"a", 1.0}, {1, 0}, {1.0, 0.0}],
          do: {f, [a, b]}

    more = [
      {:sum, [[1.5, 2.5, 3], 0.0]},
      {:sum, [[1.5, :a], 0.0]},
      {:exp, [1.0e10]},
      {:trunc_, [:a]},
      {:round_, ["x"]}
    ]

    run(context, "elixir", source, two ++ one ++ math ++ pow ++ bad ++ more)
  end

  test "floats as text are the shortest that read the same", context do
    source = """
    defmodule Texts do
      def short(a), do: Float.to_string(a)
      def erl(a), do: :erlang.float_to_binary(a, [:short])
      def texts(floats), do: Enum.map(floats, &Float.to_string/1)
      def fixed(a, n), do: :erlang.float_to_binary(a, decimals: n)
      def int(a), do: Integer.to_string(a)
      def base(a, b), do: Integer.to_string(a, b)
    end
    """

    floats =
      Terms.floats() ++
        [1.0e-5, 0.001, 123_456_789.125, 1.0e16, 1.0e15, 123_456_789_012_345_680.0, 2.2250738585072014e-308]

    # Every power of two, and such with a few bits: of these some lie between two texts that are as near.
    exact = for power <- -1074..1013, bits <- [1, -3, 5, 1023], do: bits * :math.pow(2, power)
    calls = [{:texts, [exact]} | for(f <- [:short, :erl], a <- floats, do: {f, [a]})]
    fixed = for a <- [1.5, 2.345, -0.5, 0.0, 1.0e10], n <- [0, 1, 2, 10], do: {:fixed, [a, n]}
    ints = for a <- Terms.edges(), do: {:int, [a]}
    bases = for a <- Terms.few(), b <- [2, 8, 16, 36, 1, 37], do: {:base, [a, b]}
    run(context, "elixir", source, calls ++ fixed ++ ints ++ bases)
  end

  test "the order of all terms, == and ===", context do
    source = """
    defmodule Order do
      def all(a, b), do: {a < b, a <= b, a > b, a >= b, a == b, a != b, a === b, a !== b}
      def cmp(a, b) when a < b, do: :lt
      def cmp(a, b) when a > b, do: :gt
      def cmp(_, _), do: :eq
      def same(a, a), do: true
      def same(_, _), do: false
      def sort(list), do: Enum.sort(list)
      def usort(list), do: :lists.usort(list)
      def sort_by(list), do: Enum.sort_by(list, &{&1}, :desc)
      def min_max(list), do: {Enum.min(list), Enum.max(list)}
      def member(list, x), do: {x in list, Enum.member?(list, x), :lists.member(x, list)}
      def keys(a, b), do: %{a => 1, b => 2}
    end
    """

    pairs = for f <- [:all, :cmp, :same], a <- Terms.all(), b <- Terms.all(), do: {f, [a, b]}
    lists = [Terms.all(), Enum.reverse(Terms.all()), Terms.all() ++ Terms.all(), [3, 1.0, 1, 2.0, 2]]
    sorts = for f <- [:sort, :usort, :sort_by, :min_max], list <- lists, do: {f, [list]}
    members = for x <- Terms.all(), do: {:member, [Terms.all() -- [x, 1], x]}
    keys = for a <- Enum.take(Terms.all(), 12), b <- Enum.take(Terms.all(), 12), do: {:keys, [a, b]}
    run(context, "elixir", source, pairs ++ sorts ++ members ++ keys)
  end
end
