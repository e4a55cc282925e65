%% Erlang's own corners: catch, records, guards, comparing, big numbers, applying.
-module(terms).
-compile([nowarn_obsolete_guard]).
-export([cases/0, caught/1, tried/1, arith/3, compare/2, guard/2, record/1, applied/3, funs/1, nested/1,
         big/1, bits/1, select/1, tuple/2, lists_of/1, deep_after/1, reraise/1, error_args/2, clause/2, iff/1,
         float_loop/2, bool/2, elements/2, eq/2, many/9, shifts/2, comp/1, big_map/1, lit/1]).
-record(r, {a, b = 2, c}).

cases() ->
    Ops = ['+', '-', '*', '/', 'div', 'rem', 'band', 'bor', 'bxor', 'bsl', 'bsr'],
    Numbers = [0, 1, -1, 7, -7, 3.5, -2.0, 1 bsl 59, (1 bsl 61) - 1, -(1 bsl 61), 1 bsl 61, 1 bsl 63, -(1 bsl 64), 1 bsl 70, 4294967296, -1073741824],
    Small = [0, 1, -1, 7, 60, -3, x, 2.0, 5000000000],
    Terms = [0, 1, 1.0, -1, 1 bsl 70, a, b, [], [1], [1.0], [1 | 2], {}, {1}, {1, 2}, {a}, #{}, #{a => 1}, #{1 => a},
             #{1.0 => a}, <<>>, <<"a">>, <<"ab">>, <<1:3>>, "str", true, 0.0, 9007199254740993, 9007199254740992.0],
    [{arith, [O, A, B]} || O <- Ops -- ['bsl'], A <- Numbers, B <- Numbers, not (O =:= 'bsr' andalso is_integer(B) andalso abs(B) > 100)]
    ++ [{shifts, [A, B]} || A <- Numbers, B <- [0, 1, 2, 60, 61, 62, -1, -5, 70, x]]
    ++ [{arith, [O, A, B]} || O <- Ops, A <- Small, B <- [a, 0, 1, -1, 3, 3.0]]
    ++ [{compare, [A, B]} || A <- Terms, B <- Terms]
    ++ [{eq, [A, B]} || A <- Terms, B <- Terms]
    ++ [{bool, [A, B]} || A <- [true, false, x, 1], B <- [true, false, x]]
    ++ [{elements, [A, B]} || A <- [0, 1, 2, 3, a], B <- [{}, {a}, {a, b, c}, [], x]]
    ++ [{guard, [A, B]} || A <- Terms, B <- [0, a, {}, 3]]
    ++ [{caught, [X]} || X <- [ok, {throw, 1}, {exit, 2}, {error, 3}, badmatch, badarith, badfun, {undef, nope}]]
    ++ [{tried, [X]} || X <- [ok, {throw, 1}, {exit, 2}, {error, 3}, badmatch, badarith, badfun, badarity, {undef, nope}, clause, if_, case_, 5, lists, hd, element]]
    ++ [{record, [X]} || X <- [1, {r, 1, 2, 3}, {r, 1}, {x, 1, 2, 3}]]
    ++ [{applied, [M, F, A]} || {M, F, A} <- [{terms, arith, ['+', 1, 2]}, {terms, nope, [1]}, {nope, nope, []}, {terms, iff, [1]}, {1, 2, []}, {terms, iff, [1 | 2]}]]
    ++ [{funs, [X]} || X <- [1, 2, 3, 4, 5]]
    ++ [{nested, [X]} || X <- [1, 2, 3, 4, 5]]
    ++ [{big, [N]} || N <- [1, 5, 20, 25, 30, 60]]
    ++ [{bits, [B]} || B <- [<<>>, <<1>>, <<1, 2, 3, 4, 5, 6, 7, 8>>, <<"abc", 0:5>>, <<255, 254, 253, 252, 251, 250, 249, 248, 247>>, <<1.5/float>>, x, <<"rest of it">>]]
    ++ [{select, [X]} || X <- [1, 2, 100, 1000, -5, 1 bsl 70, 1.5, a, zebra, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, "x", {1}, {1, 2}, {1, 2, 3}, {}]]
    ++ [{tuple, [X, Y]} || X <- [1, 2, 3, 4], Y <- [{a, b, c}, {a}, x]]
    ++ [{lists_of, [X]} || X <- [[1, 2, 3], [], [a, b | c], [3, 1, 2], x]]
    ++ [{deep_after, [X]} || X <- [0, 1, 2, 3]]
    ++ [{reraise, [X]} || X <- [0, 1, 2]]
    ++ [{error_args, [1, 2]}, {clause, [1, 2]}, {clause, [a, 2]}, {iff, [1]}, {iff, [2]}, {float_loop, [10, 1.5]}, {float_loop, [3, 2]}, {float_loop, [2000, 1.5]},
        {many, [1, 2, 3, 4, 5, 6, 7, 8, 9]}, {comp, [[1, 2, 3, a, {x, 4}]]}, {big_map, [10]}, {big_map, [100]}, {lit, [1]}, {lit, [2]}, {lit, [3]}, {lit, [4]}, {lit, [5]}].

arith('+', A, B) -> A + B;
arith('-', A, B) -> A - B;
arith('*', A, B) -> A * B;
arith('/', A, B) -> A / B;
arith('div', A, B) -> A div B;
arith('rem', A, B) -> A rem B;
arith('band', A, B) -> A band B;
arith('bor', A, B) -> A bor B;
arith('bxor', A, B) -> A bxor B;
arith('bsl', A, B) -> A bsl B;
arith('bsr', A, B) -> A bsr B.

shifts(A, B) -> {catch A bsl B, catch A bsr B, catch A bsl 3, catch A bsr 3, catch A * 3, catch A * -5, catch A + 1, catch A - 1, catch -A, catch bnot A, catch abs(A), catch A div 7, catch A rem 7, catch A * 1103515245 + 12345}.

compare(A, B) -> {A < B, A > B, A =< B, A >= B, if A < B -> 1; true -> 2 end, A < 5, 5 =< A, A == 1, 1.0 == A}.
eq(A, B) -> {A =:= B, A =/= B, A == B, A /= B, if A =:= B -> 1; true -> 2 end, A =:= 1, A =:= a, A =:= [], A =:= 1.0, A =:= {1}}.
bool(A, B) -> {catch not A, catch (A and B), catch (A or B), catch (A xor B), catch (A andalso B), catch (A orelse B)}.
elements(A, B) -> {catch element(A, B), catch element(2, B), catch setelement(A, B, z), catch tuple_size(B), catch hd(B), catch tl(B), catch length(B)}.

guard(A, B) when is_integer(A), A > B -> {int, A};
guard(A, B) when is_float(A); is_atom(A), A =/= B -> {float_or_atom, A};
guard(A, _) when is_list(A), length(A) > 0 -> {list, length(A)};
guard(A, _) when is_tuple(A), element(1, A) =:= 1 -> {tuple, tuple_size(A)};
guard(A, _) when is_map(A), map_size(A) > 0 -> {map, map_size(A)};
guard(A, _) when is_binary(A), byte_size(A) > 0 -> {binary, byte_size(A)};
guard(A, _) when is_bitstring(A) -> {bits, bit_size(A)};
guard(A, _) when is_number(A); A == b -> number;
guard(A, {}) when hd(A) =:= 1; is_boolean(A) -> hd;
guard(A, B) -> {other, A, B}.

raising(ok) -> fine;
raising({throw, X}) -> throw(X);
raising({exit, X}) -> exit(X);
raising({error, X}) -> error(X);
raising(badmatch) -> X = raising(ok), {_, _} = X;
raising(badarith) -> raising(ok) + 1;
raising(badfun) -> X = raising(ok), X(1);
raising(badarity) -> F = fun(A) -> A end, F(1, raising(ok));
raising({undef, M}) -> M:nope(1);
raising(if_) -> X = raising(ok), if X =:= 1 -> 2 end;
raising(case_) -> case raising(ok) of other -> 1 end;
raising(lists) -> length([raising(ok) | 1]);
raising(hd) -> hd(raising(ok));
raising(element) -> element(raising(ok), {1});
raising(X) when is_integer(X) -> X.

caught(X) ->
    case catch raising(X) of
        {'EXIT', {Reason, Trace}} when is_list(Trace) -> {'EXIT', Reason};
        Other -> Other
    end.

tried(X) ->
    try raising(X) of
        fine -> all_fine;
        5 -> five
    catch
        throw:V -> {thrown, V};
        exit:V -> {exited, V};
        error:{badmatch, V} -> {no_match, V};
        error:E:S -> {failed, E, is_list(S)}
    end.

record(1) -> #r{a = 1, c = x};
record(#r{a = A, c = C} = R) -> {A, C, R#r{b = new}};
record(Other) -> Other#r.a.

applied(M, F, A) -> {ok, apply(M, F, A)}.

funs(1) -> X = 5, F = fun(Y) -> X + Y end, [F(1), F(2)];
funs(2) -> F = fun Fact(0) -> 1; Fact(N) -> N * Fact(N - 1) end, F(30);
funs(3) -> lists:map(fun erlang:abs/1, [-1, 2, -3]);
funs(4) -> F = fun ?MODULE:iff/1, {F(1), is_function(F), is_function(F, 1), is_function(F, 2), apply(F, [1])};
funs(5) -> lists:foldl(fun(X, Acc) -> Acc + X end, 0, lists:seq(1, 100)).

nested(X) ->
    try
        try
            try raising_n(X) catch throw:a -> inner end
        catch
            error:b -> middle;
            throw:c -> throw(d)
        after
            ok
        end
    catch
        throw:d -> outer;
        exit:Y -> {exit, Y};
        _:E -> {any, E}
    end.
raising_n(1) -> throw(a);
raising_n(2) -> error(b);
raising_n(3) -> throw(c);
raising_n(4) -> exit(e);
raising_n(5) -> error(f).

big(N) -> {fact(N), fact(N) div fact(N - 1), -fact(N), fact(N) rem 1000007, fact(N) > fact(N - 1), fact(N) * 1.0}.
fact(0) -> 1;
fact(N) -> N * fact(N - 1).

bits(<<>>) -> empty;
bits(<<"rest", Rest/binary>>) -> {rest, Rest, <<Rest/binary, "!">>};
bits(<<F:64/float>>) when F =:= 1.5 -> {float, F};
bits(<<A:8, B:16/little, C:24/signed, D/binary>>) -> {A, B, C, D, <<D/binary, A, B:16/little>>};
bits(<<A:3, B:5, C/bitstring>>) -> {A, B, C, bit_size(C)};
bits(X) -> {no, X}.

select(1) -> one; select(2) -> two; select(100) -> hundred; select(1000) -> thousand; select(-5) -> minus;
select(1180591620717411303424) -> huge; select(1.5) -> float;
select(m1) -> 1; select(m2) -> 2; select(m3) -> 3; select(m4) -> 4; select(m5) -> 5; select(m6) -> 6; select(m7) -> 7; select(m8) -> 8; select(m9) -> 9;
select({_}) -> t1; select({_, _}) -> t2; select({_, _, _}) -> t3;
select("x") -> x;
select(_) -> other.

tuple(N, T) -> setelement(N, T, {N, element(N, T)}).
lists_of(L) -> {lists:reverse(L), L ++ [z], [X || X <- L, X =/= 2], lists:sort(L), lists:member(2, L), length(L)}.

deep_after(X) -> try 10 div X after (catch raising({throw, X})) end.
reraise(X) ->
    try
        try raising_n(X) catch error:b:_ -> error(was_b) after catch throw(z) end
    catch C:R -> {C, R}
    end.
error_args(A, B) -> erlang:error(my_error, [A, B]).
clause(A, B) when A > 0, is_integer(A) -> {A, B}.
iff(1) -> one.

float_loop(0, Acc) -> Acc;
float_loop(N, Acc) -> float_loop(N - 1, Acc * 1.5 + N / 2).

bool_(X) -> X.
many(A, B, C, D, E, F, G, H, I) -> bool_({I, H, G, F, E, D, C, B, A}).
comp(L) -> {[X + 1 || X <- L, is_integer(X)], << <<X>> || X <- L, is_integer(X) >>, [Y || {x, Y} <- L], [X || <<X>> <= <<1, 2, 3>>]}.
big_map(N) ->
    M = maps:from_list([{I, I * I} || I <- lists:seq(1, N)]),
    #{1 := One} = M,
    M2 = M#{1 := two, new => N},
    {One, maps:size(M2), maps:get(1, M2), lists:sum(maps:values(M)), M2 =:= M, is_map_key(N, M), map_size(maps:remove(1, M))}.
lit(1) -> #{a => 1, "k" => {1, 2.5}, 3 => [x, <<"bin">>, 123456789012345678901234567890]};
lit(2) -> [1.5, -0.0, 1 bsl 62, -(1 bsl 62), <<5:3>>];
lit(3) -> fun lists:reverse/1;
lit(4) -> F = fun lists:reverse/1, F([1, 2]);
lit(5) -> #{1=>1,2=>2,3=>3,4=>4,5=>5,6=>6,7=>7,8=>8,9=>9,10=>10,11=>11,12=>12,13=>13,14=>14,15=>15,16=>16,17=>17,18=>18,19=>19,20=>20,21=>21,22=>22,23=>23,24=>24,25=>25,26=>26,27=>27,28=>28,29=>29,30=>30,31=>31,32=>32,33=>33}.
