defmodule Instar.Disk.ArtifactCache do
  # Artifacts by digest: whoever asks first has it compiled, everybody else waits for that, finds it among the recent
  # ones, or reads it from disk.
  # The disk only saves time: what cannot be read is a miss, what cannot be written is compiled again next time.
  @moduledoc false
  alias Instar.Disk.{Artifact, Health, Limit, PrivateFolder}
  alias Instar.{Error, Telemetry}
  alias Instar.Server.SingleFlight

  @doc """
  The artifact of that digest: from disk, or what `compile` returns; with `:kept` it is on disk elsewhere. `metadata` goes
  with the telemetry events.
  """
  @spec fetch(
          GenServer.server(),
          Path.t() | false,
          binary,
          map,
          (() -> {:ok, Artifact.t()}
                 | {:kept, Artifact.t()}
                 | {:error, error})
        ) ::
          {:ok, Artifact.t()} | {:error, error}
        when error: Error.t()
  def fetch(flight, dir, digest, metadata \\ %{}, compile) do
    # What lies there needs nobody's turn; what is compiled meanwhile is found when it is this caller's.
    with :error <- found(dir, digest, metadata) do
      run = fn -> read_or_compile(dir, digest, metadata, compile) end

      with :gone <- SingleFlight.run(flight, {__MODULE__, digest}, run, &bytes/1),
           do: {:error, Error.new({:no_server, metadata[:server]})}
    end
  end

  defp read_or_compile(dir, digest, metadata, compile) do
    case found(dir, digest, metadata) do
      {:ok, artifact} ->
        {:ok, artifact}

      :error ->
        Telemetry.execute([:cache, :miss], %{count: 1}, metadata)

        case compile.() do
          {:ok, artifact} -> write(dir, artifact)
          {:kept, artifact} -> {:ok, artifact}
          {:error, error} -> {:error, error}
        end
    end
  end

  defp found(dir, digest, metadata) do
    with {:ok, artifact} <- read(dir, digest) do
      Telemetry.execute([:cache, :hit], %{count: 1, bytes: bytes(artifact)}, metadata)
      {:ok, artifact}
    end
  end

  defp bytes(artifact), do: byte_size(artifact.payload)

  @doc """
  The folder for native code, which the engine keeps by itself; nil without a cache.
  """
  @spec native_folder(Path.t() | false) :: Path.t() | nil
  def native_folder(false), do: nil
  def native_folder(dir), do: Path.join(dir, "native")

  defp read(false, _digest), do: :error

  defp read(dir, digest) do
    with {:ok, bytes} <- Limit.read(Path.join(folder(dir), name(digest)), Artifact.magic()),
         do: Artifact.load(bytes, digest)
  end

  defp write(dir, artifact) do
    if dir,
      do:
        folder(dir)
        |> PrivateFolder.write(name(artifact.digest), Artifact.dump(artifact))
        |> Health.report(dir)

    {:ok, artifact}
  end

  defp folder(dir), do: Path.join(dir, "artifacts")
  defp name(digest), do: Base.encode16(digest, case: :lower) <> ".artifact"
end
