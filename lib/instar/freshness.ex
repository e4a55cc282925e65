defmodule Instar.Freshness do
  # Keeps what is loaded up to date: follows the source's feed, or asks it from time to time, and has every document
  # that has changed refreshed, a few at a time. It also knows how the source is doing, and what could not be refreshed.
  #
  #   source ── live feed, or a poll every `refresh` ms ──▸ ids to look at ──▸ Instar.Refresh, 8 at once ──▸ status
  #
  # The process only keeps the books: whatever may take its time runs in tasks.
  @moduledoc false
  use GenServer
  require Logger
  alias Instar.{Error, Refresh, Source, Telemetry, Versions}

  @at_once 8
  # Documents that are loaded in one go join the feed together.
  @join_ms 50
  # How long a document waits that could not be refreshed just now.
  @again_ms 500
  @first_retry_ms 1_000

  @doc "Says that the first version of a document has been loaded."
  @spec begun(atom) :: :ok
  def begun(server), do: GenServer.cast(name(server), :begun)

  @doc "Says what the source answered, whoever asked it."
  @spec heard(atom, term) :: :ok
  def heard(server, answer) do
    case answer do
      # Of one document only; others may well be there.
      {:error, %Error{reason: {:http_status, _status}}} -> :ok
      {:error, error} -> if Source.down?(error), do: GenServer.cast(name(server), {:heard, error}), else: :ok
      _answer -> GenServer.cast(name(server), {:heard, nil})
    end
  end

  @doc "Looks for changes now; returns when what was found has been dealt with."
  @spec look(atom) :: :ok
  def look(server), do: GenServer.call(name(server), :look, :infinity)

  @doc "How the source is doing, and the errors of documents that could not be refreshed."
  @spec status(atom) :: %{
          source: %{
            state: :unknown | :up | {:down, Error.t()},
            since: DateTime.t(),
            feed: :live | :polling | :off
          },
          errors: %{optional(String.t()) => Error.t()}
        }
  def status(server) do
    GenServer.call(name(server), :status, :infinity)
  catch
    :exit, _reason -> raise Error.new({:no_server, server})
  end

  @doc false
  def start_link({config, tasks}),
    do: GenServer.start_link(__MODULE__, {config, tasks}, name: name(config.name))

  defp name(server), do: Module.concat(server, "Freshness")

  # The books ------------------------------------------------------------------------------------------------
  #
  #   up       :unknown | :up | {:down, error}, with the time of the last change and the failures in a row
  #   since    the place in the store's history up to which `asked` has been looked at
  #   asked    ids that looks have included
  #   feed     nil | {reference, :joining | :live}, of the ids in `fed`
  #   look     nil | the running task that asks the source, and `look_from`, how the source did when it began
  #   queue    ids to refresh, in order; `running` are those in hand, by their task
  #   again    ids to refresh later, all together
  #   reported errors of documents by id, with the token they were reported for

  @impl true
  def init({config, tasks}) do
    state = %{
      config: config,
      tasks: tasks,
      source: Versions.source(config.name),
      up: :unknown,
      changed_at: DateTime.utc_now(),
      failures: 0,
      since: nil,
      asked: MapSet.new(),
      feed: nil,
      fed: MapSet.new(),
      look: nil,
      look_from: :unknown,
      look_again: false,
      joining: nil,
      queue: :queue.new(),
      queued: MapSet.new(),
      running: %{},
      again: MapSet.new(),
      again_timer: nil,
      again_ms: @again_ms,
      reported: %{},
      waiting: [],
      timer: nil
    }

    {:ok, beat(state)}
  end

  defp on?(%{source: nil}), do: false

  defp on?(%{source: {module, _state}, config: config}),
    do: config.refresh != :infinity and function_exported?(module, :changes, 3)

  defp follows?(%{source: {module, _state}}), do: function_exported?(module, :follow, 3)

  # A tenth more or less, so that many servers do not ask all at once.
  defp beat(state) do
    if state.timer, do: Process.cancel_timer(state.timer)
    %{state | timer: if(on?(state), do: Process.send_after(self(), :beat, jitter(pause(state))))}
  end

  defp jitter(ms), do: max(round(ms * (0.9 + :rand.uniform() * 0.2)), 1)

  # A store that is away is asked sooner at first, in case it was only restarted.
  defp pause(%{up: {:down, _error}, failures: failures, config: config}),
    do: min(@first_retry_ms * Integer.pow(2, min(failures, 10)), config.refresh)

  defp pause(%{config: config}), do: config.refresh

  @impl true
  # Without a feed to join, the next beat is soon enough.
  def handle_cast(:begun, state) do
    join? = state.joining == nil and on?(state) and follows?(state)
    {:noreply, if(join?, do: %{state | joining: Process.send_after(self(), :join, @join_ms)}, else: state)}
  end

  def handle_cast({:heard, error}, state), do: {:noreply, turn(state, error)}

  @impl true
  def handle_call(:status, _from, state) do
    source = %{state: state.up, since: state.changed_at, feed: feed(state)}

    {:reply, %{source: source, errors: Map.new(state.reported, fn {id, {_token, error}} -> {id, error} end)},
     state}
  end

  def handle_call(:look, from, state) do
    {:noreply,
     %{state | waiting: [from | state.waiting], look_again: state.look != nil} |> start_look() |> settle()}
  end

  defp feed(state) do
    cond do
      not on?(state) -> :off
      match?({_reference, :live}, state.feed) -> :live
      true -> :polling
    end
  end

  @impl true
  def handle_info(:beat, state) do
    live? = match?({_reference, :live}, state.feed)
    {:noreply, beat(if(live?, do: state, else: start_look(state)))}
  end

  # Documents have been loaded that no look has included. A running look may or may not have seen them.
  def handle_info(:join, state) do
    {:noreply, start_look(%{state | joining: nil, look_again: state.look != nil})}
  end

  def handle_info(:again, state) do
    slower = %{
      state
      | again: MapSet.new(),
        again_timer: nil,
        again_ms: min(state.again_ms * 2, state.config.refresh)
    }

    {:noreply, state.again |> Enum.reduce(slower, &enqueue/2) |> work()}
  end

  # The look is over.
  def handle_info({task, {:looked, ids, result}}, %{look: task} = state) do
    Process.demonitor(task, [:flush])
    state = %{state | look: nil}

    state =
      case result do
        {:ok, changes, since} ->
          # With nothing loaded, nobody was asked, and the source may be away.
          %{
            if(ids == MapSet.new(), do: state, else: turn(state, nil))
            | since: since,
              asked: ids,
              reported: Map.take(state.reported, MapSet.to_list(ids))
          }
          |> note(changes)
          |> confirm_stale()
          |> follow(ids)

        {:error, error} ->
          # Somebody else has found the source back since the look began: what it says is of before.
          if state.up == :up and match?({:down, _error}, state.look_from), do: state, else: turn(state, error)
      end

    {:noreply, state |> look_again() |> work() |> settle()}
  end

  def handle_info({:DOWN, task, :process, _pid, reason}, %{look: task} = state) do
    {:noreply, %{state | look: nil} |> turn(Error.new({:crashed, reason})) |> look_again() |> settle()}
  end

  # A refresh is over.
  def handle_info({task, result}, state) when is_map_key(state.running, task) do
    Process.demonitor(task, [:flush])
    {:noreply, done(state, task, result)}
  end

  def handle_info({:DOWN, task, :process, _pid, reason}, state) when is_map_key(state.running, task) do
    {:noreply, done(state, task, {:error, Error.new({:crashed, reason}, document: state.running[task])})}
  end

  # The feed.
  def handle_info({feed, :live}, %{feed: {feed, :joining}} = state),
    do: {:noreply, turn(%{state | feed: {feed, :live}}, nil)}

  # It was away. What it missed it says itself, unless the store is another one now: so everything is compared.
  def handle_info({feed, :live}, %{feed: {feed, :live}} = state) do
    state = %{turn(state, nil) | since: nil, asked: MapSet.new(), look_again: state.look != nil}
    {:noreply, start_look(state)}
  end

  def handle_info({feed, {:changes, changes, since}}, %{feed: {feed, _stage}} = state),
    do: {:noreply, %{state | since: since} |> note(changes) |> work()}

  def handle_info({feed, {:down, error}}, %{feed: {feed, _stage}} = state),
    do: {:noreply, turn(%{state | feed: nil, fed: MapSet.new()}, if(Source.down?(error), do: error))}

  # Of a feed or a task that is no longer ours.
  def handle_info(_other, state), do: {:noreply, state}

  # Asking the source ----------------------------------------------------------------------------------------

  defp start_look(%{look: nil, source: {module, source}} = state) do
    %{config: config, since: since, asked: asked, reported: reported} = state

    %Task{ref: task} =
      Task.Supervisor.async_nolink(state.tasks, fn ->
        # What was reported is not reported again for the same token: as if it were known.
        tokens =
          Map.new(Versions.tokens(config.name), fn {id, token} ->
            {id, reported_token(reported, id, token)}
          end)

        {old, new} = Map.split(tokens, MapSet.to_list(asked))
        {:looked, MapSet.new(Map.keys(tokens)), changes(module, source, since, old, new)}
      end)

    %{state | look: task, look_from: state.up}
  end

  defp start_look(state), do: state

  defp reported_token(reported, id, token) do
    case reported do
      %{^id => {reported, _error}} -> reported || token
      %{} -> token
    end
  end

  # What no look has included is compared with the store; what came after `since` says nothing of it.
  defp changes(module, source, since, old, new) do
    with {:ok, changes_of_new, from} <-
           if(new == %{}, do: {:ok, [], since}, else: module.changes(source, nil, new)),
         {:ok, changes_of_old, to} <-
           if(old == %{}, do: {:ok, [], since || from}, else: module.changes(source, since, old)),
         do: {:ok, changes_of_new ++ changes_of_old, to}
  end

  defp look_again(%{look_again: true} = state), do: start_look(%{state | look_again: false})
  defp look_again(state), do: state

  # The feed is of exactly these ids; one that lacks some is replaced by one that begins where it was.
  defp follow(%{source: {module, source}} = state, ids) do
    cond do
      not follows?(state) or not on?(state) or MapSet.size(ids) == 0 -> state
      state.feed != nil and MapSet.subset?(ids, state.fed) -> state
      true -> follow(stop_feed(state), module, source, ids)
    end
  end

  defp follow(state, module, source, ids) do
    case module.follow(source, state.since, MapSet.to_list(ids)) do
      {:ok, feed} -> %{state | feed: {feed, :joining}, fed: ids}
      {:error, error} -> turn(state, if(Source.down?(error), do: error))
    end
  catch
    # A source's mistake must not take with it what runs: without a feed it is asked.
    kind, reason -> turn(state, Error.new({:crashed, {kind, reason}}))
  end

  defp stop_feed(%{feed: {feed, _stage}, source: {module, source}} = state) do
    module.unfollow(source, feed)
    %{state | feed: nil, fed: MapSet.new()}
  end

  defp stop_feed(state), do: state

  # Refreshing -----------------------------------------------------------------------------------------------

  # A row that says what is known already, as a feed that was resumed repeats it, needs no look at all.
  defp note(state, changes) do
    server = state.config.name

    Enum.reduce(changes, state, fn {id, token}, state ->
      known = Versions.outline(server, id)

      cond do
        known == nil and Versions.tags(server, id) == [] -> state
        known != nil and known.token == token and not known.stale -> forget_report(state, id)
        true -> enqueue(id, state)
      end
    end)
  end

  # The store is there again: what was taken from the disk is compared with it, whatever the look has said.
  defp confirm_stale(state), do: state.config.name |> Versions.stale() |> Enum.reduce(state, &enqueue/2)

  defp enqueue(id, state) do
    if id in state.queued,
      do: state,
      else: %{state | queue: :queue.in(id, state.queue), queued: MapSet.put(state.queued, id)}
  end

  # One document is in one hand at a time; a change that arrives meanwhile waits for its turn.
  defp work(state) do
    with true <- map_size(state.running) < @at_once,
         {{:value, id}, queue} <- :queue.out(state.queue) do
      state = %{state | queue: queue, queued: MapSet.delete(state.queued, id)}

      if id in Map.values(state.running) do
        work(later(state, id))
      else
        %Task{ref: task} = Task.Supervisor.async_nolink(state.tasks, Refresh, :run, [state.config, id])
        work(%{state | running: Map.put(state.running, task, id)})
      end
    else
      _busy_or_done -> state
    end
  end

  defp done(state, task, result) do
    {id, running} = Map.pop!(state.running, task)
    state = %{state | running: running}

    case result do
      :later -> later(state, id)
      {:error, %Error{reason: {:http_status, _status}} = error} -> state |> report(id, error) |> later(id)
      {:error, error} -> if Source.down?(error), do: later(state, id), else: report(state, id, error)
      _done -> %{forget_report(state, id) | again_ms: @again_ms}
    end
    |> work()
    |> settle()
  end

  defp later(state, id) do
    timer = state.again_timer || Process.send_after(self(), :again, state.again_ms)
    %{state | again: MapSet.put(state.again, id), again_timer: timer}
  end

  defp report(state, id, error) do
    # Once for every revision: the store will name it again and again.
    case state.reported do
      %{^id => {token, %Error{reason: reason}}} when token == error.token and reason == error.reason -> :ok
      %{} -> Logger.error("Instar: #{id} stays as it was: #{Exception.message(error)}")
    end

    %{state | reported: Map.put(state.reported, id, {error.token, error})}
  end

  defp forget_report(state, id), do: %{state | reported: Map.delete(state.reported, id)}

  # Whoever waits for a look gets an answer when there is nothing left to do but what has to wait.
  defp settle(%{look: nil, look_again: false, running: running} = state) when running == %{} do
    if :queue.is_empty(state.queue) do
      Enum.each(state.waiting, &GenServer.reply(&1, :ok))
      %{state | waiting: []}
    else
      state
    end
  end

  defp settle(state), do: state

  # How the source is doing ----------------------------------------------------------------------------------

  # A line and an event for every change, not for every try.
  defp turn(%{up: {:down, _former}} = state, %Error{} = error),
    do: %{state | up: {:down, error}, failures: state.failures + 1}

  defp turn(state, %Error{} = error) do
    Logger.warning(
      "Instar: #{inspect(state.config.name)} goes on without its source: #{Exception.message(error)}"
    )

    Telemetry.execute([:source, :down], %{}, %{server: state.config.name, error: error})
    # A store that comes back may have been replaced by another: its history begins anew for us.
    beat(%{
      state
      | up: {:down, error},
        changed_at: DateTime.utc_now(),
        failures: 0,
        since: nil,
        asked: MapSet.new()
    })
  end

  defp turn(%{up: :up} = state, nil), do: state

  defp turn(state, nil) do
    if match?({:down, _error}, state.up) do
      Logger.info("Instar: #{inspect(state.config.name)} has its source back")
      Telemetry.execute([:source, :up], %{}, %{server: state.config.name})
      send(self(), :beat)
    end

    %{state | up: :up, changed_at: DateTime.utc_now(), failures: 0}
  end
end
