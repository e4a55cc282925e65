defmodule Instar.FailuresLast do
  @moduledoc """
  A formatter of ExUnit that tells every failure once more at the end. Where only the last lines of a run are kept, they
  say what failed.
  """
  use GenServer

  @impl true
  def init(_options), do: {:ok, []}

  @impl true
  def handle_cast({:test_finished, %{state: {:failed, failures}} = test}, failed),
    do: {:noreply, [{test, failures} | failed]}

  def handle_cast({:suite_finished, _times}, [_ | _] = failed) do
    for {{test, failures}, counter} <- failed |> Enum.reverse() |> Enum.with_index(1),
        do:
          IO.puts(
            ExUnit.Formatter.format_test_failure(test, failures, counter, 120, fn _kind, text -> text end)
          )

    {:noreply, []}
  end

  def handle_cast(_event, failed), do: {:noreply, failed}
end
