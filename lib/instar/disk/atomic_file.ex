defmodule Instar.Disk.AtomicFile do
  # Writes a file whole or not at all: somebody who reads it meanwhile has the former bytes or the new ones.
  #
  # `:raw` files and `:prim_file` go past the VM's one file server, which everybody would wait for.
  @moduledoc false

  @typedoc "A file that is being written, by the process that opened it."
  @type t :: {:file.fd(), temporary :: Path.t(), path :: Path.t()}

  @doc """
  Writes bytes under another name in the same folder, and gives them their own. After an error what was there is there.

  A name that ends in `.tmp` is no document's, and a VM that ended meanwhile leaves a file that is trimmed from caches.
  """
  @spec write(Path.t(), iodata) :: :ok | {:error, File.posix()}
  def write(path, bytes) do
    with {:ok, writing} <- open(path),
         :ok <- append(writing, bytes),
         do: close(writing)
  end

  @doc "As `write/2`, but raises the error."
  @spec write!(Path.t(), iodata) :: :ok
  def write!(path, bytes) do
    with {:error, posix} <- write(path, bytes),
         do: raise(File.Error, reason: posix, action: "write to file", path: path)
  end

  @doc """
  Begins a file that is written in pieces: `append/2`, and then `close/1` or `drop/1`. A failure has dropped it. Whoever
  opens it writes it.
  """
  @spec open(Path.t()) :: {:ok, t} | {:error, File.posix()}
  def open(path) do
    temporary = "#{path}.#{System.pid()}-#{System.unique_integer([:positive])}.tmp"
    with {:ok, file} <- :file.open(temporary, [:raw, :write, :exclusive]), do: {:ok, {file, temporary, path}}
  end

  @doc "Writes a piece more."
  @spec append(t, iodata) :: :ok | {:error, File.posix()}
  def append({file, _temporary, _path} = writing, bytes) do
    with {:error, posix} <- :file.write(file, bytes) do
      drop(writing)
      {:error, posix}
    end
  end

  @doc "Ends a file, which is there from now on."
  @spec close(t) :: :ok | {:error, File.posix()}
  def close({file, temporary, path}) do
    # A full disk may show only here.
    with :ok <- :file.close(file),
         :ok <- :prim_file.rename(temporary, path) do
      :ok
    else
      {:error, posix} ->
        :prim_file.delete(temporary)
        {:error, posix}
    end
  end

  @doc "Lets go of a file that was begun."
  @spec drop(t) :: :ok
  def drop({file, temporary, _path}) do
    :file.close(file)
    :prim_file.delete(temporary)
    :ok
  end
end
