# Every way to look at a VM beside every operation of the soak (lookers.exs), for minutes. Exits with 1 if an
# answer was wrong or something was left behind; a VM that dies says so by itself.
#
#     bin/soak look [minutes [workers]]

Code.require_file("lookers.exs", __DIR__)
alias Instar.Soak.Lookers

[minutes, workers] = Enum.map(System.argv(), &String.to_integer/1)
folder = Path.join(System.tmp_dir!(), "instar-look-#{System.pid()}")
File.mkdir_p!(folder)
System.at_exit(fn _status -> File.rm_rf!(folder) end)

IO.puts(
  "#{minutes} minutes, #{workers} workers, #{System.schedulers_online()} schedulers, " <>
    "OTP #{:erlang.system_info(:otp_release)}"
)

beside = Path.join(folder, "beside")
File.mkdir_p!(beside)

dump =
  case Lookers.crash_dump(beside, 15_000) do
    {:ok, text} -> if(text =~ "=end", do: [], else: [:half_a_crash_dump])
    {:error, reason} -> [{:no_crash_dump, reason}]
  end

{problems, done} = Lookers.run(folder, minutes * 60_000, workers)

for {name, count} <- done,
    do: IO.puts("  #{String.pad_trailing("#{name}", 28)}#{String.pad_leading("#{count}", 10)}")

case problems ++ dump do
  [] ->
    IO.puts("\nThe VM lives, every answer was right, and nothing was left behind.")

  problems ->
    IO.puts("\n#{length(problems)} problems:")
    for problem <- Enum.take(problems, 30), do: IO.inspect(problem, limit: 20, printable_limit: 300)
    exit({:shutdown, 1})
end
