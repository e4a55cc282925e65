%% @doc Code documents, compiled once, run natively, with the semantics of Erlang's own `code' server.
%%
%% This is `Instar' for programs in Erlang: the same verbs, arguments and answers. Each function is a call of
%% its namesake there, whose documentation says more. What Elixir calls `ready?' is {@link is_ready/0}, and
%% `call!' is {@link call/3} with a match of its answer.
%%
%% Text is a binary, also ids and tags: `<<"pricing">>'. Options are lists of pairs, as `[{timeout, 500}]'.
%% Sources are modules of Elixir: ``{'Elixir.Instar.Source.HTTP', [{url, <<"http://localhost:8080">>}]}''.
%%
%% Without a server the one is meant that has no name of its own. `Server' in front is the name of another,
%% which its options gave: `[{name, rules}, {source, Source}]'.
%%
%% ```
%% Folder = {'Elixir.Instar.Source.Folder', [{dir, <<"documents">>}]},
%% {ok, _} = instar:start_link([{source, Folder}]),
%% {ok, 23} = instar:call(<<"pricing">>, quote, [10]),
%% {error, Error} = instar:call(<<"pricing">>, nothing, []),
%% io:format("~ts~n", [instar:format_error(Error)]).
%% '''
%%
%% Programs that keep their state are {@link instar_instance}, lines that follow each other {@link instar_session}. All
%% other public modules are called by their names in Elixir: ``'Elixir.Instar.Config':new(Options)''.
-module(instar).

-export([start_link/1, child_spec/1, eval/1, eval/2, eval/3, load/1, load/2, load/3, select/1, select/2, select/3, call/3, call/4,
         call/5, delete/1, delete/2, purge/1, purge/2, soft_purge/1, soft_purge/2, is_loaded/1,
         is_loaded/2, ensure_loaded/1, ensure_loaded/2, which/1, which/2, get_object_code/1,
         get_object_code/2, module_md5/1, module_md5/2, module_status/1, module_status/2, modified/0,
         modified/1, all_loaded/0, all_loaded/1, stick/1, stick/2, unstick/1, unstick/2, prepare_loading/1,
         prepare_loading/2, finish_loading/1, atomic_load/1, atomic_load/2, stats/0, stats/1, status/0,
         status/1, is_ready/0, is_ready/1, await_ready/0, await_ready/1, await_ready/2, refresh/0,
         refresh/1, inspect_document/1, format_error/1]).
-export_type([server/0, id/0, version/0, ref/0, query/0, options/0, function_name/0, answer/0, error/0]).

-type server() :: atom().
%% The name of a server.
-type id() :: binary().
%% The id of a document.
-type version() :: {Id :: id(), Tag :: binary()}.
%% One version of a document.
-type ref() :: id() | version() | map().
%% An id stands for what `production' points to, or the newest tag; a map is what {@link select/1} returns.
-type query() :: [{tag | channel | key | atom(), term()}] | #{binary() => term()}.
%% What chooses a version: `[{channel, <<"beta">>}]', or the parameters of a web request.
-type options() :: [{atom(), term()}].
%% Pairs, as functions of Elixir take them.
-type function_name() :: atom() | binary().
%% A function of a document.
-type error() :: #{reason := term(), atom() => term()}.
%% An `Instar.Error': `reason' is what to match; {@link format_error/1} makes a sentence of the whole.
-type answer() :: {ok, term()} | {ok, term(), map()} | {error, error()}.
%% What a call returns; the map is there when the options ask for it.
-type loaded() :: {ok, map()} | {error, error()}.
-type prepared() :: {ok, map()} | {error, [{version(), term()}]}.


