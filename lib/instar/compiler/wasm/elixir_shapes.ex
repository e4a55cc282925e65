defmodule Instar.Compiler.Wasm.ElixirShapes do
  # The first look at a tree, of a document's text or of what the document's own code has made: the shapes that the parser
  # makes of a text, and nothing else.
  #
  # A node is rebuilt from what is known of its shape. Meta data are made anew, from places and the marks that have
  # a meaning: what else a tree brings along is none of a text's, and the compiler would obey it.
  @moduledoc false

  import Instar.Compiler.Wasm.Scope, only: [refuse: 2]

  @typedoc """
  Of a tree that the document's code has made: the line that it is put in for, the number of this expansion, which tells
  its variables from all others, and the document's modules by their names.
  """
  @type made :: %{line: pos_integer, counter: pos_integer, modules: %{module => [atom]}}

  # What `left.unquote(name)(args)` is: a node with these three.
  @unquoted :instar_unquoted
  @delimiters ~w[" ' / | ( [ { <] ++ [~s("""), "'''"]

  @doc "What can stand before the text of a sigil."
  @spec delimiters() :: [String.t()]
  def delimiters, do: @delimiters

  @doc "The tree of a text, rebuilt. Throws `{:refused, meta, construct}` at a node that no text has."
  @spec rebuild(term) :: Macro.t()
  def rebuild(tree), do: rebuild(tree, nil)

  @doc "The same of a tree that the document's code has made."
  @spec rebuild(term, made | nil) :: Macro.t()
  # What is written of a multiple alias: Pricing.{Rules, Money}.
  def rebuild({{:., dot, [{form, _, _} = base, :{}]}, meta, names}, made)
      when form in [:__aliases__, :__MODULE__] and is_list(names) do
    if not Enum.all?(names, &match?({:__aliases__, _, _}, &1)),
      do: refuse(meta(meta, made), "a name that is computed")

    {{:., meta(dot, made), [rebuild(base, made), :{}]}, meta(meta, made), rebuild(names, made)}
  end

  # A name behind a dot that is unquoted is no name yet, and this no call of one: nobody takes it for one.
  def rebuild({{{:., _dot, [left, :unquote]}, _meta, [name]}, meta, args}, made) when is_list(args),
    do: {@unquoted, meta(meta, made), [rebuild(left, made), rebuild(name, made), rebuild(args, made)]}

  def rebuild({{:., _dot, [left, :unquote]}, meta, [name]}, made),
    do: {@unquoted, meta(meta, made), [rebuild(left, made), rebuild(name, made), []]}

  # Behind a dot, Elixir gives a meaning of their own to these alone.
  def rebuild({{:., _dot, [_left, name]}, meta, _args}, made)
      when name in [:unquote, :unquote_splicing, :{}],
      do: refuse(meta(meta, made), "#{name}")

  def rebuild({{:., dot, [left, name]}, meta, args}, made) when is_atom(name) and is_list(args),
    do: {{:., meta(dot, made), [rebuild(left, made), name]}, meta(meta, made), rebuild(args, made)}

  def rebuild({{:., dot, [function]}, meta, args}, made) when is_list(args),
    do: {{:., meta(dot, made), [rebuild(function, made)]}, meta(meta, made), rebuild(args, made)}

  def rebuild({:__aliases__, meta, [first | rest]}, made) do
    written? = is_atom(first) or match?({:__MODULE__, _, context} when is_atom(context), first)

    if written? and is_list(rest) and List.improper?(rest) == false and Enum.all?(rest, &is_atom/1),
      do: {:__aliases__, name_meta(meta, made), [first_name(first, made) | rest]},
      else: refuse(meta(meta, made), "a module's name that is computed")
  end

  def rebuild({name, meta, context}, nil) when is_atom(name) and is_atom(context),
    do: {name, meta(meta, nil), nil}

  def rebuild({name, meta, context}, made) when is_atom(name) and is_atom(context) do
    if not variable?(name), do: refuse(meta(meta, made), "a variable called #{inspect(name)}")
    meta = if context == nil, do: meta(meta, made), else: counted(meta, made)
    {name, meta, context}
  end

  def rebuild({name, meta, args}, made) when is_atom(name) and is_list(args) do
    if name == :., do: refuse(meta(meta, made), "a dot without a call")
    {name, meta(meta, made), rebuild(args, made)}
  end

  # A call of what a call answers: the reader says what is missing there.
  def rebuild({{_, _, _} = form, meta, args}, made) when is_list(args),
    do: {rebuild(form, made), meta(meta, made), rebuild(args, made)}

  def rebuild({_form, meta, _args}, made),
    do: refuse(meta(meta, made), "a call of something other than a function")

  def rebuild({left, right}, made), do: {rebuild(left, made), rebuild(right, made)}
  def rebuild([head | tail], made) when is_list(tail), do: [rebuild(head, made) | rebuild(tail, made)]

  def rebuild(module, %{modules: modules} = made) when is_map_key(modules, module),
    do: {:__aliases__, [absolute: true, line: made.line], Map.fetch!(modules, module)}

  def rebuild(literal, _made)
      when literal == [] or is_atom(literal) or is_number(literal) or is_binary(literal),
      do: literal

  def rebuild(_term, nil), do: refuse([line: 1], "a term that cannot be written as text")
  def rebuild(term, made), do: escape(term, made)

  @places [:__CALLER__, :__DIR__, :__ENV__, :__MODULE__, :__STACKTRACE__]

  defp variable?(name) do
    name in @places or
      (Macro.classify_atom(name) == :identifier and not String.starts_with?(Atom.to_string(name), "__"))
  end

  # The first of an alias can be an atom that is the name of a whole module, which it does not mean.
  defp first_name(first, _made) when is_atom(first), do: first
  defp first_name(first, made), do: rebuild(first, made)

  @doc "A term as the tree of a text that means it."
  @spec escape(term, made) :: Macro.t()
  def escape(module, %{modules: modules} = made) when is_map_key(modules, module),
    do: {:__aliases__, [absolute: true, line: made.line], Map.fetch!(modules, module)}

  def escape(literal, _made)
      when literal == [] or is_atom(literal) or is_number(literal) or is_binary(literal),
      do: literal

  def escape([head | tail], made) when is_list(tail), do: [escape(head, made) | escape(tail, made)]
  def escape([head | tail], made), do: [{:|, [], [escape(head, made), escape(tail, made)]}]
  def escape({left, right}, made), do: {escape(left, made), escape(right, made)}
  def escape(tuple, made) when is_tuple(tuple), do: {:{}, [], tuple |> Tuple.to_list() |> escape(made)}

  def escape(map, made) when is_map(map) do
    pairs = for {key, value} <- :maps.to_list(map), do: {escape(key, made), escape(value, made)}
    {:%{}, [], pairs}
  end

  def escape(_term, made), do: refuse([line: made.line], "a term that cannot be written as text")

  defp name_meta(meta, nil), do: meta(meta, nil)

  defp name_meta(meta, made) do
    marks = if Keyword.keyword?(meta), do: Map.new(meta), else: %{}

    case marks do
      %{absolute: true} -> [absolute: true] ++ meta(meta, made)
      # As it was quoted: no alias of whoever has the tree put in, but those that come with it.
      %{alias: false} -> [made: made.counter] ++ meta(meta, made)
      %{made: counter} when is_integer(counter) -> [made: counter] ++ meta(meta, made)
      %{} -> meta(meta, made)
    end
  end

  # Which expansion a variable is from, unless it has been through another before.
  defp counted(meta, made) do
    counter = if Keyword.keyword?(meta), do: meta[:counter]
    meta(meta, made) ++ [counter: if(is_integer(counter) and counter > 0, do: counter, else: made.counter)]
  end

  # What was made has the place of what it is made for.
  defp meta(meta, nil), do: kept(meta)

  defp meta(meta, made) do
    kept = kept(meta)
    if List.keymember?(kept, :line, 0), do: kept, else: [{:line, made.line} | kept]
  end

  defp kept([{place, number} | rest]) when place in [:line, :column] and is_integer(number) and number > 0,
    do: [{place, number} | kept(rest)]

  defp kept([{mark, true} | rest]) when mark in [:no_parens, :from_brackets], do: [{mark, true} | kept(rest)]
  defp kept([{:delimiter, mark} | rest]) when mark in @delimiters, do: [{:delimiter, mark} | kept(rest)]
  defp kept([{:ambiguous_op, nil} | rest]), do: [{:ambiguous_op, nil} | kept(rest)]
  defp kept([_other | rest]), do: kept(rest)
  defp kept(_end), do: []
end
