%% Instar's hand on a remote node: the one module that is sent there before anything else. It says what the node has,
%% takes files in pieces, and applies a plan so that all of it holds or none of it.
%%
%% It needs nothing but kernel and stdlib, and is compiled for the release of the node that it goes to
%% (Instar.Remote.Agent). A plan is applied here, not from afar: a connection that breaks meanwhile leaves no half of it.
-module(instar_remote_agent).
-export([facts/1, open/2, put/2, commit/2, abort/1, leave/2, configure/2, evaluate/1, compile/1, booted/0, enter/2]).

-define(SESSION, instar_remote_session).
-define(HOST, instar_remote_host).
-define(SYS_TIMEOUT, 5000).
%% How long a process may be busy before its code_change.
-define(PATIENCE, 60000).
-define(BUSY_TIMEOUT, 60000).
-define(BOOT_TIMEOUT, 20000).

%% Facts ---------------------------------------------------------------------------------------------------------

%% What a plan is made from. `apps` are `[{Application, Modules}]`, `dir` is the folder or `default`.
facts(#{apps := Apps, dir := Where}) ->
    Dir = dir(Where),
    Asked = lists:usort(lists:append([Modules || {_, Modules} <- Apps])),
    Index = case Asked of [] -> #{}; _ -> index(code:get_path()) end,
    Theirs = maps:from_list([{M, Own} || M <- Asked, Own <- [own(M, Index, Dir)], Own =/= none]),
    #{node => node(),
      otp_release => list_to_integer(erlang:system_info(otp_release)),
      architecture => list_to_binary(erlang:system_info(system_architecture)),
      executable => executable(),
      embedded => code:get_mode() =:= embedded,
      dir => unicode:characters_to_binary(Dir),
      manifest => present(Dir, manifest(Dir)),
      apps => maps:from_list([{App, app(App, Dir)} || {App, _} <- Apps]),
      modules => maps:from_list([{M, module(M, Theirs)} || M <- Asked]),
      theirs => maps:map(fun(M, Own) -> describe(M, Own) end, Theirs),
      running => [{App, Type, needs(App)} || {App, Type} <- started()],
      loaded => [App || {App, _, _} <- application:loaded_applications()],
      paths => [unicode:characters_to_binary(Path) || Path <- code:get_path()]}.

dir(default) ->
    case persistent_term:get({?MODULE, dir}, undefined) of
        undefined -> filename:join(base(), atom_to_list(node()));
        Dir -> Dir
    end;
dir(Given) ->
    filename:absname(unicode:characters_to_list(Given)).

%% A device may have no home. Then it is a name that nobody can have guessed, for as long as the VM runs.
base() ->
    case os:getenv("HOME") of
        Home when Home =:= false; Home =:= "" ->
            Name = "instar_remote_" ++ integer_to_list(rand:uniform(1 bsl 60), 36),
            filename:join(case os:getenv("TMPDIR") of false -> "/tmp"; Tmp -> Tmp end, Name);
        _ ->
            filename:basedir(user_cache, "instar_remote")
    end.

%% Whether the node has come up. Whoever starts applications before that is in the way of those that start by
%% themselves. A node that never says so (it runs something from its command line) has had its time.
booted() ->
    {Uptime, _} = erlang:statistics(wall_clock),
    case init:get_status() of
        {starting, _} -> Uptime > ?BOOT_TIMEOUT;
        _ -> true
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

%% Of an application that isn't ours the one that is loaded counts: its files may have been replaced since.
app(App, Dir) ->
    Loaded = case application:get_key(App, vsn) of {ok, V} -> list_to_binary(V); undefined -> undefined end,
    case code:lib_dir(App) of
        {error, _} when Loaded =:= undefined -> undefined;
        {error, _} -> app(Loaded, <<>>, false, modules_key(App));
        Lib ->
            Ours = within(Lib, Dir),
            {Vsn, Modules} = spec(App, filename:join([Lib, "ebin", atom_to_list(App) ++ ".app"])),
            Runs = case Ours of false when Loaded =/= undefined -> Loaded; _ -> Vsn end,
            app(Runs, unicode:characters_to_binary(Lib), Ours, Modules)
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

