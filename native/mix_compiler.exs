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
  4. `cargo build --release`, which says with each crate how many there are: in a checkout, which has no checksums, and with
     `INSTAR_BUILD=1`, or `config :instar, native: [build: true]`. `CARGO_TARGET_DIR` is honoured.

  It does nothing when nothing that it would bring is newer than what is there.

  It lives outside `lib/` because it must exist before `lib/` is compiled.
  """
  use Mix.Task.Compiler
  alias Mix.Tasks.Compile.InstarNative.{Cargo, Prebuilt}

  @root Path.expand("..", __DIR__)
  @library "priv/native/instar_nif.so"
  @compiler "priv/native/instar_compile.so"
  @worker "priv/native/instar_worker"
  # Each is built by itself: of what is built at once cargo makes each crate with all that anybody asks of it, and the library
  # that runs code would have the compiler as well.
  @packages ["instar_worker", "instar_nif"]

  @impl true
  def run(_args) do
    path = setting("INSTAR_NATIVE_PATH", :path)
    checksums = Prebuilt.checksums(@root)

    cond do
      System.get_env("INSTAR_PREBUILT") == "1" -> prebuilt()
      path -> if(newer?(path), do: path |> Path.expand() |> Prebuilt.given() |> put(), else: {:noop, []})
      not Mix.Utils.stale?(sources(), targets()) -> {:noop, []}
      checksums == %{} or build?() -> build()
      true -> checksums |> released() |> Prebuilt.released() |> put()
    end
    |> link_priv()
  end

  defp setting(variable, key) do
    case System.get_env(variable) do
      unset when unset in [nil, ""] -> Keyword.get(Application.get_env(:instar, :native, []), key)
      value -> value
    end
  end

  defp build?,
    do: System.get_env("INSTAR_BUILD") == "1" or Application.get_env(:instar, :native, [])[:build] == true

  # What is given is taken once, and again when it has changed.
  defp newer?(path) do
    not Enum.all?([path | targets()], &File.exists?/1) or
      Mix.Utils.stale?([path | Path.wildcard(Path.join(path, "*instar*"))], targets())
  end

  defp released(checksums) do
    version = Mix.Project.config()[:version]
    Mix.shell().info("Fetching Instar's native library #{version}")

    [
      version: version,
      target: Prebuilt.target(System.get_env(), to_string(:erlang.system_info(:system_architecture))),
      checksums: checksums,
      base_url: setting("INSTAR_NATIVE_URL", :base_url) || checksums["base_url"],
      cache: setting("INSTAR_NATIVE_CACHE", :cache) || :filename.basedir(:user_cache, "instar-native"),
      env: System.get_env()
    ]
  end

  defp put({:ok, files}) do
    # The library last: where it is new, what belongs to it is there.
    for target <- [@compiler, @worker, @library] do
      install_as(target, fn path ->
        File.write!(path, files[Path.basename(target)])
        File.chmod!(path, 0o755)
      end)
    end

    {:ok, []}
  end

  defp put({:error, message}), do: failed(message)

  @impl true
  def manifests, do: targets()

  @impl true
  def clean, do: Enum.each(targets(), &File.rm/1)

  defp prebuilt do
    case Enum.reject(targets(), &File.exists?/1) do
      [] -> {:noop, []}
      [missing | _] -> failed("INSTAR_PREBUILT=1, but there is no #{missing}")
    end
  end

  defp build do
    with {:ok, cargo} <- find_cargo(),
         :ok <- cargo(cargo) do
      install()
    end
  end

  # `rustup` puts cargo where a login shell finds it; editors and services often have a shorter PATH.
  defp find_cargo do
    home = System.get_env("CARGO_HOME") || Path.expand("~/.cargo")

    case System.find_executable("cargo") || System.find_executable(Path.join(home, "bin/cargo")) do
      nil -> failed("cargo was not found: Instar needs Rust 1.95 or newer to build its native library")
      cargo -> {:ok, cargo}
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

  # The library last: where it is new, what belongs to it is there.
  defp install do
    install("libinstar_compile" <> extension(), @compiler)
    install("instar_worker", @worker)
    install("libinstar_nif" <> extension(), @library)
    {:ok, []}
  end

  defp install(built, name), do: install_as(name, &File.cp!(Path.join([target_dir(), "release", built]), &1))

  # Made under a new name and renamed: overwriting a mapped library in place would crash a running VM.
  defp install_as(name, make) do
    target = Path.join(@root, name)
    temporary = target <> ".#{System.pid()}"
    File.mkdir_p!(Path.dirname(target))
    make.(temporary)
    File.rename!(temporary, target)
    File.touch!(target)
  end

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
