-module(select_arity).
-export([size/1]).

size({}) -> none;
size({_}) -> one;
size({_, _}) -> two;
size({_, _, _}) -> three;
size(_) -> more.
