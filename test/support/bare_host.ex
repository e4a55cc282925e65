defmodule Instar.BareHost do
  # A machine that has Elixir and nothing else, and a checkout of Instar there: how its native library comes by Mix. What stands
  # for the library is short, with the head that a real one has: here nobody loads it.
  alias Mix.Tasks.Compile.InstarNative.Prebuilt

  @root Path.expand("../..", __DIR__)
  @commands ~w(mix elixir erl sh env basename dirname readlink sed grep cat uname)
  @project ~w(mix.exs Cargo.toml Cargo.lock) ++ ~w(mix_compiler prebuilt download binary cargo)
  # In the order of their names.
  @files ["instar_compile.so", "instar_nif.so", "instar_worker"]
  @hidden ~w(INSTAR_PREBUILT INSTAR_BUILD INSTAR_NATIVE_PATH INSTAR_NATIVE_URL HTTP_PROXY HTTPS_PROXY http_proxy https_proxy
             NO_PROXY no_proxy HEX_CACERTS_PATH TARGET_ARCH TARGET_OS TARGET_ABI XDG_CACHE_HOME)

  @doc "The names of the native files."
  def files, do: @files

  @doc "The target of this machine."
  def target, do: Prebuilt.target(%{}, to_string(:erlang.system_info(:system_architecture)))

  @doc "The name of the archive of this version, for this machine."
  def name, do: Prebuilt.archive(Mix.Project.config()[:version], target())

  @doc "A folder for `PATH` with Elixir's commands and nothing else."
  def path(dir) do
    bin = Path.join(dir, "bin")
    File.mkdir_p!(bin)

    for command <- @commands,
        path = System.find_executable(command),
        do: File.ln_s(path, Path.join(bin, command))

    bin
  end

  @doc "A checkout, as much of it as its native library needs."
  def checkout(dir, name) do
    checkout = Path.join(dir, name)
    File.mkdir_p!(Path.join(checkout, "native"))

    for file <- @project do
      file = if Path.extname(file) == "", do: "native/#{file}.exs", else: file
      File.cp!(Path.join(@root, file), Path.join(checkout, file))
    end

    checkout
  end

  @doc "The file of checksums of an archive, with other entries beside or in its place."
  def checksums(checkout, bytes, changes \\ %{}) do
    checksum = "sha256:" <> Base.encode16(:crypto.hash(:sha256, bytes), case: :lower)
    write_checksums(checkout, inspect(Map.merge(%{name() => checksum}, changes)))
  end

  @doc "A file of checksums with this text."
  def write_checksums(checkout, text),
    do: File.write!(Path.join(checkout, "checksum-Elixir.Instar.Native.exs"), text)

  @doc "What Mix says of the native library there, and its status."
  def compile(dir, checkout, env, arguments \\ ["compile.instar_native"]) do
    common = [{"PATH", path(dir)}, {"HOME", dir}, {"CARGO_HOME", dir}, {"MIX_ENV", "prod"}]
    env = for(name <- @hidden, do: {name, nil}) ++ common ++ env
    System.cmd("mix", arguments, cd: checkout, env: env, stderr_to_stdout: true)
  end

  @doc "What was put there, by its text."
  def installed(checkout) do
    for file <- @files,
        {:ok, bytes} <- [File.read(Path.join([checkout, "priv/native", file]))],
        do: text(bytes)
  end

  @doc "The lines that are Instar's errors."
  def errors({output, _status}) do
    for "Instar: " <> line <- output |> String.replace(~r/\e\[[0-9;]*m/, "") |> String.split("\n"), do: line
  end

  @doc "A native file for a machine: a head of ELF, a text, and the table of no sections behind it."
  def native(text, machine \\ machine()) do
    size = 64 + byte_size(text)

    <<127, "ELF", 2, 1, 1, 0::72, 3::16-little, machine::16-little, 1::32-little, 0::64, 0::64,
      size::64-little>> <>
      <<0::32, 64::16-little, 0::16, 0::16, 64::16-little, 1::16-little, 0::16>> <> text <> <<0::512>>
  end

  @doc "The text of such a file."
  def text(<<_head::binary-64, rest::binary>>) when byte_size(rest) >= 64,
    do: binary_part(rest, 0, byte_size(rest) - 64)

  def text(other), do: other

  @doc "The number of this machine's processor in ELF."
  def machine, do: if(target() =~ "aarch64", do: 183, else: 62)

  @doc "An archive of entries, each a path and its bytes."
  def archive(dir, entries) do
    path = Path.join(dir, "archive-#{System.unique_integer([:positive])}.tar.gz")

    :ok =
      :erl_tar.create(path, for({name, bytes} <- entries, do: {String.to_charlist(name), bytes}), [
        :compressed
      ])

    bytes = File.read!(path)
    File.rm!(path)
    bytes
  end

  @doc "The archive of a release: `this is <file>` in each."
  def archive(dir), do: archive(dir, for(file <- @files, do: {file, native("this is #{file}")}))
end
