defmodule Steps do
  # `with`, `cond` and `||` of Elixir.
  def pair(map) do
    with %{a: a} when is_integer(a) <- map,
         {:ok, b} <- half(a) do
      {a, b}
    else
      :error -> :odd
      _other -> :none
    end
  end

  def half(n), do: if(rem(n, 2) == 0, do: {:ok, div(n, 2)}, else: :error)

  def sign(n) do
    cond do
      n > 0 -> 1
      n < 0 -> -1
      true -> n || 0
    end
  end
end
