-module(cells).
-export([swap/1, prepend/3, second/1]).

swap([A, B]) -> [B, A].
prepend(A, B, L) -> [A, B | L].
second([_ | [B | _]]) -> B.
