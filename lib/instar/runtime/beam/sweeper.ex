defmodule Instar.Runtime.Beam.Sweeper do
  # Purges what was loaded to be compiled, beside those who compile.
  #
  # A purge asks every process of the VM whether it is in the code, so it costs the more the more there are. It waits
  # until nothing was given back for a while, which is the longer the more processes there are, or until many slots
  # wait for it; and it takes breaks, unless somebody waits for a slot.
  @moduledoc false
  use GenServer

  alias Instar.Compiler.Shared.Release
  alias Instar.Runtime.Beam.{Purge, Slots}

  # So many stale slots are swept even if there is no quiet moment.
  @many 32
  # The quiet that is waited for, in ms for a thousand processes, and at the most.
  @quiet_per_thousand 10
  @longest_quiet 2_000
  # After each purge that took long, so many times as long.
  @break 3
  @long_ms 20
  @longest_break 2_000

  def start_link(_options), do: GenServer.start_link(__MODULE__, [], name: __MODULE__)

  @doc "Says that so many slots are stale."
  @spec wake(pos_integer) :: :ok
  def wake(stale), do: GenServer.cast(__MODULE__, {:wake, stale})

  @doc "Says that somebody waits for a slot."
  @spec hurry() :: :ok
  def hurry, do: GenServer.cast(__MODULE__, {:wake, @many})

  @doc "Purges all that is stale, and returns when that is done."
  @spec sweep() :: :ok
  def sweep, do: GenServer.call(__MODULE__, :sweep, :infinity)

  @impl true
  # `purged` counts Elixir's modules whose names it hasn't got back yet.
  def init(_options), do: {:ok, %{timer: nil, sweep: nil, again?: false, purged: 0, waiting: []}}

  @impl true
  def handle_cast({:wake, _stale}, %{sweep: sweep} = state) when sweep != nil,
    do: {:noreply, %{state | again?: true}}

  def handle_cast({:wake, stale}, state) when stale >= @many, do: {:noreply, start(state)}
  def handle_cast({:wake, _stale}, state), do: {:noreply, later(state)}

  @impl true
  def handle_call(:sweep, from, state), do: {:noreply, start(%{state | waiting: [from | state.waiting]})}

  @impl true
  def handle_info(:quiet, state), do: {:noreply, start(state)}

  def handle_info({:DOWN, monitor, :process, _pid, reason}, %{sweep: monitor} = state) do
    purged = with {:swept, purged} <- reason, do: purged, else: (_crashed -> state.purged)
    Enum.each(state.waiting, &GenServer.reply(&1, :ok))
    again? = state.again? or not match?({:swept, _purged}, reason)
    state = %{state | sweep: nil, again?: false, purged: purged, waiting: []}
    {:noreply, if(again?, do: later(state), else: state)}
  end

  def handle_info(_message, state), do: {:noreply, state}

  defp later(state) do
    if state.timer, do: Process.cancel_timer(state.timer)
    quiet = min(div(:erlang.system_info(:process_count) * @quiet_per_thousand, 1_000), @longest_quiet)
    %{state | timer: Process.send_after(self(), :quiet, quiet)}
  end

  defp start(%{sweep: nil} = state) do
    if state.timer, do: Process.cancel_timer(state.timer)
    hurry? = state.waiting != []
    purged = state.purged
    {_pid, monitor} = spawn_monitor(fn -> exit({:swept, run(purged, hurry?)}) end)
    %{state | timer: nil, sweep: monitor}
  end

  defp start(state), do: state

  # Modules of bodies first: who takes a clean slot needs one of those next.
  defp run(purged, hurry?) do
    evaluators = Slots.evaluators()
    Enum.each(evaluators, &purge(&1, hurry?))
    Slots.forget_evaluators(evaluators)
    purged = hand_back(purged + length(evaluators))

    case Slots.next_stale() do
      {slot, modules, waited_for?} ->
        Enum.each(modules, &purge(&1, hurry? or waited_for?))
        give_back(modules)
        Slots.clean(slot)
        run(purged, hurry? or waited_for?)

      :none ->
        purged
    end
  end

  defp purge(module, hurry?) do
    if :erlang.check_old_code(module) do
      {time, _killed?} = :timer.tc(Purge, :purge, [module])
      ms = div(time, 1_000)
      if ms >= @long_ms and not hurry?, do: Process.sleep(min(ms * @break, @longest_break))
    end
  end

  # Since 1.17 Elixir itself purges them beside.
  if Release.purges?() do
    defp hand_back(_purged) do
      :elixir_code_server.cast(:purge_compiler_modules)
      0
    end

    defp give_back(_modules), do: :ok
  else
    # So many modules of Elixir's are handed back together when there is no idle moment for it.
    @handed_back 64

    # It purges within the process that all compiling goes through: so when what it has is purged already.
    defp hand_back(0), do: 0

    defp hand_back(purged) do
      if purged >= @handed_back or Slots.idle?() do
        Code.purge_compiler_modules()
        0
      else
        purged
      end
    end

    # Of bodies that raised: Elixir doesn't know that its names are free.
    defp give_back(modules) do
      for module <- modules,
          String.starts_with?(Atom.to_string(module), "elixir_compiler_"),
          do: :elixir_code_server.cast({:return_compiler_module, module, true})
    end
  end
end
