defmodule Instar.Compiler.Beam.ElixirCompile do
  # Compiles a renamed Elixir document with the host's compiler, and gets abstract code back.
  #
  # Elixir only compiles by loading: module bodies run, and each module is loaded under its scratch name. What is
  # loaded is removed by whoever gave out the slot.
  @moduledoc false

  alias Instar.Compiler.Beam.ElixirSource

  alias Instar.Compiler.Shared.{
    Assembly,
    AtomBudget,
    CompileOrder,
    DerivedNames,
    Diagnostics,
    Names,
    Parts,
    TopLevel,
    Warnings
  }

  alias Instar.FirstError
  alias Instar.Runtime.Beam.Slots

  @type problem ::
          {:diagnostics, [Instar.Error.diagnostic()]}
          | {:module_exists, module()}
          | {:too_many_atoms, AtomBudget.refusal()}

  @typedoc "What modules are called in the text, of those whose names are atoms, and what they are called in the artifact."
  @type names :: %{module() => module()}

  # The abstract code of every module of the document, under the placeholder's name. See `ElixirSource.rename/5`.
  @spec forms([Parts.t(), ...], boolean(), module(), String.t(), AtomBudget.Book.t(), [module()]) ::
          {:ok, [{module(), Assembly.forms()}], names} | {:error, problem(), foreign :: [module()]}
  def forms(parts, main?, slot, file, book, beside) do
    with {:ok, trees} <- FirstError.map(parts, &ElixirSource.parse(&1.text, file, book.limit, &1.first)),
         trees = TopLevel.decide(trees, &there?/2),
         :ok <- DerivedNames.reserve(book, DerivedNames.of_quoted(trees)),
         {:ok, modules, plan} <- modules(Parts.by_document(parts, trees), {main?, slot, file, beside}, []),
         :ok <- own(modules, slot),
         :ok <- Slots.put_modules(slot, Enum.map(modules, &elem(&1, 0))),
         {:ok, forms} <- abstract_code(modules, plan, file),
         {:ok, forms} <- rename(forms, slot, book.limit) do
      forms =
        for {module, forms} <- forms, do: {module, forms |> restore_on_load() |> original_text(slot, plan)}

      {:ok, Enum.sort(forms), names(forms, plan)}
    else
      {:error, problem} -> {:error, problem, []}
      {:error, problem, foreign} -> {:error, problem, foreign}
    end
  end

  # What a document asks at the top of its files: the VM that it is compiled in. A module that nobody has named yet may have a file.
  defp there?(name, function) do
    written = if is_list(name), do: "Elixir." <> Enum.join(name, "."), else: Atom.to_string(name)

    (AtomBudget.existing?(written) or :code.where_is_file(~c"#{written}.beam") != :non_existing) and
      module_there?(String.to_atom(written), function)
  end

  defp module_there?(module, nil), do: Code.ensure_loaded?(module)

  defp module_there?(module, {{:macro, name}, arity}),
    do: Code.ensure_loaded?(module) and macro_exported?(module, name, arity)

  defp module_there?(module, {name, arity}),
    do: Code.ensure_loaded?(module) and function_exported?(module, name, arity)

  # Each document's files are compiled in an order in which each comes behind what it needs.
  defp modules(documents, {main?, slot, file, beside} = how, learned) do
    ordered = Enum.map(documents, &CompileOrder.of(&1, learned))

    with {:ok, trees, plan} <- ElixirSource.rename(ordered, main?, slot, file, beside) do
      case compile(trees, plan, {file, learned != []}) do
        {:ok, modules} ->
          {:ok, modules, plan}

        {:error, {:diagnostics, diagnostics} = problem} ->
          case CompileOrder.learn(diagnostics, documents, learned) do
            {:ok, learned} -> modules(documents, how, learned)
            :error -> {:error, problem}
          end
      end
    end
  end

  defp names(forms, plan) do
    ["Elixir", placeholder] = Assembly.placeholder() |> Atom.to_string() |> String.split(".", parts: 2)
    [slot | _] = for {_root, new} <- plan.roots, do: Enum.take(new, 3)
    scratch = Enum.join(slot, ".")

    for {module, _forms} <- forms,
        "Elixir." <> text = Atom.to_string(module),
        text = String.replace(text, placeholder, scratch),
        name = "Elixir." <> ElixirSource.original_names(text, plan),
        AtomBudget.existing?(name),
        into: %{},
        do: {String.to_existing_atom(name), module}
  end

  defp compile(trees, plan, {file, again?}) do
    {result, collected, warnings} = Warnings.within(file, fn -> try_compile(trees, file) end)
    # What there is from a time before is compiled anew.
    warnings =
      if again?, do: Enum.reject(warnings, &String.contains?(&1.message, "redefining module")), else: warnings

    warnings |> known(trees, result, plan) |> Enum.map(&original_names(&1, plan)) |> Warnings.note()

    case result do
      {:ok, modules} ->
        {:ok, modules}

      {:error, raised} ->
        diagnostics =
          case {Diagnostics.collected(collected, file), raised} do
            {[], _raised} -> [raised]
            # All that it says is that the others were reported.
            {collected, %{message: "cannot compile " <> _}} -> collected
            {collected, raised} -> Enum.uniq_by(collected ++ [raised], &{&1.line, &1.message})
          end

        {:error, {:diagnostics, Enum.map(diagnostics, &original_names(&1, plan))}}
    end
  end

  # Of several files one is compiled before the others are there.
  defp known(warnings, [_one], _result, _plan), do: warnings

  defp known(warnings, _several, result, plan) do
    compiled =
      with(
        {:ok, modules} <- result,
        do: for({module, _binary} <- modules, do: inspect(module)),
        else: (_failed -> nil)
      )

    Enum.reject(warnings, fn %{message: message} ->
      case Regex.run(~r/is undefined \(module (\S+) is not available or is yet to be defined\)/, message) do
        [_all, module] when compiled != nil ->
          module in compiled and there?(message)

        [_all, module] ->
          Enum.any?(plan.names, fn {scratch, _name} -> String.starts_with?(module, scratch) end)

        nil ->
          false
      end
    end)
  end

  # What is loaded is asked.
  defp there?(message) do
    with [_all, module, name, arity] <- Regex.run(~r/(\S+)\.([^.\s]+)\/(\d+) is undefined/, message),
         # A module of the document's, so its name is an atom.
         exports = apply(String.to_existing_atom("Elixir." <> module), :module_info, [:exports]) do
      Enum.any?(exports, fn {export, of} -> "#{export}/#{of}" == "#{name}/#{arity}" end)
    else
      _other -> true
    end
  end

  defp try_compile(trees, file) do
    # Protocols derive modules that know of no option but this one, which `mix test` turns off. It stays on: whoever
    # turned it off again could do so while another document is being compiled.
    Code.put_compiler_option(:debug_info, true)
    {:ok, Enum.flat_map(trees, &Code.compile_quoted(&1, file))}
  catch
    kind, reason ->
      {:error,
       Diagnostics.elixir(kind, Exception.normalize(kind, reason, __STACKTRACE__), __STACKTRACE__, file)}
  end

  defp own(modules, slot) do
    case for {module, _binary} <- modules, not Names.under?(module, slot), do: module do
      [] -> :ok
      [module | _] = foreign -> {:error, {:module_exists, module}, foreign}
    end
  end

  defp abstract_code(modules, plan, file) do
    FirstError.map(modules, fn {module, binary} ->
      with {:ok, {_, [debug_info: {:debug_info_v1, backend, data}]}} <-
             :beam_lib.chunks(binary, [:debug_info]),
           {:ok, abstract} <- backend.debug_info(:erlang_v1, module, data, []) do
        {:ok, {module, abstract}}
      else
        _none ->
          message =
            "no abstract code was kept for #{inspect(module)}: turn on the compiler's option debug_info"

          {:error, {:diagnostics, [original_names(Diagnostics.general(file, message), plan)]}}
      end
    end)
  end

  # Before the compile and not after it: what the compiler derives from names must not depend on the scratch slot.
  defp rename(forms, slot, limit) do
    placeholder = Assembly.placeholder()

    with {:ok, mapping} <-
           forms |> Names.collect(slot) |> Names.mapping(slot, placeholder, &AtomBudget.intern(&1, limit)) do
      {:ok, Names.rename(forms, mapping, slot, placeholder)}
    end
  end

  # See ElixirSource.
  defp restore_on_load(forms) do
    name = ElixirSource.on_load()

    if Enum.any?(forms, &match?({:function, _, ^name, 0, _}, &1)) do
      {before, rest} = Enum.split_while(forms, &(not match?({:function, _, _, _, _}, &1)))
      before ++ [{:attribute, 0, :on_load, {name, 0}} | rest]
    else
      forms
    end
  end

  # Text that was made while compiling, such as inspect(__MODULE__), says the scratch name. No code can rely on
  # it, so it gets the name that its reader knows.
  defp original_text(forms, slot, plan) do
    "Elixir." <> scratch = Atom.to_string(slot)
    forms = Enum.map(forms, &exports_digest/1)

    if :binary.match(:erlang.term_to_binary(forms), scratch) == :nomatch,
      do: forms,
      else: replace_text(forms, plan)
  end

  defp replace_text({:string, at, chars}, plan) when is_list(chars) do
    # The bytes of a binary.
    text = :erlang.list_to_binary(chars)
    {:string, at, text |> ElixirSource.original_names(plan) |> :erlang.binary_to_list()}
  rescue
    ArgumentError -> {:string, at, chars}
  end

  defp replace_text(tuple, plan) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> replace_text(plan) |> List.to_tuple()

  defp replace_text([head | tail], plan), do: [replace_text(head, plan) | replace_text(tail, plan)]
  defp replace_text(other, _plan), do: other

  # The digest that `mix` compares also covers the defaults of structs, which can be scratch names.
  defp exports_digest({:function, at, :__info__, 1, clauses}) do
    clauses =
      Enum.map(clauses, fn
        {:clause, at, [{:atom, _, :exports_md5}] = head, guards, [{:bin, _, _}]} ->
          digest =
            clauses |> Enum.reject(&match?({:clause, _, [{:atom, _, :exports_md5}], _, _}, &1)) |> md5()

          {:clause, at, head, guards,
           [{:bin, at, [{:bin_element, at, {:string, at, digest}, :default, :default}]}]}

        clause ->
          clause
      end)

    {:function, at, :__info__, 1, clauses}
  end

  defp exports_digest(form), do: form

  defp md5(term),
    do: term |> :erlang.term_to_binary([:deterministic]) |> :erlang.md5() |> :erlang.binary_to_list()

  defp original_names(diagnostic, plan),
    do: %{diagnostic | message: ElixirSource.original_names(diagnostic.message, plan)}
end
