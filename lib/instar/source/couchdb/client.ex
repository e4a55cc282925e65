defmodule Instar.Source.CouchDB.Client do
  # Requests to one database with whatever credentials it wants, and JSON both ways. It knows no documents.
  @moduledoc false
  alias Instar.{Error, Options}
  alias Instar.Source.CouchDB.Sessions
  alias Instar.Wire.{HTTP, JSON}
  alias Instar.Wire.HTTP.{Location, Refusal}

  @enforce_keys [:http, :session, :heartbeat]
  defstruct @enforce_keys

  @type t :: %__MODULE__{http: HTTP.t(), session: Sessions.session() | nil, heartbeat: pos_integer}
  @type option ::
          {:query, [{String.t(), String.t()}]} | {:headers, [{String.t(), String.t()}]} | {:json, term}

  @own [
    {:heartbeat, :positive, 10_000,
     "milliseconds between a live feed's signs of life; after 2.5 of them without one it is dead"}
  ]
  @max_depth 128
  @no_cache {"cache-control", "no-cache"}

  @doc "A client for the options of `Instar.Source.CouchDB`."
  @spec new(keyword) :: {:ok, t} | {:error, Error.t()}
  def new(options) do
    with {:ok, credentials, options} <- credentials(options),
         :ok <- no_template(options[:url]),
         {:ok, http, [heartbeat: heartbeat]} <- HTTP.new(options, @own) do
      {:ok, %__MODULE__{http: http, session: session(http, credentials), heartbeat: heartbeat}}
    end
  end

  defp no_template(url) do
    if is_binary(url) and Location.template?(url),
      do: {:error, Error.new({:bad_url, "it is that of a database, and takes no {id}"})},
      else: :ok
  end

  # What is not a cookie's is the HTTP client's.
  defp credentials(options) do
    case options[:auth] do
      {:cookie, user, password} when is_binary(user) and is_binary(password) ->
        {:ok, {user, password}, Keyword.delete(options, :auth)}

      cookie when is_tuple(cookie) and elem(cookie, 0) == :cookie ->
        Options.invalid(:auth, :redacted, "{:cookie, user, password}, both text")

      _other ->
        {:ok, nil, options}
    end
  end

  defp session(_http, nil), do: nil

  # The password is in a closure, which nothing prints.
  defp session(http, {user, password}) do
    root = %{http | base: parent(http.base)}
    key = :crypto.hash(:sha256, :erlang.term_to_binary({root.base, user, password}))
    %{key: key, login: fn -> login(root, user, password) end}
  end

  # Sessions belong to the server, whose root is above the database.
  defp parent(url) do
    uri = URI.parse(url)
    path = (uri.path || "/") |> String.trim_trailing("/") |> Path.dirname()
    URI.to_string(%{uri | path: if(path == ".", do: "/", else: path), query: nil})
  end

  defp login(root, user, password) do
    with {:ok, url} <- HTTP.url(root, ["_session"]),
         {:ok, body} <- JSON.encode(%{"name" => user, "password" => password}),
         {:ok, response} <- HTTP.ask(root, url, [{"content-type", "application/json"}], body) do
      case response do
        {200, headers, _body} -> cookie(headers)
        response -> refusal(response)
      end
    end
  end

  defp cookie(headers) do
    Enum.find_value(headers, {:error, Error.new({:bad_answer, "a login without a cookie"})}, fn
      {"set-cookie", "AuthSession=" <> _value = cookie} ->
        [pair | _attributes] = String.split(cookie, ";", parts: 2)
        {:ok, pair, max_age(cookie)}

      _other ->
        nil
    end)
  end

  # Seconds; without it the cookie is good until it is refused.
  defp max_age(cookie) do
    with [_all, seconds] <- Regex.run(~r/;\s*max-age=(\d{1,9})/i, cookie), do: String.to_integer(seconds)
  end

  @doc "The URL of what those segments name below the database."
  @spec url(t, [String.t()], [{String.t(), String.t()}]) :: {:ok, String.t()} | {:error, Error.t()}
  def url(client, segments, query \\ []), do: HTTP.url(client.http, segments, query)

  @doc """
  Sends a request; `json` is its body. A session that is not taken any more is renewed once. A POST only asks: nothing
  here writes with one.
  """
  @spec request(t, String.t(), [String.t()], [option]) :: {:ok, HTTP.response()} | {:error, Error.t()}
  def request(client, method, segments, options \\ []) do
    with {:ok, url, headers, body} <- prepare(client, segments, options) do
      send = fn cookie -> exchange(client.http, method, url, cookie ++ headers, body) end
      if client.session, do: in_session(client.session, send), else: send.([])
    end
  end

  defp exchange(http, "POST", url, headers, body), do: HTTP.ask(http, url, headers, body)
  defp exchange(http, method, url, headers, body), do: HTTP.request(http, method, url, headers, body)

  defp in_session(session, send) do
    with {:ok, cookie} <- Sessions.cookie(session),
         {:ok, {401, _headers, _body}} <- send.([{"cookie", cookie}]),
         {:ok, renewed} <- Sessions.cookie(session, cookie),
         do: send.([{"cookie", renewed}])
  end

  @doc "Sends a request and decodes the answer; any status but 200 and 201 is an error."
  @spec json(t, String.t(), [String.t()], [option]) :: {:ok, term} | {:error, Error.t()}
  def json(client, method, segments, options) do
    # What a cache has kept says nothing of what has changed.
    options = Keyword.update(options, :headers, [@no_cache], &[@no_cache | &1])

    case request(client, method, segments, options) do
      {:ok, {status, headers, body}} when status in [200, 201] -> json(headers, body)
      {:ok, response} -> refusal(response)
      {:error, error} -> {:error, error}
    end
  end

  defp json(headers, body) do
    if HTTP.web_page?(headers, body),
      do: {:error, Error.new({:bad_answer, "a web page instead of JSON"})},
      else: decode(body)
  end

  @doc """
  Opens a stream, as `Instar.Wire.HTTP.stream/3` does. Another status than 200 is for `refused_stream/3`.
  """
  @spec stream(t, String.t(), [String.t()], [option], pos_integer) ::
          {:ok, reference, reference} | {:error, Error.t()}
  def stream(client, method, segments, options, idle) do
    with {:ok, url, headers, body} <- prepare(client, segments, options),
         {:ok, cookie} <- cookie_header(client.session) do
      HTTP.stream(client.http, {method, url, cookie ++ headers, body}, idle)
    end
  end

  defp cookie_header(nil), do: {:ok, []}

  defp cookie_header(session),
    do: with({:ok, cookie} <- Sessions.cookie(session), do: {:ok, [{"cookie", cookie}]})

  @doc """
  Says that a stream was refused. True when it may be opened once more: the next request logs in.
  """
  @spec refused_stream(t, HTTP.response(), again? :: boolean) :: boolean
  def refused_stream(%{session: %{} = session}, {401, _headers, _body}, false) do
    Sessions.forget(session)
    true
  end

  def refused_stream(client, response, again?), do: HTTP.refused_stream(client.http, response, again?)

  defp prepare(client, segments, options) do
    with {:ok, url} <- url(client, segments, Keyword.get(options, :query, [])) do
      headers = Keyword.get(options, :headers, [])

      case Keyword.fetch(options, :json) do
        :error -> {:ok, url, headers, nil}
        {:ok, term} -> with_body(url, headers, JSON.encode(term))
      end
    end
  end

  defp with_body(url, headers, {:ok, json}),
    do: {:ok, url, [{"content-type", "application/json"} | headers], json}

  defp with_body(_url, _headers, {:error, error}), do: {:error, error}

  @doc "The error for an answer that nobody expected, with the store's own words."
  @spec refusal(HTTP.response()) :: {:error, Error.t()}
  def refusal(response), do: {:error, Refusal.error(response)}

  @doc "JSON from the store as a term."
  @spec decode(binary) :: {:ok, term} | {:error, Error.t()}
  def decode(json) do
    with {:error, _problem} <- JSON.parse(json, @max_depth),
         do: {:error, Error.new({:bad_answer, "not JSON"})}
  end

  @doc "A term as JSON, for parameters that are JSON; raises for what is none."
  @spec encode!(term) :: String.t()
  def encode!(term) do
    case JSON.encode(term) do
      {:ok, json} -> json
      {:error, error} -> raise error
    end
  end
end
