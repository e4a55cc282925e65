defmodule Instar.Application do
  # Starts what is one per VM, whatever number of servers run in it. That is the budget of atoms, permits to compile, who keeps
  # warnings, the names that BEAM code is loaded under and who purges them, the code of lines that ran, the sessions with
  # CouchDB, who is in which cluster, the object code of modules that were compiled in memory, the watch over callbacks and
  # over the owners of instances, and the limit of cache folders and whether they can be written.
  @moduledoc false
  use Application

  @impl true
  def start(_type, _args) do
    Instar.Telemetry.init()
    Instar.Version.described_by(&Instar.Call.Described.items/2)

    # Asked first, so that what is missing is said in one line, instead of by what needs it.
    with :ok <- Instar.Disk.PrivFiles.loaded(), do: start_children()
  end

  defp start_children do
    children = [
      Instar.Call.Watchdog,
      Instar.Call.Patterns.Cache,
      Instar.Instance.Owners,
      Instar.Disk.Limit,
      Instar.Disk.Health,
      Instar.Compiler.Shared.AtomBudget,
      Instar.Compiler.Shared.Permits,
      Instar.Compiler.Shared.Warnings,
      {Instar.Runtime.Beam.Slots, orphan: &Instar.Server.Stop.orphan(Instar.Runtime.Beam, &1)},
      Instar.Runtime.Beam.Sweeper,
      Instar.Eval.Cache,
      Instar.Source.CouchDB.Sessions,
      %{id: :pg, start: {:pg, :start_link, [Instar.Cluster.Member.scope()]}},
      Instar.Cluster.ObjectCode
    ]

    Supervisor.start_link(children, strategy: :one_for_one, name: Instar.Application)
  end
end
