-module(match_text).
-export([method/1, points/1, wide/1]).

%% Show: ReadUtf8
%% Fixed texts in pieces of up to 48 bits.
method(<<"GET ", Path/binary>>) -> {get, Path};
method(<<"OPTIONS ", Path/binary>>) -> {options, Path};
method(Other) -> {other, Other}.

%% A byte below 128 is a character.
points(<<C/utf8, Rest/binary>>) -> {C, Rest}.
wide(<<C/utf16, D/utf32-little, _/utf8>>) -> {C, D}.
