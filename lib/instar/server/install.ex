defmodule Instar.Server.Install do
  # From artifacts to current code: each version gets a placement, its code is prepared for that placement, and the version
  # table is asked to make it current: one version, or several together.
  @moduledoc false
  alias Instar.Call.{Callbacks, Limits, World}
  alias Instar.{Config, Document, Error, Runtime, Version, WASI}
  alias Instar.Disk.Artifact
  alias Instar.Server.{Eviction, Fetch, Stats, Versions}

  @typedoc """
  Code that may become current: `began` is when the fetch of its document began, `imports` what its load offers;
  without that, what the version's load before offered. The same holds for `wasi`, what it gives to a program.
  """
  @type item :: %{
          required(:document) => Document.t(),
          required(:tag) => Document.tag(),
          required(:artifact) => Artifact.t(),
          required(:began) => integer,
          optional(:imports) => Callbacks.offer(),
          optional(:wasi) => WASI.options(),
          optional(atom) => term
        }

  @typep placed :: {Version.t(), Runtime.prepared(), Runtime.placement(), integer}

  @doc "Makes one version's code current; for the options see `Instar.Server.Versions.install/6`."
  @spec one(Config.t(), item, keyword) :: {:ok, Version.t()} | {:error, Error.t()}
  def one(config, item, opts) do
    with {:ok, {version, prepared, placement, began} = placed} <- placement(config, item) do
      result =
        with :ok <- Runtime.of(version.target).run_on_load(prepared, version.imports),
             do: Versions.install(config.name, version, prepared, placement, began, opts)

      leave_unused(config.name, [placed])
      # Another load came first, and the version has another placement now.
      if match?({:placement, _kept}, result), do: one(config, item, opts), else: result
    end
  end

  @doc """
  Makes several versions' code current together, or none of it; nothing is purged for it. `before` sees each
  version's prepared code while nothing is current yet, and may refuse.
  """
  @spec all(Config.t(), [item], (Version.t(), Runtime.prepared() -> :ok | {:error, Error.t()})) ::
          :ok | {:error, [{{String.t(), String.t()}, Error.t()}]}
  def all(config, items, before \\ fn _version, _prepared -> :ok end) do
    with {:ok, placed} <- place_all(config, items, before, []) do
      result = Versions.install_all(config.name, placed)
      leave_unused(config.name, placed)
      if result == :placements, do: all(config, items, before), else: result
    end
  end

  defp place_all(_config, [], _before, placed), do: {:ok, Enum.reverse(placed)}

  defp place_all(config, [item | items], before, placed) do
    with {:ok, {version, prepared, _placement, _began} = one} <- placement(config, item) do
      case before.(version, prepared) do
        :ok -> place_all(config, items, before, [one | placed])
        {:error, error} -> refuse(config, item, [one | placed], error)
      end
    else
      {:error, error} -> refuse(config, item, placed, error)
    end
  end

  defp refuse(config, item, placed, error) do
    leave_unused(config.name, placed)
    {:error, [{{item.document.id, item.tag}, error}]}
  end

  @doc "Proves that code can be loaded, on a placement of its own; nothing of it can be seen."
  @spec prove(Config.t(), item) :: {:ok, Version.t(), Runtime.prepared()} | {:error, Error.t()}
  def prove(config, item) do
    runtime = Runtime.of(item.artifact.target)

    with {:ok, placement} <- runtime.placement(self()) do
      proof = prepare(runtime, config, item, placement)
      runtime.leave(placement)
      proof
    end
  end

  @spec placement(Config.t(), item) :: {:ok, placed} | {:error, Error.t()}
  defp placement(%{name: server} = config, item) do
    runtime = Runtime.of(item.artifact.target)
    kept = Versions.placement(server, item.document.id, item.tag)

    with {:ok, placement} <- take_placement(runtime, kept, server) do
      with {:ok, version, prepared} <- prepare(runtime, config, item, placement),
           :ok <- Eviction.make_room(config, item.document.id, item.tag, runtime.bytes(prepared)) do
        {:ok, {version, prepared, placement, item.began}}
      else
        {:error, error} ->
          if placement != kept, do: runtime.leave(placement)
          {:error, error}
      end
    end
  end

  defp prepare(runtime, config, item, placement) do
    load = Map.get_lazy(item, :imports, fn -> offered_before(config.name, item) end)

    limits = Limits.lower(config, item.document)

    with :ok <- runtime.offered(item.artifact, load, config),
         {:ok, prepared} <- runtime.prepare(item.artifact, placement, Limits.apply(config, limits)),
         {:ok, imports} <- runtime.meet(prepared, load, config),
         :ok <- Callbacks.taken(imports, load, item.artifact) do
      wasi = wasi(config, item, prepared)
      version = %{version(config, item, placement) | imports: imports, limits: limits, wasi: wasi}

      with :ok <- World.taken(wasi != nil, Map.get(item, :wasi, []), item.artifact.language),
           do: {:ok, version, prepared}
    end
  end

  defp wasi(config, item, prepared) do
    if Runtime.of(item.artifact.target).wasi?(prepared) do
      case {item, Versions.current(config.name, item.document.id, item.tag)} do
        {%{wasi: load}, _before} -> World.nearer(config.wasi, load)
        {_item, %Version{wasi: before}} when before != nil -> before
        _none -> config.wasi
      end
    end
  end

  # Code that follows the store is met by what the code before it was.
  defp offered_before(server, %{document: %{id: id}, tag: tag}) do
    case Versions.current(server, id, tag) do
      %Version{imports: %{offer: offer}} -> offer
      _none -> %{}
    end
  end

  # A version keeps its placement through all its code. One that was WebAssembly so far has no slot for BEAM code.
  defp take_placement(runtime, kept, server) do
    if kept != nil and (kept.slot != nil or runtime == Runtime.Wasm) do
      {:ok, kept}
    else
      with {:ok, placement} <- runtime.placement(Process.whereis(Versions.name(server))),
           do: {:ok, counted(placement, kept)}
    end
  end

  # What a version has counted stays with it, whatever its code.
  defp counted(placement, nil), do: Map.put(placement, :stats, Stats.new())
  defp counted(placement, kept), do: Map.put(%{placement | touch: kept.touch}, :stats, kept.stats)

  # A placement that the version did not take is free again.
  defp leave_unused(server, placed) do
    for {version, _prepared, placement, _began} <- placed,
        Versions.placement(server, version.id, version.tag) != placement,
        do: Runtime.of(version.target).leave(placement)
  end

  defp version(config, %{document: document, tag: tag, artifact: artifact}, placement) do
    %Version{
      server: config.name,
      node: node(),
      id: document.id,
      tag: tag,
      target: artifact.target,
      language: artifact.language,
      digest: artifact.digest,
      token: document.token,
      where: Fetch.where(config.name, document.id),
      code: nil,
      touch: placement.touch,
      # Of what is only proved nobody counts anything.
      stats: placement[:stats],
      events: config.call_events
    }
  end
end
