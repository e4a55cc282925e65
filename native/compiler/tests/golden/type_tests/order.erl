-module(order).
-export([less/2, within/1, floats/2, known/1]).

%% Show: compare Order, whole Order
%% Small integers by their words; the rest by a helper.
less(A, B) when A < B -> A;
less(_, B) -> B.

within(A) when A >= 10, A =< 20 -> true;
within(_) -> false.

floats(A, B) when is_float(A), is_float(B), A < B, B > 3 -> A;
floats(_, B) -> B.

known(A) when (A band 255) > 50 -> upper;
known(_) -> lower.
