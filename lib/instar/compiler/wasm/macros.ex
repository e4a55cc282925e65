defmodule Instar.Compiler.Wasm.Macros do
  # What of Elixir's own code may run while a document is compiled: macros whose work is known.
  #
  # A tracer of the compiler as well: it is asked before each macro is expanded, whatever the document did to name
  # it, and ends the compilation of one that is not listed.
  @moduledoc false

  @syntax [
    # Kernel.SpecialForms
    :%{},
    :&,
    :.,
    :"::",
    :<<>>,
    :=,
    :^,
    :__STACKTRACE__,
    :__block__,
    :case,
    :cond,
    :fn,
    :for,
    :receive,
    :try,
    :with,
    :{},
    # Kernel
    :!,
    :&&,
    :..,
    :"..//",
    :<>,
    :and,
    :binding,
    :destructure,
    :get_and_update_in,
    :get_in,
    :if,
    :in,
    :is_exception,
    :is_nil,
    :is_non_struct_map,
    :is_struct,
    :match?,
    :or,
    :pop_in,
    :put_in,
    :raise,
    :reraise,
    :sigil_C,
    :sigil_D,
    :sigil_N,
    :sigil_S,
    :sigil_T,
    :sigil_U,
    :sigil_W,
    :sigil_c,
    :sigil_s,
    :sigil_w,
    :tap,
    :then,
    :to_charlist,
    :to_string,
    :unless,
    :update_in,
    :|>,
    :||
  ]

  # Those that ElixirSource expands itself: a date can name its calendar, whose module they call.
  @dates [:sigil_D, :sigil_N, :sigil_T, :sigil_U]
  @guards %{Integer => [:is_even, :is_odd], Record => [:is_record]}

  @names Kernel.__info__(:macros)
         |> Kernel.++(Kernel.SpecialForms.__info__(:macros))
         |> Keyword.keys()
         |> MapSet.new()
  @forms Kernel.SpecialForms.__info__(:macros) |> Keyword.keys() |> MapSet.new()
  # In the order of the compiler's sets.
  @kernel for {name, arity} <- Enum.sort(Kernel.__info__(:macros)),
              name in @syntax and name not in @dates,
              # Only without a context.
              {name, arity} != {:binding, 1},
              do: {name, arity}
  @refused MapSet.difference(@names, MapSet.new(@syntax))

  # All of the library's exceptions that this release of Elixir has, but two that only its own error paths raise.
  @structs ([
              Date,
              Date.Range,
              DateTime,
              Duration,
              Inspect.Opts,
              MapSet,
              NaiveDateTime,
              Range,
              Regex,
              Stream,
              Task,
              Time,
              URI,
              Version,
              Version.Requirement
            ] ++
              (Instar.Compiler.Shared.Exceptions.all() -- [Inspect.Error, UnicodeConversionError]))
           |> Enum.filter(&Code.ensure_loaded?/1)

  @doc "Whether a document may write a name as a call: a function's, or one of the macros that are allowed."
  @spec syntax?(atom) :: boolean
  def syntax?(name), do: name not in @refused

  @doc "Whether Elixir's compiler itself gives the name a meaning: a special form."
  @spec form?(atom) :: boolean
  def form?(name), do: name in @forms

  @doc "The macros of Kernel's that may run, with their arities."
  @spec kernel() :: [{atom, arity}]
  def kernel, do: @kernel

  @doc "The structs of Elixir's that a document can build and match."
  @spec structs() :: [module]
  def structs, do: @structs

  @doc false
  @spec trace(term, Macro.Env.t()) :: :ok
  def trace({kind, meta, module, name, arity}, _env) when kind in [:imported_macro, :remote_macro] do
    allowed? =
      case module do
        Kernel -> name in @syntax and name not in @dates
        _other -> name in Map.get(@guards, module, [])
      end

    if allowed?, do: :ok, else: throw({:refused_macro, meta, Exception.format_mfa(module, name, arity)})
  end

  def trace({:local_macro, meta, name, arity}, _env),
    do: throw({:refused_macro, meta, "the macro #{name}/#{arity}"})

  def trace({:struct_expansion, meta, module, _keys}, _env) when module not in @structs,
    do: throw({:refused_macro, meta, "the struct #{inspect(module)}"})

  def trace(_event, _env), do: :ok
end
