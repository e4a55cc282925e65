-module(guard).
-export([large/2]).

%% Show: slow /
%% In a guard an error is a failure.
large(A, B) when A + B > 100 -> yes;
large(A, B) when A / B > 2 -> ratio;
large(_, _) -> no.
