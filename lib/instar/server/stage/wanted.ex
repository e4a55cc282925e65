defmodule Instar.Server.Stage.Wanted do
  # A version that somebody wants, before anything is asked of the store.
  @moduledoc false
  alias Instar.{Config, Document}
  alias Instar.Server.Stage.Options

  # `began` is when its fetch begins.
  @enforce_keys [:config, :id, :began]
  defstruct @enforce_keys ++ [query: [], options: %Options{}]

  @type t :: %__MODULE__{
          config: Config.t(),
          id: String.t(),
          began: integer,
          query: Document.query(),
          options: Options.t()
        }
end
