defmodule Instar.Cluster.Blobs do
  # Bytes by their SHA-256, on disk or, for a member without a folder, in memory. What is read is compared with its
  # digest: a file that somebody has changed is not there. Large ones have files of their own, and come in pieces; many
  # small ones that come together share one (see `Instar.Cluster.Segments`).
  @moduledoc false
  alias Instar.Cluster.{Manifest, Segments, Tables, Unkept}
  alias Instar.Disk.{Checksum, PrivateFolder}

  # Bytes that no entry speaks of yet may be on their way to one.
  @young_s 600
  # From so many on small blobs share a file; and how much of them does.
  @together 16
  @segment_bytes 8 * 1024 * 1024
  # What is larger has a file of its own.
  @small 64 * 1024

  @doc "The digest of bytes, and how many they are."
  @spec of(iodata) :: Manifest.blob()
  def of(bytes), do: {Checksum.of(bytes), IO.iodata_length(bytes)}

  @doc "Whether bytes are so few that they may wait for others, to be kept together."
  @spec small?(non_neg_integer) :: boolean
  def small?(bytes), do: bytes <= @small

  @doc "Keeps bytes."
  @spec put(atom, iodata) :: Manifest.blob()
  def put(name, bytes) do
    {digest, _size} = blob = of(bytes)
    unless have?(name, digest), do: write(name, digest, bytes)
    blob
  end

  @doc "Keeps the bytes of several digests, which have been compared with them."
  @spec put_all(atom, [{digest :: binary, iodata}]) :: :ok
  def put_all(name, blobs) do
    missing = missing(name, blobs)

    {small, large} = Enum.split_with(missing, fn {_digest, bytes} -> small?(IO.iodata_length(bytes)) end)
    {shared, single} = if folder(name) && length(small) >= @together, do: {small, large}, else: {[], missing}
    for {digest, bytes} <- single, do: write(name, digest, bytes)
    for blobs <- portions(shared), do: write_together(name, blobs)
    :ok
  end

  defp portions(blobs) do
    Enum.chunk_while(
      blobs,
      {[], 0},
      fn {_digest, bytes} = blob, {portion, size} ->
        size = size + IO.iodata_length(bytes)

        if size > @segment_bytes,
          do: {:cont, [blob | portion], {[], 0}},
          else: {:cont, {[blob | portion], size}}
      end,
      fn {portion, _size} -> if portion == [], do: {:cont, nil}, else: {:cont, portion, nil} end
    )
  end

  defp write_together(name, blobs) do
    case Segments.write(name, folder(name), blobs) do
      :ok -> for {digest, _bytes} <- blobs, do: Unkept.wrote(name, {:blob, digest}, :ok)
      {:error, posix} -> for {digest, bytes} <- blobs, do: unwritten(name, digest, bytes, posix)
    end
  end

  defp write(name, digest, bytes) do
    case folder(name) do
      nil ->
        hold(name, digest, bytes)

      folder ->
        with {:error, posix} <- write_file(name, folder, digest, bytes),
             do: unwritten(name, digest, bytes, posix)
    end
  end

  defp write_file(name, folder, digest, bytes),
    do: Unkept.wrote(name, {:blob, digest}, PrivateFolder.put(folder, file(digest), bytes))

  # What cannot be written must still run.
  defp unwritten(name, digest, bytes, posix) do
    Unkept.wrote(name, {:blob, digest}, {:error, posix})
    hold(name, digest, bytes)
  end

  defp hold(name, digest, bytes),
    do: :ets.insert(Tables.of(name).blobs, {digest, IO.iodata_to_binary(bytes)})

  @doc "Writes bytes to the disk that are only in memory so far."
  @spec keep(atom, binary) :: Unkept.outcome()
  def keep(name, digest) do
    blobs = Tables.of(name).blobs

    case :ets.lookup(blobs, digest) do
      [{_digest, bytes}] ->
        with :ok <- write_file(name, folder(name), digest, bytes) do
          :ets.delete(blobs, digest)
          :ok
        end

      [] ->
        Unkept.forget(name, {:blob, digest})
    end
  end

  # In pieces --------------------------------------------------------------------------------------------------

  @typedoc "Bytes that come in pieces: where they go, and the hash of those that have come."
  @opaque arriving :: %{digest: binary, hash: term, to: {:file, term} | {:memory, [binary]}}

  @doc """
  Begins to keep bytes that come in pieces. They go to the disk as they come, so that no more than a piece is in memory,
  unless there is no folder or it could not be written.
  """
  @spec arrive(atom, binary) :: arriving
  def arrive(name, digest) do
    to =
      with folder when folder != nil <- folder(name),
           false <- Unkept.noted?(name, {:blob, digest}),
           {:ok, writing} <- PrivateFolder.open(folder, file(digest)) do
        {:file, writing}
      else
        {:error, posix} ->
          Unkept.wrote(name, {:blob, digest}, {:error, posix})
          {:memory, []}

        _no_folder_or_full ->
          {:memory, []}
      end

    %{digest: digest, hash: :crypto.hash_init(:sha256), to: to}
  end

  @doc "Takes the next piece; `:full` when it cannot be written, so that they have to come anew, into memory."
  @spec piece(atom, arriving, binary) :: {:ok, arriving} | :full
  def piece(name, %{to: to} = arriving, bytes) do
    arriving = %{arriving | hash: :crypto.hash_update(arriving.hash, bytes)}

    case to do
      {:memory, pieces} ->
        {:ok, %{arriving | to: {:memory, [bytes | pieces]}}}

      {:file, writing} ->
        with {:error, posix} <- PrivateFolder.append(writing, bytes) do
          Unkept.wrote(name, {:blob, arriving.digest}, {:error, posix})
          :full
        else
          :ok -> {:ok, arriving}
        end
    end
  end

  @doc "Ends it: they are here if they have the digest."
  @spec arrived(atom, arriving) :: :ok | :full | :corrupt
  def arrived(name, %{digest: digest, hash: hash, to: to} = arriving) do
    if :crypto.hash_final(hash) == digest do
      arrived(name, digest, to)
    else
      drop(arriving)
      :corrupt
    end
  end

  defp arrived(name, digest, {:memory, pieces}) do
    hold(name, digest, Enum.reverse(pieces))
    :ok
  end

  defp arrived(name, digest, {:file, writing}) do
    with {:error, _posix} <- Unkept.wrote(name, {:blob, digest}, PrivateFolder.close(writing)), do: :full
  end

  @doc "Lets go of what has come."
  @spec drop(arriving) :: :ok
  def drop(%{to: {:file, writing}}), do: PrivateFolder.drop(writing)
  def drop(%{to: {:memory, _pieces}}), do: :ok

  # What is here ---------------------------------------------------------------------------------------------------

  @doc "Whether the bytes are here, as far as can be told without reading them."
  @spec have?(atom, binary) :: boolean
  def have?(name, digest) do
    :ets.member(Tables.of(name).blobs, digest) or Segments.location(name, digest) != nil or
      file?(name, digest)
  end

  # Not `File.exists?`, which asks the VM's one file server.
  defp file?(name, digest) do
    with folder when folder != nil <- folder(name),
         {:ok, _info} <- :file.read_file_info(path(folder, digest), [:raw, time: :posix]),
         do: true,
         else: (_none -> false)
  end

  @doc """
  Those of many that are not here, each once. A folder is asked once for what is in it, rather than for each of them.
  """
  @spec missing(atom, [blob]) :: [blob] when blob: {digest :: binary, term}
  def missing(name, blobs) do
    tables = Tables.of(name)

    unknown =
      blobs
      |> Enum.uniq_by(&elem(&1, 0))
      |> Enum.reject(fn {digest, _any} ->
        :ets.member(tables.blobs, digest) or Segments.location(name, digest) != nil
      end)

    with true <- length(unknown) >= @together,
         folder when folder != nil <- folder(name),
         {:ok, files} <- files(folder) do
      Enum.reject(unknown, fn {digest, _any} -> file(digest) in files end)
    else
      _few_or_no_folder -> Enum.reject(unknown, fn {digest, _any} -> have?(name, digest) end)
    end
  end

  defp files(folder) do
    case :prim_file.list_dir(folder) do
      {:ok, files} -> {:ok, MapSet.new(files, &to_string/1)}
      # Nothing has been written yet.
      {:error, :enoent} -> {:ok, MapSet.new()}
      {:error, posix} -> {:error, posix}
    end
  end

  @doc """
  Runs a function that reads these bytes. Those that lie in segments are taken from the disk together before, as many as a
  segment may have; the others are read as ever.
  """
  @spec at_hand(atom, [Manifest.blob()], (() -> result)) :: result when result: term
  def at_hand(name, blobs, fun) do
    table = Tables.of(name).at_hand

    taken = taken_together(name, blobs)
    :ets.insert(table, taken)

    try do
      fun.()
    after
      for {digest, _bytes} <- taken, do: :ets.delete(table, digest)
    end
  end

  defp taken_together(name, blobs) do
    if folder = folder(name),
      do: Segments.read_all(name, folder, within(blobs, @segment_bytes)),
      else: []
  end

  defp within(blobs, most) do
    {_left, taken} =
      for {digest, size} <- blobs, small?(size), reduce: {most, []} do
        {left, taken} when size <= left -> {left - size, [digest | taken]}
        full -> full
      end

    taken
  end

  @doc "The bytes of a digest."
  @spec read(atom, binary) :: {:ok, binary} | :error
  def read(name, digest) do
    tables = Tables.of(name)

    case :ets.lookup(tables.at_hand, digest) do
      [{_digest, bytes}] -> {:ok, bytes}
      [] -> read(name, digest, :ets.lookup(tables.blobs, digest), folder(name))
    end
  end

  defp read(_name, _digest, [{_same, bytes}], _folder), do: {:ok, bytes}
  defp read(_name, _digest, [], nil), do: :error
  defp read(name, digest, [], folder), do: read_from(Segments.location(name, digest), name, folder, digest)

  defp read_from(nil, _name, folder, digest) do
    with {:ok, bytes} <- PrivateFolder.read(folder, file(digest)) do
      if :crypto.hash(:sha256, bytes) == digest do
        {:ok, bytes}
      else
        # So that it is fetched again.
        File.rm(path(folder, digest))
        :error
      end
    end
  end

  defp read_from({file, from, length}, name, folder, digest) do
    with true <- PrivateFolder.private?(folder),
         bytes when is_binary(bytes) <- piece_of_file(Path.join(folder, file), from, length),
         ^digest <- :crypto.hash(:sha256, bytes) do
      {:ok, bytes}
    else
      _changed ->
        Segments.forget(name, digest)
        :error
    end
  end

  @doc "How many bytes a digest stands for."
  @spec size(atom, binary) :: {:ok, non_neg_integer} | :error
  def size(name, digest) do
    case {:ets.lookup(Tables.of(name).blobs, digest), Segments.location(name, digest), folder(name)} do
      {[{_digest, bytes}], _segment, _folder} -> {:ok, byte_size(bytes)}
      {[], {_file, _from, length}, _folder} -> {:ok, length}
      {[], nil, nil} -> :error
      {[], nil, folder} -> size_of_file(path(folder, digest))
    end
  end

  defp size_of_file(path) do
    with {:ok, info} <- :file.read_file_info(path, [:raw, time: :posix]),
         do: {:ok, File.Stat.from_record(info).size},
         else: (_none -> :error)
  end

  @doc """
  Pieces for another member; nil for what isn't here. They are not compared with anything: who asked does that.
  """
  @spec pieces(atom, [Instar.Cluster.Plan.piece()]) :: [binary | nil]
  def pieces(name, pieces) do
    # What shares files is read together; of a large one there are some that follow each other, and it is opened once.
    whole = for {digest, 0, size} <- pieces, do: {digest, size}
    taken = name |> taken_together(whole) |> Map.new()

    {pieces, {_path, file}} =
      Enum.map_reduce(pieces, {nil, nil}, fn {digest, from, length} = piece, open ->
        case taken do
          %{^digest => bytes} when from == 0 and byte_size(bytes) == length -> {bytes, open}
          _not_among_them -> piece_of(name, piece, open)
        end
      end)

    if file, do: :file.close(file)
    pieces
  end

  defp piece_of(_name, {_digest, _from, 0}, open), do: {"", open}

  defp piece_of(name, {digest, from, length}, open) do
    case :ets.lookup(Tables.of(name).blobs, digest) do
      [{_digest, bytes}] when byte_size(bytes) >= from + length ->
        {binary_part(bytes, from, length), open}

      _none ->
        case {folder(name), Segments.location(name, digest)} do
          {nil, _none} ->
            {nil, open}

          {folder, nil} ->
            read_open(path(folder, digest), from, length, open)

          {folder, {file, begin, all}} when from + length <= all ->
            read_open(Path.join(folder, file), begin + from, length, open)

          _short ->
            {nil, open}
        end
    end
  end

  defp read_open(path, from, length, {path, file} = open) when file != nil,
    do: {pread(file, from, length), open}

  defp read_open(path, from, length, {_other, former}) do
    if former, do: :file.close(former)

    case :file.open(path, [:read, :binary, :raw]) do
      {:ok, file} -> {pread(file, from, length), {path, file}}
      {:error, _missing} -> {nil, {nil, nil}}
    end
  end

  defp piece_of_file(path, from, length) do
    {bytes, {_path, file}} = read_open(path, from, length, {nil, nil})
    if file, do: :file.close(file)
    bytes
  end

  defp pread(_file, _from, 0), do: ""

  defp pread(file, from, length) do
    with {:ok, bytes} when byte_size(bytes) == length <- :file.pread(file, from, length),
         do: bytes,
         else: (_short -> nil)
  end

  @doc "Lets go of bytes that none of the digests names."
  @spec sweep(atom, MapSet.t()) :: :ok
  def sweep(name, kept) do
    tables = Tables.of(name)

    for {digest} <- :ets.select(tables.blobs, [{{:"$1", :_}, [], [{{:"$1"}}]}]), digest not in kept do
      :ets.delete(tables.blobs, digest)
      Unkept.forget(name, {:blob, digest})
    end

    with folder when folder != nil <- folder(name), {:ok, files} <- File.ls(folder) do
      now = System.os_time(:second)
      old? = &old?(Path.join(folder, &1), now)

      for file <- files, not kept?(file, kept), old?.(file), do: File.rm(Path.join(folder, file))

      for {file, digests} <- Segments.wasted(name, &(&1 in kept), old?),
          do: rewrite(name, folder, file, digests)
    end

    :ok
  end

  defp old?(path, now) do
    match?({:ok, %{mtime: mtime}} when now - mtime > @young_s, File.stat(path, time: :posix))
  end

  # What is still named of a segment goes into another one, and counts from there once it is written.
  defp rewrite(name, folder, file, digests) do
    blobs = for digest <- digests, {:ok, bytes} <- [read(name, digest)], do: {digest, bytes}
    if blobs == [] or Segments.write(name, folder, blobs) == :ok, do: Segments.remove(name, folder, file)
  end

  defp kept?(file, kept) do
    case Base.decode16(file, case: :lower) do
      {:ok, digest} -> digest in kept
      :error -> Segments.segment?(file)
    end
  end

  defp folder(name),
    do: with(dir when dir != false <- Tables.options(name).dir, do: Path.join(dir, "blobs"), else: (_ -> nil))

  defp path(folder, digest), do: Path.join(folder, file(digest))
  defp file(digest), do: Base.encode16(digest, case: :lower)
end
