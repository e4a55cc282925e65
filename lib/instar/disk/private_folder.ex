defmodule Instar.Disk.PrivateFolder do
  # A folder of files that only this user can have written: what is read from it may become code of this VM.
  @moduledoc false
  alias Instar.Disk.AtomicFile

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
          do: read_all(file, size),
          else: :error

      :file.close(file)
      result
    end
  end

  # In one piece, which is the only copy; one byte more says whether it has become longer meanwhile.
  defp read_all(file, size) do
    case :file.read(file, size + 1) do
      {:ok, bytes} when byte_size(bytes) <= size -> {:ok, bytes}
      :eof -> {:ok, ""}
      _longer -> :error
    end
  end

  @doc "Writes a file whole or not at all; another VM that shares the folder never sees half of it."
  @spec write(Path.t(), String.t(), iodata) :: :ok | :error
  def write(folder, name, bytes), do: with({:error, _posix} <- put(folder, name, bytes), do: :error)

  @doc "As `write/3`; says what is in the way."
  @spec put(Path.t(), String.t(), iodata) :: :ok | {:error, File.posix()}
  def put(folder, name, bytes) do
    with :ok <- make(folder), do: AtomicFile.write(Path.join(folder, name), bytes)
  end

  @doc "Begins a file that is written in pieces: see `Instar.Disk.AtomicFile`."
  @spec open(Path.t(), String.t()) :: {:ok, AtomicFile.t()} | {:error, File.posix()}
  def open(folder, name) do
    with :ok <- make(folder), do: AtomicFile.open(Path.join(folder, name))
  end

  defdelegate append(writing, bytes), to: AtomicFile
  defdelegate close(writing), to: AtomicFile
  defdelegate drop(writing), to: AtomicFile

  defp make(folder) do
    if private?(folder), do: :ok, else: make_new(folder)
  end

  defp make_new(folder) do
    with :ok <- File.mkdir_p(Path.dirname(folder)) do
      made = File.mkdir(folder)
      if made == :ok, do: File.chmod(folder, 0o700)

      case {private?(folder), made} do
        {true, _made} -> :ok
        # It is there: no folder, or not only this user's.
        {false, {:error, :eexist}} -> {:error, if(File.dir?(folder), do: :eperm, else: :enotdir)}
        {false, {:error, posix}} -> {:error, posix}
        {false, :ok} -> {:error, :eperm}
      end
    end
  end

  @doc "Whether only this user can write into a folder; no folder is private where nobody says who this user is."
  @spec private?(Path.t()) :: boolean
  def private?(folder) do
    with {:ok, %File.Stat{type: :directory, mode: mode, uid: uid}} <- stat(folder),
         ^uid <- user() do
      Bitwise.band(mode, 0o022) == 0
    else
      _other -> false
    end
  end

  # Whose this VM is, which it stays. Linux says it, and the program of each Unix: macOS has no `/proc`.
  defp user do
    with nil <- :persistent_term.get({__MODULE__, :user}, nil),
         uid when is_integer(uid) <- asked() do
      :persistent_term.put({__MODULE__, :user}, uid)
      uid
    end
  end

  defp asked do
    with {:error, _no_proc} <- stat("/proc/self"),
         {uid, _line} <- Integer.parse(to_string(:os.cmd(~c"/usr/bin/id -u"))) do
      uid
    else
      {:ok, %File.Stat{type: :directory, uid: uid}} -> uid
      _nobody_says -> :unknown
    end
  end

  defp stat(path) do
    with {:ok, info} <- :file.read_file_info(path, [:raw, time: :posix]),
         do: {:ok, File.Stat.from_record(info)}
  end
end
