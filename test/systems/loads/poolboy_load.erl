%% A pool of servers; a request takes one, asks it, and gives it back.
-module(poolboy_load).
-behaviour(gen_server).
-export([setup/0, request/0, start_link/1, init/1, handle_call/3, handle_cast/2]).

setup() ->
    Options = [{name, {local, load}}, {worker_module, ?MODULE}, {size, 4}, {max_overflow, 2}],
    {ok, _} = poolboy:start(Options, []).

request() -> answered = poolboy:transaction(load, fun(Pid) -> gen_server:call(Pid, ask) end).
start_link(_) -> gen_server:start_link(?MODULE, [], []).
init(_) -> {ok, none}.
handle_call(ask, _, State) -> {reply, answered, State}.
handle_cast(_, State) -> {noreply, State}.
