defmodule Instar.Call.Patterns.Steps do
  # What matching may take of a call: its time and its fuel.
  #
  # What may take long is done in a process of its own, which is ended when the time of the call is over, and whose heap is
  # bounded. The process of the call is somebody else's: it waits, and gets no signal.
  @moduledoc false

  @enforce_keys [:left, :work]
  defstruct [:left, :work]

  @typedoc "What tells how many milliseconds and how much fuel a call has left, and how much memory it may have; nil where nothing bounds it. And a counter of work."
  @type t :: %__MODULE__{left: (() -> left) | nil, work: :counters.counters_ref()}

  @typedoc "Milliseconds, units of fuel, and bytes."
  @type left :: {timeout, non_neg_integer | :infinity, pos_integer | :infinity}

  # A step of a match, and a reduction, in units of fuel.
  @step 50
  @reduction 500
  # A result has as many words at most; garbage is collected in one go.
  @heap 2 * 1024 * 1024
  # Work that is done without asking whether there is fuel for it.
  @unasked 5_000

  @doc "What a call has, that has asked for something."
  @spec of((() -> left) | nil) :: t
  def of(left), do: %__MODULE__{left: left, work: :counters.new(1, [])}

  @doc """
  Notes work that is to be done, in units of fuel. What is more than the call has left, in fuel or in time, is not done:
  `{Steps, :spent}` is thrown, and the call pays what was noted.
  """
  @spec work(t, non_neg_integer) :: :ok
  def work(%__MODULE__{} = steps, units) do
    done(steps, units)
    if units > @unasked and spent?(steps), do: throw({__MODULE__, :spent}), else: :ok
  end

  # What was done already.
  defp done(%__MODULE__{work: work}, units), do: :counters.add(work, 1, units)

  # Every number is smaller than `:infinity`.
  defp spent?(steps) do
    {ms, fuel, _memory} = left(steps)
    # Of none left one is said: by then it is over, so that nobody goes on with what was not done.
    if ms <= 1, do: Process.sleep(2)
    ms <= 1 or worked(steps) > fuel
  end

  @doc "What was noted."
  @spec worked(t) :: non_neg_integer
  def worked(%__MODULE__{work: work}), do: :counters.get(work, 1)

  @doc "Runs what may take long with as many steps as there is fuel for, of those that are wanted."
  @spec away(t, non_neg_integer, (non_neg_integer -> answer)) ::
          answer | {:instar, {:limit, :time | :memory} | :internal_error}
        when answer: term
  def away(%__MODULE__{} = steps, wanted, run) do
    {ms, fuel, _memory} = left(steps)
    most = if fuel == :infinity, do: wanted, else: min(wanted, div(fuel, @step))

    {pid, reference} =
      :erlang.spawn_opt(
        fn ->
          answer = caught(run, most)
          {:reductions, reductions} = Process.info(self(), :reductions)
          exit({__MODULE__, reductions, answer})
        end,
        [:monitor, max_heap_size: %{size: @heap, kill: true, error_logger: false}]
      )

    receive do
      {:DOWN, ^reference, :process, ^pid, {__MODULE__, reductions, {:ok, answer}}} ->
        done(steps, reductions * @reduction)
        answer

      {:DOWN, ^reference, :process, ^pid, {__MODULE__, reductions, {:raised, reason}}} ->
        done(steps, reductions * @reduction)
        :erlang.error(reason)

      # Who was ended says no more what was done: at least as much as there is memory.
      {:DOWN, ^reference, :process, ^pid, :killed} ->
        done(steps, @heap)
        {:instar, {:limit, :memory}}

      # Nothing catches what the VM calls an internal error.
      {:DOWN, ^reference, :process, ^pid, _error} ->
        done(steps, most * @step)
        {:instar, :internal_error}
    after
      ms ->
        Process.exit(pid, :kill)
        Process.demonitor(reference, [:flush])
        {:instar, {:limit, :time}}
    end
  end

  defp caught(run, most) do
    {:ok, run.(most)}
  catch
    :error, reason -> {:raised, reason}
  end

  @doc "The bytes of memory that the call may have."
  @spec memory(t) :: pos_integer | :infinity
  def memory(%__MODULE__{} = steps), do: steps |> left() |> elem(2)

  defp left(%__MODULE__{left: nil}), do: {:infinity, :infinity, :infinity}
  defp left(%__MODULE__{left: left}), do: left.()
end
