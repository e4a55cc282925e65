defmodule Instar.Server.Holdings do
  # What instances and code take in the whole VM, as the status of a server says it and as an event tells it.
  @moduledoc false
  require Logger
  alias Instar.{Config, Native, Telemetry}

  # Instances with a memory and those of Elixir and Erlang, where the machine grants all addresses that are asked for.
  @usual {2_000, 4_000}

  @doc "Bytes, numbers and limits, see `Instar.status/1`."
  @spec now() :: %{memory: map, terms: :words | :functions, instances: map}
  def now do
    {{code, idle, busy, caches}, {alive, waiting}, {maps, most}, {wasm, with_memory, elixir, unusual}} =
      Native.library(:holdings)

    %{
      memory: %{code: code, idle: idle, busy: busy, caches: caches},
      terms: Native.library(:terms),
      instances: %{
        alive: alive,
        idle: waiting,
        maps: maps,
        limits: %{
          wasm: wasm,
          wasm_with_memory: with_memory,
          elixir: elixir,
          unusual_stack: unusual,
          maps: most
        }
      }
    }
  end

  @doc "Says in the log that this machine has fewer places than usual, once in the life of the VM."
  @spec note_places(atom) :: :ok
  def note_places(server) do
    if :persistent_term.get({__MODULE__, :noted}, false) do
      :ok
    else
      :persistent_term.put({__MODULE__, :noted}, true)
      %{instances: %{limits: %{wasm_with_memory: with_memory, elixir: elixir}}} = now()
      if {with_memory, elixir} != @usual, do: warn(server, with_memory, elixir), else: :ok
    end
  end

  defp warn(server, with_memory, elixir) do
    {usual_memory, usual_elixir} = @usual

    Logger.warning(
      "#{inspect(server)}: this machine grants few addresses (ulimit -v, or a small address space): " <>
        "#{with_memory} instances with a memory at once, where there are #{usual_memory} elsewhere, and " <>
        "#{elixir} of Elixir and Erlang, not #{usual_elixir}"
    )
  end

  @doc """
  Has terms cross between the VM and code whose functions take any terms by functions of the NIF interface, or again by the
  VM's own words where their layout is known, for a comparison; how they cross from now on.
  """
  @spec cross_by(:words | :functions) :: :words | :functions
  def cross_by(way), do: Native.library({:terms_by, way})

  @doc "Bounds what idle instances keep by the least that a server says."
  @spec bound() :: :ok
  def bound do
    bounds = for %Config{idle_memory: bytes} <- Config.all(), do: bytes
    if bounds != [], do: Native.library({:bound_idle_memory, Enum.min(bounds)}), else: :ok
  end

  @doc "Tells it to `:telemetry`."
  @spec tell(atom) :: :ok
  def tell(server) do
    if Telemetry.present?() do
      %{memory: memory, instances: %{alive: alive, idle: idle}} = now()

      Telemetry.execute([:memory], Map.merge(memory, %{instances: alive, idle_instances: idle}), %{
        server: server
      })
    end

    :ok
  end
end
