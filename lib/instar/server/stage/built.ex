defmodule Instar.Server.Stage.Built do
  # A version whose artifact is here: it can be loaded, and loaded again where somebody was faster.
  @moduledoc false
  alias Instar.{Config, Document}
  alias Instar.Disk.Artifact
  alias Instar.Document.Uses
  alias Instar.Server.Stage.{Chosen, Options, Placed}

  # `proof` is what was prepared of it to prove that it can be loaded, and the process of the version table of then. It keeps
  # native code in memory, so that whoever loads it later does not compile it again; new WebAssembly becomes current as it
  # was proved.
  # `closure` are the documents that it was compiled with, and when their fetches began.
  @enforce_keys [:config, :document, :tag, :began, :options, :artifact]
  defstruct @enforce_keys ++ [:proof, closure: []]

  @type t :: %__MODULE__{
          config: Config.t(),
          document: Document.t(),
          tag: Document.tag(),
          began: integer,
          options: Options.t(),
          artifact: Artifact.t(),
          proof: {Placed.t(), pid} | nil,
          closure: [Uses.found()]
        }

  @spec of(Chosen.t(), Artifact.t()) :: t
  def of(%Chosen{} = chosen, artifact) do
    %__MODULE__{
      config: chosen.config,
      document: chosen.document,
      tag: chosen.tag,
      began: chosen.began,
      options: chosen.options,
      artifact: artifact,
      closure: chosen.closure
    }
  end

  @spec key(t) :: {id :: String.t(), tag :: String.t()}
  def key(%__MODULE__{document: %{id: id}, tag: tag}), do: {id, tag}
end
