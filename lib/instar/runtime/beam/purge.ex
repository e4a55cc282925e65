defmodule Instar.Runtime.Beam.Purge do
  # Purges modules of slots, and only those that have old code.
  #
  # The code server has the VM's purger ask every process, one module after the other, and waits for it. One that has
  # nothing to do would wait for its turn, too: so it isn't asked for nothing.
  @moduledoc false

  @doc "As `:code.purge/1`: whether somebody had to be killed."
  @spec purge(module) :: boolean
  def purge(module), do: :erlang.check_old_code(module) and :code.purge(module)

  @doc "As `:code.soft_purge/1`: whether there is no old code any more."
  @spec soft_purge(module) :: boolean
  def soft_purge(module), do: not :erlang.check_old_code(module) or :code.soft_purge(module)
end
