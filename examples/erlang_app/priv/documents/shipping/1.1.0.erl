%% What a parcel costs to send, by country, weight and, since 1.1.0, size; in cents.
-module(shipping).
-export([cost/2, cost/3, zone/1]).

-define(HEAVIEST, 31500).
-define(CUBIC_CENTIMETRES_PER_KILO, 5000).

cost(Country, Grams) -> cost(Country, Grams, {0, 0, 0}).

%% The cost of a parcel of that many grams and centimetres. What is light but large counts by its volume.
cost(Country, Grams, {Length, Width, Height}) when is_integer(Grams), Grams > 0, Grams =< ?HEAVIEST ->
    {Base, PerKilo} = rate(zone(Country)),
    ByVolume = Length * Width * Height * 1000 div ?CUBIC_CENTIMETRES_PER_KILO,
    Base + PerKilo * kilos(max(Grams, ByVolume)).

zone(<<"DE">>) -> home;
zone(Country) when Country =:= <<"AT">>; Country =:= <<"FR">>; Country =:= <<"PL">> -> near;
zone(Country) when byte_size(Country) =:= 2 -> far.

rate(home) -> {390, 45};
rate(near) -> {890, 95};
rate(far) -> {1490, 310}.

%% A kilogram that has begun counts.
kilos(Grams) -> (Grams + 999) div 1000.
