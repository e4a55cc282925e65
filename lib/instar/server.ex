defmodule Instar.Server do
  # One code server: its processes, in the order in which each needs the ones before it. When the version table
  # dies, so does what stands on it, and all of it begins anew with nothing loaded.
  @moduledoc false
  use Supervisor
  alias Instar.{Config, Error, Eviction, Flight, Freshness, Versions}

  @doc "Starts a server; bad options, or a source that refuses its own, are `{:error, %Instar.Error{}}`."
  @spec start_link(keyword) :: Supervisor.on_start() | {:error, Error.t()}
  def start_link(options) do
    with {:ok, config} <- Config.new(options),
         {:ok, source} <- source(config) do
      Supervisor.start_link(__MODULE__, {config, source}, name: config.name)
    end
  end

  @impl true
  def init({config, source}) do
    name = config.name
    tasks = Module.concat(name, "Tasks")

    children = [
      {Task.Supervisor, name: tasks},
      child(Flight, name: Flight.name(name), tasks: tasks),
      child(Versions, {config, source}),
      child(Eviction, config),
      child(Freshness, {config, tasks})
    ]

    Supervisor.init(children, strategy: :rest_for_one)
  end

  defp child(module, argument), do: %{id: module, start: {module, :start_link, [argument]}}

  defp source(%{source: nil}), do: {:ok, nil}

  defp source(%{source: {module, options}, name: name}) do
    with {:module, ^module} <- Code.ensure_loaded(module),
         {:ok, state} <- module.init(options) do
      {:ok, {module, state}}
    else
      {:error, %Error{} = error} ->
        {:error, Error.context(error, server: name)}

      {:error, _nofile} ->
        {:error,
         Error.new({:invalid_option, :source, module, "a module of the behaviour Instar.Source"}, server: name)}
    end
  end
end
