defmodule Instar.Discovery.Epmd do
  @moduledoc """
  The nodes that are registered with the Erlang port mapper of some hosts.

  Options:

    * `hosts` - where to ask, as text; by default the host of this node
    * `prefix` - what a node's name must begin with; by default all are taken, so that nodes of other applications with
      the same cookie are connected to as well

  A member of a cluster asks it at every beat:

      hosts = ["10.0.0.1", "10.0.0.2"]
      children = [{Instar.Cluster, discovery: {Instar.Discovery.Epmd, hosts: hosts, prefix: "shop"}}]

  A host that cannot be asked is left out beside others. Where it is the only one, it is the error:

      iex> {:error, {host, _reason}} = Instar.Discovery.Epmd.nodes(hosts: ["no.such.host.invalid"])
      iex> host
      "no.such.host.invalid"
  """
  @behaviour Instar.Discovery
  alias Instar.Discovery

  @impl true
  def nodes(options) do
    prefix = Keyword.get(options, :prefix, "")
    answers = for host <- Keyword.get_lazy(options, :hosts, &own_host/0), do: {host, names(host)}

    nodes =
      for {host, {:ok, names}} <- answers,
          {name, _port} <- names,
          name = List.to_string(name),
          String.starts_with?(name, prefix),
          node = Discovery.node_name(name, host),
          do: node

    # One host that is down doesn't make the others unknown.
    case answers do
      [{host, {:error, reason}}] -> {:error, {host, reason}}
      _several -> {:ok, nodes}
    end
  end

  defp own_host do
    [_name, host] = node() |> Atom.to_string() |> String.split("@", parts: 2)
    [host]
  end

  defp names(host) do
    with {:ok, address} <- :inet.getaddr(String.to_charlist(host), :inet), do: :erl_epmd.names(address)
  end
end
