defmodule Instar.Server.Uses do
  # What a document of a server's is compiled with. What others are compiled with is of one revision for all of them
  # (`Instar.Server.Versions.Used`): that is asked first, then what is loaded, and the store last. Nothing changes here; who
  # makes the code current says what it was compiled with.
  @moduledoc false
  alias Instar.{Compiler, Document, Error, Signature}
  alias Instar.Document.Uses
  alias Instar.Server.{Builds, Fetch, Stage, Versions}
  alias Instar.Server.Stage.{Chosen, Fetched, Options, Wanted}

  @doc "What has been chosen, with the sources that it is compiled with, and the documents that they are of."
  @spec resolve(Chosen.t()) :: {:ok, Chosen.t()} | {:error, Error.t()}
  def resolve(%Chosen{document: %Document{uses: uses}} = chosen) when uses == %{}, do: {:ok, chosen}

  def resolve(%Chosen{document: document} = chosen) do
    from = %{find: &find(&1, chosen), source: &source(&1, &2, chosen)}

    with {:ok, document, closure} <- Uses.resolve(document, from),
         do: {:ok, %{chosen | document: document, closure: closure}}
  end

  defp find(id, %Chosen{config: config, overlay: overlay, options: options}) do
    case overlay[id] || Versions.used(config.name, id) || Versions.fetched(config.name, id) do
      {document, began} ->
        {:ok, document, began}

      nil ->
        wanted = %Wanted{
          config: config,
          id: id,
          began: Stage.began(),
          options: %Options{fresh: options.fresh}
        }

        with {:ok, %Fetched{document: document, began: began}} <- Fetch.document(wanted),
             do: {:ok, document, began}
    end
  end

  defp source(document, tag, %Chosen{config: config} = chosen) do
    with {:ok, source} <- Builds.source(%{chosen | document: document, tag: tag}),
         bytes = Compiler.bytes(source),
         :ok <- Signature.check(config, document, tag, bytes),
         do: {:ok, bytes}
  end

  @doc "Keeps copies of the documents that code was compiled with: they are needed where the store is away."
  @spec keep(%{:config => Instar.Config.t(), :closure => [Uses.found()], optional(atom) => term}) :: :ok
  def keep(%{config: config, closure: closure}) do
    for {%Document{id: id, token: token, json: json}, _began} when json != nil <- closure,
        do: Fetch.keep(config, Fetch.where(config.name, id), token, json)

    :ok
  end
end
