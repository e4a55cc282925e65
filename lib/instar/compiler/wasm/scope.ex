defmodule Instar.Compiler.Wasm.Scope do
  # What the readers of an Elixir document share: what its names stand for, and how reading ends.
  #
  # A name is a list of segments in full (`[:Pricing, :Rules]`). A document's own modules have scratch names while it is
  # compiled, others have theirs.
  @moduledoc false

  alias Instar.Compiler.Beam.ElixirSource
  alias Instar.Compiler.Shared.AtomBudget
  alias Instar.Compiler.Wasm.Library

  @type name :: [atom]
  @type scope :: map

  # Names ---------------------------------------------------------------------------------------------------

  @doc "The segments of a name in full, an atom for another name of an Erlang module, nil for what is no name."
  @spec full_name(Macro.t(), scope) :: name | atom
  def full_name({:__aliases__, [{:absolute, true} | _], full}, _scope), do: full
  def full_name({:__aliases__, _, [:"Elixir" | rest]}, _scope), do: [:"Elixir" | rest]

  # Of a quote, which knows its own aliases alone.
  def full_name({:__aliases__, [{:made, counter} | _], [first | rest]}, scope) when is_atom(first) do
    case scope.aliases do
      %{{^counter, ^first} => full} when is_list(full) -> full ++ rest
      %{{^counter, ^first} => module} when rest == [] -> module
      %{} -> [first | rest]
    end
  end

  def full_name({:__aliases__, _, [first | rest]}, scope) when is_atom(first) do
    if Enum.all?(rest, &is_atom/1) do
      case scope.aliases do
        %{^first => full} when is_list(full) -> full ++ rest
        %{^first => module} when rest == [] -> module
        %{} -> [first | rest]
      end
    end
  end

  def full_name({:__aliases__, _, [{:__MODULE__, _, context} | rest]}, %{module: [_ | _] = module})
      when is_atom(context),
      do: if(Enum.all?(rest, &is_atom/1), do: module ++ rest)

  def full_name({:__MODULE__, _, context}, scope) when is_atom(context), do: scope.module
  def full_name(_other, _scope), do: nil

  @doc "The atom of a full name, as it will be."
  @spec real(name, scope) :: module
  def real(full, scope), do: intern("Elixir." <> Enum.join(full, "."), scope.limit)

  @doc "The atom of a full name: the scratch name of a module of the document's own."
  @spec module(name, scope) :: module
  def module([:"Elixir" | rest], scope), do: intern(Enum.join([:"Elixir" | rest], "."), scope.limit)

  def module(full, scope) do
    case scope.own do
      %{^full => scratch} -> scratch
      %{} -> real(full, scope)
    end
  end

  @doc "The atom of a text, within the limit."
  @spec intern(String.t(), non_neg_integer) :: atom
  def intern(text, limit) do
    case AtomBudget.intern(text, limit) do
      {:ok, atom} -> atom
      {:error, :too_long} -> fail([line: 1], "a name is too long")
      {:error, {:too_many_atoms, refusal}} -> throw({:too_many_atoms, refusal})
    end
  end

  @doc "What `alias` with these arguments makes of the scope."
  @spec add_alias([Macro.t()], keyword, scope) :: scope
  def add_alias([{{:., _, [_base, :{}]}, _, _names} = many | options], meta, scope),
    do: Enum.reduce(each_name(many), scope, &add_alias([&1 | options], meta, &2))

  def add_alias([target | options], meta, scope) do
    options = for [_ | _] = written <- options, {name, value} <- written, name != :warn, do: {name, value}

    case {full_name(target, scope), options} do
      {full, []} when is_list(full) ->
        put_in(scope.aliases[alias_key(target, List.last(full))], full)

      {full, [as: {:__aliases__, _, [as]} = name]} when is_list(full) ->
        put_in(scope.aliases[alias_key(name, as)], full)

      # An Erlang module under another name.
      {nil, [as: {:__aliases__, _, [as]} = name]} when is_atom(target) ->
        put_in(scope.aliases[alias_key(name, as)], target)

      _other ->
        fail(meta, "alias takes a name that is written out")
    end
  end

  defp alias_key({:__aliases__, [{:made, counter} | _], _segments}, name), do: {counter, name}
  defp alias_key(_written, name), do: name

  @doc "The names of `Pricing.{Rules, Money}`."
  @spec each_name(Macro.t()) :: [Macro.t()]
  def each_name({{:., _, [base, :{}]}, meta, names}) do
    base =
      case base do
        {:__aliases__, _, segments} -> segments
        {:__MODULE__, _, context} = module when is_atom(context) -> [module]
        _other -> fail(meta, "the names before the braces must be written out")
      end

    for name <- names do
      case name do
        {:__aliases__, meta, segments} -> {:__aliases__, meta, base ++ segments}
        _other -> fail(meta, "the names in the braces must be written out")
      end
    end
  end

  @doc "The aliases with that of a module that is defined: `Rules` within `Pricing` is `Pricing.Rules`, there and behind it."
  @spec nested_alias(Macro.t(), scope) :: map
  def nested_alias({:__aliases__, [{:absolute, true} | _], _segments}, scope), do: scope.aliases

  def nested_alias({:__aliases__, _, [first | _]}, %{module: [_ | _] = outer} = scope) when is_atom(first),
    do: Map.put(scope.aliases, first, outer ++ [first])

  def nested_alias(_top_level, scope), do: scope.aliases

  # A text ----------------------------------------------------------------------------------------------------

  @doc "Full name to scratch name, of all modules in the text."
  @spec own([Macro.t()], module, non_neg_integer) :: %{name => module}
  def own(forms, slot, limit) do
    names = names(forms, [])

    for {{name, meta}, number} <- Enum.with_index(names, 1), reduce: %{} do
      own ->
        if is_map_key(own, name) do
          {^name, first} = List.keyfind(names, name, 0)
          fail(meta, ElixirSource.twice(name, first))
        end

        if Library.module?(intern("Elixir." <> Enum.join(name, "."), limit)),
          do: fail(meta, "the document cannot define #{Enum.join(name, ".")}: it is one of Elixir's modules")

        Map.put(own, name, intern("#{slot}.M#{number}", limit))
    end
  end

  @doc "The names of the modules below a name, with their meta data."
  @spec names([Macro.t()], name) :: [{name, keyword}]
  def names(forms, prefix) do
    Enum.flat_map(forms, fn
      {:defmodule, meta, [name, [{:do, body}]]} ->
        name = name!(name, prefix, meta)
        [{name, meta} | body |> statements() |> names(name)]

      _other ->
        []
    end)
  end

  @doc "Full name to names and arities, of the public functions in the text."
  @spec functions([Macro.t()], name) :: [{name, [{atom, arity}]}]
  def functions(forms, prefix) do
    Enum.flat_map(forms, fn
      {:defmodule, meta, [name, [{:do, body}]]} ->
        name = name!(name, prefix, meta)
        statements = statements(body)
        public = for {:def, _, [head | _]} <- statements, function <- arities(head), uniq: true, do: function
        [{name, public} | functions(statements, name)]

      _other ->
        []
    end)
  end

  @doc "The names and arities that a call defines: one more for each default."
  @spec arities(Macro.t()) :: [{atom, arity}]
  def arities({:when, _, [call | _guard]}), do: arities(call)

  def arities({name, _, args}) when is_atom(name) and is_list(args) do
    optional = Enum.count(args, &match?({:\\, _, _}, &1))
    for arity <- (length(args) - optional)..length(args), do: {name, arity}
  end

  def arities({name, _, _context}) when is_atom(name), do: [{name, 0}]
  def arities(_computed), do: []

  @doc "The name of a module that is defined within another."
  @spec name!(Macro.t(), name, keyword) :: name
  def name!({:__aliases__, [{:absolute, true} | _], segments}, _prefix, _meta), do: segments
  def name!({:__aliases__, _, [{:__MODULE__, _, _} | segments]}, prefix, _meta), do: prefix ++ segments

  def name!({:__aliases__, meta, [first | _] = segments}, prefix, _meta) do
    if first == :"Elixir" or not Enum.all?(segments, &is_atom/1),
      do: fail(meta, "a module's name must be written out, without Elixir"),
      else: prefix ++ segments
  end

  def name!(_other, _prefix, meta), do: fail(meta, "a module's name must be written out")

  @doc "A function's name and arity, of the call that defines it."
  @spec head(Macro.t()) :: {atom, arity}
  def head({:when, _, [call | _guard]}), do: head(call)
  def head({name, _, args}) when is_atom(name), do: {name, if(is_list(args), do: length(args), else: 0)}
  def head(_other), do: {nil, 0}

  @doc "The statements of a block."
  @spec statements(Macro.t()) :: [Macro.t()]
  def statements({:__block__, _, statements}), do: statements
  def statements(nil), do: []
  def statements(statement), do: [statement]

  @doc "Ends reading: the sandbox does not have it."
  @spec refuse(keyword, String.t() | {String.t(), atom}) :: no_return
  def refuse(meta, construct), do: throw({:refused, meta, construct})

  @doc "Ends reading: it is a mistake."
  @spec fail(keyword, String.t()) :: no_return
  def fail(meta, message), do: throw({:failed, meta, message})
end
