-module(shop_tests).
-include_lib("eunit/include/eunit.hrl").

shop_test_() ->
    {setup,
     fun() -> {ok, Started} = application:ensure_all_started(shop), Started end,
     fun(Started) -> [application:stop(App) || App <- lists:reverse(Started)] end,
     {timeout, 120, [
         {"a parcel has its cost", fun() -> ?assertEqual({ok, 1175}, shop:cost(<<"FR">>, 2500)) end},
         {"what a document raises is a sentence", fun() ->
             {error, Text} = shop:cost(<<"FR">>, 0),
             ?assertMatch({_, _}, binary:match(Text, <<"function clause">>))
         end},
         {"a document's code is there as a module's is", fun() ->
             ?assertMatch({file, _}, instar:is_loaded(shop_rules, <<"shipping">>)),
             ?assertMatch([{{<<"shipping">>, <<"1.1.0">>}, #{}}], instar:all_loaded(shop_rules))
         end}
     ]}}.
