# How others fare beside 50 processes that are busy: in WebAssembly of each kind, and in loops of the BEAM, in one run.
# First a ticker of 1 ms, then how soon a killed process is gone and how late a call ends at its timeout, alone and
# beside 50 of its kind.
#
#     bin/bench fairness        or            mix run bench/fairness.exs

Code.require_file("../test/support/fairness.ex", __DIR__)

defmodule Instar.Bench.Fairness do
  @moduledoc false
  alias Instar.Fairness

  @busy 50
  @rounds 10
  @ticks 100
  @ends 30

  @rows [
    beam: "BEAM, endless loops",
    beam_ring: "BEAM, messages in a ring",
    loops: "endless loops",
    calls: "short calls, reused instances",
    fresh_calls: "short calls, fresh instances",
    copies: "copies of 4 MiB",
    fills: "fills of 8 MiB",
    table_fills: "fills of 10,000 table elements",
    table_copies: "copies of as many",
    callbacks: "callbacks that pass messages in a ring",
    callbacks_alone: "callbacks that return at once",
    elixir: "Elixir, endless loops",
    terms: "Elixir, lists, maps and strings",
    writers: "WASI, 1 MiB written, dropped",
    writers_to_function: "WASI, 1 MiB written to a function",
    little_writers: "WASI, 100 bytes written to a function",
    component_loops: "component, endless loops",
    component_copies: "component, copies of 4 MiB",
    component_calls: "component, short calls"
  ]

  def run do
    folder = Path.join(System.tmp_dir!(), "instar-bench-#{System.pid()}")
    File.mkdir_p!(folder)
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    {:ok, store} = Instar.DocumentServer.start_link(dir: folder)
    source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(store)}
    {:ok, _server} = Instar.start_link(source: source, cache_dir: false)
    bodies = Fairness.bodies(Fairness.load(store, Instar))
    true = Enum.sort(Keyword.keys(@rows)) == Enum.sort(Map.keys(bodies))
    print_ticks(bodies)
    print_ends(bodies)
  end

  # Round by round over all rows, so that whatever else the machine does meets each of them.
  defp print_ticks(bodies) do
    rounds =
      for _round <- 1..@rounds,
          do: Map.new(@rows, fn {name, _} -> {name, Fairness.ticks(@busy, bodies[name], @ticks)} end)

    all = Map.new(@rows, fn {name, _} -> {name, rounds |> Enum.flat_map(& &1[name]) |> Enum.sort()} end)
    p99 = &Fairness.percentile(all[&1], 99)

    title("what a tick of 1 ms takes beside #{@busy} of a kind, #{@rounds} times #{@ticks} ticks")
    line("ms", ["p50", "p99", "max", "p99 : BEAM's"])

    for {name, text} <- @rows do
      figures = for percent <- [50, 99, 100], do: Fairness.percentile(all[name], percent)
      line(text, figures ++ [p99.(name) / p99.(:beam)])
    end
  end

  defp print_ends(bodies) do
    title(
      "from a kill until the process is gone, and from a timeout until the call is over, #{@ends} times each"
    )

    line("ms, p50 and max", ["kill", "", "of 51", "", "timeout", "", "of 51", ""])

    for {name, text} <- @rows do
      ways = [(&Fairness.kills/3) | if(name in Fairness.endless(), do: [], else: [&Fairness.timeouts/3])]

      figures =
        for way <- ways, others <- [0, @busy] do
          ends = way.(others, bodies[name], @ends)
          for percent <- [50, 100], do: Fairness.percentile(ends, percent)
        end

      line(text, List.flatten(figures))
    end

    IO.puts("\nAt a timeout, BEAM's loop looks at the clock itself.")
  end

  defp title(text) do
    load = hd(String.split(File.read!("/proc/loadavg")))

    IO.puts(
      "\n#{text}; #{System.schedulers_online()} schedulers, OTP #{System.otp_release()}, load #{load}\n"
    )
  end

  defp line(text, cells), do: IO.puts(String.pad_trailing(text, 40) <> Enum.map_join(cells, &cell/1))

  defp cell(text) when is_binary(text),
    do: String.pad_leading(text, if(String.length(text) > 9, do: 14, else: 9))

  defp cell(number), do: cell(:erlang.float_to_binary(number * 1.0, decimals: 2))
end

Instar.Bench.Fairness.run()
