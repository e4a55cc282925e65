defmodule Instar.WebProxy do
  # A web proxy on the loopback interface that does as the test says with each request, one for each connection.
  #
  # `rule` is a function of the request's method and path. What it returns is done:
  #
  #   :through                   the request goes to the server behind it, and its answer comes back as it is
  #   :keep                      the same, and that answer is given to all who ask for this address later
  #   {status, headers, body}    this is answered
  #   {:half, status, headers, body}   the head of that, and half of the body
  #   :close, :stall             nothing is answered, at once or never
  use GenServer

  @timeout 60_000

  @doc "Options: `to`, the port on the loopback interface, and `rule`, without which all goes through."
  def start_link(options), do: GenServer.start_link(__MODULE__, options)

  @doc "The proxy's own URL for one of the server behind it."
  def url(proxy, url),
    do: URI.to_string(%{URI.parse(url) | port: GenServer.call(proxy, :port), authority: nil})

  @doc "Another rule from now on. With `cut: true` connections that stand are closed."
  def rule(proxy, rule, options \\ []), do: GenServer.call(proxy, {:rule, rule, options[:cut] || false})

  @impl true
  def init(options) do
    {:ok, listener} =
      :gen_tcp.listen(0, [:binary, ip: {127, 0, 0, 1}, active: false, nodelay: true, backlog: 128])

    {:ok, port} = :inet.port(listener)
    kept = :ets.new(:kept, [:public])
    accept(self(), listener, %{to: options[:to], kept: kept})
    {:ok, %{port: port, rule: options[:rule] || fn _method, _path -> :through end, open: []}}
  end

  @impl true
  def handle_call(:port, _from, state), do: {:reply, state.port, state}

  def handle_call(:connected, {connection, _tag}, state),
    do: {:reply, state.rule, %{state | open: [connection | Enum.filter(state.open, &Process.alive?/1)]}}

  def handle_call({:rule, rule, cut?}, _from, state) do
    if cut?, do: for(connection <- state.open, do: send(connection, :cut))
    {:reply, :ok, %{state | rule: rule, open: if(cut?, do: [], else: state.open)}}
  end

  # Each acceptor serves the connection that it accepts, and leaves another in its place.
  defp accept(proxy, listener, server) do
    spawn_link(fn ->
      with {:ok, client} <- :gen_tcp.accept(listener) do
        accept(proxy, listener, server)

        with {:ok, head, body} <- read(client, "") do
          [method, path | _version] = String.split(head, " ", parts: 3)
          serve(GenServer.call(proxy, :connected).(method, path), client, {path, head, body}, server)
        end

        :gen_tcp.close(client)
      end
    end)
  end

  defp read(client, received) do
    with [head, body] <- String.split(received, "\r\n\r\n", parts: 2),
         true <- byte_size(body) >= length_of(head) do
      {:ok, head, body}
    else
      _more_to_come ->
        with {:ok, bytes} <- :gen_tcp.recv(client, 0, @timeout), do: read(client, received <> bytes)
    end
  end

  defp length_of(head) do
    case Regex.run(~r/\r\ncontent-length: *(\d+)/i, head) do
      [_all, length] -> String.to_integer(length)
      nil -> 0
    end
  end

  defp serve(:through, client, {_path, head, body}, %{to: to}), do: through(client, head, body, to)

  defp serve(:keep, client, {path, head, body}, %{to: to, kept: kept}) do
    case :ets.lookup(kept, path) do
      [{^path, answer}] -> :gen_tcp.send(client, answer)
      [] -> :ets.insert(kept, {path, through(client, head, body, to)})
    end
  end

  defp serve(:close, _client, _request, _server), do: :ok

  defp serve(:stall, client, _request, _server) do
    :inet.setopts(client, active: true)

    receive do
      :cut -> :ok
      {:tcp_closed, ^client} -> :ok
    end
  end

  defp serve({:half, status, headers, body}, client, _request, _server),
    do: :gen_tcp.send(client, [head(status, headers, body), binary_part(body, 0, div(byte_size(body), 2))])

  defp serve({status, headers, body}, client, _request, _server),
    do: :gen_tcp.send(client, [head(status, headers, body), body])

  defp head(status, headers, body) do
    headers = [{"connection", "close"} | headers]
    headers = if status == 204, do: headers, else: [{"content-length", byte_size(body)} | headers]
    ["HTTP/1.1 #{status} Status\r\n", for({name, value} <- headers, do: "#{name}: #{value}\r\n"), "\r\n"]
  end

  # Until either hangs up; what has been answered.
  defp through(client, head, body, to) do
    head = Regex.replace(~r/\r\nconnection:[^\r]*/i, head, "") <> "\r\nconnection: close"
    {:ok, server} = :gen_tcp.connect({127, 0, 0, 1}, to, [:binary, active: true, nodelay: true])
    :ok = :gen_tcp.send(server, [head, "\r\n\r\n", body])
    :inet.setopts(client, active: true)
    answer = pass(client, server, [])
    :gen_tcp.close(server)
    IO.iodata_to_binary(answer)
  end

  defp pass(client, server, answer) do
    receive do
      {:tcp, ^server, bytes} ->
        :gen_tcp.send(client, bytes)
        pass(client, server, [answer | bytes])

      :cut ->
        answer

      {:tcp_closed, _either} ->
        answer
    end
  end
end
