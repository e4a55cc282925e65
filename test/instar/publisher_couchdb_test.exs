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
    {:ok, [{"doc", {:updated, _token}}]} = Publisher.publish(folder, store)
    assert eventually(fn -> Instar.call(server, "doc", :n, []) == {:ok, 10} end)
    {:ok, _outcome} = Publisher.promote("doc", "2", "production", store)
    assert eventually(fn -> Instar.call(server, "doc", :n, []) == {:ok, 2} end)
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
