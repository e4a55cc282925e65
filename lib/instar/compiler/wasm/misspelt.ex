defmodule Instar.Compiler.Wasm.Misspelt do
  # Names of functions that nobody has, and which was probably meant: no other target would have them either.
  #
  # Only Elixir's and Erlang's own libraries are asked. What modules a host has, and what is in them, is nothing for a
  # document to find out; and a module that isn't here may be there where a document for the BEAM runs.
  @moduledoc false
  alias Instar.Compiler.Wasm.Shipped
  alias Instar.Error

  @applications [:elixir, :stdlib, :kernel, :erts]
  # Above `Instar.Error.nearest/2`: the names of modules are short, and there are hundreds.
  @near 0.8

  @doc """
  What to say of a function of another module that is not offered: nil where it is there, or may be.

      iex> Instar.Compiler.Wasm.Misspelt.message({Enum, :mpa, 2})
      "there is no Enum.mpa/2; did you mean Enum.map/2?"
      iex> Instar.Compiler.Wasm.Misspelt.message({Emum, :map, nil})
      "there is no module Emum; did you mean Enum?"
      iex> Instar.Compiler.Wasm.Misspelt.message({File, :read, 1})
      nil
  """
  @spec message({module, atom, arity | nil}, [module]) :: String.t() | nil
  def message({module, name, arity} = function, hosts \\ []) do
    modules = modules()

    cond do
      module in modules ->
        in_module(function, exports(module), "there is no")

      nearest = Error.nearest(inspect(module), Enum.map(hosts, &inspect/1)) ->
        "the host offers no #{inspect(module)}#{hint(nearest)}"

      :code.which(module) != :non_existing ->
        nil

      nearest = nearest(module, name, arity, modules) ->
        "there is no module #{inspect(module)}#{hint(nearest)}"

      true ->
        nil
    end
  end

  @doc "The same of a module with these functions, with what a sentence about another begins with."
  @spec in_module({module, atom, arity | nil}, [{atom, arity}], String.t()) :: String.t() | nil
  def in_module({module, name, arity}, exports, says) do
    if has?(exports, name, arity),
      do: nil,
      else: "#{says} #{text(module, name, arity)}#{hint(meant(module, name, arity, exports))}"
  end

  defp has?(exports, name, nil), do: List.keymember?(exports, name, 0)
  defp has?(exports, name, arity), do: {name, arity} in exports

  # The name counts first, and then how many arguments it takes.
  defp meant(module, name, arity, exports) do
    exports = Enum.reject(exports, fn {name, _arity} -> hidden?(Atom.to_string(name)) end)
    names = exports |> Enum.map(&Atom.to_string(elem(&1, 0))) |> Enum.uniq()

    with nearest when nearest != nil <- Error.nearest(Atom.to_string(name), names) do
      nearest = String.to_existing_atom(nearest)
      arities = for {^nearest, arity} <- exports, do: arity
      text(module, nearest, arity && Enum.min_by(arities, &{abs(&1 - arity), &1}))
    end
  end

  defp hidden?(name), do: String.starts_with?(name, ["_", "module_info", "behaviour_info"])

  # The one whose name is near, and which has such a function.
  defp nearest(module, name, arity, modules) do
    asked = inspect(module)

    modules
    |> Enum.map(&{String.jaro_distance(asked, inspect(&1)), &1})
    |> Enum.filter(fn {nearness, _module} -> nearness >= @near end)
    |> Enum.sort(:desc)
    |> Enum.find_value(fn {_nearness, module} ->
      if has?(exports(module), name, arity), do: inspect(module)
    end)
  end

  defp hint(nil), do: ""
  defp hint(nearest), do: "; did you mean #{nearest}?"

  defp modules do
    for application <- @applications, {:ok, modules} <- [:application.get_key(application, :modules)] do
      modules
    end
    |> Enum.concat([:erlang | Shipped.modules() ++ :erlang.pre_loaded()])
    |> List.flatten()
    |> Enum.uniq()
  end

  # Macros are functions of another name and one argument more.
  defp exports(module) do
    # What is shipped in the place of a module may be less than that has.
    for module <- Enum.uniq([Shipped.instead(module) || module, module]),
        Code.ensure_loaded?(module),
        {name, arity} <- module.module_info(:exports),
        text = Atom.to_string(name),
        not String.starts_with?(text, "instar_"),
        uniq: true do
      case text do
        "MACRO-" <> macro -> {String.to_existing_atom(macro), arity - 1}
        _function -> {name, arity}
      end
    end
  end

  @doc "A function as it is written; without a number of arguments where that isn't known."
  @spec text(module, atom, arity | nil) :: String.t()
  def text(module, name, nil), do: "#{inspect(module)}.#{name}"

  def text(:erlang, name, arity) do
    if {name, arity} in Kernel.__info__(:functions), do: "#{name}/#{arity}", else: ":erlang.#{name}/#{arity}"
  end

  def text(module, name, arity), do: Exception.format_mfa(module, name, arity)
end
