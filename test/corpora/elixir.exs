# How much of Elixir's own tests answers in the sandbox what it answers in the VM, of the release that runs.
#
# A file of tests is a document for both targets, with each test as a function; bin/corpora elixir says where they lie. What a test
# needs may be absent (files, nodes, ports): such a test is counted as refused, and the others of its file are run without it.
Code.require_file("both.exs", __DIR__)
Code.require_file("ex_unit.exs", __DIR__)

defmodule Instar.Corpora.Elixir do
  @moduledoc false
  alias Instar.Corpora.{Both, ExUnit}

  # What is data: neither files, nodes and ports, nor the compiler's insides.
  @files ~w(access atom base bitwise calendar/date_range calendar/date calendar/datetime calendar/iso
    calendar/naive_datetime calendar/time calendar collectable enum exception float function inspect/algebra inspect integer
    kernel/alias kernel/binary kernel/charlist kernel/comprehension kernel/defaults kernel/fn kernel/guard kernel/impl
    kernel/import kernel/macros kernel/overridable kernel/quote kernel/raise kernel/sigils kernel/special_forms kernel/with
    kernel keyword list/chars list macro map_set map module option_parser process protocol range record regex
    stream string/chars string_io string tuple uri version agent gen_server task)

  # Modules that tests share.
  @shared ~w(calendar/holocene calendar/fakes)

  def run(folder, only, summary) do
    documents = Both.start!()
    files = if only == [], do: @files, else: only

    results =
      for file <- files, path = Path.join(folder, file <> "_test.exs"), File.exists?(path) do
        {time, counts} = :timer.tc(fn -> file(documents, folder, file, path) end)
        IO.puts("#{file}: #{row(counts)} (#{div(time, 1000)} ms)")
        counts
      end

    all = Enum.reduce(results, &Map.merge(&1, &2, fn _kind, left, right -> left + right end))
    IO.puts("\nall: #{row(all)}")
    if summary, do: File.write!(summary, "| Elixir #{System.version()} | #{row(all)} |\n", [:append])
  end

  defp row(counts) do
    all = counts |> Map.values() |> Enum.sum()
    parts = for {kind, count} <- Enum.sort(counts), count > 0, do: "#{count} #{kind}"

    "#{all} assertions: #{Enum.join(parts, ", ")} (#{Both.percent(Map.get(counts, :equal, 0), all)})"
  end

  defp file(documents, folder, file, path) do
    shared =
      for name <- @shared,
          String.starts_with?(file, "calendar"),
          do: File.read!(Path.join(folder, name <> ".exs"))

    {items, tests} = ExUnit.document(File.read!(path), shared)
    loaded(documents, items, tests, 0, file)
  end

  # A test that cannot be loaded is left out, as the diagnostics name it.
  defp loaded(documents, items, tests, left_out, file) do
    files = ExUnit.text(items, tests)

    case Both.load(documents, "elixir", files, "wasm") do
      {:ok, wasm} ->
        beam = with {:error, _} <- Both.load(documents, "elixir", files, "beam"), do: nil
        compared(beam, wasm, tests, left_out, file)

      {:error, error} ->
        case ExUnit.named(items, tests, error) do
          none when none == %{} ->
            IO.puts("  #{file}: #{Both.why(error)}")
            %{refused: assertions(tests) + left_out, equal: 0}

          named ->
            for {number, why} <- named, do: IO.puts("  #{file} #{tests[number].name}: #{why}")
            {out, tests} = Map.split(tests, Map.keys(named))
            loaded(documents, items, tests, left_out + assertions(out), file)
        end
    end
  end

  defp assertions(tests), do: tests |> Enum.map(fn {_number, test} -> test.assertions end) |> Enum.sum()

  defp compared(beam, wasm, tests, left_out, file) do
    for {number, test} <- tests, reduce: %{equal: 0, refused: left_out} do
      counts ->
        beam = if beam, do: Both.answer(beam, :run, [number])
        kind = kind(beam, Both.answer(wasm, :run, [number]), test, file)
        Map.update(counts, kind, test.assertions, &(&1 + test.assertions))
    end
  end

  # In the VM a document's modules have other names, and protocols are consolidated, so that some tests don't pass there that
  # passed where they were written: whatever passes in the sandbox is right, unless both pass, with different values.
  defp kind(same, same, _test, _file), do: :equal
  defp kind({:ok, _} = beam, {:ok, _} = wasm, test, file), do: said(:different, beam, wasm, test, file)
  defp kind(_beam, {:ok, _}, _test, _file), do: :equal

  defp kind(beam, wasm, test, file) do
    kind = if inspect(wasm) =~ ~r/unsupported|not offered|isn't supported/, do: :refused, else: :different
    said(kind, beam, wasm, test, file)
  end

  defp said(kind, beam, wasm, test, file) do
    IO.puts("  #{file} #{test.name} #{kind}:\n    BEAM #{short(beam)}\n    wasm #{short(wasm)}")
    kind
  end

  defp short(answer), do: answer |> inspect(printable_limit: 700) |> String.slice(0, 700)
end

Logger.configure(level: :none)
[summary | only] = System.argv()
folder = Path.join(System.fetch_env!("INSTAR_CORPORA"), "elixir-lang/elixir/lib/elixir/test/elixir")
Instar.Corpora.Elixir.run(folder, only, if(summary != "", do: summary))
