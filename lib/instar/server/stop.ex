defmodule Instar.Server.Stop do
  # The end of a server's code: those who are inside have time to leave, and are ended when it is over. Nobody comes in any
  # more; who is inside has the time of `shutdown` to leave.
  # Whoever is still there then is ended, by an exit that says why, and killed only if he does not heed that. Who owns
  # an instance, and is in no call, lives on.
  #
  #   shut ── shutdown ms ──► end_calls ── a moment ──► exit signals ── grace ──► purge
  #     └────── everybody left ─────┴────────────────────────┴──► done
  @moduledoc false
  require Logger
  alias Instar.Call.Watchdog
  alias Instar.{Error, Runtime, Version}

  # Between two looks.
  @first_pause_ms 1
  @longest_pause_ms 50
  # A call of WebAssembly ends at its next turn.
  @turn_ms 50

  # What ending those who are inside may take of the time: signals, their grace, and a machine that is busy.
  @margin_ms 500
  # Whose server's time nobody knows any more.
  @orphan_ms 5_000

  # Code and what it runs in.
  @typep piece :: {runtime :: module, Runtime.code()}

  @doc """
  Ends the code of versions; returns when all of it is gone. An exit of the process `parent`, which means that nobody
  waits for it any longer, ends the time of those who are inside.
  """
  @spec run([Version.t()], atom, timeout, pid | nil) :: :ok
  def run(versions, server, shutdown, parent) do
    pieces = Enum.map(versions, &piece/1)
    left = farewell(pieces, server, within(shutdown), parent)

    if left != [] do
      Logger.warning(
        "Instar: #{inspect(server)} stopped; who was still inside after #{shutdown} ms was ended: " <>
          Enum.join(
            for(version <- versions, piece(version) in left, do: "#{version.id} #{version.tag}"),
            ", "
          )
      )
    end

    purge(pieces)
  end

  defp piece(version), do: {Runtime.of(version), version.code}

  # So that all is over when the supervisor would end it.
  defp within(:infinity), do: :infinity
  defp within(shutdown), do: shutdown - min(div(shutdown, 5), @margin_ms)

  @doc "Ends code whose server's version table was killed, and can be told nothing any more."
  @spec orphan(module, Runtime.code()) :: :ok
  def orphan(runtime, code) do
    pieces = [{runtime, code}]
    farewell(pieces, nil, @orphan_ms, nil)
    purge(pieces)
  end

  # Those that somebody was still in.
  @spec farewell([piece], atom, timeout, pid | nil) :: [piece]
  defp farewell(pieces, server, shutdown, parent) do
    for {runtime, code} <- pieces, do: runtime.shut(code)
    left = wait(pieces, deadline(shutdown), parent)
    if left != [], do: dismiss(left, server)
    left
  end

  defp purge(pieces) do
    for {runtime, code} <- pieces do
      runtime.purge(code)
      runtime.delete(code)
      runtime.purge(code)
    end

    :ok
  end

  # Who could go by himself goes before any signal is sent.
  defp dismiss(pieces, server) do
    for {runtime, code} <- pieces, do: runtime.end_calls(code)
    left = wait(pieces, deadline(@turn_ms), nil)
    pids = for {runtime, code} <- left, pid <- runtime.inside(code), uniq: true, do: pid
    for pid <- pids, do: Process.exit(pid, reason(server))

    wait(left, deadline(Watchdog.grace_ms()), nil)
  end

  defp deadline(:infinity), do: :infinity
  defp deadline(ms), do: now() + ms

  # Until nobody is left; those that somebody is still in.
  defp wait(pieces, deadline, parent, pause \\ @first_pause_ms) do
    began = now()

    case lingering(pieces) do
      [] ->
        []

      pieces ->
        # A look may take long where there are very many processes.
        pause = max(pause, now() - began)
        left = if deadline == :infinity, do: pause, else: deadline - now()

        if left <= 0 or pause(now() + min(pause, left), parent) == :over,
          do: pieces,
          else: wait(pieces, deadline, parent, min(2 * pause, @longest_pause_ms))
    end
  end

  defp lingering(pieces) do
    for {runtime, codes} <- Enum.group_by(pieces, &elem(&1, 0), &elem(&1, 1)),
        code <- runtime.lingering(codes),
        do: {runtime, code}
  end

  # Whoever asks the version table meanwhile is told that there is no server.
  defp pause(until, parent) do
    receive do
      {:"$gen_call", from, _request} ->
        GenServer.reply(from, :no_server)
        pause(until, parent)

      {:EXIT, ^parent, _reason} ->
        :over
    after
      max(until - now(), 0) -> :ok
    end
  end

  @doc "What ends a process that has not left in time: the reason of its exit."
  @spec reason(atom) :: {Error.t(), []}
  def reason(server), do: {Error.new({:server_stopped, server}, server: server), []}

  @doc """
  Ends a call that has not left in time. As everywhere, a process that traps exits gets the error; others exit.
  """
  @spec leave(Version.t()) :: {:error, Error.t()}
  def leave(%Version{server: server, id: id, tag: tag, digest: digest}) do
    {error, []} = reason(server)
    error = Error.context(error, document: id, tag: tag, digest: digest)

    case Process.info(self(), :trap_exit) do
      {:trap_exit, true} -> {:error, error}
      {:trap_exit, false} -> exit({error, []})
    end
  end

  defp now, do: System.monotonic_time(:millisecond)
end
