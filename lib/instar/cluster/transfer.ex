defmodule Instar.Cluster.Transfer do
  # Fetches missing bytes from members that have them, chunk after chunk; each chunk is an answer, so nothing piles up
  # at the sender or on the way. Bytes count only once they have the digest they were asked for by.
  @moduledoc false
  alias Instar.Cluster.{Blobs, Manifest, Plan, Tables}
  alias Instar.Error

  # A holder that is busy is asked so often for the same.
  @tries 3

  @doc "Sees to it that blobs are here; asks the holders in turn."
  @spec pull(atom, [Manifest.blob()], [node]) :: :ok | {:error, Error.t()}
  def pull(name, blobs, holders) do
    limit = Tables.options(name).max_bytes
    missing = Blobs.missing(name, blobs)

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
    state = pull_from(name, missing, holder)
    left = Enum.filter(missing, fn {digest, _size} -> is_map_key(state.left, digest) end)
    # What the disk had no room for comes anew, into memory.
    again = if state.full?, do: [holder], else: []
    pull_missing(name, left, again ++ holders, state.error)
  end

  # `left` are the sizes of what is missing still, `whole` are blobs that have come and are kept with the chunk, `arriving`
  # is one that is under way.
  defp pull_from(name, missing, holder) do
    state = %{left: Map.new(missing), whole: [], arriving: nil, error: nil, full?: false}

    state =
      missing
      |> Plan.chunks()
      |> Enum.reduce_while(state, fn chunk, state ->
        case ask(holder, name, chunk, @tries) do
          {:ok, pieces} ->
            {:cont,
             chunk |> Enum.zip(pieces) |> Enum.reduce(state, &piece(&1, &2, name, holder)) |> kept(name)}

          {:error, error} ->
            {:halt, %{state | error: error}}
        end
      end)

    if state.arriving, do: Blobs.drop(state.arriving)
    state
  end

  defp kept(%{whole: whole} = state, name) do
    Blobs.put_all(name, Enum.reverse(whole))
    %{state | whole: []}
  end

  # Bytes that are all there.
  defp piece({{digest, 0, length}, bytes}, state, _name, holder)
       when is_binary(bytes) and length == :erlang.map_get(digest, state.left) do
    if :crypto.hash(:sha256, bytes) == digest,
      do: %{state | left: Map.delete(state.left, digest), whole: [{digest, bytes} | state.whole]},
      else: %{state | error: Error.new({:corrupt_bytes, digest, holder})}
  end

  defp piece({{digest, 0, _length}, bytes}, state, name, holder) when is_binary(bytes),
    do: next(digest, bytes, 0, %{state | arriving: Blobs.arrive(name, digest)}, name, holder)

  defp piece({{digest, from, _length}, bytes}, %{arriving: %{digest: digest}} = state, name, holder)
       when is_binary(bytes),
       do: next(digest, bytes, from, state, name, holder)

  # What isn't there, or goes on with what has failed.
  defp piece({{_digest, _from, _length}, _bytes}, %{arriving: arriving} = state, _name, _holder) do
    if arriving, do: Blobs.drop(arriving)
    %{state | arriving: nil}
  end

  defp next(digest, bytes, from, %{arriving: arriving} = state, name, holder) do
    with {:ok, arriving} <- Blobs.piece(name, arriving, bytes) do
      if from + byte_size(bytes) == state.left[digest],
        do: ended(Blobs.arrived(name, arriving), digest, %{state | arriving: nil}, holder),
        else: %{state | arriving: arriving}
    else
      :full -> %{state | arriving: nil, full?: true}
    end
  end

  defp ended(:ok, digest, state, _holder), do: %{state | left: Map.delete(state.left, digest)}
  defp ended(:full, _digest, state, _holder), do: %{state | full?: true}

  defp ended(:corrupt, digest, state, holder),
    do: %{state | error: Error.new({:corrupt_bytes, digest, holder})}

  defp ask(holder, name, chunk, tries) do
    timeout = Tables.options(name).timeout

    try do
      {:ok, :erpc.call(holder, Blobs, :pieces, [name, chunk], timeout)}
    catch
      :error, {:erpc, :timeout} ->
        if tries > 1,
          do: ask(holder, name, chunk, tries - 1),
          else: {:error, Error.new({:node_timeout, holder, timeout})}

      _kind, _reason ->
        {:error, Error.new({:node_down, holder})}
    end
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
    :erpc.call(holder, Blobs, :size, [name, digest], Tables.options(name).timeout)
  catch
    _kind, _reason -> :error
  end
end
