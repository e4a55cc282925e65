# What 64 callers of a document feel of somebody who debugs another one: how many calls they make, with and without.
#
#     bin/bench debug [rounds]
#
# A round is two spans of half a second, in an order that changes: nobody debugs, or one has a breakpoint with a process standing
# still at it and a log point that another one passes now and then. The callers call all the time; each pair is compared with itself, and the table has
# the median of the pairs.

defmodule Instar.Bench.Debug do
  @moduledoc false
  alias Instar.Debug.Debuggee

  @callers 64
  @span 500
  @settle 300

  # The debugger's tests have it too.
  @pricing File.read!(Path.expand("../test/fixtures/debugged/pricing@1.0.0.ex", __DIR__))

  @adder """
  (module
    (func (export "add") (param $a i32) (param $b i32) (result i32)
      local.get $a
      local.get $b
      i32.add))
  """

  def run(rounds) do
    folder = Path.join(System.tmp_dir!(), "instar-debug-#{System.pid()}")
    System.at_exit(fn _status -> File.rm_rf!(folder) end)

    for {id, file, text} <- [
          {"pricing", "1.ex", @pricing},
          {"other", "1.ex", @pricing},
          {"adder", "1.wat", @adder},
          {"twin", "1.wat", @adder}
        ] do
      File.mkdir_p!(Path.join(folder, id))
      File.write!(Path.join([folder, id, file]), text)
    end

    {:ok, _} =
      Instar.start_link(source: {Instar.Source.Folder, dir: folder}, cache_dir: false, refresh: :infinity)

    for id <- ["pricing", "other", "adder", "twin"], do: {:ok, _} = Instar.load(id)
    # Loading OTP's interpreter isn't what is measured.
    for module <- [:int, :dbg_debugged, :dbg_icmd, :dbg_idb, :dbg_ieval, :dbg_iload, :dbg_iserver, :dbg_istk],
        do: Code.ensure_loaded(module)

    IO.puts(
      "\nElixir #{System.version()}, OTP #{System.otp_release()}, #{@callers} callers, #{rounds} pairs of #{@span} ms\n"
    )

    IO.puts("| debugged | called beside it | calls/s without | with | with/without |")
    IO.puts("|---|---|---|---|---|")

    for {debugged, other} <- [
          {{"pricing", :total, [[10, 30], 10], "pricing@1.ex", 3, 4}, {"other", :total, [[10, 30], 10]}},
          {{"adder", "add", [2, 3], "adder@1.wat", 3, 5}, {"twin", "add", [2, 3]}}
        ],
        do: measure(debugged, other, rounds)
  end

  defp measure({name, _, _, _, _, _} = debugged, {other, function, arguments}, rounds) do
    counter = :counters.new(1, [:write_concurrency])
    {:ok, handle} = Instar.load(other)

    callers =
      for _ <- 1..@callers do
        spawn_link(fn -> call(handle, function, arguments, counter) end)
      end

    pairs =
      for round <- 1..rounds do
        [first, second] = if rem(round, 2) == 0, do: [false, true], else: [true, false]
        spans = Map.new([first, second], &{&1, span(&1, debugged, counter)})
        {spans[false], spans[true]}
      end

    for caller <- callers, do: Process.unlink(caller) && Process.exit(caller, :kill)
    {without, with} = Enum.unzip(pairs)
    ratios = for {without, with} <- pairs, do: with / max(without, 1)

    IO.puts(
      "| #{name} | #{other} | #{round(median(without))} | #{round(median(with))} | #{Float.round(median(ratios), 3)} |"
    )
  end

  defp call(handle, function, arguments, counter) do
    {:ok, _} = Instar.call(handle, function, arguments, [])
    :counters.add(counter, 1, 1)
    call(handle, function, arguments, counter)
  end

  defp span(false, _debugged, counter) do
    Process.sleep(@settle)
    counted(counter)
  end

  defp span(true, {id, function, arguments, text, log, stop}, counter) do
    {{:ok, nil}, debuggee} = Debuggee.run(Debuggee.new(), {:attach, %{}})

    {{:ok, [%{verified: true}, %{verified: true}]}, debuggee} =
      Debuggee.run(
        debuggee,
        {:set_breakpoints, %{"name" => text},
         [%{"line" => log, "logMessage" => "here"}, %{"line" => stop, "hitCondition" => "1"}]}
      )

    standing = spawn(fn -> Instar.call(id, function, arguments, []) end)
    passing = spawn(fn -> pass(id, function, arguments) end)
    Process.sleep(@settle)
    calls = counted(counter)
    Process.exit(passing, :kill)
    {{:ok, nil}, _debuggee} = Debuggee.run(debuggee, :disconnect)
    Process.exit(standing, :kill)
    Process.sleep(@settle)
    calls
  end

  defp pass(id, function, arguments) do
    Instar.call(id, function, arguments, [])
    Process.sleep(20)
    pass(id, function, arguments)
  end

  defp counted(counter) do
    before = :counters.get(counter, 1)
    Process.sleep(@span)
    (:counters.get(counter, 1) - before) * 1_000 / @span
  end

  defp median(list), do: list |> Enum.sort() |> Enum.at(div(length(list), 2))
end

rounds = with [text | _] <- System.argv(), {number, ""} <- Integer.parse(text), do: number, else: (_ -> 15)
Instar.Bench.Debug.run(rounds)
