defmodule Instar.Compiler.Wasm.Front do
  # From the text of a document in Elixir or Erlang to a program: what the native compiler takes.
  #
  #     text ─► parse ─► allow and resolve ─► expand ─► abstract code ─► check ─► assembly ─► link with the library
  #
  # Nothing of the document runs and none of its modules is loaded. Time, memory and new atoms are bounded.
  @moduledoc false

  alias Instar.Compiler.Beam

  alias Instar.Compiler.Shared.{
    Answered,
    Assembly,
    AtomBudget,
    CompileOrder,
    DerivedNames,
    Diagnostics,
    Job,
    Parts,
    TopLevel,
    Warnings
  }

  alias Instar.Compiler.Wasm.{
    Clock,
    CompileTime,
    Constructs,
    ElixirForms,
    ElixirSource,
    ErlangSource,
    Instead,
    Library,
    Natives,
    Offered,
    Processes,
    Program,
    Unborn
  }

  alias Instar.{Config, Document, Error, FirstError}
  alias Instar.Runtime.Beam.Slots

  @type options :: [
          file: String.t(),
          timeout: pos_integer,
          max_atoms: non_neg_integer,
          natives: MapSet.t(mfa),
          config: Config.t(),
          context: term,
          warned: ([Error.diagnostic()] -> term),
          offered: Offered.given(),
          used: [Document.used()],
          one: boolean,
          speaking: ([{module, [tuple]}] -> [{module, [tuple]}]) | nil
        ]

  @typedoc """
  What makes a document of a tree that the parser has read; beside it whatever the caller wants to know of the tree, with the
  module whose functions are exported as `main`.
  """
  @type read ::
          (Macro.t() ->
             {:ok, Macro.t(), %{:main => module, optional(atom) => term}}
             | {:error, {:failed, meta :: keyword, message :: String.t()}})

  @doc """
  Compiles one document to a program.

  Options are `file` (the name in diagnostics), `timeout` (ms), `max_atoms`, `natives` (the functions that need
  no code; default: those of the native library), `config`, whose limits hold for what of the document runs meanwhile,
  `context` (what else than the text decides which atoms it needs), `warned`, which is called with the compilers' warnings,
  `speaking`, which makes other abstract code of it, as a debugger's, `used`, the sources that become one program with it, and
  `offered`, the functions that the host has for the document and what it is allowed. The error's reason is
  `:compile_error` or `{:unsupported_construct, construct}` with diagnostics, `{:compile_timeout, ms}`,
  `{:too_many_atoms, limit}`, or `{:no_library, key}`.
  """
  @spec program(:elixir | :erlang, String.t(), options) :: {:ok, Program.t()} | {:error, Error.t()}
  def program(language, source, options) do
    with {:ok, {program, _read}} <- read(language, source, options, &{:ok, &1, nil}), do: {:ok, program}
  end

  @doc "The same of a text in Elixir that is no document, but becomes one; and what reading it has found."
  @spec program_of(String.t(), read, options) :: {:ok, {Program.t(), map}} | {:error, Error.t()}
  def program_of(source, read, options), do: read(:elixir, source, [{:one, true} | options], read)

  defp read(language, source, options, read) do
    file = Keyword.fetch!(options, :file)

    text = %{
      language: language,
      source: source,
      file: file,
      timeout: Keyword.fetch!(options, :timeout),
      config: Keyword.get_lazy(options, :config, fn -> struct!(Config) end),
      limit: Keyword.fetch!(options, :max_atoms),
      document?: !options[:one],
      parts: parts(language, source, options),
      erlang: [],
      stage: nil,
      read: read,
      context: options[:context],
      offered: options[:offered],
      speaking: options[:speaking]
    }

    with true <- String.valid?(source),
         :ok <- Beam.warm_up(),
         :ok <- Library.ready(),
         {:ok, program, warnings} <- run(text, natives(options)) do
      Keyword.get(options, :warned, fn _warnings -> :ok end).(Parts.diagnostics(text.parts, warnings))
      {:ok, program}
    else
      false -> {:error, error({:diagnostics, [Diagnostics.general(file, "the source is not UTF-8")]})}
      {:error, %Error{} = error} -> {:error, Parts.error(text.parts, error)}
      {:error, refused} -> {:error, Parts.error(text.parts, error(refused))}
    end
  end

  # A document may be several files, and what is no document is one text.
  defp parts(language, source, options) do
    file = Keyword.fetch!(options, :file)

    if options[:one],
      do: Parts.one(language, source, file),
      else: Parts.new(language, source, file, options[:used] || [])
  end

  # `text` is what is compiled, and within what.
  defp run(%{file: file, timeout: timeout} = text, natives) do
    setup = fn ->
      {AtomBudget.open(budget(text), text.limit), slot(text.parts)}
    end

    work = fn {book, slot} -> Warnings.collect(file, fn -> compile(text, slot, natives, book) end) end

    cleanup = fn {book, slot}, outcome ->
      charged =
        AtomBudget.close(
          book,
          if(match?({:done, {{:ok, _program}, _warnings}}, outcome), do: :done, else: :failed)
        )

      give_back(slot, outcome)
      {outcome, charged}
    end

    case Job.run(setup, work, cleanup, timeout: timeout, heap: Job.heap()) do
      {:ok, {{:done, {{:ok, program}, warnings}}, :ok}} ->
        {:ok, program, warnings}

      {:ok, {{:done, {{:ok, _program}, _warnings}}, {:error, problem}}} ->
        {:error, error(problem)}

      {:ok, {{:done, {{:error, problem}, warnings}}, _charged}} ->
        {:error, problem |> error() |> Warnings.add(warnings)}

      {:ok, {unfinished, _charged}} ->
        {:error, Job.error(unfinished, file, timeout)}

      unfinished ->
        {:error, Job.error(unfinished, file, timeout)}
    end
  end

  # Who uses others needs the atoms of those, too.
  defp budget(%{language: language, source: source, context: context, parts: parts}) do
    used = Enum.reject(parts, &(&1.document == 0))
    context = if used == [], do: context, else: {context, for(%{text: text} <- used, do: :erlang.md5(text))}
    {:wasm, language, source, context}
  end

  defp slot(parts) do
    if Parts.of(parts, :elixir) != [] do
      {:ok, slot} = Slots.take(:scratch)
      :ok = ElixirForms.warm_up(slot)
      slot
    end
  end

  defp give_back(nil, _outcome), do: :ok

  # Nothing was loaded under the slot's name.
  defp give_back(slot, {:done, _result}), do: Slots.free(slot)
  # Elixir goes on to believe that the killed process is defining its modules, and refuses the names.
  defp give_back(slot, _killed), do: Slots.retire(slot)

  defp compile(%{language: language, offered: given} = text, slot, natives, book) do
    text = %{text | offered: Offered.new(given)}
    # Some are for the library alone.
    offered =
      natives
      |> MapSet.reject(fn {module, _name, _arity} -> module in [:instar, :erl_erts_errors] end)
      |> MapSet.union(MapSet.new(Answered.functions()))
      |> MapSet.union(Processes.functions())
      |> MapSet.union(Instead.functions())

    modules = MapSet.new(offered, &elem(&1, 0))
    text = Map.merge(text, %{book: book, natives: natives, taken: offered})

    # Erlang's modules first: what Elixir's name is there then.
    case {language, Parts.of(text.parts, :elixir), Parts.of(text.parts, :erlang)} do
      {_either, elixir, []} ->
        with {:ok, trees} <- trees(elixir, text), do: elixir(trees, slot, modules, text)

      {:elixir, elixir, erlang} ->
        both(elixir, erlang, slot, modules, text)

      {:erlang, elixir, _erlang} ->
        both(elixir, Parts.main_first(text.parts, :erlang), slot, modules, text)
    end
  end

  # A module of Elixir's is known to Erlang's by its name, and the other way round.
  defp both(elixir, erlang, slot, modules, %{file: file, book: book} = text) do
    with {:ok, trees} <- trees(elixir, text),
         {:ok, beside} <- ElixirSource.defined(trees, book.limit) do
      case ErlangSource.forms_of(erlang, file, modules, book.limit, text.offered, beside) do
        {:ok, forms} when elixir == [] -> link(forms, {%{}, %{}}, nil, text)
        {:ok, forms} -> elixir(trees, slot, modules, %{text | erlang: forms})
        {:refused, found, forms} -> Constructs.refuse(found, forms, text.taken, file, text.offered)
        {:error, problem} -> {:error, problem}
      end
    end
  end

  defp trees(parts, %{file: file, book: book} = text) do
    with {:ok, trees} <- FirstError.map(parts, &Beam.ElixirSource.parse(&1.text, file, book.limit, &1.first)),
         # What is no document has expressions at its top.
         do:
           {:ok,
            if(text.document?, do: TopLevel.decide(trees, &Offered.there?(text.offered, &1, &2)), else: trees)}
  end

  # The document's own text is that which becomes something else by being read, and the last of those that it uses.
  defp elixir(trees, slot, modules, %{file: file} = text) do
    with {:ok, trees, read} <- read(trees, text),
         {:ok, definitions} <- definitions(trees, {slot, modules, []}, text) do
      elixir(definitions, read, text)
    else
      {:error, {:failed, meta, message}} ->
        diagnostic = %{file: file, line: meta[:line], column: meta[:column], message: message}
        {:error, {:diagnostics, [diagnostic]}}

      {:error, problem} ->
        {:error, problem}
    end
  end

  # Each document's files, in an order in which each comes behind what it needs while it is compiled.
  defp definitions(trees, {slot, modules, learned}, %{file: file, book: book} = text) do
    documents = text.parts |> Parts.of(:elixir) |> Parts.by_document(trees)
    start = fn definitions -> start(definitions, slot, text) end
    there = for({module, forms} <- text.erlang, do: {module, Assembly.exports(forms)})

    with {:error, {:diagnostics, diagnostics} = problem} <-
           documents
           |> Enum.map(&CompileOrder.of(&1, learned))
           |> ElixirSource.modules(there, slot, file, modules, start, book.limit, text.offered) do
      case CompileOrder.learn(diagnostics, documents, learned) do
        {:ok, learned} -> definitions(trees, {slot, modules, learned}, text)
        :error -> {:error, problem}
      end
    end
  end

  defp read(trees, %{language: :erlang}), do: {:ok, trees, nil}

  defp read(trees, text) do
    {used, [own]} = Enum.split(trees, -1)
    with {:ok, own, read} <- text.read.(own), do: {:ok, used ++ [own], read}
  end

  defp elixir(definitions, read, %{file: file, book: book} = text) do
    with {:ok, forms} <- ElixirForms.forms(definitions, file, book) do
      forms = if read, do: Enum.map(forms, &bare(&1, read.main)), else: forms

      structs =
        for %{name: name, fields: fields} when fields != nil <- definitions, into: %{}, do: {name, fields}

      # The main module is the first.
      forms = if text.language == :erlang, do: text.erlang ++ forms, else: forms ++ text.erlang
      forms = if text.stage, do: forms ++ Unborn.modules(forms, text.stage), else: forms
      link(forms, {structs, implementations(definitions)}, read, text)
    end
  end

  # What of a document runs while it is compiled: modules of its own, of which the first has what is called. The host offers
  # it nothing but new atoms.
  defp start(definitions, slot, text) do
    deadline = System.monotonic_time(:millisecond) + text.timeout
    taken = MapSet.union(text.taken, MapSet.new(CompileTime.atoms()))

    with {:ok, {program, nil}} <-
           elixir(definitions, nil, %{
             text
             | language: :elixir,
               stage: slot,
               offered: CompileTime.offered(),
               taken: taken,
               speaking: nil
           }),
         do: CompileTime.load(program, text.file, %{text.config | max_atoms: text.limit}, deadline)
  end

  # The functions of the module that was read as the main one, or of the first, are what callers may call.
  defp link(forms, {structs, implementations}, read, %{file: file, book: book, offered: hosts} = text) do
    with forms = forms |> speaking(text) |> Clock.of_system(),
         {main, main_forms} = if(read, do: List.keyfind!(forms, read.main, 0), else: hd(forms)),
         exports = for({name, arity} <- Assembly.exports(main_forms), do: {main, name, arity}),
         # Whoever types a line is there to read what is wrong with it.
         surely = if(read, do: :all, else: exports),
         {:ok, forms, warnings} <- Constructs.check(forms, surely, text.taken, file, hosts),
         :ok <- Warnings.note(warnings),
         :ok <-
           forms
           |> Enum.flat_map(&elem(&1, 1))
           |> DerivedNames.of_forms()
           |> then(&DerivedNames.reserve(book, &1)),
         :ok <- forms |> funs() |> AtomBudget.functions(text.limit),
         forms = text.parts |> Parts.forms(forms) |> Instead.of_library() |> of_processes(),
         erlang = MapSet.new(text.erlang, &elem(&1, 0)),
         {:ok, assembly} <- assembly(forms, {{text.language, erlang}, file, constant(read)}, []),
         :ok <- AtomBudget.claim(book, {forms, assembly}),
         do:
           {:ok, {Program.link(assembly, exports, text.natives, structs, implementations, hosts, file), read}}
  end

  defp of_processes(modules), do: for({module, forms} <- modules, do: {module, Processes.forms(forms)})

  # A debugger's: the code says itself where it is.
  defp speaking(forms, %{speaking: nil}), do: forms
  defp speaking(forms, %{speaking: speaking}), do: speaking.(forms)

  # The functions of the document's own that it makes funs of by their modules' names. Others are there.
  defp funs(modules), do: named(modules, Map.new(modules), [])

  defp named({:fun, _, {:function, {:atom, _, module}, {:atom, _, name}, {:integer, _, arity}}}, own, funs),
    do: if(is_map_key(own, module), do: [{module, name, arity} | funs], else: funs)

  defp named([head | tail], own, funs), do: named(tail, own, named(head, own, funs))
  defp named(tuple, own, funs) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> named(own, funs)
  defp named(_other, _own, funs), do: funs

  # Nobody asks the module of a line what it has: half of what there would be to compile is the answer.
  defp bare({main, forms}, main) do
    {main,
     for form <- forms, not match?({:function, _, :__info__, 1, _}, form) do
       with {:attribute, at, :export, names} <- form, do: {:attribute, at, :export, names -- [__info__: 1]}
     end}
  end

  defp bare(module, _main), do: module

  # Of the library's protocols.
  defp implementations(modules) do
    for %{name: name, implements: {protocol, type}} <- modules, Library.protocol?(protocol), reduce: %{} do
      all -> Map.update(all, protocol, %{type => name}, &Map.put(&1, type, name))
    end
  end

  defp constant(%{constant: modules}), do: modules
  defp constant(_read), do: []

  # So many forms of it are kept: it says which file it is of.
  @most_constant 8

  # What every line has in the same way is compiled for the first of them.
  defp assembly([{module, forms} | modules], {language, file, constant} = how, done) do
    if module in constant do
      key = {__MODULE__, :constant, module}
      hash = :crypto.hash(:sha256, :erlang.term_to_binary(forms))

      case :persistent_term.get(key, %{}) do
        %{^hash => assembly} ->
          assembly(modules, how, [{module, assembly} | done])

        kept ->
          with {:ok, [{_module, assembly}]} <- assembly([{module, forms}], {language, file, []}, []) do
            if map_size(kept) < @most_constant, do: :persistent_term.put(key, Map.put(kept, hash, assembly))
            assembly(modules, how, [{module, assembly} | done])
          end
      end
    else
      compiled(module, forms, modules, how, done)
    end
  end

  defp assembly([], _how, done), do: {:ok, Enum.reverse(done)}

  defp compiled(module, forms, modules, {{language, erlang}, file, _constant} = how, done) do
    language =
      cond do
        module in erlang -> :erlang
        MapSet.size(erlang) > 0 -> :elixir
        true -> language
      end

    file = Parts.file_of(forms, file)
    # Elixir has warned by itself, of what was written and not of what became of it.
    {options, warn} = if language == :elixir, do: {[:no_auto_import], []}, else: {[], [warn: file]}

    case Assembly.compile(compiled(forms), options ++ Processes.options(forms), warn) do
      {:ok, assembly} -> assembly(modules, how, [{module, assembly} | done])
      {:error, errors} -> {:error, {:diagnostics, Diagnostics.erlang(errors, file)}}
    end
  end

  @doc false
  # Erlang's compiler does what attributes tell it, parse transforms included. So it is given none that tells it
  # something, whatever the readers let through; but that names of built-in functions can be the module's own.
  @spec compiled([tuple]) :: [tuple]
  def compiled(forms), do: Enum.filter(forms, &compiled?/1)

  defp compiled?({:attribute, _, :compile, :no_auto_import}), do: true
  defp compiled?({:attribute, _, :compile, {:no_auto_import, _functions}}), do: true
  defp compiled?({:attribute, _, name, _value}), do: name in [:file, :module, :export, :import, :record]
  defp compiled?({:function, _, _name, _arity, _clauses}), do: true
  defp compiled?(form), do: match?({:eof, _}, form)

  defp natives(options) do
    with nil <- Keyword.get(options, :natives), do: Natives.functions()
  end

  defp error(%Error{} = error), do: error
  defp error({:diagnostics, diagnostics}), do: Error.new(:compile_error, diagnostics: diagnostics)

  defp error({:unsupported, construct, diagnostics}),
    do: Error.new({:unsupported_construct, construct}, diagnostics: List.wrap(diagnostics))

  defp error({:too_many_atoms, refusal}), do: AtomBudget.error(refusal)
  defp error(reason), do: Error.new(reason)
end
