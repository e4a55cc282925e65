defmodule Instar.Cluster.Blobs do
  # Bytes by their SHA-256, on disk or, for a member without a folder, in memory. What is read is compared with its
  # digest: a file that somebody has changed is not there.
  @moduledoc false
  alias Instar.Cluster.{Manifest, Tables, Unkept}
  alias Instar.PrivateFolder

  # Bytes that no entry speaks of yet may be on their way to one.
  @young_s 600

  @doc "Keeps bytes."
  @spec put(atom, iodata) :: Manifest.blob()
  def put(name, bytes) do
    digest = :crypto.hash(:sha256, bytes)
    unless have?(name, digest), do: write(name, digest, bytes)
    {digest, IO.iodata_length(bytes)}
  end

  defp write(name, digest, bytes) do
    case folder(name) do
      nil ->
        :ets.insert(Tables.place(name).blobs, {digest, IO.iodata_to_binary(bytes)})

      folder ->
        # What cannot be written must still run.
        with {:error, _posix} <- write_file(name, folder, digest, bytes),
             do: :ets.insert(Tables.place(name).blobs, {digest, IO.iodata_to_binary(bytes)})
    end
  end

  defp write_file(name, folder, digest, bytes),
    do: Unkept.wrote(name, {:blob, digest}, PrivateFolder.put(folder, file(digest), bytes))

  @doc "Writes bytes to the disk that are only in memory so far."
  @spec keep(atom, binary) :: Unkept.outcome()
  def keep(name, digest) do
    blobs = Tables.place(name).blobs

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

  @doc "Whether the bytes are here, as far as can be told without reading them."
  @spec have?(atom, binary) :: boolean
  def have?(name, digest) do
    folder = folder(name)
    :ets.member(Tables.place(name).blobs, digest) or (folder != nil and File.exists?(path(folder, digest)))
  end

  @doc "The bytes of a digest."
  @spec read(atom, binary) :: {:ok, binary} | :error
  def read(name, digest) do
    case {:ets.lookup(Tables.place(name).blobs, digest), folder(name)} do
      {[{_digest, bytes}], _folder} -> {:ok, bytes}
      {[], nil} -> :error
      {[], folder} -> read_file(folder, digest)
    end
  end

  defp read_file(folder, digest) do
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

  @doc "How many bytes a digest stands for."
  @spec size(atom, binary) :: {:ok, non_neg_integer} | :error
  def size(name, digest), do: with({:ok, bytes} <- read(name, digest), do: {:ok, byte_size(bytes)})

  @doc """
  Pieces for another member; nil for what isn't here. They are not compared with anything: who asked does that.
  """
  @spec pieces(atom, [Instar.Cluster.Plan.piece()]) :: [binary | nil]
  def pieces(name, pieces), do: for({digest, from, length} <- pieces, do: piece(name, digest, from, length))

  defp piece(_name, _digest, _from, 0), do: ""

  defp piece(name, digest, from, length) do
    case :ets.lookup(Tables.place(name).blobs, digest) do
      [{_digest, bytes}] when byte_size(bytes) >= from + length ->
        binary_part(bytes, from, length)

      _none ->
        with folder when folder != nil <- folder(name), do: piece_of_file(path(folder, digest), from, length)
    end
  end

  defp piece_of_file(path, from, length) do
    with {:ok, file} <- :file.open(path, [:read, :binary, :raw]) do
      answer = :file.pread(file, from, length)
      :file.close(file)
      with {:ok, bytes} when byte_size(bytes) == length <- answer, do: bytes, else: (_short -> nil)
    else
      _missing -> nil
    end
  end

  @doc "Lets go of bytes that none of the digests names."
  @spec sweep(atom, MapSet.t()) :: :ok
  def sweep(name, kept) do
    place = Tables.place(name)

    for {digest, _bytes} <- :ets.tab2list(place.blobs),
        digest not in kept do
      :ets.delete(place.blobs, digest)
      Unkept.forget(name, {:blob, digest})
    end

    with folder when folder != nil <- folder(name), {:ok, files} <- File.ls(folder) do
      now = System.os_time(:second)

      for file <- files,
          path = Path.join(folder, file),
          not kept?(file, kept),
          {:ok, %{mtime: mtime}} <- [File.stat(path, time: :posix)],
          now - mtime > @young_s,
          do: File.rm(path)
    end

    :ok
  end

  defp kept?(file, kept) do
    case Base.decode16(file, case: :lower) do
      {:ok, digest} -> digest in kept
      :error -> false
    end
  end

  defp folder(name),
    do: with(dir when dir != false <- Tables.options(name).dir, do: Path.join(dir, "blobs"), else: (_ -> nil))

  defp path(folder, digest), do: Path.join(folder, file(digest))
  defp file(digest), do: Base.encode16(digest, case: :lower)
end
