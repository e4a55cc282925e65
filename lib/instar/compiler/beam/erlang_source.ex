defmodule Instar.Compiler.Beam.ErlangSource do
  # Reads an Erlang document into abstract code in which its modules have the names of placeholders.
  #
  # A name is replaced in the text of `-module(…)`, so that `?MODULE` means the new one, and in the abstract code
  # where it stands for the module: in `name:f()`, `fun name:f/1`, imports, and as the module argument of apply, spawn and
  # their like. Everywhere else an atom of the same name is data and stays.
  #
  # Each `-module(…)` begins a module, as if it were a file of its own: what the one before defines is unknown to it.
  @moduledoc false

  alias Instar.Compiler.Shared.{Assembly, AtomBudget, Diagnostics, ErlangNames, ErlangSigils, Parts, Warnings}
  alias Instar.FirstError

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

  @typedoc "Texts that have been read as far as their modules are known: what those are called in the artifact."
  @type read :: {[{Parts.t(), source :: String.t(), modules :: list}], %{module() => module()}}

  # Reads the parts of a document. With `main?` the first module of the first part is the main one.
  @spec read([Parts.t()], boolean(), String.t(), non_neg_integer()) :: {:ok, read} | {:error, problem()}
  def read(parts, main?, file, limit) do
    with {:ok, texts} <- FirstError.map(parts, &modules_of(&1, file, limit)),
         modules = for({_part, _source, modules} <- texts, module <- modules, do: module),
         {:ok, names} <- placeholders(modules, main?, file, limit),
         do: {:ok, {texts, names}}
  end

  defp modules_of(%Parts{text: text, first: first} = part, file, limit) do
    with :ok <- ErlangNames.intern(text, part.file, limit),
         source = ErlangSigils.text(text),
         {:ok, modules} <- modules(source, first, file),
         do: {:ok, {part, source, modules}}
  end

  # The checked abstract code of each module under its placeholder, the main one first. `beside` says what modules in another
  # language are called in the artifact.
  @spec forms(read, %{module() => module()}, String.t()) ::
          {:ok, [{module(), Assembly.forms()}]} | {:error, problem()}
  def forms({texts, own}, beside, file) do
    case Enum.find(Map.keys(own), &is_map_key(beside, &1)) do
      nil ->
        names = Map.merge(beside, own)

        texts
        |> Enum.flat_map(fn {part, source, modules} -> parts(modules, source, part) end)
        |> FirstError.map(fn {name, at, text, part} ->
          with {:ok, forms} <- text.(quoted(names[name])) |> preprocess(at, part.file),
               {:ok, forms} <- check(Enum.map(forms, &rename(&1, names)), {part.file, file}, names),
               do: {:ok, {names[name], forms}}
        end)

      twice ->
        [place] =
          for {_part, _source, modules} <- texts, {^twice, {_byte, place}, _bytes} <- modules, do: place

        {:error, {:diagnostics, [at(file, place, "the module #{inspect(twice)} is there twice")]}}
    end
  end

  # Code of another language that names modules of these texts.
  @spec renamed_in([{module(), Assembly.forms()}], read) :: [{module(), Assembly.forms()}]
  def renamed_in(modules, {_texts, names}),
    do: for({module, forms} <- modules, do: {module, Enum.map(forms, &rename(&1, names))})

  # Where modules begin: `{name, {byte, location}, bytes of the name}`.
  defp modules(source, first, file) do
    case find(String.to_charlist(source) ++ :eof, {0, {first, 1}}, []) do
      {:error, at, message} ->
        {:error, {:diagnostics, [at(file, at, message)]}}

      {:error, errors} ->
        {:error, {:diagnostics, Diagnostics.erlang([{~c"", [errors]}], file)}}

      [] ->
        {:error, {:diagnostics, [at(file, {first, 1}, "there is no -module attribute")]}}

      found ->
        {:ok, Enum.reverse(found)}
    end
  end

  # Scans form by form, as a later form need not be scannable by itself: then the preprocessor says so.
  defp find(chars, {byte, location}, found) do
    case :erl_scan.tokens([], chars, location, [:text]) do
      {:done, {:ok, [{:-, begins}, {:atom, _, :module}, {:"(", _}, {:atom, at, name} | _], next}, rest} ->
        place = fn to -> byte + distance(chars, location, to) end
        from = at |> :erl_anno.location() |> place.()
        bytes = {from, from + byte_size(List.to_string(:erl_anno.text(at)))}
        begins = :erl_anno.location(begins)
        find(rest, {place.(next), next}, [{name, {place.(begins), begins}, bytes} | found])

      {:done, {:ok, [{:-, at}, {:atom, _, :module} | _], _end}, _rest} ->
        {:error, :erl_anno.location(at), "the module's name must be an atom"}

      {:done, {:ok, _tokens, next}, rest} ->
        find(rest, {byte + distance(chars, location, next), next}, found)

      {:done, {:error, error, _end}, _rest} when found == [] ->
        {:error, error}

      _end_of_text ->
        found
    end
  end

  # The names that the modules have in an artifact.
  defp placeholders([{main, _place, _bytes} | others], true, file, limit),
    do: placeholders(others, %{main => Assembly.placeholder()}, file, limit)

  defp placeholders(modules, false, file, limit), do: placeholders(modules, %{}, file, limit)

  defp placeholders(others, names, file, limit) do
    FirstError.reduce(others, names, fn {name, {_byte, at}, _bytes}, names ->
      case AtomBudget.intern("#{Assembly.placeholder()}.#{name}", limit) do
        _any when is_map_key(names, name) ->
          {:error, {:diagnostics, [at(file, at, "the module #{name} is there twice")]}}

        {:error, :too_long} ->
          {:error,
           {:diagnostics, [at(file, at, "the name of the module #{name} is too long for a second one")]}}

        {:ok, placeholder} ->
          {:ok, Map.put(names, name, placeholder)}

        refused ->
          refused
      end
    end)
  end

  # Each module's text, as a function of its name. What stands before the first belongs to it.
  defp parts(modules, source, %Parts{first: first} = part) do
    ends = for({_name, {byte, _at}, _bytes} <- tl(modules), do: byte) ++ [byte_size(source)]

    for {{{name, place, {from, to}}, till}, index} <- Enum.with_index(Enum.zip(modules, ends)) do
      {byte, at} = if index == 0, do: {0, {first, 1}}, else: place

      {name, at,
       fn quoted ->
         binary_part(source, byte, from - byte) <> quoted <> binary_part(source, to, till - to)
       end, part}
    end
  end

  # The number of bytes from one location to a later one.
  defp distance(_chars, location, location), do: 0
  defp distance([?\n | chars], {line, _column}, to), do: 1 + distance(chars, {line + 1, 1}, to)

  defp distance([char | chars], {line, column}, to),
    do: byte_size(<<char::utf8>>) + distance(chars, {line, column + 1}, to)

  # The preprocessor reads files only. A directory of its own keeps -include away from the host's files.
  defp preprocess(text, location, file) do
    directory =
      Path.join(System.tmp_dir!(), "instar-" <> Base.encode16(:crypto.strong_rand_bytes(12), case: :lower))

    path = Path.join(directory, "document.erl")

    try do
      File.mkdir!(directory)
      File.chmod!(directory, 0o700)
      File.write!(path, text)
      options = [location: location, source_name: String.to_charlist(file), includes: [], macros: []]
      {:ok, forms} = :epp.parse_file(String.to_charlist(path), options)
      {:ok, forms}
    after
      File.rm_rf(directory)
    end
  end

  # Runs parse transforms and the linter, on the code as it was written: what is added afterwards could hide errors.
  defp check(forms, {own, file}, names) do
    options = [:to_pp, :binary, :return_errors, :return_warnings, :no_spawn_compiler_process]

    case :compile.noenv_forms(forms, options) do
      {:ok, _module, checked, warnings} ->
        warnings
        |> as(own, file)
        |> Warnings.erlang(file)
        |> Enum.map(&original_names(&1, names))
        |> Warnings.note()

        {:ok, Enum.flat_map(checked, &without_transforms/1)}

      {:error, errors, _warnings} ->
        diagnostics = errors |> as(own, file) |> Diagnostics.erlang(file)

        {:error, {:diagnostics, Enum.map(diagnostics, &original_names(&1, names))}}
    end
  end

  # Lines are those of all that is compiled, as `file`; a file that the text names itself has its own.
  defp as(complaints, own, file) do
    own = String.to_charlist(own)
    for {name, found} <- complaints, do: {if(name == own, do: String.to_charlist(file), else: name), found}
  end

  # Puts the document's names back into a text that speaks of placeholders.
  defp original_names(diagnostic, names) do
    message =
      Enum.reduce(names, diagnostic.message, fn {name, placeholder}, text ->
        String.replace(text, quoted(placeholder), to_string(name))
      end)

    %{diagnostic | message: message}
  end

  defp without_transforms({:attribute, at, :compile, options}) do
    case options |> List.wrap() |> Enum.reject(&match?({:parse_transform, _}, &1)) do
      [] -> []
      options -> [{:attribute, at, :compile, options}]
    end
  end

  defp without_transforms(form), do: [form]

  defp rename({:attribute, at, :spec, {{name, function, arity}, types}}, names),
    do: {:attribute, at, :spec, {{renamed(name, names), function, arity}, types}}

  defp rename({:attribute, at, :import, {name, functions}}, names),
    do: {:attribute, at, :import, {renamed(name, names), functions}}

  defp rename({:attribute, at, kind, name}, names) when kind in [:behaviour, :behavior] and is_atom(name),
    do: {:attribute, at, kind, renamed(name, names)}

  defp rename({:remote, at, {:atom, at2, name}, function}, names),
    do: {:remote, at, {:atom, at2, renamed(name, names)}, rename(function, names)}

  defp rename({:fun, at, {:function, {:atom, at2, name}, function, arity}}, names),
    do: {:fun, at, {:function, {:atom, at2, renamed(name, names)}, function, arity}}

  defp rename({:call, at, function, args}, names) do
    {:call, at, rename(function, names),
     args |> Enum.map(&rename(&1, names)) |> rename_argument(function, names)}
  end

  defp rename(tuple, names) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> rename(names) |> List.to_tuple()

  defp rename([head | tail], names), do: [rename(head, names) | rename(tail, names)]
  defp rename(other, _names), do: other

  defp renamed(name, names), do: Map.get(names, name, name)

  defp rename_argument(args, function, names) do
    with called when called != nil <- called(function),
         %{} = positions when is_map_key(positions, {called, length(args)}) <- @with_module,
         position = positions[{called, length(args)}],
         {:atom, at, name} <- Enum.at(args, position) do
      List.replace_at(args, position, {:atom, at, renamed(name, names)})
    else
      _no_module -> args
    end
  end

  defp called({:atom, _, name}) when name not in [:start, :start_link, :start_monitor], do: name

  defp called({:remote, _, {:atom, _, module}, {:atom, _, name}}) when module in [:erlang, :proc_lib],
    do: name

  defp called(_other), do: nil

  defp quoted(placeholder), do: "'" <> Atom.to_string(placeholder) <> "'"

  defp at(file, {line, column}, message), do: %{file: file, line: line, column: column, message: message}
end
