defmodule Instar.Compiler.Wasm.SandboxModules do
  # Which modules and functions there are, for code that asks of a computed name: the document's, and those of the library. This
  # code runs in the sandbox, as part of the library.
  @moduledoc false
  @compile {:no_warn_undefined, :instar}
  alias Instar.Compiler.Wasm.LibraryPatches

  # An atom in the place of a map, which stands here when the program is known, and functions of the sandbox alone.
  @dialyzer {:nowarn_function, exported?: 3, exports: 1, load: 1, macro?: 3, told: 1}
  @modules LibraryPatches.modules()

  @doc false
  @spec load(module) :: {:module, module} | {:error, :nofile}
  def load(module) when is_atom(module),
    do: if(:instar.is_key(module, @modules), do: {:module, module}, else: {:error, :nofile})

  @doc false
  @spec exported?(module, atom, arity) :: boolean
  def exported?(module, name, arity) when is_atom(module) and is_atom(name) and is_integer(arity) do
    # Elixir's own function: of Erlang's the compiler knows that it takes no atom.
    case Map.get(:instar.exports(), module) do
      nil ->
        # Nobody has named it, so nobody has told what it has.
        if :instar.is_key(module, @modules),
          do: :erlang.error({:unsupported, {module, name, arity}}),
          else: false

      functions ->
        :maps.is_key({name, arity}, functions)
    end
  end

  def exported?(module, name, arity), do: :erlang.error(:badarg, [module, name, arity])

  @doc false
  @spec macro?(module, atom, arity) :: boolean
  def macro?(module, name, arity) do
    text = "MACRO-" <> Atom.to_string(name)
    :lists.any(fn {made, of} -> of == arity + 1 and Atom.to_string(made) == text end, told(module))
  end

  @doc false
  @spec exports(module) :: [{atom, arity}]
  def exports(module) do
    # Without those that the compiler has made.
    for {name, _arity} = function <- told(module),
        name not in [:__info__, :module_info],
        not match?("MACRO-" <> _, Atom.to_string(name)),
        do: function
  end

  defp told(module), do: Map.keys(Map.get(:instar.exports(), module, %{}))
end
