-module(float_parameters).
-export([length/2]).

%% Show: BoxFloat
%% All callers of `root` pass floats: it takes them unboxed.
length(X, Y) when is_float(X), is_float(Y) ->
    A = X * X,
    B = Y * Y,
    root(A + B, 8).

root(X, 0) -> X;
root(X, N) when is_float(X) -> root(X * 0.5, N - 1).
