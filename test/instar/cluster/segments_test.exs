defmodule Instar.Cluster.SegmentsTest do
  # Many small blobs and entries that come together share files: what is read back, after a restart too, what of them is
  # let go, and what somebody has changed.
  use ExUnit.Case, async: true
  alias Instar.Cluster.{Blobs, Disk, Options, Segments, Tables}

  @moduletag :tmp_dir

  setup context do
    name = :"segments_#{System.unique_integer([:positive])}"
    start!(name, context.tmp_dir)
    %{name: name}
  end

  defp start!(name, dir) do
    {:ok, options} = Options.new(name: name, dir: dir)
    start_supervised!({Tables, options}, id: name)
  end

  defp restart!(name, dir) do
    stop_supervised!(name)
    start!(name, dir)
  end

  defp bytes(n), do: "blob #{n} " <> String.duplicate("x", n)
  defp blobs(range), do: for(n <- range, do: {:crypto.hash(:sha256, bytes(n)), bytes(n)})
  defp files(dir, pattern), do: Path.wildcard(Path.join(dir, pattern))

  defp old!(dir),
    do: for(file <- files(dir, "blobs/*"), do: File.touch!(file, System.os_time(:second) - 3_600))

  test "blobs that come together share a file", %{name: name, tmp_dir: dir} do
    blobs = blobs(1..200)
    large = {:crypto.hash(:sha256, String.duplicate("l", 100_000)), String.duplicate("l", 100_000)}
    Blobs.put_all(name, [large | blobs])
    assert {[_segment], [_large]} = Enum.split_with(files(dir, "blobs/*"), &Segments.segment?/1)

    for _ <- 1..2 do
      for {digest, bytes} <- [large | blobs] do
        assert Blobs.have?(name, digest)
        assert Blobs.read(name, digest) == {:ok, bytes}
        assert Blobs.size(name, digest) == {:ok, byte_size(bytes)}
      end

      pieces = for {digest, bytes} <- blobs, do: {digest, 1, byte_size(bytes) - 1}
      assert Blobs.pieces(name, pieces) == for({_digest, <<_, rest::binary>>} <- blobs, do: rest)
      [{digest, bytes} | _] = blobs
      assert Blobs.pieces(name, [{digest, 0, byte_size(bytes) + 1}, {digest, 2, 0}]) == [nil, ""]
      restart!(name, dir)
    end

    # What is there is not written again.
    Blobs.put_all(name, blobs)
    assert length(files(dir, "blobs/*")) == 2
  end

  test "what is no longer named is let go with its file, and the rest moves", %{name: name, tmp_dir: dir} do
    blobs = blobs(1..100)
    Blobs.put_all(name, blobs)
    kept = blobs |> Enum.take(10) |> MapSet.new(&elem(&1, 0))
    # It may be on its way to an entry.
    Blobs.sweep(name, kept)
    assert Enum.all?(blobs, fn {digest, _bytes} -> Blobs.have?(name, digest) end)
    old!(dir)
    Blobs.sweep(name, kept)

    for {digest, bytes} <- blobs,
        do: assert({Blobs.read(name, digest), digest in kept} in [{{:ok, bytes}, true}, {:error, false}])

    assert [file] = files(dir, "blobs/*")
    assert File.stat!(file).size < 2_000
    restart!(name, dir)
    for {digest, bytes} <- Enum.take(blobs, 10), do: assert(Blobs.read(name, digest) == {:ok, bytes})
    old!(dir)
    Blobs.sweep(name, MapSet.new())
    assert files(dir, "blobs/*") == []
  end

  test "a segment that somebody has changed lacks what was changed", %{name: name, tmp_dir: dir} do
    blobs = blobs(1..50)
    Blobs.put_all(name, blobs)
    [file] = files(dir, "blobs/*")
    whole = File.read!(file)
    {digest, bytes} = List.last(blobs)
    File.write!(file, String.replace(whole, bytes, String.duplicate("y", byte_size(bytes))))
    assert Blobs.read(name, digest) == :error
    refute Blobs.have?(name, digest)
    assert Blobs.read(name, elem(hd(blobs), 0)) == {:ok, elem(hd(blobs), 1)}

    # Neither a torn one nor one with another index is read.
    for broken <- [binary_part(whole, 0, 20), "x" <> whole, String.replace(whole, <<50::64>>, <<51::64>>), ""] do
      File.write!(file, broken)
      restart!(name, dir)
      readable = for {digest, bytes} <- blobs, Blobs.read(name, digest) == {:ok, bytes}, do: digest
      assert readable == []
    end
  end

  test "what is read soon is taken from the disk together, as far as it is what it was", context do
    %{name: name, tmp_dir: dir} = context
    blobs = blobs(1..60)
    Blobs.put_all(name, blobs)
    [file] = files(dir, "blobs/*")
    {changed, bytes} = Enum.at(blobs, 30)
    File.write!(file, String.replace(File.read!(file), bytes, String.duplicate("y", byte_size(bytes))))
    lone = Blobs.put(name, "a file of its own")
    nowhere = {<<0::256>>, 5}
    wanted = for({digest, bytes} <- blobs, do: {digest, byte_size(bytes)}) ++ [lone, nowhere]

    answer =
      Blobs.at_hand(name, wanted, fn ->
        File.rm!(file)
        for {digest, _size} <- wanted, do: {digest, Blobs.read(name, digest)}
      end)
      |> Map.new()

    assert answer[changed] == :error
    for {digest, bytes} <- blobs, digest != changed, do: assert(answer[digest] == {:ok, bytes})
    assert answer[elem(lone, 0)] == {:ok, "a file of its own"}
    assert answer[<<0::256>>] == :error
    # Afterwards, also where it was raised, nothing is held.
    assert_raise RuntimeError, fn -> Blobs.at_hand(name, wanted, fn -> raise "over" end) end
    assert :ets.info(Tables.of(name).at_hand, :size) == 0
    assert Blobs.read(name, elem(hd(blobs), 0)) == :error
  end

  test "what is missing of many is told by one look", %{name: name, tmp_dir: dir} do
    blobs = blobs(1..40)
    sizes = for {digest, bytes} <- blobs, do: {digest, byte_size(bytes)}
    # Also where nothing has been written yet.
    assert Blobs.missing(name, sizes ++ sizes) == sizes
    Blobs.put_all(name, Enum.take(blobs, 20))
    single = Enum.drop(blobs, 35)
    for {_digest, bytes} <- single, do: Blobs.put(name, bytes)
    assert Blobs.missing(name, sizes) == sizes |> Enum.drop(20) |> Enum.take(15)
    assert Blobs.missing(name, Enum.take(sizes, -6)) == [Enum.at(sizes, 34)]

    # What has gone is missing again.
    {digest, _bytes} = hd(single)
    File.rm!(Path.join([dir, "blobs", Base.encode16(digest, case: :lower)]))
    assert {digest, List.keyfind(sizes, digest, 0) |> elem(1)} in Blobs.missing(name, sizes)
  end

  defp entry(n, number),
    do: %{key: {:document, "d#{n}"}, stamp: {1, number, "a"}, body: nil, list: false, was: nil}

  test "entries that come together share a file, which goes when newer ones have come for all", context do
    %{name: name, tmp_dir: dir} = context
    first = for n <- 1..40, do: entry(n, 1)
    assert Enum.all?(Disk.write_all(name, first), &match?({_key, :ok}, &1))
    assert [shared] = files(dir, "entries/*")
    [{_key, :ok}] = Disk.write_all(name, [entry(1, 2)])
    assert length(files(dir, "entries/*")) == 2

    read = fn -> name |> Disk.read() |> Enum.sort_by(& &1.key) end
    wanted = Enum.sort_by([entry(1, 2) | tl(first)], & &1.key)
    assert read.() == wanted
    restart!(name, dir)
    assert read.() == wanted

    second = for n <- 1..40, do: entry(n, 3)
    Disk.write_all(name, second)
    assert [other] = files(dir, "entries/*")
    assert other != shared
    assert read.() == Enum.sort_by(second, & &1.key)

    # Torn, it is not there.
    File.write!(other, binary_part(File.read!(other), 0, 100))
    restart!(name, dir)
    assert read.() == []
  end

  test "what could not be written says why", %{name: name, tmp_dir: dir} do
    for folder <- ~w(blobs entries), do: File.write!(Path.join(dir, folder), "")
    blobs = blobs(1..20)
    Blobs.put_all(name, blobs)
    assert :ets.info(Tables.of(name).unkept, :size) == 20
    for {digest, bytes} <- blobs, do: assert(Blobs.read(name, digest) == {:ok, bytes})

    assert Enum.all?(
             Disk.write_all(name, for(n <- 1..20, do: entry(n, 1))),
             &match?({_key, {:error, :enotdir}}, &1)
           )
  end
end
