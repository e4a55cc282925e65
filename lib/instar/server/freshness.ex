defmodule Instar.Server.Freshness do
  # Keeps what is loaded up to date: follows the source's feed, or asks it from time to time, and has every document
  # that has changed refreshed, a few at a time. It also knows how the source is doing, and what could not be refreshed.
  #
  #   source ── live feed, or a poll every `refresh` ms ──▸ ids to look at ──▸ Instar.Server.Refresh, 8 at once ──▸ status
  #
  # A row names a revision. It is wanted until it, or a newer one, has been seen: stores in clusters and caches before them
  # answer with older ones for a while. A document that the store doesn't have is deleted at once only when the store
  # names it as deleted. Otherwise it is judged when all has been looked at: a store that has lost most of what is known
  # is in trouble, and what runs stays.
  #
  # The process only keeps the books: whatever may take its time runs in tasks.
  @moduledoc false
  use GenServer
  require Logger
  alias Instar.{Error, Source, Telemetry}
  alias Instar.Server.{Names, Poll, Refresh, Unknown, Versions}

  @at_once 8
  # Documents that are loaded in one go join the feed together. One that has to be begun again with all of its ids is so
  # the more seldom the more there are.
  @join_ms 50
  @join_ms_per_id 0.25
  @longest_join_ms 5_000
  # A feed is of documents that the store doesn't have, too, as long as that is believed; it is made anew for them no
  # more often than that.
  @missed_ms 1_000
  # How long a document waits that could not be refreshed just now.
  @again_ms 500
  @first_retry_ms 1_000
  # How often a revision that a row has named is asked for, less and less often, before it is given up.
  @attempts 12
  @attempts_of_deleted 3
  # Answers of polls are handed on as they come; of more than so many only the ids, so that no bodies pile up.
  @answers 64
  # What a feed doesn't say, as that a document was purged or a change that a store lost, a comparison finds.
  @compare_ms 60_000
  # A source that puts off now these documents and now those says so no more often than that.
  @busy_ms 60_000
  # What is said of a document whose error is reported.
  @stays "stays as it was"
  @kept "is taken from the disk"

  @doc "Looks for changes now; returns when what was found has been dealt with."
  @spec poll(atom) :: :ok
  def poll(server) do
    GenServer.call(name(server), :poll, :infinity)
  catch
    :exit, _reason -> raise Error.new({:no_server, server})
  end

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

  defp name(server), do: Names.freshness(server)

  # The books ------------------------------------------------------------------------------------------------
  #
  #   up       :unknown | :up | {:down, error}, with the time of the last change and the failures in a row
  #   refused  nil, or the id that a source which has given nothing refused last: while it does, that another document
  #            isn't there says nothing
  #   since    the position in the store's history up to which `asked` has been looked at
  #   asked    ids that polls have included; those that were loaded since are in `begun`
  #   feed     nil | {reference, :joining | :live}, of the ids in `fed`
  #   poll     nil | the running task that asks the source, and `poll_from`, how the source did when it began, at `poll_at`;
  #            `poll_again` is nil, or what is to be looked at after it: what has `:begun`, `:all` that may have changed,
  #            or `:everything`, whatever has been looked at before
  #   suspects errors of documents that are reported as theirs when a poll has found the source there; `slow` are ids
  #            whose answer an earlier poll has left behind
  #   queue    ids to refresh, in order, with what is known of each in `hints`; `running` are those in hand, by their task
  #   again    ids to refresh later, all together
  #   wanted   revisions that rows have named and that have not been seen, with how often they were asked for
  #   missed_at when the feed is, or was last, made anew for what the store doesn't have
  #   blips    ids that the last poll had no connection for
  #   no_feed? whether it has been told that the source gives no feed
  #   busy     ids for which the source had no time, and when that was told last
  #   missing  ids that the store doesn't have and has not named as deleted
  #   lost     tags of documents that were deleted, by id, which an embedded server loads when they are there again
  #   reported errors of documents by id, with the token they were reported for

  @impl true
  def init({config, tasks}) do
    state = %{
      config: config,
      tasks: tasks,
      source: Versions.source(config.name),
      up: :unknown,
      refused: nil,
      changed_at: DateTime.utc_now(),
      failures: 0,
      since: nil,
      asked: MapSet.new(),
      begun: MapSet.new(),
      looking: MapSet.new(),
      feed: nil,
      fed: MapSet.new(),
      poll: nil,
      poll_from: :unknown,
      poll_at: nil,
      poll_again: nil,
      suspects: %{},
      slow: %{},
      compared_at: now(),
      joining: nil,
      missed_at: now() - @missed_ms,
      queue: :queue.new(),
      queued: MapSet.new(),
      hints: %{},
      wanted: %{},
      missing: MapSet.new(),
      lost: %{},
      no_feed?: false,
      blips: MapSet.new(),
      busy: MapSet.new(),
      busy_told: nil,
      running: %{},
      again: MapSet.new(),
      again_timer: nil,
      again_ms: @again_ms,
      reported: %{},
      waiting: [],
      timer: nil
    }

    {:ok, tick(state)}
  end

  defp on?(%{source: nil}), do: false

  defp on?(%{source: {module, _state}, config: config}),
    do: config.refresh != :infinity and function_exported?(module, :changes, 3)

  defp follows?(%{source: {module, _state}}), do: function_exported?(module, :follow, 3)

  # A tenth more or less, so that many servers do not ask all at once.
  defp tick(state) do
    if state.timer, do: Process.cancel_timer(state.timer)
    %{state | timer: if(on?(state), do: Process.send_after(self(), :tick, jitter(pause(state))))}
  end

  defp jitter(ms), do: max(round(ms * (0.9 + :rand.uniform() * 0.2)), 1)

  # A store that is away is asked sooner at first, in case it was only restarted.
  defp pause(%{up: {:down, _error}, failures: failures, config: config}),
    do: min(@first_retry_ms * Integer.pow(2, min(failures, 10)), config.refresh)

  defp pause(%{config: config}), do: config.refresh

  @impl true
  # Without a feed to join, the next tick is soon enough.
  def handle_cast({:begun, id}, state) do
    if on?(state) and follows?(state),
      do: {:noreply, join(%{state | begun: MapSet.put(state.begun, id)}, join_ms(state))},
      else: {:noreply, state}
  end

  def handle_cast({:missed, id}, state) do
    cond do
      not on?(state) or not follows?(state) or id in state.fed -> {:noreply, state}
      also?(state, id) -> {:noreply, %{state | fed: MapSet.put(state.fed, id)}}
      true -> {:noreply, join_missed(state)}
    end
  end

  # One answer may be no more than that of one document: a poll tells how the source is.
  def handle_cast({:report, %Error{} = error}, %{up: :up} = state) do
    cond do
      # Nobody is there, whatever is asked for.
      refused?(error) -> {:noreply, turn(state, error)}
      not on?(state) or Versions.documents(state.config.name) == 0 -> {:noreply, turn(state, error)}
      state.poll == nil -> {:noreply, start_poll(state, :all)}
      true -> {:noreply, state}
    end
  end

  def handle_cast({:report, error}, state), do: {:noreply, turn(state, error)}

  def handle_cast(:answered, %{up: {:down, _error}} = state), do: {:noreply, state}
  def handle_cast(:answered, state), do: {:noreply, turn(state, nil)}

  # Who has had nothing yet cannot know that only this document is refused. What is on the disk is missing still.
  def handle_cast({:refused, id, error}, state) do
    if Unknown.given?(state.config) or match?({:down, %Error{reason: {:documents_missing, _, _}}}, state.up),
      do: {:noreply, state},
      else: {:noreply, turn(%{state | refused: id}, error)}
  end

  def handle_cast({:refused_by_users, id, report}, state), do: {:noreply, refused_by_users(state, id, report)}

  def handle_cast({:missing, id}, state) do
    refusing? = with {:down, error} <- state.up, do: Source.refusal?(error), else: (_up -> false)

    if refusing? and state.refused not in [nil, id],
      do: {:noreply, state},
      else: {:noreply, turn(state, nil)}
  end

  def handle_cast({:kept, id, error}, state) do
    cond do
      not on?(state) -> {:noreply, tell_error(state, id, error, @kept)}
      match?({:down, _error}, state.up) -> {:noreply, state}
      true -> {:noreply, put_in(state.suspects[id], {error, @kept})}
    end
  end

  @impl true
  def handle_call(:status, _from, state) do
    source = %{state: state.up, since: state.changed_at, feed: feed(state)}

    {:reply, %{source: source, errors: Map.new(state.reported, fn {id, {_token, error}} -> {id, error} end)},
     state}
  end

  def handle_call(:poll, from, state) do
    Unknown.forget(Versions.unknown(state.config.name), :all)
    {:noreply, %{state | waiting: [from | state.waiting]} |> poll(:everything) |> conclude()}
  end

  # The soonest time that was asked for.
  defp join(state, ms) do
    case state.joining && Process.cancel_timer(state.joining) do
      # It is due: the message is there.
      false -> state
      left -> %{state | joining: Process.send_after(self(), :join, min(left || ms, ms))}
    end
  end

  # A feed that takes more is of it at once, unless most of what it is of is of no use any more.
  defp also?(%{feed: {feed, _stage}, source: {module, source}, config: %{name: server}} = state, id) do
    function_exported?(module, :follow_also, 3) and
      not outgrown?(state.fed, Versions.documents(server) + Unknown.count(Versions.unknown(server))) and
      module.follow_also(source, feed, [id]) == :ok
  end

  defp also?(_state, _id), do: false

  defp join_missed(%{missed_at: at} = state) do
    now = now()
    at = if at > now, do: at, else: max(at + @missed_ms, now + @join_ms)
    join(%{state | missed_at: at}, at - now)
  end

  defp join_ms(%{source: {module, _source}, fed: fed}) do
    if function_exported?(module, :follow_also, 3),
      do: @join_ms,
      else: (MapSet.size(fed) * @join_ms_per_id) |> round() |> max(@join_ms) |> min(@longest_join_ms)
  end

  defp feed(state) do
    cond do
      not on?(state) -> :off
      match?({_reference, :live}, state.feed) -> :live
      true -> :polling
    end
  end

  @impl true
  def handle_info(:tick, state) do
    live? = match?({_reference, :live}, state.feed) and MapSet.size(state.missing) == 0
    # What has changed it has said.
    if live?, do: Versions.heard(state.config.name, now())

    state =
      cond do
        state.poll != nil -> state
        not live? -> start_poll(state, :all)
        now() - state.compared_at >= @compare_ms -> start_poll(state, :everything)
        true -> state
      end

    {:noreply, tick(state)}
  end

  # Documents have been loaded that no poll has included. A running poll may or may not have seen them.
  def handle_info(:join, state), do: {:noreply, poll(%{state | joining: nil}, :begun)}

  def handle_info(:again, state) do
    slower = %{
      state
      | again: MapSet.new(),
        again_timer: nil,
        again_ms: min(state.again_ms * 2, state.config.refresh)
    }

    # What a row named and the store hasn't shown is compared anew: it may have become another one.
    behind =
      for id <- state.again,
          match?(%{^id => {_token, n}} when n > 1, state.wanted),
          into: MapSet.new(),
          do: id

    slower =
      if behind == MapSet.new(),
        do: slower,
        else: poll(%{slower | begun: union(slower.begun, behind)}, :begun)

    {:noreply, state.again |> Enum.reduce(slower, &enqueue/2) |> work()}
  end

  # What the source answered of one document, in a poll or after it. A poll that was given up leaves errors behind.
  def handle_info({:peeked, id, answer, began}, state) do
    slow? = is_map_key(state.slow, id)
    state = answered_at_last(state, id)

    if match?({:error, _error}, answer) and state.poll == nil and not slow?,
      do: {:noreply, state},
      else: {:noreply, state |> peeked(id, answer, began) |> work() |> conclude()}
  end

  # The poll is over.
  def handle_info({task, {:polled, what, ids, result}}, %{poll: task} = state) do
    Process.demonitor(task, [:flush])
    state = %{state | poll: nil}

    state =
      case result do
        {:ok, changes, since} ->
          if what != :begun, do: Versions.heard(state.config.name, state.poll_at)

          state
          |> answered(MapSet.size(ids))
          |> polled(what, ids, since)
          |> found_but_for(ids, changes)
          |> note(changes)
          |> then(&if(what == :begun, do: &1, else: confirm_stale(&1)))
          |> follow(followed(state.config, ids))

        {:peeked, count, slow} ->
          # Who is slow, now or since an earlier poll, has not said that nothing has changed.
          if what != :begun and count == MapSet.size(ids),
            do: Versions.heard(state.config.name, state.poll_at)

          state |> await_slow(slow) |> answered(count) |> polled(what, ids, nil)

        {:error, error} ->
          # Somebody else has found the source back since the poll began: what it says is of before.
          state =
            if state.up == :up and match?({:down, _error}, state.poll_from),
              do: state,
              else: turn(state, error)

          poll_later(%{state | suspects: %{}})
      end

    {:noreply, state |> poll_again() |> work() |> conclude()}
  end

  def handle_info({:DOWN, task, :process, _pid, reason}, %{poll: task} = state) do
    state = %{state | poll: nil, suspects: %{}} |> turn(Error.new({:crashed, reason})) |> poll_later()
    {:noreply, state |> poll_again() |> conclude()}
  end

  # A refresh is over.
  def handle_info({task, result}, state) when is_map_key(state.running, task) do
    Process.demonitor(task, [:flush])
    {:noreply, done(state, task, result)}
  end

  def handle_info({:DOWN, task, :process, _pid, reason}, state) when is_map_key(state.running, task) do
    {:noreply, done(state, task, {:error, Error.new({:crashed, reason}, document: state.running[task])})}
  end

  # Who was slow has ended: after its answer, which came before this, or without one.
  def handle_info({{:slow, id}, _monitor, :process, _pid, reason}, state) when is_map_key(state.slow, id) do
    state = answered_at_last(state, id)

    if reason in [:normal, :noproc],
      do: {:noreply, state},
      else:
        {:noreply, state |> peeked(id, {:error, Error.new({:crashed, reason})}, nil) |> work() |> conclude()}
  end

  # The feed.
  def handle_info({feed, :live}, %{feed: {feed, :joining}} = state),
    do: {:noreply, turn(%{state | feed: {feed, :live}, no_feed?: false}, nil)}

  # It was away. What it missed it says itself, unless the store is another one now: so everything is compared.
  def handle_info({feed, :live}, %{feed: {feed, _live_or_broken}} = state),
    do: {:noreply, poll(turn(%{state | feed: {feed, :live}, no_feed?: false}, nil), :everything)}

  # It broke off and tries again; a poll tells how the source is.
  def handle_info({:broken, feed, _error}, %{feed: {feed, stage}} = state) do
    send(self(), :tick)
    {:noreply, %{state | feed: {feed, if(stage == :live, do: :broken, else: stage)}}}
  end

  def handle_info({feed, {:changes, changes, since}}, %{feed: {feed, _stage}} = state),
    do: {:noreply, %{state | since: since} |> note(changes, :named) |> work()}

  # What is refused to a feed may be had by polls, which tell how the source is.
  def handle_info({feed, {:down, error}}, %{feed: {feed, _stage}} = state) do
    state = %{state | feed: nil, fed: MapSet.new()}
    {:noreply, if(Source.down?(error), do: turn(state, error), else: without_feed(state, error))}
  end

  # Of a feed or a task that is no longer ours.
  def handle_info(_other, state), do: {:noreply, state}

  # Told once, until there is a feed again. Of a source that is away it says nothing new.
  defp without_feed(%{up: :up, no_feed?: false} = state, error) do
    Logger.warning(
      "Instar: #{inspect(state.config.name)} has no live feed and polls every #{state.config.refresh} ms: " <>
        Exception.message(error)
    )

    %{state | no_feed?: true}
  end

  defp without_feed(state, _error), do: state

  # Asking the source ----------------------------------------------------------------------------------------

  # What a running poll leaves out, the next one includes.
  defp poll(%{poll: nil} = state, :begun),
    do: if(all?(state), do: start_poll(state, :all), else: start_poll(follow_also(state), :begun))

  defp poll(%{poll: nil} = state, what), do: start_poll(state, what)

  defp poll(state, what),
    do: %{state | poll_again: Enum.find([:everything, :all, :begun], &(&1 in [what, state.poll_again]))}

  # As long as not all have been looked at, and when most of those that have are gone.
  defp all?(state),
    do: state.since == nil or outgrown?(state.asked, Versions.documents(state.config.name))

  defp outgrown?(ids, count), do: MapSet.size(ids) > 2 * count + 100

  # A server without a source has nobody to ask.
  defp start_poll(%{source: nil} = state, _what), do: %{state | begun: MapSet.new()}

  defp start_poll(%{poll: nil, source: {module, source}} = state, what) do
    %{config: config, since: since, asked: asked, reported: reported, lost: lost, slow: slow} = state
    begun = if what == :begun, do: MapSet.to_list(state.begun)
    books = self()

    # To whom nothing has changed, whatever he is asked: what was taken from the disk must be had, not confirmed.
    unasked? = match?({:down, %Error{reason: {:http_status, 304}}}, state.up)

    %Task{ref: task} =
      Task.Supervisor.async_nolink(state.tasks, fn ->
        tokens = if begun, do: Versions.tokens(config.name, begun), else: Versions.tokens(config.name)
        # What was reported is not reported again for the same token: as if it were known.
        tokens = Map.new(tokens, fn {id, token} -> {id, reported_token(reported, id, token)} end)
        tokens = if unasked?, do: unasked(tokens, Versions.stale(config.name)), else: tokens
        tokens = if begun, do: tokens, else: Map.merge(Map.new(lost, fn {id, _tags} -> {id, nil} end), tokens)
        ids = MapSet.new(Map.keys(tokens))

        if function_exported?(module, :peek, 4) do
          known = Map.drop(tokens, Map.keys(slow))
          result = Poll.run(state.tasks, books, state.source, known, what == :everything)
          {:polled, what, ids, verdict(result, map_size(known), map_size(tokens))}
        else
          {old, new} = if what == :all, do: Map.split(tokens, MapSet.to_list(asked)), else: {%{}, tokens}
          {:polled, what, ids, changes(module, source, since, old, new)}
        end
      end)

    compared_at = if what == :everything, do: now(), else: state.compared_at

    %{
      state
      | poll: task,
        poll_from: state.up,
        poll_at: now(),
        begun: MapSet.new(),
        looking: state.begun,
        compared_at: compared_at
    }
  end

  defp unasked(tokens, ids), do: Enum.reduce(ids, tokens, &Map.replace(&2, &1, nil))

  # A few that have no answer say nothing of the source while more are awaited still.
  defp verdict({:error, _error}, asked, known) when asked < known - asked, do: {:peeked, 0, MapSet.new()}
  defp verdict(result, _asked, _known), do: result

  # The poll failed: what it was to include is still to be looked at.
  defp poll_later(%{looking: looking} = state) do
    if MapSet.size(looking) == 0,
      do: state,
      else: join(%{state | begun: union(state.begun, looking)}, @first_retry_ms)
  end

  # What others became since the position that was looked at up to, the feed says.
  defp polled(state, :begun, ids, since),
    do: %{state | since: state.since || since, asked: union(state.asked, ids)}

  defp polled(state, _all, ids, since) do
    known? = fn {id, _what} -> Versions.followed(state.config.name, id) != nil end
    of_known = &(&1 |> Enum.filter(known?) |> Map.new())
    %{state | since: since, asked: ids, reported: of_known.(state.reported), wanted: of_known.(state.wanted)}
  end

  # Who is slow is not asked again before it has answered. Its answer may have been here before this: so its process is
  # watched, and a document that is thought to be slow for good is not.
  defp await_slow(state, slow) do
    watch = fn {id, worker} -> {id, :erlang.monitor(:process, worker, tag: {:slow, id})} end
    %{state | slow: Map.merge(state.slow, Map.new(slow, watch))}
  end

  defp answered_at_last(state, id) do
    {monitor, slow} = Map.pop(state.slow, id)
    if monitor, do: Process.demonitor(monitor, [:flush])
    %{state | slow: slow}
  end

  # What was missing and has been asked for is there, unless the poll says otherwise.
  defp found_but_for(state, ids, changes) do
    there = MapSet.difference(ids, MapSet.new(changes, fn {id, _token} -> id end))
    gone? = fn {id, {token, _attempts}} -> match?({:deleted, _how}, token) and id in there end

    %{
      state
      | missing: MapSet.difference(state.missing, there),
        wanted: state.wanted |> Enum.reject(gone?) |> Map.new()
    }
  end

  # The source has answered for so many documents: whoever had no answer has an error of its own. With nothing loaded,
  # nobody was asked, and the source may be away.
  defp answered(state, 0), do: state

  defp answered(%{suspects: suspects} = state, _count) do
    state = turn(%{state | suspects: %{}}, nil)

    # A poll that finds the source back may have asked some before it was: another one tells whose errors these are.
    if suspects != %{} and state.up == :up and match?({:down, _error}, state.poll_from),
      do: %{state | poll_again: if(state.poll_again == :everything, do: :everything, else: :all)},
      else: own_errors(state, suspects)
  end

  defp own_errors(state, suspects) do
    Enum.reduce(suspects, state, fn {id, {error, what}}, state ->
      cond do
        # Whether it is the store's own trouble is judged when all has been looked at.
        error.reason == :not_found ->
          put_in(state.suspects[id], {error, what})

        match?({:http_status, status} when status in [429, 503], error.reason) ->
          busy(state, id, error)

        not Versions.followed?(state.config.name, id) ->
          state

        # A connection that broke: the next one may not.
        match?({:unreachable, _why}, error.reason) and id not in state.blips ->
          %{state | blips: MapSet.put(state.blips, id)}

        true ->
          tell_error(state, id, error, what)
      end
    end)
  end

  # An answer of one document. A poll asks again by itself.
  defp peeked(state, id, {:error, error}, _began) do
    error = Error.context(error, server: state.config.name, document: id)

    cond do
      state.poll == nil -> failed(state, id, error)
      reported?(state, id, error) or is_map_key(state.lost, id) -> state
      true -> put_in(state.suspects[id], {error, @stays})
    end
  end

  defp peeked(state, id, :not_modified, began) do
    state = %{state | missing: MapSet.delete(state.missing, id)}
    reported = state.reported[id]

    cond do
      # What isn't valid has been reported, and is the same still.
      of_revision?(reported) -> state
      stale?(state, id) -> enqueue(id, hint(state, id, :not_modified, began))
      true -> forget_report(state, id)
    end
  end

  defp peeked(state, id, answer, began) do
    if answer != :not_found, do: Unknown.forget(Versions.unknown(state.config.name), [id])

    cond do
      not lost?(state, id) -> enqueue(id, hint(state, id, answer, began))
      answer in [:not_found, :deleted] -> state
      true -> enqueue(id, state)
    end
  end

  defp hint(%{hints: hints} = state, id, answer, began) do
    if map_size(hints) < @answers or not match?({:ok, _json, _token}, answer),
      do: %{state | hints: Map.put(hints, id, {:answer, answer, began})},
      else: state
  end

  defp union(many, few), do: Enum.reduce(few, many, &MapSet.put(&2, &1))

  # Of a body that was none the next try may be better, and a store whose ETag is of before would not send it.
  defp reported_token(reported, id, token) do
    with %{^id => {reported, _error} = report} <- reported,
         true <- of_revision?(report),
         do: reported || token,
         else: (_none -> token)
  end

  # Whether what is reported is an error of a document that was read, and is there as long as its token is.
  defp of_revision?(nil), do: false
  defp of_revision?({_token, %Error{reason: :not_found}}), do: false
  defp of_revision?({_token, %Error{reason: {:invalid_document, _why}}}), do: false
  defp of_revision?(reported), do: not fetch_error?(reported)

  # What no poll has included is compared with the store; what came after `since` says nothing of it.
  defp changes(module, source, since, old, new) do
    with {:ok, changes_of_new, from} <-
           if(new == %{}, do: {:ok, [], since}, else: module.changes(source, nil, new)),
         {:ok, changes_of_old, to} <-
           if(old == %{}, do: {:ok, [], since || from}, else: changes_since(module, source, since, old)),
         do: {:ok, changes_of_new ++ changes_of_old, to}
  end

  # A store that answers but does not say what came after is compared with.
  defp changes_since(module, source, since, known) do
    with {:error, error} when since != nil <- module.changes(source, since, known),
         do: if(Source.down?(error), do: {:error, error}, else: module.changes(source, nil, known))
  end

  defp poll_again(%{poll_again: nil} = state), do: state
  defp poll_again(%{poll_again: what} = state), do: poll(%{state | poll_again: nil}, what)

  # Before the poll: what a feed left out until now, the poll sees.
  defp follow_also(%{feed: {feed, _stage}, source: {module, source}} = state) do
    if function_exported?(module, :follow_also, 3) and
         module.follow_also(source, feed, MapSet.to_list(state.begun)) == :ok,
       do: %{state | fed: union(state.fed, state.begun)},
       else: state
  end

  defp follow_also(state), do: state

  # Documents that the store doesn't have may come to be there.
  defp followed(%{not_found_ttl: ms} = config, ids) when ms > 0,
    do: config.name |> Versions.unknown() |> Unknown.ids() |> MapSet.new() |> MapSet.union(ids)

  defp followed(_config, ids), do: ids

  # The feed is of exactly these ids; one that lacks some is replaced by one that begins where it was.
  defp follow(%{source: {module, source}} = state, ids) do
    all = union(state.asked, ids)

    cond do
      not follows?(state) or not on?(state) or MapSet.size(ids) == 0 ->
        state

      state.feed != nil and MapSet.subset?(ids, state.fed) and not outgrown?(state.fed, MapSet.size(all)) ->
        state

      true ->
        follow(stop_feed(state), module, source, all)
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

  # A row that says what is known already, as a feed that was resumed repeats it, needs no poll at all. A feed's row
  # `:named` a document that is deleted; a comparison may only not have found it.
  defp note(state, changes, how \\ :compared) do
    server = state.config.name

    if changes != [] do
      ids = for {id, _token} <- changes, do: id
      Unknown.forget(Versions.unknown(server), ids)
      Versions.forget_kept(server, ids)
    end

    Enum.reduce(changes, state, fn {id, token}, state ->
      known = Versions.followed(server, id)

      cond do
        lost?(state, id) -> if token == :deleted, do: state, else: enqueue(id, state)
        known == nil and not Versions.followed?(server, id) -> state
        known != nil and known.token == token and not known.stale -> state |> forget_report(id) |> seen(id)
        true -> enqueue(id, want(state, id, if(token == :deleted, do: {:deleted, how}, else: token)))
      end
    end)
  end

  defp want(state, id, token) do
    case state.wanted do
      %{^id => {^token, _attempts}} -> state
      # That a feed has named it as deleted is more than that a comparison has not found it.
      %{^id => {{:deleted, :named}, _attempts}} when token == {:deleted, :compared} -> state
      wanted -> %{state | wanted: Map.put(wanted, id, {token, 0})}
    end
  end

  defp seen(state, id),
    do: %{state | wanted: Map.delete(state.wanted, id), missing: MapSet.delete(state.missing, id)}

  # The store is there again: what was taken from the disk is compared with it, whatever the poll has said.
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
        {hint, hints} = Map.pop(state.hints, id)
        arguments = [state.config, id, hint || task_hint(state, id)]
        %Task{ref: task} = Task.Supervisor.async_nolink(state.tasks, Refresh, :run, arguments)
        work(%{state | running: Map.put(state.running, task, id), hints: hints})
      end
    else
      _busy_or_done -> state
    end
  end

  defp task_hint(%{lost: lost, wanted: wanted}, id) do
    case {lost, wanted} do
      {%{^id => tags}, _wanted} -> {:load, tags}
      {_lost, %{^id => {token, _attempts}}} -> {:wanted, token}
      _nothing -> nil
    end
  end

  defp done(state, task, result) do
    {id, running} = Map.pop!(state.running, task)
    state = %{state | running: running}

    case result do
      :later ->
        later(state, id)

      :behind ->
        behind(state, id)

      :missing ->
        %{seen(state, id) | missing: MapSet.put(state.missing, id)}

      # The witness is gone as well.
      {:missing, witness} ->
        %{state | missing: state.missing |> MapSet.put(id) |> MapSet.put(witness)}

      # Nothing can be said of it now; the next poll finds it again.
      :unsure ->
        case state.suspects do
          %{^id => {error, what}} -> tell_error(state, id, error, what)
          %{} -> state
        end

      {:deleted, tags} ->
        state |> forget_report(id) |> seen(id) |> lose(id, tags)

      {:refused, token, error} ->
        refused_by_users(state, id, {token, error})

      {:error, error} ->
        failed(state, id, error)

      done ->
        state = %{
          (state
           |> forget_report(id)
           |> seen(id))
          | again_ms: @again_ms,
            lost: Map.delete(state.lost, id)
        }

        if done == :changed, do: linked_again(state, id), else: state
    end
    |> work()
    |> conclude()
  end

  defp later(state, id) do
    timer = state.again_timer || Process.send_after(self(), :again, state.again_ms)
    %{state | again: MapSet.put(state.again, id), again_timer: timer}
  end

  # The store has named a revision and answers with another.
  defp behind(state, id) do
    case state.wanted do
      # A cache may have it for much longer. The feed has said that it is gone, and so has a comparison since.
      %{^id => {{:deleted, :named}, attempts}} when attempts >= @attempts_of_deleted ->
        enqueue(id, %{seen(state, id) | hints: Map.put(state.hints, id, {:delete, nil})})

      %{^id => {_token, attempts}} when attempts >= @attempts ->
        error = Error.new({:bad_answer, "it names a revision and does not give it"}, document: id)
        state |> seen(id) |> tell_error(id, error)

      %{^id => {token, attempts}} ->
        later(%{state | wanted: Map.put(state.wanted, id, {token, attempts + 1})}, id)

      %{} ->
        state
    end
  end

  defp refused?(%Error{reason: {:unreachable, text}}), do: String.contains?(text, "refused")
  defp refused?(_error), do: false

  defp lost?(state, id), do: is_map_key(state.lost, id) and Versions.tags(state.config.name, id) == []

  defp lose(%{config: %{mode: :embedded}} = state, id, tags), do: put_in(state.lost[id], tags)
  defp lose(state, _id, _tags), do: state

  # What could not be had is asked for again; what is not valid becomes another document first. Whether it is the
  # document's own error a poll says.
  defp failed(state, id, error) do
    cond do
      is_map_key(state.lost, id) -> state
      not fetch_error?(error) -> state |> tell_error(id, error) |> not_valid(id, error)
      match?({:down, _error}, state.up) or reported?(state, id, error) -> later(state, id)
      not on?(state) -> state |> tell_error(id, error) |> later(id)
      true -> put_in(state.suspects[id], {error, @stays}) |> poll_if_idle() |> later(id)
    end
  end

  # What stands in for a document for a while, as a notice that is no page, isn't what a row has named.
  defp not_valid(state, id, error) do
    case state.wanted do
      %{^id => {wanted, _attempts}} when wanted != error.token -> later(state, id)
      _other -> if stale?(state, id), do: later(state, id), else: seen(state, id)
    end
  end

  defp stale?(state, id), do: match?(%{stale: true}, Versions.followed(state.config.name, id))

  defp poll_if_idle(%{poll: nil} = state), do: start_poll(state, :all)
  defp poll_if_idle(state), do: state

  defp fetch_error?({_token, error}), do: fetch_error?(error)
  defp fetch_error?(%Error{} = error), do: Source.of_fetch?(error)
  defp fetch_error?(nil), do: false

  # A store that has too much to do says so to many: one line for all of them.
  defp busy(%{busy: busy, busy_told: told} = state, id, error) do
    tell? = MapSet.size(busy) == 0 and (told == nil or now() - told >= @busy_ms)

    if tell?,
      do:
        Logger.warning(
          "Instar: #{inspect(state.config.name)} is put off by its source: #{Exception.message(error)}"
        )

    %{
      state
      | busy: MapSet.put(busy, id),
        busy_told: if(tell?, do: now(), else: told),
        reported: Map.put(state.reported, id, {error.token, error})
    }
  end

  defp tell_error(state, id, error, what \\ @stays) do
    # Once for every revision: the store will name it again and again.
    if not reported?(state, id, error) do
      Logger.error("Instar: #{id} #{what}: #{Exception.message(error)}")
      metadata = %{server: state.config.name, document: id, error: error}
      Telemetry.execute([:document, :error], %{count: 1}, metadata)
    end

    %{state | reported: Map.put(state.reported, id, {error.token, error})}
  end

  # What stays as it was because of others may be good now that one of them has changed.
  defp linked_again(%{reported: reported, config: %{name: server}} = state, id) do
    if reported != %{} and Versions.linked?(server, id) do
      reported
      |> Map.keys()
      |> Enum.filter(&(not fetch_error?(reported[&1]) and Versions.linked?(server, &1)))
      |> Enum.sort()
      |> Enum.reduce(state, &enqueue/2)
    else
      state
    end
  end

  # The revision is known for what it is, though the error is another document's.
  defp refused_by_users(state, id, {token, error}) do
    state =
      if match?(%{^id => {^token, ^error}}, state.reported), do: state, else: tell_error(state, id, error)

    seen(%{state | reported: Map.put(state.reported, id, {token, error})}, id)
  end

  defp reported?(%{reported: reported}, id, error) do
    case reported do
      %{^id => {token, %Error{reason: reason}}} -> token == error.token and reason == error.reason
      %{} -> false
    end
  end

  defp forget_report(state, id) do
    reported = Map.delete(state.reported, id)

    %{
      state
      | reported: reported,
        suspects: Map.delete(state.suspects, id),
        blips: MapSet.delete(state.blips, id),
        busy: MapSet.delete(state.busy, id)
    }
  end

  # Whoever waits for a poll gets an answer when there is nothing left to do but what has to wait.
  defp conclude(%{poll: nil, poll_again: nil, running: running} = state) when running == %{} do
    if :queue.is_empty(state.queue), do: state |> judge() |> answer_waiting(), else: state
  end

  defp conclude(state), do: state

  # What has been missing may have to be deleted first.
  defp answer_waiting(%{running: running} = state) when running != %{}, do: state

  defp answer_waiting(state) do
    Enum.each(state.waiting, &GenServer.reply(&1, :ok))
    %{state | waiting: []}
  end

  # Of what the store doesn't have: whether it is deleted, or the store is in trouble.
  defp judge(%{missing: missing} = state) do
    if MapSet.size(missing) == 0, do: found(state), else: judge_missing(state)
  end

  defp judge_missing(state) do
    server = state.config.name
    missing = for id <- state.missing, Versions.followed?(server, id), into: MapSet.new(), do: id
    tokens = Versions.tokens(server)

    cond do
      MapSet.size(missing) == 0 ->
        found(%{state | missing: missing})

      state.config.on_missing == :keep and outage?(server, missing, map_size(tokens)) ->
        turn(
          %{state | missing: missing},
          Error.new({:documents_missing, MapSet.size(missing), map_size(tokens)}, server: server)
        )

      true ->
        # One that is there must still be there: a store may go away in the middle of a poll.
        witness = if state.config.on_missing == :keep, do: Enum.find(Map.keys(tokens), &(&1 not in missing))
        delete = {:delete, witness}
        hints = Map.merge(state.hints, Map.new(missing, &{&1, delete}))
        missing |> Enum.reduce(%{state | missing: MapSet.new(), hints: hints}, &enqueue/2) |> work()
    end
  end

  # All or most of what is known, also when that is one, or what this store has never had.
  defp outage?(server, missing, known) do
    count = MapSet.size(missing)

    2 * count > known or
      (count >= known and Enum.all?(missing, &match?(%{stale: true}, Versions.followed(server, &1))))
  end

  defp found(%{up: {:down, %Error{reason: {:documents_missing, _missing, _known}} = error}} = state),
    do: turn(%{state | up: {:down, %{error | reason: :found}}}, nil)

  defp found(state), do: state

  defp now, do: System.monotonic_time(:millisecond)

  # How the source is doing ----------------------------------------------------------------------------------

  # A line and an event for every change, not for every try.
  defp turn(%{up: {:down, _former}} = state, %Error{} = error),
    do: %{state | up: {:down, error}, failures: state.failures + 1}

  defp turn(state, %Error{} = error) do
    Logger.warning(
      "Instar: #{inspect(state.config.name)} goes on without its source: #{Exception.message(error)}"
    )

    Telemetry.execute([:source, :down], %{count: 1}, %{server: state.config.name, error: error})
    # A store that comes back may have been replaced by another: its history begins anew for us.
    tick(%{
      state
      | up: {:down, error},
        changed_at: DateTime.utc_now(),
        failures: 0,
        since: nil,
        asked: MapSet.new()
    })
  end

  defp turn(%{up: :up} = state, nil), do: state

  # That it answers is not enough: it must have what it had.
  defp turn(%{up: {:down, %Error{reason: {:documents_missing, _missing, _known}}}} = state, nil), do: state

  defp turn(state, nil) do
    if match?({:down, _error}, state.up) do
      Logger.info("Instar: #{inspect(state.config.name)} has its source back")
      Telemetry.execute([:source, :up], %{count: 1}, %{server: state.config.name})
      send(self(), :tick)
    end

    %{state | up: :up, changed_at: DateTime.utc_now(), failures: 0, refused: nil}
  end
end
