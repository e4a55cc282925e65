defmodule Instar.Debug.Value do
  # A term as an editor shows it: a line of text, what it is, and its parts, of which each is a term again; pure.
  @moduledoc false
  alias Instar.Call.Raised

  # Parts of one term that are shown at once where nobody asks for fewer.
  @page 1_000
  @options [limit: 30, printable_limit: 300, structs: true]

  @type part :: {name :: String.t(), term}

  @doc """
  The same of a term that a document has made: which modules show its structs, it could choose, and digits that take long.

      iex> Instar.Debug.Value.foreign_text({%File.Stream{path: "/etc/passwd"}, 1..3, Bitwise.bsl(1, 100_000)}) =~ "#File.Stream"
      false
  """
  @spec foreign_text(term) :: String.t()
  def foreign_text(term), do: term |> Raised.shown() |> text()

  @doc """
  A term on one line.

      iex> Instar.Debug.Value.text(%{a: 1})
      "%{a: 1}"
  """
  @spec text(term) :: String.t()
  def text(term) do
    term |> inspect(@options) |> printable()
  rescue
    _any -> term |> inspect(Keyword.put(@options, :structs, false)) |> printable()
  catch
    _kind, _reason -> term |> inspect(Keyword.put(@options, :structs, false)) |> printable()
  end

  defp printable(text), do: if(String.valid?(text), do: text, else: inspect(text, binaries: :as_binaries))

  @doc "What kind of term it is."
  @spec type(term) :: String.t()
  def type(%module{}) when is_atom(module), do: inspect(module)
  def type(term) when is_boolean(term), do: "boolean"
  def type(term) when is_atom(term), do: "atom"
  def type(term) when is_integer(term), do: "integer"
  def type(term) when is_float(term), do: "float"
  def type(term) when is_binary(term), do: if(String.valid?(term), do: "string", else: "binary")
  def type(term) when is_bitstring(term), do: "bitstring"
  def type(term) when is_list(term), do: "list"
  def type(term) when is_tuple(term), do: "tuple"
  def type(term) when is_map(term), do: "map"
  def type(term) when is_function(term), do: "function"
  def type(term) when is_pid(term), do: "pid"
  def type(term) when is_port(term), do: "port"
  def type(_reference), do: "reference"

  @doc "How many parts a term has: those with numbers, and those with names."
  @spec parts(term) :: %{indexed: non_neg_integer, named: non_neg_integer}
  def parts(term) when is_tuple(term), do: %{indexed: tuple_size(term), named: 0}
  def parts(term) when is_map(term), do: %{indexed: 0, named: map_size(term)}
  def parts([_ | _] = list), do: %{indexed: cells(list, 0), named: 0}
  def parts(_leaf), do: %{indexed: 0, named: 0}

  # An improper list's tail counts as one.
  defp cells([_ | rest], count), do: cells(rest, count + 1)
  defp cells([], count), do: count
  defp cells(_tail, count), do: count + 1

  @doc """
  Some of a term's parts: `start` counts from 0.

      iex> Instar.Debug.Value.page([:a, :b, :c], 1, 2)
      [{"1", :b}, {"2", :c}]
      iex> Instar.Debug.Value.page(%{:b => 2, "a" => 1}, 0, nil)
      [{"b", 2}, {"\\"a\\"", 1}]
  """
  @spec page(term, non_neg_integer, pos_integer | nil) :: [part]
  def page(term, start, count) do
    count = min(count || @page, @page)

    cond do
      is_tuple(term) ->
        for i <- range(start, count, tuple_size(term)), do: {Integer.to_string(i), elem(term, i)}

      is_list(term) ->
        term |> dropped(start) |> numbered(start, count)

      is_map(term) ->
        term |> :maps.to_list() |> Enum.sort() |> Enum.slice(start, count) |> Enum.map(&pair/1)

      true ->
        []
    end
  end

  defp range(start, count, size),
    do: Enum.take(Stream.iterate(start, &(&1 + 1)), max(min(count, size - start), 0))

  defp dropped([_ | rest], left) when left > 0, do: dropped(rest, left - 1)
  defp dropped(rest, _left), do: rest

  defp numbered(_rest, _index, 0), do: []

  defp numbered([head | rest], index, left),
    do: [{Integer.to_string(index), head} | numbered(rest, index + 1, left - 1)]

  defp numbered([], _index, _left), do: []
  defp numbered(tail, _index, _left), do: [{"tail", tail}]

  defp pair({key, value}) when is_atom(key), do: {Atom.to_string(key), value}
  defp pair({key, value}), do: {text(key), value}
end
