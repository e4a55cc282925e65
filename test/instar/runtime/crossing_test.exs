defmodule Instar.Runtime.CrossingTest do
  # Terms cross into a guest's memory and out of it by words of the VM or by functions of its NIF interface: both ways give
  # the same, and what was written by words is a term like any other to the VM. Not async: the way is one for the VM.
  use Instar.Case, async: false

  alias Instar.Server.Holdings

  @code """
  defmodule Doc do
    def id(term), do: term
    def pair(a, b), do: {b, a}
    def atoms, do: [:ok, :a, :b, :c, :key_1, :key_2, :key_3, :sku, :price]
    def maps(list), do: Enum.map(list, fn x -> %{a: x, b: [x], c: %{sku: x, price: 1}} end)
    def put(list), do: Enum.map(list, fn x -> %{"k" => x} |> Map.put(:a, x) |> Map.put(2, x) |> Map.put(1.5, x) end)
    def shared(x, n), do: Enum.reduce(1..n, x, fn _, t -> {t, [t | t]} end)
    def broken(list), do: Enum.map(list, &{&1, "text", %{a: &1}}) ++ [fn -> list end]
    def fails(list), do: raise(ArgumentError, inspect(length(list)))
    def integers(n), do: Enum.map(1..n, &(&1 * 1_000_000_007 ** rem(&1, 7) - 500))
    def texts(list), do: Enum.map(list, &("<" <> &1 <> ">"))
  end
  """

  setup context do
    document = %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => @code}}
    put!(context, "doc", document)
    {:ok, version} = Instar.load(context.server, "doc")
    on_exit(fn -> Holdings.cross_by(:words) end)
    %{version: version}
  end

  # By words, and by functions.
  defp both(version, function, arguments) do
    for way <- [:words, :functions] do
      assert Holdings.cross_by(way) == way
      Instar.call(version, function, arguments)
    end
  end

  test "this release of OTP keeps its terms as Instar knows them", %{server: server} do
    assert Holdings.cross_by(:words) == :words
    assert Instar.status(server).terms == :words
    assert Holdings.cross_by(:functions) == :functions
    assert Instar.status(server).terms == :functions
  end

  test "generated terms are the same both ways, before and after a collection", %{version: version} do
    :rand.seed(:exsss, {4, 5, 6})
    terms = for n <- 1..1_500, do: term(rem(n, 6))

    for part <- Enum.chunk_every(terms, 100) do
      answers = for term <- part, do: {term, both(version, :id, [term])}
      :erlang.garbage_collect()
      alike(answers)
      # A message is a copy.
      task =
        Task.async(fn -> answers |> tap(&alike/1) |> tap(fn _ -> :erlang.garbage_collect() end) |> alike() end)

      assert Task.await(task) == :ok
    end
  end

  test "terms that the guest makes are the same both ways", %{version: version} do
    list = Enum.to_list(1..200)

    for {function, arguments} <- [
          maps: [list],
          put: [list],
          shared: [1, 5],
          shared: [%{a: "text"}, 9],
          shared: [[1], 40],
          broken: [list],
          fails: [list],
          integers: [500],
          texts: [for(n <- 1..200, do: String.duplicate("ä", n))],
          pair: [self(), 1],
          pair: [1, %{a: [1, {2, make_ref()}]}],
          pair: [[1 | fn -> 1 end], 1],
          pair: [%{self() => 1}, 1]
        ] do
      [words, functions] = both(version, function, arguments)
      :erlang.garbage_collect()
      assert {function, words} == {function, functions}
      assert :erlang.external_size(words) == :erlang.external_size(functions)
    end

    assert {:ok, [%{a: 1, b: [1], c: %{sku: 1, price: 1}} | _]} = Instar.call(version, :maps, [list])

    assert {:uncrossable, :pid, argument: 1} = version |> Instar.call(:pair, [self(), 1]) |> reason()
  end

  test "what was lent comes back as it was", %{version: version} do
    lent = Instar.Host.lend(self())

    for way <- [:words, :functions] do
      Holdings.cross_by(way)
      assert Instar.call!(version, :pair, [[lent, lent], %{a: lent}]) == {%{a: lent}, [lent, lent]}
    end
  end

  test "answers live through collections of a process that is short of memory", %{version: version} do
    Holdings.cross_by(:words)
    options = [:link, :monitor, {:min_heap_size, 233}, {:fullsweep_after, 0}]
    test = self()

    {pid, monitor} =
      :erlang.spawn_opt(
        fn ->
          kept = for n <- 1..60, do: {n, Instar.call!(version, :maps, [Enum.to_list(1..n)])}
          for {n, maps} <- kept, do: assert(length(maps) == n and List.last(maps).c == %{sku: n, price: 1})
          broken = for n <- 1..40, do: Instar.call(version, :broken, [Enum.to_list(1..n)])
          for {:error, error} <- broken, do: assert(match?({:uncrossable, :fun, _way}, error.reason))
          for {n, maps} <- kept, do: assert(hd(maps) == %{a: 1, b: [1], c: %{sku: 1, price: 1}} and n > 0)
          send(test, {:kept, length(kept)})
        end,
        options
      )

    assert_receive {:DOWN, ^monitor, :process, ^pid, :normal}, 60_000
    assert_receive {:kept, 60}
  end

  defp alike(answers) do
    for {term, [words, functions]} <- answers do
      assert words === {:ok, term}
      assert functions === {:ok, term}
      {:ok, words} = words
      {:ok, functions} = functions
      assert :erlang.term_to_binary(words) == :erlang.term_to_binary(functions)
      assert :erlang.phash2(words) == :erlang.phash2(term)
      assert :erts_debug.flat_size(words) <= :erts_debug.flat_size(functions)
    end

    :ok
  end

  @atoms [:ok, :a, :b, :c, nil, true, :Überraschung, :日本, :"an atom of the test", :sku, :price]

  defp term(depth) do
    case :rand.uniform(if(depth == 0, do: 9, else: 16)) do
      1 ->
        :rand.uniform(1_000) - 500

      2 ->
        Enum.random([1, -1]) *
          (2 ** Enum.random([27, 58, 59, 60, 61, 62, 63, 64, 127, 128, 192, 1_000, 20_000]) + :rand.uniform(3) -
             2)

      3 ->
        Enum.random([0.0, -0.0, 1.5, -1.0e300, 5.0e-324, 9_007_199_254_740_993.0])

      4 ->
        Enum.random(@atoms)

      5 ->
        []

      6 ->
        {}

      7 ->
        text(Enum.random([0, 1, 7, 8, 9, 62, 63, 64, 65, 66, 300, 5_000]))

      8 ->
        binary_part(
          :binary.copy("a part of a binary, ", 20),
          :rand.uniform(70),
          Enum.random([0, 3, 64, 65, 200])
        )

      9 ->
        bits()

      10 ->
        for _ <- 1..:rand.uniform(5), do: term(depth - 1)

      11 ->
        Enum.reduce(1..:rand.uniform(4), term(depth - 1), fn _, tail -> [term(depth - 1) | tail] end)

      12 ->
        for(_ <- 1..:rand.uniform(6), do: term(depth - 1)) |> List.to_tuple()

      13 ->
        Map.new(0..(Enum.random([1, 2, 3, 31, 32, 33, 40]) - 1), &{&1, term(max(depth - 3, 0))})

      14 ->
        for(_ <- 1..:rand.uniform(6), do: {term(max(depth - 2, 0)), term(depth - 1)}) |> Map.new()

      15 ->
        like(depth)

      16 ->
        %URI{host: text(9), port: :rand.uniform(9), query: term(depth - 1)}
    end
  end

  # Maps of the same keys, some in one tuple of the VM and some not.
  defp like(depth) do
    keys = Enum.take_random(@atoms ++ [1, 2.0, "key", "another key"], :rand.uniform(8))
    first = Map.new(keys, &{&1, term(depth - 1)})

    again = fn ->
      Map.new(Enum.shuffle(keys), &{if(is_binary(&1), do: :binary.copy(&1), else: &1), term(depth - 1)})
    end

    [first, %{first | hd(keys) => term(0)}, again.(), again.()]
  end

  defp text(size), do: for(_ <- 1..size//1, into: "", do: <<:rand.uniform(256) - 1>>)

  defp bits do
    size = Enum.random([1, 7, 9, 63, 511, 513, 4_001])
    <<text(div(size, 8) + 1)::bitstring-size(size)>>
  end
end
