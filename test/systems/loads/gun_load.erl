%% A web server of OTP's; a request is a connection of its own.
-module(gun_load).
-export([setup/0, request/0]).

setup() ->
    {ok, _} = application:ensure_all_started(gun),
    Options = [binary, {ip, {127, 0, 0, 1}}, {active, false}, {packet, http_bin}, {backlog, 100}],
    {ok, Listen} = gen_tcp:listen(0, Options),
    {ok, Port} = inet:port(Listen),
    Pid = spawn(fun() -> accept(Listen) end),
    ok = gen_tcp:controlling_process(Listen, Pid),
    persistent_term:put(?MODULE, Port).

accept(Listen) ->
    {ok, Socket} = gen_tcp:accept(Listen),
    Pid = spawn(fun() -> receive go -> answer(Socket) end end),
    gen_tcp:controlling_process(Socket, Pid),
    Pid ! go,
    accept(Listen).

answer(Socket) ->
    case gen_tcp:recv(Socket, 0, 5000) of
        {ok, http_eoh} ->
            gen_tcp:send(Socket, "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npong"),
            answer(Socket);
        {ok, _} -> answer(Socket);
        _ -> gen_tcp:close(Socket)
    end.

request() ->
    timer:sleep(5),
    {ok, Pid} = gun:open({127, 0, 0, 1}, persistent_term:get(?MODULE), #{protocols => [http], retry => 0}),
    {ok, http} = gun:await_up(Pid, 5000),
    Stream = gun:get(Pid, "/"),
    {response, nofin, 200, _} = gun:await(Pid, Stream, 5000),
    {ok, <<"pong">>} = gun:await_body(Pid, Stream, 5000),
    gun:close(Pid).
