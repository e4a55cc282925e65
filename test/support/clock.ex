defmodule Instar.Clock do
  # Times in tests. A busy machine makes everything late, so that no number of milliseconds says whether code is right. A
  # time is compared with another one that is measured in turn with it, both again while they differ, and the best of each is
  # what counts: what others took of the machine is in the rest.
  @moduledoc false
  import ExUnit.Assertions, only: [flunk: 1]

  # So often each side is measured at least, and at most.
  @rounds 3..15

  @doc """
  Measures two sides in turn, each of which returns a number, until `fits?` holds for the best (the least) of both. `:ok`, or
  the best of both when it never did.
  """
  @spec compare((() -> number), (() -> number), (number, number -> boolean), Range.t()) ::
          :ok | {one :: number, other :: number}
  def compare(one, other, fits?, rounds \\ @rounds), do: compare(one, other, fits?, rounds, 1, {:none, :none})

  # An atom is greater than any number.
  defp compare(one, other, fits?, rounds, round, {best_one, best_other}) do
    # Whoever comes second may find the machine in another state than whoever comes first.
    {a, b} =
      if rem(round, 2) == 1 do
        a = one.()
        {a, other.()}
      else
        b = other.()
        {one.(), b}
      end

    best = {a, b} = {min(a, best_one), min(b, best_other)}

    cond do
      round >= rounds.first and fits?.(a, b) -> :ok
      round >= rounds.last -> best
      true -> compare(one, other, fits?, rounds, round + 1, best)
    end
  end

  @doc "Microseconds that a function takes."
  @spec microseconds((() -> term)) :: non_neg_integer
  def microseconds(fun), do: fun |> :timer.tc() |> elem(0)

  @doc """
  Runs a function that is to take no longer than so many pieces of work, of which a quiet machine does one in some ten
  milliseconds; returns what it returned the last time.
  """
  @spec within!(pos_integer, (() -> result), String.t()) :: result when result: term
  def within!(pieces, fun, what \\ "it") do
    {took, result} = :timer.tc(fun)
    if took <= pieces * work(1), do: result, else: measured(fun, &again!(&1, pieces, what))
  end

  # One piece may be done between two turns of others. Of work that takes as long as the function about, others get their
  # share as well.
  defp again!(timed, pieces, what) do
    part = max(div(pieces, 10), 1)

    with {took, work} <- compare(timed, fn -> work(part) end, &(&1 * part <= pieces * &2), 1..4) do
      flunk("#{what} took #{took} µs, and #{part} pieces of work #{work} µs: #{pieces} were granted")
    end
  end

  defp work(pieces), do: microseconds(fn -> for _ <- 1..pieces, do: count(10_000_000) end)
  defp count(0), do: :ok
  defp count(n), do: count(n - 1)

  @doc """
  Runs a function that is to end when so many milliseconds are over: never before, and at best not later than so many
  `times` what a process takes that sleeps for as long. Returns what it returned the last time.
  """
  @spec on_time!(pos_integer, (() -> result), pos_integer) :: result when result: term
  def on_time!(ms, fun, times \\ 3) do
    measured(fun, fn timed ->
      timed = fn ->
        took = timed.()
        if took < 1_000 * ms, do: flunk("it ended after #{took} µs, and its time is #{ms} ms")
        took
      end

      asleep = fn -> microseconds(fn -> Process.sleep(ms) end) end

      with {took, slept} <- compare(timed, asleep, &(&1 <= times * &2), 1..7),
           do: flunk("it ended after #{took} µs at best; who slept for #{ms} ms was back after #{slept} µs")
    end)
  end

  defp measured(fun, compare) do
    reference = make_ref()

    compare.(fn ->
      {took, result} = :timer.tc(fun)
      Process.put(reference, result)
      took
    end)

    Process.delete(reference)
  end
end
