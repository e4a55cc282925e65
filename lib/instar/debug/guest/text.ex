defmodule Instar.Debug.Guest.Text do
  # A module of WebAssembly as text, with the lines of its instructions: of a text that somebody wrote the lines that are there,
  # and of bytes a text that is printed here. Pure.
  #
  # What was written is matched with the code instruction by instruction: a function whose names differ has no lines.
  @moduledoc false
  alias Instar.Debug.Guest.{Instructions, Module}

  @typedoc "Of each function of the module's own, by its number among these, where its instructions are and on which lines."
  @type lines :: %{non_neg_integer => [{offset :: non_neg_integer, line :: pos_integer}]}

  @silent ["end", "else"]

  # What was written -------------------------------------------------------------------------------------------------

  @doc "The lines of a text that was compiled to this module."
  @spec lines(String.t(), Module.t()) :: lines
  def lines(text, module) do
    functions = text |> tokens(1, []) |> nested() |> functions()

    for {{written, function}, own} <- Enum.with_index(Enum.zip(functions, module.functions)),
        code =
          for({name, _, at, _} <- Module.instructions(module, function), name not in @silent, do: {name, at}),
        Enum.map(written, &elem(&1, 0)) == Enum.map(code, &elem(&1, 0)),
        into: %{} do
      {own, Enum.zip_with(written, code, fn {_name, line}, {_same, at} -> {at, line} end)}
    end
  end

  @doc """
  The words of a text with their lines.

      iex> Instar.Debug.Guest.Text.tokens("(nop ;; (no)\\n(; (; no ;) ;) \\"a)\\" x)", 1, [])
      [{:open, 1}, {:word, "nop", 1}, {:text, 2}, {:word, "x", 2}, {:close, 2}]
  """
  @spec tokens(binary, pos_integer, list) :: [tuple]
  def tokens("", _line, done), do: Enum.reverse(done)
  def tokens("\n" <> rest, line, done), do: tokens(rest, line + 1, done)
  def tokens(<<space, rest::binary>>, line, done) when space in [?\s, ?\t, ?\r], do: tokens(rest, line, done)
  def tokens(";;" <> rest, line, done), do: rest |> to_end_of_line() |> tokens(line, done)

  def tokens("(;" <> rest, line, done) do
    {rest, line} = comment(rest, line, 1)
    tokens(rest, line, done)
  end

  def tokens("(" <> rest, line, done), do: tokens(rest, line, [{:open, line} | done])
  def tokens(")" <> rest, line, done), do: tokens(rest, line, [{:close, line} | done])

  def tokens("\"" <> rest, line, done) do
    {rest, behind} = string(rest, line)
    tokens(rest, behind, [{:text, line} | done])
  end

  def tokens(text, line, done) do
    {word, rest} = word(text, 0)
    tokens(rest, line, [{:word, word, line} | done])
  end

  defp to_end_of_line(text) do
    case :binary.match(text, "\n") do
      {at, 1} -> binary_part(text, at, byte_size(text) - at)
      :nomatch -> ""
    end
  end

  defp comment(rest, line, 0), do: {rest, line}
  defp comment(";)" <> rest, line, depth), do: comment(rest, line, depth - 1)
  defp comment("(;" <> rest, line, depth), do: comment(rest, line, depth + 1)
  defp comment("\n" <> rest, line, depth), do: comment(rest, line + 1, depth)
  defp comment(<<_, rest::binary>>, line, depth), do: comment(rest, line, depth)
  defp comment("", line, _depth), do: {"", line}

  defp string("\"" <> rest, line), do: {rest, line}
  defp string(<<"\\", _, rest::binary>>, line), do: string(rest, line)
  defp string("\n" <> rest, line), do: string(rest, line + 1)
  defp string(<<_, rest::binary>>, line), do: string(rest, line)
  defp string("", line), do: {"", line}

  defp word(text, size) do
    if size < byte_size(text) and :binary.at(text, size) not in ~c" \t\r\n()\";",
      do: word(text, size + 1),
      # What begins no word is left out alone.
      else: :erlang.split_binary(text, max(size, 1))
  end

  # Lists of lists: `{:list, line, items}`.
  defp nested(tokens) do
    {items, _rest} = items(tokens, [])
    items
  end

  defp items([], done), do: {Enum.reverse(done), []}
  defp items([{:close, _} | rest], done), do: {Enum.reverse(done), rest}

  defp items([{:open, line} | rest], done) do
    {inner, rest} = items(rest, [])
    items(rest, [{:list, line, inner} | done])
  end

  defp items([token | rest], done), do: items(rest, [token | done])

  # A text may leave the module's own parentheses out.
  defp functions([{:list, _, [{:word, "module", _} | fields]} | _]), do: functions_of(fields)
  defp functions(fields), do: functions_of(fields)

  defp functions_of(fields) do
    for {:list, _, [{:word, "func", _} | rest]} <- fields,
        not Enum.any?(rest, &match?({:list, _, [{:word, "import", _} | _]}, &1)),
        do: written(rest)
  end

  @not_code ["export", "import", "type", "param", "result", "local", "ref"]

  # Instructions in the order of the code: what is within parentheses comes before what they belong to.
  defp written(items), do: items |> Enum.flat_map(&item/1)

  defp item({:word, word, line}),
    do: if(Instructions.name?(word) and word not in @silent, do: [{word, line}], else: [])

  defp item({:text, _line}), do: []
  defp item({:list, _, [{:word, head, _} | _]}) when head in @not_code, do: []

  defp item({:list, _, [{:word, head, line} | rest]}) when head in ["block", "loop", "try_table"],
    do: [{head, line} | written(rest)]

  defp item({:list, _, [{:word, "if", line} | rest]}) do
    {branches, conditions} =
      Enum.split_with(rest, &match?({:list, _, [{:word, word, _} | _]} when word in ["then", "else"], &1))

    inside = for {:list, _, [_word | body]} <- branches, do: written(body)
    written(conditions) ++ [{"if", line} | Enum.concat(inside)]
  end

  defp item({:list, _, [{:word, head, line} | rest]}) do
    if Instructions.name?(head),
      do: Enum.flat_map(for({:list, _, _} = list <- rest, do: list), &item/1) ++ [{head, line}],
      else: []
  end

  defp item({:list, _, _other}), do: []

  # What is printed --------------------------------------------------------------------------------------------------

  @types %{
    0x7F => "i32",
    0x7E => "i64",
    0x7D => "f32",
    0x7C => "f64",
    0x7B => "v128",
    0x70 => "funcref",
    0x6F => "externref",
    0x69 => "exnref"
  }

  @doc "A text of a module that is there as bytes, and the lines of its instructions."
  @spec print(Module.t()) :: {String.t(), lines}
  def print(module) do
    imported = length(module.imports)
    head = ["(module\n"]

    {functions, {_line, lines}} =
      module.functions
      |> Enum.with_index()
      |> Enum.map_reduce({2, %{}}, fn {function, own}, {line, lines} ->
        index = imported + own
        names = module.names.locals[index] || %{}
        {params, results} = Module.function_type(module, function.type)
        header = ["  (func ", called(module, index), signature(params, results, names), "\n"]
        locals = module |> Module.locals(function) |> Enum.drop(length(params))

        declared =
          for {type, i} <- Enum.with_index(locals, length(params)),
              do: ["    (local ", local_name(names, i), typed(type), ")\n"]

        first = line + 1 + length(declared)

        {body, {behind, of_function, _depth}} =
          module
          |> Module.instructions(function)
          |> Enum.map_reduce({first, [], 2}, &printed(&1, &2, module, names))

        lines = Map.put(lines, own, Enum.reverse(of_function))
        {[header, declared, body, "  )\n"], {behind + 1, lines}}
      end)

    {IO.iodata_to_binary([head, functions, ")\n"]), lines}
  end

  # What a function ends with is its parenthesis.
  defp printed({"end", _, _, _}, {line, done, 2}, _module, _names), do: {[], {line, done, 1}}

  defp printed({name, operands, at, _behind}, {line, done, depth}, module, names) do
    here = if name in @silent, do: depth - 1, else: depth
    text = [List.duplicate("  ", here), name, shown(name, operands, module, names), "\n"]

    depth =
      cond do
        name == "end" -> depth - 1
        name in ["block", "loop", "if", "try_table"] -> depth + 1
        true -> depth
      end

    done = if name in @silent, do: done, else: [{at, line} | done]
    {text, {line + 1, done, depth}}
  end

  defp signature(params, results, names) do
    [
      for({type, i} <- Enum.with_index(params), do: [" (param ", local_name(names, i), typed(type), ")"]),
      for(type <- results, do: [" (result ", typed(type), ")"])
    ]
  end

  defp local_name(names, index), do: with(name when name != nil <- names[index], do: ["$", name, " "]) || ""

  defp called(module, index) do
    name = Module.function_name(module, index)
    if name =~ ~r/\A[!#$%&'*+\-.\/:<=>?@\\^_`|~\w]+\z/, do: ["$", name], else: ["(;", name, ";)"]
  end

  defp typed(<<byte>>), do: @types[byte] || "(ref #{byte})"
  defp typed(<<0x63, _::binary>>), do: "(ref null ...)"
  defp typed(_reference), do: "(ref ...)"

  defp shown(_name, [], _module, _names), do: ""

  defp shown(name, [index], module, _names) when name in ["call", "return_call", "ref.func"],
    do: [" ", called(module, index)]

  defp shown("local." <> _, [index], _module, names),
    do: [" ", with(name when name != nil <- names[index], do: ["$", name]) || Integer.to_string(index)]

  defp shown("global." <> _, [index], module, _names),
    do: [
      " ",
      with(name when name != nil <- module.names.globals[index], do: ["$", name]) || Integer.to_string(index)
    ]

  defp shown(_name, operands, _module, _names), do: Enum.map(operands, &[" ", operand(&1)])

  defp operand(number) when is_integer(number), do: Integer.to_string(number)
  defp operand(:empty), do: ""
  defp operand({:type, type}), do: ["(result ", typed(type), ")"]
  defp operand({:memarg, _memory, offset}), do: ["offset=", Integer.to_string(offset)]
  defp operand({:f32, bytes}), do: float(bytes, 32)
  defp operand({:f64, bytes}), do: float(bytes, 64)

  defp operand({:heap, type}),
    do: if(type == -16, do: "func", else: if(type == -17, do: "extern", else: "#{type}"))

  defp operand({:bytes, bytes}), do: ["0x", Base.encode16(bytes)]
  defp operand(list) when is_list(list), do: Enum.map(list, &[" ", operand(&1)])
  defp operand(other), do: inspect(other)

  defp float(bytes, size) do
    case {size, bytes} do
      {32, <<float::float-little-32>>} ->
        Float.to_string(float)

      {64, <<float::float-little-64>>} ->
        Float.to_string(float)

      _special ->
        "0x" <> Base.encode16(bytes |> :binary.decode_unsigned(:little) |> :binary.encode_unsigned())
    end
  end
end
