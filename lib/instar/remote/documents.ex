defmodule Instar.Remote.Documents do
  # A folder of code documents, pushed to the code server of a node. Nothing is asked of that server's source.
  @moduledoc false
  alias Instar.{Config, Document, Error}
  alias Instar.Publisher.Draft
  alias Instar.Remote.Connection
  alias Instar.Server.Refresh

  @push_ms 120_000

  @type outcome :: {:ok, [Document.tag()]} | :unchanged | {:error, Error.t()}

  @doc """
  Pushes each document in a folder, as `mix instar.publish` reads it, to the server of that name. What is loaded of it
  there becomes the new code; of a document that isn't loaded, what it chooses by default is.
  """
  @spec push(node, Path.t(), atom) :: {:ok, [{String.t(), outcome}]} | {:error, Error.t()}
  def push(node, dir, server) do
    with {:ok, origins, _skipped} <- Draft.find(dir),
         do: {:ok, for({_kind, id, _path} = origin <- origins, do: {id, one(node, origin, server)})}
  end

  defp one(node, origin, server) do
    case Draft.read(origin) do
      {:ok, draft} -> send_document(node, server, draft.id, draft.map)
      {:error, [error | _]} -> {:error, error}
    end
  end

  defp send_document(node, server, id, map) do
    case Connection.call(node, __MODULE__, :take, [server, id, map], @push_ms) do
      {:ok, outcome} -> outcome
      {:error, error} -> {:error, Error.context(error, document: id)}
    end
  end

  @doc "Takes a document, on the node where the server is."
  @spec take(atom, String.t(), map) :: outcome
  def take(server, id, map) do
    token = Document.pushed_token(map)

    with {:ok, config} <- Config.fetch(server),
         {:ok, document} <- Document.new(map, id, token, config) do
      case Refresh.given(config, document) do
        :changed -> {:ok, Instar.Server.Versions.tags(server, id)}
        # Somebody is in old code, which a push doesn't kill.
        :later -> {:error, Error.new(:not_purged, document: id, server: server)}
        :unchanged -> :unchanged
        {:error, error} -> {:error, Error.context(error, server: server, document: id)}
      end
    end
  rescue
    error in Error -> {:error, error}
  end
end
