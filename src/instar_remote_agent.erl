%% Instar's hand on a remote node: the one module that is sent there before anything else. It says what the node has,
%% takes files in pieces, and applies a plan so that all of it holds or none of it.
%%
%% It needs nothing but kernel and stdlib, and is compiled for the oldest OTP release that the compiler can compile
%% for (mix.exs). A plan is applied here, not from afar: a connection that breaks meanwhile leaves no half of it.
-module(instar_remote_agent).
-export([facts/1, open/2, put/2, commit/2, abort/1, leave/2]).

-define(SESSION, instar_remote_session).
-define(SYS_TIMEOUT, 5000).
%% How long a process may be busy before its code_change.
-define(PATIENCE, 60000).
-define(BUSY_TIMEOUT, 60000).

%% Facts ---------------------------------------------------------------------------------------------------------

%% What a plan is made from. `apps` are `[{Application, Modules}]`, `dir` is the folder or `default`.
facts(#{apps := Apps, dir := Where}) ->
    Dir = dir(Where),
    #{node => node(),
      otp_release => list_to_integer(erlang:system_info(otp_release)),
      architecture => list_to_binary(erlang:system_info(system_architecture)),
      executable => executable(),
      embedded => code:get_mode() =:= embedded,
      dir => unicode:characters_to_binary(Dir),
      manifest => present(Dir, manifest(Dir)),
      apps => maps:from_list([{App, app(App, Dir)} || {App, _} <- Apps]),
      modules => maps:from_list([{M, module(M, Lib, Dir)}
                                 || {App, Modules} <- Apps, Lib <- [code:lib_dir(App)], M <- Modules]),
      running => [{App, Type, needs(App)} || {App, Type} <- started()],
      loaded => [App || {App, _, _} <- application:loaded_applications()],
      paths => [unicode:characters_to_binary(Path) || Path <- code:get_path()]}.

dir(default) ->
    case persistent_term:get({?MODULE, dir}, undefined) of
        undefined -> remember(filename:join(base(), atom_to_list(node())));
        Dir -> Dir
    end;
dir(Given) ->
    remember(filename:absname(unicode:characters_to_list(Given))).

remember(Dir) ->
    persistent_term:put({?MODULE, dir}, Dir),
    Dir.

%% A device may have no home. Then it is a name that nobody can have guessed, for as long as the VM runs.
base() ->
    case os:getenv("HOME") of
        Home when Home =:= false; Home =:= "" ->
            Name = "instar_remote_" ++ integer_to_list(rand:uniform(1 bsl 60), 36),
            filename:join(case os:getenv("TMPDIR") of false -> "/tmp"; Tmp -> Tmp end, Name);
        _ ->
            filename:basedir(user_cache, "instar_remote")
    end.

%% The header of the VM's own executable says what its libraries must be.
executable() ->
    Places = ["/proc/self/exe",
              filename:join([code:root_dir(), "erts-" ++ erlang:system_info(version), "bin", "beam.smp"])],
    first([fun() -> header(Place) end || Place <- Places]).

header(Place) ->
    case file:open(Place, [read, raw, binary]) of
        {ok, File} ->
            Answer = case file:read(File, 64) of {ok, Bytes} -> Bytes; _ -> undefined end,
            ok = file:close(File),
            Answer;
        _ ->
            undefined
    end.

first([]) -> undefined;
first([Fun | Funs]) -> case Fun() of undefined -> first(Funs); Value -> Value end.

app(App, Dir) ->
    case code:lib_dir(App) of
        {error, _} ->
            case application:get_key(App, vsn) of
                {ok, Vsn} -> app(list_to_binary(Vsn), <<>>, false, modules_key(App));
                undefined -> undefined
            end;
        Lib ->
            {Vsn, Modules} = spec(App, filename:join([Lib, "ebin", atom_to_list(App) ++ ".app"])),
            app(Vsn, unicode:characters_to_binary(Lib), within(Lib, Dir), Modules)
    end.

app(Vsn, Lib, Ours, Modules) -> #{vsn => Vsn, lib => Lib, ours => Ours, modules => Modules}.

