-module(comprehension).
-export([bytes/1, upper/1]).

%% What is appended to begins as an empty part of a new buffer.
bytes(L) -> << <<(X + 1)>> || X <- L >>.
upper(B) -> << <<(C bxor 32)>> || <<C>> <= B, C > 96 >>.
