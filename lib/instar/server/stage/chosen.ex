defmodule Instar.Server.Stage.Chosen do
  # A tag of a document, whose code is to be loaded.
  @moduledoc false
  alias Instar.{Config, Document}
  alias Instar.Document.Uses
  alias Instar.Server.Stage.Options

  @enforce_keys [:config, :document, :tag, :began]
  # `overlay` are documents that are about to be what others are compiled with, `closure` those that this one is: each
  # with when its fetch began.
  defstruct @enforce_keys ++ [options: %Options{}, overlay: %{}, closure: []]

  @type t :: %__MODULE__{
          config: Config.t(),
          document: Document.t(),
          tag: Document.tag(),
          began: integer,
          options: Options.t(),
          overlay: overlay,
          closure: [Uses.found()]
        }

  @type overlay :: %{optional(String.t()) => Uses.found()}
end