spec(App, File) ->
    case file:consult(File) of
        {ok, [{application, App, Keys}]} ->
            {list_to_binary(proplists:get_value(vsn, Keys, "")), proplists:get_value(modules, Keys, [])};
        _ ->
            {<<>>, modules_key(App)}
    end.

modules_key(App) ->
    case application:get_key(App, modules) of {ok, Modules} -> Modules; undefined -> [] end.

within(Path, Dir) -> lists:prefix(Dir ++ "/", Path).

%% The digest of what is loaded; else, of what would be loaded from a folder that is not ours.
module(M, Lib, Dir) ->
    Sticky = code:is_sticky(M),
    case erlang:module_loaded(M) of
        true -> {erlang:get_module_info(M, md5), loaded, Sticky};
        false -> {file_digest(M, Lib, Dir), not_loaded, Sticky}
    end.

file_digest(_, {error, _}, _) -> undefined;
file_digest(M, Lib, Dir) ->
    case within(Lib, Dir) of
        true -> undefined;
        false ->
            case beam_lib:md5(filename:join([Lib, "ebin", atom_to_list(M) ++ ".beam"])) of
                {ok, {M, Md5}} -> Md5;
                _ -> undefined
            end
    end.

started() -> proplists:get_value(started, application:info(), []).

needs(App) -> case application:get_key(App, applications) of {ok, Apps} -> Apps; undefined -> [] end.

%% What lies in the folder, by relative path: `#{Path => Digest}`, as it was when a plan was last carried out.
manifest(Dir) ->
    case file:read_file(filename:join(Dir, "manifest")) of
        {ok, Bytes} -> try binary_to_term(Bytes, [safe]) catch error:badarg -> #{} end;
        _ -> #{}
    end.

%% One question for each folder, not for each of a thousand files.
present(Dir, Manifest) ->
    Folders = lists:usort([filename:dirname(Path) || Path <- maps:keys(Manifest)]),
    There = maps:from_list([{filename:join(Folder, unicode:characters_to_binary(Name)), true}
                            || Folder <- Folders, Name <- names(filename:join(Dir, Folder))]),
    maps:with(maps:keys(There), Manifest).

names(Folder) ->
    case file:list_dir(Folder) of {ok, Names} -> Names; _ -> [] end.

write_manifest(Dir, Manifest) ->
    File = filename:join(Dir, "manifest"),
    ok = file:write_file(File ++ ".new", term_to_binary(Manifest)),
    ok = file:rename(File ++ ".new", File).

%% Sessions ------------------------------------------------------------------------------------------------------

%% A process that takes the pieces of one plan. It ends with its owner, and what it took goes with it, unless the plan
%% is being carried out: that is finished first.
open(Owner, Dir) ->
    Self = self(),
    {Pid, Monitor} = spawn_monitor(fun() -> begin_session(Self, Owner, unicode:characters_to_list(Dir)) end),
    receive
        {Pid, Answer} -> demonitor(Monitor, [flush]), Answer;
        {'DOWN', Monitor, process, Pid, Reason} -> {error, Reason}
    end.

%% `Pieces` is an external term, as it may be compressed: `[{Number, Bytes}]`.
put(Session, Pieces) -> call(Session, {put, Pieces}).
commit(Session, Plan) -> call(Session, {commit, Plan}).
abort(Session) -> call(Session, abort).

call(Session, Request) ->
    Monitor = monitor(process, Session),
    Session ! {Monitor, self(), Request},
    receive
        {Monitor, Answer} -> demonitor(Monitor, [flush]), Answer;
        {'DOWN', Monitor, process, Session, _} -> {error, session_ended}
    end.

