defmodule Mix.Tasks.Instar.Upgrade do
  @shortdoc "Upgrades a running node to another release, or takes it back"
  @moduledoc """
  Upgrades a running node, live, by its own release_handler.

      mix instar.upgrade --node shop@host shop-1.1.0.tar.gz     # that mix instar.relup made
      mix instar.upgrade --node shop@host 1.0.0                 # back to a version that is there

  The steps are `prepare` (writes what a Mix release lacks for release_handler), `copy`, `unpack_release`,
  `check_install_release`, `processes` (whom release_handler could not suspend, or would not see),
  `install_release`, `make_permanent` and `verify`. When one fails, the task says which, why, and which
  release runs. Until `install_release` nothing has changed on the node but files, which are removed again. A
  failure in it, such as a `code_change` that raises, makes release_handler restart the node with the old
  release.

  | option | meaning |
  |---|---|
  | `--cookie COOKIE` | else that of `~/.erlang.cookie` |
  | `--sname NAME`, `--name NAME` | what this VM calls itself; made up by default |
  | `--timeout MS` | of each step: 300,000 |
  | `--force` | upgrade although processes run code that they cannot leave; they are killed when it is purged. It says which |
  | `--dry-run` | only look, up to `processes`, and leave nothing there; with `--force` it says what that would override |

  Exit codes: 0 done, 1 a step failed, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.Appup.{Target, Upgrade}
  alias Instar.Error
  alias Instar.Publisher.{CLI, Status}

  @usage "mix instar.upgrade --node NODE [--cookie COOKIE] [--force] [--dry-run] TARBALL|VERSION"
  @switches [
    node: :string,
    cookie: :string,
    sname: :string,
    name: :string,
    timeout: :integer,
    force: :boolean,
    dry_run: :boolean
  ]

  @impl true
  def run(argv) do
    {options, [what]} = CLI.parse(argv, @switches, 1..1, @usage)
    unless options[:node], do: CLI.misused("usage: " <> @usage)
    node = CLI.node_name(options)
    {name, kind} = Status.own_name(options[:node], options, "instar_upgrade")

    case Status.as_node(name, kind, options[:cookie], fn -> upgrade(node, what, options) end) do
      {:ok, %{from: from, to: to}} ->
        CLI.info(
          if(options[:dry_run],
            do: "#{node} runs #{from}, and nothing is in the way of #{to}",
            else: "#{node} runs #{to}, which came after #{from}"
          )
        )

      {:error, error} ->
        CLI.failed([error])
    end
  end

  defp upgrade(node, what, options) do
    if Node.connect(node) == true do
      progress = fn step -> CLI.info("#{step}") end
      note = fn note -> CLI.info("note: " <> Exception.message(note)) end

      Upgrade.run(
        Target.node(node),
        source(what),
        [progress: progress, note: note] ++ Keyword.take(options, [:timeout, :force, :dry_run])
      )
    else
      {:error, Error.new({:no_node, node, "it does not answer, or has another cookie"})}
    end
  end

  defp source(what), do: if(String.ends_with?(what, ".tar.gz"), do: {:tarball, what}, else: {:version, what})
end
