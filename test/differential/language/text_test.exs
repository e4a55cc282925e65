defmodule Instar.Differential.Language.TextTest do
  # Binaries as values, graphemes and case. The same source on the BEAM and in the sandbox, with the same arguments.
  use Instar.Differential

  test "binaries as values", context do
    source = """
    defmodule Bins do
      def id(x), do: x
      def wrap(x), do: {x, [x], %{x => x}}
      def size(x), do: {byte_size(x), bit_size(x)}
      def eq(a, b), do: {a == b, a < b, a === b}
      def clause("yes"), do: true
      def join(a, b), do: a <> b
      def text(a), do: "<\#{a}>"
      def iodata(l), do: IO.iodata_to_binary(l)
      def list(a), do: :erlang.binary_to_list(a)
      def enum_join(l), do: Enum.join(l, ", ")
      def atom(a), do: Atom.to_string(a)
      def is(x), do: {is_binary(x), is_bitstring(x)}
    end
    """

    bins = [
      "",
      "a",
      "hello",
      "ä€😀",
      <<0, 255>>,
      <<1::1>>,
      <<5::3>>,
      <<1, 2, 3::4>>,
      String.duplicate("x", 1000)
    ]

    one = for f <- [:id, :wrap, :size, :clause, :text, :list, :is], b <- bins ++ [:a, 1, [?a]], do: {f, [b]}
    two = for f <- [:eq, :join], a <- bins, b <- bins ++ [:x], do: {f, [a, b]}

    more = [
      {:clause, ["yes"]},
      {:iodata, [["a", ?b, ["c", [] | "d"]]]},
      {:iodata, [[:a]]},
      {:iodata, [[256]]},
      {:enum_join, [[1, :a, "b", 1.5]]},
      {:atom, [:hello]},
      {:atom, [1]}
    ]

    run(context, "elixir", source, one ++ two ++ more)
  end

  test "graphemes and case", context do
    source = """
    defmodule Graphemes do
      def length_(t), do: String.length(t)
      def all(t), do: {String.graphemes(t), String.codepoints(t)}
      def ends(t), do: {String.first(t), String.last(t), String.next_grapheme(t), String.split_at(t, 2)}
      def reverse(t), do: String.reverse(t)
      def at(t, i), do: String.at(t, i)
      def slice(t, i), do: {String.slice(t, i, 2), String.slice(t, i..-1//1), String.slice(t, 0..i//1)}
      def upper(t), do: {String.upcase(t), String.upcase(t, :ascii)}
      def lower(t), do: {String.downcase(t), String.downcase(t, :ascii)}
      def capital(t), do: String.capitalize(t)
      def pad(t), do: {String.pad_leading(t, 5), String.pad_trailing(t, 6, "ä")}
      def trim(t), do: {String.trim(t), String.trim_leading(t), String.trim_trailing(t, "a"), String.split(t)}
      def jaro(t), do: String.jaro_distance(t, "straße")
      def valid(t), do: {String.valid?(t), String.printable?(t)}
      def starts(t), do: {String.starts_with?(t, ["a", "ä"]), String.ends_with?(t, "ß"), String.contains?(t, "a")}
      def erlang(t), do: {:string.length(t), :string.reverse(t), :string.uppercase(t), :string.lowercase(t), :string.trim(t)}
    end
    """

    texts = ["", "a", "abc", "ÄÖÜ straße ŉ ǅ ﬀ", "e\u0301te\u0301", "👨‍👩‍👧‍👦x👍🏽", "🇩🇪🇫🇷🇩", "각가힣", "a\r\nb\n\r"]

    texts =
      texts ++
        [
          "क्षि",
          "ΑΣ ΣΑΣ",
          "İIıi",
          "  a\t \u00a0b\u2003",
          "a\u200db",
          "\u0600a",
          "ñandú",
          String.duplicate("äx", 200)
        ]

    broken = [<<255>>, <<"a", 200, "b">>, <<"ä", 240, 159>>]

    functions = [
      :length_,
      :all,
      :ends,
      :reverse,
      :upper,
      :lower,
      :capital,
      :pad,
      :trim,
      :jaro,
      :valid,
      :starts,
      :erlang
    ]

    one = for f <- functions, t <- texts, do: {f, [t]}
    two = for f <- [:at, :slice], t <- texts, i <- [0, 1, 2, 7, -1, -3], do: {f, [t, i]}
    bad = for f <- functions -- [:jaro], t <- broken ++ [:a, 1], do: {f, [t]}
    run(context, "elixir", source, one ++ two ++ bad)
  end
end
