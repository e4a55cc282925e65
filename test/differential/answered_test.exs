defmodule Instar.Differential.AnsweredTest do
  # Functions of data that the host answers for a document, and library modules without specifications that arguments
  # could be made of: the answers and the errors of the VM.
  use Instar.Differential

  @module ~S'''
  defmodule Answered do
    def hash(kind, data), do: :crypto.hash(kind, data)
    def mac(key, data), do: {:crypto.mac(:hmac, :sha256, key, data), :crypto.macN(:hmac, :sha, key, data, 8)}
    def exor(a, b), do: :crypto.exor(a, b)
    def sums(data), do: {:erlang.md5(data), :erlang.crc32(data), :erlang.adler32(data), :erlang.crc32(7, data), :erlang.adler32(7, data)}
    def combined(a, b), do: {:erlang.crc32_combine(a, b, 3), :erlang.adler32_combine(a, b, 3)}
    def external(term), do: {:erlang.term_to_binary(term), :erlang.binary_to_term(:erlang.term_to_binary(term, [:compressed])), :erlang.external_size(term), :erlang.iolist_to_binary(:erlang.term_to_iovec(term))}
    def internal(binary), do: :erlang.binary_to_term(binary)
    def internal(binary, options), do: :erlang.binary_to_term(binary, options)
    def equals(a, b), do: :crypto.hash_equals(a, b)
    def large(n, options), do: (bytes = :erlang.term_to_binary({[Map.new(1..n, &{&1, "v"})], 1.5}); {:erlang.binary_to_term(bytes, options), :erlang.binary_to_term(:erlang.term_to_binary([Map.new(1..n, &{{&1}, &1}) | :end], [:compressed]))})
    def captured(list), do: Enum.map(list, &:erlang.md5/1)
    def applied(f, args), do: apply(:crypto, f, args)
    def base64(data), do: {:base64.encode(data), :base64.decode(:base64.encode(data)), :base64.encode_to_string(data)}
    def decoded(data), do: :base64.decode(data)
    def uri(text), do: {:uri_string.parse(text), :uri_string.normalize(text), :uri_string.dissect_query(text), :uri_string.percent_decode(text)}
    def recompose(text), do: (case :uri_string.parse(text) do map when is_map(map) -> :uri_string.recompose(map); other -> other end)
    def elixir_uri(text), do: {URI.parse(text), URI.new(text), to_string(URI.parse(text)), URI.encode(text), URI.encode_www_form(text), URI.decode_query(text)}
    def versions(a, b), do: {Version.compare(a, b), Version.match?(a, "~> 1.2"), inspect(Version.parse(a)), to_string(Version.parse!(a))}
    def printed(format, args), do: :erlang.iolist_to_binary(:io_lib.format(format, args))
    def base(data), do: {Base.encode16(data), Base.encode32(data), Base.encode64(data), Base.url_encode64(data, padding: false), Base.decode64(Base.encode64(data)), Base.decode16(data), Base.decode32(data)}
    def options(list), do: OptionParser.parse(list, strict: [a: :boolean, b: :integer, c: :string, d: :count], aliases: [x: :a])
    def times(n), do: {:timer.seconds(n), :timer.hms(n, n, n), :calendar.gregorian_days_to_date(n), :calendar.day_of_the_week({2024, 2, rem(n, 28) + 1})}
  end
  '''

  test "what the host answers", context do
    data = [
      "",
      "a",
      "some text",
      <<0, 255, 7>>,
      String.duplicate("abc", 7_000),
      [["ab"], ?c],
      String.duplicate("x", 50_000)
    ]

    terms = [
      1,
      -1,
      1.5,
      "b",
      'ab',
      {:a, %{b: [1 | 2]}},
      123_456_789_012_345_678_901_234_567_890,
      <<5::3>>,
      [],
      :ok,
      List.duplicate(:a, 50)
    ]

    uris = [
      "",
      "http://a.b:80/c?d=e#f",
      "//x",
      "mailto:a@b.c",
      "a b",
      "%20%zz",
      "http://[::1]/",
      "https://user:pw@host/../p?q=1&r",
      "ä",
      ":"
    ]

    calls =
      for(
        kind <- [:md5, :sha, :sha256, :sha3_256, :blake2b, :nonsense],
        one <- data,
        do: {:hash, [kind, one]}
      ) ++
        for(key <- ["", "key", String.duplicate("k", 200), :atom], one <- data, do: {:mac, [key, one]}) ++
        for({a, b} <- [{"ab", "cd"}, {"", ""}, {"a", "bc"}, {1, 2}], do: {:exor, [a, b]}) ++
        for(
          size <- [0, 5, 16_384, 16_385, 50_000],
          other <- [0, 5, 16_384, 16_385, 50_000],
          last <- ["a", "b"],
          do: {:equals, [String.duplicate("a", size), String.duplicate("a", max(other - 1, 0)) <> last]}
        ) ++
        for(n <- [10, 5_000, 9_000], options <- [[], [:used], [:safe]], do: {:large, [n, options]}) ++
        for(
          one <- data ++ [:atom, [300]],
          function <- [:sums, :base64, :decoded, :base],
          do: {function, [one]}
        ) ++
        for(a <- [0, 1, 4_294_967_295, -1], b <- [0, 77], do: {:combined, [a, b]}) ++
        for(term <- terms, do: {:external, [term]}) ++
        for(term <- terms, do: {:internal, [:erlang.term_to_binary(term)]}) ++
        for(
          bytes <- ["", <<131>>, <<131, 97>>, <<131, 108, 255, 255, 255, 255>>, :atom, <<131, 97, 1, 2>>],
          do: {:internal, [bytes]}
        ) ++
        for(options <- [[:used], [:safe], [:nonsense], :used], do: {:internal, [<<131, 97, 1, 2>>, options]}) ++
        [captured: [["a", "b"]], applied: [:hash, [:md5, "a"]], applied: [:exor, ["a", "b"]]] ++
        for(uri <- uris, function <- [:uri, :recompose, :elixir_uri], do: {function, [uri]}) ++
        for(
          a <- ["1.2.3", "1.3.0-rc.1+build", "2.0.0", "x", "1.2"],
          b <- ["1.2.3", "1.3.0"],
          do: {:versions, [a, b]}
        ) ++
        for(
          {format, args} <- [
            {"~p", [%{a: [1, "b", 'c']}]},
            {"~w ~s ~ts", ['ab', "cd", "ä"]},
            {"~10.2f|~-5w|~3..0b~n", [1.5, :ab, 7]},
            {"~b ~.16B ~e ~g ~c", [10, 255, 1.0, 2.5, ?a]},
            {"~p", [List.duplicate({:some, "tuple", 'text'}, 30)]},
            {"~s", [:a, :b]},
            {"~y", [1]}
          ],
          do: {:printed, [format, args]}
        ) ++
        for(
          list <- [
            [],
            ["-a", "--b", "3", "x"],
            ["--b", "y", "-x", "--c"],
            ["--d", "--d", "--no-a", "--", "-a"]
          ],
          do: {:options, [list]}
        ) ++
        for(n <- [0, 1, 59, 738_000], do: {:times, [n]})

    {:ok, pair} = Instar.Differential.load(context, "elixir", @module)

    # Which argument is wrong the VM says of functions that it knows itself.
    different =
      for {function, args} <- calls,
          {:different, beam, wasm} <- [Instar.Differential.compare(pair, function, args)],
          not match?({{:error, reason, _}, {:error, reason, "argument error"}}, {beam, wasm}),
          do: {function, args, beam, wasm}

    assert different == []
  end
end
