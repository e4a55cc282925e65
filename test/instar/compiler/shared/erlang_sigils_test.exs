defmodule Instar.Compiler.Shared.ErlangSigilsTest do
  # `~"text"` on every release of OTP, in what both compilers read: the form that Gleam writes all of its text in.
  use ExUnit.Case, async: true
  alias Instar.Compiler.Shared.ErlangSigils

  @texts [
    ~S/f() -> ~"a"./,
    ~S/f(~"a\"b") -> [~"", ~"ä\x{20ac}" | 'x~"y']./,
    ~S/-doc(~" says \"~\"hello\"\".")./,
    ~S|% ~"not" this one
f() -> {"a~", $~, ~"b
c"}.|
  ]

  test "is a binary in UTF-8" do
    for text <- @texts do
      {:ok, tokens, _} = :erl_scan.string(String.to_charlist(text))
      {:ok, plain, _} = text |> ErlangSigils.text() |> String.to_charlist() |> :erl_scan.string()
      tokens = ErlangSigils.tokens(tokens)
      assert bare(tokens) == bare(plain)
      refute Enum.any?(tokens, &match?({:"~", _}, &1))
    end

    {:ok, tokens, _} = :erl_scan.string(~c[~"\\x{e4}a".])
    {:ok, [form]} = tokens |> ErlangSigils.tokens() |> :erl_parse.parse_exprs()
    assert {:value, "äa", _} = :erl_eval.expr(form, [])
  end

  test "lines stay, and what is no Erlang stays as it is" do
    for text <- @texts, do: assert(lines(ErlangSigils.text(text)) == lines(text))
    for text <- [~S(~"a), ~S('~"a"), ""], do: assert(ErlangSigils.text(text) == text)
  end

  defp bare(tokens), do: for(token <- tokens, do: Tuple.delete_at(token, 1))
  defp lines(text), do: text |> String.split("\n") |> length()

  test "a document with them answers as wasm and as BEAM code" do
    code = """
    -module(greeting).
    -export([hello/1]).
    -moduledoc(~" What is said.").
    -doc(~" Politely.").
    hello(~"de") -> ~"Grüß Gott";
    hello(Other) -> <<(~"Hello, ")/binary, Other/binary>>.
    """

    for {target, options} <- [{"wasm", []}, {"beam", [trust: [:beam]]}] do
      document = %{language: "erlang", target: target, code: %{"1.0.0" => code}}
      waits = [timeout: 60_000, compile_timeout: 60_000, name: :"#{__MODULE__}.#{target}"]
      {:ok, server} = Instar.Test.start_link([documents: %{"greeting" => document}] ++ waits ++ options)
      name = waits[:name]
      assert Instar.call!(name, "greeting", :hello, ["de"]) == "Grüß Gott"
      assert Instar.call!(name, "greeting", :hello, ["fr"]) == "Hello, fr"
      Supervisor.stop(server)
    end
  end
end
