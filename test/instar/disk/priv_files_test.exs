defmodule Instar.Disk.PrivFilesTest do
  # What is said where the native library is not one for this machine, or is not there: one line, with the way out. In VMs of
  # their own, since a library that is loaded once stays.
  use ExUnit.Case, async: true
  alias Instar.Disk.PrivFiles

  @moduletag :tmp_dir

  test "a library that cannot be loaded is told in one line", %{tmp_dir: dir} do
    ebin = Path.join(dir, "instar/ebin")
    native = Path.join(dir, "instar/priv/native")
    File.mkdir_p!(native)
    File.cp_r!(Application.app_dir(:instar, "ebin"), ebin)
    library = Path.join(native, "instar_nif.so")

    assert started(ebin) =~ "there is no #{library}: mix compile makes it"

    # What is none for the loader, as one of another processor; and one that has not what the VM looks for.
    {:ok, there} = PrivFiles.dir()
    other = File.read!(Path.join(there, "native/instar_compile.so"))

    for {text, said} <- [{"junk", "too short"}, {other, "init function"}] do
      File.write!(library, text)
      line = started(ebin)
      assert line =~ "the native library is not one for this machine and this version of Instar: "
      assert line =~ said
      assert line =~ "INSTAR_NATIVE_PATH=PATH"
      refute line =~ "\n"
    end
  end

  # What the application answers that starts.
  defp started(ebin) do
    code = """
    {:error, {:instar, {reason, _mfa}}} = Application.ensure_all_started(:instar)
    IO.puts("said: " <> reason)
    """

    {output, 0} =
      System.cmd("elixir", ["-pa", ebin, "-e", code], stderr_to_stdout: true, env: [{"ERL_LIBS", nil}])

    [_, said] = Regex.run(~r/^said: (.*)$/m, output)
    said
  end
end
