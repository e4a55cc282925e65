defmodule Instar.Test.Routes do
  # Which processes see a test's server in the place of another. Where no test has ever started one, as in production,
  # to ask is one look at a persistent term.
  @moduledoc false
  use GenServer

  @doc "The server that the calling process means by a name."
  @spec of(atom) :: atom
  def of(server), do: if(:persistent_term.get(__MODULE__, false), do: look(server), else: server)

  defp look(server) do
    pids = [self() | Process.get(:"$callers", []) ++ Process.get(:"$ancestors", [])]
    Enum.find_value(pids, server, &routed(&1, server))
  end

  defp routed(name, server) when is_atom(name),
    do: with(pid when is_pid(pid) <- Process.whereis(name), do: routed(pid, server))

  defp routed(pid, server), do: :persistent_term.get({__MODULE__, pid, server}, nil)

  @doc "Lets one more process see a test's server in the place of what it takes the place of."
  @spec allow(atom, pid) :: :ok
  def allow(name, pid), do: GenServer.call(name(name), {:allow, pid})

  @doc false
  def start_link(options), do: GenServer.start_link(__MODULE__, options, name: name(options[:name]))

  defp name(server), do: Module.concat(server, "Routes")

  @impl true
  def init(options) do
    # So that `terminate/2` runs: a test's process can be another's later.
    Process.flag(:trap_exit, true)
    state = %{name: options[:name], server: options[:in_place_of], routes: []}
    {:ok, if(options[:in_place_of], do: route(state, options[:owner]), else: state)}
  end

  defp route(state, pid) do
    :persistent_term.put({__MODULE__, pid, state.server}, state.name)
    :persistent_term.put(__MODULE__, true)
    %{state | routes: [{__MODULE__, pid, state.server} | state.routes]}
  end

  @impl true
  def handle_call({:allow, pid}, _from, state),
    do: {:reply, :ok, route(%{state | server: state.server || Instar.Server.Names.default()}, pid)}

  @impl true
  def terminate(_reason, state) do
    for route <- state.routes,
        :persistent_term.get(route, nil) == state.name,
        do: :persistent_term.erase(route)
  end
end
