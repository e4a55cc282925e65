-module(append_bits).
-export([numbers/2, pieces/2, few/3]).

%% Show: RoomBits, GrownBits, put_bits 3, put_bits 60, put_little_bits 24, put_few_bits, put_few_bytes
%% Behind the newest part of a buffer, wherever in a byte that ends.
numbers(Acc, N) -> <<Acc/bitstring, N:3, N:24/little>>.
pieces(Acc, N) -> <<Acc/bitstring, N:60>>.
few(Acc, T, B) -> <<Acc/bitstring, T/bitstring, B/binary>>.
