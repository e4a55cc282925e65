defmodule Instar.Document.Folder do
  # Documents as people write them: a folder with a file of code for each tag, or a folder of such files, which becomes one JSON
  # object.
  # `Instar.DocumentServer` has the rules; it serves what is read here, and `Instar.Publisher` sends it.
  @moduledoc false
  alias Instar.{Document, Error, FirstError}
  alias Instar.Document.Files

  # A folder of another name is no tag: it may be a document of its own, as the folders beside it are.
  @version ~r/\Av?\d+(\.\d+)*([-+].*)?\z/
  # So deep may folders of a tag's files lie in each other.
  @deepest 16
  @languages %{".ex" => "elixir", ".erl" => "erlang", ".wat" => "wat", ".wasm" => "wasm"}
  @definitions ["document.json", "channels.json"]

  @enforce_keys [:map, :sources, :shadowed, :definitions, :ignored]
  defstruct @enforce_keys

  @typedoc """
  `map` is the document as JSON. `sources` are the files of code found, of which `shadowed` gave way to the definition's
  own code, `definitions` the files of the rest, of which the first counts, and `ignored` those that are nothing of the
  document's. What is in the way is for the caller to judge.
  """
  @type t :: %__MODULE__{
          map: %{String.t() => term},
          sources: [source],
          shadowed: [source],
          definitions: [name :: String.t()],
          ignored: [name :: String.t()]
        }

  @type source :: {tag :: String.t(), language :: String.t(), name :: String.t()}
  @type decode :: (binary -> {:ok, term} | {:error, term})

  @doc "The document that a folder holds; `:missing` when it is none."
  @spec read(Path.t(), decode) :: {:ok, t} | :missing | {:error, Error.t()}
  def read(path, decode) do
    case File.ls(path) do
      {:ok, names} -> read(path, Enum.sort(names), decode)
      {:error, posix} when posix in [:enoent, :enotdir, :enametoolong] -> :missing
      {:error, posix} -> file_error(posix, path)
    end
  end

  defp read(path, names, decode) do
    definitions = for name <- @definitions, name in names, do: name

    sources = for name <- names, source <- source(path, name), do: source

    if definitions == [] and sources == [] do
      :missing
    else
      with {:ok, map} <- fields(path, definitions, sources, decode),
           {:ok, own} <- own_code(map),
           {shadowed, taken} =
             Enum.split_with(sources, fn {tag, _language, _name} -> is_map_key(own, tag) end),
           {:ok, code} <- add_sources(path, own, taken),
           {:ok, code} <- add_signatures(path, names, code) do
        map = Map.put(map, "code", code)

        {:ok,
         %__MODULE__{
           map: map,
           sources: sources,
           shadowed: shadowed,
           definitions: definitions,
           ignored: ignored(names, code, sources)
         }}
      end
    end
  end

  defp source(path, name) do
    extension = Path.extname(name)
    inside = Path.join(path, name)

    cond do
      is_map_key(@languages, extension) and File.regular?(inside) ->
        [{Path.basename(name, extension), @languages[extension], name}]

      name =~ @version and File.dir?(inside) ->
        with [first | _] <- in_order(path, name), do: [{name, "#{Files.language(first)}", name}]

      true ->
        []
    end
  end

  # A tag's own folder: the file that is called like the document comes first, as its modules do then.
  defp in_order(path, name) do
    names = path |> Path.join(name) |> files("", @deepest) |> Enum.sort()
    {first, others} = Enum.split_with(names, &(Path.rootname(&1) == Path.basename(path)))
    first ++ others
  end

  defp files(_folder, _below, 0), do: []

  defp files(folder, below, deepest) do
    with {:ok, names} <- File.ls(Path.join(folder, below)) do
      for name <- names,
          not String.starts_with?(name, "."),
          name = Path.join(below, name),
          path = Path.join(folder, name),
          file <- if(File.dir?(path), do: files(folder, name, deepest - 1), else: [name]),
          Files.language(file) != :error,
          do: file
    else
      {:error, _posix} -> []
    end
  end

  @doc """
  The same for whoever serves it: of two files with one tag the first counts. What is left must be in one language.
  """
  @spec served(Path.t(), decode) :: {:ok, t} | :missing | {:error, Error.t()}
  def served(path, decode) do
    with {:ok, folder} <- read(path, decode),
         :ok <- one_language(folder, taken(folder)),
         do: {:ok, folder}
  end

  @doc "The files whose code is the document's."
  @spec taken(t) :: [source]
  def taken(%{sources: sources, shadowed: shadowed}), do: Enum.uniq_by(sources -- shadowed, &elem(&1, 0))

  @doc "Whether all of these files are in one language, which is the document's."
  @spec one_language(t, [source]) :: :ok | {:error, Error.t()}
  def one_language(%{definitions: definitions, map: map}, sources) do
    files = for {_tag, _language, name} <- sources, do: name

    case Enum.uniq(for {_tag, language, _name} <- sources, do: language) do
      [] ->
        :ok

      [language] ->
        if map["language"] in [language, nil],
          do: :ok,
          else: mixed(Enum.take(definitions, 1) ++ files)

      _several ->
        mixed(files)
    end
  end

  defp mixed(files), do: {:error, Error.new({:invalid_document, {:mixed_languages, files}})}

  # Signatures of tags and attachments are the document's; what begins with a dot is the editor's.
  defp ignored(names, code, sources) do
    signatures = for {tag, _entry} <- code, do: tag <> ".sig"

    attachments =
      for {_tag, %{"attachment" => name}} when is_binary(name) <- code, do: hd(Path.split(name) ++ [""])

    known = @definitions ++ signatures ++ attachments ++ for {_tag, _language, name} <- sources, do: name
    for name <- names, name not in known, not String.starts_with?(name, "."), do: name
  end

  # A document.json says everything but the code; without one, the rest is what it usually is.
  defp fields(path, ["document.json" | _], _sources, decode),
    do: object(Path.join(path, "document.json"), decode)

  defp fields(path, definitions, sources, decode) do
    with {:ok, map} <- channels(path, definitions, decode) do
      usual = for {_tag, language, _name} <- Enum.take(sources, 1), into: %{}, do: {"language", language}
      {:ok, usual |> Map.put("type", "code-document") |> Map.merge(map)}
    end
  end

  defp channels(_path, [], _decode), do: {:ok, %{}}
  defp channels(path, [name], decode), do: object(Path.join(path, name), decode)

  defp own_code(%{"code" => code}) when is_map(code), do: {:ok, code}
  defp own_code(%{"code" => code}) when code != nil, do: wrong_type("code", "an object")
  defp own_code(_map), do: {:ok, %{}}

  # Of two files with one tag the first.
  defp add_sources(path, code, sources) do
    FirstError.reduce(sources, code, fn {tag, language, name}, code ->
      with {:ok, value} <- value(path, language, name),
           do: {:ok, Map.put_new(code, tag, value)}
    end)
  end

  defp value(path, language, name) do
    inside = Path.join(path, name)

    if File.dir?(inside) do
      files =
        FirstError.map(in_order(path, name), fn file ->
          with {:ok, bytes} <- bytes(Path.join(inside, file)), do: {:ok, {file, bytes}}
        end)

      with {:ok, files} <- files, do: {:ok, Files.json(files)}
    else
      with {:ok, bytes} <- bytes(inside), do: {:ok, value(language, bytes)}
    end
  end

  defp value("wasm", bytes), do: %{"base64" => Base.encode64(bytes)}
  defp value(_text, bytes), do: bytes

  defp add_signatures(path, names, code) do
    FirstError.reduce(Enum.sort(code), code, fn {tag, value}, code ->
      name = tag <> ".sig"

      with true <- name in names,
           {:ok, text} <- bytes(Path.join(path, name)) do
        {:ok, Map.put(code, tag, value |> entry() |> put_signature(String.trim(text)))}
      else
        false -> {:ok, code}
        error -> error
      end
    end)
  end

  # A value that is no entry at all stays for the validation to name.
  defp put_signature(entry, signature) when is_map(entry), do: Map.put(entry, "signature", signature)
  defp put_signature(other, _signature), do: other

  @doc "A tag's value in JSON as an object, which a plain text is short for, or a list of files."
  @spec entry(term) :: term
  def entry(text) when is_binary(text), do: %{"text" => text}
  def entry(files) when is_list(files), do: %{"files" => files}
  def entry(other), do: other

  @doc "The JSON object in a file."
  @spec object(Path.t(), decode) :: {:ok, map} | {:error, Error.t()}
  def object(path, decode) do
    with {:ok, bytes} <- bytes(path) do
      case decode.(bytes) do
        {:ok, map} when is_map(map) ->
          {:ok, map}

        {:ok, _other} ->
          {:error, Error.new({:invalid_document, :not_an_object}, diagnostics: [at(path, nil)])}

        {:error, problem} ->
          {:error, Error.new({:invalid_document, :not_json}, diagnostics: [at(path, problem)])}
      end
    end
  end

  defp at(path, {_problem, line, column}),
    do: %{file: path, line: line, column: column, message: "JSON ends or goes wrong here"}

  defp at(path, _problem), do: %{file: path, line: nil, column: nil, message: "is not a JSON object"}

  @doc "The bytes of a file."
  @spec bytes(Path.t()) :: {:ok, binary} | {:error, Error.t()}
  def bytes(path) do
    with {:error, posix} <- File.read(path), do: file_error(posix, path)
  end

  defp file_error(posix, path), do: {:error, Error.new({:file_error, posix, path})}

  defp wrong_type(field, expected),
    do: {:error, Error.new({:invalid_document, {:wrong_type, field, expected}}, field: field)}

  @doc """
  The path of something in a folder, or `:error` for a name that is none, or that would lead elsewhere.

      iex> Instar.Document.Folder.inside("/docs", "one", ".json")
      {:ok, "/docs/one.json"}
      iex> Enum.map(["..", "a/b", "a\\\\b", ""], &Instar.Document.Folder.inside("/docs", &1, ".json"))
      [:error, :error, :error, :error]
  """
  @spec inside(Path.t(), term(), String.t()) :: {:ok, Path.t()} | :error
  def inside(dir, name, extension \\ "") do
    if Document.valid_id?(name) and not String.contains?(name, ["/", "\\"]),
      do: {:ok, Path.join(dir, name <> extension)},
      else: :error
  end
end
