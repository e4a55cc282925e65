defmodule Instar.Server.Versions.KeptTest do
  # Documents whose code was evicted: when nothing is fetched for who asks for them again, and when it is.
  use Instar.Case, async: true
  alias Instar.Document
  alias Instar.Server.Versions
  alias Instar.Server.Versions.Kept

  defmodule Feed do
    # A store whose feed is the test's: each fetch is told to the test, which sends changes to who follows.
    @behaviour Instar.Source
    def init(options), do: {:ok, Map.new(options)}

    def fetch(%{test: test, document: document}, id, token) do
      send(test, {:fetched, id})
      {n, json} = Agent.get(document, & &1)
      if token == "#{n}", do: :not_modified, else: {:ok, json, "#{n}"}
    end

    def attachment(_source, _id, _name), do: :not_found

    def changes(%{document: document, test: test}, _since, known) do
      send(test, {:compared, self(), Map.keys(known)})
      {n, _json} = Agent.get(document, & &1)
      {:ok, for({id, token} <- known, token != "#{n}", do: {id, "#{n}"}), 1}
    end

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

  defp start!(context, options \\ []) do
    document = start_supervised!({Agent, fn -> nil end}, id: make_ref())
    give(document, 1)
    server = start_instar!(context, [source: {Feed, test: self(), document: document}] ++ options)
    # A load has no timeout, whatever else the machine does.
    {:ok, version} = Instar.load(server, "a")
    assert Instar.call!(version, :n, []) == 1
    assert_receive {:fetched, "a"}
    {server, document}
  end

  defp give(agent, n) do
    {:ok, json} = :wasm |> document(%{"1" => n}) |> Instar.Wire.JSON.encode()
    Agent.update(agent, fn _before -> {n, json} end)
  end

  defp evict!(server) do
    # A call that has just ended may not have left yet.
    assert eventually(fn -> Versions.evict(server, "a", "1") end)
    assert Versions.outline(server, "a") == nil
  end

  test "what was evicted is there again without a request", context do
    {server, _document} = start!(context)
    evict!(server)
    assert Instar.call!(server, "a", :n, []) == 1
    assert %Document{token: "1"} = Versions.outline(server, "a")
    refute_receive {:fetched, "a"}, 100
    evict!(server)
    assert {:ok, _version} = Instar.select(server, "a", tag: "1")
    refute_receive {:fetched, "a"}, 100
  end

  test "what asks for more than is kept goes to the store", context do
    {server, _document} = start!(context)
    evict!(server)
    assert {:error, _error} = Instar.call(server, {"a", "2"}, :n, [])
    assert_receive {:fetched, "a"}
  end

  test "a load that is asked for asks the store", context do
    {server, document} = start!(context)
    evict!(server)
    give(document, 2)
    {:ok, version} = Instar.load(server, "a")
    assert_receive {:fetched, "a"}
    assert Instar.call!(version, :n, []) == 2
  end

  test "a change that the feed names is fetched", context do
    {server, document} = start!(context)
    assert_receive {:follows, books, feed, ["a"]}
    evict!(server)
    give(document, 2)
    send(books, {feed, {:changes, [{"a", "2"}], 2}})
    # It is dealt with when this is answered.
    Instar.status(server)
    assert Instar.call!(server, "a", :n, []) == 2
  end

  test "a change that nobody names is found by the comparison after the load", context do
    {server, document} = start!(context)
    assert_receive {:follows, _books, _feed, ["a"]}
    evict!(server)
    give(document, 2)
    assert Instar.call!(server, "a", :n, []) == 1
    assert eventually(fn -> Instar.call!(server, "a", :n, []) == 2 end)
  end

  test "what nobody looks after is fetched", context do
    {server, document} = start!(context, refresh: :infinity)
    evict!(server)
    give(document, 2)
    assert Instar.call!(server, "a", :n, []) == 2
  end

  test "nothing is believed for longer than between two looks", context do
    {server, _document} = start!(context, refresh: 60_000)
    config = Instar.Config.fetch!(server)
    # All has been looked at, which says so too.
    assert_receive {:follows, _books, _feed, ["a"]}
    Instar.status(server)
    Versions.heard(server, System.monotonic_time(:millisecond) - 59_000)
    evict!(server)
    assert {%Document{id: "a"}, _began} = Versions.kept(config, "a")
    assert Instar.call!(server, "a", :n, []) == 1
    Versions.heard(server, System.monotonic_time(:millisecond) - 60_001)
    evict!(server)
    assert Versions.kept(config, "a") == nil
    assert Instar.call!(server, "a", :n, []) == 1
    assert_receive {:fetched, "a"}
  end

  describe "the tables" do
    defp kept_document(id, bytes) do
      %Document{
        id: id,
        token: "1",
        language: :wat,
        target: :wasm,
        channels: %{},
        code: %{"1" => %{text: String.duplicate("a", bytes)}}
      }
    end

    test "have a bound, and what was kept first goes first" do
      kept = Kept.new()
      for n <- 1..100, do: Kept.put(kept, kept_document("d#{n}", 500_000), n, 0)
      {count, bytes} = Kept.size(kept)
      assert bytes in 15_000_000..16_777_216 and count in 30..33
      assert Kept.get(kept, "d1", 0) == nil
      assert {%Document{id: "d100"}, 100} = Kept.get(kept, "d100", 0)
      Kept.put(kept, kept_document("large", 2_000_000), 1, 0)
      assert Kept.get(kept, "large", 0) == nil
      assert Kept.size(kept) == {count, bytes}
      for n <- 1..100, do: Kept.forget(kept, "d#{n}")
      assert Kept.size(kept) == {0, 0}
    end

    test "have one document of each id, of its time" do
      kept = Kept.new()
      for n <- 1..10, do: Kept.put(kept, kept_document("a", 10), n, n)
      assert {1, _bytes} = Kept.size(kept)
      assert {%Document{}, 10} = Kept.get(kept, "a", 10)
      assert Kept.get(kept, "a", 11) == nil
      assert Kept.get(kept, "b", 0) == nil
    end
  end
end
