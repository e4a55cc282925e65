defmodule Instar.Call.QueueTest do
  # Calls beyond `max_instances` that wait for their turn instead of failing: in order, within their time, and leaving
  # nothing behind.
  use Instar.Case, async: true
  alias Instar.Call.Quota
  alias Instar.{Clock, Instance, WASI}

  @wat """
  (module
    (import "env" "f" (func $f (param i64) (result i64)))
    (memory (export "memory") 1)
    (func (export "n") (result i64) (i64.const 7))
    (func (export "_start") (drop (call $f (i64.const 0))))
    (func (export "ask") (param i64) (result i64) (call $f (local.get 0)))
    (func (export "spin") (loop $again (br $again))))
  """
  @elixir "defmodule D do\n  def f(x), do: x\n  def size(list), do: length(list)\nend\n"

  @moduletag instar: [max_instances: 1]

  setup context do
    if server = context[:server] do
      put!(context, "doc", wat(@wat))

      put!(context, "elixir", %{
        "type" => "code-document",
        "language" => "elixir",
        "code" => %{"1" => @elixir}
      })

      {:ok, version} = Instar.load(server, "doc", imports: %{"env" => %{"f" => & &1}})
      {:ok, elixir} = Instar.load(server, "elixir")
      %{version: version, elixir: elixir}
    else
      :ok
    end
  end

  # Holds a place until it is told to go.
  defp hold_place(version) do
    test = self()

    {pid, monitor} =
      spawn_monitor(fn ->
        exit(
          {:answer,
           Instar.call(version, :ask, [0], timeout: :infinity, imports: %{"env" => %{"f" => &held(test, &1)}})}
        )
      end)

    assert_receive {:held, ^pid}
    {pid, monitor}
  end

  defp held(test, n) do
    send(test, {:held, self()})
    receive do: (:go -> n)
  end

  defp queue(fun), do: spawn_monitor(fn -> exit({:answer, fun.()}) end)

  defp answer({pid, monitor}) do
    assert_receive {:DOWN, ^monitor, :process, ^pid, {:answer, answer}}
    answer
  end

  defp counts(server), do: Quota.count(Quota.of(server))
  defp waiting(server, n), do: eventually(fn -> elem(counts(server), 1) == n end)

  # Every way to want a place.
  defp ways(version, elixir) do
    imports = %{"env" => %{"f" => & &1}}

    [
      call: &Instar.call(version, :ask, [3], [imports: imports] ++ &1),
      elixir: &Instar.call(elixir, :f, [3], &1),
      large: &Instar.call(elixir, :size, [Enum.to_list(1..20_000)], &1),
      id: &Instar.call(version.server, "doc", :n, [], [imports: imports] ++ &1),
      instance: &Instance.start(version, [imports: imports] ++ &1),
      program: &WASI.run(version, [imports: imports] ++ &1)
    ]
  end

  test "without it, or with 0, a call fails at once", %{server: server, version: version} = context do
    {holder, _monitor} = hold_place(version)

    for {way, fun} <- ways(version, context.elixir), options <- [[], [queue: 0]] do
      assert {^way, {:error, %Error{reason: :too_many_instances, limit: limit}}} = {way, fun.(options)}
      assert limit == %{name: :max_instances, value: 1, set_by: :server}
    end

    send(holder, :go)
    assert eventually(fn -> counts(server) == {0, 0} end)
  end

  test "with it, it waits for its turn", %{server: server, version: version} = context do
    for {way, fun} <- ways(version, context.elixir) do
      {holder, _monitor} = hold_place(version)
      waiter = queue(fn -> fun.(queue: :infinity) end)
      waiting(server, 1)
      send(holder, :go)

      expected =
        case answer(waiter) do
          {:ok, %Instance{}} -> :ok
          {:ok, %WASI.Result{status: 0}} -> :ok
          {:ok, n} when n in [3, 7, 20_000] -> :ok
          other -> other
        end

      assert {way, expected} == {way, :ok}
      # An instance goes with its process.
      assert eventually(fn -> counts(server) == {0, 0} end)
    end
  end

  test "who came first is first, and nobody comes in between", %{server: server, version: version} do
    {holder, _monitor} = hold_place(version)

    waiters =
      for n <- 1..12 do
        test = self()

        fun = fn _ ->
          send(test, {:turn, n})
          Process.sleep(2)
          n
        end

        waiter =
          queue(fn -> Instar.call(version, :ask, [0], imports: %{"env" => %{"f" => fun}}, queue: 20_000) end)

        waiting(server, n)
        waiter
      end

    send(holder, :go)
    # Those who don't wait are refused for as long as others do.
    refused = for _ <- 1..50, do: reason(Instar.call(version, :ask, [0], imports: %{"env" => %{"f" => & &1}}))
    for {waiter, n} <- Enum.zip(waiters, 1..12), do: assert(answer(waiter) == {:ok, n})
    assert for(n <- 1..12, do: assert_receive({:turn, ^n})) |> Enum.map(&elem(&1, 1)) == Enum.to_list(1..12)
    # In the order in which the test heard of them.
    assert :too_many_instances in refused
    assert eventually(fn -> counts(server) == {0, 0} end)
  end

  test "its time, and the call's, end it", %{server: server, version: version} do
    first = {holder, _monitor} = hold_place(version)
    # The call's own: all of it.
    assert {:error, %Error{reason: {:timeout, 60}, limit: limit}} =
             Instar.call(version, :n, [], queue: 5_000, timeout: 60)

    assert limit == %{name: :timeout, value: 60, set_by: :call}
    assert reason(Instar.call(version, :n, [], queue: :infinity, timeout: 60)) == {:timeout, 60}
    # That of the queue.
    assert {:error, %Error{reason: :too_many_instances, limit: limit}} =
             Instar.call(version, :n, [], queue: 40)

    assert limit == %{name: :max_instances, value: 1, set_by: :server}

    assert reason(Instance.start(version, queue: 40, imports: %{"env" => %{"f" => & &1}})) ==
             :too_many_instances

    assert counts(server) == {1, 0}
    refute_received _anything
    send(holder, :go)
    assert answer(first) == {:ok, 0}

    # What it waited is part of its time.
    left = fn ->
      {holder, _monitor} = hold_place(version)
      waiter = queue(fn -> Instar.call(version, :spin, [], queue: 5_000, timeout: 1_000) end)
      waiting(server, 1)
      Process.sleep(700)
      send(holder, :go)
      Clock.microseconds(fn -> assert reason(answer(waiter)) == {:timeout, 1_000} end)
    end

    # What is left is less than all of it, as who sleeps through all of it knows.
    assert Clock.compare(left, fn -> Clock.microseconds(fn -> Process.sleep(1_000) end) end, &(&1 < &2), 1..5) ==
             :ok
  end

  test "who is killed while waiting, or with a place, leaves nothing", %{server: server, version: version} do
    {holder, _monitor} = hold_place(version)

    waiters =
      for _ <- 1..30, do: queue(fn -> Instar.call(version, :n, [], queue: :infinity, timeout: :infinity) end)

    waiting(server, 30)
    {killed, left} = Enum.split_with(Enum.with_index(waiters), fn {_waiter, n} -> rem(n, 3) != 0 end)
    for {{pid, _monitor}, _n} <- killed, do: kill!(pid)
    waiting(server, 10)
    send(holder, :go)
    for {waiter, _n} <- left, do: assert(answer(waiter) == {:ok, 7})
    assert eventually(fn -> counts(server) == {0, 0} end)

    # At whatever moment.
    for _ <- 1..200 do
      {pid, _monitor} = queue(fn -> for _ <- 1..5, do: Instar.call(version, :n, [], queue: :infinity) end)
      others = for _ <- 1..3, do: queue(fn -> Instar.call(version, :n, [], queue: :infinity) end)
      if :rand.uniform(2) == 1, do: Process.sleep(:rand.uniform(2) - 1)
      Process.exit(pid, :kill)
      for other <- others, do: assert(answer(other) == {:ok, 7})
    end

    assert eventually(fn -> counts(server) == {0, 0} end)
  end

  @tag instar: [max_instances: 3, queue: 30_000]
  test "the server's holds for all calls, and never more run than may",
       %{server: server, version: version} = context do
    running = :counters.new(2, [])

    fun = fn n ->
      :counters.add(running, 1, 1)
      most = :counters.get(running, 1)
      if most > :counters.get(running, 2), do: :counters.put(running, 2, most)
      Process.sleep(1)
      :counters.sub(running, 1, 1)
      n
    end

    tasks =
      for n <- 1..300 do
        Task.async(fn ->
          case rem(n, 3) do
            0 -> Instar.call(version, :ask, [n], imports: %{"env" => %{"f" => fun}}, timeout: 30_000)
            1 -> Instar.call(context.elixir, :f, [n], timeout: 30_000)
            2 -> Instar.call(server, "elixir", :f, [n], timeout: 30_000)
          end
        end)
      end

    assert Task.await_many(tasks, 30_000) == for(n <- 1..300, do: {:ok, n})
    assert :counters.get(running, 2) <= 3
    assert eventually(fn -> counts(server) == {0, 0} end)
  end

  @tag instar: [max_instances: 1, queue: 10_000]
  test "instances that are stopped, or whose owners end, make room", %{server: server, version: version} do
    imports = %{"env" => %{"f" => & &1}}
    {:ok, instance} = Instance.start(version, imports: imports)
    waiter = queue(fn -> Instar.call(server, "elixir", :f, [1]) end)
    waiting(server, 1)
    Instance.stop(instance)
    assert answer(waiter) == {:ok, 1}

    test = self()

    {owner, _monitor} =
      spawn_monitor(fn ->
        {:ok, _instance} = Instance.start(version, imports: imports)
        send(test, :started)
        Process.sleep(:infinity)
      end)

    assert_receive :started
    waiter = queue(fn -> Instar.call(server, "elixir", :f, [2]) end)
    waiting(server, 1)
    kill!(owner)
    assert answer(waiter) == {:ok, 2}
  end

  test "who waits needs no processor", %{version: version} do
    {holder, _monitor} = hold_place(version)
    {waiter, _monitor} = queue(fn -> Instar.call(version, :n, [], queue: 5_000) end)

    # Once it has come to wait.
    assert eventually(fn ->
             before = Process.info(waiter, :reductions)
             Process.sleep(100)

             Process.info(waiter, :reductions) == before and
               Process.info(waiter, :status) == {:status, :waiting}
           end)

    send(holder, :go)
  end

  test "options that are wrong", %{version: version} do
    for wrong <- [-1, 1.5, nil, "1"] do
      assert {:invalid_option, :queue, ^wrong, expected} = reason(Instar.call(version, :n, [], queue: wrong))
      assert expected =~ "or :infinity"
    end
  end
end
