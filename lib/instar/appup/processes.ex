defmodule Instar.Appup.Processes do
  # Whom release_handler will move to new code, and whom it will not. It finds processes by a walk over the supervisors
  # of all applications, and knows of each the modules that its child specification names; `dynamic` asks the process.
  # So does this, with the script of the upgrade at hand: a process that is suspended while, or after, its module is
  # replaced goes on in the new code, and one that an earlier instruction ends is nobody to be moved.
  @moduledoc false
  alias Instar.Appup.{Calls, Staying, Target, Walk}

  @type outside :: {pid, module, who :: term}
  @type ended :: {pid, module, by :: mfa | term}
  @type coming :: {pid, module, who :: term}

  @typedoc "What one look has seen: `found` are processes in changed code, with what there is to know of each."
  @type seen :: %{
          obstacles: [Walk.obstacle()],
          silent: [{pid, module, milliseconds :: integer}],
          found: [{process :: map, [module]}]
        }

  @doc """
  One walk over the supervisors, for all that is to be known of the processes before a script: `obstacles` that
  release_handler cannot pass, where the script needs the walk at all; `silent` processes that don't answer a system
  message, so that they could not be suspended; and who is in changed code. Where something is in the way, nobody is asked
  further. Each process is given the time that its module says, and else `timeout`.
  """
  @spec look(Target.t(), [tuple], pos_integer) :: {:ok, seen} | {:failed, term}
  def look(target, script, timeout) do
    bindings =
      [Walks: Enum.any?(script, &match?({step, _modules} when step in [:suspend, :stop], &1))] ++
        [Suspended: suspended(script, timeout)] ++ found_bindings(script) ++ Walk.bindings(timeout)

    # A process that doesn't answer holds up the walk, and there may be some; the answer to the last that is asked comes
    # after its time.
    with {:ok, {met, silent, found}} <- Target.eval(target, look(), bindings, timeout * 12 + 10_000),
         do: {:ok, %{obstacles: Enum.sort(met), silent: silent, found: found}}
  end

  # Who is in changed code is looked at right after the walk: whom it doesn't know has not been started since.
  defp look do
    Walk.source() <>
      """
      case Walks andalso Met of
        [_ | _] -> {Met, [], []};
        _ ->
          #{found()},
          #{silent()},
          {[], Silent, Found}
      end.
      """
  end

  defp silent do
    """
    Ask = fun({P, _, T}) -> case catch sys:log(P, get, T) of {ok, _} -> false; _ -> is_process_alive(P) end end,
    Self = self(),
    Asked = [begin
      {A, Ref} = {{P, M, T}, make_ref()},
      spawn_link(fun() -> Self ! {Ref, Ask(A)} end),
      {Ref, A}
    end || {_, _, P, Ms} <- Procs, is_list(Ms), {M, T} <- Suspended, lists:member(M, Ms)],
    Silent = lists:append([receive {Ref, true} -> [A]; {Ref, false} -> [] end || {Ref, A} <- Asked])
    """
  end

  defp suspended(script, timeout) do
    for {:suspend, modules} <- script, module <- modules do
      case module do
        {module, milliseconds} when is_integer(milliseconds) -> {module, milliseconds}
        {module, _default} -> {module, timeout}
        module -> {module, timeout}
      end
    end
  end

  @doc """
  Processes that will go on in old code, of those that a look has `found`: `outside` are those that nothing of the script
  moves, `ended` those that an instruction before ends, or may end, `coming` those that nothing moves and nobody kills,
  since a soft purge leaves them there until they call the new code themselves.
  """
  @spec lingering(Target.t(), [tuple], [{process :: map, [module]}], timeout) ::
          {:ok, %{outside: [outside], ended: [ended], coming: [coming]}} | {:failed, term}
  def lingering(target, script, found, timeout) do
    {ended, left} = split(found, script, ends(target, script))
    pairs = for {%{pid: pid}, module} <- left, do: {pid, module}

    with {:ok, stay} <- Staying.find(target, pairs, stateful(script), timeout) do
      stay = for {%{pid: pid}, module} = one <- left, {pid, module} in stay, do: one
      {coming, outside} = Enum.split_with(stay, &coming?(&1, script, target))
      named = fn list -> Enum.sort(for {%{pid: pid, who: who}, module} <- list, do: {pid, module, who}) end
      {:ok, %{outside: named.(outside), ended: Enum.sort(ended), coming: named.(coming)}}
    end
  end

  defp coming?({process, module}, script, target) do
    soft? = Enum.any?(script, &match?({:load, {^module, _pre, :soft_purge}}, &1))
    functions = for {^module, name, arity} <- process.functions, do: {name, arity}

    with true <- soft?,
         beam when beam != nil <- object_code(target, module),
         do: Calls.comes_over?(module, functions, beam),
         else: (_no -> false)
  end

  @doc "The modules that a script loads or removes."
  @spec replaced([tuple]) :: [module]
  def replaced(script),
    do: Enum.uniq(for {what, {module, _, _}} when what in [:load, :remove] <- script, do: module)

  @doc "Those whose old code is purged with whoever is in it."
  @spec purged([tuple]) :: [module]
  def purged(script) do
    Enum.uniq(
      for {what, {module, _pre, post}} when what in [:load, :remove] <- script,
          post != :soft_purge,
          do: module
    )
  end

  defp found_bindings(script),
    do: [Modules: replaced(script), Stateful: stateful(script), Sups: sups(script), Deep: Staying.depth()]

  # A server that no supervisor knows is in no code of its module between its callbacks; but nobody changes its state.
  defp stateful(script) do
    Enum.uniq(
      for instruction <- script,
          is_tuple(instruction) and elem(instruction, 0) == :code_change,
          {module, _extra} <- elem(instruction, tuple_size(instruction) - 1),
          do: module
    )
  end

  defp split(found, script, ends) do
    Enum.reduce(found, {[], []}, fn {process, modules}, {ended, left} ->
      Enum.reduce(modules, {ended, left}, fn module, {ended, left} ->
        case fate(process, module, script, ends) do
          :moved -> {ended, left}
          {:ended, by} -> {[{process.pid, module, by} | ended], left}
          :stays -> {ended, [{process, module} | left]}
        end
      end)
    end)
  end

  @doc """
  What becomes of a process that is in a module which the script replaces: `:moved` by being suspended, `{:ended, by}`
  before, or `:stays` in old code. `process` has `modules` of its child specification (`nil` for one that no supervisor
  knows), and `ends` says of an instruction whether it ends it. Pure.
  """
  @spec fate(map, module, [tuple], (tuple, map -> boolean)) :: :moved | {:ended, term} | :stays
  def fate(process, module, script, ends) do
    steps = Enum.with_index(script)
    loaded = Enum.find_value(steps, &(replaces?(elem(&1, 0), module) && elem(&1, 1)))

    # From then on the old code is gone, with whoever is in it.
    purged =
      Enum.find_value(steps, length(script), fn {step, at} ->
        at > loaded and (replaces?(step, module) or purges?(step, module)) && at
      end)

    by = Enum.find_value(steps, fn {step, at} -> at < loaded and ends.(step, process) && {step} end)

    cond do
      by != nil -> {:ended, elem(by, 0)}
      Enum.any?(process.modules || [], &suspended?(steps, &1, loaded, purged)) -> :moved
      true -> :stays
    end
  end

  defp replaces?({what, {module, _, _}}, module) when what in [:load, :remove], do: true
  defp replaces?(_step, _module), do: false

  defp purges?({:purge, modules}, module), do: module in modules
  defp purges?(_step, _module), do: false

  # From before the old code goes until after the new one has come.
  defp suspended?(steps, module, loaded, purged) do
    Enum.any?(steps, fn {step, from} ->
      named?(step, module) and from < purged and resumed(steps, module, from) > loaded
    end)
  end

  defp named?({:suspend, modules}, module),
    do: Enum.any?(modules, &(&1 == module or match?({^module, _timeout}, &1)))

  defp named?(_step, _module), do: false

  defp resumed(steps, module, from) do
    Enum.find_value(steps, -1, fn
      {{:resume, modules}, at} -> if at > from and module in modules, do: at
      _other -> nil
    end)
  end

  # Which instruction ends which process.
  defp ends(target, script) do
    applied = for {:apply, {module, function, arguments}} <- script, do: {module, function, length(arguments)}
    endings = Map.new(Enum.uniq(applied), &{&1, ending(target, &1)})
    fn step, process -> ends?(step, process, endings) end
  end

  # A special process that is stopped and started anew.
  defp ends?({:stop, modules}, process, _endings), do: Enum.any?(process.modules || [], &(&1 in modules))

  defp ends?({:apply, {module, :terminate_child, [sup, id]}}, process, _endings)
       when module in [:supervisor, Supervisor],
       do: {sup, id} in process.children

  defp ends?({:apply, {module, :terminate_child, [_sup, pid]}}, process, _endings)
       when module in [:supervisor, DynamicSupervisor],
       do: pid == process.pid

  defp ends?({:apply, {module, :stop, [app | _]}}, process, _endings)
       when module in [:application, Application],
       do: process.app == app

  # Anything else may end what belongs to its own application, and whom a supervisor knows.
  defp ends?({:apply, {module, function, arguments}}, process, endings) do
    case endings[{module, function, length(arguments)}] do
      {:may_end, app} -> process.modules != nil or (app != nil and process.app == app)
      _no -> false
    end
  end

  defp ends?(_step, _process, _endings), do: false

  # Only the code that runs there can tell.
  defp ending(target, {module, _function, _arity} = mfa) do
    code = fn module -> object_code(target, module) end

    with beam when beam != nil <- code.(module),
         true <- Calls.ends?(mfa, code),
         {:ok, app} <- Target.call(target, :application, :get_application, [module]) do
      {:may_end, with({:ok, app} <- app, do: app, else: (_none -> nil))}
    else
      _never -> :never
    end
  end

  # What OTP and Elixir do is known by name, and is not looked into.
  defp object_code(target, module) do
    source = """
    case code:which(M) of
      File when is_list(File) ->
        App = hd(string:lexemes(filename:basename(filename:dirname(filename:dirname(File))), "-")),
        case lists:member(list_to_atom(App), Known) of
          true -> none;
          false -> case code:get_object_code(M) of {M, Bin, _} -> Bin; error -> none end
        end;
      _ -> none
    end.
    """

    known = [:kernel, :stdlib, :sasl, :compiler, :crypto, :ssl, :inets, :elixir, :logger, :mix, :iex, :eex]

    case Target.eval(target, source, M: module, Known: known) do
      {:ok, beam} when is_binary(beam) -> beam
      _none -> nil
    end
  end

  defp sups(script), do: Enum.uniq(for {:apply, {_, :terminate_child, [sup, _id]}} <- script, do: sup)

  # Everyone who is in changed code, or is a server of a module whose state changes and is not known as that, with
  # what there is to know of them. A child that is ended takes those along whose ancestor it is.
  defp found do
    """
    Known = maps:from_list([{P, case Ms of dynamic -> []; _ -> Ms end} || {_, _, P, Ms} <- Procs]),
    Changed = maps:from_list([{M, true} || M <- Modules]),
    Ended = lists:append([case catch supervisor:which_children(S) of
      L when is_list(L) -> [{C, {S, Id}} || {Id, C, _, _} <- L, is_pid(C)];
      _ -> []
    end || S <- Sups]),
    Info = fun(P, What) -> case erlang:process_info(P, What) of {_, V} -> V; _ -> [] end end,
    Word = fun(D, K) -> case lists:keyfind(K, 1, D) of {_, V} -> V; _ -> [] end end,
    Pid = fun(A) when is_pid(A) -> A; (A) -> catch whereis(A) end,
    Children = fun(P, D) ->
      Line = [P | [Pid(A) || A <- case Word(D, '$ancestors') of L when is_list(L) -> L; _ -> [] end]],
      [What || {C, What} <- Ended, lists:member(C, Line)]
    end,
    Shown = erlang:system_flag(backtrace_depth, Deep),
    Found = try lists:append([begin
      D = Info(P, dictionary),
      Functions = [{M, F, A} || {M, F, A, _} <- Info(P, current_stacktrace), maps:is_key(M, Changed)],
      In = [M || {M, _, _} <- Functions],
      Mine = maps:get(P, Known, none),
      Started = case Word(D, '$initial_call') of
        {I, init, _} -> [I || lists:member(I, Stateful), Mine =:= none orelse not lists:member(I, Mine)];
        _ -> []
      end,
      case lists:usort(In ++ Started) of
        [] -> [];
        Ms -> [{\#{pid => P,
                  functions => Functions,
                  modules => case Mine of none -> nil; _ -> Mine end,
                  app => case application:get_application(P) of {ok, A} -> A; _ -> nil end,
                  children => Children(P, D),
                  who => case Info(P, registered_name) of
                    N when is_atom(N), N =/= [] -> N;
                    _ -> Word(D, '$initial_call')
                  end}, Ms}]
      end
    end || P <- erlang:processes()])
    after erlang:system_flag(backtrace_depth, Shown) end
    """
  end
end
