defmodule Instar.Server.UnknownTest do
  # Documents that the store doesn't have: how often it is asked for them.
  use Instar.Case, async: true
  alias Instar.{Instance, RawServer}
  alias Instar.Server.{Unknown, Versions}

  defmodule Feed do
    # A store whose feed is the test's: whoever follows is told to the test, which then sends changes.
    @behaviour Instar.Source
    def init(options), do: {:ok, Map.new(options)}

    def fetch(%{test: test, documents: documents}, id, _token) do
      send(test, {:fetched, id})

      case :ets.lookup(documents, id) do
        [{^id, json}] -> {:ok, json, "1"}
        [] -> :not_found
      end
    end

    def attachment(_source, _id, _name), do: :not_found
    def changes(_source, _since, _known), do: {:ok, [], 1}

    def follow(%{test: test}, _since, ids) do
      feed = make_ref()
      send(test, {:follows, self(), feed, ids})
      send(self(), {feed, :live})
      {:ok, feed}
    end

    def unfollow(_source, _feed), do: :ok
    def where(_source, id), do: id
  end

  @moduletag instar: false

  defp missing!(context, options \\ []) do
    store = start_supervised!({RawServer, script: [{404, [], ""}]}, id: make_ref())
    source = {Instar.Source.HTTP, url: RawServer.url(store)}
    {start_instar!(context, Keyword.merge([source: source, not_found_ttl: 60_000], options)), store}
  end

  defp requests(store), do: length(RawServer.requests(store))

  test "200 calls in a row are one request, whatever asks", context do
    {server, store} = missing!(context)

    for n <- 1..40 do
      assert reason(Instar.call(server, "nope", :n, [])) == :not_found
      assert reason(Instar.call(server, {"nope", "#{n}"}, :n, [])) == :not_found
      assert reason(Instar.select(server, "nope", channel: "beta")) == :not_found
      assert reason(Instance.start(server, "nope")) == :not_found
      assert reason(Instar.load(server, "nope")) == :not_found
      assert Instar.ensure_loaded(server, "nope") == {:error, :nofile}
      assert Instar.atomic_load(server, ["nope"]) == {:error, [{"nope", :nofile}]}
    end

    assert requests(store) == 1
    # Another id is another question.
    assert reason(Instar.call(server, "other", :n, [])) == :not_found
    assert requests(store) == 2
  end

  test "200 calls at once are one request", context do
    {server, store} = missing!(context)
    tasks = for _ <- 1..200, do: Task.async(fn -> reason(Instar.call(server, "nope", :n, [])) end)
    assert Enum.uniq(Task.await_many(tasks)) == [:not_found]
    assert requests(store) == 1
  end

  test "load with fresh: true goes past it", context do
    {server, store} = missing!(context)
    assert reason(Instar.call(server, "doc", :n, [])) == :not_found
    assert reason(Instar.load(server, "doc", fresh: true)) == :not_found
    assert requests(store) == 2
    RawServer.script(store, [RawServer.json(document(:wasm, %{"1" => 1}))])
    assert reason(Instar.load(server, "doc", fresh: false)) == :not_found
    assert requests(store) == 2
    assert {:ok, version} = Instar.load(server, "doc", fresh: true)
    assert Instar.call(server, "doc", :n, []) == {:ok, 1}
    assert Instar.call(version, :n, []) == {:ok, 1}
    assert requests(store) == 3
    # It is there now, and can be loaded anew.
    assert {:ok, _version} = Instar.load(server, "doc")
  end

  test "it holds for its time", context do
    {server, store} = missing!(context, not_found_ttl: 50)
    assert reason(Instar.call(server, "doc", :n, [])) == :not_found
    RawServer.script(store, [RawServer.json(document(:wasm, %{"1" => 1}))])
    assert eventually(fn -> Instar.call(server, "doc", :n, []) == {:ok, 1} end)
  end

  test "and not at all with 0", context do
    {server, store} = missing!(context, not_found_ttl: 0)
    for _ <- 1..5, do: assert(reason(Instar.call(server, "nope", :n, [])) == :not_found)
    assert requests(store) == 5
  end

  test "only what the store says is kept: errors are not", context do
    {server, store} = missing!(context)
    good = RawServer.json(document(:wasm, %{"1" => 1}))

    for script <- [[{500, [], ""}], [:close], [{403, [], ""}], [{200, [], "[]"}]], n <- [make_ref()] do
      id = "doc#{:erlang.phash2(n)}"
      RawServer.script(store, script)
      refute reason(Instar.call(server, id, :n, [], timeout: 20_000)) == :not_found
      RawServer.script(store, [good])
      assert Instar.call(server, id, :n, []) == {:ok, 1}
    end
  end

  test "who says that something has changed is believed at once", context do
    {server, store} = missing!(context)
    assert reason(Instar.call(server, "doc", :n, [])) == :not_found
    RawServer.script(store, [RawServer.json(document(:wasm, %{"1" => 1}))])
    assert Instar.refresh(server) == :ok
    assert Instar.call(server, "doc", :n, []) == {:ok, 1}
  end

  defp feed!(context, options) do
    documents = :ets.new(:documents, [:public])
    server = start_instar!(context, [source: {Feed, test: self(), documents: documents}] ++ options)
    write(documents, "loaded")
    assert Instar.call(server, "loaded", :n, []) == {:ok, 1}
    assert_receive {:follows, follower, feed, ["loaded"]}
    assert_received {:fetched, "loaded"}
    {server, documents, follower, feed}
  end

  defp write(documents, id) do
    {:ok, json} = Instar.DocumentServer.encode(document(:wasm, %{"1" => 1}))
    :ets.insert(documents, {id, json})
  end

  test "a change in the feed ends it at once", context do
    {server, documents, follower, feed} = feed!(context, not_found_ttl: 60_000)

    for id <- ["a", "b"], _ <- 1..3, do: assert(reason(Instar.call(server, id, :n, [])) == :not_found)
    assert_received {:fetched, "a"}
    assert_received {:fetched, "b"}
    refute_received {:fetched, _id}
    # The feed is asked for those as well.
    {follower, feed} = following(["a", "b"], follower, feed)
    write(documents, "a")
    write(documents, "b")
    send(follower, {feed, {:changes, [{"a", "1"}], 2}})
    assert eventually(fn -> Instar.call(server, "a", :n, []) == {:ok, 1} end)
    assert reason(Instar.call(server, "b", :n, [])) == :not_found
    send(follower, {feed, {:changes, [{"b", "1"}], 3}})
    assert eventually(fn -> Instar.call(server, "b", :n, []) == {:ok, 1} end)
  end

  defp following(ids, follower, feed) do
    receive do
      {:follows, follower, feed, followed} -> following(ids -- followed, follower, feed)
    after
      if(ids == [], do: 100, else: 10_000) -> ids == [] && {follower, feed}
    end
  end

  test "a change in the feed ends it at once also with nothing loaded, and for a short time", context do
    documents = :ets.new(:documents, [:public])
    server = start_instar!(context, source: {Feed, test: self(), documents: documents}, not_found_ttl: 30_000)
    assert reason(Instar.call(server, "a", :n, [])) == :not_found
    {follower, feed} = following(["a"], nil, nil)
    write(documents, "a")
    send(follower, {feed, {:changes, [{"a", "1"}], 2}})
    assert eventually(fn -> Instar.call(server, "a", :n, []) == {:ok, 1} end)
  end

  test "the feed is made anew for that no more than once a second", context do
    documents = :ets.new(:documents, [:public])
    server = start_instar!(context, source: {Feed, test: self(), documents: documents}, not_found_ttl: 30_000)
    began = System.monotonic_time(:millisecond)

    for n <- 1..40 do
      assert reason(Instar.call(server, "nope#{n}", :n, [])) == :not_found
      Process.sleep(10)
    end

    count = follows(for(n <- 1..40, do: "nope#{n}"), 0)
    assert count <= 2 + div(System.monotonic_time(:millisecond) - began, 1_000)
  end

  defp follows(ids, count) do
    receive do
      {:follows, _follower, _feed, followed} -> follows(ids -- followed, count + 1)
    after
      if(ids == [], do: 100, else: 10_000) -> ids == [] && count
    end
  end

  test "an answer that is older than a change doesn't count", context do
    {server, _store} = missing!(context)
    config = Instar.Config.fetch!(server)
    mark = Unknown.mark(config)
    Unknown.forget(Versions.unknown(server), ["doc"])
    Unknown.put(config, "doc", mark)
    refute Unknown.member?(config, "doc")
    Unknown.put(config, "doc", Unknown.mark(config))
    assert Unknown.member?(config, "doc")
  end

  test "the number of ids is bounded", context do
    {server, _store} = missing!(context)
    config = Instar.Config.fetch!(server)
    table = Versions.unknown(server)
    for n <- 1..25_000, do: Unknown.put(config, "id #{n}", Unknown.mark(config))
    assert length(Unknown.ids(table)) <= 10_001
    assert Unknown.member?(config, "id 25000")
    Unknown.forget(table, :all)
    assert Unknown.ids(table) == []
  end
end
