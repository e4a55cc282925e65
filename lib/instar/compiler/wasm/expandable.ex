defmodule Instar.Compiler.Wasm.Expandable do
  # The second wall before Elixir's compiler: what its expander may be given, whatever the reader let through.
  #
  # The expander calls code that a tree names in five cases: macros, of which the tracer in `Macros` is told before;
  # structs, whose module is asked for its fields; directives, which load the module that they name; remote calls, whose
  # module is loaded or asked for its macros when there is something to complain of; and meta data, which can name the
  # module that a call is imported from. So trees are rebuilt here from data alone: structs are Elixir's own,
  # directives and calls name modules that the sandbox has or the document's own, meta data are made anew, and whatever
  # is no tree is refused. With the reader this file shares two lists only: which structs and modules there are.
  @moduledoc false

  alias Instar.Compiler.Shared.Answered
  alias Instar.Compiler.Wasm.{ElixirShapes, Library, Macros, Natives}

  # Special forms that have a meaning in a function of the sandbox. Others, those of later releases too, are refused.
  @forms [
    :%{},
    :&,
    :.,
    :"::",
    :<<>>,
    :=,
    :^,
    :__MODULE__,
    :__STACKTRACE__,
    :__block__,
    :case,
    :cond,
    :fn,
    :for,
    :receive,
    :try,
    :with,
    :{}
  ]
  @refused Kernel.SpecialForms.__info__(:macros)
           |> Keyword.keys()
           |> Enum.uniq()
           |> Kernel.--(@forms)
           |> Kernel.--([:%, :import, :require])
           |> Kernel.++([:unquote, :unquote_splicing, :__aliases__, :super, :quote, :alias])

  # What can be a variable's name as well.
  @named Enum.filter(@refused, &(Atom.to_string(&1) =~ ~r/\A[a-z]+(_[a-z]+)*\z/))

  @settings Keyword.keys(Application.__info__(:macros))

  @doc """
  A definition or a directive, rebuilt. Throws `{:refused_macro, meta, construct}` for what is neither, and for what
  could make the expander call something.
  """
  @spec statement(term) :: Macro.t()
  def statement({kind, meta, [call | body]}) when kind in [:def, :defp] and length(body) < 2,
    do: {kind, meta(meta), [head(call) | Enum.map(body, &tree/1)]}

  def statement({directive, _meta, args} = node) when directive in [:import, :require] and is_list(args),
    do: tree(node)

  def statement({_form, meta, _args}), do: refuse(meta, "something other than a definition")
  def statement(_other), do: refuse([], "something other than a definition")

  # A function can be called what cannot be written as a call.
  defp head({:when, meta, [call | guards]}), do: {:when, meta(meta), [head(call) | tree(guards)]}

  defp head({name, meta, args}) when is_atom(name) and name not in [:unquote, :unquote_splicing],
    do: {name, meta(meta), tree(args)}

  defp head(_other), do: refuse([], "a function whose name is computed")

  defp tree({:%, meta, [name, {:%{}, map, fields}]}) when is_list(fields) do
    if not (name in Macros.structs() or variable?(name)), do: refuse(meta, "a struct other than Elixir's")
    {:%, meta(meta), [tree(name), {:%{}, meta(map), tree(fields)}]}
  end

  defp tree({directive, meta, [module | options]}) when directive in [:import, :require] do
    if not (is_atom(module) and Library.offers?(module)), do: refuse(meta, "#{directive}")
    {directive, meta(meta), [module | Enum.map(options, &literal(&1, meta))]}
  end

  defp tree({form, meta, context}) when is_atom(form) and is_atom(context) do
    if form in @refused and form not in @named, do: refuse(meta, "#{form}")
    {form, meta(meta), context}
  end

  defp tree({form, meta, args}) when is_atom(form) and is_list(args) do
    if form in @refused or form in [:%, :import, :require], do: refuse(meta, "#{form}")
    {form, meta(meta), tree(args)}
  end

  defp tree({{:., dot, [left, right]}, meta, args}) when is_atom(right) and is_list(args) do
    if right in [:unquote, :unquote_splicing, :{}], do: refuse(meta, "#{right}")
    # Nobody needs to require these macros: they would answer with what the host has configured.
    if left == Application and right in @settings, do: refuse(meta, "#{inspect(left)}.#{right}")
    if is_atom(left) and not module?(left), do: refuse(meta, "#{inspect(left)}.#{right}")
    {{:., meta(dot), [tree(left), right]}, meta(meta), tree(args)}
  end

  defp tree({{:., dot, [function]}, meta, args}) when is_list(args),
    do: {{:., meta(dot), [tree(function)]}, meta(meta), tree(args)}

  defp tree({left, right}), do: {tree(left), tree(right)}
  defp tree([head | tail]) when is_list(tail), do: [tree(head) | tree(tail)]
  defp tree(node) when node == [] or is_atom(node) or is_number(node) or is_binary(node), do: node
  defp tree({_form, meta, _args}), do: refuse(meta, "a call of something other than a function")
  defp tree(_other), do: refuse([], "a term that cannot be written as text")

  # The library's, those of built-in functions, and the names that a document's modules have while it is compiled. What
  # is no module's name is no module.
  defp module?(module) do
    Library.module?(module) or module in Natives.modules() or Answered.module?(module) or
      String.starts_with?(Atom.to_string(module), "Elixir.Instar.Scratch.")
  end

  defp variable?({:^, _, [variable]}), do: variable?(variable)
  defp variable?({name, _, context}), do: is_atom(name) and is_atom(context) and name not in @refused
  defp variable?(_other), do: false

  # Of a directive's options.
  defp literal([head | tail], meta) when is_list(tail), do: [literal(head, meta) | literal(tail, meta)]
  defp literal({left, right}, meta), do: {literal(left, meta), literal(right, meta)}
  defp literal(literal, _meta) when literal == [] or is_atom(literal) or is_integer(literal), do: literal
  defp literal(_other, meta), do: refuse(meta, "a directive with options that are computed")

  # What has a meaning for names and places, and no module in it but Kernel, for what Instar wrote itself.
  defp meta([{key, value} | rest]) do
    kept? =
      case key do
        place when place in [:line, :column] -> is_integer(value) and value >= 0
        mark when mark in [:generated, :no_parens, :from_brackets] -> value == true
        :ambiguous_op -> value == nil
        :delimiter -> value in ElixirShapes.delimiters()
        :context -> is_atom(value)
        :counter -> is_integer(value)
        :imports -> is_list(value) and Enum.all?(value, &match?({arity, Kernel} when is_integer(arity), &1))
        _other -> false
      end

    if kept?, do: [{key, value} | meta(rest)], else: meta(rest)
  end

  defp meta([_other | rest]), do: meta(rest)
  defp meta(_end), do: []

  defp refuse(meta, construct), do: throw({:refused_macro, meta(meta), construct})
end
