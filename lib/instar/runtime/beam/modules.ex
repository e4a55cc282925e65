defmodule Instar.Runtime.Beam.Modules do
  # Runs documents as BEAM modules.
  #
  # A version owns a slot (`Instar.Runtime.Beam.Slots`), and its modules are loaded under the slot's name, so that the
  # VM's own current and old code, its purge and its killing of who lingers are the version's. Where a version has
  # several modules, a verb speaks of all of them.
  #
  # The value that `install/2` returns stands for one *generation* of the code, as a fun does: `call/3` stays in that
  # generation while it is loaded, current or old, answers `{:error, :gone}` once it is purged, and works again when the
  # identical code is loaded again. Calls that name a module (`Pricing.Rules.f()`) go to that module's current code, as
  # always on the BEAM, and so do those from one module of a document to another.
  #
  # Nothing here is a process. Loading, deleting and purging must be done by one process per slot at a time; calls by
  # anybody.
  @moduledoc false

  alias Instar.Compiler.Beam, as: Compiler
  alias Instar.Compiler.Shared.{Assembly, AtomBudget}
  alias Instar.{Error, FirstError}
  alias Instar.Runtime.Beam.{Purge, Slots}

  # Where a process has the slots that it has calls in, the innermost first.
  @inside :"$instar_inside"
  # What a code's gate is.
  @open 0
  @shut 1

  @typedoc "Object code under a slot's name, not loaded."
  @type prepared :: %{
          slot: Slots.slot(),
          main: module(),
          exports: [{atom(), arity()}],
          on_load: [module()],
          object: [{module(), charlist(), binary()}],
          md5: binary(),
          asked: [tuple()]
        }

  @typedoc "One loaded generation."
  @type code :: %{
          slot: Slots.slot(),
          main: module(),
          gate: :atomics.atomics_ref(),
          modules: [module()],
          exports: %{{atom(), arity()} => []},
          dispatch: (atom(), [term()] -> term()),
          md5: binary(),
          object: [{module(), charlist(), binary()}]
        }

  @doc """
  Makes an artifact the current code of a slot: `prepare/3`, then `install/2`.

  Takes the options of both.
  """
  @spec load(Compiler.artifact(), Slots.slot(), keyword()) :: {:ok, code()} | {:error, Error.t()}
  def load(artifact, slot, opts \\ []) do
    with {:ok, prepared} <- prepare(artifact, slot, opts), do: install(prepared, opts)
  end

  @doc """
  Assembles an artifact under a slot's name; changes nothing.

  `max_atoms` bounds the atoms that documents may make, 50,000; `file` is the name in stack traces, that with which
  the artifact was compiled. The error's reason is `:badfile` for an artifact of
  another release of Erlang/OTP or one that cannot be assembled, or `{:too_many_atoms, limit}`.
  """
  @spec prepare(Compiler.artifact(), Slots.slot(), keyword()) :: {:ok, prepared()} | {:error, Error.t()}
  def prepare(artifact, slot, opts \\ []) do
    with true <- artifact.otp == Compiler.otp() || {:error, :badfile},
         limit = Keyword.get(opts, :max_atoms, 50_000),
         {:ok, modules} <- Assembly.rename(artifact.modules, artifact.names, slot, limit),
         file = String.to_charlist(opts[:file] || artifact.file),
         modules = Assembly.relocate(modules, String.to_charlist(artifact.file), file),
         {:ok, object} <- assemble(modules, file, []) do
      {:ok,
       %{
         slot: slot,
         main: slot,
         exports: artifact.exports,
         on_load: for({module, assembly} <- modules, Assembly.on_load?(assembly), do: module),
         object: object,
         md5: md5(object),
         asked: Map.get(artifact, :asked, [])
       }}
    else
      {:error, {:too_many_atoms, refusal}} -> {:error, AtomBudget.error(refusal)}
      {:error, :too_long} -> {:error, Error.new(:badfile)}
      {:error, reason} -> {:error, Error.new(reason)}
    end
  end

  @doc """
  Loads prepared code and makes it current.

  What was current becomes old. Where a module has both, the old code is purged first, which kills those that linger
  in it; where there is only old code it stays. Modules that only the former generation had are deleted.
  With `on_old: :error` nothing is purged: old code in the slot is the error `:not_purged`.

  Other reasons are `:on_load_failure` and `:badfile`; the code that was current then still is. Several modules
  become current at once, except that those with an on_load function do so one by one: before the others, or
  after those that nothing is loaded of yet.
  """
  @spec install(prepared(), keyword()) :: {:ok, code()} | {:error, Error.t()}
  def install(%{slot: slot} = prepared, opts \\ []) do
    modules = names(prepared)
    former = Slots.modules(slot)
    all = Enum.uniq(modules ++ former)

    if opts[:on_old] == :error and Enum.any?(all, &:erlang.check_old_code/1) do
      {:error, Error.new(:not_purged)}
    else
      # Registered before they are there, so that the owner's death at any point leaves nothing behind.
      Slots.put_modules(slot, all)
      for module <- all, current_and_old?(module), do: Purge.purge(module)
      result = make_current(prepared)

      if result == :ok,
        do: for(module <- former -- modules, :erlang.module_loaded(module), do: :code.delete(module))

      Slots.put_modules(slot, Enum.filter(all, &code?/1))

      case result do
        :ok -> {:ok, code(prepared, modules)}
        {:error, reason} -> {:error, Error.new(reason)}
      end
    end
  end

  @doc """
  Loads prepared code for several slots and makes all of it current at once, or none of it.

  None of the slots may have old code where it has current code, and nothing in them an on_load function.
  """
  @spec install_all([prepared()]) :: {:ok, [code()]} | {:error, Error.t()}
  def install_all(all) do
    former = Map.new(all, &{&1.slot, Slots.modules(&1.slot)})

    for %{slot: slot} = prepared <- all,
        do: Slots.put_modules(slot, Enum.uniq(names(prepared) ++ former[slot]))

    result = :code.atomic_load(Enum.flat_map(all, & &1.object))

    for %{slot: slot} = prepared <- all do
      if result == :ok, do: Enum.each(former[slot] -- names(prepared), &:code.delete/1)
      Slots.put_modules(slot, Enum.filter(Slots.modules(slot), &code?/1))
    end

    case result do
      :ok -> {:ok, Enum.map(all, &code(&1, names(&1)))}
      {:error, [{_module, reason} | _]} -> {:error, Error.new(reason)}
    end
  end

  @doc """
  Calls an exported function of the main module, in the calling process.

  A name that is text must be that of an export. Whatever the document raises, throws or exits with passes through.
  The errors are about the call itself: `{:undef, function, arity}` for what is not exported, and `:gone` when this
  generation is no longer loaded.
  """
  @spec call(code(), atom() | String.t(), [term()]) ::
          {:ok, term()} | {:error, {:undef, atom() | String.t(), arity()} | :gone}
  def call(%{exports: exports} = code, function, args) when is_atom(function) do
    arity = length(args)

    if is_map_key(exports, {function, arity}),
      do: run(code, function, args),
      else: {:error, {:undef, function, arity}}
  end

  def call(code, function, args) when is_binary(function) do
    case existing_atom(function) do
      nil -> {:error, {:undef, function, length(args)}}
      atom -> call(code, atom, args)
    end
  end

  @doc """
  Deletes the current code of a slot, or of the slot that code was loaded in; it becomes old code.

  `false`, and nothing is changed, when nothing is current or there is old code.
  """
  @spec delete(Slots.slot() | code()) :: boolean()
  def delete(target) do
    modules = modules(target)
    current = Enum.filter(modules, &:erlang.module_loaded/1)

    cond do
      current == [] -> false
      Enum.any?(modules, &:erlang.check_old_code/1) -> false
      true -> Enum.each(current, &:code.delete/1) == :ok
    end
  end

  @doc "Removes old code; `true` if a process had to be killed for it."
  @spec purge(Slots.slot() | code()) :: boolean()
  def purge(target) do
    killed = for module <- modules(target), do: Purge.purge(module)
    forget_gone(target)
    Enum.any?(killed)
  end

  @doc """
  Removes old code if no process lingers in it; `false` if one does.

  Of several modules all or none are removed, except that a process can return to one of them while others are being
  removed.
  """
  @spec soft_purge(Slots.slot() | code()) :: boolean()
  def soft_purge(target) do
    old = Enum.filter(modules(target), &:erlang.check_old_code/1)
    # One module is looked after by soft_purge itself.
    purged? =
      (match?([_, _ | _], old) and lingering(target) != []) == false and Enum.all?(old, &Purge.soft_purge/1)

    if purged?, do: forget_gone(target)
    purged?
  end

  @doc """
  The processes that run in old code or will return to it.

  Asks every process of the VM, and waits for its answer up to a second; one that has not answered by then (because it
  is in a long native call, say) counts as lingering.
  """
  @spec lingering(Slots.slot() | code()) :: [pid()]
  def lingering(target) do
    case Enum.filter(modules(target), &:erlang.check_old_code/1) do
      [] -> []
      old -> ask_all(old)
    end
  end

  @doc "Is there current code?"
  @spec loaded?(Slots.slot() | code()) :: boolean()
  def loaded?(%{main: main}), do: :erlang.module_loaded(main)
  def loaded?(slot), do: :erlang.module_loaded(slot)

  @doc """
  Removes a version altogether if no process runs in it, in its current or old code; `false` if one does.

  The VM can only tell who runs in old code. So the code is deleted first, and loaded again when there is somebody in
  it: then both the current and the old code are `code`, and its on_load function has run again. In between, calls
  that name a module of the document are `undef`, also from the document itself: evict what is idle.
  """
  @spec evict(code()) :: boolean()
  def evict(code) do
    soft_purge(code) and
      (not loaded?(code) or
         (delete(code) and
            (soft_purge(code) or put_back(code))))
  end

  @doc "Lets nobody in any more; for the end of a server."
  @spec shut(map) :: :ok
  def shut(%{gate: gate}), do: :atomics.put(gate, 1, @shut)

  @doc """
  The processes with a call of `call/3` in some slot, by slot.

  Looks into the dictionary of every process of the VM: for a server's end, not for every day.
  """
  @spec callers() :: %{Slots.slot() => [pid()]}
  def callers do
    for pid <- Process.list(),
        {:dictionary, dictionary} <- [Process.info(pid, :dictionary)],
        {@inside, slots} <- dictionary,
        slot <- Enum.uniq(slots),
        reduce: %{},
        do: (callers -> Map.update(callers, slot, [pid], &[pid | &1]))
  end

  @doc """
  The size of the object code, in bytes.

  That of the machine code made of it, which the VM does not tell by module, is usually a few times as much.
  """
  @spec bytes(code() | prepared()) :: non_neg_integer()
  def bytes(%{object: object}), do: Enum.sum(for {_module, _file, binary} <- object, do: byte_size(binary))

  defp assemble([{module, assembly} | modules], file, done) do
    case Assembly.assemble(assembly) do
      {:ok, binary} -> assemble(modules, file, [{module, file, binary} | done])
      :error -> {:error, :badfile}
    end
  end

  defp assemble([], _file, done), do: {:ok, Enum.reverse(done)}

  defp md5([{_module, _file, binary}]), do: :code.module_md5(binary)

  defp md5(object),
    do: :erlang.md5(for {module, _, binary} <- object, do: [Atom.to_string(module), :code.module_md5(binary)])

  defp make_current(%{object: object, on_load: on_load}) do
    {running, plain} = Enum.split_with(object, fn {module, _, _} -> module in on_load end)
    {replacing, fresh} = Enum.split_with(plain, fn {module, _, _} -> :erlang.module_loaded(module) end)

    # An on_load function may call what is new; and only what is new can be taken back when it fails.
    with :ok <- load_all(fresh), :ok <- load_each(running), :ok <- load_all(replacing) do
      :ok
    else
      error ->
        for {module, _, _} <- fresh,
            :erlang.module_loaded(module),
            :code.delete(module),
            do: Purge.purge(module)

        error
    end
  end

  defp load_all([_, _ | _] = object) do
    if Enum.any?(object, fn {module, _, _} -> :erlang.check_old_code(module) end) do
      load_each(object)
    else
      case :code.atomic_load(object) do
        :ok -> :ok
        {:error, [{_module, reason} | _]} -> {:error, reason}
      end
    end
  end

  defp load_all(object), do: load_each(object)

  defp load_each(object) do
    FirstError.each(object, fn {module, file, binary} ->
      with {:module, ^module} <- :code.load_binary(module, file, binary), do: :ok
    end)
  end

  defp code(prepared, modules) do
    code = %{
      slot: prepared.slot,
      main: prepared.main,
      modules: modules,
      exports: Map.new(prepared.exports, &{&1, []}),
      dispatch: apply(prepared.main, Assembly.dispatch(), []),
      gate: :atomics.new(1, []),
      md5: prepared.md5,
      object: prepared.object
    }

    Slots.put_code(prepared.slot, code)
    code
  end

  # Every export is an atom already. Apart from the call, as the document can raise the same error.
  defp existing_atom(name) do
    String.to_existing_atom(name)
  rescue
    _error -> nil
  end

  # The clauses only match what the VM itself raises for a fun whose code is gone: `badfun` if other code of the
  # module is loaded, `undef` if none is. They are told from the same errors inside the document by where they arose.
  defp run(%{dispatch: dispatch, slot: slot, gate: gate}, function, args) do
    # The VM can tell only who is in old code. Who is in current code when a server stops says so himself: first that
    # he is in, then he looks whether he may be. Who shuts it does so first, and looks who is in then: one of the two sees
    # the other.
    outer = Process.get(@inside, [])
    Process.put(@inside, [slot | outer])

    try do
      if :atomics.get(gate, 1) == @open, do: run_in(dispatch, function, args), else: {:error, :gone}
    after
      if outer == [], do: Process.delete(@inside), else: Process.put(@inside, outer)
    end
  end

  defp run_in(dispatch, function, args) do
    {:ok, dispatch.(function, args)}
  catch
    :error, {:badfun, ^dispatch} = reason ->
      if here?(__STACKTRACE__), do: {:error, :gone}, else: :erlang.raise(:error, reason, __STACKTRACE__)

    :error, :undef ->
      if gone?(__STACKTRACE__, dispatch),
        do: {:error, :gone},
        else: :erlang.raise(:error, :undef, __STACKTRACE__)
  end

  # OTP says of a fun whose code is gone {fun, arguments, location}, with none of the names that its type has.
  defp gone?([frame | _callers], dispatch), do: elem(frame, 0) == dispatch
  defp gone?([], _dispatch), do: false

  defp here?(stacktrace) do
    match?(
      [{__MODULE__, _, _, _} | _],
      Enum.drop_while(stacktrace, &(elem(&1, 0) in [:erlang, :error_handler, :erts_code_purger]))
    )
  end

  defp modules(%{slot: slot, modules: modules}), do: Enum.uniq(modules ++ Slots.modules(slot))
  defp modules(slot), do: Enum.uniq([slot | Slots.modules(slot)])

  defp forget_gone(target) do
    slot = with %{slot: slot} <- target, do: slot
    Slots.put_modules(slot, Enum.filter(Slots.modules(slot), &code?/1))
  end

  defp names(%{object: object}), do: for({module, _file, _binary} <- object, do: module)
  defp code?(module), do: :erlang.module_loaded(module) or :erlang.check_old_code(module)
  defp current_and_old?(module), do: :erlang.module_loaded(module) and :erlang.check_old_code(module)

  defp put_back(code) do
    # Only old code is there now, if any, so that this purges nothing.
    load_each(for {module, _, _} = object <- code.object, not :erlang.module_loaded(module), do: object)
    Slots.put_modules(code.slot, Enum.filter(modules(code), &code?/1))
    false
  end

  # In a process of its own, as answers that come too late must not stay in the caller's mailbox.
  defp ask_all(modules) do
    {_pid, monitor} = spawn_monitor(fn -> exit({:lingering, ask(modules)}) end)

    receive do
      {:DOWN, ^monitor, :process, _pid, {:lingering, pids}} -> pids
    end
  end

  defp ask(modules) do
    asked =
      for pid <- Process.list(), pid != self(), module <- modules, into: %{} do
        request = make_ref()
        # Answered by a message, for a process that is gone as well.
        :async = :erlang.check_process_code(pid, module, [{:async, {request, pid}}])
        {request, pid}
      end

    deadline = System.monotonic_time(:millisecond) + 1_000
    collect(asked, [], deadline)
  end

  defp collect(asked, found, _deadline) when map_size(asked) == 0, do: Enum.uniq(found)

  defp collect(asked, found, deadline) do
    receive do
      {:check_process_code, {request, pid}, result} ->
        found = if result == true, do: [pid | found], else: found
        collect(Map.delete(asked, request), found, deadline)
    after
      max(deadline - System.monotonic_time(:millisecond), 0) -> Enum.uniq(found ++ Map.values(asked))
    end
  end
end
