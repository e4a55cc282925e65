defmodule Instar.Cluster.Scope do
  # Who is in which cluster: the scope of `:pg` that members are in, under this module's name, and the nodes they are on.
  @moduledoc false

  @doc "The nodes of all members of a cluster, this one included."
  @spec nodes(atom) :: [node]
  def nodes(name), do: for(pid <- :pg.get_members(__MODULE__, {name, :members}), uniq: true, do: node(pid))
end
