defmodule Instar.Differential.TracesTest do
  # Stack traces: every class of error at every position, generated, in Elixir and in Erlang. Module, function, arity, file and line of each
  # entry are those of the BEAM.
  use ExUnit.Case, async: true
  alias Instar.Differential

  @moduletag timeout: Instar.Patience.ms(600_000)

  setup_all do
    Differential.start!()
  end

  @depth 8

  # What differs, and why:
  #   * An operator that failed is an entry of its own in the sandbox. The VM has it for some instructions, and for those with
  #     a number that the compiler knows not.
  @operators [{:erlang, "+", 2}, {:erlang, "-", 2}, {:erlang, "*", 2}, {:erlang, "/", 2}]

  #   * The VM names a function twice that has called what is no fun, or a fun with too many arguments: once as where it was, and once as
  #     who is returned to.
  defp told([{module, name, arity, nil, nil} | rest]) when {module, name, arity} in @operators, do: told(rest)
  defp told([entry, entry | rest]), do: told([entry | rest])
  defp told([entry | rest]), do: [entry | rest]
  defp told([]), do: []

  #   * A function without a clause has lost its line in the VM when it is raised again with `:erlang.raise/3` where it was caught.
  defp located([{m, f, a, _file, _line} | rest], [{m, f, a, nil, nil} | _]), do: [{m, f, a, nil, nil} | rest]
  defp located(trace, _beam), do: trace

  # Expressions in `x` that raise, each with an `x` for which it does.
  @elixir [
    {~S|raise("boom")|, 0},
    {~S|raise(ArgumentError, message: "no \#{x}")|, 0},
    {":erlang.error({:bad, x})", 1},
    {":erlang.error(:bad, [x])", 1},
    {"throw({:thrown, x})", 1},
    {"exit({:gone, x})", 1},
    {"hd(x)", []},
    {"x + 1", :a},
    {"1 / x", 0},
    {"rem(7, x)", 0},
    {"-x", :a},
    {"x <> <<1>>", :a},
    {"<<x::8>>", :a},
    {"elem(x, 5)", {}},
    {"{:ok, _} = x", :error},
    {"case x do 1 -> :a; {2} -> :b end", 3},
    {"cond do x == 1 -> :a; x == 2 -> :b end", 3},
    {"with({:ok, y} <- x, do: y, else: ({:error, e} -> e))", 3},
    {"x.(1)", :a},
    {"(fn a, b -> a + b end).(x)", 1},
    {"clause(x)", :none},
    {"guarded(x)", -1},
    {"apply(x, :f, [])", :no_such_module},
    {"String.upcase(x)", 1},
    {"String.to_integer(x)", "x1"},
    {"String.to_existing_atom(x)", 1},
    {"Map.fetch!(x, :a)", quote(do: %{})},
    {"x.key", quote(do: %{a: 1})},
    {"%{x | b: 1}", quote(do: %{a: 1})},
    {"Map.put(x, :a, 1)", :a},
    {"Enum.fetch!(x, 3)", [1]},
    {"Enum.map(x, & &1)", 5},
    {"Keyword.fetch!(x, :a)", []},
    {"List.to_integer(x)", [?a]},
    {"for(<<c <- x>>, do: c)", 5},
    {"for(y <- x, do: y)", 5},
    {"to_string(x)", {1}},
    {"Integer.to_string(x)", :a},
    {"length(x)", [1 | 2]},
    {"struct!(ArgumentError, x)", quote(do: [nothing: 1])},
    {":lists.nth(x, [1])", 4},
    {":maps.get(x, %{})", 4},
    {"Base.decode16!(x)", "zz"},
    {"if(x, do: x && false)", quote(do: {:error_is_none})}
  ]

  # Where the expression stands: functions of `x`, one of them `NAME`.
  @positions %{
    last: "def NAME(x) do\n    EXPRESSION\n  end",
    within: "def NAME(x) do\n    y =\n      EXPRESSION\n\n    {:within, y}\n  end",
    called: """
    def NAME(x) do
        y = one_NAME(x)
        {:called, y}
      end

      defp one_NAME(x) do
        [two_NAME({x})]
      end

      defp two_NAME({x}) do
        {EXPRESSION}
      end
    """,
    in_a_fun: """
    def NAME(x) do
        f = fn x ->
          {EXPRESSION}
        end

        {f.(x)}
      end
    """,
    in_a_comprehension: """
    def NAME(x) do
        y =
          for i <- [1, 2] do
            {i, EXPRESSION}
          end

        {y}
      end
    """,
    mapped: """
    def NAME(x) do
        y =
          Enum.map([x], fn x ->
            {EXPRESSION}
          end)

        {y}
      end
    """,
    reduced: """
    def NAME(x) do
        {Enum.reduce([x], 0, fn x, sum ->
          {sum, EXPRESSION}
        end)}
      end
    """,
    streamed: """
    def NAME(x) do
        y = [x] |> Stream.map(fn x -> {EXPRESSION} end) |> Enum.to_list()
        {y}
      end
    """,
    sorted: """
    def NAME(x) do
        y = Enum.sort_by([1, 2], fn i ->
          {i, EXPRESSION}
        end)
        {y}
      end
    """,
    raised_again: """
    def NAME(x) do
        try do
          {EXPRESSION}
        rescue
          error in [KeyError] ->
            reraise error, __STACKTRACE__
        end
      end
    """,
    caught_and_raised: """
    def NAME(x) do
        try do
          {EXPRESSION}
        catch
          kind, reason ->
            :erlang.raise(kind, reason, __STACKTRACE__)
        after
          x
        end
      end
    """,
    raised_anew: """
    def NAME(x) do
        try do
          {EXPRESSION}
        catch
          _kind, _reason ->
            {raise("anew")}
        end
      end
    """,
    piped: """
    def NAME(x) do
        x
        |> List.wrap()
        |> then(fn
          [] -> x
          _ -> x
        end)
        |> inner_NAME()
        |> Kernel.==(1)
      end

      def inner_NAME(x) do
        y = EXPRESSION
        {y}
      end
    """
  }

  defp source(position) do
    functions =
      for {{expression, _x}, number} <- Enum.with_index(@elixir) do
        @positions[position]
        |> String.replace("NAME", "f#{number}")
        |> String.replace("EXPRESSION", expression)
      end

    """
    defmodule Traces do
      #{Enum.join(functions, "\n\n  ")}

      def clause(1) do
        :one
      end

      def guarded(x)
          when x > 5 do
        :many
      end

      def guarded(x) when x in [0, 1], do: :few
    end
    """
  end

  # On ARM the VM itself loses a frame where a fun is called with too many or too few arguments: whoever called the caller.
  defp lost?(expression) do
    expression in ["(fn a, b -> a + b end).(x)", "(fun(A, B) -> A + B end)(X)"] and
      Instar.Machine.arm?()
  end

  defp value({:%{}, _, _} = quoted), do: quoted |> Code.eval_quoted() |> elem(0)
  defp value(x), do: x

  for position <- Map.keys(@positions) do
    test "errors #{position} in Elixir", context do
      {:ok, pair} = loaded(Differential.load(context, "elixir", source(unquote(position))))

      calls =
        for {{expression, x}, number} <- Enum.with_index(@elixir),
            not lost?(expression),
            do: {expression, :"f#{number}", [value(x)]}

      assert_same(pair, calls)
    end
  end

  @erlang [
    {"erlang:error(X)", :bad},
    {"erlang:error(bad, [X])", 1},
    {"throw(X)", 1},
    {"exit(X)", 1},
    {"hd(X)", []},
    {"X + 1", :a},
    {"1 div X", 0},
    {"{ok, 1} = X", 2},
    {"case X of 1 -> a; {2} -> b end", 3},
    {"if X =:= 1 -> a; X =:= 2 -> b end", 3},
    {"X(1)", :a},
    {"(fun(A, B) -> A + B end)(X)", 1},
    {"clause(X)", :none},
    {"X:f()", :no_such_module},
    {"lists:nth(X, [1])", 3},
    {"lists:map(X, [1])", 3},
    {"maps:get(X, \#{})", 3},
    {"atom_to_list(X)", 3},
    {"binary_to_integer(X)", "z"},
    {"<<X:8>>", :a},
    {"<<(list_to_binary(X))/binary, 1>>", [:a]},
    {"element(9, X)", {}},
    {"X\#{a := 1}", quote(do: %{})},
    {"atom_to_binary(X)", 1},
    {"binary_to_existing_atom(X)", 1},
    {"binary_to_integer(X, 16)", "z"},
    {"list_to_integer(X)", 1},
    {"list_to_integer(X, 16)", [1]},
    {"erlang:convert_time_unit(X, second, native)", :a},
    {"lists:foldl(fun(A, B) -> A + B end, 0, X)", [1, :a]},
    {"lists:sum(X)", [1, :a]},
    {"string:to_upper(X)", 1}
  ]

  test "errors in Erlang", context do
    functions =
      for {{expression, _x}, number} <- Enum.with_index(@erlang) do
        """
        last#{number}(X) ->
            #{expression}.

        within#{number}(X) ->
            Y =
                #{expression},
            {Y}.

        mapped#{number}(X) ->
            Y = lists:map(fun(I) ->
                {I, #{expression}}
            end, [1, 2]),
            {Y}.

        comprehended#{number}(X) ->
            Y = [
                {I, within#{number}(X)}
             || I <- [1, 2]
            ],
            {Y}.

        caught#{number}(X) ->
            try
                {#{expression}}
            catch
                Class:Reason:Trace ->
                    erlang:raise(Class, Reason, Trace)
            end.

        old#{number}(X) ->
            case catch {#{expression}} of
                {'EXIT', {Reason, Trace}} when is_list(Trace) -> erlang:raise(error, Reason, Trace);
                Other -> Other
            end.
        """
      end

    exports =
      for {_, number} <- Enum.with_index(@erlang),
          name <- ~w(last within mapped comprehended caught old),
          do: "#{name}#{number}/1"

    source = """
    -module(traces).
    -export([#{Enum.join(exports, ", ")}]).

    clause(1) ->
        one.

    #{Enum.join(functions, "\n")}
    """

    {:ok, pair} = loaded(Differential.load(context, "erlang", source))

    calls =
      for {{expression, x}, number} <- Enum.with_index(@erlang),
          not lost?(expression),
          name <- ~w(last within mapped comprehended caught old),
          do: {expression, :"#{name}#{number}", [value(x)]}

    assert_same(pair, calls)
  end

  # What calls itself from the same place is in a trace once.
  test "what is applied by names, funs and lists that are computed", context do
    forms =
      ~w[M:F() M:F(1) M:F(1,x) M:hd(L) lists:F(L) apply(M,F,L) apply(M,L) M() M(1) apply(fun(A)->hd(A)end,L)]

    functions =
      for {form, number} <- Enum.with_index(forms) do
        """
        last#{number}(M, F, L) ->
            _ = {M, F, L},
            #{form}.

        within#{number}(M, F, L) ->
            Y =
                #{form},
            {M, F, L, Y}.

        caught#{number}(M, F, L) ->
            try
                #{form}
            catch
                throw:_ -> {M, F, L}
            end.
        """
      end

    names =
      for name <- ~w(last within caught),
          {form, number} <- Enum.with_index(forms),
          do: {form, "#{name}#{number}"}

    source = """
    -module(applied).
    -export([#{Enum.map_join(names, ", ", &"#{elem(&1, 1)}/3")}]).

    #{Enum.join(functions, "\n")}
    """

    {:ok, pair} = loaded(Differential.load(context, "erlang", source))

    calls =
      for {form, name} <- names,
          m <- [1, :a, :erlang, :lists, "x", {:erlang}],
          f <- [1, :hd, :nth, :length, 'f'],
          l <- [[], [:a], [[:a]], [1, [:b]], [1 | 2], :a],
          do: {form, String.to_atom(name), [m, f, l]}

    assert_same(pair, Enum.filter(calls, &fails?(pair, &1)))
  end

  defp fails?(pair, {_form, function, arguments}),
    do: match?({:error, _}, Instar.call(pair.beam, function, arguments))

  test "errors within recursion", context do
    source = """
    defmodule Traces do
      def tuple(0, x), do: hd(x)

      def tuple(n, x),
        do: {tuple(n - 1, x), n}

      def sum(0, x), do: x + 1
      def sum(n, x), do: n + sum(n - 1, x)

      def one(0, x), do: hd(x)
      def one(n, x), do: {two(n - 1, x), 1}

      def two(0, x), do: hd(x)

      def two(n, x) do
        y = one(n - 1, x)
        {y, 2}
      end

      def list([], x), do: hd(x)

      def list([h | t], x),
        do: [each(h, x) | list(t, x)]

      def each(1, x), do: hd(x)
      def each(n, _x), do: n

      def fun(0, x), do: hd(x)
      def fun(n, x), do: {Enum.map([n - 1], &fun(&1, x))}
    end
    """

    {:ok, pair} = loaded(Differential.load(context, "elixir", source))

    calls = for f <- [:tuple, :one, :two, :fun], n <- [0, 1, 2, 3, 10, 50], do: {"#{f}", f, [n, []]}

    assert_same(
      pair,
      calls ++ for(n <- [0, 1, 2, 9], do: {"sum", :sum, [n, :a]}) ++ [{"list", :list, [[1, 2], []]}]
    )

    # What builds the rest of a list behind an element is a loop in the sandbox: it does not come back to itself.
    for list <- [[], [2], [2, 2, 2], [2, 1]] do
      {beam, wasm} = Differential.traces(pair, :list, [list, []])
      assert Enum.dedup_by(beam, &Tuple.delete_at(&1, 4)) == wasm
    end
  end

  defp loaded({:error, {target, error}}),
    do: flunk("as #{target}: #{Exception.message(error)} #{inspect(error.diagnostics)}")

  defp loaded(ok), do: ok

  defp assert_same(pair, calls) do
    different =
      for {expression, function, arguments} <- calls,
          {beam, wasm} = Differential.traces(pair, function, arguments),
          # ExUnit has the VM note twenty entries.
          beam = Enum.take(told(beam), @depth),
          wasm = wasm |> told() |> located(beam),
          beam != wasm,
          do:
            "  #{function}: #{expression}\n    BEAM #{inspect(beam, limit: :infinity)}\n    wasm #{inspect(wasm, limit: :infinity)}"

    if different != [],
      do: flunk("#{length(different)} of #{length(calls)} traces differ:\n" <> Enum.join(different, "\n"))
  end
end
