defmodule Instar.ErlangAppTest do
  # examples/erlang_app as its authors would build it: by rebar3, with Instar as it is compiled here.
  use ExUnit.Case, async: false

  # Its calls have two seconds, as the authors of an application would give them.
  @moduletag :heavy
  @moduletag :tmp_dir
  @root Path.expand("..", __DIR__)

  @tag skip: if(System.find_executable("rebar3") == nil, do: "rebar3 is not here")
  test "rebar3 tests it and makes a release that answers", %{tmp_dir: dir} do
    app = Path.join(dir, "erlang_app")
    File.cp_r!(Path.join(@root, "examples/erlang_app"), app)
    File.rm_rf!(Path.join(app, "_build"))

    # The library is there: Mix has nothing to compile.
    env = [{"INSTAR_ROOT", @root}, {"MIX_ENV", "test"}, {"INSTAR_PREBUILT", "1"}, {"ERL_LIBS", nil}]
    {output, status} = System.cmd(Path.join(app, "run"), [], cd: app, env: env, stderr_to_stdout: true)
    assert status == 0, output
    assert output =~ "4 tests, 0 failures"
    assert output =~ "{ok,1175}"
  end
end
