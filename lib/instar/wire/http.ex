defmodule Instar.Wire.HTTP do
  # Requests by way of the native client: options checked once, errors as Instar.Error. It knows no store.
  @moduledoc false
  alias Instar.{Error, Native, Options}
  alias Instar.Source.CouchDB.Sessions
  alias Instar.Wire.HTTP.{Failure, Location, Proxy, Refusal}

  # The base may have a secret in its query.
  @derive {Inspect, only: [:max_bytes, :backoff, :max_backoff]}
  @enforce_keys [:client, :base, :identity, :headers, :max_bytes, :backoff, :max_backoff]
  defstruct @enforce_keys

  @typedoc "Whose credentials are sent: nobody's, those of the options, or those that a function gives."
  @type identity :: nil | {:fixed, key :: binary} | {:renewed, Sessions.session()}

  @type t :: %__MODULE__{
          client: reference,
          base: String.t(),
          identity: identity,
          headers: (() -> [{String.t(), String.t()}]),
          max_bytes: pos_integer,
          backoff: pos_integer,
          max_backoff: pos_integer
        }
  @type response :: {status :: 100..599, headers :: [{String.t(), String.t()}], body :: binary}

  # What is wrong of a secret is not repeated: it may be nearly right.
  @rows [
    {:url, :url, nil,
     "the base; ids are percent-encoded below it and cannot leave it. Or a template: `https://h/{id}.json`"},
    {:auth, {:secret, :auth}, nil,
     "`{:basic, user, password}`, `{:bearer, token}`, or a function that gives one of them; never logged or inspected"},
    {:headers, {:secret, :headers}, [],
     "more headers of each request, as `{name, value}`; never logged or inspected"},
    {:ca, :ca, nil, "PEM text, or the path of a PEM file: authorities trusted beside the system's"},
    {:client_cert, {:secret, :client_cert}, nil,
     "the client's own certificate with its private key, for servers that ask for one: PEM text, the path of a PEM file, or `{certificate, key}` of either"},
    {:proxy, {:secret, :proxy}, nil,
     ~S(the URL of a proxy, `"http://user:password@proxy:3128"`, or `:environment` for `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`; `nil` is none, whatever the environment says)},
    {:connect_timeout, :positive, 5_000, "milliseconds"},
    {:timeout, :positive, 30_000, "milliseconds for one attempt, its body included"},
    {:max_bytes, :positive, 8 * 1024 * 1024, "bytes of a body, as sent and unpacked"},
    {:retries, {:range, 0, 100}, 3, "further attempts after a connection error, half a body, 429 or 5xx"},
    {:backoff, :positive, 100, "milliseconds before the first of them; doubled each time, with jitter"},
    {:max_backoff, :positive, 10_000, "milliseconds at most, also where the server sends `Retry-After`"}
  ]

  @doc "What the options mean, with those that a source has itself, as a table."
  @spec table([Options.row()]) :: String.t()
  def table(own), do: Options.table(@rows ++ own)

  @doc """
  A client for the options of an HTTP source; see `Instar.Source.HTTP` for what they mean.

  A source's `own` options come back beside it, with their defaults.
  """
  @spec new(keyword, [Options.row()]) :: {:ok, t, keyword} | {:error, Error.t()}
  def new(options, own \\ []) do
    rows = @rows ++ own

    with :ok <- Options.known(options, Options.keys(rows)),
         options = Options.with_defaults(options, rows),
         :ok <- Options.check_all(options, rows, &check/2),
         {:ok, base} <- base(options[:url]),
         {:ok, ca} <- ca(options[:ca]),
         {:ok, client} <- client(options, ca, client_cert(options[:client_cert])) do
      limits = Keyword.take(options, [:max_bytes, :backoff, :max_backoff])

      headers = Enum.map(options[:headers], fn {name, value} -> {String.downcase(name), value} end)

      made = [
        client: client,
        base: base,
        identity: identity(base, options[:auth]),
        headers: fn -> headers end
      ]

      {:ok, struct!(__MODULE__, made ++ limits), Keyword.take(options, Options.keys(own))}
    end
  end

  @doc """
  The URL of what those segments name below the base; each is percent-encoded.
  """
  @spec url(t, [String.t()], [{String.t(), String.t()}]) :: {:ok, String.t()} | {:error, Error.t()}
  def url(http, segments, query \\ []) do
    with {:error, reason} <- Location.url(http.base, segments, query), do: error(reason)
  end

  @doc "The same for people, and for files: without the values of the base's query, which may be secrets."
  @spec where(t, [String.t()]) :: String.t()
  def where(http, segments) do
    case url(http, segments) do
      {:ok, url} -> Location.shown(url, http.base)
      {:error, _error} -> Location.shown(http.base, http.base)
    end
  end

  @doc """
  Sends a request and waits for the whole answer; the client's own time limits end it.
  """
  @spec request(t, String.t(), String.t(), [{String.t(), String.t()}], binary | nil) ::
          {:ok, response} | {:error, Error.t()}
  def request(http, method, url, headers \\ [], body \\ nil),
    do: exchange(http, {method, url, headers, body}, false)

  @doc """
  Sends a POST that changes nothing in the store, and is therefore tried again as a GET is.
  """
  @spec ask(t, String.t(), [{String.t(), String.t()}], binary) :: {:ok, response} | {:error, Error.t()}
  def ask(http, url, headers, body), do: exchange(http, {"POST", url, headers, body}, true)

  # Credentials that were refused are not sent again and again: the account would be locked.
  defp exchange(http, request, idempotent?) do
    case http.identity do
      nil -> send_request(http, request, [], idempotent?)
      {:fixed, key} -> on_trial(key, fn -> send_request(http, request, [], idempotent?) end)
      {:renewed, session} -> on_trial_of(session, &renewing(session, http, request, idempotent?, &1))
    end
  end

  defp on_trial(key, send) do
    with standing when is_atom(standing) <- held(key, &Sessions.held/1), do: note(send.(), key, standing)
  end

  # A function may have other credentials than those that were refused. They are tried once, as it was just asked.
  defp on_trial_of(session, send) do
    with {:error, _refused} <- held(session.key, &Sessions.held/1),
         :ok <- Sessions.renew(session),
         standing when is_atom(standing) <- Sessions.held(session.key) do
      note(send.(false), session.key, standing)
    else
      {:error, error} -> {:error, error}
      standing -> note(send.(true), session.key, standing)
    end
  end

  defp renewing(session, http, request, idempotent?, again?) do
    send = &send_request(http, request, [authorization(&1)], idempotent?)

    with {:ok, given} <- Sessions.cookie(session),
         {:ok, {401, _headers, _body}} when again? <- send.(given),
         {:ok, again} <- Sessions.cookie(session, given),
         do: send.(again)
  end

  # Without the application, as in a script, nobody remembers.
  defp held(key, ask), do: if(Process.whereis(Sessions), do: ask.(key), else: :known)

  defp note({:ok, response} = answer, key, standing) do
    cond do
      Process.whereis(Sessions) == nil -> :ok
      Refusal.of_login?(response) -> Sessions.refused(key, Refusal.error(response))
      standing == :trial -> Sessions.accepted(key)
      true -> :ok
    end

    answer
  end

  defp note(error, key, standing) do
    if standing == :trial and Process.whereis(Sessions), do: Sessions.unknown(key)
    error
  end

  defp authorization(given), do: {"authorization", given}

  defp send_request(http, {method, url, headers, body}, more, idempotent?) do
    reference = make_ref()
    request = {method, url, all_headers(http, more ++ headers), body}

    with :ok <- Native.http_request(http.client, reference, request, {:answer, idempotent?}) do
      receive do
        {^reference, {:ok, response}} -> {:ok, response}
        {^reference, {:error, reason}} -> error(Refusal.explained(reason))
      end
    else
      :error -> error(:system_limit)
    end
  end

  # What a request says itself is more than what all of them say.
  defp all_headers(http, headers) do
    Enum.reject(http.headers.(), fn {name, _value} -> List.keymember?(headers, name, 0) end) ++ headers
  end

  @doc """
  Sends a request (method, URL, headers, body) whose answer has no end. The caller gets `{reference, event}` for each of these, and closes the
  stream when it has heard enough; dropping it does so too.

    * `{:response, 200, headers}`
    * `{:lines, lines}`: what has come, which may be no whole line. The next ones come after `more/1`
    * `{:done, result}` last: `:ok`, `{:error, reason}`, or `{:status, response}` for any other status

  After `idle` milliseconds without a byte the result is `{:error, {:timeout, idle}}`.
  """
  @spec stream(t, {String.t(), String.t(), [{String.t(), String.t()}], binary | nil}, pos_integer) ::
          {:ok, reference, stream :: reference} | {:error, Error.t()}
  def stream(http, {method, url, headers, body}, idle) do
    reference = make_ref()

    with {:ok, given} <- stream_identity(http.identity),
         request = {method, url, all_headers(http, given ++ headers), body},
         {:ok, stream} <- Native.http_request(http.client, reference, request, {:stream, idle}) do
      {:ok, reference, stream}
    else
      {:error, %Error{} = error} -> {:error, error}
      {:error, reason} -> error(reason)
    end
  end

  defp stream_identity(nil), do: {:ok, []}

  defp stream_identity({:fixed, key}),
    do: with(standing when is_atom(standing) <- held(key, &Sessions.standing/1), do: {:ok, []})

  defp stream_identity({:renewed, session}) do
    with {:error, _refused} <- held(session.key, &Sessions.standing/1),
         {:error, error} <- Sessions.renew(session) do
      {:error, error}
    else
      _may_try -> with({:ok, given} <- Sessions.cookie(session), do: {:ok, [authorization(given)]})
    end
  end

  @doc """
  Says that a stream's answer was no stream. True when it may be opened once more, with credentials that are new.
  """
  @spec refused_stream(t, response, again? :: boolean) :: boolean
  def refused_stream(%{identity: {:renewed, session}}, {401, _headers, _body}, false) do
    Sessions.forget(session)
    true
  end

  def refused_stream(http, response, _again?) do
    key =
      case http.identity do
        nil -> nil
        {:fixed, key} -> key
        {:renewed, session} -> session.key
      end

    if key && Refusal.of_login?(response), do: note({:ok, response}, key, :known)
    false
  end

  @doc "Asks for the next lines of a stream."
  @spec more(reference) :: :ok
  def more(stream), do: Native.http_stream(stream, :more)

  @doc "Ends a stream; an event that was on its way may still come."
  @spec close(reference) :: :ok
  def close(stream), do: Native.http_stream(stream, :close)

  @doc """
  The first header of that name, in lower case.
  """
  @spec header([{String.t(), String.t()}], String.t()) :: String.t() | nil
  def header(headers, name) do
    with {_name, value} <- List.keyfind(headers, name, 0), do: value
  end

  @doc "Whether an answer is a web page, as a login or a notice of maintenance; without a body, by its headers alone."
  @spec web_page?([{String.t(), String.t()}], binary) :: boolean
  def web_page?(headers, body \\ "<"),
    do:
      (header(headers, "content-type") || "") =~ ~r{^\s*(text/html|application/xhtml)}i and body =~ ~r/\A\s*</

  defp error(reason), do: {:error, Error.new(reason)}

  defp check(:url, url), do: Options.expect(url, is_binary(url), "a URL")

  defp check(:headers, list),
    do: Options.expect(list, headers?(list), "a list of names and values, both text")

  defp check(:positive, n), do: Options.expect(n, is_integer(n) and n > 0, "a positive integer")

  defp check(:auth, auth) do
    Options.expect(
      auth,
      auth?(auth),
      "{:basic, user, password}, {:bearer, token}, or a function without arguments that gives one"
    )
  end

  defp check(:ca, ca),
    do: Options.expect(ca, is_nil(ca) or is_binary(ca), "a path of a PEM file, or PEM text")

  defp check(:client_cert, cert) do
    Options.expect(
      cert,
      client_cert?(cert),
      "PEM of a certificate and its key, a path of such a file, or a pair of one for each"
    )
  end

  defp check(:proxy, proxy) do
    Options.expect(
      proxy,
      proxy in [nil, :environment] or is_binary(proxy),
      "the URL of a proxy, or :environment"
    )
  end

  defp check(kind, value), do: Options.check(kind, value)

  defp auth?(nil), do: true
  defp auth?({:basic, user, password}), do: is_binary(user) and is_binary(password)
  defp auth?({:bearer, token}), do: is_binary(token)
  defp auth?(function) when is_function(function, 0), do: true
  defp auth?(_other), do: false

  defp client_cert?({cert, key}), do: is_binary(cert) and is_binary(key)
  defp client_cert?(both), do: is_nil(both) or is_binary(both)

  defp headers?(headers) do
    is_list(headers) and
      Enum.all?(headers, fn
        {name, value} when is_binary(name) and is_binary(value) ->
          name =~ ~r/\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\z/ and not (value =~ ~r/[\x00-\x08\x0A-\x1F\x7F]/)

        _other ->
          false
      end)
  end

  # The same credentials at the same server are one identity, whoever has them.
  defp identity(_base, nil), do: nil

  defp identity(base, auth) do
    key = :crypto.hash(:sha256, :erlang.term_to_binary({Location.origin(base), auth}))

    if is_function(auth),
      do: {:renewed, %{key: key, login: fn -> given(auth) end}},
      else: {:fixed, key}
  end

  # Its value and its crash may hold a secret: of neither is shown more than what says why there is none.
  defp given(auth) do
    case auth.() do
      {:ok, given} -> authorized(given, nil)
      {:ok, given, seconds} when is_integer(seconds) and seconds > 0 -> authorized(given, seconds)
      {:error, %Error{} = error} -> {:error, error}
      {:error, why} -> error({:bad_auth, Failure.given(why)})
      given -> authorized(given, nil)
    end
  catch
    kind, reason -> error({:bad_auth, Failure.ended(kind, reason)})
  end

  defp authorized({:bearer, token}, seconds) when is_binary(token), do: {:given, "Bearer " <> token, seconds}

  defp authorized({:basic, user, password}, seconds) when is_binary(user) and is_binary(password),
    do: {:given, "Basic " <> Base.encode64(user <> ":" <> password), seconds}

  defp authorized(_other, _seconds),
    do: error({:bad_auth, "it gave neither {:bearer, token} nor {:basic, user, password}"})

  # An early and clear error for a base that no id could be joined to. The parser's own words for it are of no use to
  # whoever has left the scheme out, and with a port behind the name it takes that for the scheme.
  defp base(url) do
    if url =~ ~r{\A\s*https?:}i,
      do: joinable(url),
      else: error({:bad_url, "it must begin with http:// or https://"})
  end

  defp joinable(url) do
    case Location.url(url, ["id"], []) do
      {:ok, _joined} -> {:ok, url}
      {:error, reason} -> error(reason)
    end
  end

  defp ca(nil), do: {:ok, nil}
  defp ca("-----BEGIN" <> _ = pem), do: {:ok, pem}

  defp ca(path) do
    with {:error, posix} <- File.read(path), do: error({:file_error, posix, path})
  end

  # A certificate and its key may lie in two files.
  defp client_cert(nil), do: {:ok, nil}

  defp client_cert({cert, key}) do
    with {:ok, cert} <- ca(cert), {:ok, key} <- ca(key), do: {:ok, cert <> "\n" <> key}
  end

  defp client_cert(both), do: ca(both)

  defp client(_options, _ca, {:error, error}), do: {:error, error}

  defp client(options, ca, {:ok, identity}) do
    credentials =
      case options[:auth] do
        nil -> nil
        {:basic, user, password} -> [user, password]
        {:bearer, token} -> [token]
        function when is_function(function) -> nil
      end

    native = %{
      connect_timeout: options[:connect_timeout],
      total_timeout: options[:timeout],
      max_bytes: options[:max_bytes],
      retries: options[:retries],
      backoff: options[:backoff],
      max_backoff: options[:max_backoff],
      ca: ca,
      credentials: credentials,
      identity: identity,
      proxy: Proxy.url(options[:proxy], options[:url])
    }

    with {:error, reason} <- Native.http_client(native), do: error(reason)
  end
end
