%% A pool of processes that answer; a request asks one of them.
-module(ecpool_load).
-behaviour(ecpool_worker).
-export([setup/0, request/0, connect/1]).

setup() ->
    {ok, _} = application:ensure_all_started(ecpool),
    Options = [{pool_size, 4}, {pool_type, random}, {auto_reconnect, 1}],
    {ok, _} = ecpool:start_sup_pool(load, ?MODULE, Options).

request() ->
    Answer = ecpool:with_client(load, fun(Client) ->
        Ref = make_ref(),
        Client ! {Ref, self()},
        receive Ref -> answered after 5000 -> timeout end
    end),
    true = Answer =:= answered orelse Answer =:= {ok, answered}.

connect(_Options) -> {ok, spawn_link(fun answer/0)}.
answer() -> receive {Ref, From} -> From ! Ref, answer() end.
