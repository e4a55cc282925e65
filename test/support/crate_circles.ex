defmodule Instar.CrateCircles do
  # Which files of a crate use which others, and the circles that these arrows make. Used by test/crates_test.exs,
  # and by hand: `elixir -r test/support/crate_circles.ex -e 'Instar.CrateCircles.print()'`.
  #
  # An arrow is a path that begins with `crate::` or `super::`, or with the name of a file of one's own, wherever it
  # stands in a file but in its comments and its tests. `lib.rs` only lists the files, and has no arrows. A circle is a
  # strongly connected component: files of which each leads to each other.
  @moduledoc false

  @crates ~w(compiler engine fetch jobs nif terms worker)

  def print do
    for crate <- @crates, file_count = length(sources(crate)) do
      circles = for circle <- circles(crate), do: "#{length(circle)}: #{Enum.join(circle, " ")}"

      IO.puts(
        "#{crate} (#{file_count} files)  #{if circles == [], do: "none", else: Enum.join(circles, "; ")}"
      )
    end
  end

  # The circles of a crate, the largest first, as lists of the files' names.
  def circles(crate) do
    graph = :digraph.new()
    arrows = arrows(crate)
    for {file, _} <- arrows, do: :digraph.add_vertex(graph, file)
    for {file, used} <- arrows, other <- used, do: :digraph.add_edge(graph, file, other)
    components = for component <- :digraph_utils.strong_components(graph), do: Enum.sort(component)
    :digraph.delete(graph)
    components |> Enum.filter(&(length(&1) > 1)) |> Enum.sort_by(&{-length(&1), &1})
  end

  # `[{file, files that it uses}]`; a file's name is its path in `src`, without its ending.
  def arrows(crate) do
    files = for path <- sources(crate), into: %{}, do: {name(crate, path), File.read!(path)}
    names = MapSet.new(Map.keys(files))
    for {file, text} <- Enum.sort(files), file != "lib", do: {file, uses(file, text, names)}
  end

  defp sources(crate), do: Path.wildcard("native/#{crate}/src/**/*.rs")

  defp name(crate, path), do: path |> Path.relative_to("native/#{crate}/src") |> Path.rootname()

  defp uses(file, text, names) do
    text = text |> without_tests() |> without_comments()

    paths =
      Regex.scan(
        ~r/\b(crate|super|self)\s*::\s*(?:\{((?:[^{}]|\{[^{}]*\})*)\}|([a-z_]+(?:::[a-z_]+)*))/,
        text
      )

    named = for [_all, root | rest] <- paths, path <- expanded(rest), do: base(root, file) ++ path
    # A file's own files are named without a root.
    children =
      for [_all, path] <- Regex.scan(~r/(?<![\w:])([a-z_]+)::/, text), do: String.split(file, "/") ++ [path]

    for(path <- named ++ children, found = found(path, names), found != file, found != "lib", do: found)
    |> Enum.uniq()
    |> Enum.sort()
  end

  defp base("crate", _file), do: []
  defp base("self", file), do: String.split(file, "/")
  defp base("super", file), do: file |> String.split("/") |> Enum.drop(-1)

  # What stands behind the root: several paths in braces, or one.
  defp expanded([group]), do: for(part <- String.split(group, ","), do: split(part))
  defp expanded(["", path]), do: [split(path)]

  defp split(path), do: for(part <- String.split(path, "::"), do: part |> String.split() |> List.first(""))

  # The longest beginning of a path that is a file.
  defp found(path, names) do
    path
    |> Enum.scan([], fn part, sofar -> sofar ++ [part] end)
    |> Enum.map(&Enum.join(&1, "/"))
    |> Enum.filter(&MapSet.member?(names, &1))
    |> List.last()
  end

  defp without_tests(text), do: text |> String.split("#[cfg(test)]\nmod ") |> hd()

  defp without_comments(text), do: Regex.replace(~r{//[^\n]*}, text, "")
end
