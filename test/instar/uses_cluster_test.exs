defmodule Instar.UsesClusterTest do
  # Documents that use documents, on real nodes: what a member lacks is brought, and a change of what is used moves on all.
  use Instar.Case, async: false
  alias Instar.{Cluster, Peers}

  @moduletag instar: false
  @moduletag timeout: 600_000

  setup_all do
    peers = Peers.start!(3)
    Peers.connect!(peers)
    %{peers: peers}
  end

  setup context do
    %{name: unique_name(), url: Instar.DocumentServer.url(context.documents)}
  end

  defp member!(context, peer, server, cluster) do
    dir = Path.join(context.tmp_dir, "kept-#{peer.node}")
    cache = Path.join(context.tmp_dir, "cache-#{peer.node}")
    options = [name: context.name, cache_dir: cache, refresh: 60_000, timeout: bound(), trust: [:beam]]
    cluster = Keyword.merge([server: context.name, dir: dir, beat: 300, timeout: 120_000], cluster)
    Peers.start_member!(peer, Keyword.merge(options, server), cluster)
  end

  defp leader!(context, peer, server \\ []),
    do: member!(context, peer, [source: {Instar.Source.HTTP, url: context.url}] ++ server, role: :leader)

  defp follower!(context, peer, leader, server \\ []),
    do: member!(context, peer, server, role: :follower, leader: leader.node)

  defp n(context, peer), do: Peers.call(peer, Instar, :call, [context.name, "user", :n, []])

  defp doc(target, text, fields) do
    Map.merge(
      %{"type" => "code-document", "language" => "elixir", "target" => target, "code" => %{"1" => text}},
      fields
    )
  end

  defp lib(n), do: "defmodule Lib do\n  def n, do: #{n}\nend"

  for target <- ["wasm", "beam"] do
    test "#{target}: what is used comes along, and its changes", %{peers: [leader, a, late]} = context do
      target = unquote(target)
      put!(context, "lib", doc(target, lib(1), %{"library" => true}))

      put!(
        context,
        "user",
        doc(target, "defmodule User do\n  def n, do: Lib.n()\nend", %{"uses" => %{"lib" => "1"}})
      )

      pids = [leader!(context, leader), follower!(context, a, leader)]
      eventually(fn -> length(Peers.call(leader, Instar.Cluster.Member, :nodes, [context.name])) == 2 end)
      assert {:ok, _nodes} = Peers.call(leader, Cluster, :distribute, [context.name, "user", []])
      for peer <- [leader, a], do: assert(n(context, peer) == {:ok, 1})
      {:ok, version} = Peers.call(a, Instar, :select, [context.name, "user", []])
      assert [%{id: "lib", tag: "1"}] = version.uses

      put!(context, "lib", doc(target, lib(2), %{"library" => true}))
      Peers.call(leader, Instar, :refresh, [context.name])
      assert n(context, leader) == {:ok, 2}
      eventually(fn -> n(context, a) == {:ok, 2} end)

      # Who comes late, and verifies nothing, has the same; the store isn't asked.
      late_pid = follower!(context, late, leader)
      eventually(fn -> n(context, late) == {:ok, 2} end)

      # Nothing is distributed again and again.
      stamp = fn ->
        Peers.call(leader, Instar.Cluster.Tables, :entry, [context.name, {:document, "user"}]).stamp
      end

      before = stamp.()
      Process.sleep(1_500)
      assert stamp.() == before

      # Shed, and loaded again of what came.
      assert Peers.call(a, Instar.Server.Versions, :evict, [context.name, "user", "1"])
      assert n(context, a) == {:ok, 2}

      for {peer, pid} <- Enum.zip([late, a, leader], [late_pid | Enum.reverse(pids)]),
          do: Peers.stop_member!(peer, pid)
    end
  end

  test "a document of several files comes along", %{peers: [leader, a | _]} = context do
    files = [
      %{
        "file" => "user.ex",
        "text" => "defmodule User do\n  require User.M\n  def n, do: User.M.m(:low.n())\nend"
      },
      %{
        "file" => "m.ex",
        "text" => "defmodule User.M do\n  defmacro m(n), do: quote(do: unquote(n) + 1)\nend"
      },
      %{"file" => "src/low.erl", "text" => "-module(low).\n-export([n/0]).\nn() -> 1.\n"}
    ]

    put!(context, "user", doc("wasm", files, %{}))
    pids = [leader!(context, leader), follower!(context, a, leader)]
    eventually(fn -> length(Peers.call(leader, Instar.Cluster.Member, :nodes, [context.name])) == 2 end)
    assert {:ok, _nodes} = Peers.call(leader, Cluster, :distribute, [context.name, "user", []])
    for peer <- [leader, a], do: assert(n(context, peer) == {:ok, 2})
    # Compiled there of what came.
    assert Peers.call(a, Instar.Server.Versions, :evict, [context.name, "user", "1"])
    assert n(context, a) == {:ok, 2}
    for {peer, pid} <- Enum.zip([a, leader], Enum.reverse(pids)), do: Peers.stop_member!(peer, pid)
  end
end
