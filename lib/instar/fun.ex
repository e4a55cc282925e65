defmodule Instar.Fun do
  @moduledoc """
  A fun of a line in the sandbox, as the host has it: something to look at. Within the session that made it, it is a fun again
  (see `Instar.Session`); the host cannot call it.

      iex> {:ok, fun, _bindings} = Instar.eval("fn x -> x + 1 end")
      iex> fun.arity
      1

  The fields are the function that Erlang's compiler made of it, by `module` and `name`, its `arity`, and what it closes over.
  """

  @enforce_keys [:module, :name, :arity, :env]
  defstruct @enforce_keys

  @type t :: %__MODULE__{module: module, name: atom, arity: arity, env: [term] | :external}

  defimpl Inspect do
    # What anybody may have made up is shown as what it is.
    def inspect(%{module: module, name: name, arity: arity, env: :external}, _opts)
        when is_atom(module) and is_atom(name),
        do: "&" <> Exception.format_mfa(module, name, arity)

    def inspect(%{module: module, arity: arity}, _opts) when is_atom(module) and is_integer(arity),
      do: "#Instar.Fun<#{Kernel.inspect(module)}/#{arity}>"

    def inspect(fun, opts), do: Inspect.Any.inspect(fun, opts)
  end
end
