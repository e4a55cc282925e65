defmodule Instar.Disk.PrivateFolder do
  # A folder of files that only this user can have written: what is read from it may become code of this VM.
  @moduledoc false
  alias Instar.Disk.AtomicFile

  @chunk 1024 * 1024
  # Bytes that a file may have: far more than any document or artifact.
  @largest 256 * 1024 * 1024

  @doc """
  Instar's folder of this user's for files of one kind; nil when the environment names no home, as that of a system
  service may.

  Names of files are bytes. A VM that takes them for Latin-1, as with `LANG=C`, has a character for each byte; written
  as UTF-8 that would be another folder.
  """
  @spec of_user(:user_cache | :user_data) :: Path.t() | nil
  def of_user(kind) do
    with {:ok, name} <- basedir(kind), do: text(name)
  end

  # It raises a `MatchError` without a home.
  defp basedir(kind) do
    {:ok, :filename.basedir(kind, ~c"instar")}
  rescue
    _no_home in [MatchError, ErlangError] -> nil
  end

  defp text(name) do
    case :file.native_name_encoding() do
      :utf8 -> IO.chardata_to_string(name)
      :latin1 -> IO.iodata_to_binary(name)
    end
  end

  @doc """
  The bytes of a file that begins with `magic`; `:error` when it isn't there, or when others could have put it there.

  What is no file isn't opened: a pipe would be waited for. What begins otherwise isn't read: it may be large.
  """
  @spec read(Path.t(), String.t(), binary) :: {:ok, binary} | :error
  def read(folder, name, magic \\ "") do
    path = Path.join(folder, name)

    with true <- private?(folder),
         {:ok, %File.Stat{type: :regular, size: size}} when size <= @largest <- stat(path),
         {:ok, bytes} <- read_file(path, size, magic) do
      {:ok, bytes}
    else
      _miss -> :error
    end
  end

  # `:raw` files and file information are had without the VM's one file server, which everybody would wait
  # for.
  defp read_file(path, size, magic) do
    with {:ok, file} <- :file.open(path, [:raw, :read, :binary]) do
      result =
        if magic == "" or :file.pread(file, 0, byte_size(magic)) == {:ok, magic},
          do: read_all(file, size, []),
          else: :error

      :file.close(file)
      result
    end
  end

  # It may have become longer meanwhile.
  defp read_all(_file, size, _read) when size < 0, do: :error

  defp read_all(file, size, read) do
    case :file.read(file, @chunk) do
      {:ok, bytes} -> read_all(file, size - byte_size(bytes), [read, bytes])
      :eof -> {:ok, IO.iodata_to_binary(read)}
      error -> error
    end
  end

  @doc "Writes a file whole or not at all; another VM that shares the folder never sees half of it."
  @spec write(Path.t(), String.t(), iodata) :: :ok | :error
  def write(folder, name, bytes) do
    with :ok <- make(folder),
         :ok <- AtomicFile.write(Path.join(folder, name), bytes) do
      :ok
    else
      _failed -> :error
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

  @doc "Whether only this user can write into a folder."
  @spec private?(Path.t()) :: boolean
  def private?(folder) do
    with {:ok, {:directory, mode, uid}} <- info(folder),
         {:ok, {:directory, _mode, ^uid}} <- info("/proc/self") do
      Bitwise.band(mode, 0o022) == 0
    else
      _other -> false
    end
  end

  defp info(path) do
    with {:ok, %File.Stat{type: type, mode: mode, uid: uid}} <- stat(path), do: {:ok, {type, mode, uid}}
  end

  defp stat(path) do
    with {:ok, info} <- :file.read_file_info(path, [:raw, time: :posix]),
         do: {:ok, File.Stat.from_record(info)}
  end
end
