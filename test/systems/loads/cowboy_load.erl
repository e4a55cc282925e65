%% A web server; a request is a connection of its own.
-module(cowboy_load).
-export([setup/0, request/0, init/2]).

setup() ->
    {ok, _} = application:ensure_all_started(cowboy),
    Dispatch = cowboy_router:compile([{'_', [{"/", ?MODULE, []}]}]),
    {ok, _} = cowboy:start_clear(load, [{ip, {127, 0, 0, 1}}, {port, 0}], #{env => #{dispatch => Dispatch}}).

init(Request, State) -> {ok, cowboy_req:reply(200, #{}, <<"pong">>, Request), State}.

%% A connection that ends with a reset leaves no port behind: there are not so many.
request() ->
    timer:sleep(1),
    Options = [binary, {active, false}, {linger, {true, 0}}],
    {ok, Socket} = gen_tcp:connect({127, 0, 0, 1}, ranch:get_port(load), Options),
    ok = gen_tcp:send(Socket, "GET / HTTP/1.1\r\nhost: localhost\r\n\r\n"),
    <<"HTTP/1.1 200 OK", _/binary>> = read(Socket, <<>>),
    gen_tcp:close(Socket).

read(Socket, Seen) ->
    case binary:match(Seen, <<"pong">>) of
        nomatch -> {ok, Data} = gen_tcp:recv(Socket, 0, 5000), read(Socket, <<Seen/binary, Data/binary>>);
        _ -> Seen
    end.
