defmodule Instar.Debug.Guest.Entries do
  # DWARF's entries (`.debug_info`), versions 2 to 5, of WebAssembly: 32 bits wide, in one file. Pure.
  #
  # An entry is `%{tag, at, attributes, children}`, `at` its offset. Of its attributes there is what a debugger asks for.
  @moduledoc false
  import Instar.Debug.Guest.Instructions, only: [byte: 2, part: 3, signed: 2, unsigned: 2]

  @type entry :: %{tag: pos_integer, at: non_neg_integer, attributes: map, children: [entry]}

  # As entries nest.
  @deepest 200

  @attributes %{
    0x02 => :location,
    0x03 => :name,
    0x0B => :byte_size,
    0x10 => :lines,
    0x11 => :low,
    0x12 => :high,
    0x15 => :discriminant,
    0x16 => :discriminant_value,
    0x1B => :folder,
    0x1C => :constant,
    0x2F => :upper_bound,
    0x31 => :origin,
    0x37 => :count,
    0x38 => :member_location,
    0x3C => :declaration,
    0x3E => :encoding,
    0x40 => :frame_base,
    0x47 => :specification,
    0x49 => :type,
    0x72 => :strings_base,
    0x73 => :addresses_base
  }

  @doc "The units of a module, each an entry with all that is within."
  @spec read(%{String.t() => binary}) :: [entry]
  def read(%{".debug_info" => info, ".debug_abbrev" => abbreviations} = sections),
    do: units(info, 0, abbreviations, sections)

  def read(_sections), do: []

  defp units(info, at, _abbreviations, _sections) when at + 11 > byte_size(info), do: []

  defp units(info, at, abbreviations, sections) do
    <<length::little-32, version::little-16>> = part(info, at, 6)
    behind = at + 4 + length

    {table, first, kind} =
      if version >= 5 do
        <<kind, _size, table::little-32>> = part(info, at + 6, 6)
        {table, at + 12, kind}
      else
        <<table::little-32, _size>> = part(info, at + 6, 5)
        {table, at + 11, 1}
      end

    # Units of types, and what stands for units elsewhere, have more in their heads.
    first = if kind in [2, 6], do: first + 12, else: if(kind in [4, 5], do: first + 8, else: first)

    unit = %{
      info: info,
      at: at,
      behind: behind,
      version: version,
      sections: sections,
      forms: abbreviations(abbreviations, table, %{})
    }

    read =
      if version in 2..5 do
        bases = bases(unit, first)

        case entries(Map.merge(unit, bases), first, 0) do
          {[entry | _], _next} -> [entry]
          {[], _next} -> []
        end
      else
        []
      end

    read ++ units(info, behind, abbreviations, sections)
  catch
    {:no_wasm, _at} -> []
  end

  # What a unit's other entries need to be read is in its first one.
  defp bases(unit, first) do
    unit = Map.merge(unit, %{strings_base: 8, addresses_base: 8, shallow: true})
    {[%{attributes: attributes} | _], _} = entries(unit, first, @deepest)
    %{strings_base: attributes[:strings_base] || 8, addresses_base: attributes[:addresses_base] || 8}
  end

  defp abbreviations(content, at, table) do
    case unsigned(content, at) do
      {0, _} ->
        table

      {code, at} ->
        {tag, at} = unsigned(content, at)
        children? = byte(content, at) == 1
        {forms, at} = forms(content, at + 1, [])
        abbreviations(content, at, Map.put(table, code, {tag, children?, forms}))
    end
  end

  defp forms(content, at, done) do
    {attribute, at} = unsigned(content, at)
    {form, at} = unsigned(content, at)
    {constant, at} = if form == 0x21, do: signed(content, at), else: {nil, at}

    if attribute == 0 and form == 0,
      do: {Enum.reverse(done), at},
      else: forms(content, at, [{@attributes[attribute], form, constant} | done])
  end

  # One after another until the end of their parent's.
  defp entries(%{behind: behind}, at, _depth) when at >= behind, do: {[], at}

  defp entries(unit, at, depth) do
    case unsigned(unit.info, at) do
      {0, next} ->
        {[], next}

      {code, next} ->
        {tag, children?, forms} = unit.forms[code] || throw({:no_wasm, at})
        {attributes, next} = attributes(forms, unit, next, %{})
        entry = %{tag: tag, at: at, attributes: attributes, children: []}

        cond do
          unit[:shallow] ->
            {[entry], next}

          children? and depth < @deepest ->
            {children, next} = entries(unit, next, depth + 1)
            {others, next} = siblings(unit, next, depth)
            {[%{entry | children: children} | others], next}

          children? ->
            throw({:no_wasm, at})

          true ->
            {others, next} = siblings(unit, next, depth)
            {[entry | others], next}
        end
    end
  end

  # A unit has one entry at its top.
  defp siblings(_unit, next, 0), do: {[], next}
  defp siblings(unit, next, depth), do: entries(unit, next, depth)

  defp attributes([], _unit, at, done), do: {done, at}

  defp attributes([{name, form, constant} | forms], unit, at, done) do
    {value, next} = value(form, constant, unit, at)
    # Where a function ends is an address or how long it is.
    value = if name == :high and form == 0x01, do: {:address, value}, else: value
    attributes(forms, unit, next, if(name, do: Map.put(done, name, value), else: done))
  end

  defp value(form, constant, %{info: info} = unit, at) do
    case form do
      0x01 -> number(info, at, 4)
      0x03 -> block(info, at, 2)
      0x04 -> block(info, at, 4)
      0x05 -> number(info, at, 2)
      0x06 -> number(info, at, 4)
      0x07 -> number(info, at, 8)
      0x08 -> text(info, at)
      0x09 -> expression(info, at)
      0x0A -> block(info, at, 1)
      0x0B -> number(info, at, 1)
      0x0C -> number(info, at, 1)
      0x0D -> signed(info, at)
      0x0E -> string(unit, ".debug_str", at)
      0x0F -> unsigned(info, at)
      0x10 -> reference(info, at, 4, 0)
      0x11 -> reference(info, at, 1, unit.at)
      0x12 -> reference(info, at, 2, unit.at)
      0x13 -> reference(info, at, 4, unit.at)
      0x14 -> reference(info, at, 8, unit.at)
      0x15 -> {unit.at + elem(unsigned(info, at), 0), elem(unsigned(info, at), 1)}
      0x17 -> {{:offset, elem(number(info, at, 4), 0)}, at + 4}
      0x18 -> expression(info, at)
      0x19 -> {1, at}
      0x1A -> indexed_string(unit, unsigned(info, at))
      0x1B -> indexed_address(unit, unsigned(info, at))
      0x1E -> {part(info, at, 16), at + 16}
      0x1F -> string(unit, ".debug_line_str", at)
      0x20 -> number(info, at, 8)
      0x21 -> {constant, at}
      list when list in [0x22, 0x23] -> {{:list, elem(unsigned(info, at), 0)}, elem(unsigned(info, at), 1)}
      0x25 -> indexed_string(unit, number(info, at, 1))
      0x26 -> indexed_string(unit, number(info, at, 2))
      0x27 -> indexed_string(unit, number(info, at, 3))
      0x28 -> indexed_string(unit, number(info, at, 4))
      0x29 -> indexed_address(unit, number(info, at, 1))
      0x2A -> indexed_address(unit, number(info, at, 2))
      0x2B -> indexed_address(unit, number(info, at, 3))
      0x2C -> indexed_address(unit, number(info, at, 4))
      _other -> throw({:no_wasm, at})
    end
  end

  defp number(info, at, size), do: {info |> part(at, size) |> :binary.decode_unsigned(:little), at + size}

  defp reference(info, at, size, base) do
    {offset, next} = number(info, at, size)
    {base + offset, next}
  end

  defp block(info, at, size) do
    {length, at} = number(info, at, size)
    {part(info, at, length), at + length}
  end

  defp expression(info, at) do
    {length, at} = unsigned(info, at)
    {part(info, at, length), at + length}
  end

  @doc "A text that ends with a zero, and what is behind it."
  @spec text(binary, non_neg_integer) :: {String.t(), non_neg_integer}
  def text(content, at) when at <= byte_size(content) do
    case :binary.match(content, <<0>>, scope: {at, byte_size(content) - at}) do
      {zero, 1} -> {binary_part(content, at, zero - at), zero + 1}
      :nomatch -> throw({:no_wasm, at})
    end
  end

  def text(_content, at), do: throw({:no_wasm, at})

  defp string(%{info: info, sections: sections}, section, at) do
    {offset, next} = number(info, at, 4)
    {sections |> Map.get(section, "") |> text(offset) |> elem(0), next}
  end

  defp indexed_string(unit, {index, next}) do
    {offset, _} = number(unit.sections[".debug_str_offsets"] || "", unit.strings_base + 4 * index, 4)
    {unit.sections |> Map.get(".debug_str", "") |> text(offset) |> elem(0), next}
  catch
    {:no_wasm, _at} -> {nil, next}
  end

  defp indexed_address(unit, {index, next}) do
    {address, _} = number(unit.sections[".debug_addr"] || "", unit.addresses_base + 4 * index, 4)
    {address, next}
  catch
    {:no_wasm, _at} -> {nil, next}
  end
end
