defmodule Instar.Server.Versions.Used do
  # The documents that versions are compiled with, each in one revision for all of them, and who they are.
  @moduledoc false
  alias Instar.{Document, Version}
  alias Instar.Server.Versions.Row

  @typedoc "What a version is compiled with: a tag of a document, by the digest of its source."
  @type pin :: %{id: String.t(), tag: Document.tag(), sha256: <<_::256>>}
  @type tables :: {documents :: :ets.table(), users :: :ets.table()}

  @spec new() :: tables
  def new do
    {
      :ets.new(:instar_used, [:set, :protected, read_concurrency: true]),
      # By the id that is used, so that its users are neighbours.
      :ets.new(:instar_users, [:ordered_set, :protected, read_concurrency: true])
    }
  end

  @doc "A document that versions are compiled with, and when its fetch began."
  @spec get(tables, String.t()) :: {Document.t(), integer} | nil
  def get({documents, _users}, id) do
    case :ets.lookup(documents, id) do
      [{_id, document, began, _token}] -> {document, began}
      [] -> nil
    end
  end

  @doc "The ids and tokens of all of them."
  @spec tokens(tables) :: [{String.t(), Instar.Source.token()}]
  def tokens({documents, _users}) do
    for [id, token] <- :ets.match(documents, {:"$1", :_, :_, :"$2"}), do: {id, token}
  end

  @doc "The token of one of them."
  @spec token(tables, String.t()) :: {:ok, Instar.Source.token()} | nil
  def token({documents, _users}, id) do
    with [[token]] <- :ets.match(documents, {id, :_, :_, :"$1"}), do: {:ok, token}, else: ([] -> nil)
  end

  @spec put(tables, Document.t(), integer) :: boolean
  def put({documents, _users}, document, began) do
    row = {document.id, %{document | json: nil}, began, document.token}
    :ets.insert_new(documents, row) or not :ets.insert(documents, row)
  end

  @doc "The versions whose current code is compiled with a document, with the tag of that."
  @spec users(tables, String.t()) :: [{Row.key(), Document.tag()}]
  def users({_documents, users}, id) do
    for [user, tag, pinned] <- :ets.match(users, {{id, :"$1", :"$2"}, :"$3"}), do: {{user, tag}, pinned}
  end

  @doc "The documents of which versions are compiled with others."
  @spec all_users(tables) :: [String.t()]
  def all_users({_documents, users}),
    do: Enum.uniq(for [id] <- :ets.match(users, {{:_, :"$1", :_}, :_}), do: id)

  @spec any?(tables, String.t()) :: boolean
  def any?({_documents, users}, id), do: :ets.match(users, {{id, :_, :_}, :_}, 1) != :"$end_of_table"

  @doc "Notes that a version's current code is another; what nobody uses any more is forgotten."
  @spec changed(tables, Row.key(), Version.t() | nil, Version.t() | nil) :: :ok
  def changed({documents, users} = tables, {id, tag}, before, now) do
    {before, now} = {pins(before), pins(now)}

    if before != now do
      for %{id: used} <- before, do: :ets.delete(users, {used, id, tag})
      for %{id: used, tag: pinned} <- now, do: :ets.insert(users, {{used, id, tag}, pinned})
      for %{id: used} <- before, not any?(tables, used), do: :ets.delete(documents, used)
    end

    :ok
  end

  defp pins(nil), do: []
  defp pins(%Version{uses: uses}), do: uses
end
