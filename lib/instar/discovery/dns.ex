defmodule Instar.Discovery.DNS do
  @moduledoc """
  Nodes by the name service, as with the headless services of Kubernetes.

  Options:

    * `name` - what to look up: `"shop-headless.default.svc.cluster.local"`
    * `basename` - what precedes the `@` in the nodes' names: `"shop"`
    * `type` - `:a` (the default) and `:aaaa`, for nodes named by their address, `shop@10.0.0.7`; `:srv`, for nodes
      named by the host that the record points to, `shop@shop-0.shop-headless.default.svc.cluster.local`
    * `nameservers` - `[{address, port}]`, by default the system's
    * `timeout` - milliseconds (2,000)

  A member of a cluster asks it at every beat:

      name = "shop-headless.default.svc.cluster.local"
      children = [{Instar.Cluster, discovery: {Instar.Discovery.DNS, name: name, basename: "shop", type: :srv}}]

  What is missing or wrong among the options is an error, and no name server is asked:

      iex> Instar.Discovery.DNS.nodes(name: "shop.example", type: :a)
      {:error, {:missing_option, :basename}}
      iex> Instar.Discovery.DNS.nodes(name: "shop.example", basename: "shop", type: :mx)
      {:error, {:bad_option, :type, :mx}}
  """
  @behaviour Instar.Discovery
  alias Instar.Discovery

  @impl true
  def nodes(options) do
    with {:ok, name} <- fetch(options, :name),
         {:ok, basename} <- fetch(options, :basename),
         {:ok, type} <- type(Keyword.get(options, :type, :a)),
         {:ok, answers} <- resolve(name, type, options) do
      {:ok,
       for(answer <- answers, host = host(type, answer), node = Discovery.node_name(basename, host), do: node)}
    end
  end

  defp fetch(options, key) do
    case options[key] do
      text when is_binary(text) and text != "" -> {:ok, text}
      nil -> {:error, {:missing_option, key}}
      other -> {:error, {:bad_option, key, other}}
    end
  end

  defp type(type) when type in [:a, :aaaa, :srv], do: {:ok, type}
  defp type(other), do: {:error, {:bad_option, :type, other}}

  defp resolve(name, type, options) do
    timeout = Keyword.get(options, :timeout, 2_000)
    resolver = [timeout: timeout, retry: 1] ++ Keyword.take(options, [:nameservers])

    case :inet_res.resolve(String.to_charlist(name), :in, type, resolver, timeout) do
      {:ok, message} ->
        answers = :inet_dns.msg(message, :anlist)
        {:ok, for(answer <- answers, :inet_dns.rr(answer, :type) == type, do: :inet_dns.rr(answer, :data))}

      # A service without a ready node has no records.
      {:error, reason} when reason in [:nxdomain, {:nxdomain, []}] ->
        {:ok, []}

      {:error, {:nxdomain, _message}} ->
        {:ok, []}

      {:error, reason} ->
        {:error, reason}
    end
  end

  # A target of "." says that there is no such service (RFC 2782). The resolver gives it with its dot or without.
  defp host(:srv, {_priority, _weight, _port, target}) do
    case target |> List.to_string() |> String.trim_trailing(".") do
      "" -> nil
      host -> host
    end
  end

  defp host(_address, address), do: address |> :inet.ntoa() |> List.to_string()
end