%% @doc Starts a code server; see `Instar.Config' for the options.
-spec start_link(Options :: options()) -> {ok, pid()} | ignore | {error, error() | term()}.
start_link(Options) ->
    'Elixir.Instar':start_link(Options).

%% @doc What a supervisor takes for a server with these options.
-spec child_spec(Options :: options()) -> supervisor:child_spec().
child_spec(Options) ->
    'Elixir.Instar':child_spec(Options).

%% @equiv eval(Source, [])
-spec eval(Source :: binary()) -> {ok, term(), [{atom(), term()}]} | {error, error()}.
eval(Source) ->
    'Elixir.Instar':eval(Source).

%% @equiv eval(Source, Bindings, [])
-spec eval(Source :: binary(), Bindings :: [{atom(), term()}]) ->
    {ok, term(), [{atom(), term()}]} | {error, error()}.
eval(Source, Bindings) ->
    'Elixir.Instar':eval(Source, Bindings).

%% @doc Runs a text in Elixir in the sandbox: its value, and all that is bound at its end.
-spec eval(Source :: binary(), Bindings :: [{atom(), term()}], Options :: options()) ->
    {ok, term(), [{atom(), term()}]} | {ok, term(), [{atom(), term()}], map()} | {error, error()}.
eval(Source, Bindings, Options) ->
    'Elixir.Instar':eval(Source, Bindings, Options).

%% @doc Loads the version that a query chooses, and makes it current.
-spec load(Id :: id()) -> loaded().
load(Id) ->
    'Elixir.Instar':load(Id).

%% @doc As {@link load/1}, with a query, or of a server.
-spec load(Id :: id(), Query :: query()) -> loaded();
          (Server :: server(), Id :: id()) -> loaded().
load(First, Second) ->
    'Elixir.Instar':load(First, Second).

%% @doc As {@link load/2}, of a server.
-spec load(Server :: server(), Id :: id(), Query :: query()) -> loaded().
load(Server, Id, Query) ->
    'Elixir.Instar':load(Server, Id, Query).

%% @doc The version that a query chooses, loaded if it has to be.
-spec select(Id :: id()) -> loaded().
select(Id) ->
    'Elixir.Instar':select(Id).

%% @doc As {@link select/1}, with a query, or of a server.
-spec select(Id :: id(), Query :: query()) -> loaded();
            (Server :: server(), Id :: id()) -> loaded().
select(First, Second) ->
    'Elixir.Instar':select(First, Second).

%% @doc As {@link select/2}, of a server.
-spec select(Server :: server(), Id :: id(), Query :: query()) -> loaded().
select(Server, Id, Query) ->
    'Elixir.Instar':select(Server, Id, Query).

%% @doc Calls a function of a version in the calling process.
-spec call(Ref :: ref(), Function :: function_name(), Arguments :: [term()]) -> answer().
call(Ref, Function, Arguments) ->
    'Elixir.Instar':call(Ref, Function, Arguments).

%% @doc As {@link call/3}, with options as `[{timeout, 500}, {fuel, 1000000}]', or on a server.
-spec call(Ref :: ref(), Function :: function_name(), Arguments :: [term()], options()) -> answer();
          (Server :: server(), Ref :: ref(), Function :: function_name(), [term()]) -> answer().
call(First, Second, Third, Fourth) ->
    'Elixir.Instar':call(First, Second, Third, Fourth).

%% @doc As {@link call/4}, on a server.
-spec call(Server :: server(), Ref :: ref(), Function :: function_name(), [term()], options()) -> answer().
call(Server, Ref, Function, Arguments, Options) ->
    'Elixir.Instar':call(Server, Ref, Function, Arguments, Options).

%% @doc Makes current code old, as `code:delete/1' does.
-spec delete(Ref :: ref()) -> boolean().
delete(Ref) ->
    'Elixir.Instar':delete(Ref).

%% @doc As {@link delete/1}, of a server.
-spec delete(Server :: server(), Ref :: ref()) -> boolean().
delete(Server, Ref) ->
    'Elixir.Instar':delete(Server, Ref).

%% @doc Removes old code, and kills whoever lingers in it, as `code:purge/1' does.
-spec purge(Ref :: ref()) -> boolean().
purge(Ref) ->
    'Elixir.Instar':purge(Ref).

%% @doc As {@link purge/1}, of a server.
-spec purge(Server :: server(), Ref :: ref()) -> boolean().
purge(Server, Ref) ->
    'Elixir.Instar':purge(Server, Ref).

