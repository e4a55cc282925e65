defmodule Instar.Compiler.Wasm.Overridable do
  # What `defoverridable` means: a function that is defined again behind it takes the place of the one before, which is
  # `super` from then on.
  @moduledoc false
  import Instar.Compiler.Wasm.Scope, only: [arities: 1, fail: 2, head: 1, intern: 2]

  @doc """
  Definitions without the marks `{:instar_overridable, functions}`, and calls of `super` as calls of what they mean, whose
  name is made within the limit of atoms.
  """
  @spec resolve([term], non_neg_integer) :: [Macro.t()]
  def resolve(definitions, limit) do
    {resolved, _marked} = Enum.reduce(definitions, {[], %{}}, &add(&1, &2, limit))
    resolved |> Enum.reverse() |> Enum.map(fn {definition, _function} -> without_super(definition) end)
  end

  # `marked` says of a function that may be overridden how often that has happened; true where it has not yet since the mark.
  defp add({:instar_overridable, functions}, {done, marked}, _limit),
    do: {done, Enum.reduce(functions, marked, &mark(&1, &2, done))}

  defp add({kind, meta, [head | body]} = definition, {done, marked}, limit) when kind in [:def, :defp] do
    {name, arity} = head(head)

    case Enum.find(arities(head), &match?({:open, _count}, marked[&1])) do
      nil ->
        definition = {kind, meta, [head | super_calls(body, former(marked, {name, arity}, limit))]}
        {[{definition, {name, arity}} | done], marked}

      function ->
        {:open, count} = marked[function]
        former = former_name(function, count + 1, limit)
        done = Enum.map(done, &rename(&1, function, former))
        marked = Map.put(marked, function, {:overridden, count + 1})
        add(definition, {done, marked}, limit)
    end
  end

  defp add(other, {done, marked}, _limit), do: {[{other, nil} | done], marked}

  defp mark(function, marked, done) do
    if not Enum.any?(done, fn {_definition, known} -> known == function end) do
      {name, arity} = function
      fail([line: 1], "defoverridable of #{name}/#{arity}, which is not defined before")
    end

    Map.update(marked, function, {:open, 0}, fn {_state, count} -> {:open, count} end)
  end

  defp former(marked, function, limit) do
    with {:overridden, count} <- marked[function], do: former_name(function, count, limit)
  end

  defp former_name({name, _arity}, count, limit), do: intern("#{name} (overridable #{count})", limit)

  defp rename({{_kind, meta, [head | body]}, function}, function, former),
    do: {{:defp, meta, [renamed(head, former) | body]}, {former, elem(function, 1)}}

  defp rename(other, _function, _former), do: other

  defp renamed({:when, meta, [call | guards]}, former), do: {:when, meta, [renamed(call, former) | guards]}
  defp renamed({_name, meta, args}, former), do: {former, meta, args}

  defp super_calls(body, nil), do: body

  defp super_calls(body, former) do
    Macro.prewalk(body, fn
      {:super, meta, args, :own} -> {former, meta, args}
      node -> node
    end)
  end

  defp without_super(definition) do
    Macro.prewalk(definition, fn
      {:super, meta, _args, :own} -> fail(meta, "super of a function that overrides none")
      node -> node
    end)
  end
end
