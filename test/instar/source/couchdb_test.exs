defmodule Instar.Source.CouchDBTest do
  # What is CouchDB's own: revisions, sequences, digests, sessions, views, and feeds behind proxies.
  #
  # Real answers come from pouchdb-server, started once; those that CouchDB gives and pouchdb-server does not come from
  # a server that plays them. What every source does is in test/contract/source_test.exs.
  use Instar.Case, async: true

  import ExUnit.CaptureLog
  alias Instar.{Clock, PouchDB, Proxy, RawServer, WebProxy}
  alias Instar.Source.CouchDB
  alias Instar.Source.CouchDB.Design

  @moduletag instar: false
  @password "correct-horse"
  @admin {"admin", @password}
  @heartbeat 200

  setup_all do
    dir = Path.join(System.tmp_dir!(), "instar-couchdb-#{System.unique_integer([:positive])}-#{System.pid()}")
    File.mkdir_p!(dir)
    on_exit(fn -> File.rm_rf!(dir) end)
    %{pouchdb: start_supervised!({PouchDB, dir: dir, admin: @admin})}
  end

  # A database that only the administrator can read.
  defp database!(%{pouchdb: pouchdb}) do
    database = PouchDB.database(pouchdb, @admin)
    security = %{"admins" => %{"names" => ["admin"]}, "members" => %{"names" => ["admin"], "roles" => []}}
    {200, _ok} = PouchDB.request("PUT", database <> "/_security", security, @admin)
    database
  end

  defp open!(url, options \\ []) do
    options = Keyword.merge([url: url, retries: 0, backoff: 5, max_backoff: 20], options)
    assert {:ok, source} = CouchDB.init(options)
    source
  end

  # A server that answers by the last part of a request's path, with JSON where the answer is a map.
  defp played!(answers) do
    script = [
      fn request ->
        name = request.path |> String.split("?") |> hd() |> Path.basename()

        case Map.fetch!(answers, name) do
          fun when is_function(fun) -> rendered(fun.(request))
          answer -> rendered(answer)
        end
      end
    ]

    start_supervised!({RawServer, script: script}, id: make_ref())
  end

  test "a server warms all documents of a database, but for those of the design and of other types",
       context do
    url = PouchDB.database(context.pouchdb, @admin)
    for id <- ["a", "b"], do: PouchDB.put(url, id, document(:wasm, %{"1" => 1}), @admin)
    PouchDB.put(url, "note", %{"type" => "note"}, @admin)
    PouchDB.put(url, "_design/other", %{"language" => "javascript"}, @admin)
    options = [url: url, auth: {:basic, "admin", @password}]
    assert {:ok, ids} = CouchDB.ids(open!(url, options))
    assert Enum.sort(ids) == ["a", "b", "note"]
    server = start_instar!(context, source: {CouchDB, options}, warm: :all)
    assert Instar.await_ready(server) == :ok
    assert for({{id, _tag}, _loaded} <- Instar.all_loaded(server), do: id) == ["a", "b"]
  end

  defp rendered({status, headers, %{} = json}), do: {status, headers, encoded(json)}
  defp rendered(%{} = json), do: {200, [], encoded(json)}
  defp rendered(other), do: other

  defp encoded(term) do
    {:ok, json} = Instar.DocumentServer.encode(term)
    json
  end

  defp played_source!(answers, options \\ []) do
    server = played!(answers)
    {server, open!(RawServer.url(server) <> "/db", options)}
  end

  defp paths(server), do: for(request <- RawServer.requests(server), do: request.path)

  defp query(request),
    do: request.path |> URI.parse() |> Map.get(:query) |> Kernel.||("") |> URI.decode_query()

  describe "a document" do
    test "is asked for with its revision as CouchDB's ETag", _context do
      {server, source} = played_source!(%{"doc" => {304, [{"etag", ~s("1-a")}], ""}})
      assert CouchDB.fetch(source, "doc", "1-a") == :not_modified
      assert [%{path: "/db/doc", headers: %{"if-none-match" => ~s("1-a")}}] = RawServer.requests(server)
    end

    test "has the revision that it says itself, whatever the ETag", _context do
      json = encoded(%{"_id" => "doc", "_rev" => "2-b"})
      {_server, source} = played_source!(%{"doc" => {200, [{"etag", ~s(W/"other")}], json}})
      assert CouchDB.fetch(source, "doc", "1-a") == {:ok, json, "2-b"}
      assert CouchDB.fetch(source, "doc", "2-b") == :not_modified
      assert CouchDB.fetch(source, "doc", nil) == {:ok, json, "2-b"}
    end

    test "that is no JSON, or has no revision, is handed on for its parser to complain", _context do
      for body <- ["{", "[]", ~s({"_rev": 1}), ~s({"a": 1}), ""] do
        {_server, source} = played_source!(%{"doc" => {200, [], body}})
        assert CouchDB.fetch(source, "doc", nil) == {:ok, body, nil}
      end
    end

    test "is missing or deleted, but a database that is missing is an error", _context do
      for {reason, expected} <- [
            {"missing", :not_found},
            {"deleted", :not_found},
            {"Database does not exist.", {:http_status, 404}},
            {"no_db_file", {:http_status, 404}}
          ] do
        answer = {404, [], %{"error" => "not_found", "reason" => reason}}
        {_server, source} = played_source!(%{"doc" => answer})
        answer = CouchDB.fetch(source, "doc", nil)
        assert answer == expected or reason(answer) == expected
      end

      {_server, source} = played_source!(%{"doc" => {404, [], "<html>"}})
      assert reason(CouchDB.fetch(source, "doc", nil)) == {:http_status, 404}
    end

    test "that is named as deleted is told from one that is missing", _context do
      for {status, reason, expected} <- [
            {404, "missing", :not_found},
            {404, "deleted", :deleted},
            {404, "purged", :deleted},
            {410, "whatever", :deleted}
          ] do
        {_server, source} = played_source!(%{"doc" => {status, [], %{"reason" => reason}}})
        assert CouchDB.fetch_now(source, "doc", nil, nil) == expected
        assert CouchDB.fetch(source, "doc", nil) == :not_found
        assert CouchDB.attachment(source, "doc", "doc") == :not_found
      end
    end

    test "of a revision that a row has named is asked for by its name where the answer is older", _context do
      at = fn rev -> {200, [], %{"_id" => "doc", "_rev" => rev}} end
      missing = {404, [], %{"reason" => "missing"}}

      for {plain, by_name, expected, requests} <- [
            {at.("3-c"), missing, "3-c", 1},
            {at.("12-a"), missing, "12-a", 1},
            {at.("2-b"), at.("3-c"), "3-c", 2},
            {at.("3-b"), at.("3-c"), "3-c", 2},
            {missing, at.("3-c"), "3-c", 2},
            # Nobody has it yet.
            {at.("2-b"), missing, "2-b", 2},
            {at.("2-b"), {500, [], ""}, "2-b", 2}
          ] do
        doc = fn request -> if query(request)["rev"] == "3-c", do: by_name, else: plain end
        {server, source} = played_source!(%{"doc" => doc})
        assert {:ok, _json, ^expected} = CouchDB.fetch_now(source, "doc", "2-b", "3-c")
        assert length(paths(server)) == requests

        for request <- RawServer.requests(server) do
          assert request.headers["cache-control"] == "no-cache"
          refute request.headers["if-none-match"]
        end
      end
    end

    test "is newer by its revision's number", _context do
      assert CouchDB.newer?("10-a", "9-b")
      assert CouchDB.newer?("1-a", "1-a")

      for {token, than} <- [{"1-a", "1-b"}, {"2-a", "10-b"}, {nil, "1-a"}, {"x", "1-a"}, {"2-a", "x"}],
          do: refute(CouchDB.newer?(token, than))
    end

    test "of CouchDB's own is none", _context do
      {server, source} = played_source!(%{})

      for id <- ["_design/instar", "_all_docs", "_local/x", "_"] do
        assert reason(CouchDB.fetch(source, id, nil)) == {:bad_id, id}
        assert reason(CouchDB.attachment(source, id, "a")) == {:bad_id, id}
        assert reason(CouchDB.changes(source, nil, %{"a" => nil, id => nil})) == {:bad_id, id}
        assert reason(CouchDB.changes(source, 1, %{id => nil})) == {:bad_id, id}
        assert reason(CouchDB.follow(source, 1, ["a", id])) == {:bad_id, id}
        assert reason(CouchDB.versions(source, id)) == {:bad_id, id}
      end

      assert paths(server) == []
    end
  end

  describe "an attachment" do
    defp md5(bytes), do: Base.encode64(:crypto.hash(:md5, bytes))

    test "is checked against the digest that came with it", _context do
      right = md5("bytes")
      wrong = md5("others")

      for {headers, expected} <- [
            {[{"content-md5", right}], :ok},
            {[{"content-md5", wrong}], :error},
            {[{"content-md5", right}, {"etag", ~s("#{wrong}")}], :ok},
            {[{"etag", ~s("#{right}")}], :ok},
            {[{"etag", ~s("#{wrong}")}], :error},
            # Kept packed by CouchDB: the digest is that of the packed bytes.
            {[{"etag", ~s("#{wrong}")}, {"accept-ranges", "none"}], :ok},
            {[{"etag", ~s("1-967a00dff5e02add41819138abb3284d")}], :ok},
            {[{"etag", ~s("not base64, but 24 bytes")}], :ok},
            {[], :ok}
          ] do
        {server, source} = played_source!(%{"1.wasm" => {200, headers, "bytes"}})

        case CouchDB.attachment(source, "doc", "1.wasm") do
          {:ok, "bytes"} -> assert expected == :ok
          error -> assert {:error, {:corrupt_attachment, "1.wasm"}} == {expected, reason(error)}
        end

        assert [%{headers: %{"accept-encoding" => "identity"}}] = RawServer.requests(server)
      end
    end

    test "is missing in CouchDB's words", _context do
      for {reason, expected} <- [{"Document is missing attachment", :not_found}, {"no_db_file", :error}] do
        {_server, source} = played_source!(%{"a" => {404, [], %{"reason" => reason}}})
        answer = CouchDB.attachment(source, "doc", "a")
        assert answer == expected or reason(answer) == {:http_status, 404}
      end
    end
  end

  describe "changes" do
    test "take sequences as they are: numbers, text, or anything", _context do
      for {since, sent} <- [{5, "5"}, {"12-g1AAA B&c", "12-g1AAA B&c"}, {[3, "x"], ~s([3,"x"])}] do
        answer = %{
          "results" => [%{"seq" => since, "id" => "a", "changes" => [%{"rev" => "2-b"}]}],
          "last_seq" => since
        }

        {server, source} = played_source!(%{"_changes" => answer})
        assert CouchDB.changes(source, since, %{"a" => "1-a"}) == {:ok, [{"a", "2-b"}], since}
        assert [%{method: "POST", headers: headers} = request] = RawServer.requests(server)
        assert headers["content-type"] == "application/json"
        assert query(request) == %{"filter" => "_doc_ids", "since" => sent}
      end
    end

    test "of a database that counts from anew are compared from the start", _context do
      answers = %{
        "_changes" => %{"results" => [], "last_seq" => 2},
        "_all_docs" => %{"rows" => [%{"id" => "a", "key" => "a", "value" => %{"rev" => "1-other"}}]}
      }

      {_server, source} = played_source!(answers)
      assert CouchDB.changes(source, 50, %{"a" => "1-a"}) == {:ok, [{"a", "1-other"}], 2}
    end

    test "are asked for in parts, and the place is that of the first", _context do
      counter = :counters.new(1, [])

      answers = %{
        "_changes" => fn _request ->
          :counters.add(counter, 1, 1)
          %{"results" => [], "last_seq" => "#{:counters.get(counter, 1)}-x"}
        end
      }

      {server, source} = played_source!(answers)
      known = Map.new(1..1_001, &{"doc#{&1}", "1-a"})
      assert CouchDB.changes(source, "0-x", known) == {:ok, [], "1-x"}
      assert length(paths(server)) == 3
    end

    test "that make no sense, or are refused, are errors", _context do
      for {answer, expected} <- [
            {{500, [], ""}, {:http_status, 500}},
            {{404, [], %{"reason" => "no_db_file"}}, {:http_status, 404}},
            {{200, [], "{"}, :bad_answer},
            {{200, [], "[]"}, :bad_answer},
            {%{"results" => 1, "last_seq" => 1}, :bad_answer}
          ] do
        {_server, source} = played_source!(%{"_changes" => answer, "_all_docs" => answer})

        for since <- [nil, 1] do
          reason = reason(CouchDB.changes(source, since, %{"a" => "1-a"}))
          assert reason == expected or match?({^expected, _text}, reason)
          assert listed?(reason)
        end
      end
    end
  end

  describe "credentials" do
    test "of both kinds open the database, for feeds too", context do
      database = database!(context)
      PouchDB.put(database, "doc", %{"n" => 1}, @admin)
      assert reason(CouchDB.fetch(open!(database), "doc", nil)) == {:http_status, 401}

      for kind <- [:basic, :cookie] do
        source = open!(database, auth: {kind, "admin", @password}, heartbeat: @heartbeat)
        assert {:ok, _json, token} = CouchDB.fetch(source, "doc", nil)
        assert CouchDB.fetch(source, "doc", token) == :not_modified
        assert {:ok, [], since} = CouchDB.changes(source, nil, %{"doc" => token})
        {:ok, reference} = CouchDB.follow(source, since, ["doc"])
        assert_receive {^reference, :live}
        token = PouchDB.put(database, "doc", %{"n" => 2}, @admin)
        assert_receive {^reference, {:changes, [{"doc", ^token}], _since}}
        CouchDB.unfollow(source, reference)

        wrong = open!(database, auth: {kind, "admin", "wrong"}, heartbeat: @heartbeat)
        assert reason(CouchDB.fetch(wrong, "doc", nil)) == {:http_status, 401}
        {:ok, reference} = CouchDB.follow(wrong, since, ["doc"])
        assert_receive {^reference, {:down, %Error{reason: {:http_status, 401}}}}
      end
    end

    test "are nowhere to be read", context do
      database = database!(context)
      PouchDB.put(database, "doc", %{"n" => 1}, @admin)
      source = open!(database, auth: {:cookie, "admin", @password})
      assert {:ok, _json, _token} = CouchDB.fetch(source, "doc", nil)
      sessions = :sys.get_state(Instar.Source.CouchDB.Sessions)
      assert map_size(sessions.cookies) > 0
      shown = inspect({source, sessions, CouchDB.where(source, "..")}, structs: false, limit: :infinity)
      refute shown =~ @password
      refute shown =~ "AuthSession"

      for auth <- [{:cookie, @password}, {:cookie, "admin", ~c"#{@password}"}, {:cookie, nil, @password}] do
        assert {:error, error} = CouchDB.init(url: database, auth: auth)
        assert {:invalid_option, :auth, :redacted, _expected} = error.reason
      end
    end

    # A server with sessions: it takes the cookie of the last login, for as many requests as it says.
    defp sessions!(headers, uses) do
      {:ok, agent} = Agent.start_link(fn -> {0, 0} end)

      login = fn _request ->
        Process.sleep(20)
        n = Agent.get_and_update(agent, fn {n, _left} -> {n + 1, {n + 1, uses}} end)
        {200, [{"set-cookie", "AuthSession=c#{n}; Version=1; Path=/; HttpOnly#{headers}"}], %{"ok" => true}}
      end

      document = fn request ->
        good? =
          Agent.get_and_update(agent, fn {n, left} ->
            good? = left > 0 and request.headers["cookie"] == "AuthSession=c#{n}"
            {good?, {n, if(good?, do: left - 1, else: left)}}
          end)

        if good?, do: %{"_id" => "doc", "_rev" => "1-a"}, else: {401, [], %{"error" => "unauthorized"}}
      end

      server = played!(%{"_session" => login, "doc" => document})
      source = open!(RawServer.url(server) <> "/prefix/db", auth: {:cookie, "me", @password})
      {source, fn -> Enum.filter(RawServer.requests(server), &(&1.path =~ "_session")) end}
    end

    test "make one session for many requests, at the server's root", _context do
      {source, logins} = sessions!("", 1_000)

      1..30
      |> Task.async_stream(fn _n -> CouchDB.fetch(source, "doc", nil) end, max_concurrency: 30)
      |> Enum.each(fn answer -> assert {:ok, {:ok, _json, "1-a"}} = answer end)

      assert [%{method: "POST", path: "/prefix/_session"}] = logins.()
      {:ok, other} = CouchDB.init(url: source.http.base <> "2", auth: {:cookie, "me", @password})
      assert other.session.key == source.session.key
    end

    test "make a new session when the cookie is refused, once for all", _context do
      {source, logins} = sessions!("", 5)

      for _n <- 1..10, do: assert({:ok, _json, "1-a"} = CouchDB.fetch(source, "doc", nil))
      assert length(logins.()) == 2

      # The cookie is used up: all of these are refused, or wait.
      1..5
      |> Task.async_stream(fn _n -> CouchDB.fetch(source, "doc", nil) end, max_concurrency: 5)
      |> Enum.each(fn answer -> assert {:ok, {:ok, _json, "1-a"}} = answer end)

      assert length(logins.()) == 3
    end

    test "make a new session before the old one ends", _context do
      # For a second. On a busy machine two requests may take longer: then it is tried again.
      begin = fn ->
        {source, logins} = sessions!("; Max-Age=1", 1_000)
        fetch = fn -> assert {:ok, _json, "1-a"} = CouchDB.fetch(source, "doc", nil) end
        took = Clock.microseconds(fn -> for _n <- 1..2, do: fetch.() end)
        if took < 500_000, do: {source, logins}
      end

      {source, logins} = eventually(begin)
      assert length(logins.()) == 1
      Process.sleep(950)
      assert {:ok, _json, "1-a"} = CouchDB.fetch(source, "doc", nil)
      assert length(logins.()) == 2
    end

    test "that a login does not answer with a cookie are an error", _context do
      for {answer, expected} <- [
            {{401, [], %{}}, {:http_status, 401}},
            {{200, [], %{"ok" => true}}, {:bad_answer, "a login without a cookie"}},
            {:close, :unreachable}
          ] do
        {_server, source} = played_source!(%{"_session" => answer}, auth: {:cookie, "me", @password})
        reason = reason(CouchDB.fetch(source, "doc", nil))
        assert reason == expected or match?({^expected, _why}, reason)
      end
    end
  end

  test "TLS with an authority of our own, for requests and feeds", context do
    # Not RSA: see the tests of HTTP.
    key = :public_key.generate_key({:namedCurve, :ed25519})
    plain = [key: key, digest: :sha256]
    names = {:Extension, {2, 5, 29, 17}, false, iPAddress: <<127, 0, 0, 1>>}
    peer = %{root: plain, intermediates: [], peer: plain ++ [extensions: [names]]}
    chains = :public_key.pkix_test_data(%{server_chain: peer, client_chain: peer})
    %{server_config: server, client_config: client} = Map.new(chains)
    pem = :public_key.pem_encode(for der <- client[:cacerts], do: {:Certificate, der, :not_encrypted})
    tls = Keyword.take(server, [:cert, :key]) ++ [log_level: :none]

    proxy = start_supervised!({Proxy, to: PouchDB.port(context.pouchdb), tls: tls})
    database = PouchDB.database(context.pouchdb, @admin)
    token = PouchDB.put(database, "doc", %{"n" => 1}, @admin)
    url = Proxy.url(proxy, database)
    assert "https://" <> _rest = url

    source = open!(url, ca: pem, heartbeat: @heartbeat, auth: {:cookie, "admin", @password})
    assert {:ok, _json, ^token} = CouchDB.fetch(source, "doc", nil)
    {:ok, reference} = CouchDB.follow(source, nil, ["doc"])
    assert_receive {^reference, {:changes, [{"doc", ^token}], _since}}
    assert {:unreachable, _why} = reason(CouchDB.fetch(open!(url), "doc", nil))
    CouchDB.unfollow(source, reference)
  end

  describe "a feed behind a proxy that collects answers" do
    test "goes on with long polls", context do
      database = PouchDB.database(context.pouchdb, @admin)
      PouchDB.put(database, "a", %{"n" => 1}, @admin)
      proxy = start_supervised!({Proxy, to: PouchDB.port(context.pouchdb)})
      Proxy.mode(proxy, :collect)
      source = open!(Proxy.url(proxy, database), heartbeat: @heartbeat)
      {:ok, [], since} = CouchDB.changes(source, nil, %{})
      {:ok, reference} = CouchDB.follow(source, since, ["a"])
      refute_receive {^reference, :live}, 2 * @heartbeat

      assert_receive {^reference, :live}

      for n <- 2..4 do
        token = PouchDB.put(database, "a", %{"n" => n}, @admin)
        assert_receive {^reference, {:changes, [{"a", ^token}], _since}}
      end

      # Polls that nothing has answered in their time are no failures.
      refute_receive {^reference, {:down, _error}}, 6 * @heartbeat
      token = PouchDB.put(database, "a", %{"n" => 5}, @admin)
      assert_receive {^reference, {:changes, [{"a", ^token}], _since}}
      CouchDB.unfollow(source, reference)
    end
  end

  describe "a feed" do
    # A server whose `_changes` answers by the kind of feed.
    defp feed!(answers, options \\ []) do
      changes = fn request -> Map.fetch!(answers, query(request)["feed"] || "normal") end
      changes = fn request -> with(fun when is_function(fun) <- changes.(request), do: fun.(request)) end

      {server, source} =
        played_source!(%{"_changes" => changes}, Keyword.merge([heartbeat: @heartbeat], options))

      {:ok, reference} = CouchDB.follow(source, "3-x", ["a"])
      {server, source, reference}
    end

    defp row(rev, seq), do: %{"seq" => seq, "id" => "a", "changes" => [%{"rev" => rev}]}

    defp lines(rows), do: {:raw, "HTTP/1.1 200 OK\r\n\r\n" <> Enum.map_join(rows, &(encoded(&1) <> "\n"))}

    test "of many documents is the whole database's, and takes more without a request", _context do
      rows = for id <- ["a", "b", "other"], do: %{row("1-a", "4-x") | "id" => id}
      polled = fn _request -> {200, [], encoded(%{"results" => rows, "last_seq" => "4-x"})} end
      ids = for n <- 1..501, do: "doc-#{n}"

      {server, source} =
        played_source!(%{"_changes" => &if(query(&1)["feed"], do: {400, [], ""}, else: polled.(&1))},
          heartbeat: @heartbeat
        )

      {:ok, few} = CouchDB.follow(source, "3-x", ["a"])
      assert CouchDB.follow_also(source, few, ["b"]) == :again
      CouchDB.unfollow(source, few)
      {:ok, reference} = CouchDB.follow(source, "3-x", ids)
      assert CouchDB.follow_also(source, reference, ["b"]) == :ok
      assert CouchDB.follow_also(source, reference, ["_design/x"]) == :again
      assert_receive {^reference, {:changes, [{"b", "1-a"}], "4-x"}}
      CouchDB.unfollow(source, reference)
      assert CouchDB.follow_also(source, reference, ["c"]) == :again
      # Those of the first feed had a filter.
      queries = server |> RawServer.requests() |> Enum.map(&query/1) |> Enum.reject(& &1["filter"])
      assert [%{"feed" => "continuous", "since" => "3-x"} | _more] = queries
    end

    test "sends the heartbeat, and the place that it has reached", _context do
      counter = :counters.new(1, [])

      continuous = fn _request ->
        :counters.add(counter, 1, 1)
        n = :counters.get(counter, 1)
        lines([row("#{n}-a", "#{n + 3}-y"), %{"last_seq" => "#{n + 3}-z", "pending" => 0}])
      end

      {server, source, reference} = feed!(%{"continuous" => continuous})
      assert_receive {^reference, :live}
      assert_receive {^reference, {:changes, [{"a", "1-a"}], "4-z"}}
      assert_receive {^reference, {:changes, [{"a", "2-a"}], "5-z"}}
      CouchDB.unfollow(source, reference)
      assert [first, second | _more] = Enum.map(RawServer.requests(server), &query/1)

      assert first == %{
               "feed" => "continuous",
               "filter" => "_doc_ids",
               "heartbeat" => "200",
               "since" => "3-x"
             }

      assert second["since"] == "4-z"
    end

    test "that is refused as continuous is one of long polls, which wait", _context do
      # It does not wait by itself: a server that takes it for a plain request.
      longpoll = fn request ->
        n = if query(request)["since"] == "4-x", do: 1, else: 2
        %{"results" => [row("#{n}-a", "#{n + 4}-x")], "last_seq" => "#{n + 4}-x"}
      end

      for refusal <- [
            {400, [], "{}"},
            {405, [], ""},
            {403, [], ""},
            {200, [], ""},
            {200, [], "{\n"},
            {200, [], "[]\n"}
          ] do
        {server, source, reference} =
          feed!(%{
            "continuous" => refusal,
            "normal" => %{"results" => [row("0-a", "4-x")], "last_seq" => "4-x"},
            "longpoll" => fn request -> rendered(longpoll.(request)) end
          })

        assert_receive {^reference, :live}
        assert_receive {^reference, {:changes, [{"a", "0-a"}], "4-x"}}
        assert_receive {^reference, {:changes, [{"a", "1-a"}], "5-x"}}
        assert_receive {^reference, {:changes, [{"a", "2-a"}], "6-x"}}
        Process.sleep(2 * @heartbeat)
        CouchDB.unfollow(source, reference)

        assert [%{"feed" => "continuous"}, normal, longpoll | _more] =
                 Enum.map(RawServer.requests(server), &query/1)

        assert normal == %{"filter" => "_doc_ids", "since" => "3-x"}
        assert %{"feed" => "longpoll", "since" => "4-x", "timeout" => "400"} = longpoll
        assert length(RawServer.requests(server)) < 9, "it asks in a loop"
      end
    end

    pages = [
      {200, [{"content-type", "text/html; charset=utf-8"}], "<!doctype html>\n<title>Log in</title>\n"},
      {200, [{"content-type", "text/html"}], "<title>Log in</title>"},
      {200, [], "<!doctype html>\n<title>Log in</title>\n"},
      {200, [], "<title>Log in</title>"},
      {200, [], "Down for maintenance\n"},
      {200, [], ~s({"error":"unauthorized"}\n)},
      {200, [{"content-type", "application/json"}], ~s("ok"\n)}
    ]

    for {page, n} <- Enum.with_index(pages) do
      @tag page: page
      test "whose lines are no rows is not live, and not asked for in a loop (#{n})", %{page: page} do
        {server, source, reference} =
          feed!(%{"continuous" => page, "normal" => page, "longpoll" => page},
            backoff: 100,
            max_backoff: 1_000
          )

        refute_receive {^reference, :live}, 1_000
        assert length(RawServer.requests(server)) < 15
        CouchDB.unfollow(source, reference)
      end
    end

    test "that breaks off says so at once", context do
      proxy = start_supervised!({Proxy, to: PouchDB.port(context.pouchdb)})
      database = PouchDB.database(context.pouchdb, @admin)

      source =
        open!(Proxy.url(proxy, database), heartbeat: @heartbeat, auth: Tuple.insert_at(@admin, 0, :basic))

      {:ok, [], since} = CouchDB.changes(source, nil, %{})
      {:ok, reference} = CouchDB.follow(source, since, ["a"])
      assert_receive {^reference, :live}
      Proxy.mode(proxy, :refuse)
      Proxy.cut(proxy)
      assert_receive {:broken, ^reference, %Error{}}, @heartbeat
      Proxy.mode(proxy, :pass)
      assert_receive {^reference, :live}
      CouchDB.unfollow(source, reference)
    end

    test "that fails in every way is given up", _context do
      for {answers, expected} <- [
            {%{"continuous" => {404, [], "{}"}}, {:http_status, 404}},
            {%{"continuous" => {500, [], ""}}, {:http_status, 500}},
            {%{"continuous" => {429, [], ""}}, {:http_status, 429}},
            {%{"continuous" => {400, [], ""}, "normal" => {400, [], ""}}, {:http_status, 400}},
            {%{"continuous" => {400, [], ""}, "normal" => {200, [], "{"}}, {:bad_answer, "not JSON"}},
            {%{
               "continuous" => {400, [], ""},
               "normal" => {200, [], encoded(%{"results" => [], "last_seq" => 1})},
               "longpoll" => {400, [], ""}
             }, {:http_status, 400}}
          ] do
        {server, _source, reference} = feed!(answers)
        assert_receive {^reference, {:down, %Error{reason: ^expected}}}
        count = length(RawServer.requests(server))
        assert count in 10..30
        refute_receive {^reference, {:down, _error}}, 50
        assert length(RawServer.requests(server)) == count
      end
    end

    test "of which now and then one attempt fails goes on", _context do
      counter = :counters.new(1, [])

      # Every second long poll fails at once, the others are never answered.
      longpoll = fn _request ->
        :counters.add(counter, 1, 1)
        if rem(:counters.get(counter, 1), 2) == 0, do: {500, [], ""}, else: :stall
      end

      normal = {200, [], encoded(%{"results" => [], "last_seq" => "3-x"})}
      options = [heartbeat: 10]

      {_server, source, reference} =
        feed!(%{"continuous" => {400, [], ""}, "normal" => normal, "longpoll" => longpoll}, options)

      assert eventually(fn -> :counters.get(counter, 1) > 30 end)
      refute_received {^reference, {:down, _error}}
      CouchDB.unfollow(source, reference)
    end

    test "logs in again whenever its cookie is refused", _context do
      {:ok, agent} = Agent.start_link(fn -> 0 end)

      login = fn _request ->
        n = Agent.get_and_update(agent, &{&1 + 1, &1 + 1})
        {200, [{"set-cookie", "AuthSession=c#{n}; Path=/"}], %{"ok" => true}}
      end

      # A cookie is good for nothing, until the fifth one.
      changes = fn request ->
        if request.headers["cookie"] == "AuthSession=c5",
          do: lines([row("1-a", "4-x")]),
          else: {401, [], "{}"}
      end

      answers = %{"_session" => login, "_changes" => changes}
      {_server, source} = played_source!(answers, auth: {:cookie, "me", @password}, heartbeat: @heartbeat)
      {:ok, reference} = CouchDB.follow(source, "3-x", ["a"])
      assert_receive {^reference, {:changes, [{"a", "1-a"}], "4-x"}}
      CouchDB.unfollow(source, reference)
    end

    test "takes no line and no answer beyond the limit of bytes", _context do
      long = %{"results" => [], "last_seq" => String.duplicate("x", 500)}
      many = String.duplicate(~s({"results":[\n), 100)
      small = [max_bytes: 300]

      for answer <- [{200, [], encoded(long)}, {200, [], many}] do
        {_server, _source, reference} = feed!(%{"continuous" => {400, [], ""}, "normal" => answer}, small)
        assert_receive {^reference, {:down, %Error{reason: {:body_too_large, 300}}}}
      end
    end

    test "without documents is one all the same", context do
      source = open!(PouchDB.database(context.pouchdb, @admin), heartbeat: @heartbeat)
      {:ok, reference} = CouchDB.follow(source, nil, [])
      assert_receive {^reference, :live}
      CouchDB.unfollow(source, reference)
    end

    test "that stalls with its store goes on with it", context do
      dir = Path.join(context.tmp_dir, "own")
      File.mkdir_p!(dir)
      pouchdb = start_supervised!({PouchDB, dir: dir}, id: :own)
      database = PouchDB.database(pouchdb)
      PouchDB.put(database, "a", %{"n" => 1})
      source = open!(database, heartbeat: @heartbeat)
      {:ok, [], since} = CouchDB.changes(source, nil, %{})
      {:ok, reference} = CouchDB.follow(source, since, ["a"])
      assert_receive {^reference, :live}
      PouchDB.signal(pouchdb, "STOP")
      # Long enough for a stall, a silent attempt, and a silent probe.
      Process.sleep(6 * @heartbeat)
      PouchDB.signal(pouchdb, "CONT")
      assert_receive {^reference, :live}
      token = PouchDB.put(database, "a", %{"n" => 2})
      assert_receive {^reference, {:changes, [{"a", ^token}], _since}}
      CouchDB.unfollow(source, reference)
    end
  end

  describe "the views" do
    setup context do
      database = PouchDB.database(context.pouchdb, @admin)
      %{database: database, source: open!(database, auth: {:basic, "admin", @password})}
    end

    @pricing %{
      "type" => "code-document",
      "language" => "elixir",
      "production" => "2.0.0",
      "beta" => "2.1.0",
      "touched" => "2026-11-21T06:25:07Z",
      "note" => "9.9.9",
      "code" => %{"2.0.0" => "defmodule P do end", "2.1.0" => %{"text" => "x", "sha256" => "abc"}}
    }

    test "say that they are not there", %{source: source} do
      assert reason(CouchDB.versions(source, "pricing")) == {:no_view, "versions"}
      assert reason(CouchDB.touched(source, "")) == {:no_view, "touched"}
    end

    test "list tags and channels, and what was touched", %{source: source, database: database} do
      assert Design.install(source, true) == {:ok, :created}
      assert reason(CouchDB.versions(source, "pricing")) == {:no_view, "versions"}
      assert Design.install(source) == {:ok, :created}
      assert Design.install(source) == {:ok, :unchanged}

      token = PouchDB.put(database, "pricing", @pricing, @admin)
      later = PouchDB.put(database, "b", %{"touched" => "2026-11-22T00:00:00Z"}, @admin)
      PouchDB.put(database, "c", %{"code" => 1, "touched" => 2}, @admin)

      row = fn tag, channel, sha256 ->
        %{tag: tag, channel: channel, language: "elixir", target: "wasm", sha256: sha256}
      end

      assert CouchDB.versions(source, "pricing") ==
               {:ok,
                [
                  row.("2.0.0", nil, nil),
                  row.("2.1.0", nil, "abc"),
                  row.("2.1.0", "beta", "abc"),
                  row.("2.0.0", "production", nil)
                ]}

      for id <- ["c", "never", ~s(odd"&é)], do: assert(CouchDB.versions(source, id) == {:ok, []})

      first = {"pricing", "2026-11-21T06:25:07Z", token}
      second = {"b", "2026-11-22T00:00:00Z", later}
      assert CouchDB.touched(source, "2026-11-21T06:25:07Z") == {:ok, [first, second]}
      assert CouchDB.touched(source, "2026-11-21T06:25:08Z") == {:ok, [second]}
    end

    test "of an older Instar are replaced, all others are left", %{source: source, database: database} do
      older = %{"instar_version" => 0, "views" => %{}, "mine" => 1}
      PouchDB.put(database <> "/_design", "instar", older, @admin)
      assert Design.install(source) == {:ok, :updated}
      {200, found} = PouchDB.request("GET", database <> "/_design/instar", nil, @admin)
      assert found["views"] == Design.document()["views"]
      assert found["mine"] == 1

      for other <- [%{"instar_version" => 99}, %{"views" => %{}}, Map.put(Design.document(), "views", %{})] do
        PouchDB.put(database <> "/_design", "instar", Map.delete(other, "_id"), @admin)
        assert {:other_design, why} = reason(Design.install(source))
        assert is_binary(why)
      end
    end
  end

  test "a code server runs what is there, and what it becomes, without being asked to", context do
    database = database!(context)
    PouchDB.put(database, "doc", document(:wasm, %{"1" => 1}), @admin)
    options = [url: database, auth: {:cookie, "admin", @password}, heartbeat: @heartbeat]
    server = start_instar!(context, source: {CouchDB, options})

    assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    assert Instar.which(server, "doc") == database <> "/doc"
    PouchDB.put(database, "doc", document(:wasm, %{"1" => 2}), @admin)
    assert eventually(fn -> Instar.call(server, "doc", :n, []) == {:ok, 2} end)

    wasm = File.read!("examples/documents/checksum/1.0.0.wasm")
    sha256 = Base.encode16(:crypto.hash(:sha256, wasm), case: :lower)

    attached = %{
      "type" => "code-document",
      "language" => "wasm",
      "code" => %{"1.0.0" => %{"attachment" => "1.0.0.wasm", "sha256" => sha256}},
      "_attachments" => %{
        "1.0.0.wasm" => %{"content_type" => "application/wasm", "data" => Base.encode64(wasm)}
      }
    }

    PouchDB.put(database, "checksum", attached, @admin)
    assert Instar.call(server, "checksum", :crc32, [42, 1_000]) == {:ok, 46_510_935}
  end

  defp revision(database, id) do
    {200, %{"_rev" => revision}} = PouchDB.request("GET", database <> "/" <> id, nil, @admin)
    revision
  end

  describe "behind a cache that keeps what it has" do
    test "each change is seen, and each deletion", context do
      database = database!(context)
      rule = fn method, path -> if method == "GET" and not (path =~ "/_"), do: :keep, else: :through end
      proxy = start_supervised!({WebProxy, to: PouchDB.port(context.pouchdb), rule: rule})
      ids = for n <- 1..20, do: "doc#{n}"
      for id <- ids, do: PouchDB.put(database, id, document(:wasm, %{"1" => 1}), @admin)

      options = [
        url: WebProxy.url(proxy, database),
        auth: {:basic, "admin", @password},
        heartbeat: @heartbeat
      ]

      server = start_instar!(context, source: {CouchDB, options})
      for id <- ids, do: assert(Instar.call(server, id, :n, []) == {:ok, 1})
      assert eventually(fn -> Instar.status(server).source.feed == :live end)
      for id <- ids, do: PouchDB.put(database, id, document(:wasm, %{"1" => 2}), @admin)
      for id <- ids, do: assert(eventually(fn -> Instar.call(server, id, :n, []) == {:ok, 2} end))

      {200, _ok} =
        PouchDB.request("DELETE", database <> "/doc7?rev=" <> revision(database, "doc7"), nil, @admin)

      assert eventually(fn -> {"doc7", "1"} not in loaded(server) end)
      assert length(loaded(server)) == 19
    end
  end

  test "a server whose store is killed says so at once, however long a heartbeat is", context do
    database = database!(context)
    PouchDB.put(database, "doc", document(:wasm, %{"1" => 1}), @admin)
    proxy = start_supervised!({Proxy, to: PouchDB.port(context.pouchdb)})
    options = [url: Proxy.url(proxy, database), auth: {:basic, "admin", @password}, heartbeat: 2_000]
    server = start_instar!(context, source: {CouchDB, options ++ [retries: 0]}, refresh: 60_000)
    assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    assert eventually(fn -> Instar.status(server).source.feed == :live end)

    capture_log(fn ->
      Proxy.mode(proxy, :refuse)
      Proxy.cut(proxy)
      assert eventually(fn -> Instar.status(server).source.feed == :polling end)
      assert eventually(fn -> match?({:down, %Error{}}, Instar.status(server).source.state) end)
      assert Instar.call(server, "doc", :n, []) == {:ok, 1}
      Proxy.mode(proxy, :pass)
      PouchDB.put(database, "doc", document(:wasm, %{"1" => 2}), @admin)
      assert eventually(fn -> Instar.call(server, "doc", :n, []) == {:ok, 2} end)
      assert eventually(fn -> Instar.status(server).source.feed == :live end)
    end)
  end

  test "a store that gives everything but a feed is asked, and one line says why", context do
    database = PouchDB.database(context.pouchdb, @admin)
    PouchDB.put(database, "doc", document(:wasm, %{"1" => 1}), @admin)
    page = {200, [{"content-type", "text/html"}], "<title>No streams here</title>"}

    rule = fn _method, path ->
      if path =~ "_changes" and not (path =~ "since=now"), do: page, else: :through
    end

    proxy = start_supervised!({WebProxy, to: PouchDB.port(context.pouchdb), rule: rule})

    options = [url: WebProxy.url(proxy, database), auth: {:basic, "admin", @password}, heartbeat: @heartbeat]
    source = {CouchDB, options ++ [backoff: 1, max_backoff: 2]}

    log =
      capture_log(fn ->
        server = start_instar!(context, source: source, refresh: 100)
        send(self(), {:name, server})
        assert Instar.call(server, "doc", :n, []) == {:ok, 1}
        Process.sleep(1_500)
        assert Instar.status(server).source.feed == :polling
      end)

    assert_received {:name, server}
    lines = log |> String.split("\n") |> Enum.filter(&(&1 =~ inspect(server)))
    assert Enum.count(lines, &(&1 =~ "has no live feed")) <= 1
    assert length(lines) <= 2
  end

  test "a database that is there again without its documents unloads none of them, one that is deleted does",
       context do
    database = PouchDB.database(context.pouchdb, @admin)
    put = fn id, n -> PouchDB.put(database, id, document(:wasm, %{"1" => n}), @admin) end
    ids = ["a", "b", "c", "d"]
    for id <- ids, do: put.(id, 1)
    source = {CouchDB, url: database, auth: {:basic, "admin", @password}, heartbeat: @heartbeat}
    server = start_instar!(context, source: source, refresh: 100)
    for id <- ids, do: assert(Instar.call(server, id, :n, []) == {:ok, 1})
    assert eventually(fn -> Instar.status(server).source.feed == :live end)

    # What the store names as deleted goes, however much it is.
    for id <- ["c", "d"] do
      {200, _ok} = PouchDB.request("DELETE", "#{database}/#{id}?rev=#{revision(database, id)}", nil, @admin)
    end

    assert eventually(fn -> loaded(server) == [{"a", "1"}, {"b", "1"}] end)

    log =
      capture_log(fn ->
        {200, _ok} = PouchDB.request("DELETE", database, nil, @admin)
        {201, _ok} = PouchDB.request("PUT", database, nil, @admin)
        told? = &match?({:down, %Error{reason: {:documents_missing, 2, 2}}}, &1.source.state)
        assert eventually(fn -> Instar.refresh(server) == :ok and told?.(Instar.status(server)) end)
        for id <- ["a", "b"], do: assert(Instar.call(server, id, :n, []) == {:ok, 1})
        for id <- ["a", "b"], do: put.(id, 2)

        for id <- ["a", "b"],
            do: assert(eventually(fn -> Instar.call(server, id, :n, []) == {:ok, 2} end))

        assert eventually(fn -> Instar.status(server).source.state == :up end)
      end)

    refute log =~ "is deleted: the store of #{inspect(server)}"
  end

  test "a feed that meets a login page is not live, and one line says what is wrong", context do
    database = PouchDB.database(context.pouchdb, @admin)
    PouchDB.put(database, "doc", document(:wasm, %{"1" => 1}), @admin)
    proxy = start_supervised!({WebProxy, to: PouchDB.port(context.pouchdb)})
    options = [url: WebProxy.url(proxy, database), auth: {:basic, "admin", @password}, heartbeat: @heartbeat]
    server = start_instar!(context, source: {CouchDB, options}, refresh: 200)
    assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    assert eventually(fn -> Instar.status(server).source.feed == :live end)
    asked = :counters.new(1, [])

    log =
      capture_log(fn ->
        page = {200, [{"content-type", "text/html"}], "<!doctype html>\n<title>Log in</title>\n"}
        WebProxy.rule(proxy, fn _method, _path -> :counters.add(asked, 1, 1) && page end, cut: true)
        assert eventually(fn -> match?({:down, %Error{}}, Instar.status(server).source.state) end)
        Process.sleep(1_000)
        assert Instar.status(server).source.feed == :polling
      end)

    assert :counters.get(asked, 1) < 40
    lines = log |> String.split("\n") |> Enum.filter(&(&1 =~ inspect(server)))
    assert [line] = lines
    assert line =~ "goes on without its source"
  end

  test "options that are wrong are named", _context do
    assert reason(CouchDB.init(url: "http://x/db", heartbeet: 1)) == {:unknown_option, :heartbeet, :heartbeat}
    assert reason(CouchDB.init(url: "http://x/db", concurrency: 1)) |> elem(0) == :unknown_option

    assert {:invalid_option, :heartbeat, 0, _expected} =
             reason(CouchDB.init(url: "http://x/db", heartbeat: 0))

    assert {:invalid_option, :url, nil, _expected} = reason(CouchDB.init([]))
    assert {:bad_url, _why} = reason(CouchDB.init(url: "http://me:#{@password}@x/db"))
  end
end
