# What every source does: one suite, run over each adapter with a real store behind it.
#
# A store below is what the suite needs to know of one: how to start it, how to change what is in it, and how to stop
# it. What only one adapter does is tested beside that adapter, in test/instar/source.

defmodule Instar.SourceContract.Served do
  # Instar.Source.HTTP and the development server.
  import ExUnit.Callbacks
  alias Instar.DocumentServer

  def adapter, do: Instar.Source.HTTP

  def setup_all, do: %{}

  def start(%{tmp_dir: dir}) do
    server = start_supervised!({DocumentServer, dir: dir})
    %{url: DocumentServer.url(server), server: server, dir: dir}
  end

  def put(store, id, document), do: :ok = DocumentServer.put(store.server, id, document)
  def put_all(store, ids, n), do: for(id <- ids, do: put(store, id, %{"n" => n}))
  def delete(store, id), do: :ok = DocumentServer.delete(store.server, id)

  def attach(store, id, name, bytes) do
    folder = Path.join(store.dir, id)
    File.mkdir_p!(folder)
    File.write!(Path.join(folder, name), bytes)
  end

  # This store's ids are names of files.
  def odd_ids, do: ["a b+c", "é☃", "user:pass@host", "%2F", "%2e%2e", "a?b#c&d=e", "...", "..;", "a\"b'c"]
end

defmodule Instar.SourceContract.Pouch do
  # Instar.Source.CouchDB and pouchdb-server, which is started once for all tests.
  alias Instar.PouchDB

  def adapter, do: Instar.Source.CouchDB

  def setup_all do
    dir = Path.join(System.tmp_dir!(), "instar-pouchdb-#{System.unique_integer([:positive])}-#{System.pid()}")
    File.mkdir_p!(dir)
    ExUnit.Callbacks.on_exit(fn -> File.rm_rf!(dir) end)
    %{pouchdb: ExUnit.Callbacks.start_supervised!({PouchDB, dir: dir})}
  end

  def start(%{pouchdb: pouchdb}), do: %{url: PouchDB.database(pouchdb)}

  def put(store, id, document), do: PouchDB.put(store.url, id, document)
  def put_all(store, ids, n), do: PouchDB.put_all(store.url, ids, %{"n" => n})
  def delete(store, id), do: PouchDB.delete(store.url, id)

  def attach(store, id, name, bytes) do
    attachment = %{"content_type" => "application/wasm", "data" => Base.encode64(bytes)}
    PouchDB.put(store.url, id, %{"_attachments" => %{name => attachment}})
  end

  def odd_ids, do: ["a/b", "../x", "a\\b", "http://evil/" | Instar.SourceContract.Served.odd_ids()]
end

