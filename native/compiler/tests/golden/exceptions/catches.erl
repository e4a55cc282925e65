-module(catches).
-export([guarded/1, classes/2, old/1]).

%% Show: Caught
%% Handlers are labels: what raises branches there, and finds its class in the registers.
guarded(F) -> try F() catch throw:V -> {caught, V} end.

classes(F, X) ->
    try F(X)
    catch error:{badkey, K} -> {no, K}; exit:R -> {exit, R}; throw:T -> T
    end.

old(F) -> {catch F()}.
