defmodule Instar.Debug.Speaking do
  # Abstract code that says itself where it is: before each statement it calls a function of its host's with the values that
  # the statement sees, and so it does where a function begins, where it ends, and where an exception passes. Pure.
  #
  # A call at a function's end stays one: what it is given is computed first, then the function says that it is over.
  @moduledoc false
  alias Instar.Debug.Lines

  @host :instar_debugged
  @functions [enter: 1, at: 3, tail: 1, leave: 1, raised: 6]
  @generated [
    :__info__,
    :module_info,
    :__struct__,
    :behaviour_info,
    :__impl__,
    :__protocol__,
    :impl_for,
    :impl_for!
  ]

  @typedoc "What a number stands for: a statement or a function's beginning."
  @type place :: %{
          module: module,
          line: non_neg_integer,
          function: atom,
          arity: arity,
          span: Lines.span() | nil,
          begins: boolean,
          names: [String.t()]
        }

  @type state :: %{
          next: non_neg_integer,
          unique: non_neg_integer,
          places: [{non_neg_integer, place}],
          own: [module]
        }

  @doc "The functions that the code calls, of the module `#{inspect(@host)}`."
  @spec functions() :: [mfa]
  def functions, do: for({name, arity} <- @functions, do: {@host, name, arity})

  @doc "The name of their module."
  @spec host() :: atom
  def host, do: @host

  @doc "The modules of a document, speaking, and what the numbers stand for."
  @spec of([{module, [tuple]}]) :: {[{module, [tuple]}], %{non_neg_integer => place}}
  def of(modules) do
    state = %{next: 0, unique: 0, places: [], own: for({module, _forms} <- modules, do: module)}

    {modules, state} =
      Enum.map_reduce(modules, state, fn {module, forms}, state ->
        {forms, state} = forms |> Lines.located() |> Enum.map_reduce(state, &form(&1, module, &2))
        {{module, forms}, state}
      end)

    {modules, Map.new(state.places)}
  end

  defp form({:function, at, name, arity, clauses}, module, state) when name not in @generated do
    if String.starts_with?(Atom.to_string(name), ["MACRO-", "__"]) do
      {{:function, at, name, arity, clauses}, state}
    else
      context = %{module: module, name: name, arity: arity, caught: false, begins: true}
      {clauses, state} = Enum.map_reduce(clauses, state, &function_clause(&1, MapSet.new(), context, &2))
      {{:function, at, name, arity, clauses}, state}
    end
  end

  defp form(form, _module, state), do: {form, state}

  # A function's clause, or a fun's: a frame of its own.
  defp function_clause({:clause, at, patterns, guards, body}, scope, context, state) do
    scope = MapSet.union(scope, Lines.bound(patterns))
    line = body |> Enum.map(&Lines.line/1) |> Enum.find(Lines.line({:clause, at}), &(&1 > 0))
    {frame, state} = variable("$frame", at, state)
    # A fun within it is no beginning of the function.
    context = Map.merge(context, %{frame: frame, at: line, caught: false, span: nil})
    {index, state} = place(line, MapSet.new(), context, state)
    context = %{context | begins: false}
    enter = {:match, line, frame, call(line, :enter, [integer(line, index)])}
    {body, state} = body(body, scope, context, :last, state)
    {{:clause, at, patterns, guards, [enter | body]}, state}
  end

  # `position` says whether what comes last in it is the last that the function does.
  defp body(body, scope, context, position, state) do
    {before, [last]} = Enum.split(body, -1)

    {before, {scope, state}} =
      Enum.flat_map_reduce(before, {scope, state}, fn statement, {scope, state} ->
        {statements, state} = statement(statement, scope, context, :inner, state)
        {statements, {MapSet.union(scope, Lines.exported(statement)), state}}
      end)

    {last, state} = statement(last, scope, context, position, state)
    {before ++ last, state}
  end

  defp statement(statement, scope, context, position, state) do
    line = Lines.line(statement)
    # What has no line belongs to what is before it.
    here = if line > 0, do: line, else: context.at
    {index, state} = place(here, scope, Map.put(context, :span, Lines.span(statement)), state)
    says = if line > 0, do: [says(line, index, scope, context)], else: []
    context = Map.put(context, :index, index)

    {statements, state} =
      if position == :last,
        do: last(statement, scope, context, state),
        else: inner(statement, scope, context, state)

    {says ++ statements, state}
  end

  defp says(line, index, scope, %{frame: frame}),
    do: call(line, :at, [frame, integer(line, index), values(line, scope)])

  defp values(line, scope),
    do:
      scope
      |> shown()
      |> List.foldr({nil, line}, fn {_text, name}, tail -> {:cons, line, {:var, line, name}, tail} end)

  # Of two of one name only the later one is a variable of the source's.
  defp shown(scope) do
    scope
    |> Enum.map(&{Lines.text(&1), &1})
    |> Enum.reject(&(elem(&1, 0) == nil))
    |> Enum.sort_by(fn {text, variable} -> {text, Lines.number(variable)} end)
    |> Map.new()
    |> Enum.sort()
  end

  defp place(line, scope, context, state) do
    place = %{
      module: context.module,
      line: line,
      function: context.name,
      arity: context.arity,
      span: context[:span],
      begins: context.begins,
      names: for({text, _variable} <- shown(scope), do: text)
    }

    {state.next, %{state | next: state.next + 1, places: [{state.next, place} | state.places]}}
  end

  # Statements that are not the last --------------------------------------------------------------------------------

  defp inner({:match, at, pattern, value}, scope, context, state) do
    {value, state} = guarded(value, scope, context, state)
    {[{:match, at, pattern, value}], state}
  end

  defp inner(statement, scope, context, state) do
    {statement, state} =
      if MapSet.size(Lines.exported(statement)) == 0,
        do: guarded(statement, scope, context, state),
        else: inside(statement, scope, context, state)

    {[statement], state}
  end

  # An exception says that it passes. What is bound inside is not seen behind it.
  defp guarded(expression, scope, context, state) do
    simple? = simple?(expression)
    {expression, state} = inside(expression, scope, context, state)

    if simple? or MapSet.size(Lines.exported(expression)) > 0 do
      {expression, state}
    else
      passing(expression, context, state)
    end
  end

  defp simple?({type, _, _}) when type in [:var, :atom, :integer, :float, :string, :char], do: true
  defp simple?({nil, _}), do: true
  defp simple?(_other), do: false

  defp passing(expression, %{frame: frame, index: index, caught: caught} = context, state) do
    line = with 0 <- Lines.line(expression), do: context.at
    {class, state} = variable("$class", line, state)
    {reason, state} = variable("$reason", line, state)
    {trace, state} = variable("$trace", line, state)
    says = call(line, :raised, [frame, integer(line, index), {:atom, line, caught}, class, reason, trace])

    again =
      {:call, line, {:remote, line, {:atom, line, :erlang}, {:atom, line, :raise}}, [class, reason, trace]}

    caught = {:clause, line, [{:tuple, line, [class, reason, trace]}], [], [says, again]}
    {{:try, line, [expression], [], [caught], []}, state}
  end

  # The last statement ----------------------------------------------------------------------------------------------

  defp last({:case, at, value, clauses}, scope, context, state) do
    {value, state} = guarded(value, scope, context, state)
    scope = MapSet.union(scope, Lines.exported(value))
    {clauses, state} = clauses(clauses, scope, context, :last, state)
    {[{:case, at, value, clauses}], state}
  end

  defp last({:if, at, clauses}, scope, context, state) do
    {clauses, state} = clauses(clauses, scope, context, :last, state)
    {[{:if, at, clauses}], state}
  end

  defp last({:block, at, body}, scope, context, state) do
    {body, state} = body(body, scope, context, :last, state)
    {[{:block, at, body}], state}
  end

  defp last({:call, at, function, arguments} = call, scope, context, state) do
    if stays?(function, state.own) do
      {computed, {arguments, state}} = arguments(arguments, scope, context, state)
      {over, {function, state}} = called(function, scope, context, state)
      line = with 0 <- Lines.line(call), do: context.at
      {over ++ computed ++ [call(line, :tail, [context.frame]), {:call, at, function, arguments}], state}
    else
      ended(call, scope, context, state)
    end
  end

  defp last(other, scope, context, state), do: ended(other, scope, context, state)

  # Calls of the document's own functions, which may be loops, and of what is no name.
  defp stays?({:atom, _, _}, _own), do: true
  defp stays?({:var, _, _}, _own), do: true
  defp stays?({:remote, _, {:atom, _, module}, {:atom, _, _}}, own), do: module in own
  defp stays?({:remote, _, {:var, _, _}, {:atom, _, _}}, _own), do: true
  defp stays?(_computed, _own), do: false

  defp called(function, _scope, _context, state), do: {[], {function, state}}

  defp arguments(arguments, scope, context, state) do
    {pairs, state} =
      Enum.map_reduce(arguments, state, fn argument, state ->
        if simple?(argument) do
          {{[], argument}, state}
        else
          line = with 0 <- Lines.line(argument), do: context.at
          {value, state} = guarded(argument, scope, context, state)
          {variable, state} = variable("$argument", line, state)
          {{[{:match, line, variable, value}], variable}, state}
        end
      end)

    {Enum.flat_map(pairs, &elem(&1, 0)), {Enum.map(pairs, &elem(&1, 1)), state}}
  end

  defp ended(expression, scope, context, state) do
    line = with 0 <- Lines.line(expression), do: context.at
    {statements, state} = inner(expression, scope, context, state)
    {before, [value]} = Enum.split(statements, -1)
    {result, state} = variable("$result", line, state)
    {before ++ [{:match, line, result, value}, call(line, :leave, [context.frame]), result], state}
  end

  # Inside expressions ----------------------------------------------------------------------------------------------

  defp inside({:case, at, value, clauses}, scope, context, state) do
    {value, state} = inside(value, scope, context, state)
    {clauses, state} = clauses(clauses, MapSet.union(scope, Lines.exported(value)), context, :inner, state)
    {{:case, at, value, clauses}, state}
  end

  defp inside({:if, at, clauses}, scope, context, state) do
    {clauses, state} = clauses(clauses, scope, context, :inner, state)
    {{:if, at, clauses}, state}
  end

  defp inside({:block, at, body}, scope, context, state) do
    {body, state} = body(body, scope, context, :inner, state)
    {{:block, at, body}, state}
  end

  defp inside({:try, at, body, clauses, catches, behind}, scope, context, state) do
    {body, state} = body(body, scope, %{context | caught: catches != [] or context.caught}, :inner, state)
    {clauses, state} = clauses(clauses, scope, context, :inner, state)
    {catches, state} = clauses(catches, scope, context, :inner, state)
    {behind, state} = if behind == [], do: {[], state}, else: body(behind, scope, context, :inner, state)
    {{:try, at, body, clauses, catches, behind}, state}
  end

  defp inside({:fun, at, {:clauses, clauses}}, scope, context, state) do
    {clauses, state} = Enum.map_reduce(clauses, state, &function_clause(&1, scope, context, &2))
    {{:fun, at, {:clauses, clauses}}, state}
  end

  defp inside({:named_fun, at, name, clauses}, scope, context, state) do
    {clauses, state} = Enum.map_reduce(clauses, state, &function_clause(&1, scope, context, &2))
    {{:named_fun, at, name, clauses}, state}
  end

  # Patterns, types and what is bound only within have no bodies of interest.
  defp inside({kind, _, _, _} = comprehension, _scope, _context, state) when kind in [:lc, :bc, :mc],
    do: {comprehension, state}

  defp inside({:receive, _, _} = form, _scope, _context, state), do: {form, state}
  defp inside({:receive, _, _, _, _} = form, _scope, _context, state), do: {form, state}

  defp inside({:match, at, pattern, value}, scope, context, state) do
    {value, state} = inside(value, scope, context, state)
    {{:match, at, pattern, value}, state}
  end

  defp inside(tuple, scope, context, state) when is_tuple(tuple) and tuple_size(tuple) > 2 do
    [kind, at | parts] = Tuple.to_list(tuple)
    {parts, state} = Enum.map_reduce(parts, state, &inside(&1, scope, context, &2))
    {List.to_tuple([kind, at | parts]), state}
  end

  defp inside([_ | _] = list, scope, context, state) do
    if List.improper?(list),
      do: {list, state},
      else: Enum.map_reduce(list, state, &inside(&1, scope, context, &2))
  end

  defp inside(other, _scope, _context, state), do: {other, state}

  defp clauses(clauses, scope, context, position, state) do
    Enum.map_reduce(clauses, state, fn {:clause, at, patterns, guards, body}, state ->
      {body, state} = body(body, MapSet.union(scope, Lines.bound(patterns)), context, position, state)
      {{:clause, at, patterns, guards, body}, state}
    end)
  end

  # Forms -----------------------------------------------------------------------------------------------------------

  defp variable(text, at, state),
    do: {{:var, at, :"#{text}#{state.unique}"}, %{state | unique: state.unique + 1}}

  defp integer(line, number), do: {:integer, line, number}

  defp call(line, name, arguments),
    do: {:call, line, {:remote, line, {:atom, line, @host}, {:atom, line, name}}, arguments}
end
