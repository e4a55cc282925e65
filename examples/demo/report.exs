defmodule Demo.Report do
  # Prints the demo's steps in columns (what is done, what came of it, how long it took) and counts those whose
  # result is another than it should be.

  alias Instar.{Error, Version}

  @does 58
  @result 38
  @counters {__MODULE__, :counters}

  @doc "Begins to count."
  def start do
    # A terminal that doesn't say what it is would get the ticks as escapes.
    :io.setopts(:standard_io, encoding: :unicode)
    :persistent_term.put(@counters, :counters.new(2, []))
  end

  @doc "A heading, and a sentence on what follows."
  def section(title, sentence) do
    IO.puts(["\n", IO.ANSI.format([:bright, title]), "\n  ", sentence])
  end

  @doc "A line under a step, or between two."
  def note(text), do: IO.puts("      " <> text)

  @doc "A step whose result must be that value. `mark` is printed behind the time."
  def equal(does, expected, fun, mark \\ ""), do: step(does, &(&1 == expected), inspect(expected), fun, mark)

  @doc "A step that must be the error with that reason."
  def error(does, reason, fun) do
    step(does, &match?({:error, %Error{reason: ^reason}}, &1), "an error: #{inspect(reason)}", fun, "")
  end

  @doc "A step whose result must pass a check. `mark` is text, or a function that makes it afterwards."
  def check(does, check, fun, mark \\ ""), do: step(does, check, "another result", fun, mark)

  @doc "Ends the demo: a summary, and whether all steps went as they should."
  def finish(nanoseconds) do
    [steps, failures] = for index <- 1..2, do: :counters.get(:persistent_term.get(@counters), index)
    outcome = if failures == 0, do: "all as expected", else: "#{failures} NOT as expected (marked ✗)"
    IO.puts(["\n", IO.ANSI.format([:bright, "#{steps} steps in #{time(nanoseconds)}, #{outcome}."])])
    failures == 0
  end

  @doc "A span in the unit that suits it."
  def time(ns) when ns < 1_000, do: "#{round(ns)} ns"
  def time(ns) when ns < 1_000_000, do: "#{Float.round(ns / 1_000, 1)} µs"
  def time(ns) when ns < 1_000_000_000, do: "#{Float.round(ns / 1_000_000, 1)} ms"
  def time(ns), do: "#{Float.round(ns / 1_000_000_000, 1)} s"

  defp step(does, check, expected, fun, mark) do
    began = System.monotonic_time(:nanosecond)
    result = run(fun)
    took = System.monotonic_time(:nanosecond) - began

    passed? = not match?({:failed, _banner}, result) and check.(result)
    count(passed?)

    tick = if passed?, do: IO.ANSI.format([:green, "✓"]), else: IO.ANSI.format([:red, "✗"])
    mark = if is_function(mark), do: mark.(), else: mark
    does = String.pad_trailing(does, @does)
    shown = String.pad_trailing(show(result), @result)
    line = ["  ", tick, " #{does} #{shown} #{String.pad_leading(time(took), 9)}  #{mark}"]
    line |> IO.iodata_to_binary() |> String.trim_trailing() |> IO.puts()
    unless passed?, do: note("expected: #{expected}")
    with {:failed, banner} <- result, do: banner |> String.split("\n") |> Enum.take(3) |> Enum.each(&note/1)
    result
  end

  # A step that raises is one that failed; the others can still be shown.
  defp run(fun) do
    fun.()
  catch
    kind, reason -> {:failed, Exception.format_banner(kind, reason, __STACKTRACE__)}
  end

  defp count(passed?) do
    counters = :persistent_term.get(@counters)
    :counters.add(counters, 1, 1)
    unless passed?, do: :counters.add(counters, 2, 1)
  end

  defp show({:error, %Error{reason: reason}}), do: "error: " <> show_reason(reason)
  defp show({:failed, _banner}), do: "it raised"
  defp show({:ok, value}), do: show(value)
  defp show(text) when is_binary(text), do: text
  defp show(%Version{} = version), do: version |> inspect() |> String.slice(16..-2//1)
  defp show(value), do: inspect(value, charlists: :as_lists, limit: 8)

  # The rest, a stack trace or a digest, would be longer than the line.
  defp show_reason({:exception, kind, reason, _stacktrace}), do: "exception #{kind} #{inspect(reason)}"
  defp show_reason({:badfun, digest}), do: "badfun #{Version.short(digest)}"

  defp show_reason({:invalid_document, problem}) when is_tuple(problem),
    do: "#{elem(problem, 0)} in #{elem(problem, 1)}"

  defp show_reason(reason), do: inspect(reason)
end
