defmodule Mix.Tasks.Instar.Relup do
  @shortdoc "Makes and proves the upgrade between two releases, and packs it"
  @moduledoc """
  Makes the upgrade between two releases, proves it, and packs it for `mix instar.upgrade`.

      mix instar.relup --from OLD --to NEW [--out DIR]

  It makes the appups as `mix instar.appup` does, has OTP's systools make the relup from them, writes that
  into the new release, and packs `NAME-VERSION.tar.gz` with what the old release lacks. Then it checks that
  every module and every applied function exists when it is used, and does a dry run: it proves that no callback of the
  upgrade waits for a process that is suspended meanwhile, and a throwaway node boots the old release, upgrades, and goes
  back. The node has the environment variable `INSTAR_DRY_RUN=1`, so that
  an application can choose another port or another database.

  | option | meaning |
  |---|---|
  | `--out DIR` | where the tarball goes: the folder above the new release's by default, or here for a tarball |
  | `--no-dry-run` | only the other checks |
  | `--timeout MS` | of each step of the dry run: 300,000 |
  | `--force` | make also appups that exist; and the dry run goes on where processes run code that they cannot leave, and says which |
  | those of `mix instar.appup` | |

  Exit codes: 0 done, 1 it cannot be upgraded live, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.Appup.{Check, DryRun, Relup}
  alias Instar.CLI

  @usage "mix instar.relup --from OLD --to NEW [--out DIR] [--no-dry-run] and the options of mix instar.appup"
  @switches Instar.Appup.CLI.switches() ++ [out: :string, dry_run: :boolean, timeout: :integer]

  @impl true
  def run(argv) do
    {options, []} = CLI.parse(argv, @switches, 0..0, @usage)

    Instar.Appup.CLI.with_releases(options, @usage, fn from, to, tmp ->
      Instar.Appup.CLI.appups(from, to, options)
      relup = done(Relup.make(from, to))
      done(Check.relup(relup, from, to))
      tarball = done(Relup.write(relup, from, to, options[:out] || out(options[:to], to)))

      if Keyword.get(options, :dry_run, true) do
        CLI.info("dry run: #{from.vsn} to #{to.vsn} and back")
        # A tarball that was not proven is not left for somebody to install.
        note = &CLI.info("note: " <> Exception.message(&1))

        with {:error, errors} <-
               DryRun.run(
                 from,
                 tarball,
                 to.vsn,
                 tmp,
                 [note: note] ++ Keyword.take(options, [:timeout, :force])
               ) do
          File.rm(tarball)
          CLI.failed(errors)
        end
      end

      CLI.info("made #{tarball}")
    end)
  end

  defp out(path, release) do
    if File.dir?(release.root) and not File.regular?(path), do: Path.dirname(release.root), else: "."
  end

  defp done({:ok, value}), do: value
  defp done(:ok), do: :ok
  defp done({:error, errors}), do: CLI.failed(errors)
end
