defmodule Instar.Application do
  # What is one per VM, whatever number of servers run in it: the names that BEAM code is loaded under.
  @moduledoc false
  use Application

  @impl true
  def start(_type, _args) do
    Instar.Telemetry.init()
    Supervisor.start_link([Instar.Runtime.Beam.Slots], strategy: :one_for_one, name: Instar.Application)
  end
end
