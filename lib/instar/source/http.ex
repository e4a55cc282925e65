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

  Redirects are followed within the same origin, at most five. A 404 or 410 is `:not_found`; any other status
  but 200 and 304 is an error with the reason `{:http_status, status}`.
  """
  @behaviour Instar.Source
  alias Instar.{Error, HTTP}

  @impl true
  def init(options), do: HTTP.new(options)

  @impl true
  def fetch(http, id, token) do
    headers = if token, do: [{"if-none-match", token}], else: []

    with {:ok, url} <- HTTP.url(http, [id]),
         {:ok, response} <- HTTP.request(http, "GET", url, headers) do
      case response do
        {200, headers, body} -> {:ok, body, HTTP.header(headers, "etag")}
        {304, _headers, _body} -> :not_modified
        {status, _headers, _body} -> missing_or_error(status)
      end
    end
  end

  @impl true
  def attachment(http, id, name) do
    with {:ok, url} <- HTTP.url(http, [id, name]),
         {:ok, response} <- HTTP.request(http, "GET", url) do
      case response do
        {200, _headers, body} -> {:ok, body}
        {status, _headers, _body} -> missing_or_error(status)
      end
    end
  end

  @impl true
  def where(http, id) do
    case HTTP.url(http, [id]) do
      {:ok, url} -> url
      {:error, _error} -> http.base
    end
  end

  defp missing_or_error(status) when status in [404, 410], do: :not_found
  defp missing_or_error(status), do: {:error, Error.new({:http_status, status})}
end
