defmodule Instar.FairnessTest do
  # How others fare beside 50 processes that are busy in WebAssembly, against 50 that are busy on the BEAM, measured in
  # turns: what a busy machine does to one, it does to the other. Not async: the tests must not disturb each other.
  use Instar.Case, async: false

  alias Instar.{Clock, Fairness, Native}

  @moduletag :heavy
  @moduletag timeout: 600_000
  @busy 50
  @ticks 100
  # What the ticker's own timer jitters by, in milliseconds.
  @jitter 0.5
  @kinds [:loops, :calls, :copies, :callbacks, :terms, :writers_to_function]

  setup context do
    versions = Fairness.load(context.documents, context.server)
    on_exit(fn -> Enum.each(versions, fn {_, version} -> gone!(version) end) end)
    %{versions: versions, bodies: Fairness.bodies(versions)}
  end

  defp gone!(version), do: assert(eventually(fn -> Native.gate(version.code, :lingering) == {0, []} end))

  test "a ticker of 1 ms has its ticks as beside loops of the BEAM, at p99 within twice", %{bodies: bodies} do
    p99 = fn kind -> fn -> Fairness.percentile(Fairness.ticks(@busy, bodies[kind], @ticks), 99) end end

    late =
      for kind <- @kinds,
          pair = Clock.compare(p99.(kind), p99.(:beam), &(&1 <= 2 * &2 + @jitter)),
          pair != :ok,
          do: {kind, pair}

    assert late == [], "p99 in milliseconds beside WebAssembly and beside BEAM: #{inspect(late)}"
  end

  # Beside others everybody waits for his turn: what that takes is measured with a loop of the BEAM that ends itself.
  test "a kill and a timeout take effect within 5 ms", %{bodies: bodies} do
    for kind <- @kinds, others <- [0, @busy], {way, fun} <- ways(kind) do
      effect = fn -> Fairness.percentile(fun.(others, bodies[kind], 9), 50) end
      turn = fn -> Fairness.percentile(Fairness.timeouts(others, bodies.beam, 9), 50) end
      late = Clock.compare(effect, turn, &(&1 <= 5 + 2 * &2), 1..9)
      assert late == :ok, "#{way} of #{kind} beside #{others}, and of BEAM, in milliseconds: #{inspect(late)}"
    end
  end

  defp ways(kind) do
    timeout = if kind in Fairness.endless(), do: [], else: [timeout: &Fairness.timeouts/3]
    [{:kill, &Fairness.kills/3} | timeout]
  end
end
