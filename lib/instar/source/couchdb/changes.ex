defmodule Instar.Source.CouchDB.Changes do
  # The language of `_changes`: how to ask for what became of some documents, and what the rows mean.
  @moduledoc false
  alias Instar.{Error, FirstError, Source}
  alias Instar.Source.CouchDB.Client

  @doc "What became of the documents `ids`, and the sequence in the history up to which that is."
  @spec ask(Client.t(), [String.t()], keyword(String.t())) ::
          {:ok, [Source.change()], Source.since()} | {:error, Error.t()}
  def ask(client, ids, query) do
    {method, options} = request(ids, query)
    with {:ok, answer} <- Client.json(client, method, ["_changes"], options), do: answer(answer)
  end

  @doc "The sequence where the history stands."
  @spec now(Client.t()) :: {:ok, Source.since()} | {:error, Error.t()}
  def now(client) do
    with {:ok, answer} <- Client.json(client, "GET", ["_changes"], query: [{"since", "now"}, {"limit", "1"}]),
         {:ok, _changes, sequence} <- answer(answer),
         do: {:ok, sequence}
  end

  @doc "The method and the options of a request for what became of `ids`, or of all documents."
  @spec request([String.t()] | :all, keyword(String.t())) :: {String.t(), [Client.option()]}
  def request(:all, query), do: {"GET", [query: text(query)]}

  def request(ids, query),
    do: {"POST", [query: text([{:filter, "_doc_ids"} | query]), json: %{"doc_ids" => ids}]}

  defp text(query), do: for({key, value} <- query, do: {Atom.to_string(key), value})

  @doc "The query that starts behind a sequence. Sequences are numbers or text, and in some stores any JSON."
  @spec after_sequence(Source.since()) :: [{:since, String.t()}]
  def after_sequence(nil), do: [since: "0"]
  def after_sequence(sequence) when is_binary(sequence), do: [since: sequence]
  def after_sequence(sequence), do: [since: Client.encode!(sequence)]

  @doc "The changes of a whole answer, and its sequence."
  @spec answer(term) :: {:ok, [Source.change()], Source.since()} | {:error, Error.t()}
  def answer(%{"results" => rows, "last_seq" => sequence}) when is_list(rows) do
    {:ok, Enum.flat_map(rows, &change/1), sequence}
  end

  def answer(_other), do: {:error, Error.new({:bad_answer, "_changes without results"})}

  @doc "The changes of some rows of a continuous feed, and the sequence of the last one; `nil` for no rows."
  @spec rows([binary]) :: {:ok, [Source.change()], Source.since()} | {:error, Error.t()}
  def rows(lines) do
    with {:ok, {changes, sequence}} <- FirstError.reduce(lines, {[], nil}, &row/2),
         do: {:ok, Enum.reverse(changes), sequence}
  end

  defp row(line, {changes, _place}) do
    case Client.decode(line) do
      {:ok, %{"seq" => sequence} = row} -> {:ok, {change(row) ++ changes, sequence}}
      # The last row, when the store ends a feed.
      {:ok, %{"last_seq" => sequence}} -> {:ok, {changes, sequence}}
      {:ok, _other} -> {:error, Error.new({:bad_answer, "a feed with a row that is none"})}
      {:error, error} -> {:error, error}
    end
  end

  defp change(%{"id" => id, "deleted" => true}), do: [{id, :deleted}]
  # The first one is the revision that a fetch gets.
  defp change(%{"id" => id, "changes" => [%{"rev" => revision} | _conflicts]}), do: [{id, revision}]
  defp change(_other), do: []
end
