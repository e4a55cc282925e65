defmodule Instar.Eval.Cache do
  # The code of lines that ran a short while ago, by their text: the same line with other values is not compiled again.
  #
  # Two generations, each a table. What is found in the older goes to the younger, and when that has its bytes or lines, the
  # older is emptied and they change places. So what was not asked for goes, whoever comes: nothing is searched or counted.
  # Code that goes is freed by whoever lets go of it last; a call that is in it goes on.
  @moduledoc false
  use GenServer

  @tables {__MODULE__, :tables}
  # Of one generation.
  @most_lines 512
  @most_bytes 64 * 1024 * 1024

  @type key :: term
  @type entry :: term

  @spec start_link(term) :: GenServer.on_start()
  def start_link(_options), do: GenServer.start_link(__MODULE__, [], name: __MODULE__)

  @doc "What was put under a key, if it is there still."
  @spec get(key) :: entry | nil
  def get(key) do
    {tables, turns} = :persistent_term.get(@tables)
    young = young(tables, turns)

    case :ets.lookup(young, key) do
      [{_key, entry, _bytes}] -> entry
      [] -> older(key, old(tables, turns))
    end
  rescue
    # The tables' process has just been started anew.
    ArgumentError -> nil
  end

  defp older(key, table) do
    case :ets.lookup(table, key) do
      [{_key, entry, bytes}] ->
        put(key, entry, bytes)
        entry

      [] ->
        nil
    end
  end

  defp young(tables, turns), do: elem(tables, rem(:atomics.get(turns, 1), 2))
  defp old(tables, turns), do: elem(tables, rem(:atomics.get(turns, 1) + 1, 2))

  @doc "Keeps an entry of so many bytes."
  @spec put(key, entry, non_neg_integer) :: :ok
  def put(key, entry, bytes), do: GenServer.cast(__MODULE__, {:put, key, entry, bytes})

  @doc "Lets go of all."
  @spec clear() :: :ok
  def clear, do: GenServer.call(__MODULE__, :clear)

  @doc "How many lines are kept, and how many bytes they have."
  @spec size() :: {non_neg_integer, non_neg_integer}
  def size, do: GenServer.call(__MODULE__, :size)

  @impl true
  def init(_options) do
    tables = {table(), table()}
    turns = :atomics.new(1, signed: false)
    :persistent_term.put(@tables, {tables, turns})
    {:ok, %{tables: tables, turns: turns, young: 0, old: 0}}
  end

  defp table, do: :ets.new(__MODULE__, [:protected, read_concurrency: true])

  @impl true
  def handle_cast({:put, key, entry, bytes}, %{tables: tables, turns: turns} = state) do
    young = young(tables, turns)
    new? = :ets.insert_new(young, {key, entry, bytes})
    state = if new?, do: %{state | young: state.young + bytes}, else: state
    full? = state.young > @most_bytes or :ets.info(young, :size) >= @most_lines
    {:noreply, if(full?, do: turn(state), else: state)}
  end

  @impl true
  def handle_call(:clear, _from, state), do: {:reply, :ok, state |> turn() |> turn()}

  def handle_call(:size, _from, %{tables: {one, other}} = state),
    do: {:reply, {:ets.info(one, :size) + :ets.info(other, :size), state.young + state.old}, state}

  # What is young is old from now on, and what was old is gone.
  defp turn(%{tables: tables, turns: turns} = state) do
    tables |> old(turns) |> :ets.delete_all_objects()
    :atomics.add(turns, 1, 1)
    %{state | young: 0, old: state.young}
  end
end
