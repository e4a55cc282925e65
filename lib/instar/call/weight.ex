defmodule Instar.Call.Weight do
  # How much a term is when it is written out: what is in it several times counts as often.
  #
  # The walk is Elixir's, so that whoever shares the scheduler has his turn, and ends where there is more than there is room for.
  @moduledoc false

  @word 8

  @doc "The bytes that a term takes, about; `:too_much` where what it is made of, without its binaries, takes more than `most`."
  @spec of(term, pos_integer | :infinity) :: non_neg_integer | :too_much
  def of(term, most) do
    words = if most == :infinity, do: :infinity, else: div(most, @word)

    case walk(term, 0, 0, words) do
      {words_of, _bytes} when words_of > words -> :too_much
      {words_of, bytes} -> words_of * @word + bytes
    end
  end

  # Every number is smaller than `:infinity`.
  defp walk(_term, words, bytes, most) when words > most, do: {words, bytes}

  defp walk([head | tail], words, bytes, most) do
    {words, bytes} = walk(head, words + 2, bytes, most)
    walk(tail, words, bytes, most)
  end

  defp walk(tuple, words, bytes, most) when is_tuple(tuple),
    do: elements(tuple, tuple_size(tuple), words + tuple_size(tuple), bytes, most)

  # Maps of one shape share their keys.
  defp walk(map, words, bytes, most) when is_map(map),
    do: map |> :maps.iterator() |> :maps.next() |> pairs(words + map_size(map), bytes, most)

  defp walk(binary, words, bytes, _most) when is_binary(binary), do: {words, bytes + byte_size(binary)}
  defp walk(_other, words, bytes, _most), do: {words, bytes}

  defp elements(_tuple, 0, words, bytes, _most), do: {words, bytes}

  defp elements(tuple, place, words, bytes, most) do
    {words, bytes} = walk(:erlang.element(place, tuple), words, bytes, most)
    if words > most, do: {words, bytes}, else: elements(tuple, place - 1, words, bytes, most)
  end

  defp pairs(:none, words, bytes, _most), do: {words, bytes}
  defp pairs(_next, words, bytes, most) when words > most, do: {words, bytes}

  defp pairs({key, value, next}, words, bytes, most) do
    {words, bytes} = walk(key, words, bytes, most)
    {words, bytes} = walk(value, words, bytes, most)
    next |> :maps.next() |> pairs(words, bytes, most)
  end
end
