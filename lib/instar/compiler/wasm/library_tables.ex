defmodule Instar.Compiler.Wasm.LibraryTables do
  # Puts what is chosen by a number among many constants into tables: data takes a tenth of the code that it replaces, and no
  # time to compile.
  #
  # So are all letters of Unicode in `String`: `case byte do 130 -> "…"; 132 -> "…"; other -> <<211, other>> end`. The
  # answers stay the same: a number outside of the table, or of which there is nothing in it, goes the way of the last clause.
  @moduledoc false

  # Fewer are no gain.
  @least 12
  # Places of a table for each that is used.
  @sparse 6

  @doc "A module's abstract code, with tables."
  @spec forms([tuple]) :: [tuple]
  def forms(forms), do: tables(forms)

  defp tables({:case, at, {:var, _, _} = number, clauses} = choice) do
    with {[_ | _] = constants, [{:clause, _, [{:var, _, _}], [], _body} = otherwise]} <-
           Enum.split_while(clauses, &constant?/1),
         true <- length(constants) >= @least,
         keys = for({:clause, _, [{:integer, _, key}], _, _} <- constants, do: key),
         true <- keys == Enum.uniq(keys),
         {first, last} = Enum.min_max(keys),
         true <- last - first < @sparse * length(keys) do
      table(at, number, {first, last}, constants, tables(otherwise))
    else
      _no_table -> choice |> Tuple.to_list() |> tables() |> List.to_tuple()
    end
  end

  defp tables([head | tail]), do: [tables(head) | tables(tail)]
  defp tables(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> tables() |> List.to_tuple()
  defp tables(other), do: other

  # Text, as all of it is in the library: nothing else is told from a place that is empty.
  defp constant?({:clause, _at, [{:integer, _, _}], [], [{:bin, _, [_ | _] = elements}]}),
    do: Enum.all?(elements, &match?({:bin_element, _, {:string, _, _}, :default, :default}, &1))

  defp constant?(_clause), do: false

  defp table(at, number, {first, last}, constants, otherwise) do
    texts = Map.new(constants, fn {:clause, _, [{:integer, _, key}], [], [text]} -> {key, text} end)
    places = for key <- first..last, do: Map.get(texts, key, {nil, at})
    index = {:op, at, :-, number, {:integer, at, first - 1}}

    place =
      {:call, at, {:remote, at, {:atom, at, :erlang}, {:atom, at, :element}}, [index, {:tuple, at, places}]}

    found = {:var, at, :TableText}
    otherwise = {:case, at, number, [otherwise]}

    integer? = {:call, at, {:remote, at, {:atom, at, :erlang}, {:atom, at, :is_integer}}, [number]}

    within =
      for {operator, bound} <- [>=: first, "=<": last],
          do: {:op, at, operator, number, {:integer, at, bound}}

    {:case, at, number,
     [
       {:clause, at, [{:var, at, :_}], [[integer? | within]],
        [
          {:case, at, place,
           [{:clause, at, [{nil, at}], [], [otherwise]}, {:clause, at, [found], [], [found]}]}
        ]},
       {:clause, at, [{:var, at, :_}], [], [otherwise]}
     ]}
  end
end
