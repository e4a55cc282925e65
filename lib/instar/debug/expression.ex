defmodule Instar.Debug.Expression do
  # What somebody types about a frame, made into something that any node can evaluate: abstract code of Erlang, and the
  # variables that it needs. Elixir's compiler runs here, where there is one; what it makes runs there.
  @moduledoc false
  alias Instar.Debug.Scratch

  @type names :: [String.t()]

  @typedoc "For `instar_debug_agent`: which variable stands for which name, and what is evaluated."
  @type t :: {[{String.t(), atom}], [tuple]}

  @doc """
  Compiles an expression in Elixir, or in Erlang for a frame of Erlang's, that sees variables of these names.

      iex> {:ok, {[{"x", _variable}], [_body]}} = Instar.Debug.Expression.compile("x + 1", ["x", "y"])
      iex> Instar.Debug.Expression.compile("x +", ["x"])
      {:error, "the expression is incomplete"}
  """
  @spec compile(String.t(), names, :elixir | :erlang) :: {:ok, t} | {:error, String.t()}
  def compile(text, names, language \\ :elixir)

  def compile(text, names, :erlang) do
    with {:ok, tokens, _end} <- :erl_scan.string(to_charlist(String.trim_trailing(text, ".") <> ".")),
         {:ok, exprs} <- :erl_parse.parse_exprs(tokens) do
      {:ok,
       {for(
          name <- Enum.uniq(mentioned(exprs)),
          text = Atom.to_string(name),
          text in names,
          do: {text, name}
        ), exprs}}
    else
      {:error, {_at, module, problem}} -> {:error, to_string(module.format_error(problem))}
      {:error, {_at, module, problem}, _end} -> {:error, to_string(module.format_error(problem))}
    end
  end

  def compile(text, names, :elixir) do
    case Code.string_to_quoted(text, file: "evaluate") do
      {:ok, {:__block__, _, []}} -> {:error, "there is nothing to evaluate"}
      {:ok, quoted} -> Scratch.compile(quoted, used(quoted, names))
      {:error, {_at, message, ""}} -> {:error, incomplete(message)}
      {:error, {_at, message, token}} -> {:error, said(message, token)}
    end
  end

  # Only what is spoken of: a program names as many variables as it likes, and names are not counted here.
  defp mentioned({:var, _at, name}) when is_atom(name), do: [name]
  defp mentioned(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> mentioned()
  defp mentioned([part | rest]), do: mentioned(part) ++ mentioned(rest)
  defp mentioned(_other), do: []

  defp incomplete(message) do
    # Where nothing is behind it, the end is what was not expected.
    text = said(message, "")

    if text =~ ~r/expression is incomplete|missing terminator|\Asyntax error before: ?\z/,
      do: "the expression is incomplete",
      else: text
  end

  defp said({before, behind}, token), do: "#{before}#{token}#{behind}"
  defp said(message, token), do: "#{message}#{token}"

  defp used(quoted, names) do
    {_quoted, found} =
      Macro.prewalk(quoted, [], fn
        {name, _, context} = node, found when is_atom(name) and is_atom(context) -> {node, [name | found]}
        node, found -> {node, found}
      end)

    for name <- Enum.uniq(found), Atom.to_string(name) in names, do: name
  end

  @doc """
  The parts of a log message: `{expression}` is evaluated, everything else is text.

      iex> {:ok, [{:text, "n is "}, {:value, {[{"n", _}], _}}]} = Instar.Debug.Expression.message("n is {n}", ["n"])
  """
  @spec message(String.t(), names, :elixir | :erlang) ::
          {:ok, [{:text, String.t()} | {:value, t}]} | {:error, String.t()}
  def message(text, names, language \\ :elixir) do
    text
    |> parts("", 0, [])
    |> Instar.FirstError.map(fn
      {:text, text} -> {:ok, {:text, text}}
      {:expression, text} -> with {:ok, expr} <- compile(text, names, language), do: {:ok, {:value, expr}}
    end)
  end

  # Braces nest, as those of a tuple do.
  defp parts("", "", _depth, done), do: Enum.reverse(done)
  defp parts("", text, 0, done), do: Enum.reverse([{:text, text} | done])
  defp parts("", text, _open, done), do: Enum.reverse([{:text, "{" <> text} | done])
  defp parts("{" <> rest, "", 0, done), do: parts(rest, "", 1, done)
  defp parts("{" <> rest, text, 0, done), do: parts(rest, "", 1, [{:text, text} | done])
  defp parts("}" <> rest, text, 1, done), do: parts(rest, "", 0, [{:expression, text} | done])
  defp parts("{" <> rest, text, depth, done), do: parts(rest, text <> "{", depth + 1, done)
  defp parts("}" <> rest, text, depth, done) when depth > 1, do: parts(rest, text <> "}", depth - 1, done)

  defp parts(<<char::utf8, rest::binary>>, text, depth, done),
    do: parts(rest, text <> <<char::utf8>>, depth, done)

  @doc """
  How many hits count: `3` is the third one, and there are `>`, `>=`, `<`, `<=`, `==` and `%` (each so many).

      iex> Instar.Debug.Expression.hits("% 10")
      {:ok, {:rem, 10}}
  """
  @spec hits(String.t()) :: {:ok, {atom, non_neg_integer}} | {:error, String.t()}
  def hits(text) do
    case Regex.run(~r/\A\s*(>=|<=|==|=|>|<|%)?\s*(\d+)\s*\z/, text) do
      [_all, operator, number] -> {:ok, {operator(operator), String.to_integer(number)}}
      nil -> {:error, "a hit condition is a number, or one of > >= < <= == % and a number"}
    end
  end

  defp operator(equal) when equal in ["", "=", "=="], do: :==
  defp operator(">="), do: :>=
  defp operator("<="), do: :"=<"
  defp operator(">"), do: :>
  defp operator("<"), do: :<
  defp operator("%"), do: :rem
end
