defmodule Instar.Instance.Owners do
  # Watches the processes that own instances, and has their instances stopped when they end: one monitor for
  # each owner, however many instances it has. A native resource must not monitor a process (see
  # native/nif/src/owners.rs).
  #
  # The native library knows who owns what. It tells this process of each new owner, and a successor of this
  # process begins with all that there are. So nothing is lost, and nobody who starts an instance waits for an
  # answer.
  @moduledoc false
  use GenServer
  alias Instar.Native

  # A process that starts one instance after another stays watched in between.
  @sweep_ms 5_000
  # Owners that are looked at before others have their turn.
  @at_once 500

  @doc false
  def start_link(_options), do: GenServer.start_link(__MODULE__, nil, name: __MODULE__)

  @impl true
  def init(nil) do
    state = %{monitors: %{}, timer: nil}
    {:ok, Enum.reduce(Native.owners(:watch), state, &watch/2)}
  end

  @impl true
  def handle_info({:watch, pid}, state) do
    # It may have been dropped before this message was read, and then is told of anew when it comes again.
    {:noreply, if(Native.owners({:has, pid}), do: watch(pid, state), else: state)}
  end

  def handle_info({:DOWN, _monitor, :process, pid, _reason}, state) do
    stop_instances(pid)
    {:noreply, %{state | monitors: Map.delete(state.monitors, pid)}}
  end

  def handle_info({:stop_instances, pid}, state) do
    stop_instances(pid)
    {:noreply, state}
  end

  # Owners without instances are watched no longer.
  def handle_info(:sweep, state) do
    {dropped, more?} = Native.owners({:drop, @at_once})

    for pid <- dropped,
        monitor = state.monitors[pid],
        do: Process.demonitor(monitor, [:flush])

    if state.timer, do: Process.cancel_timer(state.timer)
    state = %{state | monitors: Map.drop(state.monitors, dropped), timer: nil}
    {:noreply, if(more?, do: sweep(state, 0), else: sweep(state, @sweep_ms))}
  end

  def handle_info(_other, state), do: {:noreply, state}

  defp watch(pid, %{monitors: monitors} = state) do
    if is_map_key(monitors, pid),
      do: state,
      else: sweep(%{state | monitors: Map.put(monitors, pid, Process.monitor(pid))}, @sweep_ms)
  end

  defp sweep(%{timer: nil, monitors: monitors} = state, after_ms) when monitors != %{} or after_ms == 0,
    do: %{state | timer: Process.send_after(self(), :sweep, after_ms)}

  defp sweep(state, _after_ms), do: state

  # An owner of very many: others are heard in between.
  defp stop_instances(pid), do: Native.owners({:gone, pid}) || send(self(), {:stop_instances, pid})
end
