defmodule Instar.ForeignNodeTest do
  # A handle on another node: its native code is where it was made, and a call says so. Not async: the VM becomes a
  # node for as long as it takes.
  use Instar.Case, async: false

  @moduletag instar: [trust: [:beam]]

  test "a handle that was sent to another node is refused", %{server: server} = context do
    {_output, 0} = System.cmd("epmd", ["-daemon", "-address", "127.0.0.1"])
    {:ok, _net} = Node.start(:"instar-#{System.pid()}@127.0.0.1", :longnames)
    on_exit(fn -> Node.stop() end)
    paths = Enum.flat_map(:code.get_path(), &[~c"-pa", &1])

    {:ok, peer, other} =
      :peer.start_link(%{
        name: :peer.random_name(),
        host: ~c"127.0.0.1",
        longnames: true,
        args: paths,
        wait_boot: Instar.Wait.bound()
      })

    {:ok, _started} = :erpc.call(other, :application, :ensure_all_started, [:instar])

    for target <- [:wasm, :beam] do
      put!(context, "#{target}", document(target, %{"1" => 7}))
      {:ok, version} = Instar.load(server, "#{target}")

      assert {:error, %Error{reason: {:foreign_node, node}} = error} =
               :erpc.call(other, Instar, :call, [version, :n, []])

      assert node == node()
      assert Exception.message(error) =~ "#{node}"
      # And back at home it works.
      assert Instar.call!(:erpc.call(other, Function, :identity, [version]), :n, []) == 7
    end

    :peer.stop(peer)
  end
end
