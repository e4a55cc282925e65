defmodule Instar.Source.Folder do
  alias Instar.{Document, Error, Options}
  alias Instar.Document.Folder
  alias Instar.Source.Folder.{Feed, Ignored}
  alias Instar.Wire.JSON

  @options [
    {:dir, :path, nil, "the folder; it may come later than the server"},
    {:poll, :ms_or_infinity, 15_000,
     "milliseconds after which everything is compared even if the system has told of nothing, or `:infinity`; a second where the system cannot watch"}
  ]

  @moduledoc """
  Documents from a folder on this machine, in the layout of `mix instar.publish` and `Instar.DocumentServer`. The folder
  is watched: what is saved there answers calls as soon as it is compiled.

      {Instar, source: {Instar.Source.Folder, dir: "priv/documents"}}

  #{Options.table(@options)}
  A document is `DIR/<id>.json`, else what the folder `DIR/<id>` holds: a file of code for each tag, and `document.json`
  or `channels.json`; see `Instar.DocumentServer`. A document's token is the digest of its text and of the attachments
  that it names, so a file that is replaced by another of the same size and time is noticed as well.

  A file that is no part of its document (`2.0.0.exs`, a second file of one tag, a build script) is named by a warning
  in the log, when the server starts or when the file comes, once as long as it stays so. Where a folder has nothing but such files, that is an error which names
  them, and not a document that is missing.

  A folder that isn't there is a source that is away: what runs goes on. File systems of other machines tell of
  nothing; there `poll` notices.
  """
  @behaviour Instar.Source
  require Logger

  # How many documents' ignored files, and how many of these, are remembered as told; more share the cells.
  @told 4096
  # A cell has 64 bits with a sign.
  @half 2_147_483_648

  @max_depth 128

  # What comes after it is seen by comparing; there is no history to ask for.
  @since :compared

  @doc false
  # The same for a test's server: the log of a hundred tests is no place to name files.
  @spec quiet(Path.t()) :: {:ok, Instar.Source.state()} | {:error, Error.t()}
  def quiet(dir), do: with({:ok, source} <- check(dir: dir), do: {:ok, %{source | told: nil}})

  @impl true
  def init(options) do
    with {:ok, source} <- check(options) do
      # Beside: a large folder must not hold up the start.
      spawn(fn -> tell_all(source) end)
      {:ok, source}
    end
  end

  defp check(options) do
    with :ok <- Options.known(options, Options.keys(@options)),
         {:ok, values} <- options |> Options.with_defaults(@options) |> Options.read(@options, &check/2),
         dir = values[:dir],
         :ok <- if(File.regular?(dir), do: Options.invalid(:dir, dir, "a folder, and not a file"), else: :ok) do
      {:ok, %{dir: Path.expand(dir), poll: values[:poll], told: :atomics.new(2 * @told, [])}}
    end
  end

  defp check(:path, dir) do
    path? = is_binary(dir) and dir != "" and String.valid?(dir) and not String.contains?(dir, <<0>>)
    Options.expect(dir, path?, "the path of a folder")
  end

  defp check(kind, value), do: Options.check(kind, value)

  # Also of what nobody has asked for yet: who has given a file a wrong name waits for it.
  defp tell_all(%{dir: dir} = source) do
    for name <- with({:ok, names} <- list(dir), do: Enum.sort(names), else: (_none -> [])),
        not Ignored.hidden?(name) do
      path = Path.join(dir, name)

      cond do
        File.dir?(path) -> tell_read(source, name, read(source, name))
        Path.extname(name) == ".json" -> tell_read(source, name, read(source, Path.rootname(name)))
        true -> tell(source, name, Ignored.at_top(path))
      end
    end
  end

  defp tell_read(
         source,
         id,
         {:error, %Error{reason: {:invalid_document, _}, field: "code", diagnostics: found}}
       ),
       do: tell(source, id, for(%{file: path, message: why} <- found, do: {path, why}))

  defp tell_read(_source, _id, _told_or_broken), do: :ok

  @impl true
  def fetch(source, id, token) do
    case read(source, id) do
      {:ok, _json, ^token} -> :not_modified
      answer -> answer
    end
  end

  @impl true
  def attachment(%{dir: dir}, id, name) do
    with {:ok, folder} <- inside(dir, id),
         {:ok, path} <- inside(folder, name),
         :ok <- there(dir) do
      case File.read(path) do
        {:ok, bytes} -> {:ok, bytes}
        {:error, posix} -> missing_or_error(posix, path)
      end
    end
  end

  @impl true
  def changes(source, _since, known) do
    with :ok <- there(source.dir) do
      changes = for {id, token} <- known, change = change(source, id), change != {id, token}, do: change

      {:ok, changes, @since}
    end
  end

  @doc false
  # What has become of a document. One that cannot be read has no token: whoever looks at it is told why.
  @spec change(Instar.Source.state(), String.t()) :: Instar.Source.change()
  def change(source, id) do
    case read(source, id) do
      {:ok, _json, token} -> {id, token}
      :not_found -> {id, :deleted}
      {:error, _error} -> {id, nil}
    end
  end

  @doc false
  @spec since() :: Instar.Source.since()
  def since, do: @since

  @impl true
  def follow(source, _since, ids), do: Feed.follow(source, ids)

  @impl true
  def unfollow(_source, reference), do: Feed.unfollow(reference)

  @impl true
  def follow_also(_source, reference, ids), do: Feed.follow_also(reference, ids)

  @impl true
  def where(%{dir: dir}, id), do: Path.join(dir, id)

  # In order; what is ignored at the top of the folder is left out.
  @impl true
  def ids(%{dir: dir} = source) do
    with :ok <- there(dir),
         {:ok, names} <- list(dir) do
      ids =
        for name <- names,
            not Ignored.hidden?(name),
            id = id(dir, name),
            Document.valid_id?(id),
            match?({:ok, _json, _token}, read(source, id)) or File.regular?(Path.join(dir, id <> ".json")),
            do: id

      {:ok, ids |> Enum.uniq() |> Enum.sort()}
    end
  end

  defp id(dir, name) do
    if Path.extname(name) == ".json" and File.regular?(Path.join(dir, name)),
      do: Path.rootname(name),
      else: name
  end

  defp list(dir) do
    with {:error, posix} <- File.ls(dir), do: {:error, Error.new({:file_error, posix, dir})}
  end

  @doc "Whether the folder is there: a source that is away must not pass for one that has deleted everything."
  @spec there(Path.t()) :: :ok | {:error, Error.t()}
  def there(dir) do
    if File.dir?(dir),
      do: :ok,
      else: {:error, Error.new({:unreachable, "there is no folder #{dir}"})}
  end

  # Reading --------------------------------------------------------------------------------------------------

  defp inside(dir, name) do
    cond do
      not Document.valid_id?(name) -> {:error, Error.new({:bad_id, name})}
      # No file has such a name.
      true -> with :error <- Folder.inside(dir, name), do: :not_found
    end
  end

  defp read(%{dir: dir} = source, id) do
    with {:ok, folder} <- inside(dir, id),
         :ok <- there(dir) do
      json = folder <> ".json"

      case File.read(json) do
        {:ok, bytes} -> file(source, id, bytes, folder)
        {:error, posix} -> with :not_found <- missing_or_error(posix, json), do: folder(source, id, folder)
      end
    end
  end

  defp file(source, id, bytes, folder) do
    map = with {:ok, map} when is_map(map) <- decode(bytes), do: map, else: (_no_object -> %{})
    tell(source, id, Ignored.beside_json(folder, map))
    {:ok, bytes, token(bytes, map, folder)}
  end

  defp folder(source, id, path) do
    with {:ok, folder} <- Folder.served(path, &decode/1),
         {:ok, json} <- JSON.encode(folder.map) do
      tell(source, id, Ignored.in_folder(path, folder))
      {:ok, json, token(json, folder.map, path)}
    else
      :missing -> nothing(source, id, path)
      {:error, error} -> {:error, error}
    end
  end

  # Whoever has written something there believes that it is a document.
  defp nothing(%{dir: dir} = source, id, path) do
    case Ignored.instead(dir, path) do
      [] ->
        tell(source, id, [])
        :not_found

      ignored ->
        diagnostics = for {path, why} <- ignored, do: %{file: path, line: nil, column: nil, message: why}
        {:error, Error.new({:invalid_document, {:missing, "code"}}, field: "code", diagnostics: diagnostics)}
    end
  end

  # Attachments are bytes of the document that its text doesn't have.
  defp token(json, map, folder) do
    digests =
      for name <- Ignored.attachments(map), {:ok, path} <- [Folder.inside(folder, name)] do
        with {:ok, bytes} <- File.read(path), do: [name, 0, :crypto.hash(:sha256, bytes)], else: (_none -> [])
      end

    "sha256-" <> Base.encode16(:crypto.hash(:sha256, [json | digests]), case: :lower)
  end

  defp decode(bytes), do: JSON.parse(bytes, @max_depth)

  defp missing_or_error(posix, _path) when posix in [:enoent, :enotdir, :eisdir, :enametoolong],
    do: :not_found

  defp missing_or_error(posix, path), do: {:error, Error.new({:file_error, posix, path})}

  # Each file once as long as it stays ignored, whoever reads the document; a test's server tells nothing. The first
  # half of the cells has the state of each document's folder, the second the files that were told.
  defp tell(%{told: nil}, _id, _ignored), do: :ok

  defp tell(%{told: told}, id, ignored) do
    cell = :erlang.phash2(id, @told) + 1
    state = if ignored == [], do: 0, else: :erlang.phash2({id, ignored}) + 1

    if :atomics.exchange(told, cell, state) != state do
      new = news(told, id, ignored)
      if new != [], do: Logger.warning("Instar: #{id}: " <> Enum.map_join(new, "; ", &sentence/1))
    end
  end

  # Those that were not told yet; what has gone can come again, and is told then.
  defp news(told, id, ignored) do
    known = for cell <- 1..@told, {^id, file} <- [mark(told, cell, id)], do: {file, cell}
    marked = for file <- ignored, do: {file, :erlang.phash2(file, @half - 1) + 1}

    for {mark, cell} <- known,
        not List.keymember?(marked, mark, 1),
        do: :atomics.put(told, @told + cell, 0)

    for {file, mark} <- marked, not List.keymember?(known, mark, 0) do
      cell = :erlang.phash2({id, mark}, @told) + 1
      :atomics.put(told, @told + cell, :erlang.phash2(id, @half) * @half + mark)
      file
    end
  end

  # What a cell holds of a document: half of its number is the document's, half the file's.
  defp mark(told, cell, id) do
    number = :atomics.get(told, @told + cell)
    if number != 0 and div(number, @half) == :erlang.phash2(id, @half), do: {id, rem(number, @half)}
  end

  defp sentence({path, why}), do: "#{path} #{why}"
end
