# Attacks what stands before Elixir's compiler with random syntax trees: bin/fuzz ast ROUNDS [SEED [FIRST ROUND]].

{rounds, seed, first} =
  case Enum.map(System.argv(), &String.to_integer/1) do
    [rounds] -> {rounds, :rand.uniform(1_000_000_000), 1}
    [rounds, seed] -> {rounds, seed, 1}
    [rounds, seed, first] -> {rounds, seed, first}
  end

IO.puts("ast: #{rounds} rounds from seed #{seed}")
{time, counts} = :timer.tc(fn -> Instar.AstFuzz.run(rounds, seed, first) end)
{new_atoms, counts} = Map.pop(counts, :new_atoms)
{too_large, counts} = Map.pop(counts, :too_large)
sources = counts |> Map.values() |> Enum.sum()
IO.puts("ast: #{sources} sources in #{div(time, 1_000_000)} s, 0 touched, #{new_atoms} new atoms")
for {{kind, outcome}, count} <- Enum.sort(counts), do: IO.puts("  #{kind} #{outcome}: #{count}")

for round <- too_large,
    do: IO.puts("round #{round} took more than half a gigabyte: bin/fuzz ast 1 #{seed} #{round}")

if too_large != [], do: System.halt(1)
