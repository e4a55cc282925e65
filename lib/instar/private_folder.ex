defmodule Instar.PrivateFolder do
  # A folder of files that only this user can have written: what is read from it may become code of this VM.
  @moduledoc false

  @chunk 1024 * 1024

  @doc "The bytes of a file; `:error` when it isn't there, or when others could have put it there."
  @spec read(Path.t(), String.t()) :: {:ok, binary} | :error
  def read(folder, name) do
    with true <- private?(folder),
         {:ok, bytes} <- read_file(Path.join(folder, name)) do
      {:ok, bytes}
    else
      _miss -> :error
    end
  end

  # `:raw` files and file information are had without the VM's one file server, which everybody would wait for.
  defp read_file(path) do
    with {:ok, file} <- :file.open(path, [:raw, :read, :binary]) do
      result = read_all(file, [])
      :file.close(file)
      result
    end
  end

  defp read_all(file, read) do
    case :file.read(file, @chunk) do
      {:ok, bytes} -> read_all(file, [read, bytes])
      :eof -> {:ok, IO.iodata_to_binary(read)}
      error -> error
    end
  end

  @doc "Writes a file whole or not at all; another VM that shares the folder never sees half of it."
  @spec write(Path.t(), String.t(), iodata) :: :ok | :error
  def write(folder, name, bytes) do
    path = Path.join(folder, name)
    temporary = "#{path}.#{System.pid()}-#{System.unique_integer([:positive])}.tmp"

    with :ok <- make(folder),
         :ok <- write_file(temporary, bytes),
         :ok <- File.rename(temporary, path) do
      :ok
    else
      _failed ->
        File.rm(temporary)
        :error
    end
  end

  defp write_file(path, bytes) do
    with {:ok, file} <- :file.open(path, [:raw, :write, :exclusive]) do
      result = :file.write(file, bytes)
      # A full disk may show only here.
      with :ok <- :file.close(file), do: result
    end
  end

  defp make(folder) do
    if private?(folder), do: :ok, else: make_new(folder)
  end

  defp make_new(folder) do
    with :ok <- File.mkdir_p(Path.dirname(folder)) do
      if File.mkdir(folder) == :ok, do: File.chmod(folder, 0o700)
      if private?(folder), do: :ok, else: :error
    end
  end

  defp private?(folder) do
    with {:ok, {:directory, mode, uid}} <- info(folder),
         {:ok, {:directory, _mode, ^uid}} <- info("/proc/self") do
      Bitwise.band(mode, 0o022) == 0
    else
      _other -> false
    end
  end

  defp info(path) do
    with {:ok, info} <- :file.read_file_info(path, [:raw, time: :posix]) do
      %File.Stat{type: type, mode: mode, uid: uid} = File.Stat.from_record(info)
      {:ok, {type, mode, uid}}
    end
  end
end
