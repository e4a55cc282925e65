defmodule Instar.Server.News do
  # What those who change a server's table tell the processes that stand on it. They are told by a message to their name,
  # so that the table needs to know neither of them.
  @moduledoc false
  alias Instar.Server.Names

  @doc "More is loaded: is the server within its bounds?"
  @spec grown(atom) :: :ok
  def grown(server), do: GenServer.cast(Names.eviction(server), :check)

  @doc "The first version of a document has been loaded."
  @spec begun(atom, String.t()) :: :ok
  def begun(server, id), do: GenServer.cast(Names.freshness(server), {:begun, id})
end
