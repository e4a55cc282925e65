defmodule Instar.Document.Index do
  # Chooses a tag of a document that has many, without copying all of them out of a table.
  #
  # Each tag, each channel and each share is a row of its own; an ordered table finds the share that a key falls into
  # in as many steps as its number has digits. The rows of a document have a number of their own, so that those of
  # the next revision stand beside them until the document's row names that number. A reader that comes too late sees
  # that the last row, which goes first, is gone.
  @moduledoc false

  alias Instar.{Document, Error}

  @typedoc "Which rows are a document's."
  @type of :: pos_integer

  # From so many rows on a copy takes longer.
  @least 32

  @spec new() :: :ets.table()
  def new, do: :ets.new(:instar_choices, [:ordered_set, :protected, read_concurrency: true])

  @doc "Makes the rows of a document; nil for a small one, which needs none."
  @spec put(:ets.table(), Document.t()) :: of | nil
  def put(table, %Document{code: code, channels: channels, rollout: rollout} = document) do
    if map_size(code) + map_size(channels) + Enum.sum(for {_, shares} <- rollout, do: length(shares)) >=
         @least do
      number = System.unique_integer([:positive, :monotonic])
      :ets.insert(table, for({tag, _entry} <- code, do: {{number, :code, tag, nil}}))
      :ets.insert(table, for({channel, tag} <- channels, do: {{number, :pointer, channel, nil}, tag}))
      for {channel, shares} <- rollout, do: put_shares(table, number, channel, shares, document)
      :ets.insert(table, {{number, :last, nil, nil}, Document.newest(Map.keys(code)), document.token})
      number
    end
  end

  # Where sums are equal, as tiny shares behind large ones make them, the first one counts.
  defp put_shares(table, number, channel, shares, document) do
    Enum.reduce(shares, 0, fn {tag, share}, below ->
      if below + share != below, do: :ets.insert(table, {{number, :share, channel, below + share}, tag})
      below + share
    end)

    [total, largest, rest] = for key <- [:total, :largest, :rest], do: Document.look(document, {key, channel})
    :ets.insert(table, {{number, :shares, channel, nil}, total, largest, rest})
  end

  @doc "Removes a document's rows."
  @spec delete(:ets.table(), of | nil) :: :ok
  def delete(_table, nil), do: :ok

  def delete(table, number) do
    :ets.delete(table, {number, :last, nil, nil})
    for kind <- [:code, :pointer, :share, :shares], do: :ets.match_delete(table, pattern(kind, number))
    :ok
  end

  defp pattern(:code, number), do: {{number, :code, :_, :_}}
  defp pattern(:shares, number), do: {{number, :shares, :_, :_}, :_, :_, :_}
  defp pattern(kind, number), do: {{number, kind, :_, :_}, :_}

  @doc "As `Instar.Document.choose/2`; `:gone` when the rows were removed meanwhile."
  @spec choose(:ets.table(), of, String.t(), Document.query()) ::
          {:ok, Document.tag()} | {:error, Error.t()} | :gone
  def choose(table, number, id, query) do
    choice =
      Document.choose(id, query, &look(table, number, &1), fn ->
        element(table, {number, :last, nil, nil}, 3)
      end)

    if :ets.member(table, {number, :last, nil, nil}), do: choice, else: :gone
  end

  defp look(table, number, {:code, tag}), do: :ets.member(table, {number, :code, tag, nil})
  defp look(table, number, {:pointer, channel}), do: element(table, {number, :pointer, channel, nil}, 2)
  defp look(table, number, {:total, channel}), do: element(table, {number, :shares, channel, nil}, 2)
  defp look(table, number, {:largest, channel}), do: element(table, {number, :shares, channel, nil}, 3)

  defp look(table, number, :tags),
    do: table |> names(number, :code) |> Document.shown(look(table, number, :newest))

  defp look(table, number, :channels) do
    names = names(table, number, :pointer) ++ names(table, number, :shares)
    names |> Enum.sort() |> Enum.dedup() |> Enum.take(Document.most_choices())
  end

  defp look(table, number, :newest), do: element(table, {number, :last, nil, nil}, 2)

  defp look(table, number, {:share, channel, point}) do
    case :ets.next(table, {number, :share, channel, point}) do
      {^number, :share, ^channel, sum} -> element(table, {number, :share, channel, sum}, 2)
      # Rounding may put the point at the very end, past the last share.
      _next -> element(table, {number, :shares, channel, nil}, 4)
    end
  end

  defp names(table, number, kind) do
    {key, rest} = pattern(kind, number) |> Tuple.to_list() |> then(fn [key | rest] -> {key, rest} end)
    pattern = List.to_tuple([put_elem(key, 2, :"$1") | rest])

    case :ets.select(table, [{pattern, [], [:"$1"]}], Document.most_choices()) do
      {names, _more} -> names
      :"$end_of_table" -> []
    end
  end

  # A key is `{number, kind, name, sum}`.
  defp element(table, key, position) do
    :ets.lookup_element(table, key, position)
  rescue
    ArgumentError -> nil
  end
end
