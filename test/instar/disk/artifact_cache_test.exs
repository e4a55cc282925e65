defmodule Instar.Disk.ArtifactCacheTest do
  # What is on disk: written once, read by the next server, private, and never trusted when anything about it is
  # in doubt. Not async, because the counts of compilations are the engine's, which all tests share.
  use Instar.Case

  alias Instar.Disk.{Artifact, ArtifactCache}
  alias Instar.Native

  # `{compiled, taken from disk}` since.
  defp count(fun) do
    {compiled, from_disk, _loaded, _bytes} = Native.library(:statistics)
    result = fun.()
    {compiled_after, from_disk_after, _loaded, _bytes} = Native.library(:statistics)
    {compiled_after - compiled, from_disk_after - from_disk, result}
  end

  # A document with code that this run has not seen yet.
  defp fresh!(context) do
    n = unique_number()
    put!(context, "doc", document(:wasm, %{"1" => n}))
    n
  end

  # Until nobody has the code in memory, the disk is not asked.
  defp unload!(server) do
    assert Instar.delete(server, {"doc", "1"})
    assert Instar.soft_purge(server, {"doc", "1"})
  end

  defp files(dir, kind), do: Path.wildcard(Path.join([dir, kind, "*"]), match_dot: true)
  defp native(dir), do: files(dir, "native")
  defp artifacts(dir), do: files(dir, "artifacts")
  defp mode(path), do: Bitwise.band(File.stat!(path).mode, 0o777)

  defp load_again!(server, n) do
    unload!(server)
    count(fn -> assert Instar.call(server, "doc", :n, []) == {:ok, n} end)
  end

  describe "native code" do
    test "is compiled once and read from disk after that", %{server: server, cache_dir: dir} = context do
      n = fresh!(context)
      assert {1, 0, _} = count(fn -> assert Instar.call(server, "doc", :n, []) == {:ok, n} end)
      assert [file] = native(dir)
      assert {0, 1, _} = load_again!(server, n)
      assert [^file] = native(dir)
      # Another server with this folder, too; and one without it has to compile.
      unload!(server)
      other = start_instar!(context)
      assert {0, 1, _} = count(fn -> assert Instar.call(other, "doc", :n, []) == {:ok, n} end)
      unload!(other)
      without = start_instar!(context, cache_dir: false)
      assert {1, 0, _} = count(fn -> assert Instar.call(without, "doc", :n, []) == {:ok, n} end)
    end

    test "in memory is shared without the disk", %{server: server} = context do
      n = fresh!(context)
      assert Instar.call(server, "doc", :n, []) == {:ok, n}
      other = start_instar!(context, cache_dir: Path.join(context.tmp_dir, "other"))
      assert {0, 0, _} = count(fn -> assert Instar.call(other, "doc", :n, []) == {:ok, n} end)
    end

    test "that many want at once is compiled once", context do
      # Large enough for all of them to come while it is being compiled.
      functions =
        for n <- 1..1_500, do: "(func (export \"f#{n}\") (result i64) (i64.const #{unique_number()}))"

      put!(context, "doc", wat("(module #{functions})"))
      servers = for _ <- 1..4, do: start_instar!(context, cache_dir: false)

      {compiled, from_disk, answers} =
        count(fn ->
          servers
          |> Enum.flat_map(fn server ->
            for _ <- 1..4, do: Task.async(fn -> Instar.load(server, "doc") end)
          end)
          |> Task.await_many(60_000)
        end)

      assert {compiled, from_disk} == {1, 0}
      assert Enum.all?(answers, &match?({:ok, _version}, &1))
    end

    test "is private, and no temporary file stays", %{server: server, cache_dir: dir} = context do
      n = fresh!(context)
      assert Instar.call(server, "doc", :n, []) == {:ok, n}
      assert mode(Path.join(dir, "native")) == 0o700
      assert [file] = native(dir)
      assert mode(file) == 0o600
      assert Path.extname(file) == ".native"
    end

    test "that is damaged is a miss, and replaced", %{server: server, cache_dir: dir} = context do
      n = fresh!(context)
      assert Instar.call(server, "doc", :n, []) == {:ok, n}
      [file] = native(dir)
      good = File.read!(file)
      middle = div(byte_size(good), 2)
      <<head::binary-size(middle), byte, tail::binary>> = good
      <<magic::binary-8, format::little-32, rest::binary>> = good
      <<compatibility::little-64, after_compatibility::binary>> = rest

      for bad <- [
            "",
            "junk",
            binary_part(good, 0, byte_size(good) - 1),
            binary_part(good, 0, 40),
            good <> "x",
            head <> <<Bitwise.bxor(byte, 1)>> <> tail,
            <<"NOTMAGIC", format::little-32, rest::binary>>,
            <<magic::binary, format + 1::little-32, rest::binary>>,
            # Another engine's.
            <<magic::binary, format::little-32, compatibility + 1::little-64, after_compatibility::binary>>
          ] do
        File.write!(file, bad)
        assert {1, 0, _} = load_again!(server, n)
        assert native(dir) == [file]
        replaced = File.read!(file)
        assert byte_size(replaced) == byte_size(good)
        assert {0, 1, _} = load_again!(server, n)
      end
    end

    test "of another module under this name is a miss", %{server: server, cache_dir: dir} = context do
      n = fresh!(context)
      assert Instar.call(server, "doc", :n, []) == {:ok, n}
      [first] = native(dir)
      unload!(server)
      m = fresh!(context)
      assert Instar.call(server, "doc", :n, []) == {:ok, m}
      [second] = native(dir) -- [first]
      File.cp!(first, second)
      assert {1, 0, _} = load_again!(server, m)
    end

    test "in a folder that others can write to is not trusted", %{server: server, cache_dir: dir} = context do
      n = fresh!(context)
      assert Instar.call(server, "doc", :n, []) == {:ok, n}
      File.chmod!(Path.join(dir, "native"), 0o777)
      assert {1, 0, _} = load_again!(server, n)
      File.chmod!(Path.join(dir, "native"), 0o700)
      assert {0, 1, _} = load_again!(server, n)
    end

    test "where a folder stands in its place is a miss", %{server: server, cache_dir: dir} = context do
      n = fresh!(context)
      assert Instar.call(server, "doc", :n, []) == {:ok, n}
      [file] = native(dir)
      File.rm!(file)
      File.mkdir!(file)
      assert {1, 0, _} = load_again!(server, n)
    end
  end

  describe "artifacts" do
    test "are kept beside it, in a private folder", %{server: server, cache_dir: dir} = context do
      n = fresh!(context)
      {:ok, version} = Instar.load(server, "doc")
      assert [file] = artifacts(dir)
      assert Path.basename(file) == Base.encode16(version.digest, case: :lower) <> ".artifact"
      assert mode(Path.join(dir, "artifacts")) == 0o700

      assert {:ok, %Artifact{payload: <<0, "asm", _::binary>>}} =
               Artifact.load(File.read!(file), version.digest)

      assert Instar.call(version, :n, []) == {:ok, n}
    end

    test "that are damaged are a miss, and replaced", %{server: server, cache_dir: dir} = context do
      n = fresh!(context)
      assert Instar.call(server, "doc", :n, []) == {:ok, n}
      [file] = artifacts(dir)
      good = File.read!(file)

      for bad <- ["", "junk", binary_part(good, 0, 30), good <> "x"] do
        File.write!(file, bad)
        # Another server, which has not seen it: this one has it in memory still.
        other = start_instar!(context, cache_dir: dir)
        assert Instar.call(other, "doc", :n, []) == {:ok, n}
        assert File.read!(file) == good
      end
    end

    test "of code that does not compile are not kept", %{server: server, cache_dir: dir} = context do
      put!(context, "doc", wat("(module"))
      assert reason(Instar.load(server, "doc")) == :compile_error
      assert artifacts(dir) == []
      assert native(dir) == []
    end

    @tag target: :beam
    @tag instar: [trust: [:beam]]
    test "of BEAM code in a folder that others can write to are not trusted",
         %{server: server, cache_dir: dir} = context do
      good = unique_number()
      put!(context, "doc", document(:beam, %{"1" => good}))
      assert Instar.call(server, "doc", :n, []) == {:ok, good}
      [file] = artifacts(dir)
      # What somebody else could put there: a well-formed artifact with other code.
      put!(context, "other", document(:beam, %{"1" => 666}))
      {:ok, other} = Instar.load(server, "other")
      [evil] = artifacts(dir) -- [file]
      {:ok, artifact} = Artifact.load(File.read!(evil), other.digest)
      {:ok, version} = Instar.select(server, "doc")
      File.write!(file, Artifact.dump(%{artifact | digest: version.digest}))
      File.chmod!(Path.join(dir, "artifacts"), 0o777)
      unload!(server)
      assert Instar.call(server, "doc", :n, []) == {:ok, good}
    end
  end

  describe "a cache folder" do
    defp assert_works(context, dir) do
      n = fresh!(context)
      server = start_instar!(context, cache_dir: dir)
      assert Instar.call(server, "doc", :n, []) == {:ok, n}
      assert {1, 0, _} = load_again!(server, n)
    end

    test "that cannot be written to costs only time", context do
      # For root, permissions do not say no; a file in the way and a file system without files do.
      file = Path.join(context.tmp_dir, "file")
      File.write!(file, "in the way")
      for dir <- [Path.join(file, "cache"), file, "/proc/instar", "/dev/null"], do: assert_works(context, dir)
      assert File.read!(file) == "in the way"
    end

    test "that is read-only costs only time", context do
      dir = Path.join(context.tmp_dir, "read-only")
      File.mkdir!(dir)
      File.chmod!(dir, 0o500)
      n = fresh!(context)
      server = start_instar!(context, cache_dir: dir)
      assert Instar.call(server, "doc", :n, []) == {:ok, n}
      File.chmod!(dir, 0o700)
    end

    test "that is removed while the server runs is made anew", %{server: server, cache_dir: dir} = context do
      n = fresh!(context)
      assert Instar.call(server, "doc", :n, []) == {:ok, n}
      File.rm_rf!(dir)
      # This one takes the artifact from its memory; another has nothing.
      assert {1, 0, _} = load_again!(server, n)
      assert [_native] = native(dir)
      other = start_instar!(context, cache_dir: dir)
      assert Instar.call(other, "doc", :n, []) == {:ok, n}
      assert [_artifact] = artifacts(dir)
    end

    # What could stand where a file is looked for: waiting for it, or reading all of it, would never end.
    defp put_in_the_way!(path, what) do
      File.rm_rf!(path)

      case what do
        :pipe -> {_, 0} = System.cmd("mkfifo", [path])
        :sparse -> {_, 0} = System.cmd("truncate", ["-s", "3G", path])
        :long -> {_, 0} = System.cmd("sh", ["-c", ~S(printf INSTARNC > "$0"; truncate -s 3G "$0"), path])
        :endless -> File.ln_s!("/dev/zero", path)
        :folder -> File.mkdir_p!(Path.join(path, "x"))
        :nowhere -> File.ln_s!("/nowhere", path)
      end
    end

    @tag :capture_log
    test "with what is no file of ours in it is not waited for", %{cache_dir: dir} = context do
      n = unique_number()
      there = Instar.RawServer.json(document(:wasm, %{"1" => n}))
      store = start_supervised!({Instar.RawServer, script: there})
      source = {Instar.Source.HTTP, url: Instar.RawServer.url(store), retries: 0}
      begin = fn -> start_instar!(context, cache_dir: dir, source: source) end

      first = begin.()
      assert Instar.call(first, "doc", :n, []) == {:ok, n}
      stop_supervised!(first)
      [artifact] = artifacts(dir)
      [native] = native(dir)
      [document] = files(dir, "documents")

      for what <- [:pipe, :sparse, :long, :endless, :nowhere, :folder] do
        for path <- [artifact, native, document], do: put_in_the_way!(path, what)
        before = :erlang.memory(:total)
        other = begin.()
        assert {what, Instar.call(other, "doc", :n, [])} == {what, {:ok, n}}
        # It is replaced, where a file can be.
        if what != :folder, do: for(path <- [artifact, native, document], do: assert(regular?(path)))
        stop_supervised!(other)
        assert :erlang.memory(:total) < before + 100_000_000

        # A store that is away has a server look for the document's copy.
        put_in_the_way!(document, what)
        Instar.RawServer.script(store, :close)
        away = begin.()
        assert {:error, %Error{}} = Instar.call(away, "doc", :n, [])
        stop_supervised!(away)
        Instar.RawServer.script(store, there)
        for path <- [artifact, native, document], do: File.rm_rf!(path)
      end
    end

    defp regular?(path), do: File.lstat!(path).type == :regular

    defp size(dir) do
      for kind <- ~w(artifacts native documents), file <- files(dir, kind), reduce: 0 do
        # It may just have gone.
        bytes -> bytes + with({:ok, stat} <- File.stat(file), do: stat.size, else: (_gone -> 0))
      end
    end

    defp load_all!(context, server, names) do
      for name <- names do
        put!(context, name, document(:wasm, %{"1" => unique_number()}))
        assert {:ok, version} = Instar.load(server, name)
        assert Instar.delete(server, {name, "1"})
        assert Instar.soft_purge(server, {name, "1"})
        version
      end
    end

    test "takes no more than its bytes, and what was used last stays", context do
      dir = Path.join(context.tmp_dir, "small")
      server = start_instar!(context, cache_dir: dir)
      versions = load_all!(context, server, for(n <- 1..30, do: "d#{n}"))
      whole = size(dir)
      kept = Path.join([dir, "artifacts", Base.encode16(hd(versions).digest, case: :lower) <> ".artifact"])
      assert File.exists?(kept)
      # Used again, by a server that has it from the disk.
      other = start_instar!(context, cache_dir: dir, cache_bytes: div(whole, 2))
      assert {:ok, _} = Instar.load(other, "d1")
      eventually(fn -> size(dir) <= div(whole, 2) end)
      assert File.exists?(kept)
      oldest = Enum.at(versions, 1).digest |> Base.encode16(case: :lower)
      refute File.exists?(Path.join([dir, "artifacts", oldest <> ".artifact"]))
      # What has gone is made anew, and others go for it.
      assert {:ok, _} = Instar.load(other, "d2")
      load_all!(context, other, for(n <- 31..60, do: "d#{n}"))
      eventually(fn -> size(dir) <= div(whole, 2) end)
      assert Instar.call(other, "d60", :n, []) |> elem(0) == :ok
    end

    test "is shared by two VMs, each of which keeps it small", context do
      dir = Path.join(context.tmp_dir, "shared")
      server = start_instar!(context, cache_dir: dir, cache_bytes: 40_000)
      vm = Instar.OtherVM.start!()
      source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(context.documents)}

      theirs =
        Instar.OtherVM.start_instar!(vm,
          name: unique_name(),
          source: source,
          cache_dir: dir,
          cache_bytes: 40_000
        )

      numbers = for n <- 1..60, do: {"d#{n}", unique_number()}
      for {name, n} <- numbers, do: put!(context, name, document(:wasm, %{"1" => n}))

      here =
        Task.async(fn ->
          for {name, n} <- numbers, do: assert(Instar.call(server, name, :n, []) == {:ok, n})
        end)

      for {name, n} <- Enum.reverse(numbers),
          do: assert(Instar.OtherVM.call(vm, Instar, :call, [theirs, name, :n, []]) == {:ok, n})

      await(here)
      eventually(fn -> size(dir) <= 40_000 end)
      assert files(dir, "*") |> Enum.filter(&String.ends_with?(&1, ".tmp")) == []
    end

    test "of nobody is used when there is none", context do
      server = start_instar!(context, cache_dir: false)
      n = fresh!(context)
      assert Instar.call(server, "doc", :n, []) == {:ok, n}
      refute File.exists?(context.cache_dir)
      assert ArtifactCache.native_folder(false) == nil
    end
  end
end
