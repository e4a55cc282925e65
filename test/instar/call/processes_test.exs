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
      {_pid, ref} = spawn_monitor(fn -> deep(Process.get(:unset, 1)) end)
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

    def endless_aliases, do: (:erlang.alias(); endless_aliases())
    def endless_monitors, do: endless_monitors(spawn(fn -> waits() end))
    defp endless_monitors(pid), do: (Process.monitor(pid); endless_monitors(pid))
    def endless_timers, do: (Process.send_after(:nobody, :x, 4_000_000_000); endless_timers())
    def endless_funs, do: endless_funs(Enum.to_list(1..100_000))
    defp endless_funs(list), do: (spawn(fn -> length(list) end); endless_funs(list))

    # One after the other, each with most of what there is, and ended by another's hand.
    def replaced(0, _), do: :ok
    def replaced(n, size) do
      me = self()
      pid = spawn(fn -> kept = Enum.to_list(1..size); send(me, :there); waits(); length(kept) end)
      receive do :there -> :ok end
      ref = Process.monitor(pid)
      Process.exit(pid, :kill)
      receive do {:DOWN, ^ref, _, _, :killed} -> replaced(n - 1, size) end
    end

    # A large reason goes to many, each of whom has somebody else who is linked.
    def pairs(n, size) do
      me = self()
      hub = spawn(fn -> receive do {:die, why} -> exit(why) end end)
      for _ <- 1..n do
        spawn(fn -> Process.link(spawn(fn -> waits() end)); Process.link(hub); send(me, :ready); waits() end)
      end
      for _ <- 1..n, do: (receive do :ready -> :ok end)
      ref = Process.monitor(hub)
      send(hub, {:die, String.duplicate("a", size)})
      receive do {:DOWN, ^ref, _, _, why} -> {byte_size(why), length(Process.list())} end
    end

    def told(n, reason) do
      me = self()
      hub = spawn(fn -> waits() end)
      for _ <- 1..n do
        spawn(fn -> Process.flag(:trap_exit, true); Process.link(hub); send(me, :ready); receive do {:EXIT, ^hub, why} -> send(me, why) end end)
      end
      refs = for _ <- 1..n, do: (receive do :ready -> Process.monitor(hub) end)
      Process.exit(hub, reason)
      downs = for ref <- refs, do: (receive do {:DOWN, ^ref, :process, ^hub, why} -> why end)
      exits = for _ <- 1..n, do: (receive do why -> why end)
      Enum.uniq(downs ++ exits)
    end

    # Only the first message by it arrives, and the end of who was monitored is told no more.
    def aliased do
      me = self()
      answer = fn -> receive do {:to, ref} -> send(ref, :one); send(ref, :two); send(me, :end) end end
      {pid, ref} = :erlang.spawn_opt(answer, monitor: [alias: :reply_demonitor])
      send(pid, {:to, ref})
      receive do :end -> :ok end
      for _ <- 1..2, do: (receive do m -> m after 1 -> :nothing end)
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
    Map.take(context, [:server, :documents]) |> Map.put(:version, version)
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
          {:flood, [], [memory: 64 * 1024 * 1024], [:memory_limit]},
          {:flood_other, [], [memory: 64 * 1024 * 1024], [:memory_limit]},
          {:endless_aliases, [], [memory: 8 * 1024 * 1024], [:memory_limit]},
          {:endless_monitors, [], [memory: 8 * 1024 * 1024], [:memory_limit]},
          {:endless_timers, [], [memory: 8 * 1024 * 1024], [:memory_limit]},
          {:endless_funs, [], [memory: 64 * 1024 * 1024, timeout: Instar.Patience.ms(1_000)],
           [:memory_limit, :timeout]},
          {:heap_of_child, [], [timeout: 60_000, memory: 64 * 1024 * 1024], [:memory_limit]},
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

  test "what a process that was ended had is there again at once", %{version: version} do
    assert {:ok, :ok} = Instar.call(version, :replaced, [20, 1_000_000], memory: 40 * 1024 * 1024)
  end

  test "a reason that many are told is there once, and is the same for all", %{version: version} do
    options = [memory: 256 * 1024 * 1024, timeout: Instar.Patience.ms(30_000)]
    assert {:ok, {20_000_000, 1}} = Instar.call(version, :pairs, [100, 20_000_000], options)

    for reason <- [
          :bad,
          [],
          {1, [2, 3 | 4], %{5 => {6}, a: "text"}},
          <<1::3>>,
          -(2 ** 90),
          1.5,
          {:kill, String.duplicate("ab", 100)}
        ],
        do: assert({:ok, [^reason]} = Instar.call(version, :told, [5, reason]))
  end

  test "a process is monitored by an alias as it begins", %{version: version} do
    assert {:ok, [:one, :nothing]} = Instar.call(version, :aliased, [])
  end

  test "an exit signal ends a call as exit/1 does", %{version: version} do
    assert {:exit, :bad} = reason(Instar.call(version, :linked, [:bad]))
    assert {:exit, {:more, %{a: "term"}}} = reason(Instar.call(version, :linked, [{:more, %{a: "term"}}]))
    assert {:exit, {:deadlock, [_]}} = reason(Instar.call(version, :linked, [:normal]))
    long = Enum.to_list(1..100_000)
    assert {:exit, {^long, "text"}} = reason(Instar.call(version, :linked, [{long, "text"}]))
    assert {:exit, :bad} = reason(Instar.call(version, :linked, [:bad], fuel: 1_000_000))
  end

  test "processes and their references don't leave", %{version: version} do
    assert {:uncrossable, :pid, [:result]} = reason(Instar.call(version, :leaves, [:pid]))
    assert {:uncrossable, :reference, [:result]} = reason(Instar.call(version, :leaves, [:ref]))
    assert {:uncrossable, :pid, [:result | _]} = reason(Instar.call(version, :leaves, [:list]))
  end

  test "in what is raised, thrown or exited with they are text" do
    for {text, kind, shown} <- [
          {"exit({:why, self()})", :exit, ~r/^\{:why, "#PID<0\.\d+\.0>"\}$/},
          {"throw([make_ref(), 1])", :throw, ~r/^\["#Reference<0\.0\.0\.\d+>", 1\]$/},
          {":a = %{pid: self()}", :error, ~r/^\{:badmatch, %\{pid: "#PID<0\.\d+\.0>"\}\}$/},
          {"GenServer.call(spawn(fn -> exit(:gone) end), :x)", :exit,
           ~r/^\{:(gone|noproc), \{GenServer, :call, \["#PID</},
          {"Task.await(Task.async(fn -> Process.sleep(9_000) end), 5)", :exit,
           ~r/^\{:timeout, \{Task, :await, /}
        ] do
      assert {:error, %Instar.Error{reason: {:exception, ^kind, reason, trace}}} =
               Instar.eval(text, [], compile_timeout: 120_000)

      assert inspect(reason) =~ shown
      assert Enum.all?(trace, fn {module, _, _, _} -> not String.contains?(inspect(module), "Sandbox") end)
    end
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

  # What a program needs to tell of its own end is in it, whatever else of processes it has.
  for {name, body, reason} <- [
        {"waits", "receive do x -> x end", {:deadlock, [{"the call", "R.f/1, line 3", 0}]}},
        {"sleeps", "Process.sleep(:infinity)", :deadlock},
        {"ends itself", "Process.exit(self(), {:bad, x})", {:bad, :instar_a_word_of_the_host}},
        {"ends itself at once", "Process.exit(self(), :kill)", :killed},
        {"ends itself in Erlang's words", ":erlang.exit(self(), [x, :instar_a_word])",
         [:instar_a_word_of_the_host, :instar_a_word]},
        {"is ended by a link",
         "spawn_link(fn -> exit({x, String.to_atom(\"instar_made_\" <> \"word\")}) end)\n    receive do x -> x end",
         {:instar_a_word_of_the_host, :instar_made_word}}
      ] do
    test "a program that #{name} and has nothing else of processes says why it ended", context do
      source = "defmodule R do\n  def f(x) do\n    #{unquote(body)}\n  end\nend"
      id = "alone #{unquote(name)}"
      %{server: server, documents: documents} = context
      document = %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => source}}
      :ok = Instar.DocumentServer.put(documents, id, document)

      # The host's words are others in the instance that was given them than in the one that tells of its end.
      for _ <- 1..2 do
        assert {:exit, reason} = reason(Instar.call(server, id, :f, [:instar_a_word_of_the_host]))
        expected = unquote(Macro.escape(reason))
        assert reason == expected or match?({^expected, _}, reason), inspect(reason)
      end
    end
  end
end