%% @doc Removes old code that nobody lingers in, as `code:soft_purge/1' does.
-spec soft_purge(Ref :: ref()) -> boolean().
soft_purge(Ref) ->
    'Elixir.Instar':soft_purge(Ref).

%% @doc As {@link soft_purge/1}, of a server.
-spec soft_purge(Server :: server(), Ref :: ref()) -> boolean().
soft_purge(Server, Ref) ->
    'Elixir.Instar':soft_purge(Server, Ref).

%% @doc Where the current code is from, as `code:is_loaded/1' says.
-spec is_loaded(Ref :: ref()) -> {file, binary()} | false.
is_loaded(Ref) ->
    'Elixir.Instar':is_loaded(Ref).

%% @doc As {@link is_loaded/1}, of a server.
-spec is_loaded(Server :: server(), Ref :: ref()) -> {file, binary()} | false.
is_loaded(Server, Ref) ->
    'Elixir.Instar':is_loaded(Server, Ref).

%% @doc Loads what is not loaded yet, as `code:ensure_loaded/1' does.
-spec ensure_loaded(Ref :: ref()) -> {module, version()} | {error, term()}.
ensure_loaded(Ref) ->
    'Elixir.Instar':ensure_loaded(Ref).

%% @doc As {@link ensure_loaded/1}, of a server.
-spec ensure_loaded(Server :: server(), Ref :: ref()) -> {module, version()} | {error, term()}.
ensure_loaded(Server, Ref) ->
    'Elixir.Instar':ensure_loaded(Server, Ref).

%% @doc Where the code is from, as `code:which/1' says.
-spec which(Ref :: ref()) -> binary() | non_existing.
which(Ref) ->
    'Elixir.Instar':which(Ref).

%% @doc As {@link which/1}, of a server.
-spec which(Server :: server(), Ref :: ref()) -> binary() | non_existing.
which(Server, Ref) ->
    'Elixir.Instar':which(Server, Ref).

%% @doc The portable code, as `code:get_object_code/1' gives a module's.
-spec get_object_code(Ref :: ref()) -> {version(), binary(), binary()} | error.
get_object_code(Ref) ->
    'Elixir.Instar':get_object_code(Ref).

%% @doc As {@link get_object_code/1}, of a server.
-spec get_object_code(Server :: server(), Ref :: ref()) -> {version(), binary(), binary()} | error.
get_object_code(Server, Ref) ->
    'Elixir.Instar':get_object_code(Server, Ref).

%% @doc The digest of the current code.
-spec module_md5(Ref :: ref()) -> binary() | undefined.
module_md5(Ref) ->
    'Elixir.Instar':module_md5(Ref).

%% @doc As {@link module_md5/1}, of a server.
-spec module_md5(Server :: server(), Ref :: ref()) -> binary() | undefined.
module_md5(Server, Ref) ->
    'Elixir.Instar':module_md5(Server, Ref).

%% @doc Whether what is loaded is what the source has, as `code:module_status/1' says.
-spec module_status(Ref :: ref()) -> not_loaded | loaded | modified | removed.
module_status(Ref) ->
    'Elixir.Instar':module_status(Ref).

%% @doc As {@link module_status/1}, of a server.
-spec module_status(Server :: server(), Ref :: ref()) -> not_loaded | loaded | modified | removed.
module_status(Server, Ref) ->
    'Elixir.Instar':module_status(Server, Ref).

%% @doc The versions whose source has other code than what is loaded.
-spec modified() -> [version()].
modified() ->
    'Elixir.Instar':modified().

%% @doc As {@link modified/0}, of a server.
-spec modified(Server :: server()) -> [version()].
modified(Server) ->
    'Elixir.Instar':modified(Server).

%% @doc All loaded versions, with what is known of them.
-spec all_loaded() -> [{version(), map()}].
all_loaded() ->
    'Elixir.Instar':all_loaded().

%% @doc As {@link all_loaded/0}, of a server.
-spec all_loaded(Server :: server()) -> [{version(), map()}].
all_loaded(Server) ->
    'Elixir.Instar':all_loaded(Server).

