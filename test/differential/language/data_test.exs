defmodule Instar.Differential.Language.DataTest do
  # Lists, tuples, maps, structs, and literals of them. The same source on the BEAM and in the sandbox, with the same arguments.
  use Instar.Differential
  alias Instar.Differential.Terms

  test "lists and tuples", context do
    source = """
    defmodule Lists do
      def build(n), do: build(n, [])
      defp build(0, acc), do: acc
      defp build(n, acc), do: build(n - 1, [n | acc])
      def body(0), do: []
      def body(n), do: [n | body(n - 1)]
      def append(a, b), do: a ++ b
      def subtract(a, b), do: a -- b
      def reverse(a), do: :lists.reverse(a)
      def rev2(a, b), do: :lists.reverse(a, b)
      def improper(a, b), do: [1, a | b]
      def flatten(a), do: List.flatten(a)
      def keyfind(k, n, l), do: {List.keyfind(l, k, n), :lists.keymember(k, n + 1, l), :lists.keysearch(k, n + 1, l)}
      def zip(a, b), do: Enum.zip(a, b)
      def tuple(list), do: List.to_tuple(list)
      def list(tuple), do: Tuple.to_list(tuple)
      def put(t, n, x), do: put_elem(t, n, x)
      def insert(t, n, x), do: Tuple.insert_at(t, n, x)
      def delete(t, n), do: Tuple.delete_at(t, n)
      def tappend(t, x), do: Tuple.append(t, x)
      def dup(x, n), do: {List.duplicate(x, n), Tuple.duplicate(x, n)}
      def nth(l, n), do: {Enum.at(l, n), :lists.nthtail(n, l)}
      def fold(l), do: {:lists.foldl(&{&1, &2}, 0, l), :lists.foldr(&{&1, &2}, 0, l)}
      def sorts(l), do: {:lists.sort(l), :lists.keysort(1, Enum.map(l, &{&1, 1})), :lists.usort(l), :lists.sort(fn a, b -> a >= b end, l)}
      def comp(l), do: for(x <- l, is_integer(x), x > 1, y <- [x, -x], do: {x, y})
      def comp_map(l), do: for({k, v} <- l, into: %{}, do: {v, k})
      def comp_reduce(l), do: for(x <- l, reduce: 0, do: (acc -> acc * 2 + x))
      def comp_uniq(l), do: for(x <- l, uniq: true, do: rem(x, 3))
      def comp_pattern(l), do: for({:a, x} <- l, do: x)
      def comp_range(n), do: for(i <- 1..n, j <- i..n, i * j > 3, do: i * 100 + j)
      def in_(x), do: {x in [1, :a, "b"], x in 1..3, x not in [1]}
      def updates(t), do: t |> put_elem(0, :a) |> put_elem(1, :b) |> put_elem(0, :c)
      def split(l, n), do: {Enum.split(l, n), Enum.chunk_every(l, 2), Enum.chunk_by(l, & &1)}
      def to_text(l), do: List.to_string(l)
    end
    """

    samples = [[], [1], [1, 2, 3], [3, 1, 2, 1], [:a, {1}, [2]], [1, 2 | 3], :nolist, Enum.to_list(1..100)]

    one =
      for f <- [:reverse, :flatten, :tuple, :fold, :sorts, :comp, :comp_reduce, :comp_uniq, :comp_pattern],
          l <- samples,
          do: {f, [l]}

    two = for f <- [:append, :subtract, :rev2, :improper, :zip], a <- samples, b <- samples, do: {f, [a, b]}
    tuples = [{}, {1}, {1, 2, 3}, :notuple]
    ones = for t <- tuples, f <- [:list, :updates], do: {f, [t]}
    puts = for t <- tuples, n <- [0, 1, 3, -1, :a], f <- [:put, :insert], do: {f, [t, n, :x]}
    deletes = for t <- tuples, n <- [0, 1, 3, -1, :a], do: {:delete, [t, n]}
    dups = for n <- [0, 1, 5, -1, :a], do: {:dup, [:x, n]}
    nths = for l <- samples, n <- [0, 1, 3, 4, -1], f <- [:nth, :split], do: {f, [l, n]}

    keys =
      for l <- [[], [{1, :a}], [{1, :a}, {1.0, :b}, :no, {2}]],
          k <- [1, 1.0, :b],
          n <- [0, 1],
          do: {:keyfind, [k, n, l]}

    sizes = for n <- [0, 1, 2, 1000, 100_000], f <- [:build, :body], do: {f, [n]}

    more =
      [{:comp_map, [[a: 1, b: 2, c: 1]]}, {:comp_pattern, [[{:a, 1}, 2, {:b, 3}, {:a, 4}]]}] ++
        for(n <- [1, 3, 6], do: {:comp_range, [n]}) ++
        for(x <- [1, :a, "b", 1.0, 4], do: {:in_, [x]}) ++
        for(t <- tuples, do: {:tappend, [t, 9]}) ++
        [{:flatten, [[1, [2, [3, []]], [[4]]]]}, {:to_text, [[?a, "b", [?c]]]}]

    run(
      context,
      "elixir",
      source,
      one ++ two ++ ones ++ puts ++ deletes ++ dups ++ nths ++ keys ++ sizes ++ more
    )
  end

  test "maps, small, at the border of 32 keys, and large", context do
    source = """
    defmodule Maps do
      def put(m, k, v), do: Map.put(m, k, v)
      def get(m, k), do: {Map.get(m, k), Map.get(m, k, :none), Map.fetch(m, k), Map.has_key?(m, k)}
      def fetch!(m, k), do: Map.fetch!(m, k)
      def delete(m, k), do: Map.delete(m, k)
      def merge(a, b), do: Map.merge(a, b)
      def merge_with(a, b), do: Map.merge(a, b, fn k, v, w -> {k, v, w} end)
      def update(m, k), do: Map.update(m, k, :new, &{:old, &1})
      def update!(m, k), do: Map.update!(m, k, &{:old, &1})
      def size(m), do: map_size(m)
      def keys(m), do: {Enum.sort(Map.keys(m)), Enum.sort(Map.values(m)), Enum.sort(Map.to_list(m))}
      def new(n), do: Map.new(1..n//1, &{&1, &1 * &1})
      def grow(n), do: Enum.reduce(1..n//1, %{}, &Map.put(&2, {:k, &1}, &1))
      def shrink(n), do: Enum.reduce(1..n//1, new(n + 3), &Map.delete(&2, &1))
      def literal(a, b), do: %{:x => a, "y" => b, 3 => {a, b}}
      def exact(m, v), do: %{m | a: v}
      def exact2(m, v), do: %{m | a: v, b: v}
      def add(m, v), do: Map.merge(%{a: v, c: v}, m)
      def dot(m), do: m.a
      def bracket(m), do: m[:a]
      def pattern(%{a: a, b: b}), do: {a, b}
      def pattern(%{a: a}), do: a
        def take(m, ks), do: {Map.take(m, ks), Map.drop(m, ks), Map.split(m, ks)}
      def equal(a, b), do: {a == b, a === b, a < b}
      def fold(m), do: Enum.sum(for {_, v} <- m, do: v)
      def filter(m), do: {Map.filter(m, fn {_, v} -> v > 2 end), Enum.sort(Enum.map(m, fn {k, v} -> {v, k} end))}
      def nested(m), do: put_in(m, [:a, :b], 1) |> update_in([:a, :c], &{&1}) |> get_in([:a])
      def pop(m), do: {Map.pop(m, :a), Map.pop(m, :zz, 0)}
      def var_key(m, k) do
        case m do
          %{^k => v} -> {:has, v}
          _ -> :no
        end
      end
      def lists(l), do: {:maps.from_list(l), Map.new(l), Enum.into(l, %{})}
      def group(n), do: Enum.group_by(1..n//1, &rem(&1, 3))
      def freq(l), do: Enum.frequencies(l)
    end
    """

    sized = fn n -> Map.new(1..n//1, &{&1, &1}) end

    maps = [
      %{},
      %{a: 1},
      %{a: 1, b: 2},
      %{1 => :x, 1.0 => :y},
      sized.(31),
      sized.(32),
      sized.(33),
      sized.(100),
      Map.put(sized.(32), :a, 5),
      %{a: %{b: 3}},
      %{"k" => 1, {1, 2} => 2}
    ]

    bad = [:nomap, [], [{:a, 1}], {1}]
    ks = [:a, 1, 1.0, 33, "k", {1, 2}, nil]

    one =
      for f <- [:size, :keys, :dot, :bracket, :pattern, :fold, :filter, :pop, :nested],
          m <- maps ++ bad,
          do: {f, [m]}

    two =
      for f <- [:get, :fetch!, :delete, :update, :update!, :var_key],
          m <- maps ++ bad,
          k <- ks,
          do: {f, [m, k]}

    puts = for m <- maps ++ bad, k <- ks, do: {:put, [m, k, :new]}
    # Which of two missing keys is named hangs on their order.
    exacts =
      for f <- [:exact, :exact2, :add],
          m <- maps ++ bad,
          f != :exact2 or match?(%{a: _}, m) or Terms.ordered?(%{a: 1, b: 2}),
          do: {f, [m, 9]}

    pairs = for f <- [:merge, :merge_with, :equal], a <- maps, b <- maps ++ [:nomap], do: {f, [a, b]}
    sizes = for f <- [:new, :grow, :shrink, :group], n <- [0, 1, 31, 32, 33, 40, 1000], do: {f, [n]}
    takes = for m <- maps ++ [:nomap], ks <- [[], [:a, 1], [1, 2, 3, 33, :zz]], do: {:take, [m, ks]}

    lists =
      for l <- [
            [],
            [a: 1, b: 2, a: 3],
            [{1, 2}, {1.0, 3}],
            [:a],
            :nolist,
            for(i <- 1..50, do: {rem(i, 40), i})
          ],
          do: {:lists, [l]}

    more = [{:literal, [1, 2]}, {:freq, [[1, 1.0, :a, :a, 1]]}]
    run(context, "elixir", source, one ++ two ++ puts ++ exacts ++ pairs ++ sizes ++ takes ++ lists ++ more)
  end

  test "literals with large maps in them", context do
    table = fn size -> inspect(Map.new(1..size, &{&1, {"item", &1 * 0.5}}), limit: :infinity) end
    names = inspect(Map.new(1..40, &{:"name_#{&1}", [&1]}), limit: :infinity)

    source = """
    defmodule Tables do
      @forty #{table.(40)}
      @tables [one: @forty, many: {#{table.(5_000)}, #{names}}, few: %{1 => 2}]
      @deep %{@forty => %{@forty => #{table.(33)}}, a: [{1, %{b: @tables}}]}
      @edge {#{table.(32)}, #{table.(33)}}

      def forty(k), do: Map.fetch(@forty, k)
      def many(k), do: @tables[:many] |> elem(0) |> Map.fetch(k)
      def names(k), do: @tables[:many] |> elem(1) |> Map.fetch(k)
      def deep(k), do: Map.get(hd(@deep.a) |> elem(1), :b)[:one][k]
      def by_map(m), do: Map.fetch(@deep, m)
      def all, do: {@forty, @tables, @deep, @edge}
      def sizes, do: for(m <- Tuple.to_list(@edge), do: {map_size(m), is_map_key(m, 33)})
      def put(k), do: @tables[:one] |> Map.put(k, :new) |> Map.delete(3)
      def shrink, do: Enum.reduce(1..4_990, elem(@tables[:many], 0), &Map.delete(&2, &1))
      def sum, do: for({k, {_, v}} <- elem(@tables[:many], 0), reduce: 0, do: (n -> n + k * v))
      def equal(m), do: {m == @forty, @forty === m, Map.equal?(@tables[:one], m), {m} < {@forty}}
      def same?, do: :erlang.phash2(@tables) == :erlang.phash2(:lists.map(& &1, @tables))
      def bound(k, v), do: [%{@forty | k => v}, {@tables[:few], Map.merge(@forty, %{k => v})}]
      def match(%{1 => {_, v}, 40 => w}), do: {v, w}
      def match(_), do: match(@tables[:one])
      def long(n), do: Enum.reduce(1..n, @tables, fn i, [{:one, m} | rest] -> [{:one, Map.put(m, i, i)} | rest] end)
    end
    """

    forty = Map.new(1..40, &{&1, {"item", &1 * 0.5}})

    lookups =
      for f <- [:forty, :many, :names, :deep],
          k <- [1, 1.0, 32, 33, 40, 41, 5_000, 5_001, :name_7],
          do: {f, [k]}

    maps =
      for f <- [:by_map, :equal, :match],
          m <- [forty, Map.put(forty, 41, 1), Map.delete(forty, 3), %{}, :a],
          do: {f, [m]}

    puts = for k <- [3, 7, 41, :name_1], do: {:put, [k]}
    bounds = for k <- [3, 41], v <- [:a, 1.5], do: {:bound, [k, v]}
    rest = [{:all, []}, {:sizes, []}, {:shrink, []}, {:sum, []}, {:same?, []}, {:long, [20_000]}]
    run(context, "elixir", source, lookups ++ maps ++ puts ++ bounds ++ rest)
  end

  test "structs", context do
    source = """
    defmodule Shapes do
      defmodule Point do
        defstruct x: 0, y: 0, tags: []
        def new(x, y), do: %Point{x: x, y: y}
        def move(%__MODULE__{x: x} = p, by), do: %{p | x: x + by}
        def update(p, x), do: %__MODULE__{p | x: x}
      end
      defmodule Named do
        @enforce_keys [:name]
        defstruct [:name, :size]
      end
      alias Shapes.{Point, Named}
      def point(x, y), do: Point.new(x, y)
      def move(p, by), do: Point.move(p, by)
      def update(p, x), do: Point.update(p, x)
      def x(%Point{x: x}), do: x
      def x(%Named{name: n}), do: n
      def x(%{x: x}), do: {:map, x}
      def name(%struct{}), do: struct
      def named(n), do: %Named{name: n, size: 3}
      def is(x), do: {is_struct(x), is_struct(x, Point), is_map(x)}
      def default, do: %Point{}
      def build(fields), do: struct(Point, fields)
      def build!(fields), do: struct!(Point, fields)
      def eq(a, b), do: point(a, b) == %{__struct__: Point, x: a, y: b, tags: []}
      def range(%Range{first: f, last: l}), do: {f, l}
      def mapset(l), do: MapSet.new(l) |> MapSet.put(:x) |> MapSet.to_list() |> Enum.sort()
    end
    """

    calls = [
      {:point, [1, 2]},
      {:default, []},
      {:named, ["n"]},
      {:eq, [1, 2]},
      {:range, [1..3]},
      {:range, [1]},
      {:mapset, [[3, 1, 3]]},
      {:build, [[x: 1]]},
      {:build, [[x: 1, nope: 2]]},
      {:build!, [[x: 1]]},
      {:build!, [[nope: 1]]},
      {:x, [%{x: 4}]},
      {:x, [1]},
      {:is, [1]},
      {:is, [%{}]},
      {:is, [1..2]},
      {:name, [1..2]},
      {:name, [%{}]},
      {:update, [1, 2]},
      {:move, [%{x: 1}, 2]}
    ]

    run(context, "elixir", source, calls)
  end
end
