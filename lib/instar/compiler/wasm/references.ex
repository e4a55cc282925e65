defmodule Instar.Compiler.Wasm.References do
  # What the functions of a module in assembly refer to.
  @moduledoc false

  @typedoc """
  `local` and `remote`: functions that are called or made funs of. `dynamic`: calls whose module is only known when
  they are made, with the function's name as far as that is known. `modules`: known modules that are named as values.
  """
  @type t :: %{
          local: [{atom, arity}],
          remote: [mfa],
          dynamic: [{atom | :any, arity}],
          modules: [module]
        }

  @doc """
  The functions, each with its references. `known` are the modules that are worth a mention.
  """
  @spec of([tuple], MapSet.t(module)) :: [{tuple, t}]
  def of(functions, known) do
    entries = for {:function, name, arity, entry, _code} <- functions, into: %{}, do: {entry, {name, arity}}

    for {:function, name, arity, _entry, code} = function <- functions do
      empty = %{local: [], remote: [], dynamic: dynamic(code), modules: []}
      found = collect(code, empty, entries, known)

      {function,
       %{
         local: List.delete(Enum.uniq(found.local), {name, arity}),
         remote: Enum.uniq(found.remote),
         dynamic: Enum.uniq(found.dynamic),
         modules: Enum.uniq(found.modules)
       }}
    end
  end

  defp collect({:f, label}, found, entries, _known) do
    case entries do
      %{^label => function} -> %{found | local: [function | found.local]}
      %{} -> found
    end
  end

  defp collect({:extfunc, module, name, arity}, found, _entries, _known),
    do: %{found | remote: [{module, name, arity} | found.remote]}

  # What follows are labels' and lines' numbers, and what the compiler knows of types.
  defp collect({ignored, _, _, _}, found, _entries, _known) when ignored == :func_info, do: found
  defp collect({:line, _location}, found, _entries, _known), do: found
  defp collect({:%, _note}, found, _entries, _known), do: found

  defp collect(atom, found, _entries, known) when is_atom(atom),
    do: if(atom in known, do: %{found | modules: [atom | found.modules]}, else: found)

  defp collect([head | tail], found, entries, known),
    do: collect(tail, collect(head, found, entries, known), entries, known)

  defp collect(tuple, found, entries, known) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> collect(found, entries, known)

  defp collect(map, found, entries, known) when is_map(map),
    do: map |> :maps.to_list() |> collect(found, entries, known)

  defp collect(fun, found, _entries, _known) when is_function(fun) do
    # Only a fun of the form &Mod.fun/1 can be a literal.
    {:module, module} = :erlang.fun_info(fun, :module)
    {:name, name} = :erlang.fun_info(fun, :name)
    {:arity, arity} = :erlang.fun_info(fun, :arity)
    %{found | remote: [{module, name, arity} | found.remote]}
  end

  defp collect(_other, found, _entries, _known), do: found

  # The name is in the register behind the module's, where it was mostly just moved to.
  defp dynamic(code) do
    {found, _moved} =
      Enum.reduce(code, {[], %{}}, fn
        {:move, {:atom, name}, register}, {found, moved} -> {found, Map.put(moved, register, name)}
        {:label, _}, {found, _moved} -> {found, %{}}
        {:apply, arity}, {found, moved} -> {[{name(moved, arity), arity} | found], moved}
        {:apply_last, arity, _}, {found, moved} -> {[{name(moved, arity), arity} | found], moved}
        {call, _, {:extfunc, :erlang, :apply, 3}}, {found, moved} -> {any_apply(call, found), moved}
        {call, _, {:extfunc, :erlang, :apply, 3}, _}, {found, moved} -> {any_apply(call, found), moved}
        {:move, _, register}, {found, moved} -> {found, Map.delete(moved, register)}
        _other, state -> state
      end)

    found
  end

  # The number of arguments is the length of a list.
  defp any_apply(_call, found), do: [{:any, :any} | found]
  defp name(moved, arity), do: Map.get(moved, {:x, arity + 1}, :any)
end
