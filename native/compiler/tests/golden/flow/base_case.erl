-module(base_case).
-export([fib/1]).

%% The end of a recursion is looked at where the call is.
fib(N) when N < 2 -> N;
fib(N) -> fib(N - 1) + fib(N - 2).
