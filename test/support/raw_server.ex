defmodule Instar.RawServer do
  # A web server on the loopback interface that does as the test says, which is mostly wrong.
  #
  # Its script is a list of answers, one for each request in the order of their arrival; the last one is given to
  # all that come later. It remembers the requests. An answer is
  #
  #   {status, headers, body}           a proper answer
  #   {:half, status, headers, body}    the head of that, and half of the body
  #   {:raw, bytes}                     these bytes, then the end
  #   {:drip, ms, bytes}                these bytes one by one, with pauses
  #   {:endless, headers, bytes}        these bytes again and again, until the client hangs up
  #   :close                            the end
  #   :stall                            nothing, until the client gives up
  #   a function of the request         what it returns; it may take its time
  use GenServer

  @timeout 30_000

  @doc "Options: `script`, and `tls`, options of `:ssl` with which it speaks TLS."
  def start_link(options), do: GenServer.start_link(__MODULE__, options)

  @doc "The URL without a path."
  def url(server), do: GenServer.call(server, :url)

  @doc "All requests so far, as maps of `method`, `path` (as sent) and `headers` (names in lower case)."
  def requests(server), do: GenServer.call(server, :requests)

  @doc "Replaces what is left of the script."
  def script(server, script), do: GenServer.call(server, {:script, List.wrap(script)})

  @doc "A proper answer with a document, and an ETag if there is one."
  def json(document, etag \\ nil) do
    {:ok, body} = Instar.DocumentServer.encode(document)
    {200, if(etag, do: [{"etag", etag}], else: []), body}
  end

  @impl true
  def init(options) do
    {transport, tls} = if options[:tls], do: {:ssl, options[:tls]}, else: {:gen_tcp, []}
    {:ok, _started} = Application.ensure_all_started(:ssl)

    {:ok, listener} =
      transport.listen(0, [:binary, ip: {127, 0, 0, 1}, active: false, packet: :raw, reuseaddr: true] ++ tls)

    {:ok, {_address, port}} = sockname(transport, listener)
    start_acceptor(self(), transport, listener)
    scheme = if transport == :ssl, do: "https", else: "http"
    url = "#{scheme}://127.0.0.1:#{port}"
    {:ok, %{url: url, script: List.wrap(options[:script] || :close), requests: []}}
  end

  @impl true
  def handle_call(:url, _from, state), do: {:reply, state.url, state}
  def handle_call(:requests, _from, state), do: {:reply, Enum.reverse(state.requests), state}
  def handle_call({:script, script}, _from, state), do: {:reply, :ok, %{state | script: script}}

  def handle_call({:request, request}, _from, state) do
    {answer, script} =
      case state.script do
        [last] -> {last, [last]}
        [answer | script] -> {answer, script}
      end

    {:reply, answer, %{state | script: script, requests: [request | state.requests]}}
  end

  # Each acceptor becomes the server of the connection that it accepts, and leaves another in its place.
  defp start_acceptor(server, transport, listener) do
    spawn_link(fn ->
      with {:ok, socket} <- accept(transport, listener) do
        start_acceptor(server, transport, listener)

        with {:ok, socket} <- handshake(transport, socket),
             {:ok, request} <- read(transport, socket, "") do
          answer(GenServer.call(server, {:request, request}), request, transport, socket)
          transport.close(socket)
        end
      end
    end)
  end

  defp accept(:gen_tcp, listener), do: :gen_tcp.accept(listener)
  defp accept(:ssl, listener), do: :ssl.transport_accept(listener)

  defp handshake(:gen_tcp, socket), do: {:ok, socket}
  defp handshake(:ssl, socket), do: :ssl.handshake(socket, @timeout)

  defp sockname(:gen_tcp, listener), do: :inet.sockname(listener)
  defp sockname(:ssl, listener), do: :ssl.sockname(listener)

  defp read(transport, socket, received) do
    with false <- String.contains?(received, "\r\n\r\n"),
         {:ok, bytes} <- transport.recv(socket, 0, @timeout) do
      read(transport, socket, received <> bytes)
    else
      true -> {:ok, parse(received)}
      error -> error
    end
  end

  defp parse(received) do
    [head, _body] = String.split(received, "\r\n\r\n", parts: 2)
    [line | lines] = String.split(head, "\r\n")
    [method, path, _version] = String.split(line, " ")

    headers =
      for line <- lines, into: %{} do
        [name, value] = String.split(line, ":", parts: 2)
        {String.downcase(name), String.trim(value)}
      end

    %{method: method, path: path, headers: headers}
  end

  defp answer(fun, request, transport, socket) when is_function(fun, 1),
    do: answer(fun.(request), request, transport, socket)

  defp answer({status, headers, body}, _request, transport, socket) when is_integer(status),
    do: transport.send(socket, [head(status, headers, body), body])

  defp answer({:half, status, headers, body}, _request, transport, socket) do
    half = binary_part(body, 0, div(byte_size(body), 2))
    transport.send(socket, [head(status, headers, body), half])
  end

  defp answer({:raw, bytes}, _request, transport, socket), do: transport.send(socket, bytes)

  defp answer({:drip, ms, bytes}, _request, transport, socket) do
    Enum.reduce_while(String.graphemes(bytes), :ok, fn byte, :ok ->
      Process.sleep(ms)
      if transport.send(socket, byte) == :ok, do: {:cont, :ok}, else: {:halt, :ok}
    end)
  end

  defp answer({:endless, headers, bytes}, _request, transport, socket) do
    transport.send(socket, [
      "HTTP/1.1 200 OK\r\n",
      for({name, value} <- headers, do: "#{name}: #{value}\r\n"),
      "\r\n"
    ])

    send_forever(bytes, transport, socket)
  end

  defp answer(:close, _request, _transport, _socket), do: :ok
  defp answer(:stall, _request, transport, socket), do: transport.recv(socket, 0, @timeout)

  defp send_forever(bytes, transport, socket) do
    if transport.send(socket, bytes) == :ok, do: send_forever(bytes, transport, socket)
  end

  defp head(status, headers, body) do
    headers = [{"content-length", byte_size(body)}, {"connection", "close"} | headers]
    ["HTTP/1.1 #{status} Status\r\n", for({name, value} <- headers, do: "#{name}: #{value}\r\n"), "\r\n"]
  end
end
