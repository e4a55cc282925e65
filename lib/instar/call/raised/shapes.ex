defmodule Instar.Call.Raised.Shapes do
  # Structs that Elixir shows by what is in them alone.
  @moduledoc false

  # So that no digits take long.
  @max_integer Bitwise.bsl(1, 8_192)

  @doc "Whether it is a struct that Elixir shows by what is in it alone, with what belongs there and nothing else."
  @spec elixir?(term) :: boolean
  def elixir?(%{__struct__: Date} = map), do: fields?(map) and date?(map)
  def elixir?(%{__struct__: Time} = map), do: fields?(map) and time?(map)
  def elixir?(%{__struct__: NaiveDateTime} = map), do: fields?(map) and date?(map) and time?(map)

  def elixir?(%{__struct__: DateTime} = map) do
    fields?(map) and date?(map) and time?(map) and is_integer(map.utc_offset) and is_integer(map.std_offset) and
      is_binary(map.time_zone) and is_binary(map.zone_abbr)
  end

  def elixir?(%{__struct__: Date.Range, first: first, last: last} = map) do
    keys?(map) and elixir?(first) and elixir?(last) and
      map
      |> Map.drop([:__struct__, :first, :last])
      |> Map.values()
      |> Enum.all?(&(is_integer(&1) and simple?(&1)))
  end

  def elixir?(%{__struct__: Range} = map),
    do: fields?(map) and Enum.all?([map.first, map.last, map.step], &is_integer/1)

  def elixir?(%{__struct__: Version} = map) do
    fields?(map) and Enum.all?([map.major, map.minor, map.patch], &is_integer/1) and pre?(map.pre, 20) and
      (map.build == nil or is_binary(map.build))
  end

  def elixir?(%{__struct__: URI} = map) do
    fields?(map) and
      map |> Map.drop([:__struct__, :port]) |> Map.values() |> Enum.all?(&(&1 == nil or is_binary(&1))) and
      (map.port == nil or is_integer(map.port))
  end

  def elixir?(_other), do: false

  @doc """
  Whether it is a date or a time of Elixir's own calendar, valid or not, whatever else is in it: who shows one that isn't may
  fail, and does nothing else.
  """
  @spec moment?(term) :: boolean
  def moment?(%{__struct__: module, calendar: Calendar.ISO} = map)
      when module in [Date, Time, NaiveDateTime, DateTime] do
    own = Map.take(map, Map.keys(module.__struct__()))

    keys?(own) and own |> Map.drop([:__struct__, :microsecond]) |> Map.values() |> Enum.all?(&simple?/1) and
      case own do
        %{microsecond: {micro, digits}} -> Enum.all?([micro, digits], &(is_integer(&1) and simple?(&1)))
        %{microsecond: other} -> simple?(other)
        %{} -> true
      end
  end

  def moment?(_other), do: false

  # All that the struct has, nothing else, and no numbers without bounds.
  defp fields?(map) do
    keys?(map) and Map.get(map, :calendar, Calendar.ISO) == Calendar.ISO and
      map |> Map.drop([:__struct__, :microsecond, :pre]) |> Map.values() |> Enum.all?(&simple?/1)
  end

  defp keys?(%{__struct__: module} = map),
    do: Enum.sort(Map.keys(map)) == Enum.sort(Map.keys(module.__struct__()))

  # What stands behind the numbers of a version, in parts.
  defp pre?([], _most), do: true

  defp pre?([part | parts], most) when most > 0 and (is_integer(part) or is_binary(part)),
    do: simple?(part) and pre?(parts, most - 1)

  defp pre?(_other, _most), do: false

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
end
