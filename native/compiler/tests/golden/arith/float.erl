-module(float).
-export([polynomial/2, mixed/2]).

%% Show: ToFloat
%% Float registers; what isn't finite is an error.
polynomial(X, A) when is_float(X), is_float(A) -> A * X * X + 2.0 * X - A / X.

%% An integer is converted.
mixed(X, N) when is_float(X) -> X * N + 1.
