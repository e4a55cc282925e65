defmodule Instar.Cluster.OptionsTest do
  # A member's options, and what lies on its disk.
  use ExUnit.Case, async: true
  alias Instar.Cluster.{Disk, Options, Tables}
  alias Instar.Error

  @moduletag :tmp_dir

  defp reason(options) do
    {:error, %Error{reason: reason}} = Options.new(options)
    reason
  end

  test "defaults" do
    assert {:ok, %{name: Instar, server: Instar, role: :auto, leader: nil, beat: 5_000, dir: dir}} =
             Options.new([])

    assert dir =~ "nonode@nohost"
    assert {:ok, %{role: :follower, name: :s}} = Options.new(leader: :a@h, server: :s)
    assert {:ok, %{discovery: [{Instar.Discovery.Epmd, []}]}} = Options.new(discovery: Instar.Discovery.Epmd)
  end

  test "what is wrong is named" do
    assert reason(rol: :auto) == {:unknown_option, :rol, :role}
    assert {:invalid_option, :role, :boss, _expected} = reason(role: :boss)
    assert {:invalid_option, :leader, :a@h, _expected} = reason(role: :auto, leader: :a@h)
    assert {:invalid_option, :beat, 0, _expected} = reason(beat: 0)
    assert {:invalid_option, :dir, "", _expected} = reason(dir: "")
    assert {:invalid_option, :discovery, ["dns"], _expected} = reason(discovery: "dns")
    assert {:invalid_option, :options, :none, _expected} = reason(:none)
    {:ok, options} = Options.new([])
    assert {:error, %Error{reason: {:unknown_option, :beat, nil}}} = Options.of_call(options, beat: 1)
    assert {:ok, %{timeout: 7, at_once: 8}} = Options.of_call(options, timeout: 7)
  end

  test "a cluster without its server, or with wrong options, does not start" do
    assert {:error, %Error{reason: {:unknown_option, :rol, :role}}} = Instar.Cluster.start_link(rol: :auto)
    assert_raise Error, ~r/no cluster runs here/, fn -> Instar.Cluster.status(:nobody) end
    assert {:error, %Error{reason: {:no_cluster, :nobody}}} = Instar.Cluster.distribute(:nobody, "p")

    assert {:error, %Error{reason: {:invalid_option, :what, 7, _expected}}} =
             Instar.Cluster.distribute(:nobody, [7])
  end

  test "entries on disk are read whole or not at all", %{tmp_dir: dir} do
    entry = %{key: {:document, "p"}, stamp: {1, 2, "a@h"}, body: nil, list: false, was: nil}
    other = %{entry | key: {:module, "Elixir.M"}}
    name = :"disk_#{System.unique_integer([:positive])}"
    {:ok, options} = Options.new(name: name, dir: dir)
    start_supervised!({Tables, options})
    for entry <- [entry, other], do: assert(Disk.write_all(name, [entry]) == [{entry.key, :ok}])
    assert Enum.sort(Disk.read(name)) == Enum.sort([entry, other])

    [file | _] = files = Path.wildcard(Path.join(dir, "entries/*"))
    bytes = File.read!(file)

    for n <- [0, 8, 20, byte_size(bytes) - 1],
        do: assert(length(Disk.read(with_byte(name, file, bytes, n))) == 1)

    File.write!(file, binary_part(bytes, 0, 30))
    assert length(Disk.read(name)) == 1
    # One under another's name is none.
    File.write!(file, File.read!(List.last(files)))
    assert length(Disk.read(name)) == 1
    # A folder that others may write to is no place for code.
    File.write!(file, bytes)
    File.chmod!(Path.join(dir, "entries"), 0o777)
    assert Disk.read(name) == []

    without = :"disk_#{System.unique_integer([:positive])}"
    {:ok, options} = Options.new(name: without, dir: false)
    start_supervised!({Tables, options}, id: without)
    assert Disk.write_all(without, [entry]) == [{entry.key, :ok}]
    assert Disk.read(without) == []
  end

  defp with_byte(name, file, bytes, n) do
    {before, <<byte, rest::binary>>} = {binary_part(bytes, 0, n), binary_part(bytes, n, byte_size(bytes) - n)}
    File.write!(file, <<before::binary, Bitwise.bxor(byte, 1), rest::binary>>)
    name
  end
end
