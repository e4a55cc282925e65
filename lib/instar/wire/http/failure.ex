defmodule Instar.Wire.HTTP.Failure do
  # Why a function of the host's that gives credentials gave none, in one line, and without any: its reason says what to
  # mend, and what it worked with is nobody's.
  @moduledoc false

  # Characters of a reason that are shown.
  @shown 200

  # Their messages are of values that the function had in hand, which may be credentials.
  @of_values [
    BadArityError,
    BadBooleanError,
    BadFunctionError,
    BadMapError,
    BadStructError,
    Protocol.UndefinedError,
    UnicodeConversionError
  ]
  @of_clauses [MatchError, CaseClauseError, WithClauseError, TryClauseError]

  @doc "What a function says that returned an error: its own text."
  @spec given(term) :: String.t()
  def given(reason), do: "it gave an error: " <> shown(reason)

  @doc "What it was that ended a function."
  @spec ended(:error | :exit | :throw, term) :: String.t()
  def ended(:error, reason), do: raised(Exception.normalize(:error, reason))
  def ended(:exit, {%{__exception__: true} = exception, [_ | _]}), do: raised(exception)

  # A call of a process, whose arguments are not shown.
  def ended(:exit, {reason, {module, function, arguments}}) when is_atom(module) and is_list(arguments),
    do: "it failed (exit): #{shown(reason)} in #{Exception.format_mfa(module, function, length(arguments))}"

  def ended(:exit, reason), do: "it failed (exit): #{shown(reason)}"

  # What is thrown is often what was looked for.
  def ended(:throw, reason),
    do: if(of_error?(reason), do: "it failed (throw): #{shown(reason)}", else: "it failed (throw)")

  defp raised(%name{} = exception) do
    case message(exception) do
      nil -> "it raised #{inspect(name)}"
      message -> "it raised #{inspect(name)}: #{shown(message)}"
    end
  end

  defp message(%KeyError{key: key}), do: "key #{inspect(key)} not found"

  defp message(%name{term: term}) when name in @of_clauses,
    do: if(of_error?(term), do: "no match of #{inspect(term)}")

  defp message(%name{}) when name in @of_values, do: nil

  defp message(exception) do
    Exception.message(exception)
  rescue
    _of_the_message -> nil
  end

  defp of_error?(term), do: is_atom(term) or match?({:error, _reason}, term)

  defp shown(%{__exception__: true} = exception),
    do: shown(message(exception) || inspect(exception.__struct__))

  defp shown(reason) do
    text =
      if is_binary(reason) and String.valid?(reason),
        do: String.slice(reason, 0, 4 * @shown),
        else: inspect(reason, limit: 20, printable_limit: 4 * @shown)

    line =
      secrets()
      |> Enum.reduce(text, fn {pattern, instead}, text -> Regex.replace(pattern, text, instead) end)
      |> String.replace(~r/[\s\p{Cc}\p{Cf}]+/u, " ")
      |> String.trim()

    if String.length(line) > @shown, do: String.slice(line, 0, @shown - 1) <> "…", else: line
  end

  # What looks like credentials, and what is shown of it.
  defp secrets do
    [
      {~r/\b(bearer|basic)\s+[\w.~+\/=-]{4,}/i, "\\1 …"},
      {~r/\beyJ[\w-]+(\.[\w-]*)*/, "…"},
      {~r/\{:(bearer|basic|cookie),[^}]*\}?/, "{:\\1, …}"},
      {~r{://[^/\s@"]+@}, "://…@"},
      {~r/((?:token|secret|passw|pwd|key|credential|authorization|assertion|cookie|session|sig)[\w-]*\\?"?(?:\s*=>?|:)\s*)("(?:[^"\\]|\\.)*"?|\\"[^"]*"?|[^\s,&;}\]]+)/i,
       "\\1…"}
    ]
  end
end
