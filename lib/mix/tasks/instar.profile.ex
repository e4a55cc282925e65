defmodule Mix.Tasks.Instar.Profile do
  @shortdoc "Says where a document's time goes: a flame graph by function and line"
  @moduledoc """
  Calls a function of a document in a folder, and says which lines took how long (`Instar.Profile`).

      mix instar.profile DIR ID FUNCTION [ARGUMENT ...] [--tag TAG] [--repeat N] [--svg FILE] [--folded FILE] [--trust-beam]

  Arguments are values of Elixir, as in `mix instar.call`. Without `--svg` and `--folded` there is a table only.

  | option | meaning |
  |---|---|
  | `--tag TAG` | that version, and not the one that the document means by itself |
  | `--repeat N` | call the function so many times |
  | `--svg FILE`, `--folded FILE` | where the flame graph goes, and its stacks |
  | `--trust-beam` | take documents that run as BEAM code |

  Exit codes: 0 done, 1 the call failed or there is no such document, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.{CLI, Profile}
  alias Instar.Publisher.Table

  @usage "mix instar.profile DIR ID FUNCTION [ARGUMENT ...] [--tag TAG] [--repeat N] [--svg FILE] [--folded FILE] [--trust-beam]"
  @switches [tag: :string, repeat: :integer, svg: :string, folded: :string, trust_beam: :boolean]
  @most 20

  @impl true
  def run(argv) do
    {options, [dir, id, function | texts]} = CLI.parse(argv, @switches, 3..258, @usage)
    CLI.start()
    arguments = Enum.map(texts, &Mix.Tasks.Instar.Call.argument/1)
    trust = if options[:trust_beam], do: [:beam], else: []
    # A task before it in the same VM may still be ending its own.
    server = Module.concat(__MODULE__, "Server#{System.unique_integer([:positive])}")

    with {:ok, _pid} <- started(server, dir, trust),
         {:ok, version} <- Instar.load(server, id, Keyword.take(options, [:tag])),
         options = Keyword.take(options, [:repeat, :svg, :folded]),
         {:ok, profile} <- Profile.run(version, function, arguments, [{:server, server} | options]) do
      tell(profile)
    else
      {:error, error} -> CLI.failed([error])
    end
  end

  defp started(server, dir, trust),
    do:
      Instar.start_link(
        name: server,
        source: {Instar.Source.Folder, dir: CLI.folder(dir)},
        cache_dir: false,
        trust: trust
      )

  defp tell(profile) do
    rows =
      for {line, took} <- Enum.take(profile.lines, @most),
          do: [line, "#{took} µs", "#{Float.round(100 * took / max(profile.microseconds, 1), 1)} %"]

    CLI.info(Table.format(["line", "took", "share"], rows))

    case profile.result do
      {:ok, value} -> CLI.info("answered #{inspect(value, limit: 20, printable_limit: 200)}")
      {:error, why} -> CLI.refused("the call failed: #{inspect(why, limit: 20, printable_limit: 200)}")
    end
  end
end
