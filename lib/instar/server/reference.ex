defmodule Instar.Server.Reference do
  # From what a user names to the server, the id and the tag that are meant: nothing is fetched for it.
  @moduledoc false
  alias Instar.Call.Argument
  alias Instar.{Config, Version}
  alias Instar.Server.Loader
  alias Instar.Test.Routes

  @doc "The server that is meant, for functions whose answers cannot carry a sentence: what is no name raises."
  @spec server(term) :: atom
  def server(name) when is_atom(name), do: Routes.of(name)
  def server(other), do: Argument.wrong!(:server, other)

  @doc """
  The version that a reference names. A bare id means what `select/2` would choose, but only among what is known: else it is
  `:unknown`. What is no reference raises.
  """
  @spec key(term, term) :: {atom, Version.id(), Version.tag()} | :unknown
  def key(_server, %Version{server: server, id: id, tag: tag}), do: {server, id, tag}
  def key(server, {id, tag}) when is_binary(id) and is_binary(tag), do: {server(server), id, tag}

  def key(server, id) when is_binary(id) do
    server = server(server)
    Config.fetch!(server)

    case Loader.known(server, id, []) do
      {:ok, version} -> {server, id, version.tag}
      {:missing, tag} -> {server, id, tag}
      _unknown -> :unknown
    end
  end

  def key(_server, ref), do: Argument.wrong!(:reference, ref)
end
