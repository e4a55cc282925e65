%% A listener that sends back what it gets; a request is a connection of its own.
-module(esockd_load).
-export([setup/0, request/0, start_link/2, init/2]).

setup() ->
    {ok, _} = application:ensure_all_started(esockd),
    Port = free_port(),
    Options = [{acceptors, 4}, {max_connections, 1000}, {access_rules, [{allow, all}]},
               {tcp_options, [binary, {reuseaddr, true}, {backlog, 100}]}],
    {ok, _} = esockd:open(load, {{127, 0, 0, 1}, Port}, Options, {?MODULE, start_link, []}),
    persistent_term:put(?MODULE, Port).

free_port() ->
    {ok, Socket} = gen_tcp:listen(0, [{ip, {127, 0, 0, 1}}]),
    {ok, Port} = inet:port(Socket),
    ok = gen_tcp:close(Socket),
    Port.

%% A connection that ends with a reset leaves no port behind: there are not so many.
request() ->
    timer:sleep(1),
    Options = [binary, {active, false}, {linger, {true, 0}}],
    {ok, Socket} = gen_tcp:connect({127, 0, 0, 1}, persistent_term:get(?MODULE), Options),
    ok = gen_tcp:send(Socket, <<"ping">>),
    {ok, <<"ping">>} = gen_tcp:recv(Socket, 4, 5000),
    gen_tcp:close(Socket).

start_link(Transport, Socket) -> {ok, spawn_link(?MODULE, init, [Transport, Socket])}.

init(Transport, Raw) ->
    {ok, Socket} = Transport:wait(Raw),
    loop(Transport, Socket).

loop(Transport, Socket) ->
    case Transport:recv(Socket, 0) of
        {ok, Data} -> Transport:send(Socket, Data), loop(Transport, Socket);
        {error, _} -> Transport:fast_close(Socket)
    end.
