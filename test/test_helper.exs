# Since Elixir 1.15 Mix hides the applications of Erlang that a project doesn't name. Tests use these.
if function_exported?(Mix, :ensure_application!, 1),
  do: for(app <- [:proper, :sasl, :tools], do: apply(Mix, :ensure_application!, [app]))

ExUnit.start()
