defmodule Instar.Runtime.Beam do
  # BEAM versions, as Instar.Server.Versions wants a runtime: a placement has a slot for modules, and the verbs are those of
  # Instar.Runtime.Beam.Modules, where everything happens.
  @moduledoc false
  @behaviour Instar.Runtime
  alias Instar.Call.{BeamHost, Callbacks, Request}
  alias Instar.{Compiler, Config, Error, Version}
  alias Instar.Runtime.Beam.{Modules, Slots}
  alias Instar.Runtime.Placement
  alias Instar.Server.LRU

  @impl true
  def placement(%Placement{slot: slot} = kept, _owner) when slot != nil, do: {:ok, kept}

  def placement(kept, owner) do
    {:ok, slot} = Slots.take(:code, owner)
    {:ok, %{(kept || %Placement{touch: LRU.clock()}) | slot: slot}}
  end

  @doc "Gives a slot back."
  @spec leave(Slots.slot()) :: :ok
  defdelegate leave(slot), to: Slots, as: :give_back

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
  def meet(prepared, load, config), do: Callbacks.meet(prepared.asked, load, config.imports)

  @impl true
  def taken(_imports, _offer, _language), do: :ok

  @impl true
  def wasi?(_prepared), do: false

  @impl true
  # The VM runs a module's on_load function while it loads it, and takes no other with it then.
  def run_on_load(_prepared, _imports, :alone), do: :ok

  def run_on_load(prepared, _imports, :together),
    do: if(on_load?(prepared), do: {:error, Error.new(:on_load_not_allowed)}, else: :ok)

  @impl true
  defdelegate install_all(prepared), to: Modules

  @impl true
  def exports(code), do: for({name, arity} <- Map.keys(code.exports), do: {Atom.to_string(name), arity})

  @impl true
  def describe(code, :exports),
    do: for({name, arity} <- Enum.sort(exports(code)), do: %{name: name, kind: :function, arity: arity})

  def describe(_code, :imports), do: []

  @impl true
  # The limits are for sandboxed code: this runs as any other Elixir of the host, with nothing to stop it by. What it raises
  # is an answer, but for what is about the process that calls.
  def call(%Version{node: node}, _function, _arguments) when node != node(),
    do: {:error, {:foreign_node, node}}

  def call(%Version{server: server, touch: touch, code: code, imports: nil}, function, arguments) do
    # Code whose server has stopped is gone for good, and that is said of it.
    Config.fetch!(server)
    LRU.touch(touch)
    run(code, function, arguments)
  end

  def call(version, function, arguments), do: asking(version, %{}, function, arguments)

  # Code that asks for functions of the host is called with those that this call is offered.
  defp asking(%Version{imports: imports} = version, offer, function, arguments) do
    with {:ok, table} <- Callbacks.for_call(imports, offer),
         do: BeamHost.within(table, fn -> call(%{version | imports: nil}, function, arguments) end)
  end

  @impl true
  # It is asked for under the version's name, and by its node.
  def bare?(_version), do: false

  @impl true
  def run(code, function, arguments) do
    Modules.call(code, function, arguments)
  catch
    :error, %Error{reason: {:no_server, _name}} = error -> {:passes, :error, error, __STACKTRACE__}
    :exit, {%Error{reason: {:server_stopped, _name}}, []} = reason -> {:passes, :exit, reason, __STACKTRACE__}
    kind, reason -> {:raised, kind, reason, __STACKTRACE__}
  end

  @impl true
  def call(version, %Request{function: function, arguments: arguments, limits: limits, offer: offer}) do
    call = fn ->
      if version.imports == nil,
        do: call(version, function, arguments),
        else: asking(version, offer, function, arguments)
    end

    if match?(%{usage: true}, limits), do: timed(call), else: call.()
  end

  # Nobody counts the fuel and the memory of the host's own code.
  defp timed(fun) do
    {time, answer} = :timer.tc(fun)
    with {:ok, result} <- answer, do: {:ok, result, nil, nil, time}
  end

  @impl true
  def instances?, do: false

  @impl true
  def instance_new(_version, _owner, _limits), do: {:error, :no_instances}

  @impl true
  def instance_call(_handle, _version, _function, _arguments), do: {:error, :no_instances}

  @impl true
  def instance_call(_handle, _version, _request), do: {:error, :no_instances}

  @impl true
  def memory(_handle), do: nil

  @impl true
  def instance_stop(_handle), do: :ok

  @impl true
  def instance_status(_handle), do: :stopped

  @impl true
  def instance_globals(_handle), do: {:error, :no_instances}

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
  def asks_all?, do: true

  @impl true
  # Two generations are one slot's.
  def apart?, do: false

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
