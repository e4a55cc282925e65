defmodule Instar.Architecture do
  # What the tree says of itself: which file uses which, who calls which native function, and the sentence that each file
  # begins with. `test/architecture_test.exs` has what it is to be.
  @moduledoc false

  @type arrow :: {Path.t(), Path.t()}

  # Arrows of Elixir ------------------------------------------------------------------------------------------

  @doc "Which file of `lib` uses which, as `mix xref graph` sees it."
  @spec arrows() :: [arrow]
  def arrows do
    shell = Mix.shell()
    Mix.shell(Mix.Shell.Process)

    try do
      # Mix remembers who has compiled already: nothing is compiled here.
      Mix.Task.rerun("xref", ["graph", "--format", "plain"])
    after
      Mix.shell(shell)
    end

    for {file, uses} <- printed([]), uses <- uses, do: {file, uses}
  end

  # A file, and below it, indented, what it uses.
  defp printed(lines) do
    receive do
      {:mix_shell, :info, [text]} -> printed(lines ++ String.split(text, "\n", trim: true))
      {:mix_shell, _kind, _text} -> printed(lines)
    after
      0 -> lines |> Enum.chunk_while([], &line/2, &{:cont, &1, []}) |> Enum.flat_map(&file/1)
    end
  end

  defp line(line, former) do
    if line =~ ~r/^\w/, do: {:cont, former, [line]}, else: {:cont, [line | former]}
  end

  defp file([]), do: []

  defp file(lines) do
    [file | uses] = for line <- Enum.reverse(lines), [path] <- [Regex.run(~r/[\w.\/]+\.\w+/, line)], do: path
    if lib?(file), do: [{file, Enum.filter(uses, &lib?/1)}], else: []
  end

  defp lib?(path), do: String.starts_with?(path, "lib/")

  @doc "The circles: files of which each uses, by way of others, each; with all that any of them may be a part of."
  @spec circles([arrow]) :: [[Path.t()]]
  def circles(arrows) do
    graph = :digraph.new()

    try do
      for {from, to} <- arrows, file <- [from, to], do: :digraph.add_vertex(graph, file)
      for {from, to} <- arrows, do: :digraph.add_edge(graph, from, to)
      for [_one, _two | _more] = circle <- :digraph_utils.strong_components(graph), do: Enum.sort(circle)
    after
      :digraph.delete(graph)
    end
  end

  # Native functions ------------------------------------------------------------------------------------------

  @doc "Which modules call which functions of `Instar.Native`, by the functions' names."
  @spec callers() :: %{atom => [module]}
  def callers do
    pairs =
      for beam <- Path.wildcard(Application.app_dir(:instar, "ebin/*.beam")),
          {:ok, {module, [imports: imports]}} = :beam_lib.chunks(to_charlist(beam), [:imports]),
          module != Instar.Native and of_lib?(module),
          {Instar.Native, function, _arity} <- imports,
          do: {function, module}

    pairs |> Enum.uniq() |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
  end

  # What the tests are supported by is compiled to the same place.
  defp of_lib?(module) do
    source = module.module_info(:compile)[:source]
    source != nil and source |> List.to_string() |> Path.relative_to_cwd() |> lib?()
  end

  # The files' own words --------------------------------------------------------------------------------------

  @doc "The sentence that a file begins with, which says its job."
  @spec job(Path.t()) :: String.t() | nil
  def job(path) do
    text = File.read!(path)

    [moduledoc(text), first_comment(text)]
    |> Enum.find(& &1)
    |> sentence()
  end

  # What is documented says it to its users; else the first comment does.
  defp moduledoc(text) do
    with [_all, doc] <- Regex.run(~r/^  @moduledoc """\n(.*?)\n(?:\n|  """)/ms, text), do: doc
  end

  defp first_comment(text) do
    with [comment] <- Regex.run(~r{^(?:[ ]*(?:#|//!?|%+)[ ]\S.*\n)+}m, text),
         do: String.replace(comment, ~r{^[ ]*(?:#|//!?|%+)[ ]}m, "")
  end

  defp sentence(nil), do: nil

  defp sentence(paragraph) do
    paragraph
    |> String.split()
    |> Enum.join(" ")
    |> String.split(~r/(?<=[.?!])(?<!e\.g\.)(?<!i\.e\.) /, parts: 2)
    |> hd()
    |> String.trim_trailing(".")
    |> String.replace("|", "\\|")
  end
end
