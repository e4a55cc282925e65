defmodule Instar.Compiler.Wasm.Shipped.Application do
  # Applications as the sandbox has them: there are none, and so nobody has configured one. This code runs in the sandbox, as part of
  # the library.
  @moduledoc false

  @doc false
  @spec get_env(atom, atom, term) :: term
  def get_env(_app, _key, default \\ nil), do: default

  @doc false
  @spec get_all_env(atom) :: []
  def get_all_env(_app), do: []

  @doc false
  @spec fetch_env(atom, atom) :: :error
  def fetch_env(_app, _key), do: :error

  @doc false
  @spec fetch_env!(atom, atom) :: no_return
  def fetch_env!(app, key) do
    raise ArgumentError,
          "could not fetch application environment #{inspect(key)} for application #{inspect(app)} " <>
            "because the application was not loaded nor configured"
  end
end
