defmodule Instar.Proxy do
  # A TCP proxy on the loopback interface, which misbehaves as the test says.
  #
  #   :pass      everything goes through
  #   :refuse    new connections are closed at once
  #   :stall     nothing goes through, and nothing is closed
  #   :collect   an answer in chunks is held back until its last chunk, as some web proxies do
  use GenServer

  @doc "Options: `to`, the port on the loopback interface, and `tls`, options of `:ssl` for whoever connects."
  def start_link(options), do: GenServer.start_link(__MODULE__, options)

  @doc "The proxy's own URL for one of the server behind it."
  def url(proxy, url) do
    {scheme, port} = GenServer.call(proxy, :place)
    URI.to_string(%{URI.parse(url) | scheme: scheme, port: port, authority: nil})
  end

  @doc "How connections are treated from now on, those that stand included."
  def mode(proxy, mode), do: GenServer.call(proxy, {:mode, mode})

  @doc "Closes all connections."
  def cut(proxy), do: GenServer.call(proxy, :cut)

  @doc "The number of connections that have been made."
  def connections(proxy), do: GenServer.call(proxy, :connections)

  @doc "The number of connections that are open now."
  def open(proxy), do: GenServer.call(proxy, :open)

  @impl true
  def init(options) do
    {transport, tls} = if options[:tls], do: {:ssl, options[:tls]}, else: {:gen_tcp, []}
    {:ok, _started} = Application.ensure_all_started(:ssl)
    {:ok, listener} = transport.listen(0, [:binary, ip: {127, 0, 0, 1}, active: false, nodelay: true] ++ tls)
    {:ok, {_address, port}} = if tls == [], do: :inet.sockname(listener), else: :ssl.sockname(listener)
    start_acceptor(self(), transport, listener, options[:to])
    scheme = if tls == [], do: "http", else: "https"
    {:ok, %{place: {scheme, port}, mode: :pass, pairs: [], connections: 0}}
  end

  @impl true
  def handle_call(:place, _from, state), do: {:reply, state.place, state}
  def handle_call(:connections, _from, state), do: {:reply, state.connections, state}

  def handle_call(:open, _from, state), do: {:reply, Enum.count(state.pairs, &Process.alive?/1), state}

  def handle_call({:mode, mode}, _from, state) do
    for pair <- state.pairs, do: send(pair, {:mode, mode})
    {:reply, :ok, %{state | mode: mode}}
  end

  def handle_call(:cut, _from, state) do
    for pair <- state.pairs, do: send(pair, :cut)
    {:reply, :ok, %{state | pairs: []}}
  end

  def handle_call(:connected, {pair, _tag}, state),
    do: {:reply, state.mode, %{state | pairs: [pair | state.pairs], connections: state.connections + 1}}

  # Each acceptor becomes the pair of sockets of the connection that it accepts, and leaves another in its place.
  defp start_acceptor(proxy, transport, listener, to) do
    spawn_link(fn ->
      with {:ok, client} <- accept(transport, listener) do
        start_acceptor(proxy, transport, listener, to)

        with {:ok, client} <- handshake(transport, client) do
          case GenServer.call(proxy, :connected) do
            :refuse ->
              transport.close(client)

            mode ->
              {:ok, server} = :gen_tcp.connect({127, 0, 0, 1}, to, [:binary, active: true, nodelay: true])

              :ok =
                if transport == :ssl,
                  do: :ssl.setopts(client, active: true),
                  else: :inet.setopts(client, active: true)

              pass(%{transport: transport, client: client, server: server, mode: mode, held: []})
          end
        end
      end
    end)
  end

  defp accept(:gen_tcp, listener), do: :gen_tcp.accept(listener)
  defp accept(:ssl, listener), do: :ssl.transport_accept(listener)

  defp handshake(:gen_tcp, socket), do: {:ok, socket}
  defp handshake(:ssl, socket), do: :ssl.handshake(socket, 10_000)

  # `held` are the bytes for the client that are held back; what comes from it is only held back by a stall.
  defp pass(%{client: client, server: server, mode: mode} = pair) do
    receive do
      {:mode, mode} ->
        pair |> Map.put(:mode, mode) |> let_go() |> pass()

      :cut ->
        close(pair)

      {tag, ^client, bytes} when tag in [:tcp, :ssl] and mode != :stall ->
        :gen_tcp.send(server, bytes) && pass(pair)

      {:tcp, ^server, bytes} ->
        %{pair | held: [pair.held | bytes]} |> let_go() |> pass()

      {tag, _socket} when tag in [:tcp_closed, :ssl_closed] ->
        close(pair)

      {tag, _socket, _reason} when tag in [:tcp_error, :ssl_error] ->
        close(pair)
    end
  end

  defp let_go(%{mode: :stall} = pair), do: pair

  defp let_go(pair) do
    bytes = IO.iodata_to_binary(pair.held)

    if pair.mode == :collect and bytes =~ ~r/transfer-encoding: chunked/i and
         not String.ends_with?(bytes, "0\r\n\r\n") do
      pair
    else
      pair.transport.send(pair.client, bytes)
      %{pair | held: []}
    end
  end

  defp close(pair) do
    pair.transport.close(pair.client)
    :gen_tcp.close(pair.server)
  end
end
