defmodule Instar.Disk.PrivFiles do
  # Where the files of `priv` lie: the native library and the library of documents. In an escript they are part of one
  # file, from which nothing can be mapped: they are unpacked into the user's cache, once for each escript.
  #
  # Instar.Native asks when it is loaded, so that nothing here may need a process.
  @moduledoc false
  alias Instar.Disk.PrivateFolder

  @dir {__MODULE__, :dir}
  @archive {__MODULE__, :archive}
  @native "instar_nif.so"
  # The compiler of WebAssembly, and the program that the library starts for it.
  @compiler "instar_compile.so"
  @worker "instar_worker"

  @doc """
  The folder with `native` and `library`; or why there is none, in one line that says what to do.
  """
  @spec dir() :: {:ok, Path.t()} | {:error, String.t()}
  def dir do
    ordinary = :code.priv_dir(:instar)

    cond do
      # Asked each time: a release upgrade changes it.
      is_list(ordinary) and regular?(Path.join([ordinary, "native", @native])) ->
        {:ok, IO.chardata_to_string(ordinary)}

      dir = :persistent_term.get(@dir, nil) ->
        {:ok, dir}

      archive = archive() ->
        with {:ok, dir} <- unpacked(archive) do
          :persistent_term.put(@dir, dir)
          {:ok, dir}
        end

      true ->
        nowhere(ordinary)
    end
  end

  @doc """
  Whether the native library is loaded; or why it cannot be, in one line that says what to do: it may be of another system, of
  another processor, of a newer C library, or of another version of Instar.
  """
  @spec loaded() :: :ok | {:error, String.t()}
  def loaded do
    with {:ok, _dir} <- dir(),
         {:error, reason} <- :code.ensure_loaded(Instar.Native) do
      why = :persistent_term.get({Instar.Native, :refused}, "#{reason}")

      {:error,
       "the native library is not one for this machine and this version of Instar: #{String.trim(why)}. " <>
         "INSTAR_NATIVE_PATH=PATH takes another, INSTAR_BUILD=1 builds one with cargo, when Instar is compiled"}
    else
      {:module, _native} -> :ok
      {:error, _nowhere} = error -> error
    end
  end

  defp nowhere(ordinary) when is_list(ordinary),
    do: {:error, "there is no #{Path.join([ordinary, "native", @native])}: mix compile makes it"}

  defp nowhere(_error), do: {:error, "the application :instar is not in the code path"}

  @doc "Whether Instar runs from an archive; asked once."
  @spec archive?() :: boolean
  def archive? do
    case :persistent_term.get(@archive, nil) do
      nil ->
        answer = archive() != nil
        :persistent_term.put(@archive, answer)
        answer

      answer ->
        answer
    end
  end

  @doc "The one file that Instar's modules are in, when they are in one: an escript."
  @spec archive() :: Path.t() | nil
  def archive do
    case :code.where_is_file(~c"instar.app") do
      :non_existing -> nil
      path -> path |> IO.chardata_to_string() |> holder()
    end
  end

  # No folder has files in a file; what is said to be in one is in an archive.
  defp holder(path), do: if(regular?(path), do: nil, else: above(Path.dirname(path)))

  defp above(path) do
    cond do
      regular?(path) -> path
      Path.dirname(path) == path -> nil
      true -> above(Path.dirname(path))
    end
  end

  defp regular?(path),
    do: match?({:ok, info} when elem(info, 2) == :regular, :file.read_file_info(path, [:raw]))

  defp unpacked(archive) do
    with {:ok, cache} <- cache(),
         {:ok, bytes} <- :file.read_file(archive) do
      digest = :sha256 |> :crypto.hash(bytes) |> binary_part(0, 16) |> Base.encode16(case: :lower)
      folder = Path.join([cache, "unpacked", Path.basename(archive) <> "-" <> digest])
      if there?(folder), do: {:ok, folder}, else: unpack(archive, bytes, folder)
    else
      {:error, posix} when is_atom(posix) -> {:error, "the file #{archive} cannot be read: #{posix}"}
      {:error, text} -> {:error, text}
    end
  end

  # Without either, Erlang knows no folder of the user's.
  defp cache do
    if System.get_env("HOME") || System.get_env("XDG_CACHE_HOME"),
      do: {:ok, IO.chardata_to_string(:filename.basedir(:user_cache, ~c"instar"))},
      else: {:error, "there is no folder to unpack #{@native} into: XDG_CACHE_HOME can name one, or HOME"}
  end

  defp there?(folder) do
    native = Path.join(folder, "native")
    PrivateFolder.private?(native) and regular?(Path.join(native, @native))
  end

  # The native library last: with it everything is there.
  defp unpack(archive, bytes, folder) do
    files = archive |> files(bytes) |> Enum.sort_by(fn {_place, name, _bytes} -> name == @native end)

    cond do
      not Enum.any?(files, &match?({_, @native, _}, &1)) ->
        {:error,
         "the escript #{archive} holds no #{@native}: in mix.exs, escript: [include_priv_for: [:instar], …] puts it there"}

      Enum.all?(files, fn {subfolder, name, bytes} ->
        PrivateFolder.write(Path.join(folder, subfolder), name, bytes) == :ok and
            executable(folder, subfolder, name) == :ok
      end) ->
        forget_others(folder, Path.basename(archive))
        {:ok, folder}

      true ->
        {:error,
         "#{folder} cannot be written, or others could write there: XDG_CACHE_HOME can name another folder"}
    end
  end

  defp executable(folder, subfolder, @worker), do: File.chmod(Path.join([folder, subfolder, @worker]), 0o700)
  defp executable(_folder, _subfolder, _name), do: :ok

  # Mix before 1.18 puts all files side by side; since then priv has its folders, if it is there.
  defp files(archive, bytes) do
    take = fn path, _info, bytes, taken ->
      name = path |> IO.chardata_to_string() |> Path.basename()

      cond do
        name in [@native, @compiler, @worker] -> [{"native", name, bytes.()} | taken]
        String.match?(name, ~r/^elixir-.*\.lib$/) -> [{"library", name, bytes.()} | taken]
        true -> taken
      end
    end

    case :zip.foldl(take, [], {~c"instar", zip(archive, bytes)}) do
      {:ok, files} -> files
      {:error, _no_archive} -> []
    end
  end

  defp zip(archive, bytes) do
    with {:ok, sections} <- :escript.extract(to_charlist(archive), []),
         {:archive, zip} <- List.keyfind(sections, :archive, 0) do
      zip
    else
      _no_escript -> bytes
    end
  end

  # Of the same escript, built before: nobody will look for it again. A VM that has it mapped keeps it.
  defp forget_others(folder, name) do
    for other <- Path.wildcard(Path.join(Path.dirname(folder), name <> "-*")),
        other != folder,
        String.match?(other, ~r/-[0-9a-f]{32}$/),
        String.length(Path.basename(other)) == String.length(name) + 33,
        do: File.rm_rf(other)
  end
end
