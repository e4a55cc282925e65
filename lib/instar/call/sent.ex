defmodule Instar.Call.Sent do
  # Output that is sent to a process: it lies in that process's mailbox, for as long as nobody reads it there, so all that a call
  # sends counts against the memory that the call may have.
  @moduledoc false

  @typedoc "Notes the bytes of a message of this call; `over` where they are more than its memory in all."
  @type count :: (non_neg_integer -> :ok | {:over, limit :: pos_integer})

  @doc "Sends what was written to a stream, as far as the call may."
  @spec send_on(pid, :stdout | :stderr, binary, count) :: :ok | {:over, :stdout | :stderr, pos_integer}
  def send_on(pid, stream, bytes, count) do
    with :ok <- count.(byte_size(bytes)) do
      send(pid, {name(stream), self(), bytes})
      :ok
    else
      {:over, limit} -> {:over, stream, limit}
    end
  end

  defp name(:stdout), do: :instar_stdout
  defp name(:stderr), do: :instar_stderr
end
