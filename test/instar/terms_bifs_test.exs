defmodule Instar.TermsBifsTest do
  # The sandbox's built-in functions against the VM's own: the same answers, and the same exceptions, for many
  # arguments of all kinds.
  use Instar.Case, async: true

  alias Instar.{Clock, TermsModule}

  # Raising, iterating and patterns have no value to compare, and which atoms exist is another matter in a sandbox.
  # OTP 27 answers false whatever it is asked.
  @others [:error, :exit, :throw, :raise, :nif_error, :map_next, :iterator, :next, :compile_pattern] ++
            [:binary_to_existing_atom, :list_to_existing_atom, :format_bs_fail] ++
            [:bin_is_7bit, :erase, :get_keys]

  @integers [
              0,
              1,
              -1,
              2,
              3,
              7,
              8,
              10,
              36,
              64,
              255,
              256,
              -255,
              2 ** 31,
              2 ** 53,
              2 ** 53 + 1,
              2 ** 59,
              -(2 ** 59)
            ] ++
              [
                -(2 ** 59) - 1,
                2 ** 61 - 1,
                2 ** 61,
                -(2 ** 61),
                -(2 ** 61) - 1,
                2 ** 63,
                2 ** 64,
                -(2 ** 64),
                3 ** 100
              ]
  @floats [
    0.0,
    -0.0,
    1.0,
    -1.0,
    1.5,
    2.5,
    0.1,
    3.0e10,
    9_007_199_254_740_992.0,
    1.0e22,
    1.0e308,
    -2.5e-300,
    5.0e-324
  ]
  @atoms [:a, :b, :ok, true, false, nil, :utf8, :latin1, :Überraschung, :日本, :"", :little, :big, :arity]
  @binaries [
              "",
              "a",
              "hello",
              "1",
              "-12",
              "1.5",
              "1.0e10",
              "ZZ",
              "hällo",
              "日本",
              <<0xFF, 0xFE>>,
              <<0xE6, 0x97>>
            ] ++
              [
                <<1::3>>,
                <<1, 2, 5::4>>,
                "hello world, hello all",
                <<0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12>>
              ]
  @lists [
           [],
           [1],
           [1, 2, 3],
           [3, 2, 1, 2],
           [:a, 1.0, 1],
           [1 | 2],
           ~c"12",
           ~c"1.5",
           ~c"text",
           ["a", [?b, "c"]]
         ] ++
           [[a: 1, b: 2], [{1, :x}, {1.0, :y}, {:z}], [1, [2, [3 | "x"]]], ["hello", "he"], [{:decimals, 2}]] ++
           [
             [:short],
             [:global],
             [:compact, {:decimals, 4}],
             [{:scientific, 3}],
             [256],
             [955, 26085],
             [[1, 2], [3]]
           ]
  @tuples [{}, {1}, {1, 2}, {0, 2}, {:a, "b", [3]}, {1.0, 2}, {2, 3, 4}, {:scope, {0, 3}}]
  @maps [%{}, %{a: 1}, %{1 => :x, 1.0 => :y}, %{a: 1, b: 2, c: 3}, Map.new(1..32, &{&1, &1})] ++
          [Map.new(1..33, &{&1, {&1}}), Map.new(1..100, &{{:k, &1}, &1}), %{%{a: 1} => %{}}]
  @terms @integers ++ @floats ++ @atoms ++ @binaries ++ @lists ++ @tuples ++ @maps

  setup context do
    names =
      for {m, f, a} = name <- Instar.Native.terms_bifs(),
          f not in @others,
          {m, f} not in [erlang: :get, erlang: :put],
          # Atoms are keys in no order there, and nobody calls it but what compilers make.
          m != :erts_internal,
          function?(m, f, a),
          do: name

    put!(context, "bifs", wat(TermsModule.bifs(names)))
    assert {:ok, version} = Instar.load(context.server, "bifs")
    %{version: version, names: names}
  end

  # erts has some that its module doesn't export.
  defp function?(m, f, a), do: function_exported?(ensure(m), f, a) or :erlang.is_builtin(m, f, a)

  defp ensure(m) do
    Code.ensure_loaded(m)
    m
  end

  @tag timeout: 600_000
  test "answer as the VM's own", %{version: version, names: names} do
    :rand.seed(:exsss, {4, 5, 6})

    wrong =
      for {m, f, a} = name <- names, arguments <- arguments(name, a), not huge?(f, arguments) do
        expected = answer(fn -> apply(m, f, arguments) end)
        found = answer(fn -> Instar.call!(version, "#{m}:#{f}", arguments) end)
        if same?(f, expected, found), do: nil, else: {m, f, arguments, expected, found}
      end

    wrong = Enum.reject(wrong, &is_nil/1)
    by_name = Enum.frequencies_by(wrong, fn {m, f, arguments, _, _} -> {m, f, length(arguments)} end)
    samples = Enum.uniq_by(wrong, fn {m, f, arguments, _, _} -> {m, f, length(arguments)} end)

    assert wrong == [],
           "#{inspect(by_name, limit: :infinity)}\n#{inspect(samples, limit: :infinity, pretty: true, width: 200)}"
  end

  # When all of them had one hash, each of these took eight seconds and more on a quiet machine, or was too much work.
  test "a thousand large maps are keys and elements as others are", %{version: version} do
    for same_keys? <- [true, false] do
      maps =
        for n <- 1..1_000, do: Map.new(1..33, &{if(same_keys?, do: &1, else: {n, &1}), [n * &1, 1.0 * &1]})

      half = Enum.take_every(maps, 2)
      nested = Enum.map(maps, &Map.put(Map.new(1..40, fn n -> {n, n} end), &1, %{&1 => &1}))

      for {name, arguments} <- [
            {"maps:from_keys", [maps, 1]},
            {"maps:from_keys", [maps ++ maps, 1]},
            {"maps:from_keys", [nested, 1]},
            {"maps:from_list", [Enum.zip(maps, maps)]},
            {"erlang:--", [maps, Enum.reverse(half)]},
            {"erlang:--", [nested ++ nested, nested]},
            {"erlang:=:=", [Map.new(maps, &{&1, &1}), Map.new(Enum.reverse(maps), &{&1, &1})]},
            {"erlang:<", [Map.new(maps, &{&1, 1}), Map.new(Enum.reverse(maps), &{&1, 1.5})]}
          ] do
        [module, function] = String.split(name, ":", parts: 2)
        expected = apply(String.to_atom(module), String.to_atom(function), arguments)
        call = fn -> Instar.call!(version, name, arguments, timeout: 120_000) end
        assert Clock.within!(500, call, name) === expected
      end
    end
  end

  defp answer(fun) do
    {:ok, fun.()}
  catch
    kind, reason -> {kind, reason}
  end

  # Erlang leaves open in which order a large map's keys are.
  defp same?(f, {:ok, a}, {:ok, b}) when f in [:keys, :values, :to_list], do: Enum.sort(a) == Enum.sort(b)
  # Not every C library has the same last bit here.
  defp same?(f, {:ok, a}, {:ok, b}) when f in [:erf, :erfc, :acosh, :asinh, :atanh],
    do: abs(a - b) <= abs(a) * 1.0e-15

  defp same?(_f, {:ok, a}, {:ok, b}) when is_float(a) and is_float(b), do: <<a::float>> == <<b::float>>
  defp same?(_f, a, b), do: a === b

  # What would be too large to compare.
  defp huge?(f, [_, n]) when f in [:bsl, :bsr] and is_integer(n), do: abs(n) in 100_000..40_000_000
  defp huge?(:copy, [b, n]) when is_bitstring(b) and is_integer(n), do: n > 1000
  defp huge?(:make_tuple, [n | _]) when is_integer(n), do: n > 1000
  defp huge?(_f, _arguments), do: false

  defp arguments(_name, 1), do: for(term <- @terms, do: [term])

  defp arguments(name, 2) do
    likely = for a <- likely(name, 1), b <- likely(name, 2), do: [a, b]
    likely ++ for(_ <- 1..300, do: [Enum.random(@terms), Enum.random(@terms)])
  end

  defp arguments(name, 3) do
    some = for a <- likely(name, 1), b <- likely(name, 2), c <- likely(name, 3), do: [a, b, c]
    Enum.take_random(some, 1500) ++ for(_ <- 1..300, do: for(_ <- 1..3, do: Enum.random(@terms)))
  end

  defp likely({_, f, 2}, _)
       when f in ~w(+ - * / div rem band bor bxor < > =< >= == =:= /= =/= min max pow fmod atan2)a,
       do: @integers ++ @floats

  defp likely({_, f, 2}, 1) when f in ~w(bsl bsr)a, do: @integers

  defp likely({_, f, 2}, 2) when f in ~w(bsl bsr)a,
    do: [0, 1, -1, 2, 63, 64, -63, 70, 2 ** 64, -(2 ** 64), 1.0]

  defp likely({:erlang, f, 2}, 1) when f in ~w(element delete_element make_tuple)a, do: @integers
  defp likely({:erlang, f, 3}, 1) when f in ~w(setelement insert_element make_tuple)a, do: [0, 1, 2, 3, 4, :a]
  defp likely({:erlang, f, _}, 2) when f in ~w(element delete_element setelement insert_element)a, do: @tuples
  defp likely({:erlang, :make_tuple, 3}, 3), do: [[], [{1, :x}], [{2, :y}, {1, :z}], [{9, 1}], :a]
  defp likely({_, f, _}, 1) when f in ~w(float_to_list float_to_binary)a, do: @floats
  defp likely({_, f, _}, 2) when f in ~w(float_to_list float_to_binary)a, do: Enum.take(@lists, -9)
  defp likely({_, f, _}, 2) when f in ~w(integer_to_list integer_to_binary)a, do: @integers
  defp likely({_, f, _}, 1) when f in ~w(integer_to_list integer_to_binary)a, do: @integers
  defp likely({_, f, _}, 2) when f in ~w(list_to_integer binary_to_integer)a, do: [1, 2, 10, 16, 36, 37, :a]
  defp likely({_, f, _}, 1) when f in ~w(keyfind keymember keysearch)a, do: [1, 1.0, :a, :b, 2]
  defp likely({_, f, _}, 2) when f in ~w(keyfind keymember keysearch)a, do: [0, 1, 2, 3, :a]
  defp likely({_, f, _}, 3) when f in ~w(keyfind keymember keysearch)a, do: @lists
  defp likely({_, f, _}, _) when f in ~w(++ -- append subtract reverse)a, do: @lists
  defp likely({:binary, _, _}, 1), do: @binaries

  defp likely({:binary, f, _}, 2) when f in ~w(match matches split)a,
    do: ["l", "o", "", ["l", "lo"], ["hello", "he"], []]

  defp likely({:binary, f, 3}, 3) when f in ~w(match matches)a,
    do: [[], [{:scope, {0, 3}}], [{:scope, {3, -3}}], [:a]]

  defp likely({:binary, :split, 3}, 3),
    do: [[], [:global], [:trim], [:global, :trim_all], [:global, :trim], [:x]]

  defp likely({:binary, _, _}, _), do: [0, 1, 2, -1, 5, {0, 2}, {2, -1}, :little, :big]
  defp likely({_, f, _}, 1) when f in ~w(binary_part split_binary binary_to_list)a, do: @binaries

  defp likely({_, f, _}, _) when f in ~w(binary_part split_binary binary_to_list)a,
    do: [0, 1, 2, -1, 5, {0, 2}, {2, -1}]

  defp likely({:unicode, _, _}, 1), do: @binaries ++ @lists
  defp likely({:unicode, _, _}, 2), do: [:utf8, :latin1, :unicode, :a]
  defp likely({_, f, _}, 2) when f in ~w(phash phash2)a, do: [1, 100, 2 ** 27, 2 ** 32, 2 ** 32 + 1, 0, :a]
  defp likely({:maps, f, 3}, 3) when f in ~w(put update)a, do: @maps
  defp likely({:maps, :get, 3}, 2), do: @maps
  defp likely({:maps, f, _}, 2) when f in ~w(get find is_key remove take)a, do: @maps
  defp likely({:maps, :merge, _}, _), do: @maps
  defp likely({:erlang, f, 2}, 2) when f in ~w(map_get is_map_key)a, do: @maps

  defp likely({_, f, _}, 1) when f in ~w(map_get is_map_key get find put update remove take)a,
    do: [:a, 1, 1.0, {:k, 5}, 33, %{a: 1}]

  defp likely({:erlang, :phash2, _}, 1), do: @terms
  defp likely({:erlang, :phash, _}, 1), do: @terms
  defp likely(_, _), do: Enum.take_random(@terms, 12)
end
