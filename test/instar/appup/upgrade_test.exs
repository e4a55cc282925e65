defmodule Instar.Appup.UpgradeTest do
  # What an upgrade says of VMs that are none to be upgraded. Releases that are, are upgraded in test/mix.
  use ExUnit.Case, async: true

  alias Instar.Appup.{Target, Upgrade}

  @moduletag :tmp_dir

  # Its releases are not those of this machine's Erlang.
  defp vm(dir, args \\ []) do
    {:ok, vm} = Target.start(args: args, env: [{"RELDIR", dir}])
    on_exit(fn -> Target.stop(vm) end)
    vm
  end

  test "one without sasl", %{tmp_dir: dir} do
    assert {:error, error} = Upgrade.run(vm(dir), {:version, "2"})
    assert {:upgrade_failed, :prepare, "sasl is not running there" <> _, running} = error.reason
    assert Exception.message(error) =~ "The release that runs is #{running}"
  end

  test "one that has no specification of what it runs", %{tmp_dir: dir} do
    vm = vm(dir, ["-boot", "start_sasl"])
    test = self()
    assert {:error, error} = Upgrade.run(vm, {:version, "2"}, progress: &send(test, &1))
    assert {:upgrade_failed, :prepare, text, _running} = error.reason
    assert text =~ "has no .rel file"
    assert_received :prepare
    refute_received :check_install_release
    assert File.ls!(dir) == []
  end

  test "one that is gone", %{tmp_dir: dir} do
    vm = vm(dir)
    Target.stop(vm)

    assert {:error, %{reason: {:upgrade_failed, :prepare, text, "none that answers"}}} =
             Upgrade.run(vm, {:version, "2"})

    assert text =~ "it did not answer"
  end

  test "a tarball that isn't there", %{tmp_dir: dir} do
    File.write!(
      Path.join(dir, "RELEASES"),
      ~s([{release, "shop", "1", "1", [{kernel, "1", "/nowhere"}], permanent}].)
    )

    vm = vm(dir, ["-boot", "start_sasl"])

    assert {:error, %{reason: {:upgrade_failed, :copy, text, "1"}}} =
             Upgrade.run(vm, {:tarball, "/nowhere/shop-2.tar.gz"})

    assert text == "/nowhere/shop-2.tar.gz: no such file or directory"
    refute File.exists?(Path.join(dir, "shop-2.tar.gz"))
  end

  test "a throwaway VM doesn't write on this one's screen, and calls that fail are values", %{tmp_dir: dir} do
    vm = vm(dir)

    printed =
      ExUnit.CaptureIO.capture_io(fn -> assert {:ok, :ok} = Target.call(vm, :io, :format, [~c"noise~n"]) end)

    assert printed == ""
    assert {:ok, 3} = Target.eval(vm, "A + 1.", A: 2)
    assert {:failed, _reason} = Target.eval(vm, "error(no).")
    assert {:failed, _reason} = Target.call(vm, :timer, :sleep, [5_000], 50)
  end
end
