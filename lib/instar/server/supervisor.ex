defmodule Instar.Server.Supervisor do
  # One code server: its processes, in the order in which each needs the ones before it. When the version table
  # dies, so does what stands on it, and all of it begins anew with nothing loaded. When the server stops, the version
  # table waits for those who are inside (see `Instar.Server.Stop`), and a server that is started anew waits for that.
  @moduledoc false
  use Supervisor
  alias Instar.{Config, Error, Source}
  alias Instar.Disk.{Health, Limit}
  alias Instar.Server.{CodeReloading, Eviction, Freshness, Names, SingleFlight, Versions, Warm}

  # What a stop may take beyond its time, on a machine that has no time for it.
  @former_ms 60_000

  @doc "What a supervisor starts for `{Instar, options}`: what is wrong with them is told at the start."
  @spec child_spec(term) :: Supervisor.child_spec()
  def child_spec(options) do
    known = if Keyword.keyword?(options), do: options, else: []

    %{
      id: Keyword.get(known, :name, Names.default()),
      start: {Names.default(), :start_link, [%Config.Given{options: options}]},
      type: :supervisor,
      shutdown: shutdown(Keyword.get(known, :shutdown))
    }
  end

  defp shutdown(ms) when ms == :infinity or (is_integer(ms) and ms >= 0), do: ms
  defp shutdown(_none_or_wrong), do: %Config{}.shutdown

  @doc "Starts a server; bad options, or a source that refuses its own, are `{:error, %Instar.Error{}}`."
  @spec start_link(keyword) :: Supervisor.on_start() | {:error, Error.t()}
  def start_link(%Config.Given{options: options}), do: start_link(options)

  def start_link(options) do
    with {:ok, config} <- Config.new(options),
         {:ok, source} <- source(config),
         :ok <- Warm.check(config, source) do
      Supervisor.start_link(__MODULE__, {config, source, Keyword.has_key?(options, :cache_dir)},
        name: config.name
      )
    end
  end

  @impl true
  def init({config, source, cache_chosen?}) do
    name = config.name
    tasks = Names.tasks(name)
    await_former(config)
    # What is there may be more than this server grants.
    Limit.check(config)
    Health.begin(config, cache_chosen?)
    CodeReloading.warn(config)

    children = [
      {Task.Supervisor, name: tasks},
      child(SingleFlight, name: SingleFlight.name(name), tasks: tasks),
      # It bounds by itself how long it waits for those who are inside.
      Map.put(child(Versions, {config, source}), :shutdown, :infinity),
      child(Eviction, config),
      child(Freshness, {config, tasks}),
      child(Warm, {config, tasks})
    ]

    Supervisor.init(children, strategy: :rest_for_one)
  end

  # A server of this name whose supervisor was killed may still be waiting for those who are inside.
  defp await_former(%{name: name, shutdown: shutdown}) do
    monitors =
      for part <- [Names.tasks(name), SingleFlight.name(name), Versions.name(name)],
          pid = Process.whereis(part),
          do: Process.monitor(pid)

    for monitor <- monitors do
      receive do
        {:DOWN, ^monitor, :process, _pid, _reason} -> :ok
      after
        if(shutdown == :infinity, do: :infinity, else: shutdown + @former_ms) -> :ok
      end
    end
  end

  defp child(module, argument), do: %{id: module, start: {module, :start_link, [argument]}}

  defp source(%{source: nil}), do: {:ok, nil}

  defp source(%{source: {module, options}, name: name}) do
    with {:module, ^module} <- Code.ensure_loaded(module),
         true <- Source.source?(module),
         {:ok, state} <- module.init(options) do
      {:ok, {module, state}}
    else
      {:error, %Error{} = error} ->
        {:error, Error.context(error, server: name)}

      _nofile_or_other_module ->
        {:error,
         Error.new({:invalid_option, :source, module, "a module of the behaviour Instar.Source"}, server: name)}
    end
  end
end
