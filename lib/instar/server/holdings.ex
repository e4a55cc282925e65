defmodule Instar.Server.Holdings do
  # What instances and code take in the whole VM, as the status of a server says it and as an event tells it.
  @moduledoc false
  alias Instar.{Config, Native, Telemetry}

  @doc "Bytes, numbers and limits, see `Instar.status/1`."
  @spec now() :: %{memory: map, instances: map}
  def now do
    {{code, idle, busy, caches}, {alive, waiting}, {maps, most}, {wasm, with_memory, elixir, unusual}} =
      Native.library(:holdings)

    %{
      memory: %{code: code, idle: idle, busy: busy, caches: caches},
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