begin_session(Opener, Owner, Dir) ->
    %% Whatever starts here must not write to the terminal of whoever sent it.
    case whereis(user) of undefined -> ok; User -> group_leader(User, self()) end,
    case take_name() of
        ok ->
            erlang:monitor(process, Owner),
            remove(filename:join(Dir, "stage")),
            case filelib:ensure_dir(filename:join([Dir, "stage", "x"])) of
                ok -> ok = file:change_mode(Dir, 8#700), Opener ! {self(), {ok, self()}}, session(Owner, Dir);
                {error, Posix} -> Opener ! {self(), {error, {Posix, unicode:characters_to_binary(Dir)}}}
            end;
        Busy ->
            Opener ! {self(), Busy}
    end.

%% One at a time. A session that is ending, or carries a plan out, is waited for; one that takes pieces is not.
take_name() ->
    try register(?SESSION, self()), ok
    catch error:badarg ->
        case whereis(?SESSION) of
            undefined -> take_name();
            Other ->
                Monitor = monitor(process, Other),
                Other ! {who, Monitor, self()},
                receive
                    {Monitor, Owner} -> demonitor(Monitor, [flush]), {error, {busy, Owner}};
                    {'DOWN', Monitor, process, Other, _} -> take_name()
                after ?BUSY_TIMEOUT ->
                    demonitor(Monitor, [flush]),
                    {error, {busy, node()}}
                end
        end
    end.

session(Owner, Dir) ->
    receive
        {Tag, From, {put, Pieces}} ->
            From ! {Tag, take(binary_to_term(Pieces), Dir)},
            session(Owner, Dir);
        {Tag, From, {commit, Plan}} ->
            Answer = carry_out(Plan, Dir),
            clean(Dir),
            From ! {Tag, Answer};
        {Tag, From, abort} ->
            clean(Dir),
            From ! {Tag, ok};
        {who, Tag, From} ->
            From ! {Tag, node(Owner)},
            session(Owner, Dir);
        {'DOWN', _, process, Owner, _} ->
            clean(Dir);
        _ ->
            session(Owner, Dir)
    end.

take(Pieces, Dir) ->
    try
        lists:foreach(fun({Number, Bytes}) -> ok = file:write_file(staged(Dir, Number), Bytes, [append, raw]) end,
                      Pieces)
    catch error:{badmatch, {error, Posix}} -> {error, {Posix, unicode:characters_to_binary(Dir)}}
    end.

staged(Dir, Number) -> filename:join([Dir, "stage", integer_to_list(Number)]).

clean(Dir) ->
    remove(filename:join(Dir, "stage")),
    remove(filename:join(Dir, "undo")).

remove(Path) ->
    case file:read_link_info(Path) of
        {ok, Info} when element(3, Info) =:= directory ->
            {ok, Names} = file:list_dir_all(Path),
            lists:foreach(fun(Name) -> remove(filename:join(Path, Name)) end, Names),
            file:del_dir(Path);
        {ok, _} -> file:delete(Path);
        _ -> ok
    end.

%% Carrying out --------------------------------------------------------------------------------------------------

%% `{ok, Report}`, or `{error, Reason, Left}` where everything is as it was but for what `Left` names. Each step leaves
%% in the process dictionary how it is undone.
carry_out(Plan, Dir) ->
    erlang:put(undo, []),
    erlang:put(killed, []),
    try
        #{writes := Writes, deletes := Deletes, load := Load, remove := Remove} = Plan,
        Known = [M || {M, _} <- code:all_loaded()],
        undo(fun() -> forget(Known, Dir) end),
        lists:foreach(fun(Write) -> check(Write, Dir) end, Writes),
        Code = [code(L, Writes, Dir) || L <- Load],
        lists:foreach(fun prepare/1, Code),
        Changing = [M || {M, _, _} <- Code, erlang:module_loaded(M)],
        Former = maps:from_list([{M, former(M)} || M <- Changing ++ Remove]),
        lists:foreach(fun stop/1, maps:get(stop, Plan)),
        Versions = maps:from_list([{M, version(M)} || M <- Changing]),
        Processes = case maps:get(code_change, Plan) of
            false -> [];
            true -> suspend(Changing, ?PATIENCE);
            Timeout -> suspend(Changing, Timeout)
        end,
        Manifest = manifest(Dir),
        Touched = [Path || {_, Path, _, _} <- Writes] ++ Deletes,
        %% Should the machine stop in the midst of it: what may be either is not known any more.
        write_manifest(Dir, maps:without(Touched, Manifest)),
        undo(fun() -> write_manifest(Dir, Manifest) end),
        ok = filelib:ensure_dir(filename:join([Dir, "undo", "x"])),
        lists:foreach(fun(Write) -> write(Write, Dir) end, Writes),
        lists:foreach(fun(Path) -> set_aside(Path, Dir) end, Deletes),
        paths(Plan, Dir),
        lists:foreach(fun(M) -> delete(M, Former) end, Remove),
        load(Code, Former),
        lists:foreach(fun({Pid, M}) -> change(Pid, M, maps:get(M, Versions)) end, Processes),
        resume(Processes),
        lists:foreach(fun(App) -> load_app(App, Plan) end, maps:get(load_apps, Plan)),
        Started = [App || {App, Type} <- maps:get(start, Plan), start(App, Type)],
        New = [{Path, Digest} || {_, Path, Digest, _} <- Writes],
        write_manifest(Dir, maps:merge(maps:without(Deletes, Manifest), maps:from_list(New))),
        {ok, #{loaded => [M || {M, _, _} <- Code], removed => Remove, started => Started,
               changed => [{list_to_binary(pid_to_list(Pid)), M} || {Pid, M} <- Processes],
               killed => lists:reverse(erlang:get(killed))}}
    catch
        throw:Reason -> {error, Reason, undo_all()};
        _:Reason:_ -> {error, {crashed, Reason}, undo_all()}
    end.

