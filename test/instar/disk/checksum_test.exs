defmodule Instar.Disk.ChecksumTest do
  use ExUnit.Case, async: true
  alias Instar.Disk.Checksum
  doctest Checksum

  test "pieces have the digest of the whole, however they lie" do
    large = :crypto.strong_rand_bytes(100_000)
    whole = "head" <> large <> "tail" <> large

    for pieces <- [whole, ["head", large, "tail", large], [["he", ?a, ?d], [[large] | "tail"], large]],
        do: assert(Checksum.of(pieces) == :crypto.hash(:sha256, whole))

    assert Checksum.of([]) == Checksum.of("")
  end
end
