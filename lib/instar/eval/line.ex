defmodule Instar.Eval.Line do
  # From what somebody typed to a document: its definitions become modules, and the rest the one function of a module that
  # takes the bindings and returns them.
  #
  # The tree is the parser's and is only taken apart here. What comes of it goes the way of every document, through both
  # walls before Elixir's compiler.
  @moduledoc false

  alias Instar.Compiler.Wasm.Scope

  # No text can have these names: a line neither calls its function nor binds the name of its value.
  @function :"(line)"
  @value :"(value)"
  @defining [:defmodule, :defprotocol, :defimpl]
  @directives [:alias, :import, :require]
  # Modules of lines have so many names: they are atoms.
  @numbers 1_000

  @typedoc """
  What a line is read with: the names that are bound; the definitions and directives of lines before it; its number, from
  which its module has its name.
  """
  @type context :: %{bound: [atom], forms: [Macro.t()], number: non_neg_integer}

  @typedoc """
  What is known of a line that was read: the names that it speaks of, or all; those of them that it is given; its
  definitions and directives behind those of lines before it; and its module.
  """
  @type t :: %{mentioned: [atom] | :all, given: [atom], forms: [Macro.t()], main: module}

  @doc "The name of a line's function."
  @spec function() :: String.t()
  def function, do: Atom.to_string(@function)

  @doc "The value among the bindings that the function returns, and the bindings without it."
  @spec result(keyword) :: {term, keyword}
  def result(bindings), do: Keyword.pop(bindings, @value)

  @doc "The argument of the function: the values of what the line is given, in the order of its names."
  @spec argument(t, %{atom => term}) :: tuple
  def argument(%{given: given}, values), do: given |> Enum.map(&Map.fetch!(values, &1)) |> List.to_tuple()

  @doc "Whether a line that was read with other names bound is the same with these."
  @spec same?(t, [atom]) :: boolean
  def same?(%{mentioned: :all, given: given}, bound), do: given == bound
  def same?(%{mentioned: mentioned, given: given}, bound), do: given(bound, mentioned) == given

  @doc "The document of a parsed text, and what is known of the line."
  @spec document(Macro.t(), context) ::
          {:ok, Macro.t(), t} | {:error, {:failed, meta :: keyword, message :: String.t()}}
  def document(quoted, %{bound: bound, forms: earlier, number: number}) do
    {forms, statements} = quoted |> Scope.statements() |> apart([], [])
    mentioned = mentioned(statements)
    given = given(bound, mentioned)
    forms = later(earlier, forms)
    segments = [:Instar, :"Line#{rem(number, @numbers)}"]
    document = {:__block__, [], forms ++ [main(segments, statements, given)]}
    {:ok, document, %{mentioned: mentioned, given: given, forms: forms, main: Module.concat(segments)}}
  catch
    {:failed, _meta, _message} = failed -> {:error, failed}
  end

  defp given(bound, :all), do: bound
  defp given(bound, mentioned), do: Enum.filter(bound, &(&1 in mentioned))

  # Definitions and directives, and the statements that run, each in their order. What is defined last is a value, too.
  defp apart([{kind, _meta, args} = form | rest], forms, statements)
       when (kind in @defining or kind in @directives) and is_list(args) do
    statements = if rest == [], do: [value(form) | statements], else: statements
    apart(rest, [form | forms], statements)
  end

  defp apart([statement | rest], forms, statements), do: apart(rest, forms, [statement | statements])
  defp apart([], forms, statements), do: {Enum.reverse(forms), Enum.reverse(statements)}

  # As Elixir has it, but for the object code, which nobody makes.
  defp value({:defmodule, meta, [name | _]}), do: {:{}, meta, [:module, name, "", nil]}
  defp value({:defprotocol, meta, [name | _]}), do: {:{}, meta, [:module, name, "", nil]}
  defp value({directive, _meta, [{:__aliases__, _, _} = name | _]}) when directive in @directives, do: name
  defp value({_kind, meta, _args}), do: {:__block__, meta, [nil]}

  # What is defined again takes the place of what there was.
  defp later(earlier, forms) do
    keys = Enum.map(forms, &key/1)
    Enum.reject(earlier, &(key(&1) in keys)) ++ forms
  end

  # Which definition or directive it is, whatever is in it.
  defp key({:defimpl, _meta, args}), do: {:defimpl, args |> Enum.map(&without_body/1) |> plain()}
  defp key({kind, _meta, [name | _body]}) when kind in @defining, do: {:defmodule, plain(name)}
  defp key({directive, _meta, args}), do: {directive, plain(args)}

  defp without_body(options) when is_list(options), do: Keyword.delete(options, :do)
  defp without_body(other), do: other

  defp plain(tree), do: Macro.prewalk(tree, &Macro.update_meta(&1, fn _meta -> [] end))

  defp main(segments, statements, given) do
    names = for name <- given, do: {name, [], nil}
    name = {:__aliases__, [line: 1], segments}
    body = statements |> Enum.map(&outside/1) |> with_value() |> Kernel.++([{:binding, [line: 1], []}])
    head = {@function, [line: 1], [{:{}, [], names}]}
    {:defmodule, [line: 1], [name, [do: {:def, [line: 1], [head, [do: {:__block__, [], body}]]}]]}
  end

  defp with_value([]), do: [{:=, [line: 1], [{@value, [], nil}, nil]}]

  defp with_value(statements) do
    {last, before} = List.pop_at(statements, -1)
    meta = with {_form, meta, _args} when is_list(meta) <- last, do: Keyword.take(meta, [:line]), else: (_ -> [line: 1])
    before ++ [{:=, meta, [{@value, [], nil}, last]}]
  end

  # What a line has outside of modules: no module of its own, and no attributes.
  defp outside(statement) do
    Macro.prewalk(statement, fn
      {:__MODULE__, _meta, context} when is_atom(context) -> nil
      {:@, meta, [{name, _, _}]} when is_atom(name) -> throw({:failed, meta, "@#{name} outside of a module"})
      {kind, meta, [_ | _]} when kind in @defining -> throw({:failed, meta, "#{kind} within an expression: it stands by itself"})
      node -> node
    end)
  end

  # Names that may be variables. Who asks for the bindings speaks of all.
  defp mentioned(statements) do
    {_statements, names} =
      Macro.prewalk(statements, MapSet.new(), fn
        {:binding, _, args} = node, names when args in [nil, []] -> {node, MapSet.put(names, :binding)}
        {name, _, context} = node, names when is_atom(name) and is_atom(context) -> {node, MapSet.put(names, name)}
        node, names -> {node, names}
      end)

    if :binding in names, do: :all, else: Enum.sort(names)
  end
end
