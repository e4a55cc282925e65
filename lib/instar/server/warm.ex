defmodule Instar.Server.Warm do
  # Loads the documents that a server is to have before it takes requests, a few at a time, and knows when they are there.
  # What cannot be loaded is tried again until it can; the books are kept here, the work is done by tasks.
  @moduledoc false
  use GenServer
  require Logger
  alias Instar.{Config, Document, Error}
  alias Instar.Server.{Loader, Versions}

  @at_once 8
  @first_retry_ms 1_000
  @longest_retry_ms 30_000
  # How often the log says how far it is.
  @progress_ms 5_000

  @type status :: %{
          ready: boolean,
          loaded: non_neg_integer,
          total: non_neg_integer | nil,
          errors: [%{id: String.t() | nil, error: Error.t()}]
        }

  @doc "Whether a source can do what the option asks of it."
  @spec check(Config.t(), {module, Instar.Source.state()} | nil) :: :ok | {:error, Error.t()}
  def check(%{warm: :all} = config, nil), do: cannot(config, "a server without a source has none to list")

  def check(%{warm: :all} = config, {module, _state}) do
    if function_exported?(module, :ids, 1),
      do: :ok,
      else: cannot(config, "#{inspect(module)} cannot list its documents")
  end

  def check(_config, _source), do: :ok

  defp cannot(config, why) do
    {:error, Error.new({:invalid_option, :warm, :all, "a list of ids (#{why})"}, server: config.name)}
  end

  @doc "Whether all is loaded; false where there is no server."
  @spec ready?(atom) :: boolean
  def ready?(server) do
    status(server).ready
  rescue
    Error -> false
  end

  @doc "Waits until all is loaded."
  @spec await(atom, timeout) :: :ok | {:error, Error.t()}
  def await(server, timeout) do
    GenServer.call(name(server), {:await, timeout}, :infinity)
  catch
    :exit, _reason -> {:error, Error.new({:no_server, server})}
  end

  @doc "How far it is."
  @spec status(atom) :: status
  def status(server) do
    GenServer.call(name(server), :status, :infinity)
  catch
    :exit, _reason -> raise Error.new({:no_server, server})
  end

  @doc false
  def start_link({config, tasks}),
    do: GenServer.start_link(__MODULE__, {config, tasks}, name: name(config.name))

  defp name(server), do: Module.concat(server, "Warm")

  # The books: `ids` is nil until the source has listed them, `left` are to be loaded, `running` those in hand by their
  # task, `failed` the errors of the last try by id. An id of nil stands for the listing.

  @impl true
  def init({config, tasks}) do
    state = %{
      config: config,
      tasks: tasks,
      ids: nil,
      left: [],
      running: %{},
      loaded: MapSet.new(),
      failed: %{},
      reported: %{},
      retry_ms: @first_retry_ms,
      waiting: [],
      began: System.monotonic_time(:millisecond)
    }

    case config.warm do
      [] -> {:ok, %{state | ids: []}}
      :all -> {:ok, state, {:continue, :list}}
      ids -> {:ok, state, {:continue, {:load, Enum.uniq(ids)}}}
    end
  end

  @impl true
  def handle_continue(:list, state) do
    {module, source} = Versions.source(state.config.name)
    {:noreply, task(state, nil, fn -> module.ids(source) end)}
  end

  def handle_continue({:load, ids}, state) do
    Logger.info("Instar: #{inspect(state.config.name)} loads #{documents(length(ids))}")
    Process.send_after(self(), :progress, @progress_ms)
    {:noreply, work(%{state | ids: ids, left: ids})}
  end

  @impl true
  def handle_call(:status, _from, state) do
    errors = for {id, error} <- Enum.sort_by(state.failed, &elem(&1, 0)), do: %{id: id, error: error}
    total = state.ids && length(state.ids)
    {:reply, %{ready: ready(state), loaded: MapSet.size(state.loaded), total: total, errors: errors}, state}
  end

  def handle_call({:await, timeout}, from, state) do
    if ready(state) do
      {:reply, :ok, state}
    else
      # A timer of the VM takes no more.
      if is_integer(timeout),
        do: Process.send_after(self(), {:late, from, timeout}, min(timeout, 4_294_967_295))

      {:noreply, %{state | waiting: [from | state.waiting]}}
    end
  end

  defp ready(%{ids: nil}), do: false
  defp ready(%{ids: ids, loaded: loaded}), do: MapSet.size(loaded) == length(ids)

  @impl true
  def handle_info({task, result}, state) when is_map_key(state.running, task) do
    Process.demonitor(task, [:flush])
    done(state, task, result)
  end

  def handle_info({:DOWN, task, :process, _pid, reason}, state) when is_map_key(state.running, task),
    do: done(state, task, {:error, Error.new({:crashed, reason})})

  def handle_info(:again, state) do
    state = %{state | retry_ms: min(state.retry_ms * 2, @longest_retry_ms)}

    if state.ids == nil,
      do: {:noreply, state, {:continue, :list}},
      else: {:noreply, work(%{state | left: Enum.sort(Map.keys(state.failed))})}
  end

  def handle_info(:progress, state) do
    unless ready(state) do
      # Of what is only tried again, the failures tell.
      if state.left != [],
        do:
          Logger.info(
            "Instar: #{inspect(state.config.name)} has loaded #{MapSet.size(state.loaded)} of #{documents(length(state.ids))}"
          )

      Process.send_after(self(), :progress, @progress_ms)
    end

    {:noreply, state}
  end

  def handle_info({:late, from, timeout}, state) do
    if from in state.waiting do
      error =
        case Enum.sort_by(state.failed, &elem(&1, 0)) do
          [{_id, error} | _others] -> error
          [] -> Error.new({:timeout, timeout}, server: state.config.name)
        end

      GenServer.reply(from, {:error, error})
    end

    {:noreply, %{state | waiting: List.delete(state.waiting, from)}}
  end

  def handle_info(_other, state), do: {:noreply, state}

  # Loading --------------------------------------------------------------------------------------------------

  defp work(%{left: [id | left], running: running} = state) when map_size(running) < @at_once do
    %{config: config} = state
    work(task(%{state | left: left}, id, fn -> load(config, id) end))
  end

  defp work(state), do: state

  defp task(state, id, fun) do
    %Task{ref: task} = Task.Supervisor.async_nolink(state.tasks, fun)
    %{state | running: Map.put(state.running, task, id)}
  end

  # What a call without a tag can lead to: the channel production with its shares, else the newest tag.
  defp load(%{name: server} = config, id) do
    with {:ok, _version} <- load(config, id, []) do
      tags = with %Document{} = outline <- Versions.outline(server, id), do: Document.choices(outline).default
      Enum.find_value(List.wrap(tags), :ok, &with({:ok, _version} <- load(config, id, tag: &1), do: nil))
    end
  end

  defp load(%{name: server}, id, query) do
    case Loader.known(server, id, query) do
      {:ok, version} -> {:ok, version}
      _missing -> Loader.load(server, id, query)
    end
  end

  defp done(state, task, result) do
    {id, running} = Map.pop!(state.running, task)
    state = %{state | running: running}

    case {id, result} do
      {nil, {:ok, ids}} -> {:noreply, %{state | failed: %{}}, {:continue, {:load, Enum.uniq(ids)}}}
      {_id, :ok} -> {:noreply, state |> loaded(id) |> work() |> conclude()}
      {_id, {:error, error}} -> {:noreply, state |> failed(id, error) |> work() |> conclude()}
    end
  end

  defp loaded(state, id),
    do: %{state | loaded: MapSet.put(state.loaded, id), failed: Map.delete(state.failed, id)}

  # A database may have other documents beside those with code.
  defp failed(%{config: %{warm: :all}} = state, id, %Error{
         reason: {:invalid_document, _problem},
         field: "type"
       }),
       do: %{state | ids: List.delete(state.ids, id), failed: Map.delete(state.failed, id)}

  # Gone since the source has listed it.
  defp failed(%{config: %{warm: :all}, ids: [_ | _]} = state, id, %Error{reason: :not_found}),
    do: %{state | ids: List.delete(state.ids, id), failed: Map.delete(state.failed, id)}

  defp failed(state, id, error), do: %{state | failed: Map.put(state.failed, id, error)}

  defp conclude(%{running: running, left: []} = state) when running == %{} do
    cond do
      ready(state) ->
        ms = System.monotonic_time(:millisecond) - state.began

        Logger.info(
          "Instar: #{inspect(state.config.name)} is ready: #{documents(length(state.ids))} loaded in #{ms} ms"
        )

        for from <- state.waiting, do: GenServer.reply(from, :ok)
        %{state | waiting: []}

      true ->
        Process.send_after(self(), :again, state.retry_ms)
        report(state)
    end
  end

  defp conclude(state), do: state

  # Once, and again when something else is wrong.
  defp report(state) do
    reasons = Map.new(state.failed, fn {id, error} -> {id, error.reason} end)

    if reasons != state.reported do
      # Where a store is away, it is one reason for all.
      {id, error} = state.failed |> Enum.sort_by(&elem(&1, 0)) |> hd()
      others = map_size(state.failed) - 1
      more = if others > 0, do: " (and #{others} more; Instar.status() has all)", else: ""

      Logger.warning(
        "Instar: #{inspect(state.config.name)} is not ready, and goes on trying: " <>
          "#{id || "the list of documents"}: #{Exception.message(error)}#{more}"
      )
    end

    %{state | reported: reasons}
  end

  defp documents(1), do: "1 document"
  defp documents(n), do: "#{n} documents"
end
