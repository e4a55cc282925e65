defmodule Instar.Server.Versions.Known do
  # A document in the version table: one of which a version is loaded, with what is asked of it most. The only file that
  # knows in which order the elements of a row stand.
  @moduledoc false
  alias Instar.{Document, Error, Source}

  # `default` is what is chosen without a query, `outline` the document without its code, `began` when its fetch began,
  # and `number` that of its choices in the index.
  @enforce_keys [:id, :default, :outline, :document, :began, :number]
  defstruct @enforce_keys

  @type t :: %__MODULE__{
          id: String.t(),
          default: {:ok, Document.tag()} | {:error, Error.t()},
          outline: Document.t(),
          document: Document.t(),
          began: integer,
          number: term
        }

  @stale [{{:"$1", :_, %{stale: true}, :_, :_, :_}, [], [:"$1"]}]

  @doc "A table for rows."
  @spec table() :: :ets.table()
  def table, do: :ets.new(:instar_documents, [:set, :protected, read_concurrency: true])

  @doc "Where an element stands in a row, for `:ets.lookup_element/3`."
  @spec position(:default | :outline | :document | :began | :number) :: pos_integer
  def position(:default), do: 2
  def position(:outline), do: 3
  def position(:document), do: 4
  def position(:began), do: 5
  def position(:number), do: 6

  @doc "Puts a document's row in the place of the one before; whether there was none."
  @spec put(:ets.table(), t) :: boolean
  def put(table, %__MODULE__{} = known) do
    row = {known.id, known.default, known.outline, known.document, known.began, known.number}
    :ets.insert_new(table, row) or not :ets.insert(table, row)
  end

  @spec delete(:ets.table(), String.t()) :: true
  def delete(table, id), do: :ets.delete(table, id)

  @doc "What is chosen of a document without a query; nil when it isn't known."
  @spec default(:ets.table(), String.t()) :: {:ok, Document.tag()} | {:error, Error.t()} | nil
  def default(table, id), do: one(table, {id, :"$1", :_, :_, :_, :_})

  @doc "When the fetch of a document began; nil when it isn't known."
  @spec began(:ets.table(), String.t()) :: integer | nil
  def began(table, id), do: one(table, {id, :_, :_, :_, :"$1", :_})

  @doc "The number of a document's choices; nil when it isn't known."
  @spec number(:ets.table(), String.t()) :: term
  def number(table, id), do: one(table, {id, :_, :_, :_, :_, :"$1"})

  # Only the element is copied out of the table.
  defp one(table, pattern) do
    case :ets.match(table, pattern) do
      [[element]] -> element
      [] -> nil
    end
  end

  @doc "The ids of documents that were taken from the disk."
  @spec stale(:ets.table()) :: [String.t()]
  def stale(table), do: :ets.select(table, @stale)

  @doc "The ids and tokens of all documents."
  @spec tokens(:ets.table()) :: [{String.t(), Source.token()}]
  def tokens(table) do
    for [id, token] <- :ets.match(table, {:"$1", :_, %{token: :"$2"}, :_, :_, :_}), do: {id, token}
  end

  @doc "The same of one of them, if it is known."
  @spec tokens(:ets.table(), String.t()) :: [{String.t(), Source.token()}]
  def tokens(table, id) do
    for [token] <- :ets.match(table, {id, :_, %{token: :"$1"}, :_, :_, :_}), do: {id, token}
  end
end
