defmodule Instar.Fetch do
  # From an id to a validated document, and from one of its tags to an artifact: asked of the source, checked,
  # compiled once. When the source cannot be reached, the copy on disk stands in for what nobody here knows yet.
  @moduledoc false
  alias Instar.{Artifact, Cache, Compiler, Config, Document, DocumentCache, Error, Flight, Freshness, JSON}
  alias Instar.{Signature, Source, Telemetry, Versions}

  @doc """
  The document as the store has it now; the known one when the store says that it has not changed.

  A document that is not known is read from the disk when the store cannot be reached, and is `stale` then.
  """
  @spec document(Config.t(), String.t()) :: {:ok, Document.t()} | {:error, Error.t()}
  def document(config, id) do
    known = Versions.document(config.name, id)

    case ask(config, id, known && known.token) do
      {:ok, document} -> {:ok, document}
      :not_modified when known != nil -> {:ok, %{known | stale: false}}
      # It was not asked whether anything had changed.
      :not_modified -> {:error, Error.new({:http_status, 304})}
      :not_found -> {:error, Error.new(:not_found)}
      {:error, error} -> if known == nil, do: kept(config, id, error), else: {:error, error}
    end
  end

  defp kept(config, id, error) do
    with true <- Source.down?(error),
         {:ok, token, json} <- DocumentCache.read(config.cache_dir, where(config.name, id)),
         {:ok, document} <- parse(config, id, json, token) do
      {:ok, %{document | stale: true}}
    else
      _nothing -> {:error, error}
    end
  end

  @doc "Asks the store for a document, unless its token still is `token`."
  @spec ask(Config.t(), String.t(), Source.token()) ::
          {:ok, Document.t()} | :not_modified | :not_found | {:error, Error.t()}
  def ask(config, id, token) do
    cond do
      not Document.valid_id?(id) -> {:error, Error.new({:bad_id, id})}
      source = Versions.source(config.name) -> ask(config, source, id, token)
      true -> {:error, Error.new(:no_source)}
    end
  end

  defp ask(config, {module, state}, id, token) do
    answer =
      Telemetry.span(:fetch, %{server: config.name, document: id}, fn ->
        answer = module.fetch(state, id, token)
        {answer, outcome(answer)}
      end)

    Freshness.heard(config.name, answer)
    if answer == :not_found, do: DocumentCache.forget(config.cache_dir, module.where(state, id))

    with {:ok, json, token} <- answer,
         {:ok, document} <- parse(config, id, json, token),
         do: {:ok, %{document | json: json}}
  end

  defp outcome({:ok, json, token}), do: %{result: :ok, bytes: byte_size(json), token: token}
  defp outcome({:error, error}), do: %{result: :error, error: error}
  defp outcome(result), do: %{result: result}

  defp parse(config, id, json, token) do
    with {:ok, map} <- JSON.decode(json, config, document: id, token: token),
         do: Document.new(map, id, token, config)
  end

  @doc """
  Makes a document the known one, of which a version is loaded now and whose fetch began at `began`. A copy of what
  came from the store goes to the disk.
  """
  @spec adopt(Config.t(), Document.t(), integer) :: :ok
  def adopt(config, %Document{json: json} = document, began) do
    if json, do: DocumentCache.write(config.cache_dir, where(config.name, document.id), document.token, json)
    Versions.put_document(config.name, %{document | json: nil}, began)
  end

  @doc """
  The artifact of a document's tag: from the disk, or compiled now. `ready` may have one of that digest already, which
  spares the compilation and none of the checks.
  """
  @spec artifact(Config.t(), Document.t(), Document.tag(), (binary -> {:ok, Artifact.t()} | :error)) ::
          {:ok, Artifact.t()} | {:error, Error.t()}
  def artifact(config, document, tag, ready \\ fn _digest -> :error end) do
    with {:ok, source} <- source(config, document, tag) do
      artifact(config, document, tag, source, ready)
    end
    |> in_context(document, tag)
  end

  @doc "The source of a document's tag; an attachment is fetched."
  @spec source(Config.t(), Document.t(), Document.tag()) :: {:ok, Compiler.source()} | {:error, Error.t()}
  def source(config, document, tag) do
    with {:ok, entry} <- Document.code(document, tag), do: source(config, document, tag, entry)
  end

  defp source(config, document, tag, %{attachment: name, sha256: sha256}) do
    case attachment(config, document, name) do
      {:ok, bytes} ->
        check_digest(bytes, sha256, "code.#{tag}")

      :not_found ->
        if Source.Cluster.attachment_name?(name),
          do: from_the_store(config, document, tag, sha256),
          else: missing(tag)

      {:error, error} ->
        {:error, error}
    end
  end

  defp source(_config, _document, _tag, inline), do: {:ok, inline}

  # The document came by way of the cluster, but this tag's code has not travelled, and nobody is left who has it. A
  # server with a store of its own finds it there, if that still has the same.
  defp from_the_store(config, %{id: id}, tag, sha256) do
    with {:ok, document} <- ask(config, id, nil),
         {:ok, %{} = entry} when not is_map_key(entry, :attachment) <- Document.code(document, tag) do
      check_digest(Compiler.bytes(entry), sha256, "code.#{tag}")
    else
      _gone -> missing(tag)
    end
  end

  defp missing(tag),
    do: {:error, Error.new({:invalid_document, {:missing, "code.#{tag}"}}, field: "code.#{tag}")}

  # What came by way of the cluster is here; where it came from may be no store of this server.
  defp attachment(config, document, name) do
    with :error <- Source.Cluster.kept(config.name, name),
         :not_found <- fetch_attachment(config, document, name),
         {module, cluster} <- Source.Cluster.of(config.name) do
      module.attachment(cluster, document.id, name)
    else
      nil -> :not_found
      found_or_failed -> found_or_failed
    end
  end

  # Beside the document's copy on disk lie those of its attachments, under the same token.
  defp fetch_attachment(config, %{id: id, token: token}, name) do
    {module, state} = Versions.source(config.name)
    place = where(config.name, id) <> "/" <> name

    case module.attachment(state, id, name) do
      {:ok, bytes} ->
        DocumentCache.write(config.cache_dir, place, token, bytes)
        {:ok, bytes}

      :not_found ->
        :not_found

      {:error, error} ->
        with true <- Source.down?(error),
             {:ok, ^token, bytes} <- DocumentCache.read(config.cache_dir, place) do
          {:ok, bytes}
        else
          _nothing -> {:error, error}
        end
    end
  end

  defp check_digest(bytes, sha256, field) do
    actual = :crypto.hash(:sha256, bytes)

    if sha256 in [nil, actual] do
      {:ok, %{bytes: bytes}}
    else
      mismatch = {:digest_mismatch, field, hex(sha256), hex(actual)}
      {:error, Error.new({:invalid_document, mismatch}, field: field)}
    end
  end

  defp artifact(config, %{language: language, target: target} = document, tag, source, ready) do
    file = Compiler.file(document.id, tag, language)
    {digest, compile} = Compiler.plan(document, source, file, config)
    metadata = %{server: config.name, document: document.id, tag: tag, target: target, digest: digest}

    # Every way to an artifact comes through here: none is compiled, or taken from the disk, without it.
    with :ok <- Signature.check(config, document, tag, Compiler.bytes(source)),
         {:ok, artifact} <-
           Cache.fetch(Flight.name(config.name), config.cache_dir, digest, metadata, fn ->
             with :error <- ready.(digest), do: compile(compile, metadata)
           end),
         do: {:ok, Compiler.for_document(%{artifact | file: file}, document)}
  end

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
      Compiler.digest(document, sha256)
    else
      _none -> nil
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
         {:ok, artifact} <- artifact(Config.fetch!(server), document, tag) do
      {:ok, artifact.payload}
    else
      _nothing -> :error
    end
  end

  defp here?(server, %{attachment: name}), do: Source.Cluster.kept(server, name) != :error
  defp here?(_server, _inline), do: true

  @doc "Where the source says that a document is."
  @spec where(atom, String.t()) :: String.t() | nil
  def where(server, id) do
    with {module, state} <- Versions.source(server), do: module.where(state, id)
  end

  defp in_context({:error, error}, document, tag),
    do: {:error, Error.context(error, document: document.id, tag: tag, token: document.token)}

  defp in_context(ok, _document, _tag), do: ok

  defp hex(digest), do: Base.encode16(digest, case: :lower)
end
