-module(equal).
-export([exactly/2, by_value/2, other/2, atom/1, floats/2]).

%% Show: compare Exactly, whole Exactly
%% Where one side is an immediate, words are compared.
exactly(A, A) -> same;
exactly(_, _) -> different.

by_value(A, B) when A == B -> same;
by_value(_, _) -> different.

other(A, B) when A /= B, A =/= {B} -> different;
other(_, _) -> same.

atom(A) when A == yes; A =:= 1 -> true;
atom(_) -> false.

floats(A, B) when is_float(A), is_float(B), A =:= B, A == 1 -> same;
floats(_, _) -> different.
