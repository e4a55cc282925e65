defmodule Instar.Call.WatchdogTest do
  # The process that ends callbacks after their time, and how fairly processes with callbacks share the schedulers. Not
  # async: there is one watchdog per VM, and what is measured must not be disturbed.
  use Instar.Case, async: false

  alias Instar.Call.Watchdog
  alias Instar.{Clock, Native}

  @moduletag :heavy

  @program """
  (module
    (import "env" "f" (func $f (param i64) (result i64)))
    (func (export "once") (param i64) (result i64) (call $f (local.get 0)))
    (func (export "forever") (loop $again (drop (call $f (i64.const 1))) (br $again))))
  """

  setup context do
    put!(context, "doc", wat(@program))

    {:ok, version} =
      Instar.load(context.server, "doc", imports: %{env: %{f: fn _ -> Process.sleep(:infinity) end}})

    %{version: version}
  end

  defp timed_out!(version, timeout) do
    {caller, monitor} = spawn_monitor(fn -> Instar.call(version, :once, [1], timeout: timeout) end)
    assert_receive {:DOWN, ^monitor, :process, ^caller, {%Error{reason: {:timeout, ^timeout}}, []}}
  end

  test "it takes its work up again after a crash", %{version: version} do
    callers = for _ <- 1..3, do: spawn_monitor(fn -> Instar.call(version, :once, [1], timeout: 200) end)
    eventually(fn -> length(elem(Native.gate(version.code, :lingering), 1)) == 3 end)
    former = Process.whereis(Watchdog)
    kill!(former)
    eventually(fn -> Process.whereis(Watchdog) not in [nil, former] end)

    for {caller, monitor} <- callers,
        do: assert_receive({:DOWN, ^monitor, :process, ^caller, {%Error{reason: {:timeout, 200}}, []}})

    timed_out!(version, 10)
  end

  test "strangers' messages do not disturb it", %{version: version} do
    for message <- [:hello, {:look, self(), 1, 2}], do: send(Watchdog, message)
    timed_out!(version, 10)
  end

  test "a timeout takes effect within 5 ms", %{version: version} do
    # Of the middle one: what a busy machine does to a single process is not ours.
    late = fn wait ->
      late =
        for timeout <- [1, 2, 5, 10, 20, 50], _ <- 1..5 do
          started = System.monotonic_time(:microsecond)
          wait.(timeout)
          System.monotonic_time(:microsecond) - started - 1_000 * timeout
        end

      # None is early.
      assert Enum.min(late) >= 0
      late |> Enum.sort() |> Enum.at(div(length(late), 2))
    end

    found =
      Clock.compare(
        fn -> late.(&timed_out!(version, &1)) end,
        fn -> late.(&Process.sleep/1) end,
        &(&1 <= 5_000 + 2 * &2),
        1..9
      )

    assert found == :ok, "µs after their time, and those of who sleeps: #{inspect(found)}"
  end

  test "1,000 at once are ended, each at its own time", %{version: version} do
    callers =
      for n <- 1..1_000 do
        timeout = 100 + rem(n * 7, 200)
        {timeout, spawn_monitor(fn -> Instar.call(version, :once, [1], timeout: timeout) end)}
      end

    for {timeout, {caller, monitor}} <- callers,
        do:
          assert_receive(
            {:DOWN, ^monitor, :process, ^caller, {%Error{reason: {:timeout, ^timeout}}, []}},
            10_000
          )

    eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end)
  end

  @tag timeout: 600_000
  test "50 callbacks in a ring leave others as much as 50 processes in one do", %{version: version} do
    # The token goes round for as long as the ring lives; every process works a little before it hands it on.
    pure = fn next -> beam_forever(next) end

    calling = fn next ->
      hand_on = fn n -> hand_on(next) && n end
      Instar.call(version, :forever, [], timeout: :infinity, imports: %{env: %{f: hand_on}})
    end

    # Half a millisecond is what the ticker's own timer jitters by.
    late = Clock.compare(fn -> in_ring(50, calling) end, fn -> in_ring(50, pure) end, &(&1 <= 2 * &2 + 500))

    assert late == :ok, "p99 of a 1 ms ticker in µs, beside callbacks and beside processes: #{inspect(late)}"
    eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end)
  end

  defp beam_forever(next) do
    hand_on(next)
    beam_forever(next)
  end

  # Each process has a token of its own as well, so that all of them are busy at all times.
  defp hand_on(next) do
    send(next.(), :token)

    receive do
      :token -> true
    end
  end

  # The 99th percentile in microseconds of what a ticker of 1 ms takes for a tick, beside a ring.
  defp in_ring(size, body) do
    table = :ets.new(:ring, [:public, read_concurrency: true])

    pids =
      for n <- 1..size do
        pid =
          spawn(fn ->
            receive(do: (:start -> :ok))
            [{_, next}] = :ets.lookup(table, rem(n, size))
            body.(fn -> next end)
          end)

        :ets.insert(table, {n - 1, pid})
        pid
      end

    Enum.each(pids, &send(&1, :start))
    ticks = await(Task.async(fn -> for(_ <- 1..500, do: tick()) end))
    Enum.each(pids, &kill!/1)
    :ets.delete(table)
    ticks |> Enum.sort() |> Enum.at(494)
  end

  defp tick do
    started = System.monotonic_time(:microsecond)

    receive do
    after
      1 -> System.monotonic_time(:microsecond) - started
    end
  end
end
