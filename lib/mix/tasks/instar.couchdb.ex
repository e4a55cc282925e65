defmodule Mix.Tasks.Instar.Couchdb do
  @shortdoc "Installs Instar's views in a CouchDB database"
  @moduledoc """
  Installs the design document `_design/instar`, with the views that `Instar.Source.CouchDB.versions/2` and
  `Instar.Source.CouchDB.touched/2` look things up in.

      mix instar.couchdb --url https://couch.example/rules --user admin

  | option | meaning |
  |---|---|
  | `--url` | the database; required |
  | `--user`, `--password` | who may write design documents; else the environment variables `INSTAR_USER` and `INSTAR_PASSWORD` (or `COUCHDB_PASSWORD`) |
  | `--ca` | a PEM file of authorities to trust |
  | `--dry-run` | says what would be done |

  It can be run again and again. A design document that a newer Instar installed, or that was changed by hand, is
  left as it is.

  | exit status | meaning |
  |---|---|
  | 0 | the views are there (with `--dry-run`: could be) |
  | 1 | the store could not be asked, or refused |
  | 2 | wrong options |
  | 3 | there is another design document |
  """
  use Mix.Task
  alias Instar.{CLI, Error}
  alias Instar.Source.CouchDB
  alias Instar.Source.CouchDB.Design
  alias Instar.Wire.HTTP

  @usage "mix instar.couchdb --url URL [--user USER] [--ca PATH] [--dry-run]"
  @switches [url: :string, user: :string, password: :string, ca: :string, dry_run: :boolean]

  @impl true
  def run(arguments) do
    {options, []} = CLI.parse(arguments, @switches, 0..0, @usage)
    _url = CLI.url(options)
    CLI.start()
    install(options)
  end

  defp install(options) do
    dry_run? = Keyword.get(options, :dry_run, false)

    client = client(options)

    case Design.install(client, dry_run?) do
      {:ok, done} ->
        CLI.info("_design/instar: #{sentence(done, dry_run?)}")

      {:error, error} ->
        CLI.show([Error.context(error, where: HTTP.where(client.http, []))])
        exit({:shutdown, if(match?({:other_design, _why}, error.reason), do: 3, else: 1)})
    end
  end

  defp client(options) do
    user = options[:user] || System.get_env("INSTAR_USER")
    password = options[:password] || System.get_env("INSTAR_PASSWORD") || System.get_env("COUCHDB_PASSWORD")

    case CouchDB.init(Keyword.take(options, [:url, :ca]) ++ auth(user, password, options)) do
      {:ok, client} -> client
      {:error, error} -> CLI.misused(Exception.message(error))
    end
  end

  # A password that lies in the environment for something else is none of this.
  defp auth(nil, password, options) do
    if password && (options[:password] || System.get_env("INSTAR_PASSWORD")),
      do: CLI.misused("there is a password and no user (--user, INSTAR_USER)"),
      else: []
  end

  defp auth(user, nil, _options) do
    CLI.misused(
      "the user #{user} has no password: --password, INSTAR_PASSWORD and COUCHDB_PASSWORD are not set"
    )
  end

  defp auth(user, password, _options), do: [auth: {:basic, user, password}]

  defp sentence(:unchanged, _dry_run?), do: "nothing to do"
  defp sentence(done, true), do: "would be #{done}"
  defp sentence(done, false), do: "#{done}"
end
