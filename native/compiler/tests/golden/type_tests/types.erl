-module(types).
-export([what/1, number/1, fun_of/1]).

%% Show: IsBinary
what(X) when is_atom(X) -> atom;
what(X) when is_integer(X) -> integer;
what(X) when is_float(X) -> float;
what(X) when is_binary(X) -> binary;
what(X) when is_bitstring(X) -> bits;
what(X) when is_tuple(X) -> tuple;
what(X) when is_map(X) -> map;
what(X) when is_list(X) -> list;
what(X) when is_function(X) -> function;
what(X) when is_pid(X) -> pid.

number(X) when is_number(X) -> X;
number(X) when is_boolean(X) -> 0.

fun_of(X) when is_function(X, 2) -> 2.
