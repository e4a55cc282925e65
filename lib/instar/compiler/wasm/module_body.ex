defmodule Instar.Compiler.Wasm.ModuleBody do
  # What runs of a module's body while it is compiled: a program of its own, whose answer is the body without what ran.
  #
  # A definition in it stays here, as a template, in which a tuple of four, as no tree has it, keeps the place of what is unquoted; what is unquoted in it is computed there. So the program answers with the
  # order of events: which template with which values, and which attribute has which value from here on.
  @moduledoc false
  alias Instar.Compiler.Wasm.ElixirShapes
  import Instar.Compiler.Wasm.Scope, only: [refuse: 2]

  @templates {__MODULE__, :templates}

  @type event :: {:template, non_neg_integer, [term]} | {:attribute, atom, term} | {:accumulated, atom}

  @doc "The functions that compile time has beside the library's, for a module of this name."
  @spec helpers() :: [Macro.t()]
  def helpers do
    definitions =
      quote generated: true do
        def instar_begin(attributes, accumulated, names) do
          :erlang.put(:instar_events, [])
          :erlang.put(:instar_names, names)
          :lists.foreach(fn {name, value} -> :erlang.put({:instar, name}, value) end, attributes)
          :lists.foreach(fn name -> :erlang.put({:instar_accumulated, name}, true) end, accumulated)
        end

        def instar_events, do: :lists.reverse(:erlang.get(:instar_events))

        def instar_note(event) do
          :erlang.put(:instar_events, [event | :erlang.get(:instar_events)])
          :ok
        end

        def instar_emit(template, values), do: instar_note({:template, template, values})

        def instar_put(name, value) do
          value =
            case :erlang.get({:instar_accumulated, name}) do
              true -> [value | instar_get(name, [])]
              _ -> value
            end

          :erlang.put({:instar, name}, value)
          instar_note({:attribute, name, value})
        end

        def instar_get(name), do: instar_get(name, nil)

        def instar_get(name, default) do
          case :erlang.get({:instar, name}) do
            :undefined ->
              case :erlang.get({:instar_accumulated, name}) do
                true -> []
                _ -> default
              end

            value ->
              value
          end
        end

        def instar_delete(name) do
          value = instar_get(name, nil)
          :erlang.erase({:instar, name})
          instar_note({:attribute, name, nil})
          value
        end

        # Of trees, what names of modules are is known before.
        def instar_expand({:__aliases__, _, segments} = tree) do
          case :lists.keyfind(segments, 1, :erlang.get(:instar_names)) do
            {_, module} -> module
            false -> tree
          end
        end

        def instar_expand({:__MODULE__, _, context} = tree) when is_atom(context) do
          case :lists.keyfind(:__MODULE__, 1, :erlang.get(:instar_names)) do
            {_, module} -> module
            false -> tree
          end
        end

        # And what a sigil is.
        def instar_expand({sigil, _, [{:<<>>, _, [text]}, []]} = tree) when is_binary(text) do
          case :lists.keyfind({sigil, text}, 1, :erlang.get(:instar_names)) do
            {_, value} -> value
            false -> tree
          end
        end

        def instar_expand({left, right}), do: {instar_expand(left), instar_expand(right)}
        def instar_expand([head | tail]), do: [instar_expand(head) | instar_expand(tail)]
        def instar_expand({:{}, meta, elements}), do: {:{}, meta, instar_expand(elements)}
        def instar_expand({:%{}, meta, pairs}), do: {:%{}, meta, instar_expand(pairs)}
        def instar_expand(tree), do: tree

        def instar_register(name) do
          :erlang.put({:instar_accumulated, name}, true)
          instar_note({:accumulated, name})
        end
      end

    {:__block__, _, definitions} = definitions
    definitions
  end

  @doc "A call of a helper, in the module that has them."
  @spec call(module, atom, [Macro.t()], keyword) :: Macro.t()
  def call(helper, name, args, meta), do: {{:., meta, [helper, name]}, meta, args}

  @doc "Does what it is given, and returns what it returns and the templates that were kept meanwhile."
  @spec templates((() -> result)) :: {result, %{non_neg_integer => Macro.t()}} when result: term
  def templates(work) do
    before = Process.put(@templates, %{})
    result = work.()
    templates = Process.get(@templates)
    if before == nil, do: Process.delete(@templates), else: Process.put(@templates, before)
    {result, templates}
  end

  @doc "Keeps a statement; its number, and the code that is unquoted in it."
  @spec keep(Macro.t()) :: {non_neg_integer, [Macro.t()]}
  def keep(statement) do
    {template, codes} = slots(statement, [])
    templates = Process.get(@templates)
    number = map_size(templates)
    Process.put(@templates, Map.put(templates, number, template))
    {number, Enum.reverse(codes)}
  end

  @doc "Keeps a statement whose argument is code: what it comes to is put there as a value."
  @spec keep_value(Macro.t()) :: non_neg_integer
  def keep_value({form, meta, [_code]}) do
    templates = Process.get(@templates)
    number = map_size(templates)
    Process.put(@templates, Map.put(templates, number, {form, meta, [{:slot, :value, 0, nil}]}))
    number
  end

  @doc "Whether something in a statement is unquoted."
  @spec fragments?(Macro.t()) :: boolean
  def fragments?(statement), do: match?({_template, [_ | _]}, slots(statement, []))

  # What is quoted within has its own unquotes.
  defp slots({:quote, _, args} = quoted, codes) when is_list(args), do: {quoted, codes}
  defp slots({:unquote, _, [code]}, codes), do: {{:slot, :tree, length(codes), nil}, [code | codes]}

  defp slots({:instar_unquoted, meta, [left, name, args]}, codes) do
    {left, codes} = slots(left, codes)
    slot = {:slot, :tree, length(codes), nil}
    {args, codes} = slots(args, [name | codes])
    {{{:., meta, [left, slot]}, meta, args}, codes}
  end

  defp slots({:unquote_splicing, _, [code]}, codes),
    do: {{:slot, :trees, length(codes), nil}, [code | codes]}

  defp slots({form, meta, args}, codes) when is_list(meta) do
    {form, codes} = slots(form, codes)
    {args, codes} = slots(args, codes)
    {{form, meta, args}, codes}
  end

  defp slots({left, right}, codes) do
    {left, codes} = slots(left, codes)
    {right, codes} = slots(right, codes)
    {{left, right}, codes}
  end

  defp slots(list, codes) when is_list(list), do: Enum.map_reduce(list, codes, &slots/2)
  defp slots(other, codes), do: {other, codes}

  @doc "The statement of a template with the values that were computed for it."
  @spec fill(Macro.t(), [term], ElixirShapes.made()) :: Macro.t()
  def fill(template, values, made) do
    values = values |> Enum.with_index() |> Map.new(fn {value, number} -> {number, value} end)
    filled(template, values, made)
  end

  defp filled({:slot, :tree, number, nil}, values, made),
    do: values |> Map.fetch!(number) |> ElixirShapes.rebuild(made)

  defp filled({:slot, :value, number, nil}, values, made),
    do: values |> Map.fetch!(number) |> ElixirShapes.escape(made)

  defp filled({{:., dot, [left, {:slot, :tree, number, nil}]}, meta, args}, values, made) do
    name = Map.fetch!(values, number)
    if not is_atom(name), do: refuse(meta, "a function's name other than an atom")
    {{:., dot, [filled(left, values, made), name]}, meta, filled(args, values, made)}
  end

  defp filled({form, meta, args}, values, made) when is_list(meta),
    do: {filled(form, values, made), meta, filled(args, values, made)}

  defp filled({left, right}, values, made), do: {filled(left, values, made), filled(right, values, made)}

  defp filled([{:slot, :trees, number, nil} | rest], values, made) do
    case Map.fetch!(values, number) do
      list when is_list(list) -> ElixirShapes.rebuild(list, made) ++ filled(rest, values, made)
      _other -> refuse([line: made.line], "unquote_splicing of something other than a list")
    end
  end

  defp filled([head | tail], values, made), do: [filled(head, values, made) | filled(tail, values, made)]
  defp filled(other, _values, _made), do: other

  # What needs the module that is defined, the meaning of names, or new atoms.
  @functions %{
    {:Macro, :expand, 2} => :instar_expand,
    {:Macro, :expand_literal, 2} => :instar_expand,
    {:Macro, :expand_literals, 2} => :instar_expand,
    {:Macro, :expand_once, 2} => :instar_expand,
    {:Module, :delete_attribute, 2} => :instar_delete,
    {:Module, :get_attribute, 2} => :instar_get,
    {:Module, :get_attribute, 3} => :instar_get,
    {:Module, :put_attribute, 3} => :instar_put,
    {:Module, :register_attribute, 3} => :instar_register
  }

  @doc "The helper that stands for a function, with the arguments that it takes; nil for functions that need none."
  @spec helper(Macro.t(), atom, [Macro.t()], keyword) :: {atom, [Macro.t()]} | nil
  def helper({:__aliases__, _, [module]}, name, args, meta) do
    case {Map.get(@functions, {module, name, length(args)}), args} do
      {nil, _args} -> nil
      {:instar_register, [_module, name, options]} -> {:instar_register, [registered(name, options, meta)]}
      {:instar_expand, [tree, _env]} -> {:instar_expand, [tree]}
      {helper, args} when module == :Module -> {helper, tl(args)}
      {helper, args} -> {helper, args}
    end
  end

  def helper(_other, _name, _args, _meta), do: nil

  defp registered(attribute, options, meta) do
    if not (Keyword.keyword?(options) and options[:accumulate] == true),
      do: refuse(meta, "Module.register_attribute with options other than accumulate: true")

    attribute
  end

  @originals for {function, helper} <- Enum.sort(@functions, :desc), into: %{}, do: {helper, function}

  @doc """
  Definitions that are there when the document runs, where nobody helps: functions that macros call may be among them. What
  stands for such a call is asked for with its place, its function and its arguments.
  """
  @spec unhelped([Macro.t()], module, (keyword, mfa, [Macro.t()] -> Macro.t())) :: [Macro.t()]
  def unhelped(definitions, helper, absent) do
    Macro.prewalk(definitions, fn
      {{:., _dot, [^helper, name]}, meta, args} ->
        case @originals do
          %{^name => {module, function, arity}} ->
            absent.(meta, {Module.concat([module]), function, arity}, args)

          %{} ->
            refuse(
              meta,
              "#{name |> Atom.to_string() |> String.replace_prefix("instar_", "")} outside of a macro"
            )
        end

      node ->
        node
    end)
  end
end
