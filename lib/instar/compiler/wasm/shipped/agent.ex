defmodule Instar.Compiler.Wasm.Shipped.Agent.Server do
  # What an agent is as a server; this code runs in the sandbox, as part of the library.
  @moduledoc false

  @doc false
  @spec init((() -> term)) :: {:ok, term}
  def init(fun), do: {:ok, fun.()}

  @doc false
  @spec handle_call(tuple, term, term) :: tuple
  def handle_call({:get, fun}, _from, state), do: {:reply, fun.(state), state}
  def handle_call({:update, fun}, _from, state), do: {:reply, :ok, fun.(state)}

  def handle_call({:get_and_update, fun}, _from, state) do
    case fun.(state) do
      {reply, state} -> {:reply, reply, state}
      other -> {:stop, {:bad_return_value, other}, state}
    end
  end

  @doc false
  @spec handle_cast(tuple, term) :: tuple
  def handle_cast({:cast, fun}, state), do: {:noreply, fun.(state)}

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
  @spec start((() -> term), keyword) :: {:ok, pid} | {:error, term}
  def start(fun, options \\ []), do: GenServer.start(Server, fun, options)
  @doc false
  @spec start_link((() -> term), keyword) :: {:ok, pid} | {:error, term}
  def start_link(fun, options \\ []), do: GenServer.start_link(Server, fun, options)
  @doc false
  @spec get(term, (term -> term), timeout) :: term
  def get(agent, fun, timeout \\ 5000), do: GenServer.call(agent, {:get, fun}, timeout)
  @doc false
  @spec get_and_update(term, (term -> {term, term}), timeout) :: term
  def get_and_update(agent, fun, timeout \\ 5000),
    do: GenServer.call(agent, {:get_and_update, fun}, timeout)

  @doc false
  @spec update(term, (term -> term), timeout) :: :ok
  def update(agent, fun, timeout \\ 5000), do: GenServer.call(agent, {:update, fun}, timeout)
  @doc false
  @spec cast(term, (term -> term)) :: :ok
  def cast(agent, fun), do: GenServer.cast(agent, {:cast, fun})
  @doc false
  @spec stop(term, term, timeout) :: :ok
  def stop(agent, reason \\ :normal, timeout \\ :infinity), do: GenServer.stop(agent, reason, timeout)
end
