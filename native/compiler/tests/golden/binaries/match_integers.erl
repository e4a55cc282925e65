-module(match_integers).
-export([byte/1, header/1, little/1, odd/1]).

%% Show: ReadInteger
byte(<<B, Rest/binary>>) -> {B, Rest}.
header(<<Version:8, Length:16, Id:32>>) -> {Version, Length, Id}.
little(<<A:16/little-signed, B:64>>) -> {A, B}.
odd(<<A:3, B:5/bits, _:7, C:1, _/bits>>) -> {A, B, C}.
