%% @doc A program that keeps its state between calls.
%%
%% This is `Instar.Instance' for programs in Erlang: the same functions, arguments and answers. Each function is a call of its
%% namesake there, whose documentation says more. What Elixir calls `call!' is {@link call/3} with a match of its answer.
%%
%% ```
%% {ok, Counter} = instar_instance:start(<<"counter">>),
%% {ok, 1} = instar_instance:call(Counter, next, []),
%% {ok, 2} = instar_instance:call(Counter, next, []),
%% ok = instar_instance:stop(Counter).
%% '''
%%
%% An instance belongs to the process that started it, and ends with it.
-module(instar_instance).

-export([start/1, start/2, start/3, call/3, call/4, status/1, globals/1, global/2, stop/1]).
-export_type([instance/0]).

-type instance() :: #{atom() => term()}.
%% An `Instar.Instance': what {@link start/1} returns.
-type started() :: {ok, instance()} | {error, instar:error()}.
-type value() :: integer() | float() | nan | infinity | neg_infinity | binary() | nil | unsupported_type.
%% A number, a vector's 16 bytes, or `nil' for a null reference.

%% @doc Makes an instance of a version.
-spec start(Ref :: instar:ref()) -> started().
start(Ref) ->
    'Elixir.Instar.Instance':start(Ref).

%% @doc As {@link start/1}, with options, or of a version of a server.
-spec start(Ref :: instar:ref(), Options :: instar:options()) -> started();
           (Server :: instar:server(), Ref :: instar:ref()) -> started().
start(First, Second) ->
    'Elixir.Instar.Instance':start(First, Second).

%% @doc As {@link start/2}, of a version of a server.
-spec start(Server :: instar:server(), Ref :: instar:ref(), Options :: instar:options()) -> started().
start(Server, Ref, Options) ->
    'Elixir.Instar.Instance':start(Server, Ref, Options).

%% @equiv call(Instance, Function, Arguments, [])
-spec call(Instance :: instance(), Function :: instar:function_name(), Arguments :: [term()]) -> instar:answer().
call(Instance, Function, Arguments) ->
    'Elixir.Instar.Instance':call(Instance, Function, Arguments).

%% @doc Calls a function of the instance in the calling process.
-spec call(Instance :: instance(), Function :: instar:function_name(), Arguments :: [term()], instar:options()) ->
          instar:answer().
call(Instance, Function, Arguments, Options) ->
    'Elixir.Instar.Instance':call(Instance, Function, Arguments, Options).

%% @doc Whether somebody is in it, and whether it can still be called.
-spec status(Instance :: instance()) -> idle | busy | stopped | {poisoned, term()}.
status(Instance) ->
    'Elixir.Instar.Instance':status(Instance).

%% @doc The exported globals, by name.
-spec globals(Instance :: instance()) -> {ok, #{binary() => value()}} | {error, instar:error()}.
globals(Instance) ->
    'Elixir.Instar.Instance':globals(Instance).

%% @doc One exported global.
-spec global(Instance :: instance(), Name :: binary() | atom()) -> {ok, value()} | {error, instar:error()}.
global(Instance, Name) ->
    'Elixir.Instar.Instance':global(Instance, Name).

%% @doc Lets an instance go.
-spec stop(Instance :: instance()) -> ok.
stop(Instance) ->
    'Elixir.Instar.Instance':stop(Instance).
