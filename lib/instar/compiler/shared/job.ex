defmodule Instar.Compiler.Shared.Job do
  # Runs work that may never end, or take all memory, and cleans up after it whatever happens.
  #
  # Three processes: the caller, a guard and a worker. The guard owns what the worker uses, so that neither the
  # worker's end nor the caller's can leave anything behind; nothing that the guard does is the document's code.
  #
  # The VM bounds the worker's heap. Binaries are outside of it, so the guard looks at them. Only so many workers run at
  # once, and of those that have become large, or have worked long, only a few: others are suspended until it is their
  # turn. So a short job, which goes back and forth between processes, doesn't wait behind many bombs each time that it
  # wants a scheduler, and neither does anything else in the VM. Waiting for a permit is part of the time that a job has.
  @moduledoc false

  alias Instar.Compiler.Shared.{Diagnostics, Permits}
  alias Instar.Error

  @type outcome(result) :: {:done, result} | :timeout | :abandoned | :too_large | {:crashed, term()}

  # How often the guard checks, in ms.
  @check_ms 10
  # Bytes from which a worker is large, and those of binaries that it may have.
  @large 32 * 1024 * 1024
  @binaries 256 * 1024 * 1024
  # Reductions from which a worker works long, some 60 ms. Most documents take less than a million.
  @long 2_000_000

  # What the heap of a compiling process may have, in words: 1 GiB. Of a table of thousands of rows that a dozen
  # functions read, the compilers keep some 350 MiB, and the VM counts what it copies that to, too.
  @spec heap() :: pos_integer
  def heap, do: 128 * 1024 * 1024

  # The error of a compilation of a file whose job had `timeout` ms and was not done.
  @spec error(:timeout | :too_large | {:crashed, term}, String.t(), pos_integer) :: Error.t()
  def error(:timeout, _file, timeout), do: Error.new({:compile_timeout, timeout})

  def error(:too_large, file, _timeout),
    do: failed(file, "the compiling process was killed: it took more memory than one may have")

  def error({:crashed, reason}, file, _timeout),
    do: failed(file, "the compiling process ended: " <> Exception.format_exit(reason))

  defp failed(file, message),
    do: Error.new(:compile_error, diagnostics: [Diagnostics.general(file, message)])

  # Runs `work` on what `setup` returned, then `cleanup` on that and the outcome; returns what `cleanup` returns, or
  # `:timeout` when no permit was to be had in time. `heap` bounds the worker's heap in words, 0 for no bound.
  @spec run((() -> setup), (setup -> result), (setup, outcome(result) -> answer), keyword()) ::
          {:ok, answer} | :timeout | {:crashed, term()}
        when setup: term(), result: term(), answer: term()
  def run(setup, work, cleanup, timeout: timeout, heap: heap) do
    caller = self()
    answer = make_ref()

    # No timeout: the guard's own waits are bounded, and its end is seen.
    {_pid, monitor} =
      spawn_monitor(fn ->
        gone = Process.monitor(caller)
        deadline = now() + timeout

        case wait(Permits.ask(:compile), gone, deadline) do
          :granted ->
            ready = setup.()
            # What there is to set up is not the document's: it has all of its time left.
            outcome = supervise(fn -> work.(ready) end, gone, max(deadline, now() + div(timeout, 2)), heap)
            send(caller, {answer, {:ok, cleanup.(ready, outcome)}})

          other ->
            send(caller, {answer, other})
        end
      end)

    receive do
      {^answer, result} ->
        Process.demonitor(monitor, [:flush])
        result

      {:DOWN, ^monitor, :process, _pid, reason} ->
        {:crashed, reason}
    end
  end

  defp wait(permit, gone, deadline) do
    receive do
      {^permit, :granted} -> :granted
      {:DOWN, ^gone, :process, _pid, _reason} -> :timeout
    after
      max(deadline - now(), 0) -> :timeout
    end
  end

  defp supervise(work, gone, deadline, heap) do
    guard = self()
    done = make_ref()
    limit = %{size: heap, kill: true, error_logger: false}

    {worker, monitor} =
      :erlang.spawn_opt(fn -> send(guard, {done, work.()}) end, [
        :monitor,
        {:max_heap_size, limit},
        {:priority, :low}
      ])

    watch(%{
      worker: worker,
      monitor: monitor,
      done: done,
      gone: gone,
      deadline: deadline,
      bound?: heap > 0,
      heavy: nil
    })
  end

  # `heavy` is the permit of a worker that is large or works long, or `{:asked, permit}` while it waits for it, suspended.
  defp watch(job) do
    %{worker: worker, monitor: monitor, done: done, gone: gone} = job
    asked = with {:asked, permit} <- job.heavy, do: permit

    receive do
      {^done, result} ->
        Process.demonitor(monitor, [:flush])
        {:done, result}

      {:DOWN, ^monitor, :process, _pid, :killed} when job.bound? ->
        :too_large

      {:DOWN, ^monitor, :process, _pid, reason} ->
        {:crashed, reason}

      {:DOWN, ^gone, :process, _pid, _reason} ->
        kill(job)
        :abandoned

      {^asked, :granted} ->
        resume(worker)
        watch(%{job | heavy: asked})
    after
      max(min(@check_ms, job.deadline - now()), 0) ->
        cond do
          now() >= job.deadline ->
            kill(job)
            :timeout

          match?({:asked, _permit}, job.heavy) or not job.bound? ->
            watch(job)

          true ->
            look(job)
        end
    end
  end

  defp look(job) do
    case Process.info(job.worker, [:memory, :binary, :reductions]) do
      [memory: memory, binary: binaries, reductions: reductions] ->
        binaries = binaries |> Enum.uniq_by(&elem(&1, 0)) |> Enum.map(&elem(&1, 1)) |> Enum.sum()

        cond do
          binaries > @binaries ->
            kill(job)
            :too_large

          job.heavy == nil and (memory + binaries > @large or reductions > @long) ->
            wait_for_turn(job)

          true ->
            watch(job)
        end

      # It has ended.
      nil ->
        watch(job)
    end
  end

  defp wait_for_turn(job) do
    if suspended?(job.worker),
      do: watch(%{job | heavy: {:asked, Permits.ask(:heavy)}}),
      else: watch(job)
  end

  # One that has ended is an `ArgumentError`, one that is about to end an `:internal_error`. The emulator of OTP 25 says the
  # latter also, once in some ten thousand times, of a process that reads a file at this moment, which is suspended then all
  # the same and would stay so: the next look asks again.
  defp suspended?(worker) do
    :erlang.suspend_process(worker)
  rescue
    ArgumentError ->
      false

    ErlangError ->
      resume(worker)
      false
  end

  defp resume(worker) do
    :erlang.resume_process(worker)
  rescue
    # It has ended, or nobody suspends it.
    ArgumentError -> false
  end

  defp kill(%{worker: worker, monitor: monitor}) do
    Process.exit(worker, :kill)

    receive do
      {:DOWN, ^monitor, :process, _pid, _reason} -> :ok
    end
  end

  defp now, do: System.monotonic_time(:millisecond)
end
