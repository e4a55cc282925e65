defmodule Instar.Call.Raised do
  # What sandboxed code raised, threw or exited with, as a host may have it.
  #
  # Elixir runs some of such a term before anybody has looked at it: `Exception.message/1` calls the module that an
  # exception names, for an error of Erlang's the one that the trace names in `error_info`, `inspect/1` those that structs
  # name, and so do Logger and `rescue`. A document can write any of these by hand. So traces are made anew from what is
  # checked, and in all that is raised every struct is looked at.
  @moduledoc false

  alias Instar.Call.Raised.{Plain, Shapes, Trace}

  @max_parts 10_000
  # In a term for `inspect/1` a module that is looked for counts for so many parts.
  @look_parts 250
  @max_integer Bitwise.bsl(1, 8_192)
  # Bytes of what is said of a reason.
  @max_banner 16_384

  @type raised :: {:exception, :error | :throw | :exit, term, list}

  @doc "The reason of a call that raised, checked; any other as it is."
  @spec checked(term) :: term
  def checked({:exception, kind, reason, trace}),
    do: {:exception, kind, Plain.term(reason), trace |> trace() |> Plain.term()}

  def checked(reason), do: reason

  @doc "As `Instar.Call.Raised.Trace.checked/1`."
  @spec trace(term) :: list
  defdelegate trace(trace), to: Trace, as: :checked

  @doc "As `Instar.Call.Raised.Shapes.elixir?/1`."
  @spec elixir?(term) :: boolean
  defdelegate elixir?(term), to: Shapes

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
    if Shapes.elixir?(map) do
      {map, left - 1}
    else
      {map, left} = map |> Map.delete(:__struct__) |> shown(max(left - @look_parts, 1))
      {Map.put(map, :__struct__, if(Plain.host?(module), do: inspect(module), else: module)), left}
    end
  end

  defp shown(map, left) when is_map(map) do
    {pairs, left} = map |> :maps.iterator() |> :maps.next() |> first(left) |> shown(left)
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

  # Of a map no more pairs than can be shown: the VM makes a list of all of them in one go.
  defp first(:none, _most), do: []
  defp first(_next, 0), do: []
  defp first({key, value, rest}, most), do: [{key, value} | rest |> :maps.next() |> first(most - 1)]

  defp proper(pairs), do: if(is_list(pairs), do: pairs, else: [])

  @doc """
  What `Exception.format_banner/3` says of a reason that has been checked, or is the host's own, with `shown/1` for
  what is in it.
  """
  @spec banner(:error | :throw | :exit, term, list) :: String.t()
  def banner(kind, reason, trace) do
    banner = Exception.format_banner(kind, shown_in(reason), shown_trace(trace))
    if byte_size(banner) <= @max_banner, do: banner, else: cut(banner, @max_banner) <> "…"
  end

  # Within the text, and not within a character.
  defp cut(text, bytes) do
    if Bitwise.band(:binary.at(text, bytes), 0b1100_0000) == 0b1000_0000,
      do: cut(text, bytes - 1),
      else: binary_part(text, 0, bytes)
  end

  # An exception itself is asked for its message: one of the host's own code, or Elixir's.
  defp shown_in(%{__struct__: module, __exception__: true} = exception) when is_atom(module) do
    if Plain.exception?(module) or not Plain.host?(module),
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
    file = for {:file, file} <- lines_of(location), Trace.text?(file), do: {:file, file}
    line = for {:line, line} <- lines_of(location), is_integer(line), do: {:line, line}

    if Trace.arity(arguments),
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
