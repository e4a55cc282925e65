defmodule Instar.Debug.Guest.Module do
  # A module of WebAssembly, read as far as a debugger wants to know: its sections, functions with their types and names, and
  # where each function's body is; pure. What is no module, or a component, is an error.
  @moduledoc false
  import Instar.Debug.Guest.Instructions, only: [byte: 2, leb: 1, many: 3, part: 3, type: 2, unsigned: 2]
  alias Instar.Debug.Guest.Instructions

  @type value_type :: binary
  @typedoc "A function's type, or nil of what is a type of something else."
  @type type :: {params :: [value_type], results :: [value_type]} | nil

  @typedoc """
  `sections`: number and content, in their order. `types`: those of functions, by their numbers. `imports`: the types' numbers of imported
  functions. `functions`: those of the others, with the offset of the code behind the locals, and of its end, from the beginning
  of the code section. `globals`: type and mutability, imported ones first. `names`: of functions, of locals by function, of globals.
  """
  @type t :: %{
          sections: [{byte, binary}],
          customs: %{String.t() => binary},
          types: tuple,
          imports: [non_neg_integer],
          functions: [function_],
          globals: [{value_type, mutable :: boolean, imported :: boolean}],
          memories: non_neg_integer,
          exports: [{String.t(), byte, non_neg_integer}],
          code: binary,
          names: %{
            functions: %{non_neg_integer => String.t()},
            locals: %{non_neg_integer => %{non_neg_integer => String.t()}},
            globals: %{non_neg_integer => String.t()}
          }
        }

  @type function_ :: %{
          type: non_neg_integer,
          locals: [{pos_integer, value_type}],
          at: non_neg_integer,
          first: non_neg_integer,
          last: non_neg_integer
        }

  @doc "Reads a module."
  @spec read(binary) :: {:ok, t} | {:error, String.t()}
  def read(<<"\0asm", 1::little-32, _::binary>> = wasm) do
    sections = sections(wasm, 8)
    of = fn id -> Enum.find_value(sections, <<0>>, fn {section, content} -> section == id && content end) end
    customs = for {0, content} <- sections, into: %{}, do: custom(content)
    types = types(of.(1))
    {imports, imported, memories} = imports(of.(2))
    {own, _} = vector(of.(3), &unsigned/2)
    {memory_count, _} = unsigned(of.(5), 0)
    code = of.(10)

    {:ok,
     %{
       sections: sections,
       customs: customs,
       types: List.to_tuple(types),
       imports: imports,
       functions: bodies(code, own),
       globals: imported ++ globals(of.(6)),
       memories: memories + memory_count,
       exports: exports(of.(7)),
       code: code,
       names: names(customs["name"])
     }}
  catch
    {:no_wasm, at} -> {:error, "at byte #{at} of a section there is something that the debugger doesn't know"}
  end

  def read(<<"\0asm", _::binary>>), do: {:error, "a component cannot be debugged: its core modules can"}
  def read(_other), do: {:error, "it is no WebAssembly"}

  defp sections(wasm, at) when at >= byte_size(wasm), do: []

  defp sections(wasm, at) do
    {size, next} = unsigned(wasm, at + 1)
    [{byte(wasm, at), part(wasm, next, size)} | sections(wasm, next + size)]
  end

  defp vector(content, read) do
    {count, at} = unsigned(content, 0)
    many(count, at, &read.(content, &1))
  end

  defp custom(content) do
    {name, at} = name(content, 0)
    {name, binary_part(content, at, byte_size(content) - at)}
  end

  defp name(content, at) do
    {size, at} = unsigned(content, at)
    {part(content, at, size), at + size}
  end

  # Types in groups have a number each.
  defp types(content) do
    {groups, _} =
      vector(content, fn content, at ->
        if byte(content, at) == 0x4E do
          {count, at} = unsigned(content, at + 1)
          many(count, at, &sub_type(content, &1))
        else
          {type, at} = sub_type(content, at)
          {[type], at}
        end
      end)

    Enum.concat(groups)
  end

  defp sub_type(content, at) do
    if byte(content, at) in [0x50, 0x4F] do
      {count, at} = unsigned(content, at + 1)
      {_supers, at} = many(count, at, &unsigned(content, &1))
      composite(content, at)
    else
      composite(content, at)
    end
  end

  defp composite(content, at) do
    case byte(content, at) do
      0x60 ->
        {params, at} = value_types(content, at + 1)
        {results, at} = value_types(content, at)
        {{params, results}, at}

      0x5F ->
        {count, at} = unsigned(content, at + 1)
        {_fields, at} = many(count, at, &field(content, &1))
        {nil, at}

      0x5E ->
        {_field, at} = field(content, at + 1)
        {nil, at}

      _other ->
        throw({:no_wasm, at})
    end
  end

  defp field(content, at) do
    {type, at} = type(content, at)
    {type, at + 1}
  end

  defp value_types(content, at) do
    {count, at} = unsigned(content, at)

    many(count, at, fn at ->
      {{:type, bytes}, at} = type(content, at)
      {bytes, at}
    end)
  end

  defp imports(content) do
    {all, _} =
      vector(content, fn content, at ->
        {_module, at} = name(content, at)
        {_name, at} = name(content, at)

        case byte(content, at) do
          0 ->
            {index, at} = unsigned(content, at + 1)
            {{:function, index}, at}

          1 ->
            {_type, at} = type(content, at + 1)
            {:table, limits(content, at)}

          2 ->
            {:memory, limits(content, at + 1)}

          3 ->
            {{:type, type}, at} = type(content, at + 1)
            {{:global, {type, byte(content, at) == 1, true}}, at + 1}

          4 ->
            {_index, at} = unsigned(content, at + 2)
            {:tag, at}

          _other ->
            throw({:no_wasm, at})
        end
      end)

    {for({:function, index} <- all, do: index), for({:global, global} <- all, do: global),
     Enum.count(all, &(&1 == :memory))}
  end

  defp limits(content, at) do
    flags = byte(content, at)
    {_least, at} = unsigned(content, at + 1)
    {_most, at} = if Bitwise.band(flags, 1) == 1, do: unsigned(content, at), else: {nil, at}
    {_page, at} = if Bitwise.band(flags, 8) == 8, do: unsigned(content, at), else: {nil, at}
    at
  end

  defp globals(content) do
    {globals, _} =
      vector(content, fn content, at ->
        {{:type, type}, at} = type(content, at)
        {{type, byte(content, at) == 1, false}, constant_end(content, at + 1)}
      end)

    globals
  end

  @doc "Where an expression ends that is a constant."
  @spec constant_end(binary, non_neg_integer) :: non_neg_integer
  def constant_end(content, at) do
    case Instructions.at(content, at) do
      {"end", _, next} -> next
      {_name, _operands, next} -> constant_end(content, next)
    end
  end

  defp exports(content) do
    {exports, _} =
      vector(content, fn content, at ->
        {name, at} = name(content, at)
        {index, next} = unsigned(content, at + 1)
        {{name, byte(content, at), index}, next}
      end)

    exports
  end

  defp bodies(content, types) do
    {count, at} = unsigned(content, 0)
    if count != length(types), do: throw({:no_wasm, 0})

    {bodies, _} =
      Enum.map_reduce(types, at, fn type, at ->
        {size, at} = unsigned(content, at)
        {groups, first} = unsigned(content, at)

        {locals, first} =
          many(groups, first, fn first ->
            {count, first} = unsigned(content, first)
            {{:type, bytes}, first} = type(content, first)
            {{count, bytes}, first}
          end)

        {%{type: type, locals: locals, at: at, first: first, last: at + size}, at + size}
      end)

    bodies
  end

  # What says nothing sensible says nothing.
  defp names(nil), do: %{functions: %{}, locals: %{}, globals: %{}}

  defp names(content) do
    parts = subsections(content, 0)

    %{
      functions: map(parts[1]),
      locals: locals(parts[2]),
      globals: map(parts[7])
    }
  catch
    {:no_wasm, _at} -> names(nil)
  end

  defp subsections(content, at) when at >= byte_size(content), do: %{}

  defp subsections(content, at) do
    {size, next} = unsigned(content, at + 1)
    Map.put(subsections(content, next + size), byte(content, at), part(content, next, size))
  end

  defp map(nil), do: %{}
  defp map(content), do: content |> named(0) |> elem(0)

  defp named(content, at) do
    {count, at} = unsigned(content, at)

    {pairs, at} =
      many(count, at, fn at ->
        {index, at} = unsigned(content, at)
        {name, at} = name(content, at)
        {{index, name}, at}
      end)

    {Map.new(pairs), at}
  end

  defp locals(nil), do: %{}

  defp locals(content) do
    {pairs, _} =
      vector(content, fn content, at ->
        {function, at} = unsigned(content, at)
        {names, at} = named(content, at)
        {{function, names}, at}
      end)

    Map.new(pairs)
  end

  @doc "The types of a function's parameters and locals, in their order."
  @spec locals(t, function_) :: [value_type]
  def locals(module, %{type: type, locals: locals}) do
    {params, _results} = function_type(module, type)
    params ++ Enum.flat_map(locals, fn {count, type} -> List.duplicate(type, min(count, 50_000)) end)
  end

  @doc "A type of functions by its number."
  @spec function_type(t, non_neg_integer) :: {[value_type], [value_type]}
  def function_type(%{types: types}, index) when index < tuple_size(types),
    do: elem(types, index) || throw({:no_wasm, index})

  def function_type(_module, index), do: throw({:no_wasm, index})

  @doc "How many instructions its functions have at the most: bytes of code."
  @spec size(t) :: non_neg_integer
  def size(%{code: code}), do: byte_size(code)

  @doc "The instructions of a function, with the offsets where they begin and end."
  @spec instructions(t, function_) :: [
          {String.t(), list, first :: non_neg_integer, behind :: non_neg_integer}
        ]
  def instructions(%{code: code}, %{first: first, last: last}), do: instructions(code, first, last)

  defp instructions(_code, at, last) when at >= last, do: []

  defp instructions(code, at, last) do
    {name, operands, next} = Instructions.at(code, at)
    [{name, operands, at, next} | instructions(code, next, last)]
  end

  @doc "What a function is called."
  @spec function_name(t, non_neg_integer) :: String.t()
  def function_name(%{names: %{functions: functions}, exports: exports}, index) do
    with nil <- functions[index],
         nil <- Enum.find_value(exports, fn {name, kind, at} -> kind == 0 and at == index && name end),
         do: "func#{index}"
  end

  @doc "A module's bytes, of its sections."
  @spec write([{byte, iodata}]) :: binary
  def write(sections) do
    content =
      for {id, content} <- sections do
        content = IO.iodata_to_binary(content)
        [id, leb(byte_size(content)), content]
      end

    IO.iodata_to_binary(["\0asm", <<1::little-32>>, content])
  end
end
