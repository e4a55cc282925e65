defmodule Instar.Transcript do
  # The blocks of a guide that show a shell: each line behind `iex>` is run, and what stands below it is its value.
  @moduledoc false

  @doc "Runs them one after the other, with one set of variables; what differs, as text."
  def differences(guide) do
    {differences, _bindings} =
      guide
      |> File.read!()
      |> String.split(~r/^```/m)
      |> Enum.filter(&String.starts_with?(&1, "elixir\niex>"))
      |> Enum.flat_map(&steps/1)
      |> Enum.flat_map_reduce([], &step/2)

    differences
  end

  # Each with its code and what it shows; further lines of code stand behind `...>`.
  defp steps("elixir\n" <> block) do
    block
    |> String.split("\n", trim: true)
    |> Enum.reduce([], fn
      "iex> " <> code, steps -> [{code, ""} | steps]
      "...>" <> code, [{before, ""} | steps] -> [{before <> "\n" <> code, ""} | steps]
      shown, [{code, before} | steps] -> [{code, before <> shown <> "\n"} | steps]
    end)
    |> Enum.reverse()
  end

  defp step({code, shown}, bindings) do
    {value, bindings} = Code.eval_string(code, bindings)
    {differences(code, value, String.trim(shown)), bindings}
  end

  defp differences(_code, _value, ""), do: []

  # What has no syntax is compared as it is shown.
  defp differences(code, value, "#" <> _ = shown) do
    if inspect(value) == shown, do: [], else: ["#{code}\nis #{inspect(value)}\nnot #{shown}"]
  end

  defp differences(code, value, shown) do
    {expected, _bindings} = Code.eval_string(shown)
    if expected == value, do: [], else: ["#{code}\nis #{inspect(value)}\nnot #{shown}"]
  end
end
