-module(negate).
-export([minus/1, plus/1, float/1]).

minus(A) -> -A.
plus(A) -> +A.
float(A) when is_float(A) -> -(A * 2.0).
