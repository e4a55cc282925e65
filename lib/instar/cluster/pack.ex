defmodule Instar.Cluster.Pack do
  # What is to be distributed, made ready at the leader: documents as outlines, their code and its artifacts as bytes
  # by digest, and what an entry says of them. Nothing is loaded here yet.
  @moduledoc false
  alias Instar.Cluster.{Blobs, Manifest, Outline, Release, Tables}
  alias Instar.{Compiler, Document, Error, FirstError, Source}
  alias Instar.Disk.Artifact
  alias Instar.Server.{Builds, Fetch, Offering, Refresh, Stage, Uses, Versions}
  alias Instar.Server.Stage.{Fetched, Wanted}

  @at_once 8

  @typedoc """
  One thing to distribute: a module's code, or a version of a document. `digest` is that of a handle, which must be the
  very code; `query` is what to choose.
  """
  @type item ::
          {:module, String.t(), binary}
          | {:version, id :: String.t(), query :: keyword | map, digest :: binary | nil}

  @typedoc """
  Documents that are validated, so that nobody reads them again; and as the leader has them, when their fetch began, which of
  their other tags it must load for them, and the artifacts.
  """
  @type given :: %{
          String.t() => %{
            required(:document) => Document.t(),
            required(:also) => [Document.tag()],
            required(:artifacts) => %{Document.tag() => Artifact.t()},
            optional(:began) => integer
          }
        }

  @type t :: %{
          changes: [{Manifest.key(), Manifest.body()}],
          base: Manifest.base(),
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
         # What a task is given is copied to it: its own document, and not all of them.
         each = for({id, tags} <- by_id, do: {documents[id], tags}),
         {:ok, packed} <- several(each, fn {fetched, tags} -> document(name, fetched, tags) end) do
      modules = for {:module, module, bytes} <- modules, do: module(name, module, bytes)
      Blobs.put_all(name, Enum.flat_map(modules, &elem(&1, 1)) ++ Enum.flat_map(packed, &elem(&1, 3)))
      modules = for {change, _later} <- modules, do: change

      {:ok,
       %{
         changes: modules ++ for({change, _base, _given, _later} <- packed, do: change),
         base: Map.new(packed, fn {{key, _body}, base, _given, _later} -> {key, base} end),
         given: Map.new(packed, fn {_change, _base, {id, given}, _later} -> {id, given} end),
         chosen: for(%{document: %{id: id}, tag: tag} <- chosen, do: {id, tag})
       }}
    end
  end

  @doc "A document that has been distributed, with the tags that were, as the leader's server has fetched it."
  @spec again(atom, Instar.Config.t(), Document.t(), began :: integer) :: {:ok, t} | {:error, Error.t()}
  def again(name, config, document, began) do
    fetched = %Fetched{config: config, document: document, began: began}

    with {:ok, {{key, _body} = change, base, {id, given}, later}} <- document(name, fetched, []) do
      Blobs.put_all(name, later)
      {:ok, %{changes: [change], base: %{key => base}, given: %{id => given}, chosen: []}}
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
      with {document, began} <- Versions.fetched(config.name, id),
           do: %Fetched{config: config, document: document, began: began}

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
    with {:ok, source} <- Builds.source(chosen),
         {:ok, chosen} <- chosen |> Offering.chosen() |> Uses.resolve() do
      if Compiler.digest(chosen.document, sha256(source)) == digest,
        do: :ok,
        else: {:error, Error.new({:badfun, digest}, tag: chosen.tag)}
    end
  end

  # With the tags that are wanted, and those that were distributed before.
  defp document(name, %Fetched{config: config, document: %{id: id} = document} = fetched, wanted) do
    former = Tables.entry(name, {:document, id})
    former_tags = with(%{body: %{versions: versions}} <- former, do: Map.keys(versions), else: (_ -> []))
    tags = for tag <- Enum.uniq(wanted ++ former_tags), is_map_key(document.code, tag), do: tag

    with {:ok, %{document: %{used: used}} = resolved} <-
           fetched |> Fetched.chosen(hd(tags ++ [nil])) |> Uses.resolve(),
         {used_blobs, later_of_used} = used |> Enum.map(&keep(name, &1.text)) |> Enum.unzip(),
         {:ok, sources} <- sources(name, fetched, MapSet.new(tags)),
         by_tag = Map.new(sources, fn {tag, blob, source, _later} -> {tag, {blob, source}} end),
         digests = Map.new(by_tag, fn {tag, {{sha256, _size}, _source}} -> {tag, sha256} end),
         {:ok, outline} <- Outline.encode(document, hd(config.types), digests, Uses.pins(resolved)),
         {:ok, versions} <- FirstError.map(tags, &version(name, Fetched.chosen(fetched, &1), by_tag[&1])) do
      versions =
        for {tag, version, artifact, later} <- versions,
            do: {tag, with_used(version, used_blobs), artifact, later}

      {outline, later} = keep(name, outline)
      by_tag = Map.new(versions, fn {tag, version, _artifact, _later} -> {tag, version} end)
      token = Uses.revision(resolved)
      body = Release.put(%{outline: outline, token: token, versions: by_tag}, document.language)
      artifacts = Map.new(versions, fn {tag, _version, artifact, _later} -> {tag, artifact} end)
      given = %{document: document, began: fetched.began, also: also(fetched), artifacts: artifacts}

      later =
        later ++
          Enum.concat(later_of_used) ++
          Enum.flat_map(sources, &elem(&1, 3)) ++ Enum.flat_map(versions, &elem(&1, 3))

      {:ok, {{{:document, id}, body}, former && former.stamp, {id, given}, later}}
    end
    |> Stage.about(fetched)
  end

  defp with_used(version, []), do: version
  defp with_used(version, blobs), do: Map.put(version, :used, blobs)

  # What else of the document runs here must not stay behind when the document becomes the known one.
  defp also(%Fetched{config: config, document: document}) do
    known = Versions.document(config.name, document.id)

    if known == document,
      do: [],
      else: Refresh.plan(known, document, Versions.tags(config.name, document.id)).load
  end

  # Code that lies in the document is kept with all its tags: a follower may ask for another one. What is to be compiled
  # stays at hand.
  defp sources(name, fetched, tags) do
    FirstError.map(by_key(fetched.document.code), fn {tag, entry} ->
      case entry do
        %{attachment: _name, sha256: sha256} when sha256 != nil ->
          if tag in tags,
            do: source(name, Fetched.chosen(fetched, tag), true),
            else: {:ok, {tag, {sha256, nil}, nil, []}}

        _inline_or_unknown ->
          source(name, Fetched.chosen(fetched, tag), tag in tags)
      end
    end)
  end

  defp source(name, chosen, wanted?) do
    with {:ok, source} <- Builds.source(chosen) do
      {blob, later} = keep(name, Compiler.bytes(source))
      {:ok, {chosen.tag, blob, if(wanted?, do: source), later}}
    end
  end

  defp version(name, chosen, {source_blob, source}) do
    # What is on the member's disk is found there, when its code is shed.
    kept? = Tables.options(name).dir != false

    with {:ok, %{artifact: artifact}} <- Builds.build_of(chosen, source, kept?) do
      {blob, later} = portable(name, artifact, source_blob)
      {:ok, {chosen.tag, %{source: source_blob, digest: artifact.digest, artifact: blob}, artifact, later}}
    end
  end

  # Ready-made WebAssembly is its own artifact.
  defp portable(name, artifact, {sha256, _size}) do
    if :crypto.hash(:sha256, artifact.payload) == sha256,
      do: {nil, []},
      else: keep(name, Artifact.dump(artifact))
  end

  defp module(name, module, bytes) do
    {blob, later} = keep(name, bytes)
    {{{:module, module}, Release.put(%{beam: blob}, :module)}, later}
  end

  # What is small is kept later, together with others.
  defp keep(name, bytes) do
    {digest, size} = blob = Blobs.of(bytes)
    if Blobs.small?(size), do: {blob, [{digest, bytes}]}, else: {Blobs.put(name, bytes), []}
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
