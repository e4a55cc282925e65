defmodule Instar.Source.CouchDB.Feed do
  # One live feed of changes: a process that keeps a stream open and tells its owner what the rows say.
  #
  #   continuous ──► rows and heartbeats, for as long as they come
  #       │ mute, or refused
  #       ▼
  #    normal ──► long poll ──► …            each answer is whole, so that it passes through any proxy
  #       ▲           │ nothing within its time
  #       └───────────┘
  #
  # Whatever fails otherwise is tried again after a while, from the last sequence seen and with a continuous feed.
  @moduledoc false
  use GenServer, restart: :temporary
  alias Instar.{Error, Source}
  alias Instar.Source.CouchDB.{Changes, Client}
  alias Instar.Wire.HTTP
  alias Instar.Wire.HTTP.Refusal

  # For more documents than this the feed is of the whole database: it can be of others later, and nobody sends all of
  # the ids whenever there is one more.
  @filtered 500

  # Failures in a row after which the feed is given up.
  @attempts 10

  # A line that has not ended may be a page's; a sign of life is one that nothing follows for so long.
  @quiet_ms 100

  # What all that belongs to one stream begins with.
  @idle %{mode: nil, stream: nil, stream_reference: nil, heard?: false, lines: [], bytes: 0, began: nil}

  @doc "Starts a feed for the calling process."
  @spec follow(Client.t(), Instar.Source.since(), [String.t()]) :: {:ok, reference}
  def follow(client, since, ids) do
    reference = make_ref()
    {:ok, feed} = GenServer.start(__MODULE__, {client, since, ids, self(), reference})
    feed = {feed, if(filter(ids, since) == :all, do: :all, else: :filtered)}
    # Only this process may unfollow, so only it needs to know.
    Process.put({__MODULE__, reference}, feed)
    {:ok, reference}
  end

  @doc "Has a feed of the calling process be of more documents, if it is of the whole database."
  @spec follow_also(reference, [String.t()]) :: :ok | :again
  def follow_also(reference, ids) do
    case Process.get({__MODULE__, reference}) do
      {feed, :all} ->
        # What comes in behind this is looked at with them.
        GenServer.cast(feed, {:also, ids})

      _filtered_or_gone ->
        :again
    end
  end

  @doc "Ends a feed of the calling process; none of its messages is left in the mailbox."
  @spec unfollow(reference) :: :ok
  def unfollow(reference) do
    # The stream goes with the process that holds it.
    feed = with {feed, _filter} <- Process.delete({__MODULE__, reference}), do: feed
    Source.Feed.stop(feed, reference)
  end

  @impl true
  def init({client, since, ids, owner, reference}) do
    state = %{
      client: client,
      since: since,
      filter: filter(ids, since),
      wanted: MapSet.new(ids),
      owner: owner,
      monitor: Process.monitor(owner),
      reference: reference,
      failures: 0,
      live?: false,
      renewed?: false
    }

    {:ok, Map.merge(state, @idle), {:continue, :continuous}}
  end

  # Without a sequence to begin at, the whole history would come.
  defp filter(ids, since), do: if(since != nil and length(ids) > @filtered, do: :all, else: ids)

  @impl true
  def handle_continue(mode, state), do: open(mode, state)

  @impl true
  def handle_cast({:also, ids}, state),
    do: {:noreply, %{state | wanted: Enum.reduce(ids, state.wanted, &MapSet.put(&2, &1))}}

  @impl true
  def handle_info({:open, mode}, state), do: open(mode, state)

  def handle_info({:quiet, reference}, %{stream_reference: reference, mode: :continuous} = state),
    do: {:noreply, live(state)}

  def handle_info({:DOWN, monitor, _, _, _}, %{monitor: monitor} = state), do: {:stop, :normal, state}
  def handle_info({reference, event}, %{stream_reference: reference} = state), do: event(event, state)
  # Of a stream before this one.
  def handle_info(_other, state), do: {:noreply, state}

  @impl true
  def terminate(:normal, _state), do: :ok
  def terminate(reason, state), do: tell(state, {:down, Error.new({:feed_crashed, reason})})

  # Streams ---------------------------------------------------------------------------------------------------

  defp open(mode, %{client: %{heartbeat: heartbeat} = client} = state) do
    query = mode_query(mode, heartbeat) ++ Changes.after_sequence(state.since)
    state = Map.merge(state, %{@idle | mode: mode, began: now()})

    {method, options} = Changes.request(state.filter, query)

    case Client.stream(client, method, ["_changes"], options, idle(client)) do
      {:ok, reference, stream} -> {:noreply, %{state | stream: stream, stream_reference: reference}}
      {:error, error} -> failed(error, state)
    end
  end

  defp mode_query(:continuous, heartbeat), do: [feed: "continuous", heartbeat: "#{heartbeat}"]
  defp mode_query(:normal, _heartbeat), do: []
  # Before the silence is taken for death.
  defp mode_query(:longpoll, heartbeat), do: [feed: "longpoll", timeout: "#{2 * heartbeat}"]

  defp idle(%{heartbeat: heartbeat}), do: div(5 * heartbeat, 2)

  # A login page, or one that says that the store is being looked after.
  defp event({:response, 200, headers}, state) do
    if HTTP.web_page?(headers),
      do: failed(Error.new({:bad_answer, "a web page instead of changes"}), closed(state)),
      else: {:noreply, state}
  end

  # A first byte shows that bytes come through. Nothing but a row, or a heartbeat, shows that it is a feed.
  defp event({:lines, []}, %{mode: :continuous} = state) do
    HTTP.more(state.stream)
    if not state.live?, do: Process.send_after(self(), {:quiet, state.stream_reference}, @quiet_ms)
    {:noreply, lasting(%{state | heard?: true})}
  end

  defp event({:lines, lines}, %{mode: :continuous} = state) do
    case Changes.rows(lines) do
      {:ok, changes, sequence} ->
        HTTP.more(state.stream)
        state = live(%{state | heard?: true, failures: 0, renewed?: false})
        {:noreply, changed(changes, sequence || state.since, state)}

      {:error, error} ->
        tell_broken(error, state)
        open(:normal, closed(%{state | live?: false}))
    end
  end

  defp event({:lines, lines}, state) do
    bytes = state.bytes + IO.iodata_length(lines)

    if bytes > state.client.http.max_bytes do
      failed(Error.new({:body_too_large, state.client.http.max_bytes}), closed(state))
    else
      HTTP.more(state.stream)
      {:noreply, %{state | lines: [state.lines | lines], bytes: bytes}}
    end
  end

  defp event({:done, result}, state), do: done(result, state.mode, state)

  # A cookie or a token that is not taken any more: the next stream has another one.
  defp done({:status, {status, _headers, _body} = answer}, mode, state) when status in [401, 403] do
    if Client.refused_stream(state.client, answer, state.renewed?),
      do: open(mode, %{state | renewed?: true}),
      else: refused(answer, mode, state)
  end

  defp done({:status, answer}, mode, state), do: refused(answer, mode, state)

  # The server ended the feed, and has said where.
  defp done(:ok, :continuous, %{heard?: true} = state), do: failed(Error.new(:truncated), state)
  defp done(:ok, :continuous, state), do: open(:normal, state)

  defp done({:error, {:timeout, _ms}}, :continuous, %{heard?: false} = state), do: open(:normal, state)

  defp done(:ok, mode, state), do: whole_answer(mode, state)

  # Nothing has changed, or nobody is there: a request that has an answer at once tells. Waiting is no failure.
  defp done({:error, {:timeout, _ms}}, :longpoll, state), do: open(:normal, %{state | failures: 0})

  defp done({:error, reason}, _mode, state), do: failed(Error.new(reason), state)

  # It may be the kind of feed that is refused. What 401, 404 and 429 refuse is something else.
  defp refused({status, _headers, _body}, :continuous, state)
       when status in 400..499 and status not in [401, 404, 429],
       do: open(:normal, state)

  defp refused(answer, _mode, state), do: failed(Refusal.error(answer), state)

  defp whole_answer(mode, state) do
    with {:ok, answer} <- Client.decode(IO.iodata_to_binary(state.lines)),
         {:ok, changes, sequence} <- Changes.answer(answer) do
      news? = sequence != state.since
      state = changed(changes, sequence, live(%{state | renewed?: false}))
      # That the store answers shows nothing about long polls, only one of those does.
      state = if mode == :longpoll, do: %{state | failures: 0}, else: state

      # A server that does not wait must not be asked in a loop.
      if mode == :normal or news?,
        do: open(:longpoll, state),
        else: open_later(:longpoll, max(state.client.heartbeat - (now() - state.began), 0), state)
    else
      {:error, error} -> failed(error, state)
    end
  end

  defp failed(error, %{failures: failures} = state) when failures + 1 >= @attempts do
    tell(state, {:down, error})
    {:stop, :normal, state}
  end

  defp failed(error, %{client: %{http: http}} = state) do
    tell_broken(error, state)
    longest = min(http.backoff * 2 ** state.failures, http.max_backoff)
    # Half of it at random, so that many do not come back all at once.
    delay = div(longest, 2) + :rand.uniform(div(longest, 2) + 1)
    open_later(:continuous, delay, %{state | failures: state.failures + 1, live?: false, renewed?: false})
  end

  # One that has stood for longer than a heartbeat is a feed.
  defp lasting(state) do
    if now() - state.began >= state.client.heartbeat, do: %{state | failures: 0, renewed?: false}, else: state
  end

  defp open_later(mode, delay, state) do
    Process.send_after(self(), {:open, mode}, delay)
    {:noreply, Map.merge(state, @idle)}
  end

  defp closed(state) do
    HTTP.close(state.stream)
    Map.merge(state, @idle)
  end

  # The owner -------------------------------------------------------------------------------------------------

  defp live(%{live?: true} = state), do: state

  defp live(state) do
    tell(state, :live)
    %{state | live?: true}
  end

  defp tell_broken(error, %{live?: true} = state), do: send(state.owner, {:broken, state.reference, error})
  defp tell_broken(_error, _state), do: :ok

  defp changed(changes, sequence, state) do
    # A server that knows no filter sends all.
    changes = for {id, _token} = change <- changes, id in state.wanted, do: change
    if changes != [], do: tell(state, {:changes, changes, sequence})
    %{state | since: sequence}
  end

  defp tell(state, message), do: send(state.owner, {state.reference, message})

  defp now, do: System.monotonic_time(:millisecond)
end
