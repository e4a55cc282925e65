defmodule Instar.Discovery.HandshakeTest do
  # Nodes whose names have another host in them than the address under which they are found.
  use ExUnit.Case, async: true
  import Instar.RemoteNode
  import Instar.Wait
  alias Instar.Discovery.Handshake

  @moduletag :tmp_dir

  test "a node says what it is called, and nothing is connected", %{tmp_dir: dir} do
    {_output, 0} = System.cmd("epmd", ["-daemon", "-address", "127.0.0.1"])
    remote = start!(dir, host: "device-#{System.unique_integer([:positive])}.example")
    [name, _host] = String.split("#{remote.node}", "@")
    {:ok, names} = :erl_epmd.names({127, 0, 0, 1})
    {_name, port} = List.keyfind!(names, to_charlist(name), 0)

    for _again <- 1..3, do: assert(Handshake.name({127, 0, 0, 1}, port) == {:ok, "#{remote.node}"})
    assert call(remote, :erlang, :nodes, [:connected]) == []
  end

  test "who is no node says nothing, or something else" do
    {:ok, socket} = :gen_tcp.listen(0, [:binary, ip: {127, 0, 0, 1}, active: false])
    {:ok, port} = :inet.port(socket)

    for answer <- ["", <<3::16, "sok", 4::16, "junk">>, <<3::16, "nok">>, :rand.bytes(100)] do
      asked = Task.async(fn -> Handshake.name({127, 0, 0, 1}, port) end)
      {:ok, other} = :gen_tcp.accept(socket, 5_000)
      :ok = :gen_tcp.send(other, answer)
      :gen_tcp.close(other)
      assert await(asked) == :error
    end

    :gen_tcp.close(socket)
    assert Handshake.name({127, 0, 0, 1}, port) == :error
  end
end
