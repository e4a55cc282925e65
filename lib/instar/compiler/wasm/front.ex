defmodule Instar.Compiler.Wasm.Front do
  # From the text of a document in Elixir or Erlang to a program: what the native compiler takes.
  #
  #     text ─► parse ─► allow and resolve ─► expand ─► abstract code ─► check ─► assembly ─► link with the library
  #
  # Nothing of the document runs and none of its modules is loaded. Time, memory and new atoms are bounded.
  @moduledoc false

  alias Instar.Compiler.Beam
  alias Instar.Compiler.Beam.{Assembly, Atoms, Diagnostics, Job}
  alias Instar.Compiler.Wasm.{Constructs, ElixirForms, ElixirSource, ErlangSource, Library, Program}
  alias Instar.{Error, Native}
  alias Instar.Runtime.Beam.Slots

  # Of the compiling process, in words: 512 MiB.
  @heap 64 * 1024 * 1024

  @natives {__MODULE__, :natives}

  @type options :: [
          file: String.t(),
          timeout: pos_integer,
          max_atoms: non_neg_integer,
          natives: MapSet.t(mfa)
        ]

  @doc """
  Compiles one document to a program.

  Options are `file` (the name in diagnostics), `timeout` (ms), `max_atoms`, and `natives` (the functions that need
  no code; default: those of the native library). The error's reason is
  `:compile_error` or `{:unsupported_construct, construct}` with diagnostics, `{:compile_timeout, ms}`,
  `{:too_many_atoms, limit}`, or `{:no_library, key}`.
  """
  @spec program(:elixir | :erlang, String.t(), options) :: {:ok, Program.t()} | {:error, Error.t()}
  def program(language, source, options) do
    file = Keyword.fetch!(options, :file)
    timeout = Keyword.fetch!(options, :timeout)
    limit = Keyword.fetch!(options, :max_atoms)

    if String.valid?(source) do
      with :ok <- Library.ready(), do: run(language, source, file, timeout, limit, natives(options))
    else
      {:error, error({:diagnostics, [Diagnostics.general(file, "the source is not UTF-8")]})}
    end
  end

  defp run(language, source, file, timeout, limit, natives) do
    Beam.warm_up()

    setup = fn ->
      slot = slot(language)
      mark = Atoms.mark()
      names = names(source)
      {mark, names, Atoms.reserve(names, limit), slot}
    end

    work = fn
      {_mark, _names, :ok, slot} -> compile(language, source, slot, file, natives, limit)
      {_mark, _names, {:error, reason}, _slot} -> {:error, reason}
    end

    cleanup = fn {mark, names, reserved, slot}, outcome ->
      if reserved == :ok, do: Atoms.release(names)
      settled = Atoms.settle(mark, limit)
      give_back(slot, outcome)
      {outcome, settled}
    end

    case Job.run(setup, work, cleanup, timeout: timeout, heap: @heap) do
      {:ok, {{:done, {:ok, program}}, :ok}} -> {:ok, program}
      {:ok, {{:done, {:ok, _program}}, {:error, reason}}} -> {:error, Error.new(reason)}
      {:ok, {{:done, {:error, problem}}, _settled}} -> {:error, error(problem)}
      {:ok, {:timeout, _settled}} -> {:error, Error.new({:compile_timeout, timeout})}
      {:ok, {{:crashed, reason}, _settled}} -> {:error, crash(reason, file)}
      {:crashed, reason} -> {:error, crash(reason, file)}
    end
  end

  defp slot(:erlang), do: nil

  defp slot(:elixir) do
    {:ok, slot} = Slots.take(:scratch)
    :ok = ElixirForms.warm_up(slot)
    slot
  end

  defp give_back(nil, _outcome), do: :ok

  defp give_back(slot, outcome) do
    # Elixir evaluates module bodies in numbered modules, whose names it only uses again after this.
    Code.purge_compiler_modules()

    case outcome do
      {:done, _result} -> Slots.give_back(slot)
      # Elixir goes on to believe that the killed process is defining its modules, and refuses the names.
      _killed -> Slots.retire(slot)
    end
  end

  defp compile(language, source, slot, file, natives, limit) do
    # Some are for the library alone.
    offered = MapSet.reject(natives, fn {module, _name, _arity} -> module in [:instar, :erl_erts_errors] end)
    modules = MapSet.new(offered, &elem(&1, 0))

    with {:ok, forms, structs, implementations} <- forms(language, source, slot, file, modules, limit),
         :ok <- Constructs.check(forms, offered, file),
         {:ok, assembly} <- assembly(forms, language, file, []) do
      {main, main_forms} = hd(forms)
      exports = for {name, arity} <- Assembly.exports(main_forms), do: {main, name, arity}
      {:ok, Program.link(assembly, exports, natives, structs, implementations)}
    end
  end

  defp forms(:elixir, source, slot, file, natives, limit) do
    with {:ok, quoted} <- Beam.ElixirSource.parse(source, file, limit),
         {:ok, modules} <- ElixirSource.modules(quoted, slot, file, natives, limit),
         {:ok, forms} <- ElixirForms.forms(modules, file) do
      structs = for %{name: name, fields: fields} when fields != nil <- modules, into: %{}, do: {name, fields}
      {:ok, forms, structs, implementations(modules)}
    end
  end

  defp forms(:erlang, source, _slot, file, natives, _limit) do
    with {:ok, module, forms} <- ErlangSource.forms(source, file, natives),
         do: {:ok, [{module, forms}], %{}, %{}}
  end

  # Of the library's protocols.
  defp implementations(modules) do
    for %{name: name, implements: {protocol, type}} <- modules, Library.protocol?(protocol), reduce: %{} do
      all -> Map.update(all, protocol, %{type => name}, &Map.put(&1, type, name))
    end
  end

  defp assembly([{module, forms} | modules], language, file, done) do
    case Assembly.compile(forms, if(language == :elixir, do: [:no_auto_import], else: [])) do
      {:ok, assembly} -> assembly(modules, language, file, [{module, assembly} | done])
      {:error, errors} -> {:error, {:diagnostics, Diagnostics.erlang(errors, file)}}
    end
  end

  defp assembly([], _language, _file, done), do: {:ok, Enum.reverse(done)}

  # How many atoms reading and compiling a text can make: no fewer than it will. A name is a run of letters, digits,
  # `_` and `@`, or the end of one; quotes, captures and comprehensions make names without writing one. Compilers
  # number what they name: each occurrence counts.
  defp names(source), do: names(source, false, 0)

  defp names(<<char, rest::binary>>, within?, count) do
    letter? = char in ?a..?z or char in ?A..?Z or char == ?_ or char >= 128

    cond do
      letter? and not within? -> names(rest, true, count + 1)
      char in [?', ?&, ?|] -> names(rest, false, count + 1)
      true -> names(rest, letter?, count)
    end
  end

  defp names(<<>>, _within?, count), do: count

  defp natives(options) do
    with nil <- Keyword.get(options, :natives), do: native_functions()
  end

  defp native_functions do
    with nil <- :persistent_term.get(@natives, nil) do
      natives = MapSet.new(Native.terms_bifs())
      :persistent_term.put(@natives, natives)
      natives
    end
  end

  defp error({:diagnostics, diagnostics}), do: Error.new(:compile_error, diagnostics: diagnostics)

  defp error({:unsupported, construct, diagnostics}),
    do: Error.new({:unsupported_construct, construct}, diagnostics: List.wrap(diagnostics))

  defp error(reason), do: Error.new(reason)

  defp crash(reason, file) do
    message = "the compiling process ended: " <> Exception.format_exit(reason)
    Error.new(:compile_error, diagnostics: [Diagnostics.general(file, message)])
  end
end
