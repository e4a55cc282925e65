defmodule Instar.Server.News do
  # What the processes that stand on a server's table are told, by whoever changes it or asks the source. They are told by
  # a message to their name, so that nobody who tells them needs to know them.
  @moduledoc false
  alias Instar.{Config, Error, Source}
  alias Instar.Server.{Names, Unknown}

  @doc "More is loaded: is the server within its bounds?"
  @spec grown(atom) :: :ok
  def grown(server), do: GenServer.cast(Names.eviction(server), :check)

  @doc "The first version of a document has been loaded."
  @spec begun(atom, String.t()) :: :ok
  def begun(server, id), do: GenServer.cast(Names.freshness(server), {:begun, id})

  @doc "Says that the source doesn't have a document, which is believed for a while."
  @spec missed(Config.t(), String.t()) :: :ok
  def missed(%Config{not_found_ttl: 0}, _id), do: :ok
  def missed(%Config{name: server}, id), do: GenServer.cast(Names.freshness(server), {:missed, id})

  @doc "Says what the source answered of a document, whoever asked it."
  @spec report(Config.t(), String.t(), term) :: :ok
  def report(%Config{name: server} = config, id, answer) do
    case answer do
      {:error, error} ->
        cond do
          # Something that is no document is no sign that the source is back.
          match?({:invalid_document, _problem}, error.reason) ->
            GenServer.cast(Names.freshness(server), :answered)

          Source.refusal?(error) and not Unknown.given?(config) ->
            GenServer.cast(Names.freshness(server), {:refused, id, error})

          # Of one document only; others may well be there.
          match?({:http_status, _status}, error.reason) ->
            :ok

          Source.down?(error) ->
            GenServer.cast(Names.freshness(server), {:report, error})

          true ->
            :ok
        end

      missing when missing in [:not_found, :deleted] ->
        GenServer.cast(Names.freshness(server), {:missing, id})

      _document ->
        GenServer.cast(Names.freshness(server), {:report, nil})
    end
  end

  @doc "Says why a document that others use stays as it was for them."
  @spec refused(atom, String.t(), {Source.token(), Error.t()}) :: :ok
  def refused(server, id, report),
    do: GenServer.cast(Names.freshness(server), {:refused_by_users, id, report})

  @doc "Says that the copy on disk of a document is used, because of what the source answered."
  @spec kept(atom, String.t(), Error.t()) :: :ok
  def kept(server, id, error), do: GenServer.cast(Names.freshness(server), {:kept, id, error})
end
