defmodule Instar.Cluster.Rewriting do
  # Another try for what a member could not write to its disk.
  @moduledoc false
  alias Instar.Cluster.{Applier, Blobs, Unkept}

  @doc "Tries to write what is not on the disk. The first that cannot be written ends it."
  @spec again(atom) :: :ok
  def again(name) do
    {blobs, entries} = Unkept.noted(name)

    with :ok <- all(blobs, &Blobs.keep(name, &1)),
         :ok <- all(entries, &Applier.keep(name, &1)),
         do: Unkept.over(name)

    :ok
  end

  defp all(found, write) do
    Enum.find_value(found, :ok, fn what -> with :ok <- write.(what), do: nil end)
  end
end
