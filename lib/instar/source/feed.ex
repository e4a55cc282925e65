defmodule Instar.Source.Feed do
  # How a feed ends that is a process of its own.
  @moduledoc false

  @doc """
  Ends a feed's process, and what it holds with it; nil stands for one that has been ended. None of its messages is left
  in the mailbox of the caller, who followed it.
  """
  @spec stop(pid | nil, reference) :: :ok
  def stop(nil, reference), do: flush(reference)

  def stop(feed, reference) do
    monitor = Process.monitor(feed)
    Process.exit(feed, :kill)

    receive do
      {:DOWN, ^monitor, :process, ^feed, _reason} -> flush(reference)
    end
  end

  defp flush(reference) do
    receive do
      {^reference, _message} -> flush(reference)
      {:broken, ^reference, _error} -> flush(reference)
    after
      0 -> :ok
    end
  end
end
