%% A listener that sends back what it gets; a request is a connection of its own.
-module(ranch_load).
-behaviour(ranch_protocol).
-export([setup/0, request/0, start_link/3, start_link/4, init/3]).

setup() ->
    {ok, _} = application:ensure_all_started(ranch),
    {ok, _} = ranch:start_listener(ranch_load, ranch_tcp, [{ip, {127, 0, 0, 1}}, {port, 0}], ?MODULE, []).

%% A connection that ends with a reset leaves no port behind: there are not so many.
request() ->
    timer:sleep(1),
    Options = [binary, {active, false}, {linger, {true, 0}}],
    {ok, Socket} = gen_tcp:connect({127, 0, 0, 1}, ranch:get_port(ranch_load), Options),
    ok = gen_tcp:send(Socket, <<"ping">>),
    {ok, <<"ping">>} = gen_tcp:recv(Socket, 4, 5000),
    gen_tcp:close(Socket).

%% Before 2.0 with the socket, since then without.
start_link(Ref, _Socket, Transport, Options) -> start_link(Ref, Transport, Options).
start_link(Ref, Transport, Options) -> {ok, spawn_link(?MODULE, init, [Ref, Transport, Options])}.

init(Ref, Transport, _Options) ->
    {ok, Socket} = ranch:handshake(Ref),
    loop(Socket, Transport).

loop(Socket, Transport) ->
    case Transport:recv(Socket, 0, 5000) of
        {ok, Data} -> Transport:send(Socket, Data), loop(Socket, Transport);
        _ -> Transport:close(Socket)
    end.
