defmodule Instar.Compiler.Shared.TopLevel do
  # What a file defines only where something else is there: `if Code.ensure_loaded?(Decimal) do … end` around modules. Pure, of
  # parsed files.
  #
  # Nothing of a document runs where its modules are not known yet. So a condition is decided here, when it asks nothing but which
  # modules and functions there are, and which Elixir; any other stays where it is, and is refused like other code there.
  @moduledoc false
  alias Instar.Compiler.Shared.Release

  @typedoc "Whether there is a module, by the segments of its name or as an atom, or a function of it."
  @type there :: (module | [atom], {atom, arity} | nil -> boolean)

  @doc "Parsed files with what holds in the place of each `if` and `unless` at their top."
  @spec decide([Macro.t()], there) :: [Macro.t()]
  def decide(trees, there) do
    own = for tree <- trees, name <- defined(tree), into: MapSet.new(), do: name

    is_there = fn
      # Which functions an own module has is known when it is compiled.
      name, nil -> name in own or there.(name, nil)
      name, function -> if name in own, do: throw(:unknown), else: there.(name, function)
    end

    for tree <- trees, do: tree(tree, is_there)
  end

  defp tree({:__block__, meta, statements}, there) do
    {statements, _aliases} = statements(statements, %{}, there)
    {:__block__, meta, statements}
  end

  defp tree({kind, meta, _args} = statement, there) when kind in [:if, :unless],
    do: tree({:__block__, meta, [statement]}, there)

  defp tree(other, _there), do: other

  defp statements(statements, aliases, there),
    do: Enum.flat_map_reduce(statements, aliases, &statement(&1, &2, there))

  defp statement({kind, _, [_condition, [{:do, _} | _]]} = statement, aliases, there)
       when kind in [:if, :unless] do
    case chosen(statement, &there.(name(&1, aliases), &2)) do
      {:ok, statements} ->
        {statements, within} = statements(statements, aliases, there)
        {statements ++ unaliased(within, aliases) ++ ended(statements), aliases}

      :unknown ->
        {[statement], aliases}
    end
  end

  defp statement({:alias, _, [{:__aliases__, _, name} | options]} = statement, aliases, _there) do
    name = full(name, aliases)

    as =
      case options do
        [[as: {:__aliases__, _, [as]}]] -> as
        _none -> List.last(name)
      end

    {[statement], Map.put(aliases, as, name)}
  end

  defp statement(
         {:alias, _, [{{:., _, [{:__aliases__, _, name}, :{}]}, _, behind}]} = statement,
         aliases,
         _there
       ) do
    aliases =
      for {:__aliases__, _, segments} <- behind,
          into: aliases,
          do: {List.last(segments), full(name ++ segments, aliases)}

    {[statement], aliases}
  end

  defp statement(statement, aliases, _there), do: {[statement], aliases}

  # What an alias is within a branch ends with it: each is what it was before.
  defp unaliased(within, before) do
    for {as, name} <- within, name != Map.get(before, as) do
      was = [:"Elixir" | Map.get(before, as, [as])]
      {:alias, [], [{:__aliases__, [], was}, [as: {:__aliases__, [], [as]}, warn: false]]}
    end
  end

  @doc "Statements that end the imports among some statements."
  @spec ended([Macro.t()]) :: [Macro.t()]
  def ended(statements) do
    for {:import, meta, [module | _options]} <- statements do
      all? = module == Kernel or match?({:__aliases__, _, [:Kernel]}, module)
      {:import, meta, if(all?, do: [module], else: [module, [only: []]])}
    end
  end

  @doc """
  The statements of the branch that an `if` or `unless` comes to, where its condition asks only that. Who says whether a module is there is given
  it as it is written, and may throw `:unknown`.
  """
  @spec chosen(Macro.t(), (Macro.t(), term -> boolean)) :: {:ok, [Macro.t()]} | :unknown
  def chosen({kind, _, [condition, [{:do, _} | _] = branches]}, there) when kind in [:if, :unless] do
    {:ok, body(branches[if(holds?(condition, there) == (kind == :if), do: :do, else: :else)])}
  catch
    :unknown -> :unknown
  end

  def chosen(_other, _there), do: :unknown

  defp body(nil), do: []
  defp body({:__block__, _, statements}), do: statements
  defp body(statement), do: [statement]

  defp holds?(literal, _there) when is_boolean(literal), do: literal
  defp holds?({:__block__, _, [condition]}, there), do: holds?(condition, there)

  defp holds?({op, _, [left, right]}, there) when op in [:and, :&&],
    do: holds?(left, there) and holds?(right, there)

  defp holds?({op, _, [left, right]}, there) when op in [:or, :||],
    do: holds?(left, there) or holds?(right, there)

  defp holds?({op, _, [condition]}, there) when op in [:not, :!], do: not holds?(condition, there)

  defp holds?({{:., _, [{:__aliases__, _, [:Code]}, :ensure_loaded?]}, _, [module]}, there),
    do: there.(module, nil)

  defp holds?({:match?, _, [{:module, _}, call]}, there), do: loads?(call, there)
  defp holds?({:==, _, [call, {:module, _}]}, there), do: loads?(call, there)

  defp holds?({kind, _, [module, name, arity]}, there)
       when kind in [:function_exported?, :macro_exported?] and is_atom(name) and is_integer(arity) do
    name = if kind == :macro_exported?, do: {:macro, name}, else: name
    there.(module, {name, arity})
  end

  defp holds?({{:., _, [{:__aliases__, _, [:Version]}, :match?]}, _, [version, requirement]}, _there)
       when is_binary(requirement) do
    with {{:., _, [{:__aliases__, _, [:System]}, :version]}, _, []} <- version,
         {:ok, requirement} <- Version.parse_requirement(requirement) do
      Release.meets?(requirement)
    else
      _other -> throw(:unknown)
    end
  end

  defp holds?(_other, _there), do: throw(:unknown)

  defp loads?({{:., _, [{:__aliases__, _, [:Code]}, name]}, _, [module]}, there)
       when name in [:ensure_loaded, :ensure_compiled],
       do: there.(module, nil)

  defp loads?(_other, _there), do: throw(:unknown)

  defp name({:__aliases__, _, [first | _] = name}, aliases) when is_atom(first), do: full(name, aliases)
  defp name(module, _aliases) when is_atom(module), do: module
  defp name(_other, _aliases), do: throw(:unknown)

  defp full([:"Elixir" | name], _aliases), do: name
  defp full([first | rest], aliases), do: Map.get(aliases, first, [first]) ++ rest

  # Modules by the segments of their names, also within others and within what may not hold.
  defp defined(tree), do: tree |> body() |> named([])

  defp named(statements, outer) do
    Enum.flat_map(statements, fn
      {kind, _, [{:__aliases__, _, [first | _] = name}, [{:do, body} | _]]}
      when kind in [:defmodule, :defprotocol] and is_atom(first) ->
        [outer ++ name | named(body(body), outer ++ name)]

      _other ->
        []
    end)
  end
end
