defmodule Instar.Source.AccessTest do
  # Who asks, and what a store says that refuses: accounts that are locked, tokens that expire, headers, templates and
  # secrets in URLs, over real connections.
  use ExUnit.Case, async: true
  import Instar.Wait

  alias Instar.{Clock, DocumentServer, Error, Publisher, RawServer}
  alias Instar.Source.{CouchDB, HTTP}

  @secret "s3cr3t-that-nobody-sees"
  @locked "Account is temporarily locked due to multiple authentication failures"

  defp server!(script), do: start_supervised!({RawServer, script: script}, id: make_ref())

  defp json(status, term, headers \\ []) do
    {:ok, body} = DocumentServer.encode(term)
    {status, [{"content-type", "application/json"} | headers], body}
  end

  # As CouchDB since 3.4: five logins that are refused lock the account.
  defp locking! do
    counter = :counters.new(1, [:atomics])

    server =
      server!(fn _request ->
        :counters.add(counter, 1, 1)
        # Slow, so that all who are in a hurry are on their way before the first answer.
        Process.sleep(50)

        if :counters.get(counter, 1) <= 5,
          do: json(401, %{"error" => "unauthorized", "reason" => "Name or password is incorrect."}),
          else: json(403, %{"error" => "forbidden", "reason" => @locked})
      end)

    {server, fn -> :counters.get(counter, 1) end}
  end

  @kinds [
    basic: {:basic, "me", "wrong"},
    bearer: {:bearer, "wrong"},
    cookie: {:cookie, "me", "wrong"},
    function: :function
  ]

  for {module, name} <- [{HTTP, "HTTP"}, {CouchDB, "CouchDB"}],
      {kind, auth} <- @kinds,
      {module, kind} != {HTTP, :cookie} do
    test "#{name}, #{kind}: a refused login is one login, for everybody and every way to ask" do
      {server, logins} = locking!()
      auth = with :function <- unquote(Macro.escape(auth)), do: fn -> {:bearer, "wrong"} end
      {:ok, source} = unquote(module).init(url: RawServer.url(server) <> "/db", auth: auth)

      errors =
        1..20
        |> Task.async_stream(fn n -> unquote(module).fetch(source, "doc#{n}", nil) end, max_concurrency: 20)
        |> Enum.map(fn {:ok, {:error, error}} -> error end)

      # A function is called once more, since its token may only have expired.
      most = if unquote(kind) == :function, do: 2, else: 1
      assert logins.() == most
      for n <- 1..20, do: assert({:error, _error} = unquote(module).fetch(source, "doc#{n}", nil))
      assert {:error, _error} = unquote(module).changes(source, nil, %{"doc" => nil})
      assert {:error, _error} = unquote(module).attachment(source, "doc", "code")

      if unquote(module) == CouchDB do
        {:ok, reference} = CouchDB.follow(source, 1, ["doc"])
        refute_receive {^reference, :live}, 300
        CouchDB.unfollow(source, reference)
      end

      assert logins.() == most

      for error <- errors do
        assert {:http_status, status} = error.reason
        assert status in [401, 403]
        assert Exception.message(error) =~ ~r/password is incorrect|locked/
      end
    end
  end

  test "an account that is locked is said to be, and when it is tried again" do
    {server, logins} = locking!()
    # Five different passwords lock it; the sixth is the right one, and is not taken either.
    for n <- 1..5 do
      {:ok, source} = HTTP.init(url: RawServer.url(server), auth: {:basic, "me", "wrong#{n}"})

      assert {:error, %{reason: {:http_status, 401}, detail: "Name or password is incorrect."}} =
               HTTP.fetch(source, "doc", nil)
    end

    {:ok, source} = HTTP.init(url: RawServer.url(server), auth: {:basic, "me", "right"})
    assert {:error, %{reason: {:http_status, 403}, detail: @locked}} = HTTP.fetch(source, "doc", nil)
    assert {:error, held} = HTTP.fetch(source, "doc", nil)
    assert held.detail =~ ~r/locked due to .* \(not asked again for (30|29) s\)/
    assert logins.() == 6
  end

  test "a document that is refused to somebody who is known is refused alone" do
    server =
      server!(fn
        %{path: "/private"} -> json(401, %{"message" => "not for you"})
        _request -> json(200, %{"n" => 1}, [{"etag", ~s("1")}])
      end)

    {:ok, source} = HTTP.init(url: RawServer.url(server), auth: {:basic, "me", @secret})

    for _n <- 1..5 do
      assert {:ok, _json, _token} = HTTP.fetch(source, "public", nil)

      assert {:error, %{reason: {:http_status, 401}, detail: "not for you"}} =
               HTTP.fetch(source, "private", nil)
    end
  end

  test "credentials wait no longer than the first answer, whatever it is" do
    for {answer, expected} <- [{json(503, %{}), {:http_status, 503}}, {:close, :unreachable}] do
      server = server!(fn _request -> Process.sleep(50) && answer end)
      {:ok, source} = HTTP.init(url: RawServer.url(server), auth: {:basic, "me", @secret}, retries: 0)

      1..8
      |> Task.async_stream(fn _n -> HTTP.fetch(source, "doc", nil) end, max_concurrency: 8, timeout: 3_000)
      |> Enum.each(fn {:ok, {:error, error}} ->
        assert error.reason == expected or elem(error.reason, 0) == expected
      end)

      assert length(RawServer.requests(server)) == 8
    end
  end

  describe "auth as a function" do
    # Takes the last token that was given, for so many requests.
    defp expiring!(uses) do
      {:ok, agent} = Agent.start_link(fn -> {0, 0} end)

      give = fn ->
        Process.sleep(20)
        n = Agent.get_and_update(agent, fn {n, _left} -> {n + 1, {n + 1, uses}} end)
        {:bearer, "t#{n}"}
      end

      server =
        server!(fn request ->
          good? =
            Agent.get_and_update(agent, fn {n, left} ->
              good? = left > 0 and request.headers["authorization"] == "Bearer t#{n}"
              {good?, {n, if(good?, do: left - 1, else: left)}}
            end)

          if good?,
            do: json(200, %{"_id" => "doc", "_rev" => "1-a"}, [{"etag", ~s("1")}]),
            else: json(401, %{})
        end)

      {RawServer.url(server), give, fn -> agent |> Agent.get(&elem(&1, 0)) end}
    end

    for module <- [HTTP, CouchDB] do
      test "is called once for all, and again when #{inspect(module)} meets 401" do
        {url, give, given} = expiring!(10)
        {:ok, source} = unquote(module).init(url: url, auth: give)
        assert given.() == 0

        all = fn count ->
          1..count
          |> Task.async_stream(fn _n -> unquote(module).fetch(source, "doc", nil) end, max_concurrency: count)
          |> Enum.each(fn answer -> assert {:ok, {:ok, _json, _token}} = answer end)
        end

        all.(10)
        assert given.() == 1
        all.(10)
        assert given.() == 2
      end
    end

    test "may have others than those that were refused, and is asked for them at most once a second" do
      {:ok, agent} = Agent.start_link(fn -> {"bad", 0} end)

      give = fn ->
        {:bearer, Agent.get_and_update(agent, fn {token, asked} -> {token, {token, asked + 1}} end)}
      end

      asked = fn -> agent |> Agent.get(& &1) |> elem(1) end
      now = fn token -> Agent.update(agent, fn {_former, asked} -> {token, asked} end) end

      server =
        server!(fn request ->
          if request.headers["authorization"] == "Bearer good",
            do: json(200, %{"n" => 1}, [{"etag", ~s("1")}]),
            else: json(401, %{"reason" => "expired"})
        end)

      {:ok, source} = HTTP.init(url: RawServer.url(server), auth: give, retries: 0)
      fetch = fn -> HTTP.fetch(source, "doc", nil) end
      requests = fn -> length(RawServer.requests(server)) end

      # The same is not sent again, however often it is given.
      began = System.monotonic_time(:millisecond)
      assert {:error, %{reason: {:http_status, 401}}} = fetch.()
      sent = requests.()
      before = asked.()

      for _n <- 1..25,
          do: assert({:error, %{detail: "expired (not asked" <> _}} = fetch.()) && Process.sleep(100)

      assert requests.() == sent
      assert (asked.() - before) in 1..(1 + div(System.monotonic_time(:millisecond) - began, 1_000))

      # Others are, once, and so are those after them.
      now.("bad as well")
      eventually(fn -> fetch.() && requests.() == sent + 1 end)
      for _n <- 1..20, do: assert({:error, _error} = fetch.())
      now.("bad")
      Process.sleep(2_100)
      assert {:error, _error} = fetch.()
      assert requests.() == sent + 1
      now.("good")
      eventually(fn -> match?({:ok, _json, _token}, fetch.()) end)
      # And what was good is remembered as that.
      assert {:ok, _json, _token} = fetch.()
    end

    test "that fails says why, and no credentials" do
      server = server!(fn request -> json(200, %{"auth" => request.headers["authorization"]}) end)
      # What the compiler cannot know.
      made = fn term -> :erlang.binary_to_term(:erlang.term_to_binary(term)) end
      jwt = "eyJhbGciOiJIUzI1NiJ9.eyJ" <> @secret

      for {give, expected} <- [
            {fn -> raise "no token from the vault" end, ~r/it raised RuntimeError: no token from the vault/},
            {fn -> {:error, "the vault is sealed"} end, ~r/it gave an error: the vault is sealed/},
            {fn -> {:error, :econnrefused} end, ~r/it gave an error: :econnrefused/},
            {fn -> {:error, %RuntimeError{message: "sealed"}} end, ~r/it gave an error: sealed/},
            {fn -> exit({:noproc, {GenServer, :call, [Vault, {:get, @secret}]}}) end,
             ~r/\(exit\): :noproc in GenServer.call\/2/},
            {fn -> GenServer.call(:nobody_of_that_name, {:get, @secret}) end,
             ~r/:noproc in GenServer.call\/3/},
            {fn -> {:ok, _} = made.({:error, :sealed}) end, ~r/MatchError: no match of {:error, :sealed}/},
            {fn -> {:error, _} = made.({:ok, @secret}) end, ~r/it raised MatchError$/},
            {fn -> Map.fetch!(made.(%{token: @secret}), :id) end, ~r/KeyError: key :id not found/},
            {fn -> made.(%{token: @secret}).id end, ~r/KeyError: key :id not found/},
            {fn -> Enum.count(made.({:a, @secret})) end, ~r/it raised Protocol.UndefinedError$/},
            {fn -> throw({:error, :sealed}) end, ~r/\(throw\): {:error, :sealed}/},
            {fn -> raise "GET https://me:#{@secret}@h/?access_token=#{@secret}&a=1 failed" end, ~r/failed$/},
            {fn -> raise "Authorization: Bearer #{@secret} is refused" end, ~r/refused/},
            {fn -> {:error, {:refused, {:basic, "me", @secret}}} end, ~r/{:refused, {:basic, …}/},
            {fn -> {:error, %{"password" => @secret, "status" => 403}} end, ~r/403/},
            {fn -> {:error, ~s({"client_secret":"#{@secret}","error":"denied"})} end, ~r/denied/},
            {fn -> {:error, {403, ~s({"client_secret": "a #{@secret}", "error": "denied"})}} end,
             ~r/403.*denied/},
            {fn -> {:error, "the answer was #{jwt}"} end, ~r/the answer was …/},
            {fn -> {:error, String.duplicate("long ", 1_000)} end, ~r/: (long ){39}long…$/},
            {fn -> {:error, <<255, 254>>} end, ~r/<<255, 254>>/},
            {fn -> {:error, "two\nlines"} end, ~r/two lines/},
            {fn -> :erlang.error(:sealed) end, ~r/ErlangError: .*:sealed/}
          ] do
        {:ok, source} = HTTP.init(url: RawServer.url(server), auth: give)
        assert {:error, %{reason: {:bad_auth, text}} = error} = HTTP.fetch(source, "doc", nil)
        assert Exception.message(error) =~ expected
        refute inspect(error) =~ @secret
        assert String.length(text) < 300
      end
    end

    test "gives what is used up before its time, or an error, or something else" do
      server = server!(fn request -> json(200, %{"auth" => request.headers["authorization"]}) end)
      basic = "Basic " <> Base.encode64("me:#{@secret}")

      for {give, expected} <- [
            {fn -> {:bearer, "t"} end, "Bearer t"},
            {fn -> {:ok, {:bearer, "u"}} end, "Bearer u"},
            {fn -> {:ok, {:basic, "me", @secret}, 60} end, basic},
            {fn -> {:error, Error.new({:timeout, 1})} end, "longer than 1 ms"},
            {fn -> throw(@secret) end, "throw"},
            {fn -> @secret end, "neither"},
            {fn -> nil end, "neither"}
          ] do
        {:ok, source} = HTTP.init(url: RawServer.url(server), auth: give)

        case HTTP.fetch(source, "doc", nil) do
          {:ok, body, _token} ->
            assert body =~ expected

          {:error, error} ->
            assert Exception.message(error) =~ expected
            refute inspect(error) =~ @secret
        end
      end

      # A token for a second. On a busy machine three requests may take longer: then it is tried again.
      counter = :counters.new(1, [])

      begin = fn ->
        :counters.put(counter, 1, 0)

        {:ok, source} =
          HTTP.init(
            url: RawServer.url(server),
            auth: fn ->
              :counters.add(counter, 1, 1)
              {:ok, {:bearer, "t"}, 1}
            end
          )

        took = Clock.microseconds(fn -> for _n <- 1..3, do: HTTP.fetch(source, "doc", nil) end)
        if took < 500_000, do: source
      end

      source = eventually(begin)
      assert :counters.get(counter, 1) == 1
      Process.sleep(950)
      HTTP.fetch(source, "doc", nil)
      assert :counters.get(counter, 1) == 2
    end
  end

  describe "headers" do
    test "go with each request and are shown by nothing" do
      server = server!(fn _request -> json(200, %{"_id" => "doc", "_rev" => "1-a"}) end)

      for module <- [HTTP, CouchDB] do
        {:ok, source} =
          module.init(
            url: RawServer.url(server) <> "/db",
            headers: [{"X-Api-Key", @secret}, {"Accept", "a/b"}]
          )

        assert {:ok, _json, _token} = module.fetch(source, "doc", nil)

        assert %{headers: %{"x-api-key" => @secret, "accept" => "a/b"}} =
                 List.last(RawServer.requests(server))

        refute inspect(source, structs: false, limit: :infinity) =~ @secret
      end
    end

    test "are checked at once" do
      for headers <- [[{"a b", "c"}], [{"a", "b\r\nc: d"}], [{:a, "b"}], %{}, "a: b", [{"", "b"}]] do
        assert {:error, %{reason: {:invalid_option, :headers, :redacted, _expected}}} =
                 HTTP.init(url: "http://h", headers: headers)
      end
    end
  end

  describe "a template" do
    test "has the id where it says" do
      server = server!(fn request -> {200, [{"etag", ~s("1")}], request.path} end)
      url = RawServer.url(server)

      for {template, id, path, attachment} <- [
            {"/docs/{id}.json", "pricing", "/docs/pricing.json", "/docs/pricing/2.wasm"},
            {"/{id}/doc.json?v=1", "a/b ü?#", "/a%2Fb%20%C3%BC%3F%23/doc.json?v=1",
             "/a%2Fb%20%C3%BC%3F%23/2.wasm?v=1"},
            {"/x-{id}", "{id}", "/x-%7Bid%7D", "/x-%7Bid%7D/2.wasm"},
            {"/get?doc={id}&v=1", "a&b=c", "/get?doc=a%26b%3Dc&v=1", nil}
          ] do
        {:ok, source} = HTTP.init(url: url <> template)
        assert {:ok, ^path, _token} = HTTP.fetch(source, id, nil)

        if attachment,
          do: assert(HTTP.attachment(source, id, "2.wasm") == {:ok, attachment}),
          else: assert({:error, %{reason: {:bad_url, _why}}} = HTTP.attachment(source, id, "2.wasm"))

        for bad <- ["", ".", ".."],
            do: assert({:error, %{reason: {:bad_id, ^bad}}} = HTTP.fetch(source, bad, nil))
      end
    end

    test "that is none is refused at once" do
      for url <- [
            "http://{id}.example/x",
            "http://h/{id}/{id}",
            "{id}",
            "http://h{id}/",
            "http://me:pw@h/{id}"
          ] do
        assert {:error, %{reason: {:bad_url, _why}}} = HTTP.init(url: url)
      end

      assert {:error, %{reason: {:bad_url, _why}}} = CouchDB.init(url: "http://h/{id}")
    end
  end

  describe "secrets in the query of a URL" do
    @queries [
      "sig=#{@secret}",
      "v=1&token=#{@secret}",
      "X-Amz-Signature=#{@secret}&a=b",
      @secret,
      "q=#{@secret}",
      "q=a%3D#{@secret}"
    ]

    test "are sent, and shown nowhere" do
      server = server!(fn request -> {200, [{"etag", ~s("1")}], request.path} end)

      for module <- [HTTP, CouchDB], query <- @queries do
        {:ok, source} = module.init(url: RawServer.url(server) <> "/db?" <> query)
        assert {:ok, path, _token} = module.fetch(source, "doc", nil)
        assert path =~ @secret

        for shown <- [module.where(source, "doc"), module.where(source, ".."), inspect(source)],
            do: refute(shown =~ @secret)

        assert module.where(source, "doc") =~ "/db/doc?"
      end
    end

    test "two places that differ in it are two, and a signature made anew leaves it one" do
      where = fn query ->
        {:ok, source} = HTTP.init(url: "http://h/db?" <> query)
        HTTP.where(source, "doc")
      end

      assert where.("branch=main") != where.("branch=test")
      assert where.("branch=main") == where.("branch=main")
      assert where.("branch=main&sig=1") == where.("branch=main&sig=2")
    end

    @tag :tmp_dir
    test "are in no status, no error, and not on disk", %{tmp_dir: dir} do
      {:ok, document} =
        DocumentServer.encode(%{
          "type" => "code-document",
          "language" => "wat",
          "code" => %{"1" => "(module)"}
        })

      server = server!(fn _request -> {200, [{"etag", ~s("1")}], document} end)
      name = :"secrets_#{System.unique_integer([:positive])}"
      source = {HTTP, url: RawServer.url(server) <> "/db?sig=" <> @secret, headers: [{"x-key", @secret}]}
      start_supervised!({Instar, name: name, source: source, cache_dir: dir})

      assert {:ok, version} = Instar.load(name, "doc")
      assert Instar.which(name, "doc") =~ "/db/doc?sig="
      answers = [version, Instar.status(name), Instar.which(name, "doc"), Instar.all_loaded(name)]
      refute inspect(answers, limit: :infinity, printable_limit: :infinity) =~ @secret

      files = for file <- Path.wildcard(dir <> "/**/*", match_dot: true), File.regular?(file), do: file
      for file <- files, do: refute(File.read!(file) =~ @secret)
    end
  end

  describe "what a store says is in the error" do
    test "in every form that stores say it in" do
      html =
        "<!DOCTYPE html>\n<html><head><TITLE>Sign in\n to &amp; go</TITLE></head><body>#{String.duplicate("x", 5_000)}</body>"

      xml =
        ~s(<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>)

      for {body, detail} <- [
            {~s({"error":"forbidden","reason":"You are not allowed to access this db."}),
             "You are not allowed to access this db."},
            {~s({"type":"about:blank","title":"Forbidden","detail":"Not on Sundays"}), "Not on Sundays"},
            {~s({"message":"Bad credentials"}), "Bad credentials"},
            {~s({"error":{"message":"quota exceeded"}}), "quota exceeded"},
            {~s({"errors":[{"code":"DENIED","message":"requested access is denied"}]}),
             "requested access is denied"},
            {~s("no"), "no"},
            {html, "Sign in to &amp; go"},
            {xml, "Request has expired"},
            {"busy\r\n\u0007", "busy"},
            {"", nil},
            {<<255, 254>>, nil},
            {"{}", nil},
            {"[1]", nil},
            {String.duplicate("a", 900), String.duplicate("a", 200) <> "…"},
            {String.duplicate("a", 2_000), nil}
          ],
          module <- [HTTP, CouchDB] do
        {:ok, source} = module.init(url: RawServer.url(server!([{403, [], body}])))

        assert {:error, %{reason: {:http_status, 403}, detail: ^detail} = error} =
                 module.fetch(source, "doc", nil)

        if detail, do: assert(Exception.message(error) =~ "403: " <> detail)
      end
    end
  end

  describe "publishing" do
    @describetag :tmp_dir

    defp folder!(dir) do
      for n <- 1..4 do
        File.mkdir_p!(Path.join(dir, "doc#{n}"))
        File.write!(Path.join([dir, "doc#{n}", "1.wat"]), "(module)")
      end

      dir
    end

    test "stops at the first refused login", %{tmp_dir: dir} do
      {server, logins} = locking!()
      options = [url: RawServer.url(server) <> "/db", auth: {:basic, "me", "wrong"}]

      assert {:error, [%Error{reason: {:http_status, 401}} = error]} =
               Publisher.publish(folder!(dir), options)

      assert error.detail =~ "incorrect"
      assert logins.() == 1
    end

    test "stops at the first write that is refused so", %{tmp_dir: dir} do
      server =
        server!(fn
          %{method: "GET"} -> json(404, %{"error" => "not_found", "reason" => "missing"})
          _put -> json(401, %{"reason" => "You are not a server admin."})
        end)

      options = [url: RawServer.url(server) <> "/db"]
      assert {:ok, plan} = Publisher.plan(folder!(dir), options)
      assert {:error, outcomes} = Publisher.execute(plan, options)

      assert [
               {"doc1", {:error, %Error{detail: "You are not a server admin."}}},
               {_, :not_sent},
               {_, :not_sent},
               {_, :not_sent}
             ] = outcomes

      assert length(for %{method: "PUT"} <- RawServer.requests(server), do: :put) == 1
    end

    test "finds a URL without a database, or with one that is not there, before it writes", %{tmp_dir: dir} do
      dir = folder!(dir)

      for {base, answer, text} <- [
            {"", json(404, %{"error" => "not_found", "reason" => "Database does not exist."}),
             "must end with a database's name"},
            {"/", json(404, %{"error" => "not_found", "reason" => "no_db_file"}),
             "must end with a database's name"},
            {"", json(200, %{"db_name" => "doc1", "doc_count" => 0}), "must end with a database's name"},
            {"", json(400, %{"error" => "illegal_database_name", "reason" => "Name: 'Doc'"}),
             "must end with a database's name"},
            {"/rules", json(404, %{"error" => "not_found", "reason" => "Database does not exist."}),
             "Database does not exist"},
            {"/rules", json(404, %{"error" => "not_found", "reason" => "no_db_file"}), "no_db_file"}
          ] do
        server = server!(fn _request -> answer end)
        options = [url: RawServer.url(server) <> base]

        for tried <- [
              Publisher.publish(dir, options),
              Publisher.plan(dir, options),
              Publisher.promote("doc1", "1", "production", options),
              Instar.Publisher.Status.documents(["doc1"], options)
            ] do
          error = with {:error, [error]} <- tried, do: error, else: ({:error, error} -> error)
          assert {:no_database, said} = error.reason
          assert said =~ text
        end

        assert Enum.all?(RawServer.requests(server), &(&1.method == "GET"))
      end
    end

    # A proxy that packs has ETags of its own, which the store behind it does not know.
    defp packing!(suffix) do
      {:ok, agent} = Agent.start_link(fn -> 1 end)

      {:ok, body} =
        DocumentServer.encode(%{
          "type" => "code-document",
          "language" => "wat",
          "code" => %{"1" => "(module)", "2" => "(module)"},
          "production" => "1"
        })

      server =
        server!(fn request ->
          n = Agent.get(agent, & &1)
          etag = ~s("#{n}")

          case request do
            %{method: "GET", headers: %{"accept-encoding" => "identity"}} ->
              {200, [{"etag", etag}], body}

            %{method: "GET"} ->
              {200, [{"etag", suffix.(etag)}, {"content-encoding", "gzip"}], :zlib.gzip(body)}

            %{headers: %{"if-match" => ^etag}} ->
              Agent.update(agent, &(&1 + 1)) && {204, [{"etag", ~s("#{n + 1}")}], ""}

            _other ->
              {412, [], ""}
          end
        end)

      RawServer.url(server)
    end

    test "promotes behind a proxy that packs", _context do
      for suffix <- [
            &String.replace_suffix(&1, ~s("), ~s(-gzip")),
            &String.replace_suffix(&1, ~s("), ~s(--gzip")),
            &("W/" <> &1)
          ] do
        assert {:ok, {"doc", {:updated, _token}}} =
                 Publisher.promote("doc", "2", "production", url: packing!(suffix))
      end
    end

    test "says that a store does not take the token that it gives, instead of a conflict of two that are one" do
      {:ok, body} =
        DocumentServer.encode(%{
          "type" => "code-document",
          "language" => "wat",
          "code" => %{"1" => "(module)", "2" => "(module)"},
          "production" => "1"
        })

      server =
        server!(fn
          %{method: "GET"} -> {200, [{"etag", ~s("1-gzip")}], body}
          _put -> {412, [], ""}
        end)

      assert {:error, %Error{reason: :no_token} = error} =
               Publisher.promote("doc", "2", "production", url: RawServer.url(server))

      assert Exception.message(error) =~ "1-gzip"
    end
  end

  test "documents that are too much for one answer are asked for alone" do
    ids = for n <- 1..250, do: "doc#{n}"

    server =
      server!(fn
        %{method: "POST"} -> json(200, %{"rows" => [%{"doc" => String.duplicate("a", 2_000)}]})
        %{method: "GET"} -> json(200, %{"n" => 1})
      end)

    {:ok, http} = Publisher.Store.open(url: RawServer.url(server), retries: 0, max_bytes: 1_000)
    answers = Publisher.Store.all(http, ids, true)
    assert Enum.map(answers, &elem(&1, 0)) == ids
    assert Enum.all?(answers, &match?({_id, {:ok, %{"n" => 1}, :none}}, &1))
    assert %{"POST" => 3, "GET" => 250} = server |> RawServer.requests() |> Enum.frequencies_by(& &1.method)
  end
end
