%% A request puts something into a queue on disk and takes it out. The queues are opened before the upgrade, and
%% each is held by a process that knows nothing of it.
-module(replayq_load).
-export([setup/0, request/0]).

setup() ->
    Dir = filename:join(os:getenv("TMPDIR", "/tmp"), "replayq-load-" ++ os:getpid()),
    Self = self(),
    Holders = [begin
        Pid = spawn(fun() ->
            Q = replayq:open(#{dir => filename:join(Dir, integer_to_list(N)), seg_bytes => 1000}),
            Self ! {opened, N},
            hold(Q)
        end),
        receive {opened, N} -> Pid after 5000 -> exit(timeout) end
    end || N <- lists:seq(1, 4)],
    persistent_term:put(?MODULE, list_to_tuple(Holders)).

request() ->
    Holders = persistent_term:get(?MODULE),
    Ref = make_ref(),
    element(rand:uniform(4), Holders) ! {self(), Ref, integer_to_binary(erlang:unique_integer())},
    receive {Ref, ok} -> ok after 5000 -> exit(timeout) end.

hold(Q) ->
    receive
        {From, Ref, Item} ->
            {Next, Ack, [Item]} = replayq:pop(replayq:append(Q, [Item]), #{count_limit => 1}),
            ok = replayq:ack(Next, Ack),
            From ! {Ref, ok},
            hold(Next)
    end.
