# What it costs to bring terms into a document's call and out of it again: a function that gives back what it is given, beside
# `term_to_binary |> binary_to_term` of the same term, for 1,000 of each kind of term.
#
#     bin/bench terms [name …]
#
# Both meet each round in a changing order; the time is that of the fastest round. The last column has the terms read and made
# by functions of the NIF interface, as on a release of OTP whose terms Instar does not know.

defmodule Instar.Bench.Terms do
  @moduledoc false
  alias Instar.Server.Holdings

  @rounds 21
  # Microseconds of a round.
  @round 4_000

  defmodule Line do
    @moduledoc false
    defstruct [:sku, :quantity, :price]
  end

  def run(names) do
    folder = Path.join(System.tmp_dir!(), "instar-terms-#{System.pid()}")
    File.mkdir_p!(folder)
    System.at_exit(fn _status -> File.rm_rf!(folder) end)
    {:ok, store} = Instar.DocumentServer.start_link(dir: folder)
    source = {Instar.Source.HTTP, url: Instar.DocumentServer.url(store)}
    {:ok, _} = Instar.start_link(source: source, cache_dir: false, refresh: :infinity)

    code =
      "defmodule Same do\n  def run(term), do: term\n  def none(), do: [:a, :b, :c, :sku, :name, :price]\nend\n"

    document = %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => code}}
    :ok = Instar.DocumentServer.put(store, "same", document)
    {:ok, same} = Instar.load("same")

    IO.puts(
      "\nOTP #{System.otp_release()}, terms cross by #{Holdings.now().terms}, the fastest of #{@rounds} rounds, µs\n"
    )

    IO.puts(row(["1,000 of", "external", "in and out", "ratio", "by functions"]))

    ratios =
      for {name, term} <- kinds(), names == [] or name in names do
        ^term = Instar.call!(same, :run, [term])
        %{external: external, words: words, functions: functions} = measure(same, term)
        IO.puts(row([name, format(external), format(words), format(words / external), format(functions)]))
        words / external
      end

    mean = :math.exp(Enum.sum(Enum.map(ratios, &:math.log/1)) / max(length(ratios), 1))
    IO.puts("\ngeometric mean #{format(mean)}, the largest #{format(Enum.max(ratios, fn -> 0.0 end))}")
  end

  defp kinds do
    few = for n <- 1..1_000, do: :binary.copy("name #{n}")
    long = for n <- 1..1_000, do: :binary.copy(<<0::1_000-unit(8), n::32>>)

    [
      {"one integer", 1},
      {"integers", Enum.to_list(1..1_000)},
      {"big integers", for(n <- 1..1_000, do: n * 1_000_000_000_000_000_000)},
      {"floats", for(n <- 1..1_000, do: n / 3)},
      {"atoms", Enum.map(1..1_000, &Enum.at([:a, :b, :c, :sku, :name, :price], rem(&1, 6)))},
      {"other atoms", Enum.map(1..1_000, &:"other_#{&1}")},
      {"short binaries", few},
      {"long binaries", long},
      {"parts of a binary", String.split(Enum.map_join(1..1_000, ",", &"name #{&1}"), ",")},
      {"tuples", for(n <- 1..1_000, do: {:a, n})},
      {"lists", for(n <- 1..1_000, do: [:a, n])},
      {"maps of 2", for(n <- 1..1_000, do: %{a: n, b: :c})},
      {"maps of 8", for(n <- 1..1_000, do: Map.new(1..8, &{:"key_#{&1}", n}))},
      {"maps of texts", for(n <- 1..1_000, do: Map.new(1..4, &{:binary.copy("key #{&1}"), n}))},
      {"structs", for(n <- 1..1_000, do: %Line{sku: :binary.copy("SKU-#{n}"), quantity: n, price: n * 100})},
      {"one big map", Map.new(1..1_000, &{&1, &1})},
      {"one big map of texts", Map.new(few, &{&1, :a})},
      {"nested",
       for(n <- 1..1_000, do: %{id: n, tags: ["new", :hot], at: {n, n / 2}, by: %{name: "name", age: n}})}
    ]
  end

  defp measure(same, term) do
    ways = [
      external: fn -> :erlang.binary_to_term(:erlang.term_to_binary(term)) end,
      words: fn -> Instar.call!(same, :run, [term]) end,
      functions: fn -> Instar.call!(same, :run, [term]) end
    ]

    counts = for {way, fun} <- ways, do: {way, max(div(10 * @round, max(time(way, fun, 10), 1)), 1)}

    times =
      for round <- 1..@rounds,
          {way, fun} <- if(rem(round, 2) == 0, do: ways, else: Enum.reverse(ways)),
          do: {way, time(way, fun, counts[way]) / counts[way]}

    Map.new(ways, fn {way, _fun} -> {way, times |> Keyword.get_values(way) |> Enum.min()} end)
  end

  defp time(way, fun, count) do
    before = Holdings.now().terms
    if way == :functions, do: Holdings.cross_by(:functions)
    task = Task.async(fn -> elem(:timer.tc(fn -> repeat(fun, count) end), 0) end)
    time = Task.await(task, :infinity)
    if way == :functions, do: Holdings.cross_by(before)
    time
  end

  defp repeat(_fun, 0), do: :ok

  defp repeat(fun, count) do
    fun.()
    repeat(fun, count - 1)
  end

  defp row([first | others]),
    do: String.pad_trailing("#{first}", 22) <> Enum.map_join(others, &String.pad_leading("#{&1}", 14))

  defp format(number), do: :erlang.float_to_binary(number / 1, decimals: 2)
end

Instar.Bench.Terms.run(System.argv())
