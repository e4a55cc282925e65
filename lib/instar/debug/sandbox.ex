defmodule Instar.Debug.Sandbox do
  # Documents in the sandbox, debugged: compiled so that each line says where it is and what is bound there.
  @moduledoc false

  @doc false
  def arm(_key, _agent), do: {:error, "documents in the sandbox cannot be debugged yet"}
  @doc false
  def disarm(_key), do: :ok
  @doc false
  def evaluate(text, values) do
    case Instar.Eval.eval(text, values) do
      {:ok, value, _bindings} -> {:ok, {:value, value}}
      {:error, error} -> {:error, Exception.message(error)}
    end
  end
end
