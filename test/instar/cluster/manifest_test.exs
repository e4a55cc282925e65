defmodule Instar.Cluster.ManifestTest do
  # What the cluster runs, as a value: who is newer, what differs, what two sides make together. No node is needed.
  use ExUnit.Case, async: true
  alias Instar.Cluster.{Manifest, Tree}

  defp document(n), do: {:document, "d#{n}"}
  defp body(n), do: %{outline: {<<n::256>>, 1}, token: "#{n}", versions: %{"1" => %{source: {<<n::256>>, 1}}}}

  # A leader's change: what it makes of its manifest.
  defp change({manifest, reign}, node, changes, together? \\ false) do
    {entries, reign} = Manifest.stamp(manifest, changes, reign, node, together?)
    {Manifest.put(manifest, entries), reign}
  end

  defp lead(manifest), do: {manifest, nil}
  defp bodies(manifest), do: Map.new(manifest.entries, fn {key, entry} -> {key, entry.body} end)

  # What `Instar.Cluster.Sync` and `Instar.Cluster.Leader.offered/3` do, without nodes: both become the same.
  defp meet({leader, reign}, follower) do
    {_want, offer} = Manifest.differences(follower, Tree.sum(leader.tree), &open(leader, &1))
    offered = Enum.uniq_by(Manifest.broken(follower) ++ Enum.map(offer, &follower.entries[&1]), & &1.key)
    stamps = Manifest.lists(offered, leader.entries)
    mates = Manifest.mates(leader.entries, stamps) ++ Manifest.mates(follower.entries, stamps)
    context = Manifest.told(follower, for(key <- Enum.uniq(mates), entry = follower.entries[key], do: entry))
    {{leader, reign}, _back} = merge({leader, reign}, offered ++ context)
    follower = Manifest.settled(follower, follower.beaten)
    {want, []} = Manifest.differences(follower, Tree.sum(leader.tree), &open(leader, &1))
    {{leader, reign}, Manifest.put(follower, Enum.map(want, &leader.entries[&1]))}
  end

  defp merge({leader, reign}, entries) do
    {accepted, back} = Manifest.merge(leader, entries)
    leader = Manifest.put(leader, accepted)
    leader = Manifest.put(leader, Manifest.back(leader, back))
    {{Manifest.settled(leader, leader.beaten), reign}, back}
  end

  defp open(manifest, prefixes), do: for(prefix <- prefixes, do: {prefix, Manifest.open(manifest, prefix)})

  test "stamps grow, also over reigns, and a reign's first change is above all it knows" do
    first = change(lead(Manifest.new()), "a", [{document(1), body(1)}])
    first = change(first, "a", [{document(2), body(2)}])
    assert {%{top: {1, 2, "a"}}, 1} = first
    {second, 2} = change(lead(elem(first, 0)), "b", [{document(1), nil}])
    assert second.top == {2, 3, "b"}
    assert Manifest.body(second, document(1)) == nil
    # A leader that has merged what a later one did goes above it with its next change.
    {merged, 3} = change({second, 1}, "a", [{document(3), body(3)}])
    assert merged.top == {3, 4, "a"}
    assert Manifest.newer(merged, Map.values(second.entries)) == []
    assert Manifest.behind(merged, second.top, 0) == 1
  end

  test "differences are found without listing what is the same" do
    all = for n <- 1..5_000, do: {document(n), body(n)}
    {leader, _reign} = change(lead(Manifest.new()), "a", all)

    {newer, _reign} =
      change({leader, 1}, "a", [{document(17), body(0)}, {{:module, "M"}, %{beam: {<<1::256>>, 1}}}])

    counter = :counters.new(1, [])

    ask = fn prefixes ->
      answers = open(newer, prefixes)
      :counters.add(counter, 1, length(List.flatten(for {_place, {_kind, list}} <- answers, do: list)))
      answers
    end

    {want, []} = Manifest.differences(leader, Tree.sum(newer.tree), ask)
    assert Enum.sort(want) == [{:document, "d17"}, {:module, "M"}]
    assert :counters.get(counter, 1) < 400
    {[], offer} = Manifest.differences(newer, Tree.sum(leader.tree), &open(leader, &1))
    assert Enum.sort(offer) == Enum.sort(want)

    assert Manifest.differences(leader, Tree.sum(leader.tree), fn _places -> flunk("nothing is asked") end) ==
             {[], []}
  end

  test "two members with anything in common end up the same" do
    for seed <- 1..200 do
      :rand.seed(:exsss, {seed, 2, 3})
      base = change(lead(Manifest.new()), "a", random_changes(20))

      one =
        Enum.reduce(1..:rand.uniform(5), base, fn _n, side -> change(side, "a", random_changes(3), flip()) end)

      two =
        Enum.reduce(1..:rand.uniform(5), lead(elem(base, 0)), fn _n, side ->
          change(side, "b", random_changes(3), flip())
        end)

      {leader, follower} = if flip(), do: {one, elem(two, 0)}, else: {two, elem(one, 0)}
      {{leader, _reign}, follower} = meet(leader, follower)
      assert leader.entries == follower.entries
      assert leader.tree == Manifest.new(Map.values(leader.entries)).tree
    end
  end

  defp flip, do: :rand.uniform(2) == 1

  defp random_changes(count) do
    for n <- Enum.uniq(for _ <- 1..count, do: :rand.uniform(30)),
        do: {document(n), if(:rand.uniform(5) == 1, do: nil, else: body(:rand.uniform(1_000)))}
  end

  test "after a partition the later leader's changes win, and what one side has stays" do
    base = change(lead(Manifest.new()), "a", [{document(1), body(1)}, {document(2), body(2)}])
    one = change(base, "a", [{document(1), body(11)}])
    one = change(one, "a", [{document(3), body(3)}, {document(2), body(12)}])
    two = change(lead(elem(base, 0)), "b", [{document(1), body(21)}, {document(4), body(4)}])

    for {leader, follower} <- [{one, two}, {two, one}] do
      {{merged, _reign}, _same} = meet(leader, elem(follower, 0))

      assert bodies(merged) ==
               %{
                 document(1) => body(21),
                 document(2) => body(12),
                 document(3) => body(3),
                 document(4) => body(4)
               }
    end
  end

  test "a list of which a part has lost goes back as a whole, whoever leads then" do
    base = change(lead(Manifest.new()), "a", [{document(1), body(1)}, {document(2), body(2)}])
    one = change(base, "a", [{document(1), body(11)}, {document(2), body(12)}, {document(3), body(13)}], true)
    two = change(lead(elem(base, 0)), "b", [{document(1), body(21)}])

    for {leader, follower} <- [{one, two}, {two, one}] do
      {{merged, _reign}, _same} = meet(leader, elem(follower, 0))
      # What was not there before the list stays.
      assert bodies(merged) == %{document(1) => body(21), document(2) => body(2), document(3) => body(13)}
    end
  end

  test "a list that was changed in part afterwards, by whoever had it, is not taken back" do
    list = change(lead(Manifest.new()), "a", [{document(1), body(1)}, {document(2), body(2)}])
    list = change(list, "a", [{document(1), body(11)}, {document(2), body(12)}], true)
    later = change(lead(elem(list, 0)), "b", [{document(1), body(21)}])

    for {leader, follower} <- [{list, later}, {later, list}] do
      {{merged, _reign}, _same} = meet(leader, elem(follower, 0))
      assert bodies(merged) == %{document(1) => body(21), document(2) => body(12)}
    end
  end

  # A list on one side, a change of one of its keys on the other, and a follower of the one that has taken that change, and
  # nothing else, when it is cut off again.
  defp half_taken do
    base = change(lead(Manifest.new()), "a", [{document(1), body(1)}, {document(2), body(2)}])
    one = change(base, "a", [{document(1), body(11)}, {document(2), body(12)}, {document(3), body(13)}], true)
    two = change(lead(elem(base, 0)), "b", [{document(1), body(21)}])
    {one, two, Manifest.put(elem(one, 0), [elem(two, 0).entries[document(1)]])}
  end

  defp settled, do: Map.new([{1, 21}, {2, 2}, {3, 13}], fn {n, body} -> {document(n), body(body)} end)

  test "a list that a follower has lost in part before anybody was told goes back as a whole, whoever leads then" do
    {one, two, half} = half_taken()

    for {leader, other} <- [{one, two}, {two, one}] do
      {leader, half} = meet(leader, half)
      assert {bodies(elem(leader, 0)), bodies(half)} == {settled(), settled()}
      {{merged, _reign}, _same} = meet(leader, elem(other, 0))
      assert bodies(merged) == settled()
    end

    # Where it leads itself, and where those who had all of the list are gone.
    {{alone, _reign} = leader, [{_key, _body}]} = merge(lead(half), [])
    assert bodies(alone) == settled()
    assert {_same, []} = merge(leader, [])
    {{merged, _reign}, _same} = meet(two, alone)
    assert bodies(merged) == settled()
  end

  test "a follower that meets a leader of the other side, which knows of it already, has nothing put back twice" do
    {one, two, half} = half_taken()
    {two, _one} = meet(two, elem(one, 0))
    {{merged, _reign}, half} = meet(two, half)
    assert merged.entries == elem(two, 0).entries
    assert half.entries == merged.entries
  end

  test "lists are whole or gone, whoever has taken whatever of the other side before, and in any order" do
    for seed <- 1..300 do
      :rand.seed(:exsss, {seed, 5, 3})
      base = change(lead(Manifest.new()), "a", for(n <- 1..6, do: {document(n), body(n)}))
      list = Enum.take_random(1..9, 4)
      one = change(base, "a", for(n <- list, do: {document(n), body(100 + n)}), true)
      changed = Enum.take_random(1..9, :rand.uniform(4))
      two = Enum.reduce(changed, lead(elem(base, 0)), &change(&2, "b", [{document(&1), body(200 + &1)}]))

      # Followers of the first side, with anything of the second.
      halves =
        for _ <- 1..3 do
          taken =
            for n <- Enum.take_random(changed, :rand.uniform(5) - 1), do: elem(two, 0).entries[document(n)]

          Manifest.put(elem(one, 0), taken)
        end

      [{leader, reign} | followers] = Enum.shuffle([one, two | Enum.map(halves, &lead/1)])
      {leader, _back} = merge({leader, reign}, [])
      followers = Enum.map(followers, &elem(&1, 0))
      {leader, _same} = Enum.reduce(followers, {leader, []}, fn f, {leader, _} -> meet(leader, f) end)

      wanted =
        for n <- Enum.uniq(Enum.to_list(1..6) ++ list ++ changed), into: %{} do
          lost? = Enum.any?(list, &(&1 in changed))

          cond do
            n in changed -> {document(n), body(200 + n)}
            n in list and (not lost? or n > 6) -> {document(n), body(100 + n)}
            true -> {document(n), body(n)}
          end
        end

      assert bodies(elem(leader, 0)) == wanted, "seed #{seed}"
    end
  end

  test "what was deleted stays deleted" do
    base = change(lead(Manifest.new()), "a", [{document(1), body(1)}])
    deleted = change(base, "a", [{document(1), nil}])
    {{merged, _reign}, follower} = meet(deleted, elem(base, 0))
    assert {bodies(merged), bodies(follower)} == {%{document(1) => nil}, %{document(1) => nil}}
  end
end
