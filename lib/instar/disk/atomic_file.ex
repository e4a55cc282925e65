defmodule Instar.Disk.AtomicFile do
  # Writes a file whole or not at all: somebody who reads it meanwhile has the former bytes or the new ones.
  @moduledoc false

  @doc """
  Writes bytes under another name in the same folder, and gives them their own. After an error what was there is there.

  A name that ends in `.tmp` is no document's, and a VM that ended meanwhile leaves a file that is trimmed from caches.
  """
  @spec write(Path.t(), iodata) :: :ok | {:error, File.posix()}
  def write(path, bytes) do
    temporary = "#{path}.#{System.pid()}-#{System.unique_integer([:positive])}.tmp"

    with :ok <- write_new(temporary, bytes),
         :ok <- File.rename(temporary, path) do
      :ok
    else
      {:error, posix} ->
        File.rm(temporary)
        {:error, posix}
    end
  end

  @doc "As `write/2`, but raises the error."
  @spec write!(Path.t(), iodata) :: :ok
  def write!(path, bytes) do
    with {:error, posix} <- write(path, bytes),
         do: raise(File.Error, reason: posix, action: "write to file", path: path)
  end

  # A `:raw` file is written without the VM's one file server, which everybody would wait for.
  defp write_new(path, bytes) do
    with {:ok, file} <- :file.open(path, [:raw, :write, :exclusive]) do
      result = :file.write(file, bytes)
      # A full disk may show only here.
      with :ok <- :file.close(file), do: result
    end
  end
end
