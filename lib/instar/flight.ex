defmodule Instar.Flight do
  # Single flight: several callers that want the same work done at once share one task and its result.
  # The task is nobody's: it goes on when the caller that began it dies. Results that say how large they are stay
  # for those who come soon after.
  @moduledoc false
  use GenServer
  alias Instar.Error

  # What is remembered, in all: a version that is loaded again and again is not read from the disk each time.
  @most_results 64
  @most_bytes 16 * 1024 * 1024

  @doc """
  Runs `fun` in a task, or waits for the task that already runs under `key`.

  A task that crashes is an error for everyone who waits for it, and a crash of none of them. With `bytes`, which
  tells the size of a value, the value is remembered for a while.
  """
  @spec run(
          GenServer.server(),
          term,
          (() -> {:ok, value} | {:error, Error.t()}),
          (value -> non_neg_integer) | nil
        ) ::
          {:ok, value} | {:error, Error.t()}
        when value: term
  def run(flight, key, fun, bytes \\ nil) do
    case GenServer.call(flight, {:run, key, fun, bytes}, :infinity) do
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

  # `waiting`: callers by key; `keys`: what each task is for; `recent`: values that were remembered, latest first.
  @impl true
  def init(tasks), do: {:ok, %{tasks: tasks, waiting: %{}, keys: %{}, recent: []}}

  @impl true
  def handle_call({:run, key, fun, bytes}, from, state) do
    case {List.keyfind(state.recent, key, 0), state.waiting} do
      {{^key, value, _bytes}, _waiting} ->
        {:reply, {:done, {:ok, value}}, state}

      {nil, %{^key => callers}} ->
        {:noreply, put_in(state.waiting[key], [from | callers])}

      {nil, _waiting} ->
        %Task{ref: ref} = Task.Supervisor.async_nolink(state.tasks, fun)

        {:noreply,
         %{state | waiting: Map.put(state.waiting, key, [from]), keys: Map.put(state.keys, ref, {key, bytes})}}
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
    {{key, bytes}, keys} = Map.pop!(state.keys, ref)
    {callers, waiting} = Map.pop!(state.waiting, key)
    Enum.each(callers, &GenServer.reply(&1, answer))
    %{state | keys: keys, waiting: waiting, recent: remember(state.recent, key, bytes, answer)}
  end

  defp remember(recent, key, bytes, {:done, {:ok, value}}) when bytes != nil do
    [{key, value, bytes.(value)} | recent]
    |> Enum.take(@most_results)
    |> Enum.reduce_while({[], 0}, fn {_key, _value, bytes} = one, {kept, sum} ->
      if sum + bytes <= @most_bytes, do: {:cont, {[one | kept], sum + bytes}}, else: {:halt, {kept, sum}}
    end)
    |> elem(0)
    |> Enum.reverse()
  end

  defp remember(recent, _key, _bytes, _answer), do: recent
end
