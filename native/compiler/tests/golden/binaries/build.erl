-module(build).
-export([word/2, mixed/3, text/1]).

%% Put together by the runtime.
word(A, B) -> <<A:16, B:8/little>>.
mixed(A, B, C) -> <<A/float, B/binary, C:3, "end">>.
text(C) -> <<C/utf8, C/utf16, C/utf32>>.
