defmodule Instar.Server.Eviction do
  # Sheds what nobody has asked for: versions idle for too long, and the least recently asked for when there are
  # too many or their code is too large. It only asks Instar.Server.Versions, which keeps whatever has a call in flight.
  @moduledoc false
  use GenServer
  alias Instar.{Config, Error, Telemetry}
  alias Instar.Server.{Holdings, LRU, Names, Versions}

  # How many candidates are looked at in one go; those that cannot go are passed over.
  @batch 64
  @longest_beat_ms 60_000
  @shortest_beat_ms 10

  @doc """
  Makes room for so many bytes of native code of a version that is to be loaded, in place of what it has now.

  What is in use stays. When there is no room without it, or the code alone is too large, that is the error
  `{:bytes_limit, bytes}`.
  """
  @spec make_room(Config.t(), String.t(), String.t(), non_neg_integer) :: :ok | {:error, Error.t()}
  def make_room(%{max_bytes: :infinity}, _id, _tag, _bytes), do: :ok

  def make_room(%{max_bytes: limit} = config, id, tag, bytes) do
    lru_order = Versions.lru_order(config.name)
    {count, total} = LRU.total(lru_order)
    excess = over(total - LRU.bytes(lru_order, {id, tag}) + bytes, limit)

    if bytes <= limit and (excess == 0 or freed?(config, {id, tag}, excess, min(@batch, count))),
      do: :ok,
      else:
        {:error, Error.new({:bytes_limit, bytes}, limit: %{name: :max_bytes, value: limit, set_by: :server})}
  end

  # The oldest go first. Those that are in use are passed over, so that more may have to be looked at.
  defp freed?(config, itself, excess, looked_at) do
    candidates =
      for {id, tag, bytes, _idle} <- oldest(config, looked_at), {id, tag} != itself, do: {id, tag, bytes}

    case let_go(config, candidates, excess) do
      excess when excess <= 0 -> true
      excess -> looked_at < all(config) and freed?(config, itself, excess, looked_at * 2)
    end
  end

  defp let_go(_config, _candidates, excess) when excess <= 0, do: excess
  defp let_go(_config, [], excess), do: excess

  defp let_go(config, [{id, tag, bytes} | others], excess),
    do: let_go(config, others, if(evict(config, id, tag), do: excess - bytes, else: excess))

  @doc "Returns once the checks that were asked for before are over."
  @spec sync(atom) :: :ok
  def sync(server), do: GenServer.call(name(server), :sync, :infinity)

  @doc false
  def start_link(%Config{} = config), do: GenServer.start_link(__MODULE__, config, name: name(config.name))

  @impl true
  def init(config), do: {:ok, schedule(config)}

  @impl true
  def handle_cast(:check, config) do
    shed(config)
    {:noreply, config}
  end

  @impl true
  def handle_call(:sync, _from, config), do: {:reply, :ok, config}

  @impl true
  def handle_info(:tick, config) do
    sweep(config)
    shed(config)
    Holdings.tell(config.name)
    {:noreply, schedule(config)}
  end

  def handle_info(_other, config), do: {:noreply, config}

  # A tenth of the idle limit: a version goes at most a tenth later than it could.
  defp schedule(%{idle: idle} = config) do
    tick =
      if idle == :infinity,
        do: @longest_beat_ms,
        else: idle |> div(10) |> max(@shortest_beat_ms) |> min(@longest_beat_ms)

    Process.send_after(self(), :tick, tick)
    config
  end

  defp sweep(%{idle: :infinity}), do: :ok

  defp sweep(config) do
    for {id, tag, _bytes, idle} <- oldest(config, all(config)),
        idle >= config.idle,
        still_idle?(config, id, tag) do
      evict(config, id, tag)
    end
  end

  defp evict(config, id, tag) do
    gone? = Versions.evict(config.name, id, tag)
    if gone?, do: tell(%{server: config.name, document: id, tag: tag})
    gone?
  end

  defp tell(metadata), do: Telemetry.execute([:cache, :evict], %{count: 1}, metadata)

  # Those before it may have taken their time to go.
  defp still_idle?(config, id, tag) do
    case Versions.placement(config.name, id, tag) do
      nil -> false
      placement -> elem(LRU.requests(placement.touch), 1) >= config.idle
    end
  end

  defp shed(config), do: shed(config, @batch)

  defp shed(config, looked_at) do
    {count, bytes} = LRU.total(Versions.lru_order(config.name))
    excess = {over(count, config.max_versions), over(bytes, config.max_bytes)}

    # The youngest stays, even alone over the bound: it was asked for just now.
    if excess != {0, 0} and count > 1 do
      candidates = oldest(config, min(looked_at, count - 1))
      still_over? = Enum.reduce_while(candidates, excess, &drop(config, &1, &2)) != {0, 0}
      if still_over? and looked_at < count - 1, do: shed(config, looked_at * 2)
    end
  end

  defp drop(_config, _candidate, {0, 0}), do: {:halt, {0, 0}}

  defp drop(config, {id, tag, bytes, _idle}, {count, excess}) do
    if evict(config, id, tag),
      do: {:cont, {max(count - 1, 0), max(excess - bytes, 0)}},
      else: {:cont, {count, excess}}
  end

  defp over(_value, :infinity), do: 0
  defp over(value, bound), do: max(value - bound, 0)

  defp oldest(config, limit), do: LRU.oldest(Versions.lru_order(config.name), limit)
  defp all(config), do: config.name |> Versions.lru_order() |> LRU.total() |> elem(0)

  defp name(server), do: Names.eviction(server)
end
