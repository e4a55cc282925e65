defmodule Instar.Wire.HTTP.Proxy do
  # Through which proxy a server is reached. A client speaks to one server only, so this is decided once.
  @moduledoc false
  import Bitwise

  @doc """
  The proxy's URL: the option itself, or what the VM's environment says for that server, as curl reads it.

      iex> Instar.Wire.HTTP.Proxy.url(:environment, "https://h/", %{"https_proxy" => "proxy:3128"})
      "http://proxy:3128"

      iex> Instar.Wire.HTTP.Proxy.url(:environment, "https://h.example/", %{"ALL_PROXY" => "http://p", "NO_PROXY" => ".example"})
      nil
  """
  @spec url(nil | :environment | String.t(), String.t(), %{optional(String.t()) => String.t()}) ::
          String.t() | nil
  def url(option, server, environment \\ System.get_env())

  def url(:environment, server, environment) do
    uri = URI.parse(server)

    with url when url != nil <- named(uri.scheme, environment),
         false <- direct?(uri, variable(environment, "no_proxy") || "") do
      if url =~ "://", do: url, else: "http://" <> url
    else
      _none -> nil
    end
  end

  def url(option, _server, _environment), do: option

  # Where requests become environments (CGI), HTTP_PROXY is a header of a stranger's.
  defp named("http", %{"REQUEST_METHOD" => _method} = environment),
    do: present(environment["http_proxy"]) || variable(environment, "all_proxy")

  defp named(scheme, environment),
    do: variable(environment, "#{scheme}_proxy") || variable(environment, "all_proxy")

  defp variable(environment, name),
    do: present(environment[name]) || present(environment[String.upcase(name)])

  defp present(text) when text in [nil, ""], do: nil
  defp present(text), do: text

  defp direct?(uri, list) do
    host = String.downcase(uri.host || "")

    list
    |> String.downcase()
    |> String.split([",", " "], trim: true)
    |> Enum.any?(&matches?(&1, host, uri.port))
  end

  defp matches?("*", _host, _port), do: true

  defp matches?(entry, host, port) do
    case {Regex.run(~r/\A\[?([^\]]*?)\]?(?::(\d+))?\z/, entry), String.contains?(entry, "/")} do
      {_parts, true} -> within?(entry, host)
      {[_all, name, given], _range} -> given == "#{port}" and named?(name, host)
      {[_all, name], _range} -> named?(name, host)
      {nil, _range} -> false
    end
    |> Kernel.or(entry == host)
  end

  defp named?(name, host) do
    name = String.trim_leading(name, ".")
    name != "" and (host == name or String.ends_with?(host, "." <> name))
  end

  # `10.0.0.0/8`
  defp within?(range, host) do
    with [network, bits] <- String.split(range, "/"),
         {:ok, {network, size}} <- address(network),
         {:ok, {address, ^size}} <- address(host),
         {bits, ""} when bits in 0..size//1 <- Integer.parse(bits) do
      network >>> (size - bits) == address >>> (size - bits)
    else
      _no_range -> false
    end
  end

  defp address(text) do
    with {:ok, parts} <- :inet.parse_strict_address(to_charlist(text)) do
      width = if tuple_size(parts) == 4, do: 8, else: 16
      {:ok, {parts |> Tuple.to_list() |> Enum.reduce(0, &(&2 <<< width ||| &1)), width * tuple_size(parts)}}
    end
  end
end
