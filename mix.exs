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
      # The library of Elixir and Erlang documents comes after it: Instar itself makes it. Last, the text for Erlang's shell.
      compilers: [:instar_native] ++ Mix.compilers() ++ [:instar_library, :instar_chunks],
      elixirc_paths: elixirc_paths(Mix.env()),
      # Elixir 1.19 and newer ask of each file below test/ whether it is meant to be no test.
      test_ignore_filters: [&String.starts_with?(&1, "test/fixtures/"), "test/wasm_suite_exceptions.exs"],
      name: "Instar",
      source_url: source_url(),
      package: package(),
      docs: docs(),
      deps: []
    ]
  end

  # Where the published repository is, for links from the documentation and the package: its maintainers say so.
  defp source_url, do: System.get_env("INSTAR_SOURCE_URL")

  # What a host needs to build Instar, or to have its library: no tests, no benchmarks, nothing that was built.
  defp package do
    [
      licenses: ["Apache-2.0"],
      links:
        if(url = source_url(),
          do: %{"Source" => url, "Changelog" => url <> "/blob/main/CHANGELOG.md"},
          else: %{}
        ),
      # The lock of cargo's crates is that of all of them. A release has the checksums of its libraries.
      files:
        ~w(lib src native Cargo.toml Cargo.lock rustfmt.toml mix.exs .formatter.exs) ++
          ~w(bench/native test/native checksum-*.exs) ++
          ~w(guides README.md ARCHITECTURE.md CHANGELOG.md CONTRIBUTING.md SECURITY.md LICENSE),
      exclude_patterns: [~r"/target/"]
    ]
  end

  @of_own_types [
    Instar.Appup,
    Instar.Compiler.Beam,
    Instar.Config,
    Instar.Document,
    Instar.Error,
    Instar.Instance,
    Instar.Prepared,
    Instar.Publisher.Plan,
    Instar.Remote.Plan,
    Instar.Session,
    Instar.Version
  ]

  # For ex_doc: guides in the order in which they are read, modules by what they are for.
  defp docs do
    [
      main: "readme",
      source_ref: "v#{@version}",
      extras:
        ["README.md"] ++
          guides() ++
          ["SECURITY.md", "CHANGELOG.md", "CONTRIBUTING.md", "ARCHITECTURE.md"] ++ internals() ++ ["LICENSE"],
      # They speak of modules that are Instar's own. Of some public structs the fields are such, too; the guide to the sandbox
      # shows a name that nothing has.
      skip_undefined_reference_warnings_on:
        ["CONTRIBUTING.md", "ARCHITECTURE.md", "guides/decisions.md"] ++
          for({path, _options} <- tl(internals()), do: to_string(path)) ++ Enum.map(@of_own_types, &inspect/1),
      skip_code_autolink_to: ["Enum.mpa/2"],
      groups_for_extras: [Guides: guides(), "How it works": ~r"ARCHITECTURE|decisions|internals/"],
      groups_for_modules: [
        "Code and calls": [
          Instar,
          Instar.Version,
          Instar.Loaded,
          Instar.Prepared,
          Instar.Document,
          Instar.Signature,
          Instar.Compiler.Beam
        ],
        "Programs that keep their state": ~r/^Instar\.(Instance|Memory|WASI)/,
        "Lines that somebody wrote": ~r/^Instar\.(Session|Fun|MCP|Adapter)/,
        Stores: ~r/^Instar\.(Source|DocumentServer|Publisher)/,
        "Code that moves": ~r/^Instar\.(Cluster|Discovery|Remote|Appup)/,
        "For Erlang": ~r/^:instar/,
        "In an application": [
          Instar.Config,
          Instar.Host,
          Instar.Error,
          Instar.Telemetry,
          Instar.Encodable,
          Instar.Debug,
          Instar.Profile,
          Instar.Test
        ]
      ]
    ]
  end

  @guides ~w(installing documents sandbox host_functions assistants webassembly components wasi calls code_semantics stores) ++
            ~w(write_a_source) ++
            ~w(publishing testing-documents debugging limits supervision phoenix erlang gleam cluster remote_node appups) ++
            ~w(upgrades) ++
            ~w(errors troubleshooting)
  @internals ~w(files compiling calls instances terms versions distribution)

  defp guides, do: for(name <- @guides, do: "guides/#{name}.md") ++ ["guides/cheatsheet.cheatmd"]
  # Two guides have the name `calls`: pages of the documentation have one folder.
  defp internals do
    [
      "guides/decisions.md"
      | for(name <- @internals, do: {:"guides/internals/#{name}.md", filename: "internals-#{name}"})
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