%% The first folder in the code path that has a file of that name. Asking for each module would read them all each time.
index(Paths) ->
    lists:foldl(fun(Path, Index) ->
                    lists:foldl(fun(Name, I) -> I#{Name => Path} end, Index, beams(Path))
                end, #{}, lists:reverse(Paths)).

beams(Path) ->
    case erl_prim_loader:list_dir(Path) of
        {ok, Names} -> [Name || Name <- Names, lists:suffix(".beam", Name)];
        _ -> []
    end.

%% The node's own module of that name, which is no work of ours: `{loaded, File}`, or `{file, File}` of one that would
%% be loaded when it is called.
own(M, Index, Dir) ->
    case {erlang:module_loaded(M), code:is_loaded(M)} of
        {true, {file, File}} when is_list(File) ->
            case within(File, Dir) of true -> none; false -> {loaded, File} end;
        {true, _} -> {loaded, ""};
        {false, _} ->
            Name = atom_to_list(M) ++ ".beam",
            case Index of
                #{Name := Path} ->
                    case within(Path, Dir) of true -> none; false -> {file, filename:join(Path, Name)} end;
                _ -> none
            end
    end.

%% The digest of what is loaded; else, of what would be loaded from a folder that is not ours.
module(M, Theirs) ->
    Sticky = code:is_sticky(M),
    case {erlang:module_loaded(M), Theirs} of
        {true, _} -> {erlang:get_module_info(M, md5), loaded, Sticky};
        {false, #{M := {file, File}}} -> {file_digest(M, File), not_loaded, Sticky};
        {false, _} -> {undefined, not_loaded, Sticky}
    end.

file_digest(M, File) ->
    case beam_lib:md5(File) of
        {ok, {M, Md5}} -> Md5;
        _ ->
            %% It may lie in an archive.
            case code:get_object_code(M) of
                {M, Bytes, File} -> case beam_lib:md5(Bytes) of {ok, {M, Md5}} -> Md5; _ -> undefined end;
                _ -> undefined
            end
    end.

%% Where it is, in whose folder, and of a protocol that is consolidated, for what, and what it was before that.
describe(M, {_, File}) ->
    Folder = filename:basename(filename:dirname(filename:dirname(File))),
    Impls = impls(M, File),
    #{file => unicode:characters_to_binary(File),
      folder => unicode:characters_to_binary(Folder),
      impls => Impls,
      plain => case Impls of undefined -> undefined; _ -> plain_digest(M) end}.

%% `all` of one that looks for itself, as it is not consolidated.
impls(M, File) ->
    case is_protocol(M, File) of
        true ->
            try M:'__protocol__'(impls) of {consolidated, Impls} -> Impls; not_consolidated -> all
            catch _:_ -> undefined
            end;
        false -> undefined
    end.

is_protocol(M, File) ->
    case erlang:module_loaded(M) of
        true -> erlang:function_exported(M, '__protocol__', 1);
        false ->
            case beam_lib:chunks(File, [exports]) of
                {ok, {M, [{exports, Exports}]}} -> lists:member({'__protocol__', 1}, Exports);
                _ -> false
            end
    end.

plain_digest(M) ->
    Name = atom_to_list(M) ++ ".beam",
    Paths = [Path || Path <- code:get_path(), filename:basename(Path) =/= "consolidated"],
    first([fun() -> case beam_lib:md5(filename:join(Path, Name)) of {ok, {M, Md5}} -> Md5; _ -> undefined end end
           || Path <- Paths]).

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

%% Visitors ------------------------------------------------------------------------------------------------------

%% Whoever only looks leaves nothing. Where this module came for a visitor, a process knows him and those who came
%% meanwhile, and when the last has taken leave, or his node is away, the module goes; unless one has brought something:
%% then it stays. `kept` where it does already, `gone` where it is about to go and is to be sent once more.
enter(Visitor, New) ->
    case whereis(?HOST) of
        undefined when New -> receive_visitors(Visitor);
        undefined -> kept;
        Host -> case call(Host, {enter, Visitor}) of ok -> Host; _ -> gone end
    end.

receive_visitors(Visitor) ->
    Self = self(),
    {Pid, Monitor} = spawn_monitor(fun() ->
                                       at_home(),
                                       register(?HOST, self()),
                                       Self ! {self(), ready},
                                       host([{Visitor, erlang:monitor(process, Visitor)}])
                                   end),
    receive
        {Pid, ready} -> demonitor(Monitor, [flush]), Pid;
        {'DOWN', Monitor, process, Pid, _} -> enter(Visitor, true)
    end.

host(Visits) ->
    receive
        {Tag, From, {enter, Visitor}} ->
            Visit = erlang:monitor(process, Visitor),
            From ! {Tag, ok},
            host([{Visitor, Visit} | Visits]);
        {Tag, From, keep} ->
            unregister(?HOST),
            From ! {Tag, ok};
        {Tag, From, leave} ->
            case lists:keytake(From, 1, Visits) of
                {value, {From, Visit}, Others} -> demonitor(Visit, [flush]), left(Others, {Tag, From});
                false -> left(Visits, {Tag, From})
            end;
        {'DOWN', Visit, process, _, _} ->
            left(lists:keydelete(Visit, 2, Visits), none);
        _ ->
            host(Visits)
    end.

left([], Whom) ->
    persistent_term:erase({?MODULE, dir}),
    %% No process can take away the code that it runs in.
    Go = [fun code:purge/1, fun code:delete/1, fun code:purge/1],
    Pid = spawn(lists, zipwith, [fun erlang:apply/2, Go, [[?MODULE] || _ <- Go]]),
    case Whom of {Tag, From} -> From ! {Tag, {goes, Pid}}; none -> ok end,
    gone();
left(Visits, Whom) ->
    case Whom of {Tag, From} -> From ! {Tag, stays}; none -> ok end,
    host(Visits).

%% Until it is taken along.
gone() -> receive {Tag, From, _} -> From ! {Tag, gone}; _ -> ok end, gone().

%% Something was brought, so this module is to be found here.
keep() -> case whereis(?HOST) of undefined -> ok; Host -> call(Host, keep) end.

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
    at_home(),
    case take_name() of
        ok ->
            erlang:monitor(process, Owner),
            _ = enter(self(), false),
            persistent_term:put({?MODULE, dir}, Dir),
            Missing = missing(Dir),
            remove(filename:join(Dir, "stage")),
            case filelib:ensure_dir(filename:join([Dir, "stage", "x"])) of
                ok -> ok = file:change_mode(Dir, 8#700), Opener ! {self(), {ok, self()}}, session(Owner, Dir, Missing);
                {error, Posix} ->
                    lists:foreach(fun(Folder) -> file:del_dir(Folder) end, Missing),
                    Opener ! {self(), {error, {Posix, unicode:characters_to_binary(Dir)}}}
            end;
        Busy ->
            Opener ! {self(), Busy}
    end.

%% Whatever starts here must not write to the terminal of whoever sent it.
at_home() -> case whereis(user) of undefined -> ok; User -> group_leader(User, self()) end.

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

%% `Missing` are folders that were made for it.
session(Owner, Dir, Missing) ->
    receive
        {Tag, From, {put, Pieces}} ->
            From ! {Tag, take(binary_to_term(Pieces), Dir)},
            session(Owner, Dir, Missing);
        {Tag, From, {commit, Plan}} ->
            erlang:put(made, Missing),
            Answer = carry_out(Plan, Dir),
            case Answer of {error, _, []} -> clean(Dir, Missing); _ -> clean(Dir, []), keep() end,
            From ! {Tag, Answer};
        {Tag, From, abort} ->
            clean(Dir, Missing),
            From ! {Tag, ok};
        {who, Tag, From} ->
            From ! {Tag, node(Owner)},
            session(Owner, Dir, Missing);
        {'DOWN', _, process, Owner, _} ->
            clean(Dir, Missing);
        _ ->
            session(Owner, Dir, Missing)
    end.

%% Of a folder and those above it, what isn't there: the lowest first.
missing(Dir) ->
    case filelib:is_dir(Dir) orelse filename:dirname(Dir) =:= Dir of
        true -> [];
        false -> [Dir | missing(filename:dirname(Dir))]
    end.

take(Pieces, Dir) ->
    try
        lists:foreach(fun({Number, Bytes}) -> ok = file:write_file(staged(Dir, Number), Bytes, [append, raw]) end,
                      Pieces)
    catch error:{badmatch, {error, Posix}} -> {error, {Posix, unicode:characters_to_binary(Dir)}}
    end.

staged(Dir, Number) -> filename:join([Dir, "stage", integer_to_list(Number)]).

%% Where all is undone, a folder that wasn't there has nothing in it that anybody needs.
clean(Dir, Missing) ->
    remove(filename:join(Dir, "stage")),
    remove(filename:join(Dir, "undo")),
    case Missing of
        [Dir | Above] -> remove(Dir), lists:foreach(fun(Folder) -> file:del_dir(Folder) end, Above);
        [] -> ok
    end.

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
        prove(Code ++ case maps:get(prove, Plan) of true -> modules(Writes, Dir); false -> [] end),
        Changing = [M || {M, _, _} <- Code, erlang:module_loaded(M)],
        Former = maps:from_list([{M, former(M)} || M <- Changing ++ Remove]),
        note(Plan, Former, Dir),
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
        Started = start_all(Plan),
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

%% What is only loaded when somebody calls it; from another release of OTP it may be for none that this VM knows.
modules(Writes, Dir) ->
    [{list_to_atom(filename:basename(unicode:characters_to_list(Path), ".beam")), Path, staged_bytes(Dir, Number)}
     || {Number, Path, _, _} <- Writes, is_code(Path)].

is_code(Path) ->
    Folder = filename:basename(filename:dirname(Path)),
    filename:extension(Path) =:= <<".beam">> andalso (Folder =:= <<"ebin">> orelse Folder =:= <<"consolidated">>).

%% Proves that the VM takes it; nothing is loaded.
prove(Code) ->
    case lists:usort([M || {M, _File, Bytes} <- Code, refused(M, Bytes)]) of
        [] -> ok;
        Refused -> throw({refused, Refused})
    end.

refused(M, Bytes) ->
    case erlang:prepare_loading(M, Bytes) of {error, _} -> true; _ -> false end.

%% The bytes of what is loaded now.
former(M) ->
    case erlang:module_loaded(M) of
        false -> not_loaded;
        true ->
            Loaded = erlang:get_module_info(M, md5),
            File = case code:is_loaded(M) of {file, F} when is_list(F) -> F; _ -> "" end,
            Readers = [fun() -> case file:read_file(File) of {ok, Bytes} -> Bytes; _ -> undefined end end,
                       fun() -> case code:get_object_code(M) of {M, Bytes, _} -> Bytes; error -> undefined end end],
            Same = fun(Read) ->
                       fun() ->
                           Bytes = Read(),
                           case Bytes =/= undefined andalso beam_lib:md5(Bytes) of
                               {ok, {M, Loaded}} -> {File, Bytes};
                               _ -> undefined
                           end
                       end
                   end,
            case first([Same(Read) || Read <- Readers]) of
                undefined -> {unknown, File};
                Known -> Known
            end
    end.

restore(M, not_loaded) -> code:delete(M), code:purge(M);
restore(M, {unknown, _}) -> throw({code, M});
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

%% What an environment has been given beside its .app goes on: by the node's own configuration, by whoever set it.
stop(App) ->
    case lists:keyfind(App, 1, started()) of
        {App, Type} ->
            undo(fun() -> case application:start(App, Type) of ok -> ok; _ -> throw({application, App}) end end),
            ok = keep_logger(App, fun() -> application:stop(App) end),
            {ok, Keys} = application:get_all_key(App),
            Env = application:get_all_env(App),
            erlang:put({given, App}, Env -- default_env(App)),
            ok = application:unload(App),
            undo(fun() -> application:unload(App), application:load({application, App, Keys}), set_env(App, Env) end);
        false -> ok
    end.

%% What its file says. What `application:get_all_key/1` calls so is the environment as it is now.
default_env(App) ->
    case code:where_is_file(atom_to_list(App) ++ ".app") of
        non_existing -> [];
        File ->
            case file:consult(File) of
                {ok, [{application, App, Keys}]} -> proplists:get_value(env, Keys, []);
                _ -> []
            end
    end.

%% Elixir comes first, where a file of the project is evaluated to know how the others are configured.
start_all(#{load_apps := Load, start := Start, env := Env} = Plan) ->
    case maps:get(runtime, Plan) of
        #{apps := Apps} = Runtime ->
            {First, Rest} = case lists:splitwith(fun({App, _}) -> App =/= elixir end, Start) of
                {_, []} -> {[], Start};
                {Before, [Elixir | After]} -> {Before ++ [Elixir], After}
            end,
            Names = [App || {App, _} <- First],
            Started = load_and_start([App || App <- Load, lists:member(App, Names)], First, Env),
            Evaluated = case evaluate(Runtime) of {ok, E} -> E; {error, Text} -> throw({runtime, Text}) end,
            Given = [{App, Values} || {App, Values} <- Evaluated, lists:member(App, Apps)],
            Merged = (optional('Elixir.Config.Reader')):merge(Env, Given),
            Started ++ load_and_start([App || App <- Load, not lists:member(App, Names)], Rest, Merged);
        undefined ->
            load_and_start(Load, Start, Env)
    end.

load_and_start(Load, Start, Env) ->
    lists:foreach(fun(App) -> load_app(App, Env) end, Load),
    [App || {App, Type} <- Start, start(App, Type)].

load_app(App, Env) ->
    case application:load(App) of
        ok -> undo(fun() -> application:unload(App) end);
        {error, {already_loaded, App}} -> ok;
        {error, Reason} -> throw({start, App, Reason})
    end,
    Former = application:get_all_env(App),
    undo(fun() -> reset_env(App, Former) end),
    case erlang:erase({given, App}) of undefined -> ok; Given -> set_env(App, Given) end,
    set_env(App, proplists:get_value(App, Env, [])).

set_env(App, Env) -> lists:foreach(fun({Key, Value}) -> application:set_env(App, Key, Value) end, Env).

%% Exactly that, and nothing beside it.
reset_env(App, Env) ->
    [application:unset_env(App, Key) || {Key, _} <- application:get_all_env(App), not lists:keymember(Key, 1, Env)],
    set_env(App, Env).

%% What the node has itself may need more of what only the node knows.
start(App, Type) ->
    case keep_logger(App, fun() -> application:start(App, Type) end) of
        ok -> undo(fun() -> keep_logger(App, fun() -> application:stop(App) end) end), true;
        {error, {already_started, App}} -> false;
        {error, {not_started, Other}} ->
            touch_app(Other),
            case application:load(Other) of
                ok -> undo(fun() -> application:unload(Other) end);
                {error, {already_loaded, Other}} -> ok;
                {error, Reason} -> throw({start, Other, Reason})
            end,
            start(Other, Type),
            start(App, Type);
        {error, Reason} -> throw({start, App, Reason})
    end.

%% The node's logger stays what it was: its handlers with their formats, its level and its filters. Elixir's application
%% of that name puts its own in their place; what it adds goes, and what others add for themselves stays.
keep_logger(App, Fun) ->
    #{primary := Primary, handlers := Handlers} = logger:get_config(),
    Answer = Fun(),
    #{primary := Now, handlers := Since} = logger:get_config(),
    Ids = [Id || #{id := Id} <- Handlers],
    [logger:remove_handler(Id) || App =:= logger, #{id := Id} <- Since, not lists:member(Id, Ids)],
    [put_back(Handler) || Handler <- Handlers, not lists:member(Handler, Since)],
    case Now of Primary -> ok; _ -> logger:set_primary_config(Primary) end,
    Answer.

put_back(#{id := Id, module := Module} = Handler) ->
    case logger:set_handler_config(Id, maps:without([id, module], Handler)) of
        ok -> case logger:get_handler_config(Id) of {ok, Handler} -> ok; _ -> add_anew(Id, Module, Handler) end;
        _ -> add_anew(Id, Module, Handler)
    end.

add_anew(Id, Module, Handler) ->
    logger:remove_handler(Id),
    logger:add_handler(Id, Module, Handler).

%% What `config/runtime.exs` says on this machine. `text` is the file's.
evaluate(#{file := File, text := Text, options := Options}) ->
    at_home(),
    try {ok, (optional('Elixir.Config.Reader')):'eval!'(File, Text, Options)}
    catch Class:Reason:Stack -> {error, banner(Class, Reason, Stack)}
    end.

%% Elixir, and the compiler, are no part of what this module needs where nobody asks for them.
optional(Name) -> {module, M} = code:ensure_loaded(Name), M.

banner(Class, Reason, Stack) ->
    try (optional('Elixir.Exception')):format_banner(Class, Reason, Stack)
    catch _:_ -> unicode:characters_to_binary(io_lib:format("~p: ~p", [Class, Reason]))
    end.

%% Sets or unsets values of applications that are loaded here; others get theirs when they are loaded.
configure(Where, Changes) ->
    Dir = dir(Where),
    Loaded = [Change || {App, _, _} = Change <- Changes, lists:keymember(App, 1, application:loaded_applications())],
    Keys = maps:from_list([{{App, Key}, application:get_env(App, Key)} || {App, Key, _} <- Loaded]),
    Before = before(Dir),
    put_before(Dir, Before#{env => maps:merge(Keys, maps:get(env, Before, #{}))}),
    lists:foreach(fun({App, Key, {ok, Value}}) -> application:set_env(App, Key, Value);
                     ({App, Key, error}) -> application:unset_env(App, Key)
                  end, Loaded).

%% Abstract code to modules that this VM loads: `[{Key, {ok, Bytes, Digest} | {error, Text}}]`. The digest is computed
%% here, as another release may not read their form.
compile(Modules) ->
    at_home(),
    [{Key, compile_one(Forms)} || {Key, Forms} <- Modules].

compile_one(Forms) ->
    try (optional(compile)):forms(Forms, [binary, return_errors, debug_info]) of
        {ok, M, Bytes} -> {ok, {M, Md5}} = beam_lib:md5(Bytes), {ok, Bytes, Md5};
        Other -> {error, brief(Other)}
    catch _:Reason -> {error, brief(Reason)}
    end.

%% What a compiler that crashes says holds all that it was given.
brief(Term) -> unicode:characters_to_binary(io_lib:format("~0P", [Term, 20])).

%% Before ----------------------------------------------------------------------------------------------------------

%% What was here before anything was pushed, for whoever wants it back: modules with their bytes, applications with
%% their state, the code path, values of environments. The first note of a thing counts. It is kept for as long as the
%% VM runs, as what it speaks of is.
before(Dir) -> maps:get(Dir, persistent_term:get({?MODULE, before}, #{}), #{}).

put_before(Dir, Before) ->
    All = persistent_term:get({?MODULE, before}, #{}),
    case case map_size(Before) of 0 -> maps:remove(Dir, All); _ -> All#{Dir => Before} end of
        All -> ok;
        Next when map_size(Next) =:= 0 -> persistent_term:erase({?MODULE, before});
        Next -> persistent_term:put({?MODULE, before}, Next)
    end.

note(Plan, Former, Dir) ->
    Before = before(Dir),
    undo(fun() -> put_before(Dir, Before) end),
    #{stop := Stop, load_apps := Load, start := Start, env := Env} = Plan,
    Touched = Stop ++ Load ++ [App || {App, _} <- Start],
    Theirs = [App || {App, _, _} <- application:loaded_applications(), not is_ours(code:lib_dir(App), Dir)],
    Apps = maps:from_list([{App, app_state(App)} || App <- Touched ++ Theirs]),
    Own = maps:filter(fun(_, not_loaded) -> false; (_, {unknown, File}) -> not within(File, Dir);
                         (_, {File, _}) -> not within(File, Dir) end, Former),
    Merge = fun(Key, New) -> maps:merge(New, maps:get(Key, Before, #{})) end,
    Values = maps:from_list([{{App, Key}, application:get_env(App, Key)} || {App, Keys} <- Env, {Key, _} <- Keys]),
    put_before(Dir, Before#{modules => Merge(modules, Own),
                            apps => Merge(apps, Apps),
                            touched => lists:usort(Touched ++ maps:get(touched, Before, [])),
                            env => Merge(env, Values),
                            restarted => lists:usort(Stop ++ maps:get(restarted, Before, [])),
                            paths => maps:get(paths, Before, code:get_path()),
                            made => maps:get(made, Before, erlang:get(made)),
                            order => maps:get(order, Before, [App || {App, _} <- lists:reverse(started())])}),
    erlang:put(dir, Dir).

%% One that is started because another of the node's needs it.
touch_app(App) ->
    Dir = erlang:get(dir),
    Before = before(Dir),
    Apps = maps:get(apps, Before, #{}),
    put_before(Dir, Before#{apps => maps:merge(#{App => app_state(App)}, Apps),
                            touched => lists:usort([App | maps:get(touched, Before, [])])}).

app_state(App) ->
    case application:get_all_key(App) of
        undefined -> not_loaded;
        {ok, Keys} ->
            State = case lists:keyfind(App, 1, started()) of {App, Type} -> {running, Type}; false -> loaded end,
            {State, Keys, application:get_all_env(App)}
    end.

%% Leaving -------------------------------------------------------------------------------------------------------

%% What this module keeps is forgotten. With `remove`, what was here before is put back, and the folder goes: the
%% applications that were stopped, and the modules whose former code nobody has any more.
leave(Where, Remove) ->
    at_home(),
    Dir = dir(Where),
    {Apps, Left} = case Remove of true -> remove_all(Dir); false -> {[], []} end,
    persistent_term:erase({?MODULE, dir}),
    {ok, Apps, Left}.

remove_all(Dir) ->
    erlang:put(undo, []),
    erlang:put(killed, []),
    Before = before(Dir),
    Was = maps:get(apps, Before, #{}),
    Ours = [App || {App, _, _} <- application:loaded_applications(), is_ours(code:lib_dir(App), Dir)],
    Restarted = maps:get(restarted, Before, []),
    %% One that ran before and was only given other modules while it ran, goes on running.
    Touched = lists:usort(Ours ++ maps:get(touched, Before, [])),
    Again = [App || App <- Touched, not goes_on(App, Was, Restarted, Ours)],
    Running = [App || {App, _} <- started(), lists:member(App, Again)],
    %% The last that was started comes first.
    lists:foreach(fun(App) -> keep_logger(App, fun() -> application:stop(App) end) end, Running),
    lists:foreach(fun(App) -> application:unload(App) end, Again),
    code:set_path(former_path(code:get_path(), maps:get(paths, Before, []), Dir)),
    Left = restore_modules(maps:get(modules, Before, #{}), Dir),
    remove_handlers(),
    [begin application:load({application, App, Keys}), reset_env(App, Env) end
     || App <- Again, {_, Keys, Env} <- [maps:get(App, Was, not_loaded)]],
    Order = maps:get(order, Before, []),
    [application:start(App, Type)
     || App <- Order, lists:member(App, Again), {{running, Type}, _, _} <- [maps:get(App, Was, not_loaded)]],
    maps:foreach(fun({App, Key}, Value) ->
                     case {lists:member(App, Again), Value} of
                         {true, _} -> ok;
                         {false, {ok, V}} -> application:set_env(App, Key, V);
                         {false, undefined} -> application:unset_env(App, Key)
                     end
                 end, maps:get(env, Before, #{})),
    put_before(Dir, #{}),
    remove(Dir),
    %% Of the folders above it that of nobody else stays empty, and none that was made for it.
    filename:basename(filename:dirname(Dir)) =:= "instar_remote" andalso file:del_dir(filename:dirname(Dir)),
    [file:del_dir(Folder) || Folder <- maps:get(made, Before, [])],
    {lists:reverse(Running), Left}.

goes_on(App, Was, Restarted, Ours) ->
    case Was of
        #{App := {{running, _}, Keys, _}} ->
            {ok, Now} = application:get_all_key(App),
            lists:keydelete(env, 1, Now) =:= lists:keydelete(env, 1, Keys) andalso not (lists:member(App, Restarted) andalso lists:member(App, Ours));
        _ -> false
    end.

%% What the node has added itself since stays; what was taken away comes to where it was.
former_path(Now, Former, Dir) ->
    Own = [Path || Path <- Now, not within(Path, Dir)],
    {Path, _} = lists:foldl(fun(P, {Paths, Last}) ->
                                case lists:member(P, Paths) of
                                    true -> {Paths, P};
                                    false -> {insert(P, Last, Paths), P}
                                end
                            end, {Own, first}, [P || P <- Former, not within(P, Dir)]),
    Path.

insert(Path, first, Paths) -> [Path | Paths];
insert(Path, After, Paths) ->
    {Before, [After | Rest]} = lists:splitwith(fun(P) -> P =/= After end, Paths),
    Before ++ [After, Path | Rest].

%% Whoever is still in what goes, dies.
restore_modules(Former, Dir) ->
    Mine = [M || {M, File} <- code:all_loaded(), is_list(File), within(File, Dir)],
    %% What the node has loaded from elsewhere since is its own business.
    Lost = [M || M <- maps:keys(Former), lists:member(M, Mine) orelse not erlang:module_loaded(M)],
    Back = [{M, File, Bytes} || M <- Lost, {File, Bytes} <- [maps:get(M, Former)], is_binary(Bytes)],
    lists:foreach(fun(M) -> code:purge(M) end, Mine ++ Lost),
    Failed = try load(Back, #{}), [] catch throw:_ -> [M || {M, File, Bytes} <- Back, not load_one(M, File, Bytes)] end,
    Gone = Mine -- [M || {M, _, _} <- Back],
    lists:foreach(fun(M) -> code:delete(M) end, Gone),
    lists:foreach(fun(M) -> code:purge(M) end, Mine ++ Lost),
    Failed ++ [M || M <- Lost, {unknown, _} <- [maps:get(M, Former)]].

load_one(M, File, Bytes) -> code:purge(M), code:load_binary(M, File, Bytes) =:= {module, M}.

%% Of handlers whose code has just gone nobody else takes leave.
remove_handlers() ->
    #{handlers := Handlers} = logger:get_config(),
    [logger:remove_handler(Id) || #{id := Id, module := M} <- Handlers, gone(M)].

gone(M) -> not erlang:module_loaded(M) andalso code:which(M) =:= non_existing.

is_ours({error, _}, _) -> false;
is_ours(Lib, Dir) -> within(Lib, Dir).
