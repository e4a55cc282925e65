for file <- ["binary.exs", "download.exs"], do: Code.require_file(file, __DIR__)

defmodule Mix.Tasks.Compile.InstarNative.Prebuilt do
  # A release's native library as somebody has built it: which machine needs which, where it is, and whether it is the one that
  # the release means.
  #
  # Nothing is taken whose SHA-256 is not in the checksum file that came with Instar, and nothing that is for another machine.
  # Each way to fail is one sentence, which ends with the ways out.
  @moduledoc false
  alias Mix.Tasks.Compile.InstarNative.{Binary, Download}

  @checksums "checksum-Elixir.Instar.Native.exs"
  @library "instar_nif.so"
  @compiler "instar_compile.so"
  @worker "instar_worker"
  @files [@library, @compiler, @worker]
  @ways "INSTAR_NATIVE_PATH=PATH takes the library from a folder or an archive, INSTAR_BUILD=1 builds it with cargo"

  @ways_there "INSTAR_NATIVE_PATH=PATH takes the library from a folder or an archive, which bin/release-native in a checkout of Instar makes"

  @type files :: %{String.t() => binary}

  @doc """
  The checksums that came with this release, by the name of the archive, and its `base_url`; none in a checkout. What is in the
  file is read, and not run.
  """
  @spec checksums(Path.t()) :: {:ok, %{String.t() => String.t()}} | {:error, String.t()}
  def checksums(root) do
    path = Path.join(root, @checksums)

    with {:ok, text} <- File.read(path),
         {true, _bytes} <- {String.valid?(text), text},
         {:ok, {:%{}, _meta, pairs}} <- Code.string_to_quoted(text, existing_atoms_only: true),
         nil <- Enum.find(pairs, &(not checksum?(&1))) do
      {:ok, Map.new(pairs)}
    else
      {:error, :enoent} ->
        {:ok, %{}}

      {:error, reason} when is_atom(reason) ->
        {:error, "#{path} cannot be read: #{:file.format_error(reason)}. #{@ways}"}

      wrong ->
        {:error, "#{path} is not what a release has: #{line(wrong)}. #{@ways}"}
    end
  end

  defp checksum?({"base_url", url}), do: is_binary(url)
  defp checksum?({name, "sha256:" <> digits}) when is_binary(name), do: digits =~ ~r/\A[0-9a-fA-F]{64}\z/
  defp checksum?(_other), do: false

  defp line({:error, {meta, _message, _token}}), do: "line #{meta[:line]} is no Elixir"
  defp line({name, _checksum}) when is_binary(name), do: "#{inspect(name)} has no SHA-256"
  defp line(_other), do: "it is no map of names and checksums"

  @doc "The name of an archive: of a version of Instar, for a target."
  @spec archive(String.t(), String.t()) :: String.t()
  def archive(version, target), do: "libinstar_nif-v#{version}-nif-2.16-#{target}.so.tar.gz"

  @doc "The targets that there are archives for, of a version."
  @spec targets(%{String.t() => String.t()}, String.t()) :: [String.t()]
  def targets(checksums, version) do
    [start, rest] = version |> archive("*") |> String.split("*")

    for(
      file <- Map.keys(checksums),
      String.starts_with?(file, start) and String.ends_with?(file, rest),
      do: file |> String.replace_prefix(start, "") |> String.replace_suffix(rest, "")
    )
    |> Enum.sort()
  end

  @doc """
  The target that code is built for: that of Nerves, if it says one in `TARGET_ARCH` and its like, else this machine, as
  the Erlang VM names it.
  """
  @spec target(%{String.t() => String.t()}, String.t()) :: String.t()
  def target(env, machine) do
    here = machine |> String.split("-") |> this()

    # Any of them may be all that a system says.
    said =
      for {part, name} <- [arch: "TARGET_ARCH", os: "TARGET_OS", abi: "TARGET_ABI"],
          value = env[name],
          value not in [nil, ""],
          into: %{},
          do: {part, String.downcase(value)}

    if said == %{}, do: here, else: said(said, String.split(here, "-"))
  end

  # What is not said is that of Nerves, whose systems are Linux, where another processor is; else that of this machine.
  defp said(%{arch: arch} = said, _here),
    do: named(arch(arch), Map.get(said, :os, "linux"), Map.get(said, :abi, "gnu"))

  defp said(said, [arch, _vendor, os | abi]),
    do: named(arch, Map.get(said, :os, os), Map.get(said, :abi, List.first(abi) || "gnu"))

  defp said(said, [unnamed | _rest]),
    do: named(unnamed, Map.get(said, :os, "linux"), Map.get(said, :abi, "gnu"))

  defp named(arch, os, _abi) when os in ["darwin", "macos"], do: "#{arch}-apple-darwin"
  defp named(arch, "freebsd", _abi), do: "#{arch}-unknown-freebsd"
  defp named(arch, os, abi), do: "#{arch}-unknown-#{os}-#{abi}"

  defp this([arch, "apple", "darwin" <> _version]), do: "#{arch(arch)}-apple-darwin"
  defp this([arch, _vendor, "linux", abi]), do: "#{arch(arch)}-unknown-linux-#{abi}"
  defp this([arch, "linux", abi]), do: "#{arch(arch)}-unknown-linux-#{abi}"
  # As SUSE names it.
  defp this([arch, _vendor, "linux"]), do: "#{arch(arch)}-unknown-linux-gnu"
  defp this([arch, _vendor, "freebsd" <> _version]), do: "#{arch(arch)}-unknown-freebsd"
  defp this(other), do: Enum.join(other, "-")

  defp arch("amd64"), do: "x86_64"
  defp arch("arm64"), do: "aarch64"
  defp arch("riscv64"), do: "riscv64gc"
  defp arch(arch), do: arch

  @doc """
  The library, the compiler and the workers' program, by name, from a folder or an archive that somebody has handed in for a
  target; of an archive whose name says a version it must be this one.
  """
  @spec given(Path.t(), String.t(), String.t() | nil) :: {:ok, files} | {:error, String.t()}
  def given(path, target, version \\ nil) do
    cond do
      File.dir?(path) ->
        folder(path)

      of = other_version(path, version) ->
        {:error, "#{path} is the library of #{of}, and this is Instar #{version}"}

      File.regular?(path) ->
        with {:ok, bytes} <- read(path), do: unpacked(bytes, path)

      true ->
        {:error, "there is no #{path}, which INSTAR_NATIVE_PATH or the configuration names"}
    end
    |> fitting(path, target)
  end

  # What an archive's name says, as this module makes it.
  defp other_version(_path, nil), do: nil

  defp other_version(path, version) do
    case Regex.run(~r/\Alibinstar_nif-v(.+)-nif-/, Path.basename(path)) do
      [_all, ^version] -> nil
      [_all, other] -> other
      nil -> nil
    end
  end

  @doc "What tells whether what is handed in has changed: each of its files with its size and time."
  @spec mark(Path.t()) :: [tuple]
  def mark(path) do
    for file <- [path | Enum.map(@files, &there(path, &1))],
        is_binary(file),
        {:ok, stat} <- [File.stat(file)] do
      # A folder has a new time whenever anything is put there.
      if stat.type == :directory, do: {file}, else: {file, stat.size, stat.mtime}
    end
  end

  defp folder(path) do
    collected(path, fn name ->
      with file when is_binary(file) <- there(path, name), do: read(file)
    end)
  end

  # Each of the files as `find` has it, which says nil of one that isn't there.
  defp collected(from, find) do
    found =
      Enum.reduce_while(@files, {:ok, %{}}, fn name, {:ok, files} ->
        case find.(name) do
          {:ok, bytes} -> {:cont, {:ok, Map.put(files, name, bytes)}}
          nil -> {:cont, {:ok, files}}
          {:error, why} -> {:halt, {:error, why}}
        end
      end)

    with {:ok, files} <- found, do: complete(files, from)
  end

  defp there(folder, name) do
    Enum.find_value(names(name), fn name ->
      path = Path.join(folder, name)
      if File.regular?(path), do: path
    end)
  end

  # As they are called here, as cargo calls them, and as macOS does.
  defp names(@library), do: [@library, "libinstar_nif.so", "libinstar_nif.dylib"]
  defp names(@compiler), do: [@compiler, "libinstar_compile.so", "libinstar_compile.dylib"]
  defp names(@worker), do: [@worker]

  @doc """
  The same of a release. `options`: `version`, `target`, `checksums`, `base_url`, `cache` (a folder, or nil) and `env`, and `here`, the
  target that this machine is, for which alone cargo builds.
  """
  @spec released(keyword) :: {:ok, files} | {:error, String.t()}
  def released(options) do
    target = options[:target]
    name = archive(options[:version], target)
    base_url = options[:base_url]

    case options[:checksums] do
      %{^name => _checksum} when not is_binary(base_url) ->
        {:error, "nothing says where #{name} is: INSTAR_NATIVE_URL=URL does. #{@ways}"}

      %{^name => "sha256:" <> checksum} ->
        cached = options[:cache] && Path.join(options[:cache], name)
        url = String.trim_trailing(base_url, "/") <> "/" <> name

        with {:ok, bytes} <- archive(cached, String.downcase(checksum), url, options[:env]),
             do: bytes |> unpacked(Download.shown(url)) |> fitting(Download.shown(url), target)

      checksums ->
        there = Enum.join(targets(checksums, options[:version]), ", ")
        ways = if options[:here] in [nil, target], do: @ways, else: @ways_there
        {:error, "there is no prebuilt library for #{target} (there are #{there}). #{ways}"}
    end
  end

  defp archive(cached, checksum, url, env) do
    with true <- is_binary(cached),
         {:ok, bytes} <- File.read(cached),
         ^checksum <- digest(bytes) do
      {:ok, bytes}
    else
      _absent_or_other -> download(cached, checksum, url, env)
    end
  end

  defp download(cached, checksum, url, env) do
    case Download.get(url, env) do
      {:ok, bytes} ->
        case digest(bytes) do
          ^checksum ->
            if cached, do: keep(cached, bytes)
            {:ok, bytes}

          other ->
            {:error,
             "#{Download.shown(url)} has the SHA-256 #{other}, and not #{checksum}, which #{@checksums} says: " <>
               "nothing of it is used. #{@ways}"}
        end

      {:error, why} ->
        {:error, "#{why}. #{@ways}"}
    end
  end

  # A cache that cannot be written costs a download.
  defp keep(cached, bytes) do
    File.mkdir_p(Path.dirname(cached))
    written(cached, bytes, 0o644)
  end

  @doc """
  A file with these bytes, made under a name of its own and renamed: whoever looks meanwhile sees the old one or the new one,
  and overwriting a mapped library in place would crash a running VM. Nothing is left of what could not be written.
  """
  @spec written(Path.t(), iodata, non_neg_integer) :: :ok | {:error, String.t()}
  def written(path, bytes, mode) do
    # Containers that share a folder may have the same numbers of processes.
    temporary = path <> "." <> Base.encode16(:crypto.strong_rand_bytes(8), case: :lower)

    with :ok <- File.write(temporary, bytes),
         :ok <- File.chmod(temporary, mode),
         :ok <- File.rename(temporary, path) do
      :ok
    else
      {:error, reason} ->
        File.rm(temporary)
        {:error, "#{path} cannot be written: #{:file.format_error(reason)}"}
    end
  end

  defp digest(bytes), do: :crypto.hash(:sha256, bytes) |> Base.encode16(case: :lower)

  # Only bytes are taken out of it, by the names of three files: where an archive would like to put them is nothing.
  defp unpacked(bytes, from) do
    case :erl_tar.extract({:binary, bytes}, [:memory, :compressed]) do
      {:ok, entries} ->
        there =
          for {name, bytes} <- entries,
              is_binary(bytes),
              do: {name |> IO.chardata_to_string() |> Path.basename(), bytes}

        collected(from, fn file ->
          case Enum.uniq(for {name, bytes} <- there, name in names(file), do: bytes) do
            [] -> nil
            [bytes] -> {:ok, bytes}
            _several -> {:error, "#{from} has more than one #{file}. #{@ways}"}
          end
        end)

      {:error, reason} ->
        {:error, "#{from} is no archive of the library (#{reason(reason)}). #{@ways}"}
    end
  rescue
    # What is cut off within its gzip, by the release of OTP.
    error -> {:error, "#{from} is no archive of the library (#{reason(error)}). #{@ways}"}
  end

  defp reason(%{original: reason}), do: reason(reason)
  defp reason(%_exception{} = error), do: Exception.message(error)

  defp reason(reason),
    do: reason |> :erl_tar.format_error() |> IO.chardata_to_string() |> String.split() |> Enum.join(" ")

  defp complete(files, from) do
    case Enum.reject(@files, &is_map_key(files, &1)) do
      [] -> {:ok, files}
      missing -> {:error, "#{from} lacks #{Enum.join(missing, " and ")}. #{@ways}"}
    end
  end

  defp fitting({:error, _why} = error, _from, _target), do: error

  defp fitting({:ok, files}, from, target) do
    Enum.find_value(@files, {:ok, files}, fn name ->
      if wrong = Binary.wrong(files[name], target), do: {:error, "#{name} of #{from} #{wrong}. #{@ways}"}
    end)
  end

  defp read(path) do
    with {:error, reason} <- File.read(path),
         do: {:error, "#{path} cannot be read: #{:file.format_error(reason)}"}
  end
end
