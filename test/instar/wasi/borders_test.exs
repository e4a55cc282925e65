defmodule Instar.WASI.BordersTest do
  # Every function of WASI with values at all borders: whatever a program gives, it gets an errno, unless it points past its
  # memory. A program that is written by hand calls one function with what it is given, with a file open.
  use Instar.Case, async: true

  # A letter for each parameter: `i` and `l` are integers of 32 and 64 bits, `p` is an address, `n` a length; `f` is a
  # descriptor; the rest are enumerations and flags, each with the first value that is none.
  @functions %{
    args_get: "pp",
    args_sizes_get: "pp",
    clock_res_get: [{:c, 4}, "p"],
    clock_time_get: [{:c, 4}, "lp"],
    environ_get: "pp",
    environ_sizes_get: "pp",
    fd_advise: ["fll", {:a, 6}],
    fd_allocate: "fll",
    fd_close: "f",
    fd_datasync: "f",
    fd_fdstat_get: "fp",
    fd_fdstat_set_flags: ["f", {:d, 32}],
    fd_fdstat_set_rights: ["f", {:r, 1_073_741_824}, "l"],
    fd_filestat_get: "fp",
    fd_filestat_set_size: "fl",
    fd_filestat_set_times: ["fll", {:t, 16}],
    fd_pread: "fpnlp",
    fd_prestat_dir_name: "fpn",
    fd_prestat_get: "fp",
    fd_pwrite: "fpnlp",
    fd_read: "fpnp",
    fd_readdir: "fpnlp",
    fd_renumber: "ff",
    fd_seek: ["fl", {:w, 3}, "p"],
    fd_sync: "f",
    fd_tell: "fp",
    fd_write: "fpnp",
    path_create_directory: "fpn",
    path_filestat_get: ["f", {:k, 2}, "pnp"],
    path_filestat_set_times: ["f", {:k, 2}, "pnll", {:t, 16}],
    path_link: ["f", {:k, 2}, "pnfpn"],
    path_open: ["f", {:k, 2}, "pn", {:o, 16}, "ll", {:d, 32}, "p"],
    path_readlink: "fpnpnp",
    path_remove_directory: "fpn",
    path_rename: "fpnfpn",
    path_symlink: "pnfpn",
    path_unlink_file: "fpn",
    poll_oneoff: "ppip",
    proc_raise: [{:s, 31}],
    random_get: "pn",
    sched_yield: "",
    sock_accept: ["f", {:d, 32}, "p"],
    sock_recv: ["fpn", {:i, 4}, "pp"],
    sock_send: ["fpn", {:u, 65_536}, "p"],
    sock_shutdown: ["f", {:h, 4}]
  }

  @wide [:l, :r]
  @ints [0, 1, 2, 3, 4, 5, 7, 8, 16, 31, 32, 255, 256, 65_535, 65_536, 0x7FFFFFFF, -0x80000000, -1]
  @longs @ints ++
           [0x20000000, 0x3FFFFFFF, 0x40000000, 0x7FFFFFFFFFFFFFFF, -0x8000000000000000] ++
           [999_999_999, 1_000_000_000, 0xFFFFFFFF, 0x100000000]

  defp params(of) do
    of
    |> List.wrap()
    |> Enum.flat_map(fn
      {kind, none} -> [{kind, none}]
      letters -> for <<letter <- letters>>, do: {String.to_atom(<<letter>>), nil}
    end)
  end

  defp program do
    functions =
      for {name, of} <- @functions do
        types = for {kind, _none} <- params(of), do: if(kind in @wide, do: "i64", else: "i32")
        type = "(param #{Enum.join(types, " ")}) (result i32)"
        given = for index <- 0..(length(types) - 1)//1, do: " (local.get #{index})"

        {~s[(import "wasi_snapshot_preview1" "#{name}" (func $#{name} #{type}))],
         ~s[(func (export "#{name}") #{type} (drop (call $file)) (call $#{name}#{given}))]}
      end

    """
    (module
      #{Enum.map(functions, &elem(&1, 0))}
      (memory (export "memory") 1)
      (data (i32.const 0) "a")
      (func $file (result i32)
        (call $path_open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 1)
          (i64.const 66) (i64.const 0) (i32.const 0) (i32.const 1024)))
      (func (export "open") (param $rights i64) (param $how i32) (result i32)
        (call $path_open (i32.const 3) (i32.const 1) (i32.const 0) (i32.const 1) (local.get $how)
          (local.get $rights) (local.get $rights) (i32.const 0) (i32.const 1024)))
      (func (export "open_folder") (param $rights i64) (result i32)
        (call $path_open (i32.const 3) (i32.const 1) (i32.const 1040) (i32.const 1) (i32.const 2)
          (local.get $rights) (local.get $rights) (i32.const 0) (i32.const 1024)))
      (data (i32.const 1040) ".")
      (data (i32.const 2064) "s")
      #{Enum.map(functions, &elem(&1, 1))})
    """
  end

  setup context do
    folder = Path.join(context.tmp_dir, "granted")
    File.mkdir_p!(folder)
    File.write!(Path.join(folder, "a"), "content")
    put!(context, "borders", wat(program()))
    {:ok, version} = Instar.load(context.server, "borders")
    %{version: version, folder: folder}
  end

  defp call(%{version: version} = context, name, arguments, wasi \\ []) do
    wasi = Keyword.merge([dirs: [{"/", context.folder, :read_write}], stdin: "input"], wasi)
    Instar.call(version, name, arguments, wasi: wasi, timeout: 20_000)
  end

  # Zero is standard input, three the folder, four the file.
  defp good({:f, _none}), do: 4
  defp good(_other), do: 0

  defp values({kind, _none}) when kind in @wide, do: @longs
  defp values({_kind, nil}), do: @ints
  defp values({_kind, none}), do: Enum.uniq(@ints ++ [none - 1, none, none + 1])

  defp assert_answer(context, name, arguments) do
    case call(context, name, arguments) do
      {:ok, errno} when errno in 0..76 ->
        errno

      # As WASI wants it.
      {:error, %{reason: {:trap, trap}}} when trap in [:memory_out_of_bounds, :unaligned_pointer] ->
        trap

      other ->
        flunk("#{name}(#{inspect(arguments)}): #{inspect(other)}")
    end
  end

  test "what is no value of an enumeration or of flags is INVAL", context do
    for {name, of} <- @functions,
        params = params(of),
        {{kind, none}, index} <- Enum.with_index(params),
        none do
      more =
        if kind in @wide, do: [-1, 0x8000000000000000, 0xFFFFFFFF00000000], else: [-1, 0x10000, 0x80000000]

      for value <- [none | more], value != 65_536 or none <= 65_536 do
        arguments = params |> Enum.map(&good/1) |> List.replace_at(index, value)
        assert {name, value, assert_answer(context, name, arguments)} == {name, value, 28}
      end
    end
  end

  test "each value at each border is answered", context do
    for {name, of} <- @functions,
        params = params(of),
        good = Enum.map(params, &good/1),
        {param, index} <- Enum.with_index(params),
        value <- values(param),
        do: assert_answer(context, name, List.replace_at(good, index, value))
  end

  test "several at once are, too", context do
    :rand.seed(:exsss, {1, 2, 3})

    for {name, of} <- Enum.sort(@functions), params = params(of), params != [], _time <- 1..40 do
      arguments =
        for param <- params,
            do: if(:rand.uniform(3) == 1, do: good(param), else: Enum.random(values(param)))

      assert_answer(context, name, arguments)
    end
  end

  # Asking for all rights that there may ever be, as some C libraries do.
  test "unknown rights are rights that nobody has", context do
    read_only = [dirs: [{"/", context.folder, :read}]]

    for rights <- [-1, Bitwise.bnot(64), Bitwise.bnot(66) + 2, 0x4000000000000002] do
      assert call(context, "open", [rights, 0]) == {:ok, 0}
      assert call(context, "open", [rights, 0], read_only) == {:ok, 0}
      assert call(context, "open_folder", [rights]) == {:ok, 0}
      assert call(context, "open_folder", [rights], read_only) == {:ok, 0}
    end

    # Whoever names writing wants to write.
    assert {:ok, errno} = call(context, "open", [66, 0], read_only)
    assert errno != 0
    assert {:ok, errno} = call(context, "open", [-1, 1], read_only)
    assert errno != 0
  end

  test "a read into no room is nothing, at once", context do
    # Input waits, none ever comes, and it has ended.
    waiting = fn -> Process.sleep(:infinity) end

    for stdin <- ["input", waiting, ""], {list, count} <- [{0, 0}, {2048, 1}, {2048, 3}] do
      assert call(context, "fd_read", [0, list, count, 1024], stdin: stdin) == {:ok, 0}
      assert call(context, "fd_read", [4, list, count, 1024], stdin: stdin) == {:ok, 0}
      assert call(context, "fd_pread", [4, list, count, 0, 1024], stdin: stdin) == {:ok, 0}
      assert call(context, "fd_pread", [0, list, count, 0, 1024], stdin: stdin) == {:ok, 70}
    end

    # What cannot be read cannot be read.
    for fd <- [1, 2, 3, 5, -1], do: assert(call(context, "fd_read", [fd, 0, 0, 1024]) == {:ok, 8})
    assert {:error, %{reason: {:trap, :memory_out_of_bounds}}} = call(context, "fd_read", [0, -8, 1, 1024])
    assert {:error, %{reason: {:trap, :memory_out_of_bounds}}} = call(context, "fd_read", [0, 0, 0, -4])
  end

  # A program that is told a folder's entries, so many bytes at a time, and says how many there were and the sum of their names'
  # lengths; and one that writes for ever.
  @lister """
  (module
    (import "wasi_snapshot_preview1" "fd_readdir" (func $readdir (param i32 i32 i32 i64 i32) (result i32)))
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 4)
    (func (export "list") (param $room i32) (result i64)
      (local $next i64) (local $used i32) (local $at i32) (local $count i64) (local $bytes i64) (local $length i32)
      (block $end (loop $more
        (if (call $readdir (i32.const 3) (i32.const 1024) (local.get $room) (local.get $next) (i32.const 8))
          (then (return (i64.const -1))))
        (local.set $used (i32.load (i32.const 8)))
        (local.set $at (i32.const 0))
        (block $piece (loop $entry
          (br_if $piece (i32.gt_u (i32.add (local.get $at) (i32.const 24)) (local.get $used)))
          (local.set $length (i32.load (i32.add (i32.const 1040) (local.get $at))))
          (br_if $piece (i32.gt_u (i32.add (i32.add (local.get $at) (i32.const 24)) (local.get $length)) (local.get $used)))
          (local.set $next (i64.load (i32.add (i32.const 1024) (local.get $at))))
          (local.set $count (i64.add (local.get $count) (i64.const 1)))
          (local.set $bytes (i64.add (local.get $bytes) (i64.extend_i32_u (local.get $length))))
          (local.set $at (i32.add (i32.add (local.get $at) (i32.const 24)) (local.get $length)))
          (br $entry)))
        (br_if $more (i32.eq (local.get $used) (local.get $room)))))
      (i64.add (i64.mul (local.get $count) (i64.const 1000000)) (local.get $bytes)))
    (func (export "write_on") (param $stream i32)
      (i32.store (i32.const 0) (i32.const 1024)) (i32.store (i32.const 4) (i32.const 1000))
      (loop $again
        (drop (call $write (local.get $stream) (i32.const 0) (i32.const 1) (i32.const 8))) (br $again))))
  """

  describe "a folder's entries" do
    setup context do
      put!(context, "lister", wat(@lister))
      {:ok, lister} = Instar.load(context.server, "lister")
      %{lister: lister}
    end

    defp list(context, room, options \\ []) do
      options = [wasi: [dirs: [{"/", context.folder, :read}]], timeout: 60_000] ++ options
      Instar.call(context.lister, :list, [room], options)
    end

    defp fill(folder, count) do
      for n <- 1..count, do: File.touch!(Path.join(folder, "entry-#{n}"))
      names = [".", ".." | File.ls!(folder)]
      1_000_000 * length(names) + (names |> Enum.map(&byte_size/1) |> Enum.sum())
    end

    test "are all told once, in pieces of any size", context do
      expected = fill(context.folder, 3_000)
      for room <- [64, 300, 4_096, 200_000], do: assert(list(context, room) == {:ok, expected})
    end

    test "are read once, and paid for by their number", context do
      fill(context.folder, 4_000)

      [little, much] =
        for room <- [300, 60_000] do
          {:ok, _sum, usage} = list(context, room, usage: true)
          usage.fuel
        end

      # Read for each piece they would cost some hundred times as much.
      assert little in 2_000_000..(2 * much)
      assert {:error, %{reason: {:fuel_exhausted, 1_000_000}}} = list(context, 300, fuel: 1_000_000)
    end

    test "are those of the folder that is asked for, as it was when it was asked for first", context do
      expected = fill(context.folder, 10)
      assert list(context, 1_000) == {:ok, expected}
      expected = fill(context.folder, 20)
      assert list(context, 1_000) == {:ok, expected}
    end

    test "what is written to a process is no more than the call may have", context do
      for {fd, stream, tag} <- [{1, :stdout, :instar_stdout}, {2, :stderr, :instar_stderr}] do
        wasi = [stdout: self(), stderr: self()]
        options = [wasi: wasi, memory: 300_000, timeout: 60_000]

        assert {:error, error} = Instar.call(context.lister, :write_on, [fd], options)
        assert error.reason == {:output_limit, stream, 300_000}
        assert error.limit == %{name: :memory, value: 300_000, set_by: :call}
        assert Exception.message(error) =~ "may send to a process"
        assert div(300_000, 1_256) == Enum.count(received(tag, []))
      end
    end

    defp received(tag, found) do
      receive do
        {^tag, pid, bytes} when pid == self() and byte_size(bytes) == 1_000 -> received(tag, [bytes | found])
      after
        0 -> found
      end
    end
  end

  test "a socket in a folder ends no program", context do
    # Its path has a hundred bytes at most.
    folder = Path.join(System.tmp_dir!(), "instar-#{System.unique_integer([:positive])}")
    File.mkdir!(folder)
    on_exit(fn -> File.rm_rf!(folder) end)
    context = %{context | folder: folder}
    {:ok, socket} = :gen_tcp.listen(0, ifaddr: {:local, Path.join(folder, "s")})

    assert call(context, "path_filestat_get", [3, 0, 2064, 1, 1024]) |> elem(0) == :ok
    assert {:ok, errno} = call(context, "path_open", [3, 0, 2064, 1, 0, 2, 0, 0, 1024])
    assert errno != 0
    assert call(context, "fd_readdir", [3, 4096, 1000, 0, 1024]) |> elem(0) == :ok
    :gen_tcp.close(socket)
  end
end
