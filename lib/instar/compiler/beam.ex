defmodule Instar.Compiler.Beam do
  @moduledoc """
  Compiles a document in Elixir or Erlang to an artifact for the BEAM target.

  Such code is trusted: Elixir runs module bodies and macros while it compiles, and the result has the whole VM in
  its hands. What is bounded is what goes wrong by accident: the time, the number of new atoms, and the names. A
  document can be named like any module of the host without touching it.

      iex> source = "defmodule Prices do def net(gross), do: div(gross * 100, 119) end"
      iex> {:ok, artifact} = Instar.Compiler.Beam.compile(:elixir, source, file: "prices@1.0.0.ex", timeout: 120_000)
      iex> {artifact.file, {:net, 1} in artifact.exports, artifact.on_load}
      {"prices@1.0.0.ex", true, false}
      iex> {:error, error} = Instar.Compiler.Beam.compile(:elixir, "File.read!(1)", timeout: 120_000)
      iex> error.reason
      :compile_error

  An artifact is a plain map, the same for the same source and file name:

    * `main` - the name of the main module: a placeholder, which a load replaces by that of its slot
    * `modules` - `{placeholder, assembly}` of every module
    * `names` - all atoms in the assembly that are to be replaced
    * `exports` - `{name, arity}` of what can be called in the main module
    * `on_load` - whether loading it runs code
    * `file` - the name in stack traces
    * `asked` - where there are any, the functions of the host that it calls
    * `otp` - the release whose compiler made it, which is the only one that is sure to take it

  The main module is the first of the document, or the one that the names of the others start with.

  ## What a document cannot do

    * have anything but modules at its top, or modules whose names are computed
    * implement a protocol of the host for a type of the host. It can implement one for its own structs, but a
      protocol that was consolidated, as Mix does by default, does not find the implementation
    * reach a module of the host that lies under its own name, except by the absolute name: in a document that
      defines `MyApp`, `MyApp.Repo` is the document's own, and `Elixir.MyApp.Repo` is the host's
  """

  @behaviour Instar.Compiler

  alias Instar.Compiler.Beam.{ElixirCompile, ErlangSource, HostCalls}

  alias Instar.Compiler.Shared.{
    Assembly,
    AtomBudget,
    DerivedNames,
    Diagnostics,
    ExternalTerm,
    Job,
    Parts,
    Warnings
  }

  alias Instar.Error
  alias Instar.Runtime.Beam.Slots

  @warm {__MODULE__, :warm}
  # What the compilers and the library take of the VM's table, about.
  @compilers_atoms 5_000

  @type artifact :: %{
          optional(:asked) => [HostCalls.asked()],
          required(:main) => module(),
          required(:modules) => [{module(), tuple()}],
          required(:names) => [atom()],
          required(:exports) => [{atom(), arity()}],
          required(:on_load) => boolean(),
          required(:file) => String.t(),
          required(:otp) => String.t()
        }

  @doc """
  Compiles one document.

  Options:

    * `:file` - the name in diagnostics and stack traces (`"nofile"`)
    * `:timeout` - in ms; then the compiler is killed (30,000)
    * `:max_atoms` - how many new atoms all documents of the VM may make together (50,000)
    * `:used` - sources of other documents that become one program with it (none)
    * `:hosts` - the functions that the host offers to the document (none)
    * `:warned` - is called with the warnings of a document that could be compiled
    * `:max_heap` - of the compiling process, in words; 0 for no limit (134,217,728, which is 1 GiB)

  The error's reason is `:compile_error` with diagnostics, `{:compile_timeout, ms}`, `{:too_many_atoms, limit}`, or
  `{:module_exists, module}` for a document that defined a module outside of its own names.
  """
  @spec compile(:elixir | :erlang, String.t(), keyword()) :: {:ok, artifact()} | {:error, Error.t()}
  def compile(language, source, opts \\ []) when language in [:elixir, :erlang] and is_binary(source) do
    file = Keyword.get(opts, :file, "nofile")
    parts = Parts.new(language, source, file, Keyword.get(opts, :used, []))

    with true <- String.valid?(source),
         :ok <- warm_up(),
         {:ok, artifact, warnings} <- run(language, {source, parts}, file, opts) do
      Keyword.get(opts, :warned, fn _warnings -> :ok end).(
        Parts.diagnostics(parts, HostCalls.known(warnings, Keyword.get(opts, :hosts, [])))
      )

      {:ok, artifact}
    else
      false -> {:error, error({:diagnostics, [Diagnostics.general(file, "the source is not UTF-8")]})}
      {:error, %Error{} = error} -> {:error, Parts.error(parts, error)}
      {:error, refused} -> {:error, Parts.error(parts, error(refused))}
    end
  end

  defp run(language, {source, parts}, file, opts) do
    timeout = Keyword.get(opts, :timeout, 30_000)
    limit = Keyword.get(opts, :max_atoms, 50_000)
    heap = Keyword.get(opts, :max_heap, Job.heap())

    # Bodies of Elixir's modules run while they are compiled.
    setup = fn ->
      elixir? = Parts.of(parts, :elixir) != []

      {AtomBudget.open(budget(language, source, parts), limit, residue: elixir?),
       if(elixir?, do: take_scratch())}
    end

    work = fn {book, slot} ->
      text = %{parts: parts, file: file, hosts: Keyword.get(opts, :hosts, []), abstract: opts[:abstract]}
      Warnings.collect(file, fn -> compile_in(language, slot, text, book) end)
    end

    cleanup = fn {book, slot}, outcome ->
      charged =
        AtomBudget.close(
          book,
          if(match?({:done, {{:ok, _artifact}, _warnings}}, outcome), do: :done, else: :failed)
        )

      clean(slot, outcome)
      {outcome, charged}
    end

    case Job.run(setup, work, cleanup, timeout: timeout, heap: heap) do
      {:ok, {{:done, {{:ok, artifact}, warnings}}, :ok}} ->
        {:ok, artifact, warnings}

      {:ok, {{:done, {{:ok, _artifact}, _warnings}}, {:error, problem}}} ->
        {:error, error(problem)}

      {:ok, {{:done, {{:error, problem, _foreign}, warnings}}, _charged}} ->
        {:error, problem |> error() |> Warnings.add(warnings)}

      {:ok, {unfinished, _charged}} ->
        {:error, Job.error(unfinished, file, timeout)}

      unfinished ->
        {:error, Job.error(unfinished, file, timeout)}
    end
  end

  # Who uses others needs the atoms of those, too.
  defp budget(language, source, parts) do
    case for(%{document: document, text: text} when document > 0 <- parts, do: :erlang.md5(text)) do
      [] -> {:beam, language, source}
      used -> {:beam, language, {source, used}}
    end
  end

  @doc false
  # The modules of a document under a slot's name, as abstract code: what an artifact of the same source was made of.
  @spec abstract_code(:elixir | :erlang, String.t(), Slots.slot(), keyword()) ::
          {:ok, [{module(), Assembly.forms()}]} | {:error, Error.t()}
  def abstract_code(language, source, slot, opts) do
    file = Keyword.fetch!(opts, :file)
    parts = Parts.new(language, source, file, Keyword.get(opts, :used, []))

    with :ok <- warm_up(),
         {:ok, modules, _warnings} <- run(language, {source, parts}, file, [{:abstract, true} | opts]),
         {:ok, modules} <-
           Assembly.rename(modules, Assembly.names(modules), slot, Keyword.fetch!(opts, :max_atoms)) do
      {:ok, modules}
    else
      {:error, %Error{} = error} -> {:error, error}
      {:error, refused} -> {:error, error(refused)}
    end
  end

  @impl true
  def toolchain, do: "otp #{otp()} elixir #{System.version()}"

  @impl true
  def compile(language, source, file, config) do
    warned = &Warnings.tell(&1, config.name, file)
    hosts = if config.offered, do: config.offered.functions, else: []
    limits = [timeout: config.compile_timeout, max_atoms: config.max_atoms]
    options = [file: file, warned: warned, hosts: hosts, used: config.used] ++ limits
    with {:ok, artifact} <- compile(language, text(source), options), do: {:ok, dump(artifact)}
  end

  defp text(%{text: text}), do: text
  defp text(%{bytes: bytes}), do: bytes

  @doc "Writes an artifact as bytes; equal artifacts give equal bytes."
  @spec dump(artifact()) :: binary()
  def dump(artifact), do: :erlang.term_to_binary(artifact, [:compressed, :deterministic])

  @doc """
  Reads what `dump/1` wrote.

  The bytes must come from a place that only Instar writes to: they are not checked beyond their shape. `:badfile`
  is the reason when they are something else, or were made by another release of Erlang/OTP. Its atoms count among those
  of documents, of which there are at most `max_atoms`.
  """
  @spec load_artifact(binary(), non_neg_integer()) :: {:ok, artifact()} | {:error, Error.t()}
  def load_artifact(binary, max_atoms \\ 50_000) when is_binary(binary) do
    release = otp()

    case ExternalTerm.read(binary, max_atoms) do
      {:ok, %{main: _, modules: [_ | _], names: _, exports: _, on_load: _, file: _, otp: ^release} = artifact} ->
        {:ok, artifact}

      {:error, problem} ->
        {:error, error(problem)}

      _other ->
        {:error, Error.new(:badfile)}
    end
  end

  @doc false
  # The release that artifacts are made by and for.
  @spec otp() :: String.t()
  def otp, do: List.to_string(:erlang.system_info(:otp_release))

  defp take_scratch do
    {:ok, slot} = Slots.take(:scratch)
    slot
  end

  # The modules of Erlang's among them are compiled otherwise.
  defp compile_in(language, slot, %{file: file, parts: parts} = text, book) do
    elixir = Parts.of(parts, :elixir)
    # The main module is the first of Erlang's, and of the last of Elixir's documents.
    erlang = if language == :erlang, do: Parts.main_first(parts, :erlang), else: Parts.of(parts, :erlang)

    with {:ok, {_texts, names} = read} <- ErlangSource.read(erlang, language == :erlang, file, book.limit),
         {:ok, modules, beside} <- elixir(elixir, language == :elixir, slot, file, book, Map.keys(names)),
         {:ok, forms} <- ErlangSource.forms(read, beside, file) do
      modules = if erlang == [], do: modules, else: forms ++ ErlangSource.renamed_in(modules, read)
      charged(modules, MapSet.new(forms, &elem(&1, 0)), text, book)
    else
      {:error, problem} -> {:error, problem, []}
      {:error, problem, foreign} -> {:error, problem, foreign}
    end
  end

  defp elixir([], _main?, _slot, _file, _book, _beside), do: {:ok, [], %{}}

  defp elixir(parts, main?, slot, file, book, beside),
    do: ElixirCompile.forms(parts, main?, slot, file, book, beside)

  defp charged(modules, erlang, %{file: file, hosts: hosts} = text, book) do
    forms = Enum.flat_map(modules, &elem(&1, 1))

    with {:ok, modules, asked} <- HostCalls.rewrite(modules, hosts, file),
         :ok <- DerivedNames.reserve(book, DerivedNames.of_forms(forms)),
         # A debugger shows the files as one.
         modules = Parts.forms(if(text.abstract, do: Parts.whole(text.parts), else: text.parts), modules),
         {:ok, artifact} <- if(text.abstract, do: {:ok, modules}, else: artifact(modules, erlang, file)),
         artifact = if(asked == [] or text.abstract, do: artifact, else: Map.put(artifact, :asked, asked)),
         :ok <- AtomBudget.claim(book, {forms, artifact}) do
      {:ok, artifact}
    else
      {:error, problem} -> {:error, problem, []}
      failed -> failed
    end
  end

  defp artifact(modules, erlang, file) do
    main = Assembly.placeholder()
    {^main, main_forms} = List.keyfind(modules, main, 0)
    exports = Assembly.exports(main_forms)
    modules = List.keyreplace(modules, main, 0, {main, Assembly.add_dispatcher(main_forms, exports)})

    case assembly(modules, erlang, file, []) do
      {:ok, assembly} ->
        {:ok,
         %{
           main: main,
           modules: assembly,
           names: Assembly.names(assembly),
           exports: exports,
           on_load: Enum.any?(assembly, fn {_module, assembly} -> Assembly.on_load?(assembly) end),
           file: file,
           otp: otp()
         }}

      {:error, diagnostics} ->
        {:error, {:diagnostics, diagnostics}, []}
    end
  end

  defp assembly([{module, forms} | modules], erlang, file, done) do
    case Assembly.compile(forms, if(module in erlang, do: [], else: [:no_auto_import])) do
      {:ok, assembly} -> assembly(modules, erlang, file, [{module, assembly} | done])
      {:error, errors} -> {:error, Diagnostics.erlang(errors, Parts.file_of(forms, file))}
    end
  end

  defp assembly([], _erlang, _file, done), do: {:ok, Enum.reverse(done)}

  defp clean(slot, outcome) do
    case outcome do
      {:done, {{:error, _problem, foreign}, _warnings}} -> Enum.each(foreign, &remove_foreign/1)
      _other -> :ok
    end

    case {slot, outcome} do
      {nil, _outcome} -> :ok
      {slot, {:done, _result}} -> Slots.give_back(slot)
      # Elixir goes on to believe that the killed process is defining its modules, and refuses the names.
      {slot, _killed} -> Slots.retire(slot)
    end
  end

  # The document made up a name while it was compiled. If that replaced a module of the host, that one is loaded
  # again from where it came from, as well as can be done.
  defp remove_foreign(module) do
    :code.purge(module)
    :code.delete(module)
    :code.purge(module)
    :code.ensure_loaded(module)
  end

  @doc false
  # The compilers' own modules are full of atoms, which are not the document's; but a VM must have room for them.
  @spec warm_up() :: :ok | AtomBudget.refused()
  def warm_up do
    with false <- :persistent_term.get(@warm, false),
         :ok <- AtomBudget.room_in_vm(@compilers_atoms) do
      Application.load(:compiler)

      parts = [
        :erl_lint,
        :erl_parse,
        :erl_scan,
        :erl_expand_records,
        :erl_internal,
        :erl_anno,
        :erl_bits,
        :epp
      ]

      parts =
        parts ++
          [
            :erl_eval,
            :erl_pp,
            :io_lib_pretty,
            :otp_internal,
            :sofs,
            :digraph,
            :digraph_utils,
            :cerl_sets,
            :beam_lib
          ]

      for application <- [:compiler, :elixir],
          {:ok, modules} <- [:application.get_key(application, :modules)] do
        :code.ensure_modules_loaded(modules)
      end

      :code.ensure_modules_loaded(parts)
      :persistent_term.put(@warm, true)
    else
      true -> :ok
      refused -> refused
    end
  end

  defp error({:diagnostics, diagnostics}), do: Error.new(:compile_error, diagnostics: diagnostics)
  defp error({:too_many_atoms, refusal}), do: AtomBudget.error(refusal)
  defp error(reason), do: Error.new(reason)
end
