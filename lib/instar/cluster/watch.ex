defmodule Instar.Cluster.Watch do
  # Tells a member who joins and leaves its group. A process of its own, because `:pg` of OTP 25 crashes when one that
  # both watches a group and is in it ends.
  @moduledoc false
  use GenServer

  @doc """
  Watches a group for the calling process, which gets `{:group, :join | :leave, pids}`; those that are in it already come
  first, as having joined.
  """
  @spec start_link(atom, term) :: GenServer.on_start()
  def start_link(scope, group), do: GenServer.start_link(__MODULE__, {scope, group, self()})

  @impl true
  def init({scope, group, member}) do
    {reference, pids} = :pg.monitor(scope, group)
    send(member, {:group, :join, pids})
    {:ok, {reference, member}}
  end

  @impl true
  def handle_info({reference, change, _group, pids}, {reference, member} = state)
      when change in [:join, :leave] do
    send(member, {:group, change, pids})
    {:noreply, state}
  end

  def handle_info(_other, state), do: {:noreply, state}
end
