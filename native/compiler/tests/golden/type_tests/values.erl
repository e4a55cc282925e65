-module(values).
-export([less/2, kind/1, both/2, negate/1]).

%% A test as a value.
less(A, B) -> A < B.
kind(A) -> is_atom(A).
both(A, B) -> A andalso B > 1.
negate(A) -> not A.
