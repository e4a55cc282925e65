-module(loop).
-export([sum/2]).

%% A tail call of itself is a branch.
sum([H | T], Acc) -> sum(T, Acc + H);
sum([], Acc) -> Acc.
