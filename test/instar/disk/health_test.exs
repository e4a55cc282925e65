defmodule Instar.Disk.HealthTest do
  # That a cache which cannot be written is told once, where a user looks, and stops nothing. Not async: it reads the
  # VM's log.
  use Instar.Case, async: false
  import ExUnit.CaptureLog
  alias Instar.OtherVM

  @moduletag instar: false

  defp lines(log), do: log |> String.split("\n") |> Enum.filter(&(&1 =~ "on disk" or &1 =~ "written"))

  defp works(context, server) do
    put!(context, "doc", document(:wasm, %{"1" => unique_number()}))
    assert {:ok, 3} = Instar.call(server, "doc", :add, [1, 2])
  end

  test "a folder in a file, one that others can write into, and one that cannot be made",
       %{tmp_dir: tmp} = context do
    File.write!(Path.join(tmp, "file"), "")
    open = Path.join(tmp, "open")
    File.mkdir_p!(Path.join(open, "artifacts"))
    File.chmod!(Path.join(open, "artifacts"), 0o777)

    for {dir, why} <- [
          {Path.join(tmp, "file"), "cannot be written"},
          {Path.join(tmp, "file/below/it"), "cannot be written"},
          {open, "others can write there"},
          {"/proc/nowhere", "cannot be written"}
        ] do
      log =
        capture_log(fn ->
          server = start_instar!(context, cache_dir: dir)
          assert %{cache: %{dir: ^dir, error: %Error{reason: {:no_cache, text}}}} = Instar.status(server)
          assert text =~ why
          # Each load would have written two files.
          for _load <- 1..3, do: works(context, server)
          assert %{cache: %{error: %Error{}}} = Instar.status(server)
        end)

      assert [line] = lines(log)
      assert line =~ "goes on without a cache on disk" and line =~ why
    end
  end

  test "one that can be written, and none, are no reason for a line", %{tmp_dir: tmp} = context do
    log =
      capture_log(fn ->
        dir = Path.join(tmp, "good")
        server = start_instar!(context, cache_dir: dir)
        works(context, server)
        assert Instar.status(server).cache == %{dir: dir, error: nil}
        none = start_instar!(context, cache_dir: false)
        works(context, none)
        assert Instar.status(none).cache == %{dir: nil, error: nil}
      end)

    assert lines(log) == []
  end

  test "one that breaks later and is mended is told each time once", %{tmp_dir: tmp} = context do
    dir = Path.join(tmp, "later")
    server = start_instar!(context, cache_dir: dir)
    works(context, server)

    log =
      capture_log(fn ->
        File.rm_rf!(dir)
        File.write!(dir, "")
        for _load <- 1..3, do: works(context, server) && Instar.load(server, "doc")
        eventually(fn -> Instar.status(server).cache.error end)
        File.rm!(dir)
        works(context, server)

        eventually(fn ->
          works(context, server) && Instar.load(server, "doc") && Instar.status(server).cache.error == nil
        end)
      end)

    assert [broken, mended] = lines(log)
    assert broken =~ "servers go on without a cache on disk" and broken =~ dir
    assert mended =~ "can be written again"
  end

  test "without HOME a server starts, works, and says so", context do
    for unset <- [["-u", "HOME", "-u", "XDG_CACHE_HOME", "-u", "XDG_DATA_HOME"]] do
      vm = OtherVM.start!(wrap: ["env" | unset])
      source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(context.documents)}
      server = OtherVM.start_instar!(vm, name: unique_name(), source: source)
      put!(context, "doc", document(:wasm, %{"1" => 1}))
      assert {:ok, 3} = OtherVM.call(vm, Instar, :call, [server, "doc", :add, [1, 2]])

      assert %{dir: nil, error: %Error{reason: {:no_cache, text}}} =
               OtherVM.call(vm, Instar, :status, [server]).cache

      assert text =~ "HOME"

      chosen = OtherVM.start_instar!(vm, name: unique_name(), source: source, cache_dir: false)
      assert OtherVM.call(vm, Instar, :status, [chosen]).cache == %{dir: nil, error: nil}

      cluster = [name: unique_name(), server: server, role: :leader]
      assert {:ok, %{dir: false}} = OtherVM.call(vm, Instar.Cluster.Options, :new, [cluster])
    end
  end
end
