defmodule Instar.Compiler.Wasm.ElixirSource do
  # Reads an Elixir document so that nothing of it runs while it is compiled.
  #
  # Of a document's modules, definitions are left, and nothing else. Every name is resolved to an atom, values of
  # attributes are put where they are read, structs become the maps and functions that they stand for, as only
  # loaded code could expand them, and protocols and their implementations become plain modules.
  # This is the first wall: what this file does not know, from the shape of a node (`ElixirShapes`) to the name of a
  # call, is refused with its place. `Expandable` and `ElixirForms` are the second.
  @moduledoc false

  alias Instar.Compiler.Beam
  alias Instar.Compiler.Shared.{Answered, AtomBudget, Release, TopLevel}

  alias Instar.Compiler.Wasm.{
    Absent,
    Behaviours,
    CompileTime,
    Constructs,
    ElixirShapes,
    Expansion,
    Guards,
    Instead,
    Library,
    Macros,
    Misspelt,
    ModuleBody,
    Natives,
    Offered,
    Overridable,
    PlainModules,
    Printing,
    Processes,
    Protocols,
    Quoting,
    Records,
    Regexes,
    Shipped,
    There
  }

  import Instar.Compiler.Wasm.Scope
  alias Instar.Error

  @ignored [
    :behaviour,
    :callback,
    :deprecated,
    :dialyzer,
    :doc,
    :impl,
    :macrocallback,
    :moduledoc,
    :opaque,
    :optional_callbacks,
    :since,
    :spec,
    :type,
    :typedoc,
    :typep,
    :vsn
  ]
  @running [
    :after_compile,
    :after_verify,
    :before_compile,
    :compile,
    :external_resource,
    :file,
    :nifs,
    :on_definition,
    :on_load
  ]

  # What Elixir calls by itself, and what it writes for other things.
  @reserved [
              :__after_compile__,
              :__after_verify__,
              :__aliases__,
              :__before_compile__,
              :__block__,
              :__deriving__
            ] ++
              [:__impl__, :__info__, :__on_definition__, :__protocol__, :__struct__, :__using__] ++
              [:__CALLER__, :__DIR__, :__ENV__, :__MODULE__, :__STACKTRACE__]

  # What quoting gives a meaning to, as a call and behind a dot.
  @unquotes [:unquote, :unquote_splicing]
  @types [
    :big,
    :binary,
    :bits,
    :bitstring,
    :bytes,
    :float,
    :integer,
    :little,
    :native,
    :signed,
    :unsigned,
    :utf16,
    :utf32,
    :utf8
  ]
  @harmless [
    :autoload,
    :bin_opt_info,
    :debug_info,
    :deterministic,
    :inline,
    :inline_effort,
    :inline_list_funcs,
    :inline_size,
    :no_auto_import,
    :no_warn_undefined,
    :nowarn_unused_function,
    :warn_missing_spec,
    :warnings_as_errors
  ]
  # In the process that compiles: what was refused so far.
  @refused {__MODULE__, :refused}
  # What was found there that the sandbox does not have, where code may raise instead.
  @absent {__MODULE__, :absent}
  @expanded Map.new(Macros.kernel(), &{&1, true})
  @dates [:sigil_D, :sigil_N, :sigil_T, :sigil_U]

  # Numbers beyond this are computed where they are used, within the limits of a call.
  @max_literal 0x1_0000_0000_0000_0000_0000_0000_0000_0000

  # How much code attributes, guards and structs may become where they are used, in nodes of a syntax tree or words of
  # text: each use is a copy.
  @max_copied 4_000_000
  @copied {__MODULE__, :copied}

  @type definition :: %{
          name: module,
          scratch: module,
          statements: [Macro.t()],
          helped: [Macro.t()],
          line: pos_integer,
          made: [Macro.t()],
          fields: [atom] | nil,
          implements: {module, module} | nil
        }
  @type start :: ([definition] -> {:ok, CompileTime.t()} | {:error, problem | Error.t()})
  @type problem ::
          {:diagnostics, [Error.diagnostic()]}
          | {:unsupported, String.t(), Error.diagnostic()}
          | {:too_many_atoms, AtomBudget.refusal()}

  @typedoc "Modules that are no Elixir, with what they export."
  @type there :: [{module, [{atom, arity}]}]

  @doc """
  The modules of parsed files with their definitions and directives, their structs' fields, and the protocol and type
  that they are there for. Files are given document by document, each in the order in which they are compiled. The main module, which
  comes first, is of the last document. Each is called by a number under the
  slot's name until it is compiled. `there` are modules of the document's own beside them, `natives`
  the modules that have native functions; `start` makes modules ready to run while the document is compiled.
  """
  @spec modules(
          [[Macro.t(), ...], ...],
          there,
          module,
          String.t(),
          MapSet.t(module),
          start,
          non_neg_integer,
          Offered.t()
        ) ::
          {:ok, [definition]} | {:error, problem}
  def modules(documents, there, slot, file, natives, start, limit, offered) do
    Process.put(@copied, 0)
    Process.delete(@absent)
    Absent.begin()
    Expansion.begin()
    parts = for tree <- Enum.concat(documents), do: tree |> ElixirShapes.rebuild() |> statements()
    for forms <- parts, form <- forms, do: check_top_level(form)

    scope = %{
      accumulated: %{},
      aliases: %{},
      attributes: %{},
      defined: [],
      file: file,
      function: nil,
      functions: %{},
      guard?: false,
      guards: %{},
      offered_guards: %{},
      functions_there: functions_there(),
      helper: intern("#{slot}.M0", limit),
      hosts: %{},
      real_hosts: %{},
      offered: offered,
      implementations: [],
      imported_guards: %{},
      imports: %{},
      hooks: [],
      lexical: [],
      limit: limit,
      macro?: false,
      macros: %{},
      made: %{},
      made?: false,
      match?: false,
      module: nil,
      modules: [],
      natives: natives,
      output?: :output in offered.allow,
      overridden: [],
      own: %{},
      protocols: %{},
      stage?: false,
      start: start,
      structs: Map.new(Shipped.structs(), fn {name, fields} -> {name, %{fields: fields, enforced: []}} end)
    }

    {parts, scope} = Enum.map_reduce(parts, scope, &PlainModules.plain(&1, alone(&2, scope)))
    forms = Enum.concat(parts)

    own = parts |> Enum.take(-length(List.last(documents))) |> Enum.concat()

    # As they are written: lines are counted on from file to file.
    {names, protocols} =
      for {:defmodule, meta, [{:__aliases__, _, name}, _body]} <- own, meta[:implements] == nil do
        {meta[:line] || 0, name, if(meta[:protocol], do: name)}
      end
      |> Enum.sort_by(&elem(&1, 0))
      |> Enum.map(fn {_line, name, protocol} -> {name, protocol} end)
      |> Enum.unzip()

    if names == [], do: fail([line: 1], "there is no module in the document")
    for %{options: options, meta: meta} <- scope.implementations, do: literal(options, "@derive", meta, scope)
    PlainModules.check_implementations(forms, scope)
    scope = %{scope | functions: forms |> functions([]) |> Map.new(), own: own(forms, slot, limit)}
    scope = hosts(scope, Offered.nameable(offered), slot, forms)
    start = beside(scope, slot, there)

    scope =
      Enum.reduce(parts, start, fn forms, scope ->
        {_definitions, scope} = body(forms, alone(scope, start))
        scope
      end)

    case Process.delete(@refused) do
      nil ->
        main = module(Beam.ElixirSource.main(names, protocols), scope)
        {[main], others} = scope.modules |> Enum.reverse() |> Enum.split_with(&(&1.scratch == main))

        {:ok,
         [Map.put(main, :hosts, Map.new(scope.hosts, fn {real, scratch} -> {scratch, real} end)) | others]}

      refused ->
        refusals(refused, file)
    end
  catch
    {:refused, meta, construct} ->
      refusals([{meta, construct} | Process.delete(@refused) || []], file)

    {:failed, meta, message} ->
      # What was refused before may be why.
      case Process.delete(@refused) do
        nil -> {:error, {:diagnostics, [diagnostic(meta, message, file)]}}
        refused -> refusals(refused, file)
      end

    {:too_many_atoms, refusal} ->
      {:error, {:too_many_atoms, refusal}}

    {:problem, problem} ->
      case Process.delete(@refused) do
        nil -> {:error, problem}
        refused -> refusals(refused, file)
      end
  end

  @doc "The names of the modules that a parsed text defines, as atoms."
  @spec defined([Macro.t()], non_neg_integer) :: {:ok, [module]} | AtomBudget.refused()
  def defined(trees, limit) do
    names = for tree <- trees, name <- named_in(statements(tree), []), do: "Elixir." <> Enum.join(name, ".")
    # Whoever reads the text says that one is too long.
    with {:error, :too_long} <- AtomBudget.intern_all(Enum.uniq(names), limit), do: {:ok, []}
  end

  defp named_in(statements, outer) do
    Enum.flat_map(statements, fn
      {kind, _, [{:__aliases__, _, [first | _] = name}, [{:do, body} | _]]}
      when kind in [:defmodule, :defprotocol] and is_atom(first) ->
        if Enum.all?(name, &is_atom/1),
          do: [outer ++ name | named_in(statements(body), outer ++ name)],
          else: []

      _other ->
        []
    end)
  end

  # What stands at the top of a file holds for that file.
  defp alone(scope, start),
    do:
      Map.merge(
        scope,
        Map.take(start, [:aliases, :guards, :hooks, :imported_guards, :imports, :lexical, :macros])
      )

  # Modules of another language are of the document's own as well: no tree names one that the host may have.
  defp beside(scope, slot, modules) do
    for {{module, functions}, number} <- Enum.with_index(modules, map_size(scope.own) + 1), reduce: scope do
      scope ->
        scratch = intern("#{slot}.M#{number}", scope.limit)
        scope = put_in(scope.hosts[module], scratch)
        scope = put_in(scope.own[[module]], scratch)
        put_in(scope.functions[[module]], functions)
    end
  end

  # Whoever reads of one refusal wants to know of the others too.
  defp refusals(refused, file) do
    refused = refused ++ (Process.delete(@absent) || [])

    [{_meta, construct} | _] =
      refused =
      refused
      |> Enum.sort_by(fn {meta, _} -> line_and_column(meta) end)
      |> Enum.uniq_by(fn {meta, construct} -> {meta[:line], refusal(construct)} end)

    diagnostics =
      for {meta, construct} <- refused do
        diagnostic(meta, refusal(construct), file)
      end

    # A mistake is one for every target.
    if Enum.any?(refused, &match?({_meta, {:function, :misspelt, _message}}, &1)),
      do: {:error, {:diagnostics, diagnostics}},
      else: {:error, {:unsupported, construct(construct), diagnostics}}
  end

  defp construct({kind, construct, _message}) when kind in [:function, :said], do: construct
  defp construct({construct, _permission}), do: construct
  defp construct(construct), do: construct

  defp refusal({kind, _construct, message}) when kind in [:function, :said], do: message
  defp refusal({construct, permission}), do: Constructs.not_allowed(construct, permission)
  defp refusal(construct), do: Constructs.refusal(construct)

  defp line_and_column(meta), do: {meta[:line] || 0, meta[:column] || 0}

  # Reading goes on behind what is refused; nothing of the document is compiled then.
  defp going_on(instead, read) do
    read.()
  catch
    {:refused, meta, construct} ->
      note(meta, construct)
      instead

    # What runs while the document is compiled has been read to its end, and says of itself what it refuses.
    {:problem, {:unsupported, construct, diagnostics}} ->
      for %{message: message} = diagnostic <- List.wrap(diagnostics),
          do: note(Keyword.take(Map.to_list(diagnostic), [:line, :column]), {:said, construct, message})

      instead
  end

  # Modules -------------------------------------------------------------------------------------------------

  defp check_top_level({kind, _, [{:__aliases__, meta, segments}, [{:do, _body}]]})
       when kind in [:defmodule, :defprotocol] do
    cond do
      not Enum.all?(segments, &is_atom/1) -> fail(meta, "a module's name must be written out")
      hd(segments) == :"Elixir" -> fail(meta, "a module's name must not start with Elixir")
      true -> :ok
    end
  end

  defp check_top_level({kind, meta, _}) when kind in [:defmodule, :defprotocol],
    do: fail(meta, "a module's name must be written out")

  defp check_top_level({kind, _, args}) when kind in [:defimpl, :alias, :import, :require] and is_list(args),
    do: :ok

  defp check_top_level({_form, meta, _args}) when is_list(meta),
    do: fail(meta, "only modules at the top of a document")

  defp check_top_level(_literal), do: fail([line: 1], "only modules at the top of a document")

  # Those that need no code; some are for the library alone.
  defp functions_there do
    Natives.functions()
    |> MapSet.reject(fn {module, _name, _arity} -> module in [:instar, :erl_erts_errors] end)
    |> MapSet.union(MapSet.new(Answered.functions()))
    |> MapSet.union(Instead.functions())
    |> MapSet.union(Processes.functions())
  end

  # What runs while the document is compiled can make atoms.
  defp there(%{made?: true, functions_there: there}), do: MapSet.union(there, MapSet.new(CompileTime.atoms()))
  defp there(%{functions_there: there}), do: there

  # What the host offers are modules of the document's own, of which it defines nothing: so no tree names one of the host.
  defp hosts(scope, offered, _slot, _forms) when offered == %{}, do: scope

  defp hosts(scope, offered, slot, forms) do
    for {{name, meta}, _number} <- forms |> names([]) |> Enum.with_index(),
        is_map_key(offered, intern("Elixir." <> Enum.join(name, "."), scope.limit)),
        do: fail(meta, "the document cannot define #{Enum.join(name, ".")}: the host offers it")

    offered
    |> Enum.sort()
    |> Enum.with_index(map_size(scope.own) + 1)
    |> Enum.reduce(scope, fn {{module, functions}, number}, scope ->
      scratch = intern("#{slot}.M#{number}", scope.limit)
      scope = put_in(scope.hosts[module], scratch)
      scope = put_in(scope.real_hosts[scratch], module)

      case Atom.to_string(module) do
        "Elixir." <> text ->
          full = text |> String.split(".") |> Enum.map(&intern(&1, scope.limit))
          scope = put_in(scope.own[full], scratch)
          put_in(scope.functions[full], functions)

        _erlang ->
          # Found by its atom only.
          scope = put_in(scope.own[[module]], scratch)
          put_in(scope.functions[[module]], functions)
      end
    end)
  end

  # Adds a module to the scope, and those within it.
  defp define({:defmodule, meta, [name, [{:do, body}]]}, scope) do
    full = name!(name, scope.module || [], meta)
    aliases = nested_alias(name, scope)
    statements = statements(body)
    overridden = for {kind, _, [head | _]} <- statements, kind in [:def, :defp], do: head(head)

    within = %{
      scope
      | module: full,
        accumulated: %{},
        attributes: %{},
        defined: [],
        guards: scope.imported_guards,
        hooks: [],
        macros: Map.reject(scope.macros, fn {_macro, full} -> full == scope.module end),
        made?: Enum.any?(statements, &match?({kind, _, _} when kind in [:defmacro, :defmacrop], &1)),
        aliases: aliases,
        overridden: overridden
    }

    {definitions, within} = module_body(meta, statements, within)
    {made, definitions} = Enum.split_with(definitions, &match?({:instar_made, _definition}, &1))
    made = for {:instar_made, definition} <- made, do: generated(definition)
    resolved = Overridable.resolve(definitions, scope.limit)
    definitions = ModuleBody.unhelped(resolved, scope.helper, &unhelped/3)

    module = %{
      name: real(full, scope),
      scratch: module(full, scope),
      statements: Enum.map(scope.lexical ++ definitions, &generated/1),
      helped: Enum.map(scope.lexical ++ resolved, &generated/1),
      made: made,
      line: Keyword.get(meta, :line, 1),
      fields: with(%{fields: fields} <- within.structs[full], do: Keyword.keys(fields)),
      implements: with({protocol, type} <- meta[:implements], do: {real(protocol, scope), real(type, scope)})
    }

    %{
      scope
      | modules: [module | within.modules],
        structs: within.structs,
        aliases: aliases,
        made: within.made,
        offered_guards: within.offered_guards,
        own: within.own,
        functions: Map.put(within.functions, full, public(definitions) ++ Map.get(within.functions, full, []))
    }
  end

  defp public(definitions),
    do: for({:def, _, [head | _]} <- definitions, function <- arities(head), uniq: true, do: function)

  defp module_body(meta, statements, scope) do
    case {meta[:protocol], meta[:implements]} do
      {true, nil} ->
        protocol(statements, meta, scope)

      {nil, {protocol, type}} ->
        {protocol, type} = {module(protocol, scope), module(type, scope)}
        {definitions, scope} = body(statements, %{scope | attributes: %{protocol: protocol, for: type}})
        {Protocols.implementation(protocol, type) ++ derived(meta, scope) ++ definitions, scope}

      {nil, nil} ->
        {definitions, scope} = body(statements, scope)
        hooked(scope.hooks, definitions, scope)
    end
  end

  # What `@before_compile` asks for comes at the end.
  defp hooked([], definitions, scope), do: {definitions, scope}

  defp hooked([{full, meta} | hooks], definitions, scope) do
    tree = Expansion.expand(full, :__before_compile__, [Expansion.caller(meta, scope)], meta, scope)
    {more, scope} = tree |> copied(meta) |> statements() |> body(scope)
    hooked(hooks, definitions ++ more, scope)
  end

  # What `@derive Inspect` and `@derive JSON.Encoder` are.
  defp derived(meta, scope) do
    with options when options != nil <- meta[:fields], {protocol, type} = meta[:implements] do
      case derived(protocol, type, options, scope) do
        {:ok, definition} ->
          [definition]

        {:unknown, names} ->
          fail(meta, "unknown fields #{inspect(names)} in @derive #{Enum.join(protocol, ".")}")
      end
    else
      nil -> []
    end
  end

  defp derived([:Inspect], type, options, scope),
    do: Protocols.shown(type |> real(scope) |> inspect(), scope.structs[type].fields, options)

  defp derived([:JSON, :Encoder], type, options, scope),
    do: Protocols.encoded(scope.structs[type].fields, options)

  defp body(statements, scope), do: body(statements, scope, [])

  defp body([], scope, done), do: {done |> Enum.reverse() |> Enum.concat(), noted(scope)}

  defp body([statement | rest] = statements, scope, done) do
    scope = noted(scope)

    case going_on(:refused, fn -> step(statement, scope) end) do
      :refused ->
        body(rest, scope, done)

      {:made, more} ->
        body(more ++ rest, scope, done)

      {:plain, {definitions, scope}} ->
        body(rest, scope, [definitions | done])

      :runs ->
        {group, rest} = group(statements, scope)
        body(going_on([], fn -> run(group, scope) end) ++ rest, scope, done)
    end
  end

  # A statement of a body is a macro's call, something that runs, or stays as it is.
  defp step({:__block__, _, statements}, _scope), do: {:made, statements}
  # As macros answer that make several.
  defp step([_ | _] = statements, _scope), do: {:made, statements}

  defp step(statement, scope) do
    case call_of_macro(statement, scope) do
      {full, name, args, meta} -> {:made, full |> expand(name, args, meta, scope) |> statements()}
      nil -> step_of_own(statement, scope)
    end
  end

  defp step_of_own(statement, scope) do
    cond do
      macros = Records.macros(statement) -> {:made, macros}
      chosen = There.chosen(statement, scope) -> {:plain, branch(chosen, scope)}
      runs?(statement, scope) -> :runs
      true -> {:plain, definition(statement, scope)}
    end
  end

  # What a branch defines stays; its directives end with it.
  defp branch(statements, scope) do
    {definitions, within} = body(statements, scope)
    ended = TopLevel.ended(within.lexical -- scope.lexical)
    again = if ended == [], do: [], else: scope.lexical
    own = Map.filter(within.macros, fn {_macro, full} -> full == scope.module end)

    {definitions ++ ended ++ again,
     %{
       within
       | aliases: scope.aliases,
         imported_guards: scope.imported_guards,
         imports: scope.imports,
         lexical: scope.lexical,
         macros: Map.merge(scope.macros, own)
     }}
  end

  # What macros have done to attributes.
  defp noted(scope), do: Enum.reduce(Expansion.noted(), scope, &apply_event/2)

  defp apply_event({:accumulated, name}, scope), do: put_in(scope.accumulated[name], true)

  # The macro says no place.
  defp apply_event({:attribute, :derive, _value}, scope) do
    note([], "@derive in what a macro makes")
    scope
  end

  defp apply_event({:attribute, name, value}, scope),
    do: put_in(scope.attributes[name], value |> ElixirShapes.escape(Expansion.made([], scope)) |> walk(scope))

  @definers [
    :def,
    :defdelegate,
    :defexception,
    :defguard,
    :defguardp,
    :defmacro,
    :defmacrop,
    :defoverridable,
    :defp,
    :defstruct
  ]
  @directives [:alias, :import, :require]

  # Whether something of it is to be computed.
  defp runs?({_what, _meta, _name, _value}, _scope), do: false
  defp runs?({kind, _, [value]}, scope) when kind in [:defstruct, :defexception], do: computed?(value, scope)

  defp runs?({kind, _, args} = statement, _scope) when kind in @definers and is_list(args),
    do: ModuleBody.fragments?(statement)

  defp runs?({kind, _, args}, _scope) when kind in [:defmodule, :use | @directives] and is_list(args),
    do: false

  defp runs?({:@, _, [{name, _, [value]}]}, scope),
    do: name not in @ignored and name not in @running and computed?(value, scope)

  defp runs?({name, _, args}, _scope) when is_atom(name) and is_list(args), do: Macros.syntax?(name)
  defp runs?({name, _, context}, _scope) when is_atom(name) and is_atom(context), do: false
  defp runs?({_form, _, args}, _scope), do: is_list(args)
  defp runs?(_literal, _scope), do: false

  defp computed?(value, scope) do
    literal(value, "it", [], scope)
    false
  catch
    {:refused, _meta, "a computed value for it"} -> true
    # Whoever reads it will say so.
    _other -> false
  end

  # From the first statement that runs to the last that does, since what one computes others use. A module that is defined
  # is there for what comes behind it.
  defp group(statements, scope) do
    {before, _behind} =
      Enum.split_while(
        statements,
        &(not match?({:defmodule, _, _}, &1) and Records.macros(&1) == nil and There.chosen(&1, scope) == nil)
      )

    idle = before |> Enum.reverse() |> Enum.take_while(&(not runs?(&1, scope))) |> length()
    Enum.split(statements, length(before) - idle)
  end

  # Its statements, with what was computed in the place of what computes.
  defp run(group, scope) do
    meta = with({_form, meta, _args} <- hd(group), do: meta)

    {{walked, _scope}, templates} =
      ModuleBody.templates(fn -> run_statements(group, %{scope | stage?: true, made?: true}) end)

    # Nothing runs of a document that is refused.
    events = if refused?(), do: [], else: walked |> Enum.reverse() |> Expansion.run(meta, scope)
    made = Expansion.made(meta, scope)

    for event <- events do
      case event do
        {:template, number, values} -> templates |> Map.fetch!(number) |> ModuleBody.fill(values, made)
        # What no text and no macro makes: of four elements.
        {:attribute, :derive, _value} -> refuse(meta, "@derive in what a macro makes")
        {:attribute, name, value} -> {:attribute, meta, name, ElixirShapes.escape(value, made)}
        {:accumulated, name} -> {:accumulated, meta, name, true}
      end
    end
  end

  defp run_statements(statements, scope) do
    Enum.reduce(statements, {[], scope}, fn statement, {walked, scope} ->
      {more, scope} = run_statement(statement, scope)
      {more ++ walked, scope}
    end)
  end

  # The last first.
  defp run_statement({:__block__, _, statements}, scope), do: run_statements(statements, scope)

  defp run_statement({directive, meta, args} = statement, scope)
       when directive in @directives and is_list(args) do
    {_kept, within} = directive(directive, meta, args, scope)
    {[emit(statement, meta, scope)], within}
  end

  defp run_statement(statement, scope) do
    case call_of_macro(statement, scope) do
      {full, name, args, meta} -> full |> expand(name, args, meta, scope) |> run_statement(scope)
      nil -> {[walk(statement, scope)], scope}
    end
  end

  defp emit(statement, meta, scope) do
    {number, codes} = ModuleBody.keep(statement)
    ModuleBody.call(scope.helper, :instar_emit, [number, walk(codes, scope)], meta)
  end

  # Macros of the document ------------------------------------------------------------------------------------

  # The module in full, the macro, its arguments and their place.
  defp call_of_macro({:use, meta, [target | options]}, scope) do
    with module when is_atom(module) <- named(target, scope),
         [_ | _] = full <- Expansion.own(module, scope),
         true <- Expansion.macro?(full, {:__using__, 1}, scope) do
      {full, :__using__, [List.first(options, [])], meta}
    else
      _no_module -> nil
    end
  end

  defp call_of_macro({:|>, _, [left, right]}, scope) do
    with {form, meta, args} when is_list(meta) <- right,
         {full, name, args, meta} <-
           call_of_macro({form, meta, [left | if(is_list(args), do: args, else: [])]}, scope),
         do: {full, name, args, meta},
         else: (_no_macro -> nil)
  end

  defp call_of_macro({{:., _, [left, name]}, meta, args}, scope) when is_atom(name) and is_list(args) do
    with true <- scope.made != %{},
         [_ | _] = full <- own(left, scope),
         true <- Expansion.macro?(full, {name, length(args)}, scope),
         do: {full, name, args, meta},
         else: (_no_macro -> nil)
  end

  defp call_of_macro({name, meta, args}, scope) when is_atom(name) and is_list(args) do
    with full when full != nil <- scope.macros[{name, length(args)}], do: {full, name, args, meta}
  end

  defp call_of_macro(_other, _scope), do: nil

  # The name in full of a module of the document, of what stands before a call's dot.
  defp own(left, scope) do
    with module when is_atom(module) <- named(left, scope), do: Expansion.own(module, scope)
  end

  defp named({:__aliases__, _, _} = name, scope) do
    with full when is_list(full) <- full_name(name, scope), do: module(full, scope)
  end

  defp named({:__MODULE__, _, context}, scope) when is_atom(context), do: module(scope.module, scope)
  defp named(module, _scope) when is_atom(module), do: module
  defp named(_other, _scope), do: nil

  defp expand(full, name, args, meta, scope),
    do: if(not refused?(), do: full |> Expansion.expand(name, args, meta, scope) |> copied(meta))

  defp refused?, do: Process.get(@refused, []) != []

  # Nobody wants to read of unused variables on the host's terminal. What names are left are those of quotes in here.
  #
  # Elixir puts the mark of a macro's call on all that its expansion holds, once more for each macro around it: of a
  # thousand pipes or `and` in one another each node would have a thousand.
  defp generated(definition) do
    Macro.prewalk(definition, fn
      {:__aliases__, _, segments} -> Module.concat(segments)
      {name, _, args} = call when is_list(args) and is_map_key(@expanded, {name, length(args)}) -> call
      {form, meta, args} when is_list(meta) -> {form, [generated: true] ++ meta, args}
      other -> other
    end)
  end

  # The body of a protocol: functions without bodies.
  defp protocol(statements, meta, scope) do
    {definitions, scope} = Enum.flat_map_reduce(statements, scope, &protocol_statement/2)
    any? = scope.attributes[:fallback_to_any] not in [nil, false]

    implementations =
      for %{protocol: protocol, type: type, module: module} <- Enum.reverse(scope.implementations),
          protocol == scope.module,
          do: {module(type, scope), module(module, scope)}

    any = with {Any, module} <- List.keyfind(implementations, Any, 0), do: module
    if any? and any == nil, do: refuse(meta, "@fallback_to_any without an implementation for Any")

    dispatch =
      Protocols.dispatch(
        module(scope.module, scope),
        scope.protocols[scope.module],
        implementations,
        if(any?, do: any),
        scope.attributes[:undefined_impl_description]
      )

    {definitions ++ dispatch, scope}
  end

  defp protocol_statement({:def, meta, [head]} = statement, scope) do
    {name, arity} = head(head)
    {definitions, scope} = definition(statement, scope)
    if arity == 0, do: fail(meta, "a protocol's functions have an argument at least")
    {definitions ++ [Protocols.function(name, arity)], scope}
  end

  defp protocol_statement({:def, meta, _args}, _scope),
    do: fail(meta, "a protocol's functions have no bodies")

  defp protocol_statement({kind, _, _} = statement, scope)
       when kind in [:@, :alias, :import, :require, :defmodule],
       do: definition(statement, scope)

  defp protocol_statement({name, meta, args}, _scope) when is_atom(name) and is_list(args),
    do: refuse(meta, "#{name} in a protocol")

  defp protocol_statement(statement, scope), do: definition(statement, scope)

  # What may stand in a module -------------------------------------------------------------------------------

  defp definition({:defmodule, _, [_name, [{:do, _}]]} = module, scope), do: {[], define(module, scope)}

  # Of what ran.
  defp definition({:attribute, _meta, name, code}, scope),
    do: {[], put_in(scope.attributes[name], walk(code, scope))}

  defp definition({:accumulated, _meta, name, true}, scope), do: {[], put_in(scope.accumulated[name], true)}

  defp definition({kind, meta, [head | body]}, scope) when kind in [:defmacro, :defmacrop] do
    {name, _arity} = head(head)
    if name == nil or name in @unquotes, do: refuse(meta, "a macro whose name is computed")
    functions = arities(head)
    within = %{scope | macro?: true, function: hd(Enum.reverse(functions))}
    head = with_caller(head, Expansion.macro_name(name, scope))
    made = {:instar_made, {:def, meta, [walk_head(head, within) | walk_bodies(body, meta, within)]}}
    known = Map.merge(Map.get(scope.made, scope.module, %{}), Map.new(functions, &{&1, kind}))

    scope = %{
      scope
      | defined: [made | scope.defined],
        made: Map.put(scope.made, scope.module, known),
        macros: Map.merge(scope.macros, Map.new(functions, &{&1, scope.module}))
    }

    {[made], scope}
  end

  defp definition({:defoverridable, meta, [functions]}, scope) do
    functions = literal(functions, "defoverridable", meta, scope)

    if not (Keyword.keyword?(functions) and Enum.all?(functions, fn {_name, arity} -> is_integer(arity) end)),
      do: refuse(meta, "defoverridable of something other than names and arities")

    {[{:instar_overridable, functions}], scope}
  end

  defp definition({kind, meta, [head | body]}, scope) when kind in [:def, :defp] do
    {name, _arity} = function = head(head)

    cond do
      name == nil ->
        refuse(meta, "a function whose name is computed")

      name in @reserved or name in @unquotes ->
        refuse(meta, "a definition of #{name}")

      true ->
        within = %{scope | function: function}
        definition = {kind, meta, [walk_head(head, within) | walk_bodies(body, meta, within)]}
        {[definition], %{scope | defined: [definition | scope.defined]}}
    end
  end

  defp definition({:defdelegate, meta, [head, options]}, scope) when is_list(options) do
    with {name, args} when is_atom(name) and is_list(args) <- Macro.decompose_call(head),
         {:ok, target} <- Keyword.fetch(options, :to),
         as = Keyword.get(options, :as, name),
         true <- is_atom(as) do
      if as in @unquotes, do: refuse(meta, "#{as}")
      names = Enum.map(args, fn argument -> with {:\\, _, [name, _default]} <- argument, do: name end)
      call = {{:., meta, [target, as]}, meta, names}
      definition({:def, meta, [{name, meta, args}, [do: call]]}, scope)
    else
      _other -> refuse(meta, "a defdelegate whose names are computed")
    end
  end

  defp definition({kind, meta, [{:when, _, [head, guard]}]}, scope) when kind in [:defguard, :defguardp] do
    case Macro.decompose_call(head) do
      {name, args} when is_atom(name) ->
        guard = guard |> walk(%{scope | guard?: true}) |> Guards.strict()
        guards = Guards.by_arity(name, args, guard, &walk(&1, scope))
        if guards == nil, do: fail(meta, "the parameters of a guard are variables")
        # It would mean a variable of the function that uses the guard.
        unknown = Guards.unknown(guard, guards)
        if unknown, do: fail(meta, "undefined variable #{unknown} in a guard")
        scope = %{scope | guards: Map.merge(scope.guards, guards)}
        {[], if(kind == :defguard, do: offer(guards, scope), else: scope)}

      _other ->
        refuse(meta, "a guard whose name is computed")
    end
  end

  defp definition({:@, meta, [{name, _, [value]}]}, scope) do
    cond do
      name in @ignored -> {[], scope}
      name == :compile and harmless?(value) -> {[], scope}
      # What a text derives has become modules before any macro is asked.
      name == :derive -> refuse(meta, "@derive in what a macro makes")
      name == :before_compile -> {[], %{scope | hooks: scope.hooks ++ [hook(value, meta, scope)]}}
      name in @running -> refuse(meta, "@#{name}")
      true -> {[], put_attribute(name, literal(value, "@#{name}", meta, scope), meta, scope)}
    end
  end

  defp definition({:defstruct, meta, [fields]}, scope) do
    struct = struct_of(fields, meta, scope)
    {struct |> struct_functions(scope) |> made_at(meta), put_in(scope.structs[scope.module], struct)}
  end

  defp definition({:defexception, meta, [fields]}, scope) do
    struct = struct_of(fields, meta, scope)
    struct = %{struct | fields: struct.fields ++ [__exception__: true]}
    scope = put_in(scope.structs[scope.module], struct)
    {made_at(struct_functions(struct, scope) ++ exception_functions(struct), meta), scope}
  end

  defp definition({directive, meta, args}, scope) when directive in [:alias, :import, :require] do
    {kept, scope} = directive(directive, meta, args, scope)
    kept = List.wrap(kept)
    # What holds for a module holds for those within it too.
    {kept, %{scope | lexical: scope.lexical ++ kept}}
  end

  defp definition({{:., _, [{:__aliases__, _, [:Module]} = module, :register_attribute]}, meta, args}, scope)
       when length(args) == 3 do
    case ModuleBody.helper(module, :register_attribute, args, meta) do
      {_register, [name]} when is_atom(name) -> {[], put_in(scope.accumulated[name], true)}
      _computed -> refuse(meta, "Module.register_attribute with a name that is computed")
    end
  end

  # An import by another name.
  defp definition({:use, meta, [module | _options]}, scope) do
    used = walk(module, scope)

    cond do
      used == Bitwise -> definition({:import, meta, [module]}, scope)
      Behaviours.known?(used) -> used |> Behaviours.statements(meta) |> definition(scope)
      true -> refuse(meta, "use #{Macro.to_string(module)}")
    end
  end

  defp definition({:__block__, _, statements}, scope), do: body(statements, scope)

  defp definition({name, meta, args}, _scope) when is_atom(name) and is_list(args),
    do: refuse(meta, "#{name}")

  defp definition({_form, meta, _args}, _scope) when is_list(meta),
    do: refuse(meta, "an expression that runs while the module is compiled")

  defp definition(_literal, scope), do: {[], scope}

  defp hook(value, meta, scope) do
    with module when is_atom(module) <- named(value, scope),
         [_ | _] = full <- Expansion.own(module, scope),
         true <- Expansion.macro?(full, {:__before_compile__, 1}, scope) do
      {full, meta}
    else
      _no_module -> refuse(meta, "@before_compile #{Macro.to_string(value)}")
    end
  end

  defp put_attribute(name, code, _meta, scope) do
    if is_map_key(scope.accumulated, name) do
      before = Map.get(scope.attributes, name, [])
      put_in(scope.attributes[name], [code | before])
    else
      put_in(scope.attributes[name], code)
    end
  end

  @caller {:instar_caller, [], __MODULE__}

  defp with_caller({:when, meta, [call, guard]}, name), do: {:when, meta, [with_caller(call, name), guard]}

  defp with_caller({_name, meta, args}, name),
    do: {name, meta, [@caller | if(is_list(args), do: args, else: [])]}

  # How fast code is, and what its compiler says of it, are the sandbox's own affairs.
  defp harmless?(options) when is_list(options), do: Enum.all?(options, &harmless?/1)
  defp harmless?({option, _value}), do: option in @harmless
  defp harmless?({:{}, _, [option | _]}), do: option in @harmless

  defp harmless?(option) when is_atom(option),
    do: option in @harmless or Atom.to_string(option) =~ ~r/^no_?warn/

  defp harmless?(_other), do: false

  defp walk_head({:when, meta, [call, guard]}, scope),
    do: {:when, meta, [walk_head(call, scope), walk(guard, %{scope | guard?: true})]}

  defp walk_head({name, meta, args}, scope) when is_list(args), do: {name, meta, patterns(args, scope)}
  defp walk_head({name, meta, context}, _scope), do: {name, meta, context}

  defp walk_bodies([], _meta, _scope), do: []

  defp walk_bodies([keywords], meta, scope) do
    if not Keyword.keyword?(keywords), do: fail(meta, "a function's body is missing")
    [Enum.map(keywords, fn {key, body} -> {key, walk(body, scope)} end)]
  end

  defp walk_bodies(_other, meta, _scope), do: fail(meta, "a function has one body")

  # Structs -------------------------------------------------------------------------------------------------

  defp struct_of(fields, meta, scope) do
    fields = literal(fields, "the fields of a struct", meta, scope)

    fields =
      for field <- List.wrap(fields) do
        case field do
          {key, default} when is_atom(key) -> {key, default}
          key when is_atom(key) -> {key, nil}
          _other -> fail(meta, "the fields of a struct are atoms and their defaults")
        end
      end

    fields = fields |> Enum.reverse() |> Enum.uniq_by(&elem(&1, 0)) |> Enum.reverse()
    %{fields: fields, enforced: scope.attributes |> Map.get(:enforce_keys, []) |> List.wrap()}
  end

  defp struct_functions(struct, scope) do
    map = {:%{}, [], [{:__struct__, module(scope.module, scope)} | struct.fields]}
    message = "the following keys must also be given when building struct #{Enum.join(scope.module, ".")}: "

    build =
      if struct.enforced == [] do
        quote do
          Enum.reduce(fields, unquote(map), fn {key, value}, map -> %{map | key => value} end)
        end
      else
        quote do
          {map, missing} =
            Enum.reduce(fields, {unquote(map), unquote(struct.enforced)}, fn {key, value}, {map, missing} ->
              {%{map | key => value}, List.delete(missing, key)}
            end)

          case missing do
            [] -> map
            _ -> raise ArgumentError, unquote(message) <> inspect(missing)
          end
        end
      end

    [
      quote(do: def(__struct__(), do: unquote(map))),
      quote(do: def(__struct__(fields), do: unquote(build)))
    ]
  end

  # What `defexception` defines, and that the document may override it.
  defp exception_functions(struct) do
    {message, from_text} =
      if Keyword.has_key?(struct.fields, :message) do
        {[quote(do: def(message(exception), do: exception.message))],
         [quote(do: def(exception(text) when is_binary(text), do: exception(message: text)))]}
      else
        {[], []}
      end

    overridable = [{:exception, 1} | if(message == [], do: [], else: [{:message, 1}])]
    message ++ from_text ++ [exception_from_fields(), {:instar_overridable, overridable}]
  end

  # Whose clauses have no line is taken by Erlang's compiler for one that was put into another, and errors name it so.
  defp made_at(definitions, meta) do
    line = Keyword.take(meta, [:line])
    Macro.prewalk(definitions, fn node -> Macro.update_meta(node, &Keyword.merge(&1, line)) end)
  end

  if Release.strict_exceptions?() do
    defp exception_from_fields,
      do: quote(do: def(exception(fields) when is_list(fields), do: __struct__(fields)))
  else
    defp exception_from_fields do
      quote do
        def exception(fields) when is_list(fields) do
          struct = __struct__()
          known = Enum.filter(fields, fn {key, _value} -> Map.has_key?(struct, key) end)
          Enum.reduce(known, struct, fn {key, value}, struct -> Map.replace!(struct, key, value) end)
        end
      end
    end
  end

  defp struct(meta, name, {:%{}, map_meta, args}, scope) do
    case walk(name, scope) do
      module when is_atom(module) ->
        case Enum.find(scope.structs, fn {full, _struct} -> module(full, scope) == module end) do
          {full, struct} -> own_struct({struct, Enum.join(full, "."), module}, {meta, map_meta}, args, scope)
          nil -> library_struct(module, {meta, map_meta}, args, scope)
        end

      # A variable in a pattern.
      name ->
        {:%, meta, [name, {:%{}, map_meta, walk(args, scope)}]}
    end
  end

  # A module as the document names it.
  defp written(module, scope),
    do:
      with(
        full when full != nil <- Expansion.own(module, scope),
        do: Enum.join(full, "."),
        else: (nil -> inspect(module))
      )

  defp library_struct(module, {meta, map_meta}, args, scope) do
    cond do
      module in Macros.structs() -> {:%, meta, [module, {:%{}, map_meta, walk(args, scope)}]}
      elixirs_struct?(module) -> refuse(meta, "the struct #{inspect(module)}")
      true -> fail(meta, "there is no struct #{written(module, scope)} that is defined before it is used")
    end
  end

  # Elixir has it, and the sandbox doesn't.
  defp elixirs_struct?(module) do
    module in Application.spec(:elixir, :modules) and Code.ensure_loaded?(module) and
      function_exported?(module, :__struct__, 0)
  end

  # A struct of the document: what is known of it, its name as text, its module; and where it and its map stand.
  defp own_struct({struct, text, module}, {meta, map_meta}, [{:|, bar, [map, fields]}], scope) do
    check_keys(struct, text, fields, meta)
    fields = walk(fields, scope)
    updated = fn map -> {:%{}, map_meta, [{:|, bar, [map, fields]}]} end
    map = walk(map, scope)
    checked_update(map, module, meta, updated)
  end

  defp own_struct({struct, text, module}, {meta, map_meta}, fields, scope) do
    check_keys(struct, text, fields, meta)
    copied(struct.fields, meta)
    given = walk(fields, scope)
    missing = struct.enforced -- Keyword.keys(fields)

    cond do
      scope.match? ->
        {:%{}, map_meta, [{:__struct__, module} | given]}

      missing != [] ->
        fail(meta, "these keys must also be given when building struct #{text}: #{inspect(missing)}")

      true ->
        {:%{}, map_meta, [{:__struct__, module} | Keyword.merge(struct.fields, given)]}
    end
  end

  if Release.checked_updates?() do
    defp checked_update(map, module, meta, updated) do
      copy = Macro.unique_var(:struct, __MODULE__)

      quote line: Keyword.get(meta, :line, 1) do
        case unquote(map) do
          %{__struct__: unquote(module)} = unquote(copy) -> unquote(updated.(copy))
          unquote(copy) -> :erlang.error({:badstruct, unquote(module), unquote(copy)})
        end
      end
    end
  else
    defp checked_update(map, _module, _meta, updated), do: updated.(map)
  end

  defp check_keys(struct, text, fields, meta) do
    if not Keyword.keyword?(fields), do: fail(meta, "the fields of struct #{text} are atoms")

    case Enum.find(Keyword.keys(fields), &(not Keyword.has_key?(struct.fields, &1))) do
      nil -> :ok
      key -> fail(meta, "the struct #{text} has no field #{key}")
    end
  end

  # Directives ----------------------------------------------------------------------------------------------

  # alias Pricing.{Rules, Money}
  defp directive(kind, meta, [{{:., _, [_base, :{}]}, _, _names} = many | options], scope) do
    Enum.reduce(each_name(many), {[], scope}, fn name, {kept, scope} ->
      {more, scope} = directive(kind, meta, [name | options], scope)
      {kept ++ List.wrap(more), scope}
    end)
  end

  defp directive(:alias, meta, args, scope), do: {nil, add_alias(args, meta, scope)}

  # Its macros are calls by the time that Elixir sees them.
  defp directive(:require, _meta, [{:__aliases__, _, [:Logger]}], scope) when scope.output?, do: {nil, scope}

  defp directive(:require, meta, [target | options], scope) do
    module = offered!(target, "require", meta, scope)

    {_nothing, scope} =
      if options == [], do: {nil, scope}, else: directive(:alias, meta, [target | options], scope)

    {if(module not in Map.values(scope.own), do: {:require, meta, [module]}), scope}
  end

  defp directive(:import, meta, [target | options], scope) do
    module = offered!(target, "import", meta, scope)
    options = for given <- options, do: literal(given, "import's options", meta, scope)

    case Enum.find(scope.own, fn {_full, own} -> own == module end) do
      {full, _own} -> {nil, import_own(full, module, List.first(options, []), scope)}
      nil -> {{:import, meta, [module | options]}, scope}
    end
  end

  defp directive(kind, meta, _args, _scope), do: fail(meta, "#{kind} takes a name that is written out")

  # Nothing is loaded that could be imported: calls are resolved here.
  defp import_own(full, module, options, scope) do
    functions = Map.get(scope.functions, full, [])
    macros = for {function, :defmacro} <- Map.get(scope.made, full, %{}), do: function
    guards = Map.get(scope.offered_guards, full, %{})

    {functions, macros, guards} =
      case options do
        [only: :functions] -> {functions, [], %{}}
        [only: :macros] -> {[], macros, guards}
        _names -> {functions, macros, guards}
      end

    wanted? =
      case options do
        [only: names] when is_list(names) -> &(&1 in names)
        [except: names] when is_list(names) -> &(&1 not in names)
        _all -> fn _function -> true end
      end

    imported = for function <- functions, wanted?.(function), into: %{}, do: {function, module}
    macros = for function <- macros, wanted?.(function), into: %{}, do: {function, full}
    guards = Map.filter(guards, fn {function, _guard} -> wanted?.(function) end)

    %{
      scope
      | guards: Map.merge(scope.guards, guards),
        imported_guards: Map.merge(scope.imported_guards, guards),
        imports: Map.merge(scope.imports, imported),
        macros: Map.merge(scope.macros, macros)
    }
  end

  defp offered!(target, directive, meta, scope) do
    module = walk(target, scope)

    cond do
      not is_atom(module) -> fail(meta, "#{directive} takes a name that is written out")
      module in Map.values(scope.own) or Library.offers?(module) -> module
      true -> refuse(meta, "#{directive} #{inspect(module)}")
    end
  end

  # Expressions ---------------------------------------------------------------------------------------------

  defp patterns(nodes, scope), do: Enum.map(nodes, &pattern(&1, scope))

  defp pattern({:\\, meta, [name, default]}, scope),
    do: {:\\, meta, [pattern(name, scope), walk(default, scope)]}

  defp pattern(node, scope), do: walk(node, %{scope | match?: true})

  defp walk({:__block__, _, [node]}, scope), do: walk(node, scope)

  # While a body runs: definitions are kept, attributes are values.
  defp walk({kind, meta, [value]} = statement, %{stage?: true} = scope)
       when kind in [:defstruct, :defexception] do
    if computed?(value, scope),
      do:
        ModuleBody.call(
          scope.helper,
          :instar_emit,
          [ModuleBody.keep_value(statement), [walk(value, scope)]],
          meta
        ),
      else: emit(statement, meta, scope)
  end

  defp walk({kind, meta, args} = statement, %{stage?: true} = scope) when kind in @definers and is_list(args),
    do: emit(statement, meta, scope)

  defp walk({:@, meta, [{name, _, [value]}]} = statement, %{stage?: true} = scope) do
    cond do
      name in @ignored -> :ok
      name in @running -> emit(statement, meta, scope)
      true -> ModuleBody.call(scope.helper, :instar_put, [name, walk(value, scope)], meta)
    end
  end

  defp walk({:@, meta, [{name, _, context}]}, %{stage?: true} = scope)
       when is_atom(name) and is_atom(context),
       do: ModuleBody.call(scope.helper, :instar_get, [name], meta)

  # Of the environment, what is data.
  defp walk({{:., _, [{:__ENV__, at, context}, field]}, _, []}, scope)
       when is_atom(context) and field in [:context, :file, :function, :line, :module] do
    case field do
      :context -> if scope.match?, do: :match, else: if(scope.guard?, do: :guard)
      :file -> scope.file
      :function -> scope.function
      :line -> Keyword.get(at, :line, 0)
      :module -> module(scope.module, scope)
    end
  end

  # What needs the compiler is asked of it.
  defp walk({{:., dot, [module, name]}, meta, args}, %{made?: true} = scope)
       when is_tuple(module) and elem(module, 0) == :__aliases__ and is_atom(name) and is_list(args) do
    case ModuleBody.helper(module, name, args, meta) do
      {helper, args} -> ModuleBody.call(scope.helper, helper, walk(args, scope), meta)
      nil -> walk_remote({{:., dot, [module, name]}, meta, args}, scope)
    end
  end

  defp walk({:quote, meta, args}, scope) when is_list(args), do: Quoting.code(args, meta, quoter(scope))

  defp walk({:__CALLER__, _, context}, %{macro?: true}) when is_atom(context), do: @caller

  defp walk({:var!, meta, [{name, at, context}]}, _scope) when is_atom(name) and is_atom(context) do
    allow!(name, meta)
    {name, Keyword.delete(at, :counter), nil}
  end

  defp walk({:instar_unquoted, meta, _args}, _scope), do: refuse(meta, "unquote")

  defp walk({:super, meta, args}, scope) when is_list(args), do: {:super, meta, walk(args, scope), :own}

  defp walk({:__block__, meta, statements}, scope) do
    {statements, _scope} =
      Enum.map_reduce(statements, scope, fn
        {directive, meta, args}, scope when directive in [:alias, :import, :require] and is_list(args) ->
          {kept, scope} = directive(directive, meta, args, scope)
          {List.wrap(kept), scope}

        statement, scope ->
          {[going_on(nil, fn -> walk(statement, scope) end)], scope}
      end)

    {:__block__, meta, Enum.concat(statements)}
  end

  defp walk({directive, meta, args}, scope) when directive in [:alias, :import, :require] and is_list(args) do
    {kept, _scope} = directive(directive, meta, args, scope)
    {:__block__, meta, List.wrap(kept) ++ [nil]}
  end

  defp walk({:__aliases__, meta, _segments} = node, scope) do
    case full_name(node, scope) do
      full when is_list(full) -> module(full, scope)
      module when is_atom(module) and module != nil -> module
      nil -> refuse(meta, "a module's name that is computed")
    end
  end

  defp walk({:__MODULE__, _, context}, scope) when is_atom(context), do: module(scope.module, scope)

  defp walk({name, meta, context}, _scope)
       when name in [:__ENV__, :__DIR__, :__CALLER__] and is_atom(context),
       do: refuse(meta, "#{name}")

  defp walk({:@, meta, [{name, _, args}]}, scope) when is_atom(name) do
    if args in [nil, []] or is_atom(args),
      do: scope.attributes |> Map.get(name) |> copied(meta),
      else: refuse(meta, "setting @#{name} in a function")
  end

  defp walk({:%, meta, [name, {:%{}, _, _} = map]}, scope), do: struct(meta, name, map, scope)

  defp walk({:=, meta, [left, right]}, scope), do: {:=, meta, [pattern(left, scope), walk(right, scope)]}
  defp walk({:<-, meta, [left, right]}, scope), do: {:<-, meta, [pattern(left, scope), walk(right, scope)]}

  defp walk({:when, meta, args}, scope) do
    {guard, left} = List.pop_at(args, -1)
    guard = walk(guard, %{scope | match?: false, guard?: true})
    {:when, meta, Enum.map(left, &walk(&1, scope)) ++ [guard]}
  end

  defp walk({:match?, meta, [left, right]}, scope),
    do: {:match?, meta, [pattern(left, scope), walk(right, scope)]}

  defp walk({:cond, meta, [[do: clauses]]}, scope), do: {:cond, meta, [[do: clauses(clauses, scope, false)]]}
  defp walk({:->, _, _} = clause, scope), do: hd(clauses([clause], scope, true))

  defp walk({:&, meta, [{:/, slash, [{name, at, context} = function, arity]}]}, scope)
       when is_atom(name) and is_atom(context) and is_integer(arity) do
    allow!(name, meta)

    case {Map.get(scope.guards, {name, arity}), imported(name, arity, scope)} do
      {{_names, _expression} = guard, _module} ->
        guard |> Guards.fun(meta, scope.guard?) |> copied(meta)

      {nil, nil} ->
        case kernel(name, arity, meta, scope) do
          %{} = absent -> Absent.fun(absent, meta, arity)
          :there -> {:&, meta, [{:/, slash, [function, arity]}]}
        end

      {nil, module} ->
        {:&, meta, [{:/, slash, [{{:., at, [module, name]}, [no_parens: true] ++ at, []}, arity]}]}
    end
  end

  defp walk({:&, meta, [{:/, slash, [{{:., _, [left, name]}, _, []} = call, arity]}]}, scope)
       when is_atom(name) and is_integer(arity) do
    case guard_of(left, name, arity, scope) do
      nil -> captured(remote_call(call, arity, scope), meta, slash, arity)
      guard -> guard |> Guards.fun(meta, scope.guard?) |> copied(meta)
    end
  end

  # What is piped is an argument too.
  defp walk({:|>, meta, [left, right]} = pipe, scope) do
    case call_of_macro(pipe, scope) do
      {full, name, args, at} ->
        full |> expand(name, args, at, scope) |> walk(scope)

      nil ->
        if helped?(right, left, scope),
          do: walk(Macro.pipe(left, right, 0), scope),
          else: pipe(left, right, meta, scope)
    end
  end

  defp walk({{:., _, [_left, name]}, _, _args} = call, scope) when is_atom(name), do: walk_remote(call, scope)

  defp walk({{:., dot, [function]}, meta, args}, scope),
    do: {{:., dot, [walk(function, scope)]}, meta, walk(args, scope)}

  # A date may name its calendar, which its sigil asks. So only those without one are expanded, and here.
  defp walk({sigil, meta, [{:<<>>, _, [text]}, modifiers]} = node, _scope) when sigil in @dates do
    if modifiers == [] and is_binary(text) and text =~ ~r/\A[-+0-9:.,TZtz ]*\z/,
      do: date(node, meta),
      else: refuse(meta, "~#{sigil |> Atom.to_string() |> String.last()} with more than digits")
  end

  defp walk({sigil, meta, [{:<<>>, _, parts}, modifiers]}, scope)
       when sigil in [:sigil_r, :sigil_R] and is_list(modifiers) do
    case Regexes.code(sigil, parts, modifiers, meta) do
      {:ok, code} -> walk(code, %{scope | aliases: Map.delete(scope.aliases, :Regex)})
      {:error, message} -> fail(meta, message)
    end
  end

  # Kernel's own, whatever is imported. The bindings of other contexts are those of macros.
  defp walk({:binding, meta, []}, _scope), do: {{:., meta, [Kernel, :binding]}, meta, []}
  defp walk({:binding, meta, [_ | _]}, _scope), do: refuse(meta, "binding with a context")

  # What these macros would make, as calls of `IO`.
  defp walk({:dbg, meta, [_ | _] = args}, scope) when length(args) < 3 do
    if not scope.output?, do: unpermitted(meta, "dbg")
    args |> Printing.dbg(meta, scope) |> walk(scope)
  end

  # What is left has a name. Elixir's special forms have shapes of their own, its macros and functions have arguments.
  defp walk({name, meta, args} = call, scope) when is_atom(name) and is_list(args) do
    case call_of_macro(call, scope) do
      {full, name, args, meta} -> full |> expand(name, args, meta, scope) |> walk(scope)
      nil -> call(name, meta, args, scope)
    end
  end

  defp walk({name, meta, context}, _scope) when is_atom(name) and is_atom(context), do: {name, meta, context}
  defp walk({left, right}, scope), do: {walk(left, scope), walk(right, scope)}
  defp walk([head | tail], scope), do: [walk(head, scope) | walk(tail, scope)]
  defp walk([], _scope), do: []
  defp walk(literal, _scope) when is_atom(literal) or is_number(literal) or is_binary(literal), do: literal
  defp walk({_form, meta, _args}, _scope), do: refuse(meta, "a call of something other than a function")

  defp helped?({{:., _, [{:__aliases__, _, _} = module, name]}, meta, args}, left, %{made?: true})
       when is_atom(name) and is_list(args),
       do: ModuleBody.helper(module, name, [left | args], meta) != nil

  defp helped?(_other, _left, _scope), do: false

  # As Elixir knows the names of a quote wherever its tree is put.
  defp quoter(scope) do
    %{
      context: module(scope.module, scope),
      walk: &walk(&1, scope),
      full: &quoted_name(&1, scope),
      imported: fn name, arity -> quoted_import(name, arity, scope) end
    }
  end

  defp quoted_name({:__aliases__, meta, [first | _]} = name, scope) do
    aliased? = is_map_key(scope.aliases, first) or match?([{:absolute, true} | _], meta)
    if is_atom(first) and not aliased?, do: :itself, else: full_name(name, scope)
  end

  defp quoted_import(name, arity, scope) do
    function = {name, arity}

    full =
      case scope.macros do
        %{^function => full} when full != scope.module ->
          full

        %{} ->
          with(module when module != nil <- imported(name, arity, scope), do: Expansion.own(module, scope))
      end

    if full, do: {:__aliases__, [absolute: true], full}
  end

  defp call(name, meta, args, scope) do
    allow!(name, meta)

    if Macros.form?(name) do
      form(name, meta, args, scope)
    else
      case {Map.get(scope.guards, {name, length(args)}), imported(name, length(args), scope)} do
        {{_names, _expression} = guard, _module} ->
          guard(guard, walk(args, scope), meta, scope)

        {nil, nil} ->
          with nil <- There.answer([:Kernel], name, args, scope) do
            case kernel(name, length(args), meta, scope) do
              %{} = absent -> Absent.tree(absent, meta, walk(args, scope))
              :there -> {name, meta, walk(args, scope)}
            end
          end

        {nil, module} ->
          {{:., meta, [module, name]}, meta, walk(args, scope)}
      end
    end
  end

  defp pipe(left, {:dbg, at, args}, _meta, scope) when is_list(args),
    do: walk({:dbg, at, [left | args]}, scope)

  defp pipe(left, {{:., dot, [module, name]}, at, args}, meta, scope) when is_atom(name) do
    if logger?(module, name, scope) or guard_of(module, name, length(args) + 1, scope) do
      walk({{:., dot, [module, name]}, at, [left | args]}, scope)
    else
      # Kernel's macros are named like this, too; those of others have been refused.
      right = remote_call({{:., dot, [module, name]}, at, args}, length(args) + 1, scope)
      {:|>, meta, [walk(left, scope), right]}
    end
  end

  defp pipe(left, {name, at, args} = right, meta, scope) when is_atom(name) do
    args = if is_list(args), do: args, else: []

    case {Map.get(scope.guards, {name, length(args) + 1}), imported(name, length(args) + 1, scope)} do
      {{_names, _expression} = guard, _module} ->
        guard(guard, walk([left | args], scope), at, scope)

      {nil, nil} ->
        {:|>, meta, [walk(left, scope), walk(right, scope)]}

      {nil, module} ->
        {:|>, meta, [walk(left, scope), {{:., at, [module, name]}, at, walk(args, scope)}]}
    end
  end

  defp pipe(left, right, meta, scope), do: {:|>, meta, [walk(left, scope), walk(right, scope)]}

  defp walk_remote({{:., _, [left, name]}, _, args} = call, scope) do
    case call_of_macro(call, scope) do
      {full, name, args, meta} ->
        full |> expand(name, args, meta, scope) |> walk(scope)

      nil ->
        cond do
          logger?(left, name, scope) ->
            logged(call, scope)

          guard = guard_of(left, name, length(args), scope) ->
            guard(guard, walk(args, scope), elem(call, 1), scope)

          (answer = There.answer(full_name(left, scope), name, args, scope)) != nil ->
            answer

          true ->
            remote_call(call, length(args), scope)
        end
    end
  end

  # The special forms, each in the shapes that it has.
  defp form(:<<>>, meta, segments, scope), do: {:<<>>, meta, Enum.map(segments, &segment(&1, scope))}
  defp form(name, meta, args, scope) when name in [:{}, :%{}], do: {name, meta, walk(args, scope)}

  defp form(name, meta, [arg], scope) when name in [:^, :&, :try, :receive],
    do: {name, meta, [walk(arg, scope)]}

  defp form(:case, meta, args, scope) when length(args) in 1..2, do: {:case, meta, walk(args, scope)}
  defp form(:fn, meta, [{:->, _, _} | _] = args, scope), do: {:fn, meta, clauses(args, scope, true)}
  defp form(name, meta, [_ | _] = args, scope) when name in [:for, :with], do: {name, meta, walk(args, scope)}
  defp form(:cond, meta, args, scope), do: {:cond, meta, walk(args, scope)}
  defp form(name, meta, _args, _scope), do: fail(meta, "#{name} is misplaced here")

  # A part of a binary, with its type.
  defp segment({:"::", meta, [value, type]}, scope),
    do: {:"::", meta, [walk(value, scope), type(type, scope)]}

  # The last of a comprehension over bits.
  defp segment({:<-, meta, [last, bits]}, scope),
    do: {:<-, meta, [segment(last, %{scope | match?: true}), walk(bits, scope)]}

  defp segment(value, scope), do: walk(value, scope)

  defp type({:-, meta, [left, right]}, scope), do: {:-, meta, [type(left, scope), type(right, scope)]}
  defp type({:*, meta, [size, unit]}, scope), do: {:*, meta, [walk(size, scope), walk(unit, scope)]}

  defp type({name, meta, [size]}, scope) when name in [:size, :unit], do: {name, meta, [walk(size, scope)]}

  defp type({name, meta, args}, _scope) when name in @types and (is_atom(args) or args == []),
    do: {name, meta, if(args == [], do: [])}

  defp type({:@, _, _} = attribute, scope), do: attribute |> walk(scope) |> type(scope)
  defp type(size, _scope) when is_integer(size), do: size

  # A variable, which is right as a size; and what Elixir says is no type.
  defp type({name, meta, context} = node, scope)
       when is_atom(name) and (is_atom(context) or context == []) do
    allow!(name, meta)
    if context == [], do: walk(node, scope), else: node
  end

  defp type(other, scope) do
    walk(other, scope)
    meta = with({_form, meta, _args} <- other, do: meta)
    refuse(if(is_list(meta), do: meta, else: [line: 1]), "a segment's type that is computed")
  end

  defp date(node, meta) do
    Macro.expand_once(node, __ENV__)
  rescue
    error -> fail(meta, Exception.format_banner(:error, error))
  end

  defp logger?(module, name, scope),
    do:
      Printing.level?(name) and match?({:__aliases__, _, _}, module) and full_name(module, scope) == [:Logger]

  # With so many arguments, what is piped among them.
  defp remote_call({{:., dot, [left, name]}, meta, args}, arity, scope) do
    left = walk(left, scope)
    left = if is_atom(left), do: Map.get(scope.hosts, left, left), else: left
    there = if is_atom(left), do: remote!(left, name, arity, meta, scope), else: :there

    case there do
      :there -> {{:., dot, [left, name]}, meta, walk(args, scope)}
      absent -> Absent.tree(absent, meta, walk(args, scope))
    end
  end

  # Where the module is computed, what is captured is known when it runs.
  defp captured({{:., _, [{form, _, _}, name]}, _, []}, meta, _slash, arity) when form != :__aliases__,
    do: refuse(meta, "a capture of a computed module's function, as &m.#{name}/#{arity},")

  defp captured(call, meta, slash, arity) do
    case Absent.of_tree(call) do
      nil -> {:&, meta, [{:/, slash, [call, arity]}]}
      absent -> Absent.fun(absent, meta, arity)
    end
  end

  # So that all that is not there is told at once: what is called is known here, and looked at again in abstract code.
  defp look_at(module, name, arity, meta, scope) do
    function = {Map.get(scope.real_hosts, module, module), name, arity}

    # Which device it is, abstract code says.
    if module == Kernel or (module in Map.values(scope.own) and not is_map_key(scope.real_hosts, module)) or
         macro?(function) or Constructs.on_device?(function),
       do: :there,
       else: offered(function, meta, scope)
  end

  @kernel MapSet.new(Kernel.__info__(:functions))

  # A function of Kernel's, unless the module has one of that name.
  defp kernel(name, arity, meta, scope) do
    if {name, arity} in @kernel and not Enum.any?(scope.overridden, &(elem(&1, 0) == name)),
      do: offered({Kernel, name, arity}, meta, scope),
      else: :there
  end

  # What is misspelt is a mistake, and so is what is not there in a guard: it cannot raise.
  defp offered({_module, _name, _arity} = function, meta, scope) do
    inlined = put_in_place(function)
    # Names of Kernel's are known as they stand in the VM: `spawn/1`.
    function = if match?({Kernel, _, _}, function), do: inlined, else: function

    case Constructs.of_function(inlined, there(scope), scope.offered, function) do
      nil ->
        :there

      {construct, message} when construct == :misspelt or scope.guard? or scope.match? ->
        note(meta, {:function, construct, message})
        :there

      {construct, message} ->
        absent(meta, function, construct, message)
    end
  end

  defp absent(meta, name, construct, message) do
    at = if meta[:column], do: {meta[:line] || 1, meta[:column]}, else: meta[:line] || 1
    Process.put(@absent, [{meta, {:said, construct, message}} | Process.get(@absent, [])])
    %{at: at, name: name, construct: construct, message: message}
  end

  defp unhelped(meta, {module, name, _arity} = function, args) do
    construct = "#{inspect(module)}.#{name}"

    Absent.tree(
      absent(meta, function, construct, "#{construct} has an answer only while the document is compiled"),
      meta,
      args
    )
  end

  # Elixir's own macros are no functions. What is shipped in the place of a module has none.
  defp macro?({module, name, arity}) do
    Shipped.instead(module) == nil and Library.module?(module) and Code.ensure_loaded?(module) and
      function_exported?(module, :__info__, 1) and
      {name, arity} in module.__info__(:macros)
  end

  # What Elixir's compiler calls in its place; of time, that is undone.
  defp put_in_place({System, _name, _arity} = function), do: function
  defp put_in_place({String, :to_atom, 1}), do: {:erlang, :binary_to_atom, 2}

  defp put_in_place({module, name, arity}) do
    case apply(:elixir_rewrite, :inline, [module, name, arity]) do
      {module, name} -> {module, name, arity}
      false -> {module, name, arity}
    end
  end

  defp note(meta, refused) do
    Process.put(@refused, [{meta, refused} | Process.get(@refused, [])])
    :there
  end

  defp logged({{:., _, [_logger, name]}, meta, args}, scope) do
    if not scope.output?, do: unpermitted(meta, "Logger.#{name}")
    name |> Printing.log(args, meta) |> walk(scope)
  end

  @spec unpermitted(keyword, String.t()) :: no_return
  defp unpermitted(meta, construct), do: refuse(meta, {construct, :output})

  # The document's own module that a name is imported from, unless the module itself has one of that name.
  defp imported(name, arity, scope) do
    if {name, arity} not in scope.overridden, do: scope.imports[{name, arity}]
  end

  defp clauses(clauses, scope, match?) when is_list(clauses) do
    for clause <- clauses do
      case clause do
        {:->, meta, [left, right]} when is_list(left) ->
          {:->, meta,
           [Enum.map(left, &walk(&1, %{scope | match?: match?})), walk(right, %{scope | match?: false})]}

        {:->, meta, _} ->
          fail(meta, "-> is misplaced here")

        other ->
          walk(other, scope)
      end
    end
  end

  defp clauses(other, scope, _match?), do: walk(other, scope)

  defp allow!(name, meta) do
    if not Macros.syntax?(name), do: refuse(meta, "#{name}")
  end

  defp remote!(Kernel, :binding, _arity, meta, _scope), do: refuse(meta, "Kernel.binding")
  # What is not there is noted, and reading goes on.
  defp remote!(Kernel, name, _arity, meta, _scope) do
    allow!(name, meta)
    :there
  end

  defp remote!(Kernel.SpecialForms, name, _arity, meta, _scope),
    do: refuse(meta, "Kernel.SpecialForms.#{name}")

  defp remote!(module, name, arity, meta, scope) do
    if module in Map.values(scope.own) or Library.offers?(module) or module in scope.natives do
      look_at(module, name, arity, meta, scope)
    else
      construct = "#{inspect(module)}.#{name}"

      case Misspelt.message({module, name, nil}, Map.keys(scope.hosts)) do
        nil when scope.guard? or scope.match? -> note(meta, construct)
        nil -> absent(meta, {module, name, arity}, construct, Constructs.refusal(construct))
        misspelt -> note(meta, {:function, :misspelt, misspelt})
      end
    end
  end

  # Guards of the document's own ----------------------------------------------------------------------------

  defp guard(guard, args, meta, scope), do: guard |> Guards.call(args, meta, scope.guard?) |> copied(meta)

  defp offer(guards, scope),
    do: update_in(scope.offered_guards[scope.module], &Map.merge(&1 || %{}, guards))

  # Of another module.
  defp guard_of(left, name, arity, scope) do
    with true <- scope.offered_guards != %{},
         [_ | _] = full <- own(left, scope),
         do: scope.offered_guards[full][{name, arity}],
         else: (_none -> nil)
  end

  # What is put somewhere as a copy of what stands elsewhere.
  defp copied(node, meta) do
    left = weigh([node], @max_copied - Process.get(@copied, 0))
    if left < 0, do: fail(meta, "attributes, guards and structs become too much code where they are used")
    Process.put(@copied, @max_copied - left)
    node
  end

  # What is left of a number of nodes.
  defp weigh(_nodes, left) when left < 0, do: left
  defp weigh([], left), do: left
  defp weigh([[head | tail] | nodes], left), do: weigh([head, tail | nodes], left - 1)

  defp weigh([tuple | nodes], left) when is_tuple(tuple),
    do: weigh(Tuple.to_list(tuple) ++ nodes, left - tuple_size(tuple))

  defp weigh([text | nodes], left) when is_binary(text), do: weigh(nodes, left - 1 - div(byte_size(text), 8))

  defp weigh([map | nodes], left) when is_map(map),
    do: weigh([Map.to_list(map) | nodes], left - map_size(map))

  defp weigh([_other | nodes], left), do: weigh(nodes, left - 1)

  # Literals ------------------------------------------------------------------------------------------------

  # The value of an attribute, as code that means the same wherever it is put.
  defp literal({:__block__, _, [value]}, what, meta, scope), do: literal(value, what, meta, scope)

  defp literal({left, right}, what, meta, scope),
    do: {literal(left, what, meta, scope), literal(right, what, meta, scope)}

  defp literal([head | tail], what, meta, scope),
    do: [literal(head, what, meta, scope) | literal(tail, what, meta, scope)]

  defp literal({:|, bar, [left, right]}, what, meta, scope),
    do: {:|, bar, [literal(left, what, meta, scope), literal(right, what, meta, scope)]}

  defp literal({form, at, args}, what, meta, scope) when form in [:{}, :%{}] and is_list(args),
    do: {form, at, literal(args, what, meta, scope)}

  defp literal({:%, at, [name, {:%{}, map, fields}]}, what, meta, scope) when is_list(fields),
    do: struct(at, name, {:%{}, map, literal(fields, what, meta, scope)}, scope)

  defp literal({:__aliases__, _, _} = name, _what, _meta, scope), do: walk(name, scope)
  defp literal({:__MODULE__, _, _} = name, _what, _meta, scope), do: walk(name, scope)

  defp literal({:@, _, [{_name, _, context}]} = read, _what, _meta, scope) when is_atom(context),
    do: walk(read, scope)

  # Nothing can raise there: as in a pattern, what is not there is refused.
  defp literal({:&, _, [{:/, _, [{{:., _, [_module, _name]}, _, []}, _arity]}]} = fun, _what, _meta, scope),
    do: walk(fun, %{scope | match?: true})

  defp literal({range, at, args}, what, meta, scope) when range in [:.., :"..//"] and args != [],
    do: {range, at, literal(args, what, meta, scope)}

  # Words as the list that they are: the fields of a struct may be written so.
  defp literal({sigil, _, [{:<<>>, _, [text]}, modifiers]}, _what, _meta, scope)
       when sigil in [:sigil_w, :sigil_W] and is_binary(text) and modifiers in [[], ~c"a", ~c"s", ~c"c"] do
    words = String.split(if(sigil == :sigil_w, do: Macro.unescape_string(text), else: text))

    case modifiers do
      ~c"a" -> Enum.map(words, &intern(&1, scope.limit))
      ~c"c" -> Enum.map(words, &String.to_charlist/1)
      _text -> words
    end
  end

  defp literal({sigil, _, [{:<<>>, _, parts}, modifiers]} = node, what, meta, _scope)
       when sigil in [:sigil_w, :sigil_W, :sigil_s, :sigil_S, :sigil_c, :sigil_C] and is_list(modifiers) do
    if Enum.all?(parts, &is_binary/1), do: node, else: not_literal(what, meta)
  end

  defp literal({sigil, _, [{:<<>>, _, [text]}, _modifiers]} = node, _what, _meta, scope)
       when sigil in [:sigil_r, :sigil_R | @dates] and is_binary(text),
       do: walk(node, scope)

  defp literal({operator, _, args}, what, meta, scope)
       when operator in [:+, :-, :*, :/, :div, :rem, :<>, :++] and is_list(args) do
    case fold(operator, literal(args, what, meta, scope)) do
      {:ok, value} -> value
      :error -> not_literal(what, meta)
    end
  end

  defp literal({_form, _meta, _args}, what, meta, _scope), do: not_literal(what, meta)
  defp literal(value, _what, _meta, _scope), do: value

  defp fold(:-, [number]) when is_number(number), do: {:ok, -number}
  defp fold(:+, [number]) when is_number(number), do: {:ok, number}
  defp fold(:<>, [left, right]) when is_binary(left) and is_binary(right), do: {:ok, left <> right}
  defp fold(:++, [left, right]) when is_list(left) and is_list(right), do: {:ok, left ++ right}

  defp fold(operator, [left, right]) when is_number(left) and is_number(right) do
    case apply(Kernel, operator, [left, right]) do
      value when is_float(value) or value in -@max_literal..@max_literal -> {:ok, value}
      _too_large -> :error
    end
  rescue
    ArithmeticError -> :error
  end

  defp fold(_operator, _args), do: :error

  @spec not_literal(String.t(), keyword) :: no_return
  defp not_literal(what, meta), do: refuse(meta, "a computed value for #{what}")

  defp diagnostic(meta, message, file),
    do: %{file: file, line: meta[:line], column: meta[:column], message: message}
end
