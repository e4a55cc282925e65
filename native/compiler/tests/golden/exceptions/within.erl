-module(within).
-export([sum/2]).

%% An instruction that raises branches to the handler.
sum(A, B) ->
    try A + hd(B) of
        Sum when Sum > 10 -> large;
        Sum -> Sum
    catch
        error:badarith -> arith;
        error:badarg -> no_list
    end.
