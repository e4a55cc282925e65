-module(again).
-export([after_all/2, traced/1, relay/1, other_class/3]).

%% What runs in any case, and raises again.
after_all(F, G) -> try F() after G() end.

traced(F) ->
    try F()
    catch error:Reason:Trace -> {Reason, Trace}
    end.

relay(F) ->
    try F()
    catch Class:Reason:Trace -> erlang:raise(Class, Reason, Trace)
    end.

other_class(Class, Reason, Trace) -> erlang:raise(Class, Reason, Trace).
