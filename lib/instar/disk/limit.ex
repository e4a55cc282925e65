defmodule Instar.Disk.Limit do
  # Keeps cache folders within their bytes: after something was written there, what was used longest ago goes
  # (see native/engine/src/disk.rs). Whoever writes only says so, and waits for nothing.
  #
  # One for the whole VM, because servers share folders. Nothing is kept but who is to be looked at: how much
  # there is says the folder, where other VMs write, too.
  @moduledoc false
  use GenServer
  alias Instar.{Config, Native}

  # What is written within this time is looked at once.
  @wait_ms 500
  # A look may take one hundredth of the time.
  @share 100

  @doc false
  def start_link(_options), do: GenServer.start_link(__MODULE__, nil, name: __MODULE__)

  @doc "Says that something was written to a server's cache folder, or that there is one."
  @spec check(Config.t()) :: :ok
  def check(%Config{cache_dir: false}), do: :ok
  def check(%Config{cache_bytes: :infinity}), do: :ok
  def check(config), do: GenServer.cast(__MODULE__, {:check, config.cache_dir, config.cache_bytes})

  # Bytes that a file may have: far more than any artifact.
  @largest 256 * 1024 * 1024

  @doc """
  The bytes of a file that begins with `magic` in a folder that only this user can write to, as `PrivateFolder.read/3` has
  them. It counts as used, and so goes later than others. Read in one go by a thread of the library, not in steps that each
  wait for one of the VM's.
  """
  @spec read(Path.t(), String.t()) :: {:ok, binary} | :error
  def read(file, magic) do
    Native.cache({:read, file, magic, @largest})
  rescue
    # The library has no thread for it, and gets none.
    ErlangError -> :error
  end

  @impl true
  # Of each folder that is to be checked, the least that a server of it grants, and the check that runs; and
  # how long the next must wait.
  def init(nil), do: {:ok, %{due: %{}, running: %{}, pause: %{}}}

  @impl true
  def handle_cast({:check, folder, bytes}, state) do
    if not is_map_key(state.due, folder) and folder not in Map.values(state.running), do: wait(folder, state)
    {:noreply, %{state | due: Map.update(state.due, folder, bytes, &min(&1, bytes))}}
  end

  @impl true
  def handle_info({:due, folder}, state) do
    case Map.pop(state.due, folder) do
      {nil, _due} ->
        {:noreply, state}

      {bytes, due} ->
        reference = make_ref()
        # Without a thread for it, it has to wait for the next reason.
        with :error <- Native.cache(reference, {:trim, folder, bytes}), do: send(self(), {reference, :error})
        {:noreply, %{state | due: due, running: Map.put(state.running, reference, folder)}}
    end
  end

  def handle_info({reference, answer}, state) when is_map_key(state.running, reference) do
    {folder, running} = Map.pop(state.running, reference)

    pause =
      case answer do
        {:ok, ms} when ms * @share > @wait_ms -> Map.put(state.pause, folder, ms * @share)
        _short -> Map.delete(state.pause, folder)
      end

    state = %{state | running: running, pause: pause}
    if is_map_key(state.due, folder), do: wait(folder, state)
    {:noreply, state}
  end

  def handle_info(_other, state), do: {:noreply, state}

  defp wait(folder, state),
    do: Process.send_after(self(), {:due, folder}, Map.get(state.pause, folder, @wait_ms))
end
