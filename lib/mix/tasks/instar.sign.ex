defmodule Mix.Tasks.Instar.Sign do
  @shortdoc "Signs the code of documents"
  @moduledoc """
  Signs the code of documents with a key of `mix instar.gen.key` or OpenSSL.

      mix instar.sign DIR_OR_FILE --key PATH

  Of a document's folder, and of a folder of such folders, each tag's signature goes into `<tag>.sig` beside its
  code, from where `mix instar.publish` and `Instar.DocumentServer` take it. A document in one JSON file (`<id>.json`)
  gets `sha256` and `signature` in each entry of its `code`; its attachments must lie in the folder `<id>` beside it.
  The file is written anew, as compact JSON.

  What is signed right already stays as it is. `Instar.Signature` says what a signature covers: the target is part
  of it, so sign again when that changes.

  Exit codes: 0 done, 1 nothing was signed because of a mistake, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.{CLI, Publisher}

  @usage "mix instar.sign DIR_OR_FILE --key PATH"

  @impl true
  def run(argv) do
    {options, [path]} = CLI.parse(argv, [key: :string], 1..1, @usage)
    unless options[:key], do: CLI.misused("--key is needed\nusage: " <> @usage)
    CLI.start()
    [key: key] = CLI.key(options)

    case Publisher.sign(path, key) do
      {:ok, done} -> for {id, tag, result} <- done, do: CLI.info("#{result} #{id} #{tag}")
      {:error, errors} -> CLI.failed(errors)
    end

    :ok
  end
end
