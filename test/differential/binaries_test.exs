defmodule Instar.Differential.BinariesTest do
  # Binaries that are appended to where they lie, and such that are read where they lie: on the BEAM and in
  # the sandbox.
  #
  # What is appended to one binary must be seen in no other. So programs made by chance append to old and new
  # ones, to parts of them, to each other, with garbage between that has them collected, and return all of
  # them.
  use ExUnit.Case, async: true
  import Bitwise
  alias Instar.Differential
  import Instar.Differential, only: [run: 4]

  @moduletag timeout: 600_000

  setup_all do
    Differential.start!()
  end

  @appends """
  defmodule Appends do
    def run(steps), do: steps |> Enum.reduce([""], &step/2) |> Enum.map(&shown/1)

    defp shown(b), do: {bit_size(b), :erlang.phash2(b), front(b)}

    defp front(<<b::binary-size(40), _::bits>>), do: b
    defp front(b), do: b

    defp step({:text, i}, all), do: [pick(all, i) <> "text" | all]
    defp step({:long, i}, all), do: [pick(all, i) <> "a text of more than sixteen bytes" | all]
    defp step({:byte, i, x}, all), do: [<<pick(all, i)::binary, x>> | all]
    defp step({:numbers, i, x}, all),
      do: [<<pick(all, i)::binary, x::16, x::little-32, x::signed-24, x::64, x::little-16>> | all]
    defp step({:utf8, i, x}, all), do: [<<pick(all, i)::binary, x::utf8, x::utf8>> | all]
    defp step({:two, i, j}, all), do: [pick(all, i) <> pick(all, j) | all]
    defp step({:three, i, j}, all),
      do: [<<pick(all, i)::binary, ?-, pick(all, j)::binary, ?+, pick(all, i)::binary>> | all]
    defp step({:interpolated, i, x}, all), do: ["\#{pick(all, i)}\#{x}, \#{x}" | all]
    defp step({:part, i, n}, all),
      do: [binary_part(pick(all, i), 0, rem(n, byte_size(pick(all, i)) + 1)) | all]
    defp step({:rest, i, n}, all) do
      n = rem(n, byte_size(pick(all, i)) + 1)
      <<_::binary-size(n), rest::binary>> = pick(all, i)
      [rest | all]
    end
    defp step({:bits, i, x}, all), do: [whole(<<pick(all, i)::bits, x::3, x::2, x::3>>) | all]
    defp step({:comprehended, i}, all),
      do: [for(<<x <- pick(all, i)>>, into: "", do: <<x, x + 1>>) |> front() | all]
    defp step({:onto, i, j}, all),
      do: [for(<<x <- front(pick(all, j))>>, into: pick(all, i), do: <<x>>) | all]
    defp step({:many, i, n}, all), do: [many(pick(all, i), n) | all]
    defp step({:garbage, n}, all) do
      _ = length(Enum.map(1..n, &{&1, &1}))
      all
    end

    defp many(b, 0), do: b
    defp many(b, n), do: many(<<b::binary, n>>, n - 1)

    defp whole(b) when is_binary(b), do: b
    defp pick(all, i), do: Enum.at(all, rem(i, length(all)))
  end
  """

  # As a rule the newest, sometimes any.
  defp which, do: if(:rand.uniform(4) == 1, do: :rand.uniform(40), else: 0)

  defp step do
    case :rand.uniform(16) do
      1 -> {:text, which()}
      2 -> {:long, which()}
      3 -> {:byte, which(), :rand.uniform(300)}
      4 -> {:numbers, which(), :rand.uniform(1_000_000) - 500_000}
      5 -> {:utf8, which(), Enum.random([?a, ?é, 0x20AC, 0x1F600, 0x7FF, 0x800, 0xFFFF, 0x10FFFF])}
      6 -> {:two, which(), which()}
      7 -> {:three, which(), 1 + which()}
      8 -> {:interpolated, which(), :rand.uniform(100_000)}
      9 -> {:part, which(), :rand.uniform(3_000)}
      10 -> {:rest, which(), :rand.uniform(3_000)}
      11 -> {:bits, which(), :rand.uniform(8)}
      12 -> {:comprehended, which()}
      13 -> {:onto, which(), which()}
      14 -> {:garbage, 2_000 * :rand.uniform(20)}
      _ -> {:many, which(), :rand.uniform(400)}
    end
  end

  test "what is appended to one binary is in no other", context do
    :rand.seed(:exsss, {4, 5, 6})
    calls = for _ <- 1..120, do: {:run, [for(_ <- 1..(10 + :rand.uniform(50)), do: step())]}
    # What is no character, and what is no binary.
    wrong = [{:utf8, 0, 0xD800}, {:utf8, 0, 0x110000}, {:utf8, 0, -1}, {:byte, 0, :a}, {:byte, 0, 1.5}]
    wrong = for step <- wrong, do: {:run, [[{:many, 0, 300}, {:many, 0, 300}, step]]}
    run(context, "elixir", @appends, calls ++ wrong)
  end

  test "what thousands of values go into at once", context do
    joined = fn values, separator -> Enum.join(values, separator) end
    pick = fn n, all -> for i <- 1..n, do: Enum.at(all, :erlang.phash2({n, i}, length(all))) end
    pairs = fn n, value -> joined.(for(i <- 1..n, do: "#{i} => #{value.(i)}"), ", ") end

    source = """
    defmodule Thousands do
      def texts(a), do: #{joined.(pick.(3_000, ["a", "\"x\"", "\"é\""]), " <> ")}
      def late(a, b), do: #{joined.(List.duplicate("a", 2_000) ++ ["b"], " <> ")}
      def numbers(n, m), do: <<#{joined.(pick.(5_000, ["n", "n::3", "m::little-16", "7", "m::float"]), ", ")}>>
      def onto(a, n), do: <<a::bitstring, #{joined.(pick.(4_000, ["n", "n::3", "a::bitstring"]), ", ")}>>
      def map(a), do: %{#{pairs.(3_000, fn i -> if rem(i, 3) == 0, do: i, else: "a" end)}}
      def update(m, a), do: %{m | #{pairs.(2_500, fn _ -> "a" end)}}
      def tuple(a), do: {#{joined.(pick.(5_000, ["a", "1", ":b"]), ", ")}}
      def deep(0, a), do: byte_size(texts(a))
      def deep(n, a), do: 1 + deep(n - 1, a)
    end
    """

    all = Map.new(1..2_500, &{&1, 0})

    run(
      context,
      "elixir",
      source,
      for(a <- ["", "text", <<5::3>>, :a, String.duplicate("long", 100)], do: {:texts, [a]}) ++
        for(b <- ["", "end", <<1::7>>, 1, nil], do: {:late, ["a", b]}) ++
        for(n <- [0, -1, 1 <<< 70, 1.5], m <- [1, -300, 2.5], do: {:numbers, [n, m]}) ++
        for(a <- ["", <<1::5>>, 7], n <- [3, -3, :n], do: {:onto, [a, n]}) ++
        for(a <- [1, "a", [1]], function <- [:map, :tuple], do: {function, [a]}) ++
        for(m <- [all, Map.delete(all, 2_499), %{}, :m], do: {:update, [m, "a"]}) ++ [deep: [1_000, "a"]]
    )
  end

  # Each function appends its own numbers to the newest, or to an older one, as its steps say.
  test "numbers behind a bitstring, wherever in a byte it ends", context do
    :rand.seed(:exsss, {7, 8, 9})
    some = fn list -> Enum.at(list, :rand.uniform(length(list)) - 1) end

    number = fn ->
      value = some.(~w(x y 5 -1 x x))
      little = some.([8, 16, 24, 40, 56, 64])
      some.(["#{value}::#{:rand.uniform(64)}", "#{value}::little-#{little}", "#{value}::#{:rand.uniform(7)}"])
    end

    text = fn -> some.(["\"text\"", "\"fifteen letters\"", "t::bitstring", number.()]) end

    functions =
      for i <- 1..40 do
        numbers = for _ <- 1..:rand.uniform(4), do: some.([number, text]).()
        "defp put(#{i}, s, x, y, t), do: <<s::bitstring, #{Enum.join(numbers, ", ")}>>"
      end

    source = """
    defmodule Bits do
      def run(n, steps), do: steps |> Enum.reduce([start(n, <<>>)], &step/2) |> Enum.map(&shown/1)
      defp shown(s), do: {bit_size(s), :erlang.phash2(s)}

      # Long enough to have room behind it.
      defp start(0, s), do: s
      defp start(n, s), do: start(n - 1, <<s::bitstring, n::5>>)

      defp step({i, old, x, y}, all), do: [put(i, Enum.at(all, rem(old, length(all))), x, y, few(hd(all), x)) | all]
      # Garbage, so that all is collected.
      defp step({:garbage, n}, all), do: if(length(Enum.to_list(1..n)) == n, do: all)
      defp few(s, x) when is_integer(x) do
        {before, size} = {rem(abs(x), 13), rem(abs(x), 70)}

        case s do
          <<_::size(before), t::bitstring-size(size), _::bits>> -> t
          _ -> <<x::9>>
        end
      end

      defp few(_, x), do: x
      #{Enum.join(functions, "\n")}
      defp put(41, s, x, _, t), do: <<s::bitstring, t::binary, x::5>>
    end
    """

    value = fn -> some.([0, 1, -1, 77, -300, 1 <<< 40, -(1 <<< 58), 1 <<< 59, 1 <<< 62, 1 <<< 90]) end
    older = fn -> if :rand.uniform(5) == 1, do: :rand.uniform(30), else: 0 end

    steps = fn ->
      for _ <- 1..60 do
        if :rand.uniform(20) == 1,
          do: {:garbage, 20_000},
          else: {:rand.uniform(40), older.(), value.(), value.()}
      end
    end

    calls = for _ <- 1..150, do: {:run, [:rand.uniform(1_500), steps.()]}

    # Which of several wrong segments is named is a matter of what the VM looks at first: OTP 29 looks at some from behind.
    one? = fn put -> length(String.split(put, "x::")) == 2 end

    wrong =
      for x <- [:a, 1.5, "b"],
          {put, i} <- Enum.with_index(functions, 1),
          System.otp_release() < "29" or one?.(put),
          do: {:run, [900, [{i, 0, 1, 2}, {i, 0, x, 3}]]}

    whole = for x <- 1..120, do: {:run, [900, [{41, 0, x, 2}]]}
    run(context, "elixir", source, calls ++ wrong ++ whole)
  end

  test "the size of what was built a piece at a time", context do
    source = """
    defmodule Sizes do
      def text(n), do: byte_size(text(n, ""))
      defp text(0, s), do: s
      defp text(n, s), do: text(n - 1, s <> "x")
      def chunks(n), do: Enum.reduce(1..n, "", &(&2 <> <<&1::32>>)) |> :erlang.phash2()
      def into(n), do: :erlang.phash2(for(<<x <- String.duplicate("hello", n)>>, into: "", do: <<x + 1>>))
      def listed(n), do: :erlang.phash2(for(x <- Enum.to_list(1..n), into: "", do: <<x::24>>))
      def bits(n), do: :erlang.phash2(for(x <- Enum.to_list(1..n), into: <<>>, do: <<x::5>>))
    end
    """

    calls =
      for n <- [1, 10, 100, 1_000, 20_000], name <- [:text, :chunks, :into, :listed, :bits], do: {name, [n]}

    run(context, "elixir", source, calls)
  end

  test "appending takes fuel for what is appended, not for what is there", context do
    source = """
    defmodule Fuel do
      def text(n), do: byte_size(text(n, ""))
      defp text(0, s), do: s
      defp text(n, s), do: text(n - 1, s <> "x")
      def into(n), do: byte_size(for(<<x <- String.duplicate("a", n)>>, into: "", do: <<x + 1>>))
      def chunks(n, chunk), do: byte_size(chunks(n, "", chunk))
      defp chunks(0, s, _chunk), do: s
      defp chunks(n, s, chunk), do: chunks(n - 1, <<s::binary, ?,, chunk::binary>>, chunk)
    end
    """

    {:ok, pair} = Differential.load(context, "elixir", source)
    chunk = String.duplicate("c", 100)
    # To copy all each time would take 5, 5 and 30 thousand millions.
    assert {:ok, 200_000} = Instar.call(pair.wasm, :text, [200_000], fuel: 100_000_000)
    assert {:ok, 200_000} = Instar.call(pair.wasm, :into, [200_000], fuel: 100_000_000)
    assert {:ok, 5_050_000} = Instar.call(pair.wasm, :chunks, [50_000, chunk], fuel: 1_000_000_000)
  end

  test "reading a large binary takes nothing for what isn't looked at", context do
    source = """
    defmodule Reads do
      def each(b, 0), do: byte_size(b)

      def each(b, n) do
        _ = {:binary.at(b, n), :binary.first(b), :binary.last(b), :binary.match(b, "a")}
        _ = :binary.split(b, "a")
        _ = {:binary.part(b, n, 5), :binary.bin_to_list(b, n, 3), :erlang.binary_to_list(b, n, n + 3)}
        _ = {:binary.longest_common_prefix([b, "ac"]), :binary.longest_common_suffix([b, "x"])}
        _ = IO.iodata_length([b])
        _ = {String.starts_with?(b, "ab"), String.first(b), :binary.match(b, ["b", "c"])}
        each(b, n - 1)
      end
    end
    """

    {:ok, pair} = Differential.load(context, "elixir", source)
    binary = String.duplicate("ab", 1_000_000)
    # To copy two megabytes once takes half a million, and each turn looks at them fourteen times.
    assert {:ok, 2_000_000} = Instar.call(pair.wasm, :each, [binary, 100], fuel: 40_000_000)
  end

  test "a byte of a binary, of a part of one, of what has other bits, and of what is none", context do
    source = """
    defmodule Bytes do
      def at(b, i), do: :binary.at(b, i)
      def first(b), do: :binary.first(b)
      def last(b), do: :binary.last(b)
      def part(b, i), do: {at(inner(b), i), first(inner(b)), last(inner(b))}
      defp inner(<<_, rest::binary>>), do: rest
      defp inner(other), do: other
      def shifted(<<_::3, rest::bits>>, i), do: {:binary.at(rest, i), first(rest), last(rest)}
      def sum(b), do: sum(b, byte_size(b), 0)
      defp sum(_b, 0, s), do: s
      defp sum(b, n, s), do: sum(b, n - 1, s + :binary.at(b, n - 1))
    end
    """

    binaries = [
      "",
      "a",
      <<0>>,
      <<255>>,
      "ab",
      String.duplicate("0123456789", 30),
      <<1::1>>,
      <<7::9>>,
      <<5::19>>
    ]

    places = [
      0,
      1,
      -1,
      2,
      7,
      299,
      300,
      1 <<< 31,
      1 <<< 60,
      -(1 <<< 60),
      1 <<< 64,
      -(1 <<< 64),
      0.0,
      :a,
      nil,
      "0"
    ]

    others = [:a, [], [1], 7, 1 <<< 70, {}, %{}, 1.5, nil]

    calls =
      for(b <- binaries ++ others, i <- places, name <- [:at, :part, :shifted], do: {name, [b, i]}) ++
        for(b <- binaries ++ others, name <- [:first, :last], do: {name, [b]}) ++
        for(b <- binaries, is_binary(b), do: {:sum, [b]})

    run(context, "elixir", source, calls)
  end

  @searches """
  defmodule Searches do
    def match(b, p), do: :binary.match(b, p)
    def matches(b, p), do: :binary.matches(b, p)
    def split(b, p), do: :binary.split(b, p, [:global])
    def scoped(b, p, s), do: {:binary.match(b, p, scope: s), :binary.matches(b, p, scope: s)}
    def shifted(b, p) do
      <<_::1, rest::bits>> = <<1::1, b::binary>>
      {:binary.matches(rest, p), :binary.bin_to_list(rest), :binary.copy(rest, 2)}
    end
    def lists(b, i, n),
      do: {:binary.bin_to_list(b, i, n), :erlang.binary_to_list(b), :erlang.bitstring_to_list(b)}
    def common(bs), do: {:binary.longest_common_prefix(bs), :binary.longest_common_suffix(bs)}
    def copies(b, n), do: :binary.copy(b, n)
    def gathered(l), do: {:erlang.iolist_size(l), :erlang.iolist_to_binary(l), :erlang.list_to_binary(l)}
    def bits(l), do: :erlang.list_to_bitstring(l)
    def number(b), do: {:binary.decode_unsigned(b), :binary.decode_unsigned(b, :little)}
    def encoded(n), do: {:binary.encode_unsigned(n), :binary.encode_unsigned(n, :little)}
  end
  """

  test "what is found and read, of one pattern and of many", context do
    :rand.seed(:exsss, {7, 8, 9})
    word = fn letters, length -> for(_ <- 1..length//1, into: "", do: <<?a + :rand.uniform(letters) - 1>>) end

    found =
      for letters <- [1, 2, 3, 20], count <- [1, 2, 5, 40, 150], length <- [1, 3, 12, 90] do
        text = word.(letters, 3_000 + :rand.uniform(3_000))
        patterns = for _ <- 1..count, do: word.(letters, :rand.uniform(length))
        patterns = if count == 1, do: hd(patterns), else: patterns
        start = :rand.uniform(byte_size(text)) - 1
        scope = {start, :rand.uniform(byte_size(text) - start)}

        [match: [text, patterns], matches: [text, patterns], split: [text, patterns]] ++
          [scoped: [text, patterns, scope], shifted: [text, patterns]]
      end

    read =
      for length <- [0, 1, 7, 8, 100, 5_000] do
        b = word.(26, length)

        [
          lists: [b, div(length, 2), div(length, 3)],
          lists: [b, 0, length + 1],
          copies: [b, 3],
          copies: [b, 0]
        ] ++
          [common: [[b, b <> "x", b <> "y"]], common: [["x" <> b, "y" <> b]], number: [b]] ++
          [
            gathered: [[b, ?x, [b, [] | b], "z" | b]],
            gathered: [[b | 1]],
            gathered: [[256]],
            bits: [[b, <<1::3>>, b, 7]]
          ]
      end

    numbers = for power <- [0, 7, 8, 63, 64, 1_000, 9_000, 70_000], do: {:encoded, [Bitwise.bsl(3, power)]}
    run(context, "elixir", @searches, List.flatten(found) ++ List.flatten(read) ++ numbers)
  end

  @large """
  defmodule LargeIntegers do
    import Bitwise
    def arith(a, b), do: {a + b, a - b, b - a, a * b, -a, abs(a)}
    def divided(a, b), do: {div(a, b), rem(a, b)}
    def bits(a, b), do: {a &&& b, a ||| b, bxor(a, b), bnot(a)}
    def shifted(a, n), do: {a <<< n, a >>> n}
    def order(a, b), do: {a < b, a == b, a <= b, a === b, max(a, b), a == 1.0e300, a < 1.0e300, 1.0e308 > b}
    def text(a), do: {Integer.to_string(a), Integer.to_string(a, 16), inspect([a])}
    def read(a, base), do: String.to_integer(a, base)
    def segments(a, n), do: {<<a::size(n)>>, <<a::little-size(n)>>, <<1::3, a::size(n)>>}
    def taken(b, n) do
      <<x::size(n), _::bits>> = b
      <<y::signed-size(n), _::bits>> = b
      <<z::little-size(n), _::bits>> = b
      <<_::3, w::signed-little-size(n), _::bits>> = b
      {x, y, z, w}
    end
    def hashes(a), do: {:erlang.phash2(a), :erlang.phash(a, 1_000_000), a == a + 0}
    def unit(a, from, to), do: :erlang.convert_time_unit(a, from, to)
    def float(a), do: a / 1
    def floats(a), do: :erlang.float(a)
    def rounded(a), do: {round(a), trunc(a), floor(a)}
  end
  """

  test "a size that is any term, where a binary is made and where it is taken apart", context do
    elixir = ~S"""
    defmodule Sizes do
      def bits(a, n), do: <<a::bitstring-size(n)>>
      def bytes(a, n), do: <<a::binary-size(n)>>
      def behind(a, n), do: <<1, a::bitstring-size(n), 2>>
      def appended(a, n), do: <<a::bitstring, a::bitstring-size(n)>>
      def integer(_a, n), do: <<1::size(n)>>
      def float(_a, n), do: <<1.0::float-size(n)>>
      def whole(a, _n), do: <<a::bitstring, 1>>
      def taken(a, n), do: (case a do <<b::bitstring-size(n), _::bitstring>> -> {:ok, b}; _ -> :none end)
      def number(a, n), do: (case a do <<b::size(n), _::bitstring>> -> {:ok, b}; _ -> :none end)

      def told(f, a, n) do
        f.(a, n)
      rescue
        e -> {e.__struct__, Exception.message(e)}
      end

      def all(values, sizes) do
        for f <- [&bits/2, &bytes/2, &behind/2, &appended/2, &integer/2, &float/2, &whole/2, &taken/2, &number/2], a <- values, n <- sizes, do: told(f, a, n)
      end
    end
    """

    sizes = [:all, :a, nil, [], 1.0, "x", -1, 0, 1, 8, 16, 17, 32, 64, {1}, %{}]
    run(context, "elixir", elixir, for(a <- ["", "ab", <<1, 2, 3::5>>, :all, 7], do: {:all, [[a], sizes]}))
  end

  test "units of time, by the names that they have had", context do
    source = "-module(units).\n-export([f/3]).\nf(A, From, To) -> erlang:convert_time_unit(A, From, To)."

    units =
      ~w(second millisecond microsecond nanosecond native perf_counter seconds milli_seconds micro_seconds nano_seconds
         nanoseconds minute)a ++ [7, 0, -1, 2.0, "second"]

    calls =
      for a <- [5_000_007, -3, 1 <<< 80],
          from <- units,
          to <- [:second, :milli_seconds, 7, 0],
          do: {:f, [a, from, to]}

    run(context, "erlang", source, calls)
  end

  test "integers of many words", context do
    :rand.seed(:exsss, {1, 2, 3})

    of = fn bits ->
      Enum.random([1, -1]) * :binary.decode_unsigned(:rand.bytes(div(bits, 8) + 1))
    end

    sizes = [5, 64, 2_000, 8_190, 8_200, 9_000, 20_000, 70_000]

    two =
      for one <- sizes, other <- sizes do
        {a, b} = {of.(one), of.(other)}

        [
          arith: [a, b],
          divided: [a, b],
          bits: [a, b],
          order: [a, b],
          order: [a, a + 1],
          divided: [a * b + 1, b]
        ]
      end

    one =
      for size <- sizes do
        {a, n} = {of.(size), size + :rand.uniform(20) - 10}

        [
          text: [a],
          shifted: [a, :rand.uniform(200)],
          shifted: [a, size],
          shifted: [a, -size - 3],
          hashes: [a]
        ] ++
          [
            segments: [a, n],
            segments: [a, size * 2 + 3],
            taken: [:rand.bytes(div(size, 8) + 4), size]
          ] ++
          [
            read: [Integer.to_string(a), 10],
            read: [Integer.to_string(a, 36), 36],
            read: ["12x" <> Integer.to_string(a), 10]
          ] ++
          [unit: [a, :second, :millisecond], unit: [a, 1_000_000, 7], float: [a], floats: [a], rounded: [a]]
      end

    run(context, "elixir", @large, List.flatten(two) ++ List.flatten(one))
  end

  test "lists without others, and maps of many pairs", context do
    source = """
    defmodule Many do
      def minus(a, b), do: a -- b
      def map(l), do: :erlang.phash2(Map.new(l))
      def size(l), do: {map_size(Map.new(l)), map_size(Map.from_keys(Enum.map(l, &elem(&1, 0)), 1))}
      def same(l), do: Map.new(l) == Enum.reduce(l, %{}, fn {k, v}, m -> Map.put(m, k, v) end)
      def tuples(t, i, x) do
        {put_elem(t, i, x), Tuple.insert_at(t, i, x), Tuple.delete_at(t, i), Tuple.append(t, x)}
      end
      def made(n, l), do: :erlang.make_tuple(n, :a, l)
    end
    """

    :rand.seed(:exsss, {3, 2, 1})

    list = fn n, of ->
      for(_ <- 1..n//1, do: Enum.random([:rand.uniform(of), {:rand.uniform(of)}, 1.0 * :rand.uniform(of)]))
    end

    pairs = fn n, of -> for(_ <- 1..n//1, do: {:rand.uniform(of), :rand.uniform(of)}) end

    calls =
      for n <- [0, 3, 17, 40, 600, 3_000], of <- [2, 50, 5_000] do
        t = List.to_tuple(list.(n + 1, of))

        [
          minus: [list.(n, of), list.(n, of)],
          minus: [list.(3, of), list.(n, of)],
          minus: [list.(n, of), list.(17, 3)]
        ] ++
          [map: [pairs.(n, of)], size: [pairs.(n, of)], same: [pairs.(n, of)]] ++
          [
            tuples: [t, div(n, 2), :x],
            tuples: [t, 0, :x],
            tuples: [t, n, :x],
            tuples: [t, n + 1, :x],
            tuples: [t, -1, :x]
          ] ++
          [made: [n, [{1, :b}]], made: [n, [{n + 1, :b}]], made: [-1, []]]
      end

    run(context, "elixir", source, List.flatten(calls))
  end
end
