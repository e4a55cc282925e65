-module(select).
-export([dense/1, sparse/1, atoms/1, terms/1]).

%% A table where the cases are close to each other, and else one comparison after the other.
dense(1) -> one;
dense(2) -> two;
dense(3) -> three;
dense(5) -> five;
dense(6) -> six;
dense(_) -> other.

sparse(1) -> one;
sparse(1000) -> thousand;
sparse(1000000) -> million;
sparse(_) -> other.

atoms(red) -> 1;
atoms(green) -> 2;
atoms(blue) -> 3;
atoms(white) -> 4.

terms(1.5) -> float;
terms(10000000000000000000000) -> big;
terms(2.5) -> another.
