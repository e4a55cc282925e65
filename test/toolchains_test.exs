defmodule Instar.ToolchainsTest do
  # What today's tools make of the same plugin, and of a program: bin/toolchains builds it outside of the checkout, and what
  # is not there is skipped.
  use Instar.Case, async: true
  alias Instar.{DocumentServer, Instance, WASI}
  alias Instar.Source.HTTP

  @folder Path.expand(System.get_env("INSTAR_TOOLCHAINS", "~/.cache/instar-toolchains") <> "/out")
  @moduletag timeout: 600_000, instar: false
  # A plugin with Python in it has 18 MB, which a document holds as base64.
  @largest 64 * 1024 * 1024

  setup context do
    url = DocumentServer.url(context.documents)
    source = {HTTP, url: url, max_bytes: @largest, timeout: 60_000}
    # Python's code takes a minute and a half to compile on a busy machine.
    options = [source: source, max_document_bytes: @largest, compile_timeout: 300_000]
    %{server: start_instar!(context, options)}
  end

  defp built(name), do: Path.join(@folder, name <> ".wasm")

  defp put_built!(context, name) do
    code = %{"1" => %{"base64" => Base.encode64(File.read!(built(name)))}}
    put!(context, name, %{"type" => "code-document", "language" => "wasm", "code" => code})
    name
  end

  defp prices(
         price \\ fn
           "pear" -> {:ok, 30}
           name -> {:error, name}
         end
       ),
       do: %{"test:plugin/prices" => %{"price" => price}}

  for name <- ["rust", "python", "javascript"] do
    describe "a plugin in #{name}" do
      @describetag skip:
                     if(not File.exists?(Path.join(@folder, name <> ".wasm")),
                       do: "bin/toolchains #{name} has not run"
                     )
      @describetag name: name

      test "answers with records, lists, results and errors", %{name: name} = context do
        id = put_built!(context, name)
        {:ok, version} = Instar.load(context.server, id, imports: prices())
        {:ok, plugin} = Instance.start(version, timeout: 60_000, memory: 512 * 1024 * 1024)
        call = &Instance.call!(plugin, &1, &2, timeout: 60_000, memory: 512 * 1024 * 1024)
        assert call.(:shout, ["grüße"]) == "GRÜSSE"
        assert call.(:total, [[%{name: "pear", count: 3}, %{name: "pear", count: 1}]]) == {:ok, 120}
        assert call.(:total, [[]]) == {:error, :empty}
        assert call.(:total, [[%{name: "fig", count: 1}]]) == {:error, {:unknown_item, "fig"}}
        assert call.(:squares, [[1, -2, 3]]) == [1, 4, 9]
        assert call.(:squares, [Enum.to_list(1..5_000)]) == for(n <- 1..5_000, do: n * n)
        assert for(_n <- 1..3, do: call.(:count, [])) == [1, 2, 3]
        # A call of the version has an instance of its own.
        options = [timeout: 60_000, memory: 512 * 1024 * 1024]
        assert Instar.call!(version, :count, [], options) == 1
      end
    end
  end

  describe "a program in Rust" do
    @describetag skip:
                   if(not File.exists?(Path.join(@folder, "rust_program.wasm")),
                     do: "bin/toolchains rust has not run"
                   )

    setup context do
      for folder <- ["in", "out"], do: File.mkdir_p!(Path.join(context.tmp_dir, folder))
      File.write!(Path.join(context.tmp_dir, "in/a"), "content")
      File.write!(Path.join(context.tmp_dir, "secret"), "secret")
      File.ln_s!("../secret", Path.join(context.tmp_dir, "in/leads_out"))
      {_, 0} = System.cmd("mkfifo", [Path.join(context.tmp_dir, "in/pipe")])

      dirs = [
        {"/in", Path.join(context.tmp_dir, "in"), :read},
        {"/out", Path.join(context.tmp_dir, "out"), :read_write}
      ]

      put_built!(context, "rust_program")
      {:ok, version} = Instar.load(context.server, "rust_program")
      %{version: version, dirs: dirs}
    end

    test "is given arguments, an environment and input", %{version: version} do
      options = [args: ["a", "b c"], env: %{"WHO" => "me"}, stdin: "two\nlines"]
      assert {:ok, %{status: 0, stdout: stdout, stderr: ""}} = WASI.run(version, options)
      assert stdout == ~s(arguments ["a", "b c"]\nWHO=me\ninput "two\\nlines"\n)
    end

    test "ends with its status, or a panic's words", %{version: version} do
      # The program says 3. Its tool imports `exit` of wasi:cli/exit, which knows success and failure; `exit-with-code`
      # of 0.2.12 would pass the code on.
      assert {:ok, %{status: 1}} = WASI.run(version, args: ["exit"])

      assert {:error, %Error{reason: {:trap, :unreachable}, output: output}} =
               WASI.run(version, args: ["panic"])

      assert output.stderr =~ "as told"
    end

    test "has the files that it was granted, and no others", %{version: version, dirs: dirs} do
      assert {:ok, %{status: 0, stdout: stdout}} =
               WASI.run(version, args: ["files"], dirs: dirs, timeout: 20_000)

      assert stdout |> String.split("\n", trim: true) |> Enum.drop(3) == [
               ~s[Ok("content")],
               # "Operation not permitted", as preview 1 answers.
               "Err(PermissionDenied)",
               "Ok(())",
               ~s[Ok("written")],
               "Err(PermissionDenied)",
               "Err(PermissionDenied)",
               "Err(PermissionDenied)",
               inspect(["b"])
             ]
    end

    test "has no network, and only so many files open", %{version: version, dirs: dirs} do
      assert {:ok, %{stdout: stdout}} = WASI.run(version, args: ["connect"])
      assert stdout =~ "Err("
      assert {:ok, %{stdout: stdout}} = WASI.run(version, args: ["open"], dirs: dirs, timeout: 20_000)
      assert [_, count] = Regex.run(~r/(\d+) /, stdout |> String.split("\n") |> Enum.at(3))
      assert String.to_integer(count) in 1..256
    end

    test "is stopped while it sleeps or writes on and on", %{version: version} do
      assert {:error, %Error{reason: {:timeout, 100}}} = WASI.run(version, args: ["sleep"], timeout: 100)
      options = [args: ["write"], output: :drop, timeout: 100]
      assert {:error, %Error{reason: {:timeout, 100}}} = WASI.run(version, options)

      assert {:error, %Error{reason: {:output_limit, :stdout, _}}} =
               WASI.run(version, args: ["write"], timeout: 20_000)
    end
  end
end
