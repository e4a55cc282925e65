defmodule Instar.Wire.HTTPTest do
  # Answers without an end, as processes see them: events, backpressure, and every way in which a stream stops.
  # What is read off the wire, and how, is tested in native/fetch/tests.
  use ExUnit.Case, async: true
  alias Instar.RawServer
  alias Instar.Wire.HTTP

  defp answered!(answer, options \\ [], idle \\ 5_000) do
    server = start_supervised!({RawServer, script: [answer]}, id: make_ref())
    {:ok, http, []} = HTTP.new([url: RawServer.url(server)] ++ options)
    HTTP.stream(http, {"GET", RawServer.url(server) <> "/feed", [], nil}, idle)
  end

  # A server that writes a line again and again until the client goes away. What opens a stream from it, and the
  # number of lines that it could write.
  defp endless!(line, ms) do
    test = self()
    lines = :counters.new(1, [])
    {:ok, listener} = :gen_tcp.listen(0, [:binary, ip: {127, 0, 0, 1}, active: false, nodelay: true])
    {:ok, port} = :inet.port(listener)

    writer =
      spawn_link(fn ->
        {:ok, socket} = :gen_tcp.accept(listener)
        {:ok, _request} = :gen_tcp.recv(socket, 0)
        :ok = :gen_tcp.send(socket, "HTTP/1.1 200 OK\r\n\r\n")
        write(socket, line, ms, lines)
        send(test, :client_is_gone)
      end)

    :ok = :gen_tcp.controlling_process(listener, writer)
    {:ok, http, []} = HTTP.new(url: "http://127.0.0.1:#{port}")
    {fn -> HTTP.stream(http, {"GET", "http://127.0.0.1:#{port}/", [], nil}, 5_000) end, lines}
  end

  defp write(socket, line, ms, lines) do
    with :ok <- :gen_tcp.send(socket, line) do
      :counters.add(lines, 1, 1)
      Process.sleep(ms)
      write(socket, line, ms, lines)
    end
  end

  # All that a stream tells, to its end.
  defp events(reference, stream) do
    assert_receive {^reference, event}

    case event do
      {:done, _result} ->
        [event]

      {:lines, _lines} ->
        HTTP.more(stream)
        [event | events(reference, stream)]

      {:response, 200, _headers} ->
        [event | events(reference, stream)]
    end
  end

  test "a stream tells its head, its lines and its end" do
    {:ok, reference, stream} = answered!({200, [{"x-kind", "feed"}], "one\n\ntwo"})
    assert [{:response, 200, headers} | events] = events(reference, stream)
    assert HTTP.header(headers, "x-kind") == "feed"
    assert {lines, [{:done, :ok}]} = Enum.split(events, -1)
    assert Enum.flat_map(lines, fn {:lines, lines} -> lines end) == ["one", "two"]
    refute_received {^reference, _event}
  end

  test "any other status is the end, with the whole answer" do
    {:ok, reference, stream} = answered!({404, [], "no\nlines"})
    assert [{:done, {:status, {404, headers, "no\nlines"}}}] = events(reference, stream)
    assert HTTP.header(headers, "content-length") == "8"
  end

  test "what goes wrong is the end" do
    for {answer, options, reason} <- [
          {{:half, 200, [], "one\ntwo\n"}, [], :truncated},
          {{:raw, "HTTP/1.1 200 OK\r\n\r\na long line\n"}, [max_bytes: 5], {:body_too_large, 5}},
          {{200, [{"content-encoding", "gzip"}], :zlib.gzip("a\n")}, [], :bad_encoding},
          {:stall, [], {:timeout, 50}},
          {{:drip, 30, "HTTP/1.1 200 OK\r\n\r\n"}, [], {:timeout, 50}}
        ] do
      {:ok, reference, stream} = answered!(answer, options, if(reason == {:timeout, 50}, do: 50, else: 5_000))
      assert {:done, {:error, ^reason}} = List.last(events(reference, stream))
    end

    {:ok, reference, stream} = answered!(:close)
    assert [{:done, {:error, {:unreachable, _why}}}] = events(reference, stream)
  end

  test "no lines come before they are asked for, and the server has to wait" do
    line = String.duplicate("x", 65_535) <> "\n"
    {open, written} = endless!(line, 0)
    {:ok, reference, stream} = open.()
    assert_receive {^reference, {:response, 200, _headers}}
    assert_receive {^reference, {:lines, _lines}}
    refute_receive {^reference, _event}, 200
    # What the sockets' buffers took.
    stuck = :counters.get(written, 1)
    refute_receive {^reference, _event}, 100
    assert :counters.get(written, 1) == stuck
    assert stuck < 1_000
    HTTP.more(stream)
    assert_receive {^reference, {:lines, _lines}}
    refute_receive {^reference, _event}, 50
    assert HTTP.close(stream) == :ok
    assert_receive :client_is_gone
  end

  test "a stream that is closed is silent, and closes its connection" do
    {open, _written} = endless!("x\n", 5)
    {:ok, reference, stream} = open.()
    assert_receive {^reference, {:response, 200, _headers}}
    assert HTTP.close(stream) == :ok
    assert HTTP.close(stream) == :ok
    assert HTTP.more(stream) == :ok
    assert_receive :client_is_gone
  end

  test "a stream ends with the process that opened it" do
    {open, _written} = endless!("x\n", 5)
    test = self()

    owner =
      spawn(fn ->
        {:ok, reference, stream} = open.()
        assert_receive {^reference, {:response, 200, _headers}}
        send(test, :open)
        Process.sleep(:infinity)
        HTTP.close(stream)
      end)

    assert_receive :open
    refute_receive :client_is_gone, 50
    Process.exit(owner, :kill)
    assert_receive :client_is_gone
  end

  test "a stream ends when nobody holds it any more" do
    {open, _written} = endless!("x\n", 5)

    spawn_link(fn ->
      open_and_drop(open)
      :erlang.garbage_collect()
      Process.sleep(:infinity)
    end)

    assert_receive :client_is_gone
  end

  defp open_and_drop(open) do
    {:ok, reference, _stream} = open.()
    assert_receive {^reference, {:response, 200, _headers}}
    :ok
  end
end
