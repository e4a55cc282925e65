defmodule Instar.Compiler.Wasm.ElixirForms do
  # From the new body of an Elixir module to abstract code, without a module being made.
  #
  # Elixir expands macros while it stores definitions. After the body, a callback takes those out again and throws, so
  # that nothing is ever compiled to object code, loaded or checked. The rest is what Elixir's own debug
  # information does: definitions to abstract code, by way of a module that serves as a pattern.
  @moduledoc false

  alias Instar.Compiler.Beam.Diagnostics
  alias Instar.Compiler.Wasm.{ElixirSource, Macros}

  @pattern {__MODULE__, :pattern}

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
  @spec forms([ElixirSource.definition()], String.t()) ::
          {:ok, [{module, [tuple]}]} | {:error, ElixirSource.problem()}
  def forms(modules, file) do
    names = Map.new(modules, &{&1.scratch, &1.name})

    Enum.reduce_while(modules, {:ok, []}, fn module, {:ok, done} ->
      case definitions(module, file) do
        {:ok, definitions} ->
          {:cont, {:ok, [{module.name, module |> abstract(definitions, file) |> rename(names)} | done]}}

        {:error, {:diagnostics, diagnostics}} ->
          {:halt, {:error, {:diagnostics, Enum.map(diagnostics, &original_names(&1, names))}}}

        {:error, problem} ->
          {:halt, {:error, problem}}
      end
    end)
    |> case do
      {:ok, done} -> {:ok, Enum.reverse(done)}
      error -> error
    end
  end

  @doc false
  # What is called when the body has been run. Not by the body itself: Elixir compiles that to a module of its own, which
  # would stay loaded for ever when it is left by a throw.
  @spec take(Macro.Env.t()) :: no_return
  def take(%Macro.Env{module: module}) do
    definitions =
      for function <- Module.definitions_in(module) do
        {:v1, kind, meta, clauses} = Module.get_definition(module, function)
        {function, kind, meta, clauses}
      end

    throw({__MODULE__, definitions})
  end

  defp definitions(module, file) do
    # Not by `@`, which is a macro and refused as others are.
    hook =
      quote(do: Module.put_attribute(unquote(module.scratch), :before_compile, {unquote(__MODULE__), :take}))

    body = {:__block__, [], [hook, module.body]}
    {result, collected} = collecting(fn -> create(module, body, file) end)

    case {Diagnostics.collected(collected, file), result} do
      {[], {:ok, definitions}} -> {:ok, definitions}
      {[], {:error, problem}} -> {:error, problem}
      # Elixir goes on after most mistakes, and says at the end that there were some.
      {diagnostics, _result} -> {:error, {:diagnostics, diagnostics}}
    end
  end

  defp create(module, body, file) do
    Module.create(module.scratch, body, file: file, line: module.line, requires: [Kernel], tracers: [Macros])
  catch
    :throw, {__MODULE__, definitions} ->
      {:ok, definitions}

    :throw, {:refused_macro, meta, construct} ->
      message = "#{construct} is not there in the sandbox; it needs \"target\": \"beam\""
      {:error, {:unsupported, construct, %{file: file, line: meta[:line], column: nil, message: message}}}

    kind, reason ->
      exception = Exception.normalize(kind, reason, __STACKTRACE__)
      {:error, {:diagnostics, [Diagnostics.elixir(kind, exception, __STACKTRACE__, file)]}}
  end

  # Before Elixir 1.15 the first error is all there is.
  defp collecting(fun) do
    if function_exported?(Code, :with_diagnostics, 2),
      do: apply(Code, :with_diagnostics, [[log: false], fun]),
      else: {fun.(), []}
  end

  defp abstract(module, definitions, file) do
    {backend, pattern} = :persistent_term.get(@pattern)

    map =
      Map.merge(pattern, %{
        module: module.scratch,
        definitions: definitions,
        file: file,
        relative_file: file,
        line: module.line,
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
