defmodule Instar.Flight do
  # Single flight: several callers that want the same work done at once share one task and its result.
  # The task is nobody's: it goes on when the caller that began it dies.
  @moduledoc false
  use GenServer
  alias Instar.Error

  @doc """
  Runs `fun` in a task, or waits for the task that already runs under `key`.

  A task that crashes is an error for everyone who waits for it, and a crash of none of them.
  """
  @spec run(GenServer.server(), term, (() -> {:ok, value} | {:error, Error.t()})) ::
          {:ok, value} | {:error, Error.t()}
        when value: term
  def run(flight, key, fun) do
    case GenServer.call(flight, {:run, key, fun}, :infinity) do
      {:done, result} -> result
      {:crashed, reason} -> {:error, Error.new({:crashed, reason})}
    end
  catch
    # The flight itself went down, and with it whoever could have answered.
    :exit, reason -> {:error, Error.new({:crashed, reason})}
  end

  @doc "The registered name of a server's flights."
  @spec name(atom) :: atom
  def name(server), do: Module.concat(server, "Flight")

  @doc false
  def start_link(opts) do
    GenServer.start_link(__MODULE__, Keyword.fetch!(opts, :tasks), name: Keyword.fetch!(opts, :name))
  end

  @impl true
  def init(tasks), do: {:ok, %{tasks: tasks, waiting: %{}, keys: %{}}}

  @impl true
  def handle_call({:run, key, fun}, from, state) do
    case state.waiting do
      %{^key => callers} ->
        {:noreply, put_in(state.waiting[key], [from | callers])}

      %{} ->
        %Task{ref: ref} = Task.Supervisor.async_nolink(state.tasks, fun)

        {:noreply,
         %{state | waiting: Map.put(state.waiting, key, [from]), keys: Map.put(state.keys, ref, key)}}
    end
  end

  @impl true
  def handle_info({ref, result}, state) when is_map_key(state.keys, ref) do
    Process.demonitor(ref, [:flush])
    {:noreply, land(state, ref, {:done, result})}
  end

  def handle_info({:DOWN, ref, :process, _pid, reason}, state) when is_map_key(state.keys, ref) do
    {:noreply, land(state, ref, {:crashed, reason})}
  end

  def handle_info(_other, state), do: {:noreply, state}

  defp land(state, ref, answer) do
    {key, keys} = Map.pop!(state.keys, ref)
    {callers, waiting} = Map.pop!(state.waiting, key)
    Enum.each(callers, &GenServer.reply(&1, answer))
    %{state | keys: keys, waiting: waiting}
  end
end
