defmodule Instar.Compiler.Wasm.Translation do
  # From a program to portable WebAssembly, by the native compiler.
  @moduledoc false
  alias Instar.Compiler.Shared.Workers
  alias Instar.Compiler.Wasm.Program
  alias Instar.{Config, Error, Native}

  @doc "The module of a program, within so many milliseconds. `file` is the name in diagnostics."
  @spec wasm(Program.t(), String.t(), non_neg_integer, Config.t()) :: {:ok, binary} | {:error, Error.t()}
  def wasm(program, file, left, config) do
    with :ok <- shallow(program, file), do: translate(program, file, left, config)
  end

  defp shallow(program, file) do
    case Program.too_deep(program) do
      [] ->
        :ok

      lines ->
        message =
          "a literal has more than #{Program.levels()} lists, tuples and maps within each other; a wasm version takes no deeper one"

        diagnostics = for line <- lines, do: %{file: file, line: line, column: nil, message: message}
        {:error, Error.new(:compile_error, diagnostics: diagnostics)}
    end
  end

  # In a process of its own, so that an answer that comes too late is nobody's.
  defp translate(program, file, left, config) do
    task =
      Task.async(fn ->
        reference = make_ref()

        case Native.compile_program(reference, Program.encode(program), Workers.options(config, left)) do
          :ok ->
            receive do
              {^reference, answer} -> answer
            end

          # The library has no thread for it, and gets none.
          :error ->
            {:error, :system_limit}
        end
      end)

    case Task.yield(task, left) || Task.shutdown(task, :brutal_kill) do
      {:ok, {:ok, wasm}} -> {:ok, wasm}
      {:ok, {:error, {:compile_timeout, _left}}} -> {:error, timeout(config)}
      {:ok, {:error, problems}} -> {:error, untranslatable(problems, program, file)}
      nil -> {:error, timeout(config)}
    end
  end

  defp timeout(config), do: Error.new({:compile_timeout, config.compile_timeout})

  defp untranslatable({:compiler, message}, _program, file),
    do: Error.new(:compile_error, diagnostics: [%{file: file, line: nil, column: nil, message: message}])

  defp untranslatable(functions, program, file) when is_list(functions) do
    diagnostics =
      for {function, what} <- functions do
        message = "#{function} uses #{what}, which is not there in the sandbox; it needs \"target\": \"beam\""
        %{file: file, line: Program.line(program, function), column: nil, message: message}
      end

    [{_function, what} | _] = functions

    construct =
      what |> String.replace_prefix("the function ", "") |> String.replace_prefix("the operation ", "")

    Error.new({:unsupported_construct, construct}, diagnostics: diagnostics)
  end

  defp untranslatable(reason, _program, _file), do: Error.new(reason)
end
