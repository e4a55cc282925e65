defmodule Instar.Call.Unfinished do
  # Answers with maps so large that the VM would make them in one go for longer than a millisecond: they come in parts, and
  # the process that gets them merges those, which the VM does in slices. So does what a host has lent that is as large, as
  # bytes. The native library says in steps what is to be done
  # (`native/nif/src/containers.rs`); where the result of a step stands in another one, or in the message, there is a mark.
  @moduledoc false
  alias Instar.Call.Lent

  @typedoc "What stands for the result of a step: a reference that is in no term of anybody's, and the step's number."
  @type mark :: {reference, non_neg_integer}
  @type step ::
          {:map, [map | [{term, term}]]}
          | {:list, list, term}
          | {:tuple, list}
          | {:written, {binary, [reference]}}

  @doc """
  The message with all that is in it. The steps come with the last one first; a mark may stand for an answer's second
  element, or for arguments.
  """
  @spec finish(reference, [step], tuple) :: tuple
  def finish(reference, steps, message) do
    made =
      steps
      |> Enum.reverse()
      |> Enum.reduce({0, %{}}, fn step, {number, made} ->
        {number + 1, Map.put(made, number, make(step, reference, made))}
      end)
      |> elem(1)

    finished(message, reference, made)
  end

  defp finished({:done, answer}, reference, made),
    do: {:done, put_elem(answer, 1, known(elem(answer, 1), reference, made))}

  defp finished({:callback, pending, import, arguments, turn}, reference, made),
    do: {:callback, pending, import, Enum.map(arguments, &known(&1, reference, made)), turn}

  defp make({:map, parts}, reference, made), do: parts |> Enum.map(&part(&1, reference, made)) |> merge()
  defp make({:tuple, elements}, reference, made), do: List.to_tuple(all(elements, reference, made))

  defp make({:list, elements, tail}, reference, made),
    do: all(elements, reference, made) ++ known(tail, reference, made)

  # What a host has lent.
  defp make({:written, written}, _reference, _made), do: Lent.read(written)

  defp part(part, _reference, _made) when is_map(part), do: part

  defp part(pairs, reference, made),
    do: Map.new(pairs, fn {key, value} -> {known(key, reference, made), known(value, reference, made)} end)

  # In pairs of the same size: each key is moved as often as the number of parts can be halved.
  defp merge([map]), do: map
  defp merge(maps), do: maps |> Enum.chunk_every(2) |> Enum.map(&pair/1) |> merge()

  defp pair([map]), do: map
  defp pair([one, other]), do: :maps.merge(one, other)

  defp all(terms, reference, made), do: Enum.map(terms, &known(&1, reference, made))

  defp known({reference, number}, reference, made), do: Map.fetch!(made, number)
  defp known(term, _reference, _made), do: term
end
