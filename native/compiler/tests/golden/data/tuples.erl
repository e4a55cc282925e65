-module(tuples).
-export([swap/1, nest/3, replace/2]).

swap({A, B}) -> {B, A}.
nest(A, B, C) -> {A, {B, C}, {}}.
replace(T, V) -> setelement(2, T, V).
