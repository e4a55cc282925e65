defmodule Instar.Compiler.Wasm.Shipped.Erlang.Application do
  # Erlang's module `application` as the sandbox has it: there are none, and so nothing is known of one. This code runs in the
  # sandbox, as part of the library.
  @moduledoc false

  @doc false
  @spec get_env(atom, atom) :: :undefined
  def get_env(_app, _key), do: :undefined

  @doc false
  @spec get_env(atom, atom, term) :: term
  def get_env(_app, _key, default), do: default

  @doc false
  @spec get_all_env(atom) :: []
  def get_all_env(_app), do: []

  @doc false
  @spec get_key(atom, atom) :: :undefined
  def get_key(_app, _key), do: :undefined

  @doc false
  @spec get_all_key(atom) :: :undefined
  def get_all_key(_app), do: :undefined
end
