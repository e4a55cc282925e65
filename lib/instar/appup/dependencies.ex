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

  @doc """
  Units of modules ordered so that whoever is called comes before who calls, as far as that is possible; else in the
  given order. Each of `calls` is a reason to order, the weakest first: where that closes a circle, the next decides
  among its members. Second are the circles of the first.
  """
  @spec order([[module]], [(module -> [module])]) :: {[[module]], [[[module]]]}
  def order(units, []), do: {units, []}

  def order(units, [calls | stronger]) do
    of = for unit <- units, module <- unit, into: %{}, do: {module, unit}

    edges =
      for unit <- units,
          module <- unit,
          called <- calls.(module),
          other = of[called],
          other != nil and other != unit,
          uniq: true,
          do: {unit, other}

    circles = components(units, edges, &:digraph_utils.strong_components/1)
    within = for circle <- circles, unit <- circle, into: %{}, do: {unit, circle}
    callees = Enum.group_by(edges, &within[elem(&1, 0)], &within[elem(&1, 1)])
    {_seen, ordered} = Enum.reduce(circles, {MapSet.new(), []}, &visit(&1, callees, &2))
    ordered = ordered |> Enum.reverse() |> Enum.flat_map(&elem(order(&1, stronger), 0))
    {ordered, Enum.filter(circles, &match?([_, _ | _], &1))}
  end

  defp visit(circle, callees, {seen, ordered}) do
    if circle in seen do
      {seen, ordered}
    else
      seen = MapSet.put(seen, circle)
      {seen, ordered} = Enum.reduce(callees[circle] || [], {seen, ordered}, &visit(&1, callees, &2))
      {seen, [circle | ordered]}
    end
  end

  # What is connected, and its parts, in the order of the vertices.
  defp components(vertices, edges, find) do
    graph = :digraph.new()

    try do
      for vertex <- vertices, do: :digraph.add_vertex(graph, vertex)
      for {from, to} <- edges, do: :digraph.add_edge(graph, from, to)
      place = vertices |> Enum.with_index() |> Map.new()

      graph
      |> find.()
      |> Enum.map(fn component -> Enum.sort_by(component, &place[&1]) end)
      |> Enum.sort_by(&place[hd(&1)])
    after
      :digraph.delete(graph)
    end
  end
end
