defmodule Instar.Adapter.Legion do
  @moduledoc """
  Instar as the sandbox of agents of [Legion](https://hexdocs.pm/legion), of all or of one:

      config :legion, sandbox: Instar.Adapter.Legion

      def config, do: %{sandbox: Instar.Adapter.Legion}

  It has the callbacks of `Legion.Sandbox` (0.5): what an agent's model writes is run within the agent's time and
  memory, and its variables and modules are there for the next text. Instar does not depend on Legion.

  `max_heap` of Legion's limits bounds the memory of a text, and `max_reductions` its fuel. `priority` says nothing here: no text
  holds a scheduler.
  """

  alias Instar.{Error, Session}

  @least_memory 1024 * 1024
  # What `use Legion.Tool` defines.
  @of_tools [description: 0, description: 1, extra_allowed_modules: 0]

  @type bindings :: [] | %{names: [atom], snapshot: binary}

  @doc """
  Nothing: without the bindings nobody knows whether a text is right. What is wrong with it `execute/5` says, before any of it
  runs.
  """
  @spec check(String.t(), [module]) :: :ok
  def check(_code, _tools), do: :ok

  @doc """
  Runs a text: its value, and what is there for the next. That is `[]` at first, and a session's snapshot with the names of its
  variables from then on, which Legion keeps without looking into it.
  """
  @spec execute(String.t(), timeout, [module], bindings, keyword) ::
          {:ok, {term, bindings}} | {:error, String.t() | :timeout}
  def execute(code, timeout, tools \\ [], bindings \\ [], limits \\ []) do
    with {:ok, session} <- session(bindings, [timeout: timeout] ++ limits(limits) ++ options(tools)),
         answer = in_session(session, with_aliases(code, tools)),
         :ok <- Session.stop(session) do
      answer
    end
    |> answer()
  end

  defp session([], options), do: Session.start(options)
  defp session(%{snapshot: snapshot}, options), do: Session.restore(snapshot, options)

  defp in_session(session, code) do
    with {:ok, value} <- Session.eval(session, code),
         {:ok, bound} <- Session.bindings(session),
         {:ok, snapshot} <- Session.snapshot(session),
         do: {:ok, {value, %{names: Keyword.keys(bound), snapshot: snapshot}}}
  end

  defp answer({:ok, _value} = answer), do: answer
  defp answer({:error, %Error{reason: {:timeout, _ms}}}), do: {:error, :timeout}
  defp answer({:error, error}), do: {:error, Exception.message(error)}

  @doc "The names of what is bound."
  @spec binding_names(bindings) :: [atom]
  def binding_names([]), do: []
  def binding_names(%{names: names}), do: names

  @doc "What a model is told of the language."
  @spec prompt_info() :: %{language: String.t(), constraints: String.t(), tool_usage: String.t()}
  def prompt_info do
    %{
      language: "Elixir #{System.version()}",
      constraints: """
      - All of the language runs: pattern matching, `defmodule`, structs, protocols, comprehensions, `try`.
      - The last expression is the value. Variables and modules are there in the next text.
      - There are no processes, messages, files, network and ETS.
      - A text that takes too long or too much memory is ended.
      """,
      tool_usage: "Each tool below is a module: call its functions by its name."
    }
  end

  defp limits(limits) do
    for {key, value} <- limits, is_integer(value), option <- limit(key, value), do: option
  end

  defp limit(:max_heap, bytes), do: [memory: max(bytes, @least_memory)]
  defp limit(:max_reductions, reductions), do: [fuel: max(reductions, 1)]
  defp limit(_other, _value), do: []

  # A tool's functions, all but those by which it is one. The tool that is an agent alone is no module for a text.
  defp options(tools), do: [imports: for(tool <- tools, into: %{}, do: {tool, functions(tool)})]

  defp functions(tool) do
    Code.ensure_loaded!(tool)

    for {name, arity} <- tool.__info__(:functions), {name, arity} not in @of_tools, reduce: %{} do
      functions ->
        Map.update(
          functions,
          name,
          [Function.capture(tool, name, arity)],
          &[Function.capture(tool, name, arity) | &1]
        )
    end
  end

  # Tools are called by the last part of their names. On the first line, so that all lines are the text's own.
  defp with_aliases(code, tools), do: Enum.map_join(tools, &"alias #{inspect(&1)}; ") <> code
end
