defmodule Instar.Compiler.Shared.Parts do
  # The sources that become one program: a document's own, and those of the documents that it uses.
  #
  # Each is read for itself, with nothing of the others in scope but their modules. So that one number says where something is,
  # their lines are counted on, one behind the other: what compilers say is put back by it, and so is what of the code
  # says where it is.
  @moduledoc false

  alias Instar.{Document, Error}

  @enforce_keys [:language, :text, :file, :first]
  defstruct @enforce_keys

  @typedoc "A source; `first` is the number that its first line has."
  @type t :: %__MODULE__{
          language: :elixir | :erlang,
          text: String.t(),
          file: String.t(),
          first: pos_integer
        }

  @doc """
  The parts of a program, the document's own first, and behind it what it uses, each behind what it uses itself.

      iex> used = [%{id: "b", tag: "1", language: :erlang, text: "-module(b).\\n", sha256: <<0::256>>, token: nil}]
      iex> for part <- Instar.Compiler.Shared.Parts.new(:elixir, "one\\ntwo", "a@1.ex", used), do: {part.file, part.first}
      [{"a@1.ex", 1}, {"b@1.erl", 4}]
  """
  @spec new(atom, String.t(), String.t(), [Document.used()]) :: [t, ...]
  def new(language, text, file, used) do
    own = %__MODULE__{language: language, text: text, file: file, first: 1}

    {parts, _next} =
      Enum.map_reduce(used, behind(own), fn %{id: id, tag: tag, language: language, text: text}, first ->
        part = %__MODULE__{language: language, text: text, file: file(id, tag, language), first: first}
        {part, behind(part)}
      end)

    [own | parts]
  end

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
  def of([own | used], language), do: Enum.filter(used ++ [own], &(&1.language == language))

  @doc "Diagnostics, each with the file and the line of the part that it is in."
  @spec diagnostics([t], [Error.diagnostic()]) :: [Error.diagnostic()]
  def diagnostics([_only], diagnostics), do: diagnostics

  def diagnostics([%{file: file} | _] = parts, diagnostics),
    do: for(diagnostic <- diagnostics, do: diagnostic(parts, file, diagnostic))

  # What names the file of another part has its place already.
  defp diagnostic(parts, own, %{file: own, line: line} = diagnostic) when is_integer(line) do
    %{file: file, first: first} = part(parts, line)
    %{diagnostic | file: file, line: line - first + 1}
  end

  defp diagnostic(_parts, _own, diagnostic), do: diagnostic

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
  def forms([_only], modules), do: modules
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
