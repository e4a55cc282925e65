defmodule Instar.Cluster.Unkept do
  # What a member runs and could not write to its disk: noted here, said once in the log, and written when there is room.
  # Bytes stay in memory until then. What is noted is what the disk lacks, so that nobody has to look at all of it.
  @moduledoc false
  require Logger
  alias Instar.Cluster.{Manifest, Plan, Tables}
  alias Instar.Error

  @type what :: {:blob, digest :: binary} | {:entry, Manifest.key()}
  @type outcome :: :ok | {:error, File.posix()}

  @doc "Says how it went to write something; returns that."
  @spec wrote(atom, what, outcome) :: outcome
  def wrote(name, what, outcome) do
    table = Tables.of(name).unkept

    case outcome do
      :ok ->
        :ets.delete(table, what)

      {:error, posix} ->
        :ets.insert(table, {what, posix})
        if :ets.insert_new(Tables.of(name).notes, {:unkept, posix}), do: warn(name, posix)
    end

    outcome
  end

  defp warn(name, posix) do
    Logger.warning(
      "Instar: #{inspect(name)} cannot write to #{Tables.options(name).dir}: #{text(posix)}. " <>
        "What it gets runs, and after a restart is not there; each beat tries again"
    )
  end

  @doc "Whether something could not be written so far."
  @spec noted?(atom, what) :: boolean
  def noted?(name, what), do: :ets.member(Tables.of(name).unkept, what)

  @doc "Forgets what needs to be kept no more."
  @spec forget(atom, what) :: :ok
  def forget(name, what) do
    :ets.delete(Tables.of(name).unkept, what)
    :ok
  end

  @doc "The error of an entry that runs here and is not on the disk with all that it needs; nil when it is."
  @spec error(atom, Manifest.key(), Manifest.body()) :: Error.t() | nil
  def error(name, key, body) do
    table = Tables.of(name).unkept
    if :ets.info(table, :size) > 0, do: Enum.find_value(parts(key, body), &missing(table, &1))
  end

  defp missing(table, what) do
    case :ets.lookup(table, what) do
      [{_what, posix}] -> Error.new({:not_kept, text(posix)})
      [] -> nil
    end
  end

  defp parts(key, body) do
    [{:entry, key} | for({digest, _size} <- Plan.outlines(body) ++ Plan.code(body), do: {:blob, digest})]
  end

  @doc "The keys of what runs here and is not on the disk."
  @spec keys(atom) :: [Manifest.key()]
  def keys(name) do
    if :ets.info(Tables.of(name).unkept, :size) == 0,
      do: [],
      else: for({key, body} <- Tables.loaded(name), error(name, key, body) != nil, do: key)
  end

  @doc "How many versions and modules run here and are not on the disk."
  @spec count(atom) :: non_neg_integer
  def count(name) do
    for key <- keys(name), reduce: 0 do
      count -> count + Manifest.versions(Tables.here(name, key).loaded)
    end
  end

  @doc "What the disk lacks: digests of bytes, and keys of entries."
  @spec noted(atom) :: {blobs :: [binary], entries :: [Manifest.key()]}
  def noted(name) do
    table = Tables.of(name).unkept
    found = fn kind -> for [what] <- :ets.match(table, {{kind, :"$1"}, :_}), do: what end
    {found.(:blob), found.(:entry)}
  end

  @doc "Says once that nothing is lacking any more, if that was said."
  @spec over(atom) :: :ok
  def over(name) do
    tables = Tables.of(name)

    with 0 <- :ets.info(tables.unkept, :size),
         [_turn] <- :ets.take(tables.notes, :unkept) do
      Logger.info("Instar: #{inspect(name)} has written to #{Tables.options(name).dir} all that it runs")
    end

    :ok
  end

  @doc "Whether anything is to be written, or to be said of it."
  @spec any?(atom) :: boolean
  def any?(name), do: :ets.member(Tables.of(name).notes, :unkept)

  defp text(posix), do: "#{:file.format_error(posix)} (#{posix})"
end
