defmodule Instar.Logs do
  # Waiting in tests for a line of the log, which comes when the machine lets it: a handler beside those that print.
  @moduledoc false
  alias Instar.Wait

  @doc """
  Runs a function, and returns what it returned when a line with these words has been logged since it began. It goes into
  `ExUnit.CaptureLog.capture_log/1`, which has the line then.
  """
  @spec heard(String.t(), (() -> result)) :: result when result: term
  def heard(words, fun) do
    id = :"instar_logs_#{System.unique_integer([:positive])}"
    reference = make_ref()
    config = %{config: %{words: words, to: {self(), reference}}, level: :all}
    :ok = :logger.add_handler(id, __MODULE__, config)

    try do
      result = fun.()

      receive do
        ^reference -> :ok
      after
        Wait.bound() -> raise ExUnit.AssertionError, message: "nobody has logged #{inspect(words)}"
      end

      # Whoever logged it is on his way to the handler that prints.
      Process.sleep(100)
      result
    after
      :logger.remove_handler(id)
    end
  end

  @doc false
  def log(event, %{config: %{words: words, to: {pid, reference}}}) do
    if event |> text() |> String.contains?(words), do: send(pid, reference)
  end

  defp text(%{msg: {:string, text}}), do: IO.chardata_to_string(text)

  defp text(%{msg: {:report, report}, meta: %{report_cb: format}}) when is_function(format, 1) do
    {format, arguments} = format.(report)
    format |> :io_lib.format(arguments) |> IO.chardata_to_string()
  end

  defp text(%{msg: {:report, report}}), do: inspect(report)
  defp text(%{msg: {format, arguments}}), do: format |> :io_lib.format(arguments) |> IO.chardata_to_string()
end
