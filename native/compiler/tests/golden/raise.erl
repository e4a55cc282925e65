-module(raise).
-export([guarded/1, classes/2]).

%% Handlers are labels: what raises branches there, and finds its class in the globals.
guarded(F) -> try F() catch throw:V -> {caught, V} end.

%% Whoever is called with what no clause takes raises function_clause.
classes({a, X}, _) -> X;
classes(b, #{key := Y}) -> {Y}.
