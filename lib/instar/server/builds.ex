defmodule Instar.Server.Builds do
  # From a document's tag to its artifact: the source, which may be an attachment, checked, and compiled once.
  @moduledoc false
  alias Instar.{Compiler, Config, Document, Error, FirstError, Signature, Source, Telemetry}
  alias Instar.Disk.{Artifact, ArtifactCache, DocumentCache}
  alias Instar.Server.{Fetch, Offering, SingleFlight, Stage, Uses, Versions}
  alias Instar.Server.Stage.{Built, Chosen, Fetched}

  @doc """
  The artifact of a document's tag: from the disk, or compiled now. `ready` may have one of that digest already, as what
  came by way of the cluster; that spares the compilation and none of the checks.
  """
  @spec build(Chosen.t(), (binary -> {:ok, Artifact.t()} | :error) | nil) ::
          {:ok, Built.t()} | {:error, Error.t()}
  def build(%Chosen{} = chosen, ready \\ nil) do
    with {:ok, source} <- source(chosen),
         {:ok, chosen} <- chosen |> Offering.chosen() |> Uses.resolve() do
      build(chosen, source, ready || came(chosen))
    end
    |> Stage.about(chosen)
  end

  @doc "The same of a tag whose source has been fetched. With `kept?` whoever asks keeps the artifact, and the cache need not."
  @spec build_of(Chosen.t(), Compiler.source(), boolean) :: {:ok, Built.t()} | {:error, Error.t()}
  def build_of(%Chosen{} = chosen, source, kept?) do
    with(
      {:ok, chosen} <- chosen |> Offering.chosen() |> Uses.resolve(),
      do: build(chosen, source, came(chosen), kept?)
    )
    |> Stage.about(chosen)
  end

  # What the cluster has brought of it.
  defp came(%Chosen{config: config, document: document, tag: tag}),
    do: &Source.Cluster.artifact(config, document, tag, &1)

  @doc "All of several tags of a document, or the first error."
  @spec build_all(Fetched.t(), [Document.tag()]) :: {:ok, [Built.t()]} | {:error, Error.t()}
  def build_all(fetched, tags) do
    FirstError.map(tags, &(fetched |> Fetched.chosen(&1) |> build()))
  end

  @doc "The source of a document's tag; an attachment is fetched."
  @spec source(Chosen.t()) :: {:ok, Compiler.source()} | {:error, Error.t()}
  def source(%Chosen{document: document, tag: tag} = chosen) do
    with {:ok, entry} <- Document.code(document, tag), do: source(chosen, entry)
  end

  defp source(%Chosen{config: config, document: document, tag: tag} = chosen, %{
         attachment: name,
         sha256: sha256
       }) do
    case attachment(config, document, name, sha256) do
      {:ok, bytes} ->
        check_digest(bytes, sha256, "code.#{tag}")

      :not_found ->
        if Source.Cluster.attachment_name?(name),
          do: from_the_store(chosen, sha256),
          else: no_attachment(chosen, name)

      {:error, error} ->
        {:error, error}
    end
  end

  defp source(_chosen, inline), do: {:ok, inline}

  # The document came by way of the cluster, but this tag's code has not travelled, and nobody is left who has it. A
  # server with a store of its own finds it there, if that still has the same.
  defp from_the_store(%Chosen{config: config, document: %{id: id}, tag: tag}, sha256) do
    with {:ok, document} <- Fetch.ask(config, id, nil),
         {:ok, %{} = entry} when not is_map_key(entry, :attachment) <- Document.code(document, tag) do
      check_digest(Compiler.bytes(entry), sha256, "code.#{tag}")
    else
      _gone -> missing(tag)
    end
  end

  # Stores that are served have it below the document.
  defp no_attachment(%Chosen{config: config, document: document, tag: tag}, name) do
    field = "code.#{tag}"
    where = Fetch.where(config.name, document.id)
    fields = [field: field, where: where, detail: "the store has no attachment #{inspect(name)} of it"]
    {:error, Error.new({:invalid_document, {:missing, field}}, fields)}
  end

  defp missing(tag),
    do: {:error, Error.new({:invalid_document, {:missing, "code.#{tag}"}}, field: "code.#{tag}")}

  # What came by way of the cluster is here; where it came from may be no store of this server.
  defp attachment(config, document, name, sha256) do
    with :error <- Source.Cluster.kept(config.name, name),
         :not_found <- fetch_attachment(config, document, name, sha256),
         {module, cluster} <- Source.Cluster.of(config.name) do
      module.attachment(cluster, document.id, name)
    else
      nil -> :not_found
      found_or_failed -> found_or_failed
    end
  end

  # Beside the document's copy on disk lie those of its attachments, under the same token. A page that stands in for one,
  # with the status 200, has another digest: it does not replace a copy, and the copy stands in for it.
  defp fetch_attachment(config, %{id: id, token: token, stale: stale}, name, sha256) do
    {module, state} = Versions.source(config.name)
    key = Fetch.where(config.name, id) <> "/" <> name

    case module.attachment(state, id, name) do
      {:ok, bytes} when sha256 == nil ->
        kept_attachment(config, key, token, bytes)

      {:ok, bytes} ->
        if sha256(bytes) == sha256,
          do: kept_attachment(config, key, token, bytes),
          else: copy(config, key, token, sha256, {:ok, bytes})

      :not_found when stale ->
        copy(config, key, token, sha256, :not_found)

      :not_found ->
        :not_found

      {:error, error} ->
        copy(config, key, token, sha256, {:error, error})
    end
  end

  defp kept_attachment(config, key, token, bytes) do
    Fetch.keep(config, key, token, bytes)
    {:ok, bytes}
  end

  # The copy on disk if it is of this revision, or of this digest; otherwise the answer.
  defp copy(config, key, token, sha256, answer) do
    case DocumentCache.read(config.cache_dir, key) do
      {:ok, kept, bytes} ->
        if (sha256 == nil and kept == token) or sha256(bytes) == sha256, do: {:ok, bytes}, else: answer

      :error ->
        answer
    end
  end

  defp sha256(bytes), do: :crypto.hash(:sha256, bytes)

  defp check_digest(bytes, sha256, field) do
    actual = :crypto.hash(:sha256, bytes)

    if sha256 in [nil, actual] do
      {:ok, %{bytes: bytes}}
    else
      mismatch = {:digest_mismatch, field, hex(sha256), hex(actual)}
      {:error, Error.new({:invalid_document, mismatch}, field: field)}
    end
  end

  defp build(%Chosen{config: config, document: document, tag: tag} = chosen, source, ready, kept? \\ false) do
    file = Compiler.file(document.id, tag, document.language)
    {digest, compile} = Compiler.plan(document, source, file, config)
    metadata = chosen |> Stage.metadata() |> Map.put(:digest, digest)

    # Every way to an artifact comes through here: none is compiled, or taken from the disk, without it.
    with :ok <- Signature.check(config, document, tag, Compiler.bytes(source)),
         {:ok, artifact} <-
           with(:error <- ready.(digest), do: cached(config, digest, metadata, {compile, kept?})) do
      {:ok, Built.of(chosen, Compiler.for_document(%{artifact | file: file}, document))}
    end
  end

  # What is not at hand: from the disk, or compiled, by whoever comes first.
  defp cached(config, digest, metadata, {compile, kept?}) do
    ArtifactCache.fetch(SingleFlight.name(config.name), config.cache_dir, digest, metadata, fn ->
      elsewhere(compile(compile, metadata), kept?)
    end)
  end

  defp elsewhere({:ok, artifact}, true), do: {:kept, artifact}
  defp elsewhere(result, _kept?), do: result

  defp compile(compile, metadata) do
    Telemetry.span(:compile, metadata, fn ->
      result = compile.()
      {result, Telemetry.outcome(result)}
    end)
  end

  @doc "The digest that the known document's code of a tag compiles to; nil when the document has none."
  @spec known_digest(atom, String.t(), String.t()) :: binary | nil
  def known_digest(server, id, tag) do
    with %Document{} = document <- Versions.document(server, id),
         {:ok, entry} <- Document.code(document, tag),
         <<sha256::binary-32>> <- source_sha256(entry) do
      chosen = %Chosen{config: Config.fetch!(server), document: document, tag: tag, began: 0}
      chosen |> Offering.chosen() |> digest(sha256)
    else
      _none -> nil
    end
  end

  # With what the documents that it uses are now, as far as that is here.
  defp digest(%Chosen{config: %{name: server}, document: %{uses: uses} = document} = chosen, sha256) do
    if document.pinned != nil or Enum.all?(uses, fn {id, _wanted} -> Versions.followed(server, id) != nil end) do
      case Uses.resolve(chosen) do
        {:ok, %{document: document}} -> Compiler.digest(document, sha256)
        {:error, _error} -> nil
      end
    else
      Compiler.digest(document, sha256)
    end
  end

  defp source_sha256(%{sha256: <<sha256::binary-32>>}), do: sha256
  defp source_sha256(%{text: text}), do: :crypto.hash(:sha256, text)
  defp source_sha256(%{bytes: bytes}), do: :crypto.hash(:sha256, bytes)
  # An attachment without a digest says nothing of its bytes before it is fetched.
  defp source_sha256(_attachment), do: nil

  @doc "The object code that the known document leads to; compiled if need be, never fetched."
  @spec object_code(atom, String.t(), String.t()) :: {:ok, binary} | :error
  def object_code(server, id, tag) do
    with %Document{} = document <- Versions.document(server, id),
         {:ok, entry} <- Document.code(document, tag),
         true <- here?(server, entry),
         {:ok, %Built{artifact: artifact}} <-
           server |> Config.fetch!() |> Stage.chosen(document, tag) |> build() do
      {:ok, artifact.payload}
    else
      _nothing -> :error
    end
  end

  defp here?(server, %{attachment: name}), do: Source.Cluster.kept(server, name) != :error
  defp here?(_server, _inline), do: true

  defp hex(digest), do: Base.encode16(digest, case: :lower)
end
