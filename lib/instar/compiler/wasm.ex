defmodule Instar.Compiler.Wasm do
  # Sources for the sandbox: the payload is portable WebAssembly. Native code is made from it on each node.
  @moduledoc false
  @behaviour Instar.Compiler
  alias Instar.{Error, Native}

  @impl true
  def toolchain, do: "wasm"

  @impl true
  # Ready-made bytes are taken in any language: a document may be compiled where it is written.
  def compile(_language, %{bytes: <<"\0asm", _::binary>> = wasm}, _file, _config), do: {:ok, wasm}
  def compile(:wasm, %{bytes: _junk}, _file, _config), do: {:error, Error.new(:badfile)}
  def compile(:wat, source, file, _config), do: parse(text(source), file)
  def compile(language, _source, _file, _config), do: {:error, Error.new({:unsupported, language, :wasm})}

  defp parse({:ok, text}, file) do
    with {:error, {:syntax, line, column, message}} <- Native.parse_wat(text) do
      diagnostic = %{file: file, line: line, column: column, message: message}
      {:error, Error.new(:compile_error, diagnostics: [diagnostic])}
    end
  end

  defp parse(:error, _file), do: {:error, Error.new(:badfile)}

  defp text(%{text: text}), do: {:ok, text}
  defp text(%{bytes: bytes}), do: if(String.valid?(bytes), do: {:ok, bytes}, else: :error)
end
