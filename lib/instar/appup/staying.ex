defmodule Instar.Appup.Staying do
  # Which of those who are in changed code stay there, and who only passes through. A purge would kill the former; the
  # latter come to new code by their next call. Nobody is taken for one who leaves that never does.
  @moduledoc false
  alias Instar.Appup.Target

  # A process that is only passing through is seen elsewhere once in so many looks, ten milliseconds apart.
  # Where each look takes long, they are fewer.
  @looks 200

  # After so many of them, whoever has not been seen elsewhere is traced for the rest, and after so many more all of his calls
  # are heard again.
  @untraced 5
  @round 30

  # The VM shows so many frames of a stack, for as long as they are looked at; by default it is eight.
  @depth 200

  @doc "How many frames of a stack are looked at."
  @spec depth() :: pos_integer
  def depth, do: @depth

  @doc """
  Those of the pairs of a process and a changed module that stay: two seconds long, or half of `timeout`. `stateful` are
  modules whose servers stay although they are in no code of theirs between two callbacks.
  """
  @spec find(Target.t(), [{pid, module}], [module], timeout) :: {:ok, [{pid, module}]} | {:failed, term}
  def find(_target, [], _stateful, _timeout), do: {:ok, []}

  def find(target, pairs, stateful, timeout) do
    bindings = [
      First: pairs,
      Stateful: stateful,
      Looks: @looks,
      Untraced: @untraced,
      Round: @round,
      Deep: @depth,
      Until: div(timeout, 2)
    ]

    Target.eval(target, looks() <> traces() <> source(), bindings, timeout)
  end

  # Two looks would blame those who often pass through. A client of a server is seen where it waits, which is in the code
  # of its calls whenever it is looked at: that it left in between is told by its caller, who has gone on from the line
  # where it was. A stack that is cut off says nothing.
  defp looks do
    """
    Now = fun() -> erlang:monotonic_time(millisecond) end,
    Stack = fun(P) -> case erlang:process_info(P, current_stacktrace) of {_, S} -> S; _ -> [] end end,
    Serves = fun(P, M) ->
      lists:member(M, Stateful) andalso case erlang:process_info(P, dictionary) of
        {_, D} -> case lists:keyfind('$initial_call', 1, D) of {_, {M, init, _}} -> true; _ -> false end;
        _ -> false
      end
    end,
    Stays = fun({P, M, Before}) ->
      S = Stack(P),
      Below = lists:takewhile(fun({F, _, _, _}) -> F =/= M end, lists:reverse(S)),
      case Serves(P, M) orelse length(S) >= Deep of
        true -> [{P, M, Before}];
        false when length(Below) =:= length(S) -> [];
        false when Before =:= none; Before =:= Below -> [{P, M, Below}];
        false -> []
      end
    end,
    """
  end

  # Who calls again from the same line has left in between, too, which no look shows. The call does: whoever calls a module
  # as others do (`m:f()`) with no frame of it on his stack gets the new code there, and has nothing of the old. So he is
  # traced, and each call says what the stack is. Calls within a module, and of its funs, are not such calls. Before OTP 26
  # the stack comes as a text, which may hold any term: of it those lines count that begin as a frame's do.
  # One call at a time is heard of a process, so nobody is flooded, and not those that the module itself makes. A function
  # that somebody has called from within by way of others is not heard of him for a while: else it might be the one that is
  # heard each time. Since OTP 27 a tracer has a session of its own; before, whoever is traced already, and what has a
  # pattern, is left alone.
  defp traces do
    """
    Text = case erlang:match_spec_test([], [{'_', [], [{current_stacktrace}]}], trace) of {error, _} -> true; _ -> false end,
    Say = {message, {case Text of true -> process_dump; false -> current_stacktrace end}},
    Spec = fun(M, Not) ->
      Outer = {'=/=', {element, 1, {caller}}, M},
      [{'_', [{'=/=', {self}, P} || P <- Not], [{message, false}, {'andalso', Outer, {'andalso', Say, {trace, [call], []}}}]}]
    end,
    Set = fun({Session, _, Ms}, {M, _, _} = Which, Not) -> catch case {lists:member(M, Ms), Session} of
      {false, _} -> 0;
      {true, none} -> erlang:trace_pattern(Which, Spec(M, Not), []);
      {true, _} -> trace:function(Session, Which, Spec(M, Not), [])
    end end,
    {ok, Frame} = re:compile("^0x[0-9a-f]+ Return addr 0x[0-9a-f]+ \\\\('?([\\\\w.@]+)'?:", [multiline]),
    Frames = fun
      (Said) when is_binary(Said) ->
        case re:run(Said, Frame, [global, {capture, [1], list}]) of {match, Ns} -> lists:append(Ns); nomatch -> [] end;
      (Said) when length(Said) < Deep -> [atom_to_list(M) || {M, _, _, _} <- Said];
      (_) -> unknown
    end,
    Plain = fun(M) -> not Text orelse re:run(atom_to_list(M), "^[\\\\w.@]+$", [{capture, none}, unicode]) =:= match end,
    Apart = list_to_integer(erlang:system_info(otp_release)) >= 27 andalso code:ensure_loaded(trace) =:= {module, trace},
    Listen = fun({Session, Ps, _}, P) -> catch case {lists:member(P, Ps), Session} of
      {false, _} -> 0;
      {true, none} -> erlang:trace(P, true, [call, arity]);
      {true, _} -> trace:process(Session, P, true, [call, arity])
    end end,
    Start = fun(Seen) ->
      Pairs = [{P, M} || {P, M, _} <- Seen, Plain(M), not Serves(P, M)],
      {Ps, Ms} = {lists:usort([P || {P, _} <- Pairs]), lists:usort([M || {_, M} <- Pairs])},
      Tracing = case Apart of
        true -> {trace:session_create(instar, self(), []), Ps, Ms};
        false ->
          Free = fun(M) -> lists:all(fun({F, A}) -> erlang:trace_info({M, F, A}, all) =:= {all, false} end,
                                     erlang:get_module_info(M, exports)) end,
          {none, [P || P <- Ps, erlang:trace_info(P, flags) =:= {flags, []}], lists:filter(Free, Ms)}
      end,
      put(instar_tracing, Tracing),
      Tracing
    end,
    %% All of it is heard again.
    Again = fun({_, Ps, Ms} = Tracing, Seen) ->
      [Set(Tracing, {M, '_', '_'}, []) || M <- Ms],
      [Listen(Tracing, P) || P <- Ps, lists:keymember(P, 1, Seen)],
      \#{}
    end,
    Stop = fun() -> case erase(instar_tracing) of
      undefined -> ok;
      {none, Ps, Ms} ->
        [catch erlang:trace(P, false, [call, arity]) || P <- Ps],
        [catch erlang:trace_pattern({M, '_', '_'}, false, []) || M <- Ms];
      {Session, _, _} -> trace:session_destroy(Session)
    end end,
    Hear = fun Hear(Tracing, Seen, Within, Until) ->
      receive
        {trace, P, call, {M, _, _} = Which, Said} ->
          Names = Frames(Said),
          In = fun(N) ->
            Names =:= unknown orelse lists:member(atom_to_list(N), Names) orelse not Plain(N) orelse Serves(P, N)
          end,
          Left = [One || {Q, N, _} = One <- Seen, Q =/= P orelse In(N)],
          Not = case Names =/= unknown andalso lists:member(atom_to_list(M), Names) of
            true -> [P | maps:get(Which, Within, [])];
            false -> none
          end,
          Not =/= none andalso Set(Tracing, Which, Not),
          lists:keymember(P, 1, Left) andalso Listen(Tracing, P),
          Next = case Not of none -> Within; _ -> Within\#{Which => Not} end,
          case Now() > Until of true -> {Left, Next}; false -> Hear(Tracing, Left, Next, Until) end
      after max(0, Until - Now()) -> {Seen, Within}
      end
    end,
    """
  end

  defp source do
    """
    End = Now() + Until,
    Wait = fun Wait(Seen, Tracing, Within, N) ->
      case {lists:flatmap(Stays, Seen), Now() > End} of
        {[], _} -> [];
        {Left, Late} when N =:= 0; Late -> [{P, M} || {P, M, _} <- Left];
        {Left, _} ->
          Tracer = case N =:= Looks - Untraced of true -> Start(Left); false -> Tracing end,
          Anew = Tracer =/= none andalso (Looks - Untraced - N) rem Round =:= 0,
          Before = case Anew of true -> Again(Tracer, Left); false -> Within end,
          {Still, Next} = Hear(Tracer, Left, Before, Now() + 10),
          Wait(Still, Tracer, Next, N - 1)
      end
    end,
    Shown = erlang:system_flag(backtrace_depth, Deep),
    try Wait([{P, M, none} || {P, M} <- First], none, \#{}, Looks)
    after
      Stop(),
      erlang:system_flag(backtrace_depth, Shown)
    end.
    """
  end
end
