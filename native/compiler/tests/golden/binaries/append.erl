-module(append).
-export([bytes/2, text/2, numbers/2]).

%% Show: Room, Grown, PutBytes, PutUtf8, put_integer 1, put_integer 4, put_little 2
%% Behind the newest part of a buffer, where there is room.
bytes(Acc, B) -> <<Acc/binary, B/binary>>.
text(Acc, C) -> <<Acc/binary, "c: ", C/utf8>>.
numbers(Acc, N) -> <<Acc/binary, N, N:32, N:16/little>>.
