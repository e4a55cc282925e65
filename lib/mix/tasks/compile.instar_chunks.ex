defmodule Mix.Tasks.Compile.InstarChunks do
  @shortdoc "Writes the documentation of Instar's modules for Erlang, for its shell"
  @moduledoc """
  The Mix compiler that makes `doc/chunks/instar.chunk` and its like beside `ebin/`: what `h(instar, call)` shows in Erlang's
  shell, and `h :instar.call` in `iex`. EDoc makes them from the comments of `src/instar.erl`, `src/instar_instance.erl` and
  `src/instar_session.erl`.

  An Erlang without EDoc, as Debian's `erlang-base` is one, has no such text, and nothing else is missing.

      mix compile.instar_chunks
  """
  use Mix.Task.Compiler
  alias Instar.CLI.HiddenApplications

  @sources ~w(src/instar.erl src/instar_instance.erl src/instar_session.erl)

  @impl true
  def run(_args) do
    cond do
      not Mix.Utils.stale?(@sources, chunks()) -> {:noop, []}
      edoc?() -> write()
      true -> {:noop, []}
    end
  end

  defp edoc? do
    Enum.each([:syntax_tools, :xmerl, :edoc], &HiddenApplications.show/1)
    Code.ensure_loaded?(:edoc_doclet_chunks)
  end

  defp write do
    folder = Path.join(Mix.Project.app_path(), "doc")
    options = [preprocess: true, doclet: :edoc_doclet_chunks, layout: :edoc_layout_chunks]
    File.mkdir_p!(folder)
    sources = Enum.map(@sources, &String.to_charlist/1)
    :ok = apply(:edoc, :files, [sources, [dir: String.to_charlist(folder)] ++ options])
    {:ok, []}
  end

  @impl true
  def manifests, do: chunks()

  @impl true
  def clean, do: File.rm_rf(Path.join(Mix.Project.app_path(), "doc"))

  defp chunks do
    for source <- @sources,
        do: Path.join([Mix.Project.app_path(), "doc/chunks", Path.basename(source, ".erl") <> ".chunk"])
  end
end
