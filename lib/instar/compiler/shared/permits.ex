defmodule Instar.Compiler.Shared.Permits do
  # How many documents are compiled at once, and how many of them may be large or take long.
  #
  # Who asks gets the message `{reference, :granted}` when it is his turn, in the order of asking. A permit is given back
  # by its holder, or with his end.
  @moduledoc false
  use GenServer

  @type kind :: :compile | :heavy

  # Others only have to be bounded: a compile that stays small and short takes little, and a bomb must not keep them waiting.
  @at_once 32

  def start_link(_options), do: GenServer.start_link(__MODULE__, [], name: __MODULE__)

  @doc "Asks for a permit."
  @spec ask(kind) :: reference
  def ask(kind) do
    reference = make_ref()
    GenServer.cast(__MODULE__, {:ask, kind, reference, self()})
    reference
  end

  @doc "Gives a permit back, granted or not."
  @spec give_back(reference) :: :ok
  def give_back(reference) do
    GenServer.cast(__MODULE__, {:give_back, reference})

    receive do
      {^reference, :granted} -> :ok
    after
      0 -> :ok
    end
  end

  @impl true
  def init(_options) do
    heavy = max(div(System.schedulers_online(), 2), 2)

    {:ok,
     %{
       free: %{compile: @at_once, heavy: heavy},
       held: %{},
       waiting: %{compile: :queue.new(), heavy: :queue.new()}
     }}
  end

  @impl true
  def handle_cast({:ask, kind, reference, pid}, state) do
    entry = {kind, reference, pid, Process.monitor(pid)}
    {:noreply, grant(kind, update_in(state.waiting[kind], &:queue.in(entry, &1)))}
  end

  def handle_cast({:give_back, reference}, state),
    do: {:noreply, drop(state, fn {_kind, given, _pid, _monitor} -> given == reference end)}

  @impl true
  def handle_info({:DOWN, down, :process, _pid, _reason}, state),
    do: {:noreply, drop(state, fn {_kind, _reference, _pid, monitor} -> monitor == down end)}

  def handle_info(_message, state), do: {:noreply, state}

  defp grant(kind, state) do
    with true <- state.free[kind] > 0,
         {{:value, {_, reference, pid, _} = entry}, rest} <- :queue.out(state.waiting[kind]) do
      send(pid, {reference, :granted})
      state = put_in(state.waiting[kind], rest)
      grant(kind, put_in(state.free[kind], state.free[kind] - 1) |> put_in([:held, reference], entry))
    else
      _none -> state
    end
  end

  defp drop(state, match?) do
    case Enum.find(Map.values(state.held), match?) do
      {kind, reference, _pid, monitor} ->
        Process.demonitor(monitor, [:flush])
        state = %{state | held: Map.delete(state.held, reference)}
        grant(kind, put_in(state.free[kind], state.free[kind] + 1))

      nil ->
        waiting =
          for {kind, queue} <- state.waiting, into: %{}, do: {kind, :queue.filter(&(not match?.(&1)), queue)}

        %{state | waiting: waiting}
    end
  end
end
