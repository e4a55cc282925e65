defmodule Mix.Tasks.Compile.InstarNative do
  @shortdoc "Builds Instar's native library and its workers' program with cargo"
  @moduledoc """
  The Mix compiler that turns `native/` into `priv/native/instar_nif.so` and `priv/native/instar_worker`.

  It calls `cargo build --release` with cargo's own output on the terminal, copies both, and
  does nothing when no source is newer than the copies. `CARGO_TARGET_DIR` is honoured. With
  `INSTAR_PREBUILT=1` what already lies in `priv/native` is used and cargo is not called.

  It lives outside `lib/` because it must exist before `lib/` is compiled.
  """
  use Mix.Task.Compiler

  @root Path.expand("..", __DIR__)
  @library "priv/native/instar_nif.so"
  @worker "priv/native/instar_worker"

  @impl true
  def run(_args) do
    cond do
      System.get_env("INSTAR_PREBUILT") == "1" -> prebuilt()
      Mix.Utils.stale?(sources(), targets()) -> build()
      true -> {:noop, []}
    end
    |> link_priv()
  end

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
    Mix.shell().info("Building Instar's native library (a first build takes several minutes)")
    args = ["build", "--release", "--locked", "--manifest-path", Path.join(@root, "Cargo.toml")]

    case System.cmd(cargo, args, cd: @root, into: IO.stream(:stdio, :line), stderr_to_stdout: true) do
      {_output, 0} -> :ok
      {_output, status} -> failed("cargo build failed with exit status #{status}; its output is above")
    end
  end

  # The library last: where it is new, the program that belongs to it is there.
  defp install do
    install("instar_worker", @worker)
    install("libinstar_nif" <> extension(), @library)
    {:ok, []}
  end

  # Copied to a new name and renamed: overwriting a mapped library in place would crash a running VM.
  defp install(built, name) do
    target = Path.join(@root, name)
    temporary = target <> ".#{System.pid()}"
    File.mkdir_p!(Path.dirname(target))
    File.cp!(Path.join([target_dir(), "release", built]), temporary)
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

  defp targets, do: Enum.map([@library, @worker], &Path.join(@root, &1))

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
