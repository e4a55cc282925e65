# 100,000 texts that nobody has seen before, and 64 sessions that are killed at random: atoms, memory, processes, modules and
# ETS tables are flat, or it fails.
#
#     bin/soak eval [TEXTS]

{:ok, _started} = Application.ensure_all_started(:instar)
Code.require_file("../../test/support/evals.ex", __DIR__)

count = String.to_integer(List.first(System.argv(), "100000"))
warm = max(div(count, 20), 1_100)
say = &IO.puts/1

say.("#{warm} texts first, so that what stays is there")
Instar.Evals.run(1..warm)
Instar.Evals.kill_sessions(16, 48)
# Looking brings some modules along, too.
Instar.Evals.holdings()
Instar.Evals.run(1..16)
before = Instar.Evals.holdings()
say.("before: #{inspect(before)}")

for part <- 1..10 do
  Instar.Evals.run((warm + div((part - 1) * count, 10) + 1)..(warm + div(part * count, 10)))
  say.("#{div(part * count, 10)}: #{inspect(Instar.Evals.holdings())}")
end

say.("64 sessions, killed at random")
Instar.Evals.kill_sessions(64, div(count, 100))
now = Instar.Evals.holdings()
say.("after: #{inspect(now)}")

case Instar.Evals.grown(before, now) do
  [] -> say.("flat")
  grown -> say.("GROWN: #{inspect(grown)}") && System.halt(1)
end
