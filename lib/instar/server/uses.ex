defmodule Instar.Server.Uses do
  # What a document of a server's is compiled with. What others are compiled with is of one revision for all of them
  # (`Instar.Server.Versions.Used`): that is asked first, then what is loaded, and the store last. Nothing changes here; who
  # makes the code current says what it was compiled with.
  @moduledoc false
  alias Instar.{Compiler, Document, Error, FirstError, Signature, Source}
  alias Instar.Document.Uses
  alias Instar.Server.{Builds, Fetch, Stage, Versions}
  alias Instar.Server.Stage.{Chosen, Fetched, Options, Wanted}

  # What a pin has of the document, beside what it has of the code.
  @pinned [:id, :language, :target, :uses]

  @doc "What has been chosen, with the sources that it is compiled with, and the documents that they are of."
  @spec resolve(Chosen.t()) :: {:ok, Chosen.t()} | {:error, Error.t()}
  def resolve(%Chosen{document: %Document{uses: uses}} = chosen) when uses == %{}, do: {:ok, chosen}

  # What came by way of a cluster says what its leader has found, and brings it.
  def resolve(%Chosen{document: %Document{pinned: [_ | _] = pins} = document} = chosen) do
    named = Enum.reduce([document | pins], %{}, &Map.merge(&2, &1.uses))

    used =
      FirstError.reduce(pins, {[], 0}, fn %{id: id, tag: tag} = pin, {used, size} ->
        with :ok <- taken(pin, named, document),
             {:ok, bytes} <- pin |> of_pin() |> source(tag, chosen),
             size = size + byte_size(bytes),
             :ok <- Uses.check_bytes(size) do
          {:ok,
           {[
              Map.merge(Map.take(pin, [:language, :sha256]), %{id: id, tag: tag, text: bytes, token: nil})
              | used
            ], size}}
        end
      end)

    with {:ok, {used, _size}} <- used,
         do: {:ok, %{chosen | document: %{document | used: Enum.reverse(used)}}}
  end

  def resolve(%Chosen{document: document} = chosen) do
    from = %{find: &find(&1, chosen), source: &source(&1, &2, chosen)}

    with {:ok, document, closure} <- Uses.resolve(document, from),
         do: {:ok, %{chosen | document: document, closure: closure}}
  end

  # Nothing comes along that none of them names, nor is anything given more than it is for.
  defp taken(%{id: id, target: target}, named, document) do
    cond do
      not is_map_key(named, id) ->
        {:error, Error.new({:dependency, id, :not_found}, field: "uses." <> id)}

      {document.target, target} == {:beam, :wasm} ->
        {:error, Error.new({:sandboxed_dependency, id}, field: "uses." <> id)}

      true ->
        :ok
    end
  end

  # As far as its code is concerned.
  defp of_pin(pin) do
    entry = %{
      attachment: Source.Cluster.attachment_name(pin.sha256),
      sha256: pin.sha256,
      signature: pin.signature
    }

    fields = Map.take(pin, @pinned)
    struct!(Document, Map.merge(fields, %{token: nil, code: %{pin.tag => entry}}))
  end

  @doc "What has been resolved, as a cluster's members need to know it."
  @spec pins(Chosen.t()) :: [Document.pin()]
  def pins(%Chosen{document: %Document{pinned: [_ | _] = pins}}), do: pins

  def pins(%Chosen{document: %Document{used: used}, closure: closure}) do
    documents = Map.new(closure, fn {document, _began} -> {document.id, document} end)

    for %{id: id, tag: tag, sha256: sha256} <- used do
      %Document{code: %{^tag => %{signature: signature}}} = document = documents[id]
      document |> Map.take(@pinned) |> Map.merge(%{tag: tag, sha256: sha256, signature: signature})
    end
  end

  @doc """
  The mark of a document's revision and of those that it is compiled with: what a cluster tells by whether something is
  another.
  """
  @spec revision(Chosen.t()) :: Source.token()
  def revision(%Chosen{document: document, closure: closure}),
    do: revision(document, for({used, _began} <- closure, do: {used.id, used.token}))

  @doc "The same of a server's document, by what others are compiled with."
  @spec revision_of(atom, Document.t()) :: Source.token()
  def revision_of(_server, %Document{uses: uses, token: token}) when uses == %{}, do: token

  def revision_of(server, %Document{} = document),
    do: revision(document, server |> followed(document) |> Map.to_list())

  defp revision(%Document{uses: uses, pinned: pinned, token: token}, _tokens)
       when uses == %{} or pinned != nil,
       do: token

  defp revision(%Document{token: token}, tokens) do
    hash =
      :crypto.hash(:sha256, :erlang.term_to_binary(Enum.sort(tokens), [:deterministic, minor_version: 2]))

    "#{token}+#{hash |> binary_part(0, 12) |> Base.url_encode64()}"
  end

  @doc """
  Of what a document uses, and by way of that, all that versions are compiled with already, with the tokens: what is not among
  them is fetched when it is needed.
  """
  @spec followed(atom, Document.t()) :: %{optional(String.t()) => Source.token()}
  def followed(server, document), do: followed(server, document, %{})

  defp followed(server, %Document{uses: uses}, tokens) do
    Enum.reduce(Map.keys(uses), tokens, fn id, tokens ->
      with false <- is_map_key(tokens, id),
           {document, _began} <- Versions.used(server, id),
           do: followed(server, document, Map.put(tokens, id, document.token)),
           else: (_known_or_none -> tokens)
    end)
  end

  @doc "The ids and revisions of all documents that a server has."
  @spec revisions(atom) :: %{optional(String.t()) => Source.token()}
  def revisions(server) do
    tokens = Versions.tokens(server)

    for id <- Versions.all_users(server),
        is_map_key(tokens, id),
        %Document{} = outline <- [Versions.outline(server, id)],
        into: tokens do
      {id, revision_of(server, outline)}
    end
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
