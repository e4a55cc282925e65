defmodule Instar.Cluster.PlanTest do
  # What travels in which pieces.
  use ExUnit.Case, async: true
  alias Instar.Cluster.{Plan, Status}
  doctest Plan
  doctest Status

  test "chunks hold each blob once, in order, and none is larger than it may be" do
    for seed <- 1..200 do
      :rand.seed(:exsss, {seed, 1, 1})
      blobs = for n <- 1..:rand.uniform(20), do: {<<n::256>>, :rand.uniform(50) - 1}
      size = :rand.uniform(20)
      chunks = Plan.chunks(blobs, size)

      for chunk <- chunks, do: assert(chunk |> Enum.map(&elem(&1, 2)) |> Enum.sum() <= size)

      for {digest, bytes} <- blobs do
        pieces = for chunk <- chunks, {^digest, from, length} <- chunk, do: {from, length}
        assert Enum.reduce(pieces, 0, fn {from, length}, at -> assert(from == at) && at + length end) == bytes
        assert pieces != []
      end
    end
  end

  test "a member that verifies needs no compiled code" do
    body = %{
      outline: {<<1::256>>, 1},
      token: nil,
      versions: %{"1" => %{source: {<<2::256>>, 2}, digest: <<0::256>>, artifact: {<<3::256>>, 3}}}
    }

    assert Plan.outlines(body) == [{<<1::256>>, 1}]
    assert Plan.code(body) == [{<<2::256>>, 2}, {<<3::256>>, 3}]
    assert Plan.code(body, true) == [{<<2::256>>, 2}]
    assert Plan.code(%{beam: {<<4::256>>, 4}}) == [{<<4::256>>, 4}]
    assert {Plan.outlines(nil), Plan.code(nil)} == {[], []}
  end
end
