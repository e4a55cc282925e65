defmodule Instar.Totals do
  @moduledoc """
  A formatter of ExUnit that writes what a run came to into the file that INSTAR_TOTALS names, in the same words on every
  release of Elixir: a line with the numbers, and one for each test that failed. `bin/newer` notes it.
  """
  use GenServer

  @impl true
  def init(_options), do: {:ok, %{passed: 0, failed: 0, skipped: 0, names: []}}

  @impl true
  def handle_cast({:test_finished, test}, totals) do
    totals =
      case test.state do
        nil -> count(totals, :passed)
        {:skipped, _} -> count(totals, :skipped)
        {:excluded, _} -> totals
        {failed, _} when failed in [:failed, :invalid] -> totals |> count(:failed) |> name(test)
      end

    {:noreply, totals}
  end

  def handle_cast({:suite_finished, _times}, totals) do
    line = "#{totals.passed} passed, #{totals.failed} failed, #{totals.skipped} skipped\n"
    File.write!(System.fetch_env!("INSTAR_TOTALS"), [line | Enum.sort(totals.names)])
    {:noreply, totals}
  end

  def handle_cast(_event, totals), do: {:noreply, totals}

  defp count(totals, what), do: Map.update!(totals, what, &(&1 + 1))

  defp name(totals, test),
    do: Map.update!(totals, :names, &["  #{inspect(test.module)}: #{test.name}\n" | &1])
end
