defmodule Instar.Application do
  # What is one per VM, whatever number of servers run in it: the names that BEAM code is loaded under, the sessions
  # with CouchDB, who is in which cluster, the object code of modules that were compiled in memory, and the watch over callbacks.
  @moduledoc false
  use Application

  @impl true
  def start(_type, _args) do
    Instar.Telemetry.init()

    children = [
      Instar.Watchdog,
      Instar.Runtime.Beam.Slots,
      Instar.Source.CouchDB.Sessions,
      %{id: :pg, start: {:pg, :start_link, [Instar.Cluster.Member.scope()]}},
      Instar.Cluster.Kept
    ]

    Supervisor.start_link(children, strategy: :one_for_one, name: Instar.Application)
  end
end
