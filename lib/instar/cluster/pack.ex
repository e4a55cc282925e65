defmodule Instar.Cluster.Pack do
  # What is to be distributed, made ready at the leader: documents as outlines, their code and its artifacts as bytes
  # by digest, and what an entry says of them. Nothing is loaded here yet.
  @moduledoc false
  alias Instar.Cluster.{Blobs, Manifest, Outline, Tables}
  alias Instar.{Compiler, Document, Error, FirstError, Source}
  alias Instar.Disk.Artifact
  alias Instar.Server.{Builds, Fetch, Refresh, Stage, Versions}
  alias Instar.Server.Stage.{Fetched, Wanted}

  @at_once 8

  @typedoc """
  One thing to distribute: a module's code, or a version of a document. `digest` is that of a handle, which must be the
  very code; `query` is what to choose.
  """
  @type item ::
          {:module, String.t(), binary}
          | {:version, id :: String.t(), query :: keyword | map, digest :: binary | nil}

  @typedoc "The documents as the leader has them, and which of their other tags it must load for them."
  @type given :: %{String.t() => %{fetched: Fetched.t(), also: [Document.tag()]}}

  @type t :: %{
          changes: [{Manifest.key(), Manifest.body()}],
          given: given,
          chosen: [{String.t(), Document.tag()}]
        }

  @doc "Packs several things; the first that cannot be packed is the error."
  @spec pack(atom, Instar.Config.t(), [item]) :: {:ok, t} | {:error, Error.t()}
  def pack(name, config, items) do
    {modules, versions} = Enum.split_with(items, &match?({:module, _name, _bytes}, &1))

    with {:ok, documents} <- documents(config, versions),
         {:ok, chosen} <- FirstError.map(versions, &choose(&1, documents)),
         by_id = chosen |> Enum.group_by(& &1.document.id, & &1.tag) |> by_key(),
         {:ok, packed} <- several(by_id, fn {id, tags} -> document(name, documents[id], tags) end) do
      modules =
        for {:module, module, bytes} <- modules, do: {{:module, module}, %{beam: Blobs.put(name, bytes)}}

      {:ok,
       %{
         changes: modules ++ for({change, _given} <- packed, do: change),
         given: Map.new(packed, fn {_change, {id, given}} -> {id, given} end),
         chosen: for(%{document: %{id: id}, tag: tag} <- chosen, do: {id, tag})
       }}
    end
  end

  @doc "A document that has been distributed, with the tags that were, as the leader's server knows it now."
  @spec again(atom, Instar.Config.t(), Document.t()) :: {:ok, t} | {:error, Error.t()}
  def again(name, config, document) do
    fetched = %Fetched{config: config, document: document, began: Stage.began()}

    with {:ok, {change, {id, given}}} <- document(name, fetched, []) do
      {:ok, %{changes: [change], given: %{id => given}, chosen: []}}
    end
  end

  # Each document once, however many of its versions are wanted.
  defp documents(config, versions) do
    versions
    |> Enum.group_by(fn {:version, id, _query, _digest} -> id end, fn {:version, _id, _query, digest} ->
      digest
    end)
    |> by_key()
    |> several(fn {id, digests} ->
      wanted = %Wanted{config: config, id: id, began: Stage.began()}

      case find(wanted, Enum.find(digests, & &1)) do
        {:ok, fetched} -> {:ok, {id, fetched}}
        {:error, error} -> {:error, Error.context(error, Stage.context(wanted))}
      end
    end)
    |> case do
      {:ok, documents} -> {:ok, Map.new(documents)}
      error -> error
    end
  end

  defp choose({:version, id, query, digest}, documents) do
    fetched = documents[id]

    with {:ok, chosen} <- Fetched.choose(fetched, query),
         :ok <- the_same(chosen, digest) do
      {:ok, chosen}
    end
    |> Stage.about(fetched)
  end

  # A handle means what is loaded; a name means what the store has now.
  defp find(%Wanted{config: config, id: id} = wanted, digest) do
    known =
      with %Document{} = document <- Versions.document(config.name, id),
           do: %Fetched{config: config, document: document, began: wanted.began}

    cond do
      digest != nil and known != nil ->
        {:ok, known}

      true ->
        with {:error, error} <- Fetch.document(wanted) do
          if known != nil and Source.down?(error), do: {:ok, known}, else: {:error, error}
        end
    end
  end

  defp the_same(_chosen, nil), do: :ok

  defp the_same(chosen, digest) do
    with {:ok, source} <- Builds.source(chosen) do
      if Compiler.digest(chosen.document, sha256(source)) == digest,
        do: :ok,
        else: {:error, Error.new({:badfun, digest}, tag: chosen.tag)}
    end
  end

  # With the tags that are wanted, and those that were distributed before.
  defp document(name, %Fetched{config: config, document: %{id: id} = document} = fetched, wanted) do
    former = Tables.body(name, {:document, id})
    former_tags = if former, do: Map.keys(former.versions), else: []
    tags = for tag <- Enum.uniq(wanted ++ former_tags), is_map_key(document.code, tag), do: tag

    with {:ok, sources} <- sources(name, fetched, tags),
         {:ok, outline} <-
           Outline.encode(document, hd(config.types), Map.new(sources, &digest/1)),
         {:ok, versions} <-
           FirstError.map(tags, &version(name, Fetched.chosen(fetched, &1), Map.new(sources)[&1])) do
      body = %{outline: Blobs.put(name, outline), token: document.token, versions: Map.new(versions)}
      {:ok, {{{:document, id}, body}, {id, %{fetched: fetched, also: also(fetched)}}}}
    end
    |> Stage.about(fetched)
  end

  # What else of the document runs here must not stay behind when the document becomes the known one.
  defp also(%Fetched{config: config, document: document}) do
    known = Versions.document(config.name, document.id)

    if known == document,
      do: [],
      else: Refresh.plan(known, document, Versions.tags(config.name, document.id)).load
  end

  # Code that lies in the document is kept with all its tags: a follower may ask for another one.
  defp sources(name, fetched, tags) do
    FirstError.map(by_key(fetched.document.code), fn {tag, entry} ->
      case entry do
        %{attachment: _name, sha256: sha256} when sha256 != nil ->
          if tag in tags, do: source(name, Fetched.chosen(fetched, tag)), else: {:ok, {tag, {sha256, nil}}}

        _inline_or_unknown ->
          source(name, Fetched.chosen(fetched, tag))
      end
    end)
  end

  defp source(name, chosen) do
    with {:ok, source} <- Builds.source(chosen),
         do: {:ok, {chosen.tag, Blobs.put(name, Compiler.bytes(source))}}
  end

  defp digest({tag, {sha256, _size}}), do: {tag, sha256}

  defp version(name, chosen, source) do
    with {:ok, %{artifact: artifact}} <- Builds.build(chosen) do
      {:ok,
       {chosen.tag, %{source: source, digest: artifact.digest, artifact: portable(name, artifact, source)}}}
    end
  end

  # Ready-made WebAssembly is its own artifact.
  defp portable(name, artifact, {sha256, _size}) do
    unless :crypto.hash(:sha256, artifact.payload) == sha256, do: Blobs.put(name, Artifact.dump(artifact))
  end

  defp sha256(source), do: :crypto.hash(:sha256, Compiler.bytes(source))

  # Most of it is waiting for the store.
  defp several(list, fun) do
    list
    |> Task.async_stream(&guarded(fun, &1), max_concurrency: @at_once, timeout: :infinity)
    |> FirstError.map(fn {:ok, result} -> result end)
  end

  # The code server may go meanwhile, which is no crash of whoever distributes.
  defp guarded(fun, element) do
    fun.(element)
  rescue
    error in Error -> {:error, error}
  end

  # A large map has no order that two releases of OTP share, and the first error is the answer.
  defp by_key(map), do: Enum.sort_by(map, &elem(&1, 0))
end
