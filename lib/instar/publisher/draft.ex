defmodule Instar.Publisher.Draft do
  # A document as somebody's folder has it, on its way to a store: read strictly, signed, validated and compiled.
  @moduledoc false
  alias Instar.{Compiler, Config, Document, Error, Runtime, Signature}
  alias Instar.Compiler.Shared.Warnings
  alias Instar.Document.{Files, Folder, Uses}
  alias Instar.Server.Offering
  alias Instar.Wire.JSON

  @enforce_keys [:id, :map, :bytes, :files, :attachments]
  defstruct @enforce_keys ++ [ignored: [], mistakes: []]

  @typedoc """
  `map` is the document in JSON, all of its code inline, each tag as an object. `bytes` are what each tag's code is,
  where that can be said; `files` where it came from; `attachments` the names that it had as an attachment,
  `ignored` files of its folder that are nothing of it, and `mistakes` those that no document shows any more.
  """
  @type t :: %__MODULE__{
          id: String.t(),
          map: %{String.t() => term},
          bytes: %{Document.tag() => binary},
          files: %{Document.tag() => Path.t()},
          attachments: %{Document.tag() => String.t()},
          ignored: [String.t()],
          mistakes: [Error.t()]
        }

  @type origin :: {:folder | :file, id :: String.t(), Path.t()}

  @doc "Where the documents in a folder are, and the names of what is none."
  @spec find(Path.t()) :: {:ok, [origin], skipped :: [String.t()]} | {:error, Error.t()}
  def find(dir) do
    case File.ls(dir) do
      {:ok, names} ->
        found = for name <- Enum.sort(names), not String.starts_with?(name, "."), do: origin(dir, name)
        files = for {:file, id, _path} <- found, do: id
        # A folder beside `<id>.json` has its attachments.
        found = Enum.reject(found, &(match?({:folder, _id, _path}, &1) and elem(&1, 1) in files))

        case Enum.split_with(found, &is_tuple/1) do
          {[], _skipped} -> {:error, Error.new({:not_a_folder, dir})}
          {origins, skipped} -> {:ok, origins, skipped}
        end

      {:error, posix} ->
        {:error, Error.new({:file_error, posix, dir})}
    end
  end

  defp origin(dir, name) do
    path = Path.join(dir, name)

    cond do
      Path.extname(name) == ".json" and File.regular?(path) -> {:file, Path.rootname(name), path}
      Folder.read(path, &decode/1) != :missing -> {:folder, name, path}
      true -> name
    end
  end

  @doc "Reads one; every file that is in another's way is an error."
  @spec read(origin) :: {:ok, t} | {:error, [Error.t()]}
  def read({:file, id, path}) do
    folder = Path.rootname(path)

    with :ok <- alone(path, folder),
         {:ok, map} <- Folder.object(path, &decode/1),
         {:ok, code} <- code(map) do
      resolve(id, map, code, folder, [])
    end
    |> errors(id)
  end

  def read({:folder, id, path}) do
    with {:ok, folder} <- Folder.read(path, &decode/1),
         :ok <- one_definition(folder.definitions),
         :ok <- Folder.one_language(folder, folder.sources),
         :ok <- one_code_each(folder),
         {:ok, code} <- code(folder.map),
         {:ok, draft} <- resolve(id, folder.map, code, path, folder.sources) do
      {:ok, %{draft | ignored: folder.ignored, mistakes: wrong_channels(folder)}}
    end
    |> errors(id)
  end

  defp errors({:ok, draft}, _id), do: {:ok, draft}

  defp errors({:error, errors}, id),
    do: {:error, for(error <- List.wrap(errors), do: Error.context(error, document: id))}

  defp decode(bytes), do: JSON.parse(bytes, %Config{}.max_depth)

  defp alone(path, folder) do
    case Folder.read(folder, &decode/1) do
      {:ok, %{definitions: [_ | _] = names}} ->
        problem(
          {:defined_twice, [Path.basename(path) | Enum.map(names, &Path.join(Path.basename(folder), &1))]}
        )

      _no_definition ->
        :ok
    end
  end

  defp one_definition([_, _ | _] = names), do: problem({:defined_twice, names})
  defp one_definition(_names), do: :ok

  # In `channels.json` every other name is a channel: one that leads to no tag would be taken for a note.
  defp wrong_channels(%{definitions: ["channels.json" | _], map: %{"code" => code} = map}) do
    for {name, tag} <- Enum.sort(map),
        is_binary(tag),
        # The validation knows these.
        name not in ["alpha", "beta", "production"],
        Document.channel_name?(name),
        not is_map_key(code, tag),
        do: wrong_channel(name, tag, code)
  end

  defp wrong_channels(_folder), do: []

  defp wrong_channel(name, tag, code) do
    Error.new({:invalid_document, {:unknown_tag, name, tag}},
      field: name,
      choices: Document.newest_first(Map.keys(code))
    )
  end

  # A file that is an attachment of its tag has the tag's code, and is in nobody's way.
  defp one_code_each(%{shadowed: shadowed, definitions: [definition | _], map: map}) do
    Enum.find_value(shadowed, :ok, fn {tag, _language, name} ->
      if not match?(%{"attachment" => ^name}, map["code"][tag]),
        do: problem({:duplicate_tag, tag, [definition, name]}, tag: tag)
    end)
  end

  defp one_code_each(_no_definition), do: :ok

  defp code(%{"code" => code}) when is_map(code), do: {:ok, code}
  defp code(%{"code" => _other}), do: problem({:wrong_type, "code", "a nonempty object"}, field: "code")
  defp code(_map), do: {:ok, %{}}

  defp resolve(id, map, code, folder, sources) do
    files = for {tag, _language, name} <- sources, into: %{}, do: {tag, Path.join(folder, name)}
    resolved = for {tag, value} <- Enum.sort(code), do: {tag, resolve(Folder.entry(value), tag, folder, map)}

    case for {_tag, {:error, error}} <- resolved, do: error do
      [] ->
        attached = for {tag, {_entry, _bytes, name}} <- resolved, name != nil, into: %{}, do: {tag, name}

        {:ok,
         %__MODULE__{
           id: id,
           map: Map.put(map, "code", for({tag, {entry, _, _}} <- resolved, into: %{}, do: {tag, entry})),
           bytes: for({tag, {_, bytes, _}} <- resolved, bytes != nil, into: %{}, do: {tag, bytes}),
           files: Map.merge(files, Map.new(attached, fn {tag, name} -> {tag, Path.join(folder, name)} end)),
           attachments: attached
         }}

      errors ->
        {:error, errors}
    end
  end

  # What is no entry stays as it is: the validation names it.
  defp resolve(%{"attachment" => name} = entry, tag, folder, map) when is_binary(name) do
    with {:ok, path} <- Folder.inside(folder, name),
         {:ok, bytes} <- File.read(path) do
      {entry |> Map.delete("attachment") |> Map.merge(inline(bytes, map["language"])) |> with_digest(bytes),
       bytes, name}
    else
      _missing ->
        field = "code.#{tag}.attachment"
        problem({:missing_attachment, field, Path.join(folder, name)}, tag: tag, field: field)
    end
  end

  defp resolve(%{"text" => text} = entry, _tag, _folder, _map) when is_binary(text),
    do: {with_digest(entry, text), text, nil}

  # What isn't a list of files the validation names.
  defp resolve(%{"files" => list} = entry, _tag, _folder, _map) do
    case Files.of_json(list) do
      {:ok, files} ->
        bytes = Files.join(files)
        {with_digest(entry, bytes), bytes, nil}

      :error ->
        {entry, nil, nil}
    end
  end

  defp resolve(%{"base64" => text} = entry, _tag, _folder, _map) when is_binary(text) do
    case Base.decode64(text, padding: false) do
      {:ok, bytes} -> {with_digest(entry, bytes), bytes, nil}
      :error -> {entry, nil, nil}
    end
  end

  defp resolve(entry, _tag, _folder, _map), do: {entry, nil, nil}

  defp inline(bytes, language) do
    if language != "wasm" and String.valid?(bytes),
      do: %{"text" => bytes},
      else: %{"base64" => Base.encode64(bytes)}
  end

  defp with_digest(%{"sha256" => sha256} = entry, _bytes) when sha256 != nil, do: entry
  defp with_digest(entry, bytes), do: Map.put(entry, "sha256", hex(:crypto.hash(:sha256, bytes)))

  defp hex(digest), do: Base.encode16(digest, case: :lower)

  @doc "Signs every tag."
  @spec sign(t, Signature.private_key() | nil) :: t
  def sign(draft, nil), do: draft

  def sign(%{map: map} = draft, key) do
    signatures = signatures(draft, key)
    code = Map.new(map["code"], fn {tag, entry} -> {tag, put_signature(entry, signatures[tag])} end)
    %{draft | map: %{map | "code" => code}}
  end

  defp put_signature(entry, nil), do: entry
  defp put_signature(entry, signature), do: Map.put(entry, "signature", signature)

  @doc "The signature of each tag, in base64."
  @spec signatures(t, Signature.private_key()) :: %{Document.tag() => String.t()}
  def signatures(%{id: id, map: map, bytes: bytes}, key) do
    # Where the language is missing or none, the validation says so.
    language = if is_binary(map["language"]), do: map["language"], else: ""
    target = if is_binary(map["target"]), do: map["target"], else: "wasm"

    uses =
      with %{} = uses <- map["uses"],
           true <- Enum.all?(uses, fn {_id, of} -> is_binary(of) end),
           do: uses,
           else: (_none -> %{})

    Map.new(bytes, fn {tag, bytes} ->
      {tag, Base.encode64(Signature.sign({id, tag, language, target, uses}, bytes, key))}
    end)
  end

  @doc "The document that a code server would make of it, or all that is wrong with it."
  @spec validate(t, Config.t()) :: {:ok, Document.t()} | {:error, [Error.t()]}
  def validate(%{id: id, map: map, files: files, mistakes: mistakes}, config) do
    config = %{config | types: types(map, config)}

    case {Document.new(map, id, nil, config), mistakes} do
      {{:ok, document}, []} ->
        {:ok, document}

      {{:ok, _document}, mistakes} ->
        {:error, for(error <- mistakes, do: Error.context(error, document: id))}

      {{:error, error}, mistakes} ->
        # A document is validated up to its first mistake; its parts, each alone, show the others.
        others = for part <- parts(map), {:error, error} <- [Document.new(part, id, nil, config)], do: error
        mistakes = for error <- mistakes, do: Error.context(error, document: id)

        {:error,
         ([error | others] ++ mistakes)
         |> Enum.uniq_by(&{&1.field, &1.reason})
         |> Enum.map(&locate(&1, files))}
    end
  end

  # Whether a server takes a type is the server's configuration.
  defp types(%{"type" => type}, _config) when is_binary(type) and type != "", do: [type]
  defp types(_map, config), do: config.types

  defp parts(%{"code" => code} = map) when is_map(code) do
    bare = Map.drop(map, ["alpha", "beta", "production", "rollout"])
    tags = for {tag, entry} <- Enum.sort(code), do: %{bare | "code" => %{tag => entry}}
    # Whose own mistakes are no other part's.
    code = Map.new(code, fn {tag, _entry} -> {tag, %{"base64" => "AA=="}} end)

    fields =
      for {name, value} <- Map.take(map, ["alpha", "beta", "production"]),
          do: Map.put(%{bare | "code" => code}, name, value)

    tags ++ fields ++ rollouts(map, %{bare | "code" => code})
  end

  defp parts(_map), do: []

  defp rollouts(%{"rollout" => rollout}, bare) when is_map(rollout),
    do: for({channel, shares} <- Enum.sort(rollout), do: Map.put(bare, "rollout", %{channel => shares}))

  defp rollouts(%{"rollout" => other}, bare), do: [Map.put(bare, "rollout", other)]
  defp rollouts(_map, _bare), do: []

  # The longest, because "1" is a tag beside "1.0".
  defp locate(%{field: "code." <> rest} = error, files) do
    tags = for tag <- Map.keys(files), rest == tag or String.starts_with?(rest, tag <> "."), do: tag

    case Enum.max_by(tags, &byte_size/1, fn -> nil end) do
      nil -> error
      tag -> Error.context(error, tag: tag, diagnostics: [in_question(files[tag])])
    end
  end

  defp locate(error, _files), do: error

  @doc "What is wrong with the signatures, for whoever verifies them with the configuration's keys."
  @spec unverified(t, Document.t(), Config.t()) :: [Error.t()]
  def unverified(draft, document, config) do
    for tag <- Enum.sort(Map.keys(document.code), Document),
        {:error, error} <- [Signature.check(config, document, tag, draft.bytes[tag])],
        do: in_file(error, draft.files[tag])
  end

  @doc """
  Compiles every tag as a code server would, and proves that it can be loaded; nothing of it is kept. What is wrong, and
  what the compilers warn of. What it uses comes from where `from` says.
  """
  @spec compile(t, Document.t(), Config.t(), Uses.from()) :: {[Error.t()], [Error.diagnostic()]}
  def compile(draft, document, config, from) do
    Warnings.capture(fn ->
      case Uses.resolve(document, from) do
        {:ok, document, _closure} ->
          for tag <- Enum.sort(Map.keys(document.code), Document),
              {:error, error} <- [compile_tag(draft, document, tag, config)],
              do: error |> in_file(draft.files[tag]) |> Error.context(document: document.id, tag: tag)

        {:error, error} ->
          [error]
      end
    end)
  end

  defp in_file(%Error{diagnostics: diagnostics} = error, path) when path != nil and diagnostics != [],
    do: %{
      error
      | diagnostics: for(diagnostic <- diagnostics, do: %{diagnostic | file: diagnostic.file || path})
    }

  defp in_file(error, nil), do: error
  defp in_file(error, path), do: %{error | diagnostics: [in_question(path)]}

  defp in_question(path), do: %{file: path, line: nil, column: nil, message: "is the file in question"}

  defp compile_tag(draft, %{target: target} = document, tag, config) do
    file = draft.files[tag] || Compiler.file(document.id, tag, document.language)
    # What the publisher says that hosts offer.
    document = Offering.offered(document, config.imports, config.allow)
    {_digest, compile} = Compiler.plan(document, document.code[tag], file, config)

    with {:ok, artifact} <- compile.(),
         runtime = Runtime.of(target),
         {:ok, placement} <- runtime.placement(nil, self()) do
      proof = runtime.prepare(artifact, placement, config)
      Runtime.leave(placement)
      with {:ok, _prepared} <- proof, do: :ok
    end
  end

  defp problem(problem, fields \\ []), do: {:error, Error.new({:invalid_document, problem}, fields)}
end
