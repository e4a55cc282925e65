%% What a parcel costs to send, by country and weight; in cents.
-module(shipping).
-export([cost/2, zone/1]).

-define(HEAVIEST, 31500).

%% The cost of a parcel of that many grams.
cost(Country, Grams) when is_integer(Grams), Grams > 0, Grams =< ?HEAVIEST ->
    {Base, PerKilo} = rate(zone(Country)),
    Base + PerKilo * kilos(Grams).

zone(<<"DE">>) -> home;
zone(Country) when Country =:= <<"AT">>; Country =:= <<"FR">>; Country =:= <<"PL">> -> near;
zone(Country) when byte_size(Country) =:= 2 -> far.

rate(home) -> {390, 45};
rate(near) -> {890, 95};
rate(far) -> {1490, 310}.

%% A kilogram that has begun counts.
kilos(Grams) -> (Grams + 999) div 1000.
