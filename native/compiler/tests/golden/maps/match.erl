-module(match).
-export([one/1, shaped/1, has/1, point/0]).

%% Show: MapGet
one(#{name := Name}) -> Name.

%% The shape of a literal is guessed from its keys; where the guess is right, every value's place is known.
point() -> #{x => 1, y => 2}.
shaped(#{x := X, y := Y}) -> X + Y.

has(#{a := _, b := _}) -> true;
has(_) -> false.
