defmodule Mix.Tasks.Instar.Promote do
  @shortdoc "Points a channel of a stored document to one of its tags"
  @moduledoc """
  Points a channel of a document in a store to one of its tags, wholly or for a share of the keys.

      mix instar.promote pricing 2.1.0 beta --url URL
      mix instar.promote pricing 2.1.0 production --share 10 --url URL

  With `--share 10` the tag gets 10 % of the channel, and the shares that were there are scaled to the other 90 %.
  Without it the channel points to the tag, and has no shares any more. A document that somebody else changes
  meanwhile is not overwritten: that is an error which shows both tokens.

  | option | meaning |
  |---|---|
  | `--share PERCENT` | above 0, at most 100 |
  | `--new-channel` | make a channel that the document doesn't have; `alpha`, `beta` and `production` need no such word |
  | `--dry-run` | show what would change, and send nothing |
  | `--user`, `--password`, `--ca`, `--timeout` | as of `mix instar.publish` |

  Exit codes: 0 done or nothing to do, 1 no such document or tag, a conflict or no connection, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.{CLI, Publisher}
  alias Instar.Publisher.Table

  @usage "mix instar.promote ID TAG CHANNEL --url URL [--share PERCENT] [--new-channel] [--dry-run]"
  @switches CLI.store_switches() ++ [share: :float, new_channel: :boolean, dry_run: :boolean]

  @impl true
  def run(argv) do
    {options, [id, tag, channel]} = CLI.parse(argv, @switches, 3..3, @usage)
    store = CLI.store(options)
    CLI.start()

    case Publisher.plan_promotion(
           id,
           tag,
           channel,
           store ++ share(options[:share]) ++ Keyword.take(options, [:new_channel])
         ) do
      {:ok, plan} ->
        CLI.info(Table.plan(plan) <> "\n")

        if options[:dry_run],
          do: CLI.info("nothing was sent"),
          else: plan |> Publisher.execute([progress: &CLI.progress/1] ++ store) |> CLI.outcomes()

      {:error, errors} ->
        CLI.failed(errors)
    end
  end

  defp share(nil), do: []
  # Whole numbers are to stand as such in the document.
  defp share(share), do: [share: if(share == trunc(share), do: trunc(share), else: share)]
end
