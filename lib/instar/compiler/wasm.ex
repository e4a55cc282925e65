defmodule Instar.Compiler.Wasm do
  # Sources for the sandbox: the payload is portable WebAssembly. Native code is made from it on each node.
  #
  # Elixir and Erlang go by way of a program (see `Front`), which the native compiler turns into WebAssembly.
  @moduledoc false
  @behaviour Instar.Compiler
  alias Instar.Compiler.Shared.Warnings
  alias Instar.Compiler.Wasm.{Front, Library, Translation}
  alias Instar.{Error, Native}

  # All that decides what a document becomes: a change of it makes other artifacts.
  @root Path.expand("../../..", __DIR__)
  @parts Path.wildcard(Path.join(@root, "native/{compiler,terms}/src/**/*.rs")) ++
           Path.wildcard(Path.join(__DIR__, "{wasm,shared}/*.ex")) ++ [__ENV__.file]
  for part <- @parts, do: @external_resource(part)
  @digest @parts |> Enum.sort() |> Enum.map(&File.read!/1) |> :erlang.md5() |> Base.encode16(case: :lower)

  @impl true
  def toolchain, do: toolchain(Library.key())

  @doc "The toolchain of an Instar like this one on other releases of OTP and Elixir, which has their standard library."
  @spec toolchain(String.t()) :: String.t()
  def toolchain(library), do: "wasm #{library} #{@digest}"

  @impl true
  # Ready-made bytes are taken in any language: a document may be compiled where it is written.
  def compile(_language, %{bytes: <<"\0asm", _::binary>> = wasm}, _file, %{used: []}), do: {:ok, wasm}

  def compile(_language, %{bytes: <<"\0asm", _::binary>>}, file, _config) do
    message =
      "the code is WebAssembly already, and uses other documents, with whose sources it would have to be compiled"

    {:error,
     Error.new(:compile_error, diagnostics: [%{file: file, line: nil, column: nil, message: message}])}
  end

  def compile(:wasm, %{bytes: _junk}, _file, _config), do: {:error, Error.new(:badfile)}

  def compile(:wat, source, file, _config) do
    with {:ok, text} <- text(source), do: parse(text, file)
  end

  def compile(language, source, file, config) when language in [:elixir, :erlang] do
    start = System.monotonic_time(:millisecond)
    options = [{:warned, &Warnings.tell(&1, config.name, file)} | front(file, config)]

    with {:ok, text} <- text(source),
         {:ok, program} <- Front.program(language, text, options),
         do: portable(program, start, file, config)
  end

  def compile(language, _source, _file, _config), do: {:error, Error.new({:unsupported, language, :wasm})}

  @doc "WebAssembly in bytes, of bytes or of text in its own language."
  @spec bytes(binary) :: {:ok, binary} | {:error, Error.t()}
  def bytes(<<"\0asm", _::binary>> = wasm), do: {:ok, wasm}
  def bytes(code), do: with({:ok, text} <- text(%{bytes: code}), do: parse(text, nil))

  @doc """
  Compiles a text in Elixir that is no document, but becomes one by `read`, for which `context` stands; beside the payload
  there is what reading has found.
  """
  @spec compile_line(String.t(), {Front.read(), context :: term}, String.t(), Instar.Config.t()) ::
          {:ok, binary, map} | {:error, Error.t()}
  def compile_line(text, {read, context}, file, config) do
    start = System.monotonic_time(:millisecond)
    options = [{:context, context} | front(file, config)]

    with {:ok, {program, read}} <- Front.program_of(text, read, options),
         {:ok, wasm} <- portable(program, start, file, config),
         do: {:ok, wasm, read}
  end

  @doc """
  Compiles a document whose abstract code `speaking` changes: what a debugger runs in its place. No cache has it.
  """
  @spec compile_speaking(:elixir | :erlang, String.t(), String.t(), Instar.Config.t(), (list -> list)) ::
          {:ok, binary} | {:error, Error.t()}
  def compile_speaking(language, text, file, config, speaking) do
    start = System.monotonic_time(:millisecond)

    with {:ok, program} <- Front.program(language, text, [{:speaking, speaking} | front(file, config)]),
         do: portable(program, start, file, config)
  end

  defp front(file, config),
    do: [
      file: file,
      timeout: config.compile_timeout,
      max_atoms: config.max_atoms,
      offered: config.offered,
      used: config.used,
      config: config
    ]

  defp portable(program, start, file, config) do
    left = config.compile_timeout - (System.monotonic_time(:millisecond) - start)
    Translation.wasm(program, file, max(left, 0), config)
  end

  defp parse(text, file) do
    with {:error, {:syntax, line, column, message}} <- Native.parse_wat(text) do
      diagnostic = %{file: file, line: line, column: column, message: message}
      {:error, Error.new(:compile_error, diagnostics: [diagnostic])}
    end
  end

  defp text(%{text: text}), do: {:ok, text}

  defp text(%{bytes: bytes}),
    do: if(String.valid?(bytes), do: {:ok, bytes}, else: {:error, Error.new(:badfile)})
end
