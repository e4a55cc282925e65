-module(literals).
-export([all/0, in_code/1]).

%% Literals are laid out once; equal ones are one.
all() -> {atom, 1, 1.5, [a, b | c], {nested, {1}}, #{a => 1, b => 2}, <<"text">>, <<1:3>>, 1 bsl 70, fun erlang:abs/1}.
in_code(X) -> {X, [a, b | c], {nested, {1}}, 2.5, -7}.
