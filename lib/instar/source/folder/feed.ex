defmodule Instar.Source.Folder.Feed do
  # What becomes of documents in a folder, live: a process that watches it and reads what has changed. It tells the
  # token of every document whose files were touched; whoever follows compares.
  @moduledoc false
  use GenServer, restart: :temporary
  require Logger
  alias Instar.{Error, Source}
  alias Instar.Remote.Watch

  # How often everything is compared where the system cannot watch.
  @unwatched_ms 1_000

  @doc "Starts a feed for the calling process."
  @spec follow(Source.state(), [String.t()]) :: {:ok, reference} | {:error, Error.t()}
  def follow(source, ids) do
    with :ok <- Source.Folder.there(source.dir) do
      reference = make_ref()
      {:ok, feed} = GenServer.start(__MODULE__, {source, ids, self(), reference})
      # Only this process may unfollow, so only it needs to know.
      Process.put({__MODULE__, reference}, feed)
      {:ok, reference}
    end
  end

  @doc "Has a feed of the calling process be of more documents."
  @spec follow_also(reference, [String.t()]) :: :ok | :again
  def follow_also(reference, ids) do
    with feed when feed != nil <- Process.get({__MODULE__, reference}),
         true <- Process.alive?(feed) do
      GenServer.cast(feed, {:also, ids})
    else
      _gone -> :again
    end
  end

  @doc "Ends a feed of the calling process; none of its messages is left in the mailbox."
  @spec unfollow(reference) :: :ok
  def unfollow(reference), do: Source.Feed.stop(Process.delete({__MODULE__, reference}), reference)

  @impl true
  def init({source, ids, owner, reference}) do
    state = %{
      source: source,
      ids: MapSet.new(ids),
      told: %{},
      owner: owner,
      monitor: Process.monitor(owner),
      reference: reference,
      watch: nil,
      inode: nil,
      timer: nil,
      live?: false
    }

    {:ok, state, {:continue, :watch}}
  end

  # Watched first, read then: what changes in between is told.
  @impl true
  def handle_continue(:watch, state) do
    state = %{state | inode: inode(state.source.dir)}

    case Watch.folder(state.source.dir) do
      {:ok, watch} ->
        all(%{state | watch: watch})

      {:error, error} ->
        Logger.warning(
          "Instar: #{state.source.dir} is compared every #{@unwatched_ms} ms: #{Exception.message(error)}"
        )

        all(state)
    end
  end

  @impl true
  def handle_cast({:also, ids}, state) do
    state = %{state | ids: Enum.reduce(ids, state.ids, &MapSet.put(&2, &1))}
    # What may have come since whoever follows has looked; that nothing has is no news.
    there(state, fn -> {:noreply, tell(state, ids, &(&1 != :deleted))} end)
  end

  @impl true
  def handle_info({:DOWN, monitor, _, _, _}, %{monitor: monitor} = state), do: {:stop, :normal, state}

  def handle_info({reference, {:changed, paths}}, %{watch: %{reference: reference}} = state) do
    case touched(paths, state) do
      :all -> all(state)
      ids -> there(state, fn -> {:noreply, tell(state, ids)} end)
    end
  end

  def handle_info(:poll, state), do: all(state)
  def handle_info(_other, state), do: {:noreply, state}

  defp all(state) do
    there(state, fn ->
      state = tell(state, state.ids)
      unless state.live?, do: send(state.owner, {state.reference, :live})
      {:noreply, poll_later(%{state | live?: true})}
    end)
  end

  defp poll_later(%{timer: timer, watch: watch, source: %{poll: poll}} = state) do
    if timer, do: Process.cancel_timer(timer)
    ms = if watch, do: poll, else: @unwatched_ms
    %{state | timer: if(is_integer(ms), do: Process.send_after(self(), :poll, ms))}
  end

  # A folder that is gone is a source that is away: it is asked until there is one again, and followed anew then. The
  # watch of one that was replaced is of nothing any more.
  defp there(%{source: %{dir: dir}, inode: inode} = state, fun) do
    case {Source.Folder.there(dir), inode(dir)} do
      {:ok, ^inode} ->
        fun.()

      {:ok, _other} ->
        {:noreply, %{state | watch: nil}, {:continue, :watch}}

      {{:error, error}, _none} ->
        send(state.owner, {state.reference, {:down, error}})
        {:stop, :normal, state}
    end
  end

  defp inode(dir) do
    with {:ok, %{inode: inode, major_device: device}} <- File.stat(dir), do: {device, inode}
  end

  # The ids of those that are followed. A name at the top that belongs to no document may be a link that all of them
  # lie behind, as those of a mounted configuration do.
  defp touched(paths, %{ids: ids, source: %{dir: dir}}) do
    Enum.reduce_while(paths, MapSet.new(), fn path, touched ->
      case Path.split(Path.relative_to(path, dir)) do
        ["/" | _elsewhere] -> {:halt, :all}
        ["." <> _hidden] -> {:halt, :all}
        [name] -> {:cont, Enum.reduce([name, Path.rootname(name, ".json")], touched, &MapSet.put(&2, &1))}
        [name | _below] -> {:cont, MapSet.put(touched, name)}
        [] -> {:halt, :all}
      end
    end)
    |> case do
      :all -> :all
      touched -> MapSet.intersection(touched, ids)
    end
  end

  # The same again is not told: with many documents each poll would be as many rows.
  defp tell(state, ids, news? \\ fn _token -> true end) do
    changes =
      for id <- ids,
          {id, token} = Source.Folder.change(state.source, id),
          news?.(token) and state.told[id] != {:told, token} do
        {id, token}
      end

    if changes != [],
      do: send(state.owner, {state.reference, {:changes, changes, Source.Folder.since()}})

    %{
      state
      | told: Enum.reduce(changes, state.told, fn {id, token}, told -> Map.put(told, id, {:told, token}) end)
    }
  end
end
