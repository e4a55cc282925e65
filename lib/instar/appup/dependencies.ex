defmodule Instar.Appup.Dependencies do
  # Which changed modules are upgraded together, and in which order one after the other. Pure.
  #
  # Together, all their processes suspended, are only those of which somebody says so: systools takes cycles, and they
  # may be meant. What calls suggest is the order alone: whoever is called comes before who calls, and is running again
  # when a callback of the caller wants something of him.
  @moduledoc false
  alias Instar.Error

  @doc """
  The dependencies of each changed module that are said.

  `known` says of any other module whether it changes elsewhere in the release (`:changed`), is there (`:present`) or is
  not (`nil`).
  """
  @spec said([{module, [module]}], (module -> :changed | :present | nil)) ::
          {:ok, %{module => [module]}} | {:error, [Error.t()]}
  def said(changed, known) do
    here = MapSet.new(changed, fn {module, _said} -> module end)

    missing =
      for {module, said} <- changed,
          dependency <- said,
          dependency not in here,
          known.(dependency) == nil,
          do: Error.new({:missing_dependency, module, dependency})

    # A dependency that doesn't change orders nothing.
    together = fn module, said ->
      for dependency <- said,
          dependency != module,
          dependency in here or known.(dependency) == :changed,
          uniq: true,
          do: dependency
    end

    if missing == [],
      do: {:ok, Map.new(changed, fn {module, said} -> {module, together.(module, said)} end)},
      else: {:error, missing}
  end

  @doc "Which modules are upgraded together, because one says that it depends on the other; all in the given order."
  @spec joined([{module, [module]}]) :: [[module]]
  def joined(modules) do
    names = for {module, _said} <- modules, do: module
    edges = for {module, said} <- modules, dependency <- said, dependency in names, do: {module, dependency}
    components(names, edges, &:digraph_utils.components/1)
  end

  @doc "Units of which each calls the others, through whatever else; those that are in no circle stand alone."
  @spec circles([[module]], (module -> [module])) :: [[[module]]]
  def circles(units, calls), do: components(units, edges(units, calls), &:digraph_utils.strong_components/1)

  @doc """
  Units of modules in an order in which what each of `reasons` says of a module comes before that module, else in the
  given one. The strongest reason comes first; what would close a circle is left out.
  """
  @spec order([[module]], [(module -> [module])]) :: [[module]]
  def order(units, reasons) do
    before =
      for reason <- reasons, {unit, other} <- edges(units, reason), reduce: %{} do
        before ->
          if reaches?(before, [other], unit, MapSet.new()),
            do: before,
            else: Map.update(before, unit, [other], &[other | &1])
      end

    rank = units |> Enum.with_index() |> Map.new()
    first = fn unit -> Enum.sort_by(before[unit] || [], &rank[&1]) end
    {_seen, ordered} = Enum.reduce(units, {MapSet.new(), []}, &visit(&1, first, &2))
    Enum.reverse(ordered)
  end

  defp edges(units, calls) do
    of = for unit <- units, module <- unit, into: %{}, do: {module, unit}

    for unit <- units,
        module <- unit,
        called <- calls.(module),
        other = of[called],
        other != nil and other != unit,
        uniq: true,
        do: {unit, other}
  end

  defp reaches?(_before, [], _wanted, _seen), do: false
  defp reaches?(_before, [wanted | _rest], wanted, _seen), do: true

  defp reaches?(before, [unit | rest], wanted, seen) do
    if unit in seen,
      do: reaches?(before, rest, wanted, seen),
      else: reaches?(before, (before[unit] || []) ++ rest, wanted, MapSet.put(seen, unit))
  end

  defp visit(unit, first, {seen, ordered}) do
    if unit in seen do
      {seen, ordered}
    else
      {seen, ordered} = Enum.reduce(first.(unit), {MapSet.put(seen, unit), ordered}, &visit(&1, first, &2))
      {seen, [unit | ordered]}
    end
  end

  # What is connected, and its parts, in the order of the vertices.
  defp components(vertices, edges, find) do
    graph = :digraph.new()

    try do
      for vertex <- vertices, do: :digraph.add_vertex(graph, vertex)
      for {from, to} <- edges, do: :digraph.add_edge(graph, from, to)
      rank = vertices |> Enum.with_index() |> Map.new()

      graph
      |> find.()
      |> Enum.map(fn component -> Enum.sort_by(component, &rank[&1]) end)
      |> Enum.sort_by(&rank[hd(&1)])
    after
      :digraph.delete(graph)
    end
  end
end
