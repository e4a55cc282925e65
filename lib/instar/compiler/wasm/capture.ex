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
           :compile.noenv_forms(settle(forms), [:to_asm, :binary, :deterministic]) do
      {:ok, assembly}
    else
      _no_module -> :error
    end
  end

  # Questions about the VM that have their answer already: which functions it has, and what nobody has set.
  defp settle({:call, at, {:remote, _, {:atom, _, :erlang}, {:atom, _, :function_exported}}, args} = call) do
    case args do
      [{:atom, _, module}, {:atom, _, name}, {:integer, _, arity}] ->
        {:module, ^module} = :code.ensure_loaded(module)
        {:atom, at, :erlang.function_exported(module, name, arity)}

      _not_yet_known ->
        call
    end
  end

  defp settle({:call, _, {:remote, _, {:atom, _, :persistent_term}, {:atom, _, :get}}, [_key, default]}),
    do: settle(default)

  defp settle({:call, at, {:remote, _, {:atom, _, :elixir_config}, {:atom, _, :identifier_tokenizer}}, []}),
    do: {:atom, at, String.Tokenizer}

  defp settle([head | tail]), do: [settle(head) | settle(tail)]
  defp settle(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> settle() |> List.to_tuple()
  defp settle(other), do: other

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

  # All of `inspect` is a quarter of a megabyte. Every exception of Elixir's would bring it along, for a warning of
  # fields that it does not have, which the sandbox has nowhere to print, and for what it says of a struct that is
  # none; every interpolation, for a list that is no text. A program that has it for another reason has it there too.
  defp strong(references, name, arity) do
    warns? = Enum.any?(references.remote, &match?({IO, :warn, _arity}, &1))

    if warns? or {name, arity} in [detail: 1, to_string: 1, validate_struct!: 3],
      do: %{references | remote: Enum.reject(references.remote, &weak?/1)},
      else: references
  end

  defp weak?({module, name, _arity}), do: module in [IO, String.Chars] or {module, name} == {Kernel, :inspect}

  defp atoms(atom, seen) when is_atom(atom), do: Map.put(seen, atom, [])
  defp atoms([head | tail], seen), do: atoms(tail, atoms(head, seen))
  defp atoms(tuple, seen) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> atoms(seen)
  defp atoms(map, seen) when is_map(map), do: map |> :maps.to_list() |> atoms(seen)
  defp atoms(_other, seen), do: seen
end
