defmodule Instar.Call.Request do
  # What a call is, on its way from whoever asks to the code: the function and its arguments, as they were given, and what
  # becomes known of it on the way. The version that it calls stands beside it, because another may take its place.
  @moduledoc false
  alias Instar.Call.{Allowed, Callbacks, Clock, Limits, World}

  # `server` is whose version is meant where the reference is no handle. `since` is when the call began to wait for its code,
  # nil for nearly all, whose code is there. What follows is known once the options have been looked at: `limits`, nil for
  # those that the code was prepared with; `offer`, the functions that the call brings; `allow`, what it is allowed in place of
  # what its version is; `world`, what it gives to a program.
  defstruct [:server, :function, :since, :limits, :allow, :world, arguments: [], options: [], offer: %{}]

  @type t :: %__MODULE__{
          server: atom,
          function: atom | String.t() | nil,
          arguments: [term],
          options: keyword,
          since: Clock.since(),
          limits: Limits.t() | nil,
          offer: Callbacks.offer(),
          allow: Allowed.t() | nil,
          world: World.t() | nil
        }
end
