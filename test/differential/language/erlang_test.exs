defmodule Instar.Differential.Language.ErlangTest do
  # Erlang. The same source on the BEAM and in the sandbox, with the same arguments.
  use Instar.Differential

  test "Erlang", context do
    source = ~S"""
    -module(erl).
    -export([known/0, area/1, records/2, lc/1, bc/1, if_/1, catch_/1, classify/1, macro/1, maps/2, funs/1, named/1, strings/0, andalso_/2, rec_update/1, sorted/1]).
    -define(PI, 3.14159).
    -define(TWICE(X), ((X) * 2)).
    -ifdef(PI).
    -define(KNOWN, yes).
    -ifndef(PI).
    -include("nothing.hrl").
    -else.
    -define(INNER, 1).
    -endif.
    -else.
    -define(KNOWN, no).
    -on_load(nothing/0).
    -endif.
    -undef(PI).
    -ifndef(PI).
    -define(PI, 3.14159).
    -endif.
    known() -> {?KNOWN, ?INNER}.
    -record(shape, {kind = square :: atom(), side = 1}).
    -type t() :: #shape{}.
    -spec area(t()) -> number().
    area(#shape{kind = square, side = S}) -> S * S;
    area(#shape{kind = circle, side = R}) -> ?PI * R * R;
    area({shape, _, S}) when S > 100 -> big.
    records(K, S) -> X = #shape{kind = K, side = S}, {X, X#shape.side, is_record(X, shape), area(X)}.
    rec_update(S) -> X = #shape{}, X#shape{side = S}.
    lc(L) -> [{X, Y} || X <- L, is_integer(X), Y <- [X, -X], Y > 0].
    bc(L) -> lists:sum([X || {ok, X} <- L]).
    if_(X) -> if X > 10 -> big; X =:= 0 -> zero; is_atom(X) -> atom end.
    catch_(F) -> case catch run(F) of {'EXIT', {R, _}} -> {exit, R}; {'EXIT', R} -> {plain, R}; X -> {value, X} end.
    run(error) -> erlang:error(oops);
    run(exit) -> exit(bye);
    run(throw) -> throw(ball);
    run(badmatch) -> X = id(1), X = id(2);
    run(N) -> N + 1.
    id(X) -> X.
    classify(X) when is_list(X); is_tuple(X) -> container;
    classify(X) when is_integer(X), X rem 2 =:= 0; X =:= one -> even_or_one;
    classify(X) when X == 1.0 -> one_float;
    classify(_) -> other.
    macro(X) -> {?MODULE, ?TWICE(X + 1), ?TWICE(?TWICE(X))}.
    maps(M, K) -> #{K := V} = M, M#{K => {V}, new => 1}.
    funs(X) -> F = fun G(0) -> done; G(N) -> G(N - 1) end, {F(X), (fun id/1)(X), apply(fun erlang:abs/1, [X])}.
    named(X) -> try lists:foldl(fun(E, A) -> A / E end, 100, X) catch error:badarith -> infinite; C:R -> {C, R} end.
    strings() -> {"abc", <<"abc">>, $a, "a" ++ "b", 16#ff, 2#101, 1.0e3, [1, 2 | tail]}.
    andalso_(A, B) -> {A andalso B, A orelse B, A and B, A or B, A xor B}.
    sorted(L) -> lists:sort(fun(A, B) -> A >= B end, L).
    """

    calls =
      [
        {:strings, []},
        {:known, []},
        {:records, [:square, 3]},
        {:records, [:circle, 2]},
        {:records, [:other, 5]},
        {:records, [:other, 500]},
        {:rec_update, [4]}
      ] ++
        for(x <- [11, 0, :a, 5, 2.5], do: {:if_, [x]}) ++
        for(x <- [:error, :exit, :throw, :badmatch, 1, :x], do: {:catch_, [x]}) ++
        for(x <- [[], {1}, 2, 3, :one, 1.0, "b"], do: {:classify, [x]}) ++
        for(x <- [0, 3, -3, :a], f <- [:macro, :funs], x != -3 or f == :macro, do: {f, [x]}) ++
        for(a <- [true, false, 1], b <- [true, false, :x], do: {:andalso_, [a, b]}) ++
        [
          {:lc, [[1, -2, :a, 3]]},
          {:bc, [[{:ok, 1}, :no, {:ok, 2.5}]]},
          {:maps, [%{a: 1}, :a]},
          {:maps, [%{a: 1}, :b]},
          {:maps, [:nomap, :b]},
          {:named, [[1, 2, 4]]},
          {:named, [[1, 0]]},
          {:named, [[1 | 2]]},
          {:named, [[:a]]},
          {:area, [{:shape, :x, 101}]},
          {:area, [1]},
          {:sorted, [[3, 1, 2, 3]]}
        ]

    run(context, "erlang", source, calls)
  end
end
