defmodule Instar.Server.Unknown do
  # Ids of which the store has said that it has no such document. The answer holds for a server's `not_found_ttl`, so
  # that an id which somebody calls again and again is not asked for each time.
  #
  # A change that the store tells ends it at once. An answer may still be on its way then that is of before: so a mark
  # is taken before the store is asked, and an answer counts only if nothing has been forgotten since.
  @moduledoc false
  alias Instar.{Config, Error}
  alias Instar.Server.Versions

  # Ids are at most 255 bytes.
  @most 10_000
  @mark :mark
  @given :given

  @type t :: :ets.table()
  @type mark :: integer

  @all [{{:"$1", :_}, [{:is_binary, :"$1"}], [true]}]

  @doc "A table, of the process that calls."
  @spec new() :: t
  def new do
    table = :ets.new(:instar_unknown, [:set, :public, read_concurrency: true, write_concurrency: true])
    :ets.insert(table, {@mark, 0})
    table
  end

  @doc "What is taken before a store is asked."
  @spec mark(Config.t()) :: mark
  def mark(config), do: at(config, &:ets.lookup_element(&1, @mark, 2))

  @doc "Whether the store has said so a short while ago."
  @spec member?(Config.t(), String.t()) :: boolean
  def member?(%{not_found_ttl: 0}, _id), do: false

  def member?(config, id) do
    case at(config, &:ets.lookup(&1, id)) do
      [{^id, until}] -> now() < until
      [] -> false
    end
  end

  @doc "Keeps that the store has said so, when it was asked after the mark."
  @spec put(Config.t(), String.t(), mark) :: :ok
  def put(%{not_found_ttl: 0}, _id, _mark), do: :ok

  def put(%{not_found_ttl: ms} = config, id, mark) do
    at(config, fn table ->
      make_room(table)
      :ets.insert(table, {id, now() + ms})
      if :ets.lookup_element(table, @mark, 2) != mark, do: :ets.delete(table, id)
    end)

    :ok
  end

  # Those whose time is over go first; where that doesn't do, all.
  defp make_room(table) do
    if :ets.info(table, :size) > @most do
      :ets.select_delete(table, [{{:"$1", :"$2"}, [{:is_binary, :"$1"}, {:"=<", :"$2", now()}], [true]}])
      if :ets.info(table, :size) > @most, do: :ets.select_delete(table, @all)
    end
  end

  # A table that is gone with its server.
  defp at(%{name: server}, fun) do
    fun.(Versions.unknown(server))
  rescue
    ArgumentError -> reraise Error.new({:no_server, server}), __STACKTRACE__
  end

  @doc "Says that the store has given a document."
  @spec given(Config.t()) :: :ok
  def given(config) do
    at(config, &:ets.insert(&1, {@given, true}))
    :ok
  end

  @doc "Whether the store has given any document since the server started: then it can be believed what it doesn't have."
  @spec given?(Config.t()) :: boolean
  def given?(config), do: at(config, &:ets.member(&1, @given))

  @doc "Forgets ids, or all of them: something has become of them."
  @spec forget(t, [String.t()] | :all) :: :ok
  def forget(table, ids) do
    # First of all, for whoever is about to put one.
    :ets.insert(table, {@mark, unique()})

    if ids == :all,
      do: :ets.select_delete(table, @all),
      else: Enum.each(ids, &:ets.delete(table, &1))

    :ok
  end

  @doc "The ids that are kept."
  @spec ids(t) :: [String.t()]
  def ids(table),
    do: :ets.select(table, [{{:"$1", :"$2"}, [{:is_binary, :"$1"}, {:>, :"$2", now()}], [:"$1"]}])

  @doc "How many are kept, with those whose time is over."
  @spec count(t) :: non_neg_integer
  def count(table), do: :ets.info(table, :size)

  defp unique, do: System.unique_integer([:monotonic])
  defp now, do: System.monotonic_time(:millisecond)
end
