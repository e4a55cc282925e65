-module(raise).
-export([match/1, branch/1, condition/1, clause/1, try_clause/1, errors/1, thrown/1]).

match(X) -> {ok, Y} = X, Y.
branch(X) -> case X of 1 -> one; 2 -> two end.
condition(X) -> if X > 1 -> more; X < 0 -> less end.
clause(0) -> zero.
try_clause(X) -> try {X} of {1} -> one after X end.

errors(1) -> error(one);
errors(2) -> error(two, [2]);
errors(3) -> exit(three);
errors(4) -> throw(four).

%% Within the same function no memory is needed on the way.
thrown(X) -> try throw(X) catch throw:Y -> Y end.
