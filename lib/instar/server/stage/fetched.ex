defmodule Instar.Server.Stage.Fetched do
  # A validated document on its way to become the known one.
  @moduledoc false
  alias Instar.{Config, Document, Error}
  alias Instar.Server.Stage.{Chosen, Options}

  @enforce_keys [:config, :document, :began]
  defstruct @enforce_keys ++ [options: %Options{}, overlay: %{}]

  @type t :: %__MODULE__{
          config: Config.t(),
          document: Document.t(),
          began: integer,
          options: Options.t(),
          overlay: Chosen.overlay()
        }

  @doc "What a query chooses. Of a library there is nothing to choose."
  @spec choose(t, Document.query()) :: {:ok, Chosen.t()} | {:error, Error.t()}
  def choose(%__MODULE__{document: %Document{library: true, id: id, token: token}}, _query),
    do: {:error, Error.new(:library, document: id, token: token, field: "library")}

  def choose(%__MODULE__{document: document} = fetched, query) do
    with {:ok, tag} <- Document.choose(document, query), do: {:ok, chosen(fetched, tag)}
  end

  @doc "One of its tags."
  @spec chosen(t, Document.tag()) :: Chosen.t()
  def chosen(%__MODULE__{config: config, document: document, began: began} = fetched, tag) do
    rest = Map.take(fetched, [:options, :overlay])
    struct!(%Chosen{config: config, document: document, tag: tag, began: began}, rest)
  end
end
