defmodule Instar.Doctests do
  # The examples in the documentation of installed modules, as sources of functions.
  @moduledoc false

  @type example :: %{module: module, function: String.t(), lines: [{String.t(), String.t()}]}

  @doc "Every group of `iex>` lines of a module: what belongs together shares its variables."
  @spec of(module) :: [example]
  def of(module) do
    {:docs_v1, _, _, _, _, _, docs} = Code.fetch_docs(module)

    for {{kind, name, arity}, _, _, %{"en" => text}, _} <- Enum.sort(docs),
        kind in [:function, :macro],
        lines <- groups(text) do
      %{module: module, function: "#{inspect(module)}.#{name}/#{arity}", lines: lines}
    end
  end

  @doc """
  A module with one function for each example, `example_0` and so on, and the line on which each begins.

  A function returns the pairs of what each expression is and should be.
  """
  @spec source([{non_neg_integer, example}]) :: {String.t(), [{pos_integer, non_neg_integer}]}
  def source(examples) do
    {functions, {_line, lines}} =
      Enum.map_reduce(examples, {3, []}, fn {number, example}, {line, lines} ->
        text = "  def example_#{number} do\n#{body(example)}\n  end\n"
        {text, {line + length(String.split(text, "\n")) - 1, [{line, number} | lines]}}
      end)

    {"defmodule Doctest do\n  require Integer\n#{functions}end\n", Enum.reverse(lines)}
  end

  defp body(%{lines: lines}) do
    {statements, names} =
      lines
      |> Enum.with_index()
      |> Enum.map_reduce([], fn {{expression, expected}, index}, names ->
        statement = "    is_#{index} = (\n#{expression}\n    )"

        cond do
          expected == "" and index < length(lines) - 1 ->
            {statement, names}

          expected == "" or String.starts_with?(expected, ["**", "#"]) or expected =~ ~r/#[A-Z][A-Za-z.]*</ ->
            {statement, ["{:only, is_#{index}}" | names]}

          true ->
            {statement <> "\n    should_be_#{index} = (\n#{expected}\n    )",
             ["{:pair, is_#{index}, should_be_#{index}}" | names]}
        end
      end)

    Enum.join(statements, "\n") <> "\n    [" <> Enum.join(Enum.reverse(names), ", ") <> "]"
  end

  defp groups(text) do
    text
    |> String.split("\n")
    |> Enum.map(&String.trim/1)
    |> Enum.chunk_by(&(&1 == ""))
    |> Enum.filter(&match?(["iex" <> _ | _], &1))
    |> Enum.map(&pairs/1)
  end

  defp pairs(lines) do
    lines
    |> Enum.reduce([], fn line, pairs ->
      case {Regex.run(~r/^iex(?:\(\d+\))?> ?(.*)$/, line), Regex.run(~r/^\.\.\.(?:\(\d+\))?> ?(.*)$/, line),
            pairs} do
        {[_, expression], _, _} -> [{expression, ""} | pairs]
        {_, [_, more], [{expression, ""} | pairs]} -> [{expression <> "\n" <> more, ""} | pairs]
        {_, _, [{expression, ""} | pairs]} -> [{expression, line} | pairs]
        {_, _, [{expression, expected} | pairs]} -> [{expression, expected <> "\n" <> line} | pairs]
        {_, _, []} -> []
      end
    end)
    |> Enum.reverse()
  end
end
