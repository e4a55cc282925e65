defmodule Instar.Compiler.Wasm.ElixirForms do
  # From the definitions of an Elixir module to abstract code, without a module being made.
  #
  # Elixir evaluates the body of a module: `def` is a macro that quotes its arguments, and what is unquoted in them
  # runs. So the body here is one of Instar's own without a node of the document: a macro, whose expansion gives the
  # definitions to the function that `def` ends in, as data that are only expanded, takes them out again and throws. So
  # nothing is ever compiled to object code, loaded or checked, the body neither: nothing has to be purged, which
  # would take longer the more processes there are. The rest is what Elixir's own debug information does: definitions
  # to abstract code, by way of a module that serves as a pattern.
  @moduledoc false

  alias Instar.Compiler.Shared.{AtomBudget, DerivedNames, Diagnostics, Release, Warnings}
  alias Instar.Compiler.Wasm.{Constructs, ElixirSource, Expandable, Macros}
  alias Instar.FirstError

  @pattern {__MODULE__, :pattern}
  @statements {__MODULE__, :statements}

  @doc "Makes the pattern, once per VM, from a module of this name. The name must be nobody else's, or two would be made at once."
  @spec warm_up(module) :: :ok
  def warm_up(name) do
    with nil <- :persistent_term.get(@pattern, nil) do
      body =
        quote do
          @compile {:autoload, false}
          @compile {:debug_info, true}
        end

      {:module, module, binary, _result} = Module.create(name, body, file: "nofile", line: 1)
      :code.delete(module)
      :code.purge(module)
      {:ok, {_, [debug_info: {:debug_info_v1, backend, data}]}} = :beam_lib.chunks(binary, [:debug_info])
      {:ok, map} = backend.debug_info(:elixir_v1, module, data, [])
      :persistent_term.put(@pattern, {backend, map})
    end

    :ok
  end

  @doc "The abstract code of modules, each under its own name."
  @spec forms([ElixirSource.definition()], String.t(), AtomBudget.Book.t()) ::
          {:ok, [{module, [tuple]}]} | {:error, ElixirSource.problem()}
  def forms(modules, file, book) do
    names =
      for %{hosts: hosts} <- modules,
          reduce: Map.new(modules, &{&1.scratch, &1.name}),
          do: (names -> Map.merge(names, hosts))

    FirstError.map(modules, fn module ->
      with :ok <- DerivedNames.reserve(book, DerivedNames.of_defaults(module.statements)),
           {:ok, definitions} <- definitions(module, names, file),
           :ok <- DerivedNames.reserve(book, DerivedNames.of_definitions(definitions)) do
        {:ok, {module.name, module |> abstract(definitions, file) |> rename(names)}}
      else
        {:error, {:diagnostics, diagnostics}} ->
          {:error, {:diagnostics, Enum.map(diagnostics, &original_names(&1, names))}}

        {:error, problem} ->
          {:error, problem}
      end
    end)
  end

  # A throw is the way out of Elixir's compiler. Elixir takes neither a spec nor a name for the macro that does it.
  @dialyzer :no_return

  @doc false
  # The body of every module. Elixir expands a body before it compiles it, and gets no further than here.
  defmacro body, do: take(__CALLER__)

  # Stores the definitions and takes them out again.
  @spec take(Macro.Env.t()) :: no_return
  defp take(%Macro.Env{module: module} = env) do
    # No macro but those that may run can be named in here; the tracer sees to what `import` adds.
    env = %{
      env
      | aliases: [],
        macros: [{Kernel, Macros.kernel()}],
        requires: [Kernel],
        tracers: env.tracers ++ [Macros]
    }

    # Elixir's own callback names the arguments for the documentation: it makes atoms and expands what it finds there.
    Module.delete_attribute(module, :on_definition)
    Module.put_attribute(module, :on_definition, {__MODULE__, :stored})
    _env = @statements |> Process.delete() |> Enum.reduce(env, &store/2)

    definitions =
      for function <- Module.definitions_in(module) do
        {:v1, kind, meta, clauses} = Module.get_definition(module, function)
        {function, kind, meta, clauses}
      end

    throw({__MODULE__, definitions})
  end

  @doc false
  # Some callback there must be.
  @spec stored(Macro.Env.t(), atom, atom, [Macro.t()], [Macro.t()], term) :: :ok
  def stored(_env, _kind, _name, _args, _guards, _body), do: :ok

  # Kept as data and expanded, never evaluated: nothing in it is unquoted.
  defp store({kind, meta, [call | body]}, env) when kind in [:def, :defp] do
    store_definition(kind, call, List.first(body), %{env | line: Keyword.get(meta, :line, env.line)})
    env
  end

  defp store(directive, env) do
    {_module, _expander, env} = :elixir_expand.expand(directive, :elixir_env.env_to_ex(env), env)
    env
  end

  # What `def` calls at the end. Elixir 1.14 takes call and body apart; `true` has it look at the order of clauses.
  if Release.stores_apart?() do
    defp store_definition(kind, call, body, env),
      do: apply(:elixir_def, :store_definition, [kind, true, call, body, env])
  else
    defp store_definition(kind, call, body, env) do
      key = :erlang.unique_integer()
      :elixir_module.write_cache(env.module, key, {call, body})
      apply(:elixir_def, :store_definition, [kind, key, env])
    end
  end

  defp definitions(module, names, file) do
    {result, collected, warnings} = Warnings.within(file, fn -> create(module, file) end)
    warnings |> Enum.map(&original_names(&1, names)) |> Warnings.note()

    case {Diagnostics.collected(collected, file), result} do
      {[], {:ok, definitions}} -> {:ok, definitions}
      {[], {:error, problem}} -> {:error, problem}
      # Elixir goes on after most mistakes, and says at the end that there were some.
      {diagnostics, _result} -> {:error, {:diagnostics, diagnostics}}
    end
  end

  defp create(module, file) do
    body =
      quote line: module.line do
        require unquote(__MODULE__)
        unquote(__MODULE__).body()
      end

    Process.put(@statements, Enum.map(module.statements, &Expandable.statement/1))
    # The tracer that ends what may not run comes with the document's first node.
    Module.create(module.scratch, body, file: file, line: module.line)
  catch
    :throw, {__MODULE__, definitions} ->
      {:ok, definitions}

    :throw, {:refused_macro, meta, construct} ->
      message = Constructs.refusal(construct)
      {:error, {:unsupported, construct, %{file: file, line: meta[:line], column: nil, message: message}}}

    kind, reason ->
      exception = Exception.normalize(kind, reason, __STACKTRACE__)
      {:error, {:diagnostics, [Diagnostics.elixir(kind, exception, __STACKTRACE__, file)]}}
  end

  defp abstract(module, definitions, file) do
    {backend, pattern} = :persistent_term.get(@pattern)

    # Where the module is: newer releases call it `anno`.
    map =
      Map.merge(pattern, %{
        module: module.scratch,
        definitions: definitions,
        file: file,
        relative_file: file,
        line: module.line,
        anno: module.line,
        compile_opts: []
      })

    {:ok, forms} = backend.debug_info(:erlang_v1, module.scratch, {:elixir_v1, map, []}, [])
    Enum.reject(forms, &match?({:attribute, _, :spec, _}, &1))
  end

  defp rename(atom, names) when is_atom(atom), do: Map.get(names, atom, atom)
  defp rename([head | tail], names), do: [rename(head, names) | rename(tail, names)]

  defp rename(tuple, names) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> rename(names) |> List.to_tuple()

  defp rename(other, _names), do: other

  defp original_names(diagnostic, names) do
    message =
      Enum.reduce(names, diagnostic.message, fn {scratch, name}, message ->
        String.replace(message, Regex.compile!(Regex.escape(inspect(scratch)) <> "(?![0-9])"), inspect(name))
      end)

    %{diagnostic | message: message}
  end
end
