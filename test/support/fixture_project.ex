defmodule Instar.FixtureProject do
  # Projects in test/fixtures have Instar as a dependency, as their users' would: since Elixir 1.15 Mix looks for nothing
  # that a project doesn't name. What the tests themselves run stands there as compiled, since compiling it takes a while.

  @root Path.expand("../..", __DIR__)

  @doc "Puts Instar into a build of a project: its folder and environment, as in `_build/dev`."
  def link!(project, build) do
    lib = Path.join([project, build, "lib"])
    File.mkdir_p!(lib)
    File.ln_s!(Application.app_dir(:instar), Path.join(lib, "instar"))
  end

  @doc "The environment of a command of the operating system that runs Mix there."
  def env(mix_env), do: [{"INSTAR_PATH", @root}, {"INSTAR_PREBUILT", "1"}, {"MIX_ENV", mix_env}]
end
