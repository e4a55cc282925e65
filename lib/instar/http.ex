defmodule Instar.HTTP do
  # Requests by way of the native client: options checked once, errors as Instar.Error. It knows no store.
  @moduledoc false
  alias Instar.{Config, Error, Native}

  @enforce_keys [:client, :base, :max_bytes, :backoff, :max_backoff]
  defstruct @enforce_keys

  @type t :: %__MODULE__{
          client: reference,
          base: String.t(),
          max_bytes: pos_integer,
          backoff: pos_integer,
          max_backoff: pos_integer
        }
  @type response :: {status :: 100..599, headers :: [{String.t(), String.t()}], body :: binary}

  @defaults [
    url: nil,
    auth: nil,
    ca: nil,
    connect_timeout: 5_000,
    timeout: 30_000,
    max_bytes: 8 * 1024 * 1024,
    retries: 3,
    backoff: 100,
    max_backoff: 10_000
  ]

  @doc """
  A client for the options of an HTTP source; see `Instar.Source.HTTP` for what they mean.

  A source's `own` options, with their defaults and as positive integers, come back beside it.
  """
  @spec new(keyword, keyword(pos_integer)) :: {:ok, t, keyword(pos_integer)} | {:error, Error.t()}
  def new(options, own \\ []) do
    defaults = @defaults ++ own

    with :ok <- known(options, Keyword.keys(defaults)),
         options = Keyword.merge(defaults, options),
         :ok <- check(options),
         {:ok, base} <- base(options[:url]),
         {:ok, ca} <- ca(options[:ca]),
         {:ok, client} <- client(options, ca) do
      limits = Keyword.take(options, [:max_bytes, :backoff, :max_backoff])

      {:ok, struct!(__MODULE__, [client: client, base: base] ++ limits),
       Keyword.take(options, Keyword.keys(own))}
    end
  end

  @doc """
  The URL of what those segments name below the base; each is percent-encoded.
  """
  @spec url(t, [String.t()], [{String.t(), String.t()}]) :: {:ok, String.t()} | {:error, Error.t()}
  def url(http, segments, query \\ []) do
    with {:error, reason} <- Native.document_url_join(http.base, segments, query), do: error(reason)
  end

  @doc """
  Sends a request and waits for the whole answer; the client's own time limits end it.
  """
  @spec request(t, String.t(), String.t(), [{String.t(), String.t()}], binary | nil) ::
          {:ok, response} | {:error, Error.t()}
  def request(http, method, url, headers \\ [], body \\ nil) do
    reference = make_ref()
    :ok = Native.http_send(http.client, reference, method, url, headers, body)

    receive do
      {^reference, {:ok, response}} -> {:ok, response}
      {^reference, {:error, reason}} -> error(reason)
    end
  end

  @doc """
  Sends a request whose answer has no end. The caller gets `{reference, event}` for each of these, and closes the
  stream when it has heard enough; dropping it does so too.

    * `{:response, 200, headers}`
    * `{:lines, lines}`: what has come, which may be no whole line. The next ones come after `more/1`
    * `{:done, result}` last: `:ok`, `{:error, reason}`, or `{:status, response}` for any other status

  After `idle` milliseconds without a byte the result is `{:error, {:timeout, idle}}`.
  """
  @spec stream(t, String.t(), String.t(), [{String.t(), String.t()}], binary | nil, pos_integer) ::
          {:ok, reference, stream :: reference} | {:error, Error.t()}
  def stream(http, method, url, headers, body, idle) do
    reference = make_ref()

    case Native.http_stream(http.client, reference, method, url, headers, body, idle) do
      {:ok, stream} -> {:ok, reference, stream}
      {:error, reason} -> error(reason)
    end
  end

  @doc "Asks for the next lines of a stream."
  @spec more(reference) :: :ok
  def more(stream), do: Native.http_stream_more(stream)

  @doc "Ends a stream; an event that was on its way may still come."
  @spec close(reference) :: :ok
  def close(stream), do: Native.http_stream_close(stream)

  @doc """
  The first header of that name, in lower case.
  """
  @spec header([{String.t(), String.t()}], String.t()) :: String.t() | nil
  def header(headers, name) do
    with {_name, value} <- List.keyfind(headers, name, 0), do: value
  end

  defp error(reason), do: {:error, Error.new(reason)}

  defp known(options, names) do
    case Enum.find(Keyword.keys(options), &(&1 not in names)) do
      nil -> :ok
      key -> error({:unknown_option, key, Config.nearest(key, names)})
    end
  end

  # A wrong value of `auth` is not repeated: it may be nearly right.
  defp check(options) do
    Enum.find_value(options, :ok, fn {key, value} ->
      case expected(key) do
        {valid?, expected} ->
          shown = if key == :auth, do: :redacted, else: value
          if not valid?.(value), do: error({:invalid_option, key, shown, expected})
      end
    end)
  end

  defp expected(:url), do: {&is_binary/1, "a URL"}
  defp expected(:auth), do: {&auth?/1, "{:basic, user, password} or {:bearer, token}"}
  defp expected(:ca), do: {&(is_nil(&1) or is_binary(&1)), "a path of a PEM file, or PEM text"}
  defp expected(:retries), do: {&(is_integer(&1) and &1 in 0..100), "an integer from 0 to 100"}
  defp expected(_time_or_size), do: {&(is_integer(&1) and &1 > 0), "a positive integer"}

  defp auth?(nil), do: true
  defp auth?({:basic, user, password}), do: is_binary(user) and is_binary(password)
  defp auth?({:bearer, token}), do: is_binary(token)
  defp auth?(_other), do: false

  # An early and clear error for a base that no id could be joined to.
  defp base(url) do
    case Native.document_url_join(url, ["id"], []) do
      {:ok, _joined} -> {:ok, url}
      {:error, reason} -> error(reason)
    end
  end

  defp ca(nil), do: {:ok, nil}
  defp ca("-----BEGIN" <> _ = pem), do: {:ok, pem}

  defp ca(path) do
    with {:error, posix} <- File.read(path), do: error({:file_error, posix, path})
  end

  defp client(options, ca) do
    credentials =
      case options[:auth] do
        nil -> nil
        {:basic, user, password} -> [user, password]
        {:bearer, token} -> [token]
      end

    native = %{
      connect_timeout: options[:connect_timeout],
      total_timeout: options[:timeout],
      max_bytes: options[:max_bytes],
      retries: options[:retries],
      backoff: options[:backoff],
      max_backoff: options[:max_backoff],
      ca: ca,
      credentials: credentials
    }

    with {:error, reason} <- Native.http_client(native), do: error(reason)
  end
end
