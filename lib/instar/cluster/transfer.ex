defmodule Instar.Cluster.Transfer do
  # Fetches missing bytes from members that have them, chunk after chunk; each chunk is an answer, so nothing piles up
  # at the sender or on the way. Bytes count only once they have the digest they were asked for by.
  @moduledoc false
  alias Instar.Cluster.{Blobs, Manifest, Plan, Tables}
  alias Instar.Error

  @timeout 15_000

  @doc "Sees to it that blobs are here; asks the holders in turn."
  @spec pull(atom, [Manifest.blob()], [node]) :: :ok | {:error, Error.t()}
  def pull(name, blobs, holders) do
    limit = Tables.options(name).max_bytes
    missing = blobs |> Enum.uniq() |> Enum.reject(fn {digest, _size} -> Blobs.have?(name, digest) end)

    case Enum.find(missing, fn {_digest, size} -> size > limit end) do
      nil -> pull_missing(name, missing, holders -- [node()], nil)
      {digest, _size} -> {:error, Error.new({:body_too_large, limit}, digest: digest)}
    end
  end

  defp pull_missing(_name, [], _holders, _last), do: :ok

  defp pull_missing(_name, [{digest, _size} | _rest], [], last),
    do: {:error, last || Error.new({:no_bytes, digest})}

  # What a holder lacks or has wrong is asked of the next one.
  defp pull_missing(name, missing, [holder | holders], _last) do
    {left, last} = pull_from(name, Map.new(missing), Plan.chunks(missing), holder)

    pull_missing(
      name,
      Enum.filter(missing, fn {digest, _size} -> is_map_key(left, digest) end),
      holders,
      last
    )
  end

  # `left` is what is still missing, `parts` the pieces of the blob that is under way, youngest first.
  defp pull_from(name, sizes, chunks, holder) do
    Enum.reduce_while(chunks, {sizes, [], nil}, fn chunk, state ->
      case ask(holder, name, chunk) do
        {:ok, pieces} ->
          {:cont, chunk |> Enum.zip(pieces) |> Enum.reduce(state, &piece(&1, &2, name, sizes, holder))}

        {:error, error} ->
          {:halt, put_elem(state, 2, error)}
      end
    end)
    |> then(fn {left, _parts, error} -> {left, error} end)
  end

  defp piece({{_digest, _from, _length}, nil}, {left, _parts, error}, _name, _sizes, _holder),
    do: {left, [], error}

  defp piece({{digest, from, length}, bytes}, {left, parts, error}, name, sizes, holder) do
    parts = if from == 0, do: [bytes], else: [bytes | parts]

    if from + length == sizes[digest],
      do: whole(digest, Enum.reverse(parts), left, error, name, holder),
      else: {left, parts, error}
  end

  defp whole(digest, bytes, left, error, name, holder) do
    if :crypto.hash(:sha256, bytes) == digest do
      Blobs.put(name, bytes)
      {Map.delete(left, digest), [], error}
    else
      {left, [], Error.new({:corrupt_bytes, digest, holder})}
    end
  end

  defp ask(holder, name, chunk) do
    {:ok, :erpc.call(holder, Blobs, :pieces, [name, chunk], @timeout)}
  catch
    :error, {:erpc, :timeout} -> {:error, Error.new({:node_timeout, holder, @timeout})}
    _kind, _reason -> {:error, Error.new({:node_down, holder})}
  end

  @doc "As `pull/3`, for bytes of which only the digest is known."
  @spec pull_digest(atom, binary, [node]) :: :ok | {:error, Error.t()}
  def pull_digest(name, digest, holders) do
    Enum.find_value(holders -- [node()], {:error, Error.new({:no_bytes, digest})}, fn holder ->
      with {:ok, size} <- size(holder, name, digest),
           :ok <- pull(name, [{digest, size}], [holder]) do
        :ok
      else
        _not_there -> nil
      end
    end)
  end

  defp size(holder, name, digest) do
    :erpc.call(holder, Blobs, :size, [name, digest], @timeout)
  catch
    _kind, _reason -> :error
  end
end
