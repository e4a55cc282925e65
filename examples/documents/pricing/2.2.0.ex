defmodule Pricing do
  @moduledoc "What pencils cost: quantities are pieces, prices are cents. Since 2.2.0 every piece has its tier's price."

  alias Pricing.Tiers

  @doc "The price of an order."
  def quote(pieces), do: price(pieces)

  @doc "The sum of several orders. `line` is called for each with its price, before the next one is priced."
  def invoice([], _line), do: 0

  def invoice([pieces | orders], line) do
    price = price(pieces)
    line.(pieces, price)
    price + invoice(orders, line)
  end

  defp price(pieces) when is_integer(pieces) and pieces > 0, do: fill(pieces, Tiers.all())

  defp fill(pieces, [{size, each} | tiers]) when pieces > size, do: size * each + fill(pieces - size, tiers)
  defp fill(pieces, [{_size, each} | _tiers]), do: pieces * each
end

defmodule Pricing.Tiers do
  @moduledoc "How many pieces have which price. An atom is more than any number: the last tier has no end."

  @doc "The tiers, in the order in which an order fills them."
  def all, do: [{11, 80}, {132, 75}, {:unlimited, 68}]
end
