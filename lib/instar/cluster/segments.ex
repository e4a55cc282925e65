defmodule Instar.Cluster.Segments do
  # Many small blobs in one file, because a file for each of thousands takes far longer than their bytes: a segment is
  # written whole, and read from where they lie. It begins with its index, from which a member that starts knows what it has.
  #
  #   magic │ SHA-256 of the index │ its length │ index: digest, from, length of each │ bytes
  @moduledoc false
  alias Instar.Cluster.Tables
  alias Instar.Disk.PrivateFolder

  @magic "INSTARSG1"
  @head byte_size(@magic) + 32 + 4
  @row 32 + 8 + 8
  # An index that is larger is none of ours.
  @most_index 64 * 1024 * 1024
  @ending ".segment"

  @typedoc "Where a blob is: the segment's file, where its bytes begin in it, how many they are."
  @type location :: {file :: String.t(), from :: non_neg_integer, length :: non_neg_integer}

  @doc "Writes blobs into a segment of their own."
  @spec write(atom, Path.t(), [{digest :: binary, iodata}]) :: :ok | {:error, File.posix()}
  def write(name, folder, blobs) do
    file = Base.encode16(:crypto.strong_rand_bytes(16), case: :lower) <> @ending
    begin = @head + length(blobs) * @row

    {rows, _end} =
      Enum.map_reduce(blobs, begin, fn {digest, bytes}, from ->
        length = IO.iodata_length(bytes)
        {{digest, from, length}, from + length}
      end)

    index = for {digest, from, length} <- rows, into: <<>>, do: <<digest::binary, from::64, length::64>>
    head = [@magic, :crypto.hash(:sha256, index), <<byte_size(index)::32>>, index]

    with :ok <- PrivateFolder.put(folder, file, [head | Enum.map(blobs, &elem(&1, 1))]) do
      know(name, file, rows)
      :ok
    end
  end

  defp know(name, file, rows),
    do: :ets.insert(table(name), for({digest, from, length} <- rows, do: {digest, {file, from, length}}))

  @doc "Reads the indexes of the segments in a folder."
  @spec load(atom, Path.t()) :: :ok
  def load(name, folder) do
    with true <- PrivateFolder.private?(folder), {:ok, files} <- :prim_file.list_dir(folder) do
      for file <- files, file = to_string(file), String.ends_with?(file, @ending) do
        with {:ok, rows} <- index(Path.join(folder, file)), do: know(name, file, rows)
      end
    end

    :ok
  end

  defp index(path) do
    with {:ok, file} <- :file.open(path, [:raw, :read, :binary]) do
      answer =
        with {:ok, <<@magic, checksum::binary-32, bytes::32>>} when bytes <= @most_index <-
               :file.read(file, @head),
             {:ok, index} <- :file.read(file, bytes),
             ^checksum <- :crypto.hash(:sha256, index) do
          {:ok, for(<<digest::binary-32, from::64, length::64 <- index>>, do: {digest, from, length})}
        else
          _torn_or_foreign -> :error
        end

      :file.close(file)
      answer
    end
  end

  @doc "Where a blob is, if it is in a segment."
  @spec location(atom, binary) :: location | nil
  def location(name, digest) do
    case :ets.lookup(table(name), digest) do
      [{_digest, location}] -> location
      [] -> nil
    end
  end

  @doc """
  The bytes of those digests that are in segments, each file opened and read once. What has changed on the disk is not among
  them.
  """
  @spec read_all(atom, Path.t(), [binary]) :: [{digest :: binary, binary}]
  def read_all(_name, _folder, []), do: []

  def read_all(name, folder, digests) do
    located =
      for digest <- Enum.uniq(digests),
          {file, from, length} <- [location(name, digest)],
          do: {file, {digest, from, length}}

    if located != [] and PrivateFolder.private?(folder) do
      for {file, rows} <- Enum.group_by(located, &elem(&1, 0), &elem(&1, 1)),
          {digest, bytes} <- read_rows(Path.join(folder, file), rows),
          :crypto.hash(:sha256, bytes) == digest,
          do: {digest, bytes}
    else
      []
    end
  end

  # From the first of them to the last.
  defp read_rows(path, rows) do
    first = rows |> Enum.map(fn {_digest, from, _length} -> from end) |> Enum.min()
    last = rows |> Enum.map(fn {_digest, from, length} -> from + length end) |> Enum.max()

    with {:ok, file} <- :file.open(path, [:raw, :read, :binary]) do
      read = if last > first, do: :file.pread(file, first, last - first), else: {:ok, ""}
      :file.close(file)

      for {:ok, bytes} <- [read], {digest, from, length} <- rows, from - first + length <= byte_size(bytes) do
        # A copy: who keeps a few bytes does not keep all of them.
        {digest, bytes |> binary_part(from - first, length) |> :binary.copy()}
      end
    else
      {:error, _posix} -> []
    end
  end

  @doc "Forgets a blob whose bytes are not what they should be."
  @spec forget(atom, binary) :: :ok
  def forget(name, digest) do
    :ets.delete(table(name), digest)
    :ok
  end

  @doc """
  Segments of which less than half is still named, when `kept?` says what is: the blobs that are, and the way to let go of
  the file once they are elsewhere. `old?` says of a file whether nothing in it may still be on its way to an entry.
  """
  @spec wasted(atom, (binary -> boolean), (String.t() -> boolean)) :: [{file :: String.t(), kept :: [binary]}]
  def wasted(name, kept?, old?) do
    by_file =
      for {digest, {file, _from, length}} <- :ets.tab2list(table(name)), reduce: %{} do
        files ->
          kept? = kept?.(digest)
          {kept, used, all} = Map.get(files, file, {[], 0, 0})
          kept = if kept?, do: [digest | kept], else: kept
          Map.put(files, file, {kept, used + if(kept?, do: length, else: 0), all + length})
      end

    for {file, {kept, used, all}} <- Enum.sort(by_file),
        kept == [] or used * 2 < all,
        old?.(file),
        do: {file, kept}
  end

  @doc "Forgets all of a segment that is still known to be in it, and removes the file."
  @spec remove(atom, Path.t(), String.t()) :: :ok
  def remove(name, folder, file) do
    :ets.match_delete(table(name), {:_, {file, :_, :_}})
    :prim_file.delete(Path.join(folder, file))
    :ok
  end

  @doc "Whether a file is a segment, by its name."
  @spec segment?(String.t()) :: boolean
  def segment?(file), do: String.ends_with?(file, @ending)

  defp table(name), do: Tables.of(name).segments
end
