defmodule Instar.Guides.ReleasesTest do
  # The README's table of releases is what `bin/newer` noted in test/newer: INSTAR_WRITE_GUIDES=1 writes it anew.
  use ExUnit.Case, async: true

  @readme "README.md"
  @debians [{"trixie", "Debian 13"}, {"sid", "Debian sid"}]

  test "says of each release what was run there, and what came of it" do
    text = File.read!(@readme)
    [oldest] = Regex.run(~r/^\| 1\.14\.0 \|.*\n/m, text)
    table = Enum.map_join(@debians, &row/1)
    written = Regex.replace(~r/^(\| 1\.14\.0 \|.*\n)(?:\|.*\n)*/m, text, fn _all, row -> row <> table end)
    if System.get_env("INSTAR_WRITE_GUIDES") == "1", do: File.write!(@readme, written)

    assert File.read!(@readme) =~ oldest <> table <> "\n",
           "bin/newer has noted something else: INSTAR_WRITE_GUIDES=1"
  end

  test "no part is noted that isn't there" do
    for {suite, _debian} <- @debians, {part, _totals, _names} <- noted(suite).parts do
      assert part in parts(), "#{part} of test/newer/#{suite}.txt"
    end
  end

  defp row({suite, debian}) do
    %{elixir: elixir, otp: otp, parts: parts} = noted(suite)

    sum = fn index ->
      parts |> Enum.map(fn {_part, totals, _names} -> Enum.at(totals, index) end) |> Enum.sum()
    end

    failed = parts |> Enum.map(fn {_part, _totals, names} -> length(names) end) |> Enum.sum()
    all = length(parts())

    "| #{elixir} | #{otp} (#{debian}) | `bin/newer #{suite}`: #{length(parts)} of #{all} parts of the tests, " <>
      "#{grouped(sum.(0) + sum.(1))} tests: #{failed} failed, #{sum.(2)} skipped |\n"
  end

  # 1234 is 1,234.
  defp grouped(number), do: number |> to_string() |> String.replace(~r/\d(?=(\d{3})+$)/, "\\0,")

  # The lines of a note: the release; then of each part its totals, and the names of what failed even by itself.
  defp noted(suite) do
    [first | lines] = "test/newer/#{suite}.txt" |> File.read!() |> String.split("\n", trim: true)
    [_, elixir, otp] = Regex.run(~r/^Elixir (.*), OTP (\d+)$/, first)

    parts =
      Enum.reduce(lines, [], fn
        "  " <> name, [{part, totals, names} | rest] -> [{part, totals, [name | names]} | rest]
        line, parts -> [part(line) | parts]
      end)

    %{elixir: elixir, otp: otp, parts: parts}
  end

  defp part(line) do
    [_, part, totals] = Regex.run(~r/^(\S+): (.*)$/, line)

    assert [_, passed, failed, skipped] =
             Regex.run(~r/^(\d+) passed, (\d+) failed[a-z ]*, (\d+) skipped, /, totals),
           line

    {part, Enum.map([passed, failed, skipped], &String.to_integer/1), []}
  end

  # As bin/newer has them: folders with tests, and the files beside them.
  defp parts do
    folders =
      for folder <- Path.wildcard("test/*/") ++ Path.wildcard("test/instar/*/"),
          File.dir?(folder) and folder != "test/instar",
          Path.wildcard(folder <> "/**/*_test.exs") != [],
          do: folder

    ["test/*_test.exs", "test/instar/*_test.exs" | folders]
  end
end
