defmodule Instar.Eval.Line do
  # From what somebody typed to a document: its definitions become modules, and the rest the one function of a module that
  # takes the bindings and returns them.
  #
  # The tree is the parser's and is only taken apart here. What comes of it goes the way of every document, through both
  # walls before Elixir's compiler.
  @moduledoc false

  alias Instar.Compiler.Wasm.Scope
  alias Instar.Eval.Funs

  # No text can have these names: a line neither calls its function nor binds the name of its value.
  @function :"(line)"
  @value :"(value)"
  @dictionary :"(dictionary)"
  @defining [:defmodule, :defprotocol, :defimpl]
  @directives [:alias, :import, :require]
  @in_modules [:def, :defp, :defstruct, :defexception, :defguard, :defguardp, :defdelegate]
  # Modules of lines have so many names: they are atoms.
  @numbers 1_000

  @typedoc """
  What a line is read with: the names that are bound, and by which functions the funs in their values were made; the definitions
  and directives of lines before it; modules of such lines, whose funs are kept; the number from which its own has its name;
  and whether the process dictionary is kept: not at all, or it is empty, or there is one.
  """
  @type context :: %{
          bound: [atom],
          dictionary: :none | :empty | :there,
          funs: %{atom => [Funs.made()]},
          forms: [Macro.t()],
          lines: %{module => Macro.t()},
          number: non_neg_integer
        }

  @typedoc """
  What is known of a line that was read: the names that it speaks of, or all; those of them that it is given, and with
  that all that it is given; its definitions and directives behind those of lines before it; its module, those that are the same in other lines, and that as code; whether it gives its funs as data.
  """
  @type t :: %{
          mentioned: [atom] | :all,
          names: [atom],
          given: [atom],
          forms: [Macro.t()],
          main: module,
          constant: [module],
          code: Macro.t(),
          keeps: boolean
        }

  @doc "A context in which nothing was before."
  @spec first([atom]) :: context
  def first(bound), do: %{bound: bound, dictionary: :none, funs: %{}, forms: [], lines: %{}, number: 0}

  @doc "The name of a line's function."
  @spec function() :: String.t()
  def function, do: Atom.to_string(@function)

  @doc "The value among the bindings that the function returns, and the bindings without it."
  @spec result(map) :: {term, %{atom => term}}
  def result(bindings), do: Map.pop(bindings, @value)

  @doc "The way to what cannot cross, as whoever wrote the line knows it: in its value, or in what it has bound."
  @spec place([term]) :: [term]
  def place([:result, {:value, @value} | path]), do: [:result | path]
  def place([:result, {:value, name} | path]), do: [{:binding, name} | path]
  def place(path), do: path

  @doc "The argument of the function: the values of what the line is given, in the order of its names."
  @spec argument(t, %{atom => term}) :: tuple
  def argument(%{given: given}, values), do: given |> Enum.map(&Map.fetch!(values, &1)) |> List.to_tuple()

  @doc "Whether a line that was read with other names bound is the same with these."
  @spec same?(t, [atom]) :: boolean
  def same?(%{mentioned: mentioned, names: names}, bound), do: given(bound, mentioned) == names

  @doc "The name under which a line is given the process dictionary, and gives it back."
  @spec dictionary() :: atom
  def dictionary, do: @dictionary

  @doc "The document of a parsed text, and what is known of the line."
  @spec document(Macro.t(), context) ::
          {:ok, Macro.t(), t} | {:error, {:failed, meta :: keyword, message :: String.t()}}
  def document(quoted, %{bound: bound, forms: earlier} = context) do
    {forms, statements} = quoted |> Scope.statements() |> apart([], [])
    mentioned = mentioned(statements)
    names = given(bound, mentioned)
    forms = later(earlier, forms)
    dictionary? = context.dictionary != :none and dictionary?([statements, forms])
    given = if dictionary? and context.dictionary == :there, do: names ++ [@dictionary], else: names
    made = for(name <- given, made <- Map.get(context.funs, name, []), uniq: true, do: made)
    keeps? = made != [] or Funs.made?(statements, forms)
    lines = for {module, _, _, _} <- made, line = context.lines[module], uniq: true, do: line
    segments = [:Instar, :"Line#{rem(context.number, @numbers)}"]
    code = main(segments, statements, given, {dictionary?, if(keeps?, do: Map.keys(context.funs))})
    funs = if keeps?, do: [Funs.module(made)], else: []

    line = %{
      mentioned: mentioned,
      names: names,
      given: given,
      forms: forms,
      main: Module.concat(segments),
      constant: if(made == [], do: [Funs.name()], else: []),
      code: code,
      keeps: keeps?
    }

    {:ok, {:__block__, [], forms ++ lines ++ funs ++ [code]}, line}
  catch
    {:failed, _meta, _message} = failed -> {:error, failed}
  end

  @doc "Whether something from outside is what lines leave behind: definitions and directives whose modules have names."
  @spec forms?(term) :: boolean
  def forms?(forms) do
    is_list(forms) and not List.improper?(forms) and
      Enum.all?(forms, &match?({kind, _meta, [_ | _]} when kind in @defining or kind in @directives, &1)) and
      is_list(Scope.names(forms, [])) and is_list(later(forms, forms))
  catch
    _kind, _reason -> false
  end

  @doc """
  The modules that forms define, each with what tells its definition from others. A name that is no atom has nothing that
  was made of it, and stays none: forms may have come in a snapshot, and nobody has counted what they name.
  """
  @spec modules([Macro.t()]) :: %{module => integer}
  def modules(forms) do
    for form <- forms,
        {name, _meta} <- Scope.names([form], []),
        {:ok, module} <- [existing(name)],
        into: %{},
        do: {module, :erlang.phash2(form)}
  end

  defp existing(name) do
    {:ok, Module.safe_concat(name)}
  rescue
    _error in [ArgumentError, SystemLimitError] -> :error
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

  defp value({directive, meta, [{{:., _, [{:__aliases__, _, base}, :{}]}, _, names} | _]})
       when directive in @directives,
       do: for({:__aliases__, _, name} <- names, do: {:__aliases__, meta, base ++ name})

  defp value({_kind, meta, _args}), do: {:__block__, meta, [nil]}

  # What is defined again takes the place of what there was. Directives stay where they are, for what stands behind them means
  # them; one that says what holds already says nothing new.
  defp later(earlier, forms) do
    Enum.reduce(forms, earlier, fn
      {kind, _meta, _args} = form, earlier when kind in @directives ->
        about = about(form)
        before = earlier |> Enum.reverse() |> Enum.find(&(about(&1) == about))
        if before != nil and plain(before) == plain(form), do: earlier, else: earlier ++ [form]

      form, earlier ->
        key = key(form)
        Enum.reject(earlier, &(key(&1) == key)) ++ [form]
    end)
  end

  # What a directive is about: the name that it gives a meaning to, or the module.
  defp about({:alias, _meta, [_module, [as: name]]}), do: {:alias, plain(name)}

  defp about({:alias, _meta, [{:__aliases__, _, segments} | _]}),
    do: {:alias, {:__aliases__, [], [List.last(segments)]}}

  defp about({kind, _meta, [module | _]}) when kind in @directives, do: {kind, plain(module)}
  defp about(form), do: {:form, key(form)}

  # Which definition it is, whatever is in it.
  defp key({:defimpl, _meta, args}), do: {:defimpl, args |> Enum.map(&without_body/1) |> plain()}
  defp key({kind, _meta, [name | _body]}) when kind in @defining, do: {:defmodule, plain(name)}
  defp key(directive), do: plain(directive)

  defp without_body(options) when is_list(options), do: Keyword.delete(options, :do)
  defp without_body(other), do: other

  defp plain(tree), do: Macro.prewalk(tree, &Macro.update_meta(&1, fn _meta -> [] end))

  # `opened` are the names whose values have funs as data, where the line itself gives its own so.
  defp main(segments, statements, given, {dictionary?, opened}) do
    names = for name <- given, do: {name, [line: 1], nil}

    opening =
      for name <- given,
          opened != nil and name in opened,
          do: {:=, [line: 1], [{name, [line: 1], nil}, Funs.call(:open, {name, [line: 1], nil})]}

    # The dictionary is none of the bindings.
    bound = remote(:maps, :without, [[@dictionary], remote(:maps, :from_list, [{:binding, [line: 1], []}])])
    bound = if @dictionary in given, do: bound, else: remote(:maps, :from_list, [{:binding, [line: 1], []}])

    bound =
      if dictionary?, do: remote(:maps, :put, [@dictionary, remote(:erlang, :get, []), bound]), else: bound

    bound = if opened, do: Funs.call(:keep, bound), else: bound
    putting = if @dictionary in given, do: [put_dictionary()], else: []
    statements = statements |> Enum.map(&outside/1) |> with_value() |> Enum.map(&one_by_one/1)
    body = opening ++ putting ++ statements ++ [bound]
    head = {@function, [line: 1], [{:{}, [line: 1], names}]}
    name = {:__aliases__, [line: 1], segments}
    {:defmodule, [line: 1], [name, [do: {:def, [line: 1], [head, [do: {:__block__, [], body}]]}]]}
  end

  defp put_dictionary do
    [key, value] = for name <- [:key, :value], do: {name, [line: 1], nil}
    put = {:fn, [line: 1], [{:->, [line: 1], [[{key, value}], remote(:erlang, :put, [key, value])]}]}
    remote(:lists, :foreach, [put, {@dictionary, [line: 1], nil}])
  end

  defp remote(module, name, arguments), do: {{:., [line: 1], [module, name]}, [line: 1], arguments}

  # Whether something may use the process dictionary.
  defp dictionary?(tree) do
    tree
    |> Macro.prewalker()
    |> Enum.any?(&(&1 == :erlang or match?({:__aliases__, _, [_ | _] = name} when hd(name) == :Process, &1)))
  end

  defp with_value([]), do: [{:=, [line: 1], [{@value, [], nil}, nil]}]

  defp with_value(statements) do
    {last, before} = List.pop_at(statements, -1)

    meta =
      with {_form, meta, _args} when is_list(meta) <- last,
           do: Keyword.take(meta, [:line]),
           else: (_ -> [line: 1])

    before ++ [{:=, meta, [{@value, [], nil}, last]}]
  end

  # Erlang's compiler makes one pattern of `a = ^x = 2`, and forgets then that `x` has a value. Who evaluates it has one
  # match after the other.
  defp one_by_one({:=, meta, [left, {:=, _, [_, _]} = right]}) do
    apart = {:=, meta, [{:_, meta, nil}, nil]}
    {:=, meta, [left, {:__block__, meta, [apart, one_by_one(right)]}]}
  end

  defp one_by_one(statement), do: statement

  # What a line has outside of modules: no module of its own, and no attributes. What it quotes is data.
  defp outside({:quote, _meta, [_ | _]} = quoted), do: quoted
  defp outside({:__MODULE__, _meta, context}) when is_atom(context), do: nil

  defp outside({{:., _, [{:__ENV__, _, context}, field]}, _, []})
       when is_atom(context) and field in [:module, :function],
       do: nil

  defp outside({:@, meta, [{name, _, _}]}) when is_atom(name),
    do: throw({:failed, meta, "@#{name} outside of a module"})

  defp outside({kind, meta, [_ | _]}) when kind in @in_modules,
    do: throw({:failed, meta, "#{kind} outside of a module: defmodule makes one, and a fun needs none"})

  defp outside({kind, meta, [_ | _]}) when kind in @defining,
    do: throw({:failed, meta, "#{kind} within an expression: it stands by itself"})

  defp outside({form, meta, args}), do: {outside(form), meta, outside(args)}
  defp outside({left, right}), do: {outside(left), outside(right)}
  defp outside([head | tail]), do: [outside(head) | outside(tail)]
  defp outside(other), do: other

  # Names that may be variables. Who asks for the bindings speaks of all.
  defp mentioned(statements) do
    {_statements, names} =
      Macro.prewalk(statements, MapSet.new(), fn
        {:binding, _, args} = node, names when args in [nil, []] ->
          {node, MapSet.put(names, :binding)}

        {name, _, context} = node, names when is_atom(name) and is_atom(context) ->
          {node, MapSet.put(names, name)}

        node, names ->
          {node, names}
      end)

    if :binding in names, do: :all, else: Enum.sort(names)
  end
end
