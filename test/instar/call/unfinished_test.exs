defmodule Instar.Call.UnfinishedTest do
  # What is made elsewhere or in parts because the VM would make it in one go is what the VM would have made: long tuples and
  # integers, and maps of thousands of keys, wherever they stand. And so is what the caller has written for its document.
  use Instar.Case, async: true
  alias Instar.Call.Unfinished

  # Keys of a map that comes in parts; elements and bytes of what a thread makes.
  @keys 5_000
  @elements 66_000
  @bits 8 * 66_000

  @code ~S"""
  -module(large).
  -export([id/1, raise/1, key/1, ask/1, in_a_fun/1, shared/1]).
  id(X) -> X.
  raise(X) -> error({large, X}).
  key(X) -> #{X => key}.
  ask(X) -> {asked, shop:look(X)}.
  in_a_fun(X) -> [{X, #{X => [fun() -> X end]}}].
  shared(X) -> [X, {X, [X | X]}, #{x => X, y => X} | X].
  """

  defp large(context, look \\ & &1) do
    imports = %{:shop => %{look: look}}
    put!(context, "large", %{"type" => "code-document", "language" => "erlang", "code" => %{"1" => @code}})
    {:ok, large} = Instar.load(context.server, "large", imports: imports)
    large
  end

  defp map(shift \\ 0), do: Map.new(1..@keys, &{&1 + shift, {&1, "text"}})
  defp tuple, do: List.to_tuple(Enum.to_list(1..@elements))
  defp integer, do: Bitwise.bsl(1, @bits) - 12_345

  # Each large term in each place of each container, and beside another of them.
  defp terms do
    large = [map(), tuple(), integer(), Map.new(1..@keys, &{{&1, []}, &1 * 1.5})]

    places = [
      & &1,
      &[&1],
      &[1, 2, &1, 3],
      &[1, 2 | &1],
      &{&1},
      &{:a, &1, :b},
      &%{key: &1},
      &%{&1 => :value},
      &Map.new([{&1, 1} | Enum.map(1..40, fn n -> {n, n} end)]),
      &Map.new([{0, &1} | Enum.map(1..@keys, fn n -> {n, n} end)]),
      &Map.new([{&1, &1} | Enum.map(1..@keys, fn n -> {n, n} end)]),
      &List.to_tuple([&1 | Enum.to_list(1..@elements)]),
      &(Enum.to_list(1..3_000) ++ [&1] ++ Enum.to_list(1..3_000)),
      &[[[&1, 1] | &1] | {&1, [2 | &1]}]
    ]

    for term <- large, place <- places, do: place.(term)
  end

  # One assertion for terms that nobody wants to see.
  defp same?(answer, expected), do: assert(answer === expected, "another term came out")

  @tag instar: [memory: 512 * 1024 * 1024]
  test "large terms come in and out as they are, wherever they stand", context do
    large = large(context)

    for term <- terms() do
      {:ok, answer} = Instar.call(large, :id, [term], timeout: 60_000)
      same?(answer, term)
    end
  end

  @tag instar: [memory: 512 * 1024 * 1024]
  test "in what is raised, in keys, in what is shared, and beside what was used", context do
    large = large(context)

    for term <- [map(), tuple(), [map(), %{1 => map(7)}]] do
      {:error, %Error{reason: {:exception, :error, reason, _}}} =
        Instar.call(large, :raise, [term], timeout: 60_000)

      same?(reason, {:large, term})
      {:ok, key} = Instar.call(large, :key, [term], timeout: 60_000)
      same?(key, %{term => :key})
      {:ok, shared} = Instar.call(large, :shared, [term], timeout: 60_000)
      same?(shared, [term, {term, [term | term]}, %{x: term, y: term} | term])

      assert {:ok, answer, %{fuel: _, memory: _}} =
               Instar.call(large, :id, [term], usage: true, timeout: 60_000)

      same?(answer, term)
      # On the way to what cannot cross, too.
      {:error, %Error{reason: {:uncrossable, :fun, path}}} =
        Instar.call(large, :in_a_fun, [term], timeout: 60_000)

      same?(path, [:result, {:at, 0}, {:element, 2}, {:value, term}, {:at, 0}])
    end
  end

  @tag instar: [memory: 512 * 1024 * 1024]
  test "what a document asks its host, and is answered", context do
    test = self()
    look = fn term -> send(test, {:asked, term}) && {term, [term]} end
    large = large(context, look)

    for term <- Enum.take_every(terms(), 5) do
      {:ok, answer} = Instar.call(large, :ask, [term], timeout: 60_000)
      assert_receive {:asked, asked}
      same?(asked, term)
      same?(answer, {:asked, {term, [term]}})
    end
  end

  # What the VM hashes of a key is all that is in it, as often as it is there. Kinds of keys, beside short ones or by
  # themselves, so many that a map is hashed and so few that it isn't.
  @tag instar: [memory: 512 * 1024 * 1024]
  test "maps whose keys take long to hash come in and out as they are", context do
    test = self()
    large = large(context, fn term -> send(test, {:asked, term}) && term end)
    text = String.duplicate("long", 5_000)
    twice = Enum.reduce(1..9, :leaf, fn _, nest -> {nest, nest} end)

    kinds = [
      fn n -> {n, text} end,
      fn n -> [text, n | text] end,
      fn n -> text <> "#{n}" end,
      fn n -> <<n::17, text::bits>> end,
      fn n -> Bitwise.bsl(n, 90_000) end,
      fn n -> %{n => text} end,
      fn n -> Map.new(1..200, &{&1, n}) end,
      fn n -> {twice, n} end,
      fn n -> List.duplicate(n, 300) end
    ]

    for kind <- kinds, slow <- [1, 30, 33, 300], quick <- [0, 2, 40, 5_000] do
      map = Map.new(1..slow, &{kind.(&1), &1})
      map = if quick > 0, do: Map.merge(map, Map.new(1..quick, &{&1, {&1, text}})), else: map
      {:ok, answer} = Instar.call(large, :ask, [map], timeout: 60_000)
      assert_receive {:asked, asked}
      same?(asked, map)
      same?(answer, {:asked, map})
    end
  end

  test "a call that has no time left for what it asks ends as one whose time is over", context do
    large = large(context)
    text = String.duplicate("a", 4_000_000)

    keys = """
    defmodule Keys do
      def hand(text, n), do: :shop.look(Map.new(1..n, &{{&1, text}, 1}))
    end
    """

    put!(context, "keys", %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => keys}})
    {:ok, keys} = Instar.load(context.server, "keys", imports: %{shop: %{look: &map_size/1}})
    assert Instar.call(large, :id, [1]) == {:ok, 1}

    # Nobody is ended for it, at whatever moment the time is over.
    for timeout <- [1, 50, 200, 400, 800], n <- [100, 200] do
      answer = Instar.call(keys, :hand, [text, n], timeout: timeout, memory: 512 * 1024 * 1024)
      assert answer == {:ok, n} or match?({:error, %Error{reason: {:timeout, ^timeout}}}, answer)
    end
  end

  test "many terms of every kind are read as they were written", context do
    large = large(context)
    lent = Instar.Host.lend({:secret, self()})
    Enum.each(1..200, &String.to_atom("unfinished_#{&1}"))

    kinds = [
      fn n -> n end,
      fn n -> -n * 1_000_000_007 * 1_000_000_009 end,
      fn n -> Bitwise.bsl(n, 100 + n) end,
      fn n -> n / 7 end,
      fn n -> :"unfinished_#{rem(n, 200) + 1}" end,
      fn n -> Enum.at([:größe, :日本, :"", nil, true], rem(n, 5)) end,
      fn n -> "text #{n}" end,
      fn n -> <<n::17>> end,
      fn n -> String.duplicate("long", rem(n, 100)) end,
      fn n -> ~c"bytes #{n}" end,
      fn n -> [n | rem(n, 256)] end,
      fn n -> {n, {}, [], %{}} end,
      fn n -> %{n => [n], {n} => nil} end,
      fn n -> Map.new(1..50, &{&1 * n, &1}) end,
      fn n -> List.to_tuple(Enum.to_list(1..300)) |> put_elem(0, n) end
    ]

    for {kind, count} <- Enum.with_index(kinds, 4_000) do
      terms = Enum.map(1..count, kind)
      {:ok, answer} = Instar.call(large, :id, [terms], timeout: 60_000, memory: 512 * 1024 * 1024)
      same?(answer, terms)
    end

    # What only its owner can take apart, and what cannot cross: the same answers as among few.
    many = Enum.to_list(1..30_000)
    {:ok, answer} = Instar.call(large, :id, [[lent | many]], timeout: 60_000)
    same?(answer, [lent | many])

    for {kind, term} <- [fun: fn -> 1 end, pid: self(), reference: make_ref()] do
      assert {:error, %Error{reason: {:uncrossable, ^kind, [{:argument, 1}, {:at, 30_000}]}}} =
               Instar.call(large, :id, [many ++ [term]], timeout: 60_000)
    end
  end

  test "steps may name those before them, and a message has marks in one place" do
    reference = make_ref()
    mark = &{reference, &1}
    parts = [%{1 => 1}, %{2 => 2}, %{4 => 4}, %{5 => 5}]

    steps = [
      map: {parts, [[{3, 3}]]},
      list: {[mark.(0), 0], mark.(0)},
      tuple: [mark.(1), mark.(0)],
      map: {[], [[{mark.(0), mark.(2)}]]}
    ]

    steps =
      for step <- Enum.reverse(steps) do
        case step do
          {kind, {some, others}} -> {kind, some, others}
          other -> other
        end
      end

    map = Map.new(1..5, &{&1, &1})
    whole = %{map => {[map, 0 | map], map}}
    assert Unfinished.finish(reference, steps, {:done, {:ok, mark.(3)}}) == {:done, {:ok, whole}}

    assert Unfinished.finish(reference, steps, {:done, {:ok, mark.(3), 1, 2, 3}}) ==
             {:done, {:ok, whole, 1, 2, 3}}

    asked = {:callback, nil, 0, [1, mark.(0), mark.(3)], 7}
    assert Unfinished.finish(reference, steps, asked) == {:callback, nil, 0, [1, map, whole], 7}

    # It asks before each part, and does nothing more once there is no time.
    asked = :counters.new(1, [])

    left = fn most ->
      :counters.put(asked, 1, 0)

      fn ->
        :counters.add(asked, 1, 1)
        :counters.get(asked, 1) <= most
      end
    end

    for most <- 0..20 do
      finished = Unfinished.finish(reference, steps, {:done, {:ok, mark.(3)}}, left.(most))
      count = :counters.get(asked, 1)

      assert {finished, count} == {:late, most + 1} or
               {finished, count <= most} == {{:done, {:ok, whole}}, true}
    end
  end
end
