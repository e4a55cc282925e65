defmodule Instar.Differential.RegexTest do
  # Regular expressions: `~r`, `Regex`, `String` with patterns and `:re`, with the answers and the errors that the VM has.
  use Instar.Differential

  @module ~S'''
  defmodule Patterns do
    @word ~r/(?<first>\w)(\w*)/u
    @all [one: ~r/a/, two: [~r/b/i]]

    def words(text), do: Regex.scan(@word, text)
    def named(text), do: Regex.named_captures(@word, text)
    def names, do: Regex.names(@word)
    def attributes, do: Enum.map([@all[:one] | @all[:two]], &{Regex.source(&1), Regex.opts(&1)})
    def shown, do: {inspect(@word), inspect(~r"a/b"), inspect([~r/\//, ~r{x}sm]), to_string(inspect(%{a: ~r/\n/}))}
    def matches(text), do: {text =~ ~r/a+b/, String.match?(text, ~r/^\s/), Regex.match?(~r//, text)}
    def split(text), do: {String.split(text, ~r/[,;]\s*/), String.split(text, ~r/,/, trim: true, parts: 2)}
    def split_all(text), do: {Regex.split(~r//, text), Regex.split(~r/(,)/, text, include_captures: true), Regex.split(~r/a(?<x>b)?/, text, on: [:x])}
    def replace(text), do: {String.replace(text, ~r/(\d)(\d)/, "\\2\\1"), String.replace(text, ~r/\d/, fn d -> "<#{d}>" end, global: false)}
    def replace_fun(text), do: Regex.replace(~r/(\w)(\d)?/, text, fn all, a, b -> "[#{all}|#{a}|#{b}]" end)
    def run(text), do: {Regex.run(~r/c(d)?(e)?/, text), Regex.run(~r/c(d)?/, text, return: :index), Regex.run(~r/c(?<d>d)/, text, capture: [:d]), Regex.run(~r/c/, text, capture: :none), Regex.run(~r/c/, text <> "c", offset: 1)}
    def made(text, source, options), do: Regex.run(Regex.compile!(source, options), text)
    def interpolated(text, part), do: Regex.scan(~r/#{Regex.escape(part)}+/i, text)
    def compile(source), do: (case Regex.compile(source) do {:ok, regex} -> {:ok, regex.source, Regex.opts(regex)}; error -> error end)
    # As patterns are terms of their own since OTP 28, of which each is another one, only their sources are compared.
    def equal do
      for {a, b} <- [{~r/a/i, Regex.compile!("a", "i")}, {~r/a/, ~r/b/}, {~r/a/us, Regex.compile!("a", "su")}],
          do: {a.source == b.source, a.opts == b.opts}
    end

    def escape(text), do: Regex.escape(text)
    def match(%Regex{source: source}), do: source
    def match(other), do: other
    def match, do: match(~r/abc/)
    def rescued(source), do: (try do inspect(Regex.compile!(source)) rescue e in Regex.CompileError -> e.message end)
    def versions, do: {elem(Regex.version(), 0), :re.version()}
    def guard(text), do: (if text =~ ~r/x/, do: :x, else: if(text =~ "y", do: :y))
    def cond_(text), do: (cond do text =~ ~r/^\d+$/ -> :digits; text =~ ~r/^[a-z]+$/i -> :letters; true -> :other end)
    def filter(list), do: Enum.filter(list, &(&1 =~ ~r/^a.*z$/s))
    def given(regex, text), do: Regex.run(regex, text)
    def recompiled, do: Regex.run(Regex.recompile!(~r/b+/), "abbb")
    def split_with(text, %Regex{} = by), do: String.split(text, by)
  end
  '''

  test "what Regex and String do with patterns is what they do in the VM", context do
    texts = [
      "",
      "a",
      "aab",
      " x",
      "a1b22c333",
      "cde",
      "xcdcd",
      "ä, ö; ü,a",
      "a,b,,c",
      "Abcz",
      "a\nz",
      "\u200B",
      "x" <> <<255>>
    ]

    calls =
      for text <- texts,
          function <-
            ~w(words named matches split split_all replace replace_fun run guard cond_ escape rescued compile)a,
          do: {function, [text]}

    sources = ["(", "a(b", "[a", "*", "(?<n>a)", "a{2,1}", "\\", "(?P<x", "a|b", "\\p{L}+", "(?<=a+)b"]

    calls =
      calls ++
        for(function <- [:compile, :rescued], source <- sources, do: {function, [source]}) ++
        for(
          source <- sources,
          options <- ["", "i", "u", "ux", "y"],
          do: {:made, ["a bA\u00E4b", source, options]}
        ) ++
        for(part <- ["a", ".", "b+", "[", ""], text <- texts, do: {:interpolated, [text, part]}) ++
        for(
          regex <- [~r/a./, ~r/(?<x>B)/i, Regex.compile!("\\w+", "u")],
          text <- texts,
          not is_reference(elem(regex.re_pattern, 4)),
          do: {:given, [regex, text]}
        ) ++
        [names: [], attributes: [], shown: [], equal: [], match: [], versions: [], recompiled: []] ++
        [filter: [["abz", "az", "za", "a\nz"]]]

    run(context, "elixir", @module, calls)
  end

  # Subjects that are searched in parts, and what does not let itself be.
  test "long subjects", context do
    {:ok, pair} =
      Instar.Differential.load(context, "elixir", """
      defmodule Long do
        def run(subject, pattern, options), do: :re.run(subject, pattern, options)
        def split(subject, pattern), do: length(:re.split(subject, pattern, [:unicode]))
      end
      """)

    places = [0, 4_095, 4_096, 4_097, 8_192, 8_193, 20_000, 39_999]
    plain = for at <- places, do: put(String.duplicate("a", 40_000), at, "b")

    lines =
      for n <- [4_094, 4_095, 4_096],
          do: String.duplicate("a", n) <> "\r\n" <> String.duplicate("c\r\n", 5_000) <> "b"

    text =
      for n <- [255, 256, 257, 9_000], do: String.duplicate("é", n) <> "b" <> String.duplicate("ö", 9_000)

    calls =
      for(
        subject <- plain ++ lines,
        pattern <- ["b", "(?:b|x)", "[^ac\r\n]", "(?<=a)b|^c", "^b", "\\Ab", "b*?$", "", "a{3}b", "(b)?x"],
        options <- [
          [],
          [{:offset, 5}],
          [:notempty_atstart],
          [:multiline, {:newline, :anycrlf}],
          [:caseless, {:capture, [1, 0], :binary}]
        ],
        do: {:run, [subject, pattern, options]}
      ) ++
        for(
          subject <- text,
          pattern <- ["b", "[^éö]", "(?i)B", "\\X?b", "ö$", "[bü]"],
          options <- [
            [:unicode],
            [:unicode, :caseless],
            [:unicode, {:offset, 2}],
            [:unicode, :ucp, {:capture, :all, :list}]
          ],
          do: {:run, [subject, pattern, options]}
        ) ++
        for(subject <- [hd(plain), hd(text)], pattern <- ["a", "é?", "b"], do: {:split, [subject, pattern]}) ++
        for(
          subject <- [List.last(plain), hd(lines)],
          pattern <- ["a", "b|x", "", "\r?\n"],
          do: {:run, [subject, pattern, [:global]]}
        )

    different =
      for {function, args} <- calls,
          {:different, beam, wasm} <- [Instar.Differential.compare(pair, function, args)],
          do: {function, tl(args), inspect(beam, limit: 6), inspect(wasm, limit: 6)}

    assert different == []
  end

  defp put(text, at, by),
    do: binary_part(text, 0, at) <> by <> binary_part(text, at, byte_size(text) - at - 1)
end
