defmodule Instar.Guides.CheatsheetTest do
  # Runs each line of guides/cheatsheet.cheatmd. Not async: its servers have the names that they have by default.
  use ExUnit.Case, async: false
  alias Instar.TaskRun

  @sheet "guides/cheatsheet.cheatmd"

  test "each line of Elixir answers what stands behind it" do
    blocks = blocks("elixir")
    statements = Enum.flat_map(blocks, &statements/1)
    assert length(statements) > 40
    assert Enum.count(statements, fn {_line, _code, answer} -> answer end) > 25

    Enum.reduce(statements, [], fn {line, code, answer}, binding ->
      code = if answer, do: "(#{answer}) = (#{code})", else: code

      {_value, binding} =
        try do
          Code.eval_string(code, binding, file: @sheet, line: line)
        rescue
          error -> reraise "#{@sheet}:#{line}: #{code}\n#{Exception.message(error)}", __STACKTRACE__
        end

      binding
    end)
  end

  test "each task is there, and those that need no store run" do
    lines = for {_line, block} <- blocks("sh"), line <- String.split(block, "\n", trim: true), do: line
    assert length(lines) == 8

    for "mix " <> command <- lines do
      [task | arguments] = String.split(command)
      assert Mix.Task.get(task), "no mix #{task}"

      if task in ["instar.check", "instar.call"],
        do: assert({0, _out, _errors} = TaskRun.run(task, arguments))
    end

    assert {0, out, _errors} = TaskRun.run("instar.call", ~w(pricing quote 100 --dir examples/documents))
    assert out =~ "7600"
  end

  # Each with the number of its first line.
  defp blocks(language) do
    text = File.read!(@sheet)

    for [{at, bytes}] <- Regex.scan(~r/(?<=^```#{language}\n).*?(?=^```)/ms, text, return: :index) do
      {length(String.split(binary_part(text, 0, at), "\n")), binary_part(text, at, bytes)}
    end
  end

  # What is complete as Elixir, with the number of its line and what it answers.
  defp statements({number, block}) do
    block
    |> String.split("\n")
    |> Enum.with_index(number)
    |> Enum.reduce({[], nil}, fn {line, number}, {done, begun} ->
      {start, before} = begun || {number, ""}
      [code | answer] = String.split(line, "#=>")
      code = before <> code <> "\n"

      cond do
        String.trim(code) == "" -> {done, nil}
        match?({:ok, _}, Code.string_to_quoted(code)) -> {[{start, code, List.first(answer)} | done], nil}
        true -> {done, {start, code}}
      end
    end)
    |> then(fn {done, nil} -> Enum.reverse(done) end)
  end
end
