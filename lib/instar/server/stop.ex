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

  @typep piece :: %{
           required(:target) => :wasm | :beam,
           required(:code) => Runtime.code(),
           optional(atom) => term
         }

  @doc """
  Ends the code of versions; returns when all of it is gone. An exit of the process `parent`, which means that nobody
  waits for it any longer, ends the time of those who are inside.
  """
  @spec run([Version.t()], atom, timeout, pid | nil) :: :ok
  def run(versions, server, shutdown, parent) do
    left = farewell(versions, server, within(shutdown), parent)

    if left != [] do
      Logger.warning(
        "Instar: #{inspect(server)} stopped; who was still inside after #{shutdown} ms was ended: " <>
          Enum.map_join(left, ", ", &"#{&1.id} #{&1.tag}")
      )
    end

    purge(versions)
  end

  # So that all is over when the supervisor would end it.
  defp within(:infinity), do: :infinity
  defp within(shutdown), do: shutdown - min(div(shutdown, 5), @margin_ms)

  @doc "Ends BEAM code whose server's version table was killed, and can be told nothing any more."
  @spec orphan(Runtime.code()) :: :ok
  def orphan(code) do
    piece = %{target: :beam, code: code}
    farewell([piece], nil, @orphan_ms, nil)
    purge([piece])
  end

  # Those that somebody was still in.
  @spec farewell([piece], atom, timeout, pid | nil) :: [piece]
  defp farewell(pieces, server, shutdown, parent) do
    for piece <- pieces, do: runtime(piece).shut(piece.code)
    left = wait(pieces, deadline(shutdown), parent)
    if left != [], do: dismiss(left, server)
    left
  end

  defp purge(pieces) do
    for %{code: code} = piece <- pieces do
      runtime(piece).purge(code)
      runtime(piece).delete(code)
      runtime(piece).purge(code)
    end

    :ok
  end

  # Who could go by himself goes before any signal is sent.
  defp dismiss(pieces, server) do
    for piece <- pieces, do: runtime(piece).end_calls(piece.code)
    left = wait(pieces, deadline(@turn_ms), nil)
    pids = for piece <- left, pid <- runtime(piece).inside(piece.code), uniq: true, do: pid
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
    for {target, pieces} <- Enum.group_by(pieces, & &1.target),
        lingering = Runtime.of(target).lingering(for(piece <- pieces, do: piece.code)),
        piece <- pieces,
        piece.code in lingering,
        do: piece
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

  defp runtime(%{target: target}), do: Runtime.of(target)
  defp now, do: System.monotonic_time(:millisecond)
end
