defmodule Instar.Compiler.Wasm.Guards do
  # What `defguard` defines: an expression with parameters, which is put in wherever the guard is named.
  @moduledoc false

  @typedoc "The names of what is given, and the expression."
  @type t :: {[atom], Macro.t()}

  @doc "A guard for each number of arguments that it takes; nil where a parameter is no variable. `value` is asked for defaults."
  @spec by_arity(atom, [Macro.t()], Macro.t(), (Macro.t() -> Macro.t())) :: %{{atom, arity} => t} | nil
  def by_arity(name, parameters, expression, value) do
    named =
      Enum.map(parameters, fn
        {:\\, _, [{name, _, context}, default]} when is_atom(context) -> {name, {:default, default}}
        {name, _, context} when is_atom(context) -> {name, :given}
        _no_variable -> nil
      end)

    if nil not in named do
      defaults = Enum.count(named, &match?({_name, {:default, _}}, &1))

      for left_out <- 0..defaults, into: %{} do
        {names, defaults} = given(named, defaults - left_out)
        values = Map.new(defaults, fn {name, default} -> {name, value.(default)} end)
        {{name, length(names)}, {names, put_values(expression, values)}}
      end
    end
  end

  # As in a function's head: the first of those with defaults are given first.
  defp given(named, count) do
    {parts, _left} =
      Enum.map_reduce(named, count, fn
        {name, :given}, left -> {{:name, name}, left}
        {name, {:default, _}}, left when left > 0 -> {{:name, name}, left - 1}
        {name, {:default, default}}, 0 -> {{:default, name, default}, 0}
      end)

    {for({:name, name} <- parts, do: name), for({:default, name, default} <- parts, do: {name, default})}
  end

  @doc "The first name in an expression that is no parameter's; nil of one that means the same everywhere."
  @spec unknown(Macro.t(), %{{atom, arity} => t}) :: atom | nil
  def unknown(expression, guards) do
    names = for {_function, {names, _expression}} <- guards, name <- names, do: name
    expression |> variables() |> Map.keys() |> Enum.find(&(&1 not in names))
  end

  # A guard is expanded where it is defined. So what is wrong with `1 and true` is called as in a guard everywhere.
  @doc "An expression whose `and` and `or` are those of guards."
  @spec strict(Macro.t()) :: Macro.t()
  def strict(expression), do: Macro.prewalk(expression, &strict_node/1)

  defp strict_node({name, meta, [_left, _right] = args}) when name in [:and, :or],
    do: {{:., meta, [:erlang, if(name == :and, do: :andalso, else: :orelse)]}, meta, args}

  defp strict_node(node), do: node

  @doc """
  The expression with what is given. In a guard, each use of a parameter is a copy of it: there are no variables to be had, and
  guards are without effects. Elsewhere what is given is evaluated before, once, in the order of the parameters, as
  Elixir does it: all that is used, and nothing else.
  """
  @spec call(t, [Macro.t()], keyword, boolean) :: Macro.t()
  def call({names, expression}, args, meta, guard?) do
    if guard? or Enum.all?(args, &simple?/1),
      do: put_values(expression, Map.new(Enum.zip(names, args))),
      else: once(expression, Enum.zip(names, args), meta)
  end

  @doc "What `&is_small/1` is."
  @spec fun(t, keyword, boolean) :: Macro.t()
  def fun({names, _expression} = guard, meta, guard?) do
    args = for name <- names, do: Macro.unique_var(name, __MODULE__)
    {:fn, meta, [{:->, meta, [args, call(guard, args, meta, guard?)]}]}
  end

  defp once(expression, values, meta) do
    used = variables(expression)
    {values, unused} = Enum.split_with(values, fn {name, _value} -> is_map_key(used, name) end)
    variables = for {name, _value} <- values, do: {name, Macro.unique_var(name, __MODULE__)}
    # From these, a capture sees how many arguments its fun has.
    placeholders = Enum.flat_map(unused, fn {_name, value} -> placeholders(value) end)
    given = Enum.map(values, &elem(&1, 1)) ++ placeholders
    bound = Enum.map(variables, &elem(&1, 1)) ++ Enum.map(placeholders, fn _ -> {:_, [], nil} end)
    expression = put_values(expression, Map.new(variables))
    {:case, meta, [{:{}, meta, given}, [do: [{:->, meta, [[{:{}, meta, bound}], expression]}]]]}
  end

  # What is put in is not looked at again: it can have variables of the parameters' names.
  defp put_values({name, _, context} = node, values) when is_atom(name) and is_atom(context),
    do: Map.get(values, name, node)

  defp put_values({form, meta, args}, values), do: {put_values(form, values), meta, put_values(args, values)}
  defp put_values({left, right}, values), do: {put_values(left, values), put_values(right, values)}
  defp put_values([head | tail], values), do: [put_values(head, values) | put_values(tail, values)]
  defp put_values(other, _values), do: other

  defp variables(expression) do
    {_expression, found} =
      Macro.prewalk(expression, %{}, fn
        {name, _, context} = node, found when is_atom(name) and is_atom(context) ->
          {node, Map.put(found, name, true)}

        node, found ->
          {node, found}
      end)

    found
  end

  defp placeholders(value) do
    {_value, found} =
      Macro.prewalk(value, [], fn
        {:&, _, [number]} = node, found when is_integer(number) -> {node, [node | found]}
        node, found -> {node, found}
      end)

    found
  end

  defp simple?({_name, _, context}), do: is_atom(context)
  defp simple?(value), do: is_atom(value) or is_number(value) or is_binary(value)
end
