defmodule Instar.Server.Versions.Direct do
  # What a call of a bare id runs, for ids whose default is loaded: as little as such a call needs, in a row of its own. To copy
  # a whole version out of a table takes longer than a short call.
  #
  # A row says what the tables of documents and versions say together. Whoever changes one of these does it within `over/4`:
  # while both change there is no row, and whoever calls looks there.
  @moduledoc false
  alias Instar.{Runtime, Version}
  alias Instar.Server.Stats

  @typedoc "The code, what it runs as, and what counts its calls; nil where a call needs the version."
  @type t :: {:wasm | :beam, Runtime.code(), Stats.t() | nil} | nil

  @doc "A table for rows."
  @spec table() :: :ets.table()
  def table, do: :ets.new(:instar_direct, [:set, :protected, read_concurrency: true])

  @doc "Where what is run stands in a row, for `:ets.lookup_element/3`."
  @spec position() :: pos_integer
  def position, do: 2

  @doc "Makes a change that concerns these ids; `default` says which version an id means after it, if that is loaded."
  @spec over(:ets.table(), [String.t()], (String.t() -> Version.t() | nil), (() -> result)) :: result
        when result: term
  def over(table, ids, default, change) do
    Enum.each(ids, &:ets.delete(table, &1))
    result = change.()
    # In one insert: whoever has seen the new code of one sees no old code of another.
    :ets.insert(table, for(id <- ids, %Version{} = version <- [default.(id)], do: {id, of(version)}))
    result
  end

  defp of(%Version{target: target, code: code, stats: stats, events: events?} = version),
    do: if(not events? and Runtime.of(target).bare?(version), do: {target, code, stats})
end
