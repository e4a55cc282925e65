defmodule Instar.Discovery.Static do
  @moduledoc """
  A list of nodes that is known beforehand: `{Instar.Discovery.Static, nodes: [:"a@10.0.0.1", :"b@10.0.0.2"]}`.

      iex> Instar.Discovery.Static.nodes(nodes: [:"a@10.0.0.1", :"b@10.0.0.2"])
      {:ok, [:"a@10.0.0.1", :"b@10.0.0.2"]}

  The own node may be in it, so that all nodes can have the same list.
  """
  @behaviour Instar.Discovery

  @impl true
  def nodes(options) do
    case options[:nodes] do
      nodes when is_list(nodes) -> {:ok, nodes}
      nil -> {:error, {:missing_option, :nodes}}
      other -> {:error, {:bad_option, :nodes, other}}
    end
  end
end
