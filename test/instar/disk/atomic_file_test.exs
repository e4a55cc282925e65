defmodule Instar.Disk.AtomicFileTest do
  use ExUnit.Case, async: true
  import Instar.Wait
  alias Instar.Disk.AtomicFile

  @moduletag :tmp_dir

  test "a file has its bytes, and nothing lies beside it", %{tmp_dir: dir} do
    path = Path.join(dir, "a.json")
    assert AtomicFile.write(path, ["one", [?\s, "two"]]) == :ok
    assert AtomicFile.write!(path, "three") == :ok
    assert {File.read(path), File.ls(dir)} == {{:ok, "three"}, {:ok, ["a.json"]}}
  end

  test "after an error what was there is there, and nothing else", %{tmp_dir: dir} do
    path = Path.join(dir, "taken")
    File.mkdir_p!(Path.join(path, "below"))
    assert {:error, posix} = AtomicFile.write(path, "bytes")
    assert posix in [:eisdir, :eexist, :enotempty]
    assert File.ls(dir) == {:ok, ["taken"]}
    assert AtomicFile.write(Path.join(dir, "none/a"), "bytes") == {:error, :enoent}

    assert_raise File.Error, ~r/could not write to file .*none.a.*no such file/, fn ->
      AtomicFile.write!(Path.join(dir, "none/a"), "bytes")
    end
  end

  test "a reader has one whole or the other", %{tmp_dir: dir} do
    path = Path.join(dir, "large")
    texts = for letter <- ["a", "b"], do: String.duplicate(letter, 500_000)
    AtomicFile.write!(path, hd(texts))
    writer = Task.async(fn -> for _ <- 1..20, text <- texts, do: AtomicFile.write!(path, text) end)
    for _ <- 1..50, do: assert(File.read!(path) in texts)
    await(writer)
  end
end
