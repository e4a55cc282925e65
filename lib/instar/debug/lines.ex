defmodule Instar.Debug.Lines do
  # What a debugger wants to know of abstract code: at which lines there is something to stop at, in which function each is,
  # and which variables it sees under which names; and the code with marks for what has no line of its own. Pure.
  #
  # A statement is what stands in a body. What is bound inside a clause is not seen behind it: Elixir gives each binding a
  # name of its own (`_x@2`), so of all that a process has bound only this says which `x` is meant.
  @moduledoc false

  # As in instar_debug_agent.erl.
  @entry 0x10000000
  @raised 0x20000000
  @mark :"$instar"
  @generated [:__info__, :module_info, :__struct__, :behaviour_info]

  @type variable :: {text :: String.t(), atom}
  @type entry :: {name :: atom, arity, [variable], many? :: boolean}

  @typedoc "From which line to which a statement goes, and at which one stops for it."
  @type span :: {first :: pos_integer, last :: pos_integer, pos_integer}

  @typedoc """
  `lines`: what each line is. `spans`: how far each goes. `functions`: each function with the first lines of its clauses. `exports`: what others may call.
  `forms`: the code, with marks.
  """
  @type t :: %{
          lines: %{pos_integer => entry},
          spans: [span],
          functions: [{atom, arity, [pos_integer]}],
          exports: [{atom, arity}],
          forms: [tuple]
        }

  @doc """
  The table of a module's code. With `raised: modules` the code also marks what exceptions pass, but for calls at a function's
  end into these modules, which must stay what they are: a loop that calls itself would never give its memory back.
  """
  @spec of([tuple], keyword) :: t
  def of(forms, options \\ []) do
    forms = located(forms)
    functions = for {:function, _, name, _, _} = form <- forms, name not in @generated, do: form

    {lines, spans} =
      Enum.reduce(functions, {%{}, []}, fn {:function, _, name, arity, clauses}, {lines, spans} ->
        statements = Enum.flat_map(clauses, &statements(&1, MapSet.new(), []))

        {Enum.reduce(statements, lines, fn {statement, scope}, lines ->
           put({line(statement), scope}, {name, arity}, lines)
         end), Enum.map(statements, fn {statement, _scope} -> span(statement) end) ++ spans}
      end)

    %{
      lines: lines,
      spans: spans,
      functions:
        for {:function, _, name, arity, clauses} <- functions do
          {name, arity, clauses |> Enum.map(&first_line/1) |> Enum.reject(&(&1 == 0)) |> Enum.uniq()}
        end,
      exports: for({:attribute, _, :export, exports} <- forms, export <- exports, uniq: true, do: export),
      forms: Enum.map(forms, &marked(&1, options[:raised]))
    }
  end

  @doc """
  The line to stop at for one that is asked for: itself, or that of the shortest statement that it is a part of, or the next
  that has something; nil where none has.
  """
  @spec nearest(%{:lines => %{pos_integer => entry}, :spans => [span], optional(atom) => term}, integer) ::
          pos_integer | nil
  def nearest(%{lines: lines}, line) when is_map_key(lines, line), do: line

  def nearest(%{lines: lines, spans: spans}, line) do
    around =
      for {first, last, at} <- spans, line in first..last//1, is_map_key(lines, at), do: {last - first, at}

    if around != [],
      do: around |> Enum.min() |> elem(1),
      else: lines |> Map.keys() |> Enum.filter(&(&1 >= line)) |> Enum.min(fn -> nil end)
  end

  @doc "How far a statement goes."
  @spec span(tuple) :: span
  def span(statement) do
    at = line(statement)
    {first, last} = reach(statement, {at, at})
    {first, last, at}
  end

  defp reach(node, {first, last}) when is_tuple(node) and tuple_size(node) > 1 and is_atom(elem(node, 0)) do
    at = node |> elem(1) |> anno()
    reached = if at > 0, do: {min(first, at), max(last, at)}, else: {first, last}
    node |> Tuple.to_list() |> Enum.drop(1) |> reach(reached)
  end

  defp reach([head | tail], reached), do: reach(tail, reach(head, reached))
  defp reach(_other, reached), do: reached

  @doc "The mark of a function whose clause begins at a line."
  @spec entry(pos_integer) :: pos_integer
  def entry(line), do: Bitwise.bor(line, @entry)

  @doc "The mark of an exception that passes the function at a line."
  @spec raised(pos_integer) :: pos_integer
  def raised(line), do: Bitwise.bor(line, @raised)

  defp put({0, _visible}, _function, lines), do: lines

  defp put({line, visible}, {name, arity}, lines) do
    variables = visible |> Enum.map(&{text(&1), &1}) |> Enum.reject(&(elem(&1, 0) == nil))

    Map.update(lines, line, {name, arity, ordered(variables), false}, fn {name, arity, before, _many} ->
      {name, arity, ordered(before ++ variables), true}
    end)
  end

  # Of two of one name the later one is the one that counts.
  defp ordered(variables),
    do: variables |> Enum.uniq() |> Enum.sort_by(fn {text, var} -> {text, number(var)} end)

  @doc "Which of the variables of its name one is."
  @spec number(atom) :: non_neg_integer
  def number(variable) do
    case variable |> Atom.to_string() |> String.split("@") |> List.last() |> Integer.parse() do
      {number, ""} -> number
      _none -> 0
    end
  end

  @doc "The name that a variable has in the source; nil for one that nobody has written."
  @spec text(atom) :: String.t() | nil
  def text(variable) do
    case Regex.run(~r/\A_(.*)@\d+\z/s, Atom.to_string(variable)) do
      [_all, ""] -> nil
      [_all, "_" <> _ = name] -> if(name == "_", do: nil, else: name)
      [_all, name] -> name
      nil -> erlang(Atom.to_string(variable))
    end
  end

  defp erlang("_" <> _), do: nil
  defp erlang("rec" <> _), do: nil
  defp erlang(name), do: name

  # Statements ------------------------------------------------------------------------------------------------

  # Each statement with the variables that it sees, in their order.
  defp statements({:clause, _, patterns, guards, body}, scope, done) do
    scope = MapSet.union(scope, bound(patterns))
    body(body, scope, nested(guards, scope, done))
  end

  defp body(body, scope, done) do
    {done, _scope} =
      Enum.reduce(body, {done, scope}, fn statement, {done, scope} ->
        done = [{statement, scope} | done]
        {nested(statement, scope, done), MapSet.union(scope, exported(statement))}
      end)

    Enum.reverse(Enum.reverse(done))
  end

  # What has bodies inside an expression.
  defp nested({:clause, _, _, _, _} = clause, scope, done), do: statements(clause, scope, done)
  defp nested({:block, _, body}, scope, done), do: body(body, scope, done)

  defp nested({:try, _, body, clauses, catches, after_body}, scope, done) do
    done = body(body, scope, done)
    seen = Enum.reduce(body, scope, &MapSet.union(&2, exported(&1)))
    done = nested(clauses, seen, done)
    done = nested(catches, scope, done)
    body(after_body, scope, done)
  end

  defp nested({:receive, _, clauses, timeout, body}, scope, done),
    do: body(body, scope, nested(timeout, scope, nested(clauses, scope, done)))

  defp nested({:named_fun, _, name, clauses}, scope, done),
    do: nested(clauses, MapSet.put(scope, name), done)

  defp nested({:lc, _, template, qualifiers}, scope, done),
    do: comprehension(template, qualifiers, scope, done)

  defp nested({:bc, _, template, qualifiers}, scope, done),
    do: comprehension(template, qualifiers, scope, done)

  defp nested(tuple, scope, done) when is_tuple(tuple), do: nested(Tuple.to_list(tuple), scope, done)
  defp nested([head | tail], scope, done), do: nested(tail, scope, nested(head, scope, done))
  defp nested(_other, _scope, done), do: done

  defp comprehension(template, qualifiers, scope, done) do
    seen = MapSet.union(scope, bound(qualifiers))
    nested(template, seen, nested(qualifiers, seen, done))
  end

  @doc "Variables of patterns."
  @spec bound([tuple]) :: MapSet.t()
  def bound(patterns), do: bound(patterns, MapSet.new())
  defp bound({:var, _, :_}, acc), do: acc
  defp bound({:var, _, name}, acc), do: MapSet.put(acc, name)
  defp bound(tuple, acc) when is_tuple(tuple), do: bound(Tuple.to_list(tuple), acc)
  defp bound([head | tail], acc), do: bound(tail, bound(head, acc))
  defp bound(_other, acc), do: acc

  @doc "What an expression has bound for those behind it; of several ways through it, what all of them bind."
  @spec exported(term) :: MapSet.t()
  def exported({:match, _, pattern, value}), do: MapSet.union(bound(pattern), exported(value))
  def exported({:block, _, body}), do: all(body)

  def exported({:case, _, value, clauses}), do: MapSet.union(exported(value), common(clauses))
  def exported({:if, _, clauses}), do: common(clauses)
  def exported({:receive, _, clauses}), do: common(clauses)
  def exported({:op, _, way, left, _right}) when way in [:andalso, :orelse], do: exported(left)
  def exported({:try, _, _, _, _, _}), do: MapSet.new()
  def exported({:fun, _, _}), do: MapSet.new()
  def exported({:named_fun, _, _, _}), do: MapSet.new()
  def exported({:lc, _, _, _}), do: MapSet.new()
  def exported({:bc, _, _, _}), do: MapSet.new()
  def exported({:catch, _, _}), do: MapSet.new()
  def exported({:clause, _, _, _, _}), do: MapSet.new()
  def exported(tuple) when is_tuple(tuple), do: all(Tuple.to_list(tuple))
  def exported(list) when is_list(list), do: all(list)
  def exported(_other), do: MapSet.new()

  defp all([head | tail]), do: MapSet.union(exported(head), all(tail))
  defp all(_end), do: MapSet.new()

  defp common(clauses) do
    clauses
    |> Enum.map(fn {:clause, _, patterns, _, body} -> MapSet.union(bound(patterns), all(body)) end)
    |> Enum.reduce(fn variables, all -> MapSet.intersection(variables, all) end)
  end

  @doc "Abstract code whose statements have a line where anything in them has one."
  @spec located([tuple]) :: [tuple]
  def located(forms), do: Enum.map(forms, &with_lines/1)

  # Elixir gives no line to a literal; since 1.20 it is the one of what is around it. What has another inside is where that is.
  defp with_lines({:clause, at, patterns, guards, body}),
    do: {:clause, at, patterns, guards, statements(body)}

  defp with_lines({:block, at, body}), do: {:block, at, statements(body)}

  defp with_lines({:try, at, body, clauses, catches, behind}),
    do:
      {:try, at, statements(body), Enum.map(clauses, &with_lines/1), Enum.map(catches, &with_lines/1),
       statements(behind)}

  defp with_lines({:attribute, _, _, _} = form), do: form
  defp with_lines(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> with_lines() |> List.to_tuple()
  defp with_lines([head | tail]), do: [with_lines(head) | with_lines(tail)]
  defp with_lines(other), do: other

  defp statements(body),
    do: body |> Enum.map(&(&1 |> with_lines() |> found())) |> Enum.map_reduce(0, &onward/2) |> elem(0)

  # Only with columns can what is around be told from what is on the same line.
  defp found(statement) do
    place = :erl_anno.location(elem(statement, 1))
    around = if elem(statement, 0) in [:tuple, :cons] and is_tuple(place), do: place

    if around || line(statement) == 0,
      do: put_elem(statement, 1, inside(statement, around) || elem(statement, 1)),
      else: statement
  end

  # A literal that would be further up than what is before it has the line of what is around it.
  defp onward(statement, last) do
    case line(statement) do
      line
      when line < last and elem(statement, 0) in [:atom, :integer, :float, :bin, nil, :cons, :tuple, :map] ->
        {put_elem(statement, 1, 0), last}

      line ->
        {statement, line}
    end
  end

  # The first line in there whose place is not the one of what is around.
  defp inside(node, around) when is_tuple(node) and tuple_size(node) > 1 and is_atom(elem(node, 0)) do
    at = elem(node, 1)
    own = anno(at)

    if own > 0 and :erl_anno.location(at) != around,
      do: own,
      # What has no place of its own, as the clauses of a function, has something else there.
      else: node |> Tuple.to_list() |> Enum.drop(if(own > 0, do: 2, else: 1)) |> inside(around)
  end

  defp inside([head | tail], around), do: inside(head, around) || inside(tail, around)
  defp inside(_other, _around), do: nil

  defp anno(at), do: if(:erl_anno.is_anno(at), do: :erl_anno.line(at), else: 0)

  @doc false
  @spec line(tuple) :: non_neg_integer
  def line(form), do: form |> elem(1) |> :erl_anno.line()

  defp first_line({:clause, _, _, _, body}), do: body |> Enum.map(&line/1) |> Enum.find(0, &(&1 > 0))

  # Marks -----------------------------------------------------------------------------------------------------

  defp marked({:function, at, name, arity, clauses}, raised) when name not in @generated do
    {:function, at, name, arity, Enum.map(clauses, &marked_clause(&1, raised))}
  end

  defp marked(form, _raised), do: form

  defp marked_clause({:clause, at, patterns, guards, body} = clause, raised) do
    case first_line(clause) do
      0 ->
        clause

      line ->
        body = if raised, do: passing(body, line, raised), else: body
        {:clause, at, patterns, guards, [{:atom, entry(line), @mark} | body]}
    end
  end

  # What comes last is wrapped but where it is a call that is to stay the last thing that the function does.
  defp passing(body, line, modules) do
    {before, [last]} = Enum.split(body, -1)
    if(before == [], do: [], else: [wrapped(before, line)]) ++ [passing_last(last, line, modules)]
  end

  defp passing_last({:case, at, value, clauses}, line, modules),
    do: {:case, at, wrapped([value], line), passing_clauses(clauses, line, modules)}

  defp passing_last({:if, at, clauses}, line, modules), do: {:if, at, passing_clauses(clauses, line, modules)}

  defp passing_last({:receive, at, clauses}, line, modules),
    do: {:receive, at, passing_clauses(clauses, line, modules)}

  defp passing_last({:receive, at, clauses, timeout, body}, line, modules),
    do:
      {:receive, at, passing_clauses(clauses, line, modules), timeout,
       if(body == [], do: [], else: passing(body, line, modules))}

  defp passing_last({:block, at, body}, line, modules), do: {:block, at, passing(body, line, modules)}
  defp passing_last({:call, _, {:atom, _, _}, _} = call, _line, _modules), do: call

  defp passing_last({:call, _, {:remote, _, {:atom, _, module}, _}, _} = call, line, modules),
    do: if(module in modules, do: call, else: wrapped([call], line))

  defp passing_last(other, line, _modules), do: wrapped([other], line)

  defp passing_clauses(clauses, line, modules) do
    for {:clause, at, patterns, guards, body} <- clauses,
        do: {:clause, at, patterns, guards, passing(body, line, modules)}
  end

  defp wrapped(body, line) do
    [class, reason, trace] = for name <- [:"$class", :"$reason", :"$trace"], do: {:var, line, name}

    again =
      {:call, line, {:remote, line, {:atom, line, :erlang}, {:atom, line, :raise}}, [class, reason, trace]}

    at = body |> hd() |> line()

    {:try, if(at == 0, do: line, else: at), body, [],
     [{:clause, line, [{:tuple, line, [class, reason, trace]}], [], [{:atom, raised(line), @mark}, again]}],
     []}
  end
end
