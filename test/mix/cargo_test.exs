defmodule Instar.CargoTest do
  # How far a build is, from what cargo writes. The module is Mix's: it is there since Mix has compiled this.
  use ExUnit.Case, async: true
  alias Mix.Tasks.Compile.InstarNative.Cargo

  test "each crate has its number among all, and bars are not shown" do
    output =
      "   Compiling libc v0.2.191\n    Building [            ] 0/212: libc\r\e[K   Compiling serde v1.0.229\r\n" <>
        "    Building [==>         ] 37/212: serde, libc\r\e[K   Compiling wasmtime v48.0.8\nwarning: unused\n    Finis"

    # Wherever the pieces end that it comes in.
    for size <- [1, 7, 64, 1_000] do
      parent = self()
      pieces = for piece <- Enum.chunk_every(String.graphemes(output), size), do: Enum.join(piece)

      {rest, {done, all}} =
        Enum.reduce(pieces, {"", nil}, fn piece, {begun, progress} ->
          Cargo.show(begun <> piece, progress, &send(parent, {:line, &1}))
        end)

      assert {done, all} == {"37", "212"}
      assert String.trim(rest) == "Finis"

      assert lines() == [
               "   Compiling libc v0.2.191",
               "[  0 of 212] Compiling serde v1.0.229",
               "[ 37 of 212] Compiling wasmtime v48.0.8",
               "warning: unused"
             ]
    end
  end

  defp lines do
    receive do
      {:line, line} -> [line | lines()]
    after
      0 -> []
    end
  end

  test "what the command ends with is its status" do
    assert ExUnit.CaptureIO.capture_io(fn ->
             assert Cargo.run("/bin/sh", ["-c", "echo there; exit 3"], "/") == 3
           end) ==
             "there\n"
  end
end
