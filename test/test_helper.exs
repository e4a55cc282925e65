# Since Elixir 1.15 Mix hides the applications of Erlang that a project doesn't name. Tests use these.
if function_exported?(Mix, :ensure_application!, 1),
  do: for(app <- [:proper, :sasl, :tools], do: apply(Mix, :ensure_application!, [app]))

# A test that hangs ends, and so does who waits for a message; how long that takes on a busy machine says nothing.
waits = [timeout: Instar.Patience.ms(600_000), assert_receive_timeout: Instar.Wait.soon()]

# What is logged belongs to the test that failed: nothing else would be read among so many.
formatters =
  [ExUnit.CLIFormatter, Instar.FailuresLast] ++
    if(System.get_env("INSTAR_TOTALS"), do: [Instar.Totals], else: [])

ExUnit.start([capture_log: true, formatters: formatters] ++ waits)
