defmodule Instar.Remote.WatchTest do
  # Real files, told of by the system.
  use ExUnit.Case, async: true
  import Instar.Wait
  alias Instar.Error
  alias Instar.Remote.Watch

  @moduletag :tmp_dir

  # Everything that is told within a moment, so that a test doesn't depend on how it is put together.
  defp changed(%Watch{reference: reference}, wait \\ soon()) do
    receive do
      {^reference, {:changed, paths}} ->
        Enum.uniq(paths ++ changed(%Watch{reference: reference, resource: nil}, 200))
    after
      wait -> []
    end
  end

  test "what is written, made, renamed and removed; what is read is not", %{tmp_dir: dir} do
    File.mkdir_p!(Path.join(dir, "lib/deep"))
    file = Path.join(dir, "lib/deep/a.ex")
    File.write!(file, "one")
    {:ok, watch} = Watch.folder(dir)

    File.read!(file)
    assert changed(watch, 300) == []
    File.write!(file, "two")
    assert file in changed(watch)

    # As editors save: a new file takes the name of the old one.
    File.write!(file <> ".new", "three")
    File.rename!(file <> ".new", file)
    assert file in changed(watch)

    File.rm!(file)
    assert file in changed(watch)
    File.mkdir_p!(Path.join(dir, "lib/later"))
    changed(watch)
    File.write!(Path.join(dir, "lib/later/b.ex"), "four")
    assert Path.join(dir, "lib/later/b.ex") in changed(watch)
  end

  test "many writes are few messages", %{tmp_dir: dir} do
    {:ok, %{reference: reference} = watch} = Watch.folder(dir)
    for n <- 1..300, do: File.write!(Path.join(dir, "#{rem(n, 3)}"), "#{n}")
    assert_receive {^reference, {:changed, paths}}
    assert length(paths) <= 4
    changed(watch, 200)
    {:message_queue_len, waiting} = Process.info(self(), :message_queue_len)
    assert waiting == 0
  end

  test "who writes all the time is told of all the same", %{tmp_dir: dir} do
    {:ok, %{reference: reference}} = Watch.folder(dir)
    writer = spawn_link(fn -> write(Path.join(dir, "log")) end)
    assert_receive {^reference, {:changed, _paths}}
    Process.unlink(writer)
    Process.exit(writer, :kill)
  end

  defp write(path) do
    File.write!(path, "more")
    Process.sleep(5)
    write(path)
  end

  test "a project without what tools keep in it", %{tmp_dir: dir} do
    for folder <- ["lib", "_build", "deps", ".git"], do: File.mkdir_p!(Path.join(dir, folder))
    {:ok, watch} = Watch.project([dir])

    for path <- ["_build/x", "deps/x", ".git/x", "lib/x.ex~", "lib/.#x.ex"],
        do: File.write!(Path.join(dir, path), "")

    assert Watch.relevant(changed(watch, 500), [dir]) == []
    File.write!(Path.join(dir, "lib/x.ex"), "")
    assert Path.join(dir, "lib/x.ex") in Watch.relevant(changed(watch), [dir])
    File.write!(Path.join(dir, "mix.exs"), "")
    assert Path.join(dir, "mix.exs") in Watch.relevant(changed(watch), [dir])
  end

  test "a folder that isn't there is an error", %{tmp_dir: dir} do
    assert {:error, %Error{reason: {:watch_failed, text}}} = Watch.folder(Path.join(dir, "nowhere"))
    assert is_binary(text)
  end

  test "nobody is told after the watcher has gone", %{tmp_dir: dir} do
    test = self()

    reference =
      Task.async(fn ->
        {:ok, watch} = Watch.folder(dir)
        send(test, :watching)
        watch.reference
      end)
      |> await()

    assert_received :watching
    File.write!(Path.join(dir, "x"), "")
    refute_receive {^reference, _event}, 300
  end
end
