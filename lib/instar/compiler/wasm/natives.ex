defmodule Instar.Compiler.Wasm.Natives do
  # The functions of Erlang's and Instar's own that the native library has, asked for once per VM.
  @moduledoc false

  alias Instar.Native

  @key __MODULE__

  @doc "The functions."
  @spec functions() :: MapSet.t(mfa)
  def functions, do: elem(both(), 0)

  @doc "The modules that they are of."
  @spec modules() :: MapSet.t(module)
  def modules, do: elem(both(), 1)

  defp both do
    with nil <- :persistent_term.get(@key, nil) do
      functions = Native.terms_bifs() |> Enum.reject(&newer?/1) |> MapSet.new()
      both = {functions, MapSet.new(functions, &elem(&1, 0))}
      :persistent_term.put(@key, both)
      both
    end
  end

  # What only a newer Erlang has; some built-in functions its module doesn't export.
  defp newer?({:erlang, name, arity}),
    do: not function_exported?(:erlang, name, arity) and not :erlang.is_builtin(:erlang, name, arity)

  defp newer?(_function), do: false
end
