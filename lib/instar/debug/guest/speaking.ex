defmodule Instar.Debug.Guest.Speaking do
  # A module of WebAssembly that says itself where it is: before each of the chosen instructions it calls a function of its
  # host's with the place's number, how deep it is, and the numbers among its locals. Pure: bytes in, bytes out.
  #
  # How deep it is, a global of its own says. A function counts itself when it begins and takes that back where it ends, and
  # says its own number at each place: so an exception that left some functions at once is noticed at the next one.
  @moduledoc false
  import Instar.Debug.Guest.Instructions, only: [leb: 1, many: 3, sleb: 1, type: 2, unsigned: 2]
  alias Instar.Debug.Guest.{Instructions, Module}

  @host "instar_debugged"
  # As many locals as go with one call; more of them go in calls before.
  @most_values 16
  @numbers %{<<0x7F>> => "i", <<0x7E>> => "l", <<0x7D>> => "f", <<0x7C>> => "d"}
  @global "instar:global:"
  @memory "instar:memory"
  @most_globals 200

  @typedoc "Where to speak: before the instruction at an offset of the code section; which locals go with it."
  @type place :: %{
          :at => non_neg_integer,
          optional(:locals) => :all | [non_neg_integer],
          optional(atom) => term
        }

  @typedoc "What the module imports of its host: names, how many values each takes, and whether it is a place or only more of them."
  @type imports :: [{name :: String.t(), :at | :more, values :: non_neg_integer}]

  @doc "The module that it imports from."
  @spec host() :: String.t()
  def host, do: @host

  @doc "The name of the export that tells a global."
  @spec global(non_neg_integer) :: String.t()
  def global(index), do: @global <> Integer.to_string(index)

  @doc "Whether an export is the debugger's own."
  @spec own?(String.t()) :: boolean
  def own?(name), do: String.starts_with?(name, "instar:")

  @doc """
  The module's bytes, and what it imports. `places` are of each of its own functions, by their number among these, in the order of the
  code; each place has an `index`, which it says.
  """
  @spec of(Module.t(), %{non_neg_integer => [place]}) :: {:ok, binary, imports} | {:error, String.t()}
  def of(module, places) do
    imported = length(module.imports)
    signatures = signatures(module, places)
    added = length(signatures)
    types = tuple_size(module.types)

    at =
      signatures
      |> Enum.with_index()
      |> Map.new(fn {signature, i} -> {signature, imported + i} end)

    state = %{
      module: module,
      remap: fn index -> if index < imported, do: index, else: index + added end,
      at: at,
      depth: length(module.globals),
      # Types that are needed beside those of the imports, in reverse.
      types: [],
      next_type: types + added
    }

    {bodies, state} =
      module.functions
      |> Enum.with_index()
      |> Enum.map_reduce(state, fn {function, own}, state -> body(function, places[own] || [], state) end)

    globals = for {{type, _, _}, i} <- Enum.with_index(module.globals), @numbers[type], do: {i, type}
    globals = Enum.take(globals, @most_globals)
    {getters, state} = Enum.map_reduce(globals, state, &getter/2)

    new_types = Enum.map(signatures, &import_type/1) ++ Enum.reverse(state.types)
    new_imports = for {signature, i} <- Enum.with_index(signatures), do: import_entry(signature, types + i)
    getter_types = for {type, _body} <- getters, do: leb(type)

    changed = %{
      1 => &add(&1, new_types),
      2 => &add(&1, new_imports),
      3 => &add(&1, getter_types),
      4 => &tables(&1, state),
      6 => &add(globals(&1, state), [<<0x7F, 1, 0x41, 0, 0x0B>>]),
      7 => &add(exports(&1, state), own_exports(module, globals, imported + added)),
      8 => &start(&1, state),
      9 => &elements(&1, state),
      10 => fn _code ->
        [
          leb(length(bodies) + length(getters)),
          for(body <- bodies ++ for({_type, body} <- getters, do: body), do: sized(body))
        ]
      end,
      11 => & &1
    }

    {:ok, rewritten(module.sections, changed), for(signature <- signatures, do: import_of(signature))}
  catch
    {:no_wasm, at} -> {:error, "at byte #{at} of a section there is something that the debugger doesn't know"}
  end

  # Sections in the order that they must have; those that are needed and aren't there become empty ones first.
  @order [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11]
  @needed [1, 2, 3, 6, 7, 10]

  defp rewritten(sections, changed) do
    own = for {id, content} <- sections, id != 0, into: %{}, do: {id, content}

    customs =
      for {0, content} = section <- sections,
          not left_out?(content),
          do: section

    known =
      for id <- @order, content = own[id] || if(id in @needed, do: <<0>>) do
        {id, Map.get(changed, id, & &1).(content)}
      end

    Module.write(known ++ customs)
  end

  # What speaks of functions by their numbers, or of places in the code, would be wrong.
  defp left_out?(content) do
    {size, at} = unsigned(content, 0)
    name = Instructions.part(content, at, size)

    name in ["name", "sourceMappingURL"] or String.starts_with?(name, ".debug_") or
      String.starts_with?(name, "metadata.code.") or String.starts_with?(name, "reloc.")
  end

  defp add(content, []), do: content

  defp add(content, entries) do
    content = IO.iodata_to_binary(content)
    {count, at} = unsigned(content, 0)
    [leb(count + length(entries)), binary_part(content, at, byte_size(content) - at) | entries]
  end

  defp sized(body) do
    body = IO.iodata_to_binary(body)
    [leb(byte_size(body)), body]
  end

  # What it imports: a function for each list of types that is told somewhere.
  defp signatures(module, places) do
    for {own, [_ | _] = of_function} <- places,
        function = Enum.at(module.functions, own),
        types = List.to_tuple(Module.locals(module, function)),
        place <- of_function,
        signature <- chunks(values(place, types)),
        uniq: true,
        do: elem(signature, 0)
  end

  @doc "The locals whose values a place tells, in their order."
  @spec values(place, tuple) :: [{non_neg_integer, String.t()}]
  def values(place, types) do
    wanted =
      case Map.get(place, :locals, :all) do
        :all when tuple_size(types) == 0 -> []
        :all -> 0..(tuple_size(types) - 1)
        some -> Enum.filter(some, &(&1 < tuple_size(types)))
      end

    for index <- wanted, letter = @numbers[elem(types, index)], do: {index, letter}
  end

  # The last ones go with the place.
  defp chunks([]), do: [{{:at, ""}, []}]

  defp chunks(values) do
    {more, [last]} = values |> Enum.chunk_every(@most_values) |> Enum.split(-1)
    for(chunk <- more, do: chunk(:more, chunk)) ++ [chunk(:at, last)]
  end

  defp chunk(kind, values),
    do:
      {{kind, Enum.map_join(values, fn {_index, letter} -> letter end)},
       for({index, _letter} <- values, do: index)}

  defp import_of({kind, letters} = signature), do: {import_name(signature), kind, String.length(letters)}
  defp import_name({kind, letters}), do: "#{kind}:#{letters}"

  @letters for {type, letter} <- @numbers, into: %{}, do: {letter, type}

  defp import_type({kind, letters}) do
    first = if kind == :at, do: [<<0x7F>>, <<0x7F>>], else: []
    function_type(first ++ for(letter <- String.graphemes(letters), do: @letters[letter]), [])
  end

  defp function_type(params, results),
    do: [0x60, leb(length(params)), params, leb(length(results)), results]

  defp import_entry(signature, type) do
    name = import_name(signature)
    [leb(byte_size(@host)), @host, leb(byte_size(name)), name, 0, leb(type)]
  end

  # Globals are told by functions, so that a debugger can ask for those that are nobody's export.
  defp getter({index, type}, state) do
    {type_index, state} = new_type(function_type([], [type]), state)
    {{type_index, [0, 0x23, leb(index), 0x0B]}, state}
  end

  defp new_type(type, %{next_type: next} = state),
    do: {next, %{state | types: [type | state.types], next_type: next + 1}}

  defp own_exports(module, globals, first) do
    count = length(module.functions)

    exported =
      for {{index, _type}, i} <- Enum.with_index(globals),
          do: export(global(index), 0, first + count + i)

    memory? = module.memories > 0 and not Enum.any?(module.exports, fn {_name, kind, _index} -> kind == 2 end)
    if memory?, do: [export(@memory, 2, 0) | exported], else: exported
  end

  defp export(name, kind, index), do: [leb(byte_size(name)), name, kind, leb(index)]

  # Bodies ----------------------------------------------------------------------------------------------------------

  defp body(function, [], state) do
    code = copied(function.first, function, [], {0, nil}, state)
    {[locals(function.locals), code], state}
  end

  defp body(function, places, %{module: module} = state) do
    {_params, results} = Module.function_type(module, function.type)
    types = List.to_tuple(Module.locals(module, function))
    own = tuple_size(types)

    {block, state} =
      case results do
        [] ->
          {<<0x40>>, state}

        [one] ->
          {one, state}

        several ->
          {index, state} = new_type(function_type([], several), state)
          {sleb(index), state}
      end

    depth = leb(state.depth)
    frame = [0x20, leb(own)]
    begins = [0x23, depth, 0x41, 1, 0x6A, 0x22, leb(own), 0x24, depth]
    ends = [frame, 0x41, 1, 0x6B, 0x24, depth]
    spoken = for place <- places, do: {place.at, [frame, 0x24, depth, says(place, types, frame, state)]}
    code = copied(function.first, function, spoken, {0, ends}, state)

    {[locals(function.locals ++ [{1, <<0x7F>>}]), begins, 0x02, block, code, ends, 0x0B], state}
  end

  defp says(place, types, frame, state) do
    for {{kind, _letters} = signature, indices} <- chunks(values(place, types)) do
      first = if kind == :at, do: [0x41, sleb(place.index), frame], else: []
      [first, for(index <- indices, do: [0x20, leb(index)]), 0x10, leb(state.at[signature])]
    end
  end

  defp locals(groups), do: [leb(length(groups)), for({count, type} <- groups, do: [leb(count), type])]

  # The code as it is, but for the numbers of functions and, where the function counts itself, what leaves it.
  defp copied(at, %{last: last}, _spoken, _where, _state) when at >= last, do: []

  defp copied(at, function, [{at, says} | spoken], where, state),
    do: [says | copied(at, function, spoken, where, state)]

  defp copied(at, function, spoken, {blocks, ends} = where, %{module: %{code: code}} = state) do
    {name, operands, next} = Instructions.at(code, at)

    {written, where} =
      case {name, operands} do
        {"call", [index]} ->
          {[0x10, leb(state.remap.(index))], where}

        {"ref.func", [index]} ->
          {[0xD2, leb(state.remap.(index))], where}

        {"return_call", [index]} ->
          {[ends || [], 0x12, leb(state.remap.(index))], where}

        {"return", []} when ends != nil ->
          {[0x0C, leb(blocks)], where}

        {leaves, _operands} when leaves in ["return_call_indirect", "return_call_ref"] ->
          {[ends || [], binary_part(code, at, next - at)], where}

        {block, _operands} when block in ["block", "loop", "if", "try_table"] ->
          {binary_part(code, at, next - at), {blocks + 1, ends}}

        {"end", []} ->
          {0x0B, {blocks - 1, ends}}

        _other ->
          {binary_part(code, at, next - at), where}
      end

    # A place within an instruction is none.
    spoken = Enum.drop_while(spoken, fn {place, _says} -> place < next end)
    [written | copied(next, function, spoken, where, state)]
  end

  # Numbers of functions elsewhere -----------------------------------------------------------------------------------

  defp exports(content, state) do
    {entries, _} =
      entries(content, fn at ->
        {size, name} = unsigned(content, at)
        kind = :binary.at(content, name + size)
        {index, next} = unsigned(content, name + size + 1)
        index = if kind == 0, do: state.remap.(index), else: index
        {[binary_part(content, at, name + size - at), kind, leb(index)], next}
      end)

    [leb(length(entries)) | entries]
  end

  defp start(content, state) do
    {index, _} = unsigned(content, 0)
    leb(state.remap.(index))
  end

  defp globals(content, state) do
    {entries, _} =
      entries(content, fn at ->
        {_type, mutable} = type(content, at)
        {constant, next} = constant(content, mutable + 1, state)
        {[binary_part(content, at, mutable + 1 - at), constant], next}
      end)

    [leb(length(entries)) | entries]
  end

  # A table may have a first value for all of its elements.
  defp tables(content, state) do
    {entries, _} =
      entries(content, fn at ->
        first? = :binary.at(content, at) == 0x40
        {_type, limits} = type(content, if(first?, do: at + 2, else: at))
        behind = limits(content, limits)
        head = binary_part(content, at, behind - at)

        if first? do
          {constant, next} = constant(content, behind, state)
          {[head, constant], next}
        else
          {head, behind}
        end
      end)

    [leb(length(entries)) | entries]
  end

  defp limits(content, at) do
    flags = :binary.at(content, at)
    {_least, at} = unsigned(content, at + 1)
    if Bitwise.band(flags, 1) == 1, do: content |> unsigned(at) |> elem(1), else: at
  end

  defp elements(content, state) do
    {entries, _} =
      entries(content, fn at ->
        {flags, next} = unsigned(content, at)
        passive? = Bitwise.band(flags, 1) == 1
        explicit? = Bitwise.band(flags, 2) == 2
        expressions? = Bitwise.band(flags, 4) == 4
        {table, next} = if explicit? and not passive?, do: raw(content, next), else: {[], next}
        {offset, next} = if passive?, do: {[], next}, else: constant(content, next, state)
        {kind, next} = if passive? or explicit?, do: kind(content, next, expressions?), else: {[], next}
        {count, next} = unsigned(content, next)

        {items, next} =
          many(count, next, fn at ->
            if expressions? do
              constant(content, at, state)
            else
              {index, next} = unsigned(content, at)
              {leb(state.remap.(index)), next}
            end
          end)

        {[leb(flags), table, offset, kind, leb(count), items], next}
      end)

    [leb(length(entries)) | entries]
  end

  defp raw(content, at) do
    {_number, next} = unsigned(content, at)
    {binary_part(content, at, next - at), next}
  end

  defp kind(content, at, true) do
    {_type, next} = type(content, at)
    {binary_part(content, at, next - at), next}
  end

  defp kind(content, at, false), do: {binary_part(content, at, 1), at + 1}

  defp constant(content, at, state) do
    case Instructions.at(content, at) do
      {"end", [], next} ->
        {[0x0B], next}

      {"ref.func", [index], next} ->
        {rest, behind} = constant(content, next, state)
        {[0xD2, leb(state.remap.(index)), rest], behind}

      {_name, _operands, next} ->
        {rest, behind} = constant(content, next, state)
        {[binary_part(content, at, next - at), rest], behind}
    end
  end

  defp entries(content, read) do
    {count, at} = unsigned(content, 0)
    many(count, at, read)
  end
end
