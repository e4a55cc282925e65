# How long calls hold a scheduler: every built-in function of the sandbox on arguments of every shape and size.
#
#     bin/bench holds             or            mix run bench/holds.exs [bytes …]
#
# Prints, for each size, the calls that held a scheduler longest, in microseconds of the processor. It takes a while.

Code.require_file("../test/support/holds.ex", __DIR__)

defmodule Instar.Bench.Holds do
  @moduledoc false
  alias Instar.{DocumentServer, Holds}

  @sizes [1 * 1024 * 1024, 16 * 1024 * 1024, 64 * 1024 * 1024]
  @shown 20
  # Bytes up to which all calls are made; and with how many it is found out which of them answer.
  @all 1024 * 1024
  @first_look 16 * 1024

  def run(arguments) do
    sizes = if arguments == [], do: @sizes, else: Enum.map(arguments, &String.to_integer/1)
    folder = Path.join(System.tmp_dir!(), "instar-holds-#{System.unique_integer([:positive])}")
    File.mkdir_p!(Path.join(folder, "documents"))
    {:ok, store} = DocumentServer.start_link(dir: Path.join(folder, "documents"))
    source = {Instar.Source.HTTP, url: DocumentServer.url(store)}
    {:ok, _} = Instar.start_link(source: source, cache_dir: Path.join(folder, "cache"))
    {version, functions} = Holds.load(store, Instar, Holds.functions())
    calls = Holds.calls(functions)
    IO.puts("#{length(functions)} functions")
    Enum.each(sizes, &table(version, some(version, calls, &1), &1))
    File.rm_rf!(folder)
  end

  # Of the largest arguments only what does something with them.
  defp some(_version, calls, size) when size <= @all, do: calls
  defp some(version, calls, _size), do: Holds.answering(version, calls, @first_look, timeout: 200)

  defp table(version, calls, size) do
    calls = Holds.measure(version, calls, size, timeout: 1_000, memory: 16 * size)
    held = Enum.map(calls, &elem(&1, 0))

    IO.puts(
      "\n#{size} bytes: #{length(calls)} calls, #{Enum.count(held, &(&1 > 1_000_000))} of them over 1 ms"
    )

    for {held, {m, f, a}, shapes} <- Enum.take(calls, @shown) do
      IO.puts(
        "#{String.pad_leading("#{div(held, 1000)} µs", 12)}  #{inspect(m)}.#{f}/#{a}  #{inspect(shapes)}"
      )
    end
  end
end

Instar.Bench.Holds.run(System.argv())
