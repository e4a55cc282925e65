defmodule Instar.Compiler.Shared.Exceptions do
  # Elixir's own exceptions that code in the sandbox can raise: they are in its library, and what they say is Elixir's.
  @moduledoc false

  @exceptions [
    ArgumentError,
    ArithmeticError,
    BadArityError,
    BadBooleanError,
    BadFunctionError,
    BadMapError,
    BadStructError,
    CaseClauseError,
    CondClauseError,
    Enum.EmptyError,
    Enum.OutOfBoundsError,
    ErlangError,
    FunctionClauseError,
    IO.StreamError,
    Inspect.Error,
    JSON.DecodeError,
    KeyError,
    MatchError,
    MismatchedDelimiterError,
    OptionParser.ParseError,
    Protocol.UndefinedError,
    Regex.CompileError,
    RuntimeError,
    SyntaxError,
    SystemLimitError,
    TokenMissingError,
    TryClauseError,
    URI.Error,
    UndefinedFunctionError,
    UnicodeConversionError,
    Version.InvalidRequirementError,
    Version.InvalidVersionError,
    WithClauseError
  ]

  # Not every release has every one.
  @there Enum.filter(@exceptions, &(Code.ensure_loaded?(&1) or &1 == JSON.DecodeError))

  @doc "Elixir's exceptions that are in the library."
  @spec all() :: [module]
  def all, do: @there
end