undo(Fun) -> erlang:put(undo, [Fun | erlang:get(undo)]), ok.

undo_all() ->
    lists:flatmap(fun(Fun) -> try Fun(), [] catch throw:Left -> [Left]; _:Left:_ -> [Left] end end, erlang:get(undo)).

%% What has been loaded from the folder since, because somebody called it.
forget(Known, Dir) ->
    [begin code:delete(M), code:soft_purge(M) end
     || {M, File} <- code:all_loaded(), is_list(File), within(File, Dir), not lists:member(M, Known)].

check({Number, Path, Digest, _Mode}, Dir) ->
    Bytes = staged_bytes(Dir, Number),
    Actual = case filename:extension(Path) =:= <<".beam">> andalso beam_lib:md5(Bytes) of
        {ok, {_, Md5}} -> Md5;
        _ -> erlang:md5(Bytes)
    end,
    Actual =:= Digest orelse throw({torn, Path}).

staged_bytes(Dir, Number) ->
    case file:read_file(staged(Dir, Number)) of
        {ok, Bytes} -> Bytes;
        %% Of an empty file no piece was sent.
        {error, enoent} -> ok = file:write_file(staged(Dir, Number), <<>>), <<>>;
        {error, Posix} -> throw({file, Posix, list_to_binary(staged(Dir, Number))})
    end.

%% What is not sent lies in the folder already, or the module would not be loaded from there.
code({M, Path}, Writes, Dir) ->
    File = filename:join(Dir, unicode:characters_to_list(Path)),
    case lists:keyfind(Path, 2, Writes) of
        {Number, _, _, _} -> {M, File, staged_bytes(Dir, Number)};
        false ->
            case file:read_file(File) of
                {ok, Bytes} -> {M, File, Bytes};
                {error, Posix} -> throw({file, Posix, Path})
            end
    end.

%% Proves that the VM takes it; nothing is loaded.
prepare({M, _File, Bytes}) ->
    case erlang:prepare_loading(M, Bytes) of
        {error, _} -> throw({refused, M});
        _ -> ok
    end.

%% The bytes of what is loaded now.
former(M) ->
    case erlang:module_loaded(M) of
        false -> not_loaded;
        true ->
            Loaded = erlang:get_module_info(M, md5),
            Which = code:which(M),
            case is_list(Which) andalso file:read_file(Which) of
                {ok, Bytes} ->
                    case beam_lib:md5(Bytes) of
                        {ok, {M, Loaded}} -> {Which, Bytes};
                        _ -> unknown
                    end;
                _ -> unknown
            end
    end.

restore(M, not_loaded) -> code:delete(M), code:purge(M);
restore(M, unknown) -> throw({code, M});
restore(M, {File, Bytes}) ->
    code:purge(M),
    case code:load_binary(M, File, Bytes) of {module, M} -> ok; _ -> throw({code, M}) end.

write({Number, Path, _Digest, Mode}, Dir) ->
    set_aside(Path, Dir),
    File = filename:join(Dir, unicode:characters_to_list(Path)),
    file_ok(filelib:ensure_dir(File), Path),
    file_ok(file:rename(staged(Dir, Number), File), Path),
    undo(fun() -> ok = file:delete(File) end),
    file_ok(file:change_mode(File, Mode), Path).

