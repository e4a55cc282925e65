%% @doc Lines of Elixir in the sandbox, one after the other, as in a shell: what a line binds or defines is there for the next.
%%
%% This is `Instar.Session' for programs in Erlang: the same functions, arguments and answers. Each function is a call of its
%% namesake there, whose documentation says more.
%%
%% ```
%% {ok, Session} = instar_session:start([{timeout, 500}]),
%% {ok, 10} = instar_session:eval(Session, <<"price = 10">>),
%% {ok, 12} = instar_session:eval(Session, <<"price + 2">>),
%% {ok, [{price, 10}]} = instar_session:bindings(Session),
%% {ok, Bytes} = instar_session:snapshot(Session),
%% ok = instar_session:stop(Session).
%% '''
%%
%% A session belongs to the process that started it, and ends with it.
-module(instar_session).

-export([start/0, start/1, eval/2, eval/3, bindings/1, output/1, snapshot/1, restore/1, restore/2, stop/1]).
-export_type([session/0]).

-type session() :: #{pid := pid(), atom() => term()}.
%% An `Instar.Session': what {@link start/1} returns.
-type started() :: {ok, session()} | {error, instar:error()}.

%% @equiv start([])
-spec start() -> started().
start() ->
    'Elixir.Instar.Session':start().

%% @doc Starts a session. Its options are the limits of each line, `owner' and `session_bytes'.
-spec start(Options :: instar:options()) -> started().
start(Options) ->
    'Elixir.Instar.Session':start(Options).

%% @equiv eval(Session, Line, [])
-spec eval(Session :: session(), Line :: binary()) -> instar:answer().
eval(Session, Line) ->
    'Elixir.Instar.Session':eval(Session, Line).

%% @doc Runs a line: its value. Options take the place of the session's.
-spec eval(Session :: session(), Line :: binary(), Options :: instar:options()) -> instar:answer().
eval(Session, Line, Options) ->
    'Elixir.Instar.Session':eval(Session, Line, Options).

%% @doc The names that are bound, with their values.
-spec bindings(Session :: session()) -> {ok, [{atom(), term()}]} | {error, instar:error()}.
bindings(Session) ->
    'Elixir.Instar.Session':bindings(Session).

%% @doc What lines have written, as far as it was captured.
-spec output(Session :: session()) -> {ok, #{stdout := binary(), stderr := binary()}} | {error, instar:error()}.
output(Session) ->
    'Elixir.Instar.Session':output(Session).

%% @doc All that the session keeps, as a binary for {@link restore/2}.
-spec snapshot(Session :: session()) -> {ok, binary()} | {error, instar:error()}.
snapshot(Session) ->
    'Elixir.Instar.Session':snapshot(Session).

%% @equiv restore(Snapshot, [])
-spec restore(Snapshot :: binary()) -> started().
restore(Snapshot) ->
    'Elixir.Instar.Session':restore(Snapshot).

%% @doc Starts a session that keeps what the snapshot has; the options are those of {@link start/1}.
-spec restore(Snapshot :: binary(), Options :: instar:options()) -> started().
restore(Snapshot, Options) ->
    'Elixir.Instar.Session':restore(Snapshot, Options).

%% @doc Ends the session.
-spec stop(Session :: session()) -> ok.
stop(Session) ->
    'Elixir.Instar.Session':stop(Session).
