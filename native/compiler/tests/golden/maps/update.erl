-module(update).
-export([two/3, shaped/2, many/2, new/2, point/0]).

%% Show: map_update 2, FindWord
two(Map, A, B) -> Map#{a := A, b := B}.

point() -> #{x => 1, y => 2, z => 3}.
shaped(#{x := X} = Point, Y) -> Point#{x := X + 1, y := Y}.

many(Map, A) -> Map#{a => A, <<"b">> => A, {c} => A}.
new(A, B) -> #{a => A, b => B}.
