-module(match_loop).
-export([sum/2]).

%% The context is taken along from round to round.
sum(<<B, Rest/binary>>, Acc) -> sum(Rest, Acc + B);
sum(<<>>, Acc) -> Acc.
