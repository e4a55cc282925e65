defmodule Instar.Server.SingleFlightTest do
  # That the same work is done once for all who want it at once, whatever becomes of them.
  use ExUnit.Case, async: true
  import Instar.Wait

  alias Instar.Server.SingleFlight

  setup do
    tasks = start_supervised!(Task.Supervisor)
    name = :"flight_#{System.unique_integer([:positive])}"
    start_supervised!(%{id: :flight, start: {SingleFlight, :start_link, [[name: name, tasks: tasks]]}})
    %{flight: name}
  end

  # Work that reports to the test, and goes on when it is told to.
  defp work(test, result) do
    fn ->
      send(test, {:working, self()})
      receive do: (:go -> result.())
    end
  end

  defp run(flight, key, result) do
    test = self()
    Task.async(fn -> SingleFlight.run(flight, key, work(test, result)) end)
  end

  defp go do
    assert_receive {:working, pid}
    send(pid, :go)
  end

  # Waits until that many wait for the same work, so that what comes next concerns all of them.
  defp wait_for(flight, key, count) do
    eventually(fn -> length(Map.get(:sys.get_state(flight).waiting, key, [])) == count end)
  end

  test "returns what the work returns", %{flight: flight} do
    for result <- [:ok, {:error, :no}, nil, self()],
        do: assert(SingleFlight.run(flight, :key, fn -> result end) == result)
  end

  test "runs outside of the caller", %{flight: flight} do
    assert SingleFlight.run(flight, :key, fn -> self() end) != self()
  end

  test "shares one run among all who want the same", %{flight: flight} do
    first = run(flight, :key, fn -> make_ref() end)
    assert_receive {:working, pid}
    others = for _ <- 1..20, do: run(flight, :key, fn -> make_ref() end)
    wait_for(flight, :key, 21)
    send(pid, :go)
    assert [_one] = Enum.uniq(Task.await_many([first | others]))
    refute_received {:working, _pid}
  end

  test "runs different work at the same time", %{flight: flight} do
    tasks = for key <- [:a, :b, {:c, 1}], do: run(flight, key, fn -> key end)
    pids = for _ <- tasks, do: assert_receive({:working, _pid})
    for {:working, pid} <- pids, do: send(pid, :go)
    assert Task.await_many(tasks) == [:a, :b, {:c, 1}]
  end

  test "runs again for who comes later", %{flight: flight} do
    for n <- 1..3, do: assert(SingleFlight.run(flight, :key, fn -> n end) == n)
  end

  test "work may want other work", %{flight: flight} do
    assert SingleFlight.run(flight, :outer, fn ->
             {:outer, SingleFlight.run(flight, :inner, fn -> :inner end)}
           end) ==
             {:outer, :inner}
  end

  @tag :capture_log
  test "a crash is an error for everybody, and the next one tries again", %{flight: flight} do
    Process.flag(:trap_exit, true)
    first = run(flight, :key, fn -> raise "broken" end)
    assert_receive {:working, pid}
    second = run(flight, :key, fn -> :unused end)
    wait_for(flight, :key, 2)
    send(pid, :go)

    for task <- [first, second] do
      assert {:error, %Instar.Error{reason: {:crashed, {%RuntimeError{message: "broken"}, _stacktrace}}}} =
               await(task)
    end

    assert SingleFlight.run(flight, :key, fn -> :works end) == :works
  end

  test "goes on when the one who began it dies", %{flight: flight} do
    test = self()
    {first, monitor} = spawn_monitor(fn -> SingleFlight.run(flight, :key, work(test, fn -> :done end)) end)
    assert_receive {:working, pid}
    second = run(flight, :key, fn -> :unused end)
    wait_for(flight, :key, 2)
    Process.exit(first, :kill)
    assert_receive {:DOWN, ^monitor, :process, ^first, :killed}
    send(pid, :go)
    assert await(second) == :done
  end

  test "keeps nothing when all is done, and ignores strangers", %{flight: flight} do
    idle = :sys.get_state(flight)
    send(flight, :hello)
    send(flight, {make_ref(), :result})
    send(flight, {:DOWN, make_ref(), :process, self(), :normal})
    task = run(flight, :key, fn -> :done end)
    go()
    assert await(task) == :done
    assert :sys.get_state(flight) == idle
  end

  defmodule GoneBefore do
    # A supervisor that is killed between the start of a task and its answer: the task is dead when it is named.
    use GenServer
    @impl true
    def init(_), do: {:ok, nil}

    @impl true
    def handle_call(_start, _from, state) do
      {pid, monitor} = spawn_monitor(fn -> :ok end)
      receive do: ({:DOWN, ^monitor, _, _, _} -> :ok)
      {:reply, {:ok, pid}, state}
    end
  end

  test "a task that went with its supervisor, before it was watched, has not crashed" do
    tasks = start_supervised!(%{id: :gone, start: {GenServer, :start_link, [GoneBefore, nil]}})
    name = :"flight_#{System.unique_integer([:positive])}"
    start_supervised!(%{id: :second, start: {SingleFlight, :start_link, [[name: name, tasks: tasks]]}})
    assert SingleFlight.run(name, :key, fn -> :never end) == :gone
  end
end
