defmodule Instar.Source.HTTP do
  @moduledoc """
  Documents from any HTTP server: `GET {url}/{id}`, with the `ETag` as token and `If-None-Match` on the next
  fetch. Attachments are `GET {url}/{id}/{name}`.

      {Instar, source: {Instar.Source.HTTP, url: "https://rules.example/documents"}}

  | option | default | meaning |
  |---|---|---|
  | `url` | | the base; ids are percent-encoded below it and cannot leave it |
  | `auth` | `nil` | `{:basic, user, password}` or `{:bearer, token}`; never logged or inspected |
  | `ca` | `nil` | PEM text, or the path of a PEM file: authorities trusted beside the system's |
  | `connect_timeout` | `5_000` | milliseconds |
  | `timeout` | `30_000` | milliseconds for one attempt, its body included |
  | `max_bytes` | 8 MiB | bytes of a body, as sent and unpacked |
  | `retries` | `3` | further attempts after a connection error, half a body, 429 or 5xx |
  | `backoff` | `100` | milliseconds before the first of them; doubled each time, with jitter |
  | `max_backoff` | `10_000` | milliseconds at most, also where the server sends `Retry-After` |
  | `concurrency` | `8` | requests at once when it looks for changes |

  Redirects are followed within the same origin, at most five. A 404 or 410 is `:not_found`; any other status
  but 200 and 304 is an error with the reason `{:http_status, status}`.

  A server that sends no `ETag` costs more: the token is then `"sha256-"` and the digest of the body, so every look
  fetches the whole document.

  ## Changes

  A plain server keeps no history. `changes/3` asks for each id with its token, and its `since` is always `nil`. One
  document that cannot be asked for, say because of a 500, does not hide what became of the others: it is left out,
  and so taken for unchanged until the next look. Where no document can be asked for, that is the error.
  """
  @behaviour Instar.Source
  alias Instar.{Error, HTTP}

  @impl true
  def init(options) do
    with {:ok, http, [concurrency: concurrency]} <- HTTP.new(options, concurrency: 8),
         do: {:ok, %{http: http, concurrency: concurrency}}
  end

  @impl true
  def fetch(%{http: http}, id, token) do
    headers = if token && not digest?(token), do: [{"if-none-match", token}], else: []

    with {:ok, url} <- HTTP.url(http, [id]),
         {:ok, response} <- HTTP.request(http, "GET", url, headers) do
      case response do
        {200, headers, body} -> unless_same(body, HTTP.header(headers, "etag") || digest(body), token)
        {304, _headers, _body} -> :not_modified
        {status, _headers, _body} -> missing_or_error(status)
      end
    end
  end

  @impl true
  def attachment(%{http: http}, id, name) do
    with {:ok, url} <- HTTP.url(http, [id, name]),
         {:ok, response} <- HTTP.request(http, "GET", url) do
      case response do
        {200, _headers, body} -> {:ok, body}
        {status, _headers, _body} -> missing_or_error(status)
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
    case fetch(source, id, token) do
      {:ok, _json, token} -> {:change, {id, token}}
      :not_found -> {:change, {id, :deleted}}
      :not_modified -> :same
      {:error, error} -> {:error, error}
    end
  end

  @impl true
  def where(%{http: http}, id) do
    case HTTP.url(http, [id]) do
      {:ok, url} -> url
      {:error, _error} -> http.base
    end
  end

  defp digest(body), do: "sha256-" <> Base.encode16(:crypto.hash(:sha256, body), case: :lower)

  # No ETag looks so: those are quoted.
  defp digest?(token), do: String.starts_with?(token, "sha256-")

  defp unless_same(_body, token, token), do: :not_modified
  defp unless_same(body, now, _token), do: {:ok, body, now}

  defp missing_or_error(status) when status in [404, 410], do: :not_found
  defp missing_or_error(status), do: {:error, Error.new({:http_status, status})}
end