%% A file that must go or give way is kept until all is done.
set_aside(Path, Dir) ->
    File = filename:join(Dir, unicode:characters_to_list(Path)),
    case filelib:is_regular(File) of
        true ->
            Kept = filename:join([Dir, "undo", integer_to_list(erlang:unique_integer([positive]))]),
            file_ok(file:rename(File, Kept), Path),
            undo(fun() -> ok = file:rename(Kept, File) end);
        false -> ok
    end.

file_ok(ok, _) -> ok;
file_ok({error, Posix}, Path) -> throw({file, Posix, Path}).

paths(#{add_paths := Add, remove_paths := Remove}, Dir) ->
    Former = code:get_path(),
    undo(fun() -> true = code:set_path(Former) end),
    lists:foreach(fun(Path) -> code:del_path(unicode:characters_to_list(Path)) end, Remove),
    lists:foreach(fun(Path) ->
                      Full = filename:join(Dir, unicode:characters_to_list(Path)),
                      %% A folder that has just been made may be in the path already, and be known as empty.
                      code:del_path(Full),
                      code:add_patha(Full) =:= true orelse throw({file, enoent, Path})
                  end, Add).

delete(M, Former) ->
    purge(M),
    undo(fun() -> restore(M, maps:get(M, Former)) end),
    code:delete(M),
    purge(M).

%% Whoever is still in code that was replaced before, dies: there is room for two.
purge(M) ->
    case code:soft_purge(M) of
        true -> ok;
        false -> code:purge(M), erlang:put(killed, [M | erlang:get(killed)])
    end.

%% Those with an on_load function one by one, all others together. Of old code only what is in the way is purged.
load(Code, Former) ->
    {Single, Together} =
        lists:partition(fun({M, _, Bytes}) -> erlang:has_prepared_code_on_load(erlang:prepare_loading(M, Bytes)) end,
                        Code),
    lists:foreach(fun({M, File, Bytes}) ->
                      purge(M),
                      case code:load_binary(M, File, Bytes) of
                          {module, M} -> loaded(M, Former);
                          {error, Reason} -> throw({load, M, Reason})
                      end
                  end, Single),
    lists:foreach(fun({M, _, _}) -> purge(M) end, Together),
    case code:atomic_load(Together) of
        ok -> lists:foreach(fun({M, _, _}) -> loaded(M, Former) end, Together);
        {error, [{M, Reason} | _]} -> throw({load, M, Reason})
    end.

loaded(M, Former) -> undo(fun() -> restore(M, maps:get(M, Former, not_loaded)) end).

%% Processes -----------------------------------------------------------------------------------------------------

%% Those that were started with a module as their callbacks. One that doesn't speak sys stays as it is; one that does and
%% is busy is waited for, and stays in the way.
suspend([], _Timeout) -> [];
suspend(Modules, Timeout) ->
    [{Pid, M} || Pid <- processes(), Pid =/= self(), M <- [callbacks(Pid)], lists:member(M, Modules),
                 suspend_one(Pid, M, Timeout)].

callbacks(Pid) ->
    case proc_lib:initial_call(Pid) of
        {M, _, _} -> M;
        _ -> undefined
    end.

suspend_one(Pid, M, Timeout) ->
    Speaks = speaks_sys(M),
    try sys:suspend(Pid, case Speaks of true -> Timeout; false -> ?SYS_TIMEOUT end) of
        ok -> undo(fun() -> try_resume(Pid, ?SYS_TIMEOUT) end), true
    catch _:_ ->
        %% It may still do it when it comes to reading its messages.
        try_resume(Pid, 0),
        case Speaks andalso is_process_alive(Pid) of
            true -> throw({busy, list_to_binary(pid_to_list(Pid)), M, Timeout});
            false -> false
        end
    end.

%% Servers, state machines, event managers, supervisors, and what answers system messages by itself.
speaks_sys(M) ->
    Functions = [{handle_call, 3}, {handle_cast, 2}, {handle_event, 2}, {callback_mode, 0}, {system_continue, 3}],
    Attributes = M:module_info(attributes),
    Behaviours = lists:append([B || {Key, B} <- Attributes, Key =:= behaviour orelse Key =:= behavior]),
    lists:any(fun({F, A}) -> erlang:function_exported(M, F, A) end, Functions) orelse
        lists:any(fun(B) -> lists:member(B, Behaviours) end, [supervisor, 'Elixir.Supervisor', 'Elixir.DynamicSupervisor']).

%% Whoever is dead or silent stays so.
try_suspend(Pid) -> try sys:suspend(Pid, ?SYS_TIMEOUT) catch _:_ -> ok end.
try_resume(Pid, Timeout) -> try sys:resume(Pid, Timeout) catch _:_ -> ok end.

change(Pid, M, Version) ->
    try sys:change_code(Pid, M, Version, [], ?SYS_TIMEOUT) of
        ok -> undo(fun() -> ok = sys:change_code(Pid, M, {down, Version}, [], ?SYS_TIMEOUT) end);
        {error, Reason} -> throw({code_change, M, Reason})
    catch exit:Reason -> throw({code_change, M, Reason})
    end.

resume(Processes) ->
    lists:foreach(fun({Pid, _}) ->
                      try_resume(Pid, ?SYS_TIMEOUT),
                      undo(fun() -> try_suspend(Pid) end)
                  end, Processes).

version(M) ->
    case proplists:get_value(vsn, erlang:get_module_info(M, attributes)) of
        [Version] -> Version;
        Version -> Version
    end.

%% Applications --------------------------------------------------------------------------------------------------

stop(App) ->
    case lists:keyfind(App, 1, started()) of
        {App, Type} ->
            undo(fun() -> case application:start(App, Type) of ok -> ok; _ -> throw({application, App}) end end),
            ok = application:stop(App),
            {ok, Keys} = application:get_all_key(App),
            Env = application:get_all_env(App),
            ok = application:unload(App),
            undo(fun() -> application:load({application, App, Keys}), set_env(App, Env) end);
        false -> ok
    end.

load_app(App, #{env := Env}) ->
    case application:load(App) of
        ok -> undo(fun() -> application:unload(App) end);
        {error, {already_loaded, App}} -> ok;
        {error, Reason} -> throw({start, App, Reason})
    end,
    Former = application:get_all_env(App),
    undo(fun() -> set_env(App, Former) end),
    set_env(App, proplists:get_value(App, Env, [])).

set_env(App, Env) ->
    lists:foreach(fun({Key, Value}) -> application:set_env(App, Key, Value, [{persistent, true}]) end, Env).

start(App, Type) ->
    case application:start(App, Type) of
        ok -> undo(fun() -> application:stop(App) end), true;
        {error, {already_started, App}} -> false;
        {error, Reason} -> throw({start, App, Reason})
    end.

%% Leaving -------------------------------------------------------------------------------------------------------

%% What this module keeps is forgotten. With `remove`, everything that lies in the folder goes too: applications from
%% there are stopped, their modules deleted, and the folder is removed.
leave(Where, Remove) ->
    Dir = dir(Where),
    Apps = case Remove of true -> remove_all(Dir); false -> [] end,
    persistent_term:erase({?MODULE, dir}),
    {ok, Apps}.

remove_all(Dir) ->
    Ours = [App || {App, _, _} <- application:loaded_applications(), is_ours(code:lib_dir(App), Dir)],
    Running = [App || {App, _} <- started(), lists:member(App, Ours)],
    %% The last that was started comes first.
    lists:foreach(fun(App) -> application:stop(App) end, Running),
    lists:foreach(fun(App) -> application:unload(App) end, Ours),
    lists:foreach(fun(Path) -> code:del_path(Path) end, [Path || Path <- code:get_path(), within(Path, Dir)]),
    lists:foreach(fun({M, File}) ->
                      case is_list(File) andalso within(File, Dir) of
                          true -> code:purge(M), code:delete(M), code:purge(M);
                          false -> ok
                      end
                  end, code:all_loaded()),
    remove(Dir),
    lists:reverse(Running).

is_ours({error, _}, _) -> false;
is_ours(Lib, Dir) -> within(Lib, Dir).
