defmodule Instar.Compiler.Wasm.Absent do
  # What the sandbox does not have, as a node of code: whether anybody surely comes to it, and what happens there.
  #
  #     {:instar_absent, at, name, kind, parts}
  #
  # `parts` is code that is evaluated before. The reader of Elixir, whose tree goes through Elixir's compiler first, writes it as a
  # call of `instar:absent` with what is known of it behind the arguments. What is known comes with a key that this compilation
  # has drawn: a document can write such a call, and it is one of a function that isn't there.
  @moduledoc false

  alias Instar.Compiler.Wasm.Constructs

  # In the process that compiles.
  @key {__MODULE__, :key}
  @key_bytes 16

  @doc "Draws the key of a compilation, in its process."
  @spec begin() :: :ok
  def begin do
    Process.put(@key, :crypto.strong_rand_bytes(@key_bytes))
    :ok
  end

  @doc "The call that stands for a call of what is not there, in a tree of Elixir's."
  @spec tree(Constructs.absent(), keyword, [Macro.t()]) :: Macro.t()
  def tree(absent, meta, args),
    do: {{:., meta, [:instar, :absent]}, meta, args ++ [Process.get(@key) <> :erlang.term_to_binary(absent)]}

  @doc "The fun that takes so many arguments, for the capture of what is not there."
  @spec fun(Constructs.absent(), keyword, arity) :: Macro.t()
  def fun(absent, meta, arity),
    do: {:fn, meta, [{:->, meta, [List.duplicate({:_, meta, nil}, arity), tree(absent, meta, [])]}]}

  @doc "What is known of the capture of something, where its call is such a call."
  @spec of_tree(Macro.t()) :: Constructs.absent() | nil
  def of_tree({{:., _, [:instar, :absent]}, _, [known]}) when is_binary(known), do: known(known)
  def of_tree(_call), do: nil

  @doc "What such a call says in abstract code, and its arguments; nil where it is a document's own."
  @spec read([tuple]) :: {Constructs.absent(), [tuple]} | nil
  def read(args) do
    with [{:bin, _, [{:bin_element, _, {:string, _, bytes}, :default, :default}]} | args] <-
           Enum.reverse(args),
         known when known != nil <- bytes |> :erlang.list_to_binary() |> known(),
         do: {known, Enum.reverse(args)},
         else: (_other -> nil)
  end

  defp known(<<key::binary-size(@key_bytes), known::binary>>),
    do: if(key == Process.get(@key), do: :erlang.binary_to_term(known))

  defp known(_short), do: nil

  @doc "The node of something that is not there, in place of a node of abstract code."
  @spec node(Constructs.absent(), [tuple], tuple) :: tuple
  def node(%{name: name}, _parts, {:fun, at, {:function, _module, _name, {:integer, _, arity}}}),
    do: {:instar_absent, at, name, arity, []}

  def node(%{name: name}, _parts, {:fun, at, {:function, _name, arity}}),
    do: {:instar_absent, at, name, arity, []}

  def node(%{name: name}, parts, node), do: {:instar_absent, elem(node, 1), name, :call, parts}

  # Who surely comes to it --------------------------------------------------------------------------------

  @doc """
  Whether a call of one of the exports comes to something that is not there, whatever its arguments are: in each clause, before the
  function decides anything, or in a fun that it makes there.
  """
  @spec surely_reached?([{module, [tuple]}], [mfa]) :: boolean
  def surely_reached?(modules, exports) do
    functions =
      for {module, forms} <- modules, {:function, _, name, arity, clauses} <- forms, name != :__info__ do
        {{module, name, arity}, clauses}
      end

    reached = reached(functions, MapSet.new())
    Enum.any?(exports, &(&1 in reached))
  end

  # From none on, those that surely come there themselves, or surely call one that does.
  defp reached(functions, before) do
    reached =
      for {{module, _, _} = function, clauses} <- functions,
          function in before or Enum.all?(clauses, &sure?(&1, {module, before})),
          into: MapSet.new(),
          do: function

    if MapSet.size(reached) == MapSet.size(before), do: reached, else: reached(functions, reached)
  end

  # Whoever makes a fun of it means to call that.
  defp sure?({:instar_absent, _, _name, _kind, _parts}, _known), do: true
  # A guard has nothing to call, and what a pattern needs is there.
  defp sure?({:clause, _, _patterns, _guards, body}, known), do: any?(body, known)

  defp sure?({:call, _, {:atom, _, name}, args}, {module, before} = known),
    do: {module, name, length(args)} in before or any?(args, known)

  defp sure?({:call, _, {:remote, _, {:atom, _, module}, {:atom, _, name}}, args}, {_module, before} = known),
    do: {module, name, length(args)} in before or any?(args, known)

  defp sure?({:case, _, of, clauses}, known), do: sure?(of, known) or all?(clauses, known)
  defp sure?({:if, _, clauses}, known), do: all?(clauses, known)

  defp sure?({:maybe, _, [first | _]}, known), do: sure?(first, known)
  defp sure?({:maybe, _, [first | _], _else}, known), do: sure?(first, known)
  defp sure?({:op, _, op, left, _right}, known) when op in [:andalso, :orelse], do: sure?(left, known)
  # What is caught is as good as an answer.
  defp sure?({:catch, _, _expression}, _known), do: false
  defp sure?({:try, _, body, [], [], last}, known), do: any?(body, known) or any?(last, known)
  defp sure?({:try, _, _body, _of, _clauses, last}, known), do: any?(last, known)
  defp sure?({:fun, _, {:clauses, clauses}}, known), do: all?(clauses, known)

  defp sure?({:fun, _, {:function, name, arity}}, {module, before}) when is_atom(name),
    do: {module, name, arity} in before

  defp sure?({:named_fun, _, _name, clauses}, known), do: all?(clauses, known)

  # A comprehension is there for what it does with each. A condition may let none through.
  defp sure?({comprehension, _, each, [first | more]}, known) when comprehension in [:lc, :bc, :mc] do
    generator(first, known) or
      (Enum.all?([first | more], &generator?/1) and
         (sure?(each, known) or Enum.any?(more, &generator(&1, known))))
  end

  defp sure?(node, known) when is_tuple(node), do: node |> Tuple.to_list() |> any?(known)
  defp sure?([_ | _] = nodes, known), do: any?(nodes, known)
  defp sure?(_other, _known), do: false

  @generators [
    :generate,
    :b_generate,
    :m_generate,
    :generate_strict,
    :b_generate_strict,
    :m_generate_strict,
    :zip
  ]
  defp generator?(qualifier), do: elem(qualifier, 0) in @generators

  defp generator({_generate, _, _pattern, from}, known), do: sure?(from, known)
  defp generator(condition, known), do: sure?(condition, known)

  defp any?(nodes, known), do: Enum.any?(nodes, &sure?(&1, known))

  defp all?(clauses, known) do
    clauses = Enum.reject(clauses, &without_answer?/1)
    clauses != [] and Enum.all?(clauses, &sure?(&1, known))
  end

  # Elixir's compiler writes it behind the last clause of `cond`.
  defp without_answer?({:clause, _, _patterns, _guards, [raised]}),
    do:
      match?(
        {:call, _, {:remote, _, {:atom, _, :erlang}, {:atom, _, :error}}, [{:atom, _, :cond_clause}]},
        raised
      )

  defp without_answer?(_clause), do: false

  # What happens there -------------------------------------------------------------------------------------

  @doc "The modules, of which the code raises `{:unsupported, name}` where it comes to what is not there."
  @spec raising([{module, [tuple]}]) :: [{module, [tuple]}]
  def raising(modules), do: for({module, forms} <- modules, do: {module, code(forms)})

  defp code({:instar_absent, at, name, :call, parts}) do
    # What nobody uses has the compiler warn, where it isn't matched.
    case for part <- code(parts), do: {:match, at, {:var, at, :_}, part} do
      [] -> raising(at, name)
      parts -> {:block, at, parts ++ [raising(at, name)]}
    end
  end

  defp code({:instar_absent, at, name, arity, _parts}) do
    arguments = List.duplicate({:var, at, :_}, arity)
    {:fun, at, {:clauses, [{:clause, at, arguments, [], [raising(at, name)]}]}}
  end

  defp code(node) when is_tuple(node), do: node |> Tuple.to_list() |> code() |> List.to_tuple()
  defp code([head | tail]), do: [code(head) | code(tail)]
  defp code(other), do: other

  defp raising(at, name) do
    reason = :erl_parse.abstract({:unsupported, name}, location: :erl_anno.location(at))
    {:call, at, {:remote, at, {:atom, at, :erlang}, {:atom, at, :error}}, [reason]}
  end
end
