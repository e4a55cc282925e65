# Everything at once, for minutes: workers call, load, replace and kill (see operations.exs), documents change, and every
# answer is checked. Then all of it stops, and what the VM has is compared with what it had: nothing may be left
# behind, and memory may not grow. Exits with 1 if something is wrong.
#
#     bin/soak [minutes [workers]]

Code.require_file("operations.exs", __DIR__)

defmodule Instar.Soak do
  @moduledoc false
  alias Instar.Native
  alias Instar.Server.Versions
  alias Instar.Soak.Operations

  @sample_ms 2_000
  @line_ms 30_000
  # What the last third may have more of than the middle third, in MB: what an allocator keeps differs by some.
  @tolerance_mb 24
  # After the work has stopped, so long until the VM is quiet: threads that wait for files stay for ten seconds.
  @settle_ms 12_000
  # Names are made while all of it is used for the first time, and some later, by what is compiled.
  @new_atoms 200

  def run(minutes, workers) do
    # What is killed, raised and refused here is meant to be.
    Logger.configure(level: :emergency)
    folder = Path.join(System.tmp_dir!(), "instar-soak-#{System.pid()}")
    File.mkdir_p!(folder)
    System.at_exit(fn _status -> File.rm_rf!(folder) end)

    IO.puts(
      "#{minutes} minutes, #{workers} workers, #{System.schedulers_online()} schedulers, load #{load()}"
    )

    context = Operations.start(folder)
    # Each once, so that what is made at the first use is there.
    for {name, _weight, fun} <- Operations.all(), do: :ok = Operations.checked(name, fun, context)
    quiet()
    before = sample()
    {samples, counts, wrong} = work(context, minutes, workers)
    Operations.settle(context)
    quiet()
    problems = wrong ++ left_behind(context) ++ grown(before, sample()) ++ slope(samples)
    report(minutes, counts, [before | samples] ++ [sample()])
    finish(problems)
  end

  # The work -------------------------------------------------------------------------------------------------

  defp work(context, minutes, workers) do
    names = for {name, _weight, _fun} <- Operations.all(), do: name
    counters = :counters.new(length(names), [:write_concurrency])
    deck = for {{_name, weight, fun}, n} <- Enum.with_index(Operations.all(), 1), _ <- 1..weight, do: {n, fun}
    deck = List.to_tuple(deck)
    stop = :atomics.new(1, [])
    table = :ets.new(:wrong, [:public, :duplicate_bag])

    changers =
      for fun <- Operations.changers(),
          do: Task.async(fn -> Operations.repeat(stop, fn -> fun.(context) end) end)

    tasks =
      for _ <- 1..workers do
        Task.async(fn ->
          Operations.repeat(stop, fn ->
            {n, fun} = elem(deck, :rand.uniform(tuple_size(deck)) - 1)

            with {:wrong, what} <- Operations.checked(Enum.at(names, n - 1), fun, context),
                 do: :ets.insert(table, {n, what})

            :counters.add(counters, n, 1)
          end)
        end)
      end

    samples = watch(now() + minutes * 60_000, now() + @line_ms, [])
    :atomics.put(stop, 1, 1)
    Task.await_many(tasks ++ changers, 60_000)
    counts = for {name, n} <- Enum.with_index(names, 1), do: {name, :counters.get(counters, n)}
    wrong = for {n, what} <- :ets.tab2list(table), do: {Enum.at(names, n - 1), what}
    :ets.delete(table)
    {samples, counts, wrong}
  end

  defp watch(finish, line, samples) do
    Process.sleep(@sample_ms)
    samples = [sample() | samples]

    cond do
      now() >= finish ->
        Enum.reverse(samples)

      now() >= line ->
        print(hd(samples))
        watch(finish, line + @line_ms, samples)

      true ->
        watch(finish, line, samples)
    end
  end

  # What the VM has ------------------------------------------------------------------------------------------

  defp sample do
    {compiled, _from_disk, loaded, native} = Native.library(:statistics)
    status = File.read!("/proc/self/status")

    %{
      at: now(),
      rss: proc(status, "VmRSS") / 1024,
      vm: mb(:erlang.memory(:total)),
      binary: mb(:erlang.memory(:binary)),
      native: mb(native),
      loaded: loaded,
      compiled: compiled,
      processes: :erlang.system_info(:process_count),
      ports: :erlang.system_info(:port_count),
      atoms: :erlang.system_info(:atom_count),
      ets: :erlang.system_info(:ets_count),
      modules: length(:code.all_loaded()),
      terms: :persistent_term.info().count,
      files: length(File.ls!("/proc/self/fd")),
      threads: proc(status, "Threads")
    }
  end

  defp proc(status, key) do
    [_, number] = Regex.run(~r/^#{key}:\s+(\d+)/m, status)
    String.to_integer(number)
  end

  defp mb(bytes), do: bytes / 1_048_576
  defp now, do: System.monotonic_time(:millisecond)

  defp quiet do
    Process.sleep(@settle_ms)
    Enum.each(Process.list(), &:erlang.garbage_collect/1)
    Process.sleep(500)
  end

  # Judgement ------------------------------------------------------------------------------------------------

  # After the work nobody is in any code.
  defp left_behind(context) do
    for server <- context.servers,
        {{id, tag}, _loaded} <- Instar.all_loaded(server),
        version <- [Versions.current(server, id, tag), Versions.old(server, id, tag)],
        version != nil and version.target == :wasm,
        lingering = Native.gate(version.code, :lingering),
        lingering != {0, []},
        do: {:lingering, id, lingering}
  end

  defp grown(before, later) do
    allowed = [
      processes: 3,
      ports: 1,
      ets: 0,
      # The logger keeps one for each module that has logged.
      terms: 3,
      files: 3,
      atoms: @new_atoms,
      modules: 5,
      # Those of the runtime's pool come and go.
      threads: 16
    ]

    for {key, more} <- allowed, later[key] > before[key] + more, do: {:grown, key, before[key], later[key]}
  end

  defp slope(samples) do
    {middle, last} = thirds(samples)

    for key <- [:rss, :vm, :binary, :native], mean(last, key) > mean(middle, key) + @tolerance_mb do
      {:not_flat, key, round(mean(middle, key)), round(mean(last, key))}
    end
  end

  defp thirds(samples) do
    third = div(length(samples), 3)
    {Enum.slice(samples, third, third), Enum.drop(samples, 2 * third)}
  end

  defp mean(samples, key), do: Enum.sum(Enum.map(samples, & &1[key])) / max(length(samples), 1)

  # By least squares over the last two thirds, in MB per minute.
  defp per_minute(samples, key) do
    {middle, last} = thirds(samples)
    points = for sample <- middle ++ last, do: {sample.at / 60_000, sample[key]}
    count = length(points)

    {x, y} =
      {Enum.sum(Enum.map(points, &elem(&1, 0))) / count, Enum.sum(Enum.map(points, &elem(&1, 1))) / count}

    above = Enum.sum(for {a, b} <- points, do: (a - x) * (b - y))
    below = Enum.sum(for {a, _} <- points, do: (a - x) * (a - x))
    if below == 0, do: 0.0, else: above / below
  end

  # What is printed ------------------------------------------------------------------------------------------

  defp report(minutes, counts, [before | _] = samples) do
    during = samples |> tl() |> Enum.drop(-1)
    total = Enum.sum(Keyword.values(counts))
    IO.puts("\noperations: #{total}, #{round(total / minutes / 60)} a second; load #{load()}\n")

    for {name, count} <- counts,
        do: IO.puts("  #{String.pad_trailing("#{name}", 28)}#{String.pad_leading("#{count}", 10)}")

    IO.puts("\nmodules and components compiled: #{List.last(samples).compiled - before.compiled}\n")
    print_names()
    print(before, "before")

    for minute <- [1, div(minutes, 2), minutes],
        minute > 0,
        do: print(at(during, before, minute), "#{minute} min")

    print(List.last(samples), "after")
    {middle, last} = thirds(during)

    for key <- [:rss, :vm, :binary, :native] do
      IO.puts(
        "#{String.pad_trailing("#{key}", 8)} MB: middle third #{figure(mean(middle, key))}, last third " <>
          "#{figure(mean(last, key))}, #{figure(per_minute(during, key))} a minute"
      )
    end
  end

  defp at(samples, before, minute),
    do: Enum.find(samples, List.last(samples), &(&1.at - before.at >= minute * 60_000))

  @columns [
    :rss,
    :vm,
    :binary,
    :native,
    :loaded,
    :processes,
    :ports,
    :ets,
    :atoms,
    :modules,
    :files,
    :threads
  ]

  defp print_names, do: IO.puts(Enum.map_join(["" | @columns], &String.pad_leading("#{&1}", 10)))

  defp print(sample, title \\ "") do
    IO.puts(
      Enum.map_join([title | for(key <- @columns, do: figure(sample[key]))], &String.pad_leading(&1, 10))
    )
  end

  defp figure(number) when is_float(number), do: :erlang.float_to_binary(number, decimals: 1)
  defp figure(number), do: "#{number}"

  defp load, do: hd(String.split(File.read!("/proc/loadavg")))

  defp finish([]), do: IO.puts("\nEvery answer was right, and nothing was left behind.")

  defp finish(problems) do
    IO.puts("\n#{length(problems)} problems:")
    for problem <- Enum.take(problems, 30), do: IO.inspect(problem, limit: 20, printable_limit: 300)
    exit({:shutdown, 1})
  end
end

[minutes, workers] = Enum.map(System.argv(), &String.to_integer/1)
Instar.Soak.run(minutes, workers)
