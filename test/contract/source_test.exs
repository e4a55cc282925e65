# What every source does: `Instar.Source.Contract`, run over each adapter with a real store behind it, and what those do
# besides that speak HTTP. What only one adapter does is tested beside that adapter, in test/instar/source.

defmodule Instar.SourceContract.Served do
  # Instar.Source.HTTP and the development server, with a proxy between them.
  @behaviour Instar.Source.Contract
  import ExUnit.Callbacks
  alias Instar.{DocumentServer, Proxy}

  def adapter, do: Instar.Source.HTTP

  @impl true
  def start(%{tmp_dir: dir}) do
    server = start_supervised!({DocumentServer, dir: dir})
    behind_proxy(%{url: DocumentServer.url(server), server: server, dir: dir})
  end

  def behind_proxy(store),
    do: Map.put(store, :proxy, start_supervised!({Proxy, to: URI.parse(store.url).port}))

  @impl true
  def options(store),
    do: [url: Proxy.url(store.proxy, store.url), retries: 2, backoff: 5, max_backoff: 20]

  @impl true
  def put(store, id, document), do: :ok = DocumentServer.put(store.server, id, document)

  @impl true
  def delete(store, id), do: :ok = DocumentServer.delete(store.server, id)

  @impl true
  def attach(store, id, name, bytes) do
    folder = Path.join(store.dir, id)
    File.mkdir_p!(folder)
    File.write!(Path.join(folder, name), bytes)
  end

  # This store's ids are names of files.
  @impl true
  def odd_ids, do: ["a b+c", "é☃", "user:pass@host", "%2F", "%2e%2e", "a?b#c&d=e", "...", "..;", "a\"b'c"]

  @impl true
  def outage(store, :none), do: Proxy.mode(store.proxy, :pass)
  def outage(store, :cut), do: Proxy.cut(store.proxy)

  def outage(store, :away) do
    Proxy.mode(store.proxy, :refuse)
    Proxy.cut(store.proxy)
  end
end

defmodule Instar.SourceContract.Pouch do
  # Instar.Source.CouchDB and pouchdb-server, which is started once for all tests.
  @behaviour Instar.Source.Contract
  alias Instar.PouchDB
  alias Instar.SourceContract.Served

  def adapter, do: Instar.Source.CouchDB

  @impl true
  def setup_all do
    dir = Path.join(System.tmp_dir!(), "instar-pouchdb-#{System.unique_integer([:positive])}-#{System.pid()}")
    File.mkdir_p!(dir)
    ExUnit.Callbacks.on_exit(fn -> File.rm_rf!(dir) end)
    %{pouchdb: ExUnit.Callbacks.start_supervised!({PouchDB, dir: dir})}
  end

  @impl true
  def start(%{pouchdb: pouchdb}), do: Served.behind_proxy(%{url: PouchDB.database(pouchdb)})

  @impl true
  def options(store), do: [heartbeat: heartbeat()] ++ Served.options(store)
  def heartbeat, do: 200

  @impl true
  def put(store, id, document), do: PouchDB.put(store.url, id, document)

  @impl true
  def put_all(store, ids, document), do: PouchDB.put_all(store.url, ids, document)

  @impl true
  def delete(store, id), do: PouchDB.delete(store.url, id)

  @impl true
  def attach(store, id, name, bytes) do
    attachment = %{"content_type" => "application/wasm", "data" => Base.encode64(bytes)}
    PouchDB.put(store.url, id, %{"_attachments" => %{name => attachment}})
  end

  @impl true
  def odd_ids, do: ["a/b", "../x", "a\\b", "http://evil/" | Served.odd_ids()]

  @impl true
  defdelegate outage(store, outage), to: Served
end

defmodule Instar.SourceContract.Folder do
  # Instar.Source.Folder, whose store is a folder that somebody writes to.
  @behaviour Instar.Source.Contract

  @impl true
  def start(%{tmp_dir: dir}), do: dir

  @impl true
  def options(dir), do: [dir: dir, poll: 1_000]

  # As editors do: a file that is half written is none yet.
  @impl true
  def put(dir, id, document) do
    written = Path.join(dir, ".written-#{System.unique_integer([:positive])}")
    File.write!(written, Instar.Source.Contract.json(document))
    File.rename!(written, Path.join(dir, id <> ".json"))
  end

  @impl true
  def delete(dir, id), do: File.rm!(Path.join(dir, id <> ".json"))

  @impl true
  def attach(dir, id, name, bytes), do: Instar.SourceContract.Served.attach(%{dir: dir}, id, name, bytes)

  @impl true
  defdelegate odd_ids(), to: Instar.SourceContract.Served
end

