defmodule Mix.Tasks.Instar.Check do
  @shortdoc "Checks a folder of documents without a store"
  @moduledoc """
  Validates and compiles the documents in a folder, as `mix instar.publish` does before it sends anything. It needs no
  store, and sends nothing.

      mix instar.check DIR

  Every mistake of all documents is shown, with its place; beside them what compilers warn of, and the files that are no
  part of any document.

  | option | meaning |
  |---|---|
  | `--trust-beam` | compile documents for the BEAM. **This runs their macros and module bodies in this VM** |
  | `--verify PATH` | refuse what the key in this file (`.pub`) has not signed |
  | `--max-document-bytes N` | what a document may have, when the code servers take more than their default of 8 MiB |

  Exit codes: 0 all is well, 1 a mistake, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.{CLI, Publisher}

  @usage "mix instar.check DIR [--trust-beam] [--verify PATH] [--max-document-bytes N]"
  @switches [trust_beam: :boolean, verify: :string, max_document_bytes: :integer]

  @impl true
  def run(argv) do
    {options, [dir]} = CLI.parse(argv, @switches, 1..1, @usage)
    check(dir, options)
  end

  @doc false
  # Also what a dry run without a store does.
  def check(dir, options) do
    CLI.start()

    case Publisher.check(CLI.folder(dir), CLI.checking(options)) do
      {:ok, checked} ->
        CLI.passed_over(checked)
        for {id, tags} <- checked.documents, do: CLI.info("#{id} is well: #{Enum.join(tags, " ")}")
        :ok

      {:error, errors} ->
        CLI.failed(errors)
    end
  end
end
