defmodule Instar.Source.CouchDB.Sessions do
  # The cookies of sessions with CouchDB, one for each server and user in the VM, and who waits for a new one: many
  # who need it share one login.
  #
  # It is one process per VM because a source's state has no owner: `init/1` may be called by anybody, and again.
  @moduledoc false
  use GenServer
  alias Instar.Error

  # A cookie is renewed in this part of its life, before it is refused.
  @usable 0.9

  @typedoc "What tells sessions apart, and how to log in: `{:ok, cookie, seconds | nil}`."
  @type session :: %{
          key: binary,
          login: (() -> {:ok, String.t(), pos_integer | nil} | {:error, Error.t()})
        }

  def start_link(_argument), do: GenServer.start_link(__MODULE__, nil, name: __MODULE__)

  @doc "The session's cookie, which is not the `stale` one; logs in for it when need be."
  @spec cookie(session, String.t() | nil) :: {:ok, String.t()} | {:error, Error.t()}
  # The limits of the HTTP client end a login.
  def cookie(session, stale \\ nil), do: GenServer.call(__MODULE__, {:cookie, session, stale}, :infinity)

  @doc "Lets the next who asks log in."
  @spec forget(session) :: :ok
  def forget(session), do: GenServer.call(__MODULE__, {:forget, session.key})

  # `cookies` are functions, so that none is printed with the state: %{key => {cookie, until}}.
  # `logins` are those under way: %{monitor => {key, who waits}}.
  @impl true
  def init(nil), do: {:ok, %{cookies: %{}, logins: %{}}}

  @impl true
  def handle_call({:cookie, session, stale}, from, state) do
    case usable(state.cookies[session.key], stale) do
      nil -> {:noreply, put_in(state.logins, wait(state.logins, session, from))}
      cookie -> {:reply, {:ok, cookie}, state}
    end
  end

  def handle_call({:forget, key}, _from, state),
    do: {:reply, :ok, update_in(state.cookies, &Map.delete(&1, key))}

  @impl true
  def handle_info({:DOWN, monitor, :process, _pid, result}, state) do
    {{key, waiting}, logins} = Map.pop!(state.logins, monitor)

    {answer, cookies} =
      case result do
        {:login, {:ok, cookie, seconds}} ->
          {{:ok, cookie}, Map.put(state.cookies, key, kept(cookie, seconds))}

        {:login, {:error, error}} ->
          {{:error, error}, Map.delete(state.cookies, key)}

        _crash ->
          {{:error, Error.new({:bad_answer, "the login crashed"})}, Map.delete(state.cookies, key)}
      end

    for from <- waiting, do: GenServer.reply(from, answer)
    {:noreply, %{cookies: cookies, logins: logins}}
  end

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

  defp now, do: System.monotonic_time(:millisecond)
end
