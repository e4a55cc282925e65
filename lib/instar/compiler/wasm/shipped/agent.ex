defmodule Instar.Compiler.Wasm.Shipped.Agent.Server do
  # What an agent is as a server; this code runs in the sandbox, as part of the library.
  @moduledoc false

  @doc false
  @spec init((() -> term) | mfa) :: {:ok, term}
  def init(fun), do: {:ok, run(fun, [])}

  @doc false
  @spec handle_call(tuple, term, term) :: tuple
  def handle_call({:get, fun}, _from, state), do: {:reply, run(fun, [state]), state}
  def handle_call({:update, fun}, _from, state), do: {:reply, :ok, run(fun, [state])}

  def handle_call({:get_and_update, fun}, _from, state) do
    case run(fun, [state]) do
      {reply, state} -> {:reply, reply, state}
      other -> {:stop, {:bad_return_value, other}, state}
    end
  end

  @doc false
  @spec handle_cast(tuple, term) :: tuple
  def handle_cast({:cast, fun}, state), do: {:noreply, run(fun, [state])}

  defp run({module, name, args}, before), do: :erlang.apply(module, name, before ++ args)
  defp run(fun, []), do: fun.()
  defp run(fun, [state]), do: fun.(state)

  @doc false
  @spec handle_info(term, term) :: tuple
  def handle_info(_message, state), do: {:noreply, state}

  @doc false
  @spec terminate(term, term) :: :ok
  def terminate(_reason, _state), do: :ok
end

defmodule Instar.Compiler.Wasm.Shipped.Agent do
  # The module `Agent` for processes of one call: this code runs in the sandbox, as part of the library.
  @moduledoc false

  alias Instar.Compiler.Wasm.Shipped.Agent.Server
  alias Instar.Compiler.Wasm.Shipped.GenServer

  @doc false
  @spec child_spec(term) :: map
  def child_spec(arg), do: %{id: Agent, start: {Agent, :start_link, [arg]}}

  for name <- [:start, :start_link] do
    @doc false
    @spec unquote(name)((() -> term), keyword) :: {:ok, pid} | {:error, term}
    def unquote(name)(fun, options \\ []) when is_function(fun, 0),
      do: GenServer.unquote(name)(Server, fun, options)

    @doc false
    @spec unquote(name)(module, atom, list, keyword) :: {:ok, pid} | {:error, term}
    def unquote(name)(module, name, args, options \\ []),
      do: GenServer.unquote(name)(Server, {module, name, args}, options)
  end

  for name <- [:get, :get_and_update, :update] do
    @doc false
    @spec unquote(name)(term, (term -> term), timeout) :: term
    def unquote(name)(agent, fun, timeout \\ 5000) when is_function(fun, 1),
      do: GenServer.call(agent, {unquote(name), fun}, timeout)

    @doc false
    @spec unquote(name)(term, module, atom, list, timeout) :: term
    def unquote(name)(agent, module, name, args, timeout \\ 5000),
      do: GenServer.call(agent, {unquote(name), {module, name, args}}, timeout)
  end

  @doc false
  @spec cast(term, (term -> term)) :: :ok
  def cast(agent, fun) when is_function(fun, 1), do: GenServer.cast(agent, {:cast, fun})
  @doc false
  @spec cast(term, module, atom, list) :: :ok
  def cast(agent, module, name, args), do: GenServer.cast(agent, {:cast, {module, name, args}})
  @doc false
  @spec stop(term, term, timeout) :: :ok
  def stop(agent, reason \\ :normal, timeout \\ :infinity), do: GenServer.stop(agent, reason, timeout)
end
