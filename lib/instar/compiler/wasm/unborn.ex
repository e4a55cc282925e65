defmodule Instar.Compiler.Wasm.Unborn do
  # Modules of a document that aren't compiled yet while something of it runs. What runs can name them, and who calls one is told
  # that it isn't there, as in Elixir; what calls none is not concerned.
  @moduledoc false

  @doc "A module for each that some modules name, of those under a slot's name, and that isn't among them."
  @spec modules([{module, [tuple]}], module) :: [{module, [tuple]}]
  def modules(modules, slot) do
    there = MapSet.new(modules, &elem(&1, 0))

    modules
    |> Enum.flat_map(&elem(&1, 1))
    |> named(Atom.to_string(slot) <> ".", [])
    |> Enum.uniq()
    |> Enum.group_by(&elem(&1, 0), fn {_module, name, arity} -> {name, arity} end)
    |> Enum.reject(fn {module, _functions} -> module in there end)
    |> Enum.map(fn {module, functions} -> {module, forms(module, Enum.sort(functions))} end)
  end

  defp named({:remote, _, {:atom, _, _module}, {:atom, _, _name}}, _slot, found), do: found

  defp named({:call, _, {:remote, _, {:atom, _, module}, {:atom, _, name}}, args}, slot, found),
    do: named(args, slot, add({module, name, length(args)}, slot, found))

  defp named({:fun, _, {:function, {:atom, _, module}, {:atom, _, name}, {:integer, _, arity}}}, slot, found),
    do: add({module, name, arity}, slot, found)

  defp named([head | tail], slot, found), do: named(tail, slot, named(head, slot, found))
  defp named(tuple, slot, found) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> named(slot, found)
  defp named(_other, _slot, found), do: found

  defp add({module, _name, _arity} = function, slot, found),
    do: if(String.starts_with?(Atom.to_string(module), slot), do: [function | found], else: found)

  defp forms(module, functions) do
    [{:attribute, 0, :module, module}, {:attribute, 0, :export, functions}] ++
      for({name, arity} <- functions, do: function(module, name, arity)) ++ [{:eof, 0}]
  end

  defp function(module, name, arity) do
    what = :erl_parse.abstract(module: module, function: name, arity: arity)
    made = {:call, 0, {:remote, 0, {:atom, 0, UndefinedFunctionError}, {:atom, 0, :exception}}, [what]}
    raised = {:call, 0, {:remote, 0, {:atom, 0, :erlang}, {:atom, 0, :error}}, [made]}
    {:function, 0, name, arity, [{:clause, 0, List.duplicate({:var, 0, :_}, arity), [], [raised]}]}
  end
end
