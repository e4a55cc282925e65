# What a text costs that somebody else wrote: Instar beside Code.eval_string (in the VM, no sandbox), Dune (an interpreter of
# Elixir's syntax tree) and Luerl (an interpreter of Lua), in one run. Cold is a text that nobody has seen before, again is the
# same text with other values.
#
#     bin/bench eval
#
# Dune is compiled from its repository, outside of the project, by bench/support/dune.sh; Luerl is Debian's erlang-luerl. What is
# not there has no row.

defmodule Instar.Bench.Eval do
  @moduledoc false
  @rounds 31

  def run do
    peers = peers()

    table("1 + 2, cold", @rounds, for({name, run} <- peers, do: {name, fn n -> run.({:cold, n}) end}))

    table(
      "a + 1, again with another a",
      @rounds,
      for({name, run} <- peers, do: {name, fn n -> run.({:again, n}) end})
    )

    table("Enum and String, cold", 7, for({name, run} <- peers, do: {name, fn n -> run.({:library, n}) end}))
    table("a line of a session", @rounds, [{"Instar.Session", session()}])
  end

  defp peers do
    [
      {"Instar.eval", &instar/1},
      {"Code.eval_string", &elixir/1}
      | if(Code.ensure_loaded?(Dune), do: [{"Dune.eval_string", &dune/1}], else: [])
    ] ++ if(Code.ensure_loaded?(:luerl), do: [{"luerl", &lua/1}], else: [])
  end

  # Each number is one that no text had before.
  defp text({:cold, n}), do: {"#{n} + 2", []}
  defp text({:again, n}), do: {"a + 1", [a: n]}

  defp text({:library, n}),
    do: {"[#{n}, 2] |> Enum.map(fn x -> x * 2 end) |> Enum.join(\",\") |> String.upcase()", []}

  defp instar(what) do
    {text, bindings} = text(what)
    {:ok, _value, _bindings} = Instar.eval(text, bindings)
  end

  defp elixir(what) do
    {text, bindings} = text(what)
    {_value, _bindings} = Code.eval_string(text, bindings)
  end

  # It has no bindings: they are written into the text.
  defp dune({:again, n}), do: dune_text("#{n} + 1")
  defp dune(what), do: what |> text() |> elem(0) |> dune_text()
  defp dune_text(text), do: %{__struct__: Dune.Success} = apply(Dune, :eval_string, [text])

  defp lua({:again, n}), do: lua_text("return #{n} + 1")
  defp lua({:cold, n}), do: lua_text("return #{n} + 2")

  defp lua({:library, n}),
    do:
      lua_text(
        "local t = {#{n}, 2}; for i, x in ipairs(t) do t[i] = x * 2 end; return string.upper(table.concat(t, ','))"
      )

  defp lua_text(text), do: apply(:luerl, :do, [text, apply(:luerl, :init, [])])

  defp session do
    {:ok, session} = Instar.Session.start()
    {:ok, 0} = Instar.Session.eval(session, "x = 0")
    fn _n -> {:ok, _value} = Instar.Session.eval(session, "x = x + 1") end
  end

  # Round by round, so that a busy machine meets each of them.
  defp table(title, rounds, rows) do
    for {_name, run} <- rows, n <- 1..3, do: run.(number(n))

    times =
      for n <- 1..rounds, {name, run} <- rows do
        {time, _answer} = :timer.tc(fn -> run.(number(n)) end)
        {name, time}
      end

    times = Enum.group_by(times, &elem(&1, 0), &elem(&1, 1))
    IO.puts("\n#{title}")

    for {name, _run} <- rows do
      sorted = Enum.sort(times[name])
      median = Enum.at(sorted, div(length(sorted), 2))
      IO.puts("  #{String.pad_trailing(name, 20)} #{pad(median)} µs  (best #{pad(hd(sorted))})")
    end
  end

  defp number(_n), do: System.unique_integer([:positive])
  defp pad(number), do: number |> Integer.to_string() |> String.pad_leading(9)
end

Instar.Bench.Eval.run()
