defmodule Instar.Canary do
  # A module of the host's with whatever a library would call of a module that a term names. It notes that it was called.
  defstruct [:a]

  def mark(result) do
    :persistent_term.put(__MODULE__, :called)
    result
  end

  def message(_exception), do: mark("called")
  def blame(exception, trace), do: mark({exception, trace})
  def exception(_fields), do: mark(%RuntimeError{})
  def format_error(_reason, _trace), do: mark(%{general: ~c"called"})
  def format_error(_reason), do: mark(~c"called")
  def explain(_reason, _trace), do: mark(%{general: ~c"called"})
  def __protocol__(_what), do: mark(:not_consolidated)
  def date_to_string(_year, _month, _day), do: mark("called")
  def time_to_string(_hour, _minute, _second, _micro), do: mark("called")
  def naive_datetime_to_string(_y, _m, _d, _hour, _minute, _second, _micro), do: mark("called")

  def datetime_to_string(_y, _m, _d, _hour, _minute, _second, _micro, _zone, _abbr, _utc, _std),
    do: mark("called")

  def fetch(_map, _key), do: mark(:error)
  def whereis_name(_name), do: mark(:undefined)
  def f, do: mark(:ok)
end

defimpl Inspect, for: Instar.Canary do
  def inspect(_canary, _options), do: Instar.Canary.mark("called")
end

defimpl String.Chars, for: Instar.Canary do
  def to_string(_canary), do: Instar.Canary.mark("called")
end

defimpl Enumerable, for: Instar.Canary do
  def reduce(_canary, _acc, _fun), do: Instar.Canary.mark({:done, []})
  def count(_canary), do: Instar.Canary.mark({:ok, 0})
  def member?(_canary, _element), do: Instar.Canary.mark({:ok, false})
  def slice(_canary), do: Instar.Canary.mark({:error, __MODULE__})
end
