defmodule Instar.Compiler.Shared.Parts do
  # The sources that become one program: a document's own, one or several, and those of the documents that it uses.
  #
  # Each is read for itself, with nothing of the others in scope but their modules. So that one number says where something is,
  # their lines are counted on, one behind the other: what compilers say is put back by it, and so is what of the code
  # says where it is.
  @moduledoc false

  alias Instar.Document.Files
  alias Instar.{Document, Error}

  @enforce_keys [:language, :text, :file, :first, :document, :as]
  defstruct @enforce_keys

  @typedoc """
  A source; `first` is the number that its first line has, `document` that of the document that it is of: 0 for the program's own.
  `as` is the file that all of the program is compiled as.
  """
  @type t :: %__MODULE__{
          language: :elixir | :erlang,
          text: String.t(),
          file: String.t(),
          first: pos_integer,
          document: non_neg_integer,
          as: String.t()
        }

  @doc """
  The parts of a program, the document's own first, and behind it what it uses, each behind what it uses itself.

      iex> used = [%{id: "b", tag: "1", language: :erlang, text: "-module(b).\\n", sha256: <<0::256>>, token: nil}]
      iex> for part <- Instar.Compiler.Shared.Parts.new(:elixir, "one\\ntwo", "a@1.ex", used), do: {part.file, part.first}
      [{"a@1.ex", 1}, {"b@1.erl", 4}]
  """
  @spec new(atom, String.t(), String.t(), [Document.used()]) :: [t, ...]
  def new(language, text, file, used) do
    documents =
      [%{language: language, text: text, file: file}] ++
        for %{id: id, tag: tag, language: language, text: text} <- used,
            do: %{language: language, text: text, file: file(id, tag, language)}

    sources =
      for {document, number} <- Enum.with_index(documents), source <- sources(document), do: {source, number}

    {parts, _next} =
      Enum.map_reduce(sources, 1, fn {%{language: language, text: text, file: name}, document}, first ->
        part = %__MODULE__{
          language: language,
          text: text,
          file: name,
          first: first,
          document: document,
          as: file
        }

        {part, behind(part)}
      end)

    parts
  end

  @doc "The one part that a text is, whatever it begins with."
  @spec one(atom, String.t(), String.t()) :: [t, ...]
  def one(language, text, file),
    do: [%__MODULE__{language: language, text: text, file: file, first: 1, document: 0, as: file}]

  # A document of several files has them under its own name. Bytes of which none is in its language are no such document's: whoever
  # writes a text can write them.
  defp sources(%{language: language, text: text, file: file} = document) do
    with {:ok, files} <- Files.split(text),
         true <- Enum.any?(files, fn {name, _text} -> Files.language(name) == language end) do
      base = if Path.extname(file) in [".ex", ".erl"], do: Path.rootname(file), else: file

      for {name, text} <- files,
          do: %{language: Files.language(name), text: text, file: Path.join(base, name)}
    else
      _one -> [document]
    end
  end

  @doc """
  The text of a version as it is shown whole: its files stand one behind the other, where their lines are counted.

      iex> text = Instar.Document.Files.join([{"a.ex", "one\\n"}, {"b.ex", "two"}])
      iex> Enum.map(["one", text], &Instar.Compiler.Shared.Parts.shown(:elixir, &1))
      ["one", "one\\n\\n\\ntwo"]
  """
  @spec shown(atom, String.t()) :: String.t()
  def shown(language, text), do: language |> new(text, "", []) |> together()

  @doc "Parts in which the program's own are one, as `shown/2` has it."
  @spec whole([t, ...]) :: [t, ...]
  def whole(parts) do
    {[own | _] = all, used} = Enum.split_with(parts, &(&1.document == 0))
    [%{own | file: own.as, text: together(all)} | used]
  end

  defp together(parts), do: Enum.map_join(parts, "\n\n", & &1.text)

  # With a line between, so that the end of one is no place of the next.
  defp behind(%__MODULE__{text: text, first: first}),
    do: first + length(:binary.matches(text, "\n")) + 2

  @doc "The file name under which a version's source stands in diagnostics and stack traces."
  @spec file(String.t(), String.t(), atom) :: String.t()
  def file(id, tag, language), do: "#{id}@#{tag}.#{extension(language)}"

  defp extension(:elixir), do: "ex"
  defp extension(:erlang), do: "erl"
  defp extension(language), do: Atom.to_string(language)

  @doc "The parts in a language, in an order in which each comes behind what it uses."
  @spec of([t], atom) :: [t]
  def of(parts, language) do
    {own, used} = Enum.split_with(parts, &(&1.document == 0))
    Enum.filter(used ++ own, &(&1.language == language))
  end

  @doc "The same with the document's own first, as that which is called is."
  @spec main_first([t], atom) :: [t]
  def main_first(parts, language) do
    {own, used} = parts |> of(language) |> Enum.split_with(&(&1.document == 0))
    own ++ Enum.reverse(used)
  end

  @doc "What was made of parts, document by document; the program's own is the last, where it has any."
  @spec by_document([t], [made]) :: [[made, ...]] when made: term
  def by_document(parts, made) do
    parts
    |> Enum.zip(made)
    |> Enum.chunk_by(fn {%{document: document}, _made} -> document end)
    |> Enum.map(fn pairs -> for({_part, made} <- pairs, do: made) end)
  end

  @doc "Diagnostics, each with the file and the line of the part that it is in."
  @spec diagnostics([t], [Error.diagnostic()]) :: [Error.diagnostic()]
  def diagnostics([%{file: file, as: file}], diagnostics), do: diagnostics

  def diagnostics([%{as: file} | _] = parts, diagnostics),
    do: for(diagnostic <- diagnostics, do: diagnostic(parts, file, diagnostic))

  # What names the file of another part has its place already.
  defp diagnostic(parts, own, %{file: own, line: line} = diagnostic) when is_integer(line) do
    %{file: file, first: first} = part = part(parts, line)
    %{diagnostic | file: file, line: line - first + 1, message: said(diagnostic.message, part, parts)}
  end

  defp diagnostic(_parts, _own, diagnostic), do: diagnostic

  # Messages name lines, too: where else something begins, for one.
  defp said(message, here, parts) do
    Regex.replace(~r/(?<=\bat line |\bon line )\d+/, message, fn number ->
      line = String.to_integer(number)
      %{file: file, first: first, text: text} = part = part(parts, line)

      cond do
        # No line of the program.
        line - first > length(:binary.matches(text, "\n")) + 1 -> number
        part == here -> "#{line - first + 1}"
        true -> "#{line - first + 1} of #{file}"
      end
    end)
  end

  @doc "The same of an error."
  @spec error([t], Error.t()) :: Error.t()
  def error(parts, %Error{diagnostics: diagnostics} = error),
    do: %{error | diagnostics: diagnostics(parts, diagnostics)}

  @doc "The file that a module's abstract code says that it is of."
  @spec file_of([tuple], String.t()) :: String.t()
  def file_of(forms, otherwise) do
    Enum.find_value(forms, otherwise, fn form ->
      with {:attribute, _, :file, {file, _line}} <- form, do: List.to_string(file), else: (_other -> nil)
    end)
  end

  @doc "Modules as abstract code, of which each says where it is in the part that it is of."
  @spec forms([t], [{module, [tuple]}]) :: [{module, [tuple]}]
  def forms([%{file: file, as: file}], modules), do: modules
  def forms(parts, modules), do: for({module, forms} <- modules, do: {module, placed(parts, forms)})

  defp placed(parts, forms) do
    case Enum.find_value(forms, &line/1) do
      nil -> forms
      line -> forms |> placed_in(part(parts, line), parts)
    end
  end

  defp placed_in(forms, part, parts), do: Enum.map(forms, &form(&1, part, parts))

  defp form({:attribute, at, :file, {_file, _line}}, part, parts),
    do: {:attribute, moved(at, part, parts), :file, {String.to_charlist(part.file), 1}}

  # What others have made of a name is written at no place of the text: such have the line 0.
  defp form(form, part, parts), do: :erl_parse.map_anno(&moved(&1, part, parts), form)

  # The line of the module itself.
  defp line({:attribute, at, :module, _name}), do: with(0 <- :erl_anno.line(at), do: nil)

  defp line({:function, at, name, _arity, _clauses}) when name != :__info__,
    do: with(0 <- :erl_anno.line(at), do: nil)

  defp line(_form), do: nil

  defp moved(at, %{first: first} = part, parts) do
    case :erl_anno.line(at) do
      0 -> at
      line -> if part(parts, line) == part, do: :erl_anno.set_line(line - first + 1, at), else: at
    end
  end

  # Before the first line of the next.
  defp part([part], _line), do: part
  defp part([_part, %{first: first} = next | rest], line) when line >= first, do: part([next | rest], line)
  defp part([part | _rest], _line), do: part
end
