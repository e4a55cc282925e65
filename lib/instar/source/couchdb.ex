defmodule Instar.Source.CouchDB do
  @moduledoc """
  Documents from a CouchDB database: `url` names the database, the token is the document's `_rev`, attachments are
  CouchDB's own.

      {Instar, source: {Instar.Source.CouchDB, url: "https://couch.example/rules", auth: {:cookie, user, password}}}

  The options are those of `Instar.Source.HTTP` but for `concurrency`, and these:

  | option | default | meaning |
  |---|---|---|
  | `url` | | the database, as `https://couch.example/rules` |
  | `auth` | `nil` | also `{:cookie, user, password}`: one login for many requests, renewed when it expires |
  | `heartbeat` | `10_000` | milliseconds between a live feed's signs of life; after 2.5 of them without one it is dead |

  It is written to the API of CouchDB 3, and tested with pouchdb-server as well. Ids that start with `_` are
  CouchDB's own and never documents: `{:bad_id, id}`. A document that is missing, deleted or purged is `:not_found`; a
  database that is missing is the error `{:http_status, 404}`.

  ## Changes

  Without a `since`, `changes/3` notes where the database's history stands and then compares all revisions, 500 ids
  a request. With one it asks `_changes` for what came after it. Positions are CouchDB's update sequences, which only
  CouchDB understands.

  `follow/3` keeps a continuous feed open, which resumes from the last position that it saw. A row may come again; one
  that came late is never lost. Where no sign of life comes through, as behind a proxy that collects whole answers,
  or where such a feed is refused, it asks for changes with long polls instead. It is live when a row or a heartbeat has
  come, not when there is an answer; a page of text is none. When it breaks off it says so at once, with
  `{:broken, reference, error}`. After ten attempts in a row that
  failed it gives up with `{reference, {:down, error}}`.

  After a row a document is asked for past caches. A node of a cluster, or a cache that heeds nobody, may answer with an
  older revision: then it is asked for by its revision (`?rev=`), and again later until it has come.

  ## Two views

  `mix instar.couchdb --url URL` installs the design document `_design/instar`. `versions/2` and `touched/2` look
  things up in it. Nothing else needs it: changes are never taken from the view `touched`, because it has no row
  for a deleted document, and its times come from the clocks of those who write.
  """
  @behaviour Instar.Source
  alias Instar.{Error, FirstError}
  alias Instar.Source.CouchDB.{Changes, Client, Feed}
  alias Instar.Wire.{HTTP, JSON}

  @max_depth 128

  # So many that few requests are needed, and so few that an answer stays far below the limit of bytes.
  @ids_per_request 500

  @typedoc "A row of the view `versions`: a tag of a document, or a channel that points to one."
  @type version :: %{
          tag: String.t(),
          channel: String.t() | nil,
          language: String.t() | nil,
          target: String.t() | nil,
          sha256: String.t() | nil
        }

  @impl true
  def init(options), do: Client.new(options)

  # Of a document. A purged one is as gone as a deleted one.
  @missing ["missing", "deleted", "purged"]
  # Past caches on the way, which know nothing of changes.
  @no_cache {"cache-control", "no-cache"}

  @impl true
  def fetch(client, id, token) do
    case get(client, id, if_none_match(token), [], token) do
      :deleted -> :not_found
      answer -> answer
    end
  end

  @doc """
  As `c:Instar.Source.fetch_now/4` says. Where the database answers with an older revision than the one that is wanted,
  as a node of a cluster does that has not got it yet, that one is asked for by its name.
  """
  @impl true
  def fetch_now(client, id, token, nil), do: get(client, id, [@no_cache | if_none_match(token)], [], token)

  def fetch_now(client, id, _token, wanted) do
    answer = get(client, id, [@no_cache], [], nil)

    with true <- behind?(answer, wanted),
         {:ok, json, token} <- get(client, id, [@no_cache], [{"rev", wanted}], nil),
         true <- newer?(token, wanted) do
      {:ok, json, token}
    else
      _no_better -> answer
    end
  end

  defp behind?({:ok, _json, token}, wanted), do: not newer?(token, wanted)
  defp behind?(gone, _wanted), do: gone in [:not_found, :deleted]

  @doc "As `c:Instar.Source.newer?/2` says: revisions begin with their number."
  @impl true
  def newer?(token, token), do: true

  def newer?(token, than) do
    with number when is_integer(number) <- number(token),
         other when is_integer(other) <- number(than),
         do: number > other,
         else: (_no_number -> false)
  end

  defp number(token) do
    with true <- is_binary(token),
         {number, "-" <> _hash} <- Integer.parse(token),
         do: number,
         else: (_other -> nil)
  end

  defp if_none_match(nil), do: []
  defp if_none_match(token), do: [{"if-none-match", ~s("#{token}")}]

  defp get(client, id, headers, query, token) do
    with :ok <- document_id(id),
         {:ok, response} <- Client.request(client, "GET", [id], headers: headers, query: query) do
      case response do
        {200, headers, json} ->
          if HTTP.web_page?(headers, json), do: page(), else: unless_same(json, revision(json), token)

        {304, _headers, _body} ->
          :not_modified

        refusal ->
          missing_or_error(refusal, @missing)
      end
    end
  end

  defp page, do: {:error, Error.new({:bad_answer, "a web page instead of a document"})}

  # The revision is read from the document, because an ETag may be a proxy's. Without one the document is handed on
  # as it is: whoever parses it says what is wrong.
  defp revision(json) do
    case JSON.parse(json, @max_depth) do
      {:ok, %{"_rev" => revision}} when is_binary(revision) -> revision
      _other -> nil
    end
  end

  defp unless_same(_json, token, token) when token != nil, do: :not_modified
  defp unless_same(json, now, _token), do: {:ok, json, now}

  @impl true
  def attachment(client, id, name) do
    # CouchDB's digest is that of the bytes as they are sent, so they must not be packed.
    headers = [{"accept-encoding", "identity"}]

    with :ok <- document_id(id),
         {:ok, response} <- Client.request(client, "GET", [id, name], headers: headers) do
      case response do
        {200, headers, bytes} -> checked(bytes, digest(headers), id, name)
        refusal -> refusal |> missing_or_error(["Document is missing attachment" | @missing]) |> gone()
      end
    end
  end

  defp gone(:deleted), do: :not_found
  defp gone(answer), do: answer

  # The MD5 is in Content-MD5, and quoted in the ETag. Where CouchDB keeps an attachment packed, the ETag is that of
  # the packed bytes; then there is no Content-MD5, and no ranges are offered.
  defp digest(headers) do
    HTTP.header(headers, "content-md5") ||
      case {HTTP.header(headers, "accept-ranges"), HTTP.header(headers, "etag")} do
        {"none", _etag} -> nil
        {_ranges, <<?", md5::binary-size(24), ?">>} -> if match?({:ok, _bytes}, Base.decode64(md5)), do: md5
        {_ranges, _other} -> nil
      end
  end

  defp checked(bytes, nil, _id, _name), do: {:ok, bytes}

  defp checked(bytes, md5, id, name) do
    if Base.encode64(:crypto.hash(:md5, bytes)) == md5,
      do: {:ok, bytes},
      else: {:error, Error.new({:corrupt_attachment, name}, document: id)}
  end

  @impl true
  def changes(client, nil, known) do
    with :ok <- document_ids(Map.keys(known)),
         {:ok, since} <- Changes.now(client),
         {:ok, now} <- revisions(client, Map.keys(known)),
         do: {:ok, others(now, known), since}
  end

  def changes(client, since, known) do
    with :ok <- document_ids(Map.keys(known)) do
      case in_chunks(Map.keys(known), &Changes.ask(client, &1, Changes.after_sequence(since))) do
        # A database that counts from anew is another one, and has another history.
        {:ok, _changes, [last | _later]} when is_integer(last) and last < since -> changes(client, nil, known)
        # What changed while a later chunk was asked for comes after the first chunk's position.
        {:ok, changes, [first | _later]} -> {:ok, others(changes, known), first}
        {:ok, [], []} -> {:ok, [], since}
        {:error, error} -> {:error, error}
      end
    end
  end

  defp others(changes, known) do
    for {id, token} <- changes, is_map_key(known, id), known[id] != token, do: {id, token}
  end

  defp revisions(client, ids) do
    with {:ok, changes, _places} <- in_chunks(ids, &all_docs(client, &1)), do: {:ok, changes}
  end

  defp all_docs(client, ids) do
    with {:ok, answer} <- Client.json(client, "POST", ["_all_docs"], json: %{"keys" => ids}) do
      case answer do
        %{"rows" => rows} when is_list(rows) -> {:ok, Enum.map(rows, &all_docs_row/1), nil}
        _other -> {:error, Error.new({:bad_answer, "_all_docs without rows"})}
      end
    end
  end

  defp all_docs_row(%{"key" => id, "value" => %{"deleted" => true}}), do: {id, :deleted}
  defp all_docs_row(%{"key" => id, "value" => %{"rev" => revision}}), do: {id, revision}
  defp all_docs_row(%{"key" => id}), do: {id, :deleted}

  defp in_chunks(ids, ask) do
    with {:ok, answers} <- ids |> Enum.chunk_every(@ids_per_request) |> FirstError.map(&answer(ask, &1)) do
      {changes, sequences} = Enum.unzip(answers)
      {:ok, Enum.concat(changes), sequences}
    end
  end

  defp answer(ask, ids), do: with({:ok, changes, sequence} <- ask.(ids), do: {:ok, {changes, sequence}})

  @doc """
  As `c:Instar.Source.follow/3` says. The feed is a process that ends with the caller. Without a `since` it starts
  with the beginning of the database's history, so that nothing is missed.
  """
  @impl true
  def follow(client, since, ids) do
    with :ok <- document_ids(ids), do: Feed.follow(client, since, ids)
  end

  @doc "As `c:Instar.Source.unfollow/2` says; called by the process that follows."
  @impl true
  def unfollow(_client, reference), do: Feed.unfollow(reference)

  @doc "As `c:Instar.Source.follow_also/3` says; a feed of some hundred documents or fewer is begun again."
  @impl true
  def follow_also(_client, reference, ids) do
    with :ok <- document_ids(ids), do: Feed.follow_also(reference, ids), else: (_bad_id -> :again)
  end

  @doc "The ids of all documents, but for those of the design."
  @impl true
  def ids(client) do
    with {:ok, answer} <- Client.json(client, "GET", ["_all_docs"], []) do
      case answer do
        %{"rows" => rows} when is_list(rows) ->
          {:ok, for(%{"id" => id} <- rows, document_id(id) == :ok, do: id)}

        _other ->
          {:error, Error.new({:bad_answer, "_all_docs without rows"})}
      end
    end
  end

  @impl true
  def where(client, id), do: HTTP.where(client.http, [id])

  @doc """
  The tags and channels of a document, without its code; `[]` for a document that does not exist.

  Errors: `{:no_view, "versions"}` where the design document is not installed, and those of a fetch.
  """
  @spec versions(Instar.Source.state(), String.t()) :: {:ok, [version]} | {:error, Error.t()}
  def versions(client, id) do
    with :ok <- document_id(id),
         {:ok, rows} <- view(client, "versions", startkey: [id], endkey: [id, %{}]) do
      {:ok,
       for %{"value" => value} <- rows do
         Map.new([:tag, :channel, :language, :target, :sha256], &{&1, value[Atom.to_string(&1)]})
       end}
    end
  end

  @doc """
  The documents whose field `touched`, a time as `"2026-11-21T06:25:07Z"`, is that time or a later one, with the
  field and their tokens; oldest first.

  Errors: `{:no_view, "touched"}` where the design document is not installed, and those of a fetch.
  """
  @spec touched(Instar.Source.state(), String.t()) ::
          {:ok, [{id :: String.t(), touched :: String.t(), Instar.Source.token()}]} | {:error, Error.t()}
  def touched(client, since) do
    with {:ok, rows} <- view(client, "touched", startkey: since) do
      {:ok, for(%{"id" => id, "key" => touched, "value" => token} <- rows, do: {id, touched, token})}
    end
  end

  defp view(client, name, keys) do
    query = for {key, value} <- keys, do: {Atom.to_string(key), Client.encode!(value)}

    case Client.json(client, "GET", ["_design", "instar", "_view", name], query: query) do
      {:ok, %{"rows" => rows}} when is_list(rows) -> {:ok, rows}
      {:ok, _other} -> {:error, Error.new({:bad_answer, "a view without rows"})}
      {:error, %{reason: {:http_status, 404}}} -> {:error, Error.new({:no_view, name})}
      {:error, error} -> {:error, error}
    end
  end

  defp document_ids(ids), do: Enum.find_value(ids, :ok, &with(:ok <- document_id(&1), do: nil))

  defp document_id("_" <> _rest = id), do: {:error, Error.new({:bad_id, id}, document: id)}
  defp document_id(_id), do: :ok

  # A database that is missing answers 404 too.
  defp missing_or_error({404, _headers, body} = answer, reasons) do
    case JSON.parse(body, @max_depth) do
      {:ok, %{"reason" => named}} when named in ["deleted", "purged"] -> :deleted
      {:ok, %{"reason" => reason}} -> if reason in reasons, do: :not_found, else: Client.refusal(answer)
      _other -> Client.refusal(answer)
    end
  end

  defp missing_or_error({410, _headers, _body}, _reasons), do: :deleted
  defp missing_or_error(answer, _reasons), do: Client.refusal(answer)
end
