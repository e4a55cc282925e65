defmodule Instar.GuideClusterTest do
  # Types every line of guides/cluster.md into real nodes, and compares what they answer with what the guide says. Not
  # async: the nodes want the processors for themselves.
  use Instar.Case, async: false
  alias Instar.Peers

  @moduletag :heavy
  @moduletag instar: false
  @moduletag timeout: 600_000
  @guide Path.expand("../guides/cluster.md", __DIR__)

  test "every line of the guide", context do
    peers = Map.new(Enum.zip(~w(a b c d e), Peers.start!(5)))
    # What the guide has a shell make.
    for folder <- folders(File.read!(@guide)), do: File.mkdir_p!(Path.join(context.tmp_dir, folder))
    lines = lines(File.read!(@guide))
    assert length(lines) > 25

    Enum.reduce(lines, peers, fn {where, line, pattern}, peers ->
      places = places(where, peers)
      line = there(line, peers, context)

      for peer <- places do
        if pattern == "gone" do
          Peers.kill9!(peer)
        else
          answer = Peers.call(peer, Peers, :type, [line, context.tmp_dir])
          assert {:ok, _value} = answer

          assert Peers.call(peer, Peers, :matches?, [there(pattern, peers, context), elem(answer, 1)]),
                 "#{where}> #{line}\nanswered #{inspect(answer)}\nand not #{pattern}"
        end
      end

      if pattern == "gone", do: Map.reject(peers, fn {_name, peer} -> peer in places end), else: peers
    end)
  end

  defp folders(guide) do
    for [_all, block] <- Regex.scan(~r/```sh\n(.*?)```/s, guide),
        [_all, folder] <- Regex.scan(~r/^mkdir -p (\S+)$/m, block),
        do: folder
  end

  # {where it is typed, the line, the pattern that its answer has}
  defp lines(guide) do
    for [_all, block] <- Regex.scan(~r/```elixir\n(.*?)```/s, guide),
        [_all, where, line, pattern] <- Regex.scan(~r/^iex\((.*?)\)> (.*)\n(.*)$/m, block),
        do: {where, line, pattern}
  end

  defp places(where, peers) when where in ["all", "rest"], do: peers |> Enum.sort() |> Enum.map(&elem(&1, 1))

  defp places("leader", peers) do
    leader = Peers.call(peers["a"], Instar.Cluster, :leader, [Shop])
    for {_name, peer} <- peers, peer.node == leader, do: peer
  end

  defp places(where, peers), do: [peers[hd(String.split(where, "@"))]]

  # The names of the guide stand for those of this run, and its port for that of a store.
  defp there(text, peers, context) do
    Enum.reduce(peers, text, fn {name, peer}, text ->
      String.replace(text, "#{name}@127.0.0.1", "#{peer.node}")
    end)
    |> String.replace("http://127.0.0.1:4050", store(context))
  end

  # Serves the same folder as the guide's own store on `a`, which ends with it.
  defp store(context) do
    with nil <- Process.get(:store) do
      {:ok, store} = Instar.DocumentServer.start_link(dir: Path.join(context.tmp_dir, "documents"))
      Process.put(:store, Instar.DocumentServer.url(store))
      Process.get(:store)
    end
  end
end
