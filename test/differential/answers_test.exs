defmodule Instar.Differential.AnswersTest do
  # Kinds of answers that once differed, each by instances that are made or listed whole.
  use ExUnit.Case, async: true
  import Bitwise
  alias Instar.Compiler.Shared.Answered
  alias Instar.{Differential, DocumentServer, Error}

  @otp String.to_integer(System.otp_release())

  defmodule Money do
    defstruct [:a]
  end

  setup_all do
    Differential.start!()
  end

  # Refusals beside, which say what they refuse.
  defp differences(context, language, source, calls) do
    case Differential.load(context, language, source) do
      {:ok, pair} ->
        for {function, args} <- calls,
            {:different, beam, wasm} <- [Differential.compare(pair, function, args)],
            not match?({:error, {:unsupported, _}, _}, wasm),
            do: {function, args, beam, wasm}

      {:error, {target, error}} ->
        flunk("as #{target}: #{Exception.message(error)} #{inspect(error.diagnostics)}")
    end
  end

  defp refusal(%{server: server, documents: documents}, language, source) do
    id = "r#{System.unique_integer([:positive])}"
    document = %{"type" => "code-document", "language" => language, "code" => %{"1" => source}}
    :ok = DocumentServer.put(documents, id, document)
    assert {:error, %Error{} = error} = Instar.load(server, id)
    error
  end

  test "text is compared in every normal form", context do
    source = "defmodule Forms do\n  def f(a, b, nocase, form), do: :string.equal(a, b, nocase, form)\nend"

    texts = [
      {"abc", "abc"},
      {"abc", "ABd"},
      {[?a, 246], ["ao", 776]},
      {"é", "E\u0301"},
      {"ﬁ", "FI"},
      {"", []}
    ]

    calls =
      for {a, b} <- texts,
          nocase <- [false, true],
          form <- [:none, :nfc, :nfd, :nfkc, :nfkd],
          do: {:f, [a, b, nocase, form]}

    assert [] == differences(context, "elixir", source, calls)
  end

  test "a line of a stack trace says which application it is of", context do
    source = """
    defmodule Lines do
      def f(x), do: Exception.format_stacktrace_entry({x, :f, 2, []})
      def own, do: Exception.format_stacktrace([{__MODULE__, :f, [1], [file: 'a.ex', line: 2]}])
      def broken(x), do: Exception.message(x)
    end
    """

    calls =
      for x <- [Enum, String.Chars, :lists, :string, :unicode_util, :elixir_utils, :erlang], do: {:f, [x]}

    assert [] == differences(context, "elixir", source, [{:own, []} | calls])

    # Below the first line, the trace is the host's.
    assert {:ok, pair} = Differential.load(context, "elixir", source)
    broken = [%{__struct__: ErlangError, __exception__: true, original: %{a: 1}}]

    [beam, wasm] =
      for version <- [pair.beam, pair.wasm] do
        {:ok, text} = Differential.answer(version, :broken, broken)
        text |> String.split("\n") |> hd()
      end

    assert wasm == beam or not Differential.ordered?(broken)
    assert wasm =~ "got FunctionClauseError with message"
  end

  test "floats are as wide as they are written, and without a sign where there is none", context do
    source = """
    -module(floats).
    -export([bits/3, plus/1, by_name/2]).
    bits(X, 0, S) -> <<X:S/float>>;
    bits(X, 1, S) -> <<X:S/little-float>>;
    bits(X, 2, S) -> <<1:3, X:S/float>>.
    by_name(F, X) -> <<(erlang:F(X))/float>>.
    plus(X) -> {<<(+X)/float>>, <<(0.0 + X)/float>>, <<(-X)/float>>, <<(X * 1)/float>>}.
    """

    :rand.seed(:exsss, {1, 2, 3})
    random = for e <- -1074..1023//3, do: (:rand.uniform() - 0.5) * :math.pow(2, e)
    <<negative_zero::float>> = <<1::1, 0::63>>
    edges = [0.0, negative_zero, 65_504, 65_519.996, 65_520, -65_520, 3.4028235677973366e38, -1.0e39, 1.0e300]
    integers = [0, 1 <<< 15, 1 <<< 16, 1 <<< 127, 1 <<< 128, -(1 <<< 128), 1 <<< 1023, 1 <<< 1024]

    calls =
      for(x <- random ++ edges ++ integers, how <- 0..2, s <- [16, 32, 64], do: {:bits, [x, how, s]}) ++
        for(x <- random ++ edges ++ integers ++ [:a], not Instar.Machine.keeps_sign?(x), do: {:plus, [x]}) ++
        for(x <- edges ++ [:a], f <- [:+, :-, :abs], do: {:by_name, [f, x]})

    assert differences(context, "erlang", source, calls) == []
  end

  describe "by name" do
    test "operators are functions of erlang", context do
      source = """
      -module(by_name).
      -export([f/3, g/2, call/3, fun_of/3]).
      f(M, F, A) -> apply(M, F, A).
      g(F, X) -> {M, N} = F, [M:N(X)].
      call(M, X, Y) -> {M:'=:='(X, Y), M:min(X, Y), M:'++'([X], Y), M:'-'(X, Y)}.
      fun_of(M, F, A) -> G = fun(X) -> apply(M, F, X) end, G(A).
      """

      operators = ~w(+ - * / div rem band bor bxor bsl bsr ++ -- == /= =:= =/= < =< > >= and or xor)a
      values = [1, 2.5, -3, [], [1, 2], :a, true, 1 <<< 70]

      calls =
        for(o <- operators, x <- values, y <- values, f <- [:f, :fun_of], do: {f, [:erlang, o, [x, y]]}) ++
          for(o <- [:+, :-, :bnot, :not, :abs], x <- values, do: {:f, [:erlang, o, [x]]}) ++
          for(x <- values, y <- values, do: {:call, [:erlang, x, y]}) ++
          for(m <- [:math, :maps, :nosuch, "x", 1], n <- [:sqrt, :keys, :size], do: {:g, [{m, n}, 4.0]}) ++
          for(
            f <- [:length, :hd, :apply, :nosuch, 1],
            a <- [[[1, 2]], [1, 2, 3], :x],
            do: {:f, [:erlang, f, a]}
          ) ++
          [{:f, [:erlang, :apply, [:erlang, :+, [1, 2]]]}, {:f, [:maps, :get, [:a, %{a: 1}]]}]

      assert differences(context, "erlang", source, calls) == []
    end

    test "what is called has as many parameters as it likes", context do
      params = fn n -> Enum.map_join(1..n, ", ", &"A#{&1}") end

      source = """
      -module(many).
      -export([g/3, f/2, own/1, with/2, far/1, many/21, many/255]).
      g(M, F, A) -> apply(M, F, A).
      f(F, A) -> apply(F, A).
      own(A) -> g(?MODULE, many, A).
      with(X, A) -> f(fun(#{params.(23)}) -> {X, A1, A23} end, A).
      far(A) -> f(fun many/255, A).
      #{for n <- [21, 255], do: "many(#{params.(n)}) -> {A1, A#{n}}.\n"}
      """

      lists =
        for n <- [0, 1, 20, 21, 22, 23, 24, 254, 255, 256, 1_022, 1_023, 1_024, 3_000],
            do: Enum.to_list(1..n//1)

      lists = lists ++ [Enum.to_list(1..30) ++ :x, Enum.to_list(1..1_022) ++ :x, Enum.to_list(1..2_000) ++ :x]

      calls =
        for l <- lists,
            call <-
              [own: [l], with: [:x, l], far: [l], f: [:x, l], f: [1, l]] ++
                for({m, f} <- [{:erlang, :+}, {:nosuch, :f}, {:erlang, 1}, {{}, :f}], do: {:g, [m, f, l]}),
            do: call

      # What nobody has is named after the module, which is another one on the BEAM.
      absent? =
        &(match?({:own, [l]} when length(l) not in [21, 255], &1) and not List.improper?(hd(elem(&1, 1))))

      assert differences(context, "erlang", source, Enum.reject(calls, absent?)) == []
    end

    test "what is applied to no list is named", context do
      source = """
      -module(no_list).
      -export([f/2, g/3]).
      f(F, A) -> apply(F, A).
      g(M, F, A) -> apply(M, F, A).
      """

      lists = [:x, 1, "", [1 | 2], [[1], [2] | :x], Enum.to_list(1..200) ++ 1, [], [[1]], [1, 2]]

      calls =
        for(f <- [:x, 1, {:lists, :reverse}], a <- lists, do: {:f, [f, a]}) ++
          for(m <- [:lists, :erlang, :nosuch, 1], f <- [:reverse, :apply, 1], a <- lists, do: {:g, [m, f, a]})

      assert differences(context, "erlang", source, calls) == []
    end

    test "private functions are not there, and neither is what the compiler named", context do
      source = """
      defmodule Names do
        def f(f, a), do: apply(__MODULE__, f, a)
        def g(x), do: h(x) + Enum.sum(Enum.map([x], fn y -> y * 2 end))
        defp h(x), do: x + 1
      end
      """

      {:ok, pair} = Differential.load(context, "elixir", source)

      for {name, args} <- [h: [1], g: [1], "-g/1-fun-0-": [1], nosuch: [], f: [:g, [2]], f: [:h, [2]]] do
        [beam, wasm] =
          for version <- [pair.beam, pair.wasm],
              do: version |> Differential.answer(:f, [name, args]) |> Tuple.to_list()

        assert Enum.take(beam, 2) == Enum.take(wasm, 2), inspect({name, beam, wasm})
      end
    end

    test "what the sandbox does not have is refused, and what nobody has is undefined", context do
      {:ok, pair} =
        Differential.load(context, "elixir", "defmodule D do\n  def f(m, f, a), do: apply(m, f, a)\nend")

      call = fn m, f, a -> Differential.answer(pair.wasm, :f, [m, f, a]) end

      for {m, f, a} <- [
            {:os, :cmd, [~c"id"]},
            {File, :read, ["x"]},
            {:erlang, :self, []},
            {:erlang, :exit, [:me, 1]},
            {:erlang, :fun_info, [1]},
            {Enum, :map, [[], 1]},
            {Enum, :fetch, [[], 1]},
            {URI, :__struct__, []}
          ] do
        assert {:error, {:unsupported, {^m, ^f, arity}}, nil} = call.(m, f, a)
        assert arity == length(a)
      end

      assert {:error, :undef, _} = call.(:nosuch, :f, [])
      assert {:error, :undef, _} = call.(:erlang, :nosuch, [])
      assert {:error, :undef, _} = call.(:instar, :inspect, [1, 2])
      assert {:error, :undef, _} = call.(Enum, :pop, [[], 1])
      assert {:error, :undef, _} = call.(:erts_internal, :map_next, [1, 2, 3])
    end
  end

  # In a `catch` the compiler has an instruction of its own for it, which answers where it cannot raise.
  test "what is raised with a class that is none", context do
    source = """
    -module(classes).
    -export([tail/2, held/2, within/2, own/2, both/2, later/2]).
    tail(C, X) -> try throw(X) catch throw:E:ST -> erlang:raise(C, E, ST) end.
    held(C, X) -> Y = try throw(X) catch throw:E:ST -> erlang:raise(C, E, ST) end, {answer, Y}.
    within(C, X) -> try tail(C, X) of Y -> {answer, Y} catch K:R -> {K, R} end.
    own(C, X) -> try throw(X) catch throw:E:_ -> erlang:raise(C, E, []) end.
    both(C, X) -> try try throw(X) catch throw:E:ST -> erlang:raise(C, E, ST) after put(a, 1) end catch K:R:S -> erlang:raise(C, {K, R}, S) end.
    later(C, X) -> try error(X) catch K:E:ST when E > 1 -> erlang:raise(C, {K, E}, ST); K:E:ST -> _ = erlang:raise(C, E, ST), {K, C} end.
    """

    classes = [:error, :exit, :throw, :no_class, :badarg, nil, 1, "error", [:error], {:error, 1}]

    Differential.run(
      context,
      "erlang",
      source,
      for(
        f <- [:tail, :held, :within, :own, :both, :later],
        class <- classes,
        x <- [1, 2, :a],
        do: {f, [class, x]}
      )
    )
  end

  test "how code is to be compiled is no part of what it answers", context do
    source = """
    defmodule Options do
      @compile {:inline, g: 1}
      @compile :inline_list_funcs
      @compile [:inline, {:inline_size, 24}]
      def f(x), do: Enum.map(x, &g/1)
      defp g(x), do: x + 1
    end
    """

    Differential.run(context, "elixir", source, f: [[1, 2]], f: [:a])
  end

  # Nothing in the document names them.
  test "exceptions that come in have their messages", context do
    source = """
    defmodule Asks do
      def message(x), do: Exception.message(x)
      def module(x), do: x.__struct__.message(x)
    end
    """

    fields =
      [message: "m", key: :a, term: [1], value: 2, module: Map, function: :f, arity: 1, args: [1]] ++
        [file: "a.ex", line: 1, column: 2, description: "wrong"]

    {:ok, pair} = Differential.load(context, "elixir", source)

    # What the left out ones say of such fields shows where in the VM it failed.
    left_out = [BadArityError, Inspect.Error, Protocol.UndefinedError, UnicodeConversionError]

    for module <- Instar.Compiler.Shared.Exceptions.all() -- left_out,
        Code.ensure_loaded?(module),
        function <- [:message, :module] do
      same? = Differential.compare(pair, function, [struct(module, fields)]) == :same
      assert same?, inspect({function, module})
    end
  end

  describe "structs" do
    @source """
    defmodule Shows do
      def i(x), do: inspect(x)
      def p(x), do: inspect(x, pretty: true)
      def w(x), do: inspect(x, width: 10, limit: 3)
      def s(x), do: to_string(x)
      def t(x), do: "<\#{x}>"
      def l(x), do: Enum.to_list(x)
      def in?(x, y), do: y in x
      def j(x), do: Enum.join(x, ",")
      def c(x), do: to_charlist(x)
      def m(x), do: Exception.message(x)
      def struct(x), do: Kernel.struct(x, [])
      def rescued(x) do
        inspect(x)
      rescue
        e in ErlangError -> {:rescued, e.original}
      end
    end
    """

    @known [
      ~D[2024-02-29],
      ~T[12:00:01.5],
      ~N[2024-02-29 01:02:03],
      ~U[2024-02-29 01:02:03.000Z],
      %{~U[2000-02-29 23:00:07Z] | time_zone: "Europe/Warsaw", zone_abbr: "CET", utc_offset: 3600},
      %{~U[2000-02-29 23:00:07Z] | time_zone: "X", zone_abbr: "Y", utc_offset: -3661, std_offset: 7200},
      %{~U[2000-02-29 23:00:07Z] | utc_offset: 60},
      %{~D[2024-02-29] | month: 13, day: -1, year: -12_345},
      %{~D[2024-02-29] | month: "x"},
      %{~T[12:00:01] | hour: 24},
      Map.put(~D[2024-02-29], :more, 1),
      Date.range(~D[2024-02-27], ~D[2024-03-02]),
      Date.range(~D[2024-02-27], ~D[2024-02-20], -2),
      1..3,
      3..1//-1,
      1..10//4,
      %{__struct__: Range, first: 1, last: 3},
      %{__struct__: Range, first: 3, last: 1},
      %{__struct__: Range, first: 1..1, last: 1, step: 1},
      %{__struct__: Range, first: 1..3, last: 2..2, step: 1},
      %{__struct__: Range, first: :a, last: 2.0, step: nil},
      %{__struct__: Range, first: 1, last: 2, step: 1, x: 1},
      %{__struct__: Range, first: 1},
      MapSet.new([1, :a]),
      %{__struct__: MapSet, map: %{a: 1}},
      %{__struct__: MapSet, map: [1], version: 2},
      %{__struct__: MapSet},
      %{__struct__: Date, year: 1},
      %{__struct__: DateTime},
      %{__struct__: Stream},
      %{__struct__: :small, a: 1},
      %{__struct__: "text", a: 1},
      %{__struct__: 1},
      %ArgumentError{message: "m"},
      %KeyError{key: 1, term: %{}},
      %{__struct__: ArgumentError},
      [~D[2024-02-29], 1..2],
      %{~D[2024-02-29] => %{a: ~T[00:00:00]}}
    ]

    test "are shown as the host shows them, or refused", context do
      calls = for x <- @known, f <- [:i, :p, :w, :s, :t, :l, :j, :c, :m, :rescued], do: {f, [x]}
      calls = calls ++ for(x <- @known, y <- [1, ~D[2024-03-01]], do: {:in?, [x, y]})

      different =
        for {f, args, beam, wasm} <- differences(context, "elixir", @source, calls),
            not match?({:ok, {:rescued, {:unsupported, _}}}, wasm),
            # In what is raised, what no Elixir makes is data.
            not (inspect(wasm, structs: false, limit: :infinity) =~ ":foreign_struct"),
            do: {f, args, beam, wasm}

      assert different == []
    end

    test "with a text of their own are", context do
      shown =
        for x <- Enum.take(@known, 8) -- [%{~D[2024-02-29] | month: "x"}], f <- [:i, :p, :s, :t], do: {f, [x]}

      # None of these may be refused.
      Differential.run(context, "elixir", @source, shown)
    end

    test "that the document does not name are refused by protocol and name", context do
      {:ok, pair} = Differential.load(context, "elixir", @source)

      # Since OTP 28 a pattern is a reference, which doesn't cross.
      pattern = ~r/a/

      for x <- [%Money{a: 1}, URI.parse("http://a.b"), Version.parse!("1.0.0"), pattern],
          not match?(%Regex{re_pattern: {_, _, _, _, code}} when is_reference(code), x) do
        module = x.__struct__

        for {f, protocol} <- [
              i: Inspect,
              p: Inspect,
              s: String.Chars,
              t: String.Chars,
              l: Enumerable,
              c: List.Chars
            ] do
          assert {:error, {:unsupported, {^protocol, ^module}}, nil} = Differential.answer(pair.wasm, f, [x])
        end
      end

      assert {:error, {:unsupported, {Enumerable, Date.Range}}, nil} =
               Differential.answer(pair.wasm, :l, [Date.range(~D[2024-02-27], ~D[2024-03-02])])

      assert {:error, {:unsupported, {Inspect, Money}}, nil} =
               Differential.answer(pair.wasm, :i, [[%{a: %Money{a: 1}}]])

      assert {:ok, {:rescued, {:unsupported, {Inspect, Money}}}} =
               Differential.answer(pair.wasm, :rescued, [%Money{}])

      assert {:error, {:unsupported, {URI, :__struct__, _}}, nil} =
               Differential.answer(pair.wasm, :struct, [URI])

      error = %File.Error{reason: :enoent, path: "x"}

      assert {:error, {:unsupported, {File.Error, :message, 1}}, nil} =
               Differential.answer(pair.wasm, :m, [error])
    end
  end

  describe "numbers" do
    # What is the largest depends on the release: both sizes are tried, whichever is the VM's.
    test "are as large as the VM lets them be", context do
      source = """
      -module(largest).
      -export([shift/1, multiply/2, add/1, subtract/1, negate/1, invert/1, decode/1, match/1, exact/1]).
      shift(N) -> size_of(fun() -> 1 bsl N end).
      multiply(A, B) -> size_of(fun() -> (1 bsl A) * (1 bsl B) end).
      add(N) -> size_of(fun() -> X = (1 bsl N) - 1, X + X + 1 end).
      subtract(N) -> size_of(fun() -> X = 1 - (1 bsl N), X - 1 - (1 bsl N) end).
      negate(N) -> size_of(fun() -> -(1 bsl N) end).
      invert(N) -> size_of(fun() -> bnot (1 bsl N) end).
      decode(N) -> size_of(fun() -> binary:decode_unsigned(bits(N)) end).
      match(N) -> size_of(fun() -> <<X:N, _/bitstring>> = bits(N), X end).
      exact(N) -> size_of(fun() -> <<X:N/signed-little, _/bitstring>> = bits(N), X end).
      bits(N) -> binary:copy(<<255>>, (N + 7) div 8).
      size_of(F) ->
        try F() of
          X when X < 0 -> {negative, byte_size(binary:encode_unsigned(-X))};
          X -> Bin = binary:encode_unsigned(X), {byte_size(Bin), binary:first(Bin)}
        catch Class:Reason -> {Class, Reason}
        end.
      """

      calls =
        for limit <- [64 * ((1 <<< 16) - 1), 64 * ((1 <<< 19) - 1)],
            distance <- [-65, -64, -63, -1, 0, 1, 63, 64, 65, 1000],
            size = limit + distance,
            call <-
              [{:multiply, [size - 100, 100]}, {:multiply, [70, size - 70]}] ++
                for(f <- ~w(shift add subtract negate invert decode match exact)a, do: {f, [size]}),
            # The BEAM makes one here that is larger than it lets any other be.
            call != {:decode, [size]} or size <= 64 * ((1 <<< 16) - 1),
            do: call

      assert [] == differences(context, "erlang", source, calls)
    end

    test "of any size stand wherever a program has one", context do
      sizes = [1 <<< 31, 1 <<< 32, (1 <<< 40) + 1, 1 <<< 59, 1 <<< 63, 1 <<< 64, (1 <<< 64) + 8, 1 <<< 200]

      functions =
        for {size, n} <- Enum.with_index(sizes) do
          """
          a#{n}(<<B:8, _:#{size}>>) -> B; a#{n}(_) -> no.
          b#{n}(<<B:#{size}, _/binary>>) -> B; b#{n}(<<_:8, R/binary>>) -> R; b#{n}(_) -> no.
          c#{n}(<<_:#{size}/binary, R/binary>>) -> R; c#{n}(_) -> no.
          d#{n}(<<_:#{size}/float, _/binary>>) -> yes; d#{n}(_) -> no.
          e#{n}(<<_:4, _:#{size}, _:4>>) -> yes; e#{n}(_) -> no.
          f#{n}(T) -> element(#{size}, T).
          g#{n}(T) -> setelement(#{size}, T, x).
          h#{n}(F) -> is_function(F, #{size}).
          i#{n}(X) -> X bsr #{size}.
          j#{n}(X) -> {X band #{size}, X + #{size}, X =:= #{size}, X < #{size}, -#{size}}.
          k#{n}(X) when X rem #{size} =:= 0 -> yes; k#{n}(#{size}) -> same; k#{n}(_) -> no.
          l#{n}(X) -> case X of #{size} -> a; {#{size}, _} -> b; [#{size} | _] -> c; \#{#{size} := V} -> V; _ -> no end.
          m#{n}(X) -> lists:nth(#{size}, X).
          n#{n}(X) -> binary:part(X, #{size}, 1).
          o#{n}(X) -> try <<X:#{size}>> of _ -> made catch error:E -> E end.
          p#{n}(X) -> try <<X:#{size}/binary>> of _ -> made catch error:E -> E end.
          """
        end

      # So much is made only where the BEAM refuses it.
      exports =
        for {size, n} <- Enum.with_index(sizes),
            f <- ~w(a b c d e f g h i j k l m n o p),
            size > 1 <<< 50 or f not in ~w(o p),
            do: {:"#{f}#{n}", size}

      source = """
      -module(numbers).
      -export([#{Enum.map_join(exports, ", ", fn {f, _} -> "#{f}/1" end)}, s/2, t/2, u/2, v/2]).
      s(B, S) -> case B of <<_:S, R/bitstring>> -> R; _ -> no end.
      t(B, S) -> case B of <<_:S/binary, R/bitstring>> -> R; _ -> no end.
      u(X, S) -> try <<X:S>> of _ -> made catch error:E -> E end.
      v(X, S) -> {is_function(X, S), try element(S, X) catch _:E -> E end, try X bsr S catch _:F -> F end}.
      #{Enum.join(functions, "\n")}
      """

      calls =
        for {f, size} <- exports,
            x <- [<<1, 2>>, {1, 2}, 5, size, {size, 1}, [size], %{size => 7}, <<>>],
            do: {f, [x]}

      big = [1 <<< 59, 1 <<< 64, -1, -(1 <<< 64), 1 <<< 100, 1.0, :a]
      calls = calls ++ for(f <- [:s, :t], s <- big ++ [8], b <- [<<1, 2>>, :x], do: {f, [b, s]})
      calls = calls ++ for(s <- big, x <- [1, {1}], f <- [:u, :v], do: {f, [x, s]})
      assert differences(context, "erlang", source, calls) == []
    end

    test "of values in registers are as many as the BEAM has", context do
      for count <- [200, 255, 256, 257, 300, 600, 1000] do
        names = Enum.map_join(1..count, ", ", &"A#{&1}")
        uses = Enum.map_join(1..count, ", ", &"{A#{&1}, X}")

        source = """
        -module(many).
        -export([f/2, g/1]).
        f({#{names}}, X) -> Y = {X}, [Y, #{uses}].
        g(X) -> f(list_to_tuple(lists:seq(1, #{count})), X).
        """

        Differential.run(context, "erlang", source, [{:g, [1]}, {:f, [{1}, 2]}])
      end
    end
  end

  describe "binaries" do
    # What the VM looks at first is what it names.
    test "of segments of which several are wrong", context do
      segments = [
        "X:8",
        "X:S",
        "X:S/float",
        "X:S/binary",
        "X/binary",
        "X/binary-unit:16",
        "X/utf8",
        "X/utf16",
        "X/utf32",
        "Y:S",
        "7:S"
      ]

      pairs = for one <- segments, two <- segments, do: "<<#{one}, #{two}>>"

      threes =
        for one <- segments,
            two <- segments,
            three <- ["X/utf8", "X/utf32", "7:T", "X:8"],
            do: "<<#{one}, #{two}, #{three}>>"

      made = Enum.with_index(pairs ++ threes)

      source = """
      -module(segments).
      -export([#{Enum.map_join(made, ", ", fn {_, n} -> "f#{n}/4" end)}]).
      #{Enum.map_join(made, "\n", fn {made, n} -> "f#{n}(X, Y, S, T) -> {X, Y, S, T, #{made}}." end)}
      """

      # Nothing that the VM would have to make room for.
      calls =
        for {_, n} <- made,
            args <- [
              [:a, :b, 5, 5],
              [:a, :b, -1, 1 <<< 70],
              [:a, 1, 1 <<< 70, -1],
              ["abc", "de", 7, -1],
              [<<1::3>>, "de", :a, 16],
              [0xD800, 0x110000, 16, 16],
              [1.5, :b, 16, 5],
              [65, 66, 16, :a]
            ],
            do: {:"f#{n}", args}

      assert context |> differences("erlang", source, calls) |> Enum.reject(&other_segment?/1) == []
    end

    # Since OTP 26, which of several wrong segments is named is what the VM's own compiler sees first.
    defp other_segment?({_f, _args, {:error, _reason, beam}, {:error, _other, wasm}})
         when is_binary(beam) and is_binary(wasm) do
      @otp >= 26 and
        Enum.all?([beam, wasm], &String.starts_with?(&1, "construction of binary failed: segment"))
    end

    defp other_segment?(_difference), do: false

    test "whose parts are too short, of any size", context do
      source = """
      -module(short).
      -export([f/2, g/2, h/2]).
      f(X, S) -> <<X:S/binary>>.
      g(X, S) -> <<X:S>>.
      h(X, S) -> <<1, X:S/binary, 2>>.
      """

      sizes = [(1 <<< 32) - 1, (1 <<< 31) + 1, 1 <<< 59, 1 <<< 70]
      calls = for f <- [:f, :h], x <- ["ab", :a, <<1::3>>], s <- sizes, do: {f, [x, s]}
      calls = calls ++ for x <- [:a, "ab"], s <- [1 <<< 32, 1 <<< 59, 1 <<< 70], do: {:g, [x, s]}
      assert differences(context, "erlang", source, calls) == []
    end

    test "read as floats of any size", context do
      source = """
      -module(floats_read).
      -export([f/2, g/2, h/2]).
      f(B, S) -> case B of <<X:S/float, R/bitstring>> -> {X, R}; _ -> no end.
      g(B, S) -> case B of <<X:S/little-float-unit:16, R/bitstring>> -> {X, R}; _ -> no end.
      h(B, S) -> case B of <<X:S/float>> -> X; _ -> no end.
      """

      binaries = [
        <<>>,
        <<1>>,
        <<1.5::float-16>>,
        <<1.5::float-32>>,
        <<1.5::float, 2.5::float>>,
        <<-1::64>>,
        <<5::3>>
      ]

      sizes = [0, 1, 2, 4, 8, 15, 16, 32, 64, 128, -1, 1 <<< 59, :a, 1.0]
      calls = for f <- [:f, :g, :h], b <- binaries, s <- sizes, do: {f, [b, s]}
      Differential.run(context, "erlang", source, calls)
    end

    test "in which nothing is searched", context do
      source = """
      -module(searched).
      -export([f/4]).
      f(F, S, P, O) when F =:= replace -> binary:replace(S, P, <<"z">>, O);
      f(F, S, P, O) -> binary:F(S, P, O).
      """

      patterns = [<<3::3>>, :x, "", ["a", <<3::3>>], [], [""], [1], ["a" | "b"], {1, 2}, "l"]
      scopes = [{0, 0}, {5, 0}, {5, -5}, {2, 0}, {0, 1}, {6, 0}, {0, 6}, {0, -1}, :x]

      calls =
        for f <- [:match, :matches, :split, :replace],
            s <- ["hello", ""],
            p <- patterns,
            o <- scopes,
            do: {:f, [f, s, p, [scope: o]]}

      assert differences(context, "erlang", source, calls) == []
    end
  end

  test "iterators over maps that are none are told", context do
    source = "-module(iterators).\n-export([f/1]).\nf(I) -> maps:next(I)."
    small = %{a: 1, b: 2}
    paths = [-1, 3, 1 <<< 59, 1 <<< 70, -(1 <<< 70), :a, 1.0, []]

    calls =
      for(
        i <- [[1], [], [1 | 2], [[1] | [1]], [-1 | :x], [1, small], small, :x, :none, {1, 2}, {1, 2, 3}, {}],
        do: {:f, [i]}
      ) ++
        for(map <- [small, %{}], path <- [0 | paths], do: {:f, [[path | map]]}) ++
        for(map <- [Map.new(1..40, &{&1, &1})], path <- [-1, :a, 1.0, []], do: {:f, [[path | map]]})

    Differential.run(context, "erlang", source, calls)
  end

  describe "literals" do
    test "have so many levels, or are refused with their line", context do
      deep = fn levels -> String.duplicate("[", levels) <> String.duplicate("]", levels) end
      tuples = fn levels -> String.duplicate("{", levels) <> "1" <> String.duplicate("}", levels) end

      source = fn levels ->
        """
        defmodule Deep do
          def f(x), do: match?(#{deep.(levels)}, x)
          def g(x), do: {x, #{deep.(levels)}, #{tuples.(levels)}}
          def h(x), do: x == #{tuples.(levels)}
        end
        """
      end

      # Elixir's own compiler takes ever longer for each level since it knows types.
      levels = if Version.match?(System.version(), ">= 1.20.0-dev"), do: 20, else: 200
      Differential.run(context, "elixir", source.(levels), for(f <- [:f, :g, :h], do: {f, [1]}))

      for levels <- [250, 1_000, 20_000] do
        error = refusal(context, "elixir", source.(levels))
        assert error.reason == :compile_error
        assert Enum.all?(error.diagnostics, &(&1.line in 2..4 and &1.message =~ "more than 240 lists"))
        assert error.diagnostics != []
      end
    end
  end

  # What Erlang's compiler makes of such a record it refuses itself, for want of memory or as a bad file. In one clause
  # with `if` it gives the test as it stands.
  test "no tuple has as many elements as are beyond what one can have", context do
    source = &"-module(sizes).\n-export([r/1]).\nr(X) -> if is_record(X, a, #{&1}) -> yes; true -> no end.\n"
    calls = for(x <- [{:a, :b, :c}, {:a}, {}, %{}, :a], do: {:r, [x]})
    for n <- [3, 1 <<< 32], do: Differential.run(context, "erlang", source.(n), calls)

    %{server: server, documents: documents} = context

    for n <- [1 <<< 63, 1 <<< 64] do
      document = %{"type" => "code-document", "language" => "erlang", "code" => %{"1" => source.(n)}}
      :ok = DocumentServer.put(documents, "sizes-#{n}", document)
      assert Instar.call(server, "sizes-#{n}", :r, [{:a, 1, 2}]) == {:ok, :no}
    end
  end

  test "character data are read to the same place", context do
    source = """
    -module(characters).
    -export([l/1, l/2, b/1, b/2, b/3]).
    l(X) -> unicode:characters_to_list(X).
    l(X, E) -> unicode:characters_to_list(X, E).
    b(X) -> unicode:characters_to_binary(X).
    b(X, E) -> unicode:characters_to_binary(X, E).
    b(X, E, F) -> unicode:characters_to_binary(X, E, F).
    """

    leaves =
      [
        97,
        233,
        300,
        0x10000,
        0xD800,
        0x110000,
        1 <<< 27,
        1 <<< 59,
        -(1 <<< 59),
        -(1 <<< 59) - 1,
        1 <<< 64,
        -1
      ] ++
        [-(1 <<< 70), :a, 1.5, [], <<3::3>>] ++
        [
          <<>>,
          "ab",
          "é",
          <<195>>,
          <<169>>,
          <<226, 130>>,
          <<172>>,
          <<255>>,
          <<226, 40>>,
          <<237, 160>>,
          <<0xF8>>
        ]

    :rand.seed(:exsplus, {1, 2, 3})

    # Every two pieces side by side, as list, with a tail, one inside the other: what a character is cut into.
    pieces = Enum.filter(leaves, &(is_binary(&1) or &1 in [97, 300]))

    pairs =
      for(a <- pieces, b <- pieces, is_binary(b), x <- [[a, b], [a | b], [[a], b], [[a | b], "x"]], do: x)

    data = leaves ++ Enum.map(leaves, &[&1]) ++ pairs ++ for(_ <- 1..600, do: data(leaves, 3))
    encodings = [:utf8, :unicode, :latin1, :utf16, {:utf16, :little}, :utf32, {:utf32, :little}, :nosuch]

    calls =
      for(x <- data, f <- [:l, :b], do: {f, [x]}) ++
        for(x <- data, f <- [:l, :b], e = Enum.random(encodings), do: {f, [x, e]}) ++
        for(x <- data, do: {:b, [x, Enum.random(encodings), Enum.random(encodings)]})

    calls =
      calls ++
        for(x <- [1 <<< 59, 0x110000, -(1 <<< 59) - 1], f <- [:l, :b], y <- [:x, 1.5], do: {f, [[x, y]]})

    Differential.run(context, "erlang", source, calls)
  end

  describe "atoms" do
    test "have quotes where the host's have", context do
      source = """
      defmodule Quoted do
        def atom(a), do: {inspect(a), inspect([{a, 1}]), inspect(%{a => a})}
        def call(a), do: Exception.format_mfa(Foo, a, 1)
      end
      """

      # Those beside the ends of what the tokenizer tells apart.
      points =
        for {first, last} <- ranges(),
            point <- [first - 1, first, last, last + 1],
            point not in 0xD800..0xDFFF,
            uniq: true,
            do: point

      texts =
        for point <- points,
            text <- [[point], [?x, point], [point, point, ??], [?A, point], [?_, point]],
            do: text

      marked =
        for base <- [?a, ?e, ?A, 0xE1, 0x1EA1, 0x43A, 0x304B, 0x1100, 0x915],
            mark <- [0x301, 0x323, 0x308, 0x3099, 0x1161, 0x93C, 0xB7],
            more <- [[], [0x323], [?@], [??]],
            do: [base, mark | more]

      scripts = [
        ?x,
        0xE9,
        0x3C0,
        0x43A,
        0x5D0,
        0x627,
        0x915,
        0xE01,
        0x10D0,
        0x304B,
        0x30AB,
        0x6F22,
        0xAC00,
        0x3105,
        0x3007
      ]

      mixed = for a <- scripts, b <- scripts, c <- [?_, ?1, ?x, 0x6F22, 0x30AB], do: [a, b, c]

      calls =
        for text <- texts ++ marked ++ mixed ++ [~c"a@µ", ~c"Aµ", ~c"µ", ~c"µ@", ~c"ﬁ", ~c"ℌ"],
            f <- [:atom, :call],
            do: {f, [List.to_atom(text)]}

      Differential.run(context, "elixir", source, calls)
    end

    # By first and last, of the characters that names may have.
    defp ranges do
      known = fn point ->
        point not in 0xD800..0xDFFF and
          {match?({kind, [_], [], _, _, _} when is_atom(kind), String.Tokenizer.tokenize([point])),
           match?({:identifier, [?_, _], [], _, _, _}, String.Tokenizer.tokenize([?_, point]))}
      end

      0x80..0x10FFFE
      |> Enum.chunk_by(known)
      |> Enum.map(&{hd(&1), List.last(&1)})
    end
  end

  defp data(leaves, 0), do: Enum.random(leaves)

  defp data(leaves, depth) do
    case :rand.uniform(4) do
      1 -> Enum.random(leaves)
      2 -> [data(leaves, depth - 1) | Enum.random([[], [], "x", <<195>>, 5])]
      _ -> for _ <- 1..:rand.uniform(3), do: data(leaves, depth - 1)
    end
  end

  describe "Elixir's compiler" do
    test "takes what stands in many documents", context do
      source = """
      alias String, as: S
      import Bitwise
      defprotocol Area do
        def of(x)
      end
      defmodule Shapes.Square do
        defstruct ~w(side name)a
        def name, do: S.upcase("sq") <> Integer.to_string(bor(1, 2))
      end
      defmodule Shapes.Circle do
        @fields ~w(r)a
        defstruct @fields
        @enforce_keys []
      end
      defimpl Area, for: Shapes.Square do
        def of(x), do: x.side * x.side
      end
      defimpl Area, for: [Shapes.Circle, Integer] do
        def of(%{r: r}), do: 3 * r
        def of(x), do: x
      end
      defmodule Shapes do
        @compile {:inline, half: 1}
        @compile :inline
        @compile [:debug_info, {:no_warn_undefined, Foo}]
        @vsn "1"
        use Bitwise
        alias __MODULE__.{Square, Circle}
        defmodule Inner do
          def shift(x), do: x <<< 3
        end
        def square(s), do: Area.of(%Square{side: s})
        def circle(r), do: Area.of(%Circle{r: r})
        def any(x), do: Area.of(x)
        def half(x), do: x >>> 1
        def inner(x), do: Inner.shift(x)
        def name, do: Square.name()
        def parts(list) do
          destructure([a, b, c], list)
          {a, b, c}
        end
        def words, do: ~w(a b c)a
        def fields, do: %Square{} |> Map.from_struct() |> Map.keys() |> Enum.sort()
      end
      """

      calls = [square: [3], circle: [2], any: [5], half: [9], inner: [2], name: [], words: [], fields: []]
      calls = calls ++ for(l <- [[], [1], [1, 2, 3, 4], nil, :x], do: {:parts, [l]})
      # Elixir's deprecation of `use Bitwise` goes to the terminal of whoever compiles for the BEAM.
      ExUnit.CaptureIO.capture_io(:stderr, fn ->
        send(self(), differences(context, "elixir", source, calls))
      end)

      assert_received []
    end

    test "says all that it refuses", context do
      source = """
      defmodule Refused do
        @rate System.get_env("RATE")
        def a, do: :ets.new(:a, [])
        def b do
          x = :ets.tab2list(:a)
          y = __ENV__
          {x, y}
        end
        use Supervisor
        def c, do: :ok
      end
      """

      error = refusal(context, "elixir", source)
      assert {:unsupported_construct, _} = error.reason
      assert for(d <- error.diagnostics, do: d.line) == [2, 3, 5, 6, 9]
      refute Exception.message(error) =~ "has no a "
      refute Exception.message(error) =~ "has no @"
    end

    test "refuses what can answer nothing before anybody calls it", context do
      for {module, name, arity} <- Instar.Compiler.Wasm.Library.hopeless(),
          function_exported?(module, name, arity) do
        args = Enum.map_join(1..arity//1, ", ", &"a#{&1}")

        source =
          "defmodule Late do\n  def f(#{args}) do\n    #{inspect(module)}.#{name}(#{args})\n  end\nend\n"

        error = refusal(context, "elixir", source)
        assert {:unsupported_construct, construct} = error.reason
        assert construct == Exception.format_mfa(module, name, arity)
        assert [%{line: 3}] = error.diagnostics
      end

      for call <- ["module_info()", "__MODULE__.module_info(:exports)"] do
        error = refusal(context, "elixir", "defmodule Late do\n  def f do\n    #{call}\n  end\nend\n")
        assert [%{line: 3}] = error.diagnostics
      end
    end
  end

  describe "Erlang's compiler" do
    test "takes what stands in many modules", context do
      source = """
      -module(many_things).
      -compile(export_all).
      -compile([nowarn_export_all, inline, {inline, [{half, 1}]}, warn_unused_vars]).
      -compile({inline_size, 24}).
      -type kind() :: a | b.
      -record(thing, {kind = a :: kind(), size :: integer(), rest = [] :: [kind()]}).
      new(S) -> \#thing{size = S}.
      half(X) -> X div 2.
      size(\#thing{size = S}) -> S.
      here() -> {?MODULE, length(?MODULE_STRING) > 0, ?LINE, ?FUNCTION_NAME, ?FUNCTION_ARITY, ?MACHINE}.
      name(_, _) -> {?FUNCTION_NAME, ?FUNCTION_ARITY}.
      release() -> ?OTP_RELEASE.
      -ifdef(OTP_RELEASE).
      known() -> yes.
      -else.
      known() -> no.
      -endif.
      file() -> is_list(?FILE).
      """

      calls = [
        new: [1],
        half: [9],
        size: [{:thing, :a, 3, []}],
        here: [],
        name: [1, 2],
        release: [],
        known: [],
        file: []
      ]

      Differential.run(context, "erlang", source, calls)
    end

    test "raising by no class answers as the VM does", context do
      source = """
      -module(no_class).
      -export([a/1, b/1, c/1, d/2, e/1]).
      a(C) -> catch erlang:raise(C, r, []).
      b(C) -> erlang:raise(C, r, []).
      c(C) -> X = (catch erlang:raise(C, r, [])), {X}.
      d(C, T) -> try erlang:raise(C, r, T) catch X:Y -> {X, Y} end.
      e(C) -> try b(C) of V -> {value, V} catch X:Y -> {X, Y} end.
      """

      calls = for c <- [:no_class, :error, :throw, 1], f <- [:a, :b, :c, :e], do: {f, [c]}

      calls =
        calls ++
          for(
            c <- [:no_class, :error],
            t <- [[], :x, [:y], [{:m, :f, 1, []}], [{:m, :f, [], []} | :z]],
            do: {:d, [c, t]}
          )

      assert differences(context, "erlang", source, calls) == []
    end
  end

  test "functions are offered to code that can take them only", %{server: server} = context do
    {:ok, pair} = Differential.load(context, "elixir", "defmodule D do\n  def f, do: 1\nend")
    offer = %{"env" => %{"f" => fn -> 1 end}}

    assert {:error, %Error{reason: {:no_imports, :elixir}}} = Instar.call(pair.wasm, :f, [], imports: offer)

    assert {:ok, 1} = Instar.call(pair.wasm, :f, [], imports: %{})

    assert {:error, %Error{reason: {:no_imports, :elixir}}} =
             Instar.load(server, pair.wasm.id, imports: offer)

    # On the BEAM it calls what it likes.
    assert {:ok, 1} = Instar.call(pair.beam, :f, [], imports: offer)
  end

  test "what the host answers says what is wrong with its arguments, without and within the document",
       context do
    values = [
      1,
      -1,
      1.5,
      :a,
      "text",
      <<255>>,
      <<1::3>>,
      [1, 2],
      [:a],
      [1 | 2],
      {1},
      %{a: 1},
      nil,
      [:safe],
      [:compressed]
    ]

    functions =
      for {:erlang, name, arity} <- Answered.functions(), do: {name, arity, Enum.take(~w(a b c), arity)}

    source =
      for {name, arity, parameters} <- functions, into: "" do
        call = ":erlang.#{name}(#{Enum.join(parameters, ", ")})"
        head = "(#{Enum.join(parameters, ", ")})"

        """
          def #{name}_#{arity}#{head}, do: #{call}
          def said_#{name}_#{arity}#{head} do
            #{call}
          rescue
            e -> Exception.message(e)
          end
        """
      end

    calls =
      for {name, arity, _} <- functions,
          args <- arguments(arity, values),
          prefix <- ["", "said_"],
          do: {:"#{prefix}#{name}_#{arity}", args}

    assert [] == differences(context, "elixir", "defmodule Asked do\n#{source}end", calls)

    crypto = """
    defmodule Hashes do
      def hash(a, b), do: :crypto.hash(a, b)
      def mac(a, b, c), do: :crypto.mac(a, b, c)
      def hmac(a), do: :crypto.mac(:hmac, :sha256, a, a)
      def exor(a, b), do: :crypto.exor(a, b)
      def said(a) do
        :crypto.hash(:sha256, a)
      rescue
        e -> Exception.message(e)
      end
    end
    """

    calls =
      for(value <- values, do: {:hash, [:sha256, value]}) ++
        for(value <- values, do: {:mac, [value, value, value]}) ++
        for(value <- values, name <- [:hmac, :said], do: {name, [value]}) ++
        for(value <- values, do: {:exor, [value, value]})

    assert [] == differences(context, "elixir", crypto, calls)
  end

  # All of one, and of two and three a sample that takes each value at each place.
  defp arguments(1, values), do: Enum.map(values, &[&1])

  defp arguments(arity, values) do
    for {value, index} <- Enum.with_index(values), shift <- [0, 1, 4] do
      for place <- 0..(arity - 1),
          do: Enum.at([value | values], rem(index * place + shift * place, length(values) + 1))
    end
  end

  test "an exception of the document's own is made as Elixir makes it, and may override what makes it",
       context do
    source = """
    defmodule Errors do
      defmodule Plain do
        defexception [:message, :code]
      end

      defmodule Bare do
        defexception [:code]
      end

      defmodule Over do
        defexception [:message, code: 1]
        def exception(code) when is_integer(code), do: super(code: code, message: "code")
        def exception(other), do: super(other)
        def message(e), do: super(e) <> "!"
      end

      defmodule Whole do
        defexception message: "none"
        def exception(term) when is_atom(term), do: %Whole{message: Atom.to_string(term)}
      end

      def make(module, x), do: module.exception(x) |> Map.from_struct()
      def plain(x), do: Plain.exception(x)
      def bare(x), do: Bare.exception(x)
      def over(x), do: Over.exception(x) |> Map.from_struct()
      def whole(x), do: Whole.exception(x) |> Map.from_struct()
      def raised(x) do
        raise Over, x
      rescue
        e in Over -> {e.code, Exception.message(e)}
      end
    end
    """

    values = [0, 1.5, :a, nil, "text", [], [code: 2], [message: "m"], [message: "m", code: 3], [1], %{}, {1}]
    calls = for name <- [:plain, :bare, :over, :whole, :raised], value <- values, do: {name, [value]}
    # What comes out as a struct of the document's has the slot's name on the BEAM.
    calls = Enum.reject(calls, fn {name, [x]} -> name in [:plain, :bare] and (is_list(x) or is_binary(x)) end)
    # A message that cannot be made has a trace, in which files have other names.
    calls = calls -- [raised: [[]], raised: [[code: 2]]]
    assert [] == differences(context, "elixir", source, calls)
  end

  test "a document whose first text is a protocol is called by its first module", context do
    protocol = "defprotocol Priced do\n  def price(x)\nend\n"
    module = "defmodule Shop do\n  def f(x), do: Priced.price(x)\nend\n"
    implementation = "defimpl Priced, for: [Integer, List] do\n  def price(x), do: {:price, x}\nend\n"

    for texts <- [
          [protocol, module, implementation],
          [protocol, implementation, module],
          [module, protocol, implementation],
          [protocol, "defmodule Shop.Item do\n  def g(x), do: x\nend\n", module, implementation]
        ],
        do: assert([] == differences(context, "elixir", Enum.join(texts), f: [1], f: [[]]))
  end

  test "a fun is asked for what it is; what only the VM knows of it is refused", context do
    items = [
      :arity,
      :env,
      :index,
      :module,
      :name,
      :new_index,
      :new_uniq,
      :pid,
      :refc,
      :type,
      :uniq,
      :other,
      1,
      "x"
    ]

    source = """
    defmodule Funs do
      def external(item), do: Function.info(&String.upcase/1, item)
      def arity(x), do: Function.info(fn y -> {x, y} end, :arity)
      def called(0, args), do: apply(fn -> 1 end, args)
      def called(1, args), do: apply(fn x -> x end, args)
      def called(2, args), do: apply(fn x, y -> {x, y} end, args)
      def called(3, args), do: apply(&String.split/3, args)
      def local(item) do
        Function.info(fn y -> y end, item)
        :known
      end
    end
    """

    calls = for(item <- items, do: {:external, [item]}) ++ [{:arity, [1]}]
    assert [] == differences(context, "elixir", source, calls)

    {:ok, pair} = Differential.load(context, "elixir", source)

    # The message says how many arguments it takes, whatever the fun is called.
    for arity <- 0..3, args <- [[], [1], [1, 2], [:a, "b", {}, nil]], length(args) != arity do
      [beam, wasm] =
        for version <- [pair.beam, pair.wasm] do
          exception = catch_error(Instar.call!(version, :called, [arity, args]))

          [_fun, said] =
            :error
            |> Exception.normalize(exception, [])
            |> Exception.message()
            |> String.split(" with arity ")

          said
        end

      assert beam == wasm
    end

    for item <- items do
      answer = Differential.answer(pair.wasm, :local, [item], [])

      cond do
        item in [:arity, :env, :module, :name, :type] ->
          assert answer == {:ok, :known}

        is_atom(item) and item != :other ->
          assert {:error, {:unsupported, {:erlang, :fun_info, 2}}, _} = answer

        true ->
          assert {:error, :badarg, _} = answer
      end
    end
  end

  test "an error of a function that takes funs says which of its arguments are none", context do
    source = """
    defmodule Takers do
      def f(1, a, b), do: :maps.update_with(a, fn x -> x end, b)
      def f(2, a, b), do: :maps.fold(fn x, _, _ -> x end, a, b)
      def f(3, a, _), do: :maps.map(fn _, x -> x end, a)
      def f(4, a, _), do: :maps.filter(fn _, _ -> true end, a)
      def f(5, a, b), do: :maps.update_with(a, fn x -> x end, b, b)
      def f(6, a, _), do: :maps.filtermap(fn _, _ -> true end, a)
      def f(7, a, _), do: :maps.groups_from_list(fn x -> x end, a)
      def f(8, a, b), do: :maps.groups_from_list(fn x -> x end, a, b)
      def f(9, a, b), do: :maps.groups_from_list(a, fn x -> x end, b)
      def f(10, a, b), do: :maps.merge_with(fn _, x, _ -> x end, a, b)
      def f(11, a, b), do: :maps.groups_from_list(fn x -> x end, fn x -> x end, {a, b})
      def f(12, a, _), do: :maps.map(fn x -> x end, a)
    end
    """

    source =
      if @otp >= 25,
        do: source,
        else: source |> String.split("\n") |> Enum.reject(&(&1 =~ "groups_")) |> Enum.join("\n")

    values = [1, :a, %{a: 1}, [1], [], nil, "#Fun"]

    calls =
      for number <- 1..12,
          @otp >= 25 or number not in 7..11,
          a <- values,
          b <- values,
          do: {:f, [number, a, b]}

    assert [] == differences(context, "elixir", source, calls)
  end

  test "an attribute may be a capture, and no other fun", context do
    source = """
    defmodule Kept do
      @numbers Enum.map(1..2, & &1)
      @up &String.upcase/1
      @both [@up, &String.downcase/1]
      def f(x), do: {@numbers, @up.(x), Enum.map(@both, & &1.(x))}
    end
    """

    assert [] == differences(context, "elixir", source, f: ["aB"])
    error = refusal(context, "elixir", "defmodule Kept do\n  @up fn x -> x end\n  def f(x), do: @up.(x)\nend")
    assert [%{line: 2, message: message}] = error.diagnostics
    assert message =~ "a fun in an attribute"
  end

  test "inspect puts colours where it is asked to", context do
    source = "defmodule Colours do\n  def f(x, options), do: inspect(x, options)\nend"

    values = [
      1,
      1.5,
      :a,
      nil,
      true,
      "x",
      <<255>>,
      [1, [2]],
      [a: 1],
      {1, :b},
      %{:a => 1, "b" => {2}},
      1..3,
      ~D[2020-01-01]
    ]

    all =
      [atom: :red, number: :blue, string: [:green, :bright], list: :yellow, map: :cyan, tuple: :magenta] ++
        [binary: :white, boolean: :light_red, nil: :black, regex: :red, call: :blue]

    options =
      for colours <- [
            all,
            all ++ [reset: :yellow],
            [number: 196],
            [number: :none],
            [atom: :reset],
            [number: {1}]
          ],
          more <- [[], [pretty: true, width: 3], [limit: 1]],
          do: [syntax_colors: colours] ++ more

    calls = for value <- values, options <- options, do: {:f, [value, options]}
    assert [] == differences(context, "elixir", source, calls)
  end

  test "a file's name is made of text and characters alike", context do
    source =
      "defmodule Names do\n  def f(x), do: :filename.join(x)\n  def g(x), do: :filename.flatten(x)\nend"

    parts = ["a", "é", 'b', 'é', [300], :c, "/d", ["e", ?f], <<255>>, 1]

    calls =
      for(one <- parts, other <- parts, do: {:f, [[one, other]]}) ++ for(one <- parts, do: {:g, [[one]]})

    assert [] == differences(context, "elixir", source, calls)
  end

  test "Erlang's macros by the number of their parameters, with text of arguments, and conditions of many ways",
       context do
    macros = """
    -module(macros).
    -export([f/1]).
    -compile([{nowarn_unused_function, [unused/0]}, {no_auto_import, [abs/1]}]).
    -compile({no_auto_import, [length/1]}).
    -an_attribute({for_, [nobody, 1]}).
    -define(M, none).
    -define(M(), zero).
    -define(M(X), {one, X}).
    -define(M(X, Y), {two, X, ?M(Y)}).
    -define(UP(X), ?UP(X, 1)).
    -define(UP(X, Y), {X, Y}).
    -define(TEXT(X), {??X, X}).
    -define(CHECK(E), case E of true -> ok; Other -> {failed, ??E, Other} end).
    -define(NAME, abs).
    unused() -> 1.
    abs(X) -> {own, X}.
    length(_) -> own.
    f(X) ->
        [?M, ?M(), ?M(X), ?M(X, 2), ?UP(X), ?TEXT(X), ?TEXT({X, "a", $b, 'C d', 1.5, ?MODULE}), ?CHECK(X =:= 1), ?NAME(X),
         abs(X), length(X), ?M((fun F(0) -> Y = 1, Y; F(_) -> F(0) end)(X), X), ?M(fun abs/1 =:= fun abs/1, X),
         ?M(try X, throw(X) catch A:B -> C = A, {C, B} end, case X of 1 -> a, b; _ -> c end)].
    """

    calls = for value <- [1, 0, :a, "text", [1], {1, 2}], do: {:f, [value]}
    assert [] == differences(context, "erlang", macros, calls)

    # Each of the ways that conditions can go.
    for defined <- [[], ["A"], ["B"], ["A", "B"]],
        {one, other} <- [
          {"-ifdef(A).", "-elif(defined(B))."},
          {"-ifndef(A).", "-elif(1 > 2)."},
          {"-if(defined(B)).", "-elif(true)."}
        ] do
      text =
        "-module(ways).\n-export([f/1]).\n" <>
          Enum.map_join(defined, &"-define(#{&1}, 1).\n") <>
          "#{one}\nf(X) -> {one, X}.\n#{other}\n-ifdef(B).\nf(X) -> {inner, X}.\n-else.\nf(X) -> {outer, X}.\n-endif.\n" <>
          "-else.\nf(X) -> {none, X}.\n-endif.\n"

      assert [] == differences(context, "erlang", text, f: [1])
    end

    for {text, said} <- [
          {"-define(M(X), X).\n-define(M(Y), Y).\nf(X) -> X.", "the macro M is defined twice"},
          {"-define(M(X), X).\nf(X) -> ?M(X, 1).", "the macro M takes 1 arguments"},
          {"-define(M(X), X).\n-define(M(X, Y, Z), X).\nf(X) -> ?M(X, 1).",
           "the macro M takes 1 or 3 arguments"},
          {"-define(M(X), ?M(X)).\nf(X) -> ?M(X).", "the macro M is in its own definition"},
          {"-error(\"not here\").\nf(X) -> X.", "-error(\"not here\")"},
          {"-elif(true).\nf(X) -> X.", "an -elif without its -if or -ifdef"}
        ] do
      error = refusal(context, "erlang", "-module(m).\n-export([f/1]).\n" <> text)
      assert said in Enum.map(error.diagnostics, & &1.message)
    end
  end

  # Words that a feature reserves are reserved where the preprocessor has them so, and atoms elsewhere.
  test "-feature in Erlang, and maybe", context do
    steps = ["{ok, A} ?= X", "A = X", "{ok, _} = {ok, A = 1}", "[A | _] ?= [X]"]

    functions =
      for {first, one} <- Enum.with_index(steps), {second, two} <- Enum.with_index(steps) do
        {"f#{one}#{two}",
         """
         f#{one}#{two}(X) ->
             [maybe #{first}, #{String.replace(second, "A", "B")}, {A, B} end,
              maybe #{first}, {fine, A} else {error, 'else'} -> is_else; {ok, Y} when Y > 1 -> {large, Y} end,
              ?DO(X), [maybe 1 ?= E, one else O -> {other, O} end || E <- [1, 'maybe', X]]].
         """}
      end

    source = """
    -module(own).
    -define(DO(V), maybe {ok, R} ?= V, R else _ -> none end).
    -export([words/0, #{Enum.map_join(functions, ", ", fn {name, _} -> name <> "/1" end)}]).
    words() -> {'maybe', 'else', ?FEATURE_ENABLED(maybe_expr), ?FEATURE_AVAILABLE(maybe_expr), ?FEATURE_ENABLED(no)}.
    #{Enum.map(functions, &elem(&1, 1))}
    """

    feature = "-feature(maybe_expr, enable).\n"
    behind = String.replace(source, "-define", feature <> "-define", global: false)
    terms = [{:ok, 1}, {:ok, 5}, {:error, :else}, :ok, 1, [1]]
    calls = [{:words, []} | for({name, _} <- functions, term <- terms, do: {String.to_atom(name), [term]})]
    for text <- [behind, feature <> source], do: assert([] == differences(context, "erlang", text, calls))

    # Without it they are atoms, also behind where it was taken back, and in a second module.
    plain = "-export([f/1]).\nf(X) -> {X, ?FEATURE_ENABLED(maybe_expr), ~words}.\n"

    for {head, words} <- [
          {"-module(m).\n#{feature}-feature(maybe_expr, disable).\n", "[maybe, 'else', else]"},
          {"-module(m).\n-ifdef(none).\n#{feature}-endif.\n", "['maybe']"}
        ] do
      text = head <> String.replace(plain, "~words", words)
      assert [] == differences(context, "erlang", text, f: [1])
    end

    for {text, said} <- [
          {"-feature(nosuch, enable).", "the feature 'nosuch' does not exist."},
          {"-feature(maybe_expr, on).", "badly formed 'feature'"},
          {"-feature maybe_expr.", "badly formed 'feature'"},
          {"-export([f/1]).\n" <> feature,
           "feature directive not allowed after exports or record definitions"},
          {"-record(r, {a}).\n" <> feature,
           "feature directive not allowed after exports or record definitions"}
        ] do
      error = refusal(context, "erlang", "-module(m).\n" <> text <> "\nf(X) -> X.")
      assert said in Enum.map(error.diagnostics, & &1.message)
    end
  end
end
