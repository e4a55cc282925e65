defmodule Instar.Remote.Ownership do
  # What on a node is its own: what it has, and nobody brought there from here. It stays, unless it is named.
  @moduledoc false
  alias Instar.Error
  alias Instar.Remote.Inventory

  # So many modules are named of an application whose version is the same.
  @named 5

  @doc "Applications and modules of the node's own that may be replaced."
  @spec replace(keyword) :: [atom]
  def replace(options), do: List.wrap(Keyword.get(options, :replace, []))

  @doc "Whether an application there is the node's own."
  @spec theirs?(atom, facts :: map) :: boolean
  def theirs?(app, facts), do: match?(%{ours: false}, facts.apps[app])

  @doc """
  Whether a protocol there does all that the one here would: it is consolidated for as much, or looks for itself. One that
  isn't consolidated here is nothing that could take its place.
  """
  @spec kept?(module, Inventory.entry(), map, keyword) :: boolean
  def kept?(module, entry, facts, options) do
    with %{impls: impls} = own when impls != nil <- own(module, facts),
         false <- module in replace(options) or digest(module, facts) == entry.digest do
      case impls(entry) do
        nil -> own.plain in [nil, entry.digest]
        here -> impls == :all or here -- impls == []
      end
    else
      _no -> false
    end
  end

  @doc "Whether the node's own application is the one from here: in its version, and module by module."
  @spec same?(Inventory.t(), map, keyword) :: boolean
  def same?(app, facts, options),
    do: facts.apps[app.name].vsn == app.vsn and other_modules(app, facts, options) == []

  # Also those that it has, and the one from here hasn't; a protocol that is kept there has been seen to.
  defp other_modules(app, facts, options) do
    modules = Map.drop(app.modules, elsewhere(app, options))
    other = for {module, path} <- modules, not same_module?(module, app.files[path], facts), do: module
    known = MapSet.new(Inventory.modules(app) ++ Map.keys(app.modules))

    more =
      for module <- facts.apps[app.name].modules,
          match?(%{impls: nil}, own(module, facts)),
          module not in known,
          do: module

    Enum.sort(other ++ more)
  end

  defp same_module?(module, entry, facts),
    do:
      digest(module, facts) == entry.digest or
        match?(%{plain: digest} when digest == entry.digest, own(module, facts))

  @doc "An error that names what the node has itself and would be replaced, though nobody said so."
  @spec check([Inventory.t()], [{module, Inventory.entry()}], map, keyword) :: :ok | {:error, Error.t()}
  def check(apps, loose, facts, options) do
    found =
      Enum.flat_map(apps, &conflicts(&1, facts, options)) ++
        Enum.flat_map(loose, fn {module, entry} -> conflict(module, entry, nil, facts, options) end)

    if found == [] do
      :ok
    else
      {names, texts} = found |> Enum.uniq() |> Enum.sort() |> Enum.unzip()
      options = Enum.map_join(names, " ", &"--replace #{shell(&1)}")

      detail =
        "#{Enum.join(texts, "; ")}; what is to be replaced is named: #{options}, or replace: #{inspect(names)}"

      {:error, Error.new({:not_ours, facts.node, names}, detail: detail)}
    end
  end

  defp shell(name), do: name |> inspect() |> String.trim_leading(":")

  defp conflicts(%{files: nil}, _facts, _options), do: []

  defp conflicts(app, facts, options) do
    there = facts.apps[app.name]

    cond do
      app.name in replace(options) ->
        []

      not theirs?(app.name, facts) or options[:only] != nil ->
        modules(app, facts, options)

      there.vsn != app.vsn ->
        [{app.name, "#{app.name} is #{there.vsn} there#{at(there)} and #{app.vsn} here"}]

      true ->
        same_version(app, other_modules(app, facts, options), there)
    end
  end

  defp same_version(_app, [], _there), do: []

  defp same_version(app, others, there) do
    more = if length(others) > @named, do: " and #{length(others) - @named} others", else: ""
    named = others |> Enum.take(@named) |> Enum.map_join(", ", &inspect/1)
    [{app.name, "#{app.name} is #{there.vsn} there#{at(there)} and here, with other code: #{named}#{more}"}]
  end

  defp at(%{lib: ""}), do: ""
  defp at(%{lib: lib}), do: " (#{lib})"

  # An application of ours, or a part of one, may bring what the node has under the same name in another.
  defp modules(app, facts, options) do
    modules = Map.drop(app.modules, elsewhere(app, options))
    modules = if options[:only], do: Map.take(modules, options[:only]), else: modules
    for {module, path} <- modules, found <- conflict(module, app.files[path], app, facts, options), do: found
  end

  defp conflict(module, entry, app, facts, options) do
    own = own(module, facts)
    names = replace(options)

    cond do
      own == nil or digest(module, facts) == entry.digest -> []
      module in names or name(own) in Enum.map(names, &Atom.to_string/1) -> []
      sticky?(module, facts) -> []
      true -> [{module, text(module, own, entry, app)}]
    end
  end

  defp text(module, %{impls: impls} = own, entry, _app) when is_list(impls) do
    lacking = Enum.map_join((impls(entry) || []) -- impls, ", ", &inspect/1)
    for_what = if lacking == "", do: "", else: "; there it is not for #{lacking}"
    "the protocol #{inspect(module)} is consolidated there#{file(own)}#{for_what}"
  end

  defp text(module, own, _entry, nil), do: "#{inspect(module)} is another there#{file(own)}"

  defp text(module, own, _entry, app),
    do: "#{inspect(module)} of #{app.name} #{app.vsn} is another there#{file(own)}"

  defp file(%{file: ""}), do: ", in its memory"
  defp file(%{file: file}), do: " (#{file})"

  # "ranch" of /usr/lib/ranch-2.1.0/ebin.
  defp name(%{folder: folder}), do: folder |> String.split("-") |> hd()

  defp own(module, facts), do: facts |> Map.get(:theirs, %{}) |> Map.get(module)
  defp impls(entry), do: Map.get(entry, :impls)
  defp sticky?(module, facts), do: match?(%{^module => {_digest, _state, true}}, facts.modules)

  defp digest(module, facts) do
    case facts.modules do
      %{^module => {digest, _state, _sticky}} when digest != :undefined -> digest
      %{} -> nil
    end
  end

  # A consolidated protocol comes with the project, wherever it is defined.
  defp elsewhere(app, options),
    do: if(app.consolidated, do: [], else: Keyword.get(options, :elsewhere, []))
end
