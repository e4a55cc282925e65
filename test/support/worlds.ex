defmodule Instar.Worlds do
  # The same commands in several worlds: a real module under `:code`, and versions of each target.
  #
  # A world is `{module, state}`, the module of this behaviour. Its verbs answer as they do at home
  # (`{:module, m}`, `{:ok, version}`); `normal/1` says what is the same in all of them. `run/2` drives a world
  # through a list of commands, which are plain data, and returns what each answered and who was left alive.
  alias Instar.{Error, Version}
  alias Instar.Server.{Atomic, Verbs}
  alias Instar.Server.Verbs.Verb

  @type state :: term
  @type world :: {module, state}

  @typedoc "A module's or a document's name."
  @type name :: atom

  @typedoc "What a store holds under a name; see `Instar.Worlds.Programs`."
  @type program :: {:answer, integer} | :junk | {:on_load, :ok | :error, integer}

  @doc "Puts a program into the store; `:missing` takes it out. Nothing is loaded, but the world knows of it."
  @callback put(state, name, program | :missing) :: :ok

  @doc "As `:code.load_binary/3`."
  @callback load(state, name) :: term

  @doc "As `:code.load_file/1`."
  @callback load_file(state, name) :: term

  @doc "Calls `f/0`: the program's answer."
  @callback call(state, name) :: {:ok, integer} | {:error, term}

  @doc "Begins a call that does not return before it is let go, in a process that traps exits."
  @callback hold(state, name) :: {:held, pid, monitor :: reference} | {:error, term}

  @doc "Lets a held call go on."
  @callback let_go(state, pid) :: :ok

  @doc "A fun, or a handle, of the current code."
  @callback keep(state, name) :: {:ok, kept :: term} | {:error, term}

  @doc "As `c:call/2`, through what was kept."
  @callback call_kept(state, kept :: term) :: {:ok, integer} | {:error, term}

  @doc "As `c:hold/2`, through what was kept."
  @callback hold_kept(state, kept :: term) :: {:held, pid, monitor :: reference} | {:error, term}

  # The verbs of one version that `:code` has, from the table of verbs. `module_md5` is the program whose code is current, told by
  # the digest; `:undefined` without current code.
  for %Verb{takes: :version, code: {_function, _arity}} = verb <- Verbs.all() do
    @callback unquote(verb.name)(state, name) :: term
  end

  @callback all_loaded?(state, name) :: boolean
  @callback modified?(state, name) :: boolean
  @callback atomic_load(state, [name]) :: term
  @callback prepare_loading(state, [name]) :: term
  @callback finish_loading(state, prepared :: term) :: term

  # What commands name: a module that programs are put for, and one that never has any.
  @law :instar_law
  @nowhere :instar_law_nowhere

  @doc "The names that commands speak of."
  def names, do: %{law: @law, nowhere: @nowhere}

  # Running -------------------------------------------------------------------------------------------------

  @doc """
  Carries out commands in a world where nothing is loaded, and cleans up. For each command: its answer, the numbers
  of the holders that are alive after it, in the order in which they began.
  """
  @spec run(world, [term]) :: [{answer :: term, survivors :: [integer]}]
  def run({module, state} = world, commands) do
    :ok = module.put(state, @law, {:answer, 1})

    {log, run} =
      Enum.map_reduce(commands, %{world: world, holders: [], kept: [], prepared: []}, fn command, run ->
        {answer, run} = step(command, run)
        {{answer, survivors(run)}, run}
      end)

    clean_up(run)
    log
  end

  defp step(command, run) do
    {answer, run} = command(command, run)
    {normal(answer), run}
  catch
    kind, reason -> {{:crashed, kind, reason, Enum.take(__STACKTRACE__, 3)}, run}
  end

  defp command(:hold, %{world: {module, state}} = run), do: begin(module.hold(state, @law), run)

  defp command({:hold_kept, number}, %{world: {module, state}} = run) do
    case pick(run.kept, number) do
      nil -> {:nothing_kept, run}
      kept -> begin(module.hold_kept(state, kept), run)
    end
  end

  defp command({:let_go, number}, %{world: {module, state}} = run) do
    case pick(alive(run), number) do
      nil ->
        {:nobody, run}

      %{pid: pid, monitor: monitor} ->
        :ok = module.let_go(state, pid)
        {down(monitor), run}
    end
  end

  defp command({:die, number}, run) do
    case pick(alive(run), number) do
      nil ->
        {:nobody, run}

      %{pid: pid, monitor: monitor} ->
        Process.exit(pid, :kill)
        {down(monitor), run}
    end
  end

  defp command(:keep, %{world: {module, state}} = run) do
    case module.keep(state, @law) do
      {:ok, kept} -> {:kept, %{run | kept: run.kept ++ [kept]}}
      error -> {error, run}
    end
  end

  defp command({:call_kept, number}, %{world: {module, state}} = run) do
    case pick(run.kept, number) do
      nil -> {:nothing_kept, run}
      kept -> {module.call_kept(state, kept), run}
    end
  end

  defp command(:prepare_loading, %{world: {module, state}} = run) do
    case module.prepare_loading(state, [@law]) do
      {:ok, prepared} -> {:prepared, %{run | prepared: run.prepared ++ [prepared]}}
      error -> {error, run}
    end
  end

  # What is finished is finished: a second time takes the node with it.
  defp command({:finish_loading, number}, %{world: {module, state}} = run) do
    case pick(run.prepared, number) do
      nil ->
        {:nothing_prepared, run}

      prepared ->
        answer = module.finish_loading(state, prepared)
        {answer, if(answer == :ok, do: %{run | prepared: List.delete(run.prepared, prepared)}, else: run)}
    end
  end

  defp command({:put, program}, %{world: {module, state}} = run),
    do: {module.put(state, @law, program), run}

  defp command({:ensure_loaded, name}, %{world: {module, state}} = run),
    do: {module.ensure_loaded(state, names()[name]), run}

  defp command({:atomic_load, names}, %{world: {module, state}} = run),
    do: {module.atomic_load(state, Enum.map(names, &names()[&1])), run}

  defp command(verb, %{world: {module, state}} = run), do: {apply(module, verb, [state, @law]), run}

  defp begin({:held, pid, monitor}, run) do
    holder = %{number: length(run.holders), pid: pid, monitor: monitor}
    {:held, %{run | holders: run.holders ++ [holder]}}
  end

  defp begin(error, run), do: {error, run}

  defp alive(run), do: Enum.filter(run.holders, &Process.alive?(&1.pid))
  defp survivors(run), do: for(%{number: number} <- alive(run), do: number)

  defp pick([], _number), do: nil
  defp pick(list, number), do: Enum.at(list, rem(number, length(list)))

  defp clean_up(%{world: {module, state}} = run) do
    for %{pid: pid, monitor: monitor} <- run.holders do
      Process.exit(pid, :kill)
      Process.demonitor(monitor, [:flush])
    end

    clear({module, state}, @law)
  end

  @doc "Leaves nothing loaded under a name."
  @spec clear(world, name) :: :ok
  def clear({module, state}, name) do
    module.unstick(state, name)
    module.purge(state, name)
    module.delete(state, name)
    module.purge(state, name)
    :ok
  end

  # Holders -------------------------------------------------------------------------------------------------

  @doc "A process that makes a call and then exits with `{:returned, answer}`; and its monitor."
  @spec spawn_holder((() -> term)) :: {pid, reference}
  def spawn_holder(call) do
    spawn_monitor(fn ->
      Process.flag(:trap_exit, true)
      exit({:returned, call.()})
    end)
  end

  @doc "What a holder's process ended with."
  @spec down(reference) :: term
  def down(monitor) do
    receive do
      {:DOWN, ^monitor, :process, _pid, reason} -> {:down, reason}
    after
      Instar.Wait.bound() -> :still_there
    end
  end

  # Answers -------------------------------------------------------------------------------------------------

  @doc "What an answer has in common with those of the other worlds."
  @spec normal(term) :: term
  def normal({:down, {:returned, answer}}), do: {:returned, normal(answer)}
  def normal({:module, _name}), do: :loaded
  def normal({:ok, %Version{}}), do: :loaded
  def normal({:file, _where}), do: :file

  def normal({:error, errors}) when is_list(errors),
    do: {:error, errors |> Enum.map(&element/1) |> Enum.sort()}

  def normal({:error, %Error{reason: {:badfun, _digest}}}), do: {:error, :badfun}
  def normal({:error, %Error{} = error}), do: {:error, Atomic.code_reason(error)}
  def normal(other), do: other

  defp element({name, reason}) when is_atom(name), do: {name, reason}
  defp element({{id, _tag}, reason}), do: {String.to_atom(id), reason}
end
