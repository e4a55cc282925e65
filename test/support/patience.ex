defmodule Instar.Patience do
  # How long tests wait, on a machine that takes many times as long for everything: `INSTAR_SLOW=10` under an emulator.

  @doc "How many times as long as usual."
  def factor, do: "INSTAR_SLOW" |> System.get_env("1") |> String.to_integer()

  @doc "So many milliseconds, for this machine."
  def ms(ms), do: ms * factor()

  @doc "What servers of tests are told of time where the usual limits are too short."
  def options do
    if factor() > 1, do: [timeout: ms(5_000), compile_timeout: ms(120_000)], else: []
  end
end
