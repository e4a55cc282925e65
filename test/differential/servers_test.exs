defmodule Instar.Differential.ServersTest do
  # Agents, tasks and servers within a call, as Elixir has them.
  use Instar.Differential

  @source ~S'''
  defmodule Main do
    def outside(fun) do
      me = self()
      {pid, ref} = spawn_monitor(fn -> send(me, {:result, self(), fun.()}) end)
      receive do
        {:result, ^pid, result} ->
          receive do {:DOWN, ^ref, _, _, why} -> {:ok, result, Counter.bare(why)} end
        {:DOWN, ^ref, _, ^pid, why} -> {:ended, Counter.bare(why)}
      end
    end

    def server(arg, requests) do
      outside(fn ->
        {:ok, pid} = Counter.start_link(arg)
        for r <- requests, do: GenServer.call(pid, r)
      end)
    end

    def starts(arg, traps?, link?) do
      outside(fn ->
        Process.flag(:trap_exit, traps?)
        started = if link?, do: GenServer.start_link(Counter, arg), else: GenServer.start(Counter, arg)
        started = case started do {:ok, pid} -> {:ok, is_pid(pid)}; {:error, r} -> {:error, Counter.bare(r)}; other -> other end
        {started, drain()}
      end)
    end

    def failing(request, traps?) do
      outside(fn ->
        Process.flag(:trap_exit, traps?)
        Process.register(self(), :a_test_that_listens)
        {:ok, pid} = Counter.start_link(1)
        answer =
          try do
            GenServer.call(pid, request, 500)
          catch
            :exit, {r, {GenServer, :call, [p, q, t]}} -> {:exit, Counter.bare(r), p == pid, q, t}
            k, r -> {k, r}
          end
        {answer, drain(), Process.alive?(pid)}
      end)
    end

    defp drain do
      receive do
        {:EXIT, _pid, r} -> [{:EXIT, Counter.bare(r)} | drain()]
        m -> [m | drain()]
      after
        20 -> []
      end
    end

    def casts(ns) do
      outside(fn ->
        {:ok, pid} = Counter.start_link(0, name: :a_counter_of_a_test)
        for n <- ns, do: GenServer.cast(:a_counter_of_a_test, {:add, n})
        again = case Counter.start_link(0, name: :a_counter_of_a_test) do {:error, {:already_started, p}} -> p == pid end
        GenServer.cast(pid, {:tell, self()})
        state = receive do {:state, n} -> n end
        send(pid, {:tell, self()})
        also = receive do {:state, n} -> n end
        stopped = GenServer.stop(pid)
        {state, also, again, stopped, GenServer.whereis(:a_counter_of_a_test), GenServer.cast(:a_counter_of_a_test, :x)}
      end)
    end

    def nobody(kind) do
      outside(fn ->
        try do
          case kind do
            :name -> GenServer.call(:nobody_of_a_test, :get)
            :self -> GenServer.call(self(), :get)
            :stop -> GenServer.stop(:nobody_of_a_test)
            :dead ->
              pid = spawn(fn -> :ok end)
              ref = Process.monitor(pid)
              receive do {:DOWN, ^ref, _, _, _} -> :ok end
              GenServer.call(pid, :get)
          end
        catch
          :exit, {r, {m, f, a}} -> {:exit, r, m, f, length(a)}
          k, r -> {k, r}
        end
      end)
    end

    def stops(reason) do
      outside(fn ->
        Process.flag(:trap_exit, true)
        Process.register(self(), :a_test_that_listens)
        {:ok, pid} = Counter.start_link(3)
        {(try do GenServer.stop(pid, reason) catch k, r -> {k, r} end), drain()}
      end)
    end

    def defaults(kind) do
      outside(fn ->
        Process.flag(:trap_exit, true)
        {:ok, pid} = GenServer.start_link(Plain, 5)
        case kind do
          :call -> try do GenServer.call(pid, :x) catch :exit, _ -> :exit end
          :cast -> GenServer.cast(pid, :x)
          :info -> send(pid, :x)
        end
        seen = receive do {:EXIT, ^pid, {%m{}, _}} -> m after 20 -> :lives end
        {seen, Plain.child_spec(1) |> Map.keys() |> Enum.sort()}
      end)
    end

    def timeouts do
      outside(fn ->
        {:ok, a} = Counter.start_link({:timeout, 1})
        {:ok, b} = Counter.start_link(2)
        :ok = GenServer.call(b, {:time, 5})
        Process.sleep(60)
        {GenServer.call(a, :get), GenServer.call(b, :get)}
      end)
    end

    def agent(updates) do
      outside(fn ->
        {:ok, pid} = Agent.start_link(fn -> [] end)
        for u <- updates, do: Agent.update(pid, fn s -> [u | s] end)
        Agent.cast(pid, fn s -> [:cast | s] end)
        got = Agent.get(pid, & &1)
        both = Agent.get_and_update(pid, fn s -> {length(s), []} end)
        {got, both, Agent.get(pid, & &1), Agent.stop(pid), Process.alive?(pid)}
      end)
    end

    def agent_fails(traps?) do
      outside(fn ->
        Process.flag(:trap_exit, traps?)
        {:ok, pid} = Agent.start_link(fn -> 1 end)
        answer = try do Agent.get(pid, fn n -> raise("bad #{n}") end) catch :exit, {r, {GenServer, :call, _}} -> Counter.bare(r) end
        {answer, drain()}
      end)
    end

    def tasks(ns) do
      outside(fn ->
        tasks = for n <- ns, do: Task.async(fn -> n * n end)
        one = Enum.map(tasks, &Task.await/1)
        many = ns |> Enum.map(&Task.async(fn -> &1 + 1 end)) |> Task.await_many()
        {one, many}
      end)
    end

    def task_fails(how, traps?) do
      outside(fn ->
        Process.flag(:trap_exit, traps?)
        task = Task.async(fn -> case how do :raise -> raise "t"; :exit -> exit(:e); :throw -> throw(:t); :normal -> exit(:normal); :slow -> Process.sleep(10_000) end end)
        answer = try do Task.await(task, 500) catch :exit, {r, {Task, :await, [_, t]}} -> {:exit, Counter.bare(r), t} end
        {answer, drain()}
      end)
    end

    def yields do
      outside(fn ->
        slow = Task.async(fn -> Process.sleep(10_000) end)
        fast = Task.async(fn -> :fast end)
        {Task.yield(fast, 1000), Task.yield(slow, 5), Task.shutdown(slow, :brutal_kill), Task.shutdown(Task.async(fn -> Process.sleep(10_000) end))}
      end)
    end

    def streams(ns, most) do
      outside(fn ->
        {ns |> Task.async_stream(&(&1 * 2), max_concurrency: most) |> Enum.to_list(),
         ns |> Task.async_stream(&(&1 + 1), max_concurrency: most) |> Enum.take(2)}
      end)
    end
  end

  defmodule Counter do
    use GenServer

    def start_link(arg, options \\ []), do: GenServer.start_link(__MODULE__, arg, options)

    @impl true
    def init({:stop, reason}), do: {:stop, reason}
    def init(:ignore), do: :ignore
    def init(:raise), do: raise("in init")
    def init({:continue, n}), do: {:ok, n, {:continue, :more}}
    def init({:timeout, n}), do: {:ok, n, 5}
    def init({:exit, r}), do: exit(r)
    def init(:bad), do: :bad
    def init(n), do: {:ok, n}

    @impl true
    def handle_continue(:more, n), do: {:noreply, n + 100}

    @impl true
    def handle_call(:get, _from, n), do: {:reply, n, n}
    def handle_call({:add, m}, _from, n), do: {:reply, n + m, n + m}
    def handle_call(:later, from, n) do
      me = self()
      spawn(fn -> GenServer.reply(from, {:late, n}); send(me, :replied) end)
      {:noreply, n}
    end
    def handle_call(:never, _from, n), do: {:noreply, n}
    def handle_call({:stop, reason}, _from, n), do: {:stop, reason, :stopping, n}
    def handle_call(:stop_silently, _from, n), do: {:stop, :silent, n}
    def handle_call({:raise, m}, _from, _n), do: raise(m)
    def handle_call({:exit, r}, _from, _n), do: exit(r)
    def handle_call({:throw, v}, _from, n), do: throw({:reply, v, n})
    def handle_call(:bad, _from, _n), do: :bad
    def handle_call(:go_on, _from, n), do: {:reply, :ok, n, {:continue, :more}}
    def handle_call({:time, t}, _from, n), do: {:reply, :ok, n, t}

    @impl true
    def handle_cast({:add, m}, n), do: {:noreply, n + m}
    def handle_cast({:tell, pid}, n), do: (send(pid, {:state, n}); {:noreply, n})

    @impl true
    def handle_info(:timeout, n), do: {:noreply, n + 1000}
    def handle_info({:tell, pid}, n), do: (send(pid, {:state, n}); {:noreply, n})
    def handle_info(_other, n), do: {:noreply, n}

    @impl true
    def terminate(reason, n) do
      if pid = Process.whereis(:a_test_that_listens), do: send(pid, {:terminated, bare(reason), n})
      :ok
    end

    def bare({%{__exception__: true} = e, trace}) when is_list(trace), do: {e, :trace}
    def bare({r, trace}) when is_list(trace) and trace != [], do: {r, :trace}
    def bare(r), do: r
  end

  defmodule Plain do
    use GenServer
    def init(s), do: {:ok, s}
  end
  '''

  test "servers, agents and tasks", context do
    calls =
      [
        {:server, [1, [:get, {:add, 5}, :get, :later, {:throw, :ball}, :go_on, :get]]},
        {:server, [{:continue, 1}, [:get]]},
        {:casts, [[1, 2, 3]]},
        {:timeouts, []},
        {:agent, [[1, 2, 3]]},
        {:agent_fails, [true]},
        {:agent_fails, [false]},
        {:tasks, [[1, 2, 3]]},
        {:tasks, [Enum.to_list(1..40)]},
        {:yields, []},
        {:streams, [[1, 2, 3, 4, 5], 2]},
        {:streams, [[], 2]}
      ] ++
        for(
          arg <- [1, {:stop, :no}, {:stop, :normal}, :ignore, :raise, {:exit, :gone}, :bad],
          traps <- [true, false],
          link <- [true, false],
          do: {:starts, [arg, traps, link]}
        ) ++
        for(
          request <- [
            {:stop, :normal},
            {:stop, :bad},
            :stop_silently,
            {:raise, "r"},
            {:exit, :e},
            {:exit, :normal},
            :bad,
            :never
          ],
          traps <- [true, false],
          do: {:failing, [request, traps]}
        ) ++
        for(kind <- [:name, :self, :stop, :dead], do: {:nobody, [kind]}) ++
        for(reason <- [:normal, :shutdown, {:shutdown, 1}, :other], do: {:stops, [reason]}) ++
        for(kind <- [:call, :cast, :info], do: {:defaults, [kind]}) ++
        for(
          how <- [:raise, :exit, :throw, :normal, :slow],
          traps <- [true, false],
          do: {:task_fails, [how, traps]}
        )

    {:ok, pair} = Instar.Differential.load(context, "elixir", @source)
    assert {:ok, {:ok, [1], :normal}} = Instar.call(pair.wasm, :server, [1, [:get]])
    ExUnit.CaptureLog.capture_log(fn -> run(context, "elixir", @source, calls) end)
  end
end
