-module(apply).
-export([named/3, list/3, fun_list/2, one/1, two/2]).

%% Show: apply 1, ApplyList, ApplyFun, Count
%% By name: the program's exported functions of that arity, then the runtime's.
named(M, F, X) -> M:F(X).
list(M, F, L) -> {apply(M, F, L)}.
fun_list(F, L) -> apply(F, L).

one(X) -> X.
two(X, Y) -> {X, Y}.
