defmodule Instar.Call.Patterns.Cache do
  # Compiled regular expressions, so that a pattern that is matched often is compiled once.
  #
  # All programs share two tables: when the younger is full, the older is emptied and becomes the younger. So what is in use
  # stays, and a program that has many patterns takes no more room than there is. What is found by source and options is right
  # for whoever asks.
  @moduledoc false
  use GenServer

  # Patterns and bytes of a table.
  @most 4_096
  @most_bytes 8 * 1024 * 1024
  # What is larger is compiled each time.
  @largest 32 * 1024

  # What is counted: bytes in the younger table, and turns.
  @bytes 1
  @turns 2

  @doc false
  def start_link(_options), do: GenServer.start_link(__MODULE__, nil, name: __MODULE__)

  @impl true
  def init(nil) do
    [one, other] =
      for _table <- 1..2,
          do: :ets.new(__MODULE__, [:public, read_concurrency: true, write_concurrency: true])

    tables = {one, other, :counters.new(2, [])}
    :persistent_term.put(__MODULE__, tables)
    {:ok, tables}
  end

  @doc "What `:re.compile/2` answers."
  @spec compile(binary, [term]) :: {:ok, tuple} | {:error, term}
  def compile(source, options) do
    tables = :persistent_term.get(__MODULE__)
    {young, old} = by_age(tables)
    key = {source, options}

    with [] <- :ets.lookup(young, key),
         [] <- :ets.lookup(old, key) do
      with {:ok, pattern} <- :re.compile(source, options), do: {:ok, keep(tables, young, key, pattern)}
    else
      [{_key, pattern}] -> {:ok, pattern}
    end
  end

  defp by_age({one, other, counters}),
    do: if(rem(:counters.get(counters, @turns), 2) == 0, do: {one, other}, else: {other, one})

  defp keep({_one, _other, counters}, young, {source, _options} = key, pattern) do
    size = byte_size(source) + size(pattern)

    if size <= @largest do
      if :ets.insert_new(young, {key, pattern}), do: :counters.add(counters, @bytes, size)
      if full?(counters, young), do: GenServer.cast(__MODULE__, {:turn, :counters.get(counters, @turns)})
    end

    pattern
  end

  defp full?(counters, young),
    do: :counters.get(counters, @bytes) > @most_bytes or :ets.info(young, :size) > @most

  # Since OTP 28 it is a reference.
  defp size({:re_pattern, _groups, _unicode, _crlf, code}) when is_binary(code), do: byte_size(code)
  defp size(_pattern), do: 2_048

  @impl true
  def handle_cast({:turn, turn}, {_one, _other, counters} = tables) do
    # Several may have asked for the same.
    if :counters.get(counters, @turns) == turn do
      {_young, old} = by_age(tables)
      :ets.delete_all_objects(old)
      :counters.put(counters, @bytes, 0)
      :counters.add(counters, @turns, 1)
    end

    {:noreply, tables}
  end
end
