defmodule Instar.FirstError do
  # Goes through elements until the first that fails. Its answer is the answer of all, whatever it looks like; the elements
  # behind it are not looked at.
  @moduledoc false

  @doc """
  Does something with each element, for its effects.

      iex> Instar.FirstError.each([1, 2, 3], fn n -> if n < 3, do: :ok, else: {:error, n} end)
      {:error, 3}
  """
  @spec each(Enumerable.t(), (term -> :ok | error)) :: :ok | error when error: term
  def each(elements, fun) do
    Enum.reduce_while(elements, :ok, fn element, :ok ->
      case fun.(element) do
        :ok -> {:cont, :ok}
        error -> {:halt, error}
      end
    end)
  end

  @doc """
  The values of all elements, in their order.

      iex> Instar.FirstError.map([1, 2], fn n -> {:ok, 2 * n} end)
      {:ok, [2, 4]}
      iex> Instar.FirstError.map([1, 2], fn n -> {:error, n} end)
      {:error, 1}
  """
  @spec map(Enumerable.t(), (term -> {:ok, value} | error)) :: {:ok, [value]} | error
        when value: term, error: term
  def map(elements, fun) do
    elements
    |> Enum.reduce_while([], fn element, values ->
      case fun.(element) do
        {:ok, value} -> {:cont, [value | values]}
        error -> {:halt, {:first, error}}
      end
    end)
    |> case do
      {:first, error} -> error
      values -> {:ok, Enum.reverse(values)}
    end
  end

  @doc """
  One value made of all elements.

      iex> Instar.FirstError.reduce([1, 2], 0, fn n, sum -> {:ok, sum + n} end)
      {:ok, 3}
      iex> Instar.FirstError.reduce([1, 2], 0, fn _n, sum -> {:too_large, sum} end)
      {:too_large, 0}
  """
  @spec reduce(Enumerable.t(), value, (term, value -> {:ok, value} | error)) :: {:ok, value} | error
        when value: term, error: term
  def reduce(elements, value, fun) do
    Enum.reduce_while(elements, {:ok, value}, fn element, {:ok, value} ->
      case fun.(element, value) do
        {:ok, value} -> {:cont, {:ok, value}}
        error -> {:halt, error}
      end
    end)
  end
end
