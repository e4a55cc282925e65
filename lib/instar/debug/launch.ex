defmodule Instar.Debug.Launch do
  # What an editor has started: a Mix task or a text of Elixir, in a process of its own, whose output is the session's.
  @moduledoc false
  alias Instar.Debug.Output

  @type wanted :: {:task, String.t(), [String.t()]} | {:eval, String.t()} | :nothing

  @doc "What the arguments of a launch want."
  @spec of(map) :: {:ok, {wanted, pid}} | {:error, String.t()}
  def of(%{"task" => task} = arguments) when is_binary(task) do
    strings = for argument <- List.wrap(arguments["taskArgs"]), is_binary(argument), do: argument
    {:ok, {{:task, task, strings}, self()}}
  end

  def of(%{"eval" => text}) when is_binary(text), do: {:ok, {{:eval, text}, self()}}
  def of(%{"task" => _other}), do: {:error, "`task` is the name of a Mix task, as \"test\""}
  def of(%{"eval" => _other}), do: {:error, "`eval` is a text of Elixir"}
  def of(_arguments), do: {:error, "launch needs a `task` of Mix or a text of Elixir to `eval`"}

  @doc "Starts it; its owner is sent `{:instar_launch, event}`."
  @spec start({wanted, pid}) :: pid
  def start({wanted, owner}) do
    spawn(fn ->
      {:ok, output} =
        Output.start(fn category, text -> send(owner, {:instar_launch, {:output, category, text}}) end)

      Process.group_leader(self(), output)
      code = run(wanted)
      send(owner, {:instar_launch, {:ended, code}})
    end)
  end

  defp run(wanted) do
    started(wanted)
    0
  catch
    :exit, {:shutdown, code} when is_integer(code) ->
      code

    :exit, :normal ->
      0

    kind, reason ->
      IO.puts(Exception.format(kind, reason, __STACKTRACE__))
      1
  end

  # In a release there is no Mix.
  defp started({:task, task, arguments}), do: apply(Mix.Task, :rerun, [task, arguments])

  defp started({:eval, text}) do
    Code.eval_string(text, [], file: "launch")
  end

  @doc "Ends it."
  @spec stop(pid) :: true
  def stop(pid), do: Process.exit(pid, :kill)
end
