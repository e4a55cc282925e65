defmodule Instar.Runtime.Beam do
  # BEAM versions, as Instar.Server.Versions wants a runtime: a placement is a slot for modules, and the verbs are those of
  # Instar.Runtime.Beam.Modules, where everything happens.
  @moduledoc false
  @behaviour Instar.Runtime
  alias Instar.Compiler
  alias Instar.Runtime.Beam.{Modules, Slots}
  alias Instar.Server.LRU

  @impl true
  def placement(owner) do
    {:ok, slot} = Slots.take(:code, owner)
    {:ok, %{touch: LRU.clock(), slot: slot}}
  end

  @impl true
  def leave(%{slot: slot}), do: Slots.give_back(slot)

  @impl true
  # It calls what it likes.
  def offered(_artifact, _load, _config), do: :ok

  @impl true
  def prepare(artifact, %{slot: slot}, config) do
    with {:ok, assembly} <- Compiler.Beam.load_artifact(artifact.payload, config.max_atoms),
         do: Modules.prepare(assembly, slot, max_atoms: config.max_atoms, file: artifact.file)
  end

  @impl true
  defdelegate install(prepared), to: Modules

  @impl true
  def on_load?(prepared), do: prepared.on_load != []

  @impl true
  def meet(_prepared, _load, _config), do: {:ok, nil}

  @impl true
  def wasi?(_prepared), do: false

  @impl true
  def run_on_load(_prepared, _imports), do: :ok

  @impl true
  defdelegate install_all(prepared), to: Modules

  @impl true
  def exports(code), do: for({name, arity} <- Map.keys(code.exports), do: {Atom.to_string(name), arity})

  @impl true
  def describe(code, :exports),
    do: for({name, arity} <- Enum.sort(exports(code)), do: %{name: name, kind: :function, arity: arity})

  def describe(_code, :imports), do: []

  @impl true
  # The limits are for sandboxed code: this runs as any other Elixir of the host, with nothing to stop it by.
  def call(code, function, arguments, _limits), do: Modules.call(code, function, arguments)

  @impl true
  def delete(code) do
    Modules.delete(code)
    :ok
  end

  @impl true
  defdelegate purge(code), to: Modules

  @impl true
  defdelegate soft_purge(code), to: Modules

  @impl true
  defdelegate evict(code), to: Modules

  @impl true
  defdelegate shut(code), to: Modules

  @impl true
  # Who has a call there finds all of it until he leaves. Others, like processes that the code has started, can be told
  # only once it is old.
  def lingering(codes) do
    callers = Modules.callers()

    Enum.filter(codes, fn code ->
      is_map_key(callers, code.slot) or not (Modules.soft_purge(code) and gone?(code))
    end)
  end

  defp gone?(code), do: not Modules.loaded?(code) or Modules.evict(code)

  @impl true
  def inside(code), do: Enum.uniq(Map.get(Modules.callers(), code.slot, []) ++ Modules.lingering(code))

  @impl true
  def end_calls(_code), do: :ok

  @impl true
  defdelegate bytes(code), to: Modules
end
