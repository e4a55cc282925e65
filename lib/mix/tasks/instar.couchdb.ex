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
  alias Instar.Publisher.CLI
  alias Instar.Source.CouchDB
  alias Instar.Source.CouchDB.Design

  @switches [url: :string, user: :string, password: :string, ca: :string, dry_run: :boolean]

  @impl true
  def run(arguments) do
    CLI.help(arguments, "mix instar.couchdb --url URL [--user USER] [--ca PATH] [--dry-run]")

    case OptionParser.parse(arguments, strict: @switches) do
      {options, [], []} ->
        install(options)

      {_options, _rest, [{option, _value} | _more]} ->
        stop(2, "there is no option #{option}, or it lacks its value")

      {_options, [argument | _more], []} ->
        stop(2, "it takes no argument #{argument}")
    end
  end

  defp install(options) do
    Mix.Task.run("app.start")
    dry_run? = Keyword.get(options, :dry_run, false)

    with {:ok, client} <- client(options),
         {:ok, done} <- Design.install(client, dry_run?) do
      Mix.shell().info("_design/instar: #{sentence(done, dry_run?)}")
    else
      {:error, %{reason: {:other_design, _why}} = error} -> stop(3, Exception.message(error))
      {:error, error} -> stop(1, Exception.message(error))
    end
  end

  defp client(options) do
    user = options[:user] || System.get_env("INSTAR_USER")
    password = options[:password] || System.get_env("INSTAR_PASSWORD") || System.get_env("COUCHDB_PASSWORD")

    case CouchDB.init(Keyword.take(options, [:url, :ca]) ++ auth(user, password, options)) do
      {:ok, client} -> {:ok, client}
      {:error, error} -> stop(2, Exception.message(error))
    end
  end

  # A password that lies in the environment for something else is none of this.
  defp auth(nil, password, options) do
    if password && (options[:password] || System.get_env("INSTAR_PASSWORD")),
      do: stop(2, "there is a password and no user (--user, INSTAR_USER)"),
      else: []
  end

  defp auth(user, nil, _options) do
    stop(2, "the user #{user} has no password: --password, INSTAR_PASSWORD and COUCHDB_PASSWORD are not set")
  end

  defp auth(user, password, _options), do: [auth: {:basic, user, password}]

  defp sentence(:unchanged, _dry_run?), do: "nothing to do"
  defp sentence(done, true), do: "would be #{done}"
  defp sentence(done, false), do: "#{done}"

  defp stop(status, message) do
    Mix.shell().error("instar.couchdb: #{message}")
    exit({:shutdown, status})
  end
end
