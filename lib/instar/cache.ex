defmodule Instar.Cache do
  # Artifacts by digest: whoever asks first has it compiled, everybody else waits for that or reads it from disk.
  # The disk only saves time: what cannot be read is a miss, what cannot be written is compiled again next time.
  @moduledoc false
  alias Instar.{Artifact, Flight}

  @doc """
  The artifact of that digest: from disk, or what `compile` returns.
  """
  @spec fetch(GenServer.server(), Path.t() | false, binary, (() -> {:ok, Artifact.t()} | {:error, error})) ::
          {:ok, Artifact.t()} | {:error, error}
        when error: Instar.Error.t()
  def fetch(flight, dir, digest, compile) do
    Flight.run(flight, {__MODULE__, digest}, fn ->
      with :error <- read(dir, digest), {:ok, artifact} <- compile.() do
        write(dir, artifact)
        {:ok, artifact}
      end
    end)
  end

  @doc """
  The folder for native code, which the engine keeps by itself; nil without a cache.
  """
  @spec native_folder(Path.t() | false) :: Path.t() | nil
  def native_folder(false), do: nil
  def native_folder(dir), do: Path.join(dir, "native")

  defp read(false, _digest), do: :error

  defp read(dir, digest) do
    with true <- private?(folder(dir)),
         {:ok, bytes} <- File.read(path(dir, digest)) do
      Artifact.load(bytes, digest)
    else
      _miss -> :error
    end
  end

  defp write(false, _artifact), do: :ok

  # Under a temporary name first: another VM that shares the folder sees the whole file or none.
  defp write(dir, artifact) do
    path = path(dir, artifact.digest)
    temporary = "#{path}.#{System.pid()}-#{System.unique_integer([:positive])}.tmp"

    with :ok <- make_private(folder(dir)),
         :ok <- File.write(temporary, Artifact.dump(artifact)),
         :ok <- File.rename(temporary, path) do
      :ok
    else
      _failed -> File.rm(temporary)
    end
  end

  defp make_private(folder) do
    with :ok <- File.mkdir_p(Path.dirname(folder)) do
      if File.mkdir(folder) == :ok, do: File.chmod(folder, 0o700)
      if private?(folder), do: :ok, else: :error
    end
  end

  # An artifact for the BEAM is code that this VM will run: nobody else may have a way to put one there.
  defp private?(folder) do
    with {:ok, %{type: :directory, mode: mode, uid: uid}} <- File.stat(folder),
         {:ok, %{uid: ^uid}} <- File.stat("/proc/self") do
      Bitwise.band(mode, 0o022) == 0
    else
      _other -> false
    end
  end

  defp folder(dir), do: Path.join(dir, "artifacts")
  defp path(dir, digest), do: Path.join(folder(dir), Base.encode16(digest, case: :lower) <> ".artifact")
end
