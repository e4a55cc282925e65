-module(put).
-export([put/2, replace/2]).

%% Show: map_put, map_put_exact, Find, CopyMap, in_place new, Insert
put(Map, Value) -> Map#{key => Value}.
replace(Map, Value) -> Map#{key := Value}.
