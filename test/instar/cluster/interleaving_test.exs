defmodule Instar.Cluster.InterleavingTest do
  # Whatever comes between what a member reads and what it writes: a leader's beats among its writers, messages that
  # overtake each other. Not async: the beats of one test are short, and want the processors for themselves.
  use Instar.Case, async: false
  alias Instar.Cluster
  alias Instar.Cluster.{Applier, Blobs, Follower, Leader, Member, Tables}

  @moduletag timeout: 600_000
  # Between two things that a writer does, so that a busy machine gets on with the rest.
  @pause_ms 20

  defp member!(context, options) do
    name = unique_name()
    dir = Path.join(context.tmp_dir, "kept-#{name}")
    start_supervised!({Cluster, [name: name, server: context.server, dir: dir] ++ options}, id: name)
    if options[:role] == :leader, do: eventually(fn -> Cluster.leader(name) == node() end)
    name
  end

  defp entry(name, id), do: Tables.entry(name, {:document, id})
  defp entries(name, ids), do: Enum.map(ids, &entry(name, &1))

  # Writers that go on until they are told to stop, and then say how much they have done.
  defp beside(funs, body) do
    stop = :atomics.new(1, [])
    tasks = for fun <- funs, do: Task.async(fn -> again(fun, stop, 0) end)
    result = body.()
    :atomics.put(stop, 1, 1)
    {result, Enum.map(tasks, &await/1)}
  end

  defp again(fun, stop, count) do
    if :atomics.get(stop, 1) == 1 do
      count
    else
      fun.(count)
      Process.sleep(@pause_ms)
      again(fun, stop, count + 1)
    end
  end

  # Of two that replace the same code, the one that comes first leaves old code for a moment.
  defp distribute(name, what) do
    case Cluster.distribute(name, what) do
      {:ok, _answers} -> :ok
      {:error, %Error{reason: :not_purged}} -> :later
    end
  end

  # Lists ----------------------------------------------------------------------------------------------------------------

  for {beat, rounds} <- [{5, 1}, {50, 1}, {1_000, 1}] do
    @tag instar: [refresh: 600_000, max_versions: :infinity]
    test "lists of 300 documents keep their mark, at a beat of #{beat} ms", context do
      name = member!(context, role: :leader, beat: unquote(beat))
      ids = for n <- 1..300, do: "d#{n}"
      put!(context, "beside", document(:wasm, %{"1" => 0}))
      put!(context, "other", document(:wasm, %{"1" => 0}))

      writers = [
        # What the store says is taken by the server while a list is on its way.
        fn _n -> Instar.refresh(context.server) end,
        fn n ->
          put!(context, "beside", document(:wasm, %{"1" => n}))
          distribute(name, "beside")
        end,
        fn _n ->
          distribute(name, "other")
          Cluster.delete(name, {"other", "1"})
        end
      ]

      {lost, counts} =
        beside(writers, fn ->
          for round <- 1..unquote(rounds) do
            for {id, n} <- Enum.with_index(ids),
                do: put!(context, id, document(:wasm, %{"1" => round * 1_000 + n}))

            assert {:ok, _answers} = Cluster.distribute(name, ids, timeout: 120_000)
            marked = entries(name, ids)
            # Some beats later it is the same list.
            Process.sleep(max(3 * unquote(beat), 100))
            [stamp] = marked |> Enum.map(& &1.stamp) |> Enum.uniq()
            Enum.count(marked ++ entries(name, ids), &(&1.stamp != stamp or not &1.list))
          end
        end)

      assert Enum.all?(counts, &(&1 > 0))
      assert Enum.sum(lost) == 0
    end
  end

  @tag instar: [refresh: 600_000]
  test "what the store changes in a list afterwards is followed, once, and ends as the store has it",
       context do
    name = member!(context, role: :leader, beat: 5)
    ids = for n <- 1..20, do: "d#{n}"
    for id <- ids, do: put!(context, id, document(:wasm, %{"1" => 0}))
    assert {:ok, _answers} = Cluster.distribute(name, ids)

    writers = [
      fn _n -> Instar.refresh(context.server) end,
      fn _n -> distribute(name, ids) end
    ]

    beside(writers, fn ->
      for n <- 1..100, do: put!(context, Enum.random(ids), document(:wasm, %{"1" => n}))
    end)

    Instar.refresh(context.server)
    tokens = Instar.Server.Versions.tokens(context.server)
    eventually(fn -> Enum.all?(ids, &(entry(name, &1).body.token == tokens[&1])) end)
    stamps = Enum.map(entries(name, ids), & &1.stamp)
    # Nothing is left that a beat would do.
    for _ <- 1..10, do: Leader.upkeep(name)
    assert Enum.map(entries(name, ids), & &1.stamp) == stamps
  end

  # Entries ----------------------------------------------------------------------------------------------------------------

  # The entries of a document's codes, each newer than the one before, and their bytes.
  defp history!(context, name, id, count) do
    for n <- 1..count do
      put!(context, id, document(:wasm, %{"1" => n}))
      assert {:ok, _answers} = Cluster.distribute(name, id)
      %{body: %{outline: outline, versions: %{"1" => version}}} = entry = entry(name, id)
      blobs = for {digest, _size} <- [outline, version.source, version.artifact], do: Blobs.read(name, digest)
      {entry, Enum.map(blobs, fn {:ok, bytes} -> bytes end)}
    end
  end

  test "an entry that is overtaken on its way is not put back", context do
    leader = member!(context, role: :leader)
    history = history!(context, leader, "p", 6)
    server = start_instar!(context, source: nil)
    name = member!(%{context | server: server}, role: :follower, await: 0)
    for {_entry, blobs} <- history, bytes <- blobs, do: Blobs.put(name, bytes)
    entries = Enum.map(history, &elem(&1, 0))

    # The applier's turn comes after the comparison with what is known: here the older one comes last.
    Member.accept(name, Enum.take(entries, 2))
    [first, second | _] = entries
    assert Applier.take(name, [second]) == %{second.key => :ok}
    assert Applier.take(name, [first]) == %{first.key => :ok}
    assert Instar.call(server, "p", :n, []) == {:ok, 2}
    assert Tables.here(name, first.key).stamp == second.stamp

    # The same with any order of messages, each in a process of its own.
    for seed <- 1..20 do
      :rand.seed(:exsss, {seed, 1, 1})

      entries
      |> Enum.map(fn %{stamp: {epoch, number, node}} = entry ->
        %{entry | stamp: {epoch, seed * 100 + number, node}}
      end)
      |> Enum.shuffle()
      |> Enum.map(&Task.async(Follower, :take, [name, [&1], []]))
      |> Enum.each(&await/1)

      assert Instar.call(server, "p", :n, []) == {:ok, 6}
      assert Tables.unloaded_count(name) == 0
      assert Tables.here(name, first.key).stamp == entry(name, "p").stamp
    end
  end

  test "of a message that has a document twice, the newer one stays", context do
    leader = member!(context, role: :leader)
    [{older, _}, {newer, _}] = history = history!(context, leader, "p", 2)
    server = start_instar!(context, source: nil)
    name = member!(%{context | server: server}, role: :follower, await: 0)
    for {_entry, blobs} <- history, bytes <- blobs, do: Blobs.put(name, bytes)

    for n <- 1..20, entries = Enum.shuffle([older, newer]) do
      [older, newer] = for {e, m} <- [{older, 0}, {newer, 1}], do: %{e | stamp: {n + 1, m, "a"}}
      Member.accept(name, [newer])
      Applier.take(name, Enum.map(entries, &if(&1.body == older.body, do: older, else: newer)))
      assert Instar.call(server, "p", :n, []) == {:ok, 2}
    end
  end

  test "a list that is overtaken in part between its two steps leaves the newer one", context do
    leader = member!(context, role: :leader)
    [{older, _}, {newer, _}] = history = history!(context, leader, "p", 2)
    [{other, _}] = others = history!(context, leader, "q", 1)
    server = start_instar!(context, source: nil)
    name = member!(%{context | server: server}, role: :follower, await: 0)
    for {_entry, blobs} <- history ++ others, bytes <- blobs, do: Blobs.put(name, bytes)

    list = for entry <- [older, other], do: %{entry | stamp: {1, 1, "a"}, list: true}
    change = make_ref()
    assert Follower.prepare(name, change, self(), list, []) == :ok
    assert Follower.take(name, [%{newer | stamp: {2, 1, "b"}}], []) == %{newer.key => :ok}
    assert Follower.finish(name, change) == :ok
    assert {Instar.call(server, "p", :n, []), Instar.call(server, "q", :n, [])} == {{:ok, 2}, {:ok, 1}}
    assert Tables.unloaded_count(name) == 0
  end

  test "a newer entry that cannot be loaded yet is not replaced by what still runs", context do
    name = member!(context, role: :leader, beat: 20)
    [_first, {second, _}, _third] = history!(context, name, "p", 2) ++ [hold!(context, name)]
    # From the other side of a partition. Somebody lingers in the old code, so it cannot become current.
    other = %{second | stamp: {9, 1, "other"}}
    Follower.take(name, [other], [])
    assert Tables.unloaded_count(name) == 1
    Process.sleep(200)
    assert entry(name, "p") == other
    kill!(Process.get(:holder))
    eventually(fn -> Instar.call(context.server, "p", :n, []) == {:ok, 2} end)
    assert entry(name, "p") == other
  end

  test "a change that a former leader never committed is in nobody's way", context do
    name = member!(context, role: :leader)
    [{entry, _blobs}] = history!(context, name, "p", 1)
    # Its stamp is greater than the one that the next leader gives, who has not heard of it.
    Applier.take(name, [%{entry | stamp: {5, 10, "z"}}])
    next = %{entry | stamp: {5, 10, "a"}, body: nil}
    assert Follower.take(name, [next], []) == %{entry.key => :ok}
    assert Tables.unloaded_count(name) == 0
    assert loaded(context.server) == []
  end

  test "a leader that has half of what beat a list puts back what is left of it", context do
    name = member!(context, role: :leader, beat: 20)
    for id <- ~w(p q), do: put!(context, id, document(:wasm, %{"1" => 1}))
    assert {:ok, _answers} = Cluster.distribute(name, ~w(p q))
    before = entry(name, "p")
    for id <- ~w(p q new), do: put!(context, id, document(:wasm, %{"1" => 2}))
    assert {:ok, _answers} = Cluster.distribute(name, ~w(p q new))
    # Before it led it had this of another leader, who had never heard of the list; then that one was cut off.
    Follower.take(name, [%{before | stamp: {9, 1, "other"}, list: false, past: [before.stamp]}], [])
    answers = fn -> for id <- ~w(p q new), do: Instar.call(context.server, id, :n, []) end
    eventually(fn -> answers.() == [{:ok, 1}, {:ok, 1}, {:ok, 2}] end)
    # Once.
    eventually(fn -> Member.broken(name) == [] end)
    stamps = Enum.map(entries(name, ~w(p q new)), & &1.stamp)
    for _ <- 1..5, do: Leader.upkeep(name)
    assert Enum.map(entries(name, ~w(p q new)), & &1.stamp) == stamps
  end

  defp hold!(context, name) do
    {:ok, version} = Instar.select(context.server, "p")
    {holder, _monitor} = hold(version)
    Process.put(:holder, holder)
    put!(context, "p", document(:wasm, %{"1" => 3}))
    assert {:ok, _answers} = Cluster.distribute(name, "p")
    entry(name, "p")
  end

  test "a change is made anew when what it was made from has changed", context do
    name = member!(context, role: :leader)
    put!(context, "p", document(:wasm, %{"1" => 1, "2" => 2}))
    assert {:ok, _answers} = Cluster.distribute(name, {"p", "1"})
    %{stamp: stamp} = entry = entry(name, "p")
    key = entry.key
    assert {:ok, [_stamped]} = Member.stamp(name, [{key, nil}], false, %{key => stamp})
    Member.accept(name, [%{entry | stamp: {9, 1, "other"}}])
    assert Member.stamp(name, [{key, nil}], false, %{key => stamp}) == :moved
    assert Member.stamp(name, [{{:document, "new"}, nil}], false, %{{:document, "new"} => stamp}) == :moved
    # And from there it goes on.
    assert {:ok, _answers} = Cluster.distribute(name, {"p", "2"})
    assert entry(name, "p").body.versions |> Map.keys() == ["1", "2"]
  end
end
