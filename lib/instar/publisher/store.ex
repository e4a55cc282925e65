defmodule Instar.Publisher.Store do
  # A store as a publisher sees it: documents with the token of their revision, which a write must name.
  @moduledoc false
  alias Instar.{Config, DocumentServer, Error, HTTP, JSON}

  @typedoc """
  What marks a revision: CouchDB's `_rev`, an `ETag`, that there is no document, or that the store gives no token
  by which a write could be refused.
  """
  @type token :: {:rev, String.t()} | {:etag, String.t()} | :absent | :none

  @options [:url, :auth, :ca, :connect_timeout, :timeout, :max_bytes, :retries, :backoff, :max_backoff]

  @spec options() :: [atom]
  def options, do: @options

  @spec open(keyword) :: {:ok, HTTP.t()} | {:error, Error.t()}
  def open(options) do
    with {:ok, http, []} <- options |> Keyword.take(@options) |> HTTP.new(), do: {:ok, http}
  end

  @doc "A document without its `_rev`, and its token; of none `%{}` and `:absent`."
  @spec get(HTTP.t(), String.t()) :: {:ok, map, token} | {:error, Error.t()}
  def get(http, id) do
    with {:ok, response} <- request(http, "GET", [id]) do
      case response do
        {200, headers, body} -> document(body, headers, id)
        {status, _headers, _body} when status in [404, 410] -> {:ok, %{}, :absent}
        {status, _headers, _body} -> {:error, Error.new({:http_status, status})}
      end
    end
    |> about(id)
  end

  defp document(body, headers, id) do
    with {:ok, map} <- decode(body, document: id) do
      case {map, HTTP.header(headers, "etag")} do
        {%{"_rev" => rev}, _etag} when is_binary(rev) -> {:ok, Map.delete(map, "_rev"), {:rev, rev}}
        # A weak one never matches an If-Match.
        {map, etag} when etag == nil or binary_part(etag, 0, 2) == "W/" -> {:ok, map, :none}
        {map, etag} -> {:ok, map, {:etag, etag}}
      end
    end
  end

  # The client has bounded its size.
  defp decode(body, context) do
    case JSON.decode(body, %Config{max_document_bytes: byte_size(body)}, context) do
      {:ok, map} when is_map(map) -> {:ok, map}
      {:ok, _other} -> {:error, Error.new({:invalid_document, :not_an_object})}
      error -> error
    end
  end

  @doc """
  Writes a document over the revision with that token, and over no other. The new token, if the store says it.
  """
  @spec put(HTTP.t(), String.t(), map, token) :: {:ok, String.t() | nil} | {:error, Error.t()}
  def put(_http, id, _map, :none), do: {:error, Error.new(:no_token, document: id)}

  def put(http, id, map, token) do
    {map, headers} =
      case token do
        {:rev, rev} -> {Map.put(map, "_rev", rev), []}
        {:etag, etag} -> {map, [{"if-match", etag}]}
        :absent -> {map, [{"if-none-match", "*"}]}
      end

    with {:ok, json} <- DocumentServer.encode(map),
         {:ok, response} <- request(http, "PUT", [id], [{"content-type", "application/json"} | headers], json) do
      case response do
        {status, headers, body} when status in 200..204 -> {:ok, new_token(headers, body)}
        {status, _headers, _body} when status in [409, 412] -> conflict(http, id, token)
        {status, _headers, _body} -> {:error, Error.new({:http_status, status})}
      end
    end
    |> about(id)
  end

  defp new_token(headers, body) do
    case decode(body, []) do
      {:ok, %{"rev" => rev}} when is_binary(rev) -> rev
      _other -> HTTP.header(headers, "etag")
    end
  end

  # Asked for once more: the refusal need not say what is there now.
  defp conflict(http, id, ours) do
    with {:ok, _map, theirs} <- get(http, id),
         do: {:error, Error.new({:conflict, text(ours), text(theirs)})}
  end

  @doc "A token as the store writes it; nil without one."
  @spec text(token) :: String.t() | nil
  def text({_kind, text}), do: text
  def text(_none), do: nil

  @doc "Whether the URL is that of a CouchDB database, which knows attachments within a document."
  @spec couchdb?(HTTP.t()) :: {:ok, boolean} | {:error, Error.t()}
  def couchdb?(http) do
    with {:ok, {status, _headers, body}} <- request(http, "GET", []) do
      {:ok, status == 200 and match?({:ok, %{"db_name" => _}}, decode(body, []))}
    end
  end

  @doc "The ids of all documents but design documents; `:unlisted` by a store that has no such list."
  @spec ids(HTTP.t()) :: {:ok, [String.t()]} | :unlisted | {:error, Error.t()}
  def ids(http) do
    with {:ok, {status, _headers, body}} <- request(http, "GET", ["_all_docs"]) do
      case {status, decode(body, [])} do
        {200, {:ok, %{"rows" => rows}}} when is_list(rows) ->
          {:ok, for(%{"id" => id} <- rows, not String.starts_with?(id, "_design/"), do: id)}

        {status, _body} when status in [200, 404, 405] ->
          :unlisted

        {status, _body} ->
          {:error, Error.new({:http_status, status})}
      end
    end
  end

  defp request(http, method, segments, headers \\ [], body \\ nil) do
    with {:ok, url} <- if(segments == [], do: {:ok, http.base}, else: HTTP.url(http, segments)),
         do: HTTP.request(http, method, url, headers, body)
  end

  defp about({:error, error}, id), do: {:error, Error.context(error, document: id)}
  defp about(ok, _id), do: ok
end
