defmodule Instar.Discovery.MDNS do
  @moduledoc """
  Nodes of the local network that announce themselves by multicast DNS.

  `discover/1` asks for the service `_epmd._tcp`, which Nerves devices announce by themselves. Where the answer doesn't
  say which node it is, the name service (epmd) at its address is asked, and then the nodes there what they call
  themselves: that is the name by which `Node.connect/1` takes them.

      {:ok, found} = Instar.Discovery.MDNS.discover(wait: 500)

  A node announces itself when this is in a supervision tree of its:

      {Instar.Discovery.MDNS, []}

  Anybody in the network can announce anything. Nothing is believed for it: a node that is found has still to be
  connected to, with its cookie.

  ## Options

  | option | default | meaning |
  |---|---|---|
  | `wait` | 1,000 | milliseconds to wait for answers |
  | `service` | `"_epmd._tcp.local"` | what is asked for, and announced |
  | `address`, `port` | 224.0.0.251, 5353 | the group |
  | `interface` | `{0, 0, 0, 0}` | the address of the network interface: the system's choice |
  | `node` | `node()` | announced: the node |
  | `host` | that of the node | announced: the name or IPv4 address under which it is reached |
  """
  @behaviour Instar.Discovery
  use GenServer
  alias Instar.Compiler.Shared.AtomBudget
  alias Instar.Discovery.Handshake
  alias Instar.Discovery.MDNS.Message
  alias Instar.Error

  @defaults [
    wait: 1_000,
    service: "_epmd._tcp.local",
    address: {224, 0, 0, 251},
    port: 5353,
    interface: {0, 0, 0, 0}
  ]
  @epmd 4369
  @epmd_ms 5_000
  @ttl 120
  # Nobody needs more answers than this to one question.
  @most 1_000
  @asked 3
  # Atoms that may be made of what the network says; they count among those of documents.
  @max_atoms 50_000

  # Asking --------------------------------------------------------------------------------------------------

  @doc """
  Who announces himself, sorted by node. `name` is what the announcement is called, `address` where it is.
  """
  @spec discover(keyword) ::
          {:ok, [%{node: node, name: String.t(), address: String.t(), otp_release: String.t() | nil}]}
          | {:error, Error.t()}
  def discover(options \\ []) do
    options = merged(options)

    with :ok <- named(options), {:ok, socket} <- open(0, options) do
      # Whoever asks from another port than the group's is answered directly.
      question =
        Message.encode(%Message{id: :rand.uniform(65_535), questions: [{options[:service], :ptr, true}]})

      answers = ask(socket, question, options, @asked, %{})
      :gen_udp.close(socket)
      with {:ok, answers} <- answers, do: {:ok, answers |> Map.values() |> found()}
    end
  end

  # Names are compared without regard to case, so options have them as messages do.
  defp merged(options),
    do: @defaults |> Keyword.merge(options) |> Keyword.update!(:service, &Message.normal/1)

  defp named(options) do
    if Message.name?(options[:service]),
      do: :ok,
      else: {:error, Error.new({:no_multicast, "#{inspect(options[:service])} is no name of DNS"})}
  end

  # Packets get lost, so the question is asked more than once.
  defp ask(_socket, _question, _options, 0, found), do: {:ok, found}

  defp ask(socket, question, options, times, found) do
    case :gen_udp.send(socket, options[:address], options[:port], question) do
      :ok ->
        found = collect(socket, options[:service], deadline(div(options[:wait], @asked)), found)
        ask(socket, question, options, times - 1, found)

      {:error, posix} ->
        failed(posix)
    end
  end

  @doc """
  The nodes that `discover/1` finds.
  """
  @impl Instar.Discovery
  def nodes(options) do
    with {:ok, found} <- discover(options), do: {:ok, Enum.map(found, & &1.node)}
  end

  defp deadline(ms), do: System.monotonic_time(:millisecond) + ms

  defp collect(_socket, _service, _deadline, found) when map_size(found) >= @most, do: found

  defp collect(socket, service, deadline, found) do
    case :gen_udp.recv(socket, 0, max(deadline - System.monotonic_time(:millisecond), 0)) do
      {:ok, {from, _port, bytes}} ->
        found =
          case Message.decode(bytes) do
            {:ok, %{response: true, records: records}} -> Map.merge(found, instances(records, service, from))
            _other -> found
          end

        collect(socket, service, deadline, found)

      {:error, _timeout} ->
        found
    end
  end

  # What one answer says: each instance with where it is, which may be said by its sender's address only.
  defp instances(records, service, from) do
    for {^service, {:ptr, instance}, ttl} when ttl > 0 <- records, into: %{} do
      host =
        Enum.find_value(records, fn record -> match?({^instance, {:srv, _, _}, _}, record) && host(record) end)

      address =
        Enum.find_value(records, from, fn record -> match?({^host, {:a, _}, _}, record) && address(record) end)

      texts =
        Enum.find_value(records, [], fn record ->
          match?({^instance, {:txt, _}, _}, record) && texts(record)
        end)

      {instance, %{name: String.replace_suffix(instance, "." <> service, ""), address: address, texts: texts}}
    end
  end

  defp host({_name, {:srv, _port, host}, _ttl}), do: host
  defp address({_name, {:a, address}, _ttl}), do: address
  defp texts({_name, {:txt, texts}, _ttl}), do: texts

  defp found(answers) do
    answers |> Enum.flat_map(&node_of/1) |> Enum.uniq_by(& &1.node) |> Enum.sort_by(& &1.node)
  end

  defp node_of(%{texts: texts, address: address, name: name}) do
    fields =
      for text <- texts, [key, value] <- [String.split(text, "=", parts: 2)], into: %{}, do: {key, value}

    found = %{name: name, address: address |> :inet.ntoa() |> List.to_string(), otp_release: fields["otp"]}

    case fields do
      %{"node" => node} -> named(node, found)
      %{} -> for node <- epmd(address), one <- named(node, found), do: one
    end
  end

  defp named(node, found) do
    with true <- node =~ ~r/\A[a-zA-Z0-9_\-]{1,64}@[a-zA-Z0-9_.\-:]{1,128}\z/,
         {:ok, node} <- AtomBudget.intern(node, @max_atoms) do
      [Map.put(found, :node, node)]
    else
      _implausible -> []
    end
  end

  # The name service knows the part before the @, and each node its whole name, which need not have this address in it.
  defp epmd(address) do
    task =
      Task.async(fn ->
        with {:ok, names} <- :erl_epmd.names(address) do
          for {name, port} <- names do
            case Handshake.name(address, port) do
              {:ok, node} -> node
              :error -> "#{name}@#{:inet.ntoa(address)}"
            end
          end
        end
      end)

    case Task.yield(task, @epmd_ms) || Task.shutdown(task, :brutal_kill) do
      {:ok, nodes} when is_list(nodes) -> nodes
      _silent -> []
    end
  end

  # Announcing ----------------------------------------------------------------------------------------------

  @doc """
  Announces a node for as long as the process lives. For the options, see above.
  """
  @spec start_link(keyword) :: GenServer.on_start()
  def start_link(options), do: GenServer.start_link(__MODULE__, merged(options))

  @impl GenServer
  def init(options) do
    Process.flag(:trap_exit, true)

    with(:ok <- named(options), do: open(options[:port], options))
    |> case do
      {:ok, socket} ->
        :ok = :inet.setopts(socket, active: :once)
        node = Atom.to_string(Keyword.get(options, :node, node()))
        [name, at] = String.split(node, "@", parts: 2)
        state = %{socket: socket, options: options, node: node, name: name, host: options[:host] || at}
        # Who is listening already hears of it. Whoever comes later asks.
        multicast(state, %Message{response: true, records: records(state, @ttl)})
        {:ok, state}

      {:error, error} ->
        {:stop, error}
    end
  end

  @impl GenServer
  def handle_info({:udp, socket, from, port, bytes}, %{socket: socket} = state) do
    :inet.setopts(socket, active: :once)

    with {:ok, %{response: false} = message} <- Message.decode(bytes),
         {[_ | _] = questions, answers} <- answers(state, message.questions) do
      answer(state, {from, port}, message.id, {questions, answers})
    end

    {:noreply, state}
  end

  def handle_info(_other, state), do: {:noreply, state}

  @impl GenServer
  def terminate(_reason, state), do: multicast(state, %Message{response: true, records: records(state, 0)})

  # The questions that are for us, and what answers them. Whoever asks for the service is told all that belongs to it;
  # whoever asks for one name is told what there is under that.
  defp answers(state, questions) do
    records = records(state, @ttl)
    service = state.options[:service]

    answered =
      for {name, type, _unicast} = question <- questions,
          found = if(name == service and type in [:ptr, :any], do: records, else: under(records, name, type)),
          found != [],
          do: {question, found}

    {questions, found} = Enum.unzip(answered)
    {questions, found |> Enum.concat() |> Enum.uniq()}
  end

  defp under(records, name, type) do
    for {known, data, _ttl} = record <- records,
        type in [:any, elem(data, 0)] and Message.normal(known) == name,
        do: record
  end

  # RFC 6762, 6.7: an asker that isn't in the group gets its own question and number back.
  defp answer(%{options: options} = state, {from, port}, id, {questions, records}) do
    if port == options[:port] do
      multicast(state, %Message{response: true, records: records})
    else
      message = %Message{id: id, response: true, questions: questions, records: records}
      :gen_udp.send(state.socket, from, port, Message.encode(message))
    end
  end

  defp multicast(%{socket: socket, options: options}, message),
    do: :gen_udp.send(socket, options[:address], options[:port], Message.encode(message))

  defp records(%{options: options, node: node, name: name, host: host}, ttl) do
    service = options[:service]
    label = Message.label(name)
    instance = label <> "." <> service
    address = :inet.parse_ipv4strict_address(to_charlist(host))
    # A host that DNS has no name for is found by the sender's address.
    named? = match?({:error, _}, address) and Message.name?(host)
    target = if named?, do: host, else: label <> ".local"

    [
      {service, {:ptr, instance}, ttl},
      {instance, {:srv, @epmd, target}, ttl},
      {instance, {:txt, ["node=" <> node, "otp=" <> System.otp_release()]}, ttl}
    ] ++ for({:ok, address} <- [address], do: {target, {:a, address}, ttl})
  end

  # Sockets -------------------------------------------------------------------------------------------------

  defp open(port, options) do
    interface = options[:interface]
    group = if port == 0, do: [], else: [add_membership: {options[:address], interface}]
    via = if interface == {0, 0, 0, 0}, do: [], else: [multicast_if: interface]

    socket =
      [:binary, :inet, active: false, reuseaddr: true, multicast_loop: true, multicast_ttl: 255]
      |> Kernel.++(group)
      |> Kernel.++(via)
      |> Kernel.++(shared(port))
      |> then(&:gen_udp.open(port, &1))

    with {:error, posix} <- socket, do: failed(posix)
  end

  # Several programs of one machine listen on the group's port. Since OTP 26 the option has a name. The numbers are those
  # of SO_REUSEPORT, in Linux' headers and in those of all that come from BSD.
  defp shared(0), do: []

  defp shared(_port) do
    case :os.type() do
      {:unix, :linux} -> [{:raw, 1, 15, <<1::native-32>>}]
      {:unix, _bsd} -> [{:raw, 0xFFFF, 0x0200, <<1::native-32>>}]
      _other -> []
    end
  end

  defp failed(posix), do: {:error, Error.new({:no_multicast, "#{:inet.format_error(posix)}"})}
end
