defmodule Mix.Tasks.Instar.Gen.Key do
  @shortdoc "Makes a pair of keys to sign documents with"
  @moduledoc """
  Makes a pair of Ed25519 keys.

      mix instar.gen.key PATH

  `PATH` gets the private key (PKCS #8 in PEM, readable for its owner only), `PATH.pub` the public one, which belongs
  into the option `verify` of the code servers. Neither file is ever overwritten.

  Exit codes: 0 done, 1 the files could not be written, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.CLI
  alias Instar.Publisher.KeyFile

  @impl true
  def run(argv) do
    {[], [path]} = CLI.parse(argv, [], 1..1, "mix instar.gen.key PATH")
    {:ok, _started} = Application.ensure_all_started(:crypto)

    case KeyFile.generate(path) do
      {:ok, public} -> CLI.info("wrote #{path} and #{path}.pub\nverify: [#{inspect(Base.encode64(public))}]")
      {:error, error} -> CLI.failed([error])
    end
  end
end
