-module(frames).
-export([both/2, one/1, trimmed/3]).

%% What is needed behind a call is kept in a slot of the stack region.
both(A, B) -> {one(A), one(B)}.

%% Without a call there is no frame.
one(X) -> {X}.

%% The frame shrinks as its slots are used up.
trimmed(A, B, C) ->
    X = one(A),
    Y = one(B),
    [X, Y | one(C)].
