%% What the shop asks its documents.
-module(shop).
-export([cost/2]).

-spec cost(Country :: binary(), Grams :: integer()) -> {ok, integer()} | {error, binary()}.
cost(Country, Grams) ->
    case instar:call(shop_rules, <<"shipping">>, cost, [Country, Grams]) of
        {ok, Cents} -> {ok, Cents};
        {error, Error} -> {error, instar:format_error(Error)}
    end.
