# Attacks what stands before Elixir's compiler with random syntax trees: bin/fuzz ast ROUNDS [SEED].

{rounds, seed} =
  case System.argv() do
    [rounds] -> {String.to_integer(rounds), :rand.uniform(1_000_000_000)}
    [rounds, seed] -> {String.to_integer(rounds), String.to_integer(seed)}
  end

IO.puts("ast: #{rounds} rounds from seed #{seed}")
{time, counts} = :timer.tc(fn -> Instar.AstFuzz.run(rounds, seed) end)
{new_atoms, counts} = Map.pop(counts, :new_atoms)
sources = counts |> Map.values() |> Enum.sum()
IO.puts("ast: #{sources} sources in #{div(time, 1_000_000)} s, 0 touched, #{new_atoms} new atoms")
for {{kind, outcome}, count} <- Enum.sort(counts), do: IO.puts("  #{kind} #{outcome}: #{count}")
