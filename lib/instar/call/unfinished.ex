defmodule Instar.Call.Unfinished do
  # Answers with maps that the VM would make in one go for longer than a millisecond, for they are large, or their keys are:
  # they come in parts, and the process that gets them merges those, which the VM does in slices. So does what a host has
  # lent that is as large, as bytes. The native library says in steps what is to be done
  # (`native/nif/src/containers.rs`); where the result of a step stands in another one, or in the message, there is a mark.
  @moduledoc false
  alias Instar.Call.Lent

  # Keys of a map that the VM doesn't hash.
  @flat 32
  @late {__MODULE__, :late}

  @typedoc "What stands for the result of a step: a reference that is in no term of anybody's, and the step's number."
  @type mark :: {reference, non_neg_integer}
  @type pairs :: [{term, term}]
  @type step ::
          {:map, parts :: [map], groups :: [pairs]}
          | {:list, list, term}
          | {:tuple, list}
          | {:written, {binary, [reference]}}

  @doc """
  The message with all that is in it. The steps come with the last one first; a mark may stand for an answer's second
  element, or for arguments. Whatever takes long asks before each part of it whether there is time for that, and where
  there is none, the answer is `:late`.
  """
  @spec finish(reference, [step], tuple, (() -> boolean)) :: tuple | :late
  def finish(reference, steps, message, in_time? \\ fn -> true end) do
    made =
      steps
      |> Enum.reverse()
      |> Enum.reduce({0, %{}}, fn step, {number, made} ->
        {number + 1, Map.put(made, number, make(step, reference, made, in_time?))}
      end)
      |> elem(1)

    finished(message, reference, made)
  catch
    @late -> :late
  end

  defp finished({:done, answer}, reference, made),
    do: {:done, put_elem(answer, 1, known(elem(answer, 1), reference, made))}

  defp finished({:callback, pending, import, arguments, turn}, reference, made),
    do: {:callback, pending, import, Enum.map(arguments, &known(&1, reference, made)), turn}

  defp make({:map, parts, groups}, reference, made, in_time?) do
    map = merge(parts, in_time?)
    count = groups |> Enum.map(&length/1) |> Enum.sum()

    if map_size(map) + count > @flat and map_size(map) <= @flat do
      # The VM hashes the keys of a small map in one go when it becomes a larger one: these are hashed in no time.
      room = Map.new(0..@flat, &{{reference, {:room, &1}}, []})
      map |> :maps.merge(room) |> put_all(groups, reference, made, in_time?) |> Map.drop(Map.keys(room))
    else
      put_all(map, groups, reference, made, in_time?)
    end
  end

  defp make({:tuple, elements}, reference, made, _in_time?),
    do: List.to_tuple(all(elements, reference, made))

  defp make({:list, elements, tail}, reference, made, _in_time?),
    do: all(elements, reference, made) ++ known(tail, reference, made)

  # What a host has lent.
  defp make({:written, written}, _reference, _made, _in_time?), do: Lent.read(written)

  # Each group takes as long as a process may run.
  defp put_all(map, groups, reference, made, in_time?) do
    Enum.reduce(groups, map, fn pairs, map ->
      go_on(in_time?)
      :erlang.yield()

      Enum.reduce(pairs, map, fn {key, value}, map ->
        Map.put(map, known(key, reference, made), known(value, reference, made))
      end)
    end)
  end

  # In pairs of the same size: each key is moved as often as the number of parts can be halved.
  defp merge([], _in_time?), do: %{}
  defp merge([map], _in_time?), do: map

  defp merge(maps, in_time?),
    do: maps |> Enum.chunk_every(2) |> Enum.map(&pair(&1, in_time?)) |> merge(in_time?)

  defp pair([map], _in_time?), do: map

  defp pair([one, other], in_time?) do
    go_on(in_time?)
    :maps.merge(one, other)
  end

  defp go_on(in_time?), do: in_time?.() || throw(@late)

  defp all(terms, reference, made), do: Enum.map(terms, &known(&1, reference, made))

  defp known({reference, number}, reference, made), do: Map.fetch!(made, number)
  defp known(term, _reference, _made), do: term
end
