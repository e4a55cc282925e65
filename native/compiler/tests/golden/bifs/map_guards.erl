-module(map_guards).
-export([has/1, name/1, size/1]).

has(M) when is_map_key(key, M) -> true;
has(_) -> false.

name(M) when map_get(name, M) =:= none -> anonymous;
name(M) -> map_get(name, M).

size(M) -> map_size(M).
