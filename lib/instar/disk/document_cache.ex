defmodule Instar.Disk.DocumentCache do
  # The last documents that were taken from a store, on disk, so that a server whose store is away can start with
  # them. Like the artifacts they only save what they can: what cannot be read is not there.
  @moduledoc false
  alias Instar.Disk.{Checksum, Health, PrivateFolder}
  alias Instar.Source

  @magic "INSTARDC1"

  @doc "Keeps bytes that came from `where` with the store's token."
  @spec write(Path.t() | false, String.t() | nil, Source.token(), binary) :: :ok | :error
  def write(dir, where, _token, _bytes) when dir == false or where == nil, do: :ok

  def write(dir, where, token, bytes) do
    body = :erlang.term_to_iovec({where, token, bytes})

    folder(dir)
    |> PrivateFolder.write(name(where), [@magic, Checksum.of(body), body])
    |> Health.report(dir)
  end

  @doc "What was kept last of `where`."
  @spec read(Path.t() | false, String.t() | nil) :: {:ok, Source.token(), binary} | :error
  def read(dir, where) when dir == false or where == nil, do: :error

  def read(dir, where) do
    with {:ok, <<@magic, checksum::binary-32, body::binary>>} <-
           PrivateFolder.read(folder(dir), name(where), @magic),
         ^checksum <- :crypto.hash(:sha256, body),
         {^where, token, bytes} <- :erlang.binary_to_term(body, [:safe]) do
      {:ok, token, bytes}
    else
      _torn_or_foreign -> :error
    end
  end

  @doc "Removes what was kept of `where`: the store says that it is gone."
  @spec forget(Path.t() | false, String.t() | nil) :: :ok
  def forget(dir, where) when dir == false or where == nil, do: :ok

  def forget(dir, where) do
    File.rm(Path.join(folder(dir), name(where)))
    :ok
  end

  defp folder(dir), do: Path.join(dir, "documents")
  defp name(where), do: Base.encode16(:crypto.hash(:sha256, where), case: :lower) <> ".document"
end
