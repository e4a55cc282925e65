defmodule Instar.Source.CouchDB.Sessions do
  # The credentials that are made by a login (a cookie of CouchDB, a token that a function gives), one for each server
  # and user in the VM, and who waits for a new one: many who need it share one login.
  #
  # It also remembers who was refused. CouchDB locks an account after five logins that it refused, so whoever has
  # credentials that were refused is told so without being asked for again: for 30 seconds, then for twice as long. A
  # function is asked meanwhile, now and then, whether it has others.
  #
  # It is one process per VM because a source's state has no owner: `init/1` may be called by anybody, and again.
  @moduledoc false
  use GenServer
  alias Instar.Error

  # A cookie is renewed in this part of its life, before it is refused.
  @usable 0.9

  # Milliseconds after a first refusal, and at most.
  @first_hold 30_000
  @longest_hold 600_000

  # Milliseconds after which a function whose credentials were refused is asked for others; twice as long after each
  # others that were refused as well, and at most. So many of those are remembered.
  @first_renewal 1_000
  @longest_renewal 60_000
  @remembered 16

  # Credentials that were good are taken for bad after so many refusals in a row: one may be of a single document.
  @doubts 2

  # Milliseconds that others wait for the answer to whoever tries credentials first.
  @first_answer 5_000

  @typedoc """
  What tells sessions apart, and how to log in: `{:ok, cookie, seconds | nil}` where the store has looked at the
  credentials, `{:given, …}` where it has not yet.
  """
  @type session :: %{
          key: binary,
          login: (() -> {:ok | :given, String.t(), pos_integer | nil} | {:error, Error.t()})
        }

  def start_link(_argument), do: GenServer.start_link(__MODULE__, nil, name: __MODULE__)

  @doc "The session's cookie, which is not the `stale` one; logs in for it when need be."
  @spec cookie(session, String.t() | nil) :: {:ok, String.t()} | {:error, Error.t()}
  # The limits of the HTTP client end a login.
  def cookie(session, stale \\ nil), do: GenServer.call(__MODULE__, {:cookie, session, stale}, :infinity)

  @doc "Lets the next who asks log in."
  @spec forget(session) :: :ok
  def forget(session), do: GenServer.call(__MODULE__, {:forget, session.key})

  @doc """
  Whether credentials may be sent: `:known` to be good, `:trial` when that isn't known, or the error of their refusal.

  The first who tries them says how it went; the others wait for that, so that wrong ones are sent once.
  """
  @spec held(binary) :: :known | :trial | {:error, Error.t()}
  def held(key), do: GenServer.call(__MODULE__, {:held, key}, :infinity)

  @doc "The same without waiting, and without being the first."
  @spec standing(binary) :: :known | :trial | {:error, Error.t()}
  def standing(key), do: GenServer.call(__MODULE__, {:standing, key})

  @doc """
  Asks a function whose credentials were refused whether it has others now: `:ok` when it has, and they may be tried, else
  the error of the refusal. It is asked once a second at most, for everybody.
  """
  @spec renew(session) :: :ok | {:error, Error.t()}
  def renew(session),
    do: with({:ok, _cookie} <- GenServer.call(__MODULE__, {:renew, session}, :infinity), do: :ok)

  @doc "Says that a store has refused credentials, has taken them, or has said nothing of them."
  @spec refused(binary, Error.t()) :: :ok
  def refused(key, error), do: GenServer.call(__MODULE__, {:refused, key, error})

  @spec accepted(binary) :: :ok
  def accepted(key), do: GenServer.cast(__MODULE__, {:accepted, key})

  @spec unknown(binary) :: :ok
  def unknown(key), do: GenServer.cast(__MODULE__, {:unknown, key})

  # `cookies` are functions, so that none is printed with the state: %{key => {cookie, until}}.
  # `logins` are those under way: %{monitor => {key, who waits}}.
  # `trials`: %{key => %{good?: boolean, refusals: in a row, holds: in a row, until: ms, error: the last one,
  #   refused: digests of what was refused since something was taken, renew_at: ms}}.
  # `firsts`, those who try credentials: %{key => {monitor, timer, who waits}}.
  @impl true
  def init(nil), do: {:ok, %{cookies: %{}, logins: %{}, trials: %{}, firsts: %{}}}

  @impl true
  def handle_call({:cookie, session, stale}, from, state) do
    case {usable(state.cookies[session.key], stale), standing(state, session.key)} do
      {nil, {:error, error}} -> {:reply, {:error, error}, state}
      {nil, _may_try} -> {:noreply, put_in(state.logins, wait(state.logins, session, from))}
      {cookie, _standing} -> {:reply, {:ok, cookie}, state}
    end
  end

  def handle_call({:renew, %{key: key} = session}, from, state) do
    case {standing(state, key), state.trials[key]} do
      {{:error, error}, trial} ->
        if now() >= trial.renew_at or logging_in?(state, key) do
          state = put_in(state.trials[key].renew_at, now() + renewal(trial))
          {:noreply, put_in(state.logins, wait(state.logins, session, from))}
        else
          {:reply, {:error, error}, state}
        end

      {_may_try, _trial} ->
        {:reply, {:ok, nil}, state}
    end
  end

  def handle_call({:forget, key}, _from, state),
    do: {:reply, :ok, update_in(state.cookies, &Map.delete(&1, key))}

  def handle_call({:standing, key}, _from, state), do: {:reply, standing(state, key), state}

  def handle_call({:held, key}, {pid, _tag} = from, state) do
    case {standing(state, key), state.firsts[key]} do
      {:trial, nil} ->
        {:reply, :trial, put_in(state.firsts[key], first(key, pid))}

      {:trial, {monitor, timer, waiting}} ->
        {:noreply, put_in(state.firsts[key], {monitor, timer, [from | waiting]})}

      {standing, _first} ->
        {:reply, standing, state}
    end
  end

  def handle_call({:refused, key, error}, _from, state),
    do: {:reply, :ok, state |> refusal(key, error) |> told(key)}

  @impl true
  def handle_cast({:accepted, key}, state), do: {:noreply, state |> acceptance(key) |> told(key)}
  def handle_cast({:unknown, key}, state), do: {:noreply, told(state, key)}

  @impl true
  def handle_info({:first_answer, key}, state), do: {:noreply, told(state, key)}

  def handle_info({:DOWN, monitor, :process, _pid, result}, state) do
    case Map.pop(state.logins, monitor) do
      {{key, waiting}, logins} ->
        {answer, state} = logged_in(result, key, %{state | logins: logins})
        for from <- waiting, do: GenServer.reply(from, answer)
        {:noreply, state}

      {nil, _logins} ->
        key =
          Enum.find_value(state.firsts, fn {key, {first, _timer, _waiting}} -> first == monitor && key end)

        {:noreply, told(state, key)}
    end
  end

  defp first(key, pid),
    do: {Process.monitor(pid), Process.send_after(self(), {:first_answer, key}, @first_answer), []}

  # Those who waited go all at once, or get the error.
  defp told(state, key) do
    case Map.pop(state.firsts, key) do
      {nil, _firsts} ->
        state

      {{monitor, timer, waiting}, firsts} ->
        Process.demonitor(monitor, [:flush])
        Process.cancel_timer(timer)
        standing = standing(state, key)
        for from <- waiting, do: GenServer.reply(from, standing)
        %{state | firsts: firsts}
    end
  end

  defp logged_in({:login, {:ok, cookie, seconds}}, key, state),
    do: {{:ok, cookie}, acceptance(put_in(state.cookies[key], kept(cookie, seconds)), key)}

  # While what was refused waits, only others are taken, and end the wait.
  defp logged_in({:login, {:given, cookie, seconds}}, key, state) do
    case {standing(state, key), state.trials[key]} do
      {{:error, error}, trial} ->
        if digest(cookie) in trial.refused,
          do: {{:error, error}, state},
          else: {{:ok, cookie}, state |> given(key, cookie, seconds) |> lift(key)}

      {_may_try, _trial} ->
        {{:ok, cookie}, given(state, key, cookie, seconds)}
    end
  end

  defp logged_in({:login, {:error, error}}, key, state) do
    state = update_in(state.cookies, &Map.delete(&1, key))
    refused? = match?({:http_status, status} when status in [401, 403], error.reason)
    {{:error, error}, if(refused?, do: refusal(state, key, error), else: state)}
  end

  # A crash that it didn't catch.
  defp logged_in(_crash, key, state) do
    error = Error.new({:bad_answer, "the login crashed"})
    {{:error, error}, update_in(state.cookies, &Map.delete(&1, key))}
  end

  defp given(state, key, cookie, seconds), do: put_in(state.cookies[key], kept(cookie, seconds))
  defp lift(state, key), do: put_in(state.trials[key].until, now())
  defp logging_in?(state, key), do: Enum.any?(state.logins, &match?({_monitor, {^key, _waiting}}, &1))
  defp digest(cookie), do: :crypto.hash(:sha256, cookie)

  defp usable(nil, _stale), do: nil

  defp usable({cookie, until}, stale) do
    # An integer is smaller than any atom.
    if now() < until and cookie.() != stale, do: cookie.()
  end

  defp kept(cookie, nil), do: {fn -> cookie end, :infinity}
  defp kept(cookie, seconds), do: {fn -> cookie end, now() + trunc(seconds * 1_000 * @usable)}

  defp wait(logins, %{key: key, login: login}, from) do
    case Enum.find(logins, &match?({_monitor, {^key, _waiting}}, &1)) do
      {monitor, {^key, waiting}} ->
        %{logins | monitor => {key, [from | waiting]}}

      nil ->
        {_pid, monitor} = spawn_monitor(fn -> exit({:login, login.()}) end)
        Map.put(logins, monitor, {key, [from]})
    end
  end

  # Refusals --------------------------------------------------------------------------------------------------

  defp standing(state, key) do
    now = now()

    case state.trials[key] do
      %{until: until, error: error} when until > now -> {:error, waiting(error, until - now)}
      %{good?: true, refusals: 0} -> :known
      _untried_or_doubted -> :trial
    end
  end

  defp waiting(error, ms) do
    wait = "not asked again for #{div(ms + 999, 1_000)} s"
    %{error | detail: if(error.detail, do: "#{error.detail} (#{wait})", else: wait)}
  end

  defp refusal(state, key, error) do
    trial = Map.get(state.trials, key, trial(false))

    trial = %{
      trial
      | refusals: trial.refusals + 1,
        error: error,
        refused: remembered(trial, state.cookies[key])
    }

    trial =
      cond do
        # Of a request that was on its way when another one was refused.
        trial.until > now() -> trial
        trial.good? and trial.refusals < @doubts -> trial
        true -> held_back(trial)
      end

    # What a function gave is not taken: it is asked again.
    state = update_in(state.cookies, &Map.delete(&1, key))
    put_in(state.trials[key], trial)
  end

  defp acceptance(state, key) do
    put_in(state.trials[key], trial(true))
  end

  defp trial(good?),
    do: %{good?: good?, refusals: 0, holds: 0, until: now(), error: nil, refused: [], renew_at: now()}

  defp held_back(trial) do
    %{
      trial
      | good?: false,
        holds: trial.holds + 1,
        until: now() + hold(trial.holds),
        renew_at: now() + renewal(trial)
    }
  end

  defp remembered(trial, nil), do: trial.refused

  defp remembered(trial, {cookie, _until}),
    do: Enum.take([digest(cookie.()) | trial.refused] |> Enum.uniq(), @remembered)

  defp renewal(trial),
    do: min(@first_renewal * 2 ** max(length(trial.refused) - 1, 0), @longest_renewal)

  # After ten, the longest.
  defp hold(holds) do
    first = Application.get_env(:instar, :refused_login_ms, @first_hold)
    min(first * 2 ** min(holds, 10), max(first, @longest_hold))
  end

  defp now, do: System.monotonic_time(:millisecond)
end
