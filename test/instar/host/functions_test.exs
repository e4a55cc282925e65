defmodule Instar.Host.FunctionsTest do
  # Functions of the host for documents: what a document names, what crosses, what is raised, and what is refused.
  use Instar.Case, async: true
  import Bitwise
  doctest Instar.Host

  defmodule Prices do
    use Instar.Host, as: Shop.Prices

    @doc "The price of an article in cents."
    @spec of(String.t()) :: pos_integer
    @offer true
    def of(name)
    def of("tea"), do: 350
    def of(name), do: raise(ArgumentError, "no article #{name}")

    @offer true
    def list(first \\ 1, _last \\ 3), do: Enum.map(first..3, &{&1, "article"})

    def secret, do: :secret
  end

  defmodule Trouble do
    defexception [:code]
    def message(%{code: code}), do: "trouble number #{code}"
  end

  @moduletag instar: [
               timeout: 60_000,
               imports: [
                 Prices,
                 %{
                   :prices => %{of: &Prices.of/1},
                   Shop.Any => %{call: &__MODULE__.call/1, pid: &__MODULE__.pid/1}
                 }
               ],
               trust: [:beam]
             ]

  def call({:raise, exception}), do: raise(exception)
  def call({:throw, term}), do: throw(term)
  def call({:exit, term}), do: exit(term)
  def call({:error, reason}), do: :erlang.error(reason)
  def call({:lend, what}), do: Instar.Host.lend(what)
  def call({:unlent, what}), do: {is_pid(what), what == self()}
  def call(:self), do: self()
  def call(other), do: other

  def pid(what), do: if(what == self(), do: :mine, else: :other)

  defp elixir(body, target \\ "wasm") do
    %{
      "type" => "code-document",
      "language" => "elixir",
      "target" => target,
      "code" => %{"1" => "defmodule Doc do\n#{body}\nend"}
    }
  end

  defp erlang(body, target \\ "wasm") do
    %{
      "type" => "code-document",
      "language" => "erlang",
      "target" => target,
      "code" => %{"1" => "-module(doc).\n-compile(export_all).\n#{body}"}
    }
  end

  test "a document calls, captures and pipes", context do
    put!(
      context,
      "doc",
      elixir("""
      alias Shop.Prices
      import Shop.Prices, only: [list: 1]
      def direct(x), do: Shop.Prices.of(x)
      def aliased(x), do: Prices.of(x)
      def captured(xs), do: Enum.map(xs, &Prices.of/1)
      def piped(x), do: x |> Prices.of() |> Kernel.+(1)
      def imported, do: list(2)
      def by_name(m, f, a), do: {apply(m, f, a), Prices.of("tea")}
      def named, do: Enum.map([Prices], & &1.of("tea"))
      def both, do: {Prices.list(), Prices.list(3), Prices.list(1, 2)}
      """)
    )

    call = &Instar.call!(context.server, "doc", &1, &2)
    assert call.(:direct, ["tea"]) == 350
    assert call.(:aliased, ["tea"]) == 350
    assert call.(:captured, [["tea", "tea"]]) == [350, 350]
    assert call.(:piped, ["tea"]) == 351
    assert call.(:imported, []) == [{2, "article"}, {3, "article"}]
    assert call.(:by_name, [Shop.Prices, :of, ["tea"]]) == {350, 350}
    assert call.(:named, []) == [350]
    assert {[_, _, _], [{3, "article"}], [_ | _]} = call.(:both, [])
  end

  test "terms cross both ways", context do
    put!(context, "doc", elixir("def same(x), do: Shop.Any.call(x) === x\ndef back(x), do: Shop.Any.call(x)"))

    for term <- [
          1,
          -1,
          1.5,
          1 <<< 100,
          -(1 <<< 70),
          :atom,
          :"new atom #{System.unique_integer()}",
          [],
          [1 | 2],
          {},
          {1, {2}},
          %{},
          %{:a => 1, "b" => [2]},
          Map.new(1..100, &{&1, {&1}}),
          "",
          "text",
          <<1::3>>,
          String.duplicate("x", 100_000),
          Enum.to_list(1..10_000),
          nil,
          true,
          ~D[2026-01-01]
        ] do
      assert Instar.call!(context.server, "doc", :same, [term])
      assert Instar.call!(context.server, "doc", :back, [term]) === term
    end
  end

  test "what a function raises is rescued, or goes on to the caller", context do
    put!(
      context,
      "doc",
      elixir("""
      def rescued(x) do
        Shop.Any.call(x)
      rescue
        e -> {:rescued, Exception.message(e)}
      catch
        kind, reason -> {kind, reason}
      end
      def plain(x), do: Shop.Any.call(x)
      def argument, do: (try do Shop.Prices.of("beer") rescue e in ArgumentError -> e.message end)
      """)
    )

    call = &Instar.call!(context.server, "doc", &1, &2)
    assert call.(:argument, []) == "no article beer"
    assert call.(:rescued, [{:throw, :ball}]) == {:throw, :ball}
    assert call.(:rescued, [{:exit, {:gone, 1}}]) == {:exit, {:gone, 1}}
    assert call.(:rescued, [{:error, :badarith}]) == {:rescued, "bad argument in arithmetic expression"}

    assert_raise ArgumentError, "no article beer", fn ->
      Instar.call!(context.server, "doc", :plain, [{:raise, %ArgumentError{message: "no article beer"}}])
    end

    assert catch_throw(call.(:plain, [{:throw, :ball}])) == :ball
    assert catch_exit(call.(:plain, [{:exit, :gone}])) == :gone
  end

  test "an exception of the host's own brings its message, and is itself again for the caller", context do
    put!(
      context,
      "doc",
      elixir("""
      def message, do: (try do Shop.Any.pid(1) rescue e -> Exception.message(e) end)
      def plain, do: Shop.Any.pid(1)
      """)
    )

    trouble = fn _ -> raise Trouble, code: 7 end
    imports = [imports: %{Shop.Any => %{pid: trouble}}]
    assert Instar.call!(context.server, "doc", :message, [], imports) == "trouble number 7"
    error = assert_raise Trouble, fn -> Instar.call!(context.server, "doc", :plain, [], imports) end
    assert error == %Trouble{code: 7}
  end

  test "values that are lent come back to functions of the host only", context do
    put!(
      context,
      "doc",
      elixir("""
      def hand(x), do: {Shop.Any.pid(x), is_reference(x), is_pid(x), x == x}
      def lent(x), do: Shop.Any.call({:lend, x}) |> then(&Shop.Any.call({:unlent, &1}))
      def back(x), do: x
      def get, do: (try do Shop.Any.call(:self) rescue e in ErlangError -> e.original end)
      """)
    )

    call = &Instar.call!(context.server, "doc", &1, &2)
    lent = Instar.Host.lend(self())
    assert call.(:hand, [lent]) == {:mine, true, false, true}
    assert call.(:back, [[lent]]) == [lent]
    assert call.(:get, []) == {:uncrossable, :pid, [:result]}

    assert {:error, %Error{reason: {:uncrossable, :pid, [argument: 1]}}} =
             Instar.call(context.server, "doc", :hand, [self()])
  end

  # As large as a term has to be to be written instead of being copied, and with all that bytes do not tell.
  defp large do
    resource = :atomics.new(1, [])
    numbers = Enum.to_list(1..20_000)

    %{
      list: numbers,
      tuple: List.to_tuple(numbers),
      map: Map.new(numbers, &{&1, "value #{&1}"}),
      improper: [1 | 2],
      bits: <<5::3>>,
      float: 1.5,
      big: 2 ** 200,
      range: 1..9,
      named: &String.length/1,
      closure: fn -> {numbers, resource} end,
      resource: resource,
      pid: self(),
      reference: make_ref(),
      lent: Instar.Host.lend(:inner)
    }
  end

  test "large values that are lent are the same to functions of the host", context do
    put!(
      context,
      "doc",
      elixir("""
      def hand(x), do: Shop.Any.call([{:told, x}, {:told, x}, 1])
      def same(x), do: x == x
      def lent(n), do: Shop.Any.call({:large, n})
      """)
    )

    test = self()
    # Who asks gets the values in the calling process, and tells nothing of them.
    imports = fn told -> [imports: %{Shop.Any => %{call: told}}, timeout: 60_000] end

    told = fn [{:told, one}, {:told, other}, 1] ->
      send(test, {:told, one, other})
      :ok
    end

    for value <- [large(), fn -> large() end, Map.values(large()), List.duplicate(large().closure, 3)] do
      lent = Instar.Host.lend(value)
      assert Instar.Host.lend(lent) == lent
      :erlang.garbage_collect()
      assert {:ok, :ok} = Instar.call(context.server, "doc", :hand, [lent], imports.(told))
      assert_received {:told, ^value, ^value}
      assert Instar.Host.lent(lent) == {:ok, value}
      assert Instar.call!(context.server, "doc", :same, [lent], imports.(told))
    end

    # What a reference stands for is there as long as the loan.
    lent = Instar.Host.lend(large())
    :erlang.garbage_collect()
    {:ok, %{resource: resource, lent: inner}} = Instar.Host.lent(lent)
    :ok = :atomics.put(resource, 1, 7)
    assert Instar.Host.lent(inner) == {:ok, :inner}

    assert is_reference(
             Instar.call!(
               context.server,
               "doc",
               :lent,
               [1],
               imports.(fn {:large, _n} -> Instar.Host.lend(large()) end)
             )
           )
  end

  test "what is lent is read once for a question, however often it is in it", context do
    put!(context, "doc", elixir("def hand(x, n), do: Shop.Any.call(List.duplicate(x, n))"))
    test = self()

    told = fn list ->
      send(test, {:words, :erts_debug.size(list)})
      length(list)
    end

    # Some are copied and some written.
    numbers = Enum.to_list(1..20_000)

    for value <- [Enum.take(numbers, 7_000), numbers, Map.new(numbers, &{&1, &1}), fn -> numbers end] do
      options = [imports: %{Shop.Any => %{call: told}}, timeout: 60_000]
      lent = Instar.Host.lend(value)
      assert {:ok, 500} = Instar.call(context.server, "doc", :hand, [lent, 500], options)
      assert_received {:words, words}
      assert words < 2 * :erts_debug.size(value) + 10_000
    end
  end

  # Instar's own functions answer in the host's place, and are nobody to whom anything is lent.
  test "nothing of what is lent can be read by what Instar answers, and no reference guessed", context do
    put!(
      context,
      "doc",
      erlang("""
      written(X) -> term_to_binary(X).
      iovec(X) -> iolist_to_binary(term_to_iovec({a, [X]})).
      size(X) -> erlang:external_size(X).
      back(X) -> binary_to_term(term_to_binary(X)) =:= X.
      forged(Bytes) -> try binary_to_term(Bytes) of X -> 'Elixir.Shop.Any':call(X) catch _:R -> {refused, R} end.
      digest(X) -> try crypto:hash(sha256, X) catch _:_ -> refused end.
      checksum(X) -> try erlang:crc32(X) catch _:_ -> refused end.
      """)
    )

    call = &Instar.call(context.server, "doc", &1, &2)
    secret = "a secret of the host's"

    for value <- [secret, [secret], %{secret => secret}, Enum.to_list(1..50_000)] do
      lent = Instar.Host.lend(value)
      assert {:ok, bytes} = call.(:written, [lent])
      assert :erlang.binary_to_term(bytes) == lent
      assert {:ok, bytes} = call.(:iovec, [lent])
      assert :erlang.binary_to_term(bytes) == {:a, [lent]}
      assert {:ok, size} = call.(:size, [lent])
      assert size == :erlang.external_size(lent)
      assert call.(:back, [lent]) == {:ok, true}
      assert call.(:digest, [lent]) == {:ok, :refused}
      assert call.(:checksum, [lent]) == {:ok, :refused}
    end

    # Nor sent away.
    put!(context, "req", elixir("def post(x), do: Req.post(\"http://127.0.0.1:1/\", body: x)"))
    {:ok, version} = Instar.load(context.server, "req", allow: [http: ["127.0.0.1:1"]])
    lent = Instar.Host.lend(secret)
    assert {:error, %Error{}} = Instar.call(version, :post, [lent]) |> refused()

    # What was lent to another call is as little to be had as any other reference.
    other = Instar.Host.lend(secret)
    bytes = :erlang.term_to_binary(other)
    assert {:ok, {:refused, {:uncrossable, :reference, _}}} = call.(:forged, [bytes])
    long = :erlang.term_to_binary([other | Enum.to_list(1..100_000)])
    assert {:ok, {:refused, {:uncrossable, :reference, _}}} = call.(:forged, [long])
    assert Instar.Host.lent(other) == {:ok, secret}
  end

  # Refused before anything is sent: nobody listens there.
  defp refused({:ok, {:error, {:invalid_option, _name}}}), do: {:error, %Error{reason: :refused}}
  defp refused(answer), do: answer

  test "what Instar answers is paid for, also where it raises, and not begun without fuel", context do
    put!(
      context,
      "doc",
      erlang("""
      decode(N, B) -> [catch binary_to_term(B) || _ <- lists:seq(1, N)], ok.
      digest(N, B) -> [catch crypto:hash(nothing, B) || _ <- lists:seq(1, N)], ok.
      sum(N, B) -> [catch erlang:crc32(a, B) || _ <- lists:seq(1, N)], ok.
      compressed(N, B) -> [byte_size(term_to_binary(B, [{compressed, 9}])) || _ <- lists:seq(1, N)], ok.
      iolist(N, B) -> L = lists:duplicate(1000, B), [erlang:crc32(L) || _ <- lists:seq(1, N)], ok.
      matched(N, B) -> [catch re:run(B, [<<"(*LIMIT_MATCH=1)">>, B]) || _ <- lists:seq(1, N)], ok.
      """)
    )

    bytes = String.duplicate("x", 200_000)

    used = fn name, n, bytes ->
      {:ok, :ok, usage} =
        Instar.call(context.server, "doc", name, [n, bytes], usage: true, timeout: 60_000, memory: 256_000_000)

      usage.fuel
    end

    for name <- [:decode, :digest, :sum, :compressed, :iolist, :matched] do
      # Of twice as much there is more to be paid, for the bytes.
      one = used.(name, 1, bytes)
      assert used.(name, 9, bytes) - one >= 8 * byte_size(bytes), "#{name}"
      limits = [fuel: 150_000, timeout: 60_000, memory: 256_000_000]

      assert {:error, %Error{reason: {:fuel_exhausted, 150_000}}} =
               Instar.call(context.server, "doc", name, [1, bytes], limits),
             "#{name}"
    end
  end

  test "a fun does not cross, and the document learns where it is", context do
    put!(
      context,
      "doc",
      elixir(
        "def f, do: (try do Shop.Any.call([{:a, fn -> 1 end}]) rescue e in ErlangError -> e.original end)"
      )
    )

    assert Instar.call!(context.server, "doc", :f, []) ==
             {:uncrossable, :fun, [argument: 1, at: 0, element: 2]}
  end

  test "what is not offered is refused with its place and the nearest name", context do
    for {body, line, message} <- [
          {"def f, do: Shop.Prices.off(1)", 2,
           "the host offers no Shop.Prices.off/1; did you mean Shop.Prices.of/1?"},
          {"def f, do: Shop.Prices.of(1, 2)", 2,
           "the host offers no Shop.Prices.of/2; did you mean Shop.Prices.of/1?"},
          {"def f, do: Shop.Prices.secret()", 2, "the host offers no Shop.Prices.secret/0"},
          {"def f, do: Shop.Price.of(1)", 2, "the host offers no Shop.Price; did you mean Shop.Prices?"},
          {"def g, do: 1\ndef f, do: &Shop.Prices.secret/0", 3, "the host offers no Shop.Prices.secret/0"}
        ] do
      put!(context, "doc", elixir(body))
      assert {:error, %Error{diagnostics: [diagnostic]}} = Instar.load(context.server, "doc")
      assert diagnostic.message =~ message
      assert diagnostic.line == line
    end
  end

  test "Erlang calls them too", context do
    put!(
      context,
      "erl",
      erlang("""
      f(X) -> prices:'of'(X).
      g(Xs) -> lists:map(fun prices:'of'/1, Xs).
      h(X) -> 'Elixir.Shop.Prices':'of'(X).
      c(X) -> try prices:'of'(X) catch error:\#{message := M} -> M end.
      """)
    )

    assert Instar.call!(context.server, "erl", :f, ["tea"]) == 350
    assert Instar.call!(context.server, "erl", :g, [["tea"]]) == [350]
    assert Instar.call!(context.server, "erl", :h, ["tea"]) == 350
    assert Instar.call!(context.server, "erl", :c, ["x"]) == "no article x"
  end

  test "the dictionary of a call is empty at its beginning and gone at its end", context do
    put!(
      context,
      "doc",
      elixir("""
      def f(x) do
        before = Process.get(:key)
        Process.put(:key, x)
        Process.put({1, "two"}, Enum.to_list(1..1000))
        for i <- 1..100_000, do: {i, i * 1.5}
        {before, Process.get(:key), length(Process.get({1, "two"})), Process.delete(:key), Process.get(:key, :none), length(Process.get())}
      end
      """)
    )

    Process.put(:key, :hosts)

    for x <- [1, %{a: 2}],
        do: assert(Instar.call!(context.server, "doc", :f, [x]) == {nil, x, 1000, x, :none, 1})

    assert Process.get(:key) == :hosts
  end

  test "a BEAM document gives the same answers", context do
    body = """
    alias Shop.Prices
    def direct(x), do: Shop.Prices.of(x)
    def captured(xs), do: Enum.map(xs, &Prices.of/1)
    def piped(x), do: x |> Prices.of() |> Kernel.+(1)
    def applied(x), do: apply(Shop.Prices, :of, [x])
    def erlangs(x), do: :prices.of(x)
    def rescued(x) do
      Shop.Any.call(x)
    rescue
      e -> {:rescued, Exception.message(e)}
    catch
      kind, reason -> {kind, reason}
    end
    def hand(x), do: {Shop.Any.pid(x), is_reference(x), x == x}
    """

    put!(context, "wasm", elixir(body))
    put!(context, "beam", elixir(body, "beam"))
    lent = Instar.Host.lend(self())

    for {function, arguments} <- [
          direct: ["tea"],
          captured: [["tea", "tea"]],
          piped: ["tea"],
          applied: ["tea"],
          erlangs: ["tea"],
          rescued: [{:raise, %ArgumentError{message: "no"}}],
          rescued: [{:throw, 1}],
          rescued: [{:exit, :gone}],
          rescued: [:fine],
          hand: [lent]
        ] do
      wasm = Instar.call!(context.server, "wasm", function, arguments)
      assert Instar.call!(context.server, "beam", function, arguments) == wasm
    end

    given = [imports: %{Shop.Prices => %{of: fn name -> name <> "!" end}}]

    for id <- ["wasm", "beam"],
        do: assert(Instar.call!(context.server, id, :direct, ["tea"], given) == "tea!")

    put!(context, "wrong", elixir("def f, do: Shop.Prices.off(1)", "beam"))
    assert {:error, %Error{diagnostics: [diagnostic | _warnings]}} = Instar.load(context.server, "wrong")
    assert diagnostic.message =~ "the host offers no Shop.Prices.off/1; did you mean Shop.Prices.of/1?"
    assert diagnostic.line == 2
  end

  test "names and numbers of arguments are in the digest, functions are not", context do
    put!(context, "doc", elixir("def f, do: Shop.Prices.of(1)"))

    digest = fn imports ->
      server = start_instar!(context, imports: imports, timeout: 60_000)
      {:ok, version} = Instar.load(server, "doc")
      version.digest
    end

    one = digest.(%{Shop.Prices => %{of: &String.length/1}})
    assert one == digest.(%{Shop.Prices => %{of: fn _ -> 1 end}})
    assert one != digest.(%{Shop.Prices => %{of: [&String.length/1, &String.slice/2]}})
  end

  test "what a module offers is described", _context do
    assert %{text: text, functions: functions} = Instar.Host.describe(Prices)

    assert text =~
             "Shop.Prices.of(name)\n  @spec of(String.t()) :: pos_integer\n  The price of an article in cents.\n"

    assert for(f <- functions, do: {f.name, f.arity}) == [{"list", 0}, {"list", 1}, {"list", 2}, {"of", 1}]
  end

  test "a call must bring what a load has left to calls", context do
    put!(context, "doc", elixir("def f(x), do: Shop.Later.of(x)"))
    {:ok, _version} = Instar.load(context.server, "doc", imports: %{Shop.Later => %{of: {:per_call, 1}}})

    assert {:error, %Error{reason: {:unmet_import, "Shop.Later", "of/1"}}} =
             Instar.call(context.server, "doc", :f, [1])

    assert Instar.call(context.server, "doc", :f, [1], imports: %{Shop.Later => %{of: &(&1 + 1)}}) == {:ok, 2}
  end
end
