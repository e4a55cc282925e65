defmodule Instar.Publisher.Store do
  # A store as a publisher sees it: documents with the token of their revision, which a write must name.
  @moduledoc false
  alias Instar.{Config, Error}
  alias Instar.Wire.{HTTP, JSON}
  alias Instar.Wire.HTTP.{Location, Refusal}

  @typedoc """
  What marks a revision: CouchDB's `_rev`, an `ETag`, that there is no document, or that the store gives no token
  by which a write could be refused.
  """
  @type token :: {:rev, String.t()} | {:etag, String.t()} | :absent | :none

  @options [
    :url,
    :auth,
    :headers,
    :client_cert,
    :proxy,
    :ca,
    :connect_timeout,
    :timeout,
    :max_bytes,
    :retries,
    :backoff,
    :max_backoff
  ]

  # So many that few requests are needed, and so few that most answers stay below the limit of bytes.
  @ids_per_request 100
  @at_once 8

  # What CouchDB and pouchdb-server say.
  @no_database ["Database does not exist.", "no_db_file"]

  @spec options() :: [atom]
  def options, do: @options

  @spec open(keyword) :: {:ok, HTTP.t()} | {:error, Error.t()}
  def open(options) do
    with {:ok, http, []} <- options |> Keyword.take(@options) |> HTTP.new(), do: {:ok, http}
  end

  @doc "A document without its `_rev`, and its token; of none `%{}` and `:absent`."
  @spec get(HTTP.t(), String.t()) :: {:ok, map, token} | {:error, Error.t()}
  def get(http, id) do
    # What a server packs on the way has another ETag than what it would compare an If-Match with.
    with {:ok, response} <- request(http, "GET", [id], [{"accept-encoding", "identity"}]) do
      case response do
        {200, headers, body} -> document(http, body, headers, id)
        {status, _headers, body} when status in [404, 410] -> absent(http, body)
        refusal -> refused(http, refusal)
      end
    end
    |> about(http, id)
  end

  defp refused(http, {_status, _headers, body} = refusal),
    do: with(:ok <- database(http, body), do: {:error, Refusal.error(refusal)})

  # CouchDB says of a missing database what it says of a missing document, in other words. Where the URL is that of
  # the server, the ids would be names of databases, and a write would make them.
  defp absent(http, body), do: with(:ok <- database(http, body), do: {:ok, %{}, :absent})

  defp database(http, body) do
    case decode(body, []) do
      {:ok, %{"error" => "illegal_database_name"}} ->
        no_database(http, "CouchDB takes a document's id for a database")

      {:ok, %{"reason" => reason}} when reason in @no_database ->
        no_database(http, "CouchDB says: #{reason}")

      _other ->
        :ok
    end
  end

  defp no_database(http, said) do
    text =
      if root?(http),
        do:
          "it names the server alone, and must end with a database's name, as in #{HTTP.where(http, ["rules"])}",
        else: "#{said}; is it #{HTTP.where(http, [])}?"

    {:error, Error.new({:no_database, text})}
  end

  defp root?(http), do: URI.parse(http.base).path in [nil, "", "/"]

  defp document(http, body, headers, id) do
    with :ok <- no_page(headers, body, "a document"),
         {:ok, map} <- decode(body, document: id) do
      case {map, HTTP.header(headers, "etag")} do
        {%{"db_name" => _name, "doc_count" => _count}, _etag} -> no_database(http, "#{id} is a database")
        {%{"_rev" => rev}, _etag} when is_binary(rev) -> {:ok, Map.delete(map, "_rev"), {:rev, rev}}
        # A weak one never matches an If-Match.
        {map, etag} when etag == nil or binary_part(etag, 0, 2) == "W/" -> {:ok, map, :none}
        {map, etag} -> {:ok, map, {:etag, etag}}
      end
    end
  end

  # A login page, or one about maintenance, as `Instar.Source.HTTP` says.
  defp no_page(headers, body, wanted) do
    if HTTP.web_page?(headers, body),
      do: {:error, Error.new({:bad_answer, "a web page instead of #{wanted}"})},
      else: :ok
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

    with {:ok, json} <- JSON.encode(map),
         {:ok, response} <- request(http, "PUT", [id], [{"content-type", "application/json"} | headers], json) do
      case response do
        {status, headers, body} when status in 200..204 ->
          # A page that asks for a login has written nothing.
          with :ok <- no_page(headers, body, "what became of it"), do: {:ok, new_token(headers, body)}

        {status, _headers, _body} when status in [409, 412] ->
          conflict(http, id, token)

        refusal ->
          refused(http, refusal)
      end
    end
    |> about(http, id)
  end

  defp new_token(headers, body) do
    case decode(body, []) do
      {:ok, %{"rev" => rev}} when is_binary(rev) -> rev
      _other -> HTTP.header(headers, "etag")
    end
  end

  # Asked for once more: the refusal need not say what is there now.
  defp conflict(http, id, ours) do
    case get(http, id) do
      # Nobody has written: what is sent is not what the store would compare it with, as behind a proxy that packs.
      {:ok, _map, ^ours} when ours != :absent ->
        {:error, Error.new(:no_token, detail: "it gives #{text(ours)} and does not take it")}

      {:ok, _map, theirs} ->
        {:error, Error.new({:conflict, text(ours), text(theirs)})}

      {:error, error} ->
        {:error, error}
    end
  end

  @doc "A token as the store writes it; nil without one."
  @spec text(token) :: String.t() | nil
  def text({_kind, text}), do: text
  def text(_none), do: nil

  @doc "Whether the URL is that of a CouchDB database, which knows attachments within a document."
  @spec couchdb?(HTTP.t()) :: {:ok, boolean} | {:error, Error.t()}
  def couchdb?(http) do
    if Location.template?(http.base) do
      {:ok, false}
    else
      with {:ok, {status, headers, body}} <- request(http, "GET", []),
           :ok <- no_page(headers, body, "a database") do
        {:ok, status == 200 and match?({:ok, %{"db_name" => _}}, decode(body, []))}
      else
        {:error, error} -> {:error, at(error, http, [])}
      end
    end
  end

  @doc "The ids of all documents but design documents; `:unlisted` by a store that has no such list."
  @spec ids(HTTP.t()) :: {:ok, [String.t()]} | :unlisted | {:error, Error.t()}
  def ids(http) do
    with {:ok, {status, headers, body} = answer} <- request(http, "GET", ["_all_docs"]),
         :ok <- if(status == 200, do: no_page(headers, body, "documents"), else: database(http, body)) do
      case {status, decode(body, [])} do
        {200, {:ok, %{"rows" => rows}}} when is_list(rows) ->
          {:ok, for(%{"id" => id} <- rows, not String.starts_with?(id, "_design/"), do: id)}

        {status, _body} when status in [200, 404, 405] ->
          :unlisted

        {_status, _body} ->
          {:error, at(Refusal.error(answer), http, [])}
      end
    else
      {:error, error} -> {:error, at(error, http, [])}
    end
  end

  @doc """
  Documents of a store, in the order of their ids, as of `get/2`; by many requests at once, or, of a store that has
  listed them (CouchDB), by requests for many.
  """
  @spec all(HTTP.t(), [String.t()], listed? :: boolean) ::
          [{String.t(), {:ok, map, token} | {:error, Error.t()}}]
  def all(http, ids, true) do
    ids
    |> Enum.chunk_every(@ids_per_request)
    |> each(fn ids ->
      # Together they may be more than an answer may have; then each is asked for alone.
      case together(http, ids) do
        {:ok, documents} -> documents
        :alone -> for id <- ids, do: {id, get(http, id)}
      end
    end)
    |> List.flatten()
  end

  def all(http, ids, false), do: each(ids, &{&1, get(http, &1)})

  defp each(items, fun),
    do:
      items |> Task.async_stream(fun, max_concurrency: @at_once, timeout: :infinity) |> Enum.map(&elem(&1, 1))

  defp together(http, ids) do
    with {:ok, url} <- HTTP.url(http, ["_all_docs"], [{"include_docs", "true"}]),
         {:ok, json} <- JSON.encode(%{"keys" => ids}),
         {:ok, {200, _headers, body}} <- HTTP.ask(http, url, [{"content-type", "application/json"}], json),
         {:ok, %{"rows" => rows}} when length(rows) == length(ids) <- decode(body, []) do
      {:ok, Enum.zip_with(ids, rows, &{&1, row(http, &1, &2)})}
    else
      _other -> :alone
    end
  end

  defp row(_http, _id, %{"doc" => %{"_rev" => rev} = map}), do: {:ok, Map.delete(map, "_rev"), {:rev, rev}}
  defp row(_http, _id, %{"value" => %{"deleted" => true}}), do: {:ok, %{}, :absent}
  defp row(_http, _id, %{"error" => "not_found"}), do: {:ok, %{}, :absent}
  defp row(http, id, _other), do: get(http, id)

  defp request(http, method, segments, headers \\ [], body \\ nil) do
    with {:ok, url} <- if(segments == [], do: {:ok, http.base}, else: HTTP.url(http, segments)),
         do: HTTP.request(http, method, url, headers, body)
  end

  defp about({:error, error}, http, id),
    do: {:error, error |> at(http, [id]) |> Error.context(document: id)}

  defp about(ok, _http, _id), do: ok

  # Where it was asked for is what to look at next; what is wrong with a URL says so itself.
  defp at(%Error{reason: {:no_database, _text}} = error, _http, _segments), do: error
  defp at(error, http, segments), do: Error.context(error, where: HTTP.where(http, segments))
end
