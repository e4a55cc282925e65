defmodule Instar.Server.Stage.Placed do
  # A version's code, prepared for its placement: all that the version table needs to make it current. The next stage is
  # `Instar.Version`, whose code can be called.
  @moduledoc false
  alias Instar.Document.Uses
  alias Instar.{Runtime, Version}
  alias Instar.Server.Stage.Options

  @enforce_keys [:version, :prepared, :placement, :began]
  defstruct @enforce_keys ++ [options: %Options{}, closure: []]

  @type t :: %__MODULE__{
          version: Version.t(),
          prepared: Runtime.prepared(),
          placement: Runtime.placement(),
          began: integer,
          options: Options.t(),
          closure: [Uses.found()]
        }

  @spec key(t) :: {id :: String.t(), tag :: String.t()}
  def key(%__MODULE__{version: %{id: id, tag: tag}}), do: {id, tag}
end
