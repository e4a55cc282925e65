defmodule Structs do
  # A field of what may be a map, or the name of a module with such a function.
  def name(struct), do: struct.name

  # An update of a literal, and one whose map is looked at first.
  def defaults(count), do: %{%{name: :none, count: 0} | count: count}
  def bump(%{__struct__: __MODULE__, count: count} = struct), do: %{struct | count: count + 1}
end
