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

    {items, parts} = ExUnit.document(File.read!(path), shared)
    loaded(documents, items, parts, 0, file)
  end

  # What cannot be loaded is left out, as the diagnostics name it, or because the file can be loaded without it.
  defp loaded(documents, items, parts, left_out, file) do
    files = ExUnit.text(items, parts)

    with {:error, error} <- Both.load(documents, "elixir", files, "wasm"),
         named when named == %{} <- ExUnit.named(items, parts, error),
         :none <- guilty(documents, items, parts) do
      IO.puts("  #{file}: #{Both.why(error)}")
      %{refused: assertions(parts) + left_out, equal: 0}
    else
      {:ok, wasm} ->
        compared(in_the_vm(documents, files, file), wasm, parts, left_out, file)

      named ->
        for {number, why} <- named, do: IO.puts("  #{file} #{parts[number].name}: #{why}")
        {out, parts} = Map.split(parts, Map.keys(named))
        loaded(documents, items, parts, left_out + assertions(out), file)
    end
  end

  # The last of the shortest row of tests that isn't loaded; or, where it is not for a test, the statement without which none of
  # the others stops it.
  defp guilty(documents, items, parts) do
    {kept, tests} = Enum.split_with(parts, fn {_number, part} -> part.assertions == 0 end)
    without = &refusal(documents, items, Map.new(&1))

    if why = without.(kept) do
      Enum.find_value(kept, :none, fn {number, _part} = one ->
        if without.(kept -- [one]) == nil, do: %{number => why}
      end)
    else
      count = shortest(1, length(tests), &without.(kept ++ Enum.take(tests, &1)))
      {number, _part} = Enum.at(tests, count - 1)
      %{number => without.(kept ++ Enum.take(tests, count))}
    end
  end

  defp shortest(count, count, _refusal), do: count

  defp shortest(from, to, refusal) do
    middle = div(from + to, 2)
    if refusal.(middle), do: shortest(from, middle, refusal), else: shortest(middle + 1, to, refusal)
  end

  defp refusal(documents, items, parts) do
    with {:error, error} <- Both.load(documents, "elixir", ExUnit.text(items, parts), "wasm"),
         do: Both.why(error),
         else: ({:ok, _version} -> nil)
  end

  defp in_the_vm(documents, files, file) do
    case Both.load(documents, "elixir", files, "beam") do
      {:ok, version} ->
        version

      {:error, error} ->
        IO.puts("  #{file} in the VM: #{Both.why(error)}")
        nil
    end
  end

  defp assertions(parts), do: parts |> Enum.map(fn {_number, part} -> part.assertions end) |> Enum.sum()

  defp compared(beam, wasm, parts, left_out, file) do
    for {number, %{assertions: assertions} = test} when assertions > 0 <- parts,
        reduce: %{equal: 0, refused: left_out} do
      counts ->
        beam = if beam, do: Both.answer(beam, :run, [number])
        kind = kind(beam, Both.answer(wasm, :run, [number]), test, file)
        Map.update(counts, kind, assertions, &(&1 + assertions))
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
{summary, only} = List.pop_at(System.argv(), 0, "")
folder = Path.join(System.fetch_env!("INSTAR_CORPORA"), "elixir-lang/elixir/lib/elixir/test/elixir")
Instar.Corpora.Elixir.run(folder, only, if(summary != "", do: summary))
