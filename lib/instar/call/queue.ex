defmodule Instar.Call.Queue do
  # Calls beyond `max_instances` that wait for a permit, in turn. The call that has waited longest is given the next
  # permit that is free, natively (native/nif/src/quota.rs), and told by a message: nobody asks again and again. A
  # process that is killed leaves the queue with its heap.
  @moduledoc false
  alias Instar.Call.{Clock, Limits, Quota}
  alias Instar.{Config, Version}

  # How long a message may take that is on its way.
  @message_ms 1_000

  @typedoc "A turn in the queue, or the permit that it has become, for as long as its process has it."
  @type turn :: reference

  @doc """
  Waits for a permit, as long as the call and its server say: the call's limits after that, and its turn. Or else why
  there is none: `:no_room`, or `{:timeout, ms}` when the time of the call as a whole is over.
  """
  @spec wait(Version.t(), Limits.t() | nil) ::
          {:ok, Limits.t(), turn} | {:error, :no_room | {:timeout, pos_integer}, Limits.t()}
  def wait(%Version{} = version, limits) do
    config = Config.fetch!(version.server)
    limits = patience(limits || elem(Config.call_limits(Limits.apply(config, version.limits), []), 1), config)
    patience = Clock.left(limits.queue, limits.queued)
    whole = Limits.whole(limits, config)
    time = Clock.left(whole, limits.since)

    cond do
      # Every number is smaller than `:infinity`.
      time == 0 ->
        {:error, {:timeout, whole}, limits}

      patience == 0 ->
        {:error, :no_room, limits}

      turn = turn(version.code, min(patience, time)) ->
        {:ok, Limits.waited(limits, config, limits.since), turn}

      time <= patience ->
        {:error, {:timeout, whole}, limits}

      true ->
        {:error, :no_room, limits}
    end
  end

  # A call that is sent away because the server stops, or waits once more, goes on where it was.
  defp patience(limits, config) do
    now = Clock.now()
    limits |> Map.put_new(:since, now) |> Map.put_new(:queued, now) |> Map.put_new(:queue, config.queue)
  end

  defp turn(code, ms) do
    reference = make_ref()
    turn = Quota.wait(code, reference)

    receive do
      {^reference, :ready} -> turn
    after
      ms -> unless Quota.leave(turn), do: flush(reference, turn)
    end
  end

  # It was in time: the permit is there, and the message on its way.
  defp flush(reference, turn) do
    receive do
      {^reference, :ready} -> turn
    after
      @message_ms -> turn
    end
  end

  @doc "Does what the turn was for. A permit that was not used is the next call's."
  @spec with_turn(turn, (() -> result)) :: result when result: var
  def with_turn(turn, fun) do
    result = fun.()
    Quota.give_back(turn)
    result
  end
end
