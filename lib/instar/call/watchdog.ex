defmodule Instar.Call.Watchdog do
  # Ends callbacks that outlive the timeout of their call. Nothing but an exit signal stops a function that runs in
  # somebody else's process: one is sent at the deadline, with the error as its reason, and one that kills after a
  # short grace, if the process traps exits and still sits in its callback.
  #
  # It hears of those calls only whose time is over. Whether the callback was left in time is decided natively, by one
  # compare-and-swap, so that nobody who was gets a signal.
  @moduledoc false
  use GenServer
  alias Instar.{Error, Native}

  @grace_ms 100

  @doc "Milliseconds between the signal and the one that kills."
  @spec grace_ms() :: pos_integer
  def grace_ms, do: @grace_ms

  @doc false
  def start_link(_options), do: GenServer.start_link(__MODULE__, nil, name: __MODULE__)

  @impl true
  def init(nil) do
    Native.watchdog(:register)
    {:ok, nil}
  end

  @impl true
  def handle_info({:look, pid, guest}, state) do
    case Native.watchdog({:expire, guest}) do
      {:expired, ms} ->
        Process.exit(pid, {Error.new({:timeout, ms}), []})
        Process.send_after(self(), {:kill, pid, guest}, @grace_ms)

      :over ->
        :ok
    end

    {:noreply, state}
  end

  def handle_info({:kill, pid, guest}, state) do
    if Native.watchdog({:outstays, guest}), do: Process.exit(pid, :kill)
    {:noreply, state}
  end

  def handle_info(_other, state), do: {:noreply, state}
end
