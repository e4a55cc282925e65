defmodule Instar.Source.Contract.Fault do
  @moduledoc """
  What a source does that breaks the contract of `Instar.Source`. `callback` names its function, as `"fetch/3"`, and the
  message says when it was called, what it has answered, and what was due.

      %Instar.Source.Contract.Fault{callback: "fetch/3", message: "fetch/3 of what is not there has answered …"}
  """
  defexception [:callback, :message]

  @type t :: %__MODULE__{callback: String.t(), message: String.t()}

  # So much of an answer is shown.
  @shown 500

  @doc false
  @spec equal!(String.t(), String.t(), term, term) :: :ok
  def equal!(callback, situation, answer, due),
    do: true!(callback, situation, answer, answer == due, inspect(due, limit: 20))

  @doc false
  @spec true!(String.t(), String.t(), term, boolean, String.t()) :: :ok
  def true!(callback, situation, answer, true?, due),
    do: if(true?, do: :ok, else: fault!(callback, situation, answer, due))

  @doc false
  @spec fault!(String.t(), String.t(), term, String.t()) :: no_return
  def fault!(callback, situation, answer, due) do
    raise __MODULE__,
      callback: callback,
      message:
        "#{callback} #{situation}: it has answered #{answer |> inspect(limit: 20) |> String.slice(0, @shown)}, due is #{due}"
  end
end
