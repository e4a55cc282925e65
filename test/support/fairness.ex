defmodule Instar.Fairness do
  # What keeps schedulers busy, in WebAssembly and on the BEAM, and how others fare beside it: what a 1 ms ticker takes
  # for a tick, how soon a killed process is gone, and how late a call comes back from its timeout. Used by
  # test/fairness_test.exs and bench/fairness.exs.
  @moduledoc false
  alias Instar.DocumentServer

  @elixir """
  defmodule Busy do
    def spin(n), do: spin(n + 1)

    def terms(list) do
      list |> Enum.map(fn n -> {n, Integer.to_string(n)} end) |> Map.new() |> map_size()
      terms(list)
    end
  end
  """

  @wat %{
    "pure" => """
    (module
      (func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
      (func (export "spin") (loop $again (br $again))))
    """,
    "state" => """
    (module (memory 1)
      (func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1))))
    """,
    "bulk" => """
    (module (memory 128)
      (func (export "copy")
        (loop $again
          (memory.copy (i32.const 0x400000) (i32.const 0) (i32.const 0x400000))
          (br $again)))
      (func (export "fill")
        (loop $again (memory.fill (i32.const 0) (i32.const 1) (i32.const 0x800000)) (br $again))))
    """,
    "table" => """
    (module (table $t 10000 funcref) (table $u 10000 funcref) (func $f) (elem declare func $f)
      (func (export "fill")
        (loop $again (table.fill $t (i32.const 0) (ref.func $f) (i32.const 10000)) (br $again)))
      (func (export "copy")
        (loop $again
          (table.copy $u $t (i32.const 0) (i32.const 0) (i32.const 10000))
          (br $again))))
    """,
    "asking" => """
    (module
      (import "env" "f" (func $f (param i64) (result i64)))
      (func (export "forever") (loop $again (drop (call $f (i64.const 1))) (br $again))))
    """,
    "writer" => """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 17)
      (data (i32.const 0) "\\00\\00\\01\\00\\00\\00\\10\\00")
      (func (export "_start")
        (loop $again
          (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))
          (br $again)))
      (func (export "little")
        (i32.store (i32.const 4) (i32.const 100))
        (loop $again
          (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))
          (br $again))))
    """,
    "component" => """
    (component
      (core module $m
        (memory 128)
        (func (export "spin") (loop $again (br $again)))
        (func (export "copy")
          (loop $again
            (memory.copy (i32.const 0x400000) (i32.const 0) (i32.const 0x400000))
            (br $again))))
      (core instance $i (instantiate $m))
      (func (export "spin") (canon lift (core func $i "spin")))
      (func (export "copy") (canon lift (core func $i "copy"))))
    """,
    "component-add" => """
    (component
      (core module $m
        (memory 1)
        (func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1))))
      (core instance $i (instantiate $m))
      (func (export "add") (param "a" s64) (param "b" s64) (result s64) (canon lift (core func $i "add"))))
    """
  }

  @typedoc "What keeps a scheduler busy, given the options of its call; in a ring, the next process as well."
  @type body :: (keyword -> term) | {:ring, ((() -> pid), keyword -> term)}

  @doc "Puts the documents into a store and loads them: versions by name."
  @spec load(pid, atom) :: %{String.t() => Instar.Version.t()}
  def load(store, server) do
    documents =
      Map.new(@wat, fn {id, text} -> {id, {"wat", text}} end) |> Map.put("elixir", {"elixir", @elixir})

    Map.new(documents, fn {id, {language, text}} ->
      document = %{"type" => "code-document", "language" => language, "code" => %{"1" => text}}
      :ok = DocumentServer.put(store, id, document)
      imports = if id == "asking", do: [imports: %{"env" => %{"f" => :per_call}}], else: []
      {:ok, version} = Instar.load(server, id, imports)
      {id, version}
    end)
  end

  @doc """
  What can be run, by name, and never returns unless a timeout ends it. What knows no timeout is `endless/0`.
  """
  @spec bodies(%{String.t() => Instar.Version.t()}) :: %{atom => body}
  def bodies(%{} = versions) do
    call = fn id, function, arguments, more ->
      fn opts -> Instar.call(versions[id], function, arguments, more ++ opts) end
    end

    %{
      beam: fn opts -> count(opts[:timeout]) end,
      beam_ring: {:ring, fn next, _opts -> ring_forever(next) end},
      loops: call.("pure", :spin, [], []),
      calls: fn _opts -> add_forever(versions["pure"]) end,
      fresh_calls: fn _opts -> add_forever(versions["state"]) end,
      copies: call.("bulk", :copy, [], []),
      fills: call.("bulk", :fill, [], []),
      table_fills: call.("table", :fill, [], []),
      table_copies: call.("table", :copy, [], []),
      callbacks:
        {:ring,
         fn next, opts ->
           pass = fn n ->
             hand_on(next)
             n
           end

           Instar.call(versions["asking"], :forever, [], [{:imports, %{"env" => %{"f" => pass}}} | opts])
         end},
      callbacks_alone: call.("asking", :forever, [], imports: %{"env" => %{"f" => fn n -> n end}}),
      elixir: call.("elixir", :spin, [0], []),
      terms: call.("elixir", :terms, [Enum.to_list(1..200)], []),
      writers: call.("writer", :_start, [], wasi: [stdout: :drop]),
      writers_to_function: call.("writer", :_start, [], wasi: [stdout: fn _ -> :ok end]),
      little_writers: call.("writer", :little, [], wasi: [stdout: fn _ -> :ok end]),
      component_loops: call.("component", :spin, [], []),
      component_copies: call.("component", :copy, [], []),
      component_calls: fn _opts -> add_forever(versions["component-add"]) end
    }
  end

  @doc "Milliseconds that a ticker of 1 ms took for each of its ticks, the shortest first, beside so many of these."
  @spec ticks(non_neg_integer, body, pos_integer) :: [float]
  def ticks(size, body, count) do
    among(size, body, fn ->
      Instar.Wait.await(Task.async(fn -> for(_ <- 1..count, do: tick()) |> Enum.sort() end))
    end)
  end

  defp tick do
    {time, _} =
      :timer.tc(fn ->
        receive do
        after
          1 -> :ok
        end
      end)

    time / 1_000
  end

  @doc "What so many per cent of a sorted list are not above."
  @spec percentile([number], 1..100) :: number
  def percentile(sorted, percent), do: Enum.at(sorted, ceil(length(sorted) * percent / 100) - 1)

  @doc "Milliseconds from a kill until the process is gone, the shortest first, beside so many of the same."
  @spec kills(non_neg_integer, body, pos_integer) :: [float]
  def kills(size, body, count) do
    among(size, body, fn ->
      measured(fn ->
        for _ <- 1..count do
          {pid, monitor} = victim(body, timeout: :infinity)
          Process.sleep(:rand.uniform(5))
          began = now()
          Process.exit(pid, :kill)
          # One that ended before would be no victim.
          receive(do: ({:DOWN, ^monitor, :process, ^pid, reason} -> reason == :killed && now() - began))
        end
      end)
    end)
  end

  @doc "Milliseconds after its timeout at which a call is over, the shortest first, beside so many of the same."
  @spec timeouts(non_neg_integer, body, pos_integer, pos_integer) :: [float]
  def timeouts(size, body, count, timeout \\ 20) do
    among(size, body, fn ->
      measured(fn ->
        for _ <- 1..count do
          began = now()
          {pid, monitor} = victim(body, timeout: timeout)
          receive(do: ({:DOWN, ^monitor, :process, ^pid, _reason} -> now() - began - timeout))
        end
      end)
    end)
  end

  @doc "What heeds no timeout: loops of calls, each of which is short."
  @spec endless() :: [atom]
  def endless, do: [:beam_ring, :calls, :fresh_calls, :component_calls]

  defp victim({:ring, fun}, opts) do
    spawn_monitor(fn ->
      me = self()
      fun.(fn -> me end, opts)
    end)
  end

  defp victim(fun, opts), do: spawn_monitor(fn -> fun.(opts) end)

  # The one who measures does not wait for its own turn: what is measured is when the other has had its.
  defp measured(fun) do
    task =
      Task.async(fn ->
        Process.flag(:priority, :high)
        Enum.sort(fun.())
      end)

    Instar.Wait.await(task)
  end

  defp now, do: System.monotonic_time(:microsecond) / 1_000

  @doc "Runs a function while so many processes run the body."
  @spec among(non_neg_integer, body, (() -> result)) :: result when result: term
  def among(size, body, fun) do
    pids = start(size, body)

    try do
      Process.sleep(50)
      fun.()
    after
      monitors = for pid <- pids, do: Process.monitor(pid)
      Enum.each(pids, &Process.exit(&1, :kill))
      # One that has ended by itself has kept nobody busy.
      for monitor <- monitors, do: receive(do: ({:DOWN, ^monitor, :process, _, :killed} -> :ok))
    end
  end

  defp start(0, _body), do: []

  defp start(size, {:ring, fun}) do
    pids =
      for _ <- 1..size do
        spawn(fn ->
          next = receive(do: ({:next, pid} -> pid))
          fun.(fn -> next end, timeout: :infinity)
        end)
      end

    for {pid, next} <- Enum.zip(pids, tl(pids) ++ [hd(pids)]), do: send(pid, {:next, next})
    pids
  end

  defp start(size, fun), do: for(_ <- 1..size, do: spawn(fn -> fun.(timeout: :infinity) end))

  # Nothing ends a loop of the BEAM at its deadline but itself.
  defp count(:infinity), do: count_forever(0)
  defp count(timeout), do: count_until(now() + timeout)

  defp count_forever(n), do: count_forever(n + 1)
  defp count_until(deadline), do: if(now() < deadline, do: count_until(deadline), else: :ok)

  defp add_forever(version) do
    3 = Instar.call!(version, :add, [1, 2])
    add_forever(version)
  end

  defp ring_forever(next) do
    hand_on(next)
    ring_forever(next)
  end

  # Each process has a token of its own, so that all of them are busy at all times.
  defp hand_on(next) do
    send(next.(), :token)
    receive(do: (:token -> true))
  end
end
