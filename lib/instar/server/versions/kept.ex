defmodule Instar.Server.Versions.Kept do
  # Documents whose last code was evicted, for whoever asks for it again: then nothing is fetched.
  #
  # What is loaded may be as old as the time between two looks at the source, and so may these be: each says when the source
  # was heard last before its code went. What the source names as changed goes at once. They are bounded, and what was kept
  # first goes first.
  @moduledoc false
  alias Instar.Document

  @most_bytes 16 * 1024 * 1024
  # One document is no larger than so much of it.
  @largest div(@most_bytes, 16)
  # What a row takes beside the document's own bytes.
  @row_bytes 1024

  @type t :: {documents :: :ets.table(), order :: :ets.table(), bytes :: :counters.counters_ref()}

  @doc "No documents, in tables of the process that calls."
  @spec new() :: t
  def new do
    documents = :ets.new(:instar_kept, [:set, :public, read_concurrency: true])
    {documents, :ets.new(:instar_kept_order, [:ordered_set, :public]), :counters.new(1, [])}
  end

  @doc "Keeps a document, whose fetch began at `began`; its source was heard at `heard`. One process alone does so."
  @spec put(t, Document.t(), began :: integer, heard :: integer) :: :ok
  def put({documents, order, bytes} = kept, %Document{id: id} = document, began, heard) do
    size = :erlang.external_size(document) + @row_bytes
    forget(kept, id)

    if size <= @largest do
      make_room(kept, @most_bytes - size)
      number = :erlang.unique_integer([:monotonic])
      :counters.add(bytes, 1, size)
      :ets.insert(order, {number, id})
      :ets.insert(documents, {id, {document, began}, heard, number, size})
    end

    :ok
  end

  defp make_room({_documents, order, bytes} = kept, most) do
    with true <- :counters.get(bytes, 1) > most,
         number when is_integer(number) <- :ets.first(order),
         [{^number, id}] <- :ets.take(order, number) do
      forget(kept, id)
      make_room(kept, most)
    else
      # Somebody else has just forgotten that one.
      [] -> make_room(kept, most)
      _room_or_empty -> :ok
    end
  end

  @doc "A document of which the source was heard at or after `since`, and when its fetch began."
  @spec get(t, String.t(), since :: integer) :: {Document.t(), began :: integer} | nil
  def get({documents, _order, _bytes}, id, since) do
    case :ets.match(documents, {id, :_, :"$1", :_, :_}) do
      [[heard]] when heard >= since -> :ets.lookup_element(documents, id, 2)
      _old_or_none -> nil
    end
  rescue
    # Forgotten between the two looks, or gone with its server.
    ArgumentError -> nil
  end

  @doc "Forgets a document: something has become of it, or it is known again. Whoever likes does so."
  @spec forget(t, String.t()) :: :ok
  def forget({documents, order, bytes}, id) do
    for {_id, _document, _heard, number, size} <- :ets.take(documents, id) do
      :ets.delete(order, number)
      :counters.sub(bytes, 1, size)
    end

    :ok
  end

  @doc "How many there are, and what they take."
  @spec size(t) :: {count :: non_neg_integer, bytes :: non_neg_integer}
  def size({documents, _order, bytes}), do: {:ets.info(documents, :size), :counters.get(bytes, 1)}
end
