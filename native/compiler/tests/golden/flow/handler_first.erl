-module(handler_first).
-export([guarded/2]).

%% What raises is written before its handler, whatever the order in the BEAM's code.
guarded(F, X) ->
    Y = try F(X) of
        {ok, Value} -> Value;
        Other -> {other, Other}
    catch
        throw:Thrown -> Thrown;
        error:badarg -> none
    end,
    {done, Y}.
