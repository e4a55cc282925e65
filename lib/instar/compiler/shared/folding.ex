defmodule Instar.Compiler.Shared.Folding do
  # Keeps Erlang's compiler from computing what is large: it computes what it knows, each operation in a single step that
  # holds its scheduler. So `(1 bsl 4000000) * (1 bsl 4000000)` would take seconds while it is compiled.
  #
  # How large a number could become is estimated for the whole module: the compiler knows what a function is called with
  # and returns, and what a guard has compared. Where that is too much, an operand is put through an exported function that
  # returns what it is given, which a compiler can't know. The answer is the same, computed within the limits of a call.
  @moduledoc false

  import Bitwise

  @same :"$instar_same"
  # Bits of a number that may be computed: the steps of a multiplication are some 10,000.
  @bits 16_384
  # A shift by as much, which is written out, adds just that.
  @shift 1_024
  @text 1_000

  @shifts [:bsl, :bsr]
  @conversions [
    list_to_integer: 1,
    list_to_integer: 2,
    list_to_float: 1,
    binary_to_integer: 1,
    binary_to_integer: 2,
    binary_to_float: 1
  ]
  @growing [:*, :bsl, :bsr] ++ Keyword.keys(@conversions)

  @doc "The name of the function that may be added; arity 1."
  @spec same() :: atom
  def same, do: @same

  @doc "The same forms, with nothing large for the compiler to compute; or the place of what is, in a guard or a pattern."
  @spec bound([tuple]) :: {:ok, [tuple]} | {:error, location :: term}
  def bound(forms) do
    facts =
      facts(forms, %{
        bits: 1,
        shifts: 0,
        sums: 0,
        shift?: false,
        times?: false,
        convert?: false,
        dynamic: 0,
        named: %{}
      })

    facts = %{facts | bits: facts.bits + facts.shifts + facts.sums}

    if facts.shift? or facts.times? or facts.convert? or facts.named != %{} do
      depth = for({:function, _, _, _, clauses} <- forms, do: depth(clauses)) |> Enum.sum()
      # What is called by way of a value can be a multiplication, too, when one is named as a value.
      depth = if is_map_key(facts.named, :*), do: depth + facts.dynamic, else: depth
      large? = facts.bits <<< min(depth, 64) > @bits

      context = %{
        times?: large?,
        dynamic?: Map.delete(facts.named, :*) != %{} or (large? and facts.named != %{})
      }

      changed = Enum.map(forms, &form(&1, context))
      {:ok, if(changed == forms, do: forms, else: add(changed))}
    else
      {:ok, forms}
    end
  catch
    {:large, at} -> {:error, at}
  end

  defp add(forms) do
    {before, rest} = Enum.split_while(forms, &(elem(&1, 0) not in [:function, :eof]))
    {rest, eof} = Enum.split_while(rest, &(elem(&1, 0) != :eof))
    parameter = {:var, 0, :X}
    function = {:function, 0, @same, 1, [{:clause, 0, [parameter], [], [parameter]}]}
    before ++ [{:attribute, 0, :export, [{@same, 1}]}] ++ rest ++ [function] ++ eof
  end

  # What there is in a module ----------------------------------------------------------------------------------

  defp facts({number, _, value}, facts) when number in [:integer, :char] and is_integer(value),
    do: %{facts | bits: max(facts.bits, bits(value))}

  defp facts({:op, _, shift, left, right}, facts) when shift in @shifts do
    facts =
      case right do
        {:integer, _, amount} when amount in 0..@shift//1 -> %{facts | shifts: facts.shifts + amount}
        _other -> %{facts | shift?: true}
      end

    facts(right, facts(left, facts))
  end

  defp facts({:op, _, :*, left, right}, facts) do
    # By a number that is written out, it only grows by that.
    facts =
      if number?(left) or number?(right),
        do: %{facts | shifts: facts.shifts + written(left) + written(right)},
        else: %{facts | times?: true}

    facts(right, facts(left, facts))
  end

  defp facts({:op, _, operator, left, right}, facts) when operator in [:+, :-],
    do: facts(right, facts(left, %{facts | sums: facts.sums + 1}))

  defp facts({:call, _, {:remote, _, {:atom, _, _module}, {:atom, _, name}}, args}, facts),
    do: facts(args, called(name, args, facts))

  defp facts({:call, _, {:atom, _, name}, args}, facts), do: facts(args, called(name, args, facts))

  defp facts({:call, _, function, args}, facts),
    do: facts(args, facts(function, %{facts | dynamic: facts.dynamic + 1}))

  defp facts({:atom, _, name}, facts) when name in @growing, do: put_in(facts.named[name], true)
  defp facts([head | tail], facts), do: facts(tail, facts(head, facts))
  defp facts(tuple, facts) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> facts(facts)
  defp facts(_other, facts), do: facts

  defp called(name, args, facts) do
    cond do
      {name, length(args)} in @conversions -> %{facts | convert?: true}
      name in @shifts -> %{facts | shift?: true}
      name == :* -> %{facts | times?: true}
      true -> facts
    end
  end

  defp number?({number, _, _}), do: number in [:integer, :char, :float]
  defp number?(_other), do: false

  defp written({number, _, value}) when number in [:integer, :char], do: bits(value)
  defp written(_other), do: 0

  defp bits(value), do: value |> abs() |> :binary.encode_unsigned() |> bit_size()

  # How often numbers could be multiplied one after the other --------------------------------------------------

  # `most` is what was seen so far, which is taken for what isn't followed.
  defp depth(clauses) do
    {_depth, state} = depth(clauses, %{known: %{}, most: 0})
    state.most
  end

  defp depth({:clause, _, patterns, guards, body}, state) do
    # Parameters begin at what was reached outside.
    state = bind(patterns, state.most, state)
    depth([guards | body], state)
  end

  defp depth({:match, _, {:var, _, name}, value}, state) do
    {depth, state} = depth(value, state)
    {depth, put_in(state.known[name], max(depth, Map.get(state.known, name, 0)))}
  end

  defp depth({:match, _, pattern, value}, state) do
    {depth, state} = depth(value, state)
    {depth, bind(pattern, depth, state)}
  end

  defp depth({:var, _, name}, state), do: {Map.get(state.known, name, state.most), state}

  defp depth({:op, _, :*, left, right}, state) do
    {one, state} = depth(left, state)
    {other, state} = depth(right, state)
    depth = if number?(left) or number?(right), do: max(one, other), else: max(one, other) + 1
    {depth, %{state | most: max(state.most, depth)}}
  end

  defp depth({:call, _, {:remote, _, {:atom, _, :erlang}, {:atom, _, :*}}, [left, right]}, state),
    do: depth({:op, 0, :*, left, right}, state)

  defp depth(tuple, state) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> depth(state)

  defp depth([head | tail], state) do
    {one, state} = depth(head, state)
    {other, state} = depth(tail, state)
    {max(one, other), state}
  end

  defp depth(_other, state), do: {0, state}

  defp bind({:var, _, name}, depth, state),
    do: put_in(state.known[name], max(depth, Map.get(state.known, name, 0)))

  defp bind(tuple, depth, state) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> bind(depth, state)
  defp bind([head | tail], depth, state), do: bind(tail, depth, bind(head, depth, state))
  defp bind(_other, _depth, state), do: state

  # What must not be known ------------------------------------------------------------------------------------

  defp form({:function, at, name, arity, clauses}, context),
    do: {:function, at, name, arity, Enum.map(clauses, &change(&1, context))}

  # The defaults of a record's fields are code.
  defp form({:attribute, at, :record, {name, fields}}, context),
    do: {:attribute, at, :record, {name, Enum.map(fields, &change(&1, context))}}

  defp form(other, _context), do: other

  defp change({:clause, at, patterns, guards, body}, context) do
    small(patterns)
    small(guards)
    {:clause, at, patterns, guards, change(body, context)}
  end

  defp change({:match, at, pattern, value}, context) do
    small(pattern)
    {:match, at, pattern, change(value, context)}
  end

  defp change({generate, at, pattern, value}, context)
       when generate in [
              :generate,
              :b_generate,
              :m_generate,
              :generate_strict,
              :b_generate_strict,
              :m_generate_strict
            ],
       do: {generate, at, pattern, change(value, context)}

  defp change({:op, at, shift, left, right}, context) when shift in @shifts do
    right =
      case right do
        {:integer, _, amount} when amount in 0..@shift//1 -> right
        other -> hide(change(other, context))
      end

    {:op, at, shift, change(left, context), right}
  end

  defp change({:op, at, :*, left, right}, context) do
    hide? = context.times? and not (number?(left) or number?(right))
    right = change(right, context)
    {:op, at, :*, change(left, context), if(hide?, do: hide(right), else: right)}
  end

  defp change({:call, at, {:remote, _, {:atom, _, module}, {:atom, _, name}} = function, args}, context) do
    args = change(args, context)
    hide? = module == :erlang and hide?(name, args, context)
    {:call, at, function, if(hide? or (name == :apply and context.dynamic?), do: hide_last(args), else: args)}
  end

  defp change({:call, at, {:atom, _, name} = function, args}, context) do
    args = change(args, context)
    hide? = hide?(name, args, context) or (name == :apply and context.dynamic?)
    {:call, at, function, if(hide?, do: hide_last(args), else: args)}
  end

  defp change({:call, at, function, args}, context) do
    args = change(args, context)
    direct? = match?({:fun, _, {:clauses, _}}, function)

    {:call, at, change(function, context),
     if(context.dynamic? and not direct?, do: hide_last(args), else: args)}
  end

  defp change([head | tail], context), do: [change(head, context) | change(tail, context)]

  defp change(tuple, context) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> Enum.map(&change(&1, context)) |> List.to_tuple()

  defp change(other, _context), do: other

  defp hide?(name, args, context) do
    cond do
      {name, length(args)} in @conversions -> not short_text?(hd(args))
      name in @shifts -> length(args) == 2
      name == :* -> length(args) == 2 and context.times?
      true -> false
    end
  end

  defp short_text?({:string, _, text}), do: length(text) <= @text
  defp short_text?({:bin, _, [{:bin_element, _, {:string, _, text}, _, _}]}), do: length(text) <= @text
  defp short_text?(_other), do: false

  # Nothing is computed of what isn't known, be it one argument.
  defp hide_last([]), do: []
  defp hide_last(args), do: List.update_at(args, -1, &hide/1)

  defp hide(value), do: {:call, 0, {:atom, 0, @same}, [value]}

  # In patterns and guards nothing can be called. What is written there in one expression must be small.
  defp small([head | tail]) do
    small(head)
    small(tail)
  end

  defp small(tuple) when is_tuple(tuple) do
    if size(tuple) > @bits, do: throw({:large, elem(tuple, 1)})
    tuple |> Tuple.to_list() |> small()
  end

  defp small(_other), do: :ok

  # Bits of an expression of numbers.
  defp size({number, _, value}) when number in [:integer, :char] and is_integer(value), do: bits(value)
  defp size({:op, _, :*, left, right}), do: size(left) + size(right)

  defp size({:op, _, shift, left, {:integer, _, amount}}) when shift in @shifts,
    do: size(left) + min(amount, 1 <<< 32)

  defp size({:op, _, shift, left, right}) when shift in @shifts,
    do: if(known?(right), do: 1 <<< 32, else: size(left))

  defp size({:op, _, _operator, left, right}), do: max(size(left), size(right)) + 1
  defp size({:op, _, _operator, value}), do: size(value)
  defp size(_other), do: 0

  defp known?({number, _, _value}) when number in [:integer, :char], do: true
  defp known?({:op, _, _operator, left, right}), do: known?(left) and known?(right)
  defp known?({:op, _, _operator, value}), do: known?(value)
  defp known?(_other), do: false
end
