defmodule Instar.Appup.Calls do
  # What a function may do through whatever it calls, read from beams: whom it may wait for, and whether it may end
  # processes. It goes from function to function, and from a request to a process into the callback that answers it.
  #
  # It sees names, not values: a callback is taken as a whole, a call by a variable module is not seen.
  @moduledoc false
  alias Instar.Appup.{BeamCode, Manifest}

  @typedoc "Where the code of a module is had: a path or bytes; `nil` for modules that are not looked into."
  @type code :: (module -> charlist | binary | nil)

  @typedoc """
  A module whose process is waited for, the functions on the way there, and how many other processes are on that way.
  """
  @type asked :: %{module: module | nil, path: [mfa], processes: non_neg_integer}

  # Functions of OTP and Elixir that wait for another process, by module.
  @waits %{
    :gen_server => [:call, :multi_call, :stop, :send_request],
    :gen_statem => [:call, :stop],
    :gen_fsm => [:sync_send_event, :sync_send_all_state_event, :stop],
    :gen_event => [:call, :sync_notify, :add_handler, :delete_handler, :swap_handler, :which_handlers, :stop],
    :gen => [:call, :stop],
    :proc_lib => [:stop],
    :supervisor => [
      :start_child,
      :restart_child,
      :terminate_child,
      :delete_child,
      :which_children,
      :count_children,
      :get_childspec
    ],
    :sys => :all,
    GenServer => [:call, :multi_call, :stop],
    Agent => [:get, :update, :get_and_update, :stop],
    Supervisor => [
      :start_child,
      :restart_child,
      :terminate_child,
      :delete_child,
      :which_children,
      :count_children,
      :stop
    ],
    DynamicSupervisor => [:start_child, :terminate_child, :which_children, :count_children, :stop]
  }

  @casts %{
    :gen_server => [:cast, :abcast],
    :gen_statem => [:cast],
    :gen_event => [:notify],
    :gen_fsm => [:send_event, :send_all_state_event],
    GenServer => [:cast, :abcast],
    Agent => [:cast]
  }

  # A process that starts another waits until that has initialized itself.
  @starts [:start, :start_link, :start_monitor]

  @ends %{
    :supervisor => [:terminate_child, :delete_child],
    Supervisor => [:terminate_child, :delete_child, :stop],
    DynamicSupervisor => [:terminate_child, :stop],
    Task.Supervisor => [:terminate_child],
    Task => [:shutdown],
    :application => [:stop],
    Application => [:stop],
    :erlang => [:exit, :send, :send_nosuspend],
    Process => [:exit, :send],
    :gen_server => [:stop],
    :gen_statem => [:stop],
    :gen_event => [:stop],
    GenServer => [:stop],
    Agent => [:stop],
    :proc_lib => [:stop],
    :sys => [:terminate]
  }

  @doc """
  Whose processes these functions may wait for, the nearest way to each. `names` are registered names with the
  modules of their processes.
  """
  @spec asked([mfa], code, %{atom => module}) :: [asked]
  def asked(starts, code, names \\ %{}) do
    walk(starts, code, names, [], fn step, found ->
      asked = for target <- targets(step), do: %{module: target, path: step.path, processes: step.processes}
      asked ++ found
    end)
    |> Enum.sort_by(&{&1.processes, length(&1.path)})
    |> Enum.uniq_by(& &1.module)
  end

  @doc "The modules whose code may run when these functions do, also in other processes that are asked."
  @spec reached([mfa], code, %{atom => module}) :: [module]
  def reached(starts, code, names \\ %{}) do
    starts
    |> walk(code, names, MapSet.new(), fn step, found ->
      # Also where the code isn't there yet.
      called = for {{module, _function, _arity}, _x0} <- step.deeds.calls, into: found, do: module
      MapSet.put(called, step.module)
    end)
    |> Enum.sort()
  end

  @doc "Whether a function may end processes: by asking somebody to, by a signal, or by a message that they obey."
  @spec ends?(mfa, code, %{atom => module}) :: boolean
  def ends?(start, code, names \\ %{}) do
    ending?(start) or
      walk([start], code, names, false, fn step, found? ->
        # What it calls by a value may be anything.
        found? or step.deeds.sends or (step.processes == 0 and step.deeds.applies) or
          Enum.any?(step.deeds.calls, fn {mfa, _x0} -> ending?(mfa) end) or
          (step.processes > 0 and step.deeds.stops)
      end)
  end

  @doc "Whether a module, when it is loaded, may load a native library."
  @spec loads_library?(module, code) :: boolean
  def loads_library?(module, code) do
    deeds = with beam when beam != nil <- code.(module), do: BeamCode.deeds(beam)
    starts = for {{name, arity}, %{on_load: true}} <- deeds || %{}, do: {module, name, arity}

    walk(starts, code, %{}, false, fn step, found? ->
      found? or List.keymember?(step.deeds.calls, {:erlang, :load_nif, 2}, 0)
    end)
  end

  @doc """
  Whether a process that waits in one of these functions of a module comes to new code by itself: from there it may call
  the module by its name, as a loop does that is meant to be upgraded (`?MODULE:loop(State)`).
  """
  @spec comes_over?(module, [{atom, arity}], charlist | binary) :: boolean
  def comes_over?(module, functions, beam) do
    deeds = BeamCode.deeds(beam) || %{}
    here = local(functions, deeds, MapSet.new())
    Enum.any?(here, fn fun -> Enum.any?(deeds[fun].calls, &match?({{^module, _, _}, _x0}, &1)) end)
  end

  @doc "Whether a module has such a loop: a function that waits for messages and may call the module by its name."
  @spec comes_over?(module, charlist | binary | nil) :: boolean
  def comes_over?(_module, nil), do: false

  def comes_over?(module, beam) do
    deeds = BeamCode.deeds(beam_of(beam)) || %{}

    Enum.any?(deeds, fn {fun, done} ->
      # Not whoever waits for one answer.
      here = if done.receives, do: local([fun], deeds, MapSet.new()), else: []

      Enum.any?(here, fn other ->
        Enum.any?(deeds[other].calls, fn {{called, name, arity}, _x0} ->
          called == module and fun in local([{name, arity}], deeds, MapSet.new())
        end)
      end)
    end)
  end

  defp local([], _deeds, seen), do: seen

  defp local([fun | rest], deeds, seen) do
    case deeds do
      %{^fun => done} ->
        if fun in seen,
          do: local(rest, deeds, seen),
          else: local(done.funs ++ rest, deeds, MapSet.put(seen, fun))

      %{} ->
        local(rest, deeds, seen)
    end
  end

  defp ending?({module, function, arity}),
    # exit/1 ends only the one that calls it.
    do: among?(@ends, module, function) and {module, function, arity} != {:erlang, :exit, 1}

  # What is behind another process comes last, so that what is found first is the nearest.
  defp walk(starts, code, names, found, fun) do
    steps = for start <- starts, do: %{mfa: start, path: [start], processes: 0}
    visit({steps, []}, MapSet.new(), {code, names, %{}}, found, fun)
  end

  defp visit({[], []}, _seen, _context, found, _fun), do: found

  defp visit({[], far}, seen, context, found, fun),
    do: visit({Enum.reverse(far), []}, seen, context, found, fun)

  defp visit({[step | near], far}, seen, {code, names, cache} = context, found, fun) do
    {module, function, arity} = step.mfa

    if step.mfa in seen do
      visit({near, far}, seen, context, found, fun)
    else
      {functions, cache} = functions(module, code, cache)
      seen = MapSet.put(seen, step.mfa)

      case functions[{function, arity}] do
        nil ->
          visit({near, far}, seen, {code, names, cache}, found, fun)

        deeds ->
          step = Map.merge(step, %{deeds: deeds, module: module, functions: functions, names: names})
          {next, cache} = next(step, code, cache)
          {here, there} = Enum.split_with(next, &(&1.processes == step.processes))
          steps = {near ++ here, Enum.reverse(there, far)}
          visit(steps, seen, {code, names, cache}, fun.(step, found), fun)
      end
    end
  end

  defp functions(module, code, cache) do
    case cache do
      %{^module => functions} ->
        {functions, cache}

      _new ->
        beam = code.(module)
        functions = (beam && BeamCode.deeds(beam)) || %{}
        {functions, Map.put(cache, module, functions)}
    end
  end

  defp next(step, code, cache) do
    here = for {function, arity} <- step.deeds.funs, do: {step.module, function, arity}
    plain = for mfa <- here ++ Enum.map(step.deeds.calls, &elem(&1, 0)), do: further(step, mfa, 0)

    started =
      for {{module, function, _arity}, x0} <- step.deeds.calls,
          function in @starts,
          module in [:gen_server, :gen_statem, :gen_event, :supervisor, :proc_lib, GenServer, Supervisor],
          do: further(step, {x0 || step.module, :init, 1}, 0)

    Enum.reduce(addressed(step), {plain ++ started, cache}, fn target, {steps, cache} ->
      {functions, cache} = functions(target, code, cache)
      answers = for {function, arity} <- callbacks(functions), do: further(step, {target, function, arity}, 1)
      {steps ++ answers, cache}
    end)
  end

  defp further(step, mfa, processes) do
    %{mfa: mfa, path: step.path ++ [mfa], processes: step.processes + processes}
  end

  # The callbacks that answer what others ask or tell a process.
  defp callbacks(functions) do
    cond do
      is_map_key(functions, {:handle_call, 3}) -> [{:handle_call, 3}, {:handle_cast, 2}]
      is_map_key(functions, {:handle_call, 2}) -> [{:handle_call, 2}, {:handle_event, 2}]
      is_map_key(functions, {:callback_mode, 0}) -> states(functions)
      true -> []
    end
  end

  # A gen_statem has a callback for each state, or one for all.
  defp states(functions), do: for({name, arity} <- Map.keys(functions), arity in [3, 4], do: {name, arity})

  # Modules of the processes that a function waits for; nil where it is not known.
  defp targets(step) do
    waits = for {{module, function, _arity}, x0} <- step.deeds.calls, among?(@waits, module, function), do: x0
    Enum.uniq(Enum.map(waits, &target(&1, step)) ++ own_protocol(step))
  end

  # Whose callbacks run for what the function asks or tells.
  defp addressed(step) do
    asks =
      for {{module, function, _arity}, x0} <- step.deeds.calls,
          among?(@waits, module, function) or among?(@casts, module, function),
          do: target(x0, step)

    asks |> Enum.uniq() |> Enum.reject(&is_nil/1)
  end

  defp target(nil, step), do: if(process?(step.functions), do: step.module)
  defp target(name, step), do: step.names[name] || name

  # A module that is a process by proc_lib and sys has functions that send it a message and wait for the answer.
  defp own_protocol(%{deeds: %{sends: true, receives: true}, functions: functions, module: module}),
    do: if(is_map_key(functions, {:system_continue, 3}), do: [module], else: [])

  defp own_protocol(_step), do: []

  defp process?(functions) do
    Enum.any?(
      [handle_call: 3, handle_call: 2, callback_mode: 0, system_continue: 3],
      &is_map_key(functions, &1)
    )
  end

  defp among?(table, module, function) do
    case table do
      %{^module => :all} -> true
      %{^module => functions} -> function in functions
      _none -> false
    end
  end

  @doc "The way to whom is asked, for people."
  @spec text(asked) :: String.t()
  def text(asked), do: Enum.map_join(asked.path, " → ", fn {m, f, a} -> Exception.format_mfa(m, f, a) end)

  @doc """
  The functions of a module that run while its processes are suspended for an upgrade: `init/1` of a supervisor, else
  `code_change`, as far as the module has them.
  """
  @spec upgraders(module, charlist | binary | nil) :: [mfa]
  def upgraders(module, beam) do
    case beam && Manifest.read_beam(beam) do
      {:ok, {^module, entry}} ->
        functions = BeamCode.deeds(beam_of(beam)) || %{}

        names =
          if Manifest.supervisor?(entry),
            do: [init: 1],
            else: [code_change: 3, code_change: 4, system_code_change: 4]

        for {name, arity} <- names, is_map_key(functions, {name, arity}), do: {module, name, arity}

      _unreadable ->
        []
    end
  end

  defp beam_of(path) when is_binary(path) and binary_part(path, 0, 4) != "FOR1", do: to_charlist(path)
  defp beam_of(beam), do: beam

  @doc "The registered names that modules start their processes under, as far as they are literals."
  @spec names(%{module => charlist | binary} | [{module, charlist | binary}]) :: %{atom => module}
  def names(beams) do
    for {module, beam} <- beams,
        {:local, name} when is_atom(name) <- BeamCode.literals(beam),
        into: %{},
        do: {name, module}
  end
end
