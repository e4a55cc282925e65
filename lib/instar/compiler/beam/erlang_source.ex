defmodule Instar.Compiler.Beam.ErlangSource do
  # Reads an Erlang document into abstract code in which the module has its placeholder's name.
  #
  # The name is replaced in the text of `-module(…)`, so that `?MODULE` means the new one, and in the abstract code
  # where it stands for the module: in `name:f()`, `fun name:f/1` and as the module argument of apply, spawn and
  # their like. Everywhere else an atom of the same name is data and stays.
  @moduledoc false

  alias Instar.Compiler.Shared.{Assembly, AtomBudget, Diagnostics, ErlangNames, Warnings}

  # Functions of `erlang` and `proc_lib` that take a module: name, arity, position of the module.
  @with_module %{
    {:apply, 3} => 0,
    {:spawn, 3} => 0,
    {:spawn, 4} => 1,
    {:spawn_link, 3} => 0,
    {:spawn_link, 4} => 1,
    {:spawn_monitor, 3} => 0,
    {:spawn_monitor, 4} => 1,
    {:spawn_opt, 4} => 0,
    {:spawn_opt, 5} => 1,
    {:spawn_request, 3} => 0,
    {:spawn_request, 4} => 0,
    {:spawn_request, 5} => 1,
    {:hibernate, 3} => 0,
    {:make_fun, 3} => 0,
    {:function_exported, 3} => 0,
    {:start, 3} => 0,
    {:start_link, 3} => 0,
    {:start_monitor, 3} => 0
  }

  @type problem :: {:diagnostics, [Instar.Error.diagnostic()]} | {:too_many_atoms, AtomBudget.refusal()}

  # The document's own name for its module, and its checked abstract code.
  @spec forms(String.t(), String.t(), non_neg_integer()) ::
          {:ok, String.t(), Assembly.forms()} | {:error, problem()}
  def forms(source, file, limit) do
    with :ok <- ErlangNames.intern(source, file, limit), do: read(source, file)
  end

  # Puts the document's name back into a text that speaks of the placeholder.
  @spec original_names(String.t(), String.t()) :: String.t()
  def original_names(text, name), do: String.replace(text, quoted_placeholder(), name)

  defp read(source, file) do
    with {:ok, name, from, to} <- find_name(source, file),
         text =
           binary_part(source, 0, from) <>
             quoted_placeholder() <> binary_part(source, to, byte_size(source) - to),
         {:ok, forms} <- preprocess(text, file),
         {:ok, forms} <- check(Enum.map(forms, &rename(&1, name)), file, name) do
      {:ok, Atom.to_string(name), forms}
    end
  end

  # Scans form by form, as a later form need not be scannable by itself.
  defp find_name(source, file, offset \\ 0, location \\ {1, 1}) do
    rest = source |> binary_part(offset, byte_size(source) - offset) |> String.to_charlist()

    case :erl_scan.tokens([], rest ++ :eof, location, [:text]) do
      {:done, {:ok, [{:-, _}, {:atom, _, :module}, {:"(", _}, {:atom, at, name} | _], _end}, _rest} ->
        from = offset + distance(rest, location, :erl_anno.location(at))
        {:ok, name, from, from + byte_size(List.to_string(:erl_anno.text(at)))}

      {:done, {:ok, [{:-, at}, {:atom, _, :module} | _], _end}, _rest} ->
        {:error, {:diagnostics, [at(file, :erl_anno.location(at), "the module's name must be an atom")]}}

      {:done, {:ok, _tokens, next}, rest} when is_list(rest) ->
        find_name(source, file, byte_size(source) - byte_size(List.to_string(rest)), next)

      {:done, {:error, {location, module, descriptor}, _end}, _rest} ->
        {:error, {:diagnostics, Diagnostics.erlang([{~c"", [{location, module, descriptor}]}], file)}}

      _end_of_text ->
        {:error, {:diagnostics, [at(file, {1, 1}, "there is no -module attribute")]}}
    end
  end

  # The number of bytes from one location to a later one.
  defp distance(_chars, location, location), do: 0
  defp distance([?\n | chars], {line, _column}, to), do: 1 + distance(chars, {line + 1, 1}, to)

  defp distance([char | chars], {line, column}, to),
    do: byte_size(<<char::utf8>>) + distance(chars, {line, column + 1}, to)

  # The preprocessor reads files only. A directory of its own keeps -include away from the host's files.
  defp preprocess(text, file) do
    directory =
      Path.join(System.tmp_dir!(), "instar-" <> Base.encode16(:crypto.strong_rand_bytes(12), case: :lower))

    path = Path.join(directory, "document.erl")

    try do
      File.mkdir!(directory)
      File.chmod!(directory, 0o700)
      File.write!(path, text)
      options = [location: {1, 1}, source_name: String.to_charlist(file), includes: [], macros: []]
      {:ok, forms} = :epp.parse_file(String.to_charlist(path), options)
      {:ok, forms}
    after
      File.rm_rf(directory)
    end
  end

  # Runs parse transforms and the linter, on the code as it was written: what is added afterwards could hide errors.
  defp check(forms, file, name) do
    options = [:to_pp, :binary, :return_errors, :return_warnings, :no_spawn_compiler_process]

    case :compile.noenv_forms(forms, options) do
      {:ok, _module, checked, warnings} ->
        warnings |> Warnings.erlang(file) |> Enum.map(&original_name(&1, name)) |> Warnings.note()
        {:ok, Enum.flat_map(checked, &without_transforms/1)}

      {:error, errors, _warnings} ->
        diagnostics = Diagnostics.erlang(errors, file)

        {:error, {:diagnostics, Enum.map(diagnostics, &original_name(&1, name))}}
    end
  end

  defp original_name(diagnostic, name),
    do: %{diagnostic | message: original_names(diagnostic.message, to_string(name))}

  defp without_transforms({:attribute, at, :compile, options}) do
    case options |> List.wrap() |> Enum.reject(&match?({:parse_transform, _}, &1)) do
      [] -> []
      options -> [{:attribute, at, :compile, options}]
    end
  end

  defp without_transforms(form), do: [form]

  defp rename({:attribute, at, :spec, {{name, function, arity}, types}}, name) do
    {:attribute, at, :spec, {{Assembly.placeholder(), function, arity}, types}}
  end

  defp rename({:remote, at, {:atom, at2, name}, function}, name) do
    {:remote, at, {:atom, at2, Assembly.placeholder()}, rename(function, name)}
  end

  defp rename({:fun, at, {:function, {:atom, at2, name}, function, arity}}, name) do
    {:fun, at, {:function, {:atom, at2, Assembly.placeholder()}, function, arity}}
  end

  defp rename({:call, at, function, args}, name) do
    {:call, at, rename(function, name),
     args |> Enum.map(&rename(&1, name)) |> rename_argument(function, name)}
  end

  defp rename(tuple, name) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> rename(name) |> List.to_tuple()

  defp rename([head | tail], name), do: [rename(head, name) | rename(tail, name)]
  defp rename(other, _name), do: other

  defp rename_argument(args, function, name) do
    with called when called != nil <- called(function),
         %{} = positions when is_map_key(positions, {called, length(args)}) <- @with_module,
         position = positions[{called, length(args)}],
         {:atom, at, ^name} <- Enum.at(args, position) do
      List.replace_at(args, position, {:atom, at, Assembly.placeholder()})
    else
      _no_module -> args
    end
  end

  defp called({:atom, _, name}) when name not in [:start, :start_link, :start_monitor], do: name

  defp called({:remote, _, {:atom, _, module}, {:atom, _, name}}) when module in [:erlang, :proc_lib],
    do: name

  defp called(_other), do: nil

  defp quoted_placeholder, do: "'" <> Atom.to_string(Assembly.placeholder()) <> "'"

  defp at(file, {line, column}, message), do: %{file: file, line: line, column: column, message: message}
end
