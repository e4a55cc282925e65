defmodule Instar.AppupTasksTest do
  # The tasks for release upgrades as somebody mistypes them; what they do is in test/mix/*upgrade_test.exs. Not async:
  # Mix's shell is the VM's.
  use ExUnit.Case, async: false
  import Instar.TaskRun

  test "used wrongly is 2, with the usage" do
    for {task, arguments} <- [
          {"instar.appup", []},
          {"instar.appup", ["--from", "a"]},
          {"instar.appup", ["--from", "a", "--to", "b", "c"]},
          {"instar.appup", ["--from", "a", "--to", "b", "--forse"]},
          {"instar.relup", ["--to", "b"]},
          {"instar.relup", ["--from", "a", "--to", "b", "--timeout", "long"]},
          {"instar.upgrade", ["1.0.0"]},
          {"instar.upgrade", ["--node", "a@b"]},
          {"instar.upgrade", ["--node", "a@b", "1.0.0", "1.1.0"]}
        ] do
      assert {2, "", errors} = run(task, arguments)
      assert errors =~ "mix #{task} --", inspect({task, arguments})
    end

    {2, "", errors} = run("instar.appup", ["--forse"])
    assert errors =~ "did you mean --force?"
  end

  test "what is no release is 1" do
    for task <- ["instar.appup", "instar.relup"] do
      assert {1, "", errors} = run(task, ["--from", "/nowhere/a", "--to", "/nowhere/b"])
      assert errors =~ "\"/nowhere/a\" is not a release: there is no folder releases in it"
      assert errors =~ "\"/nowhere/b\" is not a release"
    end
  end
end
