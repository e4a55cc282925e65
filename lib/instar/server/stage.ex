defmodule Instar.Server.Stage do
  # The stages of the road that a version goes, each a type of its own:
  #
  #   Wanted ──► Fetched ──► Chosen ──► Built ──► Placed ──► Instar.Version
  #      Fetch.document  choose    Builds.build  Install  Versions.install
  #
  # Whoever loads anything (a load, a refresh, a list, what a cluster distributes) begins at some stage and goes on from
  # there. What is to be said of an error or an event on the way travels in the stage.
  @moduledoc false
  alias Instar.{Config, Document, Error}
  alias Instar.Server.Stage.{Built, Chosen, Fetched, Wanted}

  @type t :: Wanted.t() | Fetched.t() | Chosen.t() | Built.t()

  @doc "When a fetch begins: of two loads of a version, the one that began later stays current."
  @spec began() :: integer
  def began, do: System.unique_integer([:monotonic])

  @doc "A tag of a document that is at hand, chosen now."
  @spec chosen(Config.t(), Document.t(), Document.tag()) :: Chosen.t()
  def chosen(config, document, tag),
    do: %Chosen{config: config, document: document, tag: tag, began: began()}

  @doc "A result; an error says of what it is."
  @spec about(result, t) :: result when result: term
  # What is no id is in the reason.
  def about({:error, %Error{reason: {:bad_id, _wrong}} = error}, %Wanted{config: %{name: server}}),
    do: {:error, Error.context(error, server: server)}

  def about({:error, %Error{} = error}, stage), do: {:error, Error.context(error, context(stage))}
  def about(other, _stage), do: other

  @doc "What an error speaks of at a stage."
  @spec context(t) :: keyword
  def context(%Wanted{config: %{name: server}, id: id}), do: [server: server, document: id]
  def context(%Fetched{config: %{name: server}, document: %{id: id}}), do: [server: server, document: id]
  def context(%{document: %{id: id, token: token}, tag: tag}), do: [document: id, tag: tag, token: token]

  @doc "What telemetry is told of a stage."
  @spec metadata(Wanted.t() | Chosen.t()) :: map
  def metadata(%Wanted{config: %{name: server}, id: id, query: query}),
    do: %{server: server, document: id, query: query}

  def metadata(%Chosen{config: %{name: server}, document: document, tag: tag}),
    do: %{server: server, document: document.id, tag: tag, target: document.target}
end
