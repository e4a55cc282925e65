defmodule Mix.Tasks.Instar.Couchdb do
  @shortdoc "Installs Instar's views in a CouchDB database"
  @moduledoc """
  Installs the design document `_design/instar`, with the views that `Instar.Source.CouchDB.versions/2` and
  `Instar.Source.CouchDB.touched/2` look things up in.

      mix instar.couchdb --url https://couch.example/rules --user admin

  | option | meaning |
  |---|---|
  | `--url` | the database; required |
  | `--user` | who may write design documents; the password is in the environment variable `COUCHDB_PASSWORD` |
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
  alias Instar.Source.CouchDB
  alias Instar.Source.CouchDB.Design

  @switches [url: :string, user: :string, ca: :string, dry_run: :boolean]

  @impl true
  def run(arguments) do
    case OptionParser.parse(arguments, strict: @switches) do
      {options, [], []} ->
        install(options)

      {_options, [argument | _more], _wrong} ->
        stop(2, "it takes no argument #{argument}")

      {_options, [], [{option, _value} | _more]} ->
        stop(2, "there is no option #{option}, or it lacks its value")
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
    case CouchDB.init(Keyword.take(options, [:url, :ca]) ++ auth(options[:user])) do
      {:ok, client} -> {:ok, client}
      {:error, error} -> stop(2, Exception.message(error))
    end
  end

  defp auth(nil), do: []

  defp auth(user) do
    case System.fetch_env("COUCHDB_PASSWORD") do
      {:ok, password} -> [auth: {:basic, user, password}]
      :error -> stop(2, "the environment variable COUCHDB_PASSWORD is not set")
    end
  end

  defp sentence(:unchanged, _dry_run?), do: "nothing to do"
  defp sentence(done, true), do: "would be #{done}"
  defp sentence(done, false), do: "#{done}"

  defp stop(status, message) do
    Mix.shell().error("instar.couchdb: #{message}")
    exit({:shutdown, status})
  end
end
