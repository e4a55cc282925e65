-module(multiply).
-export([multiply/2, ten/1, known/2]).

%% Show: slow *
%% Factors within bounds in which no product overflows; a constant factor allows a larger other one.
multiply(A, B) -> A * B.
ten(A) -> A * 10.
known(A, B) -> (A band 255) * (B band 255).
