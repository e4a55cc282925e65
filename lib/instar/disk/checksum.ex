defmodule Instar.Disk.Checksum do
  # The SHA-256 of bytes that lie in several pieces, of which none is copied: a large artifact is in memory once.
  @moduledoc false

  @doc """
  The digest of iodata.

      iex> Instar.Disk.Checksum.of(["a", [?b | "c"]]) == :crypto.hash(:sha256, "abc")
      true
  """
  @spec of(iodata) :: <<_::256>>
  def of(bytes) when is_binary(bytes), do: :crypto.hash(:sha256, bytes)

  def of(pieces) do
    pieces
    |> :erlang.iolist_to_iovec()
    |> Enum.reduce(:crypto.hash_init(:sha256), &:crypto.hash_update(&2, &1))
    |> :crypto.hash_final()
  end
end
