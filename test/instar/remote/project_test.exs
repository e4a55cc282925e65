defmodule Instar.Remote.ProjectTest do
  use ExUnit.Case, async: true
  alias Instar.Remote.Project

  @moduletag :tmp_dir

  test "what is saved twice in a second is of a later one", %{tmp_dir: dir} do
    path = Path.join(dir, "a.ex")
    other = Path.join(dir, "b.ex")
    for file <- [path, other], do: File.write!(file, "first")
    assert {[^path, ^other], seen} = Project.changed([path, other], %{})
    assert Project.changed([path, other], seen) == {[], seen}

    %{mtime: first} = File.stat!(path, time: :posix)
    File.write!(path, "other")
    File.touch!(path, first)
    assert {[^path], seen} = Project.changed([path, other], seen)
    %{mtime: second} = File.stat!(path, time: :posix)
    assert second > first
    # Mix would set back a time to come.
    assert second <= System.os_time(:second)

    # What a watcher tells of that is no change.
    assert Project.changed([path], seen) == {[], seen}
    # With a time of its own, it is as it is.
    File.write!(path, "third")
    File.touch!(path, second + 1)
    assert {[^path], seen} = Project.changed([path], seen)
    assert File.stat!(path, time: :posix).mtime == second + 1

    # What is gone is told of once, and a folder each time.
    File.rm!(path)
    assert {[^path, ^dir], seen} = Project.changed([path, dir], seen)
    assert {[^dir], seen} = Project.changed([path, dir], seen)
    File.write!(path, "fourth")
    assert {[^path], _seen} = Project.changed([path], seen)
  end

  test "what is being saved is no file without a byte", %{tmp_dir: dir} do
    path = Path.join(dir, "a.ex")
    File.write!(path, "first")
    {[^path], seen} = Project.changed([path], %{})
    # As an editor on a busy machine: emptied, and filled a while later.
    File.write!(path, "")
    saving = Task.async(fn -> Process.sleep(120) && File.write!(path, "second") end)
    assert {[^path], seen} = Project.changed([path], seen)
    :ok = Task.await(saving)
    # It was seen as it is, so there is nothing to tell of afterwards.
    assert {[], ^seen} = Project.changed([path], seen)

    # Who has emptied it for good is heard, too.
    File.write!(path, "")
    assert {[^path], _seen} = Project.changed([path], seen)
  end
end
