defmodule Instar.Source.CouchDB.Design do
  # The design document `_design/instar`: its two views, and how they get into a database.
  @moduledoc false
  alias Instar.Error
  alias Instar.Source.CouchDB.Client

  # Raised whenever a view changes, so that an older Instar does not undo what a newer one has installed.
  @version 1

  # JavaScript as every CouchDB's engine knows it (ES5). A channel is what Instar.Document takes for one.
  @versions """
  function (doc) {
    if (!doc.code || typeof doc.code !== 'object' || typeof doc.language !== 'string') { return; }
    var reserved = ['_id', '_rev', 'type', 'language', 'target', 'touched', 'signature'];
    var row = function (tag, channel) {
      var code = doc.code[tag] || {};
      return {tag: tag, channel: channel, language: doc.language, target: doc.target || 'wasm',
              sha256: code.sha256 || null};
    };
    for (var tag in doc.code) { emit([doc._id, tag], row(tag, null)); }
    for (var field in doc) {
      if (typeof doc[field] === 'string' && reserved.indexOf(field) < 0 &&
          Object.prototype.hasOwnProperty.call(doc.code, doc[field])) {
        emit([doc._id, field], row(doc[field], field));
      }
    }
  }
  """

  @touched """
  function (doc) {
    if (typeof doc.touched === 'string') { emit(doc.touched, doc._rev); }
  }
  """

  @doc "The design document, without a revision."
  @spec document() :: map
  def document do
    %{
      "_id" => "_design/instar",
      "language" => "javascript",
      "instar_version" => @version,
      "views" => %{"versions" => %{"map" => @versions}, "touched" => %{"map" => @touched}}
    }
  end

  @doc """
  What has to be done about the design document that a database has (`nil` for none); pure.

      iex> alias Instar.Source.CouchDB.Design
      iex> {:create, document} = Design.plan(nil)
      iex> Design.plan(document)
      :unchanged
  """
  @spec plan(map | nil) :: {:create | :update, map} | :unchanged | {:other, String.t()}
  def plan(nil), do: {:create, document()}

  def plan(found) do
    mine = document()
    version = found["instar_version"]

    cond do
      Map.take(found, Map.keys(mine)) == mine ->
        :unchanged

      is_integer(version) and version > @version ->
        {:other, "a newer one, of version #{version}; this is #{@version}"}

      is_integer(version) and version < @version ->
        {:update, Map.merge(found, mine)}

      true ->
        {:other, "it was changed by hand, or is not Instar's"}
    end
  end

  @doc """
  Installs the design document, or says what would be done.

  Errors: `{:other_design, why}` for one that is not Instar's own of this version or before, and those of requests.
  """
  @spec install(Client.t(), boolean) :: {:ok, :created | :updated | :unchanged} | {:error, Error.t()}
  def install(client, dry_run? \\ false) do
    with {:ok, found} <- find(client) do
      case plan(found) do
        :unchanged -> {:ok, :unchanged}
        {:create, document} -> put(client, document, :created, dry_run?)
        {:update, document} -> put(client, document, :updated, dry_run?)
        {:other, why} -> {:error, Error.new({:other_design, why})}
      end
    end
  end

  # A database that is missing answers 404 as well, also to the PUT. But a dry run has none.
  defp find(client) do
    with :ok <- database(client) do
      case Client.json(client, "GET", ["_design", "instar"], []) do
        {:ok, %{} = found} -> {:ok, found}
        {:ok, _other} -> {:error, Error.new({:bad_answer, "a design document that is no object"})}
        {:error, %{reason: {:http_status, 404}}} -> {:ok, nil}
        {:error, error} -> {:error, error}
      end
    end
  end

  # A server's root answers as well, and says that it is one.
  defp database(client) do
    case Client.json(client, "GET", [], []) do
      {:ok, %{"db_name" => _name}} -> :ok
      {:ok, _other} -> no_database("what answers there is no database; a URL ends with the database's name")
      {:error, %{reason: {:http_status, 404}, detail: nil}} -> no_database("HTTP status 404")
      {:error, %{reason: {:http_status, 404}, detail: said}} -> no_database("HTTP status 404, #{said}")
      {:error, error} -> {:error, error}
    end
  end

  defp no_database(text), do: {:error, Error.new({:no_database, text})}

  defp put(_client, _document, done, true), do: {:ok, done}

  defp put(client, document, done, false) do
    with {:ok, _answer} <- Client.json(client, "PUT", ["_design", "instar"], json: document), do: {:ok, done}
  end
end
