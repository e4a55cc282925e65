defmodule Instar.Appup.Dependencies do
  # Which changed modules must be upgraded together, and in which order. Pure.
  #
  # What modules say themselves stands as it is: systools takes cycles, and they may be meant. What is
  # inferred from calls is only added where it closes none, so that it never holds more processes suspended
  # than it orders.
  @moduledoc false
  alias Instar.Error

  @doc """
  The dependencies of each changed module.

  `changed` are `{module, explicit, calls}`; `known` says of any other module whether it changes elsewhere in
  the release (`:changed`), is there (`:present`) or is not (`nil`).
  """
  @spec resolve([{module, [module], [module]}], (module -> :changed | :present | nil), boolean) ::
          {:ok, %{module => [module]}} | {:error, [Error.t()]}
  def resolve(changed, known, infer?) do
    here = MapSet.new(changed, fn {module, _explicit, _calls} -> module end)

    missing =
      for {module, explicit, _calls} <- changed,
          dependency <- explicit,
          dependency not in here,
          known.(dependency) == nil,
          do: Error.new({:missing_dependency, module, dependency})

    if missing == [], do: {:ok, edges(changed, here, known, infer?)}, else: {:error, missing}
  end

  defp edges(changed, here, known, infer?) do
    # A dependency that doesn't change orders nothing.
    explicit =
      for {module, explicit, _calls} <- changed,
          dependency <- explicit,
          dependency != module,
          dependency in here or known.(dependency) == :changed,
          do: {module, dependency}

    inferred =
      for {module, _explicit, calls} <- changed,
          infer?,
          dependency <- Enum.sort(calls),
          dependency != module and dependency in here,
          do: {module, dependency}

    graph = :digraph.new()

    try do
      for {from, to} <- explicit, do: add(graph, from, to)
      kept = Enum.filter(inferred, &kept?(graph, &1))
      all = Enum.uniq(explicit ++ kept)
      Map.new(changed, fn {module, _, _} -> {module, for({^module, to} <- all, do: to)} end)
    after
      :digraph.delete(graph)
    end
  end

  defp kept?(graph, {from, to}) do
    for vertex <- [from, to], do: :digraph.add_vertex(graph, vertex)
    closes? = :digraph.get_path(graph, to, from) != false
    unless closes?, do: add(graph, from, to)
    not closes?
  end

  defp add(graph, from, to) do
    for vertex <- [from, to], do: :digraph.add_vertex(graph, vertex)
    :digraph.add_edge(graph, from, to)
  end
end
