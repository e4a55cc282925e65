defmodule Instar.PcreTests do
  # Reads the test files of PCRE: patterns with their options, each with the subjects that it is tried on.
  @moduledoc false

  @letters %{?i => :caseless, ?m => :multiline, ?s => :dotall, ?x => :extended}
  @words %{
    "utf" => :unicode,
    "ucp" => :ucp,
    "dupnames" => :dupnames,
    "ungreedy" => :ungreedy,
    "anchored" => :anchored,
    "firstline" => :firstline,
    "dollar_endonly" => :dollar_endonly,
    "no_auto_capture" => :no_auto_capture,
    "caseless" => :caseless,
    "multiline" => :multiline,
    "dotall" => :dotall,
    "extended" => :extended
  }

  @doc "The patterns of a file, their options for `:re`, and their subjects. Modifiers that `:re` does not have are left out."
  @spec read(binary) :: [{binary, [atom], [binary]}]
  def read(text), do: text |> String.split("\n") |> patterns([])

  defp patterns(["/" <> rest | lines], done) do
    case pattern(rest, lines, "") do
      {pattern, modifiers, lines} ->
        {subjects, lines} = subjects(lines, [])
        patterns(lines, [{pattern, options(modifiers), subjects} | done])

      nil ->
        patterns(lines, done)
    end
  end

  defp patterns([_line | lines], done), do: patterns(lines, done)
  defp patterns([], done), do: Enum.reverse(done)

  # To the next delimiter that is not escaped, in another line if need be.
  defp pattern(line, lines, before) do
    case {delimited(line, ""), lines} do
      {{pattern, modifiers}, lines} -> {before <> pattern, modifiers, lines}
      {nil, [next | lines]} -> pattern(next, lines, before <> line <> "\n")
      {nil, []} -> nil
    end
  end

  defp delimited(<<"\\", escaped, rest::binary>>, done), do: delimited(rest, done <> <<"\\", escaped>>)
  defp delimited(<<"/", modifiers::binary>>, done), do: {done, modifiers}
  defp delimited(<<byte, rest::binary>>, done), do: delimited(rest, done <> <<byte>>)
  defp delimited("", _done), do: nil

  defp options(modifiers) do
    for word <- String.split(modifiers, ",", trim: true),
        option <- option(String.trim(word)),
        uniq: true,
        do: option
  end

  defp option(word) do
    cond do
      is_map_key(@words, word) -> [@words[word]]
      word =~ ~r/\A[imsxgBIn]+\z/ -> for <<letter <- word>>, option = @letters[letter], do: option
      true -> []
    end
  end

  defp subjects(["\\=" <> _expected | lines], done), do: subjects(lines, done)
  defp subjects(["    " <> subject | lines], done), do: subjects(lines, [unescape(subject, "") | done])
  defp subjects(["#" <> _comment | lines], done), do: subjects(lines, done)
  defp subjects(lines, done), do: {Enum.reverse(done), lines}

  defp unescape(<<"\\=", _modifiers::binary>>, done), do: done

  defp unescape(<<"\\x{", rest::binary>>, done) do
    with {number, "}" <> rest} when number in 0..0xD7FF or number in 0xE000..0x10FFFF <-
           Integer.parse(rest, 16),
         do: unescape(rest, done <> <<number::utf8>>),
         else: (_none -> unescape(rest, done))
  end

  defp unescape(<<"\\x", one, other, rest::binary>>, done)
       when (one in ?0..?9 or one in ?a..?f or one in ?A..?F) and
              (other in ?0..?9 or other in ?a..?f or other in ?A..?F),
       do: unescape(rest, done <> <<String.to_integer(<<one, other>>, 16)>>)

  for {letter, byte} <- [n: 10, r: 13, t: 9, f: 12, a: 7, e: 27, b: 8, \\: ?\\] do
    defp unescape(<<"\\", unquote(to_string(letter)), rest::binary>>, done),
      do: unescape(rest, done <> <<unquote(byte)>>)
  end

  defp unescape(<<"\\", rest::binary>>, done), do: unescape(rest, done)
  defp unescape(<<byte, rest::binary>>, done), do: unescape(rest, done <> <<byte>>)
  defp unescape("", done), do: done
end
