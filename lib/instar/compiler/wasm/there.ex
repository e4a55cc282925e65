defmodule Instar.Compiler.Wasm.There do
  # What code asks of the modules and functions that there are. That is known before anything runs, where names are written out.
  @moduledoc false
  alias Instar.Compiler.Shared.TopLevel
  alias Instar.Compiler.Wasm.Offered
  import Instar.Compiler.Wasm.Scope

  @doc "What a call of a function answers that asks that, as code; nil for other functions, and where it is not known."
  @spec answer([atom] | atom, atom, [Macro.t()], map) :: Macro.t() | nil
  def answer([:Code], :ensure_loaded?, [module], scope), do: there?(module, nil, scope)

  def answer([:Code], name, [module], scope) when name in [:ensure_loaded, :ensure_compiled] do
    case there?(module, nil, scope) do
      nil -> nil
      true -> {:module, named(module, scope)}
      false -> {:error, :nofile}
    end
  end

  def answer([:Kernel], :function_exported?, [module, name, arity], scope)
      when is_atom(name) and is_integer(arity),
      do: there?(module, {name, arity}, scope)

  def answer(_module, _name, _args, _scope), do: nil

  defp named(module, _scope) when is_atom(module), do: module
  defp named(module, scope), do: module |> full_name(scope) |> module(scope)

  @doc "The statements of the branch that an `if` comes to which asks nothing else; nil for other statements."
  @spec chosen(Macro.t(), map) :: [Macro.t()] | nil
  def chosen(statement, scope) do
    there = &with(nil <- there?(&1, &2, scope), do: throw(:unknown))
    with {:ok, statements} <- TopLevel.chosen(statement, there), do: statements, else: (:unknown -> nil)
  end

  defp there?({name, _, _} = module, function, scope) when name in [:__aliases__, :__MODULE__] do
    case full_name(module, scope) do
      full when is_list(full) -> full |> own_there?(function, scope) |> or_real(full, function, scope)
      _computed -> nil
    end
  end

  defp there?(module, function, scope) when is_atom(module),
    do: Offered.there?(scope.offered, module, function)

  defp there?(_computed, _function, _scope), do: nil

  # What a module of the document has that its macros make is not known here.
  defp own_there?(full, function, scope) do
    cond do
      not is_map_key(scope.own, full) -> false
      function == nil or function in Map.get(scope.functions, full, []) -> true
      true -> nil
    end
  end

  defp or_real(false, full, function, scope), do: Offered.there?(scope.offered, full, function)
  defp or_real(known, _full, _function, _scope), do: known
end
