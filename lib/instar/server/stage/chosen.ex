defmodule Instar.Server.Stage.Chosen do
  # A tag of a document, whose code is to be loaded.
  @moduledoc false
  alias Instar.{Config, Document}
  alias Instar.Server.Stage.Options

  @enforce_keys [:config, :document, :tag, :began]
  defstruct @enforce_keys ++ [options: %Options{}]

  @type t :: %__MODULE__{
          config: Config.t(),
          document: Document.t(),
          tag: Document.tag(),
          began: integer,
          options: Options.t()
        }
end
