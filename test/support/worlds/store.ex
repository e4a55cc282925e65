defmodule Instar.Worlds.Store do
  # A store in memory: an Instar.Source whose documents are the rows of an ETS table.
  @moduledoc false
  @behaviour Instar.Source

  @doc "An empty store."
  def new, do: :ets.new(:instar_worlds_store, [:set, :public, read_concurrency: true])

  @doc "Puts a document, a map."
  def put(table, id, document) do
    {:ok, json} = Instar.DocumentServer.encode(document)
    :ets.insert(table, {id, json, Base.encode16(:erlang.md5(json)), document})
    :ok
  end

  @doc "A document that was put, and its token."
  def get(table, id) do
    case :ets.lookup(table, id) do
      [{_id, _json, token, document}] -> {:ok, document, token}
      [] -> :not_found
    end
  end

  @doc "Takes a document out."
  def remove(table, id) do
    :ets.delete(table, id)
    :ok
  end

  @impl true
  def init(options), do: {:ok, Keyword.fetch!(options, :table)}

  @impl true
  def fetch(table, id, token) do
    case :ets.lookup(table, id) do
      [{_id, _json, ^token, _document}] -> :not_modified
      [{_id, json, token, _document}] -> {:ok, json, token}
      [] -> :not_found
    end
  end

  @impl true
  def changes(table, _since, known) do
    {:ok, for({id, token} <- known, change <- change(:ets.lookup(table, id), token), do: {id, change}), nil}
  end

  defp change([{_id, _json, token, _document}], token), do: []
  defp change([{_id, _json, token, _document}], _other), do: [token]
  defp change([], _token), do: [:deleted]

  @impl true
  def attachment(_table, _id, _name), do: :not_found

  @impl true
  def where(_table, id), do: "memory:" <> id
end
