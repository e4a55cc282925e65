defmodule Mix.Tasks.Compile.InstarLibrary do
  @shortdoc "Captures the assembly of Elixir's and Erlang's libraries"
  @moduledoc """
  The Mix compiler that makes `priv/library/`: the library that Elixir and Erlang documents are linked with when
  they become WebAssembly.

  It compiles some 90 modules of the running Elixir and OTP to assembly from their `debug_info`, once for each pair
  of releases. That takes about 10 seconds. A release of the host application has no `debug_info`, so that this
  cannot wait until a document needs it.

      mix compile.instar_library
  """
  use Mix.Task.Compiler

  alias Instar.Compiler.Wasm.Library
  alias Instar.Disk.PrivFiles

  @impl true
  def run(_args) do
    path = Library.path(priv())

    with false <- File.exists?(path),
         :ok <- PrivFiles.loaded() do
      Mix.shell().info("Capturing the libraries of Elixir #{System.version()} (some 10 seconds, once)")
      for old <- Path.wildcard(Path.join(Path.dirname(path), Library.releases() <> "*")), do: File.rm!(old)
      Library.build(path, fn _module -> IO.write(".") end)
      IO.write("\n")
      Mix.Project.build_structure()
      {:ok, []}
    else
      true -> {:noop, []}
      {:error, message} -> refused(message)
    end
  end

  defp refused(message) do
    Mix.shell().error("Instar: " <> message)

    options = [
      compiler_name: "instar_library",
      message: message,
      severity: :error,
      position: nil,
      details: nil
    ]

    {:error, [struct!(Mix.Task.Compiler.Diagnostic, [file: Path.join(File.cwd!(), "mix.exs")] ++ options)]}
  end

  @impl true
  def manifests, do: [Library.path(priv())]

  @impl true
  def clean, do: File.rm_rf(Path.dirname(Library.path(priv())))

  defp priv, do: Path.join(File.cwd!(), "priv")
end
