defmodule Instar.Peers do
  # Real nodes for tests of clusters: VMs of their own that know each other by distribution, and are driven over their
  # standard input. So the VM of the tests is no node, and a partition among them is not seen by it.
  alias Instar.Wait

  # A machine that is busy takes its time to start several.
  @boot_ms 2 * Wait.bound()
  @cookie "instar-#{System.pid()}"

  @doc "Starts nodes, which end with the test; they are connected only when somebody connects them."
  def start!(count), do: count |> boot!() |> Enum.map(&adopt/1)

  @doc "Starts nodes that end with the calling VM, or when they are stopped."
  def boot!(count) do
    epmd!()

    1..count
    |> Task.async_stream(
      &boot_named!(:"n#{&1}-#{System.pid()}-#{System.unique_integer([:positive])}@127.0.0.1"),
      timeout: @boot_ms
    )
    |> Enum.map(fn {:ok, peer} -> peer end)
  end

  @doc "Starts a node, with a name that it may have had before."
  def start_named!(node), do: adopt(boot_named!(node))

  defp epmd! do
    {_output, 0} = System.cmd("epmd", ["-daemon", "-address", "127.0.0.1"])
  end

  defp boot_named!(node) do
    [name, host] = node |> Atom.to_string() |> String.split("@")
    paths = Enum.flat_map(:code.get_path(), &[~c"-pa", &1])

    args =
      paths ++
        [~c"-setcookie", String.to_charlist(@cookie), ~c"-kernel", ~c"logger_level", ~c"none"] ++
        [~c"-kernel", ~c"inet_dist_use_interface", ~c"{127,0,0,1}"]

    {:ok, vm, ^node} =
      :peer.start(%{
        name: String.to_charlist(name),
        host: String.to_charlist(host),
        longnames: true,
        connection: :standard_io,
        args: args,
        wait_boot: @boot_ms
      })

    # It ends with its standard input, so whoever owns that must outlive the test.
    {:ok, _started} = :peer.call(vm, :application, :ensure_all_started, [:instar], @boot_ms)
    %{vm: vm, node: node, pid: to_string(:peer.call(vm, System, :pid, [], @boot_ms))}
  end

  defp adopt(peer) do
    ExUnit.Callbacks.on_exit(fn -> stop(peer) end)
    peer
  end

  @doc "Calls a function there."
  def call(%{vm: vm}, module, function, arguments, timeout \\ Wait.bound()),
    do: :peer.call(vm, module, function, arguments, timeout)

  @doc "Stops a node in order."
  def stop(%{vm: vm}) do
    if Process.alive?(vm), do: :peer.stop(vm), else: :ok
  catch
    :exit, _reason -> :ok
  end

  @doc "Ends a node without any notice."
  def kill9!(%{pid: pid}), do: {_output, 0} = System.cmd("kill", ["-9", pid])

  @doc "Stops a node's VM from running, or lets it run again."
  def signal!(%{pid: pid}, signal), do: {_output, 0} = System.cmd("kill", ["-#{signal}", pid])

  @doc "Connects nodes with each other."
  def connect!(peers) do
    for a <- peers, b <- peers, a.node < b.node, do: true = call(a, Node, :connect, [b.node])
    :ok
  end

  @doc "Parts two groups of nodes: they are disconnected, and refuse each other."
  def part!(group, others) do
    for a <- group, b <- others do
      call(a, Node, :set_cookie, [b.node, :parted])
      call(b, Node, :set_cookie, [a.node, :other])
    end

    for a <- group, b <- others do
      call(a, :erlang, :disconnect_node, [b.node])
      call(b, :erlang, :disconnect_node, [a.node])
    end

    :ok
  end

  @doc "Lets them find each other again."
  def heal!(group, others) do
    cookie = String.to_atom(@cookie)

    for a <- group, b <- others do
      call(a, Node, :set_cookie, [b.node, cookie])
      call(b, Node, :set_cookie, [a.node, cookie])
    end

    :ok
  end

  # There ---------------------------------------------------------------------------------------------------------

  @doc "Starts a code server and a member beside it on a node; they live as long as the VM."
  def start_member!(peer, server, cluster) do
    {:ok, pid} = call(peer, __MODULE__, :start_unlinked, [server, cluster])
    pid
  end

  @doc "Stops them."
  def stop_member!(peer, pid), do: call(peer, Supervisor, :stop, [pid])

  @doc false
  # What a call starts would die with the process that the call runs in.
  def start_unlinked(server, cluster) do
    children = [{Instar, server}, {Instar.Cluster, cluster}]

    with {:ok, pid} <- Supervisor.start_link(children, strategy: :one_for_one) do
      Process.unlink(pid)
      {:ok, pid}
    end
  end

  @doc """
  Starts a process on a node that calls a function of a document again and again, and notes each answer that is not one
  of `right`. `stop_caller!/2` returns how many were right, and the others.
  """
  def start_caller!(peer, server, id, function, right),
    do: call(peer, __MODULE__, :caller, [server, id, function, right])

  @doc false
  def caller(server, id, function, right), do: spawn(fn -> loop(server, id, function, right, 0, []) end)

  defp loop(server, id, function, right, count, wrong) do
    receive do
      {:stop, from} -> send(from, {self(), count, wrong})
    after
      1 ->
        case Instar.call(server, id, function, []) do
          {:ok, answer} -> if answer in right, do: {1, []}, else: {0, [{:ok, answer}]}
          error -> {0, [error]}
        end
        |> then(fn {more, new} -> loop(server, id, function, right, count + more, new ++ wrong) end)
    end
  end

  @doc "Stops a caller."
  def stop_caller!(peer, caller), do: call(peer, __MODULE__, :stop_caller, [caller])

  @doc false
  def stop_caller(caller) do
    send(caller, {:stop, self()})

    receive do
      {^caller, count, wrong} -> {count, wrong}
    after
      Wait.bound() -> :no_answer
    end
  end

  @doc "Compiles Elixir in a node's memory only, and returns the names of the modules."
  def compile_in_memory(text), do: for({module, _bytes} <- Code.compile_string(text), do: module)

  @doc "Collects the garbage of all processes: large binaries go with the last that has them."
  def collect_garbage, do: Enum.each(Process.list(), &:erlang.garbage_collect/1)

  @doc "A process that stays in a module's function `wait/0` until it is told to go on."
  def linger(module), do: spawn(module, :wait, [])

  @doc """
  Kills the process that holds what was prepared, as soon as it has answered that it holds something: by itself, before
  it takes its next message.
  """
  def kill_when_prepared(name) do
    die = fn
      done, {:out, _answer, _to, %{prepared: prepared}}, _process when prepared != %{} ->
        Process.exit(self(), :kill)
        done

      done, _event, _process ->
        done
    end

    :sys.install(Module.concat(name, "Cluster.Applier"), {die, []})
  end

  @doc "A terminal on a node: evaluates a line, with what the lines before it have bound."
  def type(line, folder) do
    unless Process.whereis(:terminal), do: Process.register(spawn(fn -> terminal([], folder) end), :terminal)
    send(:terminal, {line, self()})

    receive do
      {:typed, answer} -> answer
    after
      Wait.bound() -> :no_answer
    end
  end

  # A failed line must not take down what earlier ones have started.
  defp terminal(bindings, folder) do
    File.cd!(folder)
    Process.flag(:trap_exit, true)

    receive do
      {line, from} ->
        {answer, bindings} =
          try do
            {value, bindings} = Code.eval_string(line, bindings)
            {{:ok, value}, bindings}
          catch
            kind, reason -> {{kind, reason}, bindings}
          end

        send(from, {:typed, answer})
        terminal(bindings, folder)

      _exit ->
        terminal(bindings, folder)
    end
  end

  @doc "Whether a pattern in Elixir matches what a line answered."
  def matches?(pattern, value) do
    {matches?, _bindings} = Code.eval_string("match?(#{pattern}, value)", value: value)
    matches?
  end
end
