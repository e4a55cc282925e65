defmodule Instar.Compiler.Beam.Job do
  # Runs work that may never end, and cleans up after it whatever happens.
  #
  # Three processes: the caller, a guard and a worker. The guard owns what the worker uses, so that neither the
  # worker's end nor the caller's can leave anything behind; nothing that the guard does is the document's code.
  @moduledoc false

  @type outcome(result) :: {:done, result} | :timeout | :abandoned | {:crashed, term()}

  # Runs `work` on what `setup` returned, then `cleanup` on that and the outcome; returns what `cleanup` returns.
  # `heap` bounds the worker's heap in words, 0 for no bound.
  @spec run((() -> setup), (setup -> result), (setup, outcome(result) -> answer), keyword()) ::
          {:ok, answer} | {:crashed, term()}
        when setup: term(), result: term(), answer: term()
  def run(setup, work, cleanup, timeout: timeout, heap: heap) do
    caller = self()
    answer = make_ref()

    # No timeout: the guard's own waits are bounded, and its end is seen.
    {_pid, monitor} =
      spawn_monitor(fn ->
        gone = Process.monitor(caller)
        ready = setup.()
        outcome = supervise(fn -> work.(ready) end, gone, timeout, heap)
        send(caller, {answer, cleanup.(ready, outcome)})
      end)

    receive do
      {^answer, result} ->
        Process.demonitor(monitor, [:flush])
        {:ok, result}

      {:DOWN, ^monitor, :process, _pid, reason} ->
        {:crashed, reason}
    end
  end

  defp supervise(work, gone, timeout, heap) do
    guard = self()
    done = make_ref()
    limit = %{size: heap, kill: true, error_logger: false}

    {worker, monitor} =
      :erlang.spawn_opt(fn -> send(guard, {done, work.()}) end, [:monitor, {:max_heap_size, limit}])

    receive do
      {^done, result} ->
        Process.demonitor(monitor, [:flush])
        {:done, result}

      {:DOWN, ^monitor, :process, _pid, reason} ->
        {:crashed, reason}

      {:DOWN, ^gone, :process, _pid, _reason} ->
        kill(worker, monitor)
        :abandoned
    after
      timeout ->
        kill(worker, monitor)
        :timeout
    end
  end

  defp kill(worker, monitor) do
    Process.exit(worker, :kill)

    receive do
      {:DOWN, ^monitor, :process, _pid, _reason} -> :ok
    end
  end
end
