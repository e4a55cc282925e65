defmodule Instar.Compiler.Shared.Diagnostics do
  # Turns what the two compilers complain of into the diagnostics of an `Instar.Error`.
  @moduledoc false

  alias Instar.Error

  # A complaint without a place in the document.
  @spec general(String.t(), String.t()) :: Error.diagnostic()
  def general(file, message), do: %{file: file, line: nil, column: nil, message: message}

  # Of Erlang's compiler: `[{file, [{location, module, descriptor}]}]`.
  @spec erlang([{charlist(), list()}], String.t()) :: [Error.diagnostic()]
  def erlang(errors, file) do
    for {name, complaints} <- errors, complaint <- complaints do
      {location, module, descriptor} = complaint(complaint)
      {line, column} = position(location)
      message = IO.chardata_to_string(module.format_error(descriptor))
      name = if name in [~c"", ~c"nofile"], do: file, else: to_string(name)
      %{file: name, line: line, column: column, message: message}
    end
  end

  # Of anything that a module body or Elixir's compiler raised, threw or exited with.
  @spec elixir(:error | :throw | :exit, term(), Exception.stacktrace(), String.t()) :: Error.diagnostic()
  def elixir(:error, %error{line: line, description: description} = exception, stacktrace, file)
      when error in [CompileError, SyntaxError, TokenMissingError] do
    named = Map.get(exception, :file)

    %{
      file: if(named in [nil, "nofile"], do: file, else: relative(named, file)),
      line: positive(line) || line_of(stacktrace, file),
      column: positive(Map.get(exception, :column)),
      message: description || Exception.message(exception)
    }
  end

  def elixir(kind, reason, stacktrace, file) do
    %{
      file: file,
      line: line_of(stacktrace, file),
      column: nil,
      message: Exception.format_banner(kind, reason, stacktrace)
    }
  end

  # Of Code.with_diagnostics/2, Elixir 1.15 and later.
  @spec collected([map()], String.t()) :: [Error.diagnostic()]
  def collected(diagnostics, file) do
    for %{severity: :error, message: message} = diagnostic <- diagnostics do
      {line, column} = position(Map.get(diagnostic, :position))
      named = Map.get(diagnostic, :file)

      %{
        file: (named && relative(named, file)) || file,
        line: line,
        column: column,
        message: to_string(message)
      }
    end
  end

  # The compiler can have made the document's name into a path below the working directory.
  defp relative(name, file) do
    name = to_string(name)
    if Path.basename(name) == Path.basename(file), do: file, else: name
  end

  # The innermost frame that is in the document.
  defp line_of(stacktrace, file) do
    Enum.find_value(stacktrace, fn
      {_module, _function, _arity, location} ->
        named = Keyword.get(location, :file)
        if named != nil and relative(named, file) == file, do: positive(Keyword.get(location, :line))

      _other ->
        nil
    end)
  end

  defp complaint({location, module, descriptor}), do: {location, module, descriptor}
  defp complaint({module, descriptor}), do: {:none, module, descriptor}

  defp position({line, column}), do: {positive(line), positive(column)}
  defp position(line), do: {positive(line), nil}

  defp positive(number) when is_integer(number) and number > 0, do: number
  defp positive(_other), do: nil
end
