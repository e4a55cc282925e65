defmodule Mix.Tasks.Instar.Publish do
  @shortdoc "Sends a folder of documents to a store"
  @moduledoc """
  Validates and compiles the documents in a folder, and sends those that changed to a store.

      mix instar.publish DIR --url URL

  `URL` is that of a CouchDB database, or of any HTTP server that takes `PUT {URL}/{id}` with `If-Match`, such as
  `Instar.DocumentServer`. `Instar.Publisher` says how the folder looks, and what is checked and sent. Nothing is sent
  before everything has been checked, and a document that somebody else has changed meanwhile is never overwritten.

  | option | meaning |
  |---|---|
  | `--dry-run` | check everything, show what would be sent, and send nothing; without `--url` only check, as `mix instar.check` does |
  | `--replace` | overwrite tags that the store has with other code, which is a mistake else |
  | `--channels` | move the store's channels to where the folder has them; else those that the store has stay |
  | `--trust-beam` | compile documents for the BEAM. **This runs their macros and module bodies in this VM** |
  | `--key PATH` | sign every tag with this private key |
  | `--verify PATH` | refuse what the key in this file (`.pub`) has not signed, as the code servers will |
  | `--prune` | remove the tags that only the store has |
  | `--attachments` | send WebAssembly as attachments (CouchDB only) |
  | `--user`, `--password` | of the store; or the variables `INSTAR_USER` and `INSTAR_PASSWORD`, which no process list shows |
  | `--ca PATH` | certificates to trust beside the system's |
  | `--timeout MS` | for each request |
  | `--max-document-bytes N` | what a document may have, when the code servers take more than their default of 8 MiB |

  Exit codes: 0 done or nothing to do, 1 a mistake, a conflict or no connection, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.{CLI, Publisher}
  alias Instar.Publisher.Table

  @usage "mix instar.publish DIR --url URL [--dry-run] [--trust-beam] [--key PATH] [--replace] [--channels] [--prune] [--attachments]"
  @switches CLI.store_switches() ++
              [
                dry_run: :boolean,
                trust_beam: :boolean,
                key: :string,
                verify: :string,
                prune: :boolean,
                replace: :boolean,
                channels: :boolean,
                attachments: :boolean
              ] ++
              [max_document_bytes: :integer]

  @impl true
  def run(argv) do
    {options, [dir]} = CLI.parse(argv, @switches, 1..1, @usage)

    if options[:dry_run] && options[:url] == nil,
      do: check(dir, options),
      else: publish(dir, options, CLI.store(options))
  end

  # Without a store there is nothing to compare with.
  defp check(dir, options) do
    Mix.Tasks.Instar.Check.check(dir, options)
    CLI.info("nothing was sent, nor compared with a store: --url says which")
  end

  defp publish(dir, options, store) do
    CLI.start()

    publisher =
      store ++
        CLI.checking(options) ++ Keyword.take(options, [:prune, :replace, :channels, :attachments])

    case Publisher.plan(CLI.folder(dir), publisher) do
      {:ok, plan} ->
        CLI.passed_over(plan)
        CLI.info("\n" <> Table.plan(plan) <> "\n")
        for line <- Table.kept(plan), do: CLI.info(line)

        if options[:dry_run],
          do: CLI.info("nothing was sent"),
          else: plan |> Publisher.execute(publisher) |> CLI.outcomes()

      {:error, errors} ->
        CLI.failed(errors)
    end
  end
end
