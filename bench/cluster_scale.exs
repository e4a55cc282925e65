# What keeping 1,000 nodes with 100,000 versions in step costs, for each beat and for each change, at the leader and at
# a follower. A simulation: the pure parts of the cluster are run as they are, messages are measured as the bytes of
# their terms, and nothing is sent.
#
#     bin/bench cluster_scale

defmodule Instar.Bench.ClusterScale do
  @moduledoc false
  alias Instar.Cluster.{Manifest, Plan, Tree}
  @nodes 1_000
  @documents 10_000
  @tags 10
  @beat 5_000
  @code 8 * 1024

  def run do
    leader = manifest()
    key = {:document, "d4711"}
    {entries, _reign} = Manifest.stamp(leader, [{key, body(0)}], 1, "leader@host")
    changed = Manifest.put(leader, entries)

    IO.puts(
      "\n#{@nodes} nodes, #{@documents * @tags} versions in #{@documents} documents, a beat of #{@beat} ms; CPU is of one core\n"
    )

    IO.puts(line(["", "leader sends", "leader CPU", "a follower sends", "a follower CPU"]))
    beat(leader)
    behind("a beat, one change behind", changed, leader)

    {all, _reign} =
      Manifest.stamp(leader, for(n <- 1..1_000, do: {{:document, "d#{n}"}, body(n)}), 1, "leader@host")

    behind("a beat, 1,000 changes behind", Manifest.put(leader, all), leader)
    behind("a node that has nothing", leader, Manifest.new())
    change(leader, entries)
    code()
    memory()
  end

  # Nothing differs: each follower sends its root with its state, and gets the leader's.
  defp beat(manifest) do
    question = size({:compare, :"n1@10.0.0.1", %{versions: @documents * @tags, unloaded: 0}})
    answer = size({:ok, Tree.sum(manifest.tree)})

    cpu =
      cpu(1_000, fn -> Manifest.differences(manifest, Tree.sum(manifest.tree), fn _ -> raise "never" end) end)

    row("a beat, nothing changed", answer * @nodes, cpu * @nodes, question, cpu)
  end

  # One follower compares itself and finds what it lacks.
  defp behind(name, leader, follower) do
    counters = :counters.new(3, [])

    ask = fn places ->
      began = now()
      answer = for place <- places, do: {place, Manifest.open(leader, place)}
      :counters.add(counters, 1, now() - began)
      :counters.add(counters, 2, size(answer))
      :counters.add(counters, 3, size({:open, places}))
      answer
    end

    began = now()
    {want, []} = Manifest.differences(follower, Tree.sum(leader.tree), ask)
    took = now() - began
    entries = Enum.map(want, &leader.entries[&1])
    apply = cpu(1, fn -> Manifest.put(follower, entries) end)
    [at_leader, sent, asked] = for n <- 1..3, do: :counters.get(counters, n)
    row(name, sent + size(entries), at_leader, asked + size({:entries, want}), took - at_leader + apply)
  end

  # A change is told to all; of its bytes the leader sends what the first wave needs.
  defp change(leader, entries) do
    holders = for n <- 1..4, do: :"n#{n}@10.0.0.1"
    told = size([:name, entries, holders])
    answer = size(%{hd(entries).key => :ok})
    cpu = cpu(200, fn -> Manifest.put(leader, entries) end)
    row("a change, told to all", told * @nodes, cpu + plan() * @nodes, answer, cpu)
  end

  defp plan do
    others = for n <- 1..@nodes, do: :"n#{n}@10.0.0.1"
    cpu(200, fn -> Plan.holders(:leader@host, others, make_ref()) end)
  end

  # Who serves a blob of the change, when eight nodes are sent to at once and each asks those that have it first.
  defp code do
    {served, _have} =
      Enum.reduce(1..@nodes, {%{}, []}, fn n, {served, have} ->
        # Those of its own wave are not done yet.
        done = Enum.drop(have, min(7, length(have)))
        [first | _] = Plan.holders(0, done, n)
        {Map.update(served, first, 1, &(&1 + 1)), [n | have]}
      end)

    most = served |> Map.delete(0) |> Map.values() |> Enum.max()
    average = (@nodes - served[0]) / @nodes
    row("its code of #{div(@code, 1024)} kB, on average", served[0] * @code, 0, round(average * @code), 0)
    IO.puts("\nthe leader serves #{served[0]} of #{@nodes} copies; the busiest follower #{most}")
  end

  # In a process that has nothing else.
  defp memory do
    task =
      Task.async(fn ->
        manifest = manifest()
        :erlang.garbage_collect()
        {:memory, bytes} = Process.info(self(), :memory)
        {map_size(manifest.entries), bytes}
      end)

    {_entries, bytes} = Task.await(task, :infinity)
    IO.puts("a manifest takes about #{div(bytes, 1024 * 1024)} MB on each node")
  end

  defp manifest do
    {entries, _reign} =
      Manifest.stamp(
        Manifest.new(),
        for(n <- 1..@documents, do: {{:document, "d#{n}"}, body(n)}),
        nil,
        "leader@host"
      )

    Manifest.new(entries)
  end

  defp body(n) do
    versions =
      Map.new(1..@tags, fn tag ->
        {"#{tag}.0.0", %{source: blob(n + tag), digest: <<n::256>>, artifact: blob(n * 31 + tag)}}
      end)

    %{outline: blob(n), token: "#{n}-0123456789abcdef", versions: versions}
  end

  defp blob(n), do: {:crypto.hash(:sha256, <<n::64>>), @code}

  defp size(term), do: :erlang.external_size(term)
  defp now, do: System.monotonic_time(:microsecond)

  defp cpu(rounds, fun) do
    began = now()
    for _round <- 1..rounds, do: fun.()
    (now() - began) / rounds
  end

  defp row(name, sends, cpu, follower_sends, follower_cpu),
    do: IO.puts(line([name, bytes(sends), time(cpu), bytes(follower_sends), time(follower_cpu)]))

  defp bytes(n) when n < 10_000, do: "#{n} B"
  defp bytes(n) when n < 10_000_000, do: "#{div(n, 1000)} kB"
  defp bytes(n), do: "#{div(n, 1_000_000)} MB"
  defp time(us) when us < 10_000, do: "#{Float.round(us / 1, 1)} µs"
  defp time(us), do: "#{round(us / 1000)} ms"

  defp line([first | columns]),
    do: String.pad_trailing(first, 32) <> Enum.map_join(columns, &String.pad_leading(to_string(&1), 18))
end

Instar.Bench.ClusterScale.run()
