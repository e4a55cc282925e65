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

  # What one question is answered with, asked from outside the group.
  defp asked(options, name, type) do
    {:ok, socket} = :gen_udp.open(0, [:binary, active: false, multicast_if: {127, 0, 0, 1}])
    question = Message.encode(%Message{id: 9, questions: [{name, type, true}]})
    :ok = :gen_udp.send(socket, options[:address], options[:port], question)

    answer =
      with {:ok, {_from, _port, bytes}} <- :gen_udp.recv(socket, 0, 400), do: elem(Message.decode(bytes), 1)

    :gen_udp.close(socket)

    if match?(%Message{}, answer),
      do: for({name, data, _ttl} <- answer.records, do: {name, data}),
      else: answer
  end

  test "each record is the answer to a question for it, whatever the case of its name", %{options: options} do
    start_supervised!({MDNS, [node: :"Device@10.0.0.7", service: "_Epmd._tcp.Local."] ++ options})
    service = "_epmd._tcp.local"
    instance = "device." <> service
    srv = {instance, {:srv, 4369, "device.local"}}
    txt = {instance, {:txt, ["node=Device@10.0.0.7", "otp=" <> System.otp_release()]}}
    a = {"device.local", {:a, {10, 0, 0, 7}}}

    for change <- [&String.downcase/1, &String.upcase/1, &String.capitalize/1, &(&1 <> ".")] do
      assert asked(options, change.(service), :ptr) == [{service, {:ptr, instance}}, srv, txt, a]
      assert asked(options, change.(instance), :srv) == [srv]
      assert asked(options, change.(instance), :txt) == [txt]
      assert asked(options, change.(instance), :any) == [srv, txt]
      assert asked(options, change.("device.local"), :a) == [a]
      assert {:ok, [%{node: :"Device@10.0.0.7"}]} = MDNS.discover([service: change.(service)] ++ options)
    end

    for {name, type} <- [
          {service, :srv},
          {service, :a},
          {"device.local", :srv},
          {instance, :ptr},
          {"else.local", :a}
        ],
        do: assert(asked(options, name, type) == {:error, :timeout})
  end

  test "a name has 255 bytes at most, written or read", %{options: options} do
    # With its lengths and its end it has two bytes more than as text.
    long = fn bytes -> String.duplicate("a.", 100) <> String.duplicate("b", bytes - 202) end

    for {bytes, ok?} <- [{254, true}, {255, true}, {256, false}, {260, false}] do
      name = long.(bytes)
      assert Message.name?(name) == ok?
      bytes = Message.encode(%Message{questions: [{name, :ptr, false}]})
      assert match?({:ok, %{questions: [{^name, :ptr, false}]}}, Message.decode(bytes)) == ok?
      assert match?({:ok, []}, MDNS.discover([service: name, wait: 3] ++ options)) == ok?
    end

    # Also one that is put together of parts of the message.
    part = for n <- 1..3, into: <<>>, do: <<63, String.duplicate("#{n}", 63)::binary>>
    first = <<part::binary, 0, 12::16, 1::16>>

    message = fn label ->
      <<0::16, 0::16, 2::16, 0::48, first::binary, byte_size(label), label::binary, 0b11::2, 12::14, 12::16,
        1::16>>
    end

    assert {:ok, %{questions: [_, {_name, :ptr, false}]}} =
             Message.decode(message.(String.duplicate("x", 61)))

    assert Message.decode(message.(String.duplicate("x", 62))) == :error
  end

  test "a node's name that is longer than a label is announced", %{options: options} do
    for name <- [String.duplicate("n", 64), String.duplicate("é", 40), "a.b"] do
      node = :"#{name}@10.0.0.9"
      id = make_ref()
      start_supervised!({MDNS, [node: node] ++ options}, id: id)

      [{_service, {:ptr, instance}}, {instance, {:srv, 4369, host}} | _more] =
        asked(options, "_epmd._tcp.local", :ptr)

      assert [{^host, {:a, {10, 0, 0, 9}}}] = asked(options, host, :a)
      assert [{^instance, {:txt, ["node=" <> told | _]}}] = asked(options, instance, :txt)
      assert told == Atom.to_string(node)
      :ok = stop_supervised(id)
    end
  end

  test "a group that cannot be reached is an error", %{options: options} do
    assert {:error, %Instar.Error{reason: {:no_multicast, _text}}} =
             MDNS.discover(Keyword.put(options, :address, {255, 255, 255, 255}))
  end
end
