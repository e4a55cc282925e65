defmodule Mix.Tasks.Compile.InstarNative.Download do
  # The bytes behind a URL, by Erlang's own HTTP client: Instar's is in the library that is missing. What goes wrong is the
  # end of a sentence that names the URL.
  #
  # How long a whole download takes isn't bounded, since nobody knows the line, but how long nothing comes.
  @moduledoc false

  @quiet_ms 60_000
  @most_bytes 200_000_000
  @most_redirects 8
  @system_certificates "the system has no certificates of authorities (Debian's package ca-certificates has them); " <>
                         "HEX_CACERTS_PATH=FILE names others"

  @doc "What is there, or why it isn't. `env` has the proxies and the certificates; `options`: `quiet_ms`, `most_bytes`."
  @spec get(String.t(), %{String.t() => String.t()}, keyword) :: {:ok, binary} | {:error, String.t()}
  def get(url, env, options \\ []) do
    with {:ok, uri} <- parse(url),
         :ok <- start(:inets, "erlang-inets"),
         :ok <- if(uri.scheme == "https", do: start(:ssl, "erlang-ssl"), else: :ok),
         {:ok, proxies} <- proxies(env) do
      case follow(uri, %{env: env, proxies: proxies, direct: direct(env), options: options}, @most_redirects) do
        {:ok, bytes} -> {:ok, bytes}
        {:error, why} -> {:error, "#{shown(uri)} #{why}"}
      end
    end
  end

  @doc "A URL without the password that may be in it."
  @spec shown(URI.t() | String.t()) :: String.t()
  def shown(url) when is_binary(url), do: url |> URI.parse() |> shown()
  def shown(%URI{userinfo: nil} = uri), do: URI.to_string(uri)
  def shown(uri), do: URI.to_string(%{uri | userinfo: "…"})

  defp parse(url) do
    with true <- url =~ ~r/\A[!-~]+\z/,
         {:ok, %URI{scheme: scheme, host: host} = uri}
         when scheme in ["http", "https"] and host not in [nil, ""] <-
           URI.new(url) do
      {:ok, uri}
    else
      _other -> {:error, "#{shown(url)} is no URL that begins with http:// or https://"}
    end
  rescue
    _no_url -> {:error, "#{inspect(url)} is no URL that begins with http:// or https://"}
  end

  # Mix hides the applications that a project doesn't name, since Elixir 1.15.
  defp start(application, package) do
    if function_exported?(Mix, :ensure_application!, 1), do: apply(Mix, :ensure_application!, [application])

    case Application.ensure_all_started(application) do
      {:ok, _started} -> :ok
      {:error, _reason} -> missing(application, package)
    end
  rescue
    _not_there -> missing(application, package)
  end

  defp missing(application, package),
    do: {:error, "Erlang's application #{application} is needed for a download (Debian's package #{package})"}

  defp follow(_uri, _state, -1), do: {:error, "leads on and on"}

  defp follow(uri, state, redirects) do
    with {:ok, tls} <- tls(uri, state.env) do
      case asked(uri, tls, proxied(state, uri)) do
        {:redirect, location} -> redirected(uri, location, state, redirects - 1)
        answer -> answer
      end
    end
  end

  defp redirected(uri, location, state, redirects) do
    next = URI.merge(uri, location)
    # Who knows the password of one place has not to know that of others.
    next = if {next.host, next.port} == {uri.host, uri.port}, do: %{next | userinfo: uri.userinfo}, else: next

    with {:ok, next} <- parse(URI.to_string(next)),
         :ok <- if(next.scheme == "https", do: start(:ssl, "erlang-ssl"), else: :ok) do
      follow(next, state, redirects)
    else
      {:error, why} -> {:error, "leads on: #{why}"}
    end
  rescue
    _no_url -> {:error, "leads on to what is no URL"}
  end

  # By a client of its own, which is stopped at the end: what a host's build has of its own stays as it is, and a proxy
  # is not for all.
  defp asked(uri, tls, state) do
    {:ok, profile} = :inets.start(:httpc, profile: :instar_native)

    try do
      :ok = :httpc.set_options([ipfamily: family(uri, state.proxy)] ++ by(state.proxy), profile)
      request(uri, tls, Map.put(state, :profile, profile))
    after
      :inets.stop(:httpc, profile)
    end
  end

  # Of who is spoken to: a host may have addresses of IPv6 only, or be one.
  defp family(_uri, {_name, proxy}), do: family(proxy, nil)

  defp family(%URI{host: host}, nil) do
    [four, six] = for family <- [:inet, :inet6], do: host |> String.to_charlist() |> :inet.getaddr(family)
    if match?({:error, _none}, four) and match?({:ok, _address}, six), do: :inet6, else: :inet
  end

  defp request(uri, tls, state) do
    url = %{uri | userinfo: nil, fragment: nil} |> URI.to_string() |> String.to_charlist()
    headers = if uri.userinfo, do: [{~c"authorization", basic(uri.userinfo)}], else: []
    http = [timeout: :infinity, connect_timeout: 10_000, autoredirect: false] ++ tls ++ auth(state.proxy)
    options = [sync: false, stream: :self, body_format: :binary]

    case :httpc.request(:get, {url, headers}, http, options, state.profile) do
      {:ok, reference} -> collect(reference, [], 0, state)
      {:error, reason} -> {:error, "cannot be reached: #{why(reason, state)}"}
    end
  end

  defp basic(userinfo),
    do: ~c"Basic " ++ (userinfo |> URI.decode() |> Base.encode64() |> String.to_charlist())

  defp collect(reference, parts, size, state) do
    most = Keyword.get(state.options, :most_bytes, @most_bytes)

    receive do
      {:http, {^reference, :stream_start, _headers}} ->
        collect(reference, parts, size, state)

      {:http, {^reference, :stream, part}} when size + byte_size(part) <= most ->
        collect(reference, [parts | part], size + byte_size(part), state)

      {:http, {^reference, :stream, _too_much}} ->
        cancel(reference, state)
        {:error, "has more than #{div(most, 1_000_000)} MB"}

      {:http, {^reference, :stream_end, _headers}} ->
        {:ok, IO.iodata_to_binary(parts)}

      {:http, {^reference, {:error, reason}}} when size == 0 ->
        {:error, "cannot be reached: #{why(reason, state)}"}

      {:http, {^reference, {:error, _reason}}} ->
        {:error, "broke off after #{size} bytes"}

      {:http, {^reference, {{_version, 200, _phrase}, _headers, body}}} ->
        {:ok, body}

      {:http, {^reference, {{_version, status, phrase}, headers, _body}}} ->
        case List.keyfind(headers, ~c"location", 0) do
          {_name, location} when status in [301, 302, 303, 307, 308] -> {:redirect, List.to_string(location)}
          _none -> {:error, String.trim("answers #{status} #{phrase}")}
        end
    after
      Keyword.get(state.options, :quiet_ms, @quiet_ms) ->
        cancel(reference, state)
        if size == 0, do: {:error, "does not answer"}, else: {:error, "said nothing more after #{size} bytes"}
    end
  end

  defp cancel(reference, state), do: :httpc.cancel_request(reference, state.profile)

  defp why({:failed_connect, reasons}, state) do
    Enum.find_value(reasons, "no connection", fn
      {_family, _options, {:tls_alert, {_alert, text}}} ->
        "TLS: #{text |> to_string() |> String.split() |> Enum.join(" ") |> alert()} (HEX_CACERTS_PATH=FILE names authorities to trust)"

      {_family, _options, :closed} ->
        "the connection was closed"

      {_family, _options, reason} when is_atom(reason) ->
        to_string(:inet.format_error(reason))

      {_family, _options, reason} ->
        inspect(reason)

      _address ->
        nil
    end) <> through(state)
  end

  defp why(closed, state) when closed in [:socket_closed_remotely, {:shutdown, :server_closed}],
    do: "the connection was closed" <> through(state)

  defp why({:could_not_parse_as_http, _bytes}, state),
    do: "what answers there is no web server" <> through(state)

  defp why(reason, state),
    do: inspect(reason, limit: 20, printable_limit: 200, width: :infinity) <> through(state)

  # Without the place in Erlang's own sources.
  defp alert(text),
    do: String.replace(text, ~r/\ATLS client: In state \S+ (at \S+ )?(generated|received) /, "")

  # Whose fault it is where there is a proxy isn't known.
  defp through(%{proxy: nil}), do: ""
  defp through(%{proxy: {name, uri}}), do: " (by #{name}=#{shown(uri)})"

  ## TLS

  defp tls(%URI{scheme: "https"}, env) do
    with {:ok, trusted} <- trusted(env["HEX_CACERTS_PATH"]) do
      match = [match_fun: :public_key.pkix_verify_hostname_match_fun(:https)]

      {:ok,
       [ssl: [verify: :verify_peer, depth: 4, log_level: :none, customize_hostname_check: match] ++ trusted]}
    end
  end

  defp tls(_http, _env), do: {:ok, []}

  defp trusted(unset) when unset in [nil, ""] do
    {:ok, [cacerts: :public_key.cacerts_get()]}
  rescue
    _none -> {:error, "cannot be asked: #{@system_certificates}"}
  end

  defp trusted(path) do
    with {:ok, bytes} <- File.read(path),
         [_ | _] = certificates <- for({:Certificate, der, _} <- :public_key.pem_decode(bytes), do: der) do
      {:ok, [cacerts: certificates]}
    else
      {:error, reason} ->
        {:error, "cannot be asked: HEX_CACERTS_PATH=#{path} cannot be read: #{:file.format_error(reason)}"}

      [] ->
        {:error, "cannot be asked: HEX_CACERTS_PATH=#{path} has no certificate"}
    end
  end

  ## Proxies

  # By the scheme of what is asked for: the variable's name and the URL that it has.
  defp proxies(env) do
    Enum.reduce_while(["http", "https"], {:ok, %{}}, fn scheme, {:ok, proxies} ->
      case proxy(variable(env, String.upcase(scheme) <> "_PROXY")) do
        :none -> {:cont, {:ok, proxies}}
        {:ok, proxy} -> {:cont, {:ok, Map.put(proxies, scheme, proxy)}}
        {:error, why} -> {:halt, {:error, why}}
      end
    end)
  end

  defp proxied(state, uri) do
    host = String.downcase(uri.host)

    direct? =
      Enum.any?(state.direct, fn {name, port} ->
        port in [nil, uri.port] and (name == "" or host == name or String.ends_with?(host, "." <> name))
      end)

    Map.put(state, :proxy, if(direct?, do: nil, else: state.proxies[uri.scheme]))
  end

  # Both kinds of URLs by the one that there is for this one.
  defp by(nil), do: []

  defp by({_name, uri}) do
    by = {{String.to_charlist(uri.host), uri.port}, []}
    [proxy: by, https_proxy: by]
  end

  defp auth({_name, %URI{userinfo: userinfo}}) when is_binary(userinfo), do: [proxy_auth: user(userinfo)]
  defp auth(_none), do: []

  # As curl takes it, too: without a scheme.
  defp proxy({_name, ""}), do: :none

  defp proxy({name, value}) do
    url = if value =~ "://", do: value, else: "http://" <> value

    case URI.new(url) do
      {:ok, %URI{host: host, port: port} = uri} when host not in [nil, ""] and is_integer(port) ->
        {:ok, {name, uri}}

      _other ->
        {:error, "#{name}=#{inspect(value)} is no URL of a proxy, as http://proxy.example:3128 is one"}
    end
  end

  defp user(userinfo) do
    [user | password] = String.split(userinfo, ":", parts: 2)
    {to_charlist(URI.decode(user)), to_charlist(URI.decode(Enum.join(password)))}
  end

  # Hosts that are asked without a proxy, each with its port or nil, and with each all below it; a star alone is everything.
  defp direct(env) do
    {_name, hosts} = variable(env, "NO_PROXY")

    for host <- String.split(hosts, [",", " "], trim: true) do
      # An address of IPv6 has colons of its own, and a port only behind brackets.
      case Regex.run(~r/\A(?:\[(.+)\]|\*?\.?([^:]*))(?::(\d{1,5}))?\z/, String.downcase(host)) do
        [_all, address, name] -> {address <> name, nil}
        [_all, address, name, port] -> {address <> name, String.to_integer(port)}
        [_all, address] -> {address, nil}
        nil -> {String.downcase(host), nil}
      end
    end
  end

  defp variable(env, name) do
    case {env[name], env[String.downcase(name)]} do
      {unset, nil} when unset in [nil, ""] -> {name, ""}
      {unset, lower} when unset in [nil, ""] -> {String.downcase(name), lower}
      {value, _lower} -> {name, value}
    end
  end
end
