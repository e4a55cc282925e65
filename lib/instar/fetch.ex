defmodule Instar.Fetch do
  # From an id to a validated document, and from one of its tags to an artifact: asked of the source, checked,
  # compiled once. When the source cannot be reached, the copy on disk stands in for what nobody here knows yet.
  @moduledoc false
  alias Instar.{Artifact, Cache, Compiler, Config, Document, DocumentCache, Error, Flight, Freshness, JSON}
  alias Instar.{Signature, Source, Telemetry, Unknown, Versions}

  @doc """
  The document as the store has it now; the known one when the store says that it has not changed.

  A document that is not known is read from the disk, and is `stale` then, unless the store gives it or can be believed
  that it doesn't have it. One that the store said it doesn't have isn't asked for again for a while, unless `fresh?`,
  which asks past tokens and caches.
  """
  @spec document(Config.t(), String.t(), boolean) :: {:ok, Document.t()} | {:error, Error.t()}
  def document(config, id, fresh? \\ false) do
    known = Versions.document(config.name, id)

    if not fresh? and Unknown.member?(config, id),
      do: at({:error, Error.new(:not_found)}, config, id),
      else: document(config, id, known, fresh?, Unknown.mark(config))
  end

  # Where it was asked for is what to look at next.
  defp at({:error, error}, config, id), do: {:error, Error.context(error, where: where(config.name, id))}

  defp at(result, _config, _id), do: result

  defp document(config, id, known, fresh?, mark) do
    case if(fresh?, do: ask_now(config, id, nil, nil), else: ask(config, id, known && known.token)) do
      {:ok, document} -> {:ok, document}
      :not_modified -> {:ok, confirmed(config, known)}
      :deleted -> missed(config, id, mark)
      :not_found when known != nil -> missed(config, id, mark)
      :not_found -> missing(config, id, mark)
      {:error, error} -> if known == nil, do: kept(config, id, error), else: {:error, error}
    end
  end

  @doc "A known document of which the store says that it still is so: as good as if it had given it."
  @spec confirmed(Config.t(), Document.t()) :: Document.t()
  def confirmed(config, known) do
    :ok = Unknown.given(config)
    %{known | stale: false}
  end

  defp missed(config, id, mark) do
    :ok = Unknown.put(config, id, mark)
    Freshness.missed(config, id)
    at({:error, Error.new(:not_found)}, config, id)
  end

  # A store that doesn't have what it had once may have lost everything.
  defp missing(config, id, mark) do
    with {:ok, document} <- copy(config, id),
         false <- gone?(config, id) do
      stale(config, document, Error.new(:not_found))
    else
      _gone_or_no_copy -> missed(config, id, mark)
    end
  end

  # Believed is what the store names as deleted, and one that has another document, or has given any to this server.
  defp gone?(config, id) do
    cond do
      config.on_missing == :delete -> true
      ask_now(config, id, nil, nil) == :deleted -> true
      witness = witness(config, id) -> presence(config, witness) == :there
      true -> Unknown.given?(config)
    end
  end

  defp witness(config, id) do
    Enum.find_value(Versions.tokens(config.name), fn {other, _token} ->
      if other != id and not stale?(config, other), do: other
    end)
  end

  defp stale?(config, id), do: match?(%{stale: true}, Versions.outline(config.name, id))

  # An id that no store can have.
  defp kept(_config, _id, %Error{reason: {:bad_id, _bad}} = error), do: {:error, error}

  defp kept(config, id, error) do
    case copy(config, id) do
      {:ok, document} -> stale(config, document, error)
      :error -> {:error, error}
    end
  end

  defp stale(config, document, error) do
    Freshness.kept(config.name, document.id, Error.context(error, server: config.name, document: document.id))
    {:ok, %{document | stale: true}}
  end

  defp copy(config, id) do
    with {:ok, token, json} <- DocumentCache.read(config.cache_dir, where(config.name, id)),
         {:ok, document} <- parse(config, id, json, token),
         do: {:ok, document},
         else: (_nothing -> :error)
  end

  @doc "Removes the copy on disk of a document that is deleted."
  @spec forget(Config.t(), String.t()) :: :ok
  def forget(config, id), do: DocumentCache.forget(config.cache_dir, where(config.name, id))

  @doc "Whether the store has a document that is known."
  @spec presence(Config.t(), String.t()) :: :there | :gone | :unsure
  def presence(config, id) do
    with %{token: token} <- Versions.outline(config.name, id),
         {module, state} <- Versions.source(config.name) do
      case module.fetch(state, id, token) do
        there when there == :not_modified or elem(there, 0) == :ok -> :there
        :not_found -> :gone
        {:error, _error} -> :unsure
      end
    else
      nil -> :unsure
    end
  end

  @doc "Asks the store for a document, unless its token still is `token`."
  @spec ask(Config.t(), String.t(), Source.token()) ::
          {:ok, Document.t()} | :not_modified | :not_found | {:error, Error.t()}
  def ask(config, id, token) do
    ask_with(config, id, token, fn {module, state} -> module.fetch(state, id, token) end)
  end

  @doc """
  The same past every cache, where the source can do that; `:deleted` when the store names it as that. `wanted` is the
  revision that is to be had.
  """
  @spec ask_now(Config.t(), String.t(), Source.token(), Source.token()) ::
          {:ok, Document.t()} | :not_modified | :not_found | :deleted | {:error, Error.t()}
  def ask_now(config, id, token, wanted) do
    ask_with(config, id, token, fn {module, state} ->
      if function_exported?(module, :fetch_now, 4),
        do: module.fetch_now(state, id, token, wanted),
        else: module.fetch(state, id, token)
    end)
  end

  defp ask_with(config, id, token, fetch) do
    cond do
      not Document.valid_id?(id) ->
        {:error, Error.new({:bad_id, id})}

      source = Versions.source(config.name) ->
        config |> taken(id, fn -> source |> fetch.() |> Source.asked(token) end) |> at(config, id)

      true ->
        {:error, Error.new(:no_source)}
    end
  end

  @doc "Takes what the source has answered already."
  @spec answered(Config.t(), String.t(), term) ::
          {:ok, Document.t()} | :not_modified | :not_found | :deleted | {:error, Error.t()}
  def answered(config, id, answer), do: taken(config, id, fn -> answer end)

  defp taken(config, id, fetch) do
    answer =
      Telemetry.span(:fetch, %{server: config.name, document: id}, fn ->
        answer = fetch.()
        {answer, outcome(answer), %{bytes: bytes(answer)}}
      end)

    if match?({:ok, _json, _token}, answer), do: Unknown.given(config)

    parsed =
      with {:ok, json, token} <- answer,
           {:ok, document} <- parse(config, id, json, token),
           do: {:ok, %{document | json: json}}

    Freshness.heard(config, id, parsed)
    parsed
  end

  defp outcome({:ok, json, token}), do: %{result: :ok, bytes: byte_size(json), token: token}
  defp outcome({:error, error}), do: %{result: :error, error: error}
  defp outcome(:deleted), do: %{result: :not_found}
  defp outcome(result), do: %{result: result}

  defp bytes({:ok, json, _token}), do: byte_size(json)
  defp bytes(_nothing), do: 0

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
    if json, do: keep(config, where(config.name, document.id), document.token, json)
    Versions.put_document(config.name, %{document | json: nil}, began)
  end

  @doc """
  The artifact of a document's tag: from the disk, or compiled now. `ready` may have one of that digest already, as what
  came by way of the cluster; that spares the compilation and none of the checks.
  """
  @spec artifact(Config.t(), Document.t(), Document.tag(), (binary -> {:ok, Artifact.t()} | :error) | nil) ::
          {:ok, Artifact.t()} | {:error, Error.t()}
  def artifact(config, document, tag, ready \\ nil) do
    ready = ready || (&Source.Cluster.artifact(config, document, tag, &1))

    with {:ok, source} <- source(config, document, tag) do
      artifact(config, document, tag, source, ready)
    end
    |> in_context(document, tag)
  end

  @doc """
  The artifact of a document's tag, whose source has been fetched. With `kept?` whoever asks keeps it, and the cache need
  not.
  """
  @spec artifact_of(Config.t(), Document.t(), Document.tag(), Compiler.source(), boolean) ::
          {:ok, Artifact.t()} | {:error, Error.t()}
  def artifact_of(config, document, tag, source, kept?) do
    config
    |> artifact(document, tag, source, &Source.Cluster.artifact(config, document, tag, &1), kept?)
    |> in_context(document, tag)
  end

  @doc "The source of a document's tag; an attachment is fetched."
  @spec source(Config.t(), Document.t(), Document.tag()) :: {:ok, Compiler.source()} | {:error, Error.t()}
  def source(config, document, tag) do
    with {:ok, entry} <- Document.code(document, tag), do: source(config, document, tag, entry)
  end

  defp source(config, document, tag, %{attachment: name, sha256: sha256}) do
    case attachment(config, document, name, sha256) do
      {:ok, bytes} ->
        check_digest(bytes, sha256, "code.#{tag}")

      :not_found ->
        if Source.Cluster.attachment_name?(name),
          do: from_the_store(config, document, tag, sha256),
          else: no_attachment(config, document, tag, name)

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

  # Stores that are served have it below the document.
  defp no_attachment(config, document, tag, name) do
    field = "code.#{tag}"
    where = where(config.name, document.id)
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
    place = where(config.name, id) <> "/" <> name

    case module.attachment(state, id, name) do
      {:ok, bytes} when sha256 == nil ->
        kept_attachment(config, place, token, bytes)

      {:ok, bytes} ->
        if sha256(bytes) == sha256,
          do: kept_attachment(config, place, token, bytes),
          else: copy(config, place, token, sha256, {:ok, bytes})

      :not_found when stale ->
        copy(config, place, token, sha256, :not_found)

      :not_found ->
        :not_found

      {:error, error} ->
        copy(config, place, token, sha256, {:error, error})
    end
  end

  defp kept_attachment(config, place, token, bytes) do
    keep(config, place, token, bytes)
    {:ok, bytes}
  end

  # The copy on disk if it is of this revision, or of this digest; otherwise the answer.
  defp copy(config, place, token, sha256, answer) do
    case DocumentCache.read(config.cache_dir, place) do
      {:ok, kept, bytes} ->
        if (sha256 == nil and kept == token) or sha256(bytes) == sha256, do: {:ok, bytes}, else: answer

      :error ->
        answer
    end
  end

  defp sha256(bytes), do: :crypto.hash(:sha256, bytes)

  defp keep(config, place, token, bytes) do
    DocumentCache.write(config.cache_dir, place, token, bytes)
    Cache.Limit.look(config)
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

  defp artifact(config, document, tag, source, ready, kept? \\ false) do
    %{language: language, target: target} = document
    file = Compiler.file(document.id, tag, language)
    {digest, compile} = Compiler.plan(document, source, file, config)
    metadata = %{server: config.name, document: document.id, tag: tag, target: target, digest: digest}

    # Every way to an artifact comes through here: none is compiled, or taken from the disk, without it.
    with :ok <- Signature.check(config, document, tag, Compiler.bytes(source)),
         {:ok, artifact} <-
           Cache.fetch(Flight.name(config.name), config.cache_dir, digest, metadata, fn ->
             case ready.(digest) do
               {:ok, artifact} -> {:kept, artifact}
               :error -> elsewhere(compile(compile, metadata), kept?)
             end
           end),
         do: {:ok, Compiler.for_document(%{artifact | file: file}, document)}
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
