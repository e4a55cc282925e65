defmodule Instar.Debug.Guest.LineTable do
  # DWARF's line programs (`.debug_line`), versions 2 to 5: which line of which file an address is of. Pure.
  @moduledoc false
  import Instar.Debug.Guest.Instructions, only: [byte: 2, many: 3, part: 3, signed: 2, unsigned: 2]
  import Instar.Debug.Guest.Entries, only: [text: 2]

  @typedoc "`prologue_end` says that what a function does before its first statement is over."
  @type row :: %{address: non_neg_integer, file: String.t(), line: non_neg_integer, prologue_end: boolean}

  @doc "The rows of all programs that are statements' beginnings. `folders` are of the units, by the offsets of their programs."
  @spec rows(%{String.t() => binary}, %{non_neg_integer => String.t()}) :: [row]
  def rows(%{".debug_line" => content} = sections, folders), do: programs(content, 0, sections, folders)
  def rows(_sections, _folders), do: []

  defp programs(content, at, _sections, _folders) when at + 10 > byte_size(content), do: []

  defp programs(content, at, sections, folders) do
    <<length::little-32, version::little-16>> = part(content, at, 6)
    behind = at + 4 + length

    rows =
      if version in 2..5, do: program(content, at, behind, version, {sections, folders[at] || ""}), else: []

    rows ++ programs(content, behind, sections, folders)
  catch
    {:no_wasm, _at} -> []
  end

  defp program(content, at, behind, version, {sections, folder}) do
    head = if version >= 5, do: at + 8, else: at + 6
    <<header::little-32>> = part(content, head, 4)
    first = head + 4 + header
    head = head + 4
    # The most operations of one instruction are there since version 4.
    {least, head} = {byte(content, head), if(version >= 4, do: head + 2, else: head + 1)}
    <<default, base::signed-8, range, opcodes>> = part(content, head, 4)
    lengths = for <<length <- part(content, head + 4, opcodes - 1)>>, do: length
    head = head + 4 + opcodes - 1

    files =
      if version >= 5,
        do: files5(content, head, sections),
        else: files4(content, head, folder)

    machine = %{
      content: content,
      behind: min(behind, byte_size(content)),
      least: least,
      default: default == 1,
      base: base,
      range: max(range, 1),
      opcodes: opcodes,
      lengths: List.to_tuple(lengths),
      files: files
    }

    run(machine, first, start(machine), [])
  end

  defp start(%{default: default}),
    do: %{address: 0, file: 1, line: 1, statement: default, prologue_end: false}

  defp files4(content, at, folder) do
    {folders, at} = texts(content, at, [])
    folders = List.to_tuple([folder | Enum.map(folders, &absolute(folder, &1))])
    files4(content, at, folders, 1, %{})
  end

  defp files4(content, at, folders, number, done) do
    case text(content, at) do
      {"", _next} ->
        done

      {name, at} ->
        {folder, at} = unsigned(content, at)
        {_time, at} = unsigned(content, at)
        {_length, at} = unsigned(content, at)
        folder = if folder < tuple_size(folders), do: elem(folders, folder), else: ""
        files4(content, at, folders, number + 1, Map.put(done, number, absolute(folder, name)))
    end
  end

  defp texts(content, at, done) do
    case text(content, at) do
      {"", next} -> {Enum.reverse(done), next}
      {text, next} -> texts(content, next, [text | done])
    end
  end

  defp files5(content, at, sections) do
    {folders, at} = table(content, at, sections)
    own = with [%{1 => folder} | _] <- folders, do: folder, else: (_ -> "")
    folders = folders |> Enum.map(&absolute(own, &1[1] || "")) |> List.to_tuple()
    {files, _at} = table(content, at, sections)

    for {file, number} <- Enum.with_index(files), into: %{} do
      folder = file[2] || 0
      folder = if folder < tuple_size(folders), do: elem(folders, folder), else: ""
      {number, absolute(folder, file[1] || "")}
    end
  end

  # Each entry has what the formats say: 1 is a path, 2 a folder's number.
  defp table(content, at, sections) do
    {formats, at} =
      many(byte(content, at), at + 1, fn at ->
        {kind, at} = unsigned(content, at)
        {form, at} = unsigned(content, at)
        {{kind, form}, at}
      end)

    {count, at} = unsigned(content, at)

    many(count, at, fn at ->
      Enum.reduce(formats, {%{}, at}, fn {kind, form}, {entry, at} ->
        {value, at} = formatted(form, content, at, sections)
        {Map.put(entry, kind, value), at}
      end)
    end)
  end

  defp formatted(form, content, at, sections) do
    case form do
      0x08 -> text(content, at)
      0x1F -> referred(content, at, sections[".debug_line_str"])
      0x0E -> referred(content, at, sections[".debug_str"])
      0x0F -> unsigned(content, at)
      0x0B -> {byte(content, at), at + 1}
      0x05 -> {content |> part(at, 2) |> :binary.decode_unsigned(:little), at + 2}
      0x06 -> {content |> part(at, 4) |> :binary.decode_unsigned(:little), at + 4}
      0x1E -> {part(content, at, 16), at + 16}
      _other -> throw({:no_wasm, at})
    end
  end

  defp referred(content, at, strings) do
    <<offset::little-32>> = part(content, at, 4)
    {strings |> Kernel.||("") |> text(offset) |> elem(0), at + 4}
  end

  defp absolute(folder, name) do
    path = if folder == "" or Path.type(name) == :absolute, do: name, else: Path.join(folder, name)
    if Path.type(path) == :absolute, do: Path.expand(path), else: path
  end

  defp run(%{behind: behind}, at, _state, rows) when at >= behind, do: Enum.reverse(rows)

  defp run(%{content: content, opcodes: opcodes} = machine, at, state, rows) do
    case byte(content, at) do
      0 ->
        {length, next} = unsigned(content, at + 1)
        {state, rows} = extended(machine, next, length, state, rows)
        run(machine, next + length, state, rows)

      special when special >= opcodes ->
        advance = special - opcodes

        state = %{
          state
          | address: state.address + machine.least * div(advance, machine.range),
            line: state.line + machine.base + rem(advance, machine.range)
        }

        run(machine, at + 1, %{state | prologue_end: false}, row(machine, state, rows))

      1 ->
        run(machine, at + 1, %{state | prologue_end: false}, row(machine, state, rows))

      code ->
        {state, next} = standard(code, machine, at + 1, state)
        run(machine, next, state, rows)
    end
  end

  defp standard(code, %{content: content} = machine, at, state) do
    case code do
      2 ->
        {advance, next} = unsigned(content, at)
        {%{state | address: state.address + machine.least * advance}, next}

      3 ->
        {advance, next} = signed(content, at)
        {%{state | line: state.line + advance}, next}

      4 ->
        {file, next} = unsigned(content, at)
        {%{state | file: file}, next}

      6 ->
        {%{state | statement: not state.statement}, at}

      8 ->
        {%{state | address: state.address + machine.least * div(255 - machine.opcodes, machine.range)}, at}

      9 ->
        <<advance::little-16>> = part(content, at, 2)
        {%{state | address: state.address + advance}, at + 2}

      10 ->
        {%{state | prologue_end: true}, at}

      # What has no meaning here has so many numbers.
      other ->
        {_numbers, next} = many(elem(machine.lengths, other - 1), at, &unsigned(content, &1))
        {state, next}
    end
  end

  defp extended(machine, at, length, state, rows) do
    case byte(machine.content, at) do
      1 ->
        {start(machine), rows}

      2 ->
        {%{state | address: machine.content |> part(at + 1, length - 1) |> :binary.decode_unsigned(:little)},
         rows}

      _other ->
        {state, rows}
    end
  end

  defp row(machine, %{statement: true, line: line} = state, rows) when line > 0 do
    case machine.files[state.file] do
      nil -> rows
      file -> [%{address: state.address, file: file, line: line, prologue_end: state.prologue_end} | rows]
    end
  end

  defp row(_machine, _state, rows), do: rows
end
