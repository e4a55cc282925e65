defmodule Instar.Compiler.Wasm.Program do
  # Closes a document's assembly over the library: the one binary that the native compiler takes.
  #
  # Only functions that the exports reach go in. A call whose module is known only when it is made can reach every
  # function of its name and arity in the document, in the implementations of the protocols that are used, and in
  # the library modules that are named as values.
  @moduledoc false

  alias Instar.Compiler.Shared.{Answered, Assembly, Exceptions, Release}

  alias Instar.Compiler.Wasm.{
    Library,
    LibraryPatches,
    Macros,
    Natives,
    Offered,
    References,
    SandboxModules,
    Shipped
  }

  @version 5

  @typedoc "As the compiler gives them; of the library with their numbers there, and also as `term_to_binary` of that."
  @type functions :: [tuple | {non_neg_integer, tuple | binary}]
  @type t ::
          {:instar_program, 5, otp_release :: pos_integer,
           [{module, :document | :library | :host, functions, callable :: [{atom, arity}]}], [mfa],
           absent :: [module], structs :: [{module, [atom]}], file :: charlist}

  # Modules that terms name: whoever calls a function of one that is in a term may mean these.
  @in_terms [Calendar.ISO, Calendar.UTCOnlyTimeZoneDatabase]
  # So may who asks an exception for its message, which can have come in as an argument. The one that is left out brings
  # along all that is known of characters, and nothing but Elixir's own error paths raises it.
  @exceptions Exceptions.all() -- [Inspect.Error]
  # The modules that a document names to have an implementation.
  @only_for for {protocol, structs} <- LibraryPatches.only_for(),
                {struct, named} <- structs,
                into: %{},
                do: {Module.concat(protocol, struct), named}
  # What modules call only for who has such a value, and so names what makes it: patterns, devices, and an exception with the clauses
  # that did not match, which Elixir's formatter shows. Each: who calls what, and the modules of which one is named.
  @patterns [:re, Regex]
  @for_who_names [
    {[Kernel, String, :erl_stdlib_errors], @patterns, @patterns},
    {[:erl_stdlib_errors], [:io_lib], [:io, :io_lib, IO, StringIO | @patterns]},
    {[FunctionClauseError], [Macro], [FunctionClauseError]}
  ]
  # Structs that the native `inspect` cannot show.
  @shown_by_code [Regex, URI, Version, Version.Requirement]

  defstruct document: %{},
            exports: [],
            hosts: %{},
            implementations: %{},
            names: %{},
            natives: nil,
            library: nil,
            chunks: %{},
            reached: %{},
            native_labels: %{},
            calls: %{},
            named: %{}

  @doc """
  The program of a document. `assembly` is what the compiler made of its modules, `exports` is what callers may
  call, `natives` are the functions that need no code, `structs` has the fields of the document's structs, and
  `implementations` what the document implements of the library's protocols: for each, its structs with their modules;
  `offered` is what the host has for it, of which there is no code, and `file` is what its code calls its file.
  """
  @spec link(
          [{module, tuple}],
          [mfa],
          MapSet.t(mfa),
          %{module => [atom]},
          %{module => %{module => module}},
          Offered.t(),
          String.t()
        ) ::
          t
  def link(
        assembly,
        exports,
        natives,
        structs \\ %{},
        implementations \\ %{},
        offered \\ Offered.none(),
        file \\ ""
      ) do
    library = Library.modules()
    known = MapSet.union(library, MapSet.new(assembly, fn {module, _assembly} -> module end))
    known = offered |> Offered.nameable() |> Map.keys() |> MapSet.new() |> MapSet.union(known)
    known = Answered.functions() |> MapSet.new(&elem(&1, 0)) |> MapSet.union(known)

    document =
      for {module, assembly} <- assembly, into: %{} do
        %{exports: exported, functions: functions} = Assembly.parts(assembly)

        functions =
          for {{:function, name, arity, _entry, _code} = function, references} <-
                References.of(functions, known),
              into: %{},
              do: {{name, arity}, {references, function}}

        {module, %{exports: exported, functions: functions}}
      end

    names =
      for {_module, %{functions: functions}} <- document,
          {_function, {%{modules: modules, remote: remote}, _code}} <- functions,
          module <- modules ++ Enum.map(remote, &elem(&1, 0)),
          into: %{},
          do: {module, true}

    structs = Map.merge(structs, library_fields(names))

    state = %__MODULE__{
      document: document,
      hosts: Map.merge(offered.modules, Answered.modules(), fn _module, one, other -> one ++ other end),
      implementations: implementations,
      names: names,
      natives: natives,
      library: library
    }

    state = Enum.reduce(exports, state, &reach/2)

    modules =
      for {module, functions} <- Enum.sort(state.reached), not is_map_key(state.hosts, module) do
        kind = if is_map_key(document, module), do: :document, else: :library
        labels = Map.get(state.native_labels, module, %{})

        code = for {_name, code} <- Enum.sort(functions), do: call_natives(code, module, labels)
        code = tell_inspect(code, module, structs, Map.keys(document))

        code =
          if Library.protocol?(module),
            do: tell_structs(code, implementations_of(module, state), structs, Map.keys(document)),
            else: code

        code =
          if module in [UndefinedFunctionError, Exception, SandboxModules],
            do: tell_modules(code, known),
            else: code

        code = if module == SandboxModules, do: tell_exports(code, valued(document), state), else: code
        code = if module == Exception, do: tell_applications(code, known, document), else: code
        code = if kind == :library, do: numbered(code, module, functions), else: code
        callable = for function <- exports(module, state), is_map_key(functions, function), do: function
        {module, kind, code, callable}
      end

    shapes = for {module, fields} <- library_fields(), do: {module, [:__struct__ | fields]}

    {:instar_program, @version, Release.otp(), modules ++ hosts(state), exports, absent(state),
     Enum.sort(shapes), String.to_charlist(file)}
  end

  # Each as the library numbers it: the code is in the order of the names.
  defp numbered(code, module, functions) do
    {_functions, numbers} = library_functions(module)

    for {code, {function, _code}} <- Enum.zip(code, Enum.sort(functions)),
        do: {Map.fetch!(numbers, function), code}
  end

  # Functions of which the native compiler makes a question to the host. Calls by name reach those of modules that a document
  # could name itself.
  defp hosts(state) do
    for {module, functions} <- Enum.sort(state.reached), is_map_key(state.hosts, module) do
      code =
        for {{name, arity}, number} <- functions |> Map.keys() |> Enum.sort() |> Enum.with_index() do
          {:function, name, arity, 2 * number + 2, [{:label, 2 * number + 1}, {:label, 2 * number + 2}]}
        end

      callable = if Offered.hidden?(module), do: [], else: functions |> Map.keys() |> Enum.sort()
      {module, :host, code, callable}
    end
  end

  # Modules of the library that a call by name does not reach, since the document does not name them.
  defp absent(%{calls: calls}) when calls == %{}, do: []

  defp absent(state) do
    for module <- Enum.sort(state.library), Library.offers?(module), not given?(module, state), do: module
  end

  @doc "The bytes of a program."
  @spec encode(t) :: binary
  def encode(program), do: :erlang.term_to_binary(program, minor_version: 2)

  @doc "The line on which a function of the document begins, `\"module:name/arity\"`, as far as that is known."
  @spec line(t, String.t()) :: pos_integer | nil
  def line({:instar_program, _version, _release, modules, _exports, _absent, _structs, _file}, text) do
    Enum.find_value(modules, fn {module, kind, functions, _callable} ->
      kind == :document &&
        Enum.find_value(functions, fn {:function, name, arity, _entry, code} ->
          if "#{module}:#{name}/#{arity}" == text, do: first_line(code)
        end)
    end)
  end

  defp first_line(code) do
    Enum.find_value(code, fn
      {:line, [{:location, _file, line} | _]} -> line
      _other -> nil
    end)
  end

  # The native compiler reads 256 levels, of which a literal in its instruction, function and module has the rest.
  @levels 240

  @doc "How many lists, tuples and maps may lie within each other in a literal."
  @spec levels() :: pos_integer
  def levels, do: @levels

  @doc "The lines of the document at which a literal has more levels than the native compiler reads."
  @spec too_deep(t) :: [pos_integer | nil]
  def too_deep({:instar_program, _version, _release, modules, _exports, _absent, _structs, _file}) do
    for {_module, :document, functions, _callable} <- modules,
        {:function, _name, _arity, _entry, code} <- functions,
        line <- too_deep(code, nil, []),
        uniq: true,
        do: line
  end

  # Instructions come behind the line that they are for; before the first is that of the function.
  defp too_deep([{:line, [{:location, _file, line} | _]} | code], _before, found),
    do: too_deep(code, line, found)

  defp too_deep([instruction | code], line, found) do
    if deeper?(instruction, @levels + 4),
      do: too_deep(code, line || first_line(code), [line | found]),
      else: too_deep(code, line, found)
  end

  defp too_deep([], _line, found), do: Enum.reverse(found)

  defp deeper?([], _levels), do: false
  defp deeper?(term, 0) when is_list(term) or is_tuple(term) or is_map(term), do: true
  defp deeper?(list, levels) when is_list(list), do: element_deeper?(list, levels - 1)

  defp deeper?(tuple, levels) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> element_deeper?(levels - 1)

  defp deeper?(map, levels) when is_map(map), do: map |> :maps.to_list() |> element_deeper?(levels)
  defp deeper?(_term, _levels), do: false

  defp element_deeper?([head | tail], levels), do: deeper?(head, levels) or element_deeper?(tail, levels)
  defp element_deeper?(tail, levels), do: deeper?(tail, levels)

  defp function(code) when is_binary(code), do: :erlang.binary_to_term(code)
  defp function(code), do: code

  defp reach({module, name, arity} = function, state) do
    cond do
      reached?(state, module, {name, arity}) -> state
      function in state.natives -> state
      true -> find(module, {name, arity}, state)
    end
  end

  defp reached?(state, module, function) do
    case state.reached do
      %{^module => functions} -> is_map_key(functions, function)
      %{} -> false
    end
  end

  defp find(module, function, %{hosts: hosts} = state) when is_map_key(hosts, module) do
    if function in hosts[module],
      do: %{state | reached: Map.update(state.reached, module, %{function => []}, &Map.put(&1, function, []))},
      else: state
  end

  defp find(module, function, state) do
    {functions, state} = functions(module, state)

    case functions do
      %{^function => {references, code}} -> add(module, function, references, code, state)
      # The native compiler makes a function of it that raises.
      %{} -> state
    end
  end

  defp functions(module, state) do
    case state do
      %{document: %{^module => %{functions: functions}}} ->
        {functions, state}

      %{chunks: %{^module => functions}} ->
        {functions, state}

      %{} ->
        functions = if module in state.library, do: module |> library_functions() |> elem(0), else: %{}
        functions = if module == Kernel, do: inspect_in_full(functions, state), else: functions
        {functions, put_in(state.chunks[module], functions)}
    end
  end

  # To unpack a module takes milliseconds, so it is done once in the life of the VM. Who comes at the same time puts the same,
  # which changes nothing then: nobody's memory is looked through for it.
  defp library_functions(module) do
    with nil <- :persistent_term.get({__MODULE__, module}, nil) do
      functions = Library.functions(module)
      :persistent_term.put({__MODULE__, module}, functions)
      functions
    end
  end

  # The native `inspect` can call nothing: where a document says itself how a struct is shown, or one is that Elixir's own code
  # shows, it is not used.
  defp inspect_in_full(functions, %{implementations: implementations, names: names}) do
    if is_map_key(implementations, Inspect) or Enum.any?(@shown_by_code, &is_map_key(names, &1)),
      do: inspect_by_code(functions),
      else: functions
  end

  defp inspect_by_code(functions) do
    Map.update!(functions, {:inspect, 1}, fn {references, code} ->
      code =
        code
        |> function()
        |> replace({:extfunc, :instar, :inspect, 2}, {:extfunc, Kernel, :inspect, 2})
        |> replace({:atom, LibraryPatches.about()}, nil)

      {%{references | remote: [{Kernel, :inspect, 2}]}, code}
    end)
  end

  # Where the compiler itself is the host, it makes atoms.
  @atoms [binary_to_atom: 1, binary_to_atom: 2, list_to_atom: 1]

  defp add(module, function, references, code, %{hosts: %{instar_compile_time: _}} = state) do
    asked = for {name, arity} <- @atoms, {:erlang, name, arity} in references.remote, do: {name, arity}
    remote = for {name, arity} <- asked, do: {:instar_compile_time, name, arity}

    code =
      Enum.reduce(asked, code, fn {name, arity}, code ->
        code
        |> function()
        |> replace({:extfunc, :erlang, name, arity}, {:extfunc, :instar_compile_time, name, arity})
      end)

    add_to(module, function, %{references | remote: remote ++ references.remote}, code, state)
  end

  defp add(module, function, references, code, state), do: add_to(module, function, references, code, state)

  defp add_to(module, {name, _arity} = function, references, code, state) do
    first? = not is_map_key(state.reached, module)

    state = %{
      state
      | reached: Map.update(state.reached, module, %{function => code}, &Map.put(&1, function, code))
    }

    document? = is_map_key(state.document, module)

    state = Enum.reduce(references.local, state, &reach_local(module, &1, &2))

    state = references.remote |> called(module, state) |> Enum.reduce(state, &reach/2)
    state = Enum.reduce(wanted(references.modules, state), state, &name_module(&1, document?, &2))

    state =
      if first?,
        do: Enum.reduce(wanted(Library.implementations(module), state), state, &name_module(&1, false, &2)),
        else: state

    # These two are what Elixir adds to every module: nobody needs what they list.
    if name in [:__info__, :module_info],
      do: state,
      else: Enum.reduce(references.dynamic, state, &call_dynamic(&1, document?, &2))
  end

  defp called(functions, module, %{names: names}) do
    spared =
      for {callers, callees, named} <- @for_who_names,
          module in callers,
          not Enum.any?(named, &is_map_key(names, &1)),
          callee <- callees,
          do: callee

    Enum.reject(functions, &(elem(&1, 0) in spared))
  end

  defp wanted(modules, state), do: Enum.filter(modules, &wanted?(&1, state))

  defp wanted?(module, %{names: names}) do
    case @only_for do
      %{^module => named} -> Enum.any?(named, &is_map_key(names, &1))
      %{} -> true
    end
  end

  # A module of the library calls its own native functions by their labels.
  defp reach_local(module, {name, arity} = function, state) do
    if {module, name, arity} in state.natives and not is_map_key(state.document, module) do
      {functions, state} = functions(module, state)
      {_references, code} = Map.fetch!(functions, function)
      {:function, _name, _arity, entry, _code} = function(code)
      labels = state.native_labels |> Map.get(module, %{}) |> Map.put(entry, function)
      put_in(state.native_labels[module], labels)
    else
      reach({module, name, arity}, state)
    end
  end

  # A function of the library that calls none stays the bytes that it is.
  defp call_natives(function, _module, labels) when labels == %{}, do: function

  defp call_natives(function, module, labels) when is_binary(function) do
    term = function(function)
    if calls?(term, labels), do: call_natives(term, module, labels), else: function
  end

  defp call_natives({:function, name, arity, entry, code}, module, labels) do
    code =
      Enum.map(code, fn
        {:call, count, {:f, label}} when is_map_key(labels, label) ->
          {:call_ext, count, external(module, labels[label])}

        {:call_only, count, {:f, label}} when is_map_key(labels, label) ->
          {:call_ext_only, count, external(module, labels[label])}

        {:call_last, count, {:f, label}, frame} when is_map_key(labels, label) ->
          {:call_ext_last, count, external(module, labels[label]), frame}

        other ->
          other
      end)

    {:function, name, arity, entry, code}
  end

  defp calls?({:function, _name, _arity, _entry, code}, labels) do
    Enum.any?(code, fn
      {call, _count, {:f, label}} when call in [:call, :call_only] -> is_map_key(labels, label)
      {:call_last, _count, {:f, label}, _frame} -> is_map_key(labels, label)
      _other -> false
    end)
  end

  # `inspect` prints structs with their fields in the order in which they were defined.
  defp tell_inspect(code, module, structs, _document) when module in [Inspect.Any, Inspect.Algebra] do
    tell(code, LibraryPatches.structs(), fn ->
      for {module, fields} <- structs, into: %{} do
        blank = fields |> Map.from_keys(nil) |> Map.put(:__struct__, module)
        {module, {blank, Enum.map(fields, &%{field: &1})}}
      end
    end)
  end

  # The native one.
  defp tell_inspect(code, module, structs, document)
       when module in [Kernel, ErlangError, Inspect.Function, Inspect.PID, Inspect.Reference] do
    tell(code, LibraryPatches.about(), fn ->
      %{sigils?: sigils?, shared?: shared?, exact?: exact?, calls?: calls?} = Release.shows()
      limit = %Inspect.Opts{}.limit
      {sigils?, LibraryPatches.visible?(), shared?, exact?, calls?, limit, known(structs, document), Inspect}
    end)
  end

  defp tell_inspect(code, _module, _structs, _document), do: code

  # The modules that can be a struct's as far as anybody here knows: the document's that are none have no fields.
  defp known(structs, document), do: document |> Map.from_keys(nil) |> Map.merge(structs)

  # Those of the library's structs; of some, only where the document has them.
  defp library_fields(names),
    do:
      Map.reject(library_fields(), fn {module, _fields} ->
        module in @shown_by_code and not is_map_key(names, module)
      end)

  # Asked for once in the life of the VM.
  defp library_fields do
    with nil <- :persistent_term.get({__MODULE__, :fields}, nil) do
      fields =
        for module <- Macros.structs(), into: %{} do
          fields = module.__info__(:struct) || []
          {module, for(%{field: field} <- fields, field != :__struct__, do: field)}
        end

      shipped =
        Map.new(Shipped.structs(), fn {name, fields} -> {Module.concat(name), Keyword.keys(fields)} end)

      fields = Map.merge(fields, shipped)
      :persistent_term.put({__MODULE__, :fields}, fields)
      fields
    end
  end

  defp tell_modules(code, known),
    do: tell(code, LibraryPatches.modules(), fn -> Map.new(known, &{&1, true}) end)

  # Modules that are values in a document, and exceptions, which their library asks for: which functions each has.
  defp tell_exports(code, valued, %{document: document, hosts: hosts}) do
    tell(code, LibraryPatches.exports(), fn ->
      for module <- Exceptions.all() ++ Map.keys(document) ++ valued, uniq: true, into: %{} do
        exports =
          case {document, hosts} do
            {%{^module => %{exports: exports}}, _} ->
              [{:module_info, 0}, {:module_info, 1} | exports]

            {_, %{^module => exports}} ->
              exports

            _library ->
              Library.exports(module) ++ for {^module, name, arity} <- Natives.functions(), do: {name, arity}
          end

        {module, Map.new(exports, &{&1, true})}
      end
    end)
  end

  defp valued(document) do
    for {_module, %{functions: functions}} <- document,
        {_function, {%{modules: modules}, _code}} <- functions,
        module <- modules,
        Library.module?(module) or module in Natives.modules(),
        uniq: true,
        do: module
  end

  # A document's modules are of none, and neither is Erlang's own.
  defp tell_applications(code, known, document) do
    tell(code, LibraryPatches.applications(), fn ->
      for module <- [:erlang | MapSet.to_list(known)], module != :erl_erts_errors, into: %{} do
        elixir? = String.starts_with?(Atom.to_string(module), ["Elixir.", "elixir"])
        own? = module == :erlang or is_map_key(document, module)
        {module, if(not own?, do: if(elixir?, do: :elixir, else: :stdlib))}
      end
    end)
  end

  # Those of the document, and of the library those that only some documents have. A struct whose implementation is left out
  # is as one of the host's.
  defp implementations_of(protocol, state) do
    for {struct, _named} <- Map.get(LibraryPatches.only_for(), protocol, %{}),
        into: Map.get(state.implementations, protocol, %{}) do
      module = Module.concat(protocol, struct)
      {struct, if(wanted?(module, state), do: module, else: LibraryPatches.unknown())}
    end
  end

  # Of a struct that nobody here knows, only the host could say how it implements a protocol.
  defp tell_structs(code, implementations, structs, document) do
    tell(code, LibraryPatches.implementations(), fn ->
      known = structs |> known(document) |> Map.keys() |> Map.from_keys(LibraryPatches.known())
      Map.merge(known, implementations)
    end)
  end

  # A literal in the place of the atom that stands for it. Functions without that stay the bytes that they are.
  defp tell(functions, atom, literal) do
    text = Atom.to_string(atom)

    for function <- functions do
      if is_binary(function) and :binary.match(function, text) == :nomatch,
        do: function,
        else: function |> function() |> replace({:atom, atom}, {:literal, literal.()})
    end
  end

  defp replace(term, term, by), do: by
  defp replace([head | tail], term, by), do: [replace(head, term, by) | replace(tail, term, by)]

  defp replace(tuple, term, by) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> replace(term, by) |> List.to_tuple()

  defp replace(other, _term, _by), do: other

  defp external(module, {name, arity}), do: {:extfunc, module, name, arity}

  # A module that is named as a value can be called from now on. The document's naming of it counts for more.
  defp name_module(module, document?, state) do
    case state.named do
      %{^module => true} ->
        state

      %{^module => ^document?} ->
        state

      %{} ->
        state = put_in(state.named[module], document?)
        Enum.reduce(Map.keys(state.calls), state, &connect(module, &1, &2))
    end
  end

  defp call_dynamic(call, document?, state) do
    if is_map_key(state.calls, {call, document?}) do
      state
    else
      state = put_in(state.calls[{call, document?}], [])
      modules = Enum.uniq(Map.keys(state.document) ++ Map.keys(state.named) ++ in_terms(call))
      Enum.reduce(modules, state, &connect(&1, {call, document?}, &2))
    end
  end

  defp in_terms({:message, 1}), do: @in_terms ++ @exceptions
  defp in_terms(_call), do: @in_terms

  defp connect(module, {{name, arity}, document?}, state) do
    # A library that calls any name, or makes any struct, has that from the document.
    # So has what calls a module of a term by any name.
    unnamed? = not is_map_key(state.document, module) and not is_map_key(state.named, module)

    if name in [:any, :__struct__] and (unnamed? or not (document? or given?(module, state))) do
      state
    else
      for {exported, arguments} <- module |> exports(state) |> named(name, arity), reduce: state do
        state -> reach({module, exported, arguments}, state)
      end
    end
  end

  # The functions of a module that a call may mean.
  defp named(exports, name, arity) when name != :any and arity != :any,
    do: if(name not in [:module_info, :__info__] and {name, arity} in exports, do: [{name, arity}], else: [])

  defp named(exports, name, arity) do
    for {exported, arguments} = function <- exports,
        name in [:any, exported],
        arity in [:any, arguments],
        exported not in [:module_info, :__info__],
        do: function
  end

  defp given?(module, state), do: is_map_key(state.document, module) or Map.get(state.named, module) == true

  defp exports(module, state) do
    case state do
      %{document: %{^module => %{exports: exports}}} -> exports
      %{hosts: %{^module => functions}} -> if Offered.hidden?(module), do: [], else: functions
      %{} -> Library.exports(module)
    end
  end
end
