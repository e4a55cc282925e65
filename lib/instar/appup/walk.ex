defmodule Instar.Appup.Walk do
  # The walk over the supervisors of all applications by which release_handler finds processes, made before it does.
  # Whatever it meets there that isn't as it expects, it ends with, and the VM restarts in the midst of the upgrade. This
  # one goes on, and says what it met.
  @moduledoc false

  @typedoc """
  What release_handler cannot pass: an application's topmost process that is no supervisor (`:no_supervisor`), a supervisor
  that is suspended (`:suspended`) or doesn't answer (`:silent`), a child whose modules are `dynamic` and that doesn't say
  which (`:no_modules`), and one of type supervisor with such modules (`:dynamic_supervisor`). `name` is that of the child,
  or of the application; `{:child_of, supervisor}` where there are many of one kind.
  """
  @type obstacle :: {kind :: atom, pid, name :: term}

  @doc "What `source/0` needs to be told: each process is given `timeout` milliseconds to answer."
  @spec bindings(pos_integer) :: keyword
  def bindings(timeout), do: [WalkTimeout: timeout]

  @doc """
  Erlang expressions after which `Procs` is what `release_handler_1:get_supervised_procs/0` answers where it answers, and
  `Met` the obstacles that it would end with.
  """
  @spec source() :: String.t()
  def source do
    """
    {Procs, Met} = (fun() ->
    %% Who is in the way once is enough: others like it are not waited for as long.
    Time = fun() -> case get(instar_walk) of silent -> min(WalkTimeout, 1000); _ -> WalkTimeout end end,
    Silent = fun(Answer) -> put(instar_walk, silent), Answer end,
    %% Children of one kind have no names.
    Label = fun(undefined, S) -> case erlang:process_info(S, registered_name) of
                                   {_, N} -> {child_of, N};
                                   _ -> {child_of, S}
                                 end;
               (N, _) -> N
    end,
    %% One that proc_lib has spawned and that has not begun yet says nothing of itself.
    Began = fun(P) -> case erlang:process_info(P, [dictionary, initial_call]) of
      [{_, D}, {_, Call}] -> case {lists:keyfind('$initial_call', 1, D), Call} of
        {{_, {M, _, _}}, _} -> M;
        {_, {proc_lib, _, _}} -> proc_lib;
        _ -> none
      end;
      _ -> gone
    end end,
    %% What wasn't started by proc_lib knows no system messages.
    Status = fun(P) ->
      case Began(P) of
        gone -> gone;
        none -> plain;
        _ ->
          try sys:get_status(P, Time()) of
            {status, _, {module, Mod}, [_, State | _]} -> {State, Mod};
            _ -> Silent(silent)
          catch
            _:_ -> case is_process_alive(P) of true -> Silent(silent); false -> gone end
          end
      end
    end,
    Sup = fun(P) -> case catch supervisor:get_callback_module(P) of M when is_atom(M) -> {ok, M}; _ -> none end end,
    Asked = fun(P, As, Request) ->
      try gen:call(P, As, Request, Time()) of {ok, L} when is_list(L) -> L; _ -> no_list
      catch _:_ -> case is_process_alive(P) of true -> Silent(no_list); false -> [] end
      end
    end,
    Children = fun(P, Name) ->
      case Status(P) of
        gone -> {[], []};
        plain -> {[], [{no_supervisor, P, Name}]};
        silent -> {[], [{silent, P, Name}]};
        {suspended, _} -> {[], [{suspended, P, Name}]};
        {_, _} -> case Asked(P, '$gen_call', which_children) of
          no_list -> {[], [{no_supervisor, P, Name}]};
          L -> {L, []}
        end
      end
    end,
    %% A server doesn't know the question, and may fall over it.
    Named = fun(P, Name) ->
      case case get({instar_walk, Name}) of true -> same; _ -> Status(P) end of
        same -> {[], [{no_modules, P, Name}]};
        gone -> {[], []};
        {_, Server} when Server =:= gen_server; Server =:= gen_statem; Server =:= gen_fsm ->
          {[], [{no_modules, P, Name}]};
        _ ->
          case Asked(P, self(), get_modules) of
            no_list -> put({instar_walk, Name}, true), {[], [{no_modules, P, Name}]};
            L -> {L, []}
          end
      end
    end,
    Each = fun(_, [], _, Acc) -> Acc;
              (F, [{Name, P, worker, dynamic} | T], S, {Ps, Met}) when is_pid(P) ->
                {Ms, M} = Named(P, Label(Name, S)),
                F(F, T, S, {[{S, Name, P, Ms} | Ps], M ++ Met});
              (F, [{Name, P, worker, Ms} | T], S, {Ps, Met}) when is_pid(P), is_list(Ms) ->
                F(F, T, S, {[{S, Name, P, Ms} | Ps], Met});
              (F, [{Name, P, supervisor, Ms} | T], S, {Ps, Met}) when is_pid(P) ->
                {L, M} = Children(P, Label(Name, S)),
                F(F, T, S, F(F, L, P, {[{S, Name, P, Ms} | Ps], M ++ Met}));
              (F, [_ | T], S, Acc) -> F(F, T, S, Acc)
    end,
    Root = fun(App, P, {Ps, Met}) ->
      State = Status(P),
      case {State, case State of {running, _} -> Sup(P); _ -> none end, Began(P)} of
        {gone, _, _} -> {Ps, Met};
        {plain, _, _} -> {Ps, [{no_supervisor, P, App} | Met]};
        {silent, _, _} -> {Ps, [{silent, P, App} | Met]};
        {{suspended, _}, _, _} -> {Ps, [{suspended, P, App} | Met]};
        {{_, Server}, none, Bridge} when Server =:= gen_server, Bridge =/= supervisor_bridge;
                                         Server =:= gen_statem; Server =:= gen_event ->
          {Ps, [{no_supervisor, P, App} | Met]};
        {_, Known, _} ->
          {L, M} = Children(P, App),
          Own = case Known of {ok, Mod} -> [{undefined, undefined, P, [Mod]}]; none -> [] end,
          Each(Each, L, P, {Own ++ Ps, M ++ Met})
      end
    end,
    {All, Obstacles} = lists:foldl(fun({App, _, _}, Acc) ->
      case application_controller:get_master(App) of
        Master when is_pid(Master) -> {P, _} = application_master:get_child(Master), Root(App, P, Acc);
        _ -> Acc
      end
    end, {[], []}, application:which_applications()),
    %% It looks for modules in what its child specification says.
    {All, [{dynamic_supervisor, P, Name} || {_, Name, P, dynamic} <- All] ++ Obstacles}
    end)(),
    """
  end
end
