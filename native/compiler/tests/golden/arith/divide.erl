-module(divide).
-export([quotient/2, remainder/2, half/1, ratio/2]).

%% Not by 0, and not by -1; a constant divisor needs no look.
quotient(A, B) -> A div B.
remainder(A, B) -> A rem B.
half(A) -> A div 2.
ratio(A, B) -> A / B.
