-module(loops).
-export([fib/1, sum/2, double/1, half/2]).

%% A tail call of itself is a branch; adding checks tags and overflow.
sum([H | T], Acc) -> sum(T, Acc + H);
sum([], Acc) -> Acc.

%% A call that isn't the last one keeps what it needs in a slot of the stack region.
double([H | T]) -> [H * 2 | double(T)];
double([]) -> [].

%% Floats stay in locals of their own; ranges need no check.
half(X, N) when is_float(X), N >= 0, N < 1000 -> half(X / 2.0, N + 1);
half(X, _) -> X.

%% The end of a recursion is looked at where the call is.
fib(N) when N < 2 -> N;
fib(N) -> fib(N - 1) + fib(N - 2).
