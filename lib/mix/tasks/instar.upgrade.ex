defmodule Mix.Tasks.Instar.Upgrade do
  @shortdoc "Upgrades a running node to another release, or takes it back"
  @moduledoc """
  Upgrades a running node, live, by its own release_handler.

      mix instar.upgrade --node shop@host shop-1.1.0.tar.gz     # that mix instar.relup made
      mix instar.upgrade --node shop@host 1.0.0                 # back to a version that is there
      mix instar.upgrade --node shop@host --status              # which releases are there, and which one runs

  The steps are `prepare` (writes what a Mix release lacks for release_handler), `copy`, `unpack_release`,
  `check_install_release`, `processes` (whom release_handler could not suspend, or would not see),
  `install_release`, `make_permanent` and `verify`. When one fails, the task says which, why, and which
  release runs. Until `install_release` nothing has changed on the node but files, which are removed again. A
  failure in it, such as a `code_change` that raises, makes release_handler restart the node with the old
  release.

  A run that was cut short can be repeated, which finishes it, or taken back by the version from before; where it stands
  is said at the start. A process that is busy is waited for, as long as `--timeout` says, and is named if it stays so.
  Processes that were killed by the purge of old code are counted and named.

  | option | meaning |
  |---|---|
  | `--cookie COOKIE` | else that of `~/.erlang.cookie` |
  | `--sname NAME`, `--name NAME` | what this VM calls itself; made up by default |
  | `--timeout MS` | of each step: 300,000 |
  | `--force` | upgrade although processes run code that they cannot leave; they are killed when it is purged. It says which |
  | `--dry-run` | only look, up to `processes`, and leave nothing there; with `--force` it says what that would override |

  With `--status` it only says which release runs, which one a restart would start, and which are there besides.

  Exit codes: 0 done, 1 a step failed, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.Appup.{Target, Upgrade}
  alias Instar.{CLI, Error}
  alias Instar.Publisher.Status

  @usage "mix instar.upgrade --node NODE [--cookie COOKIE] [--force] [--dry-run] TARBALL|VERSION, or --status"
  @switches [
    node: :string,
    cookie: :string,
    sname: :string,
    name: :string,
    timeout: :integer,
    force: :boolean,
    dry_run: :boolean,
    status: :boolean
  ]

  @impl true
  def run(argv) do
    {options, arguments} = CLI.parse(argv, @switches, 0..1, @usage)

    unless options[:node] && arguments == [] == (options[:status] || false),
      do: CLI.misused("usage: " <> @usage)

    node = CLI.node_name(options)
    {name, kind} = Status.own_name(options[:node], options, "instar_upgrade")

    case Status.as_node(name, kind, options[:cookie], fn -> upgrade(node, arguments, options) end) do
      {:ok, %{running: running, permanent: permanent, others: others}} ->
        CLI.info("#{node} runs #{running}")
        if running != permanent, do: CLI.info("note: " <> text({:interrupted, running, permanent}))
        for {vsn, status} <- others, do: CLI.info("there is #{vsn}, #{status}")

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

  defp text(note), do: Exception.message(Error.new(note))

  defp upgrade(node, [], _options) do
    if Node.connect(node) == true, do: Upgrade.status(Target.node(node)), else: no_node(node)
  end

  defp upgrade(node, [what], options) do
    if Node.connect(node) == true do
      progress = fn step -> CLI.info("#{step}") end
      note = fn note -> CLI.info("note: " <> Exception.message(note)) end

      Upgrade.run(
        Target.node(node),
        source(what),
        [progress: progress, note: note] ++ Keyword.take(options, [:timeout, :force, :dry_run])
      )
    else
      no_node(node)
    end
  end

  defp no_node(node), do: {:error, Error.new({:no_node, node, "it does not answer, or has another cookie"})}

  defp source(what), do: if(String.ends_with?(what, ".tar.gz"), do: {:tarball, what}, else: {:version, what})
end
