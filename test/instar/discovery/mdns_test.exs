defmodule Instar.Discovery.MDNSTest do
  # Multicast over loopback, in groups of our own. The devices are processes; the packets are real.
  use ExUnit.Case, async: true
  alias Instar.Discovery.MDNS
  alias Instar.Discovery.MDNS.Message
  doctest Message

  setup do
    {:ok, socket} = :gen_udp.open(0, ip: {127, 0, 0, 1})
    {:ok, port} = :inet.port(socket)
    :gen_udp.close(socket)
    {:ok, options: [address: {239, 255, 77, 77}, port: port, interface: {127, 0, 0, 1}, wait: 400]}
  end

  test "who announces itself is found, and who has gone is not", %{options: options} do
    assert MDNS.discover(options) == {:ok, []}
    first = start_supervised!({MDNS, [node: :"device@10.0.0.7"] ++ options}, id: 1)
    start_supervised!({MDNS, [node: :"other@host.example"] ++ options}, id: 2)

    assert {:ok, [device, other]} = MDNS.discover(options)
    assert %{node: :"device@10.0.0.7", name: "device", address: "10.0.0.7"} = device
    assert device.otp_release == System.otp_release()
    # A name has no address in the answer: it is the sender's.
    assert %{node: :"other@host.example", name: "other", address: "127.0.0.1"} = other

    :ok = stop_supervised(1)
    refute Process.alive?(first)
    assert {:ok, [%{name: "other"}]} = MDNS.discover(options)
    assert Instar.Discovery.nodes([{MDNS, options}]) == {[:"other@host.example"], []}
  end

  test "another service is not an answer, and junk is no harm", %{options: options} do
    device = start_supervised!({MDNS, [node: :"device@10.0.0.7"] ++ options})
    assert MDNS.discover([service: "_http._tcp.local"] ++ options) == {:ok, []}
    {:ok, socket} = :gen_udp.open(0, [:binary, multicast_if: {127, 0, 0, 1}])

    whole = Message.encode(%Message{questions: [{"_epmd._tcp.local", :ptr, false}]})
    junk = for(size <- 0..byte_size(whole), do: binary_part(whole, 0, size)) ++ [<<0::96>>, :rand.bytes(600)]
    for bytes <- junk, do: :ok = :gen_udp.send(socket, options[:address], options[:port], bytes)

    assert {:ok, [%{node: :"device@10.0.0.7"}]} = MDNS.discover(options)
    assert Process.alive?(device)
  end

  test "names that refer to themselves end" do
    loop = <<0::16, 0x8400::16, 0::16, 1::16, 0::32, 0b11::2, 12::14, 12::16, 1::16, 0::32, 0::16>>
    assert Message.decode(loop) == :error
  end

  test "records survive the way there and back" do
    message = %Message{
      id: 7,
      response: true,
      questions: [{"_epmd._tcp.local", :ptr, true}],
      records: [
        {"_epmd._tcp.local", {:ptr, "device._epmd._tcp.local"}, 120},
        {"device._epmd._tcp.local", {:srv, 4369, "device.local"}, 120},
        {"device._epmd._tcp.local", {:txt, ["node=device@10.0.0.7", "otp=25"]}, 120},
        {"device.local", {:a, {10, 0, 0, 7}}, 120}
      ]
    }

    assert Message.decode(Message.encode(message)) == {:ok, message}
  end

  test "a group that cannot be reached is an error", %{options: options} do
    assert {:error, %Instar.Error{reason: {:no_multicast, _text}}} =
             MDNS.discover(Keyword.put(options, :address, {255, 255, 255, 255}))
  end
end
