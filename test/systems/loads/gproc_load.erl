%% A request registers a name, finds it, and gives it back.
-module(gproc_load).
-export([setup/0, request/0]).

setup() -> {ok, _} = application:ensure_all_started(gproc).

request() ->
    Name = {n, l, make_ref()},
    true = gproc:reg(Name, here),
    Self = self(),
    Self = gproc:where(Name),
    here = gproc:get_value(Name),
    true = gproc:unreg(Name).
