defmodule Instar.Server.EvictionTest do
  # What is shed, in which order, and what stays: the least recently asked for goes, whoever has a call in flight
  # does not.
  use Instar.Case, async: true

  alias Instar.Server.Eviction

  # For both targets: the placement of a version is another, and so is how one finds out who is inside.
  @trusted [trust: [:beam]]

  defp settled(server) do
    Eviction.sync(server)
    loaded(server)
  end

  defp put_many!(context, ids) do
    for {id, n} <- Enum.with_index(ids), do: put!(context, id, own(document(context.target, %{"1" => n})))
  end

  # As nobody else has it: where another test loads the same BEAM code, a handle of what was shed works again.
  defp own(%{"language" => "elixir"} = document) do
    only_here = "def only_here_#{System.unique_integer([:positive])}, do: 0\n  def n"
    update_in(document, ["code", "1"], &String.replace(&1, "def n", only_here, global: false))
  end

  defp own(document), do: document

  # As often as it can, but for a machine that has other things to do.
  defp call_forever(version) do
    Instar.call!(version, :n, [])
    Process.sleep(1)
    call_forever(version)
  end

  for target <- [:wasm, :beam] do
    describe "#{target}, max_versions" do
      @describetag target: target
      @describetag instar: [max_versions: 2] ++ @trusted

      test "sheds the least recently loaded", %{server: server} = context do
        put_many!(context, ["a", "b", "c", "d"])

        for {id, expected} <- [
              {"a", ["a"]},
              {"b", ["a", "b"]},
              {"c", ["b", "c"]},
              {"d", ["c", "d"]},
              {"a", ["a", "d"]}
            ] do
          assert {:ok, _version} = Instar.load(server, id)
          assert eventually(fn -> settled(server) == for(id <- expected, do: {id, "1"}) end)
        end
      end

      test "counts a call and a selection as a request, but no other verb", %{server: server} = context do
        put_many!(context, ["a", "b", "c", "d", "e", "f"])
        {:ok, a} = Instar.load(server, "a")
        {:ok, b} = Instar.load(server, "b")
        Instar.call!(a, :n, [])
        {:ok, _c} = Instar.load(server, "c")
        assert eventually(fn -> settled(server) == [{"a", "1"}, {"c", "1"}] end)
        {:ok, ^a} = Instar.select(server, "a")
        {:ok, _d} = Instar.load(server, "d")
        assert eventually(fn -> settled(server) == [{"a", "1"}, {"d", "1"}] end)
        Instar.call!(server, {"a", "1"}, :n, [])
        {:ok, _e} = Instar.load(server, "e")
        assert eventually(fn -> settled(server) == [{"a", "1"}, {"e", "1"}] end)
        Instar.is_loaded(server, a)
        Instar.soft_purge(server, a)
        Instar.all_loaded(server)
        {:ok, _f} = Instar.load(server, "f")
        assert eventually(fn -> settled(server) == [{"e", "1"}, {"f", "1"}] end)
        # What was shed says so, and is there again when it is asked for.
        assert {:badfun, _digest} = reason(Instar.call(b, :n, []))
        assert Instar.call(server, "b", :n, []) == {:ok, 1}
        assert Instar.call(b, :n, []) == {:ok, 1}
        assert eventually(fn -> settled(server) == [{"b", "1"}, {"f", "1"}] end)
      end

      test "keeps what has a call in flight, which goes once that has left", %{server: server} = context do
        put_many!(context, ["a", "b", "c", "d"])
        {:ok, a} = Instar.load(server, "a")
        {holder, monitor} = hold(a)
        for id <- ["b", "c"], do: Instar.load(server, id)
        # The next in line goes in its place.
        assert eventually(fn -> settled(server) == [{"a", "1"}, {"c", "1"}] end)
        assert inside?(a, holder)
        assert Instar.call(server, "a", :n, []) == {:ok, 0}

        Process.exit(holder, :kill)
        assert_receive {:DOWN, ^monitor, :process, ^holder, :killed}
        for id <- ["c", "d"], do: Instar.load(server, id)
        assert eventually(fn -> settled(server) == [{"c", "1"}, {"d", "1"}] end)
      end

      test "is exceeded while everything has a call in flight", %{server: server} = context do
        put_many!(context, ["a", "b", "c", "d"])

        holders =
          for id <- ["a", "b", "c"] do
            {:ok, version} = Instar.load(server, id)
            {version, elem(hold(version), 0)}
          end

        assert length(settled(server)) == 3
        for {version, holder} <- holders, do: assert(inside?(version, holder))
        for {_version, holder} <- holders, do: kill!(holder)
        # The bounds hold again with the next look, which a load is.
        assert eventually(fn ->
                 {:ok, _version} = Instar.load(server, "d")
                 Instar.soft_purge(server, "d")
                 length(settled(server)) <= 2
               end)
      end

      test "keeps a version whose old code has a call in flight", %{server: server} = context do
        put_many!(context, ["a", "b", "c"])
        {:ok, first} = Instar.load(server, "a")
        {holder, _monitor} = hold(first)
        put!(context, "a", document(context.target, %{"1" => 100}))
        {:ok, _second} = Instar.load(server, "a")
        for id <- ["b", "c"], do: Instar.load(server, id)
        assert eventually(fn -> settled(server) == [{"a", "1"}, {"c", "1"}] end)
        assert inside?(first, holder)
        assert Instar.call(server, "a", :n, []) == {:ok, 100}
      end

      test "counts tags, not documents", %{server: server} = context do
        put!(context, "a", document(context.target, %{"1" => 1, "2" => 2, "3" => 3}))
        for tag <- ["1", "2", "3"], do: Instar.select(server, "a", tag: tag)
        assert eventually(fn -> settled(server) == [{"a", "2"}, {"a", "3"}] end)
        # The document is still known: no other tag of it was shed.
        assert Instar.call(server, "a", :n, []) == {:ok, 3}
      end
    end

    describe "#{target}, idle" do
      @describetag target: target
      @describetag instar: [idle: 150] ++ @trusted

      test "versions go, and come back on demand", %{server: server} = context do
        put_many!(context, ["a", "b"])
        {:ok, a} = Instar.load(server, "a")
        {:ok, _b} = Instar.load(server, "b")
        assert eventually(fn -> loaded(server) == [] end)
        assert {:badfun, _digest} = reason(Instar.call(a, :n, []))
        assert Instar.call(server, "a", :n, []) == {:ok, 0}
        assert Instar.call(a, :n, []) == {:ok, 0}
      end

      test "versions go with their old code", %{server: server} = context do
        put_many!(context, ["a"])
        for _ <- 1..2, do: Instar.load(server, "a")
        assert eventually(fn -> loaded(server) == [] and not old?(server, {"a", "1"}) end)
      end

      @tag instar: [idle: 600] ++ @trusted
      test "is nobody who is asked for", %{server: server} = context do
        put_many!(context, ["a", "b"])
        {:ok, a} = Instar.load(server, "a")
        # It would go with "b" if its calls did not count.
        caller = start_supervised!({Task, fn -> call_forever(a) end})
        {:ok, _b} = Instar.load(server, "b")
        assert eventually(fn -> loaded(server) == [{"a", "1"}] end)
        assert Process.alive?(caller)
      end

      test "is nobody with a call in flight", %{server: server} = context do
        put_many!(context, ["a", "b"])
        # Before the call is in it, it may have been shed already.
        {a, holder} =
          eventually(fn ->
            {:ok, a} = Instar.load(server, "a")
            {holder, _monitor} = call_held(a)
            eventually(fn -> inside?(a, holder) or not Process.alive?(holder) end)
            if inside?(a, holder), do: {a, holder}
          end)

        for _ <- 1..2 do
          {:ok, _b} = Instar.load(server, "b")
          assert eventually(fn -> loaded(server) == [{"a", "1"}] end)
        end

        assert inside?(a, holder)
        kill!(holder)
        assert eventually(fn -> loaded(server) == [] end)
      end
    end
  end

  @tag instar: [idle: 1_000]
  test "what is asked for while others are being shed is idle no more", %{server: server} = context do
    put_many!(Map.put(context, :target, :wasm), ["a", "b"])
    for id <- ["b", "a"], do: assert({:ok, _version} = Instar.load(server, id))
    {:ok, a} = Instar.select(server, "a")
    # The sweep has found both idle, and waits for the table to shed the first.
    versions = part(server, :Versions)
    :sys.suspend(versions)
    eventually(fn -> Process.info(versions, :message_queue_len) != {:message_queue_len, 0} end)
    eventually(fn -> Enum.all?(Instar.all_loaded(server), fn {_key, loaded} -> loaded.idle >= 1_000 end) end)
    assert Instar.call(a, :n, []) == {:ok, 0}
    :sys.resume(versions)
    # It has the whole of its time again, which is long enough to look.
    Eviction.sync(server)
    assert loaded(server) == [{"a", "1"}]
  end

  describe "max_bytes" do
    defp bytes(server, id) do
      Enum.find_value(Instar.all_loaded(server), fn {key, loaded} -> key == {id, "1"} && loaded.bytes end)
    end

    test "sheds the least recently asked for", context do
      context = Map.put(context, :target, :wasm)
      put_many!(context, ["a", "b", "c", "d"])
      {:ok, _a} = Instar.load(context.server, "a")
      one = bytes(context.server, "a")
      server = start_instar!(context, max_bytes: 2 * one + 1)
      for id <- ["a", "b", "c"], do: assert({:ok, _version} = Instar.load(server, id))
      assert eventually(fn -> settled(server) == [{"b", "1"}, {"c", "1"}] end)
      Instar.call!(server, "b", :n, [])
      {:ok, _d} = Instar.load(server, "d")
      assert eventually(fn -> settled(server) == [{"b", "1"}, {"d", "1"}] end)
    end

    test "what is to come makes room first, and what cannot fit is an error", context do
      context = Map.put(context, :target, :wasm)
      put_many!(context, ["a", "b"])
      {:ok, _a} = Instar.load(context.server, "a")
      server = start_instar!(context, max_bytes: bytes(context.server, "a"))
      assert Instar.call(server, "a", :n, []) == {:ok, 0}
      assert Instar.call(server, "b", :n, []) == {:ok, 1}
      assert loaded(server) == [{"b", "1"}]
      # In place of what it has now: nothing else has to go.
      assert {:ok, _b} = Instar.load(server, "b")
      tiny = start_instar!(context, max_bytes: 1)
      assert {:bytes_limit, _bytes} = reason(Instar.call(tiny, "a", :n, []))
      assert loaded(tiny) == []
    end

    test "a large one sheds several", context do
      context = Map.put(context, :target, :wasm)
      put_many!(context, ["a", "b", "c"])
      functions = for n <- 1..3_000, do: "(func (export \"f#{n}\") (result i64) (i64.const #{n}))"
      put!(context, "large", wat("(module #{functions})"))
      for id <- ["a", "large"], do: assert({:ok, _version} = Instar.load(context.server, id))
      small = bytes(context.server, "a")
      large = bytes(context.server, "large")
      assert large > 3 * small
      server = start_instar!(context, max_bytes: large + small)
      for id <- ["a", "b", "c", "large"], do: assert({:ok, _version} = Instar.load(server, id))
      assert eventually(fn -> settled(server) == [{"c", "1"}, {"large", "1"}] end)
    end
  end

  test "two servers have their own bounds", context do
    context = Map.put(context, :target, :wasm)
    put_many!(context, ["a", "b", "c"])
    small = start_instar!(context, max_versions: 1)
    large = start_instar!(context, max_versions: :infinity, max_bytes: :infinity, idle: :infinity)

    for id <- ["a", "b", "c"], server <- [small, large] do
      assert {:ok, _version} = Instar.load(server, id)
    end

    assert eventually(fn -> settled(small) == [{"c", "1"}] end)
    assert settled(large) == [{"a", "1"}, {"b", "1"}, {"c", "1"}]
    # What one sheds, the other still runs, although it is the same code.
    assert Instar.call(large, "a", :n, []) == {:ok, 0}
  end

  @tag instar: [mode: :embedded, max_versions: 1]
  test "an embedded server does not load again what it shed", %{server: server} = context do
    put_many!(Map.put(context, :target, :wasm), ["a", "b"])
    for id <- ["a", "b"], do: assert({:ok, _version} = Instar.load(server, id))
    assert eventually(fn -> settled(server) == [{"b", "1"}] end)
    assert reason(Instar.call(server, "a", :n, [])) == :embedded
  end

  @tag instar: [max_versions: 3]
  @tag :heavy
  test "under many loads and calls the bounds hold and no answer is wrong", %{server: server} = context do
    context = Map.put(context, :target, :wasm)
    ids = for n <- 0..9, do: "d#{n}"
    put_many!(context, ids)

    wrong =
      1..4
      |> Task.async_stream(
        fn seed ->
          :rand.seed(:exsss, seed)

          for _ <- 1..200, n = :rand.uniform(10) - 1, answer = Instar.call(server, "d#{n}", :n, []) do
            if answer == {:ok, n}, do: nil, else: answer
          end
        end,
        timeout: 30_000
      )
      |> Enum.flat_map(fn {:ok, answers} -> Enum.reject(answers, &is_nil/1) end)

    assert wrong == []
    assert eventually(fn -> length(settled(server)) <= 3 end)
  end
end
