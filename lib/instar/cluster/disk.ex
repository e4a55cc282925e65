defmodule Instar.Cluster.Disk do
  # The entries of a member's manifest on disk, one file each, so that it can load what it ran before it talks to
  # anybody. What cannot be read is not there, and will be sent again.
  @moduledoc false
  alias Instar.Cluster.Manifest
  alias Instar.PrivateFolder

  @magic "INSTARCL1"

  @doc "Keeps an entry."
  @spec write(Path.t() | false, Manifest.entry()) :: :ok | {:error, File.posix()}
  def write(false, _entry), do: :ok

  def write(dir, entry) do
    body = :erlang.term_to_binary(entry)
    PrivateFolder.put(folder(dir), file(entry.key), [@magic, :crypto.hash(:sha256, body), body])
  end

  @doc "The entries that were kept."
  @spec read(Path.t() | false) :: [Manifest.entry()]
  def read(false), do: []

  def read(dir) do
    case File.ls(folder(dir)) do
      {:ok, files} -> for file <- Enum.sort(files), {:ok, entry} <- [read(dir, file)], do: entry
      {:error, _none} -> []
    end
  end

  defp read(dir, file) do
    with {:ok, <<@magic, checksum::binary-32, body::binary>>} <-
           PrivateFolder.read(folder(dir), file, @magic),
         ^checksum <- :crypto.hash(:sha256, body),
         %{key: key, stamp: {_, _, _}, body: _, list: _, was: _} = entry <-
           :erlang.binary_to_term(body, [:safe]),
         true <- file(key) == file do
      {:ok, entry}
    else
      _torn_or_foreign -> :error
    end
  rescue
    ArgumentError -> :error
  end

  defp folder(dir), do: Path.join(dir, "entries")

  defp file({kind, name}),
    do: Base.encode16(:crypto.hash(:sha256, "#{kind} #{name}"), case: :lower) <> ".entry"
end
