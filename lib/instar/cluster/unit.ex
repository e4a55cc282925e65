defmodule Instar.Cluster.Unit do
  # All that an entry means on this node: what to load, and what to let go of.
  @moduledoc false
  alias Instar.Cluster.{Manifest, Modules}
  alias Instar.Server.Stage.{Built, Fetched}

  # Of a document's entry: the document, unless it was deleted, the versions to load, and the tags that are gone. Of a
  # module's: its object code, unless it runs already, or the name of one that is gone.
  @enforce_keys [:entry]
  defstruct [:entry, :fetched, :code, built: [], gone: []]

  @type t :: %__MODULE__{
          entry: Manifest.entry(),
          fetched: Fetched.t() | nil,
          built: [Built.t()],
          code: Modules.code() | nil,
          gone: [String.t()]
        }
end
