defmodule Instar.Differential.Language.PatternsTest do
  # Patterns and guards, also the document's own. The same source on the BEAM and in the sandbox, with the same arguments.
  use Instar.Differential
  alias Instar.Differential.Terms

  test "guards of the document's own", context do
    source = """
    defmodule Guards do
      defguard is_small(x) when is_integer(x) and x < 10
      defguard is_big(x) when is_integer(x) and not is_small(x) and not is_small(x - 1)
      defguard first(x, y) when is_integer(x) and (y == x or x > y)
      defguard only_first(x, _y) when is_list(x) and hd(x) == 1
      defguard held(x) when is_tuple(x) and elem(x, 0) in [1, 2, 3] and is_small(elem(x, tuple_size(x) - 1))
      defguard mixed(x) when x and true
      defguard either(x, y) when x or y

      def element(x) when is_small(elem(x, 0)), do: 1
      def element(x) when is_tuple(x) and is_big(elem(x, 0)), do: :big
      def element(_), do: :other
      def field(x) when is_small(x.y), do: x.y
      def field(x) when is_small(map_size(x)), do: :map
      def field(_), do: :other
      def head(x) when is_small(hd(x)) and first(length(x), hd(x)), do: x
      def head(x) when is_list(x) and held(hd(x)), do: :held
      def head(_), do: :other
      def sum(a, b) when is_small(a + b), do: a + b
      def sum(a, b) when first(b, a - b), do: {:first, a}
      def sum(_, _), do: :other
      def inner(x), do: case(x, do: ({a, b} when first(b, a) -> a; a when held(a) -> a; _ -> :none))
      def chosen(l), do: for(x when is_small(elem(x, 0)) <- l, do: x)
      def found(x), do: with({:ok, y} when is_small(hd(y)) <- x, do: y)
      def like(x), do: match?([y | _] when is_small(y * 2), x)
      def fun(x), do: (fn y when first(y + 1, x) -> {y, x}; _ -> :no end).(x)

      def body(x), do: {is_small(elem(x, 0)), is_big(hd([x])), is_small(x), x}
      def once(x), do: {(is_small(x = x + 1); x), (is_big(x = x + 9); x)}
      def order(a, b), do: first(thrown(a), thrown(b))
      def dropped(a, b), do: only_first(a, thrown(b))
      def before(a, b), do: first(a, thrown(b))
      def rebound(x), do: first(x, x = hd([x])) and x > 0
      def names(y, x), do: {first(y, x), first(x + 0, y), first(y * 1, x * 1), held({y, x})}
      def words(x, y), do: if(mixed(hd([x])) or either(x, hd([y])), do: :yes, else: :no)
      def plain_words(x, y), do: if(mixed(x), do: :yes, else: either(x, y))
      defp thrown(x), do: if(is_atom(x), do: throw(x), else: x)

      def captured(l) do
        {Enum.map(l, &is_small/1), Enum.filter(l, &is_small(&1)), Enum.map(l, &is_small(elem({&1}, 0))),
         Enum.map(l, &first(&1, 5)), Enum.map(l, &(&1 |> is_small())), Enum.map(l, &{is_small(&1), &1}),
         Enum.zip_with(l, Enum.reverse(l), &first/2), Enum.zip_with(l, l, &only_first([&1], &2)),
         Enum.zip_with(l, l, &only_first([&1], thrown(&2))), Enum.reject(l, &(not is_big(&1 + 1)))}
      end

      def piped(x), do: {x |> is_small(), x |> first(3), x |> List.wrap() |> hd() |> is_small()}
    end
    """

    terms = [
      0,
      1,
      9,
      10,
      11,
      12,
      -1,
      2.5,
      :a,
      nil,
      true,
      "b",
      [],
      [1],
      [1, 2, 3],
      [:a],
      [10 | 3],
      {},
      {1},
      {3, 11}
    ]

    terms =
      terms ++
        [{1, 2, 3}, {11, 3}, {12}, {:a}, %{y: 3}, %{y: 30}, %{y: :a}, %{}, [{1, 2}], [{1, 20}], {:ok, [3]}]

    one =
      for f <- [:element, :field, :head, :inner, :found, :like, :fun, :body, :once, :piped, :rebound], do: f

    two = [:sum, :order, :dropped, :before, :names, :words, :plain_words]

    lists =
      for f <- [:chosen, :captured],
          l <- [[], [1, 2, 3], [12, 1, 30], [1, :a], [{1}, {20}, {:a, 2}]],
          do: {f, [l]}

    few = [0, 1, 5, 12, 2.5, :a, :b, true, false, [1], nil]

    run(
      context,
      "elixir",
      source,
      for(f <- one, x <- terms, do: {f, [x]}) ++ for(f <- two, x <- few, y <- few, do: {f, [x, y]}) ++ lists
    )
  end

  test "patterns and guards", context do
    source = """
    defmodule Match do
      def kind(x) when is_integer(x) and x < 0, do: :negative
      def kind(x) when is_integer(x), do: :integer
      def kind(x) when is_float(x), do: :float
      def kind(x) when is_boolean(x), do: :boolean
      def kind(nil), do: nil
      def kind(x) when is_atom(x), do: :atom
      def kind([]), do: :empty
      def kind([_]), do: :one
      def kind([_, _ | _]), do: :more
      def kind([_ | _]), do: :improper
      def kind({}), do: :unit
      def kind({_}), do: :single
      def kind({:a, x}), do: {:tagged, x}
      def kind(x) when is_tuple(x) and tuple_size(x) > 2, do: {:tuple, elem(x, 2)}
      def kind(%{a: %{} = a}), do: {:nested, a}
      def kind(%{a: a, b: b}), do: {a, b}
      def kind(%{a: a}), do: {:only, a}
      def kind(x) when is_map(x) and map_size(x) == 0, do: :no_keys
      def kind(x) when is_map(x), do: :map
      def kind(x) when is_binary(x) and byte_size(x) == 2, do: :two_bytes
      def kind("a"), do: :letter
      def kind(x) when is_binary(x), do: :binary
      def kind(x) when is_bitstring(x), do: :bits
      def only({:ok, [x | _]}), do: x
      def case_(x) do
        case x do
          {:ok, y} when y > 1 -> y
          [a, b] -> a + b
          %{k: v} -> v
        end
      end
      def cond_(x) do
        cond do
          x == 1 -> :one
          x > 10 -> :big
        end
      end
      def if_(x), do: if(x, do: :yes, else: :no)
      def bool(x), do: x and :right
      def nor(x), do: not x
      def both(a, b), do: a && b || :none
      def with_(x) do
        with {:ok, a} <- x, [b | _] <- a, true <- b > 0, c = b * 2 do
          {:done, c}
        else
          :error -> :failed
          [] -> :empty
        end
      end
      def assign(x) do
        {a, [b | c]} = x
        {c, b, a}
      end
      def pin(a, b), do: match?({^a, _}, b)
      def failing_guard(x) when hd(x) == 1, do: :one
      def failing_guard(x) when map_size(x) == 1, do: :map
      def failing_guard(x) when elem(x, 3) == 1 or is_atom(x), do: :never
      def failing_guard(_), do: :other
      def head(x), do: hd(x)
      def tail(x), do: tl(x)
      def element(x, n), do: elem(x, n)
      def len(x), do: length(x)
      def size(x), do: {tuple_size(x)}
      def msize(x), do: map_size(x)
      def select(x) do
        case x do
          1 -> :a
          2 -> :b
          3 -> :c
          1.0 -> :f
          :x -> :d
          :y -> :e
          1_000_000_000_000_000_000_000 -> :huge
          _ -> :z
        end
      end
      def arity({_, _}), do: 2
      def arity({_, _, _}), do: 3
      def arity({_, _, _, _}), do: 4
    end
    """

    one =
      for f <- [
            :kind,
            :only,
            :case_,
            :cond_,
            :if_,
            :bool,
            :nor,
            :assign,
            :failing_guard,
            :head,
            :tail,
            :len,
            :size,
            :msize,
            :select,
            :arity
          ],
          x <- Terms.all(),
          do: {f, [x]}

    more = [
      {:only, [{:ok, [1]}]},
      {:case_, [{:ok, 2}]},
      {:case_, [{:ok, 1}]},
      {:case_, [[1, 2]]},
      {:case_, [[1, :a]]},
      {:case_, [%{k: 1}]},
      {:cond_, [1]},
      {:cond_, [11]},
      {:with_, [{:ok, [3]}]},
      {:with_, [{:ok, []}]},
      {:with_, [:error]},
      {:with_, [{:ok, [-1]}]},
      {:with_, [1]},
      {:assign, [{1, [2 | 3]}]},
      {:pin, [1, {1, 2}]},
      {:pin, [1, {1.0, 2}]},
      {:kind, [%{a: %{b: 1}}]},
      {:kind, [{:a, 9}]},
      {:kind, [{1, 2, 3, 4}]},
      {:failing_guard, [[1]]},
      {:failing_guard, [%{a: 1}]},
      {:failing_guard, [{1, 2, 3, 1}]},
      {:select, [1_000_000_000_000_000_000_000]},
      {:select, [3]},
      {:arity, [{1, 2, 3, 4}]}
    ]

    booleans = for a <- [true, false, nil, 1], b <- [true, false, nil, :x], do: {:both, [a, b]}
    elements = for n <- [0, 1, 2, -1, 1.0, :a], x <- [{1, 2}, [1], nil], do: {:element, [x, n]}
    run(context, "elixir", source, one ++ more ++ booleans ++ elements)
  end
end
