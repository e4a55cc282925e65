defmodule Instar.Cluster.Sync do
  # A follower compares itself with the leader: takes what is newer there, offers what is newer here, and tries again
  # what could not be loaded. When nothing differs, that is one small message each way.
  @moduledoc false
  alias Instar.Cluster.{Follower, Leader, Member, Plan, Tables}
  alias Instar.Telemetry

  # How many entries are asked for at once.
  @portion 512

  @doc "Compares with the leader once. `:not_leader` says that it is none, `:error` that it does not answer."
  @spec run(atom, node) :: :ok | :not_leader | :error
  def run(name, leader) do
    Telemetry.span(:sync, %{server: name, leader: leader}, fn ->
      {result, wanted, offered} = compare(name, leader)
      {result, %{result: result, wanted: wanted, offered: offered}, %{wanted: wanted, offered: offered}}
    end)
  catch
    # The leader went away; whoever is next will be asked.
    :exit, _reason -> :error
  end

  defp compare(name, leader) do
    case Member.ask(name, leader, {:compare, node(), Member.state_of(name)}) do
      {:ok, root} ->
        counts = meet(name, leader, root)
        Follower.again(name, holders(name, leader))
        Member.report(name)
        Tuple.insert_at(counts, 0, :ok)

      :not_leader ->
        {:not_leader, 0, 0}
    end
  end

  defp meet(name, leader, root) do
    # The leader may have the same of a list that has lost a part here, and not know it.
    broken = Member.broken(name)

    if Member.root(name) == root and broken == [] do
      {0, 0}
    else
      {want, offer} = differences(name, leader, [""], {[], []})

      # Before anything is taken: while the two sides are still told apart, a list that was lost in part is seen.
      offered = Enum.uniq_by(broken ++ for(key <- offer, do: Tables.entry(name, key)), & &1.key)
      if offered != [] and offer(name, leader, offered) == :ok, do: Member.settled(name, broken)

      # A portion at a time, so that no message is large, and what has come is current while the rest comes.
      for keys <- Enum.chunk_every(want, @portion),
          do: Follower.take(name, Member.ask(name, leader, {:entries, keys}), holders(name, leader))

      {length(want), length(offer)}
    end
  end

  defp differences(_name, _leader, [], found), do: found

  defp differences(name, leader, prefixes, {want, offer}) do
    {deeper, more_want, more_offer} = Member.step(name, Member.ask(name, leader, {:open, prefixes}))
    differences(name, leader, deeper, {more_want ++ want, more_offer ++ offer})
  end

  defp offer(name, leader, entries) do
    :erpc.call(leader, Leader, :offered, [name, entries, node()], Tables.options(name).timeout)
  catch
    # It will be offered again.
    _kind, _reason -> :error
  end

  defp holders(name, leader), do: Plan.holders(leader, Member.nodes(name) -- [node()], node())
end
