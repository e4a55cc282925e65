-module(cycles).
-export([even/1, depth/1]).

%% Functions that lead to each other pay when they are called.
even(0) -> true;
even(N) -> odd(N - 1).

odd(0) -> false;
odd(N) -> even(N - 1).

%% A call that may have been one of very many on top of each other is paid for when it has come back, too.
depth([H | T]) -> max(depth(H), depth(T)) + 1;
depth(_) -> 0.
