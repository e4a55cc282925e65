defmodule Instar.Appup.BeamCode do
  # The little of a beam's code that upgrades need: the instructions of one function, what its functions call, and
  # the literals.
  #
  # Erlang's beam_disasm wants the chunk of types, which Mix strips from releases.
  @moduledoc false
  import Bitwise

  @doc "The instructions of a function, as `{name, operands}`; `nil` if there is none or it cannot be read."
  @spec function(beam :: charlist | binary, atom, arity) :: [{atom, list}] | nil
  def function(beam, name, arity) do
    with {:ok, {_module, chunks}} <- :beam_lib.chunks(beam, [:atoms, ~c"Code"]),
         [{:atoms, atoms}, {_code, <<size::32, _header::binary-size(size), code::binary>>}] <- chunks do
      find(code, Map.new(atoms), name, arity)
    else
      _unreadable -> nil
    end
  rescue
    # A newer compiler's instructions.
    _unknown -> nil
  end

  defp find(code, atoms, name, arity) do
    case instruction(code) do
      {:func_info, [_module, {:atom, index}, {:number, ^arity}], rest} ->
        if atoms[index] == name, do: body(rest, atoms, []), else: find(rest, atoms, name, arity)

      {:int_code_end, [], _rest} ->
        nil

      {_name, _operands, rest} ->
        find(rest, atoms, name, arity)
    end
  end

  defp body(code, atoms, instructions) do
    case instruction(code) do
      {ending, [], _rest} when ending in [:int_code_end] -> Enum.reverse(instructions)
      {:func_info, _operands, _rest} -> Enum.reverse(instructions)
      {name, operands, rest} -> body(rest, atoms, [{name, named(operands, atoms)} | instructions])
    end
  end

  defp named(operands, atoms) do
    Enum.map(operands, fn
      {:atom, 0} -> nil
      {:atom, index} -> {:atom, atoms[index]}
      {:list, list} -> {:list, named(list, atoms)}
      other -> other
    end)
  end

  @typedoc """
  What a function does that others notice. `calls` are functions with the atom that their first argument is known to
  be (`nil` where it isn't), `funs` the functions of the same module that it calls or makes closures of. `stops` is
  whether it makes a tuple that begins with `stop`, as a server's callback does that ends its process; `applies` whether
  it calls functions whose names are values; `on_load` whether it runs when the module is loaded.
  """
  @type deeds :: %{
          calls: [{mfa, atom}],
          funs: [{atom, arity}],
          sends: boolean,
          receives: boolean,
          stops: boolean,
          applies: boolean,
          on_load: boolean
        }

  @nothing %{
    calls: [],
    funs: [],
    sends: false,
    receives: false,
    stops: false,
    applies: false,
    on_load: false
  }

  @doc "What each function of a module does, also those that aren't exported; `nil` if the code cannot be read."
  @spec deeds(charlist | binary) :: %{{atom, arity} => deeds} | nil
  def deeds(beam) do
    with {:ok, {_module, [{:atoms, atoms}, {_, code}]}} <- :beam_lib.chunks(beam, [:atoms, ~c"Code"]),
         <<size::32, _header::binary-size(size), code::binary>> <- code do
      atoms = Map.new(atoms)
      known = {atoms, imports(beam, atoms)}
      {deeds, entries} = collect(code, known, {nil, nil, nil}, {%{}, %{}})
      resolved(deeds, entries, lambdas(beam))
    else
      _unreadable -> nil
    end
  rescue
    _unknown -> nil
  end

  # `known` are the module's atoms and imports; `at` is the function, whether its entry label comes next, and the atom in
  # the first register; what has been found are the functions' deeds, and their entries by label.
  defp collect(code, {atoms, imports} = known, {function, entry, x0} = at, {deeds, entries} = found) do
    case instruction(code) do
      {:int_code_end, [], _rest} ->
        found

      {:func_info, [_module, {:atom, index}, {:number, arity}], rest} ->
        function = {atoms[index], arity}
        collect(rest, known, {function, :entry, nil}, {Map.put(deeds, function, @nothing), entries})

      {:label, [{:number, label}], rest} when entry == :entry ->
        collect(rest, known, {function, nil, nil}, {deeds, Map.put(entries, label, function)})

      {:label, _operands, rest} ->
        collect(rest, known, {function, nil, nil}, found)

      {:move, [{:atom, index}, {:x, 0}], rest} ->
        collect(rest, known, {function, entry, atoms[index]}, found)

      {name, operands, rest} ->
        deeds =
          if function,
            do: Map.update!(deeds, function, &deed(&1, name, operands, {atoms, imports, x0})),
            else: deeds

        at = if List.last(operands) == {:x, 0} or calls?(name), do: {function, entry, nil}, else: at
        collect(rest, known, at, {deeds, entries})
    end
  end

  defp calls?(name), do: String.starts_with?(Atom.to_string(name), ["call", "apply"])

  defp deed(deeds, name, [_arity, {:number, import} | _], {_atoms, imports, x0})
       when name in [:call_ext, :call_ext_last, :call_ext_only],
       do: %{deeds | calls: [{elem(imports, import), x0} | deeds.calls]}

  defp deed(deeds, name, [_arity, {:label, label} | _], _known)
       when name in [:call, :call_last, :call_only],
       do: %{deeds | funs: [{:label, label} | deeds.funs]}

  defp deed(deeds, name, [{:number, fun} | _], _known) when name in [:make_fun2, :make_fun3],
    do: %{deeds | funs: [{:lambda, fun} | deeds.funs]}

  defp deed(deeds, :on_load, _operands, _known), do: %{deeds | on_load: true}
  defp deed(deeds, name, _operands, _known) when name in [:apply, :apply_last], do: %{deeds | applies: true}
  defp deed(deeds, :send, _operands, _known), do: %{deeds | sends: true}

  defp deed(deeds, name, _operands, _known) when name in [:loop_rec, :wait, :wait_timeout],
    do: %{deeds | receives: true}

  defp deed(deeds, :put_tuple2, [_to, {:list, [{:atom, index} | _]}], {atoms, _imports, _x0}),
    do: if(atoms[index] == :stop, do: %{deeds | stops: true}, else: deeds)

  defp deed(deeds, _name, _operands, _known), do: deeds

  defp resolved(deeds, entries, lambdas) do
    Map.new(deeds, fn {function, done} ->
      funs =
        for {kind, number} <- done.funs,
            fun = if(kind == :label, do: entries[number], else: Enum.at(lambdas, number)),
            fun != nil and fun != function,
            uniq: true,
            do: fun

      {function, %{done | funs: Enum.sort(funs), calls: done.calls |> Enum.uniq() |> Enum.sort()}}
    end)
  end

  defp imports(beam, atoms) do
    List.to_tuple(for <<m::32, f::32, a::32 <- table(beam, ~c"ImpT")>>, do: {atoms[m], atoms[f], a})
  end

  defp lambdas(beam) do
    {:ok, {_module, [atoms: atoms]}} = :beam_lib.chunks(beam, [:atoms])
    atoms = Map.new(atoms)

    for <<f::32, a::32, _label::32, _index::32, _free::32, _unique::32 <- table(beam, ~c"FunT")>>,
      do: {atoms[f], a}
  end

  defp table(beam, chunk) do
    case :beam_lib.chunks(beam, [chunk]) do
      {:ok, {_module, [{_name, <<_count::32, table::binary>>}]}} -> table
      _none -> <<>>
    end
  end

  defp instruction(<<opcode, rest::binary>>) do
    {name, arity} = :beam_opcodes.opname(opcode)
    {operands, rest} = operands(rest, arity, [])
    {name, operands, rest}
  end

  defp operands(rest, 0, operands), do: {Enum.reverse(operands), rest}

  defp operands(bytes, count, operands) do
    {operand, rest} = operand(bytes)
    operands(rest, count - 1, [operand | operands])
  end

  # The compact terms of a beam: three bits of tag, then a number in one of three lengths.
  defp operand(<<0::4, _bit::1, 7::3, _::binary>>), do: raise("an operand of old")

  defp operand(<<kind::4, 0::1, 7::3, rest::binary>>) do
    case kind do
      1 -> list(rest, &operands(&1, &2, []))
      2 -> tagged(:float_register, operand(rest))
      3 -> list(rest, &operands(&1, 2 * &2, []))
      4 -> tagged(:literal, operand(rest))
      5 -> typed(rest)
    end
  end

  defp operand(<<first, rest::binary>>) do
    {value, rest} = number(first, rest)
    {{elem({:number, :integer, :atom, :x, :y, :label, :character}, first &&& 7), value}, rest}
  end

  defp list(bytes, read) do
    {{:number, count}, rest} = operand(bytes)
    {items, rest} = read.(rest, count)
    {{:list, items}, rest}
  end

  defp tagged(tag, {{_tag, value}, rest}), do: {{tag, value}, rest}

  # What a register is known to hold doesn't matter here.
  defp typed(bytes) do
    {register, rest} = operand(bytes)
    {_type, rest} = operand(rest)
    {register, rest}
  end

  defp number(first, rest) when (first &&& 0b1000) == 0, do: {first >>> 4, rest}

  defp number(first, <<low, rest::binary>>) when (first &&& 0b10000) == 0,
    do: {(first &&& 0b11100000) <<< 3 ||| low, rest}

  defp number(first, rest) do
    {size, rest} =
      case first >>> 5 do
        7 -> long(operand(rest))
        length -> {length + 2, rest}
      end

    {<<sign::1, _::bitstring>> = bytes, rest} = :erlang.split_binary(rest, size)
    {:binary.decode_unsigned(bytes) - (sign <<< (8 * size)), rest}
  end

  defp long({{:number, length}, rest}), do: {length + 9, rest}

  @doc "All literal terms of a beam."
  @spec literals(charlist | binary) :: [term]
  def literals(beam) do
    with {:ok, {_module, [{_name, chunk}]}} <- :beam_lib.chunks(beam, [~c"LitT"]) do
      <<count::32, table::binary>> = uncompress(chunk)
      terms(table, count)
    else
      _none -> []
    end
  rescue
    _unreadable -> []
  end

  # Since OTP 28 they are not compressed, and the size is 0.
  defp uncompress(<<0::32, table::binary>>), do: table
  defp uncompress(<<_size::32, packed::binary>>), do: :zlib.uncompress(packed)

  defp terms(_table, 0), do: []

  defp terms(<<size::32, term::binary-size(size), rest::binary>>, count),
    do: [:erlang.binary_to_term(term) | terms(rest, count - 1)]
end
