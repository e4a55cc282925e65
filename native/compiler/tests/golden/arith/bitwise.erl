-module(bitwise).
-export([low/1, mask/2, flip/2, complement/1]).

low(A) -> A band 255.
mask(A, B) -> A bor B.
flip(A, B) -> A bxor B.
complement(A) -> bnot A.
