Code.require_file("prebuilt.exs", __DIR__)
Code.require_file("cargo.exs", __DIR__)

defmodule Mix.Tasks.Compile.InstarNative do
  @shortdoc "Brings Instar's native libraries and its workers' program: given, downloaded, or built with cargo"
  @moduledoc """
  The Mix compiler that brings `instar_nif.so`, `instar_compile.so` and `instar_worker` into `priv/native`, from the first of
  these:

  1. `INSTAR_PREBUILT=1`: what lies in `priv/native` already.
  2. `INSTAR_NATIVE_PATH`, or `config :instar, native: [path: …]`: a folder or an archive that has them.
  3. A release has a file of checksums. It is downloaded from `INSTAR_NATIVE_URL`, or
     `config :instar, native: [base_url: …]`, or the place that the checksums name, and must have its checksum. Downloads stay in
     `INSTAR_NATIVE_CACHE`, or the user's cache folder. `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY` and `HEX_CACERTS_PATH` count, and
     `TARGET_ARCH`, `TARGET_OS` and `TARGET_ABI` of Nerves.
  4. `cargo build --release`, which says with each crate how many there are: in a checkout, which has no checksums of its version,
     and with `INSTAR_BUILD=1`, or `config :instar, native: [build: true]`. `CARGO_TARGET_DIR` is honoured.

  It does nothing when what it would bring is there: `priv/native/origin` notes what that was, and for which target.

  It lives outside `lib/` because it must exist before `lib/` is compiled.
  """
  use Mix.Task.Compiler
  alias Mix.Tasks.Compile.InstarNative.{Cargo, Prebuilt}

  @root Path.expand("..", __DIR__)
  @library "priv/native/instar_nif.so"
  @compiler "priv/native/instar_compile.so"
  @worker "priv/native/instar_worker"
  @origin "priv/native/origin"
  # Each is built by itself: of what is built at once cargo makes each crate with all that anybody asks of it, and the library
  # that runs code would have the compiler as well.
  @packages ["instar_worker", "instar_nif"]

  @impl true
  def run(_args) do
    env = System.get_env()

    [here, target] =
      for said <- [%{}, env], do: Prebuilt.target(said, to_string(:erlang.system_info(:system_architecture)))

    with {:ok, settings} <- settings(env),
         {:ok, checksums} <- checksums(settings) do
      version = Mix.Project.config()[:version]
      # Instar.Native, which is compiled next, doesn't load what is for another machine.
      if target != here, do: :persistent_term.put({Instar.Native, :target}, target)
      known = %{env: env, checksums: checksums, version: version, target: target, here: here}
      settings |> Map.merge(known) |> bring() |> link_priv()
    else
      {:error, message} -> failed(message)
    end
  end

  # Who names another way than a release is not asked for its checksums, which may be what is broken.
  defp checksums(%{prebuilt: true}), do: {:ok, %{}}
  defp checksums(%{build: true}), do: {:ok, %{}}
  defp checksums(%{path: path}) when is_binary(path), do: {:ok, %{}}
  defp checksums(_settings), do: Prebuilt.checksums(@root)

  defp bring(%{prebuilt: true}), do: prebuilt()

  defp bring(%{path: path, target: target} = wanted) when is_binary(path) do
    mark = mark("given", target, Prebuilt.mark(path))

    if there?() and origin() == mark,
      do: {:noop, []},
      else: path |> Prebuilt.given(target, wanted.version) |> put(mark)
  end

  defp bring(%{build: true} = wanted) do
    mark = mark("built", wanted.target, [])
    if fresh?() and origin() in [nil, mark], do: {:noop, []}, else: build(wanted, mark)
  end

  defp bring(%{target: target} = wanted) do
    released? = Prebuilt.targets(wanted.checksums, wanted.version) != []

    cond do
      # What somebody has handed in, or built, stays until a source is newer, or another machine is meant.
      fresh?() and (origin() == nil or match?([kind, ^target, _of] when kind in ["given", "built"], origin())) ->
        {:noop, []}

      # A checkout, and a version whose release is not there yet.
      not released? ->
        build(wanted, mark("built", target, []))

      true ->
        name = Prebuilt.archive(wanted.version, target)
        mark = mark("released", target, {name, wanted.checksums[name]})
        if there?() and origin() == mark, do: {:noop, []}, else: wanted |> released() |> put(mark)
    end
  end

  # What the environment says, or else the configuration.
  defp settings(env) do
    case Application.get_env(:instar, :native, []) do
      [] -> settings(env, [])
      [{_key, _value} | _] = configured -> with :ok <- known(configured), do: settings(env, configured)
      other -> {:error, "config :instar, native: #{inspect(other)} is no list of options"}
    end
  end

  defp settings(env, configured) do
    text = fn variable, key ->
      if env[variable] in [nil, ""],
        do: {"config :instar, native: #{key}:", configured[key]},
        else: {variable, env[variable]}
    end

    build? = env["INSTAR_BUILD"] in ["1", "true"]
    {_name, base_url} = text.("INSTAR_NATIVE_URL", :base_url)

    with {:ok, path} <- whole(text.("INSTAR_NATIVE_PATH", :path)),
         {:ok, cache} <- whole(text.("INSTAR_NATIVE_CACHE", :cache)) do
      {:ok,
       %{
         prebuilt: env["INSTAR_PREBUILT"] in ["1", "true"],
         build: build? or configured[:build] == true,
         # Who asks for a build has one, whatever else is there.
         path: if(build?, do: nil, else: path),
         base_url: base_url,
         cache: cache
       }}
    end
  end

  # Mix compiles a dependency in the dependency's folder, which nobody means who writes a path that begins nowhere.
  defp whole({_name, nil}), do: {:ok, nil}

  defp whole({name, path}) do
    if Path.type(path) == :absolute,
      do: {:ok, path},
      else:
        {:error,
         "#{name}=#{path} must be a whole path, from the root folder on, as #{Path.join("/home/me", path)} is one"}
  end

  defp known(configured) do
    Enum.find_value(configured, :ok, fn
      {key, text} when key in [:path, :base_url, :cache] and is_binary(text) and text != "" ->
        nil

      {key, nil} when key in [:path, :base_url, :cache] ->
        nil

      {:build, build?} when is_boolean(build?) ->
        nil

      {:build, _other} ->
        {:error, "config :instar, native: [build: …] is true or false"}

      {key, _other} when key in [:path, :base_url, :cache] ->
        {:error, "config :instar, native: [#{key}: …] is a text"}

      other ->
        {:error, "config :instar, native: has path:, base_url:, cache: and build:, and no #{inspect(other)}"}
    end)
  end

  ## Where what lies in priv/native is from: how it came, for which target, and a digest of what is to be the same.

  defp mark(kind, target, of) do
    digest = :crypto.hash(:sha256, :erlang.term_to_binary(of)) |> Base.encode16(case: :lower)
    [kind, target, digest]
  end

  # Nothing where nobody has noted it, as before this was done.
  defp origin do
    case File.read(Path.join(@root, @origin)) do
      {:ok, text} -> String.split(text)
      {:error, _none} -> nil
    end
  end

  defp note(mark), do: Prebuilt.written(Path.join(@root, @origin), Enum.join(mark, " ") <> "\n", 0o644)

  defp there?, do: Enum.all?(targets(), &File.exists?/1)
  defp fresh?, do: not Mix.Utils.stale?(sources(), targets())

  defp released(wanted) do
    Mix.shell().info("Fetching Instar's native library #{wanted.version}")
    base_url = wanted.base_url || wanted.checksums["base_url"]

    wanted
    |> Map.take([:version, :target, :here, :checksums, :env])
    |> Map.merge(%{base_url: base_url, cache: wanted.cache || user_cache(wanted.env)})
    |> Map.to_list()
    |> Prebuilt.released()
  end

  # Without either, Erlang knows no folder of the user's.
  defp user_cache(env) do
    if Enum.any?(["HOME", "XDG_CACHE_HOME"], &(env[&1] not in [nil, ""])),
      do: :filename.basedir(:user_cache, "instar-native") |> IO.chardata_to_string()
  end

  defp put({:ok, files}, mark), do: install(mark, &{:ok, files[Path.basename(&1)]})
  defp put({:error, message}, _mark), do: failed(message)

  @impl true
  def manifests, do: targets()

  @impl true
  def clean, do: Enum.each([Path.join(@root, @origin) | targets()], &File.rm/1)

  defp prebuilt do
    case Enum.reject(targets(), &File.exists?/1) do
      [] -> {:noop, []}
      [missing | _] -> failed("INSTAR_PREBUILT=1, but there is no #{missing}")
    end
  end

  defp build(%{target: target, here: here}, _mark) when target != here do
    failed(
      "cargo builds for this machine, #{here}, and not for #{target}: bin/release-native #{target} does, in a checkout of " <>
        "Instar, and INSTAR_NATIVE_PATH=PATH takes the archive that it makes"
    )
  end

  defp build(_wanted, mark) do
    with {:ok, cargo} <- find_cargo(),
         :ok <- cargo(cargo) do
      install(mark, &File.read(built(&1)))
    end
  end

  # `rustup` puts cargo where a login shell finds it; editors and services often have a shorter PATH.
  defp find_cargo do
    home = System.get_env("CARGO_HOME") || Path.expand("~/.cargo")

    case System.find_executable("cargo") || System.find_executable(Path.join(home, "bin/cargo")) do
      nil ->
        failed(
          "cargo was not found: Instar needs Rust 1.95 or newer to build its native library; INSTAR_NATIVE_PATH=PATH takes one that is built"
        )

      cargo ->
        {:ok, cargo}
    end
  end

  defp cargo(cargo) do
    Mix.shell().info("Building Instar's native libraries (a first build takes several minutes)")

    @packages
    |> Enum.with_index(1)
    |> Enum.find_value(:ok, fn {package, number} ->
      Mix.shell().info("#{number} of #{length(@packages)}: #{package}")
      args = ["build", "--release", "--locked", "--package", package]

      case Cargo.run(cargo, args ++ ["--manifest-path", Path.join(@root, "Cargo.toml")], @root) do
        0 -> nil
        status -> failed("cargo build failed with exit status #{status}; its output is above")
      end
    end)
  end

  # The library last: where it is new, what belongs to it is there. Who ends in the middle is begun again.
  defp install(mark, bytes) do
    File.mkdir_p(Path.dirname(Path.join(@root, @library)))

    [
      fn -> note(["unfinished"]) end
      | for(target <- [@compiler, @worker, @library], do: fn -> install_as(target, bytes) end)
    ]
    |> Kernel.++([fn -> note(mark) end])
    |> Enum.find_value({:ok, []}, fn step ->
      with {:error, message} <- step.(), do: failed(message), else: (:ok -> nil)
    end)
  end

  defp install_as(name, bytes) do
    target = Path.join(@root, name)

    case bytes.(name) do
      {:ok, bytes} ->
        Prebuilt.written(target, bytes, 0o755)

      {:error, reason} ->
        {:error, "#{built(name)}, which cargo was to make, cannot be read: #{:file.format_error(reason)}"}
    end
  end

  # What cargo calls it.
  defp built(@library), do: built("libinstar_nif" <> extension())
  defp built(@compiler), do: built("libinstar_compile" <> extension())
  defp built(@worker), do: built("instar_worker")
  defp built(file), do: Path.join([target_dir(), "release", file])

  # Mix links priv/ into the build path when a compile starts, which on a fresh checkout is before
  # there is a priv/.
  defp link_priv({status, _} = result) when status in [:ok, :noop] do
    Mix.Project.build_structure()
    result
  end

  defp link_priv(result), do: result

  defp target_dir do
    case System.get_env("CARGO_TARGET_DIR") do
      dir when dir in [nil, ""] -> Path.join(@root, "target")
      dir -> Path.expand(dir, @root)
    end
  end

  defp extension, do: if(match?({:unix, :darwin}, :os.type()), do: ".dylib", else: ".so")

  defp targets, do: Enum.map([@library, @compiler, @worker], &Path.join(@root, &1))

  defp sources do
    Path.wildcard(Path.join(@root, "native/**/*.{rs,toml}")) ++
      Enum.map(["Cargo.toml", "Cargo.lock"], &Path.join(@root, &1))
  end

  defp failed(message) do
    Mix.shell().error("Instar: " <> message)

    {:error,
     [
       %Mix.Task.Compiler.Diagnostic{
         compiler_name: "instar_native",
         details: nil,
         file: Path.join(@root, "Cargo.toml"),
         message: message,
         position: nil,
         severity: :error
       }
     ]}
  end
end
