defmodule Instar.Cluster.ObjectCode do
  # Object code of modules that were compiled in memory, for which `:code.get_object_code/1` answers `:error`. While a
  # cluster runs on this node, Elixir's compiler tells it of each module; one per VM.
  @moduledoc false
  use GenServer

  @most_bytes 64 * 1024 * 1024
  @timeout 5_000

  @doc false
  def start_link(_options), do: GenServer.start_link(__MODULE__, nil, name: __MODULE__)

  @doc "Keeps object code; what has been kept longest goes when there is too much."
  @spec put([{module, binary}]) :: :ok
  def put(modules), do: GenServer.call(__MODULE__, {:put, modules}, @timeout)

  @doc "The object code of a module."
  @spec fetch(module) :: {:ok, binary} | :error
  def fetch(module), do: GenServer.call(__MODULE__, {:fetch, module}, @timeout)

  @doc "Has the compiler tell of modules for as long as the process lives."
  @spec watch(pid) :: :ok
  def watch(pid), do: GenServer.call(__MODULE__, {:watch, pid}, @timeout)

  @doc false
  # Called by Elixir's compiler. What the parallel compiler makes goes to files.
  def trace({:on_module, bytes, _ignore}, %{module: module}) when is_binary(bytes) do
    unless Code.can_await_module_compilation?() or scratch?(module), do: put([{module, bytes}])
    :ok
  catch
    # A compilation must not fail for this.
    :exit, _reason -> :ok
  end

  def trace(_event, _env), do: :ok

  defp scratch?(module), do: String.starts_with?(Atom.to_string(module), "Elixir.Instar.Scratch.")

  @impl true
  def init(nil), do: {:ok, %{code: %{}, order: :queue.new(), bytes: 0, watched: MapSet.new()}}

  @impl true
  def handle_call({:put, modules}, _from, state), do: {:reply, :ok, Enum.reduce(modules, state, &keep/2)}

  def handle_call({:fetch, module}, _from, state) do
    {:reply, with(%{^module => {_n, bytes}} <- state.code, do: {:ok, bytes}, else: (_ -> :error)), state}
  end

  def handle_call({:watch, pid}, _from, state) do
    if MapSet.size(state.watched) == 0, do: tracers(&Enum.uniq(&1 ++ [__MODULE__]))
    {:reply, :ok, %{state | watched: MapSet.put(state.watched, Process.monitor(pid))}}
  end

  @impl true
  def handle_info({:DOWN, monitor, :process, _pid, _reason}, state) do
    watched = MapSet.delete(state.watched, monitor)
    if MapSet.size(watched) == 0, do: tracers(&(&1 -- [__MODULE__]))
    {:noreply, %{state | watched: watched}}
  end

  def handle_info(_other, state), do: {:noreply, state}

  defp tracers(change), do: Code.put_compiler_option(:tracers, change.(Code.get_compiler_option(:tracers)))

  defp keep({module, bytes}, state) do
    n = System.unique_integer([:monotonic])
    former = with {_n, former} <- state.code[module], do: byte_size(former)

    drop(%{
      state
      | code: Map.put(state.code, module, {n, bytes}),
        order: :queue.in({n, module}, state.order),
        bytes: state.bytes + byte_size(bytes) - (former || 0)
    })
  end

  defp drop(%{bytes: bytes} = state) when bytes <= @most_bytes, do: state

  defp drop(state) do
    {{:value, {n, module}}, order} = :queue.out(state.order)
    state = %{state | order: order}

    case state.code do
      %{^module => {^n, code}} ->
        drop(%{state | code: Map.delete(state.code, module), bytes: state.bytes - byte_size(code)})

      _kept_anew ->
        drop(state)
    end
  end
end
