# What a cluster costs that is large.
#
#     bin/bench cluster_scale                    all of it
#     bin/bench cluster_scale nodes              what 1,000 nodes with 100,000 versions cost
#     bin/bench cluster_scale versions 1000 5000 10000
#     bin/bench cluster_scale artifact
#
# `nodes` is a simulation: what keeping them in step costs, for each beat and for each change, at the leader and at a
# follower. The pure parts of the cluster are run as they are, messages are measured as the bytes of their terms, and
# nothing is sent.
#
# `versions` is a leader and a follower as they are, in VMs of their own: how long a list of so many documents takes until
# the follower has acknowledged it, what that takes of a processor, and what the two cost then that do nothing.
#
# `artifact` is an artifact of 200 MB between two such VMs: how long it takes, and how much memory.

peers = Code.require_file("../test/support/peers.ex", __DIR__)

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

    ask = fn prefixes ->
      began = now()
      answer = for prefix <- prefixes, do: {prefix, Manifest.open(leader, prefix)}
      :counters.add(counters, 1, now() - began)
      :counters.add(counters, 2, size(answer))
      :counters.add(counters, 3, size({:open, prefixes}))
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

defmodule Instar.Bench.ClusterVersions do
  @moduledoc false
  alias Instar.{Cluster, DocumentServer, Peers}
  @counts [1_000, 5_000, 10_000]
  @idle_ms 20_000
  @artifact 200 * 1024 * 1024
  @timeout 3_600_000

  def versions(counts, support) do
    counts = if counts == [], do: @counts, else: counts

    with_peers(support, fn context ->
      IO.puts(
        line([
          "versions",
          "seconds",
          "a second",
          "CPU s, leader",
          "follower",
          "idle, leader",
          "follower",
          "files, leader",
          "follower"
        ])
      )

      for count <- counts, do: list(count, context)
    end)
  end

  def artifact(support), do: with_peers(support, &big/1)

  defp with_peers(support, fun) do
    folder = Path.join(System.tmp_dir!(), "instar-bench-#{System.pid()}")
    File.mkdir_p!(Path.join(folder, "documents"))
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    {:ok, store} = DocumentServer.start_link(dir: Path.join(folder, "documents"))
    [leader, follower] = peers = Peers.boot!(2)

    for peer <- peers,
        {module, code} <- support,
        do: Peers.call(peer, :code, :load_binary, [module, ~c"", code])

    Peers.connect!(peers)
    context = %{leader: leader, follower: follower, folder: folder, store: store}

    IO.puts(
      "\na leader and a follower, OTP #{System.otp_release()}, #{System.schedulers_online()} schedulers each\n"
    )

    fun.(context)
    for peer <- peers, do: Peers.stop(peer)
  end

  defp list(count, context) do
    cluster = :"list_#{count}"
    members = start(cluster, context)
    n = System.unique_integer([:positive])
    ids = for m <- 1..count, do: "l#{n}-#{m}"

    for {id, m} <- Enum.with_index(ids) do
      text = "(module (func (export \"n\") (result i64) (i64.const #{n * 100_000 + m})))"
      document = %{"type" => "code-document", "language" => "wat", "code" => %{"1" => text}}
      :ok = DocumentServer.put(context.store, id, document)
    end

    peers = [context.leader, context.follower]
    before = Enum.map(peers, &cpu/1)

    {seconds, {:ok, answers}} =
      timed(fn ->
        arguments = [cluster, ids, [timeout: @timeout]]
        Peers.call(context.leader, Cluster, :distribute, arguments, @timeout)
      end)

    acknowledged(answers)
    used = Enum.zip_with(before, Enum.map(peers, &cpu/1), &(&2 - &1))
    idle = idle(peers)

    files =
      for peer <- peers,
          do: length(Path.wildcard(Path.join([context.folder, "#{cluster}-#{peer.node}", "*", "*"])))

    for {peer, pid} <- members, do: Peers.stop_member!(peer, pid)

    IO.puts(
      line(
        [count, Float.round(seconds, 1), round(count / seconds)] ++
          Enum.map(used, &Float.round(&1, 1)) ++ Enum.map(idle, &"#{Float.round(&1 * 100, 2)} %") ++ files
      )
    )
  end

  # A machine that is very busy may be too slow for the members' own time.
  defp acknowledged(answers) do
    if Enum.uniq(Map.values(answers)) != [:ok], do: IO.puts("not acknowledged in time: #{inspect(answers)}")
  end

  defp idle(peers) do
    Process.sleep(5_000)
    # Of the VMs alone: programs that have compiled end after a while, and what they took is the VM's then.
    before = for peer <- peers, do: cpu_of(peer.pid, 2)
    Process.sleep(@idle_ms)
    Enum.zip_with(before, for(peer <- peers, do: cpu_of(peer.pid, 2)), &((&2 - &1) * 10 / @idle_ms))
  end

  defp big(context) do
    cluster = :artifact
    big = [max_document_bytes: 2 * @artifact]
    members = start(cluster, context, big)
    {:ok, wasm} = Instar.Native.parse_wat("(module (func (export \"n\") (result i64) (i64.const 1)))")
    # A custom section, which no engine looks into.
    wasm =
      <<wasm::binary, 0, leb(@artifact + 2)::binary, 1, "x", :crypto.strong_rand_bytes(@artifact)::binary>>

    sha256 = Base.encode16(:crypto.hash(:sha256, wasm))
    File.mkdir_p!(Path.join([context.folder, "documents", "big"]))
    File.write!(Path.join([context.folder, "documents", "big", "big.wasm"]), wasm)
    code = %{"1" => %{"attachment" => "big.wasm", "sha256" => sha256}}

    :ok =
      DocumentServer.put(context.store, "big", %{
        "type" => "code-document",
        "language" => "wasm",
        "code" => code
      })

    peers = [context.leader, context.follower]
    before = Enum.map(peers, &resident(&1, "VmRSS"))
    # From here on the kernel's highest mark is of this.
    for peer <- peers, do: File.write("/proc/#{peer.pid}/clear_refs", "5")

    {seconds, {:ok, answers}} =
      timed(fn ->
        Peers.call(context.leader, Cluster, :distribute, [cluster, "big", [timeout: @timeout]], @timeout)
      end)

    acknowledged(answers)

    [at_leader, at_follower] =
      Enum.zip_with(before, Enum.map(peers, &resident(&1, "VmHWM")), &div(&2 - &1, 1024))

    for {peer, pid} <- members, do: Peers.stop_member!(peer, pid)

    IO.puts(
      "\nan artifact of #{div(@artifact, 1024 * 1024)} MB: #{Float.round(seconds, 1)} s; " <>
        "at most #{at_leader} MB more in the leader, #{at_follower} MB in the follower"
    )
  end

  defp leb(n) when n < 128, do: <<n>>
  defp leb(n), do: <<Bitwise.bor(Bitwise.band(n, 127), 128), leb(Bitwise.bsr(n, 7))::binary>>

  defp start(cluster, %{leader: leader, follower: follower} = context, server \\ []) do
    server = fn peer ->
      [
        name: cluster,
        refresh: 600_000,
        max_versions: :infinity,
        cache_dir: Path.join(context.folder, "cache-#{cluster}-#{peer.node}")
      ] ++ server
    end

    source = [source: {Instar.Source.HTTP, url: DocumentServer.url(context.store), max_bytes: 2 * @artifact}]

    options = fn peer ->
      [server: cluster, dir: Path.join(context.folder, "#{cluster}-#{peer.node}"), max_bytes: 2 * @artifact]
    end

    leading = Peers.start_member!(leader, source ++ server.(leader), [role: :leader] ++ options.(leader))
    following = Peers.start_member!(follower, server.(follower), [leader: leader.node] ++ options.(follower))
    until(fn -> length(Peers.call(leader, Cluster, :status, [cluster])) == 2 end)
    [{leader, leading}, {follower, following}]
  end

  defp until(fun), do: unless(fun.(), do: Process.sleep(50) && until(fun))

  # Of the VM and of the programs that compile for it, in seconds.
  defp cpu(peer) do
    for pid <- [peer.pid | children(peer.pid)], reduce: 0 do
      sum -> sum + cpu_of(pid)
    end / 100
  end

  # Its user and system time, and those of the programs that it has waited for.
  defp cpu_of(pid, fields \\ 4) do
    with {:ok, stat} <- File.read("/proc/#{pid}/stat") do
      [_name, rest] = String.split(stat, ") ", parts: 2)
      rest |> String.split() |> Enum.slice(11, fields) |> Enum.map(&String.to_integer/1) |> Enum.sum()
    else
      _gone -> 0
    end
  end

  defp children(pid) do
    for task <- Path.wildcard("/proc/#{pid}/task/*/children"),
        {:ok, pids} <- [File.read(task)],
        child <- String.split(pids) do
      child
    end
  end

  defp resident(peer, field) do
    [_all, kilobytes] = Regex.run(~r/#{field}:\s+(\d+) kB/, File.read!("/proc/#{peer.pid}/status"))
    String.to_integer(kilobytes)
  end

  defp timed(fun) do
    began = System.monotonic_time(:microsecond)
    result = fun.()
    {(System.monotonic_time(:microsecond) - began) / 1_000_000, result}
  end

  defp line(columns), do: Enum.map_join(columns, &String.pad_leading(to_string(&1), 15))
end

{what, counts} =
  case System.argv() do
    [] -> {["nodes", "versions", "artifact"], []}
    [what | counts] -> {[what], Enum.map(counts, &String.to_integer/1)}
  end

if "nodes" in what, do: Instar.Bench.ClusterScale.run()

if "versions" in what, do: Instar.Bench.ClusterVersions.versions(counts, peers)
if "artifact" in what, do: Instar.Bench.ClusterVersions.artifact(peers)
