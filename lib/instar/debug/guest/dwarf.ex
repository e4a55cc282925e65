defmodule Instar.Debug.Guest.Dwarf do
  # What DWARF says of a module: the lines of its functions, and its variables, by name and with their types, which are read out
  # of the memory of who stands still. Pure, but for what `read` reads.
  #
  # Variables have their places as clang and rustc give them without optimization: beside the frame, at an address, or in a
  # local. What has lists of places, as optimized code does, isn't shown.
  @moduledoc false
  import Instar.Debug.Guest.Instructions, only: [signed: 2, unsigned: 2]
  alias Instar.Call.Trapped
  alias Instar.Debug.Guest.{Entries, LineTable, Module}

  @type read :: (address :: non_neg_integer, length :: non_neg_integer -> {:ok, binary} | :error)
  @type variable :: %{name: String.t(), type: non_neg_integer | nil, at: binary, scope: {integer, integer}}
  @type t :: %{
          rows: [LineTable.row()],
          functions: %{non_neg_integer => map},
          own: %{non_neg_integer => map},
          types: %{non_neg_integer => Entries.entry()},
          statics: [variable]
        }

  # Parts of values within one another, elements of an array and bytes of a text that are shown.
  @deepest 5
  @most 1_000
  @most_text 500
  @subprogram 0x2E
  @block 0x0B
  @variable 0x34
  @parameter 0x05

  @doc "What a module says; nil of one that says nothing."
  @spec read(Module.t()) :: t | nil
  def read(%{customs: customs} = module) when is_map_key(customs, ".debug_line") do
    units = Entries.read(customs)

    folders =
      for %{attributes: %{lines: {:offset, offset}} = attributes} <- units,
          into: %{},
          do: {offset, attributes[:folder] || ""}

    # One steps over what libraries do.
    rows = customs |> LineTable.rows(folders) |> Enum.reject(&Trapped.library?(&1.file))

    if rows != [] do
      types =
        for unit <- units, entry <- all(unit), into: %{}, do: {entry.at, %{entry | children: few(entry)}}

      functions = for unit <- units, entry <- subprograms(unit), do: function(entry, types)
      by_low = Map.new(functions, &{&1.low, &1})

      own =
        for {body, own} <- Enum.with_index(module.functions),
            function = by_low[body.at] || Enum.find_value(body.at..body.first//1, &by_low[&1]),
            into: %{},
            do: {own, function}

      statics =
        for unit <- units,
            %{tag: @variable} = entry <- unit.children,
            do: variable(entry, {0, :infinity}, types)

      %{rows: rows, functions: by_low, own: own, types: types, statics: Enum.filter(statics, & &1)}
    end
  end

  def read(_module), do: nil

  defp all(entry), do: [entry | Enum.flat_map(entry.children, &all/1)]

  # Of what is a type its parts are kept, of all else nothing: functions have their variables elsewhere.
  defp few(%{tag: tag}) when tag in [0x11, @subprogram, @block, 0x39], do: []
  defp few(%{children: children}), do: children

  defp subprograms(%{tag: @subprogram, attributes: %{low: low}} = entry) when is_integer(low),
    do: [entry | Enum.flat_map(entry.children, &subprograms/1)]

  defp subprograms(%{children: children}), do: Enum.flat_map(children, &subprograms/1)

  defp function(%{attributes: attributes} = entry, types) do
    scope = scope(attributes)

    %{
      name: said(attributes, :name, types),
      low: attributes.low,
      frame: frame(attributes[:frame_base]),
      variables: variables(entry, scope, types)
    }
  end

  defp scope(%{low: low, high: {:address, high}}) when is_integer(low), do: {low, high}
  defp scope(%{low: low, high: high}) when is_integer(low) and is_integer(high), do: {low, low + high}
  defp scope(_attributes), do: {0, :infinity}

  # What an entry says itself, or the one that it is an instance of.
  defp said(attributes, what, types) do
    with nil <- attributes[what],
         reference when reference != nil <- attributes[:specification] || attributes[:origin],
         %{attributes: further} <- types[reference],
         do: said(further, what, types)
  end

  # A local, as what the frame stands in.
  defp frame(<<0xED, 0, rest::binary>>), do: {:local, rest |> unsigned(0) |> elem(0)}
  defp frame(_other), do: nil

  defp variables(entry, scope, types) do
    Enum.flat_map(entry.children, fn
      %{tag: tag} = child when tag in [@variable, @parameter] -> List.wrap(variable(child, scope, types))
      %{tag: @block, attributes: attributes} = block -> variables(block, inner(attributes, scope), types)
      _other -> []
    end)
  end

  # A block in several pieces counts as everywhere within its function.
  defp inner(attributes, scope), do: with({0, :infinity} <- scope(attributes), do: scope)

  defp variable(%{attributes: attributes}, scope, types) do
    with name when is_binary(name) <- said(attributes, :name, types),
         location when is_binary(location) <- attributes[:location],
         do: %{name: name, type: said(attributes, :type, types), at: location, scope: scope},
         else: (_ -> nil)
  end

  @doc "The files that have lines."
  @spec files(t) :: [String.t()]
  def files(%{rows: rows}), do: for(%{file: file} <- rows, uniq: true, do: file)

  @doc """
  The module's own functions that have lines: number, name, where the statements begin, and which locals say where the variables are.
  """
  @spec functions(t, Module.t()) :: [
          {non_neg_integer, String.t(), [{non_neg_integer, String.t(), pos_integer}],
           :all | [non_neg_integer]}
        ]
  def functions(%{rows: rows} = dwarf, module) do
    imported = length(module.imports)

    bodies =
      module.functions
      |> Enum.with_index()
      |> Enum.map(fn {body, own} -> {body.at, body, own} end)
      |> List.to_tuple()

    rows
    |> Enum.group_by(&containing(bodies, &1.address, 0, tuple_size(bodies)))
    |> Map.delete(nil)
    |> Enum.sort()
    |> Enum.map(fn {own, rows} ->
      {_at, body, ^own} = elem(bodies, own)
      # Of several rows of an address the last one counts.
      by_address = rows |> Enum.sort_by(& &1.address) |> Map.new(&{max(&1.address, body.first), &1})
      statements = by_address |> Enum.sort() |> after_prologue()
      function = dwarf.own[own]
      name = (function && function.name) || Module.function_name(module, imported + own)
      {own, name, for({at, row} <- statements, do: {at, row.file, row.line}), locals(function)}
    end)
  end

  # The number of the function that an address is in.
  defp containing(_bodies, _address, low, high) when low >= high, do: nil

  defp containing(bodies, address, low, high) do
    middle = div(low + high, 2)
    {at, body, own} = elem(bodies, middle)

    cond do
      address < at -> containing(bodies, address, low, middle)
      address >= body.last -> containing(bodies, address, middle + 1, high)
      true -> own
    end
  end

  # Before that the frame isn't there yet.
  defp after_prologue(rows) do
    case Enum.split_while(rows, fn {_at, row} -> not row.prologue_end end) do
      {[_only], []} -> rows
      {[_first | rest], []} -> rest
      {_prologue, rows} -> rows
    end
  end

  # Which locals the places of its variables are reckoned from; all of a function that has none.
  defp locals(nil), do: :all
  defp locals(%{variables: []}), do: :all

  defp locals(%{frame: frame, variables: variables}) do
    own = for %{at: <<0xED, 0, rest::binary>>} <- variables, do: rest |> unsigned(0) |> elem(0)

    frame = with {:local, index} <- frame, do: [index], else: (_ -> [])
    Enum.uniq(frame ++ own)
  end

  @doc "The names of a function's variables."
  @spec names(t, non_neg_integer) :: [String.t()]
  def names(%{own: own}, function),
    do:
      with(
        %{variables: variables} <- own[function],
        do: for(%{name: name} <- variables, uniq: true, do: name),
        else: (_ -> [])
      )

  # Values ----------------------------------------------------------------------------------------------------------

  @doc "The variables that a place sees, with their values; `locals` are those of WebAssembly that it told."
  @spec variables(t, map, %{non_neg_integer => number}, read) :: [{String.t(), term}]
  def variables(dwarf, place, locals, read) do
    for {name, variable} <- visible(dwarf, place),
        {:ok, value} <- [variable_value(dwarf, variable, frame_of(dwarf, place), locals, read)],
        do: {name, value}
  end

  defp visible(%{own: own}, %{own: function, at: at}) do
    case own[function] do
      %{variables: variables} ->
        # Of two of one name the inner one counts.
        for(
          %{scope: {low, high}} = variable <- variables,
          at >= low and at < high,
          do: {variable.name, variable}
        )
        |> Enum.reverse()
        |> Enum.uniq_by(&elem(&1, 0))
        |> Enum.reverse()

      nil ->
        []
    end
  end

  defp frame_of(%{own: own}, %{own: function}), do: with(%{frame: frame} <- own[function], do: frame)

  @doc "The variables of the program's, by name."
  @spec statics(t, map, read) :: %{String.t() => term}
  def statics(dwarf, _place, read) do
    for variable <- Enum.take(dwarf.statics, @most),
        {:ok, value} <- [variable_value(dwarf, variable, nil, %{}, read)],
        into: %{},
        do: {variable.name, value}
  end

  defp variable_value(dwarf, variable, frame, locals, read) do
    case located(variable.at, frame, locals) do
      {:address, address} -> at_address(dwarf, variable.type, address, read, 0)
      {:value, value} -> of_value(dwarf, variable.type, value, read, 0)
      :unknown -> :error
    end
  end

  defp located(expression, frame, locals) do
    case expression do
      <<0x91, rest::binary>> ->
        with {:local, index} <- frame,
             base when is_integer(base) <- locals[index],
             {offset, next} = signed(rest, 0),
             true <- next == byte_size(rest),
             do: {:address, Bitwise.band(base + offset, 0xFFFFFFFF)},
             else: (_ -> :unknown)

      <<0x03, address::little-32>> ->
        {:address, address}

      <<0xED, 0, rest::binary>> ->
        {index, next} = unsigned(rest, 0)

        case {locals[index], binary_part(rest, next, byte_size(rest) - next)} do
          {value, <<0x9F>>} when value != nil -> {:value, value}
          {value, ""} when value != nil -> {:value, value}
          _other -> :unknown
        end

      _other ->
        :unknown
    end
  catch
    {:no_wasm, _at} -> :unknown
  end

  # What a value is of which only the number is there: a local's.
  defp of_value(dwarf, type, value, read, depth) do
    case stripped(dwarf, type) do
      %{tag: tag} = entry when tag in [0x0F, 0x10, 0x42] ->
        pointer(dwarf, entry, Bitwise.band(trunc(value), 0xFFFFFFFF), read, depth)

      %{tag: 0x24, attributes: %{encoding: 2}} ->
        {:ok, value != 0}

      %{tag: 0x24, attributes: %{encoding: encoding, byte_size: size}}
      when encoding in [7, 8] and is_integer(value) ->
        {:ok, Bitwise.band(value, Bitwise.bsl(1, 8 * size) - 1)}

      %{tag: 0x04} = enum ->
        {:ok, enumerated(enum, value)}

      _other ->
        {:ok, value}
    end
  end

  defp at_address(dwarf, type, address, read, depth) do
    case stripped(dwarf, type) do
      nil ->
        :error

      %{tag: 0x24, attributes: attributes} ->
        with {:ok, bytes} <- read.(address, attributes[:byte_size] || 0),
             do: base(attributes[:encoding], bytes)

      %{tag: tag} = entry when tag in [0x0F, 0x10, 0x42] ->
        with {:ok, <<to::little-32>>} <- read.(address, 4), do: pointer(dwarf, entry, to, read, depth)

      %{tag: 0x15} ->
        {:ok, address}

      %{tag: 0x04, attributes: attributes} = enum ->
        with {:ok, bytes} <- read.(address, attributes[:byte_size] || 4),
             do: {:ok, enumerated(enum, :binary.decode_unsigned(bytes, :little))}

      %{tag: 0x01} = array ->
        array(dwarf, array, address, read, depth)

      %{tag: tag} = structure when tag in [0x02, 0x13, 0x17] ->
        if depth >= @deepest, do: {:ok, "..."}, else: structure(dwarf, structure, address, read, depth)

      _other ->
        :error
    end
  end

  # Names that stand for other types, and what says nothing of values.
  defp stripped(dwarf, type, left \\ 50)
  defp stripped(_dwarf, nil, _left), do: nil
  defp stripped(_dwarf, _type, 0), do: nil

  defp stripped(dwarf, type, left) do
    case dwarf.types[type] do
      %{tag: tag, attributes: attributes} when tag in [0x16, 0x26, 0x35, 0x37, 0x47] ->
        stripped(dwarf, attributes[:type], left - 1)

      other ->
        other
    end
  end

  defp base(2, bytes), do: {:ok, :binary.decode_unsigned(bytes, :little) != 0}
  defp base(4, <<float::float-little-32>>), do: {:ok, float}
  defp base(4, <<float::float-little-64>>), do: {:ok, float}
  defp base(4, bytes), do: {:ok, {:float, bytes}}

  defp base(encoding, bytes) when encoding in [5, 6, 13] and bytes != "" do
    number = :binary.decode_unsigned(bytes, :little)
    half = Integer.pow(2, 8 * byte_size(bytes) - 1)
    {:ok, if(number < half, do: number, else: number - 2 * half)}
  end

  defp base(_unsigned, bytes), do: {:ok, :binary.decode_unsigned(bytes, :little)}

  # A pointer that leads nowhere is nil; another one shows what it leads to.
  defp pointer(_dwarf, _entry, 0, _read, _depth), do: {:ok, nil}

  defp pointer(dwarf, %{attributes: attributes}, to, read, depth) do
    case stripped(dwarf, attributes[:type]) do
      %{tag: 0x24, attributes: %{encoding: encoding, byte_size: 1}} when encoding in [6, 8] ->
        {:ok, %{"*" => zero_ended(to, read), address: to}}

      nil ->
        {:ok, %{address: to}}

      _type when depth >= @deepest ->
        {:ok, %{address: to}}

      _type ->
        case at_address(dwarf, attributes[:type], to, read, depth + 1) do
          {:ok, value} -> {:ok, %{"*" => value, address: to}}
          :error -> {:ok, %{address: to}}
        end
    end
  end

  defp zero_ended(address, read) do
    bytes =
      Enum.find_value([@most_text, 64, 8, 1], "", fn size ->
        with {:ok, bytes} <- read.(address, size), do: bytes, else: (_ -> nil)
      end)

    bytes |> :binary.split(<<0>>) |> hd()
  end

  defp enumerated(%{children: children}, value) do
    Enum.find_value(children, value, fn
      %{tag: 0x28, attributes: %{constant: ^value, name: name}} -> name
      _other -> nil
    end)
  end

  defp array(dwarf, %{attributes: attributes} = entry, address, read, depth) do
    with size when is_integer(size) and size > 0 <- size(dwarf, attributes[:type]) do
      count = min(count(entry), @most)

      case stripped(dwarf, attributes[:type]) do
        %{tag: 0x24, attributes: %{encoding: encoding, byte_size: 1}} when encoding in [6, 8] ->
          read.(address, count)

        _other when depth >= @deepest ->
          {:ok, []}

        _other ->
          {:ok,
           for(
             i <- Enum.take(Stream.iterate(0, &(&1 + 1)), count),
             {:ok, value} <- [at_address(dwarf, attributes[:type], address + i * size, read, depth + 1)],
             do: value
           )}
      end
    else
      _unknown -> :error
    end
  end

  # Arrays of arrays have a range for each.
  defp count(%{children: children}) do
    for %{tag: 0x21, attributes: attributes} <- children, reduce: 1 do
      product ->
        product *
          case attributes do
            %{count: count} when is_integer(count) -> count
            %{upper_bound: bound} when is_integer(bound) -> bound + 1
            _unknown -> 0
          end
    end
  end

  defp size(dwarf, type, left \\ 20) do
    case stripped(dwarf, type) do
      %{attributes: %{byte_size: size}} when is_integer(size) ->
        size

      %{tag: tag} when tag in [0x0F, 0x10, 0x42] ->
        4

      %{tag: 0x01, attributes: attributes} = array when left > 0 ->
        count(array) * (size(dwarf, attributes[:type], left - 1) || 0)

      _unknown ->
        nil
    end
  end

  # A text of Rust's is what it is.
  defp structure(_dwarf, %{attributes: %{name: "&str"}} = entry, address, read, _depth) do
    with %{attributes: %{member_location: data}} <- member(entry, "data_ptr"),
         %{attributes: %{member_location: length}} <- member(entry, "length"),
         {:ok, <<data::little-32>>} <- read.(address + data, 4),
         {:ok, <<length::little-32>>} <- read.(address + length, 4),
         do: read.(data, min(length, @most_text)),
         else: (_ -> :error)
  end

  defp structure(dwarf, %{children: children}, address, read, depth) do
    plain =
      for %{tag: 0x0D} = member <- children,
          {:ok, value} <- [member_value(dwarf, member, address, read, depth)],
          into: %{},
          do: {member.attributes[:name] || "", value}

    variants =
      for %{tag: 0x33} = choice <- children,
          %{} = variant <- [variant(dwarf, choice, address, read)],
          %{tag: 0x0D} = member <- variant.children,
          {:ok, value} <- [member_value(dwarf, member, address, read, depth)],
          into: %{},
          do: {member.attributes[:name] || "", value}

    {:ok, Map.merge(plain, variants)}
  end

  defp member(%{children: children}, name),
    do: Enum.find(children, &match?(%{tag: 0x0D, attributes: %{name: ^name}}, &1))

  defp member_value(dwarf, %{attributes: attributes}, address, read, depth) do
    case attributes[:member_location] || 0 do
      offset when is_integer(offset) ->
        at_address(dwarf, attributes[:type], address + offset, read, depth + 1)

      _computed ->
        :error
    end
  end

  # Which variant of a Rust enum it is, its discriminant says; the one without a value is all others.
  defp variant(dwarf, %{attributes: attributes, children: children}, address, read) do
    variants = for %{tag: 0x19} = variant <- children, do: variant

    discriminant =
      Enum.find(children, &(&1.at == attributes[:discriminant])) || dwarf.types[attributes[:discriminant]]

    value =
      with %{} <- discriminant,
           {:ok, value} <- member_value(dwarf, discriminant, address, read, 0),
           do: value,
           else: (_ -> nil)

    Enum.find(variants, &(&1.attributes[:discriminant_value] == value and value != nil)) ||
      Enum.find(variants, &(not Map.has_key?(&1.attributes, :discriminant_value)))
  end

  # What is typed --------------------------------------------------------------------------------------------------

  @path ~r/\A(\**)\s*([A-Za-z_]\w*)((?:\s*(?:\.|->)\s*\w+|\s*\[\s*\d+\s*\])*)\z/

  @doc "The value of what is typed as in the source: names, `.`, `->`, `[index]`, `*`. `:none` of what isn't."
  @spec path(t, map, %{non_neg_integer => number}, read, String.t()) ::
          {:value, term} | {:error, String.t()} | :none
  def path(dwarf, place, locals, read, text) do
    with [_all, stars, name, steps] <- Regex.run(@path, text),
         %{} = variable <- named(dwarf, place, name) do
      steps = Regex.scan(~r/(?:\.|->)\s*(\w+)|\[\s*(\d+)\s*\]/, steps, capture: :all_but_first)

      with {:ok, value} <- variable_value(dwarf, variable, frame_of(dwarf, place), locals, read),
           {:ok, value} <- steps |> Enum.map(&step/1) |> followed(value),
           {:ok, value} <- followed(List.duplicate(:star, String.length(stars)), value),
           do: {:value, value},
           else: (_ -> {:error, "there is no #{text}"})
    else
      _none -> :none
    end
  end

  defp named(dwarf, place, name) do
    with nil <- Enum.find_value(visible(dwarf, place), fn {other, variable} -> other == name && variable end),
         do: Enum.find(dwarf.statics, &(&1.name == name))
  end

  defp step([name]), do: {:name, name}
  defp step(["", index]), do: {:index, String.to_integer(index)}

  defp followed([], value), do: {:ok, value}

  defp followed([:star | steps], %{"*" => value}), do: followed(steps, value)
  # A pointer is followed wherever something of what it leads to is asked for.
  defp followed([{:name, name} | _] = steps, %{"*" => value, address: _} = pointer)
       when not is_map_key(pointer, name),
       do: followed(steps, value)

  defp followed([{:name, name} | steps], %{} = map) when is_map_key(map, name), do: followed(steps, map[name])

  defp followed([{:index, index} | steps], list) when is_list(list) and index < length(list),
    do: followed(steps, Enum.at(list, index))

  defp followed([{:index, index} | steps], bytes) when is_binary(bytes) and index < byte_size(bytes),
    do: followed(steps, :binary.at(bytes, index))

  defp followed([{:index, 0} | steps], %{"*" => value, address: _}), do: followed(steps, value)

  defp followed([{:index, _} | _] = steps, %{"*" => value, address: _}) when is_list(value),
    do: followed(steps, value)

  defp followed(_steps, _value), do: :error
end
