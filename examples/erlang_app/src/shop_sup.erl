%% One code server beside whatever else the shop has.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Folder = unicode:characters_to_binary(filename:join(code:priv_dir(shop), "documents")),
    Options = [
        {name, shop_rules},
        {source, {'Elixir.Instar.Source.Folder', [{dir, Folder}]}},
        {timeout, 2000}
    ],
    {ok, {#{strategy => one_for_one}, [instar:child_spec(Options)]}}.