for store <- [Instar.SourceContract.Served, Instar.SourceContract.Pouch] do
  defmodule Module.concat(store, Test) do
    use ExUnit.Case, async: true
    alias Instar.{Error, Proxy}

    @moduletag :tmp_dir
    @store store
    @adapter store.adapter()

    setup_all do
      @store.setup_all()
    end

    setup context do
      store = @store.start(context)
      proxy = start_supervised!({Proxy, to: URI.parse(store.url).port})
      %{store: store, proxy: proxy, source: source(store.url)}
    end

    defp source(url, options \\ []) do
      options = Keyword.merge([url: url, retries: 2, backoff: 5, max_backoff: 20], options)
      assert {:ok, source} = @adapter.init(options)
      source
    end

    defp put(context, id, n), do: @store.put(context.store, id, %{"type" => "code-document", "n" => n})

    defp token(context, id) do
      assert {:ok, _json, token} = @adapter.fetch(context.source, id, nil)
      token
    end

    defp known(context, ids), do: Map.new(ids, &{&1, token(context, &1)})

    defp changes(context, since, known) do
      assert {:ok, changes, since} = @adapter.changes(context.source, since, known)
      {Enum.sort(changes), since}
    end

    describe "fetch" do
      test "gives a document and its token, and then only that it is the same", context do
        put(context, "doc", 1)
        assert {:ok, json, token} = @adapter.fetch(context.source, "doc", nil)
        assert {:ok, %{"n" => 1}} = Instar.Wire.JSON.parse(json, 8)
        assert is_binary(token)
        assert @adapter.fetch(context.source, "doc", token) == :not_modified

        put(context, "doc", 2)
        assert {:ok, json, other} = @adapter.fetch(context.source, "doc", token)
        assert {:ok, %{"n" => 2}} = Instar.Wire.JSON.parse(json, 8)
        assert other != token
        assert @adapter.fetch(context.source, "doc", other) == :not_modified
      end

      test "finds nothing where nothing is, or is any more", context do
        assert @adapter.fetch(context.source, "doc", nil) == :not_found
        put(context, "doc", 1)
        token = token(context, "doc")
        @store.delete(context.store, "doc")
        assert @adapter.fetch(context.source, "doc", nil) == :not_found
        assert @adapter.fetch(context.source, "doc", token) == :not_found
        put(context, "doc", 2)
        assert {:ok, _json, other} = @adapter.fetch(context.source, "doc", token)
        assert other != token
      end

      test "takes any id as the name of one document", context do
        for {id, n} <- Enum.with_index(@store.odd_ids()) do
          assert @adapter.fetch(context.source, id, nil) == :not_found
          put(context, id, n)
          assert {:ok, json, token} = @adapter.fetch(context.source, id, nil)
          assert {:ok, %{"n" => ^n}} = Instar.Wire.JSON.parse(json, 8)
          assert @adapter.fetch(context.source, id, token) == :not_modified
          assert String.starts_with?(@adapter.where(context.source, id), context.store.url <> "/")
        end
      end

      test "refuses an id that no URL can name", context do
        for id <- ["", ".", ".."] do
          assert {:error, %Error{reason: {:bad_id, ^id}}} = @adapter.fetch(context.source, id, nil)
          assert {:error, %Error{reason: {:bad_id, ^id}}} = @adapter.attachment(context.source, "doc", id)
        end
      end

      test "may be called by many at once", context do
        put(context, "doc", 1)

        1..50
        |> Task.async_stream(fn _n -> @adapter.fetch(context.source, "doc", nil) end, max_concurrency: 50)
        |> Enum.each(fn answer -> assert {:ok, {:ok, _json, _token}} = answer end)
      end
    end

    test "an attachment is its bytes", context do
      bytes = :crypto.strong_rand_bytes(100_000)
      @store.attach(context.store, "doc", "1.0.0.wasm", bytes)
      assert @adapter.attachment(context.source, "doc", "1.0.0.wasm") == {:ok, bytes}
      assert @adapter.attachment(context.source, "doc", "2.0.0.wasm") == :not_found
      assert @adapter.attachment(context.source, "other", "1.0.0.wasm") == :not_found
    end

    describe "changes" do
      test "are none when nothing has changed", context do
        for id <- ["a", "b"], do: put(context, id, 1)
        known = known(context, ["a", "b"])
        assert {[], since} = changes(context, nil, known)
        assert {[], since} = changes(context, since, known)
        assert {[], _since} = changes(context, since, %{})
        assert {[], _since} = changes(context, nil, %{})
      end

      test "tell what was changed, deleted, and put again", context do
        for id <- ["a", "b", "c"], do: put(context, id, 1)
        known = known(context, ["a", "b", "c"])
        {[], since} = changes(context, nil, known)

        put(context, "a", 2)
        @store.delete(context.store, "b")
        expected = [{"a", token(context, "a")}, {"b", :deleted}]
        assert {^expected, _since} = changes(context, nil, known)
        assert {^expected, since} = changes(context, since, known)

        known = Map.merge(known, %{"a" => token(context, "a")})
        put(context, "b", 3)
        back = [{"b", token(context, "b")}]
        assert {^back, _since} = changes(context, nil, known)
        assert {^back, since} = changes(context, since, known)

        known = Map.merge(known, Map.new(back))
        assert {[], _since} = changes(context, nil, known)
        assert {[], _since} = changes(context, since, known)
      end

      test "are of the ids asked for, known to the store or not", context do
        for id <- ["a", "b"], do: put(context, id, 1)
        {[], since} = changes(context, nil, known(context, ["a"]))
        for id <- ["a", "b"], do: put(context, id, 2)
        known = %{"a" => "1-old", "never" => "1-there"}
        expected = [{"a", token(context, "a")}, {"never", :deleted}]
        assert {^expected, _since} = changes(context, nil, known)
        # What was never there has no history.
        assert {[{"a", _token} | _never], _since} = changes(context, since, known)
      end

      test "are seen with a token that a caller has not", context do
        put(context, "a", 1)
        token = token(context, "a")
        assert {[{"a", ^token}], _since} = changes(context, nil, %{"a" => nil})
      end

      test "of any id", context do
        for id <- @store.odd_ids(), do: put(context, id, 1)
        known = known(context, @store.odd_ids())
        {[], since} = changes(context, nil, known)
        for id <- @store.odd_ids(), do: put(context, id, 2)
        expected = Enum.sort(known(context, @store.odd_ids()))
        assert {^expected, _since} = changes(context, nil, known)
        assert {^expected, _since} = changes(context, since, known)
      end

      test "of many at once", context do
        ids = for n <- 1..600, do: "doc-#{n}"
        @store.put_all(context.store, ids, 1)
        {first, since} = changes(context, nil, Map.new(ids, &{&1, nil}))
        assert length(first) == 600
        known = Map.new(first)
        assert Map.take(known, ["doc-7", "doc-600"]) == known(context, ["doc-7", "doc-600"])
        assert {[], _since} = changes(context, nil, known)

        @store.put_all(context.store, ids, 2)
        {second, _since} = changes(context, nil, known)
        assert length(second) == 600
        assert {^second, since} = changes(context, since, known)
        assert {[], _since} = changes(context, since, Map.new(second))
        assert Map.take(Map.new(second), ["doc-7", "doc-600"]) == known(context, ["doc-7", "doc-600"])
      end
    end

    describe "a store that is down" do
      test "is an error of every call, and no longer one when it is back", context do
        put(context, "doc", 1)
        source = source(Proxy.url(context.proxy, context.store.url))
        assert {:ok, _json, token} = @adapter.fetch(source, "doc", nil)
        assert {:ok, [], since} = @adapter.changes(source, nil, %{"doc" => token})

        Proxy.mode(context.proxy, :refuse)
        Proxy.cut(context.proxy)

        for answer <- [
              @adapter.fetch(source, "doc", nil),
              @adapter.attachment(source, "doc", "a"),
              @adapter.changes(source, nil, %{"doc" => token, "other" => token}),
              @adapter.changes(source, since, %{"doc" => token, "other" => token})
            ] do
          assert {:error, %Error{reason: {:unreachable, why}}} = answer
          assert is_binary(why)
        end

        Proxy.mode(context.proxy, :pass)
        assert @adapter.fetch(source, "doc", token) == :not_modified
        assert {:ok, [], _since} = @adapter.changes(source, since, %{"doc" => token})
      end

      test "is no error at the start, and a stall is one within the time limit", context do
        put(context, "doc", 1)
        Proxy.mode(context.proxy, :stall)
        source = source(Proxy.url(context.proxy, context.store.url), timeout: 100)
        assert {:error, %Error{reason: {:timeout, 100}}} = @adapter.fetch(source, "doc", nil)
        assert {:error, %Error{reason: {:timeout, 100}}} = @adapter.changes(source, nil, %{"doc" => nil})
      end
    end

    test "where a document is can be read without credentials", context do
      secret = "correct-horse"
      source = source(context.store.url, auth: {:basic, "me", secret})
      assert @adapter.where(source, "a b") == context.store.url <> "/a%20b"
      shown = [@adapter.where(source, ".."), inspect(source, structs: false, limit: :infinity)]
      refute Enum.join(shown) =~ secret
    end

    # Where the source can follow -----------------------------------------------------------------------------

    if Code.ensure_loaded!(store.adapter()) && function_exported?(store.adapter(), :follow, 3) do
      @heartbeat 200

      describe "a feed" do
        setup context do
          for id <- ["a", "b", "c"], do: put(context, id, 1)
          source = source(Proxy.url(context.proxy, context.store.url), heartbeat: @heartbeat)
          {:ok, [], since} = @adapter.changes(source, nil, %{})
          %{source: source, since: since}
        end

        defp follow(context, ids) do
          assert {:ok, reference} = @adapter.follow(context.source, context.since, ids)
          assert is_reference(reference)
          reference
        end

        # The first change of an id that is told; rows may be told again.
        defp await(reference, id) do
          assert_receive {^reference, {:changes, changes, since}}, 5_000
          assert since != nil

          case List.keyfind(changes, id, 0) do
            {^id, token} -> token
            nil -> await(reference, id)
          end
        end

        test "tells what changes, is deleted, and comes back", context do
          reference = follow(context, ["a", "b"])
          assert_receive {^reference, :live}, 5_000
          put(context, "a", 2)
          assert await(reference, "a") == token(context, "a")
          @store.delete(context.store, "b")
          assert await(reference, "b") == :deleted
          put(context, "b", 3)
          assert await(reference, "b") == token(context, "b")
        end

        test "starts with what has changed since", context do
          put(context, "a", 2)
          reference = follow(context, ["a"])
          assert await(reference, "a") == token(context, "a")
        end

        test "without a since misses nothing", context do
          reference = follow(%{context | since: nil}, ["a"])
          assert await(reference, "a") == token(context, "a")
        end

        test "is of the ids asked for", context do
          reference = follow(context, ["a", "never"])
          put(context, "b", 2)
          @store.delete(context.store, "c")
          put(context, "a", 2)
          assert_receive {^reference, {:changes, [{"a", _token}], _since}}, 5_000
          put(context, "never", 1)
          assert await(reference, "never") == token(context, "never")
        end

        test "of many takes more, or is begun again", context do
          many = for n <- 1..600, do: "many-#{n}"
          reference = follow(context, ["a" | many])
          assert_receive {^reference, :live}, 5_000

          case @adapter.follow_also(context.source, reference, ["b"]) do
            :ok ->
              put(context, "c", 2)
              put(context, "b", 2)
              assert_receive {^reference, {:changes, [{"b", token}], _since}}, 5_000
              assert token == token(context, "b")
              put(context, "a", 2)
              assert await(reference, "a") == token(context, "a")

            :again ->
              @adapter.unfollow(context.source, reference)
              reference = follow(context, ["a", "b" | many])
              put(context, "b", 2)
              assert await(reference, "b") == token(context, "b")
          end
        end

        test "of odd ids", context do
          reference = follow(context, @store.odd_ids())

          for id <- @store.odd_ids() do
            put(context, id, 1)
            assert await(reference, id) == token(context, id)
          end
        end

        test "resumes when its connection is cut", context do
          reference = follow(context, ["a"])

          for n <- 2..4 do
            assert_receive {^reference, :live}, 5_000
            Proxy.cut(context.proxy)
            put(context, "a", n)
            assert await(reference, "a") == token(context, "a")
          end
        end

        test "resumes when the store was away, with what has changed meanwhile", context do
          reference = follow(context, ["a", "b"])
          assert_receive {^reference, :live}, 5_000
          Proxy.mode(context.proxy, :refuse)
          Proxy.cut(context.proxy)
          put(context, "a", 2)
          @store.delete(context.store, "b")
          refute_receive {^reference, {:changes, _changes, _since}}, 30
          Proxy.mode(context.proxy, :pass)
          assert await(reference, "a") == token(context, "a")
          put(context, "b", 2)
          assert await(reference, "b") != nil
          assert_receive {^reference, :live}, 5_000
        end

        test "is given up when the store stays away", context do
          reference = follow(context, ["a"])
          assert_receive {^reference, :live}, 5_000
          Proxy.mode(context.proxy, :refuse)
          Proxy.cut(context.proxy)
          assert_receive {^reference, {:down, %Error{reason: {:unreachable, _why}}}}, 5_000
          Proxy.mode(context.proxy, :pass)
          put(context, "a", 2)
          refute_receive {^reference, _message}, 3 * @heartbeat
          assert @adapter.unfollow(context.source, reference) == :ok
        end

        test "that stalls without closing is noticed within two and a half heartbeats", context do
          reference = follow(context, ["a"])
          assert_receive {^reference, :live}, 5_000
          before = Proxy.connections(context.proxy)
          Proxy.mode(context.proxy, :stall)
          began = System.monotonic_time(:millisecond)
          wait_for_connection(context.proxy, before)
          taken = System.monotonic_time(:millisecond) - began
          # Not before a heartbeat is missing. That it is noticed at all is what waits for it.
          assert taken >= @heartbeat, "#{taken} ms"
          Proxy.mode(context.proxy, :pass)
          assert_receive {^reference, :live}, 5_000
          put(context, "a", 2)
          assert await(reference, "a") == token(context, "a")
        end

        defp wait_for_connection(proxy, before) do
          if Proxy.connections(proxy) == before do
            Process.sleep(5)
            wait_for_connection(proxy, before)
          end
        end

        test "is silent after it is ended", context do
          reference = follow(context, ["a"])
          other = follow(context, ["a"])
          assert_receive {^reference, :live}, 5_000
          put(context, "a", 2)
          assert await(other, "a") == token(context, "a")
          assert @adapter.unfollow(context.source, reference) == :ok
          put(context, "a", 3)
          assert await(other, "a") == token(context, "a")
          refute_received {^reference, _message}
          assert @adapter.unfollow(context.source, reference) == :ok
        end

        test "ends with its owner, and lets the connection go", context do
          test = self()

          owner =
            spawn(fn ->
              reference = follow(context, ["a"])
              assert_receive {^reference, :live}, 5_000
              send(test, :live)
              Process.sleep(:infinity)
            end)

          assert_receive :live, 5_000
          assert Proxy.open(context.proxy) > 0
          Process.exit(owner, :kill)
          wait_until_closed(context.proxy, System.monotonic_time(:millisecond) + 5_000)
        end

        defp wait_until_closed(proxy, deadline) do
          if Proxy.open(proxy) > 0 do
            assert System.monotonic_time(:millisecond) < deadline, "the connection is still open"
            Process.sleep(5)
            wait_until_closed(proxy, deadline)
          end
        end
      end
    end
  end
end
