defmodule Instar.Raised do
  # What sandboxed code raised, threw or exited with, as a host may have it.
  #
  # Elixir runs some of such a term before anybody has looked at it: `Exception.message/1` calls the module that an
  # exception names, for an error of Erlang's the one that the trace names in `error_info`, and so do Logger and
  # `rescue`. A document can write any of these by hand. So traces are made anew from what is checked, and exceptions
  # whose module is one of the host's are marked. All else crosses as it is: it is data.
  @moduledoc false

  alias Instar.Compiler.Wasm.{Capture, Natives}
  alias Instar.PrivFiles

  # Elixir's, whose messages are known to call nothing but `inspect/1`; of protocols' see below. Those of files are not
  # among them: `:file.format_error/1` calls a module that is in the reason.
  @elixir MapSet.new(
            Capture.exceptions() ++
              [
                Inspect.Error,
                SystemLimitError,
                TryClauseError,
                UnicodeConversionError,
                WithClauseError
              ]
          )
  @explainers [:erl_erts_errors, :erl_stdlib_errors]
  # Beside built-in functions of the sandbox: modules in Erlang whose functions say what was wrong.
  @explained [:binary, :lists, :maps, :math, :unicode]
  @max_file 1_024
  @max_parts 10_000
  # Looking for a module's file takes milliseconds: at most so many are looked for in a reason, and in a term for
  # `inspect/1` each counts for so many parts.
  @max_looks 20
  @look_parts 250
  @max_integer Bitwise.bsl(1, 8_192)

  @type raised :: {:exception, :error | :throw | :exit, term, list}

  @doc "The reason of a call that raised, checked; any other as it is."
  @spec checked(term) :: term
  def checked({:exception, kind, reason, trace}),
    do: {:exception, kind, plain(reason, @max_looks), trace(trace)}

  def checked(reason), do: reason

  @doc """
  A stack trace of entries that are one: module, function, arguments or their number, file and line.

  Of what a built-in function says of its failure, what Erlang's own two modules explain is kept, for functions that the
  sandbox has.
  """
  @spec trace(term) :: list
  def trace([entry | rest]) do
    case entry(entry) do
      nil -> trace(rest)
      entry -> [entry | trace(rest)]
    end
  end

  def trace(_end), do: []

  defp entry({module, function, arguments, location}) when is_atom(module) and is_atom(function) do
    arity = arity(arguments)
    if arity != nil, do: {module, function, arguments, location(location, {module, function, arity})}
  end

  defp entry(_other), do: nil

  defp arity(arity) when arity in 0..255, do: arity
  defp arity(arguments) when is_list(arguments), do: proper(arguments, 0)
  defp arity(_other), do: nil

  defp proper([_ | rest], length) when length < 255, do: proper(rest, length + 1)
  defp proper([], length), do: length
  defp proper(_other, _length), do: nil

  defp location([{:file, file} | rest], mfa) do
    if text?(file, 0), do: [{:file, file} | location(rest, mfa)], else: location(rest, mfa)
  end

  defp location([{:line, line} | rest], mfa) when line in 0..0xFFFFFFFF,
    do: [{:line, line} | location(rest, mfa)]

  defp location([{:error_info, info} | rest], mfa) do
    case info(info, mfa) do
      nil -> location(rest, mfa)
      info -> [{:error_info, info} | location(rest, mfa)]
    end
  end

  defp location([_other | rest], mfa), do: location(rest, mfa)
  defp location(_end, _mfa), do: []

  defp text?([char | rest], length) when char in 0..0x10FFFF and length < @max_file,
    do: text?(rest, length + 1)

  defp text?(rest, _length), do: rest == []

  # Both modules look at the arguments again to say which is wrong, for some functions by calling others: a pattern that
  # is none is given to `:re.run/3`. For those that the sandbox has, they call nothing that has an effect.
  defp info(%{module: module} = info, mfa) when module in @explainers do
    info = Map.take(info, [:module, :function, :cause, :override_segment_position])

    case info do
      %{function: :format_bs_fail, cause: {segment, type, error, _value}}
      when module == :erl_erts_errors and is_integer(segment) and is_atom(type) and is_atom(error) ->
        info

      %{function: _other} ->
        nil

      %{} ->
        if explained?(mfa) and is_atom(Map.get(info, :cause)), do: info
    end
  end

  defp info(_other, _mfa), do: nil

  defp explained?({module, _name, _arity}) when module in @explained, do: true

  defp explained?({:erlang, name, arity} = mfa) do
    {name, arity} in [apply: 2, apply: 3] or :erl_internal.guard_bif(name, arity) or
      :erl_internal.arith_op(name, arity) or :erl_internal.bool_op(name, arity) or
      :erl_internal.comp_op(name, arity) or :erl_internal.list_op(name, arity) or mfa in Natives.functions()
  end

  defp explained?(mfa), do: mfa in Natives.functions()

  # A reason with its trace and its exception checked, where the messages of errors and exits look for them: in itself,
  # in the first of a pair with a trace or a call, and in what is tagged by an atom. One of these at a time, as parts of
  # a term can be shared: a walk over all of it could have no end. `looks` goes down with each level that may have an
  # exception of its own; below, all that aren't Elixir's are marked.
  defp plain(%{__struct__: module, __exception__: true} = exception, looks) when is_atom(module),
    do: exception(module, exception, looks)

  defp plain({reason, [_ | _] = trace}, looks),
    do: {plain(reason, looks), if(trace?(trace), do: trace(trace), else: trace)}

  defp plain({tag, reason}, looks) when is_atom(tag), do: {tag, plain(reason, looks)}

  defp plain({reason, %{__exception__: true} = other}, looks),
    do: {plain(reason, looks - 1), plain(other, looks)}

  defp plain({reason, other}, looks), do: {plain(reason, looks), other}

  defp plain(tuple, looks) when tuple_size(tuple) in 3..4 and is_atom(elem(tuple, 0)) do
    last = tuple_size(tuple) - 1
    put_elem(tuple, last, plain(elem(tuple, last), looks))
  end

  defp plain(other, _looks), do: other

  # As `Exception.format_exit/1` finds out: by looking at all entries.
  defp trace?([entry | rest]), do: entry?(entry) or trace?(rest)
  defp trace?(_end), do: false

  defp entry?({module, function, _arity, location}),
    do: is_atom(module) and is_atom(function) and is_list(location)

  defp entry?({function, _arguments, location}), do: is_function(function) and is_list(location)
  defp entry?(_other), do: false

  # A protocol is asked for its implementations when one is missing.
  defp exception(Protocol.UndefinedError = module, map, looks) do
    protocol = Map.get(map, :protocol)

    if protocol in [Enumerable, Collectable, Inspect, String.Chars, List.Chars] or nobodys?(protocol, looks),
      do: map,
      else: marked(module, map)
  end

  defp exception(module, map, looks) do
    if module in @elixir or nobodys?(module, looks), do: map, else: marked(module, map)
  end

  defp nobodys?(module, looks), do: looks > 0 and not host?(module)

  # No code of the host's is for what a document says to be one of its exceptions.
  defp marked(module, map), do: {:foreign_exception, module, Map.drop(map, [:__struct__, :__exception__])}

  # Whether the host has a module of that name, loaded or not. `:code.where_is_file/1` takes ten times as long. A name
  # with a slash leads the code server out of its folders, to a file that may be there a moment later.
  defp host?(module) when is_atom(module) do
    :code.is_loaded(module) != false or
      (:code.get_mode() == :interactive and
         (path?(module) or Enum.any?(:code.get_path(), &file?(&1, module)) or in_archive?(module)))
  end

  defp host?(_other), do: true

  # In an escript no module has a file of its own.
  defp in_archive?(module),
    do: PrivFiles.archive?() and :code.where_is_file(~c"#{module}.beam") != :non_existing

  defp path?(module), do: module |> Atom.to_string() |> String.contains?(["/", "\\"])

  defp file?(folder, module),
    do: match?({:ok, _}, :file.read_file_info(:filename.join(folder, "#{module}.beam"), [:raw]))

  @doc """
  A term for `inspect/1`: structs of the host's become maps, so that no module has a say in how they are shown. Of a
  term with more parts than anybody reads, the rest is left out.
  """
  @spec shown(term) :: term
  def shown(term), do: term |> shown(@max_parts) |> elem(0)

  defp shown(_term, 0), do: {:..., 0}

  defp shown(%{__struct__: MapSet, map: %{} = map} = set, left) when not is_map_key(map, :__struct__) do
    {map, left} = shown(map, left - 1)
    {%{set | map: map}, left}
  end

  defp shown(%{__struct__: module} = map, left) when is_atom(module) do
    if elixir?(map) do
      {map, left - 1}
    else
      {map, left} = map |> Map.delete(:__struct__) |> shown(max(left - @look_parts, 1))
      {Map.put(map, :__struct__, if(host?(module), do: inspect(module), else: module)), left}
    end
  end

  defp shown(map, left) when is_map(map) do
    {pairs, left} = map |> :maps.to_list() |> shown(left)
    # What was left out is no pair.
    {Map.new(for {_key, _value} = pair <- proper(pairs), do: pair), left}
  end

  defp shown([head | tail], left) do
    {head, left} = shown(head, left - 1)
    {tail, left} = if is_list(tail) and left == 0, do: {[:...], 0}, else: shown(tail, left)
    {[head | tail], left}
  end

  defp shown(tuple, left) when is_tuple(tuple) do
    {elements, left} = tuple |> Tuple.to_list() |> shown(left)
    {List.to_tuple(elements), left}
  end

  # Digits are made in time that grows with the square of their number.
  defp shown(integer, left) when is_integer(integer) and (integer > @max_integer or integer < -@max_integer),
    do: {{:integer_of_bytes, integer |> abs() |> :binary.encode_unsigned() |> byte_size()}, left - 1}

  defp shown(other, left), do: {other, left - 1}

  defp proper(pairs), do: if(is_list(pairs), do: pairs, else: [])

  @doc "Whether it is a struct that Elixir shows by what is in it alone, with what belongs there and nothing else."
  @spec elixir?(term) :: boolean
  def elixir?(%{__struct__: Date} = map), do: fields?(map) and date?(map)
  def elixir?(%{__struct__: Time} = map), do: fields?(map) and time?(map)
  def elixir?(%{__struct__: NaiveDateTime} = map), do: fields?(map) and date?(map) and time?(map)

  def elixir?(%{__struct__: DateTime} = map) do
    fields?(map) and date?(map) and time?(map) and is_integer(map.utc_offset) and is_integer(map.std_offset) and
      is_binary(map.time_zone) and is_binary(map.zone_abbr)
  end

  def elixir?(%{__struct__: Range} = map),
    do: fields?(map) and Enum.all?([map.first, map.last, map.step], &is_integer/1)

  def elixir?(%{__struct__: Version} = map) do
    fields?(map) and Enum.all?([map.major, map.minor, map.patch], &is_integer/1) and map.pre == [] and
      (map.build == nil or is_binary(map.build))
  end

  def elixir?(%{__struct__: URI} = map) do
    fields?(map) and
      map |> Map.drop([:__struct__, :port]) |> Map.values() |> Enum.all?(&(&1 == nil or is_binary(&1))) and
      (map.port == nil or is_integer(map.port))
  end

  def elixir?(_other), do: false

  # All that the struct has, nothing else, and no numbers without bounds.
  defp fields?(%{__struct__: module} = map) do
    Enum.sort(Map.keys(map)) == Enum.sort(Map.keys(module.__struct__())) and
      Map.get(map, :calendar, Calendar.ISO) == Calendar.ISO and
      map |> Map.drop([:__struct__, :microsecond, :pre]) |> Map.values() |> Enum.all?(&simple?/1)
  end

  defp date?(%{year: year, month: month, day: day}) do
    is_integer(year) and is_integer(month) and is_integer(day) and
      year in -9999..9999 and Calendar.ISO.valid_date?(year, month, day)
  end

  defp time?(%{hour: hour, minute: minute, second: second, microsecond: {micro, digits}}) do
    Enum.all?([hour, minute, second, micro, digits], &is_integer/1) and
      Calendar.ISO.valid_time?(hour, minute, second, {micro, digits})
  end

  defp time?(_other), do: false

  defp simple?(integer) when is_integer(integer), do: integer in -@max_integer..@max_integer
  defp simple?(term), do: is_atom(term) or is_float(term) or is_bitstring(term)

  @doc """
  What `Exception.format_banner/3` says of a reason that has been checked, or is the host's own, with `shown/1` for
  what is in it.
  """
  @spec banner(:error | :throw | :exit, term, list) :: String.t()
  def banner(kind, reason, trace), do: Exception.format_banner(kind, shown_in(reason), shown_trace(trace))

  # An exception itself is asked for its message: one of the host's own code, or Elixir's.
  defp shown_in(%{__struct__: module, __exception__: true} = exception) when is_atom(module) do
    if module in @elixir or not host?(module),
      do: exception |> Map.drop([:__struct__, :__exception__]) |> shown() |> Map.merge(head(module)),
      else: exception
  end

  defp shown_in({reason, [_ | _] = trace}), do: {shown_in(reason), shown_trace(trace)}
  defp shown_in(reason), do: shown(reason)
  defp head(module), do: %{__struct__: module, __exception__: true}

  @doc "One entry of a stack trace as a line, with `shown/1` for what is in it."
  @spec line(term) :: String.t()
  def line({module, function, arguments, location} = entry)
      when is_atom(module) and is_atom(function) and (is_list(arguments) or arguments in 0..255) do
    file = for {:file, file} <- lines_of(location), text?(file, 0), do: {:file, file}
    line = for {:line, line} <- lines_of(location), is_integer(line), do: {:line, line}

    if arity(arguments),
      do:
        Exception.format_stacktrace_entry(
          {module, function, shown(arguments), Enum.take(file, 1) ++ Enum.take(line, 1)}
        ),
      else: inspect(shown(entry), limit: 20)
  end

  def line(other), do: other |> shown() |> inspect(limit: 20, printable_limit: 200)

  defp lines_of([entry | rest]), do: [entry | lines_of(rest)]
  defp lines_of(_end), do: []

  defp shown_trace([{module, function, arguments, location} | rest])
       when is_atom(module) and is_atom(function),
       do: [{module, function, shown(arguments), shown(location)} | shown_trace(rest)]

  defp shown_trace([entry | rest]), do: [shown(entry) | shown_trace(rest)]
  defp shown_trace(other), do: shown(other)
end
