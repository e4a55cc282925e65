defmodule Instar.Eval.Funs do
  # Funs that outlive the line that made them: what they close over is data, and their code is that of the line, which is
  # compiled again with the lines that use them.
  #
  # The border takes no funs. So a line that may have some gives each as a struct: the module that it is of, the function that
  # Erlang's compiler has made of it, its arity, and what it closes over. The next line that is given one makes a fun of it
  # that calls this function. Funs of the library are not kept: what the compiler named there is no line's to call.
  @moduledoc false

  alias Instar.Fun

  # No text can have that name.
  @module [:Instar, :"(funs)"]
  # As many arguments as a fun can have that is kept.
  @most 8

  @typedoc "A function that the compiler made: its module, its name, the arity of its fun, and how much that closes over."
  @type made :: {module, name :: atom, arity, closed_over :: non_neg_integer}

  @doc "Whether something is one."
  @spec made?(term) :: boolean
  def made?({module, name, arity, closed_over}),
    do:
      is_atom(module) and is_atom(name) and arity in 0..@most and
        (closed_over == :external or closed_over in 0..255)

  def made?(_other), do: false

  @doc "Whether a line may make funs: it writes some, or calls what its session has defined."
  @spec made?(Macro.t(), [Macro.t()]) :: boolean
  def made?(statements, forms) do
    forms != [] or
      statements
      |> Macro.prewalker()
      |> Enum.any?(&(match?({:fn, _, [_ | _]}, &1) or match?({:&, _, [_]}, &1)))
  end

  @doc "The module that gives funs as data, and makes funs of such data that were made by these functions."
  @spec module([made]) :: Macro.t()
  def module(made) do
    name = {:__aliases__, [line: 1], @module}
    {:defmodule, [line: 1], [name, [do: {:__block__, [], keeping() ++ opening() ++ calling(made)}]]}
  end

  @doc "The module's name."
  @spec name() :: module
  def name, do: Module.concat(@module)

  @doc "The call that gives a term with its funs as data, or makes funs of those in it again."
  @spec call(:keep | :open, Macro.t()) :: Macro.t()
  def call(function, term),
    do: {{:., [line: 1], [{:__aliases__, [line: 1], @module}, function]}, [line: 1], [term]}

  defp keeping do
    block(
      quote do
        def keep([head | tail]), do: [keep(head) | keep(tail)]
        def keep(tuple) when is_tuple(tuple), do: :erlang.list_to_tuple(keep(:erlang.tuple_to_list(tuple)))
        def keep(map) when is_map(map), do: :maps.from_list(keep(:maps.to_list(map)))

        def keep(fun) when is_function(fun) do
          {:module, module} = :erlang.fun_info(fun, :module)
          {:name, name} = :erlang.fun_info(fun, :name)
          {:arity, arity} = :erlang.fun_info(fun, :arity)
          {:env, env} = :erlang.fun_info(fun, :env)

          case {:erlang.fun_info(fun, :type), env} do
            _too_many when arity > unquote(@most) -> fun
            {{:type, :external}, _none} -> map(module, name, arity, :external)
            # One that was made here.
            {_local, [%{__struct__: unquote(struct())} = map]} when module == unquote(own()) -> map
            {_local, env} -> map(module, name, arity, keep(env))
          end
        end

        def keep(other), do: other

        def map(module, name, arity, env),
          do: %{__struct__: unquote(struct()), name: name, module: module, arity: arity, env: env}
      end
    )
  end

  defp own, do: {:__aliases__, [line: 1], @module}
  defp struct, do: {:__aliases__, [line: 1], [:Instar, :Fun]}

  defp opening do
    funs =
      for arity <- 0..@most do
        names = variables("a", arity)

        fun =
          {:fn, [line: 1], [{:->, [line: 1], [names, quote(do: call(unquote(var(:map)), unquote(names)))]}]}

        quote(do: def(fun(unquote(var(:map)), unquote(arity)), do: unquote(fun)))
      end

    block(
      quote do
        def open([head | tail]), do: [open(head) | open(tail)]
        def open(tuple) when is_tuple(tuple), do: :erlang.list_to_tuple(open(:erlang.tuple_to_list(tuple)))
        def open(%{__struct__: unquote(struct()), arity: arity} = map), do: fun(map, arity)
        def open(map) when is_map(map), do: :maps.from_list(open(:maps.to_list(map)))
        def open(other), do: other
      end
    ) ++ funs
  end

  # Each is called by its name; of others there is nothing.
  defp calling(made) do
    clauses =
      for {module, name, arity, closed_over} <- made, module = written(module) do
        {names, free} = {variables("a", arity), variables("e", closed_over)}
        # By `apply`: no name of a definition is what the compiler calls it.
        call = {:apply, [line: 1], [module, name, names ++ free]}

        if closed_over == :external do
          quote do
            def call(%{name: unquote(name), module: unquote(module), env: :external}, unquote(names)),
              do: unquote({{:., [line: 1], [module, name]}, [line: 1], names})
          end
        else
          quote do
            def call(%{name: unquote(name), module: unquote(module), env: env}, unquote(names)) do
              unquote(free) = open(env)
              unquote(call)
            end
          end
        end
      end

    clauses ++ [quote(do: def(call(map, _arguments), do: :erlang.error({:badfun, map})))]
  end

  # As it stands in a text: a document's own modules have other names while it is compiled.
  defp written(module) do
    case Atom.to_string(module) do
      "Elixir." <> name ->
        {:__aliases__, [line: 1], name |> String.split(".") |> Enum.map(&String.to_existing_atom/1)}

      _erlang ->
        module
    end
  rescue
    # No text has named it.
    ArgumentError -> nil
  end

  defp variables(_letter, :external), do: []
  defp variables(letter, count), do: for(n <- 1..count//1, do: var(:"#{letter}#{n}"))
  defp var(name), do: {name, [line: 1], nil}

  # As the parser gives it: the reader takes no other tree.
  defp block({:__block__, _meta, statements}), do: statements

  @doc "The functions by which the funs in a term were made, each once."
  @spec made_in(term) :: [made]
  def made_in(term), do: term |> collect([]) |> Enum.uniq()

  defp collect([head | tail], made), do: collect(tail, collect(head, made))
  defp collect(tuple, made) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> collect(made)

  defp collect(%Fun{name: name, module: module, arity: arity, env: env}, made)
       when is_atom(name) and is_atom(module) and arity in 0..@most do
    case env do
      :external -> [{module, name, arity, :external} | made]
      env when is_list(env) -> collect(env, [{module, name, arity, length(env)} | made])
      _other -> made
    end
  end

  defp collect(map, made) when is_map(map), do: map |> :maps.to_list() |> collect(made)
  defp collect(_other, made), do: made
end
