defmodule Instar.Application do
  # What is one per VM, whatever number of servers run in it: the names that BEAM code is loaded under, and the
  # sessions with CouchDB.
  @moduledoc false
  use Application

  @impl true
  def start(_type, _args) do
    Instar.Telemetry.init()
    children = [Instar.Runtime.Beam.Slots, Instar.Source.CouchDB.Sessions]
    Supervisor.start_link(children, strategy: :one_for_one, name: Instar.Application)
  end
end
