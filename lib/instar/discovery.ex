defmodule Instar.Discovery do
  @moduledoc """
  How a member of a cluster finds nodes to connect to: the behaviour of an adapter.

  A cluster is started with `discovery: {module, options}`, or a list of these. It asks at every beat, connects to what
  is named and isn't connected, and takes as members those on which a cluster of the same name runs. Nobody is ever
  disconnected because no adapter names him any more.

  There are `Instar.Discovery.Static`, `Instar.Discovery.Epmd` and `Instar.Discovery.DNS`. Nodes that are connected by
  other means, as by `libcluster`, need none of them.
  """

  @doc """
  The nodes that may be there. It is called in a process of its own, and is given up after the beat's time. What cannot
  be asked is an error, which is logged when it turns.
  """
  @callback nodes(options :: keyword) :: {:ok, [node]} | {:error, term}

  @doc """
  Asks several adapters; the errors of those that failed are returned beside what the others named.

      iex> Instar.Discovery.nodes([{Instar.Discovery.Static, nodes: [:a@host]}, {Instar.Discovery.Static, []}])
      {[:a@host], [{Instar.Discovery.Static, {:missing_option, :nodes}}]}
  """
  @spec nodes([{module, keyword}]) :: {[node], [{module, term}]}
  def nodes(adapters) do
    answers = for {module, options} <- adapters, do: {module, ask(module, options)}
    nodes = for {_module, {:ok, nodes}} <- answers, node <- nodes, uniq: true, do: node
    {nodes, for({module, {:error, reason}} <- answers, do: {module, reason})}
  end

  defp ask(module, options) do
    case module.nodes(options) do
      {:ok, nodes} when is_list(nodes) -> {:ok, Enum.filter(nodes, &is_atom/1)}
      {:error, reason} -> {:error, reason}
      other -> {:error, {:bad_answer, other}}
    end
  rescue
    error -> {:error, error}
  end

  @doc false
  # The name of a node made from text that came from outside; nil when too many have been made.
  @spec node_name(String.t(), String.t()) :: node | nil
  def node_name(name, host) do
    with {:ok, node} <- Instar.Compiler.Shared.AtomBudget.intern("#{name}@#{host}", 50_000),
         do: node,
         else: (_ -> nil)
  end
end
