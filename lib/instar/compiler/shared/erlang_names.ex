defmodule Instar.Compiler.Shared.ErlangNames do
  # The atoms that Erlang's scanner would make of a text, found before it is asked: it makes what it finds.
  #
  # Names of variables are atoms, too. Where the text is not Erlang the scanner ends, and so may this.
  @moduledoc false

  alias Instar.Compiler.Shared.{AtomBudget, LongNumbers, Release}

  # Since then there are strings in three quotes, and sigils.
  @sigils? Release.sigils?()
  # Since then the underscore of `#_name` is no part of the name.
  @unnamed_records? Release.unnamed_records?()

  defguardp is_digit(char) when char in ?0..?9

  defguardp is_first(char)
            when char in ?a..?z or char in ?A..?Z or char == ?_ or
                   (char in 0xC0..0xFF and char not in [0xD7, 0xF7])

  defguardp is_rest(char) when is_first(char) or is_digit(char) or char == ?@

  @doc """
  Makes and charges them. Those that are too long are left to the scanner, which refuses them. A number that has too
  many digits to be read is a diagnostic of the file.
  """
  @spec intern(String.t(), String.t(), non_neg_integer) ::
          :ok | AtomBudget.refused() | {:error, {:diagnostics, [Instar.Error.diagnostic()]}}
  def intern(source, file, limit) do
    names = for name <- of(source), String.length(name) <= 255, do: name
    with {:ok, _atoms} <- AtomBudget.intern_all(names, limit), do: :ok
  catch
    {:long_number, rest} ->
      line = source |> binary_part(0, byte_size(source) - rest) |> String.split("\n") |> length()
      {:error, {:diagnostics, [%{file: file, line: line, column: nil, message: LongNumbers.message()}]}}
  end

  @doc "The different names in a text."
  @spec of(String.t()) :: [String.t()]
  def of(source), do: source |> scan(MapSet.new()) |> MapSet.to_list()

  if @unnamed_records?, do: defp(scan(<<"#_", rest::binary>>, names), do: scan(rest, names))

  defp scan(<<char::utf8, _::binary>> = text, names) when is_first(char) do
    {name, rest} = :erlang.split_binary(text, word(text, 0))
    scan(rest, MapSet.put(names, name))
  end

  defp scan(<<char, _::binary>> = text, names) when is_digit(char) do
    rest = number(text)
    if byte_size(text) - byte_size(rest) > LongNumbers.digits(), do: throw({:long_number, byte_size(text)})
    scan(rest, names)
  end

  defp scan(<<?%, rest::binary>>, names), do: rest |> line() |> scan(names)
  defp scan(<<?$, ?\\, rest::binary>>, names), do: rest |> escape() |> elem(1) |> scan(names)
  defp scan(<<?$, _::utf8, rest::binary>>, names), do: scan(rest, names)

  defp scan(<<?', rest::binary>>, names) do
    case quoted(rest, ?', []) do
      {name, rest} -> scan(rest, MapSet.put(names, name))
      :error -> names
    end
  end

  defp scan(<<?", rest::binary>>, names), do: rest |> string() |> go_on(names)
  if @sigils?, do: defp(scan(<<?~, rest::binary>>, names), do: rest |> sigil() |> go_on(names))
  defp scan(<<_::utf8, rest::binary>>, names), do: scan(rest, names)
  defp scan(_end, names), do: names

  defp go_on(:error, names), do: names
  defp go_on(rest, names), do: scan(rest, names)

  defp word(<<char::utf8, rest::binary>>, size) when is_rest(char),
    do: word(rest, size + byte_size(<<char::utf8>>))

  defp word(_end, size), do: size

  defp line(<<?\n, rest::binary>>), do: rest
  defp line(<<_, rest::binary>>), do: line(rest)
  defp line(<<>>), do: <<>>

  # `16#ff`, `1_000`, `1.5e-3`: what follows is another token, without anything between.
  defp number(text) do
    {digits, rest} = digits(text, 10, <<>>)

    case rest do
      <<?#, rest::binary>> -> rest |> digits(base(digits), <<>>) |> elem(1)
      <<?., char, _::binary>> when is_digit(char) -> rest |> binary_part_from(1) |> fraction()
      _other -> rest
    end
  end

  defp fraction(text) do
    case text |> digits(10, <<>>) |> elem(1) do
      <<e, char, rest::binary>> when e in [?e, ?E] and is_digit(char) -> digits_only(<<char, rest::binary>>)
      <<e, sign, rest::binary>> when e in [?e, ?E] and sign in [?+, ?-] -> digits_only(rest)
      rest -> rest
    end
  end

  defp digits_only(text), do: text |> digits(10, <<>>) |> elem(1)

  defp base(<<_, _, _, _::binary>>), do: 0
  defp base(digits), do: String.to_integer(digits)

  defp digits(<<?_, char, rest::binary>> = text, base, done) do
    if done != <<>> and digit(char) < base, do: digits(rest, base, <<done::binary, char>>), else: {done, text}
  end

  defp digits(<<char, rest::binary>> = text, base, done) do
    if digit(char) < base, do: digits(rest, base, <<done::binary, char>>), else: {done, text}
  end

  defp digits(<<>>, _base, done), do: {done, <<>>}

  defp digit(char) when is_digit(char), do: char - ?0
  defp digit(char) when char in ?a..?z, do: char - ?a + 10
  defp digit(char) when char in ?A..?Z, do: char - ?A + 10
  defp digit(_char), do: 99

  defp binary_part_from(text, at), do: binary_part(text, at, byte_size(text) - at)

  # Up to a quote: its text, and what is behind.
  defp quoted(<<quote, rest::binary>>, quote, done), do: {text(done), rest}

  defp quoted(<<?\\, rest::binary>>, quote, done) do
    {char, rest} = escape(rest)
    quoted(rest, quote, [char | done])
  end

  defp quoted(<<char::utf8, rest::binary>>, quote, done), do: quoted(rest, quote, [char | done])
  defp quoted(_end, _quote, _done), do: :error

  defp text(done) do
    done |> Enum.reverse() |> List.to_string()
  rescue
    # An escape that is no character, which the scanner refuses.
    _error -> ""
  end

  defp escape(<<?x, ?{, rest::binary>>) do
    {digits, rest} = digits(rest, 16, <<>>)
    rest = with <<?}, rest::binary>> <- rest, do: rest
    {if(digits in [<<>>] or byte_size(digits) > 8, do: ?x, else: String.to_integer(digits, 16)), rest}
  end

  defp escape(<<?x, one, two, rest::binary>>) do
    if digit(one) < 16 and digit(two) < 16,
      do: {16 * digit(one) + digit(two), rest},
      else: {?x, <<one, two, rest::binary>>}
  end

  defp escape(<<?^, char::utf8, rest::binary>>), do: {Bitwise.band(char, 31), rest}
  defp escape(<<char, rest::binary>>) when char in ?0..?7, do: octal(rest, char - ?0, 2)

  defp escape(<<char::utf8, rest::binary>>) do
    plain =
      case char do
        ?n -> ?\n
        ?r -> ?\r
        ?t -> ?\t
        ?v -> ?\v
        ?b -> ?\b
        ?f -> ?\f
        ?e -> ?\e
        ?s -> ?\s
        ?d -> ?\d
        _self -> char
      end

    {plain, rest}
  end

  defp escape(<<>>), do: {?\\, <<>>}

  defp octal(<<char, rest::binary>>, value, left) when left > 0 and char in ?0..?7,
    do: octal(rest, 8 * value + char - ?0, left - 1)

  defp octal(rest, value, _left), do: {value, rest}

  # What is behind a string, or `:error` where it has no end.
  if @sigils? do
    defp string(text) do
      case Regex.run(~r/\A""+(?=[ \t\r]*\n)/, text) do
        [quotes] -> behind_lines(text, byte_size(quotes) + 1)
        nil -> behind(text, ?", true)
      end
    end

    defp sigil(text) do
      {kind, text} = affix(text)
      escapes? = kind in ["", "b", "s"]

      case text do
        <<?", rest::binary>> when escapes? ->
          rest |> string() |> behind_suffix()

        <<?", rest::binary>> ->
          rest |> verbatim() |> behind_suffix()

        <<open, rest::binary>> when open in ~c"([{<" ->
          rest |> behind(closing(open), escapes?) |> behind_suffix()

        <<open, rest::binary>> when open in ~c"/|'`#" ->
          rest |> behind(open, escapes?) |> behind_suffix()

        rest ->
          rest
      end
    end

    # Its digits would begin a number.
    defp behind_suffix(:error), do: :error
    defp behind_suffix(text), do: text |> affix() |> elem(1)

    defp affix(text) do
      [affix] = Regex.run(~r/\A[\p{L}\p{N}_@]*/u, text)
      {affix, binary_part_from(text, byte_size(affix))}
    end

    defp verbatim(text) do
      case Regex.run(~r/\A""+(?=[ \t\r]*\n)/, text) do
        [quotes] -> behind_lines(text, byte_size(quotes) + 1)
        nil -> behind(text, ?", false)
      end
    end

    defp closing(?(), do: ?)
    defp closing(?[), do: ?]
    defp closing(?{), do: ?}
    defp closing(?<), do: ?>

    # The closing quotes stand on a line of their own.
    defp behind_lines(text, quotes) do
      case Regex.run(~r/\n[ \t]*"{#{quotes}}/, text, return: :index) do
        [{at, size}] -> binary_part_from(text, at + size)
        nil -> :error
      end
    end
  else
    defp string(text), do: behind(text, ?", true)
  end

  defp behind(<<?\\, rest::binary>>, quote, true), do: rest |> escape() |> elem(1) |> behind(quote, true)
  defp behind(<<quote, rest::binary>>, quote, _escapes?), do: rest
  defp behind(<<_, rest::binary>>, quote, escapes?), do: behind(rest, quote, escapes?)
  defp behind(<<>>, _quote, _escapes?), do: :error
end
