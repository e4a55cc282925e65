-module(funs).
-export([adder/2, call/2, twice/2, fixed/0, outside/0]).

%% Show: BadFun, fun funs:-adder/2-fun-0-/1
%% Values of its surroundings come behind a fun's arguments.
adder(A, B) -> fun(X) -> X + A + B end.
call(F, X) -> F(X).
twice(F, X) -> [F(F(X))].

%% A fun without values is a literal.
fixed() -> fun(X) -> X + 1 end.
outside() -> fun erlang:abs/1.
