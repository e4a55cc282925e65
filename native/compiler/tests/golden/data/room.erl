-module(room).
-export([boxes/3, floats/2]).

%% Show: collect 3
%% Room for all that is built is looked for once.
boxes(A, B, C) -> [{A, B}, {B, C}, {C, A}].

%% Boxing takes from the heap, too.
floats(A, B) when is_float(A), is_float(B) -> {A + B, A - B}.
