defmodule Instar.Compiler.Shared.DerivedNames do
  # The names that compilers will make of what a document wrote, before they do: numbered functions for funs and
  # comprehensions, numbered variables. No fewer than they will make, and not many more.
  @moduledoc false

  alias Instar.Compiler.Shared.AtomBudget

  @typedoc "Names that may come to be, how many more there may be, and the names that they are made from."
  @type t :: {names :: [String.t()], more :: non_neg_integer, bases :: [String.t()]}

  # What Elixir's translation names a value for, beside the document's own variables.
  @naming [:case, :cond, :for, :receive, :try, :with, :->, :<-, :"::"]

  @doc "Reserves them."
  @spec reserve(AtomBudget.Book.t(), t) :: :ok | AtomBudget.refused()
  def reserve(book, {names, more, bases}), do: AtomBudget.reserve(book, names, more, bases)

  @doc "Of abstract code."
  @spec of_forms([tuple]) :: t
  def of_forms(forms) do
    functions = for {:function, _, name, arity, clauses} <- forms, do: {name, arity, counts(clauses)}
    records = functions |> Enum.map(fn {_, _, counts} -> counts.records end) |> Enum.sum()

    loops =
      functions |> Enum.map(fn {_, _, counts} -> if(counts.loops > 0, do: numbered(counts), else: 0) end)

    funs =
      for {name, arity, counts} <- functions,
          number <- numbers(numbered(counts)),
          do: "-#{name}/#{arity}-fun-#{number}-"

    shared =
      for number <- numbers(Enum.max(loops, fn -> 0 end)),
          kind <- ["lc", "lbc", "bc", "mc", "after"],
          do: "#{kind}$^#{number}"

    more = functions |> Enum.map(fn {_, _, counts} -> counts.loops + counts.conversions end) |> Enum.sum()
    # What is called within itself is named once more.
    inlined = for {name, arity, _counts} <- functions, do: "-inlined-#{name}/#{arity}-"
    bases = for {name, _, _counts} <- functions, do: Atom.to_string(name)
    {funs ++ inlined ++ shared ++ Enum.map(numbers(records), &"rec#{&1}"), more, bases}
  end

  defp numbered(counts), do: counts.funs + counts.loops

  defp counts(term), do: counts(term, %{funs: 0, loops: 0, records: 0, conversions: 0})

  # The compiler computes what a text becomes that it knows.
  defp counts({:atom, _, name}, counts) when name in [:binary_to_atom, :list_to_atom],
    do: %{counts | conversions: counts.conversions + 1}

  defp counts([head | tail], counts), do: counts(tail, counts(head, counts))

  defp counts(tuple, counts) when is_tuple(tuple) and tuple_size(tuple) > 0,
    do: tuple |> Tuple.to_list() |> counts(count(elem(tuple, 0), counts))

  defp counts(_other, counts), do: counts

  defp count(kind, counts) when kind in [:fun, :named_fun], do: %{counts | funs: counts.funs + 1}

  defp count(kind, counts)
       when kind in [:generate, :b_generate, :m_generate, :zip, :lc, :bc, :mc, :try, :receive] or
              kind in [:generate_strict, :b_generate_strict, :m_generate_strict],
       do: %{counts | loops: counts.loops + 1}

  defp count(kind, counts) when kind in [:record, :record_field, :record_index],
    do: %{counts | records: counts.records + 1}

  defp count(_kind, counts), do: counts

  @doc "Of the definitions of an Elixir module, its macros expanded: the variables of its abstract code."
  @spec of_definitions([{{atom, arity}, atom, keyword, [tuple]}]) :: t
  def of_definitions(definitions) do
    # Each function counts anew.
    most =
      for {_function, _kind, _meta, clauses} <- definitions, reduce: %{} do
        most -> clauses |> variables() |> Map.merge(most, fn _name, one, other -> max(one, other) end)
      end

    {for({name, count} <- most, number <- 1..count//1, do: "_#{name}@#{number}"), 0, Map.keys(most)}
  end

  defp variables(clauses) do
    {seen, made} = variables(clauses, {%{}, 0})

    hidden = Enum.count(seen, fn {{_name, _version, hidden?}, _} -> hidden? end)

    for {{name, _version, false}, _} <- seen, reduce: %{"" => made + hidden} do
      counts -> Map.update(counts, Atom.to_string(name), 1, &(&1 + 1))
    end
  end

  # What macros name has a number of its own.
  defp variables({name, meta, context}, {seen, made})
       when is_atom(name) and is_list(meta) and is_atom(context),
       do:
         {Map.put(seen, {name, meta[:version] || meta[:counter], is_map_key(Map.new(meta), :counter)}, []),
          made}

  # A field of a map, or a call: which one is seen at run time.
  defp variables({{:., _, [left, name]}, meta, []}, {seen, made}) when is_atom(name) and is_list(meta),
    do: variables(left, {seen, made + 1})

  defp variables({form, meta, args}, {seen, made}) when is_list(meta) do
    made = if form in @naming, do: made + 2, else: made
    acc = if is_tuple(form), do: variables(form, {seen, made}), else: {seen, made}
    variables(args, acc)
  end

  defp variables({left, right}, acc), do: variables(right, variables(left, acc))
  defp variables(list, acc) when is_list(list), do: each(list, acc)

  defp variables(tuple, acc) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> each(acc)
  defp variables(_other, acc), do: acc

  defp each([head | tail], acc), do: each(tail, variables(head, acc))
  defp each([], acc), do: acc
  defp each(tail, acc), do: variables(tail, acc)

  @doc "Of the statements of an Elixir module: the parameters of functions whose arguments have defaults."
  @spec of_defaults([Macro.t()]) :: t
  def of_defaults(statements) do
    arities = for {kind, _, [head | _]} <- statements, kind in [:def, :defp], do: head |> head() |> elem(1)
    {arities |> Enum.max(fn -> 0 end) |> numbers() |> Enum.map(&"x#{&1}"), 0, []}
  end

  @doc "Of an Elixir document that the host's compiler is given as it is: what stands in its text, before macros."
  @spec of_quoted(Macro.t()) :: t
  def of_quoted(quoted) do
    {_quoted, {functions, aliases, conversions}} =
      Macro.prewalk(quoted, {[], [], 0}, fn
        {kind, _, [head | body]} = node, {functions, aliases, conversions}
        when kind in [:def, :defp, :defmacro, :defmacrop] and body != [] ->
          {node, {[{kind, head(head), head, body} | functions], aliases, conversions}}

        {:__aliases__, _, segments} = node, {functions, aliases, conversions} ->
          if Enum.all?(segments, &is_atom/1),
            do: {node, {functions, ["Elixir." <> Enum.join(segments, ".") | aliases], conversions}},
            else: {node, {functions, aliases, conversions}}

        {:., _, [_module, name]} = node, {functions, aliases, conversions}
        when name in [:binary_to_atom, :list_to_atom, :to_atom] ->
          {node, {functions, aliases, conversions + 1}}

        node, acc ->
          {node, acc}
      end)

    names =
      for {kind, {name, arity}, head, body} <- functions do
        {funs, variables, defaults?} = text(head, body)
        name = if kind in [:defmacro, :defmacrop], do: "MACRO-#{name}", else: name
        arity = if kind in [:defmacro, :defmacrop], do: arity + 1, else: arity

        [
          for(number <- numbers(funs), do: "-#{name}/#{arity}-fun-#{number}-"),
          for({name, count} <- variables, number <- 1..count//1, do: "_#{name}@#{number}"),
          if(defaults?, do: Enum.map(numbers(arity), &"x#{&1}"), else: []),
          if(is_binary(name), do: [name], else: [])
        ]
      end

    bases = for {_kind, {name, _arity}, _head, _body} <- functions, do: Atom.to_string(name)
    {List.flatten([names | aliases]), conversions, bases}
  end

  defp text(head, body) do
    {_node, acc} =
      Macro.prewalk([head | body], {0, %{}, false}, fn
        {kind, _, args} = node, {funs, variables, defaults?} when kind in [:fn, :&, :for] and is_list(args) ->
          {node, {funs + 1, variables, defaults?}}

        {:\\, _, [_, _]} = node, {funs, variables, _defaults?} ->
          {node, {funs, variables, true}}

        {name, _, context} = node, {funs, variables, defaults?} when is_atom(name) and is_atom(context) ->
          {node, {funs, Map.update(variables, Atom.to_string(name), 1, &(&1 + 1)), defaults?}}

        node, acc ->
          {node, acc}
      end)

    acc
  end

  defp head({:when, _, [head | _guard]}), do: head(head)
  # `length` refuses what is no proper list, of which the compiler will complain.
  defp head({name, _, args}) when is_atom(name) and length(args) >= 0, do: {name, length(args)}
  defp head({name, _, context}) when is_atom(name) and is_atom(context), do: {name, 0}
  defp head(_computed), do: {:unknown, 0}

  defp numbers(0), do: []
  defp numbers(count), do: Enum.to_list(0..(count - 1))
end
