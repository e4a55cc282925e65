defmodule Instar.Call.Described do
  # What a version's code exports and imports, as a call finds the code: what is gone may have been loaded again. A handle
  # itself knows no runtime; it asks here by way of what `Instar.Application` gives it.
  @moduledoc false
  alias Instar.Call.{Calls, HostFunctions}
  alias Instar.{Runtime, Version}

  @doc "The items, in the module's order; nil when the code is gone."
  @spec items(Version.t(), :exports | :imports) :: [Version.item()] | nil
  def items(version, what) do
    described(version, what) ||
      with(%Version{} = same <- Calls.same_code(version), do: described(same, what))
  end

  # What a document asks its host for by name is known of the version, whatever it runs as.
  defp described(version, what) do
    case items(version.target, version.code, what) do
      [] when what == :imports and version.imports != nil -> HostFunctions.items(version.imports.asked)
      items -> items
    end
  end

  defp items(target, code, what), do: Runtime.of(target).describe(code, what)
end
