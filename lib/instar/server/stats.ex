defmodule Instar.Server.Stats do
  # What calls of a version come to: how many, which errors, how long they take.
  #
  # A call must not pay for it: it adds one to a counter, and goes on. To look at the clock twice takes ten times as
  # long, so not every call is timed: of each counter the first 256, and then every 256th, which counts for 256. Errors
  # are counted in a table, by those who have one.
  #
  # A counter that many processors write is slow for all of them, so where there are many each scheduler has its own. To
  # ask which scheduler this is takes half as long as to count, which isn't worth it for a few.
  @moduledoc false
  alias Instar.{Error, Version}
  alias Instar.Server.Versions

  # Slot 1 of a scheduler's counters are its calls, the others are calls by how long they took: up to 1 µs, 2 µs, 4 µs, …
  @buckets 26
  @first 2
  @slots @first + @buckets
  @all_timed 256
  @every 256
  @few 4

  @type t :: tuple

  @doc "Counters, all zero."
  @spec new() :: t
  def new do
    schedulers = :erlang.system_info(:schedulers)
    # What lies behind a counter is as long as some lines of a processor's cache: no two are in one line.
    counters = if schedulers <= @few, do: 1, else: schedulers
    List.to_tuple(for _each <- 1..counters, do: :atomics.new(@slots, signed: false))
  end

  @doc """
  Counts a call that begins; `{:timed, began, weight}` where it is to be timed, as one of `weight`. A macro, because even
  the call of a function is a part of what it takes.
  """
  defmacro begin(stats) do
    quote do
      try do
        case unquote(stats) do
          {one} -> :atomics.add_get(one, 1, 1)
          nil -> 0
          many -> :atomics.add_get(unquote(__MODULE__).own(many), 1, 1)
        end
      rescue
        # A handle of a VM that has ended: its counters mean nothing here, as its code.
        ArgumentError -> 0
      end
      |> case do
        n when n > unquote(@all_timed) and :erlang.band(n, unquote(@every - 1)) != 0 -> :untimed
        0 -> :untimed
        n -> {:timed, :os.perf_counter(), if(n > unquote(@all_timed), do: unquote(@every), else: 1)}
      end
    end
  end

  @doc "Counts a call, which is what `block` does: what it takes is counted where it is to be timed."
  defmacro counting(stats, do: block) do
    quote do
      case unquote(__MODULE__).begin(unquote(stats)) do
        :untimed ->
          unquote(block)

        {:timed, began, weight} ->
          try do
            unquote(block)
          after
            unquote(__MODULE__).ended(unquote(stats), began, weight)
          end
      end
    end
  end

  @doc "The counters that the calling process counts in."
  @spec own(t) :: :atomics.atomics_ref()
  def own({one}), do: one
  def own(many), do: :erlang.element(:erlang.system_info(:scheduler_id), many)

  @doc "A call that was timed has ended."
  @spec ended(t, integer, pos_integer) :: :ok
  def ended(stats, began, weight) do
    us = System.convert_time_unit(max(:os.perf_counter() - began, 0), perf_unit(), :microsecond)
    :atomics.add(own(stats), @first + bucket(us), weight)
  end

  # As many of its units as make a second.
  defp perf_unit, do: :erlang.convert_time_unit(1, :second, :perf_counter)

  defp bucket(us), do: min(bits(us, 0), @buckets - 1)
  defp bits(0, bits), do: bits
  defp bits(n, bits), do: bits(div(n, 2), bits + 1)

  @doc "Counts what a call has answered, where that is an error; gives the answer back."
  @spec outcome(answer, Version.t()) :: answer when answer: term
  def outcome({:ok, _result} = answer, _version), do: answer

  # That the code is gone, or is another node's, is no answer of it; mostly the next code answers.
  def outcome({:error, %Error{reason: {gone, _where}}} = answer, _version)
      when gone in [:badfun, :foreign_node],
      do: answer

  def outcome({:error, %Error{reason: reason}} = answer, version) do
    failed(version, reason)
    answer
  end

  def outcome({:raised, _kind, _reason, _trace} = answer, version) do
    failed(version, :exception)
    answer
  end

  def outcome(answer, _version), do: answer

  @doc "Counts an error of a call."
  @spec failed(Version.t(), term) :: :ok
  def failed(version, reason) do
    key = {version.id, version.tag, kind(reason)}
    :ets.update_counter(Versions.errors(version.server), key, 1, {key, 0})
    :ok
  rescue
    # The server has gone with its tables.
    _gone in [ArgumentError, Error] -> :ok
  end

  defp kind(reason) when is_tuple(reason) and is_atom(elem(reason, 0)), do: elem(reason, 0)
  defp kind(reason) when is_atom(reason), do: reason
  defp kind(_other), do: :error

  @doc "What there is to know of a version; `errors` are those of its server's table."
  @spec of(Version.t(), :ets.table()) :: Instar.stats()
  def of(%Version{id: id, tag: tag, stats: stats}, errors) do
    counts = counts(stats)
    buckets = Enum.drop(counts, 1)
    # Calls in ascending order of their time.
    latency =
      for {calls, bits} <- Enum.with_index(buckets), calls > 0, do: %{up_to: up_to(bits), calls: calls}

    %{
      id: id,
      tag: tag,
      calls: hd(counts),
      errors: Map.new(:ets.match(errors, {{id, tag, :"$1"}, :"$2"}), fn [kind, count] -> {kind, count} end),
      latency: latency,
      p50: quantile(latency, 50),
      p99: quantile(latency, 99)
    }
  end

  defp up_to(bits) when bits == @buckets - 1, do: nil
  defp up_to(bits), do: Integer.pow(2, bits)

  defp counts(nil), do: List.duplicate(0, @slots - 1)

  defp counts(stats) do
    for slot <- [1 | Enum.to_list(@first..(@slots - 1))],
        do: stats |> Tuple.to_list() |> Enum.map(&:atomics.get(&1, slot)) |> Enum.sum()
  end

  # The bound that so many of a hundred calls stay within, in microseconds.
  defp quantile([], _percent), do: nil

  defp quantile(latency, percent) do
    wanted = Enum.sum(for %{calls: calls} <- latency, do: calls) * percent / 100

    Enum.reduce_while(latency, 0, fn %{up_to: up_to, calls: calls}, below ->
      if below + calls >= wanted, do: {:halt, up_to || :infinity}, else: {:cont, below + calls}
    end)
  end

  @doc """
  A time in microseconds, for people.

      iex> Enum.map([nil, 1, 512, 4096, 2_097_152, :infinity], &Instar.Server.Stats.time/1)
      ["-", "1us", "512us", "4ms", "2s", "long"]
  """
  @spec time(non_neg_integer | nil | :infinity) :: String.t()
  def time(nil), do: "-"
  def time(:infinity), do: "long"
  def time(us) when us < 1_000, do: "#{us}us"
  def time(us) when us < 1_000_000, do: "#{div(us, 1_000)}ms"
  def time(us), do: "#{div(us, 1_000_000)}s"
end
