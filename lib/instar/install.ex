defmodule Instar.Install do
  # From artifacts to current code: each version gets a seat, its code is prepared for that seat, and the version
  # table is asked to make it current: one version, or several together.
  @moduledoc false
  alias Instar.{
    Artifact,
    Callbacks,
    Config,
    Document,
    Error,
    Eviction,
    Fetch,
    Limits,
    Runtime,
    Stats,
    Version,
    Versions,
    WASI
  }

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

  @typep seated :: {Version.t(), Runtime.prepared(), Runtime.seat(), integer}

  @doc "Makes one version's code current; for the options see `Instar.Versions.install/6`."
  @spec one(Config.t(), item, keyword) :: {:ok, Version.t()} | {:error, Error.t()}
  def one(config, item, opts) do
    with {:ok, {version, prepared, seat, began} = seated} <- seat(config, item) do
      result =
        with :ok <- Runtime.of(version.target).run_on_load(prepared, version.imports),
             do: Versions.install(config.name, version, prepared, seat, began, opts)

      leave_unused(config.name, [seated])
      # Another load came first, and the version has another seat now.
      if match?({:seat, _kept}, result), do: one(config, item, opts), else: result
    end
  end

  @doc """
  Makes several versions' code current together, or none of it; nothing is purged for it. `before` sees each
  version's prepared code while nothing is current yet, and may refuse.
  """
  @spec all(Config.t(), [item], (Version.t(), Runtime.prepared() -> :ok | {:error, Error.t()})) ::
          :ok | {:error, [{{String.t(), String.t()}, Error.t()}]}
  def all(config, items, before \\ fn _version, _prepared -> :ok end) do
    with {:ok, seated} <- seat_all(config, items, before, []) do
      result = Versions.install_all(config.name, seated)
      leave_unused(config.name, seated)
      if result == :seats, do: all(config, items, before), else: result
    end
  end

  defp seat_all(_config, [], _before, seated), do: {:ok, Enum.reverse(seated)}

  defp seat_all(config, [item | items], before, seated) do
    with {:ok, {version, prepared, _seat, _began} = one} <- seat(config, item) do
      case before.(version, prepared) do
        :ok -> seat_all(config, items, before, [one | seated])
        {:error, error} -> refuse(config, item, [one | seated], error)
      end
    else
      {:error, error} -> refuse(config, item, seated, error)
    end
  end

  defp refuse(config, item, seated, error) do
    leave_unused(config.name, seated)
    {:error, [{{item.document.id, item.tag}, error}]}
  end

  @doc """
  Proves that code can be loaded, on a seat of its own; nothing of it can be seen. The item has the proof with it then: a
  version of WebAssembly that is new here takes it as it is.
  """
  @spec prove(Config.t(), item) :: {:ok, item, Runtime.prepared()} | {:error, Error.t()}
  def prove(config, item) do
    runtime = Runtime.of(item.artifact.target)

    with {:ok, seat} <- runtime.seat(self()) do
      proof = prepare(runtime, config, item, seat)
      runtime.leave(seat)

      with {:ok, version, prepared} <- proof,
           do: {:ok, Map.put(item, :proof, {version, prepared, seat}), prepared}
    end
  end

  @spec seat(Config.t(), item) :: {:ok, seated} | {:error, Error.t()}
  defp seat(%{name: server} = config, item) do
    runtime = Runtime.of(item.artifact.target)
    kept = Versions.seat(server, item.document.id, item.tag)

    with {:ok, seat, proof} <- take_seat(runtime, kept, server, item) do
      with {:ok, version, prepared} <- proof || prepare(runtime, config, item, seat),
           :ok <- Eviction.make_room(config, item.document.id, item.tag, runtime.bytes(prepared)) do
        {:ok, {version, prepared, seat, item.began}}
      else
        {:error, error} ->
          if seat != kept, do: runtime.leave(seat)
          {:error, error}
      end
    end
  end

  defp prepare(runtime, config, item, seat) do
    load = Map.get_lazy(item, :imports, fn -> offered_before(config.name, item) end)

    limits = Limits.lower(config, item.document)

    with :ok <- runtime.offered(item.artifact, load, config),
         {:ok, prepared} <- runtime.prepare(item.artifact, seat, Limits.apply(config, limits)),
         {:ok, imports} <- runtime.meet(prepared, load, config),
         :ok <- Callbacks.taken(imports, load, item.artifact) do
      wasi = wasi(config, item, prepared)
      version = %{version(config, item, seat) | imports: imports, limits: limits, wasi: wasi}

      with :ok <- WASI.taken(wasi != nil, Map.get(item, :wasi, []), item.artifact.language),
           do: {:ok, version, prepared}
    end
  end

  defp wasi(config, item, prepared) do
    if Runtime.of(item.artifact.target).wasi?(prepared) do
      case {item, Versions.current(config.name, item.document.id, item.tag)} do
        {%{wasi: load}, _before} -> WASI.nearer(config.wasi, load)
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

  # A version keeps its seat through all its code. One that was WebAssembly so far has no slot for BEAM code. A slot
  # belongs to the process that it was taken for, so that only WebAssembly becomes current as it was proved.
  defp take_seat(Runtime.Wasm, nil, _server, %{proof: {version, prepared, seat}}) do
    seat = counted(seat, nil)
    {:ok, seat, {:ok, %{version | stats: seat.stats}, prepared}}
  end

  defp take_seat(runtime, kept, server, _item) do
    if kept != nil and (kept.slot != nil or runtime == Runtime.Wasm) do
      {:ok, kept, nil}
    else
      with {:ok, seat} <- runtime.seat(Process.whereis(Versions.name(server))),
           do: {:ok, counted(seat, kept), nil}
    end
  end

  # What a version has counted stays with it, whatever its code.
  defp counted(seat, nil), do: Map.put(seat, :stats, Stats.new())
  defp counted(seat, kept), do: Map.put(%{seat | touch: kept.touch}, :stats, kept.stats)

  # A seat that the version did not take is free again.
  defp leave_unused(server, seated) do
    for {version, _prepared, seat, _began} <- seated,
        Versions.seat(server, version.id, version.tag) != seat,
        do: Runtime.of(version.target).leave(seat)
  end

  defp version(config, %{document: document, tag: tag, artifact: artifact}, seat) do
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
      touch: seat.touch,
      # Of what is only proved nobody counts anything.
      stats: seat[:stats],
      events: config.call_events
    }
  end
end
