defmodule Instar.Call.Lent do
  # Values of the host that code keeps, compares and hands back, and that only functions of the host see: to everybody else
  # they are references.
  @moduledoc false
  alias Instar.Native

  @doc "Lends a term; what is lent already stays as it is."
  @spec lend(term) :: reference
  def lend(term) do
    case is_reference(term) && Native.loan(term, :lent) do
      {:ok, _lent} -> term
      _other -> Native.loan(term, :lend)
    end
  end

  @doc "What was lent; an error for any other reference."
  @spec lent(reference) :: {:ok, term} | :error
  def lent(reference), do: Native.loan(reference, :lent)

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
    case Native.loan(term, :lent) do
      {:ok, lent} -> lent
      :error -> term
    end
  end

  def returned([head | tail]), do: [returned(head) | returned(tail)]
  def returned(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> returned() |> List.to_tuple()
  def returned(map) when is_map(map), do: map |> :maps.to_list() |> returned() |> :maps.from_list()
  def returned(other), do: other
end
