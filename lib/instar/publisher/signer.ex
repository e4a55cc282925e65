defmodule Instar.Publisher.Signer do
  # Writes the signatures of a document's code to where publishing and the development server find them: into
  # `<tag>.sig` beside the code, or into the JSON.
  @moduledoc false
  alias Instar.{Config, Error, FirstError, Signature}
  alias Instar.Disk.AtomicFile
  alias Instar.Document.Folder
  alias Instar.Publisher.Draft
  alias Instar.Wire.JSON

  @definitions ["document.json", "channels.json"]

  @spec sign(Path.t(), Signature.private_key()) ::
          {:ok, [{String.t(), String.t(), :signed | :unchanged}]} | {:error, [Error.t()]}
  def sign(path, key) do
    with {:ok, origins} <- origins(path),
         {:ok, drafts} <- read_all(origins) do
      # Nothing is written before all can be.
      write_all(Enum.zip(origins, drafts), key)
    else
      {:error, error} -> {:error, List.wrap(error)}
    end
  end

  defp origins(path) do
    name = Path.basename(Path.expand(path))

    cond do
      File.regular?(path) and name in @definitions -> origins(Path.dirname(path))
      File.regular?(path) -> {:ok, [{:file, Path.rootname(name), path}]}
      Folder.read(path, &decode/1) != :missing -> {:ok, [{:folder, name, path}]}
      true -> with {:ok, origins, _skipped} <- Draft.find(path), do: {:ok, origins}
    end
  end

  defp decode(bytes), do: JSON.parse(bytes, %Config{}.max_depth)

  defp read_all(origins) do
    results = Enum.map(origins, &read/1)

    case for {:error, errors} <- results, error <- errors, do: error do
      [] -> {:ok, for({:ok, draft} <- results, do: draft)}
      errors -> {:error, errors}
    end
  end

  defp read(origin) do
    with {:ok, draft} <- Draft.read(origin),
         draft = own_id(origin, draft),
         # What was there is replaced, so that it need not be right.
         unsigned = update_in(draft.map["code"], &Map.new(&1, fn {tag, entry} -> {tag, unsigned(entry)} end)),
         {:ok, _document} <- Draft.validate(unsigned, %Config{trust: [:beam]}),
         do: {:ok, draft}
  end

  # A file that somebody names may be called anything.
  defp own_id({:file, _id, _path}, %{map: %{"_id" => id}} = draft) when is_binary(id), do: %{draft | id: id}
  defp own_id(_place, draft), do: draft

  defp unsigned(entry) when is_map(entry), do: Map.delete(entry, "signature")
  defp unsigned(other), do: other

  defp write_all(drafts, key) do
    written =
      FirstError.map(drafts, fn {origin, draft} ->
        with {:error, error} <- write(origin, draft, Draft.signatures(draft, key)),
             do: {:error, [Error.context(error, document: draft.id)]}
      end)

    with {:ok, done} <- written, do: {:ok, Enum.concat(done)}
  end

  defp write({:folder, _id, folder}, draft, signatures) do
    FirstError.map(Enum.sort(signatures), fn {tag, signature} ->
      case write_sig(folder, tag, signature) do
        {:error, error} -> {:error, error}
        result -> {:ok, {draft.id, tag, result}}
      end
    end)
  end

  defp write({:file, _id, path}, draft, signatures) do
    with {:ok, map} <- Folder.object(path, &decode/1),
         code =
           Map.new(map["code"], fn {tag, value} -> {tag, signed(value, draft, tag, signatures[tag])} end),
         :ok <- if(code == map["code"], do: :ok, else: write_json(path, %{map | "code" => code})) do
      {:ok, for({tag, entry} <- Enum.sort(code), do: {draft.id, tag, result(map["code"][tag] == entry)})}
    end
  end

  defp write_sig(folder, tag, signature) do
    with {:ok, path} <- Folder.inside(folder, tag, ".sig"),
         text = signature <> "\n",
         false <- match?({:ok, ^text}, File.read(path)),
         :ok <- write_file(path, text) do
      :signed
    else
      true -> :unchanged
      :error -> {:error, Error.new({:file_error, :einval, Path.join(folder, tag <> ".sig")})}
      error -> error
    end
  end

  defp signed(value, draft, tag, signature) do
    sha256 = draft.map["code"][tag]["sha256"]
    value |> Folder.entry() |> Map.merge(%{"sha256" => sha256, "signature" => signature})
  end

  defp result(same), do: if(same, do: :unchanged, else: :signed)

  defp write_json(path, map) do
    with {:ok, json} <- JSON.encode(map), do: write_file(path, json)
  end

  # In one step: a document cut off half way would be lost.
  defp write_file(path, bytes) do
    with {:error, posix} <- AtomicFile.write(path, bytes), do: {:error, Error.new({:file_error, posix, path})}
  end
end
