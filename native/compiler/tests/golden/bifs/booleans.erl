-module(booleans).
-export([both/2, either/2, one/2, guard/2]).

both(A, B) -> A and B.
either(A, B) -> A or B.
one(A, B) -> A xor B.

guard(A, B) when (A > 1) and (B > 1) or not B -> yes;
guard(_, _) -> no.
