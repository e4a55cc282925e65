-module(choose).
-export([greater/2, smaller/2, clamp/1]).

greater(A, B) -> max(A, B).
smaller(A, B) -> min(A, B) + 1.
clamp(A) -> max(0, min(A, 255)).
