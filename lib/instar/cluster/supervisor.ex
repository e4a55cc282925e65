defmodule Instar.Cluster.Supervisor do
  # One member: its processes, in the order in which each needs the ones before it. What is on the disk is loaded by
  # the applier before the last of them, which talks to others, begins.
  @moduledoc false
  use Supervisor
  alias Instar.Cluster.{Applier, Member, Options, Tables, Writer}
  alias Instar.Error

  @spec start_link(keyword) :: Supervisor.on_start() | {:error, Error.t()}
  def start_link(options) do
    with {:ok, options} <- Options.new(options),
         {:ok, supervisor} <-
           Supervisor.start_link(__MODULE__, options, name: Module.concat(options.name, "Cluster")) do
      # A convenience for whoever starts one thing after the other; alone it works as well.
      Member.await(options.name, options.await)
      {:ok, supervisor}
    end
  end

  @impl true
  def init(options) do
    tasks = Module.concat(options.name, "Cluster.Tasks")

    children = [
      child(Tables, options),
      {Task.Supervisor, name: tasks},
      child(Applier, options),
      child(Writer, options),
      child(Member, {options, tasks})
    ]

    Supervisor.init(children, strategy: :rest_for_one)
  end

  defp child(module, argument), do: %{id: module, start: {module, :start_link, [argument]}}
end
