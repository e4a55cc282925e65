-module(match_sizes).
-export([prefixed/1, float/1, units/2]).

prefixed(<<N, Text:N/binary, Rest/binary>>) -> {Text, Rest}.
float(<<F/float, G:32/float-little>>) -> {F, G}.
units(<<A:2/binary-unit:4, B/binary-unit:16>>, N) ->
    <<C:N, _/bits>> = B,
    {A, C}.
