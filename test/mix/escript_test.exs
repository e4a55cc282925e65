defmodule Instar.EscriptTest do
  # Instar in an escript: one file, from which no library can be mapped. It is built by a host's Mix and run by
  # `escript`, with a cache of its own.
  use ExUnit.Case, async: true
  alias Instar.Disk.PrivFiles

  @moduletag :tmp_dir

  @root Path.expand("../..", __DIR__)

  @documents %{
    "sum" => ~S"""
    {"type": "code-document", "language": "wat", "code": {"1.0.0":
      "(module (func (export \"add\") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1))))"}}
    """,
    "greeting" => ~S"""
    {"type": "code-document", "language": "elixir", "target": "beam", "code": {"1.0.0":
      "defmodule Greeting do\n  def hello(name), do: \"hello, #{name}\"\nend"}}
    """,
    # With a library, which the escript has brought along.
    "doubled" => ~S"""
    {"type": "code-document", "language": "elixir", "code": {"1.0.0":
      "defmodule Doubled do\n  def list(list), do: for(x <- list, is_number(x), do: x * 2) |> Enum.sort(:desc)\nend"}}
    """,
    "liar" => ~S"""
    {"type": "code-document", "language": "erlang", "code": {"1.0.0":
      "-module(liar).\n-export([lie/0]).\nlie() -> error(#{'__struct__' => 'Elixir.Script.Unused', '__exception__' => true, message => 1})."}}
    """
  }

  setup_all do
    dir = Path.join(System.tmp_dir!(), "instar-escript-#{System.pid()}")
    File.cp_r!(Path.join(@root, "test/fixtures/script"), dir)
    on_exit(fn -> File.rm_rf!(dir) end)
    built = Path.join(dir, "_build/test/lib/instar")
    File.mkdir_p!(built)
    # As compiled for these tests, in files of its own: Mix writes there.
    for part <- ["ebin", "consolidated"],
        do: File.cp_r!(Application.app_dir(:instar, part), Path.join(built, part))

    File.ln_s!(Path.join(@root, "priv"), Path.join(built, "priv"))
    documents = Path.join(dir, "documents")
    File.mkdir_p!(documents)
    for {id, json} <- @documents, do: File.write!(Path.join(documents, id <> ".json"), json)
    env = [{"INSTAR_PATH", @root}, {"INSTAR_PREBUILT", "1"}, {"MIX_ENV", "test"}]
    {output, status} = System.cmd("mix", ["escript.build"], cd: dir, env: env, stderr_to_stdout: true)
    assert status == 0, output
    {:ok, escript: Path.join(dir, "script"), documents: documents}
  end

  # With "once" it makes one short call.
  defp run(escript, documents, cache, more \\ ["once"]) do
    env = [{"XDG_CACHE_HOME", cache}]
    System.cmd("escript", [escript, documents | more], env: env, stderr_to_stdout: true)
  end

  defp unpacked(cache), do: Path.wildcard(Path.join(cache, "instar/unpacked/*")) |> Enum.map(&Path.basename/1)

  # The escript with another archive in it.
  defp repacked(escript, dir, change) do
    {:ok, sections} = :escript.extract(to_charlist(escript), [])
    {:ok, files} = sections |> Keyword.fetch!(:archive) |> :zip.unzip([:memory])
    {:ok, {_name, archive}} = :zip.create(~c"archive", change.(files), [:memory])
    path = Path.join(dir, "script")
    sections = Keyword.put(sections, :archive, archive)

    sections = [:shebang, emu_args: sections[:emu_args], archive: sections[:archive]]
    :ok = :escript.create(to_charlist(path), sections)

    path
  end

  test "it runs documents of all kinds, and unpacks its library once", %{tmp_dir: dir} = context do
    cache = Path.join(dir, "cache")
    {output, status} = run(context.escript, context.documents, cache, [])
    assert status == 0, output

    assert output =~ "wasm: 42\n" and output =~ "elixir as wasm: [5.0, 2]\n" and
             output =~ "beam: hello, host\n"

    # Modules in the archive are the host's too, though there is no file for each.
    assert output =~ "{:foreign_exception, Script.Unused"
    refute output =~ "its code was run" or output =~ "the script's own code"

    assert ["script-" <> _digest] = before = unpacked(cache)
    [library] = Path.wildcard(Path.join(cache, "instar/unpacked/*/native/instar_nif.so"))
    stat = File.stat!(library, time: :posix)
    assert Bitwise.band(stat.mode, 0o022) == 0
    assert {_output, 0} = run(context.escript, context.documents, cache)
    assert unpacked(cache) == before
    assert File.stat!(library, time: :posix) == %{stat | atime: File.stat!(library, time: :posix).atime}

    # Built anew, it is another; what the former one has unpacked goes.
    other = repacked(context.escript, dir, &[{~c"new.txt", "new"} | &1])
    {output, status} = run(other, context.documents, cache)
    assert {status, output =~ "wasm: 42\n"} == {0, true}, output
    assert ["script-" <> _] = now = unpacked(cache)
    assert now != before
  end

  test "without its library, or where it cannot be unpacked, one line says what to do",
       %{tmp_dir: dir} = context do
    without = fn files ->
      Enum.reject(files, fn {name, _bytes} -> Path.basename(to_string(name)) == "instar_nif.so" end)
    end

    {output, status} =
      run(repacked(context.escript, dir, without), context.documents, Path.join(dir, "cache"))

    assert status != 0
    assert [line] = for(line <- String.split(output, "\n"), line =~ "ERROR!", do: line)

    assert line =~
             "holds no instar_nif.so: in mix.exs, escript: [include_priv_for: [:instar], …] puts it there"

    file = Path.join(dir, "a file")
    File.write!(file, "")
    {output, status} = run(context.escript, context.documents, Path.join(file, "cache"))
    assert status != 0
    assert [line] = for(line <- String.split(output, "\n"), line =~ "ERROR!", do: line)
    assert line =~ "cannot be written, or others could write there: XDG_CACHE_HOME can name another folder"

    {output, status} =
      System.cmd(
        "env",
        ["-u", "HOME", "-u", "XDG_CACHE_HOME", "escript", context.escript, context.documents],
        stderr_to_stdout: true
      )

    assert status != 0
    assert [line] = for(line <- String.split(output, "\n"), line =~ "ERROR!", do: line)
    assert line =~ "there is no folder to unpack instar_nif.so into: XDG_CACHE_HOME can name one, or HOME"

    # Somebody else's folder is not trusted with what becomes code of this VM.
    shared = Path.join(dir, "shared")
    {_output, 0} = run(context.escript, context.documents, shared)
    [native] = Path.wildcard(Path.join(shared, "instar/unpacked/*/native"))
    File.chmod!(native, 0o777)
    {output, status} = run(context.escript, context.documents, shared)
    assert status != 0 and output =~ "others could write there"
  end

  test "outside of an escript nothing is unpacked" do
    assert PrivFiles.archive() == nil
    refute PrivFiles.archive?()
    assert {:ok, dir} = PrivFiles.dir()
    assert Path.expand(dir) == Path.expand(Application.app_dir(:instar, "priv"))
  end
end
