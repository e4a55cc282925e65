defmodule Instar.Differential.JSONTest do
  # `JSON` in the sandbox beside the host's own, and what is shipped for releases without it beside both.
  use ExUnit.Case, async: true
  alias Instar.Compiler.Wasm.Shipped
  alias Instar.Differential

  @moduletag timeout: Instar.Patience.ms(300_000)
  @there? Code.ensure_loaded?(JSON)
  # What answers as the host's own does.
  @json if(@there?, do: JSON, else: Shipped.JSON)

  setup_all do
    Differential.start!()
  end

  @documents [
    ~S({"a": [1, -2.5e3, true, false, null, "x\n\"\u00fcü😀"], "": {}, "b": [[], [{}]]}),
    ~S("\ud83d\ude00 \b\f\n\r\t\\\/\" end"),
    ~S([0, -0, 0.0, -0.0, 1E5, 12e-3, 1.25E+10]),
    ~S( {"k" : 1 , "k" : 2} )
  ]
  @bytes [
    ?",
    ?\\,
    ?{,
    ?},
    ?[,
    ?],
    ?,,
    ?:,
    ?0,
    ?-,
    ?.,
    ?e,
    ?u,
    ?d,
    ?\s,
    ?x,
    0,
    31,
    127,
    128,
    0xC3,
    0xE0,
    0xED,
    0xF0,
    0xF5,
    255
  ]

  # All that one wrong byte can be: put in, put in the place of another, and what ends too soon.
  defp wrong do
    for document <- @documents, at <- 0..byte_size(document), byte <- [nil | @bytes], put? <- [true, false] do
      <<before::binary-size(at), rest::binary>> = document
      behind = if put? or rest == "", do: rest, else: binary_part(rest, 1, byte_size(rest) - 1)
      before <> if(byte, do: <<byte>>, else: "") <> if(byte == nil and put?, do: "", else: behind)
    end
  end

  defp numbers(0), do: [""]
  defp numbers(length), do: for(text <- numbers(length - 1), char <- ~w(- 0 7 . e +), do: text <> char)

  defp escapes do
    for first <- ~w(d83d d83D dfff 0041 00zz 12 d8),
        second <- ["", "\\u", "\\ude00", "\\u0041", "\\uxxxx", "\\n", "xxxxxx"],
        last <- ["\"", ""],
        do: "[\"a\\u#{first}#{second}#{last}"
  end

  defp bytes do
    for lead <- [0x7F, 0x80, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5],
        second <- [<<>>, <<0x7F>>, <<0x80>>, <<0x8F>>, <<0x90>>, <<0x9F>>, <<0xA0>>, <<0xBF>>, <<0xC0>>],
        rest <- [<<>>, <<0x80>>, <<0x80, 0xBF>>, "a", <<0x80, "a">>],
        quote <- ["", "\""],
        do: "\"é" <> <<lead>> <> second <> rest <> quote
  end

  defp texts do
    words =
      for word <- ["true", "false", "null"],
          at <- 0..5,
          more <- ["", "x", ",", "xyzw"],
          do: String.slice(word, 0, at) <> more

    # What comes behind a number, and before the end.
    numbers =
      for length <- 0..4,
          number <- numbers(length),
          text <- [number, "[" <> number <> "]", number <> " x"],
          do: text

    large = ["1e999", "[1e999]", "-1.5e400 ", "123456789012345678901234567890", String.duplicate("[", 1_000)]
    Enum.uniq(wrong() ++ words ++ numbers ++ large ++ escapes() ++ bytes())
  end

  @terms [
    nil,
    :null,
    true,
    :an_atom,
    "",
    "plain",
    "a\"b\\c/d\n\b\f\t\r\x01\x1f\x7fü😀",
    "\n",
    "ü\nü",
    0,
    -1,
    1_000_000_000_000_000_000_000,
    1.0,
    -0.0,
    1.0e22,
    0.1,
    [],
    [1, [2, []], "x"],
    %{},
    %{"a" => 1},
    %{:a => 1, "b" => [%{}], 3 => 2.5},
    %{nil => nil},
    %{~D[2024-01-02] => 1},
    ~D[2024-01-02],
    ~T[10:11:12.123],
    ~N[2024-01-02 10:11:12],
    ~U[2024-01-02 10:11:12.5Z],
    [a: 1],
    {1, 2},
    %{{1} => 1},
    [1 | 2],
    "\xFF",
    "a\xC3",
    "a\xE0\x80",
    <<1::3>>,
    1..2
  ]

  @source ~S"""
  defmodule Own do
    def decode(texts), do: Enum.map(texts, &JSON.decode/1)

    def decode!(text) do
      JSON.decode!(text)
    rescue
      error in JSON.DecodeError -> {error.message, error.offset, error.data, Exception.message(error)}
    end

    def encode(term), do: {JSON.encode!(term), JSON.encode_to_iodata!(term)}
    def named(module, name, args), do: apply(module, name, args)

    def made(text) do
      JSON.decode(text, [:top],
        array_start: fn acc -> {:start, acc} end,
        array_push: fn value, acc -> {value, acc} end,
        array_finish: fn acc, before -> {{:array, acc}, [:array | before]} end,
        object_start: fn acc -> {:object, acc} end,
        object_push: fn key, value, acc -> {key, value, acc} end,
        object_finish: fn acc, before -> {acc, [:object | before]} end,
        integer: &{:integer, &1},
        float: &{:float, &1},
        string: &String.upcase/1,
        null: :nothing
      )
    end

    def partly(text), do: JSON.decode(text, nil, float: fn "1.0e2" -> :hundred end, array_start: fn _ -> [:first] end)
    def by(term), do: JSON.encode!(term, fn value, encoder -> if is_tuple(value), do: encoder.(Tuple.to_list(value), encoder), else: JSON.protocol_encode(value, encoder) end)
  end
  """

  # The same on the host, of what answers as it does.
  defp host do
    name = "Elixir.Instar.Differential.JSONHost#{System.unique_integer([:positive])}"

    source =
      @source
      |> String.replace("defmodule Own", "defmodule #{String.replace_prefix(name, "Elixir.", "")}")
      |> String.replace("JSON.", inspect(@json) <> ".")
      |> String.replace("Host" <> inspect(@json), "Host")

    [{module, _code}] = Code.compile_string(source)
    module
  end

  test "every text is decoded as the host does it, with the errors at the same places", context do
    {:ok, pair} = Differential.load(context, "elixir", @source)
    texts = texts()
    assert length(texts) > 5_000

    for some <- Enum.chunk_every(texts, 500) do
      answers = Instar.call!(pair.wasm, :decode, [some])

      for {text, answer} <- Enum.zip(some, answers) do
        expected = @json.decode(text)
        assert {text, answer} === {text, expected}
        assert {text, Shipped.JSON.decode(text)} === {text, expected}
      end
    end
  end

  test "what is encoded, what is customized, and what is raised", context do
    {:ok, pair} = Differential.load(context, "elixir", @source)
    host = host()

    calls =
      for(term <- @terms, do: {:encode, [term]}) ++
        for(term <- @terms ++ [{1, {2}}], do: {:by, [term]}) ++
        for(
          text <- @documents ++ ["nope", "[1e2, 1.5]", "[1", ~S(["\u12"])],
          function <- [:decode!, :made, :partly],
          do: {function, [text]}
        )

    for {function, args} <- calls do
      assert {function, args, answer(fn -> Instar.call!(pair.wasm, function, args) end)} ===
               {function, args, answer(fn -> apply(host, function, args) end)}
    end

    assert {:ok, "[1]"} = Instar.call(pair.wasm, :named, [JSON, :encode!, [[1]]])
  end

  # What a protocol says that nothing implements it for is known by another name in the host.
  defp answer(fun) do
    {:ok, fun.()}
  catch
    :error, %{__exception__: true, __struct__: Protocol.UndefinedError, value: value} ->
      {:no_protocol, value}

    :error, %{__exception__: true, __struct__: module} when module != ErlangError ->
      {:exception, module}

    :error, reason when is_tuple(reason) or is_atom(reason) ->
      {:error, Exception.normalize(:error, reason).__struct__}

    kind, reason ->
      {kind, reason}
  end

  test "what is wrong with a derivation, and names that nobody has", context do
    for {text, said} <- [
          {"@derive {JSON.Encoder, only: [:b]}\ndefstruct [:a]\ndef f, do: 1",
           "unknown fields [:b] in @derive JSON.Encoder"},
          {"@derive {JSON.Encoder, except: [:b]}\ndefstruct [:a]\ndef f, do: 1",
           "unknown fields [:b] in @derive JSON.Encoder"},
          {"def f, do: JSON.encode(1)", "there is no JSON.encode/1; did you mean JSON.encode!/1?"}
        ] do
      assert {:error, error} = load(context, "defmodule Own do\n#{text}\nend")
      assert said in Enum.map(error.diagnostics, & &1.message)
    end
  end

  defp load(%{server: server, documents: documents}, source) do
    id = "j#{System.unique_integer([:positive])}"
    document = %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => source}}
    :ok = Instar.DocumentServer.put(documents, id, document)
    Instar.load(server, id)
  end
end
