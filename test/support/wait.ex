defmodule Instar.Wait do
  # Waiting in tests for what is to come. How long that takes on a busy machine says nothing about the code: so the
  # bounds are the same for all, and for what never comes. Whether something comes soon enough is a comparison of times
  # (`Instar.Clock`).
  @moduledoc false
  alias Instar.Patience

  @bound 180_000
  # A minute after something was missed it is found by a comparison: what is waited for comes without.
  @soon 50_000

  @doc "Milliseconds after which nothing is expected any more: for calls that have a limit of their own."
  @spec bound() :: pos_integer
  def bound, do: Patience.ms(@bound)

  @doc "The same for messages."
  @spec soon() :: pos_integer
  def soon, do: Patience.ms(@soon)

  @doc "Waits until a function returns something true, and returns that; `report` says what there was instead."
  @spec eventually((() -> result), (() -> String.t())) :: result when result: term
  def eventually(fun, report \\ fn -> "it did not come true" end),
    do: poll(fun, report, System.monotonic_time(:millisecond) + soon(), 2)

  # Less and less often: who waits takes the machine from what is waited for.
  defp poll(fun, report, deadline, pause) do
    cond do
      result = fun.() ->
        result

      System.monotonic_time(:millisecond) > deadline ->
        raise ExUnit.AssertionError, message: report.()

      true ->
        Process.sleep(pause)
        poll(fun, report, deadline, min(pause + 2, 50))
    end
  end

  @doc "What a task returns."
  @spec await(Task.t()) :: term
  def await(task), do: Task.await(task, bound())

  @doc "What tasks return, in order."
  @spec await_all([Task.t()]) :: [term]
  def await_all(tasks), do: Task.await_many(tasks, bound())
end
