defmodule Instar.Compiler.Wasm.SandboxRandom do
  # Strong random bytes for documents that may have them: the host's, or those of a generator with the seed that the host has given,
  # which are the same each time. This code runs in the sandbox, as part of the library.
  @moduledoc false
  @compile {:no_warn_undefined, :instar_host}

  @doc false
  @spec bytes(non_neg_integer) :: binary
  def bytes(count) do
    case :instar_host.bytes(count) do
      :seeded -> :rand.bytes(count)
      bytes -> bytes
    end
  end
end
