defmodule Instar.Runtime.Placement do
  # What a version keeps through all its code: the clock of its last request, for BEAM code its modules' name, and what
  # its calls came to.
  @moduledoc false

  # Nobody counts anything of code that is only proved: it has no `stats`.
  @enforce_keys [:touch]
  defstruct [:touch, :slot, :stats]

  @type t :: %__MODULE__{touch: reference, slot: module | nil, stats: Instar.Server.Stats.t() | nil}

  @doc """
  Whether code that was prepared for `placement` cannot become current in a version whose placement is `kept`: its modules
  have another name. A version that becomes BEAM code gets its slot with that.
  """
  @spec other?(t | nil, t) :: boolean
  def other?(nil, _placement), do: false
  def other?(%{slot: nil}, _placement), do: false
  def other?(%{slot: kept}, %{slot: slot}), do: kept != slot
end
