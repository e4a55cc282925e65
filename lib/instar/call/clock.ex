defmodule Instar.Call.Clock do
  # The time that a call has as a whole: since when it waits, and what is left.
  @moduledoc false

  @typedoc "When a call began to wait, in milliseconds of the VM's clock; nil while it hasn't."
  @type since :: integer | nil

  @doc "What is left of so many milliseconds."
  @spec left(timeout, since) :: timeout
  def left(:infinity, _since), do: :infinity
  def left(timeout, nil), do: timeout
  def left(timeout, since), do: max(timeout - (now() - since), 0)

  @doc "The VM's clock, in milliseconds."
  @spec now() :: integer
  def now, do: System.monotonic_time(:millisecond)
end
