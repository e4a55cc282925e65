# A host under load whose servers come and go (hosts.exs), for minutes. Exits with 1 if somebody was killed, got a wrong
# answer or got it late, or if something was left behind.
#
#     bin/soak host [minutes [workers]]

Code.require_file("hosts.exs", __DIR__)

[minutes, workers] = Enum.map(System.argv(), &String.to_integer/1)
folder = Path.join(System.tmp_dir!(), "instar-host-#{System.pid()}")
File.mkdir_p!(folder)
System.at_exit(fn _status -> File.rm_rf!(folder) end)

IO.puts(
  "#{minutes} minutes, #{workers} workers, #{System.schedulers_online()} schedulers, " <>
    "OTP #{:erlang.system_info(:otp_release)}, load #{hd(String.split(File.read!("/proc/loadavg")))}"
)

{problems, done, figures} = Instar.Soak.Hosts.run(folder, minutes * 60_000, workers)

for {name, count} <- done,
    do: IO.puts("  #{String.pad_trailing("#{name}", 28)}#{String.pad_leading("#{count}", 10)}")

figure = fn number ->
  if is_float(number), do: :erlang.float_to_binary(number, decimals: 1), else: "#{number}"
end

IO.puts("\n#{Enum.map_join(["", :before, :after], &String.pad_leading("#{&1}", 12))}")

for key <- [:rss, :vm, :held, :instances, :processes, :ets, :terms, :files] do
  row = [key, figure.(figures.before[key]), figure.(figures.after[key])]
  IO.puts(Enum.map_join(row, &String.pad_leading("#{&1}", 12)))
end

IO.puts(
  "\nthe latest answer: #{Map.get(figures.late, :late, 0)} ms after its timeout, " <>
    "#{Map.get(figures.late, :beyond_the_schedulers, 0)} ms of that while processes that only slept were in time"
)

case problems do
  [] ->
    IO.puts("\nNobody was killed, every answer was right and in time, and nothing was left behind.")

  problems ->
    IO.puts("\n#{length(problems)} problems:")
    for problem <- Enum.take(problems, 30), do: IO.inspect(problem, limit: 20, printable_limit: 300)
    exit({:shutdown, 1})
end
