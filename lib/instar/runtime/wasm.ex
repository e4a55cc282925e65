defmodule Instar.Runtime.Wasm do
  # WebAssembly versions: compiled off the schedulers, called in the calling process, purged by way of the
  # code's gate.
  @moduledoc false
  @behaviour Instar.Runtime
  alias Instar.Call.{Callbacks, Imports, Request, World}
  alias Instar.{Error, Memory, Native, Version}
  alias Instar.Runtime.Placement
  alias Instar.Runtime.Wasm.Code
  alias Instar.Server.LRU

  # A process that was killed gives its call back when the VM frees its heap, a moment after its DOWN.
  @quiet_ms 5_000

  @impl true
  def placement(kept, _owner), do: {:ok, kept || %Placement{touch: LRU.clock()}}

  @impl true
  defdelegate prepare(artifact, placement, config), to: Code

  @impl true
  def install(code), do: {:ok, code}

  @impl true
  def on_load?(code), do: {"on_load", 0} in exports(code)

  @impl true
  def meet(code, load, config),
    do: Callbacks.meet(Code.describe(code, :callbacks), load, config.imports, config.allow, config.max_atoms)

  @impl true
  def offered(artifact, load, config), do: Imports.check(artifact.payload, [load, config.imports])

  @impl true
  defdelegate taken(imports, offer, language), to: Callbacks

  @impl true
  def wasi?(code), do: Code.describe(code, :wasi)

  @impl true
  # It must answer `:ok`; core WebAssembly, which has no atoms, says so with no result or with zero.
  def run_on_load(code, imports, _alone_or_together) do
    with true <- on_load?(code),
         {:ok, table} <- Callbacks.for_call(imports, %{}),
         {:ok, answer} when answer in [:ok, nil, 0] <-
           Callbacks.follow(Native.call(code, "on_load", [], nil), table) do
      :ok
    else
      false -> :ok
      _failed -> {:error, Error.new(:on_load_failure)}
    end
  end

  @impl true
  def install_all(codes), do: {:ok, codes}

  @impl true
  def exports(code) do
    case Code.describe(code, :summary) do
      {functions, _stateless, _bytes} -> for {name, params, _results} <- functions, do: {name, length(params)}
      nil -> []
    end
  end

  @impl true
  def describe(code, what) when what in [:exports, :imports], do: Code.describe(code, what)

  @impl true
  # A module that asks for nothing has answered, or what it has to say is looked at.
  def call(%Version{imports: nil, code: code} = version, function, arguments) do
    case enter(version, code, function, arguments) do
      {:ok, _result} = answer -> answer
      {:error, _reason} = error -> error
      waits -> Callbacks.follow(waits, nil)
    end
  end

  def call(%Version{imports: %{debugger: around}} = version, function, arguments) when around != nil,
    do: around.(fn -> version |> of_debugged() |> call(function, arguments) end)

  def call(%Version{imports: imports, code: code} = version, function, arguments) do
    with {:ok, table} <- Callbacks.for_call(imports, %{}),
         do: version |> enter(code, function, arguments) |> Callbacks.follow(table)
  end

  @impl true
  def call(%Version{imports: %{debugger: around}} = version, request) when around != nil,
    do: around.(fn -> version |> of_debugged() |> call(request) end)

  def call(%Version{imports: imports} = version, %Request{world: world} = request) do
    with {:ok, table} <- Callbacks.for_call(imports, request.offer, request.allow),
         do: version |> enter(request) |> Callbacks.follow(World.table(table, world))
  end

  @impl true
  def bare?(%Version{imports: imports, wasi: wasi}), do: imports == nil and wasi in [nil, []]

  @impl true
  def run(code, function, arguments) do
    case Native.call(code, function, arguments, nil) do
      {:ok, _result} = answer -> answer
      {:error, _reason} = error -> error
      waits -> Callbacks.follow(waits, nil)
    end
  end

  # A resource of another node, or of a VM that has ended, is a reference that means nothing here.
  defp enter(version, code, function, arguments) do
    Native.call(code, function, arguments, nil)
  rescue
    error in ArgumentError -> foreign(version, error, __STACKTRACE__)
  end

  defp enter(%Version{code: code} = version, request) do
    %{function: function, arguments: arguments, limits: given, world: world} = request
    limits = Code.limits(given)
    given = {limits, given[:signature], world && world.console}
    Code.ready(code, limits, fn -> Native.call(code, function, arguments, given) end)
  rescue
    error in ArgumentError -> foreign(version, error, __STACKTRACE__)
  end

  # What runs its calls has this one.
  defp of_debugged(%Version{imports: imports} = version),
    do: %{version | imports: %{imports | debugger: nil}}

  defp foreign(version, error, stacktrace) do
    cond do
      version.node != node() -> {:error, {:foreign_node, version.node}}
      ours?(version.code) -> reraise error, stacktrace
      true -> {:error, :closed}
    end
  end

  defp ours?(code) do
    is_atom(Native.gate(code, :state))
  rescue
    ArgumentError -> false
  end

  # The table alone says what is current: the code itself runs on until it is purged.
  @impl true
  def delete(_code), do: :ok

  @impl true
  def purge(code) do
    close(code)
    killed? = code |> still_inside() |> kill()
    Native.gate(code, :seal)
    wait_until_empty(code, deadline())
    killed?
  end

  @impl true
  def soft_purge(code) do
    close(code)
    free? = still_inside(code) == []
    if free?, do: Native.gate(code, :seal), else: Native.gate(code, :reopen)
    free?
  end

  @impl true
  def evict(code), do: soft_purge(code)

  @impl true
  def asks_all?, do: false

  @impl true
  def apart?, do: true

  @impl true
  # Those who are inside have their own hold on what they need.
  def shut(code) do
    close(code)
    Native.gate(code, :seal)
    Native.gate(code, :stop_idle_instances)
    :ok
  end

  @impl true
  # An instance that a call was in has stopped with the end of the call.
  def lingering(codes), do: Enum.reject(codes, &(Native.gate(&1, :lingering) == {0, []}))

  @impl true
  def inside(code), do: code |> Native.gate(:inside) |> elem(1)

  @impl true
  def end_calls(code), do: Native.gate(code, :end_calls)

  @impl true
  def bytes(code) do
    case Code.describe(code, :summary) do
      {_functions, _stateless, bytes} -> bytes
      nil -> 0
    end
  end

  # Only the version table closes gates, and one at a time: it is open, or it is gone already.
  defp close(code), do: Native.gate(code, :close)

  # Who lingers, once those who are in their first slice have left or been suspended: at most 100 µs each.
  defp still_inside(code) do
    case Native.gate(code, :lingering) do
      {0, pids} ->
        Enum.uniq(pids)

      {_passing, _pids} ->
        pause()
        still_inside(code)
    end
  end

  defp kill([]), do: false

  defp kill(pids) do
    monitors = for pid <- pids, do: {pid, Process.monitor(pid)}
    for {pid, _monitor} <- monitors, do: Process.exit(pid, :kill)

    for {_pid, monitor} <- monitors do
      receive do
        {:DOWN, ^monitor, :process, _pid, _reason} -> :ok
      end
    end

    true
  end

  defp wait_until_empty(code, deadline) do
    {_passing, pids} = Native.gate(code, :lingering)

    if pids != [] and System.monotonic_time(:millisecond) < deadline do
      pause()
      wait_until_empty(code, deadline)
    end
  end

  defp deadline, do: System.monotonic_time(:millisecond) + @quiet_ms

  defp pause do
    receive do
    after
      1 -> :ok
    end
  end

  @impl true
  def instances?, do: true

  @impl true
  def instance_new(%Version{code: code} = version, owner, limits) do
    stack = Code.native_stack(limits.stack)
    Code.ready(code, stack, fn -> Native.instance_new(code, owner, stack) end)
  rescue
    error in ArgumentError -> foreign_handle(version, error, __STACKTRACE__)
  end

  @impl true
  # It asks for nothing: what it says first is its answer.
  def instance_call(handle, version, function, arguments) do
    Native.instance_call(handle, function, arguments, nil)
  rescue
    error in ArgumentError -> foreign_handle(version, error, __STACKTRACE__)
  end

  @impl true
  def instance_call(handle, %Version{imports: %{debugger: around}} = version, request) when around != nil,
    do: around.(fn -> instance_call(handle, of_debugged(version), request) end)

  def instance_call(handle, version, %Request{offer: offer, world: world} = request) do
    with {:ok, table} <- Callbacks.for_call(version.imports, offer),
         do: version |> enter_instance(handle, request) |> Callbacks.follow(World.table(table, world))
  end

  # Its console is an instance's from the beginning.
  defp enter_instance(version, handle, request) do
    %{function: function, arguments: arguments, limits: limits, world: world} = request
    console = if function == nil and world != nil, do: world.console
    Native.instance_call(handle, function, arguments, {Code.limits(limits), limits[:signature], console})
  rescue
    error in ArgumentError -> foreign_handle(version, error, __STACKTRACE__)
  end

  # A handle of another node is a reference that means nothing here.
  defp foreign_handle(%Version{node: node}, error, stacktrace) do
    if node == node(), do: reraise(error, stacktrace), else: {:error, {:foreign_node, node}}
  end

  @impl true
  defdelegate memory(handle), to: Memory, as: :of_instance

  @impl true
  def instance_stop(handle), do: Native.instance(handle, :stop)

  @impl true
  def instance_status(handle), do: Native.instance(handle, :status)

  @impl true
  def instance_globals(handle), do: Native.instance(handle, :globals)
end
