defmodule Instar.PrivateFolder do
  # A folder of files that only this user can have written: what is read from it may become code of this VM.
  @moduledoc false

  @doc "The bytes of a file; `:error` when it isn't there, or when others could have put it there."
  @spec read(Path.t(), String.t()) :: {:ok, binary} | :error
  def read(folder, name) do
    with true <- private?(folder),
         {:ok, bytes} <- File.read(Path.join(folder, name)) do
      {:ok, bytes}
    else
      _miss -> :error
    end
  end

  @doc "Writes a file whole or not at all; another VM that shares the folder never sees half of it."
  @spec write(Path.t(), String.t(), iodata) :: :ok | :error
  def write(folder, name, bytes) do
    path = Path.join(folder, name)
    temporary = "#{path}.#{System.pid()}-#{System.unique_integer([:positive])}.tmp"

    with :ok <- make(folder),
         :ok <- File.write(temporary, bytes),
         :ok <- File.rename(temporary, path) do
      :ok
    else
      _failed ->
        File.rm(temporary)
        :error
    end
  end

  defp make(folder) do
    with :ok <- File.mkdir_p(Path.dirname(folder)) do
      if File.mkdir(folder) == :ok, do: File.chmod(folder, 0o700)
      if private?(folder), do: :ok, else: :error
    end
  end

  defp private?(folder) do
    with {:ok, %{type: :directory, mode: mode, uid: uid}} <- File.stat(folder),
         {:ok, %{uid: ^uid}} <- File.stat("/proc/self") do
      Bitwise.band(mode, 0o022) == 0
    else
      _other -> false
    end
  end
end
