defmodule Instar.Cluster.Disk do
  # The entries of a member's manifest on disk, so that it can load what it ran before it talks to anybody. Each has a file
  # of its own; many that come together share one, which goes when newer ones have come for all of them. What cannot be read
  # is not there, and will be sent again. Only the applier writes.
  @moduledoc false
  alias Instar.Cluster.{Manifest, Tables}
  alias Instar.Disk.PrivateFolder

  # Of nine bytes each.
  @magic "INSTARCL1"
  @magic_of_many "INSTARCM1"
  @ending ".entries"
  # From so many on entries share a file; and how many do.
  @together 16
  @most 512

  @type outcome :: :ok | {:error, File.posix()}

  @doc "Keeps entries; how it went for each."
  @spec write_all(atom, [Manifest.entry()]) :: [{Manifest.key(), outcome}]
  def write_all(name, entries) do
    case Tables.options(name).dir do
      false -> for entry <- entries, do: {entry.key, :ok}
      dir -> write_all(name, folder(dir), entries)
    end
  end

  defp write_all(name, folder, entries) do
    if length(entries) >= @together do
      entries |> Enum.chunk_every(@most) |> Enum.flat_map(&write_together(name, folder, &1))
    else
      for entry <- entries do
        file = file(entry.key)
        outcome = PrivateFolder.put(folder, file, content(@magic, entry))
        {entry.key, written(outcome, name, folder, [entry], file)}
      end
    end
  end

  defp write_together(name, folder, entries) do
    file = Base.encode16(:crypto.strong_rand_bytes(16), case: :lower) <> @ending
    outcome = PrivateFolder.put(folder, file, content(@magic_of_many, entries))
    written(outcome, name, folder, entries, file)
    for entry <- entries, do: {entry.key, outcome}
  end

  defp content(magic, term) do
    body = :erlang.term_to_binary(term)
    [magic, :crypto.hash(:sha256, body), body]
  end

  defp written(:ok, name, folder, entries, file) do
    table = Tables.of(name).disk

    for %{key: key} <- entries do
      former = with [{_key, former}] <- :ets.lookup(table, key), do: former
      :ets.insert(table, {key, file})
      if former not in [[], file], do: left(table, folder, former)
    end

    if many?(file), do: :ets.insert(table, {{:live, file}, length(entries)})
    :ok
  end

  defp written({:error, posix}, _name, _folder, _entries, _file), do: {:error, posix}

  # An entry of that file is in another one now.
  defp left(table, folder, file) do
    if not many?(file) or :ets.update_counter(table, {:live, file}, -1, {{:live, file}, 1}) <= 0 do
      :ets.delete(table, {:live, file})
      :prim_file.delete(Path.join(folder, file))
    end
  end

  defp many?(file), do: String.ends_with?(file, @ending)

  @doc "The entries that were kept."
  @spec read(atom) :: [Manifest.entry()]
  def read(name) do
    with dir when dir != false <- Tables.options(name).dir,
         {:ok, files} <- File.ls(folder(dir)) do
      found = for file <- Enum.sort(files), entry <- read_file(folder(dir), file), do: {entry, file}
      newest = found |> Enum.group_by(fn {entry, _file} -> entry.key end) |> Enum.map(&newest/1)
      know(name, folder(dir), newest, Enum.filter(files, &many?/1))
      for {entry, _file} <- newest, do: entry
    else
      _none -> []
    end
  end

  defp newest({_key, found}), do: Enum.max_by(found, fn {entry, _file} -> entry.stamp end)

  # What nothing is read from any more goes.
  defp know(name, folder, newest, shared) do
    table = Tables.of(name).disk
    :ets.delete_all_objects(table)
    :ets.insert(table, for({entry, file} <- newest, do: {entry.key, file}))
    live = Enum.frequencies_by(newest, fn {_entry, file} -> file end)

    for file <- shared do
      if count = live[file],
        do: :ets.insert(table, {{:live, file}, count}),
        else: :prim_file.delete(Path.join(folder, file))
    end
  end

  defp read_file(folder, file) do
    if many?(file) do
      with {:ok, entries} when is_list(entries) <- read_term(folder, file, @magic_of_many),
           true <- Enum.all?(entries, &entry?/1),
           do: entries,
           else: (_torn_or_foreign -> [])
    else
      with {:ok, entry} <- read_term(folder, file, @magic),
           true <- entry?(entry) and file(entry.key) == file,
           do: [entry],
           else: (_torn_or_foreign -> [])
    end
  end

  defp entry?(entry), do: match?(%{key: {_, _}, stamp: {_, _, _}, body: _, list: _, was: _}, entry)

  defp read_term(folder, file, magic) do
    with {:ok, <<^magic::binary-9, checksum::binary-32, body::binary>>} <-
           PrivateFolder.read(folder, file, magic),
         ^checksum <- :crypto.hash(:sha256, body) do
      {:ok, :erlang.binary_to_term(body, [:safe])}
    end
  rescue
    ArgumentError -> :error
  end

  defp folder(dir), do: Path.join(dir, "entries")

  defp file({kind, name}),
    do: Base.encode16(:crypto.hash(:sha256, "#{kind} #{name}"), case: :lower) <> ".entry"
end
