defmodule Instar.Cluster.Plan do
  # Which bytes an entry needs, in what pieces they travel, and from whom: pure.
  @moduledoc false
  alias Instar.Cluster.Manifest

  @chunk 256 * 1024
  # Pieces of one chunk: each may be a file that is opened.
  @pieces 512
  # How many others are asked before the leader is.
  @asked 3

  @typedoc "A piece of a blob: its digest, where the piece begins, how long it is."
  @type piece :: {<<_::256>>, non_neg_integer, non_neg_integer}

  @doc "The bytes of one chunk."
  @spec chunk() :: pos_integer
  def chunk, do: @chunk

  @doc "What says what an entry is: it is fetched first, and may be a reason to fetch nothing else."
  @spec outlines(Manifest.body()) :: [Manifest.blob()]
  def outlines(%{outline: outline}), do: [outline]
  def outlines(_module_or_deleted), do: []

  @doc """
  The code that an entry needs. A member that verifies signatures does without compiled code, since only sources are
  signed.
  """
  @spec code(Manifest.body(), boolean) :: [Manifest.blob()]
  def code(body, verifies? \\ false)

  def code(%{versions: versions}, verifies?) do
    for {_tag, %{source: source, artifact: artifact} = version} <- versions,
        blob <-
          if(verifies? or artifact == nil, do: [source], else: [source, artifact]) ++
            Map.get(version, :used, []),
        uniq: true,
        do: blob
  end

  def code(%{beam: beam}, _verifies?), do: [beam]
  def code(nil, _verifies?), do: []

  @doc """
  Blobs as chunks of pieces, in order: small ones share a chunk, and a large one has several.

      iex> [a, b] = [<<1::256>>, <<2::256>>]
      iex> Instar.Cluster.Plan.chunks([{a, 5}, {b, 12}], 10)
      [[{a, 0, 5}, {b, 0, 5}], [{b, 5, 7}]]
  """
  @spec chunks([Manifest.blob()], pos_integer) :: [[piece]]
  def chunks(blobs, size \\ @chunk) do
    {chunks, last, _left} = Enum.reduce(blobs, {[], [], size}, &cut(&1, 0, size, &2))

    Enum.reverse(if last == [], do: chunks, else: [Enum.reverse(last) | chunks])
    |> Enum.flat_map(&Enum.chunk_every(&1, @pieces))
  end

  # An empty blob is a piece, too: whoever asks for it waits for it.
  defp cut({digest, 0}, _from, _size, {chunks, pieces, left}), do: {chunks, [{digest, 0, 0} | pieces], left}

  defp cut({digest, bytes}, from, size, {chunks, pieces, left}) do
    length = min(bytes - from, left)
    pieces = [{digest, from, length} | pieces]

    cond do
      length == left and from + length < bytes ->
        cut({digest, bytes}, from + length, size, {[Enum.reverse(pieces) | chunks], [], size})

      length == left ->
        {[Enum.reverse(pieces) | chunks], [], size}

      true ->
        {chunks, pieces, left - length}
    end
  end

  @doc """
  Whom a member asks for bytes, in order: some of those that may have them, and the leader last, so that it doesn't send
  everything to everyone. `salt` spreads the load.

      iex> holders = Instar.Cluster.Plan.holders(:l@h, [:a@h, :b@h, :c@h, :d@h, :e@h], :f@h)
      iex> {length(holders) in 2..4, List.last(holders)}
      {true, :l@h}
  """
  @spec holders(leader :: node, [node], term) :: [node]
  def holders(leader, others, salt) do
    others = others -- [leader]
    count = length(others)

    for n <- 1..min(@asked, count)//1, uniq: true do
      Enum.at(others, :erlang.phash2({salt, n}, count))
    end ++ [leader]
  end
end
