defmodule Instar.Guides.GleamTest do
  # The documents of guides/gleam.md, and its lines, for both targets.
  use ExUnit.Case, async: true

  @guide "guides/gleam.md"

  @moduletag :tmp_dir

  # The modules of the guide, by the document that they belong to: what precedes the `@`.
  defp documents(text) do
    for code <- blocks(text, "erlang") do
      [_, module] = Regex.run(~r/\A-module\(([\w@]+)\)\./, code)
      {module |> String.split("@") |> hd(), {module <> ".erl", code}}
    end
    |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
  end

  # As the guide says it: a list of files, or one text.
  defp code("files", [{_file, code}]), do: code
  defp code("files", files), do: for({file, code} <- files, do: %{"file" => file, "text" => code})
  defp code("text", files), do: Enum.map_join(files, "\n", &elem(&1, 1))

  for {target, options} <- [{"wasm", []}, {"beam", [trust: [:beam]]}], form <- ["files", "text"] do
    test "what is made of Gleam answers as #{target}, of #{form}" do
      text = File.read!(@guide)
      documents = documents(text)
      assert Map.keys(documents) == ["parcels", "shop"]
      assert [{"shop.erl", _}, {"shop@money.erl", _}] = documents["shop"]

      documents =
        for {id, files} <- documents, into: %{} do
          {id, %{language: "erlang", target: unquote(target), code: %{"1.0.0" => code(unquote(form), files)}}}
        end

      answers(text, [documents: documents] ++ unquote(options))
    end
  end

  test "so it does from a folder", %{tmp_dir: dir} do
    text = File.read!(@guide)

    for {id, files} <- documents(text), {file, code} <- files do
      path = Path.join([dir, id, "1.0.0", file])
      File.mkdir_p!(Path.dirname(path))
      File.write!(path, code)
    end

    answers(text, documents: dir)
  end

  defp answers(text, options) do
    # The first call compiles, and a busy machine takes its time for it.
    {:ok, server} = Instar.Test.start_link([timeout: 120_000, compile_timeout: 120_000] ++ options)
    lines = text |> blocks("elixir") |> Enum.join() |> String.split("\n", trim: true)
    assert length(lines) == 4

    for line <- lines, [call, answer] = String.split(line, "#=>") do
      {expected, _} = Code.eval_string(answer)
      assert {^expected, _} = Code.eval_string(call)
    end

    Supervisor.stop(server)
  end

  defp blocks(text, language),
    do: for([code] <- Regex.scan(~r/^```#{language}\n(.*?)^```/ms, text, capture: :all_but_first), do: code)
end
