defmodule Instar.Discovery do
  @moduledoc """
  How nodes are found: the behaviour of an adapter.
  """

  @doc "The nodes that may be there."
  @callback nodes(options :: keyword) :: {:ok, [node]} | {:error, term}
end
