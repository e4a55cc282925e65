-module(shop_tests).
-include_lib("eunit/include/eunit.hrl").

shop_test_() ->
    {setup,
     fun() -> {ok, Started} = application:ensure_all_started(shop), Started end,
     fun(Started) -> [application:stop(App) || App <- lists:reverse(Started)] end,
     %% The first test loads the document: a load compiles it, which may take longer than the 2 seconds of a call.
     %% EUnit gives each test 5 seconds, and a busy machine needs more. A limit around the list does not count for the tests in it.
     {inorder, [
         {"the document is loaded", {timeout, 120, fun() -> {ok, _} = instar:load(shop_rules, <<"shipping">>) end}},
         {"a parcel has its cost", {timeout, 120, fun() -> ?assertEqual({ok, 1175}, shop:cost(<<"FR">>, 2500)) end}},
         {"what a document raises is a sentence", {timeout, 120, fun() ->
             {error, Text} = shop:cost(<<"FR">>, 0),
             ?assertMatch({_, _}, binary:match(Text, <<"function clause">>))
         end}},
         {"a document's code is there as a module's is", {timeout, 120, fun() ->
             ?assertMatch({file, _}, instar:is_loaded(shop_rules, <<"shipping">>)),
             ?assertMatch([{{<<"shipping">>, <<"1.1.0">>}, #{}}], instar:all_loaded(shop_rules))
         end}}
     ]}}.
