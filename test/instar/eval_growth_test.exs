defmodule Instar.EvalGrowthTest do
  # The short form of bin/soak eval: texts that nobody has seen before leave nothing, and neither do sessions that are killed.
  # Not async: what is counted is the whole VM's.
  use ExUnit.Case, async: false
  alias Instar.Evals

  @moduletag timeout: 600_000

  test "generated texts and killed sessions leave nothing" do
    Evals.run(1..48)
    Evals.kill_sessions(16, 48)
    Evals.holdings()
    Evals.run(1..16)
    before = Evals.holdings()
    Evals.run(49..208)
    Evals.kill_sessions(64, 192)
    assert Evals.grown(before, Evals.holdings()) == []
  end
end
