# Which public libraries load in the sandbox as they are: each is a document of all its files. bin/corpora says where they lie.
Code.require_file("both.exs", __DIR__)

defmodule Instar.Corpora.Libraries do
  @moduledoc false
  alias Instar.Corpora.Both

  def run(folder, summary) do
    documents = Both.start!()

    for library <- folder |> Path.join("*/*") |> Path.wildcard() |> Enum.sort() do
      name = Path.relative_to(library, folder)
      files = files(library)
      {time, said} = :timer.tc(fn -> load(documents, files) end)
      row = "| #{name} | #{length(files)} files, #{lines(files)} lines | #{said} | #{div(time, 1000)} ms |"
      IO.puts(row)
      if summary, do: File.write!(summary, row <> "\n", [:append])
    end
  end

  # What is for Mix is not for those who use it.
  defp files(library) do
    for path <- library |> Path.join("{lib,src}/**/*.{ex,erl}") |> Path.wildcard() |> Enum.sort(),
        name = Path.relative_to(path, library),
        not String.starts_with?(name, "lib/mix/"),
        do: %{"file" => name, "text" => File.read!(path)}
  end

  defp lines(files), do: files |> Enum.map(&(&1["text"] |> String.split("\n") |> length())) |> Enum.sum()

  defp load(documents, files) do
    case Both.load(documents, "elixir", files, "wasm") do
      {:ok, _version} -> "loads"
      {:error, error} -> "refused: " <> Both.refusal(error)
    end
  end
end

Logger.configure(level: :none)
summary = List.first(System.argv(), "")

Instar.Corpora.Libraries.run(
  Path.join(System.fetch_env!("INSTAR_CORPORA"), "libraries"),
  if(summary != "", do: summary)
)
