defmodule Instar.Source.Folder.Ignored do
  # The files beside a document that are no part of it, each with the reason: whoever saved one waits for its effect.
  @moduledoc false
  alias Instar.Document.Folder

  @type ignored :: [{Path.t(), why :: String.t()}]

  @languages [".ex", ".erl", ".wat", ".wasm"]
  @definitions ["document.json", "channels.json"]
  @endings "code is in files that end in .ex, .erl, .wat or .wasm"

  @doc "What is ignored of a document's own folder."
  @spec in_folder(Path.t(), Folder.t()) :: ignored
  def in_folder(path, %Folder{} = folder) do
    taken = for {_tag, _language, name} <- Folder.taken(folder), do: name
    used = taken ++ Enum.take(folder.definitions, 1) ++ signatures(folder.map) ++ attachments(folder.map)
    named(path, used, &why(&1, folder))
  end

  @doc "What is ignored of the folder beside `<id>.json`, which has its attachments only."
  @spec beside_json(Path.t(), map) :: ignored
  def beside_json(path, map) do
    json = Path.basename(path) <> ".json"

    named(path, attachments(map), fn _name ->
      "is ignored: #{json} is the document, and names no such attachment"
    end)
  end

  @doc "What is there instead of a document: in its folder, or under its name at the top."
  @spec instead(Path.t(), Path.t()) :: ignored
  def instead(dir, path) do
    id = Path.basename(path)

    tops =
      for ending <- [".exs" | @languages],
          file = Path.join(dir, id <> ending),
          File.regular?(file),
          ignored <- at_top(file),
          do: ignored

    named(path, [], &why(&1, nil)) ++ tops
  end

  @doc "What is ignored of a file at the top of the folder that is no JSON."
  @spec at_top(Path.t()) :: ignored
  def at_top(path) do
    ending = Path.extname(path)

    why =
      if ending in [".exs" | @languages],
        do:
          "is ignored: the code of a document is in a folder, as #{Path.basename(path, ending)}/1.0.0#{usual(ending)}",
        else: "is ignored: documents are folders and JSON files"

    [{path, why}]
  end

  @doc "The names of a document's attachments."
  @spec attachments(map) :: [String.t()]
  def attachments(%{"code" => code}) when is_map(code),
    do: for({_tag, %{"attachment" => name}} when is_binary(name) <- Enum.sort(code), do: name)

  def attachments(_map), do: []

  @doc "Whether a name is one that editors and systems give to files of their own."
  @spec hidden?(String.t()) :: boolean
  def hidden?(name) do
    String.starts_with?(name, [".", "#", "~"]) or
      String.ends_with?(name, ["~", ".swp", ".swx", ".tmp", ".bak"]) or
      name == "4913"
  end

  defp signatures(%{"code" => code}) when is_map(code), do: for({tag, _entry} <- code, do: tag <> ".sig")
  defp signatures(_map), do: []

  defp named(path, used, why) do
    case File.ls(path) do
      {:ok, names} ->
        for name <- Enum.sort(names),
            not hidden?(name),
            name not in used,
            do: {Path.join(path, name), why.(name)}

      {:error, _posix} ->
        []
    end
  end

  defp why(name, folder) do
    ending = Path.extname(name)

    cond do
      name in @definitions -> "is ignored: #{hd(folder.definitions)} says what the document is"
      ending == ".exs" -> "is ignored: #{@endings}; is it #{Path.rootname(name)}.ex?"
      ending == ".sig" -> "is ignored: there is no code of the tag #{Path.rootname(name)}"
      ending in @languages -> twice(name, folder)
      true -> "is ignored: #{@endings}"
    end
  end

  defp twice(name, %Folder{shadowed: shadowed, definitions: definitions, sources: sources}) do
    tag = Path.rootname(name)

    if Enum.any?(shadowed, &match?({_tag, _language, ^name}, &1)) do
      "is ignored: #{hd(definitions)} has the code of the tag #{tag}"
    else
      case List.keyfind(sources, tag, 0) do
        {^tag, _language, first} when first != name -> "is ignored: #{first} has the code of the tag #{tag}"
        _none -> "is ignored: it is no file of code"
      end
    end
  end

  defp twice(_name, nil), do: "is ignored: it is no file of code"

  defp usual(".exs"), do: ".ex"
  defp usual(ending), do: ending
end
