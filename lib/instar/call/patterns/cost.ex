defmodule Instar.Call.Patterns.Cost do
  # How long it can take to compile a regular expression, seen from its text. Nothing stops `:re.compile`, so what could hold
  # a scheduler is not begun.
  #
  # Three things take more than their length: ranges of characters without regard to case, of which each character is looked
  # up; names and references by number, which are looked for among all groups; and calls of groups within a look behind, each
  # of which is measured again.
  @moduledoc false

  @length 32_768
  @characters 200_000
  @names 300
  @calls_behind 16

  @doc "Whether a pattern of that text is compiled in time."
  @spec check(binary, term) :: :ok | {:instar, {:limit, :pattern}}
  def check(text, options) when is_list(options) do
    cheap? =
      byte_size(text) <= @length and
        (byte_size(text) < 40 or
           (names(text) <= @names and calls_behind(text) <= @calls_behind and
              characters(text, options) <= @characters))

    if cheap?, do: :ok, else: {:instar, {:limit, :pattern}}
  end

  # It is not a list of options: `:re.compile` says so.
  def check(_text, _options), do: :ok

  @doc "Whether a pattern may call groups of its own, in circles too."
  @spec calls?(binary) :: boolean
  def calls?(text), do: calls(text) > 0

  defp names(text),
    do: length(:binary.matches(text, ["(?<", "(?P", "(?'", "(?(", "\\k", "\\g", "(?&"])) + calls(text)

  defp calls(text),
    do:
      text
      |> :binary.matches(["(?R", "(?&", "(?P>", "\\g", "(?+", "(?-"])
      |> length()
      |> Kernel.+(numbered(text, 0))

  defp calls_behind(text),
    do: if(:binary.match(text, ["(?<=", "(?<!"]) == :nomatch, do: 0, else: calls(text))

  defp numbered(text, count) do
    case :binary.split(text, "(?") do
      [_before, <<digit, rest::binary>>] when digit in ?0..?9 -> numbered(rest, count + 1)
      [_before, rest] -> numbered(rest, count)
      [_whole] -> count
    end
  end

  # Of all ranges, what might be looked up.
  defp characters(text, options) do
    characters? = :unicode in options or :binary.match(text, "(*UTF") != :nomatch
    if characters? and (:caseless in options or text =~ ~r/\(\?[\^a-zA-Z-]*i/), do: ranges(text, 0), else: 0
  end

  defp ranges(text, sum) do
    case :binary.match(text, "-") do
      {at, 1} ->
        {before, <<?-, rest::binary>>} = :erlang.split_binary(text, at)
        ranges(rest, sum + max(0, first(rest) - last(before)))

      :nomatch ->
        sum
    end
  end

  @most 0x10FFFF

  # The character that a text begins with.
  defp first(<<"\\x{", rest::binary>>), do: hexadecimal(rest)
  defp first(<<"\\o{", _rest::binary>>), do: @most
  defp first(<<"\\", _escaped, _rest::binary>>), do: 0x1FF
  defp first(<<character::utf8, _rest::binary>>), do: character
  defp first(_other), do: 0x1FF

  defp hexadecimal(text) do
    case Integer.parse(text, 16) do
      {number, _rest} -> min(number, @most)
      :error -> @most
    end
  end

  # The one that it ends with, or one before it.
  defp last(before) do
    tail = binary_part(before, byte_size(before), -min(byte_size(before), 12))

    case Regex.run(~r/\\x\{([0-9a-fA-F]{1,8})\}\z/, tail) do
      [_all, digits] -> min(String.to_integer(digits, 16), @most)
      nil -> last_character(tail)
    end
  end

  defp last_character(tail) do
    Enum.find_value(1..4, 0, fn size ->
      with true <- byte_size(tail) >= size,
           <<character::utf8>> <- binary_part(tail, byte_size(tail), -size),
           do: character,
           else: (_other -> nil)
    end)
  end
end
