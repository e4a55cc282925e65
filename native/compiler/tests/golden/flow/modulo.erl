-module(modulo).
-export([double/1, pairs/1]).

%% Show: Turn
%% Cells before a call's result are put in front of those of earlier rounds, and turned round at the end.
double([H | T]) -> [H * 2 | double(T)];
double([]) -> [].

%% Two cells in each round.
pairs([A, B | T]) -> [A, {A, B} | pairs(T)];
pairs(Rest) -> Rest.
