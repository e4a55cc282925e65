defmodule Instar.Call.Patterns.Search do
  # Looks for the place of a match in a long subject, some thousand places at a time.
  #
  # `:re` gives way while it matches at one place. From one place to the next it does not: where nothing begins to match, a
  # subject of a megabyte holds the scheduler for as long as it takes to go through it. So the pattern is given a first alternative that
  # matches so many characters behind the place that was begun at, by which the search ends there; and goes on from there, after
  # others had their turn. What begins to match before is found as it would be without.
  @moduledoc false
  alias Instar.Call.Patterns.Cache

  # In text each place looks back over all characters, so they are fewer.
  @bytes 4_096
  @characters 256
  # Short enough to be gone through at once.
  @short 16_384
  # The most of what cannot be gone through in parts.
  @whole 65_536

  @typedoc "A compiled pattern, with the source and options that it was made of."
  @type pattern :: %{
          required(:compiled) => tuple,
          required(:source) => binary,
          required(:options) => [term],
          optional(atom) => term
        }

  @doc "A pattern that is to be looked for more than once, with what is needed for that."
  @spec ready(pattern, [term]) :: pattern
  def ready(pattern, options), do: Map.put(pattern, :parted, parted(pattern, options))

  @doc "What `:re.run/3` answers; of a subject that is known to be right, it is not looked at again whether it is."
  @spec run(pattern, binary, [term], boolean) :: term
  def run(%{compiled: compiled} = pattern, subject, options, known? \\ false) do
    if byte_size(subject) <= @short or :anchored in options or :anchored in pattern.options do
      :re.internal_run(subject, compiled, options, not known?)
    else
      case Map.get_lazy(pattern, :parted, fn -> parted(pattern, options) end) do
        {:ok, parted} -> begin(parted, pattern, subject, options, not known?)
        :error when byte_size(subject) > @whole -> {:error, {:limit, :subject}}
        :error -> :re.internal_run(subject, compiled, options, not known?)
      end
    end
  end

  # What tells where a match begins by other means than its place, or goes on by rules of its own, stays whole.
  defp parted(%{source: source, options: compiling}, options) do
    whole? =
      :firstline in compiling or :notempty in options or
        :binary.match(source, ["(*", "\\G", "\\K"]) != :nomatch

    with false <- whole?,
         {:ok, compiled} <- Cache.compile(part(size(compiling)) <> source, compiling),
         do: {:ok, {compiled, size(compiling)}},
         else: (_whole_or_too_large -> :error)
  end

  # A place that is passed by, since it is within the end of a line, is followed by one that is not.
  defp part(size), do: "(?<=\\G[\\s\\S]{#{size}}|\\G[\\s\\S]{#{size + 1}})|"

  defp size(compiling), do: if(:unicode in compiling, do: @characters, else: @bytes)

  defp begin(parted, pattern, subject, options, first?) do
    from =
      Enum.find_value(options, 0, fn option ->
        with {:offset, from} <- option, do: from, else: (_other -> nil)
      end)

    rest = Enum.reject(options, &match?({:offset, _}, &1))
    # Where the whole match is told first, it is told at once.
    own = if Enum.all?(rest, &whole?/1), do: rest, else: [{:capture, :first, :index} | without_capture(rest)]
    search(parted, pattern, {subject, first?}, {own, rest}, from)
  end

  defp search({compiled, size} = parted, pattern, {subject, first?}, {own, options}, from) do
    case :re.internal_run(subject, compiled, [{:offset, from} | own], first?) do
      {:match, [{at, length} | _]} = answer ->
        cond do
          length == 0 and at > from and size(subject, from, at, pattern) in [size, size + 1] ->
            :erlang.yield()
            # Only there a match must not be empty.
            {own, options} = {List.delete(own, :notempty_atstart), List.delete(options, :notempty_atstart)}
            search(parted, pattern, {subject, false}, {own, options}, on(subject, at))

          own == options ->
            answer

          true ->
            found(pattern, subject, options, from)
        end

      other ->
        other
    end
  end

  defp whole?({:capture, values, :index}), do: whole?({:capture, values})
  defp whole?({:capture, values}), do: values in [:all, :first] or match?([0 | _], values)
  defp whole?(_other), do: true

  defp found(%{compiled: compiled}, subject, options, from),
    do: :re.internal_run(subject, compiled, [{:offset, from} | options], false)

  # Nothing begins between both parts of a line's end.
  defp on(subject, at) do
    if at > 0 and binary_part(subject, at - 1, min(2, byte_size(subject) - at + 1)) == "\r\n",
      do: at - 1,
      else: at
  end

  defp size(_subject, from, at, %{compiled: {:re_pattern, _groups, 0, _crlf, _code}}), do: at - from

  defp size(subject, from, at, _text) when at - from <= 4 * (@characters + 1),
    do:
      for(<<byte <- binary_part(subject, from, at - from)>>, byte not in 0x80..0xBF,
        reduce: 0,
        do: (sum -> sum + 1)
      )

  defp size(_subject, _from, _at, _text), do: 0

  defp without_capture(options),
    do: Enum.reject(options, &(match?({:capture, _}, &1) or match?({:capture, _, _}, &1)))
end
