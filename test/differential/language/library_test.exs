defmodule Instar.Differential.Language.LibraryTest do
  # Elixir's library, dates and times. The same source on the BEAM and in the sandbox, with the same arguments.
  use Instar.Differential
  import Bitwise
  alias Instar.Differential.Terms

  test "dates and times", context do
    source = """
    defmodule Dates do
      @start ~D[2024-02-29]
      def start, do: {@start, ~T[10:20:30.123], ~N[2024-02-29 10:20:30], ~U[2024-02-29 10:20:30.5Z]}
      def text, do: {"\#{@start}", to_string(~T[10:20:30]), to_string(~N[2024-02-29 10:20:30.01]), to_string(~U[2024-02-29 10:20:30Z])}
      def shown, do: {inspect(start()), inspect(@start, limit: 9), inspect(%{@start | day: 1}), inspect([~D[-0001-10-01], ~T[00:00:00.000001]])}
      def new(y, m, d), do: Date.new(y, m, d)
      def add(n), do: {Date.add(@start, n), Date.day_of_week(Date.add(@start, n)), Date.diff(Date.add(@start, n), @start)}
      def info(d), do: {Date.to_string(d), Date.leap_year?(d), Date.days_in_month(d), Date.day_of_year(d), Date.quarter_of_year(d)}
      def era(d), do: {Date.year_of_era(d), Date.day_of_era(d)}
      def month(d), do: {Date.beginning_of_month(d), Date.end_of_month(d), Date.beginning_of_week(d), Date.to_erl(d)}
      def compare(a, b), do: {Date.compare(a, b), Enum.sort([a, b], Date), Enum.max([a, b], Date), a == b}
      def parse(t), do: {Date.from_iso8601(t), Time.from_iso8601(t), NaiveDateTime.from_iso8601(t), DateTime.from_iso8601(t)}
      def within?(d), do: Date.compare(d, @start) != :lt and match?(%Date{year: 2024}, d)
      def year(%Date{year: y}), do: y
      def later(t, n), do: {Time.add(t, n), NaiveDateTime.add(~N[2024-01-01 00:00:00], n), Time.diff(t, ~T[00:00:00])}
      def unix(n), do: {DateTime.from_unix(n), DateTime.to_unix(~U[2024-02-29 10:20:30Z])}
      def strftime(d), do: Calendar.strftime(d, "%Y-%m-%d %a %B %j")
      def both(d, t), do: {NaiveDateTime.new(d, t), DateTime.new(d, t)}
    end
    """

    dates = [~D[2024-02-29], ~D[2023-12-31], ~D[0000-01-01], ~D[9999-12-31], ~D[1970-01-01]]

    texts = [
      "2024-02-29",
      "2023-02-29",
      "10:11:12",
      "2024-01-01 10:11:12.345",
      "2024-01-01T10:11:12+02:00",
      "",
      "x"
    ]

    calls =
      [start: [], text: [], shown: []] ++
        for(d <- [~D[-0001-06-01] | dates], do: {:era, [d]}) ++
        for(d <- dates, f <- [:info, :month, :within?, :year, :strftime], do: {f, [d]}) ++
        for(a <- dates, b <- dates, do: {:compare, [a, b]}) ++
        for(n <- [0, 1, -1, 365, -800_000, 1_000_000], f <- [:add, :unix], do: {f, [n]}) ++
        for(t <- texts, do: {:parse, [t]}) ++
        for(n <- [0, 1, -1, 86_400, 123_456], do: {:later, [~T[23:59:59.5], n]}) ++
        for(d <- dates, do: {:both, [d, ~T[01:02:03]]}) ++
        for({y, m, d} <- [{2024, 2, 29}, {2023, 2, 29}, {2024, 13, 1}, {0, 1, 1}], do: {:new, [y, m, d]}) ++
        [{:year, [1]}, {:info, [1]}, {:new, [:a, 1, 1]}, {:add, [:a]}]

    run(context, "elixir", source, calls)
  end

  test "Elixir's library", context do
    source = """
    defmodule Lib do
      def enum(l), do: {Enum.map(l, &{&1}), Enum.filter(l, &is_integer/1), Enum.reduce(l, 0, fn _, n -> n + 1 end), Enum.count(l), Enum.reverse(l)}
      def more(l), do: {Enum.with_index(l), Enum.uniq(l), Enum.dedup(l), Enum.drop(l, 1), Enum.take(l, -2), Enum.take_while(l, &(&1 != 3)), Enum.split_with(l, &(&1 == 1))}
      def search(l), do: {Enum.find(l, &(&1 == 2)), Enum.find_index(l, &(&1 == 2)), Enum.any?(l, &(&1 == 2)), Enum.all?(l, &is_integer/1), Enum.at(l, 1), Enum.fetch(l, 9)}
      def numbers(l), do: {Enum.sum(l), Enum.product(l), Enum.max(l, fn -> 0 end), Enum.min(l, fn -> 0 end), Enum.min_max(l, fn -> 0 end)}
      def sort(l), do: {Enum.sort(l, :desc), Enum.sort_by(l, &rem(&1, 3)), Enum.max_by(l, &rem(&1, 4), fn -> 0 end), Enum.sort(l, &>=/2)}
      def flat(l), do: {Enum.flat_map(l, &[&1, &1]), Enum.concat(l, [1]), Enum.intersperse(l, 0), Enum.zip_with(l, l, &{&1, &2}), Enum.scan(l, &+/2)}
      def group(l), do: {Enum.group_by(l, &rem(&1, 2)), Enum.frequencies(l), Enum.chunk_every(l, 2, 1), Enum.split_while(l, &(&1 > 1)), Enum.into(l, MapSet.new()) |> MapSet.size()}
             |> then(fn t -> t end)
      def stream(l), do: l |> Stream.map(&(&1 * 2)) |> Stream.filter(&(rem(&1, 3) == 0)) |> Stream.take(3) |> Enum.to_list()
      def infinite(n), do: Stream.iterate(1, &(&1 * 2)) |> Stream.take_while(&(&1 < n)) |> Enum.to_list()
      def unfold(n), do: Stream.unfold(n, fn 0 -> nil; k -> {k, k - 1} end) |> Enum.sum()
      def range(a, b), do: {Enum.to_list(a..b), Enum.sum(a..b), Enum.map(a..b//2, & &1), Enum.member?(a..b, 3), Enum.count(a..b)}
      def keyword(k), do: {Keyword.get(k, :a), Keyword.put(k, :a, 9), Keyword.delete(k, :b), Keyword.keys(k), Keyword.merge(k, a: 5), Keyword.get_values(k, :a), Keyword.has_key?(k, :z)}
      def integer(n), do: {Integer.digits(n), Integer.pow(n, 5), Integer.gcd(n, 12), Integer.mod(n, 7), Integer.floor_div(n, 7), Integer.to_charlist(n)}
      def float(x), do: {Float.round(x, 2), Float.ceil(x, 1), Float.floor(x), Float.ratio(x)}
      def list(l), do: {List.first(l), List.last(l), List.delete(l, 1), List.insert_at(l, 1, :x), List.zip([l, l]), List.wrap(l), List.foldr(l, 0, &{&1, &2}), List.pop_at(l, 0), List.replace_at(l, 0, :y), List.starts_with?(l, [1])}
      def tree(l), do: l |> Enum.reduce(:gb_trees.empty(), fn x, t -> :gb_trees.enter(x, {x}, t) end) |> :gb_trees.to_list()
      def set(l), do: {:gb_sets.to_list(:gb_sets.from_list(l)), :ordsets.union(:ordsets.from_list(l), [2]), :ordsets.subtract(:ordsets.from_list(l), [1])}
      def dict(l), do: :orddict.to_list(Enum.reduce(l, :orddict.new(), &:orddict.update_counter(&1, 1, &2)))
      def queue(l), do: :queue.to_list(:queue.in(:x, :queue.from_list(l)))
      def array(l), do: :array.to_list(:array.set(7, :x, :array.from_list(l)))
      def props(l), do: {:proplists.get_value(:a, l), :proplists.get_all_values(:a, l), :proplists.delete(:a, l)}
      def mapset(a, b), do: {MapSet.new(a) |> MapSet.union(MapSet.new(b)) |> MapSet.to_list() |> Enum.sort(), MapSet.disjoint?(MapSet.new(a), MapSet.new(b)), MapSet.subset?(MapSet.new(a), MapSet.new(b))}
      def sets(l), do: l |> :sets.from_list() |> :sets.size()
      def phash(x), do: :erlang.phash2(x)
      def raise_text(x), do: raise("no \#{x}")
    end
    """

    samples = [[], [1], [1, 2, 3], [3, 3, 2, 1, 2], Enum.to_list(1..40), [1.5, 2]]

    one =
      for f <- [
            :enum,
            :more,
            :search,
            :numbers,
            :sort,
            :flat,
            :group,
            :stream,
            :list,
            :tree,
            :set,
            :dict,
            :queue,
            :array,
            :sets
          ],
          l <- samples,
          do: {f, [l]}

    maps = for f <- [:enum], l <- [%{a: 1}, %{}, 1..5, 5..1//-2, MapSet.new([1])], do: {f, [l]}
    ranges = for {a, b} <- [{1, 5}, {5, 1}, {0, 0}, {-3, 3}], do: {:range, [a, b]}
    keywords = for k <- [[], [a: 1], [a: 1, b: 2, a: 3], [:no]], f <- [:keyword, :props], do: {f, [k]}
    integers = for n <- [0, 1, 12, 99, -7, 1 <<< 65], do: {:integer, [n]}
    floats = for x <- [0.0, 1.25, -3.14159, 1.0e10, 2.675], do: {:float, [x]}
    sets = for a <- [[], [1, 2]], b <- [[2, 3], [1, 2, 3]], do: {:mapset, [a, b]}
    hashes = for x <- Terms.all(), do: {:phash, [x]}

    more =
      for(n <- [0, 1, 100], do: {:unfold, [n]}) ++
        for(n <- [0, 100, 1 <<< 70], do: {:infinite, [n]}) ++
        [{:raise_text, ["x"]}, {:enum, [1]}, {:enum, [nil]}]

    run(
      context,
      "elixir",
      source,
      one ++ maps ++ ranges ++ keywords ++ integers ++ floats ++ sets ++ hashes ++ more
    )
  end
end
