defmodule Instar.Appup.Children do
  # What changed supervisors say of their children, asked of their `init/1` in a throwaway VM that has the
  # release's code and runs none of its applications.
  @moduledoc false
  alias Instar.Appup.{Manifest, Release, Target}

  # Most take no notice of it.
  @arguments [[], nil, :ok, %{}]

  @doc "Fills in the children of the given modules of a manifest, where they can be had."
  @spec fill(Manifest.t(), Release.t(), [module]) :: Manifest.t()
  def fill(manifest, _release, []), do: manifest

  def fill(manifest, release, modules) do
    paths = Enum.flat_map(Release.ebins(release), &["-pa", &1])

    case Target.start(args: ["-kernel", "logger_level", "none" | paths]) do
      {:ok, vm} ->
        try do
          Enum.reduce(modules, manifest, fn module, manifest ->
            put_in(manifest.modules[module].children, children(vm, module))
          end)
        after
          Target.stop(vm)
        end

      {:error, _reason} ->
        manifest
    end
  end

  defp children(vm, module) do
    Enum.find_value(@arguments, fn argument ->
      case Target.call(vm, module, :init, [argument], 5_000) do
        {:ok, {:ok, {_flags, specs}}} when is_list(specs) -> Enum.map(specs, &child/1)
        _other -> nil
      end
    end)
  end

  defp child(%{id: id, start: {module, _function, _arguments}}), do: %{id: id, module: module}
  defp child({id, {module, _function, _arguments}, _, _, _, _}), do: %{id: id, module: module}
  defp child(other), do: %{id: other, module: nil}
end
