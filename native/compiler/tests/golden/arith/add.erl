-module(add).
-export([add/2, next/1, minus/2, known/2]).

%% Show: slow +, slow -
%% Small integers in place, if the sum is one; the rest by a helper.
add(A, B) -> A + B.
next(A) -> A + 1.
minus(A, B) -> A - B.

%% Within known bounds nothing is checked.
known(A, B) -> (A band 255) + (B band 255) - 1.
