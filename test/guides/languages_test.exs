defmodule Instar.Guides.LanguagesTest do
  # The programs in Rust and Go of guides/webassembly.md and guides/wasi.md, as they stand there: compiled, loaded, and
  # called as the guides say, also many times in one instance, where what is not freed would be seen.
  use Instar.Case, async: true
  alias Instar.{Instance, Programs}

  @guides Path.expand("../../guides", __DIR__)

  defp shown(guide, language) do
    [[_all, code]] = Regex.scan(~r/```#{language}\n(.*?)```/s, File.read!(Path.join(@guides, guide)))
    code
  end

  defp greets(context, wasm) do
    put!(context, "greeting", %{
      "type" => "code-document",
      "language" => "wasm",
      "signatures" => %{"greet" => "(string) -> string"},
      "code" => %{"1.0.0" => %{"base64" => Base.encode64(wasm)}}
    })

    # Compiling may take longer than a call.
    {:ok, _version} = Instar.load(context.server, "greeting")

    for name <- ["Jürgen", "", String.duplicate("ab", 50_000)],
        do: assert(Instar.call!(context.server, "greeting", :greet, [name]) == "Hello, #{name}!")

    {:ok, instance} = Instance.start(context.server, "greeting", timeout: 60_000)
    for n <- 1..500, do: assert(Instance.call!(instance, :greet, ["#{n}"]) == "Hello, #{n}!")
    # 100 times 1 MB are more than the instance may have at once.
    large = String.duplicate("x", 1_000_000)
    for _n <- 1..100, do: assert(byte_size(Instance.call!(instance, :greet, [large])) == 1_000_008)
  end

  @tag skip: Programs.missing(:rust)
  test "Rust", context do
    greets(context, Programs.rust!(shown("webassembly.md", "rust"), flags: ["--crate-type=cdylib"]))
  end

  @tag skip: Programs.missing(:go)
  test "Go", context do
    greets(context, Programs.go!(shown("wasi.md", "go"), flags: ["-buildmode=c-shared"]))
  end
end
