defmodule Instar.Disk.PrivateFolderTest do
  use ExUnit.Case, async: true
  alias Instar.Disk.PrivateFolder

  setup do
    folder = Path.join(System.tmp_dir!(), "instar-private-#{System.unique_integer([:positive])}")
    File.mkdir!(folder)
    File.chmod!(folder, 0o700)
    on_exit(fn -> File.rm_rf!(folder) end)
    {:ok, folder: folder}
  end

  test "a folder is private that is this user's, and that nobody else can write into", %{folder: folder} do
    assert PrivateFolder.private?(folder)
    File.chmod!(folder, 0o755)
    assert PrivateFolder.private?(folder)
    for mode <- [0o770, 0o707, 0o777], do: refute(private_with?(folder, mode))
    refute PrivateFolder.private?(Path.join(folder, "none"))
  end

  defp private_with?(folder, mode) do
    File.chmod!(folder, mode)
    PrivateFolder.private?(folder)
  end

  # As on macOS and FreeBSD.
  @tag skip: if(System.find_executable("bwrap") == nil, do: "bwrap hides /proc, and is not here")
  test "a system without /proc says who its user is, too", %{folder: folder} do
    for {mode, private} <- [{0o700, "true"}, {0o777, "false"}] do
      File.chmod!(folder, mode)
      assert hidden(folder) == {private, 0}
    end
  end

  defp hidden(folder) do
    code = """
    [Folder] = init:get_plain_arguments(),
    false = filelib:is_dir("/proc/self"),
    io:put_chars(atom_to_list('Elixir.Instar.Disk.PrivateFolder':'private?'(list_to_binary(Folder)))),
    halt().
    """

    arguments =
      ~w(--dev-bind / / --tmpfs /proc erl -noshell -pa) ++ paths() ++ ["-eval", code, "-extra", folder]

    System.cmd("bwrap", arguments, stderr_to_stdout: true)
  end

  defp paths, do: for(module <- [PrivateFolder, Bitwise], do: module |> :code.which() |> Path.dirname())
end
