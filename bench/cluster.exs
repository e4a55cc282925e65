# How long it takes to bring 100 versions to 1, 2 and 4 nodes, and what travels for it: with Instar.Cluster, whose
# members check, keep and acknowledge what they get, and the plain ways of Erlang for modules, which do none of that.
#
#     bin/bench cluster

peers = Code.require_file("../test/support/peers.ex", __DIR__)

defmodule Instar.Bench.Cluster do
  @moduledoc false
  alias Instar.{Cluster, Peers}
  @count 100
  @rounds 3

  def run(support) do
    folder = Path.join(System.tmp_dir!(), "instar-bench-#{System.pid()}")
    File.mkdir_p!(Path.join(folder, "documents"))
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    {:ok, store} = Instar.DocumentServer.start_link(dir: Path.join(folder, "documents"))
    [leader | others] = Peers.boot!(5)

    for peer <- [leader | others],
        {module, code} <- support,
        do: Peers.call(peer, :code, :load_binary, [module, ~c"", code])

    Peers.connect!([leader | others])

    IO.puts(
      "\n#{@count} versions or modules to each node, OTP #{System.otp_release()}, all nodes on this machine; median of #{@rounds} rounds\n"
    )

    IO.puts(line(["", "nodes", "ms", "ms for each node", "leader sent kB", "all sent kB", "acknowledged"]))

    for nodes <- [1, 2, 4] do
      context = %{leader: leader, followers: Enum.take(others, nodes), store: store, folder: folder}

      results =
        for round <- 1..@rounds,
            {way, index} <- Enum.with_index(ways()),
            do: measure(way, index, round, context)

      for {_index, rounds} <- results |> Enum.group_by(&elem(&1, 0), &elem(&1, 1)) |> Enum.sort() do
        {name, acknowledged} = {hd(rounds).name, hd(rounds).acknowledged}
        columns = for key <- [:ms, :node_ms, :leader, :all], do: median(Enum.map(rounds, & &1[key]))
        IO.puts(line([name, nodes] ++ columns ++ [acknowledged]))
      end
    end

    for peer <- [leader | others], do: Peers.stop(peer)
  end

  defp ways do
    [
      {"wasm, as a list", :versions, &list/2, "yes"},
      {"wasm, one by one", :versions, &one_by_one/2, "yes"},
      {"modules, as a list", :modules, &list/2, "yes"},
      {"modules, one by one", :modules, &one_by_one/2, "yes"},
      {":erpc, load_binary", :plain, &erpc/2, "yes"},
      {"casts, load_binary", :plain, &casts/2, "no"}
    ]
  end

  # New code for every round, and new servers, so that nobody has anything.
  defp measure({name, kind, fun, acknowledged}, index, round, context) do
    cluster = :"bench_#{index}_#{round}_#{length(context.followers)}_#{System.unique_integer([:positive])}"
    members = if kind != :plain, do: start(cluster, context), else: []
    what = things(kind, context)
    before = for peer <- [context.leader | context.followers], do: sent(peer)
    ms = fun.(%{cluster: cluster, what: what}, context)
    await(kind, cluster, what, context)
    ms = ms.()

    sent =
      Enum.zip_with([before, for(peer <- [context.leader | context.followers], do: sent(peer))], fn [a, b] ->
        b - a
      end)

    for {peer, pid} <- members, do: Peers.stop_member!(peer, pid)

    {index,
     %{
       name: name,
       acknowledged: acknowledged,
       ms: ms,
       node_ms: Float.round(ms / length(context.followers), 1),
       leader: div(hd(sent), 1024),
       all: div(Enum.sum(sent), 1024)
     }}
  end

  defp start(cluster, %{leader: leader, followers: followers} = context) do
    server = fn peer ->
      [
        name: cluster,
        trust: [:beam],
        refresh: 600_000,
        cache_dir: Path.join(context.folder, "cache-#{cluster}-#{peer.node}")
      ]
    end

    dir = fn peer -> Path.join(context.folder, "#{cluster}-#{peer.node}") end
    source = [source: {Instar.Source.HTTP, url: Instar.DocumentServer.url(context.store)}]
    options = [server: cluster, beat: 60_000]

    leading =
      Peers.start_member!(leader, source ++ server.(leader), [role: :leader, dir: dir.(leader)] ++ options)

    [{leader, leading}] ++
      for peer <- followers do
        {peer,
         Peers.start_member!(
           peer,
           server.(peer),
           [role: :follower, leader: leader.node, dir: dir.(peer)] ++ options
         )}
      end
  end

  defp things(:versions, context) do
    for n <- 1..@count do
      id = "b#{System.unique_integer([:positive])}-#{n}"
      text = "(module (func (export \"n\") (result i64) (i64.const #{System.unique_integer([:positive])})))"

      :ok =
        Instar.DocumentServer.put(context.store, id, %{
          "type" => "code-document",
          "language" => "wat",
          "code" => %{"1" => text}
        })

      id
    end
  end

  defp things(_modules, context) do
    for _n <- 1..@count do
      n = System.unique_integer([:positive])
      [{module, bytes}] = Code.compile_string("defmodule Bench#{n}, do: def n, do: #{n}")
      Peers.call(context.leader, :code, :load_binary, [module, ~c"bench", bytes])
      {module, bytes}
    end
  end

  defp list(%{cluster: cluster, what: what}, context) do
    timed(fn -> {:ok, _answers} = Peers.call(context.leader, Cluster, :distribute, [cluster, what]) end)
  end

  defp one_by_one(%{cluster: cluster, what: what}, context) do
    timed(fn ->
      for one <- what, do: {:ok, _answers} = Peers.call(context.leader, Cluster, :distribute, [cluster, one])
    end)
  end

  defp erpc(%{what: what}, context) do
    timed(fn ->
      for peer <- context.followers, {module, bytes} <- what do
        {:module, ^module} =
          Peers.call(context.leader, :erpc, :call, [
            peer.node,
            :code,
            :load_binary,
            [module, ~c"bench", bytes]
          ])
      end
    end)
  end

  defp casts(%{what: what}, context) do
    began = now()

    for peer <- context.followers, {module, bytes} <- what do
      :ok =
        Peers.call(context.leader, :erpc, :cast, [peer.node, :code, :load_binary, [module, ~c"bench", bytes]])
    end

    # Nobody says when they are there: it is over when all are.
    fn -> ms(now() - began) end
  end

  # The way through the standard input of the leader's VM is in all of them.
  defp timed(fun) do
    began = now()
    fun.()
    took = now() - began
    fn -> ms(took) end
  end

  defp await(:plain, _cluster, what, context) do
    for peer <- context.followers,
        {module, _bytes} <- what,
        do: until(fn -> Peers.call(peer, :erlang, :module_loaded, [module]) end)
  end

  defp await(_cluster, cluster, what, context) do
    for peer <- context.followers,
        do: until(fn -> Peers.call(peer, Instar.Cluster.Tables, :versions, [cluster]) == length(what) end)
  end

  defp until(fun), do: unless(fun.(), do: until(fun))

  # Bytes on the connections to the other nodes.
  defp sent(peer) do
    for {_node, port} <- Peers.call(peer, :erlang, :system_info, [:dist_ctrl]) do
      {:ok, [send_oct: bytes]} = Peers.call(peer, :inet, :getstat, [port, [:send_oct]])
      bytes
    end
    |> Enum.sum()
  end

  defp now, do: System.monotonic_time(:microsecond)
  defp ms(us), do: Float.round(us / 1_000, 1)
  defp median(values), do: values |> Enum.sort() |> Enum.at(div(length(values), 2))
  defp line(columns), do: Enum.map_join(columns, &String.pad_leading(to_string(&1), 20))
end

Instar.Bench.Cluster.run(peers)
