-module(match_terms).
-export([text/1, variable/2]).

%% Keys that are no immediates are looked for by the runtime.
text(#{<<"name">> := Name}) -> Name;
text(#{{a, 1} := Name}) -> Name.

variable(Key, Map) ->
    #{Key := Value} = Map,
    Value.
