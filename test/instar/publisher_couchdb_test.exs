defmodule Instar.PublisherCouchDBTest do
  # Publishing to a real document database, and a code server that follows it.
  use Instar.Case, async: true

  alias Instar.{PouchDB, Publisher}

  @moduletag instar: false

  setup_all do
    dir = Path.join(System.tmp_dir!(), "instar-publisher-#{System.unique_integer([:positive])}")
    File.mkdir_p!(dir)
    on_exit(fn -> File.rm_rf!(dir) end)
    %{pouchdb: start_supervised!({PouchDB, dir: dir})}
  end

  setup %{pouchdb: pouchdb, tmp_dir: dir} do
    folder = Path.join(dir, "own")
    File.mkdir_p!(Path.join(folder, "doc"))
    %{store: [url: PouchDB.database(pouchdb)], folder: folder}
  end

  defp write!(%{folder: folder}, tag, n),
    do: File.write!(Path.join(folder, "doc/#{tag}.wat"), program(:wasm, n))

  defp live!(%{store: store} = context) do
    server = unique_name()
    # The first sign of life makes the feed live.
    source = {Instar.Source.CouchDB, [heartbeat: 200] ++ store}
    start_supervised!({Instar, name: server, source: source, cache_dir: context.cache_dir})
    server
  end

  test "what is published, promoted and corrected answers at once",
       %{store: store, folder: folder} = context do
    write!(context, "1", 1)
    assert {:ok, [{"doc", {:created, "1-" <> _}}]} = Publisher.publish(folder, store)
    assert {:ok, [{"doc", :unchanged}]} = Publisher.publish(folder, store)
    assert {:ok, {"doc", {:updated, "2-" <> _}}} = Publisher.promote("doc", "1", "production", store)

    server = live!(context)
    assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    assert eventually(fn -> Instar.status(server).source.feed == :live end)

    write!(context, "1", 10)
    write!(context, "2", 2)
    {:ok, [{"doc", {:updated, _token}}]} = Publisher.publish(folder, [replace: true] ++ store)
    assert eventually(fn -> Instar.call(server, "doc", :n, []) == {:ok, 10} end)
    {:ok, _outcome} = Publisher.promote("doc", "2", "production", store)
    assert eventually(fn -> Instar.call(server, "doc", :n, []) == {:ok, 2} end)
  end

  test "a URL without a database makes none", %{pouchdb: pouchdb, folder: folder} = context do
    write!(context, "1", 1)

    for url <- [PouchDB.url(pouchdb), PouchDB.url(pouchdb) <> "/", PouchDB.url(pouchdb) <> "/nowhere"] do
      before = PouchDB.request("GET", PouchDB.url(pouchdb) <> "/_all_dbs", nil)

      for tried <- [
            Publisher.publish(folder, url: url),
            Publisher.plan(folder, url: url),
            Publisher.plan_promotion("doc", "1", "production", url: url)
          ] do
        assert {:error, [%Instar.Error{reason: {:no_database, text}}]} = tried
        assert text =~ if(url =~ "nowhere", do: "no_db_file", else: "database's name")
      end

      assert PouchDB.request("GET", PouchDB.url(pouchdb) <> "/_all_dbs", nil) == before
    end
  end

  test "the status of many documents takes few requests", %{store: [url: url], pouchdb: pouchdb} do
    ids = for n <- 1..1_000, do: "doc#{String.pad_leading("#{n}", 4, "0")}"
    document = %{"type" => "code-document", "language" => "wat", "code" => %{"1" => "(module)"}}
    PouchDB.put_all(url, ids, document)
    PouchDB.delete(url, "doc0500")
    proxy = start_supervised!({Instar.Proxy, to: PouchDB.port(pouchdb)})
    store = [url: Instar.Proxy.url(proxy, url)]

    assert {:ok, documents} = Publisher.Status.documents([], store)
    assert Enum.map(documents, &elem(&1, 0)) == ids -- ["doc0500"]
    assert Enum.all?(documents, &match?({_id, "1-" <> _, %Instar.Document{}}, &1))
    # One gone meanwhile, one that never was.
    assert {:ok, [{"doc0500", nil, %{reason: :not_found}}, {"none", nil, %{reason: :not_found}}]} =
             Publisher.Status.documents(["doc0500", "none"], store)

    {:ok, http} = Publisher.Store.open(store)

    assert [
             {"doc0500", {:ok, %{}, :absent}},
             {"none", {:ok, %{}, :absent}},
             {"doc0001", {:ok, _map, {:rev, _rev}}}
           ] = Publisher.Store.all(http, ["doc0500", "none", "doc0001"], true)
  end

  test "of two who publish at once, one is told of the other", %{store: store, folder: folder} = context do
    write!(context, "1", 1)
    {:ok, mine} = Publisher.plan(folder, store)
    {:ok, theirs} = Publisher.plan(folder, store)
    assert {:ok, [{"doc", {:created, token}}]} = Publisher.execute(theirs, store)
    assert {:error, [{"doc", {:error, error}}]} = Publisher.execute(mine, store)
    assert {:conflict, ours, ^token} = error.reason
    assert Exception.message(error) =~ token
    assert ours != token
  end

  test "WebAssembly goes as an attachment, in one write with its document",
       %{store: store, folder: folder} = context do
    {:ok, wasm} = Instar.Native.parse_wat(program(:wasm, 7))
    File.write!(Path.join(folder, "doc/1.wasm"), wasm)
    assert {:ok, [{"doc", {:created, "1-" <> _}}]} = Publisher.publish(folder, [attachments: true] ++ store)
    {200, stored} = PouchDB.request("GET", store[:url] <> "/doc", nil)
    assert %{"1" => %{"attachment" => name, "sha256" => _}} = stored["code"]
    assert is_map_key(stored["_attachments"], name)
    assert Instar.call(live!(context), "doc", :n, []) == {:ok, 7}
    assert {:ok, [{"doc", :unchanged}]} = Publisher.publish(folder, [attachments: true] ++ store)
  end

  test "a live change that nobody has signed stays out", %{store: store, folder: folder} = context do
    {public, private} = Instar.Signature.generate_key()
    write!(context, "1", 1)
    {:ok, _outcomes} = Publisher.publish(folder, [key: private] ++ store)
    server = unique_name()
    source = {Instar.Source.CouchDB, store}
    start_supervised!({Instar, name: server, source: source, verify: [public], cache_dir: context.cache_dir})
    assert Instar.call(server, "doc", :n, []) == {:ok, 1}

    {200, stored} = PouchDB.request("GET", store[:url] <> "/doc", nil)
    forged = put_in(stored["code"]["1"], program(:wasm, 666))

    ExUnit.CaptureLog.capture_log(fn ->
      PouchDB.put(store[:url], "doc", forged)

      assert eventually(fn ->
               match?([%{error: %Error{reason: :unsigned}}], Instar.status(server).documents)
             end)
    end)

    assert Instar.call(server, "doc", :n, []) == {:ok, 1}
  end
end
