defmodule Instar.Call.ProcessesTest do
  # Processes of one call: what they are kept to, what a call says where all of them wait, and that nothing is left of them.
  use ExUnit.Case, async: true

  @source ~S'''
  defmodule P do
    def waits, do: (receive do :never -> 1 end)

    def all_wait do
      me = self()
      pid = spawn(fn -> Process.register(self(), :a_waiter); send(me, :ready); send(self(), :other); child() end)
      receive do :ready -> :ok end
      ref = Process.monitor(pid)
      receive do
        {:DOWN, ^ref, _, _, why} -> why
      end
    end

    defp child, do: (receive do {:wanted, x} -> x end)

    def bomb(n), do: (spawn(fn -> bomb(n) end); bomb(n))
    def flood, do: (send(self(), List.duplicate(1, 1000)); flood())
    def flood_other, do: flood_to(spawn(fn -> waits() end))
    defp flood_to(pid), do: (send(pid, List.duplicate(1, 1000)); flood_to(pid))

    def ping_pong do
      me = self()
      other = spawn(fn -> pong(me) end)
      ping(other)
    end

    defp ping(pid), do: (send(pid, :ping); receive do :pong -> ping(pid) end)
    defp pong(pid), do: (receive do :ping -> send(pid, :pong); pong(pid) end)

    def busy_child, do: (spawn(fn -> busy(0) end); Process.sleep(20); :over)
    defp busy(n), do: busy(n + 1)

    def heap_of_child do
      {_pid, ref} = spawn_monitor(fn -> grow([]) end)
      receive do {:DOWN, ^ref, _, _, why} -> why end
    end

    defp grow(list), do: grow([list, list, 1, 2, 3 | list])

    def deep_child do
      {_pid, ref} = spawn_monitor(fn -> deep(1) end)
      receive do {:DOWN, ^ref, _, _, why} -> why end
    end

    defp deep(n), do: if(n == -1, do: 0, else: 1 + deep(n + 1))

    def linked(reason), do: (spawn_link(fn -> exit(reason) end); receive do :never -> 1 end)
    def leaves(:pid), do: self()
    def leaves(:ref), do: make_ref()
    def leaves(:list), do: [1, {spawn(fn -> :ok end)}]
    def exits(what), do: exit({what, self()})
    def asks, do: (pid = self(); spawn(fn -> send(pid, :erlang.md5("a")) end); receive do m -> {m, :erlang.md5("b")} end)
    def sleeps(t), do: Process.sleep(t)
    def many(n) do
      me = self()
      for i <- 1..n, do: spawn(fn -> send(me, i) end)
      Enum.sum(for _ <- 1..n, do: (receive do i -> i end))
    end

    def held(n) do
      for _ <- 1..n, do: spawn(fn -> waits() end)
      n
    end

    def limit(n) do
      for _ <- 1..n, do: spawn(fn -> waits() end)
    rescue
      e -> e.__struct__
    end
  end
  '''

  setup_all do
    context = Instar.Differential.start!(timeout: Instar.Patience.ms(3_000), memory: 64 * 1024 * 1024)
    document = %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => @source}}
    :ok = Instar.DocumentServer.put(context.documents, "p", document)
    {:ok, version} = Instar.load(context.server, "p")
    %{version: version}
  end

  defp reason({:error, %{reason: {:exception, :exit, reason, _trace}}}), do: {:exit, reason}
  defp reason({:error, %{reason: reason}}), do: reason
  defp reason(other), do: other

  test "where all wait, the call says who, and where", %{version: version} do
    assert {:exit, {:deadlock, [{"the call", "P.waits/0, line 2", 0}]}} =
             reason(Instar.call(version, :waits, []))

    assert {:exit,
            {:deadlock,
             [{"the call", "P.all_wait/0, line " <> _, 0}, {"a_waiter", "P.child/0, line " <> _, 1}]}} =
             reason(Instar.call(version, :all_wait, []))
  end

  test "what is without an end ends at a limit, and the next call is as before", %{version: version} do
    for {function, args, options, expected} <- [
          {:bomb, [1], [], [:memory_limit, :exception]},
          {:flood, [], [], [:memory_limit]},
          {:flood_other, [], [], [:memory_limit]},
          {:heap_of_child, [], [timeout: 60_000], [:memory_limit]},
          {:deep_child, [], [], [:stack_overflow]},
          {:ping_pong, [], [timeout: Instar.Patience.ms(300)], [:timeout]},
          {:ping_pong, [], [fuel: 10_000_000], [:fuel_exhausted]},
          {:sleeps, [:infinity], [], [:exit]},
          {:sleeps, [60_000], [timeout: Instar.Patience.ms(100)], [:timeout]}
        ] do
      reason = reason(Instar.call(version, function, args, options))
      kind = if is_tuple(reason), do: elem(reason, 0), else: reason
      assert kind in expected, "#{function}: #{inspect(reason)}"
      assert {:ok, 5050} = Instar.call(version, :many, [100])
    end
  end

  test "a call is over with its own process", %{version: version} do
    assert {:ok, :over} = Instar.call(version, :busy_child, [])
    assert {:ok, 50} = Instar.call(version, :held, [50])
    assert {:ok, :ok} = Instar.call(version, :sleeps, [10])
    # There is only so much room for processes, and all of it is there again.
    for _ <- 1..100, do: assert({:ok, 60} = Instar.call(version, :held, [60]))
    assert {:ok, SystemLimitError} = Instar.call(version, :limit, [1500], memory: 1024 * 1024 * 1024)
  end

  test "an exit signal ends a call as exit/1 does", %{version: version} do
    assert {:exit, :bad} = reason(Instar.call(version, :linked, [:bad]))
    assert {:exit, {:more, %{a: "term"}}} = reason(Instar.call(version, :linked, [{:more, %{a: "term"}}]))
    assert {:exit, {:deadlock, [_]}} = reason(Instar.call(version, :linked, [:normal]))
  end

  test "processes and their references don't leave", %{version: version} do
    assert {:uncrossable, :pid, [:result]} = reason(Instar.call(version, :leaves, [:pid]))
    assert {:uncrossable, :reference, [:result]} = reason(Instar.call(version, :leaves, [:ref]))
    assert {:uncrossable, :pid, [:result | _]} = reason(Instar.call(version, :leaves, [:list]))
  end

  test "what a process asks the host for is answered to it", %{version: version} do
    answer = {:erlang.md5("a"), :erlang.md5("b")}
    assert {:ok, ^answer} = Instar.call(version, :asks, [])
  end

  test "who calls may be killed meanwhile", %{version: version} do
    for function <- [:ping_pong, :busy_child, :sleeps] do
      args = if function == :sleeps, do: [60_000], else: []
      {pid, ref} = spawn_monitor(fn -> Instar.call(version, function, args) end)
      Process.sleep(10)
      Process.exit(pid, :kill)
      assert_receive {:DOWN, ^ref, :process, ^pid, _}, 5_000
    end

    assert {:ok, 5050} = Instar.call(version, :many, [100])
  end
end
