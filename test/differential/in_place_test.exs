defmodule Instar.Differential.InPlaceTest do
  # What compiled code does by itself where its arguments are as it wants them, and leaves to the host's functions
  # otherwise: each with arguments on both sides of that line.
  use Instar.Differential

  # Terms that are equal, nearly equal, or of other kinds; nested ones, and bytes that begin within others.
  defp terms do
    long = String.duplicate("abcdefgh", 5)
    <<_::binary-size(3), part::binary-size(9), _::binary>> = long

    numbers =
      [0, 1, -1, 7, 1.0, 0.0, -1.0, 1.5, 0x1FFF_FFFF_FFFF_FFFF, -0x2000_0000_0000_0000] ++
        [0x2000_0000_0000_0000, 0x1_0000_0000_0000_0000, -0x1_0000_0000_0000_0000_0000, 1.0e300]

    texts = [
      "",
      "a",
      "ab",
      "b",
      "abcdefgh",
      "abcdefgi",
      long,
      part,
      long <> "x",
      <<5::3>>,
      <<"abc", 1::1>>,
      "äöü"
    ]

    lists = [
      [],
      [1],
      [1, 2],
      [1.0, 2],
      [1 | 2],
      ["a", "b"],
      [[1], 2],
      [:a, "b", 3],
      ~c"abc",
      [{1, 2}, {3, 4}]
    ]

    tuples = [{}, {1}, {1, 2}, {1.0, 2}, {"a", 1}, {"a", 2}, {:a, 1}, {{1}, 2}, {1, [2, {3}]}]
    maps = [%{}, %{a: 1}, %{a: 1.0}, %{1 => 2}, %{1.0 => 2}, %{"a" => %{b: 1}}, Map.new(1..40, &{&1, &1})]
    numbers ++ texts ++ lists ++ tuples ++ maps ++ [nil, :a, :b, true]
  end

  test "comparing", context do
    source = """
    defmodule Comparing do
      def all(a, b), do: {a == b, a === b, a != b, a !== b, a < b, a <= b, a > b, a >= b, min(a, b), max(a, b)}
      def around(a, b), do: {all([1, a, 2], [1, b, 2]), all({a, "x"}, {b, "x"}), all(%{k: a, l: 1}, %{k: b, l: 1})}
      def matched(a, b), do: (case {a, b} do {x, x} -> true; _ -> false end)
      def member(a, list), do: {a in list, :lists.member(a, list)}
      def keys(a, list) do
        for position <- [1, 2, 3], do: {:lists.keyfind(a, position, list), :lists.keymember(a, position, list)}
      end
    end
    """

    terms = terms()
    pairs = for {a, i} <- Enum.with_index(terms), {b, j} <- Enum.with_index(terms), do: {a, b, i, j}
    listed = for {a, i} <- Enum.with_index(terms), do: if(rem(i, 3) == 0, do: a, else: {a, i, a})

    calls =
      for({a, b, _, _} <- pairs, do: {:all, [a, b]}) ++
        for(
          {a, b, i, j} <- pairs,
          rem(i * 31 + j, 5) == 0 or i == j,
          name <- [:around, :matched],
          do: {name, [a, b]}
        ) ++
        for(a <- terms, name <- [:member, :keys], list <- [terms, listed], do: {name, [a, list]})

    run(context, "elixir", source, calls)
  end

  test "maps of each size with keys of each kind", context do
    source = """
    defmodule InMaps do
      def read(map, key) do
        {Map.get(map, key), Map.get(map, key, :none), Map.fetch(map, key), Map.has_key?(map, key), is_map_key(map, key),
         :maps.find(key, map), :maps.get(key, map, 0), match?(%{^key => _}, map), map_size(map)}
      end
      def write(map, key) do
        {Map.put(map, key, :new), Map.delete(map, key), Map.pop(map, key), :maps.take(key, map),
         Map.put(map, key, Map.get(map, key)), Map.replace(map, key, 1), Map.update(map, key, 1, &{&1})}
      end
      def sorted(map), do: {Enum.sort(Map.keys(map)), Enum.sort(Map.values(map)), Enum.sort(Map.to_list(map))}
      def lists(map), do: {Map.keys(map), Map.values(map), :maps.to_list(map)}
      def get(map, key), do: :maps.get(key, map)
      def update(map, key), do: :maps.update(key, 2, map)
      def grown(keys), do: Enum.reduce(keys, %{}, &Map.put(&2, &1, true)) |> Map.to_list() |> Enum.sort()
      def shrunk(map, keys), do: Enum.reduce(keys, map, &Map.delete(&2, &1))
      def merged(a, b), do: {Map.merge(a, b), Map.merge(b, a), Map.new(Map.to_list(a) ++ Map.to_list(b))}
      def exact(map, key), do: %{map | key => 5}
      def other(term), do: {:maps.is_key(1, term), 1}
      def absent(term), do: :maps.find(1, term)
      def keyless(term), do: Map.keys(term)
      def removed(term), do: :maps.remove(1, term)
    end
    """

    keys = [1, 2, -3, :a, :b, nil, "a", "bc", 1.0, {1, "a"}, [1], <<5::3>>, 0x1_0000_0000_0000_0000, ""]
    texts = for number <- 1..33, do: "key #{rem(number * 7, 33)}"
    numbers = for number <- 1..33, do: rem(number * 19, 33) - 10

    maps =
      for(size <- [0, 1, 5, 14], do: Map.new(Enum.take(keys, size), &{&1, {&1}})) ++
        for(
          keys <- [texts, numbers],
          size <- [1, 2, 31, 32, 33],
          do: Map.new(Enum.take(keys, size), &{&1, &1})
        )

    asked = keys ++ ["key 3", "key 40", "key 31", 5, -10, 40]

    calls =
      for(map <- maps, key <- asked, name <- [:read, :write, :exact, :get, :update], do: {name, [map, key]}) ++
        for(map <- maps, do: {:sorted, [map]}) ++
        for(
          map <- maps,
          map_size(map) <= 32,
          Enum.all?(Map.keys(map), &(not is_atom(&1))),
          do: {:lists, [map]}
        ) ++
        for(keys <- [keys, texts, numbers, Enum.reverse(texts), numbers ++ texts], do: {:grown, [keys]}) ++
        for(map <- maps, do: {:shrunk, [map, asked]}) ++
        for(a <- maps, b <- maps, do: {:merged, [a, b]}) ++
        for(
          term <- [1, :a, "a", [], {}, [a: 1]],
          name <- [:other, :absent, :keyless, :removed, :sorted],
          do: {name, [term]}
        )

    run(context, "elixir", source, calls)
  end

  test "binaries that are put together, and their parts", context do
    source = """
    defmodule Bytes do
      def joined(a, b), do: {a <> b, "<" <> a <> ">" <> b <> "</", <<a::binary, 0, b::binary>>, byte_size(a <> b)}
      def bits(a, b), do: {<<a::bits, b::bits>>, bit_size(a), byte_size(a), is_binary(a)}
      def numbers(a, b), do: {<<a>>, <<a, b>>, <<a::16, b::little-32>>, <<a::signed-24>>, <<1, a::64, "text">>}
      def points(a), do: <<a::utf8, "x", a::utf8>>
      def grown(a, n), do: (if n == 0, do: a, else: grown(a <> "0123456789", n - 1))
      def made(a), do: for(<<c <- a>>, into: "", do: <<c, c + 1>>)
      def part(a, at, length), do: binary_part(a, at, length)
      def part_of(a, at, length), do: :binary.part(a, at, length)
      def parted(a, at, length) when binary_part(a, at, length) == "b", do: true
      def parted(_, _, _), do: false
      def walk(<<c::utf8, rest::binary>>), do: [c | walk(rest)]
      def walk(rest), do: [rest]
      def shifted(a), do: (<<_::1, rest::bits>> = <<1::1, a::bits>>; {walk(rest), rest == a, rest < a})
      def size(a), do: {byte_size(a), a}
    end
    """

    texts = [
      "",
      "a",
      "abc",
      "äöü€𝄞",
      String.duplicate("abc", 40),
      String.duplicate("x", 254),
      String.duplicate("y", 300)
    ]

    <<_::3, odd::bitstring-size(13), _::bits>> = "abcd"

    broken =
      [
        <<0xC3>>,
        <<0xE2, 0x82>>,
        <<0xF0, 0x9D, 0x84>>,
        <<0xC0, 0x80>>,
        <<0xED, 0xA0, 0x80>>,
        <<0xF4, 0x90, 0x80, 0x80>>
      ] ++
        [
          <<0xFF>>,
          <<"a", 0x80>>,
          <<0xE0, 0x80, 0x80>>,
          <<0xF0, 0x80, 0x80, 0x80>>,
          <<0xEF, 0xBF, 0xBF>>,
          <<0xC3, ?a>>
        ]

    numbers = [
      0,
      1,
      255,
      256,
      -1,
      65_535,
      0x10FFFF,
      0x110000,
      0xD800,
      0x7FF,
      0x800,
      0x1_0000_0000_0000_0000,
      1.5,
      :a
    ]

    calls =
      for(a <- texts, b <- texts ++ [odd, 1], name <- [:joined, :bits], do: {name, [a, b]}) ++
        for(a <- numbers, b <- numbers, do: {:numbers, [a, b]}) ++
        for(a <- numbers, do: {:points, [a]}) ++
        for(a <- texts, n <- [1, 3, 40], do: {:grown, [a, n]}) ++
        for(a <- texts ++ broken, name <- [:made, :walk, :shifted, :size], do: {name, [a]}) ++
        for(
          a <- ["abc", "", String.duplicate("abc", 40), odd, 1],
          at <- [0, 1, 3, -1, 1.0, 0x1_0000_0000_0000_0000],
          length <- [0, 1, 2, -1, 120, 0x1_0000_0000],
          name <- [:part, :part_of, :parted],
          do: {name, [a, at, length]}
        ) ++ for(a <- [odd, 1, [], :a], do: {:size, [a]})

    run(context, "elixir", source, calls)
  end

  test "numbers, their texts, and tuples", context do
    source = """
    defmodule Numbers do
      def text(n), do: {Integer.to_string(n), Integer.to_charlist(n), Integer.to_string(n, 16), Integer.to_string(n, 2)}
      def number(text), do: String.to_integer(text)
      def whole(x), do: {round(x), trunc(x), floor(x), ceil(x)}
      def guarded(x) when round(x) == 3 and trunc(x) < 4, do: true
      def guarded(_), do: false
      def of_integer(n), do: {abs(n), Bitwise.bnot(n), -n}
      def calculated(a, b), do: {a + b, a - b, a * b}
      def divided(a, b), do: {div(a, b), rem(a, b)}
      def shifted(a, b), do: {Bitwise.bsl(a, b), Bitwise.bsr(a, b)}
      def one(x), do: {:math.sin(x), :math.exp(x), :math.floor(x), :math.ceil(x)}
      def log(x), do: {:math.log(x), :math.log10(x)}
      def sqrt(x), do: :math.sqrt(x)
      def two(x, y), do: {:math.pow(x, y), :math.atan2(x, y)}
      def fmod(x, y), do: :math.fmod(x, y)
      def put(tuple, at, value), do: put_elem(tuple, at, value)
      def lists(tuple), do: tuple |> Tuple.to_list() |> List.to_tuple()
      def to_tuple(list), do: List.to_tuple(list)
      def made(size), do: {Tuple.duplicate(:a, size), size}
      def float(x), do: {Float.to_string(x), Float.round(x, 2), :erlang.float_to_binary(x, [:short])}
      def iodata(data), do: {IO.iodata_to_binary(data), IO.iodata_length(data)}
    end
    """

    big = 0x1_0000_0000_0000_0000

    integers =
      [0, 1, -1, 9, 10, -10, 99, 100, 0x1FFF_FFFF_FFFF_FFFF, -0x2000_0000_0000_0000] ++
        [0x2000_0000_0000_0000, big, -big, big * big, -big * big * big, big - 1, 123_456_789_012_345_678]

    floats =
      [0.0, 0.4, 0.5, 0.49999999999999994, 1.5, 2.5, -0.5, -1.5, -2.5, 3.49, 1.0e15, 1.0e17, 1.0e18, 1.0e19] ++
        [
          1.0e22,
          1.0e-5,
          0.001,
          123.456,
          5.0e-324,
          1.7976931348623157e308,
          9_007_199_254_740_993.0,
          -0.1,
          100.0
        ]

    texts = [
      "0",
      "-0",
      "+5",
      "123",
      "-123",
      "+",
      "-",
      "",
      "1a",
      " 1",
      "123456789012345678",
      "-1234567890123456789",
      "1_0"
    ]

    tuples = [{}, {1}, {1, 2, 3}, List.to_tuple(Enum.to_list(1..40)), 1, [1]]

    data = [
      [],
      "a",
      ["a", 98, [["c"] | "d"]],
      [1 | 2],
      [256],
      [:a],
      ["ä", [[], []], 10],
      [<<1::3>>],
      1,
      ["a" | :b]
    ]

    calls =
      for(n <- integers, name <- [:text, :of_integer], do: {name, [n]}) ++
        for(text <- texts, do: {:number, [text]}) ++
        for(
          x <- floats ++ integers ++ ["a", :a],
          name <- [:whole, :guarded, :one, :log, :sqrt],
          do: {name, [x]}
        ) ++
        for(x <- floats ++ [:a], name <- [:of_integer, :float], do: {name, [x]}) ++
        for(a <- integers, b <- integers ++ [2.5], name <- [:calculated, :divided], do: {name, [a, b]}) ++
        for(a <- integers, b <- [0, 1, 2, 61, 64, 120, 121, 200, -1, -70], do: {:shifted, [a, b]}) ++
        for(
          x <- [2, 0, -1, 0.5, 1.0e308, big, :a],
          y <- [3, 0, 0.5, -2, 400, "a"],
          name <- [:two, :fmod],
          do: {name, [x, y]}
        ) ++
        for(tuple <- tuples, at <- [0, 1, 39, 40, -1, :a, big], do: {:put, [tuple, at, :new]}) ++
        for(tuple <- tuples, do: {:lists, [tuple]}) ++
        for(list <- [[], [1], Enum.to_list(1..2000), [1 | 2], 1], do: {:to_tuple, [list]}) ++
        for(size <- [0, 1, 5000, -1, :a], do: {:made, [size]}) ++ for(data <- data, do: {:iodata, [data]})

    run(context, "elixir", source, calls)
  end
end
