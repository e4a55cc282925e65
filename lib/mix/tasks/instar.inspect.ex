defmodule Mix.Tasks.Instar.Inspect do
  @shortdoc "Shows what code in WebAssembly exports and imports"
  @moduledoc """
  Shows what a file of WebAssembly exports and imports, and by whom its imports can be met, without loading it.

      mix instar.inspect FILE
      mix instar.inspect plugin.wasm

  The file has a module or a component, in bytes (`.wasm`) or in text (`.wat`). An import is met by `instar` (WASI), by the
  `host` if it offers a function of that name, or by `nobody`; the reason stands below. See `Instar.inspect_document/1`.

  Exit codes: 0 done, 1 the file cannot be read or is no WebAssembly, 2 used wrongly.
  """
  use Mix.Task
  alias Instar.CLI

  @usage "mix instar.inspect FILE"

  @impl true
  def run(argv) do
    {_options, [path]} = CLI.parse(argv, [], 1..1, @usage)
    CLI.start()

    with {:ok, code} <- read(path), {:ok, inspected} <- Instar.inspect_document(code) do
      show(path, inspected)
    else
      {:error, error} -> CLI.failed([error])
    end
  end

  defp read(path) do
    with {:error, reason} <- File.read(path) do
      CLI.misused("the file #{path} cannot be read: #{:file.format_error(reason)}")
    end
  end

  defp show(path, %{kind: kind, exports: exports, imports: imports} = inspected) do
    CLI.info("#{path} is a #{kind}")

    if inspected.core_of_component?,
      do: CLI.info("it is the core of a component, which wasm-tools component new makes of it")

    table("exports", ["name", "type"], for(export <- exports, do: [export.name, export.type]))

    table(
      "imports",
      ["module", "name", "type", "met by"],
      for(import <- imports, do: [import.module, import.name, import.type, met(import.met)])
    )

    for %{met: {:nobody, why}} = import <- imports, do: CLI.info("#{import.module}.#{import.name}: #{why}")
    :ok
  end

  defp met({:nobody, _why}), do: "nobody"
  defp met(met), do: Atom.to_string(met)

  defp table(title, _names, []), do: CLI.info("\nno #{title}")

  defp table(title, names, rows) do
    columns = Enum.zip_with([names | rows], & &1)
    widths = for column <- columns, do: column |> Enum.map(&String.length/1) |> Enum.max()
    CLI.info("\n#{title}")
    for row <- [names | rows], do: CLI.info("  " <> line(row, widths))
  end

  defp line(row, widths) do
    row
    |> Enum.zip_with(widths, &String.pad_trailing/2)
    |> Enum.join("  ")
    |> String.trim_trailing()
  end
end
