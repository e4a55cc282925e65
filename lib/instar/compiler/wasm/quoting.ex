defmodule Instar.Compiler.Wasm.Quoting do
  # What `quote` is: the code that makes a tree, from the tree itself.
  #
  # As in Elixir, names keep their meaning wherever the tree is put: variables carry the module that quoted them, aliases
  # become full names, and calls of what is imported name the module. What is unquoted is code, which the reader of the
  # document walks like all other code.
  @moduledoc false
  import Instar.Compiler.Wasm.Scope, only: [fail: 2, refuse: 2]

  @typedoc """
  Who quotes: the module whose names these are, how code is walked, what an alias is in full (`:itself` where it is none), and from which module of the
  document a call is imported.
  """
  @type quoter :: %{
          context: atom,
          walk: (Macro.t() -> Macro.t()),
          full: (Macro.t() -> [atom] | atom),
          imported: (atom, arity -> Macro.t() | nil)
        }

  # Places in files are those of the call that a tree is put in for.
  @options [:bind_quoted, :context, :file, :generated, :line, :location, :unquote]

  @doc "The code of `quote` with these arguments."
  @spec code([Macro.t()], keyword, quoter) :: Macro.t()
  def code(args, meta, quoter) do
    {options, block} = options(args, meta)
    bound = Keyword.get(options, :bind_quoted)
    unquote? = Keyword.get(options, :unquote, bound == nil)
    if not is_boolean(unquote?), do: refuse(meta, "quote with an option that is computed")
    generated = if options[:generated] == true, do: [generated: true], else: []
    quoter = Map.merge(quoter, %{unquote?: unquote?, meta: meta, line: nil, generated: generated})

    {before, quoter} =
      Enum.flat_map_reduce([:line, :context], quoter, &given(&1, Keyword.get(options, &1), &2))

    tree =
      case bound do
        nil -> tree(block, quoter)
        names -> {:{}, [], [:__block__, [], bindings(names, statements(block, quoter), quoter)]}
      end

    if before == [], do: tree, else: {:__block__, [], before ++ [tree]}
  end

  # An option's value, behind the code that computes it once.
  defp given(_name, none, quoter) when none in [nil, false, true], do: {[], quoter}

  defp given(name, literal, quoter) when is_atom(literal) or is_integer(literal),
    do: {[], %{quoter | name => literal}}

  defp given(name, code, quoter) do
    variable = {name, [], __MODULE__}
    {[{:=, [], [variable, quoter.walk.(code)]}], %{quoter | name => variable}}
  end

  defp options([[{:do, block}]], _meta), do: {[], block}
  defp options([options, [{:do, block}]], meta), do: {options!(options, meta), block}

  defp options([[_ | _] = options], meta) do
    case Keyword.pop(options!(options, meta), :do) do
      {nil, _options} -> fail(meta, "quote takes a block")
      {block, options} -> {options, block}
    end
  end

  defp options(_args, meta), do: fail(meta, "quote takes options and a block")

  defp options!(options, meta) do
    if not Keyword.keyword?(options), do: refuse(meta, "quote with options that are computed")

    case Keyword.keys(options) -- [:do | @options] do
      [] -> options
      [name | _] -> fail(meta, "quote has no option #{name}")
    end
  end

  # What is bound, before statements: all variables, which are known when the macro runs, or those that are named.
  defp bindings({:binding, _, []} = names, statements, quoter) do
    quote do
      :erlang.++(
        :lists.map(
          fn {name, value} ->
            {:=, [], [{name, unquote(bound_at(quoter)), unquote(quoter.context)}, value]}
          end,
          unquote(quoter.walk.(names))
        ),
        unquote(statements)
      )
    end
  end

  defp bindings(names, statements, quoter) do
    if not Keyword.keyword?(names), do: refuse(quoter.meta, "bind_quoted with names that are computed")

    bound =
      for {name, value} <- names,
          do: {:{}, [], [:=, [], [{:{}, [], [name, bound_at(quoter), quoter.context]}, quoter.walk.(value)]]}

    bound ++ statements
  end

  # What is bound stands where the quote does.
  defp bound_at(%{line: nil, meta: meta}), do: Keyword.take(meta, [:line])
  defp bound_at(%{line: line}), do: [line: line]

  defp statements({:__block__, _, statements}, quoter), do: Enum.map(statements, &tree(&1, quoter))
  defp statements(statement, quoter), do: [tree(statement, quoter)]

  defp tree({:unquote, _, [code]}, %{unquote?: true} = quoter), do: quoter.walk.(code)

  defp tree({:unquote_splicing, meta, [_code]}, %{unquote?: true}),
    do: fail(meta, "unquote_splicing stands in a list, in arguments or in a block")

  defp tree({:instar_unquoted, _, [left, name, args]}, %{unquote?: true} = quoter) do
    dot = {:{}, [], [:., [], [tree(left, quoter), quoter.walk.(name)]]}
    {:{}, [], [dot, [], list(args, quoter)]}
  end

  # What is quoted within has its own unquotes.
  defp tree({:quote, _, args}, quoter) when is_list(args),
    do: node(:quote, [], args, %{quoter | unquote?: false})

  defp tree({:__aliases__, meta, segments} = name, quoter) do
    case quoter.full.(name) do
      [_ | _] = full -> {:{}, [], [:__aliases__, kept(meta, quoter) ++ [absolute: true], full]}
      # An alias within the quote can give it another meaning.
      :itself -> {:{}, [], [:__aliases__, kept(meta, quoter) ++ [alias: false], segments]}
      nil -> node(:__aliases__, meta, segments, quoter)
      module -> module
    end
  end

  defp tree({name, _, context}, quoter) when is_atom(name) and is_atom(context),
    do: {:{}, [], [name, kept([], quoter), quoter.context]}

  defp tree({name, meta, args}, quoter) when is_atom(name) and is_list(args) do
    case quoter.imported.(name, length(args)) do
      nil ->
        node(name, meta, args, quoter)

      module ->
        {:{}, [], [{:{}, [], [:., [], [tree(module, quoter), name]]}, kept(meta, quoter), list(args, quoter)]}
    end
  end

  defp tree({form, meta, args}, quoter) when is_list(args), do: node(tree(form, quoter), meta, args, quoter)
  defp tree({left, right}, quoter), do: {tree(left, quoter), tree(right, quoter)}
  defp tree(list, quoter) when is_list(list), do: list(list, quoter)
  defp tree(literal, _quoter), do: literal

  defp node(form, meta, args, quoter), do: {:{}, [], [form, kept(meta, quoter), list(args, quoter)]}

  # Of the places none is kept.
  defp kept(meta, %{line: line, generated: generated}) do
    kept = for {key, value} <- meta, key in [:delimiter, :no_parens], value != false, do: {key, value}
    generated ++ kept ++ if(line == nil, do: [], else: [line: line])
  end

  defp list([{:unquote_splicing, _, [code]}], %{unquote?: true} = quoter), do: quoter.walk.(code)

  defp list([{:unquote_splicing, meta, [code]} | rest], %{unquote?: true} = quoter),
    do: {{:., meta, [:erlang, :++]}, meta, [quoter.walk.(code), list(rest, quoter)]}

  # [unquote_splicing(before) | rest]
  defp list([{:|, _, [{:unquote_splicing, _, [code]}, rest]}], %{unquote?: true} = quoter) do
    case tree(rest, quoter) do
      rest when is_list(rest) ->
        {{:., [], [:erlang, :++]}, [], [quoter.walk.(code), rest]}

      rest ->
        quote do
          case {:lists.reverse(unquote(quoter.walk.(code))), unquote(rest)} do
            {before, rest} when :erlang.is_list(rest) -> :lists.reverse(before, rest)
            {[last | before], rest} -> :lists.reverse(before, [{:|, [], [last, rest]}])
          end
        end
    end
  end

  defp list([head | tail], quoter) do
    case list(tail, quoter) do
      tail when is_list(tail) -> [tree(head, quoter) | tail]
      computed -> [{:|, [], [tree(head, quoter), computed]}]
    end
  end

  defp list([], _quoter), do: []
end
