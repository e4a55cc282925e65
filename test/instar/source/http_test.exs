defmodule Instar.Source.HTTPTest do
  # What goes over the wire and what does not: credentials, ids, tokens, redirects, retries, TLS.
  use Instar.Case, async: true
  import ExUnit.CaptureLog

  alias Instar.{Clock, Config, DocumentServer, RawServer}
  alias Instar.Server.Versions
  alias Instar.Source.HTTP

  @moduletag instar: false
  @secret "correct-horse"

  defp store!(script, options \\ []),
    do: start_supervised!({RawServer, [script: script] ++ options}, id: make_ref())

  defp source!(store, options \\ []) do
    url = RawServer.url(store) <> Keyword.get(options, :path, "")

    options =
      Keyword.merge([url: url, retries: 0, backoff: 1, max_backoff: 5], Keyword.delete(options, :path))

    assert {:ok, source} = HTTP.init(options)
    source
  end

  defp good, do: RawServer.json(document(:wasm, %{"1" => 1}))
  defp paths(store), do: for(request <- RawServer.requests(store), do: request.path)

  defp authorizations(store),
    do: for(request <- RawServer.requests(store), do: request.headers["authorization"])

  describe "a fetch" do
    test "is a GET of the id below the URL", _context do
      for {base, path} <- [
            {"", "/doc"},
            {"/", "/doc"},
            {"/db", "/db/doc"},
            {"/db/", "/db/doc"},
            {"/a/b?feed=x", "/a/b/doc?feed=x"}
          ] do
        store = store!([{200, [{"etag", "t"}], "body"}])
        source = source!(store, path: base)
        assert HTTP.fetch(source, "doc", nil) == {:ok, "body", "t"}
        assert [%{method: "GET", path: ^path, headers: headers}] = RawServer.requests(store)
        assert headers["user-agent"] =~ "instar"
        refute headers["authorization"]
        refute headers["if-none-match"]
      end
    end

    test "sends the token, whatever it looks like, and knows a 304", _context do
      for token <- [~s("abc"), ~s(W/"abc"), "3-abc", ~s("é" ,)] do
        store = store!([{304, [], ""}])
        assert HTTP.fetch(source!(store), "doc", token) == :not_modified
        assert [%{headers: %{"if-none-match" => sent}}] = RawServer.requests(store)
        assert sent == token
      end
    end

    test "says what was answered", _context do
      for {status, expected} <- [{404, :not_found}, {410, :not_found}] do
        assert HTTP.fetch(source!(store!([{status, [], ""}])), "doc", nil) == expected
        assert HTTP.attachment(source!(store!([{status, [], ""}])), "doc", "a") == expected
      end

      for status <- [201, 204, 400, 401, 403, 418, 500, 503] do
        assert reason(HTTP.fetch(source!(store!([{status, [], ""}])), "doc", nil)) == {:http_status, status}

        assert reason(HTTP.attachment(source!(store!([{status, [], ""}])), "doc", "a")) ==
                 {:http_status, status}
      end
    end

    test "unpacks a body, and counts what it unpacks to", _context do
      packed = :zlib.gzip(String.duplicate("a", 10_000))
      answer = {200, [{"content-encoding", "gzip"}], packed}
      assert {:ok, body, _token} = HTTP.fetch(source!(store!([answer])), "doc", nil)
      assert body == String.duplicate("a", 10_000)
      limit = 9_999
      assert byte_size(packed) < limit
      source = source!(store!([answer]), max_bytes: limit)
      assert reason(HTTP.fetch(source, "doc", nil)) == {:body_too_large, limit}

      bomb = {200, [{"content-encoding", "gzip"}], :zlib.gzip(:binary.copy(<<0>>, 50_000_000))}
      source = source!(store!([bomb]), max_bytes: 1_000_000)
      assert reason(HTTP.fetch(source, "doc", nil)) == {:body_too_large, 1_000_000}
    end

    test "refuses a body that is packed in another way, or badly", _context do
      for {encoding, body} <- [{"br", "x"}, {"gzip", "not gzip at all"}, {"gzip, gzip", "x"}] do
        source = source!(store!([{200, [{"content-encoding", encoding}], body}]))
        assert reason(HTTP.fetch(source, "doc", nil)) == :bad_encoding
      end

      packed = :zlib.gzip("some text")
      torn = binary_part(packed, 0, byte_size(packed) - 3)
      source = source!(store!([{200, [{"content-encoding", "gzip"}], torn}]))
      assert reason(HTTP.fetch(source, "doc", nil)) == :truncated
    end

    test "reads chunks, to the last one", _context do
      head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"

      chunks = {:raw, head <> "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"}
      assert {:ok, "abcde", _token} = HTTP.fetch(source!(store!(chunks)), "doc", nil)

      for torn <- ["3\r\nabc\r\n", "3\r\na", "", "zz\r\n"] do
        assert reason(HTTP.fetch(source!(store!({:raw, head <> torn})), "doc", nil)) == :truncated
      end
    end

    test "of an empty body is one", _context do
      assert {:ok, "", _token} = HTTP.fetch(source!(store!([{200, [], ""}])), "doc", nil)
    end
  end

  describe "a server without ETags" do
    test "is compared by the body's digest", _context do
      digest = "sha256-" <> Base.encode16(:crypto.hash(:sha256, "one"), case: :lower)

      store =
        store!([{200, [], "one"}, {200, [], "one"}, {200, [], "two"}, {200, [{"etag", ~s("t")}], "two"}])

      source = source!(store)
      assert HTTP.fetch(source, "doc", nil) == {:ok, "one", digest}
      assert HTTP.fetch(source, "doc", digest) == :not_modified
      assert {:ok, "two", "sha256-" <> _other} = HTTP.fetch(source, "doc", digest)
      assert HTTP.fetch(source, "doc", digest) == {:ok, "two", ~s("t")}
      for request <- RawServer.requests(store), do: refute(request.headers["if-none-match"])
    end

    test "or whose answers ignore If-None-Match, is understood", _context do
      store = store!([{200, [{"etag", ~s("t")}], "body"}])
      assert HTTP.fetch(source!(store), "doc", ~s("t")) == :not_modified
      assert [%{headers: %{"if-none-match" => ~s("t")}}] = RawServer.requests(store)
    end
  end

  describe "changes" do
    # Answers by the path of a request.
    defp by_path(answers), do: [fn request -> Map.fetch!(answers, request.path) end]

    test "are not hidden by a document that cannot be asked for", _context do
      same = {304, [], ""}
      other = {200, [{"etag", ~s("2")}], "{}"}
      odd = {500, [], ""}
      known = Map.new(["a", "b", "c"], &{&1, ~s("1")})

      source = source!(store!(by_path(%{"/a" => odd, "/b" => other, "/c" => {410, [], ""}})))
      assert {:ok, changes, nil} = HTTP.changes(source, nil, known)
      assert Enum.sort(changes) == [{"b", ~s("2")}, {"c", :deleted}]

      source = source!(store!(by_path(%{"/a" => odd, "/b" => same, "/c" => :close})))
      assert HTTP.changes(source, nil, known) == {:ok, [], nil}

      source = source!(store!(by_path(%{"/a" => odd, "/b" => odd, "/c" => odd})))
      assert reason(HTTP.changes(source, nil, known)) == {:http_status, 500}
    end

    test "of no documents are none, and ask nothing", _context do
      store = store!([:close])
      assert HTTP.changes(source!(store), nil, %{}) == {:ok, [], nil}
      assert RawServer.requests(store) == []
    end

    test "ask for so many at once", _context do
      for {options, most} <- [{[], 8}, {[concurrency: 2], 2}] do
        {:ok, counter} = Agent.start_link(fn -> {0, 0} end)
        count = fn by -> Agent.update(counter, fn {now, most} -> {now + by, max(now + by, most)} end) end

        store =
          store!([
            fn _request ->
              count.(1)
              Process.sleep(20)
              count.(-1)
              {304, [], ""}
            end
          ])

        known = Map.new(1..30, &{"doc#{&1}", ~s("1")})
        assert HTTP.changes(source!(store, options), nil, known) == {:ok, [], nil}
        assert {0, seen} = Agent.get(counter, & &1)
        assert seen in 2..most
        assert length(paths(store)) == 30
      end
    end

    test "are not asked for one by one where nobody listens", _context do
      {:ok, source} = HTTP.init(url: "http://127.0.0.1:1", retries: 3, backoff: 100, concurrency: 1)

      asked = fn count ->
        known = Map.new(1..count, &{"doc#{&1}", nil})

        Clock.microseconds(fn ->
          assert {:unreachable, _why} = reason(HTTP.changes(source, nil, known))
        end)
      end

      # One by one, each with its three pauses of 100 ms and more, would be 300 s.
      assert Clock.compare(fn -> asked.(1_000) end, fn -> asked.(1) end, &(&1 <= 100 * &2), 1..4) == :ok
    end
  end

  describe "an id" do
    @ids [
      {"../x", "..%2Fx"},
      {"../../etc/passwd", "..%2F..%2Fetc%2Fpasswd"},
      {"http://evil/", "http%3A%2F%2Fevil%2F"},
      {"//evil/x", "%2F%2Fevil%2Fx"},
      {"a/b", "a%2Fb"},
      {"a\\b", "a%5Cb"},
      {"a?b#c", "a%3Fb%23c"},
      {"%2e%2e", "%252e%252e"},
      {"%2F", "%252F"},
      {"a b+c", "a%20b%2Bc"},
      {"é☃", "%C3%A9%E2%98%83"},
      {"user:pass@host", "user%3Apass%40host"},
      {"_design", "_design"},
      {"a.b-c_d~e", "a.b-c_d~e"},
      {"...", "..."},
      {"..;", "..%3B"}
    ]

    test "cannot leave the URL", context do
      store = store!([good()])
      url = RawServer.url(store) <> "/db"
      server = start_instar!(context, source: {HTTP, url: url, retries: 0})

      for {id, segment} <- @ids do
        assert {:ok, version} = Instar.load(server, id)
        assert version.id == id
        assert version.where == url <> "/" <> segment
        assert Instar.call(server, id, :n, []) == {:ok, 1}
      end

      assert paths(store) == for({_id, segment} <- @ids, do: "/db/" <> segment)
    end

    test "that no URL can name is refused before anything is sent", context do
      store = store!([good()])
      server = start_instar!(context, source: {HTTP, url: RawServer.url(store), retries: 0})

      for id <- ["", ".", "..", "a\nb", "a\0", "\r\nhost: evil", <<255>>, String.duplicate("x", 256)] do
        assert reason(Instar.load(server, id)) == {:bad_id, id}
        assert reason(Instar.select(server, id)) == {:bad_id, id}
        assert {:error, %Error{} = error} = Instar.call(server, id, :n, [])
        assert is_binary(Exception.message(error))
      end

      assert paths(store) == []
      {:ok, source} = HTTP.init(url: RawServer.url(store))
      for id <- ["", ".", ".."], do: assert(reason(HTTP.fetch(source, id, nil)) == {:bad_id, id})
    end

    test "of another document stays one on a real store", context do
      server = start_instar!(context)
      File.write!(Path.join(context.tmp_dir, "secret.json"), elem(good(), 2))
      for {id, _segment} <- @ids, do: assert(reason(Instar.load(server, id)) == :not_found)
    end

    test "an attachment's name is encoded in the same way", _context do
      store = store!([{200, [], "bytes"}])
      source = source!(store, path: "/db")

      for name <- ["1.0.wasm", "../../x", "a/b"],
          do: assert(HTTP.attachment(source, "a/b", name) == {:ok, "bytes"})

      assert paths(store) == ["/db/a%2Fb/1.0.wasm", "/db/a%2Fb/..%2F..%2Fx", "/db/a%2Fb/a%2Fb"]
      assert reason(HTTP.attachment(source, "doc", "..")) == {:bad_id, ".."}
    end
  end

  describe "credentials" do
    test "of both kinds are sent", _context do
      store = store!([good()])
      HTTP.fetch(source!(store, auth: {:basic, "me", @secret}), "doc", nil)
      HTTP.fetch(source!(store, auth: {:basic, "é", ""}), "doc", nil)
      HTTP.attachment(source!(store, auth: {:bearer, @secret}), "doc", "a")
      HTTP.fetch(source!(store), "doc", nil)

      assert authorizations(store) == [
               "Basic " <> Base.encode64("me:" <> @secret),
               "Basic " <> Base.encode64("é:"),
               "Bearer " <> @secret,
               nil
             ]
    end

    @tag :capture_log
    test "are nowhere to be read", context do
      Process.flag(:trap_exit, true)

      for auth <- [{:basic, "me", @secret}, {:bearer, @secret}] do
        store =
          store!([
            {500, [], ""},
            :close,
            {302, [{"location", "http://127.0.0.2:1/"}], ""},
            {200, [], "{"},
            good()
          ])

        options = [url: RawServer.url(store), auth: auth, retries: 0]

        log =
          capture_log(fn ->
            server = start_instar!(context, source: {HTTP, options})

            errors =
              for _ <- 1..4 do
                assert {:error, error} = Instar.load(server, "doc")
                [inspect(error), Exception.message(error), inspect(error, structs: false, limit: :infinity)]
              end

            assert {:ok, version} = Instar.load(server, "doc")
            {:ok, config} = Config.fetch(server)

            hidden?([
              errors,
              inspect(version, structs: false),
              inspect(version),
              inspect(config, limit: :infinity)
            ])

            hidden?([inspect(Versions.source(server), structs: false, limit: :infinity)])

            # What a crash report has of a part's state and its start.
            for part <- [:Eviction, :Versions] do
              pid = eventually(fn -> part(server, part) end)
              hidden?([inspect(:sys.get_state(pid), limit: :infinity)])
              hidden?([inspect(:sys.get_status(pid), limit: :infinity)])
              monitor = Process.monitor(pid)
              crash(pid)
              assert_receive {:DOWN, ^monitor, :process, ^pid, _reason}
            end

            stop_supervised!(server)
          end)

        assert log =~ "nonsense"
        hidden?([log])
        assert Enum.all?(authorizations(store), &(&1 =~ ~r/^(Basic|Bearer) /))
      end
    end

    defp crash(pid) do
      GenServer.call(pid, :nonsense)
    catch
      :exit, _reason -> :ok
    end

    defp hidden?(texts) do
      encoded = Base.encode64("me:" <> @secret)
      text = IO.iodata_to_binary(texts)
      refute text =~ @secret
      refute text =~ encoded
    end

    test "that are wrong are an error that does not repeat them", _context do
      for auth <- [
            @secret,
            {:basic, @secret},
            {:token, @secret},
            {:bearer, 1, @secret},
            {:basic, "me", ~c"#{@secret}"}
          ] do
        assert {:error, %Error{} = error} = HTTP.init(url: "http://x", auth: auth)
        assert {:invalid_option, :auth, :redacted, _expected} = error.reason
        hidden?([inspect(error), Exception.message(error)])
        refute inspect(error) =~ inspect(~c"#{@secret}")
      end

      for auth <- [{:bearer, "#{@secret}\n"}, {:basic, "a:#{@secret}", "x"}] do
        assert {:error, %Error{} = error} = HTTP.init(url: "http://x", auth: auth)
        assert listed?(error.reason)
        hidden?([inspect(error), Exception.message(error)])
      end
    end

    test "in the URL are refused, and not repeated", _context do
      for url <- ["http://me:#{@secret}@host/db", "http://#{@secret}@host", "http://:#{@secret}@host"] do
        assert {:error, %Error{} = error} = HTTP.init(url: url)
        assert {:bad_url, _why} = error.reason
        hidden?([inspect(error), Exception.message(error)])
      end
    end

    test "do not follow a redirect to another origin", context do
      other = store!([good()])

      for location <- [
            RawServer.url(other) <> "/doc",
            String.replace(RawServer.url(other), "127.0.0.1", "localhost")
          ] do
        store = store!([{302, [{"location", location}], ""}])

        server =
          start_instar!(context,
            source: {HTTP, url: RawServer.url(store), auth: {:bearer, @secret}, retries: 0}
          )

        assert {:redirect, why} = reason(Instar.load(server, "doc"))
        assert is_binary(why)
      end

      assert RawServer.requests(other) == []
    end
  end

  describe "redirects" do
    test "within the origin are followed, with the credentials", _context do
      store =
        store!([{302, [{"location", "/moved"}], ""}, {307, [{"location", "there"}], ""}, {200, [], "body"}])

      assert {:ok, "body", _token} =
               HTTP.fetch(source!(store, path: "/db", auth: {:bearer, @secret}), "doc", nil)

      assert paths(store) == ["/db/doc", "/moved", "/there"]
      assert Enum.uniq(authorizations(store)) == ["Bearer " <> @secret]
    end

    test "are at most five", _context do
      for {count, expected} <- [{5, :ok}, {6, :error}] do
        redirects = for n <- 1..count, do: {302, [{"location", "/#{n}"}], ""}
        store = store!(redirects ++ [{200, [], "body"}])
        answer = HTTP.fetch(source!(store), "doc", nil)
        assert elem(answer, 0) == expected
        assert length(paths(store)) == min(count, 5) + 1
      end

      assert {:redirect, why} =
               reason(HTTP.fetch(source!(store!([{302, [{"location", "/x"}], ""}])), "doc", nil))

      assert why =~ "five"
    end
  end

  describe "retries" do
    test "are as many as configured, for whatever may pass", _context do
      for failure <- [
            {500, [], ""},
            {502, [], ""},
            {503, [], ""},
            {429, [{"retry-after", "0"}], ""},
            :close,
            {:half, 200, [], "abc"}
          ] do
        store = store!([failure, failure, {200, [], "body"}])
        assert {:ok, "body", _token} = HTTP.fetch(source!(store, retries: 2), "doc", nil)
        assert length(paths(store)) == 3

        store = store!([failure])
        assert {:error, %Error{}} = HTTP.fetch(source!(store, retries: 2), "doc", nil)
        assert length(paths(store)) == 3
      end
    end

    test "are none for what will not pass", _context do
      for failure <- [{404, [], ""}, {400, [], ""}, {401, [], ""}, {200, [{"content-encoding", "br"}], "x"}] do
        store = store!([failure])
        HTTP.fetch(source!(store, retries: 5), "doc", nil)
        assert length(paths(store)) == 1
      end

      store = store!([{200, [], "too long"}])
      assert {:body_too_large, 3} = reason(HTTP.fetch(source!(store, retries: 5, max_bytes: 3), "doc", nil))
      assert length(paths(store)) == 1
    end

    test "wait no longer than configured, whatever the server asks for", _context do
      store = store!([{503, [{"retry-after", "3600"}], ""}, {200, [], "body"}])
      assert {:ok, "body", _token} = HTTP.fetch(source!(store, retries: 1, max_backoff: 5), "doc", nil)
    end
  end

  describe "time limits" do
    test "end an answer that never comes, or comes in drops", _context do
      slow = {:drip, 5, "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n" <> String.duplicate("x", 1_000)}

      for answer <- [:stall, slow] do
        store = store!([answer])
        assert reason(HTTP.fetch(source!(store, timeout: 50, retries: 3), "doc", nil)) == {:timeout, 50}
        # A timeout is not tried again: it has cost enough.
        assert length(paths(store)) == 1
      end
    end

    test "give a drop as long as it needs within them", _context do
      text = "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc"
      assert {:ok, "abc", _token} = HTTP.fetch(source!(store!([{:drip, 1, text}])), "doc", nil)
    end
  end

  describe "a connection" do
    test "is not tried again without end where nobody listens", _context do
      {:ok, socket} = :gen_tcp.listen(0, ip: {127, 0, 0, 1})
      {:ok, port} = :inet.port(socket)
      :gen_tcp.close(socket)
      {:ok, source} = HTTP.init(url: "http://127.0.0.1:#{port}", retries: 2, backoff: 1)
      assert {:unreachable, why} = reason(HTTP.fetch(source, "doc", nil))
      assert why =~ "refused"
    end

    test "to a host that does not exist is an error", _context do
      {:ok, source} = HTTP.init(url: "http://no-such-host.invalid", retries: 0, timeout: 5_000)
      assert elem(reason(HTTP.fetch(source, "doc", nil)), 0) in [:unreachable, :timeout]
    end

    test "lives longer than one request", context do
      server = start_instar!(context)
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      for _ <- 1..20, do: assert({:ok, _version} = Instar.load(server, "doc"))
    end
  end

  describe "options" do
    test "that are wrong are named", _context do
      assert reason(HTTP.init(url: "http://x", retrys: 1)) == {:unknown_option, :retrys, :retries}
      assert reason(HTTP.init(url: "http://x", autth: nil)) == {:unknown_option, :autth, :auth}

      for {key, value} <- [
            url: nil,
            url: :x,
            ca: 1,
            timeout: 0,
            timeout: "1",
            connect_timeout: -1,
            max_bytes: 0,
            retries: -1,
            retries: 101,
            backoff: 0,
            max_backoff: nil,
            concurrency: 0
          ] do
        assert {:invalid_option, ^key, ^value, _expected} =
                 reason(HTTP.init(Keyword.merge([url: "http://x"], [{key, value}])))
      end

      assert {:invalid_option, :url, nil, _expected} = reason(HTTP.init([]))
    end

    test "a URL that is none", _context do
      for url <- ["", "x", "ftp://x", "http://", "file:///etc", "http://x/#fragment", "http://x:99999"] do
        assert {:bad_url, why} = reason(HTTP.init(url: url))
        assert is_binary(why)
      end

      for url <- ["", "x", "127.0.0.1:1", "localhost:5984", "ftp://x"] do
        assert reason(HTTP.init(url: url)) == {:bad_url, "it must begin with http:// or https://"}
      end
    end
  end

  test "where/2 is the document's URL", context do
    url = DocumentServer.url(context.documents)
    {:ok, source} = HTTP.init(url: url, auth: {:bearer, @secret})
    assert HTTP.where(source, "a/b") == url <> "/a%2Fb"
  end

  describe "TLS" do
    # A server says so when its source is away.
    @describetag :capture_log

    # One key for authority and server. Of Ed25519, whose algorithm has no parameters: those that public_key's test data
    # has for RSA and ECDSA differ with the release of OTP, and rustls is strict about them.
    setup do
      %{key: :public_key.generate_key({:namedCurve, :ed25519})}
    end

    # A chain of an authority of its own and a certificate for those names, and the authority as PEM.
    defp chain(key, names) do
      names = {:Extension, {2, 5, 29, 17}, false, names}
      plain = [key: key, digest: :sha256]
      peer = %{root: plain, intermediates: [], peer: plain ++ [extensions: [names]]}

      %{server_config: server, client_config: client} =
        Map.new(:public_key.pkix_test_data(%{server_chain: peer, client_chain: peer}))

      pem = :public_key.pem_encode(for der <- client[:cacerts], do: {:Certificate, der, :not_encrypted})
      {Keyword.take(server, [:cert, :key]) ++ [log_level: :none], pem}
    end

    test "with an authority of our own, as text or as a file", %{key: key} = context do
      {tls, pem} = chain(key, iPAddress: <<127, 0, 0, 1>>)
      file = Path.join(context.tmp_dir, "ca.pem")
      File.write!(file, pem)
      store = store!([good()], tls: tls)

      for ca <- [pem, file] do
        server =
          start_instar!(context,
            source: {HTTP, url: RawServer.url(store), ca: ca, retries: 0, auth: {:bearer, @secret}}
          )

        assert Instar.call(server, "doc", :n, []) == {:ok, 1}
      end

      assert authorizations(store) == List.duplicate("Bearer " <> @secret, 2)
    end

    test "is refused without it, with another one, and for another name", %{key: key} = context do
      {tls, pem} = chain(key, iPAddress: <<127, 0, 0, 1>>)

      {_tls, other_pem} =
        chain(:public_key.generate_key({:namedCurve, :ed25519}), iPAddress: <<127, 0, 0, 1>>)

      {other_name, other_name_pem} = chain(key, dNSName: ~c"example.org")

      for {tls, ca} <- [{tls, nil}, {tls, other_pem}, {other_name, other_name_pem}] do
        store = store!([good()], tls: tls)

        options = [url: RawServer.url(store), ca: ca, retries: 0, auth: {:bearer, @secret}]
        server = start_instar!(context, source: {HTTP, [connect_timeout: bound()] ++ options})
        assert {:unreachable, why} = reason(Instar.load(server, "doc"))
        assert why =~ "certificate"
        # Nothing was said before.
        assert RawServer.requests(store) == []
      end

      assert pem != other_pem
      assert {:ok, _source} = HTTP.init(url: "https://x", ca: pem)
    end

    test "is not spoken to who does not speak it", _context do
      store = store!([good()])
      url = String.replace(RawServer.url(store), "http://", "https://")
      {:ok, source} = HTTP.init(url: url, retries: 0, timeout: 300)
      assert elem(reason(HTTP.fetch(source, "doc", nil)), 0) in [:unreachable, :timeout]
    end

    test "with what is no authority is an error at the start", context do
      missing = Path.join(context.tmp_dir, "missing.pem")
      assert reason(HTTP.init(url: "https://x", ca: missing)) == {:file_error, :enoent, missing}
      empty = Path.join(context.tmp_dir, "empty.pem")
      File.write!(empty, "")

      for ca <- [empty, "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n"] do
        assert {:error, %Error{reason: reason}} = HTTP.init(url: "https://x", ca: ca)
        assert listed?(reason)
      end
    end
  end
end