defmodule Instar.SourceContract.Folder.Test do
  use ExUnit.Case, async: true
  @moduletag :tmp_dir
  @moduletag :capture_log
  use Instar.Source.Contract,
    source: Instar.Source.Folder,
    store: Instar.SourceContract.Folder,
    timeout: 120_000,
    # Each missing document is looked for under several names.
    many: 60
end

for store <- [Instar.SourceContract.Served, Instar.SourceContract.Pouch] do
  defmodule Module.concat(store, Test) do
    use ExUnit.Case, async: true
    alias Instar.{Error, Proxy}

    @moduletag :tmp_dir
    @store store
    @adapter store.adapter()

    use Instar.Source.Contract, source: @adapter, store: @store, timeout: 120_000

    # Of sources that speak HTTP, not by way of the proxy unless a test says so.
    defp source(url, options \\ []) do
      options = Keyword.merge([url: url, retries: 2, backoff: 5, max_backoff: 20], options)
      assert {:ok, source} = @adapter.init(options)
      source
    end

    defp put(context, id, n), do: @store.put(context.store, id, %{"type" => "code-document", "n" => n})

    test "a document is below the store's URL", context do
      source = source(context.store.url)

      for id <- @store.odd_ids(),
          do: assert(String.starts_with?(@adapter.where(source, id), context.store.url <> "/"))
    end

    test "an id that no URL can name is refused", context do
      for id <- ["", ".", ".."] do
        assert {:error, %Error{reason: {:bad_id, ^id}}} = @adapter.fetch(context.source, id, nil)
        assert {:error, %Error{reason: {:bad_id, ^id}}} = @adapter.attachment(context.source, "doc", id)
      end
    end

    describe "a store that is down" do
      test "is unreachable, and the error says why", context do
        put(context, "doc", 1)
        assert {:ok, _json, token} = @adapter.fetch(context.source, "doc", nil)
        assert {:ok, [], since} = @adapter.changes(context.source, nil, %{"doc" => token})
        @store.outage(context.store, :away)

        for answer <- [
              @adapter.fetch(context.source, "doc", nil),
              @adapter.attachment(context.source, "doc", "a"),
              @adapter.changes(context.source, nil, %{"doc" => token, "other" => token}),
              @adapter.changes(context.source, since, %{"doc" => token, "other" => token})
            ] do
          assert {:error, %Error{reason: {:unreachable, why}}} = answer
          assert is_binary(why)
        end
      end

      test "is no error at the start, and a stall is one within the time limit", context do
        put(context, "doc", 1)
        Proxy.mode(context.store.proxy, :stall)
        source = source(Proxy.url(context.store.proxy, context.store.url), timeout: 100)
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

    if function_exported?(@adapter, :follow, 3) do
      describe "a feed" do
        setup context do
          put(context, "a", 1)
          {:ok, [], since} = @adapter.changes(context.source, nil, %{})
          %{since: since, proxy: context.store.proxy}
        end

        defp follow(context, ids) do
          assert {:ok, reference} = @adapter.follow(context.source, context.since, ids)
          reference
        end

        defp token(context, id) do
          assert {:ok, _json, token} = @adapter.fetch(context.source, id, nil)
          token
        end

        # The first change of an id that is told; rows may be told again.
        defp await(reference, id) do
          assert_receive {^reference, {:changes, changes, since}}
          assert since != nil

          case List.keyfind(changes, id, 0) do
            {^id, token} -> token
            nil -> await(reference, id)
          end
        end

        test "is given up when the store stays away, and says why", context do
          reference = follow(context, ["a"])
          assert_receive {^reference, :live}
          @store.outage(context.store, :away)
          assert_receive {^reference, {:down, %Error{reason: {:unreachable, _why}}}}
        end

        test "that stalls without closing is noticed within two and a half heartbeats", context do
          reference = follow(context, ["a"])
          assert_receive {^reference, :live}
          before = Proxy.connections(context.proxy)
          Proxy.mode(context.proxy, :stall)
          began = System.monotonic_time(:millisecond)
          wait_for_connection(context.proxy, before)
          taken = System.monotonic_time(:millisecond) - began
          # Not before a heartbeat is missing. That it is noticed at all is what waits for it.
          assert taken >= @store.heartbeat(), "#{taken} ms"
          Proxy.mode(context.proxy, :pass)
          assert_receive {^reference, :live}
          put(context, "a", 2)
          assert await(reference, "a") == token(context, "a")
        end

        defp wait_for_connection(proxy, before) do
          if Proxy.connections(proxy) == before do
            Process.sleep(5)
            wait_for_connection(proxy, before)
          end
        end

        test "ends with its owner, and lets the connection go", context do
          test = self()

          owner =
            spawn(fn ->
              reference = follow(context, ["a"])
              assert_receive {^reference, :live}
              send(test, :live)
              Process.sleep(:infinity)
            end)

          assert_receive :live
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
