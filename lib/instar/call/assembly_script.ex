defmodule Instar.Call.AssemblyScript do
  # What every module compiled from AssemblyScript imports unless it was told otherwise: the function that an uncaught
  # error ends in. It becomes the call's error, with the error's message and place.
  @moduledoc false
  alias Instar.Memory

  # The length of an object stands before it, and texts are UTF-16. More of one than this is not read.
  @max_bytes 4_096

  @doc "The function for an import that nobody offers, if it is this one."
  @spec import({String.t(), String.t(), [atom], [atom]}) :: function | nil
  def import({"env", "abort", [:i32, :i32, :i32, :i32], []}), do: &abort/5
  def import(_other), do: nil

  defp abort(memory, message, file, line, column),
    do: throw({__MODULE__, {:abort, text(memory, message), text(memory, file), line, column}})

  defp text(_memory, 0), do: nil

  defp text(memory, pointer) do
    with <<address::32>> = <<pointer::32>>,
         true <- address >= 4,
         {:ok, <<length::little-32>>} <- Memory.read(memory, address - 4, 4),
         {:ok, bytes} <- Memory.read(memory, address, min(length, @max_bytes)),
         text when is_binary(text) <- :unicode.characters_to_binary(bytes, {:utf16, :little}) do
      text
    else
      _no_text -> nil
    end
  end
end
