defmodule Instar.Wire.JSON.Complaint do
  # Why bytes are not JSON, as a sentence. The parser says where; what is there says why: three things are written by
  # other programs and taken by lenient parsers, and whoever meets them sees nothing wrong.
  @moduledoc false

  # As a 64-bit float has it.
  @largest_exponent 308
  # The longest escape is a pair of 12 bytes; the shortest number that is too large for its digits alone has 309.
  @near 12
  @longest_number 2_048

  @doc """
  The sentence for a problem at a line and a column, which counts bytes from 1.

      iex> Instar.Wire.JSON.Complaint.message(:not_json, ~s({"a": 1e400}), 1, 11)
      "the number 1e400 is too large for a 64-bit float"
      iex> Instar.Wire.JSON.Complaint.message(:not_json, "{", 1, 1)
      "JSON ends or goes wrong here"
  """
  @spec message(atom, binary, non_neg_integer, non_neg_integer) :: String.t()
  def message(:duplicate_key, _bytes, _line, _column), do: "this object has the same key twice"

  def message(_not_json, <<0xEF, 0xBB, 0xBF, _rest::binary>>, 1, column) when column <= 3,
    do: "it begins with a byte order mark (the bytes EF BB BF), which JSON does not have"

  def message(_not_json, <<a, b, _rest::binary>>, 1, column)
      when column <= 2 and {a, b} in [{254, 255}, {255, 254}],
      do: "it begins with the byte order mark of UTF-16; JSON is UTF-8"

  # Of JSON in UTF-16 the first character is one byte and a zero.
  def message(_not_json, <<a, b, _rest::binary>>, 1, column) when column <= 2 and (a == 0 or b == 0),
    do: "it looks like UTF-16; JSON is UTF-8"

  def message(_not_json, bytes, line, column),
    do: if(blank?(bytes), do: "there is nothing in it", else: why(bytes, line, column))

  # JSON's own white space.
  defp blank?(<<char, rest::binary>>) when char in [?\s, ?\t, ?\r, ?\n], do: blank?(rest)
  defp blank?(rest), do: rest == ""

  defp why(bytes, line, column) do
    before = bytes |> line(line) |> to_column(column)
    surrogate(before) || number(before) || utf8(before) || "JSON ends or goes wrong here"
  end

  # From the beginning of a line.
  defp line(bytes, line) do
    Enum.reduce(2..line//1, bytes, fn _line, bytes ->
      case :binary.split(bytes, "\n") do
        [_line, rest] -> rest
        [_last] -> ""
      end
    end)
  end

  defp to_column(bytes, column), do: binary_part(bytes, 0, min(column, byte_size(bytes)))

  # Half of a character that UTF-16 writes as a pair, as an escape.
  defp surrogate(before) do
    near = last(before, 2 * @near)

    with [escape | _rest] <-
           Regex.run(~r/\\u[dD][89abAB][0-9a-fA-F]{2}(?=.{0,6}\z)/s, near) ||
             Regex.run(~r/\\u[dD][c-fC-F][0-9a-fA-F]{2}\z/, near),
         do: "the escape #{escape} is half of a surrogate pair, and no character",
         else: (nil -> nil)
  end

  defp number(before) do
    with [text, whole, _dot, exponent] <-
           ~r/-?(\d+)(\.\d+)?(?:[eE]\+?(\d+))?\z/
           |> Regex.run(last(before, @longest_number))
           |> with_exponent(),
         digits = whole |> String.trim_leading("0") |> byte_size(),
         true <- byte_size(exponent) > 6 or digits + String.to_integer(exponent) > @largest_exponent do
      "the number #{shortened(text)} is too large for a 64-bit float"
    else
      _other -> nil
    end
  end

  defp with_exponent([text, whole]), do: [text, whole, "", "0"]
  defp with_exponent([text, whole, fraction]), do: [text, whole, fraction, "0"]
  defp with_exponent(other), do: other

  defp shortened(text) when byte_size(text) > 24, do: binary_part(text, 0, 20) <> "…"
  defp shortened(text), do: text

  # An unfinished character at the end is only one that goes on.
  defp utf8(before) do
    case :unicode.characters_to_binary(before) do
      {:error, _good, _bad} -> "here are bytes that are not UTF-8"
      {:incomplete, _good, <<byte, _rest::binary>>} when byte >= 0x80 -> "here are bytes that are not UTF-8"
      _valid -> nil
    end
  end

  defp last(bytes, count) when byte_size(bytes) <= count, do: bytes
  defp last(bytes, count), do: binary_part(bytes, byte_size(bytes), -count)
end
