defmodule Instar.DependencyTest do
  # Instar as somebody else's dependency: compiled by their Mix, run by their application, and in their release.
  use ExUnit.Case, async: true

  @moduletag :tmp_dir

  @root Path.expand("../..", __DIR__)

  setup %{tmp_dir: dir} do
    host = Path.join(dir, "host")
    File.cp_r!(Path.join(@root, "test/fixtures/host"), host)
    documents = Path.join(dir, "documents")
    File.mkdir_p!(documents)

    File.write!(Path.join(documents, "sum.json"), ~S"""
    {"type": "code-document", "language": "wat", "code": {"1.0.0":
      "(module (func (export \"add\") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1))))"}}
    """)

    File.write!(Path.join(documents, "greeting.json"), ~S"""
    {"type": "code-document", "language": "elixir", "target": "beam", "code": {"1.0.0":
      "defmodule Greeting do\n  def hello(name), do: \"hello, #{name}\"\nend"}}
    """)

    # With a library, which the release has brought along.
    File.write!(Path.join(documents, "doubled.json"), ~S"""
    {"type": "code-document", "language": "elixir", "code": {"1.0.0":
      "defmodule Doubled do\n  def list(list), do: for(x <- list, is_number(x), do: x * 2) |> Enum.sort(:desc)\nend"}}
    """)

    {:ok, host: host, env: [{"INSTAR_PATH", @root}, {"HOST_DOCUMENTS", documents}, {"MIX_ENV", "prod"}]}
  end

  test "it compiles, runs and is released with the host", %{host: host, env: env} do
    output =
      run!("mix", ["do", "compile", "--warnings-as-errors", "+", "run", "-e", "Host.report()"], host, env)

    assert_report(output)

    # The library is there already: nothing calls cargo again.
    refute output =~ "Building Instar's native library"

    run!("mix", ["release", "--quiet"], host, env)
    release = Path.join(host, "_build/prod/rel/host")
    # The release stands alone: the sources it was made from are not where it looks.
    moved = Path.join(Path.dirname(host), "moved")
    File.rename!(release, moved)
    File.rm_rf!(host)

    assert [_library] = Path.wildcard(Path.join(moved, "lib/instar-*/priv/native/instar_nif.so"))
    assert [_compiler] = Path.wildcard(Path.join(moved, "lib/instar-*/priv/native/instar_compile.so"))
    assert [worker] = Path.wildcard(Path.join(moved, "lib/instar-*/priv/native/instar_worker"))
    assert Bitwise.band(File.stat!(worker).mode, 0o100) != 0
    assert [_ | _] = Path.wildcard(Path.join(moved, "lib/instar-*/priv/library/*.lib"))
    assert_report(run!(Path.join(moved, "bin/host"), ["eval", eval()], Path.dirname(host), env))
  end

  test "a missing cargo is one clear line", %{tmp_dir: dir} do
    # A checkout without a library, and a PATH with Elixir and nothing else.
    checkout = Path.join(dir, "checkout")
    File.mkdir_p!(checkout)
    for part <- ["native", "lib"], do: File.cp_r!(Path.join(@root, part), Path.join(checkout, part))

    for file <- ["mix.exs", "Cargo.toml", "Cargo.lock"],
        do: File.cp!(Path.join(@root, file), Path.join(checkout, file))

    bin = Path.join(dir, "bin")
    File.mkdir_p!(bin)

    for command <- [
          "mix",
          "elixir",
          "erl",
          "sh",
          "env",
          "basename",
          "dirname",
          "readlink",
          "sed",
          "grep",
          "cat",
          "uname"
        ],
        path = System.find_executable(command),
        do: File.ln_s!(path, Path.join(bin, command))

    env = [{"PATH", bin}, {"HOME", dir}, {"CARGO_HOME", dir}, {"MIX_ENV", "prod"}, {"INSTAR_PREBUILT", nil}]
    {output, status} = System.cmd("mix", ["compile"], cd: checkout, env: env, stderr_to_stdout: true)
    assert status != 0
    assert output =~ "Instar: cargo was not found"
    refute output =~ "** ("
  end

  defp eval, do: "{:ok, _} = Application.ensure_all_started(:host); Host.report()"

  defp assert_report(output) do
    assert output =~ "wasm: 42\n"
    assert output =~ "elixir as wasm: [5.0, 2]\n"
    assert output =~ "beam: hello, host\n"
    assert output =~ "modules: [:doubled, :greeting, :sum]\n"
  end

  defp run!(command, arguments, dir, env) do
    {output, status} = System.cmd(command, arguments, cd: dir, env: env, stderr_to_stdout: true)
    assert status == 0, output
    output
  end
end
