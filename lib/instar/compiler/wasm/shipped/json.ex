defmodule Instar.Compiler.Wasm.Shipped.JSON do
  # The module `JSON` of Elixir 1.18 for documents on older releases: this code runs in the sandbox, as part of the library.
  #
  # What it answers is what `JSON` answers, which its tests compare where there is one: values, errors with their places, and the
  # lists that text is made of.
  @moduledoc false

  # A map's parts end in a text, as those of Elixir's own do.
  @dialyzer :no_improper_lists

  alias Instar.Compiler.Shared.Release
  alias Instar.Compiler.Wasm.Shipped.JSON.{DecodeError, Encoder}

  # Encoding -------------------------------------------------------------------------------------------------

  @doc false
  @spec encode!(term, (term, fun -> iodata)) :: binary
  def encode!(term, encoder \\ &protocol_encode/2), do: :erlang.iolist_to_binary(encoder.(term, encoder))

  @doc false
  @spec encode_to_iodata!(term, (term, fun -> iodata)) :: iodata
  def encode_to_iodata!(term, encoder \\ &protocol_encode/2), do: encoder.(term, encoder)

  @doc false
  @spec protocol_encode(term, (term, fun -> iodata)) :: iodata
  def protocol_encode(value, encoder) when is_atom(value), do: of_atom(value, encoder)
  def protocol_encode(value, encoder) when is_binary(value), do: of_text(value, encoder)
  def protocol_encode(value, encoder) when is_integer(value), do: of_integer(value, encoder)
  def protocol_encode(value, encoder) when is_float(value), do: of_float(value, encoder)
  def protocol_encode(value, encoder) when is_list(value), do: of_list(value, encoder)

  def protocol_encode(value, encoder) when is_map(value) and not is_map_key(value, :__struct__),
    do: of_map(value, encoder)

  def protocol_encode(value, encoder), do: Encoder.encode(value, encoder)

  @doc false
  def of_atom(nil, _encoder), do: "null"
  def of_atom(true, _encoder), do: "true"
  def of_atom(false, _encoder), do: "false"
  def of_atom(atom, encoder), do: encoder.(:erlang.atom_to_binary(atom), encoder)

  @doc false
  def of_integer(integer, _encoder), do: :erlang.integer_to_binary(integer)

  @doc false
  def of_float(float, _encoder), do: :erlang.float_to_binary(float, [:short])

  @doc false
  def of_list([], _encoder), do: "[]"
  def of_list([first | rest], encoder), do: [?[, encoder.(first, encoder) | elements(rest, encoder)]

  defp elements([], _encoder), do: [?]]
  defp elements([next | rest], encoder), do: [?,, encoder.(next, encoder) | elements(rest, encoder)]

  @doc false
  def of_map(map, encoder) do
    case :maps.to_list(map) do
      [] ->
        "{}"

      [{key, value} | rest] ->
        [?{, key(key, encoder), ?:, encoder.(value, encoder) | fields(rest, encoder)]
    end
  end

  # Where Elixir itself has `JSON`, a map's list of parts ends so.
  defp fields([], _encoder), do: "}"

  defp fields([{key, value} | rest], encoder),
    do: [?,, key(key, encoder), ?:, encoder.(value, encoder) | fields(rest, encoder)]

  defp key(key, encoder) when is_atom(key), do: encoder.(:erlang.atom_to_binary(key), encoder)
  defp key(key, encoder) when is_binary(key), do: encoder.(key, encoder)
  defp key(key, encoder), do: encoder.(String.Chars.to_string(key), encoder)

  @doc false
  def of_date(date, _encoder), do: [?", Date.to_iso8601(date), ?"]
  @doc false
  def of_time(time, _encoder), do: [?", Time.to_iso8601(time), ?"]
  @doc false
  def of_naive(datetime, _encoder), do: [?", NaiveDateTime.to_iso8601(datetime), ?"]
  @doc false
  def of_datetime(datetime, _encoder), do: [?", DateTime.to_iso8601(datetime), ?"]

  # Elixir has it since 1.17.
  if Release.durations?() do
    @doc false
    def of_duration(duration, _encoder), do: [?", Duration.to_iso8601(duration), ?"]
  end

  @doc false
  def of_text(text, _encoder) when is_binary(text), do: escaped(text, text, 0, [?"])

  # `from` is what is not in `done` yet, of which so many bytes need nothing.
  defp escaped(<<byte, rest::binary>>, from, length, done)
       when byte in 0x20..0x7F and byte != ?" and byte != ?\\,
       do: escaped(rest, from, length + 1, done)

  defp escaped(<<byte, rest::binary>>, from, length, done) when byte < 0x80 do
    done =
      if length == 0, do: [done | escape(byte)], else: [done, binary_part(from, 0, length) | escape(byte)]

    escaped(rest, rest, 0, done)
  end

  defp escaped(<<char::utf8, rest::binary>>, from, length, done),
    do: escaped(rest, from, length + bytes(char), done)

  defp escaped(<<>>, from, _length, [?"]), do: [?", from, ?"]
  defp escaped(<<>>, _from, 0, done), do: [done, ?"]
  defp escaped(<<>>, from, length, done), do: [done, binary_part(from, 0, length), ?"]

  defp escaped(wrong, _from, _length, _done) do
    case outside(wrong) do
      <<>> -> :erlang.error(:unexpected_end)
      <<byte, _rest::binary>> -> :erlang.error({:invalid_byte, byte})
    end
  end

  defp escape(?"), do: "\\\""
  defp escape(?\\), do: "\\\\"
  defp escape(?\b), do: "\\b"
  defp escape(?\t), do: "\\t"
  defp escape(?\n), do: "\\n"
  defp escape(?\f), do: "\\f"
  defp escape(?\r), do: "\\r"
  defp escape(byte) when byte < 16, do: <<"\\u000", digit(byte)>>
  defp escape(byte), do: <<"\\u001", digit(byte - 16)>>

  defp digit(number) when number < 10, do: ?0 + number
  defp digit(number), do: ?A + number - 10

  # Of characters that are valid.
  defp bytes(char) when char < 0x80, do: 1
  defp bytes(char) when char < 0x800, do: 2
  defp bytes(char) when char < 0x10000, do: 3
  defp bytes(_char), do: 4

  # From the first byte on that cannot be there, of text that begins with no character; nothing where it only ends too soon.
  defp outside(<<lead, rest::binary>> = wrong) do
    case lead do
      lead when lead in 0xC2..0xDF -> outside(rest, [0x80..0xBF])
      0xE0 -> outside(rest, [0xA0..0xBF, 0x80..0xBF])
      0xED -> outside(rest, [0x80..0x9F, 0x80..0xBF])
      lead when lead in 0xE1..0xEF -> outside(rest, [0x80..0xBF, 0x80..0xBF])
      0xF0 -> outside(rest, [0x90..0xBF, 0x80..0xBF, 0x80..0xBF])
      lead when lead in 0xF1..0xF3 -> outside(rest, [0x80..0xBF, 0x80..0xBF, 0x80..0xBF])
      0xF4 -> outside(rest, [0x80..0x8F, 0x80..0xBF, 0x80..0xBF])
      _other -> wrong
    end
  end

  defp outside(<<byte, rest::binary>>, [%{first: first, last: last} | ranges])
       when byte >= first and byte <= last,
       do: outside(rest, ranges)

  defp outside(wrong, _ranges), do: wrong

  # Decoding -------------------------------------------------------------------------------------------------

  @doc false
  @spec decode(binary) :: {:ok, term} | {:error, term}
  def decode(text) when is_binary(text) do
    case decode(text, :ok, []) do
      {value, :ok, <<>>} ->
        {:ok, value}

      {_value, :ok, <<byte, _rest::binary>> = rest} ->
        {:error, {:invalid_byte, byte_size(text) - byte_size(rest), byte}}

      {:error, _reason} = error ->
        error
    end
  end

  @doc false
  @spec decode(binary, term, keyword) :: {term, term, binary} | {:error, term}
  def decode(text, acc, decoders) when is_binary(text) and is_list(decoders) do
    size = byte_size(text)
    decoders = List.foldl(decoders, decoders(size), &decoder/2)

    try do
      {value, acc, rest} = value(text, acc, decoders)
      # Spaces behind it count only where something else follows.
      {value, acc, if(spaces(rest) == <<>>, do: <<>>, else: rest)}
    catch
      :throw, {__MODULE__, reason} -> {:error, reason}
    end
  end

  @doc false
  @spec decode!(binary) :: term
  def decode!(text) when is_binary(text) do
    case decode(text) do
      {:ok, value} ->
        value

      {:error, {:unexpected_end, at}} ->
        wrong("unexpected end of JSON binary", at, text)

      {:error, {:invalid_byte, at, byte}} ->
        wrong("invalid byte #{:erlang.integer_to_binary(byte)}", at, text)

      {:error, {:unexpected_sequence, at, bytes}} ->
        wrong("unexpected sequence #{inspect(bytes)}", at, text)
    end
  end

  @spec wrong(String.t(), non_neg_integer, binary) :: no_return
  defp wrong(what, at, text) do
    message = what <> " at position (byte offset) " <> :erlang.integer_to_binary(at)
    raise DecodeError, message: message, data: text, offset: at
  end

  defp decoders(size) do
    %{
      size: size,
      array_start: fn _acc -> [] end,
      array_push: fn value, acc -> [value | acc] end,
      array_finish: fn acc, before -> {:lists.reverse(acc), before} end,
      object_start: fn _acc -> [] end,
      object_push: fn key, value, acc -> [{key, value} | acc] end,
      object_finish: fn acc, before -> {:maps.from_list(acc), before} end,
      float: &:erlang.binary_to_float/1,
      integer: &:erlang.binary_to_integer/1,
      string: fn text -> text end,
      null: nil
    }
  end

  defp decoder({:null, value}, decoders), do: %{decoders | null: value}

  defp decoder({name, decode}, decoders)
       when (name in [:array_start, :object_start, :float, :integer, :string] and is_function(decode, 1)) or
              (name in [:array_push, :array_finish, :object_finish] and is_function(decode, 2)) or
              (name == :object_push and is_function(decode, 3)),
       do: :maps.put(name, decode, decoders)

  defguardp is_space(byte) when byte in [?\s, ?\t, ?\r, ?\n]
  defguardp is_digit(byte) when byte in ?0..?9

  defp spaces(<<byte, rest::binary>>) when is_space(byte), do: spaces(rest)
  defp spaces(rest), do: rest

  defp value(<<byte, rest::binary>> = text, acc, decoders) do
    case byte do
      byte when is_space(byte) -> value(rest, acc, decoders)
      ?" -> with_acc(text(rest, rest, 0, <<>>, decoders), acc)
      ?[ -> array(spaces(rest), acc, decoders)
      ?{ -> object(spaces(rest), acc, decoders)
      ?- -> number(rest, text, 1, acc, decoders)
      byte when is_digit(byte) -> number(text, text, 0, acc, decoders)
      ?t -> word(rest, "rue", true, acc, decoders)
      ?f -> word(rest, "alse", false, acc, decoders)
      ?n -> word(rest, "ull", decoders.null, acc, decoders)
      _other -> stop(text, 0, decoders)
    end
  end

  defp value(<<>>, _acc, decoders), do: stop(<<>>, 0, decoders)

  defp with_acc({value, rest}, acc), do: {value, acc, rest}

  # What may be the beginning of a word that goes on ends too soon, whatever it is.
  defp word(text, word, value, acc, decoders) do
    size = byte_size(word)

    if byte_size(text) >= size and binary_part(text, 0, size) == word do
      {value, acc, binary_part(text, size, byte_size(text) - size)}
    else
      stop(text, size, decoders)
    end
  end

  # Arrays and objects ---------------------------------------------------------------------------------------

  defp array(<<?], rest::binary>>, before, decoders) do
    {value, acc} = decoders.array_finish.(decoders.array_start.(before), before)
    {value, acc, rest}
  end

  defp array(<<>>, _before, decoders), do: stop(<<>>, 0, decoders)
  defp array(rest, before, decoders), do: element(rest, decoders.array_start.(before), before, decoders)

  defp element(rest, acc, before, decoders) do
    {value, acc, rest} = value(rest, acc, decoders)

    case spaces(rest) do
      <<?,, rest::binary>> ->
        element(rest, decoders.array_push.(value, acc), before, decoders)

      <<?], rest::binary>> ->
        {value, acc} = decoders.array_finish.(decoders.array_push.(value, acc), before)
        {value, acc, rest}

      rest ->
        stop(rest, 0, decoders)
    end
  end

  defp object(<<?}, rest::binary>>, before, decoders) do
    {value, acc} = decoders.object_finish.(decoders.object_start.(before), before)
    {value, acc, rest}
  end

  defp object(<<?", _rest::binary>> = rest, before, decoders),
    do: field(rest, decoders.object_start.(before), before, decoders)

  defp object(rest, _before, decoders), do: stop(rest, 0, decoders)

  defp field(<<?", rest::binary>>, acc, before, decoders) do
    {key, rest} = text(rest, rest, 0, <<>>, decoders)
    {value, acc, rest} = rest |> spaces() |> colon(decoders) |> value(acc, decoders)

    case spaces(rest) do
      <<?,, rest::binary>> ->
        rest |> spaces() |> field(decoders.object_push.(key, value, acc), before, decoders)

      <<?}, rest::binary>> ->
        {value, acc} = decoders.object_finish.(decoders.object_push.(key, value, acc), before)
        {value, acc, rest}

      rest ->
        stop(rest, 0, decoders)
    end
  end

  defp field(rest, _acc, _before, decoders), do: stop(rest, 0, decoders)

  defp colon(<<?:, rest::binary>>, _decoders), do: rest
  defp colon(rest, decoders), do: stop(rest, 0, decoders)

  # Numbers --------------------------------------------------------------------------------------------------

  # `length` bytes of `from` are read. A zero is the whole of what stands before the point.
  defp number(<<?0, rest::binary>>, from, length, acc, decoders),
    do: whole(rest, from, length + 1, "0", acc, decoders)

  defp number(<<digit, _rest::binary>> = text, from, length, acc, decoders) when is_digit(digit) do
    count = digits(text, 0)
    rest = binary_part(text, count, byte_size(text) - count)
    whole(rest, from, length + count, binary_part(from, 0, length + count), acc, decoders)
  end

  defp number(text, _from, _length, _acc, decoders), do: stop(text, 0, decoders)

  defp whole(<<?., rest::binary>>, from, length, _whole, acc, decoders) do
    case digits(rest, 0) do
      0 ->
        stop(rest, 0, decoders)

      count ->
        length = length + 1 + count

        case binary_part(rest, count, byte_size(rest) - count) do
          <<e, rest::binary>> when e in ~c"eE" ->
            {count, rest} = exponent(rest, decoders)
            length = length + 1 + count
            float(binary_part(from, 0, length), rest, from, acc, decoders)

          rest ->
            float(binary_part(from, 0, length), rest, from, acc, decoders)
        end
    end
  end

  defp whole(<<e, rest::binary>>, from, length, whole, acc, decoders) when e in ~c"eE" do
    {count, rest} = exponent(rest, decoders)
    # Erlang's floats have a point.
    float(<<whole::binary, ".0e", binary_part(from, length + 1, count)::binary>>, rest, from, acc, decoders)
  end

  defp whole(rest, _from, _length, whole, acc, decoders), do: {decoders.integer.(whole), acc, rest}

  defp exponent(<<sign, rest::binary>>, decoders) when sign in ~c"+-" do
    {count, rest} = exponent_digits(rest, decoders)
    {count + 1, rest}
  end

  defp exponent(rest, decoders), do: exponent_digits(rest, decoders)

  defp exponent_digits(rest, decoders) do
    case digits(rest, 0) do
      0 -> stop(rest, 0, decoders)
      count -> {count, binary_part(rest, count, byte_size(rest) - count)}
    end
  end

  defp digits(<<digit, rest::binary>>, count) when is_digit(digit), do: digits(rest, count + 1)
  defp digits(_rest, count), do: count

  defp float(token, rest, from, acc, decoders) do
    decoded =
      try do
        {:ok, decoders.float.(token)}
      catch
        _class, _reason -> :error
      end

    case decoded do
      {:ok, float} -> {float, acc, rest}
      :error -> sequence(token, from, decoders)
    end
  end

  # Text -----------------------------------------------------------------------------------------------------

  # `from` is what is not in `done` yet, of which so many bytes are read.
  defp text(<<byte, rest::binary>>, from, length, done, decoders)
       when byte in 0x20..0x7F and byte != ?" and byte != ?\\,
       do: text(rest, from, length + 1, done, decoders)

  defp text(<<?", rest::binary>>, from, length, <<>>, decoders),
    do: {decoders.string.(binary_part(from, 0, length)), rest}

  defp text(<<?", rest::binary>>, from, length, done, decoders),
    do: {decoders.string.(<<done::binary, binary_part(from, 0, length)::binary>>), rest}

  defp text(<<?\\, rest::binary>> = from, part, length, done, decoders),
    do: unescaped(rest, from, <<done::binary, binary_part(part, 0, length)::binary>>, decoders)

  defp text(<<char::utf8, rest::binary>>, from, length, done, decoders) when char >= 0x80,
    do: text(rest, from, length + bytes(char), done, decoders)

  defp text(<<byte, _rest::binary>> = wrong, _from, _length, _done, decoders) when byte >= 0x80,
    do: wrong |> outside() |> stop(0, decoders)

  defp text(rest, _from, _length, _done, decoders), do: stop(rest, 0, decoders)

  defp unescaped(<<?u, rest::binary>>, from, done, decoders), do: unicode(rest, from, done, decoders)

  defp unescaped(<<byte, rest::binary>> = text, _from, done, decoders) do
    case byte do
      ?b -> text(rest, rest, 0, <<done::binary, ?\b>>, decoders)
      ?f -> text(rest, rest, 0, <<done::binary, ?\f>>, decoders)
      ?n -> text(rest, rest, 0, <<done::binary, ?\n>>, decoders)
      ?r -> text(rest, rest, 0, <<done::binary, ?\r>>, decoders)
      ?t -> text(rest, rest, 0, <<done::binary, ?\t>>, decoders)
      byte when byte in [?", ?\\, ?/] -> text(rest, rest, 0, <<done::binary, byte>>, decoders)
      _other -> stop(text, 0, decoders)
    end
  end

  defp unescaped(<<>>, _from, _done, decoders), do: stop(<<>>, 0, decoders)

  defp unicode(<<digits::binary-size(4), rest::binary>>, from, done, decoders) do
    case code(digits) do
      high when high in 0xD800..0xDBFF ->
        pair(rest, high, from, done, decoders)

      code when is_integer(code) and code not in 0xDC00..0xDFFF ->
        text(rest, rest, 0, <<done::binary, code::utf8>>, decoders)

      _lower_or_none ->
        from |> binary_part(0, 6) |> sequence(from, decoders)
    end
  end

  defp unicode(_short, _from, _done, decoders), do: stop(<<>>, 0, decoders)

  defp pair(<<"\\u", digits::binary-size(4), rest::binary>>, high, from, done, decoders) do
    case code(digits) do
      low when low in 0xDC00..0xDFFF ->
        char = 0x10000 + (high - 0xD800) * 0x400 + (low - 0xDC00)
        text(rest, rest, 0, <<done::binary, char::utf8>>, decoders)

      _other ->
        from |> binary_part(0, 12) |> sequence(from, decoders)
    end
  end

  # So many bytes must be there for the other half.
  defp pair(rest, _high, _from, _done, decoders), do: stop(rest, 5, decoders)

  defp code(digits), do: code(digits, 0)

  defp code(<<digit, rest::binary>>, code) when digit in ?0..?9, do: code(rest, code * 16 + digit - ?0)
  defp code(<<digit, rest::binary>>, code) when digit in ?A..?F, do: code(rest, code * 16 + digit - ?A + 10)
  defp code(<<digit, rest::binary>>, code) when digit in ?a..?f, do: code(rest, code * 16 + digit - ?a + 10)
  defp code(<<>>, code), do: code
  defp code(_other, _code), do: nil

  # What is wrong --------------------------------------------------------------------------------------------

  # Text that ends within what is expected ends too soon; otherwise its first byte is wrong.
  @spec stop(binary, non_neg_integer, map) :: no_return
  defp stop(rest, expected, %{size: size}) when byte_size(rest) <= expected,
    do: throw({__MODULE__, {:unexpected_end, size}})

  defp stop(<<byte, _rest::binary>> = rest, _expected, %{size: size}),
    do: throw({__MODULE__, {:invalid_byte, size - byte_size(rest), byte}})

  @spec sequence(binary, binary, map) :: no_return
  defp sequence(bytes, from, %{size: size}),
    do: throw({__MODULE__, {:unexpected_sequence, size - byte_size(from), bytes}})
end

defmodule Instar.Compiler.Wasm.Shipped.JSON.DecodeError do
  @moduledoc false
  defexception [:message, :offset, :data]
end

defmodule Instar.Compiler.Wasm.Shipped.JSON.Encoder do
  # A protocol as Elixir has it once it is consolidated, which `LibraryPatches` knows.
  @moduledoc false

  alias Instar.Compiler.Shared.Release
  alias Instar.Compiler.Wasm.Shipped.JSON

  # Elixir does not see that nobody calls it.
  @compile {:no_warn_undefined, [{nil, :encode, 2}]}

  @types [
    Atom: {:is_atom, :of_atom},
    BitString: {:is_bitstring, :of_text},
    Integer: {:is_integer, :of_integer},
    Float: {:is_float, :of_float},
    List: {:is_list, :of_list},
    Map: {:is_map, :of_map}
  ]
  @structs [Date: :of_date, Time: :of_time, NaiveDateTime: :of_naive, DateTime: :of_datetime] ++
             if(Release.durations?(), do: [Duration: :of_duration], else: [])

  @description "the protocol must be explicitly implemented, or derived by the struct: @derive JSON.Encoder or " <>
                 "@derive {JSON.Encoder, only: [...]} before defstruct"

  @doc false
  def encode(term, encoder), do: impl_for!(term).encode(term, encoder)

  @doc false
  def impl_for(%{__struct__: struct}) when is_atom(struct), do: struct_impl_for(struct)

  for {type, {guard, _function}} <- @types do
    def impl_for(data) when unquote(guard)(data), do: unquote(Module.concat(__MODULE__, type))
  end

  def impl_for(_data), do: nil

  @doc false
  def impl_for!(data) do
    impl_for(data) ||
      raise(Protocol.UndefinedError, protocol: __MODULE__, value: data, description: @description)
  end

  for {struct, _function} <- @structs do
    defp struct_impl_for(unquote(Module.concat([struct]))), do: unquote(Module.concat(__MODULE__, struct))
  end

  defp struct_impl_for(_), do: nil

  @doc false
  def __protocol__(:module), do: __MODULE__
  def __protocol__(:functions), do: [encode: 2]
  def __protocol__(:consolidated?), do: true

  def __protocol__(:impls),
    do: {:consolidated, unquote(for {t, _} <- @types ++ @structs, do: Module.concat([t]))}

  for {type, how} <- @types ++ @structs do
    function = with {_guard, function} <- how, do: function

    defmodule Module.concat(__MODULE__, type) do
      @moduledoc false
      @doc false
      def encode(value, encoder), do: JSON.unquote(function)(value, encoder)
      @doc false
      def __impl__(:for), do: unquote(Module.concat([type]))
      def __impl__(:protocol), do: JSON.Encoder
      def __impl__(:target), do: __MODULE__
    end
  end
end
