%% A listener that sends back what it gets; a request is a connection of its own.
-module(esockd_load).
-export([setup/0, request/0, start_link/2, init/2]).

setup() ->
    {ok, _} = application:ensure_all_started(esockd),
    {ok, Socket} = gen_tcp:listen(0, [{ip, {127, 0, 0, 1}}]),
    {ok, Port} = inet:port(Socket),
    gen_tcp:close(Socket),
    persistent_term:put(?MODULE, Port),
    Options = [{acceptors, 4}, {max_connections, 1000}, {tcp_options, [binary, {reuseaddr, true}]}],
    {ok, _} = esockd:open(load, {{127, 0, 0, 1}, Port}, Options, {?MODULE, start_link, []}).

%% A connection that ends with a reset leaves no port behind: there are not so many.
request() ->
    timer:sleep(1),
    Options = [binary, {active, false}, {linger, {true, 0}}],
    {ok, Socket} = gen_tcp:connect({127, 0, 0, 1}, persistent_term:get(?MODULE), Options),
    ok = gen_tcp:send(Socket, <<"ping">>),
    {ok, <<"ping">>} = gen_tcp:recv(Socket, 4, 5000),
    gen_tcp:close(Socket).

start_link(Transport, Socket) -> {ok, spawn_link(?MODULE, init, [Transport, Socket])}.

init(Transport, Socket) ->
    {ok, Ready} = Transport:wait(Socket),
    loop(Transport, Ready).

loop(Transport, Socket) ->
    case Transport:recv(Socket, 0) of
        {ok, Data} -> Transport:send(Socket, Data), loop(Transport, Socket);
        {error, Reason} -> exit({shutdown, Reason})
    end.
