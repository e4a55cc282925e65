defmodule Instar.FailuresLast do
  @moduledoc """
  A formatter of ExUnit that tells every failure once more at the end: where only the last lines of a run are kept, they
  say what failed. Into the file that `INSTAR_FAILED` names go the places of these tests, a line each, as `mix test` takes
  them.
  """
  use GenServer

  @impl true
  def init(_options), do: {:ok, %{failed: [], places: []}}

  @impl true
  def handle_cast({:test_finished, %{state: {:failed, failures}} = test}, state) do
    %{file: file, line: line} = test.tags

    {:noreply,
     %{state | failed: [{test, failures} | state.failed], places: ["#{file}:#{line}" | state.places]}}
  end

  # The module could not be set up.
  def handle_cast({:module_finished, %{state: {:failed, _failures}, file: file}}, state),
    do: {:noreply, %{state | places: [file | state.places]}}

  def handle_cast({:suite_finished, _times}, %{failed: failed, places: places} = state) do
    for {{test, failures}, counter} <- failed |> Enum.reverse() |> Enum.with_index(1),
        do:
          IO.puts(
            ExUnit.Formatter.format_test_failure(test, failures, counter, 120, fn _kind, text -> text end)
          )

    if file = System.get_env("INSTAR_FAILED"),
      do: File.write!(file, for(place <- places |> Enum.uniq() |> Enum.sort(), do: [place, "\n"]))

    {:noreply, state}
  end

  def handle_cast(_event, state), do: {:noreply, state}
end
