defmodule Instar.Server.SingleFlight do
  # Single flight: several callers that want the same work done at once share one task and its result.
  # The task is nobody's: it goes on when the caller that began it dies, or has waited for long enough. Results that
  # say how large they are stay for those who come soon after.
  @moduledoc false
  use GenServer
  alias Instar.Error

  # What is remembered, in all: a version that is loaded again and again is not read from the disk each time.
  @most_results 64
  @most_bytes 16 * 1024 * 1024

  @doc """
  Runs `fun` in a task, or waits for the task that already runs under `key`: `:timeout` when that takes longer than
  `timeout` milliseconds, `:gone` when the server stops.

  A task that crashes is an error for everyone who waits for it, and a crash of none of them. With `bytes`, which
  tells the size of a value, the value is remembered for a while.
  """
  @spec run(
          GenServer.server(),
          term,
          (() -> {:ok, value} | {:error, Error.t()}),
          (value -> non_neg_integer) | nil,
          timeout
        ) ::
          {:ok, value} | {:error, Error.t()} | :timeout | :gone
        when value: term
  def run(flight, key, fun, bytes \\ nil, timeout \\ :infinity) do
    # The name of this caller among those who wait.
    asked = make_ref()

    try do
      GenServer.call(flight, {:run, key, fun, bytes, asked}, timeout)
    catch
      :exit, {:timeout, _call} ->
        GenServer.cast(flight, {:left, key, asked})
        :timeout

      # The flight itself went down, and with it whoever could have answered.
      :exit, _reason ->
        :gone
    else
      {:done, result} -> result
      {:crashed, reason} -> {:error, Error.new({:crashed, reason})}
      :gone -> :gone
    end
  end

  @doc "Sends all who wait away, because their server stops; the tasks go on."
  @spec send_away(GenServer.server()) :: :ok
  def send_away(flight), do: GenServer.cast(flight, :send_away)

  @doc """
  Whether a task that ended with that reason went with its supervisor, and has not crashed by itself: also one that was
  gone before it could be watched, for a task does nothing until it is.
  """
  @spec went?(term, pid | atom) :: boolean
  def went?(reason, _tasks) when reason in [:shutdown, :noproc], do: true

  def went?(:killed, tasks) do
    pid = GenServer.whereis(tasks)
    pid == nil or not Process.alive?(pid)
  end

  def went?(_reason, _tasks), do: false

  @doc "The registered name of a server's flights."
  @spec name(atom) :: atom
  def name(server), do: Module.concat(server, "Flight")

  @doc false
  def start_link(opts) do
    GenServer.start_link(__MODULE__, Keyword.fetch!(opts, :tasks), name: Keyword.fetch!(opts, :name))
  end

  # `waiting`: callers by key, each with its name; `keys`: what each task is for; `recent`: values that were remembered,
  # latest first.
  @impl true
  def init(tasks), do: {:ok, %{tasks: tasks, waiting: %{}, keys: %{}, recent: []}}

  @impl true
  def handle_call({:run, key, fun, bytes, asked}, from, state) do
    case {List.keyfind(state.recent, key, 0), state.waiting} do
      {{^key, value, _bytes}, _waiting} ->
        {:reply, {:done, {:ok, value}}, state}

      {nil, %{^key => callers}} ->
        {:noreply, put_in(state.waiting[key], [{asked, from} | callers])}

      {nil, _waiting} ->
        %Task{ref: ref} = Task.Supervisor.async_nolink(state.tasks, fn -> answer(fun) end)

        {:noreply,
         %{
           state
           | waiting: Map.put(state.waiting, key, [{asked, from}]),
             keys: Map.put(state.keys, ref, {key, bytes})
         }}
    end
  end

  # An error is one, however it is told: that the server has gone meanwhile is raised.
  defp answer(fun) do
    fun.()
  rescue
    error in Error -> {:error, error}
  end

  @impl true
  # Of a flight that has landed meanwhile nothing is left.
  def handle_cast({:left, key, asked}, state) do
    case state.waiting do
      %{^key => callers} -> {:noreply, put_in(state.waiting[key], List.keydelete(callers, asked, 0))}
      _landed -> {:noreply, state}
    end
  end

  def handle_cast(:send_away, state) do
    for {_key, callers} <- state.waiting, {_asked, from} <- callers, do: GenServer.reply(from, :gone)
    {:noreply, %{state | waiting: Map.new(state.waiting, fn {key, _callers} -> {key, []} end)}}
  end

  @impl true
  def handle_info({ref, result}, state) when is_map_key(state.keys, ref) do
    Process.demonitor(ref, [:flush])
    {:noreply, land(state, ref, {:done, result})}
  end

  def handle_info({:DOWN, ref, :process, _pid, reason}, state) when is_map_key(state.keys, ref) do
    {:noreply, land(state, ref, if(went?(reason, state.tasks), do: :gone, else: {:crashed, reason}))}
  end

  def handle_info(_other, state), do: {:noreply, state}

  defp land(state, ref, answer) do
    {{key, bytes}, keys} = Map.pop!(state.keys, ref)
    {callers, waiting} = Map.pop!(state.waiting, key)
    for {_asked, from} <- callers, do: GenServer.reply(from, answer)
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
