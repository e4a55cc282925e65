defmodule Instar.FailuresLast do
  @moduledoc """
  A formatter of ExUnit that tells every failure once more at the end: where only the last lines of a run are kept, they
  say what failed. Into the file that `INSTAR_FAILED` names go two lines for each: its file, and what `mix test --only` finds
  it by.
  """
  use GenServer

  @impl true
  def init(_options), do: {:ok, %{failed: [], places: []}}

  @impl true
  def handle_cast({:test_finished, %{state: {:failed, failures}} = test}, state) do
    place = {test.tags.file, "test:#{test.name}"}
    {:noreply, %{state | failed: [{test, failures} | state.failed], places: [place | state.places]}}
  end

  # The module could not be set up.
  def handle_cast({:module_finished, %{state: {:failed, _failures}} = module}, state),
    do: {:noreply, %{state | places: [{module.file, "module:#{module.name}"} | state.places]}}

  def handle_cast({:suite_finished, _times}, %{failed: failed, places: places} = state) do
    for {{test, failures}, counter} <- failed |> Enum.reverse() |> Enum.with_index(1),
        do:
          IO.puts(
            ExUnit.Formatter.format_test_failure(test, failures, counter, 120, fn _kind, text -> text end)
          )

    if into = System.get_env("INSTAR_FAILED"),
      do: File.write!(into, for({file, filter} <- places, do: [file, "\n", filter, "\n"]))

    {:noreply, state}
  end

  def handle_cast(_event, state), do: {:noreply, state}
end
