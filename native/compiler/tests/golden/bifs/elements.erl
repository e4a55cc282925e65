-module(elements).
-export([first/1, nth/2, ends/1, size/1, guard/1]).

%% A few loads where all is as they want it.
first(T) -> element(1, T).
nth(N, T) -> element(N, T).
ends(L) -> {hd(L), tl(L)}.
size(T) -> tuple_size(T).

guard(T) when element(2, T) =:= ok -> ok;
guard(T) when hd(T) =:= ok -> list.
