-module(floats).
-export([half/2]).

%% Floats stay in locals of their own.
half(X, N) when is_float(X), N >= 0, N < 1000 -> half(X / 2.0, N + 1);
half(X, _) -> X.
