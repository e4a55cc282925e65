# How fast the same Elixir runs as a BEAM module and as wasm: one document for each kernel, both targets in turns.
#
#     bin/bench kernels            or            mix run bench/kernels.exs [name …]
#
# Prints one table and writes bench/kernels.svg, a picture of the ratios. A kernel's time is the smallest of several
# rounds; both targets meet each round in a changing order, so that a busy machine meets both.

Code.require_file("support/documents.exs", __DIR__)

defmodule Instar.Bench.Kernels do
  @moduledoc false
  alias Instar.Bench.Documents

  @rounds 21

  def run(names) do
    folder = Path.join(System.tmp_dir!(), "instar-kernels-#{System.pid()}")
    File.mkdir_p!(folder)
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    {:ok, store} = Instar.DocumentServer.start_link(dir: folder)
    source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(store)}

    {:ok, _} =
      Instar.start_link(
        source: source,
        trust: [:beam],
        cache_dir: false,
        refresh: :infinity,
        timeout: 120_000,
        memory: 512 * 1024 * 1024
      )

    IO.puts(
      "\nElixir #{System.version()}, OTP #{System.otp_release()}, the smallest of #{@rounds} rounds, ms; compile once\n"
    )

    IO.puts(row(["kernel", "BEAM", "wasm", "wasm/BEAM", "compile BEAM", "compile wasm", "wasm bytes"]))

    rows =
      for {name, body, args} <- Documents.kernels(),
          names == [] or name in names,
          result = measure(store, name, body, args) do
        IO.puts(line(result))
        result
      end

    ratios = for %{ratio: ratio} <- rows, do: ratio
    mean = :math.exp(Enum.sum(Enum.map(ratios, &:math.log/1)) / max(length(ratios), 1))

    IO.puts(
      "\ngeometric mean of #{length(ratios)}: #{format(mean)}, the largest #{format(Enum.max(ratios, fn -> 0.0 end))}"
    )

    if names == [], do: File.write!(Path.join(__DIR__, "kernels.svg"), svg(rows, mean))
  end

  defp measure(store, name, body, args) do
    source = Documents.source(name, body)
    {beam_compile, {:ok, beam}} = load(store, name <> "-beam", source, "beam")

    case load(store, name <> "-wasm", source, "wasm") do
      {wasm_compile, {:ok, wasm}} ->
        expected = Instar.call!(beam, :run, args)
        ^expected = Instar.call!(wasm, :run, args)

        times =
          for round <- 1..@rounds do
            order = if rem(round, 2) == 0, do: [beam: beam, wasm: wasm], else: [wasm: wasm, beam: beam]
            # A process of its own, so that each round begins with the same heap.
            for {target, version} <- order,
                do:
                  {target,
                   in_process(fn -> elem(:timer.tc(fn -> Instar.call!(version, :run, args) end), 0) end)}
          end
          |> Enum.concat()

        [beam_ms, wasm_ms] =
          for target <- [:beam, :wasm], do: (times |> Keyword.get_values(target) |> Enum.min()) / 1_000

        {_, bytes, _} = Instar.get_object_code(wasm)

        %{
          name: name,
          beam: beam_ms,
          wasm: wasm_ms,
          ratio: wasm_ms / beam_ms,
          compile: {beam_compile / 1_000, wasm_compile / 1_000},
          bytes: byte_size(bytes)
        }

      {_, {:error, error}} ->
        IO.puts("  #{name}: #{Exception.message(error)}")
        nil
    end
  end

  defp load(store, id, source, target) do
    document = %{
      "type" => "code-document",
      "language" => "elixir",
      "target" => target,
      "code" => %{"1" => source}
    }

    :ok = Instar.DocumentServer.put(store, id, document)
    :timer.tc(fn -> Instar.load(id) end)
  end

  defp in_process(fun), do: fun |> Task.async() |> Task.await(:infinity)

  defp line(row) do
    {beam, wasm} = row.compile

    row([
      row.name,
      format(row.beam),
      format(row.wasm),
      format(row.ratio),
      format(beam),
      format(wasm),
      row.bytes
    ])
  end

  defp row([first | others]),
    do: String.pad_trailing("#{first}", 16) <> Enum.map_join(others, &String.pad_leading("#{&1}", 13))

  defp format(number), do: :erlang.float_to_binary(number / 1, decimals: 2)

  # One bar for each kernel; the line in the middle is the BEAM.
  defp svg(rows, mean) do
    scale = 240
    height = 24 * length(rows) + 60

    bars =
      for {row, index} <- Enum.with_index(rows) do
        y = 40 + 24 * index
        width = Float.round(min(row.ratio, 2.5) * scale, 1)
        color = if row.ratio <= 1.0, do: "#2a7f62", else: "#b5562b"

        """
        <text x="150" y="#{y + 13}" text-anchor="end">#{row.name}</text>
        <rect x="160" y="#{y}" width="#{width}" height="16" fill="#{color}"/>
        <text x="#{166 + width}" y="#{y + 13}">#{format(row.ratio)}</text>
        """
      end

    """
    <svg xmlns="http://www.w3.org/2000/svg" width="860" height="#{height}" font-family="sans-serif" font-size="13">
    <rect width="100%" height="100%" fill="white"/>
    <text x="160" y="20">time as wasm, as a part of the time on the BEAM (geometric mean #{format(mean)}); shorter is faster</text>
    #{bars}<line x1="#{160 + scale}" y1="30" x2="#{160 + scale}" y2="#{height - 14}" stroke="black" stroke-dasharray="4 3"/>
    <text x="#{164 + scale}" y="#{height - 6}">BEAM</text>
    </svg>
    """
  end
end

Instar.Bench.Kernels.run(System.argv())
