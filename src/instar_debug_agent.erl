%% Instar's debugger on the node that is debugged: where processes stop, what they show then, and how they go on.
%%
%% It needs nothing but kernel, stdlib and OTP's own interpreter (`debugger`), so that it can be brought to any node, and it is
%% compiled for the release of the node that it goes to. Instar.Debug.Node speaks with it.
%%
%% OTP's interpreter decides at each statement whether it stops, by a list of lines and a function for each of them. Here every
%% line is in that list, and the function (`'$handle_undefined_function'/2`, whose names are lines) decides: by breakpoints,
%% steps and exceptions. So breakpoints hold while one steps, and conditions run where the code runs. The code itself stays
%% loaded as it is: what makes a function interpreted is a mark at its entry, and when that is gone nothing has been.
-module(instar_debug_agent).
%% What may have gone meanwhile is nobody's error; OTP 29 would have it said at more length.
-compile(nowarn_deprecated_catch).
-export([start/2, request/3, '$handle_undefined_function'/2]).
%% For code that was compiled to say itself where it is.
-export([at/6, forget/1]).

-define(TABLE, instar_debug).
-define(ENTRY, 16#10000000).
-define(RAISED, 16#20000000).
%% A place of a line that isn't its first: breakpoints don't hold there, steps do.
-define(AGAIN, 16#40000000).
-define(MASK, 16#0FFFFFFF).
-define(EVALUATION_MS, 5000).
-define(CONDITION_MS, 1000).
-define(LEFT_MS, 100).
-define(MOST_FRAMES, 200).
-define(INTERPRETER, [int, dbg_debugged, dbg_icmd, dbg_idb, dbg_ieval, dbg_iload, dbg_iserver, dbg_istk]).

%% Starts the agent for a process, which is told of what happens by `{instar_debug, Agent, Event}`, and with which it ends.
%% `Brought` are the modules that came for it, this one among them.
start(Owner, Brought) ->
    Self = self(),
    Ref = make_ref(),
    spawn(fun() ->
        process_flag(trap_exit, true),
        case owns(Owner) of
            ok ->
                Agent = self(),
                Before = [M || M <- ?INTERPRETER, erlang:module_loaded(M), not lists:member(M, Brought)],
                %% In embedded mode nobody else loads them.
                [code:load_file(M) || M <- ?INTERPRETER, not erlang:module_loaded(M)],
                Keeper = spawn(fun() -> keep(Agent, Before, Brought) end),
                Self ! {Ref, {ok, self()}},
                erlang:monitor(process, Owner),
                loop(#{owner => Owner, keeper => Keeper, functions => #{}});
            Refused ->
                Self ! {Ref, Refused}
        end
    end),
    receive {Ref, Answer} -> Answer after 30000 -> {error, timeout} end.

%% Two debuggers of one node would take each other's processes.
owns(_Owner) ->
    case whereis(?TABLE) of
        undefined ->
            case global:whereis_name(dbg_iserver) of
                Pid when is_pid(Pid) -> {error, {interpreter_in_use, node(Pid)}};
                undefined ->
                    try
                        register(?TABLE, self()),
                        ?TABLE = ets:new(?TABLE, [named_table, public, {read_concurrency, true}]),
                        ok
                    catch error:badarg -> {error, already_debugged}
                    end
            end;
        _ -> {error, already_debugged}
    end.

%% Asks an agent, of whatever node.
request(Agent, Request, Timeout) ->
    Ref = erlang:monitor(process, Agent),
    Agent ! {request, self(), Ref, Request},
    receive
        {Ref, Answer} -> erlang:demonitor(Ref, [flush]), Answer;
        {'DOWN', Ref, process, _, _} -> {error, gone}
    after Timeout ->
        erlang:demonitor(Ref, [flush]),
        {error, timeout}
    end.

%% The agent ------------------------------------------------------------------------------------------------------

loop(#{owner := Owner} = State) ->
    receive
        {request, From, Ref, stop} ->
            end_all(State),
            From ! {Ref, ok};
        {request, From, Ref, Request} ->
            {Answer, New} =
                try handle(Request, From, Ref, State)
                catch Class:Reason:Trace -> {{error, {Class, Reason, Trace}}, State}
                end,
            case Answer of noreply -> ok; _ -> From ! {Ref, Answer} end,
            loop(New);
        {event, Event} ->
            tell(State, Event),
            loop(State);
        {stopped, Pid, Stopper, Info} ->
            ets:insert(?TABLE, {{stopped, Pid}, Stopper, Info}),
            erlang:monitor(process, Pid),
            tell(State, {stopped, Pid, Info}),
            loop(State);
        {'DOWN', _, process, Owner, _} ->
            end_all(State);
        {'DOWN', _, process, Pid, _} ->
            case ets:lookup(?TABLE, {stopped, Pid}) of
                [] -> ok;
                _ -> forget(Pid), tell(State, {exited, Pid})
            end,
            loop(State);
        _Other ->
            loop(State)
    end.

tell(#{owner := Owner}, Event) -> Owner ! {instar_debug, self(), Event}, ok.

%% A module becomes interpreted where it is loaded, as it is. `Lines` says of each line which function it is in and which
%% variables it sees: `#{Line => {Name, Arity, [{Text, Variable}], Many}}`.
handle({interpret, #{module := Mod, forms := Forms, exports := Exports, md5 := Md5, lines := Lines}}, _, _, State) ->
    #{functions := Functions} = State,
    case debuggable(Mod, Md5) of
        ok ->
            true = is_pid(interpreter()),
            Bin = term_to_binary({interpreter_module, Exports, {raw_abstract_v1, Forms}, <<>>, Md5}),
            {module, Mod} = dbg_iserver:safe_call({load, Mod, atom_to_list(Mod), Bin}),
            ets:match_delete(?TABLE, {{line, Mod, '_'}, '_'}),
            ets:insert(?TABLE, [{{line, Mod, Line}, Entry} || {Line, Entry} <- maps:to_list(Lines)]),
            Marked = marked(Forms),
            Points = [{Mod, Line} || Line <- lists:usort(maps:keys(Lines) ++ Marked)],
            Old = [Point || {Point, _} <- dbg_iserver:safe_call({all_breaks, Mod})],
            [dbg_iserver:safe_cast({delete_break, Point}) || Point <- Old -- Points],
            [ok = dbg_iserver:safe_call({new_break, Point, [active, enable, null, {?MODULE, hook(Point)}]})
             || Point <- Points -- Old],
            Own = [{Name, Arity} || {function, _, Name, Arity, _} <- Forms],
            [erts_debug:breakpoint({Mod, Name, Arity}, true) || {Name, Arity} <- Own],
            {ok, State#{functions := Functions#{Mod => Own}}};
        Refused ->
            {Refused, State}
    end;
%% Lines of code that says itself where it is.
handle({lines, Mod, Lines}, _, _, State) ->
    ets:match_delete(?TABLE, {{line, Mod, '_'}, '_'}),
    ets:insert(?TABLE, [{{line, Mod, Line}, Entry} || {Line, Entry} <- maps:to_list(Lines)]),
    {ok, State};
handle({interpreted, Mod}, _, _, #{functions := Functions} = State) ->
    {maps:is_key(Mod, Functions), State};
%% The breakpoints of one source, in place of those before: `#{id, module, line, condition, hit, log}`.
handle({breaks, Key, Breaks}, _, _, State) ->
    case ets:lookup(?TABLE, {breaks, Key}) of
        [{_, Before}] -> [ets:delete(?TABLE, {break, M, L}) || #{module := M, line := L} <- Before];
        [] -> ok
    end,
    ets:insert(?TABLE, {{breaks, Key}, Breaks}),
    By = lists:foldl(fun(#{module := M, line := L} = B, Acc) ->
                         maps:update_with({M, L}, fun(Bs) -> [B | Bs] end, [B], Acc)
                     end, #{}, Breaks),
    [ets:insert(?TABLE, {{break, M, L}, Bs}) || {{M, L}, Bs} <- maps:to_list(By)],
    [ets:insert_new(?TABLE, {{hits, Id}, 0}) || #{id := Id} <- Breaks],
    {ok, State};
handle({exceptions, Filters}, _, _, State) ->
    ets:insert(?TABLE, {exceptions, Filters}),
    {ok, State};
handle(threads, _, _, State) ->
    Stopped = [Pid || [Pid] <- ets:match(?TABLE, {{stopped, '$1'}, '_', '_'})],
    Inside = [Pid || {Pid, _, Status, _} <- snapshot(), Status =/= idle, Status =/= exit],
    {{threads, Stopped, Inside, processes()}, State};
handle({describe, Pids}, _, _, State) ->
    {[{Pid, described(Pid)} || Pid <- Pids], State};
handle({pause, Pid}, _, _, State) ->
    Inside = [P || {P, _, Status, _} <- snapshot(), P =:= Pid, Status =/= idle, Status =/= exit],
    Said = ets:member(?TABLE, {said, Pid}),
    case Inside of
        [] when not Said ->
            {pause_native(Pid), State};
        _ ->
            ets:insert(?TABLE, {{step, Pid}, pause, none, none}),
            {ok, State}
    end;
handle({resume, Pid, How}, _, _, State) ->
    case ets:lookup(?TABLE, {stopped, Pid}) of
        [{_, native, _}] ->
            ets:delete(?TABLE, {stopped, Pid}),
            catch erlang:resume_process(Pid),
            {ok, State};
        [{_, Stopper, #{module := Mod, line := Line, depth := Depth}}] ->
            case How of
                continue -> ets:delete(?TABLE, {step, Pid});
                _ -> ets:insert(?TABLE, {{step, Pid}, How, Depth, {Mod, Line}})
            end,
            ets:delete(?TABLE, {stopped, Pid}),
            Stopper ! {?TABLE, resume},
            {ok, State};
        [] ->
            {{error, not_stopped}, State}
    end;
handle({frames, Pid}, From, Ref, State) -> ask(Pid, {frames, From, Ref}, State);
handle({bindings, Pid, Index}, From, Ref, State) -> ask(Pid, {bindings, Index, From, Ref}, State);
handle({evaluate, Pid, Index, Expr}, From, Ref, State) -> ask(Pid, {evaluate, Index, Expr, From, Ref}, State);
%% Without a frame, or with values that somebody else knows.
handle({evaluate, Expr}, From, Ref, State) -> handle({evaluate, Expr, []}, From, Ref, State);
handle({evaluate, Expr, Bindings}, From, Ref, State) ->
    evaluate(Expr, Bindings, self(), ?EVALUATION_MS, fun(Answer) -> From ! {Ref, Answer} end),
    {noreply, State};
handle({md5, Mod}, _, _, State) ->
    _ = code:ensure_loaded(Mod),
    {case erlang:module_loaded(Mod) of true -> {ok, Mod:module_info(md5)}; false -> {error, not_loaded} end, State};
handle(modules, _, _, #{functions := Functions} = State) ->
    {maps:keys(Functions), State}.

%% Of a process that is stopped at a line, that process (or its interpreter) says what there is.
ask(Pid, Message, State) ->
    case ets:lookup(?TABLE, {stopped, Pid}) of
        [{_, native, _}] -> {native(Pid, Message), State};
        [{_, Stopper, _}] -> Stopper ! {?TABLE, Message}, {noreply, State};
        [] -> {{error, not_stopped}, State}
    end.

native(Pid, {frames, _, _}) ->
    case erlang:process_info(Pid, current_stacktrace) of
        {_, Trace} -> {ok, [native_frame(Entry) || Entry <- Trace]};
        undefined -> {error, not_stopped}
    end;
native(_Pid, {bindings, _, _, _}) -> {ok, []};
native(Pid, {evaluate, _, Expr, From, Ref}) ->
    evaluate(Expr, [], Pid, ?EVALUATION_MS, fun(Answer) -> From ! {Ref, Answer} end),
    noreply.

%% A process that runs code which isn't interpreted can be halted, and says where it is.
pause_native(Pid) ->
    try erlang:suspend_process(Pid) of
        true ->
            Info = #{reason => pause, module => undefined, line => 0, depth => none, breakpoints => []},
            self() ! {stopped, Pid, native, Info},
            ok
    catch error:_ -> {error, cannot_pause}
    end.

debuggable(Mod, Md5) ->
    _ = code:ensure_loaded(Mod),
    case erlang:module_loaded(Mod) of
        false -> {error, not_loaded};
        true ->
            case Mod:module_info(md5) of
                Md5 -> natives(Mod);
                _ when Md5 =:= any -> natives(Mod);
                _ -> {error, other_code}
            end
    end.

natives(Mod) ->
    case Mod:module_info(nifs) of
        [] -> case in_runtime(Mod) of true -> {error, runtime}; false -> ok end;
        _ -> {error, native_functions}
    end.

%% The interpreter itself stands on these.
in_runtime(Mod) ->
    case code:which(Mod) of
        preloaded -> true;
        Path when is_list(Path) ->
            App = hd(string:split(filename:basename(filename:dirname(filename:dirname(Path))), "-")),
            lists:member(App, ["kernel", "stdlib", "erts", "debugger"]);
        _ -> false
    end.

interpreter() ->
    _ = dbg_iserver:start(),
    whereis(dbg_iserver).

snapshot() ->
    case whereis(dbg_iserver) of undefined -> []; _ -> dbg_iserver:call(snapshot) end.

described(Pid) ->
    Info = try erlang:process_info(Pid, [registered_name, current_function, initial_call, dictionary])
           catch error:badarg -> undefined
           end,
    case Info of
        undefined -> gone;
        _ ->
            Name = case proplists:get_value(registered_name, Info) of [] -> undefined; N -> N end,
            Initial = proplists:get_value('$initial_call', proplists:get_value(dictionary, Info),
                                          proplists:get_value(initial_call, Info)),
            {Name, Initial, proplists:get_value(current_function, Info)}
    end.

%% Lines that only mark something: `Line bor ENTRY`, `Line bor RAISED`.
marked(Forms) -> lists:usort(marked(Forms, [])).

marked({atom, Line, '$instar'}, Acc) -> [erl_anno:line(Line) | Acc];
marked(Tuple, Acc) when is_tuple(Tuple) -> marked(tuple_to_list(Tuple), Acc);
marked([Head | Tail], Acc) -> marked(Tail, marked(Head, Acc));
marked(_, Acc) -> Acc.

hook({Mod, Line}) ->
    Hook = list_to_atom(atom_to_list(Mod) ++ ":" ++ integer_to_list(Line)),
    ets:insert(?TABLE, {{hook, Hook}, Mod, Line}),
    Hook.

%% In the interpreter of a process ---------------------------------------------------------------------------------

%% The interpreter asks at each line whether to stop there: it stops here, and never there.
'$handle_undefined_function'(Hook, [Bs]) ->
    try ets:member(?TABLE, ended) orelse ets:lookup(?TABLE, {hook, Hook}) of
        [{_, Mod, Line}] -> interpreted(Mod, Line, Bs);
        [] -> ok;
        %% What it remembers of functions is no longer so: see lead_out/1.
        true -> put(cache, [])
    catch error:badarg -> put(cache, [])
    end,
    false;
'$handle_undefined_function'(Function, Arguments) ->
    error_handler:raise_undef_exception(?MODULE, Function, Arguments).

interpreted(Mod, Line, Bs) ->
    Pid = get(self),
    Level = dbg_istk:stack_level(),
    Depth = fun() ->
                case erlang:process_info(Pid, stack_size) of {_, Size} -> {Size, Level}; undefined -> {0, Level} end
            end,
    Frames = fun() -> frames(Pid, Mod, Line band ?MASK, Bs) end,
    Bindings = case Line band ?RAISED of
                   0 -> fun() -> visible(Mod, Line, Bs) end;
                   _ -> fun() -> [{atom_to_binary(V, utf8), Value} || {V, Value} <- Bs, hd(atom_to_list(V)) =:= $$] end
               end,
    at(Pid, Mod, Line, Depth, Bindings, Frames).

frames(Pid, Mod, Line, Bs) ->
    Top = {frame(Mod, Line), fun() -> visible(Mod, Line, Bs) end},
    Native = case erlang:process_info(Pid, current_stacktrace) of {_, Trace} -> Trace; undefined -> [] end,
    [Top | callers(dbg_istk:stack_level() + 1, ?MOST_FRAMES)] ++
        [{native_frame(Entry), fun() -> [] end} || {M, _, _, _} = Entry <- Native, not own(M)].

own(M) -> lists:member(M, [error_handler, ?MODULE | ?INTERPRETER]).

callers(_, 0) -> [];
callers(SP, Left) ->
    case catch dbg_istk:stack_frame(up, SP) of
        {Le, {Mod, Line}, Bs} when is_atom(Mod), Mod =/= undefined, Line > 0 ->
            At = Line band ?MASK,
            [{frame(Mod, At), fun() -> visible(Mod, At, Bs) end} | callers(Le, Left - 1)];
        {Le, _, _} -> callers(Le, Left - 1);
        _ -> []
    end.

frame(Mod, Line) ->
    {Name, Arity} = case ets:lookup(?TABLE, {line, Mod, Line}) of
                        [{_, {N, A, _, _}}] -> {N, A};
                        [] -> {undefined, 0}
                    end,
    #{module => Mod, function => Name, arity => Arity, line => Line, native => false}.

native_frame({Mod, Name, Arity, Where}) ->
    A = if is_list(Arity) -> length(Arity); true -> Arity end,
    #{module => Mod, function => Name, arity => A, line => proplists:get_value(line, Where, 0),
      file => unicode:characters_to_binary(proplists:get_value(file, Where, "")), native => true}.

%% The variables that a line sees, by the names that they have in the source.
visible(Mod, Line, Bs) ->
    case ets:lookup(?TABLE, {line, Mod, Line}) of
        [{_, {_, _, Variables, _}}] ->
            %% Of two of one name the later one counts.
            lists:foldl(fun({Text, Variable}, Acc) ->
                            case lists:keyfind(Variable, 1, Bs) of
                                {_, Value} -> lists:keystore(Text, 1, Acc, {Text, Value});
                                false -> Acc
                            end
                        end, [], Variables);
        [] ->
            [{atom_to_binary(V, utf8), Value} || {V, Value} <- Bs]
    end.

%% Anywhere --------------------------------------------------------------------------------------------------------

%% A process is at a line. `Depth` says how deep, in whatever terms; of two, the smaller is nearer to the caller.
at(Pid, Mod, Line, Depth, Bindings, Frames) ->
    try
        case ets:member(?TABLE, ended) of
            true -> ok;
            false when Line band ?ENTRY =/= 0 -> entered(Pid, Mod, Line band ?MASK);
            false when Line band ?RAISED =/= 0 -> raised(Pid, Mod, Line band ?MASK, Depth, Bindings, Frames);
            false when Line band ?AGAIN =/= 0 -> passed(Pid, Mod, Line band ?MASK, Depth, Bindings, Frames);
            false -> line(Pid, Mod, Line, Depth, Bindings, Frames)
        end
    catch error:badarg -> ok
    end.

%% Nothing is known of a process any more.
forget(Pid) ->
    try
        [ets:delete(?TABLE, {What, Pid}) || What <- [stopped, step, last, raised, said]],
        ok
    catch error:badarg -> ok
    end.

entered(Pid, Mod, Line) ->
    ets:delete(?TABLE, {last, Pid}),
    case ets:lookup(?TABLE, {break, Mod, Line bor ?ENTRY}) of
        [{_, [#{id := Id} | _] = Breaks}] ->
            %% It stops at the first line.
            ets:insert(?TABLE, {{step, Pid}, {function, Id, Breaks}, none, none}), ok;
        [] -> ok
    end.

line(Pid, Mod, Line, Depth, Bindings, Frames) ->
    case breakpoint(Pid, Mod, Line, Bindings) of
        {stop, Ids} -> stop(Pid, Mod, Line, Depth(), #{reason => breakpoint, breakpoints => Ids}, Frames);
        go -> passed(Pid, Mod, Line, Depth, Bindings, Frames)
    end.

%% No breakpoint stops there, but a step may.
passed(Pid, Mod, Line, Depth, Bindings, Frames) ->
    case ets:lookup(?TABLE, {step, Pid}) of
        [] -> ok;
        [{_, {function, _Id, Breaks}, _, _}] ->
            ets:delete(?TABLE, {step, Pid}),
            case hit(Breaks, Bindings) of
                [] -> ok;
                Ids -> stop(Pid, Mod, Line, Depth(), #{reason => function_breakpoint, breakpoints => Ids}, Frames)
            end;
        [{_, How, From, Where}] ->
            Here = Depth(),
            case stepped(How, From, Where, Here, {Mod, Line}) of
                false -> ok;
                Reason -> stop(Pid, Mod, Line, Here, #{reason => Reason, breakpoints => []}, Frames)
            end
    end.

stepped(pause, _, _, _, _) -> pause;
stepped(step, From, Where, Here, At) when Where =/= At; From =/= Here -> step;
stepped(next, From, Where, Here, At) when Here < From; Here =:= From, Where =/= At -> step;
stepped(out, From, _, Here, _) when Here < From -> step;
stepped(_, _, _, _, _) -> false.

%% A line with more than one statement is one line: it counts again when another line, or the function anew, was between.
breakpoint(Pid, Mod, Line, Bindings) ->
    Again = case ets:lookup(?TABLE, {line, Mod, Line}) of
                [{_, {_, _, _, true}}] -> ets:lookup(?TABLE, {last, Pid}) =:= [{{last, Pid}, Mod, Line}];
                _ -> false
            end,
    Again orelse ets:insert(?TABLE, {{last, Pid}, Mod, Line}),
    case Again of
        true -> go;
        false ->
            case ets:lookup(?TABLE, {break, Mod, Line}) of
                [] -> go;
                [{_, Breaks}] -> case hit(Breaks, Bindings) of [] -> go; Ids -> {stop, Ids} end
            end
    end.

%% Which of the breakpoints at a place stop: conditions first, of what is left the hits are counted, and log points only say
%% something.
hit(Breaks, Bindings) ->
    lists:append([hit_one(Break, Bindings) || Break <- Breaks]).

hit_one(#{id := Id, condition := Condition, hit := Hit, log := Log}, Bindings) ->
    case condition(Id, Condition, Bindings) andalso counts(Hit, ets:update_counter(?TABLE, {hits, Id}, 1)) of
        false -> [];
        true when Log =:= none -> [Id];
        true ->
            Parts = [case Part of
                         {text, Text} -> {text, Text};
                         {value, Expr} -> evaluated(Expr, Bindings(), ?CONDITION_MS)
                     end || Part <- Log],
            event({log, Id, Parts}),
            []
    end.

event(Event) -> case whereis(?TABLE) of undefined -> ok; Agent -> Agent ! {event, Event}, ok end.

condition(_Id, none, _Bindings) -> true;
condition(Id, Expr, Bindings) ->
    case evaluated(Expr, Bindings(), ?CONDITION_MS) of
        {ok, Value} -> Value =/= false andalso Value =/= nil;
        {raised, Class, Reason, Trace} ->
            case ets:insert_new(?TABLE, {{refused, Id}, true}) of
                true -> event({condition_failed, Id, Class, Reason, Trace});
                false -> ok
            end,
            false
    end.

counts(none, _) -> true;
counts({Operator, N}, Hits) ->
    case Operator of
        '==' -> Hits =:= N;
        '>=' -> Hits >= N;
        '>' -> Hits > N;
        '<' -> Hits < N;
        '=<' -> Hits =< N;
        'rem' -> N =/= 0 andalso Hits rem N =:= 0
    end.

%% An exception passes a function of debugged code. It is one exception, however many functions it passes.
raised(Pid, Mod, Line, Depth, Bindings, Frames) ->
    #{<<"$class">> := Class, <<"$reason">> := Reason, <<"$trace">> := Trace} = maps:from_list(Bindings()),
    Filters = case ets:lookup(?TABLE, exceptions) of [{_, F}] -> F; [] -> [] end,
    Seen = ets:lookup(?TABLE, {raised, Pid}) =:= [{{raised, Pid}, {Class, Reason}, Trace}],
    ets:insert(?TABLE, {{raised, Pid}, {Class, Reason}, Trace}),
    Outermost = case Depth() of {_, 1} -> true; {outermost, _} -> true; _ -> false end,
    case (not Seen andalso lists:member(raised, Filters))
         orelse (Outermost andalso lists:member(uncaught, Filters)
                 andalso not (Seen andalso lists:member(raised, Filters))) of
        false -> ok;
        true ->
            At = where(Trace, Mod, Line),
            Info = #{reason => exception, breakpoints => [], exception => {Class, Reason, Trace}},
            Moved = fun() ->
                        case Frames() of
                            [{Frame, Bs} | Rest] -> [{Frame#{line => At}, Bs} | Rest];
                            [] -> []
                        end
                    end,
            stop(Pid, Mod, At, Depth(), Info, Moved)
    end.

%% The line in the trace, for only that knows where in the function it was.
where([{Mod, _, _, Where} | _], Mod, Line) ->
    case proplists:get_value(line, Where, Line) of N when N > 0 -> N band ?MASK; _ -> Line end;
where([_ | Rest], Mod, Line) -> where(Rest, Mod, Line);
where(_, _, Line) -> Line.

%% The process stands still, or its interpreter does, until it is told to go on; or the debugger is gone, or the process is.
stop(Pid, Mod, Line, Depth, Info, Frames) ->
    case whereis(?TABLE) of
        undefined -> ok;
        Agent ->
            ets:delete(?TABLE, {step, Pid}),
            Monitors = [erlang:monitor(process, P) || P <- [Agent | [Pid || Pid =/= self()]]],
            Agent ! {stopped, Pid, self(), Info#{module => Mod, line => Line, depth => Depth}},
            wait(Pid, Frames(), Monitors),
            [erlang:demonitor(M, [flush]) || M <- Monitors],
            ok
    end.

%% Only what is meant for it is taken out of the mailbox.
wait(Pid, Frames, [Agent | _] = Monitors) ->
    Process = lists:last(Monitors),
    receive
        {?TABLE, resume} -> ok;
        {?TABLE, {frames, From, Ref}} ->
            From ! {Ref, {ok, [Frame || {Frame, _} <- Frames]}},
            wait(Pid, Frames, Monitors);
        {?TABLE, {bindings, Index, From, Ref}} ->
            From ! {Ref, {ok, bindings(Index, Frames)}},
            wait(Pid, Frames, Monitors);
        {?TABLE, {evaluate, Index, Expr, From, Ref}} ->
            evaluate(Expr, bindings(Index, Frames), Pid, ?EVALUATION_MS, fun(Answer) -> From ! {Ref, Answer} end),
            wait(Pid, Frames, Monitors);
        {'DOWN', Agent, process, _, _} -> ok;
        {'DOWN', Process, process, _, _} -> ok
    end.

%% What a frame has; or of a frame that answers questions, what it says to one.
bindings({Index, Question}, Frames) ->
    try lists:nth(Index + 1, Frames) of {_, {_, Answers}} -> Answers(Question); _ -> unknown
    catch error:Reason -> {error, Reason}
    end;
bindings(Index, Frames) ->
    try lists:nth(Index + 1, Frames) of {_, {Bs, _}} -> Bs(); {_, Bs} -> Bs() catch error:_ -> [] end.

%% Evaluation ------------------------------------------------------------------------------------------------------

%% In a process of its own, with the dictionary of the one that it is about: what never ends, ends there.
evaluate(Expr, Bindings, Pid, Ms, Answer) ->
    Dictionary = case Pid =:= self() of
                     true -> get();
                     false -> case erlang:process_info(Pid, dictionary) of {_, D} -> D; undefined -> [] end
                 end,
    spawn(fun() -> Answer(evaluated(Expr, Bindings, Dictionary, Ms)) end),
    ok.

evaluated(Expr, Bindings, Ms) -> evaluated(Expr, Bindings, [], Ms).

evaluated({Names, Exprs}, Bindings, Dictionary, Ms) ->
    Bs = lists:foldl(fun({Text, Variable}, Acc) ->
                         case lists:keyfind(Text, 1, Bindings) of
                             {_, Value} -> erl_eval:add_binding(Variable, Value, Acc);
                             false -> Acc
                         end
                     end, erl_eval:new_bindings(), Names),
    Self = self(),
    {Pid, Monitor} = spawn_monitor(fun() ->
        [put(Key, Value) || {Key, Value} <- Dictionary, Key =/= dbg_istk],
        Answer = try {value, Value, _} = erl_eval:exprs(Exprs, Bs), {ok, Value}
                 catch Class:Reason:Trace -> {raised, Class, Reason, Trace}
                 end,
        Self ! {evaluated, self(), Answer}
    end),
    receive
        {evaluated, Pid, Answer} -> erlang:demonitor(Monitor, [flush]), Answer;
        {'DOWN', Monitor, process, Pid, Reason} -> {raised, exit, Reason, []}
    after Ms ->
        exit(Pid, kill),
        erlang:demonitor(Monitor, [flush]),
        receive {evaluated, Pid, Answer} -> Answer after 0 -> {raised, exit, timeout, []} end
    end.

%% The end ---------------------------------------------------------------------------------------------------------

%% Whoever stands still goes on; nobody comes in any more.
end_all(#{functions := Functions}) ->
    ets:insert(?TABLE, {ended, true}),
    unmark(Functions),
    [wake(Pid, Stopper) || [Pid, Stopper] <- ets:match(?TABLE, {{stopped, '$1'}, '$2', '_'})],
    ok.

wake(Pid, native) -> catch erlang:resume_process(Pid);
wake(_Pid, Stopper) -> Stopper ! {?TABLE, resume}.

unmark(Functions) ->
    [catch erts_debug:breakpoint({Mod, Name, Arity}, false)
     || {Mod, Own} <- maps:to_list(Functions), {Name, Arity} <- Own].

%% Outlives the agent, whatever that died of, and stays until the last process has left interpreted code: the interpreter
%% would kill who is inside.
keep(Agent, Before, Brought) ->
    Monitor = erlang:monitor(process, Agent),
    receive {'DOWN', Monitor, process, Agent, _} -> ok end,
    case whereis(dbg_iserver) of
        undefined -> ok;
        Server ->
            Mods = dbg_iserver:call(all_interpreted),
            [catch erts_debug:breakpoint({Mod, '_', '_'}, false) || Mod <- Mods],
            catch lead_out(Server),
            left(Server),
            exit(Server, kill)
    end,
    [begin code:purge(M), code:delete(M), code:purge(M) end
     || M <- lists:usort(?INTERPRETER ++ Brought) -- [?MODULE | Before], erlang:module_loaded(M)],
    %% The last that is taken away is what this runs in: whoever purges it ends this.
    case lists:member(?MODULE, Brought) of
        true -> code:delete(?MODULE), spawn(code, purge, [?MODULE]), ok;
        false -> ok
    end.

%% A loop would be interpreted for as long as it lasts. So each function that others may call becomes one that calls the code
%% that is loaded: the next turn of the loop is outside.
lead_out(Server) ->
    Db = element(2, sys:get_state(Server)),
    %% Each in one step: a function that is not there for a moment is undefined to who calls it then.
    [ets:insert(ModDb, {Key, outside(Mod, Name, Arity)})
     || {{Mod, refs}, ModDbs} <- ets:tab2list(Db), ModDb <- ModDbs,
        {{_, Name, Arity, true} = Key, _} <- ets:match_object(ModDb, {{Mod, '_', '_', true}, '_'})],
    ok.

outside(Mod, Name, Arity) ->
    Arguments = [{var, 0, list_to_atom("A" ++ integer_to_list(N))} || N <- lists:seq(1, Arity)],
    List = lists:foldr(fun(Argument, Tail) -> {cons, 0, Argument, Tail} end, {value, 0, []}, Arguments),
    %% By way of apply, for the interpreter remembers what it has found by its name.
    [{clause, 0, Arguments, [], [{call_remote, 0, erlang, apply, [{value, 0, Mod}, {value, 0, Name}, List], true}]}].

left(Server) ->
    try [Pid || {Pid, _, Status, _} <- dbg_iserver:call(Server, snapshot), Status =/= idle, Status =/= exit,
                is_process_alive(Pid)] of
        [] -> ok;
        _ -> timer:sleep(?LEFT_MS), left(Server)
    catch exit:_ -> ok
    end.
