defmodule Instar.Runtime.Wasm.Inspection do
  # What code exports and imports, before there is a version of it.
  @moduledoc false
  alias Instar.Call.{Argument, Imports}
  alias Instar.Compiler.Wasm
  alias Instar.Error

  @doc "See `Instar.inspect_document/1`."
  @spec inspect_document(binary) :: {:ok, Instar.inspected()} | {:error, Error.t()}
  def inspect_document(bytes) when is_binary(bytes),
    do: with({:ok, wasm} <- Wasm.bytes(bytes), do: Imports.inspected(wasm))

  def inspect_document(bytes), do: Argument.wrong(:bytes, bytes)
end
