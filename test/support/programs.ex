defmodule Instar.Programs do
  # WebAssembly programs for tests, compiled from C by clang, Rust by rustc, AssemblyScript by asc, Go by go.
  #
  # What was compiled once is kept under the user's cache by the digest of the source, the compiler and its flags.
  # `bin/test` installs the compilers; without one, `missing/1` says which, and a test module is skipped:
  #
  #     if missing = Instar.Programs.missing(:c), do: @moduletag(skip: missing)

  @c ~w(-O2 -Wall -Wextra -Werror)
  # Nothing but the language: no library, no start.
  @freestanding ~w(--target=wasm32 -ffreestanding -nostdlib -Wl,--no-entry -Wl,--strip-all)
  # A program with a `main`, against wasi-libc.
  @command ~w(--target=wasm32-wasi -Wl,--strip-all)
  # The same without one: its exports are called after `_initialize`.
  @reactor @command ++ ~w(-mexec-model=reactor)

  @doc """
  What keeps programs of a language (`:c`, `:libc` for C with the C library, `:rust`, `:go`, `:assemblyscript`, `:wasi_shim`
  for AssemblyScript with WASI) from being compiled, as a sentence; nil when nothing does.
  """
  def missing(:c), do: absent(clang() && System.find_executable("wasm-ld"), "clang and lld")

  def missing(:libc) do
    found = File.exists?("/usr/lib/wasm32-wasi/libc.a") and builtins?()
    missing(:c) || absent(found, "wasi-libc and libclang-rt-dev-wasm32")
  end

  def missing(:rust) do
    found = rustc() && File.dir?(rust_library())
    absent(found, "the target wasm32-wasip1 of Rust")
  end

  def missing(:go), do: absent(File.exists?(go()), "Go")

  def missing(:wasi_shim),
    do: missing(:assemblyscript) || absent(File.exists?(shim()), "@assemblyscript/wasi-shim")

  def missing(:assemblyscript), do: absent(node_js() && File.exists?(asc()), "assemblyscript")

  defp absent(found, what), do: if(!found, do: "#{what} not found: bin/test installs it")

  @doc """
  The bytes of a C program. `as:` `:freestanding` (the default), `:command` or `:reactor`, both of which have the C
  library; `flags:` more of clang's flags, such as `["-Wl,--export=malloc"]`.
  """
  def c!(source, options \\ []) do
    as =
      Map.fetch!(
        %{freestanding: @freestanding, command: @command, reactor: @reactor},
        options[:as] || :freestanding
      )

    flags = @c ++ as ++ Keyword.get(options, :flags, [])
    compiled(clang(), [], flags, source, "c", &["-o", &2, &1])
  end

  @doc "The bytes of a Rust program with a `main`. `flags:` more of rustc's flags, such as `[\"--crate-type=cdylib\"]`."
  def rust!(source, options \\ []) do
    flags = ~w(--edition 2021 --target wasm32-wasip1 -O -Cstrip=symbols) ++ Keyword.get(options, :flags, [])
    compiled(rustc(), [], flags, source, "rs", &["-o", &2, &1])
  end

  @doc """
  The bytes of a library in C (freestanding) or Rust that says by DWARF what its lines are: of `program.c`, or `program.rs`. `flags` say how,
  such as `["-O2", "-g"]`; the stack is large enough for any recursion to use up that of WebAssembly first.
  """
  def with_lines!(:c, source, flags) do
    own =
      ~w(--target=wasm32 -ffreestanding -nostdlib -Wl,--no-entry -Wno-infinite-recursion -Wl,-z,stack-size=8388608)

    compiled(clang(), [], own ++ flags, source, "c", &["-o", &2, &1])
  end

  def with_lines!(:rust, source, flags) do
    own = ~w(--edition 2021 --target wasm32-wasip1 -g --crate-type=cdylib -Clink-arg=-zstack-size=8388608)
    compiled(rustc(), [], own ++ flags, source, "rs", &["-o", &2, &1])
  end

  @doc "The bytes of a Go program with a `main`. `flags:` more of go's flags, such as `[\"-buildmode=c-shared\"]`."
  def go!(source, options \\ []) do
    flags = ["build", "-trimpath", "-ldflags=-s -w"] ++ Keyword.get(options, :flags, [])
    environment = ~w(GOOS=wasip1 GOARCH=wasm GOTOOLCHAIN=local)
    compiled(System.find_executable("env"), environment ++ [go()], flags, source, "go", &["-o", &2, &1])
  end

  @doc "The bytes of an AssemblyScript program that runs with WASI: its top level is its `_start`."
  def wasi_shim!(source) do
    # asc takes no other path than one from where it runs, which is a folder beside its own.
    config = Path.join("../../instar-assemblyscript", Path.relative_to(shim(), assemblyscript()))
    assemblyscript!(source, flags: ["-O", "--config", config])
  end

  @doc "The bytes of an AssemblyScript program. `flags:` of asc; it exports its runtime unless they say otherwise."
  def assemblyscript!(source, options \\ []) do
    flags = Keyword.get(options, :flags, ~w(-O --exportRuntime))
    compiled(node_js(), [asc()], flags, source, "ts", &["--outFile", &2, &1])
  end

  defp compiled(program, script, flags, source, extension, files) do
    digest = :crypto.hash(:sha256, :erlang.term_to_binary({version(program, script), flags, source}))
    path = Path.join(cache(), "instar-programs/#{Base.encode16(digest, case: :lower)}.wasm")

    case File.read(path) do
      {:ok, wasm} -> wasm
      {:error, :enoent} -> compile(path, program, script ++ flags, source, "program.#{extension}", files)
    end
  end

  # In a folder of its own, and renamed into place: another test may be compiling the same.
  defp compile(path, program, arguments, source, name, files) do
    folder = "#{path}.#{System.pid()}.#{System.unique_integer([:positive])}"
    File.mkdir_p!(folder)
    File.write!(Path.join(folder, name), source)
    arguments = arguments ++ files.(name, "program.wasm")

    try do
      case System.cmd(program, arguments, cd: folder, stderr_to_stdout: true) do
        {_warnings, 0} -> File.rename!(Path.join(folder, "program.wasm"), path)
        {complaint, _status} -> raise "the program does not compile:\n" <> complaint
      end
    after
      File.rm_rf!(folder)
    end

    File.read!(path)
  end

  defp version(program, script) do
    key = {__MODULE__, program, script}

    with nil <- :persistent_term.get(key, nil) do
      asks = if List.last(script) == go(), do: "version", else: "--version"
      {version, 0} = System.cmd(program, script ++ [asks])
      :persistent_term.put(key, version)
      version
    end
  end

  defp clang, do: System.find_executable("clang")
  defp node_js, do: System.find_executable("node")
  defp go, do: Path.join(cache(), "instar-go/go/bin/go")
  defp rustc, do: System.find_executable("rustc")
  defp assemblyscript, do: Path.join(cache(), "instar-assemblyscript")
  defp asc, do: Path.join(assemblyscript(), "node_modules/assemblyscript/bin/asc.js")
  defp shim, do: Path.join(assemblyscript(), "node_modules/@assemblyscript/wasi-shim/asconfig.json")

  defp rust_library do
    {folder, _status} =
      System.cmd(rustc(), ~w(--print target-libdir --target wasm32-wasip1), stderr_to_stdout: true)

    String.trim(folder)
  end

  defp builtins?,
    do: Path.wildcard("/usr/lib/llvm-*/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a") != []

  defp cache, do: System.get_env("XDG_CACHE_HOME") || Path.expand("~/.cache")
end
