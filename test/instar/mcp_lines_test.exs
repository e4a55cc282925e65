defmodule Instar.MCPLinesTest do
  # How `mix instar.mcp` reads its lines: no piece of one that is too long is kept.
  use ExUnit.Case, async: true
  alias Mix.Tasks.Instar.Mcp

  # What the process that reads does with a function: each piece that comes, with what was left of the one before.
  defp read(pieces, most), do: read(pieces, [], [], most)

  defp read(pieces, state, lines, most) do
    {piece, pieces} = List.pop_at(pieces, 0, :eof)

    case Mcp.line(state, piece, most) do
      {:more, state} ->
        assert state == :too_long or byte_size(state) <= most
        read(pieces, state, lines, most)

      {:done, :eof, []} ->
        Enum.reverse(lines)

      {:done, {:line, line}, rest} ->
        pieces = if rest == [] or piece == :eof, do: pieces, else: [rest | pieces]
        read(pieces, [], [line | lines], most)
    end
  end

  test "lines are the same however they come, and one that is too long is told and left behind" do
    text = "one\n\ntwo\r\n" <> String.duplicate("x", 50) <> "\nlast\n" <> String.duplicate("y", 51)
    lines = ["one", "", "two\r", :too_long, "last", :too_long]

    for size <- 1..(byte_size(text) + 1) do
      pieces = text |> String.to_charlist() |> Enum.chunk_every(size)
      assert read(pieces, 49) == lines, "#{size}"
    end

    assert read(['abc'], 3) == ["abc"]
    assert read(['abcd'], 3) == [:too_long]
    assert read([], 3) == []
    assert read(['\n'], 3) == [""]
  end
end
