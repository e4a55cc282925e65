# What a caller pays for ordinary documents: data in, data out. Whole calls on both targets, with real arguments.
#
#     bin/bench rules [name …]
#
# A round calls a version many times in a process of its own; both targets meet each round in a changing order, so that a
# busy machine meets both. The time of a call is that of the fastest round.

Code.require_file("support/rules.exs", __DIR__)

defmodule Instar.Bench.Rules do
  @moduledoc false
  alias Instar.Bench.RuleDocuments

  @rounds 15
  # Microseconds of a round.
  @round 10_000

  def run(names) do
    folder = Path.join(System.tmp_dir!(), "instar-rules-#{System.pid()}")
    File.mkdir_p!(folder)
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    {:ok, store} = Instar.DocumentServer.start_link(dir: folder)
    source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(store)}
    {:ok, _} = Instar.start_link(source: source, trust: [:beam], cache_dir: false, refresh: :infinity)

    IO.puts(
      "\nElixir #{System.version()}, OTP #{System.otp_release()}, whole calls, the fastest of #{@rounds} rounds, µs\n"
    )

    IO.puts(row(["document", "BEAM", "wasm", "wasm/BEAM", "fuel"]))

    rows =
      for {name, body, args} <- RuleDocuments.all(), names == [] or name in names do
        result = measure(store, name, body, args)
        IO.puts(row([name, format(result.beam), format(result.wasm), format(result.ratio), result.fuel]))
        result
      end

    ratios = for %{ratio: ratio} <- rows, do: ratio
    mean = :math.exp(Enum.sum(Enum.map(ratios, &:math.log/1)) / max(length(ratios), 1))

    IO.puts(
      "\ngeometric mean of #{length(ratios)}: #{format(mean)}, the largest #{format(Enum.max(ratios, fn -> 0.0 end))}"
    )
  end

  defp measure(store, name, body, args) do
    source = RuleDocuments.source(name, body)
    [beam, wasm] = for target <- ["beam", "wasm"], do: load(store, name, source, target)
    expected = Instar.call!(beam, :run, args)
    ^expected = Instar.call!(wasm, :run, args)
    {:ok, _, %{fuel: fuel}} = Instar.call(wasm, :run, args, usage: true)
    count = max(div(20 * @round, max(time(beam, args, 20), 1)), 1)

    times =
      for round <- 1..@rounds,
          order = if(rem(round, 2) == 0, do: [beam: beam, wasm: wasm], else: [wasm: wasm, beam: beam]),
          {target, version} <- order,
          do: {target, time(version, args, count)}

    [beam, wasm] =
      for target <- [:beam, :wasm], do: (times |> Keyword.get_values(target) |> Enum.min()) / count

    %{beam: beam, wasm: wasm, ratio: wasm / beam, fuel: fuel}
  end

  defp load(store, name, source, target) do
    id = "#{String.replace(name, " ", "-")}-#{target}"

    document = %{
      "type" => "code-document",
      "language" => "elixir",
      "target" => target,
      "code" => %{"1" => source}
    }

    :ok = Instar.DocumentServer.put(store, id, document)
    {:ok, version} = Instar.load(id)
    version
  end

  defp time(version, args, count) do
    task = Task.async(fn -> elem(:timer.tc(fn -> repeat(version, args, count) end), 0) end)
    Task.await(task, :infinity)
  end

  defp repeat(_version, _args, 0), do: :ok

  defp repeat(version, args, count) do
    Instar.call!(version, :run, args)
    repeat(version, args, count - 1)
  end

  defp row([first | others]),
    do: String.pad_trailing("#{first}", 18) <> Enum.map_join(others, &String.pad_leading("#{&1}", 12))

  defp format(number), do: :erlang.float_to_binary(number / 1, decimals: 2)
end

Instar.Bench.Rules.run(System.argv())
