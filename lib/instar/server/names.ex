defmodule Instar.Server.Names do
  # The names of a server and of its processes. Whoever has to speak of one needs to know no more of it: files that stand
  # below the facade name it by way of this one.
  @moduledoc false

  # The facade as an atom: an alias would make every file that names it one that leans on it.
  @facade :"Elixir.Instar"

  @doc "The facade's module, whose name a server has that was given no other."
  @spec default() :: module
  def default, do: @facade

  @doc "Whose tasks do what a server's callers may not wait for."
  @spec tasks(atom) :: atom
  def tasks(server), do: Module.concat(server, "Tasks")

  @doc "Who sheds what nobody asks for."
  @spec eviction(atom) :: atom
  def eviction(server), do: Module.concat(server, "Eviction")

  @doc "Who looks at the source for changes."
  @spec freshness(atom) :: atom
  def freshness(server), do: Module.concat(server, "Freshness")
end
