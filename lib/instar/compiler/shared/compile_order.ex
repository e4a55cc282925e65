defmodule Instar.Compiler.Shared.CompileOrder do
  # In which order the Elixir files of one document are compiled: each behind what it needs while it is compiled, as a project's
  # files wait for each other. Pure, of parsed files.
  #
  # What a file needs itself are macros, structs and what its modules' bodies call. Whatever that names in its functions
  # may be called by it, so it comes before as well, unless it waits for the file in turn. Where files need each other in
  # a circle, their modules are ordered one by one. What nobody can tell before shows when it is compiled: whoever calls
  # what isn't there yet names it, and the files are ordered once more (`learn/3`).
  @moduledoc false
  alias Instar.Error

  @typedoc "What was found out: something at that line needs the module of that name."
  @type learned :: [{line :: pos_integer, name :: [atom]}]

  @definers [:def, :defp, :defmacro, :defmacrop, :defdelegate]
  @directives [:import, :require, :use]
  # Attributes that speak of modules and need none of them.
  @spoken [
    :behaviour,
    :callback,
    :doc,
    :impl,
    :macrocallback,
    :moduledoc,
    :opaque,
    :spec,
    :type,
    :typedoc,
    :typep
  ]

  @doc "Parsed files in that order; those that need nothing of each other stay as they are."
  @spec of([Macro.t(), ...], learned) :: [Macro.t(), ...]
  def of(trees, learned \\ [])
  def of([_one] = trees, _learned), do: trees

  def of(trees, learned) do
    graph = graph(trees, learned)

    if circle?(graph) do
      units = Enum.flat_map(trees, &units/1)
      ordered(units, graph(units, learned))
    else
      ordered(trees, graph)
    end
  end

  @doc "What is known more by what a compiler complains of, if anything is; of files document by document."
  @spec learn([Error.diagnostic()], [[Macro.t(), ...]], learned) :: {:ok, learned} | :error
  def learn(diagnostics, documents, learned) do
    several = Enum.filter(documents, &match?([_, _ | _], &1))

    names =
      for trees <- several,
          tree <- trees,
          name <- defined(statements(tree), []),
          into: %{},
          do: {Enum.join(name, "."), name}

    new =
      for %{line: line, message: message} when is_integer(line) <- diagnostics,
          [_all, module] <- [Regex.run(~r/is undefined \(module (\S+) is not available/, message)],
          %{^module => name} <- [names],
          {line, name} not in learned,
          do: {line, name}

    if new == [], do: :error, else: {:ok, Enum.uniq(new) ++ learned}
  end

  defp ordered(trees, graph) do
    {order, _seen} = Enum.reduce(0..(length(trees) - 1), {[], %{}}, &visit(&1, &2, graph))
    trees = List.to_tuple(trees)
    for number <- Enum.reverse(order), do: elem(trees, number)
  end

  defp visit(number, {_order, seen} = state, _graph) when is_map_key(seen, number), do: state

  defp visit(number, {order, seen}, graph) do
    state = {order, Map.put(seen, number, :open)}
    needed = Enum.sort(graph[number].needs)
    state = Enum.reduce(needed, state, &visit(&1, &2, graph))

    {order, seen} =
      needed
      |> reached(graph, &(&1.needs ++ &1.names))
      |> Enum.sort()
      |> Enum.reduce(state, fn other, {_order, seen} = state ->
        if Enum.any?(reached([other], graph, & &1.needs), &(seen[&1] == :open)),
          do: state,
          else: visit(other, state, graph)
      end)

    {[number | order], Map.put(seen, number, :done)}
  end

  # All that some lead to, themselves too.
  defp reached(numbers, graph, next), do: reached(numbers, MapSet.new(), graph, next)
  defp reached([], seen, _graph, _next), do: seen

  defp reached([number | numbers], seen, graph, next) do
    if number in seen,
      do: reached(numbers, seen, graph, next),
      else: reached(next.(graph[number]) ++ numbers, MapSet.put(seen, number), graph, next)
  end

  defp circle?(graph) do
    Enum.any?(graph, fn {number, %{needs: needs}} -> number in reached(needs, graph, & &1.needs) end)
  end

  # A file's modules, each with the directives that stand before it.
  defp units(tree) do
    {units, _directives} =
      tree
      |> statements()
      |> Enum.flat_map_reduce([], fn
        {name, _, args} = directive, directives when name in [:alias | @directives] and is_list(args) ->
          {[], directives ++ [directive]}

        module, directives ->
          {[{:__block__, [], directives ++ [module]}], directives}
      end)

    if units == [], do: [tree], else: units
  end

  # For each file, by its number, the others that it needs, and those that it only names.
  defp graph(trees, learned) do
    defined =
      for {tree, number} <- Enum.with_index(trees),
          name <- defined(statements(tree), []),
          into: %{},
          do: {name, number}

    for {tree, number} <- Enum.with_index(trees), into: %{} do
      {needs, names} = references(tree)
      {from, to} = if learned == [], do: {0, 0}, else: lines(tree)
      needs = for({line, name} <- learned, line in from..to, do: name) ++ needs

      others = fn names ->
        for(name <- names, other = owner(name, defined), other not in [nil, number], uniq: true, do: other)
      end

      {number, %{needs: others.(needs), names: others.(names)}}
    end
  end

  defp lines(tree) do
    {_tree, lines} =
      Macro.prewalk(tree, [], fn
        {_form, [_ | _] = meta, _args} = node, lines ->
          {node, if(meta[:line], do: [meta[:line] | lines], else: lines)}

        node, lines ->
          {node, lines}
      end)

    Enum.min_max(lines, fn -> {0, 0} end)
  end

  # A name may be that of a module in one, or one of a macro's or protocol's making.
  defp owner([], _defined), do: nil
  defp owner(name, defined), do: defined[name] || owner(Enum.drop(name, -1), defined)

  defp statements({:__block__, _meta, statements}), do: statements
  defp statements(statement), do: [statement]

  defp defined(statements, outer) do
    Enum.flat_map(statements, fn
      {kind, _, [{:__aliases__, _, name}, [{:do, body} | _]]} when kind in [:defmodule, :defprotocol] ->
        [outer ++ name | defined(statements(body), outer ++ name)]

      _other ->
        []
    end)
  end

  # The names in a file, those that it needs and the others, in full as far as can be told.
  defp references(tree) do
    tree = tree |> statements() |> Enum.map(&named/1)
    aliases = aliases(tree)
    found = walk(tree, :body, %{needs: [], names: []})
    {full(found.needs, aliases), full(found.names, aliases)}
  end

  defp full(names, aliases) do
    for name <- names,
        full <- [name | Enum.map(aliases[hd(name)] || [], &(&1 ++ tl(name)))],
        uniq: true,
        do: full
  end

  # All that the file calls by shorter names, wherever that holds.
  defp aliases(tree) do
    {_tree, pairs} =
      Macro.prewalk(tree, [], fn
        {directive, _, [target | options]} = node, pairs when directive in [:alias, :require] ->
          {node, alias_of(target, options) ++ pairs}

        node, pairs ->
          {node, pairs}
      end)

    Enum.group_by(pairs, &elem(&1, 0), &elem(&1, 1))
  end

  defp alias_of({{:., _, [{:__aliases__, _, base}, :{}]}, _, names}, _options),
    do: for({:__aliases__, _, name} <- names, do: {List.last(name), base ++ name})

  defp alias_of({:__aliases__, _, name}, [[{:as, {:__aliases__, _, [as]}} | _]]), do: [{as, name}]
  defp alias_of({:__aliases__, _, name}, _options), do: [{List.last(name), name}]
  defp alias_of(_other, _options), do: []

  # With the module's name where it says `__MODULE__.Name`.
  defp named({kind, meta, [{:__aliases__, _, [_ | _] = module} = name, body]})
       when kind in [:defmodule, :defprotocol] do
    body =
      Macro.prewalk(body, fn
        {:__aliases__, meta, [{:__MODULE__, _, _} | rest]} -> {:__aliases__, meta, module ++ rest}
        node -> node
      end)

    {kind, meta, [name, body]}
  end

  defp named(statement), do: statement

  # `mode` is where something stands: in a module's body, in a function of it, or in what is quoted, of which all is needed by
  # whoever uses that.
  defp walk({:quote, _, args}, _mode, found) when is_list(args), do: walk(args, :quoted, found)

  defp walk({kind, _, args}, mode, found) when kind in @definers and is_list(args),
    do: walk(args, if(mode == :quoted, do: :quoted, else: :function), found)

  defp walk({:alias, _, args}, _mode, found) when is_list(args), do: found
  defp walk({:@, _, [{name, _, [_]}]}, _mode, found) when name in @spoken, do: found

  defp walk({directive, _, [target | rest]}, mode, found) when directive in @directives,
    do: walk(rest, mode, walk(targets(target), expanded(mode), found))

  defp walk({:%, _, [struct, fields]}, mode, found),
    do: walk(fields, mode, walk(struct, expanded(mode), found))

  defp walk({:defimpl, _, [protocol | rest]}, mode, found) do
    options = rest |> Enum.filter(&Keyword.keyword?/1) |> Enum.concat()
    found = walk(options[:for], :function, walk(protocol, expanded(mode), found))
    walk(options[:do], mode, found)
  end

  defp walk({kind, _, [_name, body]}, mode, found) when kind in [:defmodule, :defprotocol],
    do: walk(body, mode, found)

  defp walk({:__aliases__, _, name}, mode, found), do: note(name, mode, found)
  defp walk({form, _, args}, mode, found), do: walk(args, mode, walk(form, mode, found))
  defp walk({left, right}, mode, found), do: walk(right, mode, walk(left, mode, found))
  defp walk(list, mode, found) when is_list(list), do: Enum.reduce(list, found, &walk(&1, mode, &2))
  defp walk(_other, _mode, found), do: found

  # What the compiler itself asks of a module, also for a function.
  defp expanded(:function), do: :body
  defp expanded(mode), do: mode

  defp targets({{:., _, [{:__aliases__, meta, base}, :{}]}, _, names}),
    do: for({:__aliases__, _, name} <- names, do: {:__aliases__, meta, base ++ name})

  defp targets(target), do: target

  defp note(name, mode, found) do
    kind = if mode == :body, do: :needs, else: :names
    if Enum.all?(name, &is_atom/1), do: Map.update!(found, kind, &[name | &1]), else: found
  end
end
