-module(records).
-export([new/1, rename/2, move/3]).
-record(point, {name, x = 0, y = 0}).

new(Name) -> #point{name = Name}.

%% Its first element tells what it is.
rename(#point{} = P, Name) -> P#point{name = Name}.

%% More than one element is set in a copy.
move(#point{x = X0, y = Y0} = P, X, Y) -> P#point{x = X0 + X, y = Y0 + Y}.
