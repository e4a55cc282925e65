defmodule Instar.Call.Lent do
  # Values of the host that code keeps, compares and hands back, and that only functions of the host see: to everybody else
  # they are references.
  #
  # The VM copies a term in one go, so a large one is lent as its process has written it, and read by who gets it, both in
  # slices. What cannot be read from bytes alone, as what a reference stands for, is kept beside them.
  @moduledoc false
  alias Instar.Compiler.Shared.LargeMaps
  alias Instar.Native

  # Binaries that are there many times are written as often, and shared where terms are copied.
  @most_written 128 * 1024 * 1024
  # Words of a term that the VM copies: some 200 µs.
  @copied 16_000
  # References that are kept in one go.
  @some 1_000

  @doc "Lends a term; what is lent already stays as it is."
  @spec lend(term) :: reference
  def lend(term) when is_reference(term) do
    case Native.loan(term, :lent) do
      :error -> Native.loan(term, :lend)
      _lent -> term
    end
  end

  def lend(term) do
    with :large <- Native.loan(term, :lend) do
      case words([term], @copied) do
        left when left > 0 -> Native.loan(term, {:whole, @copied - left})
        _none_left -> write(term)
      end
    end
  end

  defp write(term) do
    parts = :erlang.term_to_iovec(term)

    if :erlang.iolist_size(parts) <= @most_written,
      do: Native.loan({:erlang.iolist_to_binary(parts), term |> references([]) |> keep()}, :written),
      else: Native.loan(term, {:whole, @copied})
  end

  # How many of so many words are left once terms are copied, with what funs have closed over.
  defp words(terms, left) when terms == [] or left <= 0, do: left
  defp words([[head | tail] | rest], left), do: words([head, tail | rest], left - 2)

  defp words([tuple | rest], left) when is_tuple(tuple) and tuple_size(tuple) < left,
    do: words([Tuple.to_list(tuple) | rest], left - 1)

  defp words([map | rest], left) when is_map(map) and 2 * map_size(map) < left,
    do: words([:maps.to_list(map) | rest], left - 1)

  defp words([fun | rest], left) when is_function(fun), do: words([closed_over(fun) | rest], left - 5)
  defp words([part | _rest], _left) when is_tuple(part) or is_map(part), do: 0
  defp words([_leaf | rest], left), do: words(rest, left - 1)

  defp closed_over(fun), do: fun |> :erlang.fun_info(:env) |> elem(1)

  defp references(term, found) when is_reference(term), do: [term | found]
  defp references([head | tail], found), do: references(tail, references(head, found))
  defp references(tuple, found) when is_tuple(tuple), do: references(tuple, tuple_size(tuple), found)
  defp references(map, found) when is_map(map), do: map |> :maps.to_list() |> references(found)

  defp references(fun, found) when is_function(fun), do: fun |> closed_over() |> references(found)
  defp references(_other, found), do: found

  # The VM would make a list of them in one go.
  defp references(_tuple, 0, found), do: found

  defp references(tuple, size, found),
    do: references(tuple, size - 1, references(:erlang.element(size, tuple), found))

  # A few that keep the others.
  defp keep(references) do
    if match?({_some, []}, Enum.split(references, @some)),
      do: references,
      else: keep(for some <- Enum.chunk_every(references, @some), do: Native.loan(some, :lend))
  end

  @doc "What was lent; an error for any other reference."
  @spec lent(reference) :: {:ok, term} | :error
  def lent(reference) do
    with {:written, written} <- Native.loan(reference, :lent), do: {:ok, read(written)}
  end

  @doc "What was written of a term, as it was."
  @spec read({binary, [reference]}) :: term
  def read({bytes, kept}) do
    term = LargeMaps.binary_to_term(bytes)
    # Until here somebody must have them: a reference is read as what it is only while that is there.
    _count = Enum.count(kept)
    term
  end

  @doc "A term in which everything that could not go into a guest is lent."
  @spec crossable(term) :: term
  def crossable(term) when is_pid(term) or is_port(term) or is_function(term) or is_reference(term),
    do: lend(term)

  def crossable([head | tail]), do: [crossable(head) | crossable(tail)]
  def crossable(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> crossable() |> List.to_tuple()
  def crossable(map) when is_map(map), do: map |> :maps.to_list() |> crossable() |> :maps.from_list()
  def crossable(other), do: other

  @doc "A term in which everything that was lent is what it is: how a function of the host sees it."
  @spec returned(term) :: term
  def returned(term) when is_reference(term) do
    case lent(term) do
      {:ok, lent} -> lent
      :error -> term
    end
  end

  def returned([head | tail]), do: [returned(head) | returned(tail)]
  def returned(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> returned() |> List.to_tuple()
  def returned(map) when is_map(map), do: map |> :maps.to_list() |> returned() |> :maps.from_list()
  def returned(other), do: other
end
