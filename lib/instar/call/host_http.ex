defmodule Instar.Call.HostHTTP do
  # `Req` as documents know it: requests to the hosts that they are allowed, by way of the native client and within the same
  # bounds as a store's.
  #
  # An answer is a map with `status`, `headers` (names in lower case, each with a list of values) and `body` as it came. It
  # follows no redirect: where it leads may be another host.
  @moduledoc false
  alias Instar.Error
  alias Instar.Wire.HTTP
  alias Instar.Wire.JSON.Encode

  @max_body 8 * 1024 * 1024
  @timeout 5_000
  # Milliseconds that a request leaves its call.
  @kept 100
  # Bytes of a request's address, and of all else that is sent together, where each part of a list counts as some.
  @max_url 64 * 1024
  # An integer with more digits than any format has for it.
  @huge Bitwise.bsl(1, 1024)
  @most_options 64
  @known [:url, :method, :headers, :body, :params, :json, :receive_timeout]

  @doc "The function of that name, for documents that may speak to these hosts."
  @spec function(String.t(), arity, [String.t()]) :: fun
  def function("request", 1, hosts), do: &request(hosts, &1)
  def function("request!", 1, hosts), do: &raising(request(hosts, &1))
  def function("get", 1, hosts), do: &request(hosts, given(:get, &1, []))
  def function("get", 2, hosts), do: &request(hosts, given(:get, &1, &2))
  def function("get!", 1, hosts), do: &raising(request(hosts, given(:get, &1, [])))
  def function("get!", 2, hosts), do: &raising(request(hosts, given(:get, &1, &2)))
  def function("post", 1, hosts), do: &request(hosts, given(:post, &1, []))
  def function("post", 2, hosts), do: &request(hosts, given(:post, &1, &2))
  def function("post!", 1, hosts), do: &raising(request(hosts, given(:post, &1, [])))
  def function("post!", 2, hosts), do: &raising(request(hosts, given(:post, &1, &2)))

  @doc """
  The arguments of one of these functions for a call that has so many milliseconds left: a server that takes longer gets the
  document an error, before the time of the call is over, which would end the process that calls.
  """
  @spec within([term], timeout) :: [term]
  def within(arguments, :infinity), do: arguments
  def within([request], ms), do: [shorter(request, ms)]
  def within([request, options], ms), do: [request, shorter(options, ms)]

  defp shorter(url, ms) when is_binary(url), do: {url, receive_timeout: most(ms)}

  defp shorter(options, ms) do
    if Keyword.keyword?(options),
      do: Keyword.put(options, :receive_timeout, min(timeout(options[:receive_timeout]), most(ms))),
      else: options
  end

  # What is left then is for the client to begin with, and for the document to go on with.
  defp most(ms), do: (ms - max(div(ms, 10), @kept)) |> max(0) |> min(@timeout)

  defp given(method, {url, more}, options) when is_binary(url),
    do: given(method, [{:url, url} | more], options)

  defp given(method, url, options) when is_binary(url), do: given(method, [url: url], options)

  defp given(method, request, options) do
    if options?(request) and options?(options),
      do: request |> Keyword.merge(options) |> Keyword.put_new(:method, method),
      else: :invalid
  end

  defp raising({:ok, answer}), do: answer
  defp raising({:error, reason}), do: raise(RuntimeError, "the request failed: #{inspect(reason)}")

  defp request(hosts, options) do
    began = now()

    with true <- options?(options) || {:error, :invalid_options},
         [] <- Keyword.keys(options) -- @known,
         {:ok, _left} <- bounded(options, [:url], 0, @max_url),
         {:ok, left} <- bounded(options, [:headers, :params, :json], 32, @max_body),
         {:ok, _left} <- bounded(options, [:body], 1_000_000, left),
         {:ok, uri} <- uri(options),
         {:ok, method} <- method(options[:method] || :get),
         {:ok, timeout} <- timeout(options[:receive_timeout]),
         :ok <- allowed(uri, hosts),
         timeout when timeout > 0 <- timeout do
      send_request(method, uri, options, {timeout, began})
    else
      0 -> {:error, {:timeout, 0}}
      [key | _] -> {:error, {:unknown_option, key}}
      {:error, reason} -> {:error, reason}
    end
  end

  # There may be more of them than are known, and what is done with them takes the more.
  defp options?(options),
    do: Keyword.keyword?(options) and match?({_few, []}, Enum.split(options, @most_options))

  defp now, do: System.monotonic_time(:millisecond)

  # What is read of the options is data of bounded size: how much of the bytes that they may have is left.
  defp bounded(options, keys, depth, left) do
    Enum.reduce_while(keys, {:ok, left}, fn key, {:ok, left} ->
      case weigh(options[key], depth, left) do
        left when left >= 0 -> {:cont, {:ok, left}}
        _more -> {:halt, {:error, {:invalid_option, key}}}
      end
    end)
  end

  # What is left of the bytes; -1 of what is more, or is no plain data. A struct is what somebody else would act on: which of
  # the host's modules that is, a document could choose. The digits of a huge integer would hold a scheduler.
  defp weigh(_term, _depth, left) when left < 0, do: -1
  defp weigh(text, _depth, left) when is_binary(text), do: left - byte_size(text)

  defp weigh(number, _depth, left) when is_integer(number) and number < @huge and number > -@huge,
    do: left - 8

  defp weigh(other, _depth, left) when is_float(other) or is_atom(other) or other == [], do: left - 8
  defp weigh(_term, 0, _left), do: -1
  defp weigh([head | tail], depth, left), do: weigh(tail, depth, weigh(head, depth - 1, left - 16))

  defp weigh({key, value}, depth, left),
    do: weigh(value, depth - 1, weigh(key, depth - 1, left - 16))

  defp weigh(map, depth, left) when is_map(map) and map_size(map) <= left and not is_struct(map),
    do: weigh(:maps.to_list(map), depth, left)

  defp weigh(_other, _depth, _left), do: -1

  # A client of its own: no document sees another's connections.
  defp send_request(method, uri, options, {timeout, began}) do
    origin = "#{uri.scheme}://#{uri.host}:#{uri.port}/"

    # To write what is sent takes a while, too.
    with {:ok, body} <- body(options),
         {headers, url} = {headers(options), URI.to_string(uri)},
         timeout when timeout > 0 <- timeout - (now() - began),
         {:ok, http, _own} <- HTTP.new(url: origin, timeout: timeout, max_bytes: @max_body, retries: 0),
         {:ok, {status, headers, body}} <-
           HTTP.request(http, method, url, headers, body) do
      {:ok, %{status: status, headers: Enum.group_by(headers, &elem(&1, 0), &elem(&1, 1)), body: body}}
    else
      {:error, %Error{reason: reason}} -> {:error, reason}
      _nothing_left -> {:error, {:timeout, timeout}}
    end
  end

  defp timeout(ms) when is_integer(ms) and ms >= 0, do: {:ok, min(ms, @timeout)}
  defp timeout(unbounded) when unbounded in [nil, :infinity], do: {:ok, @timeout}
  defp timeout(_other), do: {:error, {:invalid_option, :receive_timeout}}

  # As an atom, or as the protocol has it.
  for method <- [:get, :post, :put, :patch, :delete, :head, :options], text = String.upcase("#{method}") do
    defp method(method) when method in [unquote(method), unquote(text), unquote("#{method}")],
      do: {:ok, unquote(text)}
  end

  defp method(_other), do: {:error, {:invalid_option, :method}}

  defp uri(options) do
    with url when is_binary(url) <- options[:url],
         {:ok, %URI{scheme: scheme, host: host} = uri}
         when scheme in ["http", "https"] and host not in [nil, ""] <-
           URI.new(url) do
      {:ok, with_params(uri, options[:params])}
    else
      _other -> {:error, :invalid_url}
    end
  end

  defp with_params(uri, nil), do: uri

  defp with_params(uri, params),
    do: %{uri | query: [uri.query, URI.encode_query(params)] |> Enum.reject(&(&1 == nil)) |> Enum.join("&")}

  # A host is allowed with its port, or by its name alone on the usual ports. What stands before an @ could be mistaken for it.
  defp allowed(%URI{host: host, port: port, scheme: scheme, userinfo: nil}, hosts) do
    host = String.downcase(host)
    usual? = port == URI.default_port(scheme)
    if "#{host}:#{port}" in hosts or (usual? and host in hosts), do: :ok, else: {:error, {:not_allowed, host}}
  end

  defp allowed(%URI{host: host}, _hosts), do: {:error, {:not_allowed, host}}

  defp headers(options) do
    json = if options[:json] != nil, do: [{"content-type", "application/json"}], else: []
    json ++ for({name, value} <- Keyword.get(options, :headers, []), do: {to_string(name), to_string(value)})
  end

  defp body(options) do
    case {options[:json], options[:body]} do
      {nil, nil} -> {:ok, nil}
      {nil, body} -> {:ok, IO.iodata_to_binary(body)}
      {term, _body} -> Encode.encode(term)
    end
  end
end
