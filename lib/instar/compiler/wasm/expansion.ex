defmodule Instar.Compiler.Wasm.Expansion do
  # What code of a document makes of its calls and bodies while the document is compiled: macros, and what runs of a
  # module's body. Each is a program of modules that stand before in the document.
  @moduledoc false
  alias Instar.Compiler.Wasm.{CompileTime, ElixirShapes, ModuleBody}
  import Instar.Compiler.Wasm.Scope

  @typep scope :: map

  # In the process that compiles: how many trees were made, what is ready to make more, and what attributes became.
  @count {__MODULE__, :count}
  @ready {__MODULE__, :ready}
  @noted {__MODULE__, :noted}

  @texts [:sigil_C, :sigil_S, :sigil_c, :sigil_s]

  @doc "Begins a document."
  @spec begin() :: :ok
  def begin do
    Process.put(@count, 0)
    Process.put(@ready, %{})
    Process.put(@noted, [])
    :ok
  end

  @doc "The macros of a module: those that others see, and within it all."
  @spec macro?([atom] | atom, {atom, arity}, scope) :: boolean
  def macro?(full, function, scope) do
    case scope.made do
      %{^full => %{^function => kind}} -> kind == :defmacro or full == scope.module
      %{} -> false
    end
  end

  @doc "The name in full of a module of the document, of the atom that it has while it is compiled; nil of others."
  @spec own(module, scope) :: [atom] | nil
  def own(module, scope) do
    Enum.find_value(scope.own, fn {full, scratch} -> if scratch == module, do: full end)
  end

  @doc "What a macro makes of its arguments."
  @spec expand([atom], atom, [term], keyword, scope) :: Macro.t()
  def expand(full, name, args, meta, scope) do
    function = {name, length(args)}
    code = ready({full, length(scope.defined)}, fn -> macros(full, scope) end, meta, scope)
    state = {attributes(scope), Map.keys(scope.accumulated), names_of(args, scope)}
    given = [function, state, [caller(meta, scope) | args]]

    case CompileTime.call(code, :instar_macro, given) do
      {:ok, {tree, events}} ->
        Process.put(@noted, Process.get(@noted) ++ events)
        ElixirShapes.rebuild(tree, made(meta, scope))

      {:error, message} ->
        fail(meta, "the macro #{name}/#{length(args)} ended with #{told(message, scope)}")
    end
  end

  @doc "What a module's body comes to: its events, of statements that were walked to be run."
  @spec run([Macro.t()], keyword, scope) :: [ModuleBody.event()]
  def run(statements, meta, scope) do
    given = for {name, value} <- scope.attributes, do: {name, value}
    begin = {:instar_begin, meta, [given, Map.keys(scope.accumulated), []]}
    body = {:__block__, [], [begin | statements] ++ [{:instar_events, meta, []}]}
    entry = {:def, meta, [{:instar_body, meta, []}, [do: body]]}
    modules = scope.modules
    helper = definition(scope.helper, scope.helper, scope.lexical ++ [entry | ModuleBody.helpers()])

    case CompileTime.call(start([helper | needed([helper], modules)], meta, scope), :instar_body, []) do
      {:ok, events} ->
        events

      {:error, message} ->
        fail(meta, "the body of #{Enum.join(scope.module, ".")} ended with #{told(message, scope)}")
    end
  end

  # Modules that only this compilation knows are told by the names of the document's.
  defp told(message, scope) do
    names =
      for {full, scratch} <- [{scope.module, scope.helper} | Map.to_list(scope.own)],
          do: {inspect(scratch), Enum.join(full, ".")}

    Regex.replace(~r/Instar\.Scratch(?:\.[A-Z]\w*)*/, message, fn scratch ->
      with {_scratch, name} <- List.keyfind(names, scratch, 0, {scratch, scratch}), do: name
    end)
  end

  @doc "A number and the names by which what was made is told from all else."
  @spec made(keyword, scope) :: ElixirShapes.made()
  def made(meta, scope) do
    count = Process.get(@count) + 1
    Process.put(@count, count)
    modules = Map.new(scope.own, fn {full, _scratch} -> {real(full, scope), full} end)
    %{line: Keyword.get(meta, :line, 1), counter: count, modules: modules}
  end

  @doc "What macros have done to attributes since this was asked for last."
  @spec noted() :: [ModuleBody.event()]
  def noted do
    case Process.get(@noted) do
      [] ->
        []

      events ->
        Process.put(@noted, [])
        events
    end
  end

  defp ready(key, modules, meta, scope) do
    case Process.get(@ready) do
      %{^key => code} ->
        code

      ready ->
        code = start(modules.(), meta, scope)
        Process.put(@ready, Map.put(ready, key, code))
        code
    end
  end

  defp start([first | others], _meta, scope) do
    # Modules of another language have their own names again in the end.
    hosts =
      for {real, scratch} <- scope.hosts,
          not is_map_key(scope.real_hosts, scratch),
          into: %{},
          do: {scratch, real}

    case scope.start.([Map.put(first, :hosts, hosts) | others]) do
      {:ok, code} -> code
      {:error, problem} -> throw({:problem, problem})
    end
  end

  # Of a module that is still being read: what its macros may call is what stands before.
  defp macros(full, scope) do
    macros =
      case Enum.find(scope.modules, &(&1.scratch == module(full, scope))) do
        nil ->
          made = for {:instar_made, definition} <- scope.defined, do: definition
          functions = scope.defined |> Enum.reject(&match?({:instar_made, _}, &1)) |> Enum.reverse()
          statements = scope.lexical ++ called(made, functions) ++ Enum.reverse(made)
          definition(module(full, scope), real(full, scope), statements)

        finished ->
          %{finished | statements: finished.helped ++ finished.made}
      end

    others = Enum.reject(scope.modules, &(&1.scratch == macros.scratch))
    modules = [macros | for(module <- needed([macros], others), do: %{module | statements: module.helped})]
    # Most macros have nothing to do with attributes.
    attributes? = Enum.any?(modules, &is_map_key(atoms_in(&1.statements, %{}), scope.helper))

    entries =
      for {{name, arity}, _kind} <- scope.made[full] do
        args = for number <- 0..arity, do: {:"arg#{number}", [], nil}

        entry(
          {name, arity},
          args,
          {{:., [], [macros.scratch, macro_name(name, scope)]}, [], args},
          attributes?
        )
      end

    helpers = if attributes?, do: ModuleBody.helpers(), else: []
    [definition(scope.helper, scope.helper, entries ++ helpers) | modules]
  end

  defp entry(function, args, call, true) do
    quote do
      def instar_macro(unquote(function), {attributes, accumulated, names}, unquote(args)) do
        instar_begin(attributes, accumulated, names)
        tree = unquote(call)
        {tree, instar_events()}
      end
    end
  end

  defp entry(function, args, call, false),
    do: quote(do: def(instar_macro(unquote(function), _state, unquote(args)), do: {unquote(call), []}))

  @doc "The name of the function that a macro is, which has its caller before its arguments."
  @spec macro_name(atom, scope) :: atom
  def macro_name(name, scope), do: intern("MACRO-#{name}", scope.limit)

  defp definition(scratch, name, statements),
    do: %{
      name: name,
      scratch: scratch,
      statements: statements,
      helped: statements,
      made: [],
      line: 1,
      fields: nil,
      implements: nil
    }

  # By name alone, and not what only has the name of a variable: functions that stand further down are not there yet.
  defp called(made, functions) do
    names = reached(functions, names_in(made, %{}))
    Enum.filter(functions, &is_map_key(names, name(&1)))
  end

  defp reached(functions, names) do
    more = functions |> Enum.filter(&is_map_key(names, name(&1))) |> names_in(names)
    if map_size(more) == map_size(names), do: names, else: reached(functions, more)
  end

  defp name({_kind, _meta, [head | _body]}), do: head |> head() |> elem(0)

  defp names_in(tree, names) do
    {_tree, names} =
      Macro.prewalk(tree, names, fn
        {name, _, args} = node, names when is_atom(name) and is_list(args) ->
          {node, args |> named(name) |> Enum.into(names, &{&1, true})}

        node, names ->
          {node, names}
      end)

    names
  end

  # A call, and what stands without arguments behind a pipe or in a capture.
  defp named([_left, {name, _, context}], :|>) when is_atom(name) and is_atom(context), do: [:|>, name]

  defp named([{name, _, context}, arity], :/) when is_atom(name) and is_atom(context) and is_integer(arity),
    do: [:/, name]

  defp named(_args, name), do: [name]

  # The modules that some name, those that these name, and so on.
  defp needed(from, modules) do
    {more, rest} =
      case from do
        [] ->
          {[], modules}

        from ->
          named = atoms_in(Enum.map(from, & &1.statements), %{})
          Enum.split_with(modules, &is_map_key(named, &1.scratch))
      end

    if more == [], do: [], else: more ++ needed(more, rest)
  end

  defp atoms_in(atom, found) when is_atom(atom), do: Map.put(found, atom, true)
  defp atoms_in([head | tail], found), do: atoms_in(tail, atoms_in(head, found))
  defp atoms_in(tuple, found) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> atoms_in(found)
  defp atoms_in(_other, found), do: found

  @doc "What `__CALLER__` is, as data."
  @spec caller(keyword, scope) :: map
  def caller(meta, scope) do
    context = if scope.match?, do: :match, else: if(scope.guard?, do: :guard)

    %{
      struct!(Macro.Env)
      | module: real(scope.module, scope),
        file: scope.file,
        line: Keyword.get(meta, :line, 1),
        function: scope.function,
        context: context
    }
  end

  # What the names of modules, and sigils of text, in a tree stand for here.
  defp names_of(tree, scope) do
    {_tree, names} =
      Macro.prewalk(tree, %{}, fn
        {:__aliases__, _, segments} = node, names ->
          case full_name(node, scope) do
            [_ | _] = full -> {node, Map.put(names, segments, real(full, scope))}
            nil -> {node, names}
            module -> {node, Map.put(names, segments, module)}
          end

        {sigil, _, [{:<<>>, _, [text]}, []]} = node, names when sigil in @texts and is_binary(text) ->
          {node, Map.merge(names, sigil(sigil, text))}

        node, names ->
          {node, names}
      end)

    [{:__MODULE__, real(scope.module, scope)} | Map.to_list(names)]
  end

  defp sigil(sigil, text) do
    read = if sigil in [:sigil_s, :sigil_c], do: Macro.unescape_string(text), else: text
    %{{sigil, text} => if(sigil in [:sigil_s, :sigil_S], do: read, else: String.to_charlist(read))}
  rescue
    # Elixir says so where it stands in code.
    ArgumentError -> %{}
  end

  # Of attributes that are data.
  defp attributes(scope) do
    modules = Map.new(scope.own, fn {full, scratch} -> {scratch, real(full, scope)} end)

    Enum.flat_map(scope.attributes, fn {name, code} ->
      case value(code, modules) do
        {:ok, value} -> [{name, value}]
        :error -> []
      end
    end)
  end

  defp value(code, modules) do
    {:ok, value!(code, modules)}
  catch
    :no_value -> :error
  end

  defp value!(module, modules) when is_map_key(modules, module), do: Map.fetch!(modules, module)

  defp value!(literal, _modules) when is_atom(literal) or is_number(literal) or is_binary(literal),
    do: literal

  defp value!({left, right}, modules), do: {value!(left, modules), value!(right, modules)}

  defp value!([{:|, _, [head, tail]}], modules), do: [value!(head, modules) | value!(tail, modules)]
  defp value!([head | tail], modules), do: [value!(head, modules) | value!(tail, modules)]
  defp value!([], _modules), do: []
  defp value!({:{}, _, elements}, modules), do: elements |> value!(modules) |> List.to_tuple()
  defp value!({:%{}, _, pairs}, modules) when is_list(pairs), do: pairs |> value!(modules) |> Map.new()
  defp value!(_code, _modules), do: throw(:no_value)
end
