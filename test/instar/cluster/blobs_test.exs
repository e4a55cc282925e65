defmodule Instar.Cluster.BlobsTest do
  # Bytes by their digest: on disk, in memory, in pieces, and what is let go.
  use ExUnit.Case, async: true
  alias Instar.Cluster.{Blobs, Options, Plan, Tables, Transfer}
  alias Instar.Error

  @moduletag :tmp_dir

  setup context do
    name = :"blobs_#{System.unique_integer([:positive])}"
    dir = if context[:memory], do: false, else: context.tmp_dir
    {:ok, options} = Options.new(name: name, dir: dir, max_bytes: 1_000_000)
    start_supervised!({Tables, options})
    %{name: name}
  end

  defp old!(folder) do
    for file <- Path.wildcard(Path.join(folder, "blobs/*")),
        do: File.touch!(file, System.os_time(:second) - 3_600)
  end

  test "on disk", %{name: name, tmp_dir: dir} do
    bytes = :crypto.strong_rand_bytes(600_000)
    assert {digest, 600_000} = blob = Blobs.put(name, [bytes])
    assert digest == :crypto.hash(:sha256, bytes)
    assert Blobs.read(name, digest) == {:ok, bytes}
    assert {Blobs.have?(name, digest), Blobs.size(name, digest)} == {true, {:ok, 600_000}}
    assert {Blobs.have?(name, <<0::256>>), Blobs.read(name, <<0::256>>)} == {false, :error}

    chunks = Plan.chunks([blob])
    assert length(chunks) == 3
    assert chunks |> Enum.flat_map(&Blobs.pieces(name, &1)) |> IO.iodata_to_binary() == bytes
    assert Blobs.pieces(name, [{digest, 599_999, 2}, {<<0::256>>, 0, 1}, {digest, 5, 0}]) == [nil, nil, ""]

    # What somebody has changed is not there any more, and does not come back.
    [file] = Path.wildcard(Path.join(dir, "blobs/*"))
    File.write!(file, "other")
    assert Blobs.read(name, digest) == :error
    refute Blobs.have?(name, digest)
  end

  @tag :memory
  test "in memory", %{name: name} do
    assert {digest, 3} = Blobs.put(name, "abc")
    assert {other, 3} = Blobs.put(name, "def")
    assert {Blobs.read(name, digest), Blobs.pieces(name, [{digest, 1, 2}])} == {{:ok, "abc"}, ["bc"]}
    assert Blobs.sweep(name, MapSet.new([other])) == :ok
    assert {Blobs.have?(name, digest), Blobs.have?(name, other)} == {false, true}
  end

  test "what nobody speaks of is let go, once it is old", %{name: name, tmp_dir: dir} do
    {kept, _} = Blobs.put(name, "kept")
    {gone, _} = Blobs.put(name, "gone")
    Blobs.sweep(name, MapSet.new([kept]))
    # It may be on its way to an entry.
    assert Blobs.have?(name, gone)
    old!(dir)
    Blobs.sweep(name, MapSet.new([kept]))
    assert {Blobs.have?(name, kept), Blobs.have?(name, gone)} == {true, false}
  end

  test "what cannot be fetched says why", %{name: name} do
    {digest, _} = blob = Blobs.put(name, "here")
    assert Transfer.pull(name, [blob], []) == :ok
    wanted = {<<7::256>>, 10}
    assert {:error, %Error{reason: {:no_bytes, <<7::256>>}}} = Transfer.pull(name, [wanted], [])

    assert {:error, %Error{reason: {:node_down, :no@where}}} =
             Transfer.pull(name, [blob, wanted], [:no@where])

    assert {:error, %Error{reason: {:body_too_large, 1_000_000}}} =
             Transfer.pull(name, [{<<7::256>>, 1_000_001}], [])

    assert Blobs.read(name, digest) == {:ok, "here"}
  end
end
