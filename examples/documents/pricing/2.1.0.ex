defmodule Pricing do
  @moduledoc "What pencils cost: quantities are pieces, prices are cents. Since 2.1.0 members pay less."

  @piece 80
  @highest_discount 20

  @doc "The price of an order by somebody we don't know."
  def quote(pieces), do: price(pieces, :guest)

  @doc "The price of an order by `:guest`, or by `{:member, years}`."
  def quote(pieces, customer), do: price(pieces, customer)

  @doc "The sum of several orders. `line` is called for each with its price, before the next one is priced."
  def invoice([], _line), do: 0

  def invoice([pieces | orders], line) do
    price = price(pieces, :guest)
    line.(pieces, price)
    price + invoice(orders, line)
  end

  defp price(pieces, customer) when is_integer(pieces) and pieces > 0 do
    full = pieces * @piece
    full - div(full * min(by_size(pieces) + by_loyalty(customer), @highest_discount), 100)
  end

  # In percent, as is the next one.
  defp by_size(pieces) when pieces >= 144, do: 10
  defp by_size(pieces) when pieces >= 12, do: 6
  defp by_size(_pieces), do: 0

  defp by_loyalty(:guest), do: 0
  defp by_loyalty({:member, years}) when years < 2, do: 2
  defp by_loyalty({:member, years}), do: 2 * years
end
