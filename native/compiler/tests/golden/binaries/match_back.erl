-module(match_back).
-export([first/1]).

%% Clauses that begin in the same way go back to where the context was.
first(<<1, A, Rest/binary>>) when A > 5 -> {a, A, Rest};
first(<<1:4, B:4, Rest/binary>>) -> {b, B, Rest}.
