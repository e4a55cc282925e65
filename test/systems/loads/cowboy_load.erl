%% A web server; a request is a connection of its own.
-module(cowboy_load).
-export([setup/0, request/0, init/2]).

setup() ->
    {ok, _} = application:ensure_all_started(cowboy),
    Dispatch = cowboy_router:compile([{'_', [{"/", ?MODULE, []}]}]),
    {ok, _} = cowboy:start_clear(load, [{ip, {127, 0, 0, 1}}, {port, 0}], #{env => #{dispatch => Dispatch}}).

init(Request, State) -> {ok, cowboy_req:reply(200, #{}, <<"pong">>, Request), State}.

request() ->
    {ok, Socket} = gen_tcp:connect({127, 0, 0, 1}, ranch:get_port(load), [binary, {active, false}]),
    ok = gen_tcp:send(Socket, "GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n"),
    Answer = read(Socket, <<>>),
    true = binary:match(Answer, <<"pong">>) =/= nomatch,
    gen_tcp:close(Socket).

read(Socket, Seen) ->
    case gen_tcp:recv(Socket, 0, 5000) of {ok, Data} -> read(Socket, <<Seen/binary, Data/binary>>); {error, closed} -> Seen end.
