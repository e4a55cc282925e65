defmodule Instar.Server.Install do
  # From artifacts to current code: each version gets a placement, its code is prepared for that placement, and the version
  # table is asked to make it current: one version, or several together.
  @moduledoc false
  alias Instar.Call.{Limits, World}
  alias Instar.{Config, Error, Runtime, Version}
  alias Instar.Server.{Eviction, Fetch, Offering, Stats, Versions}
  alias Instar.Server.Stage.{Built, Chosen, Placed}

  @type failed :: {:error, [{{String.t(), String.t()}, Error.t()}]}

  @doc "Whether a version may be replaced: a sticky one that has current code must not."
  @spec replaceable(Chosen.t() | Built.t()) :: :ok | {:error, Error.t()}
  def replaceable(%{config: %{name: server}, document: %{id: id}, tag: tag}) do
    if Versions.sticky?(server, id, tag) and Versions.current(server, id, tag) != nil,
      do: {:error, Error.new(:sticky_directory)},
      else: :ok
  end

  @doc "Makes one version's code current, as its options say; `:uses` as for `Instar.Server.Versions.install_all/4`."
  @spec one(Built.t()) :: {:ok, Version.t()} | :uses | {:error, Error.t()}
  def one(%Built{config: %{name: server}} = built) do
    with {:ok, placed} <- place(built) do
      result = with :ok <- run_on_load(placed, :alone), do: Versions.install(server, placed)
      leave_unused(server, [placed])
      # Another load came first, and the version has another placement now.
      if match?({:placement, _kept}, result), do: one(built), else: result
    end
  end

  @doc """
  Makes several versions' code current together, or none of it; nothing is purged for it. Their on_load functions run while
  nothing is current yet. Code of which the VM runs that itself is `:on_load_not_allowed`. `which`, `unchanged` and the answer
  `:uses` as for `Instar.Server.Versions.install_all/4`.
  """
  @spec all(Config.t(), [Built.t()], :newest | :all, [Built.t()]) :: :ok | :uses | failed
  def all(%{name: server} = config, all, which, unchanged \\ []) do
    with {:ok, placed} <- place_all(server, all, []) do
      same = for built <- unchanged, do: {Built.key(built), built.artifact.digest, built.closure}
      result = Versions.install_all(server, placed, which, same)
      leave_unused(server, placed)
      if result == :placements, do: all(config, all, which, unchanged), else: result
    end
  end

  defp place_all(_server, [], placed), do: {:ok, Enum.reverse(placed)}

  defp place_all(server, [built | others], placed) do
    with {:ok, one} <- place(built) do
      case run_on_load(one, :together) do
        :ok -> place_all(server, others, [one | placed])
        {:error, error} -> refuse(server, built, [one | placed], error)
      end
    else
      {:error, error} -> refuse(server, built, placed, error)
    end
  end

  defp refuse(server, built, placed, error) do
    leave_unused(server, placed)
    {:error, [{Built.key(built), error}]}
  end

  defp run_on_load(%Placed{version: version, prepared: prepared}, how),
    do: Runtime.of(version).run_on_load(prepared, version.imports, how)

  @doc """
  Proves that code can be loaded together with other, on a placement of its own; nothing of it can be seen. What was
  prepared for it is kept as proof: a version of WebAssembly that is new here takes it as it is.
  """
  @spec prove(Built.t()) :: {:ok, Built.t()} | {:error, Error.t()}
  def prove(%Built{artifact: artifact} = built) do
    runtime = Runtime.of(artifact)
    owner = owner(built)

    with {:ok, placement} <- runtime.placement(nil, self()) do
      proof = prepare(runtime, built, placement)
      Runtime.leave(placement)

      with {:ok, version, prepared} <- proof do
        if runtime.on_load?(prepared),
          do: {:error, Error.new(:on_load_not_allowed)},
          else: {:ok, %{built | proof: {placed(built, version, prepared, placement), owner}}}
      end
    end
  end

  @spec place(Built.t()) :: {:ok, Placed.t()} | {:error, Error.t()}
  defp place(%Built{config: %{name: server} = config, document: %{id: id}, tag: tag} = built) do
    runtime = Runtime.of(built.artifact)
    kept = Versions.placement(server, id, tag)

    with {:ok, placed} <- proved(built, kept) || placed_anew(runtime, built, kept) do
      case Eviction.make_room(config, id, tag, runtime.bytes(placed.prepared)) do
        :ok ->
          {:ok, placed}

        {:error, error} ->
          if placed.placement != kept, do: Runtime.leave(placed.placement)
          {:error, error}
      end
    end
  end

  # As it was proved, where nothing of the version is here and the server is the one of then. A slot belongs to the process
  # that it was taken for, so that what has one is prepared for another.
  defp proved(%Built{proof: {%Placed{placement: %{slot: nil}} = placed, owner}} = built, nil) do
    if owner == owner(built) do
      placement = counted(placed.placement)
      version = %{placed.version | stats: placement.stats}
      {:ok, %{placed | version: version, placement: placement, began: built.began, closure: built.closure}}
    end
  end

  defp proved(_unproved, _kept), do: nil

  defp placed_anew(runtime, built, kept) do
    with {:ok, placement} <- runtime.placement(kept, owner(built)) do
      placement = counted(placement)

      case prepare(runtime, built, placement) do
        {:ok, version, prepared} ->
          {:ok, placed(built, version, prepared, placement)}

        {:error, error} ->
          if placement != kept, do: Runtime.leave(placement)
          {:error, error}
      end
    end
  end

  defp placed(%Built{began: began, options: options, closure: closure}, version, prepared, placement) do
    %Placed{
      version: version,
      prepared: prepared,
      placement: placement,
      began: began,
      options: options,
      closure: closure
    }
  end

  defp owner(%Built{config: %{name: server}}), do: Process.whereis(Versions.name(server))

  # What a version has counted stays with it, whatever its code.
  defp counted(%{stats: nil} = placement), do: %{placement | stats: Stats.new()}
  defp counted(placement), do: placement

  defp prepare(runtime, %Built{config: config, artifact: artifact, options: options} = built, placement) do
    before = Versions.current(config.name, built.document.id, built.tag)
    offer = options.imports || Offering.before(before)
    config = %{config | allow: Offering.allow(config, options, before, built.document)}
    limits = Limits.lower(config, built.document)

    with :ok <- runtime.offered(artifact, offer, config),
         {:ok, prepared} <- runtime.prepare(artifact, placement, Limits.apply(config, limits)),
         {:ok, imports} <- runtime.meet(prepared, offer, config),
         :ok <- runtime.taken(imports, offer, artifact.language),
         wasi = if(runtime.wasi?(prepared), do: given(config, options.wasi, before)),
         :ok <- World.taken(wasi != nil, options.wasi || [], artifact.language) do
      kept = Offering.given(offer, options, before)
      version = %{version(built, placement) | imports: imports, given: kept, limits: limits, wasi: wasi}
      {:ok, version, prepared}
    end
  end

  # Code that follows the store is given what the code before it was.
  defp given(config, nil, %Version{wasi: before}), do: before || config.wasi
  defp given(config, nil, nil), do: config.wasi
  defp given(config, load, _before), do: World.nearer(config.wasi, load)

  # A placement that the version did not take is free again.
  defp leave_unused(server, placed) do
    for %Placed{version: version, placement: placement} <- placed,
        Versions.placement(server, version.id, version.tag) != placement,
        do: Runtime.leave(placement)
  end

  defp version(%Built{config: config, document: document, tag: tag, artifact: artifact}, placement) do
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
      uses: for(used <- document.used, do: Map.take(used, [:id, :tag, :sha256])),
      # Of what is only proved nobody counts anything.
      stats: placement.stats,
      events: config.call_events
    }
  end
end
