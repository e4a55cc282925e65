defmodule Instar.Compiler.ErlangModulesTest do
  # Documents in Erlang that have several modules, and the conditions that texts of other compilers have, for both targets.
  use ExUnit.Case, async: true
  alias Instar.Compiler.Beam

  @several """
  -file("src/parcels.gleam", 1).
  -module(parcels).
  -export([cost/2, who/0, far/1, both/1]).
  -import(zones, [zone/1]).
  -define(BASE, 390).
  -record(r, {a = 1}).
  cost(Country, Grams) ->
      {zone(Country), ?BASE + zones:rate(Country) * 'zones@round':up(Grams), (#r{})#r.a}.
  who() -> {zones:who(), apply(zones, who, []), zones:back()}.
  far(X) -> F = fun zones:zone/1, F(X).
  both(X) -> lists:map(fun zones:rate/1, [X]).

  -module(zones).
  -export([zone/1, rate/1, who/0, back/0]).
  -define(BASE, 7).
  zone(<<"DE">>) -> home;
  zone(_) -> far.
  rate(C) -> case zone(C) of home -> ?BASE; far -> 95 end.
  who() -> ?LINE.
  back() -> parcels:far(<<"DE">>).

  -module('zones@round').
  -export([up/1]).
  up(G) -> (G + 999) div 1000.
  """

  for {target, options} <- [{"wasm", []}, {"beam", [trust: [:beam]]}] do
    describe "as #{target}" do
      setup do
        %{ask: fn code, function, args -> ask(code, unquote(target), unquote(options), function, args) end}
      end

      test "modules of one document call each other, and each has its own macros", %{ask: ask} do
        assert ask.(@several, :cost, ["DE", 2_500]) == {:ok, {:home, 411, 1}}
        assert ask.(@several, :cost, ["FR", 10]) == {:ok, {:far, 485, 1}}
        assert ask.(@several, :who, []) == {:ok, {19, 19, :home}}
        assert ask.(@several, :far, ["FR"]) == {:ok, :far}
        assert ask.(@several, :both, ["DE"]) == {:ok, [7]}
        # The first one is what is called.
        assert {:error, %{reason: {:undef, :rate, 1}}} = ask.(@several, :rate, ["DE"])
      end

      test "what is wrong with a later module is said with its place", %{ask: ask} do
        first = "-module(a).\n-export([f/0]).\nf() -> b:g().\n"

        assert wrong(ask.(first <> "-module(b).\n-export([g/0]).\ng() -> X.\n", :f, [])) ==
                 {6, "variable 'X' is unbound"}

        assert {5, "syntax error" <> _} = wrong(ask.(first <> "-module(b).\ng( -> 1.\n", :f, []))
        assert {2, "the module a is there twice"} = wrong(ask.("-module(a).\n-module(a).\n", :f, []))
        assert {1, _} = wrong(ask.("f() -> 1.\n-export([f/0]).\n", :f, []))
      end

      test "a condition over macros and numbers is met", %{ask: ask} do
        code = fn condition ->
          "-module(a).\n-export([f/0]).\n-define(M(X), -compile([])).\n-define(A, 1).\n-if(#{condition}).\n?M(1).\n" <>
            "f() -> met.\n-else.\nf() -> not_met.\n-endif.\n"
        end

        for condition <- [
              "true",
              "?OTP_RELEASE >= 25",
              "?OTP_RELEASE < 25 orelse ?A =:= 1",
              "defined(A) andalso not defined(B)",
              "?A =/= 2"
            ] do
          assert {condition, ask.(code.(condition), :f, [])} == {condition, {:ok, :met}}
        end

        for condition <- ["false", "?OTP_RELEASE < 25", "defined(B)", "?A > 1 andalso true"] do
          assert {condition, ask.(code.(condition), :f, [])} == {condition, {:ok, :not_met}}
        end
      end
    end
  end

  describe "what is refused of a text comes at once" do
    @refused """
    -module(m).
    -on_load(go/0).
    -export([a/0, b/1, c/0]).
    -import(file, [read/1]).
    -compile(parse_transform).
    -if(1 == computed()).
    hidden() -> 1.
    -endif.
    a() -> halt().
    b(X) -> file:read_file(X).
    c() -> [list_to_atom("x"), erlang:halt(), lists:mpa(1, 2)].
    """

    test "with attributes, imports, conditions, calls and what is misspelt, each at its place" do
      {:error, %{reason: :compile_error} = error} = load(@refused)
      assert Enum.map(error.diagnostics, & &1.line) |> Enum.uniq() == [2, 4, 5, 6, 9, 10, 11]
      assert Enum.any?(error.diagnostics, &(&1.message =~ "did you mean"))

      {:error, error} = @refused |> String.replace(", lists:mpa(1, 2)", "") |> load()
      assert {:unsupported_construct, "-on_load"} = error.reason
      assert Enum.map(error.diagnostics, & &1.line) |> Enum.uniq() == [2, 4, 5, 6, 9, 10, 11]
    end

    test "and mistakes of several forms as well" do
      text =
        "-module(m).\n-export([a/0]).\na() -> ?NO.\nb( -> 1.\nc() -> ?MISSING.\n-define(A, 1).\n-define(A, 2).\n-ifdef(A).\n"

      {:error, error} = load(text)
      assert error.reason == :compile_error

      assert for(%{line: line, message: message} <- error.diagnostics, do: {line, message}) |> Enum.sort() ==
               Enum.sort([
                 {3, "undefined macro 'NO'"},
                 {4, "syntax error before: '->'"},
                 {5, "undefined macro 'MISSING'"},
                 {7, "the macro A is defined twice"},
                 {8, "an -if or -ifdef without its -endif"}
               ])
    end

    defp load(code) do
      document = %{language: "erlang", target: "wasm", code: %{"1" => code}}
      {:ok, server} = Instar.Test.start_link(documents: %{"d" => document}, compile_timeout: 120_000)
      answer = Instar.load("d")
      Supervisor.stop(server)
      answer
    end
  end

  test "an artifact may name a function that is not loaded" do
    name = "instar_nowhere_#{System.unique_integer([:positive])}"
    {:ok, artifact} = Beam.compile(:erlang, "-module(a).\n-export([f/0]).\nf() -> fun #{name}:g/1.\n")
    assert Beam.load_artifact(Beam.dump(artifact)) == {:ok, artifact}
  end

  defp ask(code, target, options, function, args) do
    document = %{language: "erlang", target: target, code: %{"1" => code}}
    # The first call compiles, and a busy machine takes its time for it.
    waits = [timeout: 120_000, compile_timeout: 120_000]
    {:ok, server} = Instar.Test.start_link([documents: %{"d" => document}] ++ waits ++ options)
    answer = Instar.call("d", function, args)
    Supervisor.stop(server)
    answer
  end

  defp wrong({:error, %{reason: :compile_error, diagnostics: [%{line: line, message: message} | _]}}),
    do: {line, message}
end
