-module(full_name).
-export([count/2]).

%% So is a call of itself by its full name.
count(0, Acc) -> Acc;
count(N, Acc) -> ?MODULE:count(N - 1, [N | Acc]).
