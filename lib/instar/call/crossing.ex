defmodule Instar.Call.Crossing do
  # How terms cross between the VM and the memory of a call whose code takes any terms: by words of the VM, or by functions of
  # its NIF interface.
  #
  # Instar reads and writes the VM's own words, whose layout is no interface. So it compares what it knows of them with what
  # the VM makes when the library is loaded; on a release whose words are others, functions do it, which takes longer and
  # answers the same.
  @moduledoc false

  alias Instar.Native

  @type way :: :words | :functions

  @doc "The way that terms cross in this VM."
  @spec way() :: way
  def way, do: Native.terms_way(:asked)

  @doc "Has terms cross by functions, or again by words where the VM's are known; the way that they cross from now on."
  @spec set(way) :: way
  def set(way) when way in [:words, :functions], do: Native.terms_way(way)
end
