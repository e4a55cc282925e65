defmodule Pricing do
  @moduledoc "What pencils cost: quantities are pieces, prices are cents."

  @piece 80

  @doc "The price of an order."
  def quote(pieces), do: price(pieces)

  @doc "The sum of several orders. `line` is called for each with its price, before the next one is priced."
  def invoice([], _line), do: 0

  def invoice([pieces | orders], line) do
    price = price(pieces)
    line.(pieces, price)
    price + invoice(orders, line)
  end

  defp price(pieces) when is_integer(pieces) and pieces > 0 do
    full = pieces * @piece
    full - div(full * discount(pieces), 100)
  end

  # In percent.
  defp discount(pieces) when pieces >= 144, do: 10
  defp discount(pieces) when pieces >= 12, do: 5
  defp discount(_pieces), do: 0
end
