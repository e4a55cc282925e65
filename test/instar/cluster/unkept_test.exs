defmodule Instar.Cluster.UnkeptTest do
  # A member whose disk cannot be written: it runs what comes, says so once, tells its leader, and has it on disk when there
  # is room. Not async: it reads the VM's log.
  use Instar.Case, async: false
  import ExUnit.CaptureLog
  alias Instar.Cluster
  alias Instar.Cluster.{Blobs, Follower, Status, Tables, Unkept}

  @ids for n <- 1..12, do: "d#{n}"

  defp member!(context, server, dir, options) do
    name = context[:name] || unique_name()
    options = [name: name, server: server, dir: dir, beat: 50, await: 0] ++ options
    start_supervised!({Cluster, options}, id: name)
    if options[:role] == :leader, do: eventually(fn -> Cluster.leader(name) == node() end)
    name
  end

  # Entries with their bytes, as a leader has them.
  defp distributed!(context, ids) do
    name = member!(context, context.server, Path.join(context.tmp_dir, "leader"), role: :leader)
    for {id, n} <- Enum.with_index(ids), do: put!(context, id, document(:wasm, %{"1" => n}))
    assert {:ok, _answers} = Cluster.distribute(name, ids)

    for id <- ids,
        %{body: %{outline: outline, versions: %{"1" => version}}} =
          entry = Tables.entry(name, {:document, id}) do
      blobs = for {digest, _size} <- [outline, version.source, version.artifact], do: Blobs.read(name, digest)
      {entry, for({:ok, bytes} <- blobs, do: bytes)}
    end
  end

  defp take!(name, distributed) do
    for {entry, blobs} <- distributed do
      for bytes <- blobs, do: Blobs.put(name, bytes)
      Follower.take(name, [entry], [])[entry.key]
    end
  end

  defp row(name), do: name |> Cluster.status() |> hd()
  defp lines(log, word), do: log |> String.split("\n") |> Enum.count(&(&1 =~ word))

  # Each is something that a file system answers to all writes below `dir`, and the way back.
  defp full!(:no_folders, dir) do
    File.mkdir_p!(dir)
    for folder <- ~w(blobs entries), do: File.write!(Path.join(dir, folder), "")
    fn -> for folder <- ~w(blobs entries), do: File.rm!(Path.join(dir, folder)) end
  end

  defp full!(:disk, dir) do
    File.mkdir_p!(dir)
    {_output, 0} = System.cmd("mount", ["-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", dir])
    on_exit(fn -> System.cmd("umount", ["-l", dir]) end)
    # So that folders are there, and no room.
    for folder <- ~w(blobs entries),
        do: File.mkdir!(Path.join(dir, folder)) && File.chmod!(Path.join(dir, folder), 0o700)

    filler = Path.join(dir, "filler")
    File.write(filler, :binary.copy(<<0>>, 2 * 1024 * 1024))
    fn -> File.rm!(filler) end
  end

  defp mounts? do
    dir = Path.join(System.tmp_dir!(), "instar-mount-#{System.pid()}")
    File.mkdir_p!(dir)
    {_output, status} = System.cmd("mount", ["-t", "tmpfs", "tmpfs", dir], stderr_to_stdout: true)
    if status == 0, do: System.cmd("umount", [dir])
    File.rmdir(dir)
    status == 0
  rescue
    ErlangError -> false
  end

  for {kind, why} <- [no_folders: "enotdir", disk: "enospc"] do
    test "#{kind}: what cannot be written is said, and written later", context do
      if unquote(kind) == :disk and not mounts?(),
        do: IO.puts("(skipped: this user cannot mount a small disk)"),
        else: cannot_be_written(context, unquote(kind), unquote(why))
    end
  end

  defp cannot_be_written(context, kind, why) do
    distributed = distributed!(context, @ids)
    dir = Path.join(context.tmp_dir, "follower")
    room! = full!(kind, dir)
    server = start_instar!(context, source: nil, cache_dir: false)
    name = member!(context, server, dir, role: :follower)

    log =
      capture_log(fn ->
        for result <- take!(name, distributed) do
          assert {:error, %Error{reason: {:not_kept, text}}} = result
          assert text =~ why
        end

        # It runs, and beats that change nothing say nothing.
        for {id, n} <- Enum.with_index(@ids), do: assert(Instar.call(server, id, :n, []) == {:ok, n})
        Process.sleep(300)
      end)

    assert lines(log, "cannot write to #{dir}") == 1
    assert row(name).unkept == 12
    assert Status.table([row(name)]) =~ ~r/last heard +not on disk\n.* 12\n/
    assert inspect(row(name)) =~ "12 not on disk"
    assert Cluster.unkept(name) == %{node() => Enum.sort(@ids)}

    log =
      capture_log(fn ->
        room!.()
        eventually(fn -> row(name).unkept == 0 and not Unkept.any?(name) end)
      end)

    assert lines(log, "has written to #{dir}") == 1
    assert Cluster.unkept(name) == %{node() => []}
    # Nothing is left in memory, and what comes now is acknowledged.
    assert :ets.info(Tables.of(name).blobs, :size) == 0

    assert [:ok | _] =
             take!(name, for({entry, blobs} <- distributed, do: {%{entry | stamp: {9, 1, "a"}}, blobs}))

    # Alone, from its disk.
    stop_supervised!(name)
    again = start_instar!(context, source: nil, cache_dir: false)
    name = member!(context, again, dir, role: :follower)
    assert row(name).versions == 12
    for {id, n} <- Enum.with_index(@ids), do: assert(Instar.call(again, id, :n, []) == {:ok, n})
  end

  test "a leader's own disk, and a second time", context do
    dir = Path.join(context.tmp_dir, "full")
    room! = full!(:no_folders, dir)
    name = member!(context, context.server, dir, role: :leader)
    for {id, n} <- Enum.with_index(@ids), do: put!(context, id, document(:wasm, %{"1" => n}))
    assert Cluster.distribute(name, @ids) == {:ok, %{}}
    assert row(name).unkept == 12
    room!.()
    eventually(fn -> row(name).unkept == 0 and not Unkept.any?(name) end)

    # Each turn is said.
    File.rm_rf!(dir)
    room! = full!(:no_folders, dir)

    log =
      capture_log(fn ->
        for id <- ["d1", "d2"] do
          put!(context, id, document(:wasm, %{"1" => 99}))
          assert Cluster.distribute(name, id) == {:ok, %{}}
        end
      end)

    assert lines(log, "cannot write to #{dir}") == 1
    assert Cluster.unkept(name) == %{node() => ["d1", "d2"]}
    room!.()
    eventually(fn -> row(name).unkept == 0 end)
  end

  test "a member without a folder lacks nothing", context do
    name = member!(context, context.server, false, role: :leader)
    put!(context, "p", document(:wasm, %{"1" => 1}))
    assert Cluster.distribute(name, "p") == {:ok, %{}}
    assert {row(name).unkept, Cluster.unkept(name)} == {0, %{node() => []}}
  end
end
