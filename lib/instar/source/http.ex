defmodule Instar.Source.HTTP do
  alias Instar.Error
  alias Instar.Wire.HTTP
  alias Instar.Wire.HTTP.Refusal

  @own [{:concurrency, :positive, 8, "requests at once when it looks for changes"}]

  @moduledoc """
  Documents from any HTTP server: `GET {url}/{id}`, with the `ETag` as token and `If-None-Match` on the next
  fetch. Attachments are `GET {url}/{id}/{name}`.

      {Instar, source: {Instar.Source.HTTP, url: "https://rules.example/documents"}}

  #{HTTP.table(@own)}
  A *template* is a URL with `{id}` in its path or its query. Attachments of a document are then below its id, without
  what follows it in the template: those of `https://h/{id}.json` are `https://h/{id}/{name}`. What the query of a `url`
  holds may be a secret (`?sig=…`): its values are not shown by `Instar.which/1` or `Instar.status/1`, and not kept on
  disk.

  `auth` as a function has no arguments, and is for tokens that expire. It is called when the first request is sent, and
  again, once for all who wait, after the store answered 401. It gives `{:bearer, token}` or `{:basic, user, password}`,
  or one of them in `{:ok, credentials}`, or `{:ok, credentials, seconds}` to be called again before that time is over;
  else `{:error, why}`. Why it gave none is said in the error, in at most 200 characters and without what looks like
  credentials.

  Credentials that the store refused are not sent again for 30 seconds, then for twice as long, up to ten minutes: a store
  may lock the account of whoever tries on. Meanwhile everybody gets the error of the refusal at once. A function is asked
  meanwhile, at most once a second, and what it gives is tried if it is something else.

  An attachment is fetched when the document's code of that tag is loaded, and again when the document is another one: one
  that is replaced beside a document that stays as it is isn't noticed. With a `sha256` the document is another one.

  Redirects are followed within the same origin, at most five. A 404 or 410 is `:not_found`; any other status
  but 200 and 304 is an error with the reason `{:http_status, status}`, and with what the store said of it as `detail`.

  A 200 with a web page (`text/html`) is no document but an error: a login page, or one about maintenance. A 404 that
  speaks of a missing bucket or database, or comes from a proxy's default backend, is the error `{:http_status, 404}`.

  Some servers make an `ETag` of a file's time in seconds and its length. As long as `Date` is less than two seconds after
  `Last-Modified`, the `ETag` isn't used, but the digest of the body.

  A server that sends no `ETag` costs more: the token is then `"sha256-"` and the digest of the body, so every look
  fetches the whole document.

  ## Changes

  A plain server keeps no history. A code server asks for each document with its token, `concurrency` at once (`peek/4`),
  takes what one answers as it comes, and waits for no slow one: that gives its place to others, and is not asked for
  again before it has answered. Nothing is retried within a look; the next one is the retry. `changes/3` does the same
  for whoever wants to know of all: it asks for each id with its token, and its `since` is always `nil`. One
  document that cannot be asked for, say because of a 500, does not hide what became of the others: it is left out,
  and so taken for unchanged until the next look. Where no document can be asked for, that is the error.
  """
  @behaviour Instar.Source

  # Seconds after a write within which another one may have the same ETag.
  @unsure_s 2

  @impl true
  def init(options) do
    with {:ok, http, [concurrency: concurrency]} <- HTTP.new(options, @own),
         {:ok, once, _own} <- HTTP.new(Keyword.put(options, :retries, 0), @own),
         do: {:ok, %{http: http, once: once, concurrency: concurrency, again?: options[:retries] != 0}}
  end

  @impl true
  def fetch(%{http: http}, id, token), do: http |> get(id, token, []) |> gone_is_not_found()

  @doc "As `c:Instar.Source.fetch_now/4` says. A 410 names the document as deleted, and so does the reason `deleted`."
  @impl true
  def fetch_now(%{http: http}, id, token, _wanted), do: get(http, id, token, [{"cache-control", "no-cache"}])

  @doc "As `c:Instar.Source.peek/4` says."
  @impl true
  def peek(%{once: http, again?: again?}, id, token, past_caches?) do
    headers = if past_caches?, do: [{"cache-control", "no-cache"}], else: []
    answer = get(http, id, token, headers)
    # A connection that was kept from before may have been closed by now: that is no answer yet.
    if again? and closed?(answer), do: get(http, id, token, headers), else: answer
  end

  defp closed?({:error, %Error{reason: {:unreachable, why}}}), do: String.contains?(why, ["closed", "reset"])
  defp closed?(_answer), do: false

  @doc "As `c:Instar.Source.peeks/1` says: the option `concurrency`."
  @impl true
  def peeks(%{concurrency: concurrency}), do: concurrency

  defp get(http, id, token, headers) do
    headers = if token && not digest?(token), do: [{"if-none-match", token} | headers], else: headers

    with {:ok, url} <- HTTP.url(http, [id]),
         {:ok, response} <- HTTP.request(http, "GET", url, headers) do
      case response do
        {200, headers, body} -> document(headers, body, token)
        {304, _headers, _body} -> :not_modified
        {410, _headers, _body} -> :deleted
        {404, _headers, body} = refusal -> missing(body, refusal)
        refusal -> missing_or_error(refusal)
      end
    end
  end

  # As CouchDB and Instar's development server name what they had once.
  @deleted [~s("reason":"deleted"), ~s("reason": "deleted")]
  defp missing(body, refusal) do
    cond do
      all_missing?(body) -> refused(refusal)
      String.contains?(body, @deleted) -> :deleted
      true -> :not_found
    end
  end

  # What a 404 says that is not of the document: there is no bucket, no database, nobody behind the proxy.
  @all_missing ["NoSuchBucket", "no_db_file", "Database does not exist", "default backend", "NAME_UNKNOWN"]
  defp all_missing?(body), do: String.contains?(body, @all_missing)

  defp gone_is_not_found(:deleted), do: :not_found
  defp gone_is_not_found(answer), do: answer

  defp document(headers, body, token) do
    cond do
      HTTP.web_page?(headers, body) -> page()
      # The same body, whatever else would be its token.
      unsure?(headers) -> unless_same(body, digest(body), token)
      true -> unless_same(body, HTTP.header(headers, "etag") || digest(body), token)
    end
  end

  defp page, do: {:error, Error.new({:bad_answer, "a web page instead of a document"})}

  # nginx and others make ETags of a file's time in seconds and its length: while it is that young, it may be written
  # again and keep its ETag.
  defp unsure?(headers) do
    with sent when is_integer(sent) <- seconds(HTTP.header(headers, "date")),
         written when is_integer(written) <- seconds(HTTP.header(headers, "last-modified")),
         do: sent - written < @unsure_s,
         else: (nil -> false)
  end

  defp seconds(nil), do: nil

  defp seconds(date) do
    case :httpd_util.convert_request_date(String.to_charlist(date)) do
      {{_year, _month, _day}, {_hour, _minute, _second}} = time ->
        :calendar.datetime_to_gregorian_seconds(time)

      _no_date ->
        nil
    end
  rescue
    _not_a_date -> nil
  end

  @impl true
  def attachment(%{http: http}, id, name) do
    with {:ok, url} <- HTTP.url(http, [id, name]),
         {:ok, response} <- HTTP.request(http, "GET", url) do
      case response do
        {200, headers, body} -> if HTTP.web_page?(headers, body), do: page(), else: {:ok, body}
        {404, _headers, body} = refusal -> missing(body, refusal)
        refusal -> missing_or_error(refusal)
      end
    end
  end

  @impl true
  def changes(source, _since, known) do
    options = [max_concurrency: source.concurrency, timeout: :infinity, ordered: false]

    known
    |> Task.async_stream(fn {id, token} -> change(source, id, token) end, options)
    |> Enum.reduce_while({[], 0, []}, fn {:ok, answer}, {changes, answered, errors} ->
      case answer do
        :same -> {:cont, {changes, answered + 1, errors}}
        {:change, change} -> {:cont, {[change | changes], answered + 1, errors}}
        {:error, error} -> stop_or_go_on(changes, answered, [error | errors], source.concurrency)
      end
    end)
    |> case do
      {[], 0, [error | _others]} -> {:error, error}
      {changes, _answered, _errors} -> {:ok, changes, nil}
    end
  end

  # Nobody is there: the others would only wait for the same.
  defp stop_or_go_on(changes, 0, [%{reason: {:unreachable, _why}} | _others] = errors, enough)
       when length(errors) >= enough,
       do: {:halt, {changes, 0, errors}}

  defp stop_or_go_on(changes, answered, errors, _enough), do: {:cont, {changes, answered, errors}}

  defp change(source, id, token) do
    case peek(source, id, token, false) do
      {:ok, _json, token} -> {:change, {id, token}}
      gone when gone in [:not_found, :deleted] -> {:change, {id, :deleted}}
      :not_modified -> :same
      {:error, error} -> {:error, error}
    end
  end

  @impl true
  def where(%{http: http}, id), do: HTTP.where(http, [id])

  defp digest(body), do: "sha256-" <> Base.encode16(:crypto.hash(:sha256, body), case: :lower)

  # No ETag looks so: those are quoted.
  defp digest?(token), do: String.starts_with?(token, "sha256-")

  defp unless_same(_body, token, token), do: :not_modified
  defp unless_same(body, now, _token), do: {:ok, body, now}

  defp missing_or_error({status, _headers, _body}) when status in [404, 410], do: :not_found
  defp missing_or_error(refusal), do: refused(refusal)
  defp refused(refusal), do: {:error, Refusal.error(refusal)}
end
