defmodule Instar.Debug.Flame do
  # Stacks with weights as text for other tools, and as a picture; pure.
  @moduledoc false

  @width 1_200
  @row 18
  # Narrower than this nobody sees.
  @least 0.3

  @typedoc "The caller first."
  @type stacks :: %{optional([String.t()]) => number}

  @doc """
  One line a stack, as `flamegraph.pl` and speedscope read it.

      iex> Instar.Debug.Flame.folded(%{["a:1", "b:2"] => 3, ["a:1"] => 4})
      "a:1 4\\na:1;b:2 3\\n"
  """
  @spec folded(stacks) :: String.t()
  def folded(stacks) do
    stacks
    |> Enum.map(fn {stack, weight} ->
      {Enum.map_join(stack, ";", &String.replace(&1, ";", ",")), round(weight)}
    end)
    |> Enum.reject(fn {_line, weight} -> weight == 0 end)
    |> Enum.sort()
    |> Enum.map_join(fn {line, weight} -> "#{line} #{weight}\n" end)
  end

  @doc "The same as a flame graph: an SVG whose boxes are as wide as what they stand for took."
  @spec svg(stacks, String.t()) :: String.t()
  def svg(stacks, title) do
    tree = Enum.reduce(stacks, leaf(), fn {stack, weight}, tree -> add(tree, stack, weight) end)
    depth = depth(tree)
    height = (depth + 2) * @row
    total = max(tree.weight, 1)

    boxes =
      for {name, x, y, width, weight} <- boxes(tree, 0.0, 0, @width / total), width >= @least do
        share = Float.round(100 * weight / total, 1)
        top = height - (y + 1) * @row

        """
        <g><title>#{escape(name)}: #{round(weight)} µs, #{share} %</title>
        <rect x="#{fixed(x)}" y="#{top}" width="#{fixed(width)}" height="#{@row - 1}" fill="#{colour(name)}"/>
        #{label(name, x, top, width)}</g>
        """
      end

    """
    <svg xmlns="http://www.w3.org/2000/svg" width="#{@width}" height="#{height}" viewBox="0 0 #{@width} #{height}" font-family="monospace" font-size="11">
    <text x="4" y="13">#{escape(title)}: #{round(tree.weight)} µs</text>
    #{boxes}</svg>
    """
  end

  defp leaf, do: %{weight: 0, inner: %{}}

  defp add(tree, [], weight), do: %{tree | weight: tree.weight + weight}

  defp add(tree, [name | stack], weight) do
    inner = Map.put(tree.inner, name, tree.inner |> Map.get(name, leaf()) |> add(stack, weight))
    %{tree | weight: tree.weight + weight, inner: inner}
  end

  defp depth(%{inner: inner}),
    do: inner |> Map.values() |> Enum.map(&(depth(&1) + 1)) |> Enum.max(fn -> 0 end)

  defp boxes(tree, x, y, scale) do
    {boxes, _x} =
      tree.inner
      |> Enum.sort()
      |> Enum.flat_map_reduce(x, fn {name, inner}, x ->
        width = inner.weight * scale
        {[{name, x, y, width, inner.weight} | boxes(inner, x, y + 1, scale)], x + width}
      end)

    boxes
  end

  defp label(name, x, top, width) do
    letters = trunc(width / 7)

    if letters >= 3,
      do:
        ~s(<text x="#{fixed(x + 2)}" y="#{top + 13}">#{name |> String.slice(0, letters) |> escape()}</text>\n),
      else: ""
  end

  # The same name has the same colour.
  defp colour(name) do
    hash = :erlang.phash2(name, 4_096)
    "rgb(#{205 + rem(hash, 50)},#{100 + rem(div(hash, 50), 100)},#{40 + rem(hash, 40)})"
  end

  defp fixed(number), do: :erlang.float_to_binary(number * 1.0, decimals: 1)

  defp escape(text) do
    for <<char::utf8 <- text>>, into: "" do
      case char do
        ?< -> "&lt;"
        ?> -> "&gt;"
        ?& -> "&amp;"
        ?" -> "&quot;"
        _other -> <<char::utf8>>
      end
    end
  end
end
