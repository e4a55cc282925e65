defmodule Instar.Compiler.Shared.Assembly do
  # From abstract code to assembly, which is what an artifact holds, and from assembly to object code.
  #
  # Assembly is the last form in which names are still terms, so that one artifact can be loaded under any slot's
  # name without the compiler proper running again. Modules in it are called `Instar.Placeholder…`.
  #
  # The main module gets a dispatcher: a local fun that calls the module's exported functions locally. A call
  # through it stays in the generation of the code that it came from, is a `badfun` once that is purged, and works
  # again when the identical code is loaded again; no other way of calling a module behaves so.
  @moduledoc false

  alias Instar.Compiler.Shared.Names
  alias Instar.Compiler.Shared.{AtomBudget, Folding, Warnings}

  @placeholder Instar.Placeholder
  # The pass that looks for the same expression twice compares each with all before it: a body of 5,000 lines takes it
  # eight times as long as all others. So it is left out where one clause has so many nodes.
  @straight [:no_ssa_opt_cse]
  @long 10_000

  @dispatch :"$instar_dispatch"
  @local_call :"$instar_call"
  @hidden [:module_info, @dispatch, @local_call, Folding.same()]
  @undef :instar_undef

  @type forms :: [tuple()]

  # Gives the source another name in stack traces: the same artifact serves every document with the same source.
  @spec relocate([{module(), tuple()}], charlist(), charlist()) :: [{module(), tuple()}]
  def relocate(modules, file, file), do: modules

  def relocate(modules, from, to),
    do: for({module, assembly} <- modules, do: {module, move(assembly, from, to)})

  defp move({:location, from, line}, from, to), do: {:location, to, line}
  defp move([head | tail], from, to), do: [move(head, from, to) | move(tail, from, to)]

  defp move(tuple, from, to) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> Enum.map(&move(&1, from, to)) |> List.to_tuple()

  defp move(other, _from, _to), do: other

  # The name that the main module has in every artifact.
  @spec placeholder() :: module()
  def placeholder, do: @placeholder

  # The function of the main module that returns the fun.
  @spec dispatch() :: atom()
  def dispatch, do: @dispatch

  # The functions that a document offers: what it exports, without what compilers add.
  @spec exports(forms()) :: [{atom(), arity()}]
  def exports(forms) do
    all? = Enum.any?(forms, &export_all?/1)
    listed = for {:attribute, _, :export, exports} <- forms, export <- exports, do: export
    defined = if all?, do: for({:function, _, name, arity, _} <- forms, do: {name, arity}), else: []

    (listed ++ defined)
    |> Enum.uniq()
    |> Enum.reject(fn {name, _arity} -> name in @hidden or hidden_text?(Atom.to_string(name)) end)
    |> Enum.sort()
  end

  # Adds the dispatcher to the main module.
  @spec add_dispatcher(forms(), [{atom(), arity()}]) :: forms()
  def add_dispatcher(forms, exports) do
    clauses = Enum.map(exports, &local_call/1) ++ [unknown()]

    # Otherwise a function named like a BIF could not be called without its module.
    no_auto_import =
      for {name, arity} <- exports,
          :erl_internal.bif(name, arity),
          do: {:attribute, 0, :compile, {:no_auto_import, [{name, arity}]}}

    functions = [
      {:function, 0, @dispatch, 0, [{:clause, 0, [], [], [{:fun, 0, {:function, @local_call, 2}}]}]},
      {:function, 0, @local_call, 2, clauses}
    ]

    # Attributes must come before all functions, and functions before the end, in code that has none of its own too.
    {attributes, rest} = Enum.split_while(forms, &(elem(&1, 0) not in [:function, :eof]))
    {rest, eof} = Enum.split_while(rest, &(elem(&1, 0) != :eof))
    attributes ++ no_auto_import ++ [{:attribute, 0, :export, [{@dispatch, 0}]}] ++ rest ++ functions ++ eof
  end

  # Compiles abstract code as far as assembly. With `warn: file` the compiler's warnings are noted for that file.
  @spec compile(forms(), [term()], warn: String.t()) :: {:ok, tuple()} | {:error, [{charlist(), list()}]}
  def compile(forms, options, warn \\ []) do
    options = [:to_asm, :binary, :return_errors, :deterministic, :no_spawn_compiler_process | options]
    options = if warn == [], do: options, else: [:return_warnings | options]

    case bounded(forms, options) do
      {:ok, _module, assembly} ->
        {:ok, assembly}

      {:ok, _module, assembly, warnings} ->
        warnings |> Warnings.erlang(warn[:warn]) |> Warnings.note()
        {:ok, assembly}

      {:error, errors, _warnings} ->
        {:error, errors}
    end
  end

  defp bounded(forms, options) do
    with {:ok, forms} <- Folding.bound(forms) do
      if Enum.any?(forms, &long?/1), do: straight(forms, options), else: :compile.noenv_forms(forms, options)
    else
      {:error, at} -> {:error, [{~c"", [{at, __MODULE__, :large}]}], []}
    end
  end

  # What the pass finds to be the same needs no register of its own, of which there are only so many.
  defp straight(forms, options) do
    with {:error, _errors, _warnings} <- :compile.noenv_forms(forms, @straight ++ options),
         do: :compile.noenv_forms(forms, options)
  end

  # Only what is in one clause: many clauses are no long way.
  defp long?({:function, _at, _name, _arity, clauses}),
    do: Enum.any?(clauses, &(count(&1, @long) < 0))

  defp long?(_form), do: false

  # What is left of a number of nodes.
  defp count(_term, left) when left < 0, do: left
  defp count([head | tail], left), do: count(tail, count(head, left))
  defp count(tuple, left) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> count(left - 1)
  defp count(_other, left), do: left

  @doc false
  # As compilers do.
  @spec format_error(:large) :: String.t()
  def format_error(:large), do: "a number in a pattern or a guard is too large to be computed"

  # The module names that a load of the artifact has to replace.
  @spec names([{module(), tuple()}]) :: [atom()]
  def names(modules), do: Names.collect(modules, @placeholder)

  # Gives the modules of an artifact the names of a slot. New names are charged like those of a document.
  @spec rename([{module(), tuple()}], [atom()], module(), non_neg_integer()) ::
          {:ok, [{module(), tuple()}]} | {:error, term()}
  def rename(modules, names, slot, limit) do
    with {:ok, mapping} <- Names.mapping(names, @placeholder, slot, &AtomBudget.intern(&1, limit)) do
      {:ok, Names.rename(modules, mapping, @placeholder, slot)}
    end
  end

  # Makes object code of assembly.
  @spec assemble(tuple()) :: {:ok, binary()} | :error
  def assemble(assembly) do
    case :compile.noenv_forms(assembly, [:from_asm, :binary, :deterministic, :return_errors]) do
      {:ok, _module, binary} -> {:ok, binary}
      _error -> :error
    end
  end

  # Does loading the module run code of it?
  @spec on_load?(tuple()) :: boolean()
  def on_load?(assembly), do: assembly |> parts() |> Map.fetch!(:attributes) |> List.keymember?(:on_load, 0)

  # What a module's assembly has. Since OTP 29 there are its records, too.
  @spec parts(tuple()) :: %{exports: [{atom(), arity()}], attributes: [tuple()], functions: [tuple()]}
  def parts({_module, exports, attributes, functions, _labels}),
    do: %{exports: exports, attributes: attributes, functions: functions}

  def parts({module, exports, attributes, _records, functions, labels}),
    do: parts({module, exports, attributes, functions, labels})

  defp export_all?({:attribute, _, :compile, options}), do: :export_all in List.wrap(options)
  defp export_all?(_form), do: false

  defp hidden_text?("__" <> _), do: true
  defp hidden_text?("MACRO-" <> _), do: true
  defp hidden_text?(_name), do: false

  defp local_call({name, arity}) do
    variables = for number <- Enum.take(1..255, arity), do: {:var, 0, :"A#{number}"}
    arguments = List.foldr(variables, {nil, 0}, &{:cons, 0, &1, &2})
    {:clause, 0, [{:atom, 0, name}, arguments], [], [{:call, 0, {:atom, 0, name}, variables}]}
  end

  # Callers know the exports; this is for those that do not look.
  defp unknown do
    {:clause, 0, [{:var, 0, :Name}, {:var, 0, :Args}], [],
     [
       {:call, 0, {:remote, 0, {:atom, 0, :erlang}, {:atom, 0, :error}},
        [
          {:tuple, 0,
           [
             {:atom, 0, @undef},
             {:var, 0, :Name},
             {:call, 0, {:remote, 0, {:atom, 0, :erlang}, {:atom, 0, :length}}, [{:var, 0, :Args}]}
           ]}
        ]}
     ]}
  end
end
