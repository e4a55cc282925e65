defmodule Instar.DiscoveryTest do
  # Where other nodes are said to be: a list, a real epmd, and a name server that the test plays.
  use ExUnit.Case, async: true
  alias Instar.Discovery
  alias Instar.Discovery.{DNS, Epmd, Static}
  doctest Discovery
  doctest DNS
  doctest Epmd
  doctest Static

  test "a list" do
    assert Static.nodes(nodes: [:a@h]) == {:ok, [:a@h]}
    assert Static.nodes([]) == {:error, {:missing_option, :nodes}}
    assert Static.nodes(nodes: :a@h) == {:error, {:bad_option, :nodes, :a@h}}
  end

  test "an adapter that crashes or lies harms no other" do
    assert {[:a@h],
            [{Instar.DiscoveryTest.Raises, %RuntimeError{}}, {Instar.DiscoveryTest.Lies, {:bad_answer, :no}}]} =
             Discovery.nodes([{__MODULE__.Raises, []}, {Static, nodes: [:a@h]}, {__MODULE__.Lies, []}])
  end

  defmodule Raises do
    def nodes(_options), do: raise("no")
  end

  defmodule Lies do
    def nodes(_options), do: :no
  end

  test "epmd" do
    {_output, 0} = System.cmd("epmd", ["-daemon", "-address", "127.0.0.1"])
    name = "discovered#{System.unique_integer([:positive])}"

    {:ok, vm, node} =
      :peer.start(%{
        name: to_charlist(name),
        host: ~c"127.0.0.1",
        longnames: true,
        connection: :standard_io,
        wait_boot: Instar.Wait.bound()
      })

    on_exit(fn -> :peer.stop(vm) end)
    assert Epmd.nodes(hosts: ["127.0.0.1"], prefix: name) == {:ok, [node]}
    assert Epmd.nodes(hosts: ["127.0.0.1"], prefix: "no such") == {:ok, []}
    assert {:error, {"no.such.host.invalid", _reason}} = Epmd.nodes(hosts: ["no.such.host.invalid"])
    # One host that is down doesn't hide the others.
    assert {:ok, [^node]} = Epmd.nodes(hosts: ["no.such.host.invalid", "127.0.0.1"], prefix: name)
  end

  # A name server with three records.
  setup do
    {:ok, socket} = :gen_udp.open(0, [:binary, active: false, ip: {127, 0, 0, 1}])
    {:ok, port} = :inet.port(socket)
    pid = spawn_link(fn -> serve(socket) end)
    :ok = :gen_udp.controlling_process(socket, pid)
    %{options: [nameservers: [{{127, 0, 0, 1}, port}], basename: "shop"]}
  end

  defp serve(socket) do
    with {:ok, {address, port, bytes}} <- :gen_udp.recv(socket, 0) do
      {:ok, query} = :inet_dns.decode(bytes)
      [question] = :inet_dns.msg(query, :qdlist)
      {name, type} = {:inet_dns.dns_query(question, :domain), :inet_dns.dns_query(question, :type)}

      records =
        for data <- records(name, type),
            do: :inet_dns.make_rr(domain: name, type: type, class: :in, ttl: 1, data: data)

      header = :inet_dns.make_header(:inet_dns.msg(query, :header), qr: true, ra: true, rcode: rcode(name))
      answer = :inet_dns.make_msg(header: header, qdlist: [question], anlist: records)
      :gen_udp.send(socket, address, port, :inet_dns.encode(answer))
      serve(socket)
    end
  end

  defp rcode(~c"gone.test"), do: 3
  defp rcode(~c"broken.test"), do: 2
  defp rcode(_name), do: 0

  defp records(~c"shop.test", :a), do: [{10, 0, 0, 1}, {10, 0, 0, 2}]
  defp records(~c"shop.test", :aaaa), do: [{0xFD00, 0, 0, 0, 0, 0, 0, 1}]

  defp records(~c"shop.test", :srv),
    do: [{0, 50, 4369, ~c"shop-0.shop.test"}, {0, 50, 4369, ~c"shop-1.shop.test"}]

  # There is no such service (RFC 2782), alone and beside one that there is.
  defp records(~c"none.test", :srv), do: [{0, 0, 0, ~c"."}]
  defp records(~c"some.test", :srv), do: [{0, 0, 0, ~c"."}, {0, 50, 4369, ~c"shop-0.shop.test"}]
  defp records(_name, _type), do: []

  test "DNS: addresses, and hosts of services", %{options: options} do
    options = [name: "shop.test"] ++ options
    {:ok, nodes} = DNS.nodes(options)
    assert Enum.sort(nodes) == [:"shop@10.0.0.1", :"shop@10.0.0.2"]
    assert DNS.nodes([type: :aaaa] ++ options) == {:ok, [:"shop@fd00::1"]}
    {:ok, nodes} = DNS.nodes([type: :srv] ++ options)
    assert Enum.sort(nodes) == [:"shop@shop-0.shop.test", :"shop@shop-1.shop.test"]
  end

  test "DNS: a target that is no host is no node", %{options: options} do
    assert DNS.nodes([name: "none.test", type: :srv] ++ options) == {:ok, []}
    assert DNS.nodes([name: "some.test", type: :srv] ++ options) == {:ok, [:"shop@shop-0.shop.test"]}
  end

  test "DNS: no records, no server, wrong options", %{options: options} do
    assert DNS.nodes([name: "gone.test"] ++ options) == {:ok, []}
    assert DNS.nodes([name: "empty.test"] ++ options) == {:ok, []}
    assert {:error, _reason} = DNS.nodes([name: "broken.test", timeout: 300] ++ options)
    assert DNS.nodes(basename: "shop") == {:error, {:missing_option, :name}}
    assert DNS.nodes(name: "shop.test") == {:error, {:missing_option, :basename}}
    assert DNS.nodes([name: "shop.test", type: :mx] ++ options) == {:error, {:bad_option, :type, :mx}}
  end
end
