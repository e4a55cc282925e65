defmodule Instar.Runtime.Wasm do
  # WebAssembly versions: compiled off the schedulers, called in the calling process, purged by way of the
  # code's gate.
  @moduledoc false
  @behaviour Instar.Runtime
  require Logger
  alias Instar.Call.{Callbacks, Imports, Limits, Quota, Request, World}
  alias Instar.Compiler.Shared.{AtomBudget, Workers}
  alias Instar.Disk.{ArtifactCache, Limit}
  alias Instar.{Error, Memory, Native, Version}
  alias Instar.Runtime.Placement
  alias Instar.Server.{Holdings, LRU}

  # A process that was killed gives its call back when the VM frees its heap, a moment after its DOWN.
  @quiet_ms 5_000

  @impl true
  def placement(kept, _owner), do: {:ok, kept || %Placement{touch: LRU.clock()}}

  @impl true
  # In a process of its own, so that an answer that comes too late is nobody's.
  def prepare(artifact, placement, config) do
    task = Task.async(fn -> compile(artifact, placement, config) end)

    case Task.yield(task, config.compile_timeout) || Task.shutdown(task, :brutal_kill) do
      {:ok, result} -> result
      nil -> {:error, Error.new({:compile_timeout, config.compile_timeout})}
    end
  end

  defp compile(artifact, placement, config) do
    reference = make_ref()
    folder = ArtifactCache.native_folder(config.cache_dir)

    with :ok <- Imports.check(artifact.payload, nil),
         {:ok, atoms} <- atoms(Native.terms_atoms(artifact.payload), config.max_atoms),
         :ok <-
           Native.load_wasm(
             reference,
             artifact.payload,
             {folder, Workers.options(config, config.compile_timeout)},
             {placement.touch, Quota.of(config.name)},
             limits(Limits.with_stack(config, artifact.language)),
             {atoms, Map.to_list(artifact.signatures)}
           ) do
      receive do
        {^reference, {:ok, code}} ->
          Limit.check(config)
          Holdings.note_places(config.name)
          warn_of_core(artifact)
          name(code, config.max_atoms)

        {^reference, {:error, reason}} ->
          {:error, error(reason, artifact)}
      end
    else
      # The library has no thread for it, and gets none.
      :error -> {:error, Error.new(:system_limit)}
      {:error, error} -> {:error, error}
    end
  end

  # It runs, and its functions take and return what a component's core does: nobody would guess why.
  defp warn_of_core(%{payload: wasm, file: file}) do
    for sentence <- Imports.component(Imports.core_of_component?(wasm)),
        do: Logger.warning("#{file}: #{sentence}")
  end

  # The names in a component's types are atoms in its values; other code has none.
  defp name(code, limit) do
    with [_ | _] = names <- Native.describe(code, :names),
         {:ok, atoms} <- atoms(names, limit) do
      :ok = Native.make_ready(code, {:names, atoms})
      {:ok, code}
    else
      [] -> {:ok, code}
      error -> error
    end
  end

  # The atoms of a module whose functions take terms: the only ones that its calls can ever return, beside
  # those that they were given. New ones count against the budget of all documents.
  defp atoms(names, limit) do
    case AtomBudget.intern_all(names, limit) do
      {:ok, atoms} -> {:ok, atoms}
      {:error, :too_long} -> {:error, Error.new(:badfile)}
      {:error, {:too_many_atoms, refusal}} -> {:error, AtomBudget.error(refusal)}
    end
  end

  @impl true
  def install(code), do: {:ok, code}

  @impl true
  def on_load?(code), do: {"on_load", 0} in exports(code)

  @impl true
  def meet(code, load, config),
    do: Callbacks.meet(Native.describe(code, :callbacks), load, config.imports, config.allow)

  @impl true
  def offered(artifact, load, config), do: Imports.check(artifact.payload, [load, config.imports])

  @impl true
  defdelegate taken(imports, offer, language), to: Callbacks

  @impl true
  def wasi?(code), do: Native.describe(code, :wasi)

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
    case Native.describe(code, :summary) do
      {functions, _stateless, _bytes} -> for {name, params, _results} <- functions, do: {name, length(params)}
      nil -> []
    end
  end

  @impl true
  def describe(code, what) when what in [:exports, :imports], do: Native.describe(code, what)

  @impl true
  # A module that asks for nothing has answered, or what it has to say is looked at.
  def call(%Version{imports: nil, code: code} = version, function, arguments) do
    case enter(version, code, function, arguments) do
      {:ok, _result} = answer -> answer
      {:error, _reason} = error -> error
      waits -> Callbacks.follow(waits, nil)
    end
  end

  def call(%Version{imports: imports, code: code} = version, function, arguments) do
    with {:ok, table} <- Callbacks.for_call(imports, %{}),
         do: version |> enter(code, function, arguments) |> Callbacks.follow(table)
  end

  @impl true
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
    limits = limits(given)
    given = {limits, given[:signature], world && world.console}
    ready(code, limits, fn -> Native.call(code, function, arguments, given) end)
  rescue
    error in ArgumentError -> foreign(version, error, __STACKTRACE__)
  end

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

  # The first call with a stack of another size: a few milliseconds, and the next ones find it.
  defp ready(code, limits, call) when is_tuple(limits), do: ready(code, elem(limits, 4), call)

  defp ready(code, stack, call) do
    with {:error, :not_ready} <- call.(),
         do: if(Native.make_ready(code, {:stack, stack}), do: call.(), else: {:error, :closed})
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
    case Native.describe(code, :summary) do
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
    stack = native_stack(limits.stack)
    ready(code, stack, fn -> Native.instance_new(code, owner, stack) end)
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
  def instance_call(handle, version, %Request{offer: offer, world: world} = request) do
    with {:ok, table} <- Callbacks.for_call(version.imports, offer),
         do: version |> enter_instance(handle, request) |> Callbacks.follow(World.table(table, world))
  end

  # Its console is an instance's from the beginning.
  defp enter_instance(version, handle, request) do
    %{function: function, arguments: arguments, limits: limits, world: world} = request
    console = if function == nil and world != nil, do: world.console
    Native.instance_call(handle, function, arguments, {limits(limits), limits[:signature], console})
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

  @doc "A call's limits as the native library takes them."
  @spec limits(Instar.Runtime.limits() | Instar.Config.t()) :: tuple
  def limits(%{timeout: timeout, fuel: fuel, memory: memory, table: table, stack: stack} = limits) do
    {timeout, fuel, memory, table, native_stack(stack), Map.get(limits, :usage, false),
     Map.get(limits, :waited, 0)}
  end

  defp native_stack(:default), do: nil
  defp native_stack(bytes), do: bytes

  # Text is code that somebody has written; its bytes nobody has seen.
  defp error({:invalid, message}, %{language: :wat, file: file}),
    do: Error.new(:badfile, diagnostics: [%{diagnostic(complaint(message)) | file: file}])

  defp error({:invalid, message}, _artifact), do: Error.new(:badfile, diagnostics: [diagnostic(message)])

  defp error({:compiler, message}, _artifact),
    do: Error.new(:compile_error, diagnostics: [diagnostic(message)])

  defp error(reason, _artifact), do: Error.new(reason)

  # The validator's reason, without the way of the bytes to it.
  defp complaint(message) do
    function = ~r/\Afailed to compile: wasm\[\d+\]::function\[(\d+)\](?:::[^:]*)?: /

    reason =
      message
      |> String.replace(function, "")
      |> String.replace("failed to parse WebAssembly module: ", "")
      |> String.replace(
        ~r/(WebAssembly translation error: )?Invalid input WebAssembly code at offset \d+: /,
        ""
      )
      |> String.replace(~r/ \(at offset 0x[0-9a-f]+\)\z/, "")

    case Regex.run(function, message) do
      [_all, number] -> "in the function #{number}, counted from 0 with those that are imported: #{reason}"
      nil -> reason
    end
  end

  defp diagnostic(message), do: %{file: nil, line: nil, column: nil, message: message}
end
