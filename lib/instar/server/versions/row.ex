defmodule Instar.Server.Versions.Row do
  # A version in the version table: its current and its old code, and what it keeps through all its code. The only file
  # that knows in which order the elements of a row stand.
  @moduledoc false
  alias Instar.{Runtime, Version}
  alias Instar.Server.Verbs.Verb

  # `began` orders loads by when their fetch began.
  @enforce_keys [:key]
  defstruct [:key, :current, :old, :placement, began: 0]

  @type key :: {id :: String.t(), tag :: String.t()}
  @type t :: %__MODULE__{
          key: key,
          current: Version.t() | nil,
          old: Version.t() | nil,
          placement: Runtime.placement() | nil,
          began: integer
        }

  @doc "A table for rows. It is ordered, so that the versions of one id are neighbours."
  @spec table() :: :ets.table()
  def table, do: :ets.new(:instar_versions, [:ordered_set, :protected, read_concurrency: true])

  @doc "Where an element stands in a row, for `:ets.lookup_element/3`."
  @spec position(:current | :old | :placement) :: pos_integer
  def position(:current), do: 2
  def position(:old), do: 3
  def position(:placement), do: 4

  @doc "The row of a version; without any code for one that has no row."
  @spec get(:ets.table(), key) :: t
  def get(table, key) do
    case :ets.lookup(table, key) do
      [row] -> of(row)
      [] -> %__MODULE__{key: key}
    end
  end

  @doc "Which code a version has."
  @spec state(t) :: Verb.state()
  def state(%__MODULE__{current: nil, old: nil}), do: :nothing
  def state(%__MODULE__{current: nil}), do: :old
  def state(%__MODULE__{old: nil}), do: :current
  def state(%__MODULE__{}), do: :both

  @doc "Rows in one insert: whoever reads the table sees all of them or none."
  @spec put(:ets.table(), t | [t]) :: true
  def put(table, rows) do
    rows = for %{key: key} = row <- List.wrap(rows), do: {key, row.current, row.old, row.placement, row.began}
    :ets.insert(table, rows)
  end

  @spec delete(:ets.table(), key) :: true
  def delete(table, key), do: :ets.delete(table, key)

  @doc "All rows, in order of id and tag."
  @spec all(:ets.table()) :: [t]
  def all(table), do: for(row <- :ets.tab2list(table), do: of(row))

  @doc "The tags of an id that have current code."
  @spec tags(:ets.table(), String.t()) :: [String.t()]
  def tags(table, id) do
    for [tag, %Version{}] <- :ets.match(table, {{id, :"$1"}, :"$2", :_, :_, :_}), do: tag
  end

  @doc "The keys of an id's rows, as far as there are two of them."
  @spec keys(:ets.table(), String.t()) :: [key]
  def keys(table, id) do
    case :ets.match(table, {{id, :"$1"}, :_, :_, :_, :_}, 2) do
      {tags, _more} -> for [tag] <- tags, do: {id, tag}
      :"$end_of_table" -> []
    end
  end

  @doc "Whether an id has a row."
  @spec any?(:ets.table(), String.t()) :: boolean
  def any?(table, id), do: :ets.match_object(table, {{id, :_}, :_, :_, :_, :_}, 1) != :"$end_of_table"

  defp of({key, current, old, placement, began}),
    do: %__MODULE__{key: key, current: current, old: old, placement: placement, began: began}
end
