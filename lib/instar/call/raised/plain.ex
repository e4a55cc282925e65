defmodule Instar.Call.Raised.Plain do
  # A raised term of a document's as one that the host's libraries can only show.
  #
  # Who explains an error gives its parts to protocols, and those ask the module that a struct names; some messages go
  # through a part as through a list. So every struct, everywhere in the term, is looked at: what Elixir has is kept when
  # each of its fields is what Elixir would have put there, the document's own and the host's when no code is for it, and
  # all others become a tuple that says what it was. What is safe as it is stays the same term, with all that it shares.
  @moduledoc false

  alias Instar.Call.Raised.{Shapes, Trace}
  alias Instar.Compiler.Shared.Exceptions
  alias Instar.Disk.PrivFiles

  # Elixir's whose messages do nothing with the fields but show them. Those of files are not among them:
  # `:file.format_error/1` calls a module that is in the reason. Nor is `Inspect.Error`, whose message can be its own.
  @exceptions MapSet.new(
                Exceptions.all() ++
                  [SystemLimitError, TryClauseError, UnicodeConversionError, WithClauseError]
              )
              |> MapSet.delete(Inspect.Error)
  @protocols [Collectable, Enumerable, Inspect, List.Chars, String.Chars]
  # Elixir's that an exception may name, which is asked for its implementations. Older releases lack the last.
  @named [JSON.Encoder | @protocols]
  # More than anybody raises. Parts that are shared are met again and again, so without an end there may be none.
  @max_parts 500_000
  # Looking for a module's file takes milliseconds: at most for so many different ones.
  @max_modules 20
  # Digits are made in time that grows with the square of their number: an integer counts for the square of its words, by
  # so many to a part.
  @words_per_part 4
  @small Bitwise.bsl(1, 1_024)

  # What has been found out on the way: parts left, modules with whether their structs are plain, and whether anything
  # is other than it was.
  defstruct left: @max_parts, modules: %{}, changed?: false

  @doc "Whether an exception of that name has a message that is Elixir's own and safe for fields that are plain."
  @spec exception?(module) :: boolean
  def exception?(module), do: module in @exceptions

  @doc "The term itself where it is plain, else what is left of it."
  @spec term(term) :: term
  def term(term) do
    case walk(term, %__MODULE__{}) do
      {_same, %{changed?: false}} -> term
      {plain, _state} -> plain
    end
  end

  defp walk(_term, %{left: left} = state) when left <= 0, do: {:..., %{state | changed?: true}}
  defp walk(term, state), do: part(term, %{state | left: state.left - 1})

  defp part([head | tail], state) do
    {head, state} = walk(head, state)
    {tail, state} = if is_list(tail) and state.left <= 0, do: cut(tail, state), else: walk(tail, state)
    {[head | tail], state}
  end

  # Who goes through the arguments must come to an end.
  defp part({:badarity, {function, arguments}}, state) do
    {arguments, state} = arguments(arguments, state)
    {function, state} = same(function, Trace.fun(function), state)
    {function, state} = walk(function, state)
    {arguments, state} = walk(arguments, state)
    {{:badarity, {function, arguments}}, state}
  end

  # What is an entry of a trace somewhere is asked for its explanation.
  defp part({module, function, arguments, [_ | _] = location}, state)
       when is_atom(module) and is_atom(function) do
    {checked, state} = same(location, Trace.location_in(location, {module, function, arguments}), state)
    {arguments, state} = walk(arguments, state)
    {location, state} = walk(checked, state)
    {{module, function, arguments, location}, state}
  end

  defp part(tuple, state) when is_tuple(tuple) do
    {elements, state} = tuple |> Tuple.to_list() |> walk(state)
    # What was cut off at its end is a tuple all the same.
    {List.to_tuple(elements), state}
  end

  defp part(%{__struct__: module} = struct, state) when is_atom(module), do: struct(module, struct, state)

  defp part(map, state) when is_map(map), do: map(map, state)

  defp part(integer, state) when is_integer(integer) and (integer >= @small or integer <= -@small) do
    bytes = integer |> abs() |> :binary.encode_unsigned() |> byte_size()
    words = div(bytes + 7, 8)
    left = state.left - div(words * words, @words_per_part)

    if left > 0,
      do: {integer, %{state | left: left}},
      else: {{:integer_of_bytes, bytes}, %{state | changed?: true}}
  end

  defp part(other, state), do: {other, state}

  defp cut([], state), do: {[], state}
  defp cut(_tail, state), do: {[:...], %{state | changed?: true}}

  defp same(before, before, state), do: {before, state}
  defp same(_before, checked, state), do: {checked, %{state | changed?: true}}

  defp arguments(arguments, state) do
    if proper?(arguments), do: {arguments, state}, else: {[arguments], %{state | changed?: true}}
  end

  defp map(map, state) do
    {pairs, state} = map |> :maps.to_list() |> walk(state)
    # What was left out is no pair.
    {Map.new(for {_key, _value} = pair <- pairs, do: pair), state}
  end

  defp struct(module, %{__exception__: true} = exception, state) do
    {plain?, state} = if exception?(module), do: {true, state}, else: nobodys(module, state)

    fitting = plain? && fitting(module, exception)

    if fitting,
      do: fields(module, fitting, exception, state),
      else: marked(:foreign_exception, module, exception, state)
  end

  # Not every release of Elixir has the same fields there.
  @set_size map_size(MapSet.__struct__())

  defp struct(MapSet, %{map: %{} = map} = set, state)
       when map_size(set) == @set_size and not is_map_key(map, :__struct__) do
    {map, state} = map(map, state)
    {%{set | map: map}, state}
  end

  defp struct(module, struct, state) do
    cond do
      Shapes.elixir?(struct) -> {struct, state}
      Shapes.moment?(struct) -> fields(module, struct, struct, state)
      true -> other(module, struct, plain(module, state))
    end
  end

  defp other(module, struct, {true, state}), do: fields(module, struct, struct, state)
  defp other(module, struct, {false, state}), do: marked(:foreign_struct, module, struct, state)

  defp fields(module, fitting, struct, state) do
    {fitting, state} = same(struct, fitting, state)
    {fields, state} = fitting |> Map.delete(:__struct__) |> map(state)
    {Map.put(fields, :__struct__, module), state}
  end

  defp marked(kind, module, struct, state) do
    {fields, state} = struct |> Map.drop([:__struct__, :__exception__]) |> map(state)
    {{kind, module, fields}, %{state | changed?: true}}
  end

  # Where Elixir's messages do more with a field than to show it, what it has to be; nil where nothing would do.
  defp fitting(BadArityError, %{args: arguments} = exception) do
    if proper?(arguments), do: exception, else: %{exception | args: [arguments]}
  end

  # Both are filled in by whoever explains it.
  defp fitting(FunctionClauseError, exception) do
    Enum.reduce([:args, :clauses], exception, fn field, exception ->
      if Map.get(exception, field) == nil, do: exception, else: Map.put(exception, field, nil)
    end)
  end

  # Explaining it says which function it is.
  defp fitting(UndefinedFunctionError, exception) do
    case exception do
      %{module: module, function: function, arity: arity}
      when is_atom(module) and is_atom(function) and arity in 0..255 ->
        exception

      _other ->
        nil
    end
  end

  # A protocol is asked for its implementations when one is missing.
  defp fitting(Protocol.UndefinedError, %{protocol: protocol} = exception) when protocol not in @named do
    if is_atom(protocol) and not host?(protocol), do: exception
  end

  defp fitting(_module, exception), do: exception

  defp proper?([_ | rest]), do: proper?(rest)
  defp proper?(end_of_it), do: end_of_it == []

  # Whether nobody's code is for what a document says to be one of this module's: the document's own, or a struct of the
  # host's that is shown by its fields.
  defp plain(module, state), do: known(module, state, &(not host?(&1) or data?(&1)))
  defp nobodys(module, state), do: known({:exception, module}, state, fn {_, module} -> not host?(module) end)

  defp known(key, %{modules: modules} = state, find) do
    case modules do
      %{^key => plain?} ->
        {plain?, state}

      %{} when map_size(modules) >= @max_modules ->
        {false, state}

      %{} ->
        plain? = find.(key)
        {plain?, %{state | modules: Map.put(modules, key, plain?)}}
    end
  end

  # One that is loaded, and that no protocol knows which an explanation could ask. `Inspect` asks `__struct__/0` of a module
  # that it doesn't know, so that has to be `defstruct`'s, or none: somebody else's does what it likes.
  defp data?(module) do
    :erlang.module_loaded(module) and defstruct?(module) and
      Enum.all?(@protocols, &(&1.impl_for(%{__struct__: module}) in [nil, Module.concat(&1, Any)]))
  end

  # Elixir adds `__info__/1` to its modules, and lets nobody else define one; it knows of the fields that `defstruct` has.
  defp defstruct?(module) do
    match?("Elixir." <> _, Atom.to_string(module)) and function_exported?(module, :__info__, 1) and
      not function_exported?(module, :"$handle_undefined_function", 2) and
      (is_list(module.__info__(:struct)) or not function_exported?(module, :__struct__, 0))
  end

  @doc """
  Whether the host has a module of that name, loaded or not.

  `:code.where_is_file/1` takes ten times as long. A name with a slash leads the code server out of its folders, to a file
  that may be there a moment later.
  """
  @spec host?(term) :: boolean
  def host?(module) when is_atom(module) do
    :code.is_loaded(module) != false or
      (:code.get_mode() == :interactive and
         (path?(module) or Enum.any?(:code.get_path(), &file?(&1, module)) or in_archive?(module)))
  end

  def host?(_other), do: true

  # In an escript no module has a file of its own.
  defp in_archive?(module),
    do: PrivFiles.archive?() and :code.where_is_file(~c"#{module}.beam") != :non_existing

  defp path?(module), do: module |> Atom.to_string() |> String.contains?(["/", "\\"])

  defp file?(folder, module),
    do: match?({:ok, _}, :file.read_file_info(:filename.join(folder, "#{module}.beam"), [:raw]))
end
