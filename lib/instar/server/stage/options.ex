defmodule Instar.Server.Stage.Options do
  # What a load says of the version that it loads. These travel through all stages.
  #
  # `imports` is what the load offers, `wasi` what it gives to a program; nil for both means what the version's load before
  # has offered and given, as it is for code that follows its store.
  @moduledoc false
  alias Instar.Call.{Allowed, Callbacks}
  alias Instar.WASI

  defstruct [:imports, :allow, :wasi, :as, on_old: :purge, fresh: false]

  @type t :: %__MODULE__{
          imports: Callbacks.offer() | nil,
          allow: Allowed.t() | nil,
          wasi: WASI.options() | nil,
          as: module | nil,
          on_old: :purge | :error,
          fresh: boolean
        }

  @doc "Those of a load that somebody asks for: what it doesn't offer, nobody does."
  @spec of_load(keyword) :: t
  def of_load(given), do: struct!(%__MODULE__{imports: %{}, wasi: []}, given)
end
