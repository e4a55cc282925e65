defmodule Instar.FairnessTest do
  # How others fare beside 50 processes that are busy in WebAssembly, against 50 that are busy on the BEAM, measured in
  # turns: what a busy machine does to one, it does to the other. Not async: the tests must not disturb each other.
  use Instar.Case, async: false

  alias Instar.{Fairness, Native}

  @moduletag :heavy
  @moduletag timeout: 180_000
  @busy 50
  @ticks 100
  # As many rounds as it takes for the medians to be what they should, but not more than these.
  @rounds 3..9
  # What the ticker's own timer jitters by, in milliseconds.
  @jitter 0.5
  @kinds [:loops, :calls, :copies, :callbacks, :terms, :writers_to_function]

  setup context do
    versions = Fairness.load(context.documents, context.server)
    on_exit(fn -> Enum.each(versions, fn {_, version} -> gone!(version) end) end)
    %{versions: versions, bodies: Fairness.bodies(versions)}
  end

  defp gone!(version), do: assert(eventually(fn -> Native.lingering(version.code) == {0, []} end))

  test "a ticker of 1 ms has its ticks as beside loops of the BEAM, at p99 within twice", %{bodies: bodies} do
    late = measure(bodies, [])
    assert late == [], "p99 in milliseconds beside WebAssembly and beside BEAM: #{inspect(late)}"
  end

  defp measure(bodies, rounds) do
    round =
      Map.new([:beam | @kinds], &{&1, Fairness.percentile(Fairness.ticks(@busy, bodies[&1], @ticks), 99)})

    rounds = [round | rounds]

    late =
      for kind <- @kinds,
          pair = {wasm, beam} = medians(rounds, kind),
          wasm > 2 * beam + @jitter,
          do: {kind, pair}

    cond do
      length(rounds) < @rounds.first -> measure(bodies, rounds)
      late == [] or length(rounds) == @rounds.last -> late
      true -> measure(bodies, rounds)
    end
  end

  defp medians(rounds, kind), do: {median(Enum.map(rounds, & &1[kind])), median(Enum.map(rounds, & &1.beam))}
  defp median(list), do: list |> Enum.sort() |> Fairness.percentile(50)

  # Beside others everybody waits for his turn: what that takes is measured with a loop of the BEAM that ends itself.
  test "a kill and a timeout take effect within 5 ms", %{bodies: bodies} do
    for kind <- @kinds, others <- [0, @busy], {way, fun} <- ways(kind) do
      late =
        late(fn -> fun.(others, bodies[kind], 9) end, fn -> Fairness.timeouts(others, bodies.beam, 9) end, 3)

      assert late == nil, "#{way} of #{kind} beside #{others}, and of BEAM, in milliseconds: #{inspect(late)}"
    end
  end

  # Nil, or how late it was the last time: between the two measurements the machine may get something else to do.
  defp late(effects, turns, tries) do
    effect = median(effects.())
    turn = if effect > 5, do: median(turns.()), else: 0

    cond do
      effect <= 5 + 2 * turn -> nil
      tries == 1 -> {effect, turn}
      true -> late(effects, turns, tries - 1)
    end
  end

  defp ways(kind) do
    timeout = if kind in Fairness.endless(), do: [], else: [timeout: &Fairness.timeouts/3]
    [{:kill, &Fairness.kills/3} | timeout]
  end
end
