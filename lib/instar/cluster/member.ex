defmodule Instar.Cluster.Member do
  # One member's books: who the others are, who leads, and the manifest. Whatever takes its time runs in tasks.
  #
  #   :pg      ── who is there          each member joins the group of its cluster's name
  #   :global  ── who leads             one name for each cluster; of two holders, after a partition, one stays
  #   beat     ── discovery, and a comparison with the leader
  @moduledoc false
  use GenServer
  require Logger
  alias Instar.Cluster.{Blobs, Leader, Manifest, Plan, Rewriting, Scope, Status, Sync, Tables, Unkept, Watch}
  alias Instar.{Discovery, Telemetry}

  # A registered name, too: no server's part may have it.
  @scope Scope
  @timeout 15_000
  # How soon the leader is looked for again while there is none.
  @seek_ms 100
  # A connection to a host that is down is given up after seven seconds by the kernel's default.
  @connect_ms 10_000
  # How long nobody may lead until that is said.
  @missing_beats 2
  @missing_ms 1_000
  # How many beats until bytes that nobody speaks of any more are let go, and no more often than that.
  @sweep 20
  @sweep_ms 60_000

  # For everybody --------------------------------------------------------------------------------------------------

  @doc "The scope of `:pg` that members are in."
  def scope, do: @scope

  @doc "The registered name of a cluster's member."
  @spec name(atom) :: atom
  def name(name), do: Module.concat(name, "Cluster.Member")

  @doc "The nodes of all members, this one included."
  @spec nodes(atom) :: [node]
  defdelegate nodes(name), to: Scope

  @doc "The node that leads, if any is known."
  @spec leader(atom) :: node | nil
  def leader(name), do: call(name, :leader)

  @doc "The manifest, whole."
  @spec manifest(atom) :: Manifest.t()
  def manifest(name), do: call(name, :manifest)

  @doc "As `Instar.Cluster.Manifest.step/2`, with this member's manifest, which is not copied for it."
  @spec step(atom, [{term, term}]) :: {[term], [Manifest.key()], [Manifest.key()]}
  def step(name, opened), do: call(name, {:step, opened})

  @doc "The keys that hold what was distributed with one of the stamps."
  @spec mates(atom, [Manifest.stamp()]) :: [Manifest.key()]
  def mates(name, stamps), do: call(name, {:keys_of, stamps})

  @doc "The digest of the manifest."
  @spec root(atom) :: Instar.Cluster.Tree.sum()
  def root(name), do: call(name, :root)

  @doc """
  Stamps changes, which are in the manifest only when they are committed. `:moved` says that what they were made from is
  not in the manifest any more.
  """
  @spec stamp(atom, [{Manifest.key(), Manifest.body()}], boolean, Manifest.base()) ::
          {:ok, [Manifest.entry()]} | :moved
  def stamp(name, changes, together?, base), do: call(name, {:stamp, changes, together?, base})

  @doc "Puts the leader's own entries into the manifest."
  @spec commit(atom, [Manifest.entry()]) :: :ok
  def commit(name, entries), do: call(name, {:accept, entries})

  @doc "Puts those of the entries into the manifest that are newer than what it has."
  @spec accept(atom, [Manifest.entry()]) :: :ok
  def accept(name, entries), do: call(name, {:accept, entries})

  @doc "What remains here of lists that have lost a part, for a leader; and that the leader has it."
  @spec broken(atom) :: [Manifest.entry()]
  def broken(name), do: call(name, :broken)

  @spec settled(atom, [Manifest.entry()]) :: :ok
  def settled(name, entries), do: call(name, {:settled, for(entry <- entries, uniq: true, do: entry.stamp)})

  @doc "Merges what the other side of a partition had; what won, and what was changed for it."
  @spec merge(atom, [Manifest.entry()]) :: {[Manifest.entry()], [Manifest.entry()]}
  def merge(name, entries), do: call(name, {:merge, entries})

  @doc "Asks another member; exits when it doesn't answer."
  @spec ask(atom, node, term) :: term
  def ask(name, node, request), do: GenServer.call({name(name), node}, request, @timeout)

  @doc "Tells the leader how far this member is."
  @spec report(atom) :: :ok
  def report(name), do: GenServer.cast(name(name), {:report, state_of(name)})

  @doc "How far this member is."
  @spec state_of(atom) :: %{versions: non_neg_integer, unloaded: non_neg_integer, unkept: non_neg_integer}
  def state_of(name) do
    %{
      versions: Tables.versions(name),
      unloaded: Tables.unloaded_count(name),
      unkept: Unkept.count(name)
    }
  end

  @doc "Waits until there is a leader that knows this member, but not for longer than `ms`."
  @spec await(atom, non_neg_integer) :: boolean
  def await(name, ms), do: poll(name, System.monotonic_time(:millisecond) + ms)

  defp poll(name, deadline) do
    cond do
      led?(name) ->
        true

      System.monotonic_time(:millisecond) >= deadline ->
        false

      true ->
        Process.sleep(20)
        poll(name, deadline)
    end
  end

  defp led?(name) do
    case leader(name) do
      nil -> false
      leader when leader == node() -> true
      leader -> ask(name, leader, {:member?, node()})
    end
  catch
    :exit, _reason -> false
  end

  @doc "Compares with the leader now; returns when that is over."
  @spec sync(atom) :: :ok
  def sync(name) do
    with leader when leader not in [nil, node()] <- leader(name), do: Sync.run(name, leader)
    :ok
  end

  @doc "The rows of `Instar.Cluster.status/0`, as this member knows them."
  @spec rows(atom) :: [Status.t()]
  def rows(name), do: call(name, :rows)

  defp call(name, request), do: GenServer.call(name(name), request, @timeout)

  @doc false
  # Called by `:global` when two sides meet that both have a leader. Which of them stays has no meaning for the code:
  # what is newer wins, whoever had it.
  def resolve(_global, one, other) do
    [stays, goes] = Enum.sort_by([one, other], &node/1)
    send(goes, :lost)
    stays
  end

  # The process ------------------------------------------------------------------------------------------------------

  @doc false
  def start_link({options, tasks}),
    do: GenServer.start_link(__MODULE__, {options, tasks}, name: name(options.name))

  @impl true
  def init({options, tasks}) do
    group = {options.name, :members}
    {:ok, _watch} = Watch.start_link(@scope, group)

    state = %{
      options: options,
      name: options.name,
      tasks: tasks,
      manifest: Manifest.new(Tables.entries(options.name)),
      reign: nil,
      leader: nil,
      # Since when nobody leads, and whether that has been said; nil while somebody does.
      leaderless: {now(), :unsaid},
      members: %{},
      # What members said of themselves: `%{versions, unloaded, top, at}`.
      reports: %{},
      # Running tasks by what they do.
      running: %{},
      again: MapSet.new(),
      seeking: nil,
      beats: 0,
      swept_at: now(),
      undiscovered: [],
      # A member that discovers others first has a chance to find their leader.
      discovered?: not discovers?(options)
    }

    # Only now: what lies on the disk has been loaded.
    :ok = :pg.join(@scope, group, self())
    send(self(), :beat)
    {:ok, state}
  end

  @impl true
  def handle_call(:leader, _from, state), do: {:reply, state.leader, state}
  def handle_call(:manifest, _from, state), do: {:reply, state.manifest, state}
  def handle_call(:root, _from, state), do: {:reply, root_of(state), state}
  def handle_call({:step, opened}, _from, state), do: {:reply, Manifest.step(state.manifest, opened), state}

  def handle_call({:keys_of, stamps}, _from, state),
    do: {:reply, Manifest.mates(state.manifest.entries, stamps), state}

  def handle_call({:stamp, changes, together?, base}, _from, state) do
    if Manifest.based?(state.manifest, base) do
      {entries, reign} = Manifest.stamp(state.manifest, changes, state.reign, "#{node()}", together?)
      {:reply, {:ok, entries}, %{state | reign: reign}}
    else
      {:reply, :moved, state}
    end
  end

  def handle_call({:accept, entries}, _from, state),
    do: {:reply, :ok, put(state, Manifest.newer(state.manifest, entries))}

  def handle_call({:merge, entries}, _from, state) do
    {accepted, back} = Manifest.merge(state.manifest, entries)
    state = put(state, accepted)
    back = Manifest.back(state.manifest, back)
    %{manifest: manifest} = state = put(state, back)
    {:reply, {accepted, back}, %{state | manifest: Manifest.settled(manifest, manifest.beaten)}}
  end

  def handle_call(:broken, _from, %{manifest: manifest} = state) do
    broken = Manifest.broken(manifest)
    # Nothing of them is left to be put back.
    manifest = if broken == [], do: Manifest.settled(manifest, manifest.beaten), else: manifest
    {:reply, broken, %{state | manifest: manifest}}
  end

  def handle_call({:settled, stamps}, _from, state),
    do: {:reply, :ok, %{state | manifest: Manifest.settled(state.manifest, stamps)}}

  def handle_call({:compare, node, report}, _from, state) do
    if state.leader == node(),
      do: {:reply, {:ok, root_of(state)}, reported(state, node, report)},
      else: {:reply, :not_leader, state}
  end

  def handle_call({:open, prefixes}, _from, state),
    do: {:reply, for(prefix <- prefixes, do: {prefix, Manifest.open(state.manifest, prefix)}), state}

  def handle_call({:entries, keys}, _from, state),
    do: {:reply, for(key <- keys, entry = state.manifest.entries[key], do: entry), state}

  # What this side holds of lists of another side, and under their keys.
  def handle_call({:mates, stamps, keys}, _from, %{manifest: %{entries: entries}} = state) do
    keys = Enum.uniq(keys ++ Manifest.mates(entries, stamps))
    {:reply, Manifest.told(state.manifest, for(key <- keys, entry = entries[key], do: entry)), state}
  end

  def handle_call({:member?, node}, _from, state),
    do: {:reply, state.leader == node() and is_map_key(state.members, node), state}

  def handle_call(:rows, _from, state), do: {:reply, rows_of(state), state}

  @impl true
  def handle_cast({:report, report}, state) do
    report = Map.put(report, :top, state.manifest.top)

    if state.leader not in [nil, node()],
      do: GenServer.cast({name(state.name), state.leader}, {:reported, node(), report})

    {:noreply, state}
  end

  def handle_cast({:reported, node, report}, state), do: {:noreply, reported(state, node, report)}

  @impl true
  def handle_info(:beat, state) do
    beat = state.options.beat
    # A tenth more or less, so that not all ask at once.
    Process.send_after(self(), :beat, max(round(beat * (0.9 + :rand.uniform() * 0.2)), 1))
    state = %{state | beats: state.beats + 1}
    {:noreply, state |> connect() |> seek() |> work() |> keep() |> sweep() |> leaderless()}
  end

  def handle_info(:work, state), do: {:noreply, if(state.leader == node(), do: state, else: work(state))}

  # We are told before the name is: `:global` writes it down when `resolve/3` has returned.
  def handle_info(:lost, state) do
    for ms <- [20, 200, 1_000], do: Process.send_after(self(), :seek, ms)
    {:noreply, state}
  end

  def handle_info(:seek, state), do: {:noreply, seek(%{state | seeking: nil})}

  def handle_info({:group, :join, pids}, state) do
    for pid <- pids, node(pid) != node(), do: member(state, :up, node(pid))
    {:noreply, seek(%{state | members: Map.merge(state.members, Map.new(pids, &{node(&1), &1}))})}
  end

  def handle_info({:group, :leave, pids}, state) do
    gone = for pid <- pids, state.members[node(pid)] == pid, do: node(pid)
    for node <- gone, do: member(state, :down, node)

    {:noreply,
     seek(%{state | members: Map.drop(state.members, gone), reports: Map.drop(state.reports, gone)})}
  end

  # A task is over.
  def handle_info({task, result}, state) when is_map_key(state.running, task) do
    Process.demonitor(task, [:flush])
    {:noreply, over(state, task, result)}
  end

  def handle_info({:DOWN, task, :process, _pid, reason}, state) when is_map_key(state.running, task),
    do: {:noreply, over(state, task, {:crashed, reason})}

  def handle_info(_other, state), do: {:noreply, state}

  # Tasks ------------------------------------------------------------------------------------------------------------

  # One of a kind at a time.
  defp start(state, kind, module, function, arguments) do
    if kind in Map.values(state.running) do
      state
    else
      %Task{ref: task} = Task.Supervisor.async_nolink(state.tasks, module, function, arguments)
      %{state | running: Map.put(state.running, task, kind)}
    end
  end

  defp over(state, task, result) do
    {kind, running} = Map.pop!(state.running, task)
    done(kind, result, %{state | running: running})
  end

  defp done(:discovery, {_nodes, errors}, state), do: seek(undiscovered(%{state | discovered?: true}, errors))
  defp done(:discovery, _crashed, state), do: seek(%{state | discovered?: true})
  defp done(:campaign, _won_or_not, state), do: seek(state)

  defp done(:sync, :ok, state), do: sync_again(state)

  # It may not know yet that it leads, or be gone without our knowing.
  defp done(:sync, _not_leader_or_gone, state) do
    Process.send_after(self(), :work, @seek_ms + :rand.uniform(@seek_ms))
    state |> sync_again() |> seek_later()
  end

  defp done(_other, _result, state), do: state

  # Another leader came while we compared ourselves with the former one.
  defp sync_again(state) do
    if :sync in state.again,
      do: work(%{state | again: MapSet.delete(state.again, :sync)}),
      else: state
  end

  defp work(%{leader: nil} = state), do: state

  defp work(%{leader: leader, name: name} = state) when leader == node(),
    do: start(state, :upkeep, Leader, :upkeep, [name])

  defp work(%{leader: leader, name: name} = state), do: start(state, :sync, Sync, :run, [name, leader])

  defp keep(%{name: name} = state),
    do: if(Unkept.any?(name), do: start(state, :keep, Rewriting, :again, [name]), else: state)

  defp sweep(%{beats: beats} = state) when beats >= @sweep do
    if now() - state.swept_at >= @sweep_ms, do: sweep_now(%{state | beats: 0, swept_at: now()}), else: state
  end

  defp sweep(state), do: state

  defp sweep_now(state) do
    kept =
      for {_key, %{body: body, was: was}} <- state.manifest.entries,
          part <- [body, was],
          {digest, _size} <- Plan.outlines(part) ++ Plan.code(part),
          into: MapSet.new(),
          do: digest

    start(state, :sweep, Blobs, :sweep, [state.name, kept])
  end

  # Others -------------------------------------------------------------------------------------------------------------

  defp discovers?(options), do: Node.alive?() and (options.discovery != [] or options.leader != nil)

  defp connect(%{options: options} = state) do
    if discovers?(options),
      do: start(state, :discovery, __MODULE__, :discover, [options.discovery, List.wrap(options.leader)]),
      else: state
  end

  @doc false
  def discover(adapters, nodes) do
    {found, errors} = Discovery.nodes(adapters)
    new = Enum.uniq(nodes ++ found) -- [node() | Node.list()]

    new
    |> Task.async_stream(&Node.connect/1, timeout: @connect_ms, on_timeout: :kill_task, max_concurrency: 8)
    |> Stream.run()

    {found, errors}
  end

  # A line for every turn, not for every try.
  defp undiscovered(state, errors) do
    for {module, reason} <- errors, not List.keymember?(state.undiscovered, module, 0) do
      Logger.warning(
        "Instar: #{inspect(state.name)} finds no nodes by #{inspect(module)}: #{inspect(reason)}"
      )
    end

    %{state | undiscovered: errors}
  end

  defp member(state, word, node),
    do: Telemetry.execute([:member, word], %{count: 1}, %{server: state.name, member: node})

  defp reported(state, node, report) do
    report = report |> Map.put_new(:top, state.manifest.top) |> Map.put(:at, now())
    %{state | reports: Map.put(state.reports, node, report)}
  end

  defp put(state, []), do: state

  defp put(state, entries) do
    Tables.put_entries(state.name, entries)
    %{state | manifest: Manifest.put(state.manifest, entries)}
  end

  defp root_of(state), do: Instar.Cluster.Tree.sum(state.manifest.tree)
  defp now, do: System.monotonic_time(:millisecond)

  # Who leads ------------------------------------------------------------------------------------------------------------

  defp seek(state) do
    case find_leader(state) do
      leader when leader == state.leader and leader != nil -> state
      nil -> state |> turn(nil) |> campaign() |> seek_later()
      leader -> turn(state, leader)
    end
  end

  defp find_leader(%{options: %{leader: leader}} = state) when leader != nil,
    do: if(is_map_key(state.members, leader), do: leader)

  defp find_leader(state) do
    case :global.whereis_name(global(state)) do
      pid when pid == self() -> node()
      # `:global` and `:pg` hear of nodes one after the other.
      pid when is_pid(pid) -> if state.members[node(pid)] == pid, do: node(pid)
      :undefined -> nil
    end
  end

  # It takes a lock on all nodes, for which nobody here must wait.
  defp campaign(%{options: %{role: :follower}} = state), do: state
  defp campaign(%{discovered?: false} = state), do: state

  defp campaign(state) do
    if :global.whereis_name(global(state)) == :undefined,
      do: start(state, :campaign, :global, :register_name, [global(state), self(), &__MODULE__.resolve/3]),
      else: state
  end

  defp seek_later(%{seeking: nil} = state),
    do: %{state | seeking: Process.send_after(self(), :seek, @seek_ms + :rand.uniform(@seek_ms))}

  defp seek_later(state), do: state

  defp turn(%{leader: leader} = state, leader), do: state

  defp turn(state, leader) do
    Logger.debug("Instar: #{inspect(state.name)} is led by #{inspect(leader)}")

    if leader,
      do: Telemetry.execute([:leader, :elected], %{count: 1}, %{server: state.name, leader: leader})

    state = led(%{state | leader: leader, reign: nil, reports: %{}})
    busy? = :sync in Map.values(state.running)
    work(if busy?, do: %{state | again: MapSet.put(state.again, :sync)}, else: state)
  end

  defp led(%{leader: nil} = state), do: %{state | leaderless: {now(), :unsaid}}

  defp led(%{leaderless: {_since, :said}} = state) do
    Logger.info("Instar: the cluster #{inspect(state.name)} is led by #{inspect(state.leader)}")
    %{state | leaderless: nil}
  end

  defp led(state), do: %{state | leaderless: nil}

  # An election takes a moment. After that somebody is missing, and nothing is distributed until somebody leads.
  defp leaderless(%{leaderless: {since, :unsaid}, options: options} = state) do
    if now() - since >= max(@missing_beats * options.beat, @missing_ms) do
      Logger.warning("Instar: nobody leads the cluster #{inspect(state.name)}: #{why(state)}")
      Telemetry.execute([:leader, :missing], %{count: 1}, %{server: state.name})
      %{state | leaderless: {since, :said}}
    else
      state
    end
  end

  defp leaderless(state), do: state

  defp why(%{options: %{leader: leader}}) when leader != nil,
    do: "#{leader} cannot be reached, or is no member of it"

  defp why(%{options: %{role: :follower}} = state),
    do: "this node is a follower, and none of #{Enum.join(Enum.sort(nodes(state.name)), ", ")} leads"

  defp why(state), do: "none could be elected among #{Enum.join(Enum.sort(nodes(state.name)), ", ")}"

  defp global(state), do: {Instar.Cluster, state.name}

  # The table ----------------------------------------------------------------------------------------------------------

  defp rows_of(state) do
    own = state_of(state.name)

    mine = %Status{
      node: node(),
      role: if(state.leader == node(), do: :leader, else: :follower),
      versions: own.versions,
      behind: own.unloaded,
      last_heard: 0,
      unkept: own.unkept
    }

    others =
      for {node, _pid} <- Enum.sort(state.members), node != node() do
        report = state.reports[node]

        %Status{
          node: node,
          role: if(state.leader == node, do: :leader, else: :follower),
          versions: report && report.versions,
          behind: report && Manifest.behind(state.manifest, report.top, report.unloaded),
          last_heard: report && now() - report.at,
          # A member of an older release doesn't say it.
          unkept: report && Map.get(report, :unkept)
        }
      end

    [mine | others]
  end
end
