defmodule Instar.Guides.GleamTest do
  # The document of guides/gleam.md, and its lines, for both targets.
  use ExUnit.Case, async: true

  @guide "guides/gleam.md"

  for {target, options} <- [{"wasm", []}, {"beam", [trust: [:beam]]}] do
    test "what is made of Gleam answers as #{target}" do
      text = File.read!(@guide)
      [code] = blocks(text, "erlang")
      [lines] = blocks(text, "elixir")
      document = %{language: "erlang", target: unquote(target), code: %{"1.0.0" => code}}
      {:ok, server} = Instar.Test.start_link([documents: %{"parcels" => document}] ++ unquote(options))

      answers = for line <- String.split(lines, "\n", trim: true), do: String.split(line, "#=>")
      assert length(answers) == 3

      for [call, answer] <- answers do
        {expected, _} = Code.eval_string(answer)
        assert {^expected, _} = Code.eval_string(call)
      end

      Supervisor.stop(server)
    end
  end

  test "what is refused is what the guide says" do
    code = "-module(d).\n-if(?OTP_RELEASE >= 27).\n-endif.\n-export([f/0]).\nf() -> 1.\n"

    {:ok, server} =
      Instar.Test.start_link(documents: %{"d" => %{language: "erlang", code: %{"1.0.0" => code}}})

    assert {:error, %{reason: {:unsupported_construct, "-if"}}} = Instar.call("d", :f, [])
    Supervisor.stop(server)
  end

  defp blocks(text, language),
    do: for([code] <- Regex.scan(~r/^```#{language}\n(.*?)^```/ms, text, capture: :all_but_first), do: code)
end
