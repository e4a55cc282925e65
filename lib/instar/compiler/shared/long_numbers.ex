defmodule Instar.Compiler.Shared.LongNumbers do
  # Numbers in a text that are too long to be read: a scanner converts one in a single step, in a time that grows with
  # the square of its digits.
  @moduledoc false

  @digits 4_000

  @doc "How many digits a number may have."
  @spec digits() :: pos_integer
  def digits, do: @digits

  @doc "What is said of a longer one."
  @spec message() :: String.t()
  def message, do: "a number can have no more than #{@digits} digits"

  @doc """
  The line of such a number in an Elixir text; nil if there is none. `parse` parses another text in its place: only
  the parser knows what is a number and what stands in a string or a comment.
  """
  @spec line(String.t(), (String.t() -> {:ok, Macro.t()} | {:error, term})) :: pos_integer | nil
  def line(source, parse) do
    case Regex.scan(long(), source, return: :index) do
      [] ->
        nil

      found ->
        found = Enum.concat(found)
        mark = mark(source)

        with {:ok, quoted} <- source |> without(found, Integer.to_string(mark)) |> parse.(),
             true <- within?(quoted, mark) do
          [{at, _size} | _] = found
          source |> binary_part(0, at) |> String.split("\n") |> length()
        else
          _none -> nil
        end
    end
  end

  # Runs of letters, digits and `_` that begin with a digit.
  defp long, do: Regex.compile!("\\b\\d\\w{#{@digits},}")

  defp without(source, found, mark) do
    {parts, from} =
      Enum.map_reduce(found, 0, fn {at, size}, from ->
        {[binary_part(source, from, at - from), mark], at + size}
      end)

    IO.iodata_to_binary([parts, binary_part(source, from, byte_size(source) - from)])
  end

  # A number that the text does not have.
  defp mark(source) do
    [0x5EED_0000_0000, 0x5EED_0000_0001, :erlang.unique_integer([:positive]) + 0x5EED_0000_0002]
    |> Enum.find(0x5EED_1111_1111, &(not String.contains?(source, Integer.to_string(&1))))
  end

  defp within?(quoted, mark) do
    {_quoted, found?} = Macro.prewalk(quoted, false, &{&1, &2 or &1 == mark})
    found?
  end
end
