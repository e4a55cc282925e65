defmodule Instar.Compiler.Wasm.ElixirShapes do
  # The first look at a document's tree: the shapes that the parser makes of a text, and nothing else.
  #
  # A node is rebuilt from what is known of its shape. Meta data are made anew, from places and the two marks that have
  # a meaning: what else a tree brings along is none of a text's, and the compiler would obey it.
  @moduledoc false

  import Instar.Compiler.Wasm.Scope, only: [refuse: 2]

  @doc "The tree, rebuilt. Throws `{:refused, meta, construct}` at a node that no text has."
  @spec rebuild(term) :: Macro.t()
  # What is written of a multiple alias: Pricing.{Rules, Money}.
  def rebuild({{:., dot, [{form, _, _} = base, :{}]}, meta, names})
      when form in [:__aliases__, :__MODULE__] and is_list(names) do
    if not Enum.all?(names, &match?({:__aliases__, _, _}, &1)),
      do: refuse(meta(meta), "a name that is computed")

    {{:., meta(dot), [rebuild(base), :{}]}, meta(meta), rebuild(names)}
  end

  # Behind a dot, Elixir gives a meaning of their own to these alone.
  def rebuild({{:., _dot, [_left, name]}, meta, _args}) when name in [:unquote, :unquote_splicing, :{}],
    do: refuse(meta(meta), "#{name}")

  def rebuild({{:., dot, [left, name]}, meta, args}) when is_atom(name) and is_list(args),
    do: {{:., meta(dot), [rebuild(left), name]}, meta(meta), rebuild(args)}

  def rebuild({{:., dot, [function]}, meta, args}) when is_list(args),
    do: {{:., meta(dot), [rebuild(function)]}, meta(meta), rebuild(args)}

  def rebuild({:__aliases__, meta, [first | rest]}) do
    written? = is_atom(first) or match?({:__MODULE__, _, context} when is_atom(context), first)

    if written? and is_list(rest) and List.improper?(rest) == false and Enum.all?(rest, &is_atom/1),
      do: {:__aliases__, meta(meta), [rebuild(first) | rest]},
      else: refuse(meta(meta), "a module's name that is computed")
  end

  def rebuild({name, meta, context}) when is_atom(name) and is_atom(context), do: {name, meta(meta), nil}

  def rebuild({name, meta, args}) when is_atom(name) and is_list(args) do
    if name == :., do: refuse(meta(meta), "a dot without a call")
    {name, meta(meta), rebuild(args)}
  end

  # A call of what a call answers: the reader says what is missing there.
  def rebuild({{_, _, _} = form, meta, args}) when is_list(args),
    do: {rebuild(form), meta(meta), rebuild(args)}

  def rebuild({_form, meta, _args}), do: refuse(meta(meta), "a call of something other than a function")
  def rebuild({left, right}), do: {rebuild(left), rebuild(right)}
  def rebuild([head | tail]) when is_list(tail), do: [rebuild(head) | rebuild(tail)]

  def rebuild(literal) when literal == [] or is_atom(literal) or is_number(literal) or is_binary(literal),
    do: literal

  def rebuild(_term), do: refuse([line: 1], "a term that cannot be written as text")

  defp meta([{place, number} | rest]) when place in [:line, :column] and is_integer(number) and number > 0,
    do: [{place, number} | meta(rest)]

  defp meta([{mark, true} | rest]) when mark in [:no_parens, :from_brackets], do: [{mark, true} | meta(rest)]
  defp meta([{:ambiguous_op, nil} | rest]), do: [{:ambiguous_op, nil} | meta(rest)]
  defp meta([_other | rest]), do: meta(rest)
  defp meta(_end), do: []
end
