defmodule Instar.Remote.Watch do
  # Tells of files that change, while the process that asked lives and holds the watcher.
  @moduledoc false
  alias Instar.{Error, Native}

  @quiet_ms 30

  @enforce_keys [:reference, :resource]
  defstruct @enforce_keys

  @type t :: %__MODULE__{reference: reference, resource: reference}

  # What tools write for themselves.
  @ignored ~w(_build deps .git .elixir_ls .lexical node_modules cover tmp)

  @doc """
  Watches a project's folder, without what is built, fetched or kept by tools in it. The caller gets
  `{watch.reference, {:changed, [path]}}`.

  A folder that is made later at the top is told of, and not followed.
  """
  @spec project([Path.t()]) :: {:ok, t} | {:error, Error.t()}
  def project(roots) do
    roots
    |> Enum.flat_map(fn root ->
      root = Path.expand(root)

      below =
        for name <- File.ls!(root),
            name not in @ignored,
            path = Path.join(root, name),
            File.dir?(path),
            do: path

      [{root, false} | Enum.map(below, &{&1, true})]
    end)
    |> start()
  end

  @doc "Watches a folder and all that is below it."
  @spec folder(Path.t()) :: {:ok, t} | {:error, Error.t()}
  def folder(path), do: start([{Path.expand(path), true}])

  defp start(paths) do
    reference = make_ref()

    case Native.watch(reference, paths, @quiet_ms) do
      {:ok, resource} -> {:ok, %__MODULE__{reference: reference, resource: resource}}
      {:error, text} -> {:error, Error.new({:watch_failed, text})}
    end
  end

  @doc "The paths among those that changed which are somebody's work."
  @spec relevant([Path.t()], [Path.t()]) :: [Path.t()]
  def relevant(paths, roots) do
    roots = Enum.map(roots, &Path.expand/1)

    Enum.filter(paths, fn path ->
      name = Path.basename(path)

      not String.ends_with?(name, "~") and not String.starts_with?(name, ".#") and
        Enum.all?(roots, fn root ->
          case Path.split(Path.relative_to(path, root)) do
            [top | _] -> top not in @ignored
            [] -> true
          end
        end)
    end)
  end
end
