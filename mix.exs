Code.require_file("native/mix_compiler.exs", __DIR__)

defmodule Instar.MixProject do
  use Mix.Project

  @version "0.1.0"

  def project do
    [
      app: :instar,
      version: @version,
      elixir: "~> 1.14",
      description: "Code documents, compiled once, run natively, with the semantics of :code",
      start_permanent: Mix.env() == :prod,
      # The native library comes first: Instar.Native loads it as soon as it is compiled.
      # The library of Elixir and Erlang documents comes last: Instar itself makes it.
      compilers: [:instar_native] ++ Mix.compilers() ++ [:instar_library],
      elixirc_paths: elixirc_paths(Mix.env()),
      # Elixir 1.19 and newer ask of each file below test/ whether it is meant to be no test.
      test_ignore_filters: [&String.starts_with?(&1, "test/fixtures/"), "test/wasm_suite_exceptions.exs"],
      deps: []
    ]
  end

  def application do
    [
      mod: {Instar.Application, []},
      extra_applications: [:logger, :compiler, :crypto, :inets, :public_key] ++ for_tests(Mix.env())
    ]
  end

  # Their servers speak TLS; Instar itself does so in its native library.
  defp for_tests(:test), do: [:ssl]
  defp for_tests(_env), do: []

  defp elixirc_paths(:test), do: ["lib", "test/support"]
  defp elixirc_paths(_env), do: ["lib"]
end
