defmodule Instar.Guides.GleamTest do
  # The documents of guides/gleam.md, and its lines, for both targets.
  use ExUnit.Case, async: true

  @guide "guides/gleam.md"

  for {target, options} <- [{"wasm", []}, {"beam", [trust: [:beam]]}] do
    test "what is made of Gleam answers as #{target}" do
      text = File.read!(@guide)

      documents =
        for code <- blocks(text, "erlang"), into: %{} do
          [_, name] = Regex.run(~r/-module\((\w+)\)/, code)
          {name, %{language: "erlang", target: unquote(target), code: %{"1.0.0" => code}}}
        end

      assert Map.keys(documents) == ["parcels", "shop"]
      # The first call compiles, and a busy machine takes its time for it.
      waits = [timeout: 120_000, compile_timeout: 120_000]
      {:ok, server} = Instar.Test.start_link([documents: documents] ++ waits ++ unquote(options))
      lines = text |> blocks("elixir") |> Enum.join() |> String.split("\n", trim: true)
      assert length(lines) == 4

      for line <- lines, [call, answer] = String.split(line, "#=>") do
        {expected, _} = Code.eval_string(answer)
        assert {^expected, _} = Code.eval_string(call)
      end

      Supervisor.stop(server)
    end
  end

  defp blocks(text, language),
    do: for([code] <- Regex.scan(~r/^```#{language}\n(.*?)^```/ms, text, capture: :all_but_first), do: code)
end
