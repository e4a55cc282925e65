defmodule Instar.Server.StopTest do
  # Stopping a server in order, and starting it anew: who is inside finishes or is told why not, owners of instances
  # live on, and who comes later is told that there is no server. For every kind of being inside and every way to stop.
  use Instar.Case, async: true
  alias Instar.Call.Quota
  alias Instar.{Clock, Instance, Native, RawServer, WASI}

  @key {"doc", "1"}

  # Loops of so many rounds, some of which last; what asks its host; what reads what nobody writes.
  @wat """
  (module
    (import "env" "f" (func $f (param i64) (result i64)))
    (memory (export "memory") 1)
    (global $count (export "count") (mut i64) (i64.const 0))
    (func (export "n") (result i64) (i64.const 7))
    (func (export "ask") (param i64) (result i64) (call $f (local.get 0)))
    (func (export "next") (result i64)
      (global.set $count (i64.add (global.get $count) (i64.const 1))) (global.get $count))
    (func (export "spin") (loop $again (br $again)))
    (func (export "until") (param i64) (result i64)
      (loop $again (br_if $again (i64.eqz (call $f (local.get 0))))) (i64.const 7)))
  """

  @wasi """
  (module
    (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (func $sleep (export "sleep") (param i64)
      (i32.store8 (i32.const 8) (i32.const 0))
      (i32.store (i32.const 16) (i32.const 1))
      (i64.store (i32.const 24) (i64.mul (local.get 0) (i64.const 1000000)))
      (drop (call $poll (i32.const 0) (i32.const 64) (i32.const 1) (i32.const 128))))
    (func (export "_start") (call $sleep (i64.const 300))))
  """

  @component """
  (component
    (import "f" (func $f (param "n" s64) (result s64)))
    (core func $lowered (canon lower (func $f)))
    (core module $m
      (import "env" "f" (func $f (param i64) (result i64)))
      (func (export "ask") (param i64) (result i64) (call $f (local.get 0)))
      (func (export "spin") (loop $again (br $again))))
    (core instance $env (export "f" (func $lowered)))
    (core instance $i (instantiate $m (with "env" (instance $env))))
    (func (export "ask") (param "n" s64) (result s64) (canon lift (core func $i "ask")))
    (func (export "spin") (canon lift (core func $i "spin"))))
  """

  @elixir """
  defmodule Work do
    def n, do: 7
    def spin, do: spin()
    # Some hundred milliseconds on the clock, however many processors there are, would take a clock: so many rounds.
    def rounds(0, sum), do: sum
    def rounds(n, sum), do: rounds(n - 1, sum + 1)
  end
  """

  @beam """
  defmodule Program do
    def n, do: 7
    # By the names of its modules, which must be there until the end.
    def wait(ms), do: Enum.sum(for(_ <- 1..10, do: Rules.wait(div(ms, 10)))) - 63
    def spin, do: spin()

    def tail(0), do: 7

    def tail(n) do
      Process.sleep(1)
      __MODULE__.tail(n - 1)
    end
  end

  defmodule Rules do
    def wait(ms) do
      Process.sleep(ms)
      7
    end
  end
  """

  # A server under a supervisor, as applications have them.
  defp start!(context, options \\ []) do
    put!(context, "doc", wat(@wat))
    put!(context, "wasi", wat(@wasi))
    put!(context, "component", wat(@component))
    put!(context, "elixir", elixir(@elixir))
    put!(context, "beam", elixir(@beam, %{"target" => "beam"}))
    imports = %{"env" => %{"f" => &answer/1}, "$root" => %{"f" => &answer/1}}
    source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(context.documents)}

    options =
      Keyword.merge(
        [
          name: unique_name(),
          source: source,
          cache_dir: context.cache_dir,
          trust: [:beam],
          imports: imports,
          refresh: :infinity
        ],
        options
      )

    {:ok, supervisor} = DynamicSupervisor.start_link(strategy: :one_for_one)
    {:ok, pid} = DynamicSupervisor.start_child(supervisor, {Instar, options})
    server = options[:name]
    for id <- ["doc", "wasi", "component", "elixir", "beam"], do: {:ok, _} = Instar.load(server, id)
    %{supervisor: supervisor, server: server, pid: pid, options: options}
  end

  defp elixir(code, fields \\ %{}) do
    Map.merge(%{"type" => "code-document", "language" => "elixir", "code" => %{"1" => code}}, fields)
  end

  # Positive: the function takes so long; negative: it never returns.
  defp answer(ms) do
    Process.sleep(if ms < 0, do: :infinity, else: ms)
    7
  end

  # Being inside ---------------------------------------------------------------------------------------------

  @ms 400
  # About as long.
  @rounds 80_000_000

  # What takes a while, and what it answers; the id of the code that the process is then in.
  defp kinds do
    [
      loop: {"elixir", &Instar.call(&1, "elixir", :rounds, [@rounds, 0], timeout: :infinity), {:ok, @rounds}},
      callback: {"doc", &Instar.call(&1, "doc", :ask, [@ms]), {:ok, 7}},
      callback!: {"doc", &Instar.call!(&1, {"doc", "1"}, :ask, [@ms]), 7},
      component: {"component", &Instar.call(&1, "component", :ask, [@ms]), {:ok, 7}},
      sleep: {"wasi", &Instar.call(&1, "wasi", :sleep, [@ms]), {:ok, nil}},
      program: {"wasi", &WASI.run(&1, "wasi", []), {:ok, %WASI.Result{stdout: "", stderr: ""}}},
      beam: {"beam", &Instar.call(&1, "beam", :wait, [@ms]), {:ok, 7}},
      beam_tail: {"beam", &Instar.call!(&1, "beam", :tail, [@ms]), 7}
    ]
  end

  # A process in that code, and its monitor; it ends with what it is answered.
  defp enter(server, id, fun) do
    {:ok, version} = Instar.select(server, id)
    {pid, monitor} = spawn_monitor(fn -> exit({:answer, fun.(server)}) end)
    on_exit(fn -> Process.exit(pid, :kill) end)
    eventually(fn -> in_code?(version, pid) end)
    {pid, monitor}
  end

  defp in_code?(%{target: :wasm} = version, pid), do: inside?(version, pid)

  defp in_code?(_beam, pid) do
    case Process.info(pid, :current_stacktrace) do
      {_key, trace} ->
        Enum.any?(trace, &(&1 |> elem(0) |> Atom.to_string() |> String.contains?("Instar.Code.S")))

      nil ->
        false
    end
  end

  defp outcome({pid, monitor}, ms \\ 10_000) do
    receive do
      {:DOWN, ^monitor, :process, ^pid, reason} -> reason
    after
      ms -> :still_there
    end
  end

  # A process that owns an instance, has called it once, and says what it finds when it is asked.
  defp owner(server) do
    test = self()

    pid =
      spawn(fn ->
        {:ok, instance} = Instance.start(server, "doc")
        {:ok, 1} = Instance.call(instance, :next, [])
        send(test, {self(), instance})
        answer_with(instance)
      end)

    on_exit(fn -> Process.exit(pid, :kill) end)
    assert_receive {^pid, instance}
    {pid, instance}
  end

  defp answer_with(instance) do
    receive do
      {:try, from} ->
        send(from, {self(), Instance.call(instance, :next, [])})
        answer_with(instance)
    end
  end

  defp try!(owner) do
    send(owner, {:try, self()})
    assert_receive {^owner, answer}
    answer
  end

  # Ways to stop ---------------------------------------------------------------------------------------------

  # What stops a server of `start!/2`.
  defp ways do
    [
      terminate_child: fn it -> :ok = DynamicSupervisor.terminate_child(it.supervisor, it.pid) end,
      supervisor_stop: fn it -> :ok = DynamicSupervisor.stop(it.supervisor) end,
      stop: fn it -> :ok = Supervisor.stop(it.pid) end,
      supervisor_killed: fn it -> Process.exit(it.supervisor, :kill) end,
      killed: fn it -> Process.exit(it.pid, :kill) end,
      flight_killed: fn it -> it.server |> part(:Flight) |> Process.exit(:kill) end,
      tasks_killed: fn it -> it.server |> part(:Tasks) |> Process.exit(:kill) end,
      table_stopped: fn it -> it.server |> part(:Versions) |> GenServer.stop(:shutdown) end
    ]
  end

  for way <- [
        :terminate_child,
        :supervisor_stop,
        :stop,
        :supervisor_killed,
        :killed,
        :flight_killed,
        :tasks_killed,
        :table_stopped
      ] do
    @tag instar: false, capture_log: true, way: way
    test "who is inside finishes (#{way})", %{way: way} = context do
      Process.flag(:trap_exit, true)
      %{server: server} = it = start!(context)
      handles = for id <- ["doc", "elixir", "component", "beam"], do: elem(Instar.select(server, id), 1)
      {owner, instance} = owner(server)
      {_other, busy} = owner(server)

      entered =
        for {name, {id, fun, expected}} <- kinds(), do: {name, enter(server, id, fun), {:answer, expected}}

      in_instance = spawn_monitor(fn -> exit({:answer, Instance.call(busy, :ask, [@ms])}) end)

      eventually(fn -> Instance.status(busy) == :busy end)
      table = server |> part(:Versions) |> Process.monitor()
      stopper = Task.async(fn -> ways()[way].(it) end)
      # From here on there is no server: for ids, for tags, and for handles of each kind.
      gone = {:no_server, server}

      eventually(fn ->
        Enum.all?(handles, &match?({:error, %Error{reason: ^gone}}, Instar.call(&1, :n, [])))
      end)

      # Unless it has been started anew meanwhile, which it isn't before all have left.
      refused = [
        reason(Instar.call(server, "doc", :n, [])),
        reason(Instar.call(server, @key, :n, [], timeout: 100)),
        reason(Instar.load(server, "doc")),
        reason(Instar.select(server, "new")),
        reason(Instance.start(server, "doc"))
        | for(version <- handles, do: reason(Instar.call(version, :n, [])))
      ]

      assert Enum.uniq(refused) == [gone]
      assert reason(Instance.call(instance, :next, [])) == :stopped
      assert Instance.status(instance) == :stopped

      for {name, entered, expected} <- entered, do: assert({name, outcome(entered)} == {name, expected})
      assert outcome(in_instance) == {:answer, {:ok, 7}}
      assert_receive {:DOWN, ^table, :process, _pid, _reason}
      await(stopper)

      # Nobody was killed, the owner among them; what it owned is gone.
      assert Process.alive?(owner)
      assert reason(try!(owner)) == :stopped
      assert Instance.status(instance) == :stopped
      assert Instance.status(busy) == :stopped
      assert reason(Instance.globals(instance)) == :stopped
      for %{target: :wasm, code: code} <- handles, do: assert(Native.gate(code, :lingering) == {0, []})
    end
  end

  # What has no end -------------------------------------------------------------------------------------------

  # What becomes of a process that traps exits, and of one that doesn't.
  defp endless do
    [
      loop: {"elixir", &Instar.call(&1, "elixir", :spin, [], timeout: :infinity), :error},
      spin: {"doc", &Instar.call(&1, "doc", :spin, [], timeout: :infinity), :error},
      callback: {"doc", &Instar.call(&1, "doc", :ask, [-1], timeout: :infinity), :killed},
      callbacks: {"doc", &Instar.call(&1, "doc", :until, [0], imports: %{env: %{f: fn _ -> 0 end}}), :error},
      component: {"component", &Instar.call(&1, "component", :spin, [], timeout: :infinity), :error},
      sleep: {"wasi", &Instar.call(&1, "wasi", :sleep, [60_000], timeout: :infinity), :error},
      beam: {"beam", &Instar.call(&1, "beam", :spin, []), :killed},
      beam_sleep: {"beam", &Instar.call(&1, "beam", :wait, [600_000]), :killed}
    ]
  end

  @tag instar: false, capture_log: true
  test "who is still inside after its time is told why", context do
    %{server: server} = it = start!(context, shutdown: 300)
    {_owner, instance} = owner(server)

    {spinner, spinning} =
      spawn_monitor(fn -> exit({:answer, Instance.call(instance, :spin, [], timeout: :infinity)}) end)

    eventually(fn -> Instance.status(instance) == :busy end)
    {second, _instance} = owner(server)

    entered =
      for {name, {id, fun, trapping}} <- endless(), traps? <- [false, true] do
        run = fn server ->
          Process.flag(:trap_exit, traps?)
          fun.(server)
        end

        {{name, traps?}, enter(server, id, run), if(traps?, do: trapping, else: :exit)}
      end

    began = System.monotonic_time(:millisecond)
    :ok = DynamicSupervisor.terminate_child(it.supervisor, it.pid)
    # All of it is over when the supervisor would end it.
    assert System.monotonic_time(:millisecond) - began >= 250

    for {name, entered, expected} <- entered do
      found =
        case outcome(entered) do
          {%Error{reason: {:server_stopped, ^server}}, []} -> :exit
          {:answer, {:error, %Error{reason: {:server_stopped, ^server}}}} -> :error
          other -> other
        end

      assert {name, found} == {name, expected}
    end

    assert reason(elem(outcome({spinner, spinning}), 1)) == :stopped
    assert Process.alive?(second)
    assert reason(try!(second)) == :stopped
    # The place is free at once.
    {:ok, _pid} = DynamicSupervisor.start_child(it.supervisor, {Instar, it.options})
    assert Instar.call(server, "doc", :n, []) == {:ok, 7}
  end

  @tag instar: false, capture_log: true
  test "a child specification with a shorter time is heeded", context do
    %{server: server, options: options} = it = start!(context)
    :ok = DynamicSupervisor.terminate_child(it.supervisor, it.pid)
    assert Supervisor.child_spec({Instar, options}, []).shutdown == 5_000
    assert Supervisor.child_spec({Instar, [shutdown: 70] ++ options}, []).shutdown == 70
    short = Supervisor.child_spec({Instar, options}, shutdown: 200)

    again = fn ->
      {:ok, pid} = DynamicSupervisor.start_child(it.supervisor, short)
      spinner = enter(server, "doc", &Instar.call(&1, "doc", :spin, [], timeout: :infinity))

      took =
        Clock.microseconds(fn ->
          :ok = DynamicSupervisor.terminate_child(it.supervisor, pid)
          # A server that is started before the other has gone waits for it.
          assert {:ok, pid} = DynamicSupervisor.start_child(it.supervisor, short)
          send(self(), {:started, pid})
        end)

      assert_received {:started, pid}
      assert {%Error{reason: {:server_stopped, ^server}}, []} = outcome(spinner)
      :ok = DynamicSupervisor.terminate_child(it.supervisor, pid)
      took
    end

    # Less than the longer time, at best.
    assert Clock.compare(again, fn -> 5_000_000 end, &(&1 < &2), 1..3) == :ok
    assert {:ok, _pid} = DynamicSupervisor.start_child(it.supervisor, short)
    assert Instar.call(server, "beam", :n, []) == {:ok, 7}
  end

  @tag instar: false, capture_log: true
  test "who waits for a load, or for a place, is sent away at once", context do
    store = start_supervised!({RawServer, script: [:stall]})
    source = {Instar.Source.HTTP, url: RawServer.url(store), retries: 0}
    %{server: cold} = it = start!(context)
    :ok = DynamicSupervisor.terminate_child(it.supervisor, it.pid)
    {:ok, pid} = DynamicSupervisor.start_child(it.supervisor, {Instar, [source: source] ++ it.options})

    loading =
      for fun <- [
            &Instar.call(&1, "a", :n, [], timeout: :infinity),
            &Instar.call(&1, {"b", "1"}, :n, [], timeout: :infinity),
            &Instar.select(&1, "c"),
            &Instance.start(&1, "d", timeout: :infinity),
            &Instar.load(&1, "e", timeout: 60_000)
          ],
          do: spawn_monitor(fn -> exit({:answer, fun.(cold)}) end)

    eventually(fn -> length(RawServer.requests(store)) == 5 end)
    full = start!(context, max_instances: 1, queue: :infinity)
    _spinner = enter(full.server, "doc", &Instar.call(&1, "doc", :ask, [400], timeout: :infinity))

    queued =
      for fun <- [
            &Instar.call(&1, "doc", :n, []),
            &Instar.call(&1, "elixir", :n, []),
            &Instance.start(&1, "doc")
          ],
          do: spawn_monitor(fn -> exit({:answer, fun.(full.server)}) end)

    eventually(fn -> elem(Quota.count(Quota.of(full.server)), 1) == 3 end)
    :ok = DynamicSupervisor.terminate_child(it.supervisor, pid)

    for process <- loading,
        do: assert({:answer, {:error, %Error{reason: {:no_server, ^cold}}}} = outcome(process))

    stopping = Task.async(fn -> DynamicSupervisor.terminate_child(full.supervisor, full.pid) end)
    gone = {:no_server, full.server}
    for process <- queued, do: assert({:answer, {:error, %Error{reason: ^gone}}} = outcome(process))
    assert await(stopping) == :ok
  end

  @tag instar: false, capture_log: true
  test "BEAM code of a version table that was killed waits for who is inside", context do
    %{server: server} = start!(context)
    {:ok, old} = Instar.select(server, "beam")
    slot = old.code.slot

    inside =
      for {name, {"beam", fun, expected}} <- kinds(),
          do: {name, enter(server, "beam", fun), {:answer, expected}}

    server |> part(:Versions) |> Process.exit(:kill)
    for {name, entered, expected} <- inside, do: assert({name, outcome(entered)} == {name, expected})
    assert eventually(fn -> slot not in Instar.Runtime.Beam.Slots.in_use(:code) end)
    refute :erlang.module_loaded(slot)
  end

  @tag instar: false, capture_log: true
  test "under load a server is restarted again and again, and nobody is killed", context do
    %{server: server} = it = start!(context)
    stop = :atomics.new(1, [])

    calls = [
      &Instar.call(&1, "doc", :n, []),
      &Instar.call(&1, "doc", :ask, [2]),
      &Instar.call(&1, "elixir", :rounds, [2_000_000, 0]),
      &Instar.call(&1, "component", :ask, [1]),
      &Instar.call(&1, "beam", :wait, [20]),
      &Instar.call(&1, "wasi", :sleep, [3])
    ]

    callers =
      for fun <- calls, _ <- 1..2, do: spawn_monitor(fn -> exit({:calls, repeat(stop, server, fun, 0)}) end)

    Enum.reduce(1..3, it.pid, fn n, pid ->
      Process.sleep(150)

      if n == 2 do
        kill!(part(server, :Flight))
        eventually(fn -> part(server, :Eviction) != nil and Instar.Config.get(server) != nil end)
        pid
      else
        :ok = DynamicSupervisor.terminate_child(it.supervisor, pid)
        {:ok, pid} = DynamicSupervisor.start_child(it.supervisor, {Instar, it.options})
        pid
      end
    end)

    assert Instar.call(server, "doc", :n, []) == {:ok, 7}
    :atomics.put(stop, 1, 1)
    for caller <- callers, do: assert(match?({:calls, n} when n > 0, outcome(caller)))
  end

  # Every answer is right, or that there is no server.
  defp repeat(stop, server, fun, calls) do
    case fun.(server) do
      {:ok, answer} when answer in [7, nil, 2_000_000] -> :ok
      {:error, %Error{reason: {:no_server, ^server}}} -> Process.sleep(1)
    end

    if :atomics.get(stop, 1) == 1, do: calls, else: repeat(stop, server, fun, calls + 1)
  end
end
