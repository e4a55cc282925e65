defmodule Instar.FirstErrorTest do
  use ExUnit.Case, async: true
  alias Instar.FirstError

  doctest FirstError

  # Says which elements were looked at.
  defp told(element, answer) do
    send(self(), {:at, element})
    answer
  end

  test "nothing behind the first error is looked at" do
    failing = fn n -> told(n, if(n == 2, do: {:error, :two}, else: {:ok, n})) end

    assert FirstError.map([1, 2, 3], failing) == {:error, :two}
    assert FirstError.each([1, 2, 3], &with({:ok, _} <- failing.(&1), do: :ok)) == {:error, :two}
    assert FirstError.reduce([1, 2, 3], 0, fn n, _sum -> failing.(n) end) == {:error, :two}
    for n <- [1, 2, 1, 2, 1, 2], do: assert_received({:at, ^n})
    refute_received {:at, 3}
  end

  test "whatever is no success is the answer, and of nothing there is none" do
    assert FirstError.map([1], fn _ -> :gone end) == :gone
    assert FirstError.each([1], fn _ -> {:later, 5} end) == {:later, 5}
    assert FirstError.reduce([1], [], fn _, _ -> {:error, :a, :b} end) == {:error, :a, :b}

    assert {FirstError.map([], & &1), FirstError.each([], & &1), FirstError.reduce([], 7, &{&1, &2})} ==
             {{:ok, []}, :ok, {:ok, 7}}

    assert FirstError.map(%{a: 1}, &{:ok, &1}) == {:ok, [a: 1]}
  end
end
