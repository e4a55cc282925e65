defmodule Mix.Tasks.Instar.Status do
  @shortdoc "Shows what a store holds, or what a code server runs"
  @moduledoc """
  Shows the documents of a store, or what a code server on some node says of itself, as a table.

      mix instar.status --url URL [ID …]
      mix instar.status --node app@host [--cookie COOKIE] [--server Instar]

  CouchDB lists its documents; of any other store give the ids. Documents that are not valid, or not there, are shown
  with what is wrong.

  Of a node the second table has what calls came to: how many, errors by kind, and the times that 50 and 99 of 100 stay
  within; see `Instar.stats/1`.

  A node is asked over Erlang's distribution, by a hidden connection: it must have a name, and the same cookie.

  | option | meaning |
  |---|---|
  | `--server NAME` | the code server's name, `Instar` by default |
  | `--cookie COOKIE` | else that of `~/.erlang.cookie` |
  | `--sname NAME`, `--name NAME` | what this VM calls itself; made up by default |
  | `--user`, `--password`, `--ca`, `--timeout` | as of `mix instar.publish` |

  Exit codes: 0 done, 1 no connection, a store that refused or answered something else, or no such server, 2 used
  wrongly, as without ids at a store that has no list.
  """
  use Mix.Task
  alias Instar.CLI
  alias Instar.Publisher.{Status, Table}

  @usage "mix instar.status --url URL [ID …] or mix instar.status --node NODE [--cookie COOKIE] [--server NAME]"
  @switches CLI.store_switches() ++
              [node: :string, cookie: :string, server: :string, sname: :string, name: :string]

  @impl true
  def run(argv) do
    {options, ids} = CLI.parse(argv, @switches, 0..1_000, @usage)

    cond do
      options[:node] && options[:url] -> CLI.misused("--url and --node exclude each other")
      options[:node] && ids == [] -> server_of(options)
      options[:node] -> CLI.misused("usage: " <> @usage)
      true -> store(ids, CLI.store(options))
    end
  end

  defp store(ids, store) do
    CLI.start()

    case Status.documents(ids, store) do
      {:ok, documents} -> shown(documents)
      :unlisted -> CLI.misused("the store has no list of its documents: give their ids")
      {:error, error} -> CLI.failed([error])
    end
  end

  # What some of them came to is in the table already.
  defp shown(documents) do
    CLI.info(Table.documents(documents))
    if Enum.any?(documents, &Status.failed?/1), do: exit({:shutdown, 1})
  end

  defp server_of(options) do
    node = CLI.node_name(options)
    CLI.start()
    {name, kind} = Status.own_name(options[:node], options, "instar_status")

    case Status.as_node(name, kind, options[:cookie], fn ->
           Status.server(node, CLI.name(options[:server] || "Instar"))
         end) do
      {:ok, status} -> CLI.info(Table.server(status))
      {:error, error} -> CLI.failed([error])
    end
  end
end
