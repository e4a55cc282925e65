defmodule Mix.Tasks.Instar.Appup do
  @shortdoc "Makes the appups between two releases from the metadata of their modules"
  @moduledoc """
  Makes the appups between two releases, from what their modules say of themselves.

      mix instar.appup --from OLD --to NEW [--app APP …]

  `OLD` and `NEW` are release folders or tarballs, of Mix or of systools, or one version of a folder that
  holds several: `_build/prod/rel/shop@1.0.0`. For each application that both have in different versions the
  appup is written to `appups/APP-OLD-NEW.appup`, for review and version control, and into the release, if
  that is a folder.

  An appup that the release brings is kept, and one that lies in `appups` is taken as it is, unless `--force`
  is given. What stands in `appups/APP.before.appup` and `appups/APP.after.appup` is put before and after what
  is made.

  | option | meaning |
  |---|---|
  | `--app APP` | only this application; can be given several times |
  | `--dir DIR` | instead of `appups` |
  | `--force` | make also those that exist |
  | `--purge PURGE`, `--purge MODULE=PURGE` | `soft_purge` or `brutal_purge`, above what modules say |
  | `--no-infer` | order by direct calls only, not by those through modules that don't change |

  An appup is read as `systools` does: of several terms the first. What that passes over is noted, as are circles of calls
  and native files that no module is seen to load. A module whose native library cannot be loaded beside the one that runs
  needs a restart: no appup is made for its application.

  Exit codes: 0 done, 1 a mistake in the metadata or no live way, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.CLI

  @usage "mix instar.appup --from OLD --to NEW [--app APP …] [--dir DIR] [--force] [--purge [MODULE=]PURGE …]"

  @impl true
  def run(argv) do
    {options, []} = CLI.parse(argv, Instar.Appup.CLI.switches(), 0..0, @usage)

    Instar.Appup.CLI.with_releases(options, @usage, fn from, to, _tmp ->
      if Instar.Appup.CLI.appups(from, to, options) == [], do: CLI.info("no application has another version")
    end)

    :ok
  end
end
