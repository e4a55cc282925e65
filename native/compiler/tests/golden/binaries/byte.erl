-module(byte).
-export([at/2, ends/1]).

%% Show: byte at, byte first, byte last
%% A byte in place, and the function's own refusal of all else.
at(B, N) -> binary:at(B, N).
ends(B) -> [binary:first(B) | binary:last(B)].