%% @doc Keeps a version from being loaded anew, as `code:stick_dir/1' does for a folder.
-spec stick(Ref :: ref()) -> ok.
stick(Ref) ->
    'Elixir.Instar':stick(Ref).

%% @doc As {@link stick/1}, of a server.
-spec stick(Server :: server(), Ref :: ref()) -> ok.
stick(Server, Ref) ->
    'Elixir.Instar':stick(Server, Ref).

%% @doc Undoes {@link stick/1}.
-spec unstick(Ref :: ref()) -> ok.
unstick(Ref) ->
    'Elixir.Instar':unstick(Ref).

%% @doc As {@link unstick/1}, of a server.
-spec unstick(Server :: server(), Ref :: ref()) -> ok.
unstick(Server, Ref) ->
    'Elixir.Instar':unstick(Server, Ref).

%% @doc Fetches and compiles several versions, which nobody sees yet.
-spec prepare_loading(Refs :: [ref() | {id(), query()}]) -> prepared().
prepare_loading(Refs) ->
    'Elixir.Instar':prepare_loading(Refs).

%% @doc As {@link prepare_loading/1}, of a server.
-spec prepare_loading(Server :: server(), Refs :: [ref() | {id(), query()}]) -> prepared().
prepare_loading(Server, Refs) ->
    'Elixir.Instar':prepare_loading(Server, Refs).

%% @doc Makes all that was prepared current at once.
-spec finish_loading(Prepared :: map()) -> ok | {error, [{version(), term()}]}.
finish_loading(Prepared) ->
    'Elixir.Instar':finish_loading(Prepared).

%% @doc Both in one.
-spec atomic_load(Refs :: [ref() | {id(), query()}]) -> ok | {error, [{version(), term()}]}.
atomic_load(Refs) ->
    'Elixir.Instar':atomic_load(Refs).

%% @doc As {@link atomic_load/1}, of a server.
-spec atomic_load(Server :: server(), Refs :: [ref() | {id(), query()}]) ->
          ok | {error, [{version(), term()}]}.
atomic_load(Server, Refs) ->
    'Elixir.Instar':atomic_load(Server, Refs).

%% @doc Calls, errors and latencies of each version.
-spec stats() -> [map()].
stats() ->
    'Elixir.Instar':stats().

%% @doc As {@link stats/0}, of a server.
-spec stats(Server :: server()) -> [map()].
stats(Server) ->
    'Elixir.Instar':stats(Server).

%% @doc How a server is.
-spec status() -> map().
status() ->
    'Elixir.Instar':status().

%% @doc As {@link status/0}, of a server.
-spec status(Server :: server()) -> map().
status(Server) ->
    'Elixir.Instar':status(Server).

%% @doc Whether what is to be there at the start is there.
-spec is_ready() -> boolean().
is_ready() ->
    'Elixir.Instar':'ready?'().

%% @doc As {@link is_ready/0}, of a server.
-spec is_ready(Server :: server()) -> boolean().
is_ready(Server) ->
    'Elixir.Instar':'ready?'(Server).

%% @doc Waits for that.
-spec await_ready() -> ok | {error, error()}.
await_ready() ->
    'Elixir.Instar':await_ready().

%% @doc Waits for a server, or so many milliseconds.
-spec await_ready(ServerOrTimeout :: server() | timeout()) -> ok | {error, error()}.
await_ready(ServerOrTimeout) ->
    'Elixir.Instar':await_ready(ServerOrTimeout).

%% @doc As {@link await_ready/0}, of a server.
-spec await_ready(Server :: server(), Timeout :: timeout()) -> ok | {error, error()}.
await_ready(Server, Timeout) ->
    'Elixir.Instar':await_ready(Server, Timeout).

%% @doc Asks the source now whether anything has changed.
-spec refresh() -> ok.
refresh() ->
    'Elixir.Instar':refresh().

%% @doc As {@link refresh/0}, of a server.
-spec refresh(Server :: server()) -> ok.
refresh(Server) ->
    'Elixir.Instar':refresh(Server).

%% @doc What code in WebAssembly exports and imports, without loading or compiling it: bytes, or their text.
-spec inspect_document(Bytes :: binary()) -> {ok, map()} | {error, error()}.
inspect_document(Bytes) ->
    'Elixir.Instar':inspect_document(Bytes).

%% @doc An error as a sentence.
-spec format_error(error()) -> binary().
format_error(Error) ->
    'Elixir.Exception':message(Error).
