defmodule Instar.Compiler.Beam.HostCalls do
  # Calls of functions that the host offers, in the abstract code of a document for the BEAM: they go to modules under the
  # document's own name, whose functions ask for what the call at hand is offered. So a module of the host that happens to have
  # that name is not reached.
  @moduledoc false

  alias Instar.Call.BeamHost
  alias Instar.Compiler.Shared.Assembly
  alias Instar.Compiler.Wasm.Misspelt
  alias Instar.Error

  @type asked :: {String.t(), String.t(), [:term], [:term]}

  @doc "Modules with those calls, modules for them, and what they ask for; or what of an offered module is not offered."
  @spec rewrite([{module, [tuple]}], [mfa], String.t()) ::
          {:ok, [{module, [tuple]}], [asked]} | {:error, {:diagnostics, [Error.diagnostic()]}}
  def rewrite(modules, [], _file), do: {:ok, modules, []}

  def rewrite(modules, hosts, file) do
    offered = Enum.group_by(hosts, &elem(&1, 0), fn {_module, name, arity} -> {name, arity} end)
    called = modules |> Enum.flat_map(fn {_module, forms} -> called(forms, offered, []) end) |> Enum.uniq()

    case for {at, function} <- called,
             message = misspelt(function, offered),
             do: diagnostic(at, message, file) do
      [] ->
        functions = called |> Enum.map(&elem(&1, 1)) |> Enum.uniq() |> Enum.sort()
        modules = for {module, forms} <- modules, do: {module, redirect(forms, offered)}
        {:ok, modules ++ stubs(functions), Enum.map(functions, &asked/1)}

      wrong ->
        {:error, {:diagnostics, Enum.sort_by(wrong, &{&1.line, &1.column})}}
    end
  end

  @doc "Warnings without those of the host's functions, of which Elixir's compiler knows nothing."
  @spec known([Error.diagnostic()], [mfa]) :: [Error.diagnostic()]
  def known(warnings, hosts) do
    names =
      for {module, name, arity} <- hosts, do: Exception.format_mfa(module, name, arity) <> " is undefined"

    Enum.reject(warnings, fn %{message: message} -> Enum.any?(names, &String.contains?(message, &1)) end)
  end

  defp called(
         {:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :apply}},
          [{:atom, _, m}, {:atom, _, f}, args]},
         offered,
         found
       ) do
    arity = length_of(args, 0)
    found = if arity && is_map_key(offered, m), do: [{at, {m, f, arity}} | found], else: found
    called(args, offered, found)
  end

  defp called({:call, at, {:remote, _, {:atom, _, m}, {:atom, _, f}}, args}, offered, found) do
    found = if is_map_key(offered, m), do: [{at, {m, f, length(args)}} | found], else: found
    called(args, offered, found)
  end

  defp called({:fun, at, {:function, {:atom, _, m}, {:atom, _, f}, {:integer, _, a}}}, offered, found),
    do: if(is_map_key(offered, m), do: [{at, {m, f, a}} | found], else: found)

  defp called({:attribute, at, :import, {m, functions}}, offered, found) when is_map_key(offered, m),
    do: Enum.map(functions, fn {f, a} -> {at, {m, f, a}} end) ++ found

  defp called({:attribute, _, _, _}, _offered, found), do: found

  defp called(tuple, offered, found) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> called(offered, found)

  defp called([head | tail], offered, found), do: called(tail, offered, called(head, offered, found))
  defp called(_other, _offered, found), do: found

  defp length_of({:cons, _, _head, tail}, count), do: length_of(tail, count + 1)
  defp length_of({nil, _}, count), do: count
  defp length_of(_computed, _count), do: nil

  defp misspelt({module, _name, _arity} = function, offered),
    do: Misspelt.in_module(function, offered[module], "the host offers no")

  defp redirect(
         {:call, at, {:remote, ra, {:atom, _, :erlang} = erlang, {:atom, _, :apply} = apply},
          [{:atom, ma, m}, f, args]},
         offered
       )
       when is_map_key(offered, m),
       do: {:call, at, {:remote, ra, erlang, apply}, [{:atom, ma, stub(m)}, f, redirect(args, offered)]}

  defp redirect({:call, at, {:remote, ra, {:atom, ma, m}, f}, args}, offered) when is_map_key(offered, m),
    do: {:call, at, {:remote, ra, {:atom, ma, stub(m)}, f}, redirect(args, offered)}

  defp redirect({:fun, at, {:function, {:atom, ma, m}, f, a}}, offered) when is_map_key(offered, m),
    do: {:fun, at, {:function, {:atom, ma, stub(m)}, f, a}}

  defp redirect({:attribute, at, :import, {m, functions}}, offered) when is_map_key(offered, m),
    do: {:attribute, at, :import, {stub(m), functions}}

  defp redirect({:attribute, _, _, _} = attribute, _offered), do: attribute

  defp redirect(tuple, offered) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> redirect(offered) |> List.to_tuple()

  defp redirect([head | tail], offered), do: [redirect(head, offered) | redirect(tail, offered)]
  defp redirect(other, _offered), do: other

  # The names are the host's, and there are as many as it offers.
  defp stub(module) do
    name = module |> Atom.to_string() |> String.replace_prefix("Elixir.", "")
    Module.concat(Assembly.placeholder(), "InstarHost." <> name)
  end

  defp stubs(functions) do
    functions
    |> Enum.with_index()
    |> Enum.group_by(fn {{module, _name, _arity}, _index} -> module end)
    |> Enum.sort()
    |> Enum.map(fn {module, functions} ->
      exports = for {{_module, name, arity}, _index} <- functions, do: {name, arity}
      head = [{:attribute, 1, :module, stub(module)}, {:attribute, 1, :export, exports}]
      {stub(module), head ++ Enum.map(functions, &function/1)}
    end)
  end

  defp function({{_module, name, arity}, index}) do
    args = for number <- 1..arity//1, do: {:var, 1, :"Arg#{number}"}
    list = List.foldr(args, {nil, 1}, &{:cons, 1, &1, &2})
    call = {:call, 1, {:remote, 1, {:atom, 1, BeamHost}, {:atom, 1, :call}}, [{:integer, 1, index}, list]}
    {:function, 1, name, arity, [{:clause, 1, args, [], [call]}]}
  end

  # As a module of the sandbox asks.
  defp asked({module, name, arity}),
    do: {"host", "#{module}:#{name}/#{arity}", List.duplicate(:term, arity), [:term]}

  defp diagnostic(at, message, file) do
    {line, column} = with line when is_integer(line) <- :erl_anno.location(at), do: {line, nil}
    %{file: file, line: line, column: column, message: message}
  end
end
