defmodule Instar.Compiler.Wasm.Capture do
  # Makes the library: the assembly of the running system's own modules that documents may reach.
  #
  # It is made when Instar is compiled, because a release has no abstract code to make it from. `Library` reads it.
  @moduledoc false

  alias Instar.Compiler.Wasm.References

  # The protocols of Elixir, each with the types that it is implemented for. A document cannot implement one, so
  # that what a call of theirs can reach is known.
  @protocols %{
    Enumerable => [List, Map, MapSet, Range, Function, Stream],
    Collectable => [List, Map, MapSet, BitString],
    String.Chars => [Atom, BitString, List, Integer, Float],
    List.Chars => [Atom, BitString, List, Integer, Float],
    Inspect => [Atom, BitString, Integer, Float, List, Tuple, Map, MapSet, Range, Function, Any]
  }

  @elixir [
    Access,
    Atom,
    Bitwise,
    Code.Identifier,
    Enum,
    Exception,
    Float,
    Function,
    IO,
    Inspect.Algebra,
    Inspect.Opts,
    Integer,
    Kernel,
    Kernel.Utils,
    Keyword,
    List,
    Macro,
    Map,
    MapSet,
    Range,
    Stream,
    Stream.Reducers,
    String,
    String.Break,
    String.Tokenizer,
    Tuple
  ]

  @exceptions [
    ArgumentError,
    ArithmeticError,
    BadArityError,
    BadBooleanError,
    BadFunctionError,
    BadMapError,
    BadStructError,
    CaseClauseError,
    CondClauseError,
    Enum.EmptyError,
    Enum.OutOfBoundsError,
    ErlangError,
    FunctionClauseError,
    Inspect.Error,
    KeyError,
    MatchError,
    Protocol.UndefinedError,
    RuntimeError,
    SystemLimitError,
    TryClauseError,
    UndefinedFunctionError,
    UnicodeConversionError,
    WithClauseError
  ]

  @doc "Elixir's exceptions that are in the library."
  @spec exceptions() :: [module]
  def exceptions, do: @exceptions

  @erlang [
    :array,
    :binary,
    :dict,
    :erl_erts_errors,
    :erl_stdlib_errors,
    :gb_sets,
    :gb_trees,
    :io_lib,
    :io_lib_format,
    :lists,
    :maps,
    :math,
    :orddict,
    :ordsets,
    :proplists,
    :queue,
    :sets,
    :string
  ]

  # Erlang's modules that explain errors of built-in functions, with the modules whose errors are wanted here; the
  # functions of theirs that have a clause for each function, and the clauses that are wanted.
  @explainers %{
    erl_erts_errors: [:erlang],
    erl_stdlib_errors: [:binary, :lists, :maps, :math, :unicode]
  }
  @by_function [:format_erlang_error, :format_binary_error, :format_lists_error, :format_maps_error]
  @explained ~w(abs append append_element at atom_to_binary atom_to_list bin_to_list binary_part
    binary_to_existing_atom binary_to_float binary_to_integer binary_to_list bit_size bitstring_to_list byte_size
    ceil compile_pattern copy decode_unsigned delete_element element encode_unsigned find first float
    float_to_binary float_to_list floor from_keys from_list fun_info function_exported get hd insert_element
    integer_to_binary integer_to_list iolist_size iolist_to_binary is_function is_key is_map_key is_record iterator
    keyfind keymember keys keysearch last length list_to_atom list_to_bin list_to_binary list_to_bitstring
    list_to_existing_atom list_to_float list_to_integer list_to_tuple longest_common_prefix longest_common_suffix
    make_fun make_tuple map_get map_size match matches member merge next part phash phash2 put remove reverse round
    setelement size split split_binary subtract take tl to_list trunc tuple_size tuple_to_list update values)a

  # Stands for what `inspect` has to know of a program's structs.
  @about :"$inspect"

  @doc "The atom that stands for what `inspect` has to know."
  @spec about() :: atom
  def about, do: @about

  @typedoc "What `Library` keeps of one module."
  @type entry :: %{exports: [{atom, arity}], functions: binary}

  @doc """
  Compiles every module of the library to assembly; `progress` is called with each name before its turn.
  """
  @spec run((module -> any)) :: %{
          modules: %{module => entry},
          protocols: %{module => [module]},
          atoms: [atom]
        }
  def run(progress) do
    captured =
      modules()
      |> Task.async_stream(
        fn module ->
          progress.(module)
          {module, assembly(module)}
        end,
        timeout: :infinity,
        ordered: false
      )
      |> Enum.flat_map(fn
        {:ok, {module, {:ok, assembly}}} -> [{module, assembly}]
        {:ok, {_module, :error}} -> []
      end)

    known = MapSet.new(captured, fn {module, _assembly} -> module end)

    %{
      modules: Map.new(captured, fn {module, assembly} -> {module, entry(assembly, known)} end),
      protocols:
        for {protocol, types} <- @protocols, into: %{} do
          {protocol, types |> Enum.map(&Module.concat(protocol, &1)) |> Enum.filter(&(&1 in known))}
        end,
      atoms: captured |> atoms(%{}) |> Map.keys() |> Enum.sort()
    }
  end

  defp modules do
    implementations = for {protocol, types} <- @protocols, type <- types, do: Module.concat(protocol, type)
    Map.keys(@protocols) ++ implementations ++ @elixir ++ @exceptions ++ @erlang
  end

  # A module that this release of Elixir or OTP does not have is nothing that a document can call.
  defp assembly(module) do
    with {:ok, beam} <- beam(module),
         {:ok, {_, [debug_info: {:debug_info_v1, backend, data}]}} <- :beam_lib.chunks(beam, [:debug_info]),
         {:ok, forms} <- backend.debug_info(:erlang_v1, module, data, []),
         {:ok, _module, assembly} <-
           :compile.noenv_forms(settle(forms, module), [:to_asm, :binary, :deterministic]) do
      {:ok, assembly}
    else
      _no_module -> :error
    end
  end

  # What is known about the VM, or needs more of it than the sandbox has, is put in another way.

  # Questions that have their answer already: which functions there are, and what nobody has set.
  defp settle({:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :function_exported}}, args} = call, _) do
    case args do
      [{:atom, _, module}, {:atom, _, name}, {:integer, _, arity}] ->
        {:module, ^module} = :code.ensure_loaded(module)
        {:atom, at, :erlang.function_exported(module, name, arity)}

      _not_yet_known ->
        call
    end
  end

  defp settle(
         {:call, _, {:remote, _, {:atom, _, :persistent_term}, {:atom, _, :get}}, [_key, default]},
         module
       ),
       do: settle(default, module)

  defp settle(
         {:call, at, {:remote, _, {:atom, _, :elixir_config}, {:atom, _, :identifier_tokenizer}}, []},
         _
       ),
       do: {:atom, at, String.Tokenizer}

  # There is nobody to be warned.
  defp settle({:call, at, {:remote, _, {:atom, _, IO}, {:atom, _, :warn}}, _args}, _module),
    do: {:atom, at, :ok}

  # What is wrong with a name that needs quotes: nobody asks.
  defp settle({:call, at, {:remote, _, {:atom, _, :io_lib}, {:atom, _, :format}}, _args}, String.Tokenizer),
    do: {nil, at}

  # All of `inspect` is a quarter of a megabyte that every error message would bring along. For the options that it
  # has by default there is a native function; `Program` tells it the structs.
  defp settle({:function, at, :inspect, 1, _clauses}, Kernel) do
    term = {:var, at, :Term}

    call =
      {:call, at, {:remote, at, {:atom, at, :instar}, {:atom, at, :inspect}}, [term, {:atom, at, @about}]}

    {:function, at, :inspect, 1, [{:clause, at, [term], [], [call]}]}
  end

  # Who explains an error is one of these, unless the document says otherwise.
  defp settle(
         {:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :apply}},
          [module, function, {:cons, _, reason, {:cons, _, trace, {nil, _}}} = args]},
         ErlangError
       ) do
    clauses =
      for {known, name} <- [
            {:erl_erts_errors, :format_error},
            {:erl_stdlib_errors, :format_error},
            {:erl_erts_errors, :format_bs_fail}
          ] do
        call = {:call, at, {:remote, at, {:atom, at, known}, {:atom, at, name}}, [reason, trace]}
        {:clause, at, [{:tuple, at, [{:atom, at, known}, {:atom, at, name}]}], [], [call]}
      end

    call = {:call, at, {:remote, at, {:atom, at, :erlang}, {:atom, at, :apply}}, [module, function, args]}
    {:case, at, {:tuple, at, [module, function]}, clauses ++ [{:clause, at, [{:var, at, :_}], [], [call]}]}
  end

  defp settle(
         {:fun, at, {:function, {:atom, _, Kernel}, {:atom, _, :inspect}, {:integer, _, 1}}},
         ErlangError
       ),
       do: {:atom, at, @about}

  # What explains errors, of functions that the sandbox has.
  defp settle({:function, at, name, arity, clauses}, module) when is_map_key(@explainers, module) do
    clauses = if name in @by_function, do: Enum.filter(clauses, &explained?/1), else: clauses
    {:function, at, name, arity, explained(clauses, module)}
  end

  defp settle([head | tail], module), do: [settle(head, module) | settle(tail, module)]

  defp settle(tuple, module) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> settle(module) |> List.to_tuple()

  defp settle(other, _module), do: other

  defp explained?({:clause, _, [{:atom, _, name} | _], _, _}), do: name in @explained
  defp explained?({:clause, _, [{:match, _, {:atom, _, name}, _} | _], _, _}), do: name in @explained
  defp explained?(_any), do: true

  defp explained({:case, at, {:var, _, :M} = module, clauses}, explainer) do
    kept =
      Enum.filter(clauses, fn {:clause, _, [pattern], _, _} ->
        match?({:var, _, _}, pattern) or elem(pattern, 2) in @explainers[explainer]
      end)

    {:case, at, module, kept}
  end

  defp explained([head | tail], explainer), do: [explained(head, explainer) | explained(tail, explainer)]

  defp explained(tuple, explainer) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> explained(explainer) |> List.to_tuple()

  defp explained(other, _explainer), do: other

  defp beam(protocol) when is_map_key(@protocols, protocol),
    do: Protocol.consolidate(protocol, Map.fetch!(@protocols, protocol))

  defp beam(module) do
    case :code.get_object_code(module) do
      {_module, binary, _file} -> {:ok, binary}
      :error -> :error
    end
  end

  defp entry({_module, exports, _attributes, functions, _labels}, known) do
    functions =
      for {function, references} <- References.of(functions, known) do
        {:function, name, arity, _entry, _code} = function
        {{name, arity}, strong(references, name, arity), :erlang.term_to_binary(function)}
      end

    functions = functions |> :erlang.term_to_binary() |> :zlib.gzip()
    %{exports: exports, functions: functions}
  end

  # Calls for the sake of which alone nothing should be in a program; one that has it for another reason has it there
  # too. Every interpolation would bring along the conversion of lists, and every `inspect` all exceptions' messages,
  # for a struct that cannot be shown, about which it asks the process.
  defp strong(references, name, arity) do
    case {name, arity} do
      {:to_doc, 2} -> without(references, [Inspect.Error])
      {:to_string, 1} -> without(references, [IO, String.Chars])
      _other -> references
    end
  end

  defp without(references, modules),
    do: %{references | remote: Enum.reject(references.remote, fn {module, _, _} -> module in modules end)}

  defp atoms(atom, seen) when is_atom(atom), do: Map.put(seen, atom, [])
  defp atoms([head | tail], seen), do: atoms(tail, atoms(head, seen))
  defp atoms(tuple, seen) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> atoms(seen)
  defp atoms(map, seen) when is_map(map), do: map |> :maps.to_list() |> atoms(seen)
  defp atoms(_other, seen), do: seen
end
