defmodule Instar.PackageTest do
  # What a package of Instar would hold, by the rules of `mix hex.build` and of ex_doc, neither of which is needed here.
  use ExUnit.Case, async: true
  alias Mix.Tasks.Compile.InstarNative.Prebuilt

  @root Path.expand("../..", __DIR__)
  # What is in a commit is asked of git: a copy without it, as bin/newer makes, cannot tell.
  @no_checkout if elem(System.cmd("git", ["rev-parse"], cd: @root, stderr_to_stdout: true), 1) != 0,
                 do: "no checkout of git"
  @project Keyword.take(Mix.Project.config(), [:description, :version, :package, :docs])
  # A package of Hex has at most 8 MB, and 64 MB unpacked.
  @most_packed 8_000_000
  @most_bytes 64_000_000
  @largest_file 1_000_000

  defp listed do
    for entry <- @project[:package][:files],
        found <- Path.wildcard(Path.join(@root, entry), match_dot: true),
        path <- files(found),
        do: Path.relative_to(path, @root)
  end

  defp files(path) do
    if File.dir?(path),
      do: path |> File.ls!() |> Enum.flat_map(&files(Path.join(path, &1))),
      else: [path]
  end

  test "the package has what Hex asks for" do
    assert @project[:description] != "" and String.length(@project[:description]) < 300
    assert @project[:package][:licenses] == ["Apache-2.0"]
    assert File.read!(Path.join(@root, "LICENSE")) =~ "Apache License"
    assert {:ok, _version} = Version.parse(@project[:version])
    assert is_map(@project[:package][:links])
  end

  @tag skip: @no_checkout
  test "all that is listed is there, is under version control, and nothing of it is large" do
    {known, 0} = System.cmd("git", ["ls-files"], cd: @root)
    known = String.split(known, "\n", trim: true)
    listed = listed()
    assert listed != []
    # But for the checksums, which a release gets when its libraries are there.
    for file <- listed,
        not String.starts_with?(file, "checksum-"),
        do: assert(file in known, "#{file} would be in the package, and is in no commit")

    sizes = for file <- listed, do: {File.stat!(Path.join(@root, file)).size, file}
    assert Enum.filter(sizes, fn {size, _file} -> size > @largest_file end) == []
    assert sizes |> Enum.map(&elem(&1, 0)) |> Enum.sum() < @most_bytes
    packed = for(file <- listed, do: File.read!(Path.join(@root, file))) |> :zlib.gzip() |> byte_size()
    assert packed < @most_packed
  end

  @tag skip: @no_checkout
  test "it can be built from: all of the sources, and no test" do
    listed = listed()

    for file <-
          ~w(mix.exs Cargo.toml Cargo.lock native/mix_compiler.exs native/prebuilt.exs native/cargo.exs lib/instar.ex
                   src/instar_remote_agent.erl native/nif/src/lib.rs native/worker/Cargo.toml README.md),
        do: assert(file in listed)

    refute Enum.any?(listed, &(&1 =~ ~r"^((test|bench)/(?!native/)|bin/|examples/|priv/|_build/)"))
    {sources, 0} = System.cmd("git", ["ls-files", "lib", "src", "native"], cd: @root)
    assert String.split(sources, "\n", trim: true) -- listed == []
  end

  @tag skip: @no_checkout || (is_nil(System.find_executable("cargo")) && "no cargo")
  @tag :tmp_dir
  test "cargo takes it as it is, with its lock", %{tmp_dir: dir} do
    for file <- listed() do
      copy = Path.join(dir, file)
      File.mkdir_p!(Path.dirname(copy))
      File.cp!(Path.join(@root, file), copy)
    end

    {said, 0} = System.cmd("rustc", ["-vV"])
    [_, host] = Regex.run(~r/^host: (.*)$/m, said)
    arguments = ~w(metadata --locked --offline --format-version 1 --filter-platform) ++ [host]
    assert {_metadata, 0} = System.cmd("cargo", arguments, cd: dir, stderr_to_stdout: true)
  end

  test "what a release is checked by goes along" do
    assert "checksum-*.exs" in @project[:package][:files]
    assert File.read!(Path.join(@root, "native/prebuilt.exs")) =~ ~s("checksum-Elixir.Instar.Native.exs")
  end

  @tag skip: is_nil(System.find_executable("rustc")) && "no rustc"
  @tag :tmp_dir
  test "bin/release-native writes what a build reads, or nothing", %{tmp_dir: dir} do
    for file <- ~w(bin/release-native bin/setup mix.exs native/mix_compiler.exs Cargo.toml CHANGELOG.md) do
      copy = Path.join(dir, file)
      File.mkdir_p!(Path.dirname(copy))
      File.cp!(Path.join(@root, file), copy)
    end

    run = fn env ->
      options = [
        cd: dir,
        stderr_to_stdout: true,
        env: [{"INSTAR_SOURCE_URL", "https://a.example/instar"} | env]
      ]

      System.cmd(Path.join(dir, "bin/release-native"), ["--checksums"], options)
    end

    version = @project[:version]
    changelog = Path.join(dir, "CHANGELOG.md")
    checksums = Path.join(dir, "dist/checksum-Elixir.Instar.Native.exs")
    assert {said, 1} = run.([{"GITHUB_REF_NAME", nil}])
    assert said =~ "dist/ has no archive of #{version}"
    refute File.exists?(checksums)

    names =
      for target <- ~w(aarch64-apple-darwin x86_64-unknown-linux-gnu), do: Prebuilt.archive(version, target)

    for name <- [Prebuilt.archive("0.0.1", "old") | names],
        do: File.write!(Path.join([dir, "dist", name]), name)

    # Before anything is built.
    assert {said, 1} = run.([{"GITHUB_REF_NAME", "v9.9.9"}])
    assert said =~ "The tag is v9.9.9, and mix.exs says #{version}"
    refute File.exists?(checksums)

    # A tag is a release, and what is under Unreleased would not be in its notes. Elsewhere the script only tries.
    File.write!(changelog, """
    # Changelog

    ## [Unreleased]

    ### Added

    - New.

    ## [#{version}]

    ### Added

    - What there is.

    ## [0.0.1]

    - Old.
    """)

    assert {said, 1} = run.([{"GITHUB_REF_NAME", "v" <> version}])
    assert said =~ "CHANGELOG.md has entries under [Unreleased]: move them under [#{version}]"
    refute File.exists?(checksums)
    assert {_said, 0} = run.([{"GITHUB_REF_NAME", "main"}])

    File.write!(changelog, String.replace(File.read!(changelog), "- New.\n", ""))
    assert {_said, 0} = run.([{"GITHUB_REF_NAME", "v" <> version}])
    assert {:ok, written} = Prebuilt.checksums(Path.join(dir, "dist"))

    assert {"https://a.example/instar/releases/download/v" <> ^version, written} =
             Map.pop(written, "base_url")

    digest = fn text -> "sha256:" <> Base.encode16(:crypto.hash(:sha256, text), case: :lower) end
    assert written == Map.new(names, &{&1, digest.(&1)})
    assert File.read!(Path.join(dir, "dist/notes.md")) |> String.trim() == "### Added\n\n- What there is."

    File.write!(changelog, "# Changelog\n\n## [#{version}]\n\n## [0.0.1]\n\n- Old.\n")
    assert {said, 1} = run.([{"GITHUB_REF_NAME", nil}])
    assert said =~ "CHANGELOG.md says nothing of #{version}"
  end

  # What macOS's bash, 3.2, has not: bin/release-native runs by it there.
  test "bin/release-native and bin/setup have nothing that only a newer bash knows" do
    for file <- ~w(bin/release-native bin/setup), text = File.read!(Path.join(@root, file)) do
      code = String.replace(text, ~r/^\s*#.*$/m, "")
      refute code =~ ~r/\$\{\w+(\^|,,|@[A-Z])|\b(mapfile|readarray|coproc)\b|declare -[Ang]|&>>|\|&/, file
    end

    # An array that may be empty. The other arrays of the script never are.
    assert File.read!(Path.join(@root, "bin/release-native")) =~ ~S(${arguments[@]+"${arguments[@]}"})
  end

  test "the workflow of a release asks for each target, and publishes only what a person has published" do
    workflow = File.read!(Path.join(@root, ".github/workflows/release.yml"))
    assert length(Regex.scan(~r/\{ target: /, workflow)) == 5
    assert workflow =~ "fail-fast: false"
    # GitHub has taken these away.
    refute workflow =~ ~r/macos-(11|12|13|14)\b/
    [_, publishing] = String.split(workflow, "\n  hex:\n")
    assert publishing =~ "github.event_name == 'release' && vars.PUBLISH_TO_HEX == 'true'"
    assert publishing =~ "HEX_API_KEY: ${{ secrets.HEX_API_KEY }}"
    assert publishing =~ "checksum-Elixir.Instar.Native.exs ."
  end

  test "the documentation has each guide once, and each module in one group" do
    extras = for extra <- @project[:docs][:extras], do: extra |> List.wrap() |> List.first() |> name()
    assert extras == Enum.uniq(extras)

    guides =
      Path.wildcard(Path.join(@root, "guides/**/*.{md,cheatmd}")) |> Enum.map(&Path.relative_to(&1, @root))

    assert Enum.sort(guides) == extras |> Enum.filter(&String.starts_with?(&1, "guides/")) |> Enum.sort()
    for file <- extras, do: assert(File.regular?(Path.join(@root, file)), file)

    # Pages lie in one folder: no two have one name.
    pages = for extra <- @project[:docs][:extras], do: page(extra)
    assert pages -- Enum.uniq(pages) == []

    groups = @project[:docs][:groups_for_modules]
    {:ok, modules} = :application.get_key(:instar, :modules)

    for module <- modules, public?(module) do
      there = for {group, members} <- groups, member?(members, module), do: group
      assert match?([_one], there), "#{inspect(module)} is in the groups #{inspect(there)}"
    end
  end

  defp name({path, _options}), do: to_string(path)
  defp name(path), do: to_string(path)

  defp page({_path, options}), do: options[:filename]
  defp page(path), do: path |> Path.basename() |> Path.rootname() |> String.downcase()

  # Those of the library, documented; tasks have a list of their own.
  defp public?(module) do
    source = to_string(module.module_info(:compile)[:source])

    source =~ ~r{/lib/instar} and not function_exported?(module, :__impl__, 1) and
      match?({:docs_v1, _, _, _, %{}, _, _}, Code.fetch_docs(module))
  end

  defp member?(%Regex{} = regex, module), do: inspect(module) =~ regex
  defp member?(modules, module), do: module in modules

  test "the README leads to each guide, in the order of the documentation" do
    [_, text] = @root |> Path.join("README.md") |> File.read!() |> String.split("## Where to read on")
    links = Regex.scan(~r/\]\((guides\/[^)]*\.md)\)/, text, capture: :all_but_first) |> List.flatten()

    guides =
      for extra <- @project[:docs][:extras],
          name = extra |> List.wrap() |> List.first() |> name(),
          name =~ ~r"^guides/[^/]*\.md$",
          do: name

    assert Enum.uniq(links) == guides -- ["guides/decisions.md"]
  end

  test "each link of the texts leads to a file that is in the package" do
    listed = listed()

    for file <- Enum.filter(listed, &String.ends_with?(&1, ".md")),
        [_, target] <- Regex.scan(~r/\]\(([^)#:\s]+)(?:#[^)]*)?\)/, File.read!(Path.join(@root, file))) do
      path = file |> Path.dirname() |> Path.join(target) |> Path.expand(@root) |> Path.relative_to(@root)
      there? = path in listed or Enum.any?(listed, &String.starts_with?(&1, path <> "/"))
      assert there?, "#{file} leads to #{target}, which isn't there"
    end
  end
end
