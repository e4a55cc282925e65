defmodule Instar.Compiler.Wasm.Capture do
  # Makes the library: the assembly of the running system's own modules that documents may reach.
  #
  # It is made when Instar is compiled, because a release has no abstract code to make it from. `Library` reads it.
  @moduledoc false

  alias Instar.Compiler.Shared.{Assembly, Exceptions}

  alias Instar.Compiler.Wasm.{
    LibraryIO,
    LibraryPatches,
    LibraryTables,
    Processes,
    References,
    SandboxModules,
    SandboxPatterns,
    SandboxProcesses,
    SandboxRandom,
    SandboxSystem,
    Shipped
  }

  # The protocols of Elixir, each with the types that it is implemented for, beside the structs of a document.
  @protocols %{
    Enumerable => [List, Map, MapSet, Range, Date.Range, Function, Stream, IO.Stream],
    Collectable => [List, Map, MapSet, BitString, IO.Stream],
    String.Chars =>
      [Atom, BitString, List, Integer, Float, Date, Time, NaiveDateTime, DateTime, Duration] ++
        [URI, Version, Version.Requirement],
    JSON.Encoder => [
      Atom,
      BitString,
      List,
      Integer,
      Float,
      Map,
      Date,
      Time,
      NaiveDateTime,
      DateTime,
      Duration,
      Any
    ],
    List.Chars => [Atom, BitString, List, Integer, Float],
    Inspect =>
      [Atom, BitString, Integer, Float, List, Tuple, Map, MapSet, Range, Regex, Function, PID] ++
        [Reference, Stream, Any, Date, Date.Range, Time, NaiveDateTime, DateTime, Duration, URI] ++
        [Version, Version.Requirement]
  }

  @elixir [
    Access,
    Agent,
    Agent.Server,
    Application,
    Atom,
    Base,
    Bitwise,
    Calendar,
    Calendar.ISO,
    Calendar.UTCOnlyTimeZoneDatabase,
    Code,
    Code.Formatter,
    Code.Identifier,
    Code.Normalizer,
    Date,
    Date.Range,
    DateTime,
    Duration,
    Enum,
    Exception,
    Float,
    Function,
    GenServer,
    IO,
    IO.ANSI,
    IO.Stream,
    Inspect.Algebra,
    Inspect.Opts,
    Integer,
    JSON,
    Kernel,
    Kernel.Utils,
    Keyword,
    List,
    Macro,
    Macro.Env,
    Map,
    MapSet,
    Module,
    NaiveDateTime,
    Node,
    OptionParser,
    Path,
    Process,
    Range,
    Record,
    Regex,
    Stream,
    Stream.Reducers,
    String,
    String.Break,
    String.Tokenizer,
    String.Tokenizer.Security,
    String.Unicode,
    StringIO,
    System,
    Task,
    Time,
    Tuple,
    URI,
    Version,
    Version.Parser,
    Version.Requirement
  ]

  @erlang [
    :application,
    :array,
    :base64,
    :binary,
    :calendar,
    :dict,
    :elixir,
    :elixir_aliases,
    :elixir_erl_pass,
    :elixir_errors,
    :elixir_interpolation,
    :elixir_json,
    :elixir_parser,
    :elixir_quote,
    :elixir_tokenizer,
    :elixir_utils,
    :erl_erts_errors,
    :erl_stdlib_errors,
    :filename,
    :gb_sets,
    :gen_server,
    :gb_trees,
    :inet_parse,
    :io,
    :io_lib,
    :io_lib_format,
    :io_lib_fread,
    :io_lib_pretty,
    :json,
    :lists,
    :maps,
    :math,
    :orddict,
    :ordsets,
    :proplists,
    :queue,
    :rand,
    :re,
    :sets,
    :sofs,
    :string,
    :timer,
    :unicode,
    :unicode_util,
    :uri_string
  ]

  @with_processes [
    Agent,
    GenServer,
    Kernel,
    Node,
    Process,
    StringIO,
    System,
    Task,
    :gen_server,
    :io,
    :io_lib,
    :timer
  ]

  @typedoc "What `Library` keeps of one module; `count` is the number of its functions."
  @type entry :: %{exports: [{atom, arity}], count: non_neg_integer, functions: binary}

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
    protocols =
      Map.filter(@protocols, fn {protocol, _types} ->
        Code.ensure_loaded?(protocol) or Shipped.instead(protocol) != nil
      end)

    implementations = for {protocol, types} <- protocols, type <- types, do: Module.concat(protocol, type)

    Map.keys(protocols) ++
      implementations ++
      @elixir ++
      Exceptions.all() ++
      @erlang ++ [SandboxModules, SandboxPatterns, SandboxProcesses, SandboxRandom, SandboxSystem]
  end

  # A module that this release of Elixir or OTP does not have is nothing that a document can call.
  defp assembly(module) do
    with {:ok, forms} <- forms(module),
         {:ok, _module, assembly} <-
           forms
           |> LibraryPatches.forms(module)
           |> LibraryTables.forms()
           |> of_processes(module)
           |> :compile.noenv_forms([:to_asm, :binary, :deterministic | Processes.options(forms)]) do
      {:ok, assembly}
    else
      _no_module -> :error
    end
  end

  # Others have no use for processes that a document could make.
  defp of_processes(forms, module),
    do: if(module in @with_processes, do: Processes.forms(forms), else: forms)

  defp forms(:io), do: {:ok, LibraryIO.forms()}

  defp forms(module) do
    case Shipped.instead(module) do
      nil -> forms_of(module, beam(module))
      shipped -> with {:ok, forms} <- forms_of(shipped, beam(shipped)), do: {:ok, Shipped.rename(forms)}
    end
  end

  defp forms_of(module, beam) do
    with {:ok, beam} <- beam,
         {:ok, {_, [debug_info: {:debug_info_v1, backend, data}]}} <- :beam_lib.chunks(beam, [:debug_info]),
         do: backend.debug_info(:erlang_v1, module, data, [])
  end

  defp beam(protocol) when is_map_key(@protocols, protocol),
    do: Protocol.consolidate(protocol, Enum.filter(@protocols[protocol], &implemented?(protocol, &1)))

  defp beam(module) do
    case :code.get_object_code(module) do
      {_module, binary, _file} -> {:ok, binary}
      :error -> :error
    end
  end

  # Not every release has every type.
  defp implemented?(protocol, type), do: Code.ensure_loaded?(Module.concat(protocol, type))

  defp entry(assembly, known) do
    %{exports: exports, functions: functions} = Assembly.parts(assembly)

    functions =
      for {function, references} <- References.of(functions, known) do
        {:function, name, arity, _entry, _code} = function

        {{name, arity}, strong(references, name, arity), :erlang.term_to_binary(function)}
      end

    # What is only there to be told of by name: the VM has the code.
    stubs =
      for {{name, arity}, %{remote: remote}, _code} <- functions,
          {:erlang, :nif_error, 1} in remote or {:erlang, :nif_error, 2} in remote,
          do: {name, arity}

    packed = functions |> :erlang.term_to_binary() |> :zlib.gzip()
    %{exports: exports -- stubs, count: length(functions), functions: packed}
  end

  # Calls for the sake of which alone nothing should be in a program; one that has it for another reason has it there
  # too. Every interpolation would bring along the conversion of lists; every `inspect` all exceptions' messages, for a
  # struct that cannot be shown, about which it asks the process; every message the printing of code, for a function's
  # clauses, which nobody has in the sandbox.
  defp strong(references, name, arity) do
    case {name, arity} do
      {:to_doc, 2} -> without(references, [Inspect.Error])
      {:clause_to_string, 2} -> without(references, [Macro])
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
