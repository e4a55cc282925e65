-module(runtime).
-export([absolute/1, sizes/1, how_long/1, guard/1]).

%% Show: settled erlang:abs/1, Length
%% A function of the runtime's; one that takes long is owed, and waited for.
absolute(A) -> abs(A).
sizes(B) -> {byte_size(B), bit_size(B)}.
how_long(L) -> length(L).

%% In a guard what it raises is a failure.
guard(A) when abs(A) > 3, length([A]) > 0 -> yes;
guard(_) -> no.
