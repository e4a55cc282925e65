defmodule Instar.TaskRun do
  # A Mix task as somebody types it, within this VM.
  import ExUnit.CaptureIO

  @doc "Runs a task: the exit code, and what went to the screen and to standard error."
  def run(task, arguments) do
    {{code, out}, errors} =
      with_io(:stderr, fn ->
        with_io(fn ->
          try do
            Mix.Task.rerun(task, arguments)
            0
          catch
            :exit, {:shutdown, code} -> code
          end
        end)
      end)

    {code, out, errors}
  end
end
