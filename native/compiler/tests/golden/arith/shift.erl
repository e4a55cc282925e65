-module(shift).
-export([left/1, left/2, right/1, right/2]).

%% By 0 to 60 in place, if nothing is shifted out.
left(A) -> A bsl 3.
left(A, B) -> A bsl B.
right(A) -> A bsr 3.
right(A, B) -> A bsr B.
