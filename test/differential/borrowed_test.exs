defmodule Instar.Differential.BorrowedTest do
  # What code has that was written for a project, and is now a document: it asks what else is there, reads code, is a server of
  # Erlang's, draws keys. The BEAM is given the same text.
  use Instar.Differential

  setup_all do
    Instar.Differential.start!(allow: [:random, clock: ~U[2026-01-02 03:04:05Z], output: :drop])
  end

  test "modules that are there only beside others, and questions about what is there", context do
    source = ~S"""
    alias Nowhere.Decimal, as: D
    if Code.ensure_loaded?(D) do
      defmodule Main.Wrong, do: def(a, do: raise("no"))
    end

    if Code.ensure_loaded?(Enum) and not Code.ensure_loaded?(Nowhere) do
      defmodule Main.Chosen, do: def(a, do: :enum)
    else
      defmodule Main.Chosen, do: def(a, do: raise("no"))
    end

    unless function_exported?(:lists, :nothing, 9) do
      if Version.match?(System.version(), ">= 1.10.0") && function_exported?(Enum, :map, 2) do
        defmodule Main.Nested, do: def(a, do: :nested)
      end
    end

    if match?({:module, _}, Code.ensure_compiled(Main.Chosen)) do
      defimpl String.Chars, for: Main.Price do
        def to_string(price), do: "#{price.cents} c"
      end
    end

    defmodule Main.Price, do: defstruct(cents: 0)

    defmodule Main do
      if Code.ensure_loaded?(Nowhere.Decimal) do
        def number(x), do: Nowhere.Decimal.new(x)
      else
        def number(x), do: x
      end

      if function_exported?(:erlang, :is_map_key, 2) do
        defguard has(map, key) when :erlang.is_map_key(key, map)
      end

      def all(x) do
        {number(x), Main.Chosen.a(), Main.Nested.a(), match?(m when has(m, :a), %{a: 1}), Code.ensure_loaded?(Main.Price),
         Code.ensure_loaded?(Nowhere), Code.ensure_loaded(Nowhere), function_exported?(Enum, :map, 9), System.version(),
         System.otp_release(), Application.get_env(:nowhere, :key), Application.get_env(:nowhere, :key, x),
         Application.fetch_env(:nowhere, :key), :application.get_key(:nowhere, :vsn), :application.get_env(:nowhere, :key),
         :application.get_env(:nowhere, :key, x), :application.get_all_env(:nowhere), :application.get_all_key(:nowhere), "#{%Main.Price{cents: x}}"}
      end

      def missing do
        Application.fetch_env!(:nowhere, :key)
      rescue
        error -> Exception.message(error)
      end
    end
    """

    # A host consolidates its protocols; the sandbox has those of the document.
    source = String.replace(source, ", \"\#{%Main.Price{cents: x}}\"}", "}")
    run(context, "elixir", source, [{:all, [3]}, {:missing, []}])
  end

  test "what an alias or an import is ends with the branch that it stands in", context do
    source = ~S"""
    if Code.ensure_loaded?(Enum) do
      alias Enum, as: List
      import Enum, only: [sum: 1]
      defmodule Main.Q do
        def a, do: {List.sum([1, 2]), sum([1])}
      end
    end
    defmodule Main do
      defmodule A do
        def inspect(_), do: "a's"
        def len(_), do: "len"
      end
      alias Map, as: E
      import Bitwise, only: [&&&: 2]
      if Code.ensure_loaded?(Enum) do
        @from_if 7
        alias Enum, as: E
        alias Enum, as: Keyword
        import Bitwise, only: [band: 2]
        import Enum, only: [max: 1]
        x = 5
        def inner, do: {E.sum([1, 2]), band(1, 3), Keyword.sum([1]), max([1])}
        @from_x x
        defmacrop twice(x), do: quote(do: unquote(x) * 2)
      end
      def after_it, do: {inner(), @from_if, @from_x + twice(4), E.keys(%{a: 1}), 3 &&& 1, List.first([1]), Main.Q.a(), Keyword.keys([a: 1])}
    end
    """

    run(context, "elixir", source, [{:after_it, []}])
  end

  test "questions about modules whose names are computed", context do
    source = ~S"""
    defmodule Main do
      def all do
        modules = [Main, Main.Other, Main.Struct, Main.Nowhere, Enum, :lists, nil, String]

        for module <- modules do
          {function_exported?(module, :x, 0), function_exported?(module, :__struct__, 0), function_exported?(module, :upcase, 1),
           function_exported?(module, :reverse, 1), function_exported?(module, :module_info, 0), Code.ensure_loaded?(module)}
        end
      end

      def loaded(module), do: {Code.ensure_loaded(module), Code.ensure_loaded?(module)}
      def chosen, do: Enum.filter([Enum, List, Map], &function_exported?(&1, :keys, 1))
      def own(name), do: function_exported?(Main, name, 0)
      def why(module), do: module.frist([1])

      def blamed(module) do
        why(module)
      rescue
        error -> error |> then(&Exception.blame(:error, &1, __STACKTRACE__)) |> elem(0) |> Exception.message()
      end

      def nobody_named(module), do: function_exported?(module, :x, 0)
    end

    defmodule Main.Other, do: def(x, do: 1)
    defmodule Main.Struct, do: defstruct(a: 1)
    """

    modules = [Enum, :lists, nil, :nowhere]

    asked =
      for(module <- modules, do: {:loaded, [module]}) ++ for(name <- [:all, :own, :why], do: {:own, [name]})

    run(context, "elixir", source, [{:all, []}, {:chosen, []}, {:blamed, [List]} | asked])
    # Which functions a module has is told of those that a document names.
    assert {:ok, %{wasm: version}} = Instar.Differential.load(context, "elixir", source)
    assert {:error, error} = Instar.call(version, :nobody_named, [Keyword])
    assert inspect(error.reason) =~ "{:unsupported, {Keyword, :x, 0}}"
  end

  test "quoted code with places, a context and marks of its own", context do
    source = ~S"""
    defmodule Main do
      defmacro here(x), do: quote(line: __CALLER__.line, do: unquote(x) + 1)
      defmacro apart(x), do: quote(context: Main.Other, do: (y = unquote(x); y * 2))
      def all(line, context, list), do: bare([placed(line), quote(line: 3, generated: true, do: bar(1, 2, 3)), quote(context: context, do: bar),
        spliced(list), quote(generated: true, do: x), quote(bind_quoted: [a: 1 + 2], line: 5, do: foo(a))])
      defp placed(line), do: quote(line: line * 2, do: bar(x, 2, Foo.Bar.x()))
      defp spliced(list), do: [quote(do: [unquote_splicing(list) | [3, 4]]), quote(do: [0, unquote_splicing(list) | y])]
      def texts, do: for(code <- [quote(do: ~r/12\/3/u), quote(do: ~s{a"b}), quote(do: ~w[a b]a), quote(do: ~r|12\|3|)], do: Macro.to_string(code))
      # The VM keeps columns as well, and has another name for the module.
      defp bare(codes), do: Macro.prewalk(codes, fn
        {form, meta, context} when is_list(meta) and is_atom(context) and context not in [:dyn, nil] -> {form, Keyword.delete(meta, :column), :here}
        {form, meta, args} when is_list(meta) -> {form, Keyword.delete(meta, :column), args}
        other -> other
      end)
    end

    defmodule Main.User do
      require Main
      def all, do: (y = 1; {Main.here(2), Main.apart(5), y})
    end
    """

    source = String.replace(source, "  def texts", "  def used, do: Main.User.all()\n  def texts")

    run(context, "elixir", source, [
      {:all, [4, :dyn, [1, 2]]},
      {:all, [1, :dyn, [5]]},
      {:texts, []},
      {:used, []}
    ])
  end

  test "processes and references beside an own implementation of a protocol", context do
    source = ~S"""
    defmodule Main.S, do: defstruct(a: 1)

    defimpl Inspect, for: Main.S do
      def inspect(_, _), do: "S!"
    end

    defprotocol Main.Kind do
      @fallback_to_any true
      def kind(x)
    end

    defimpl Main.Kind, for: [PID, Reference, Function] do
      def kind(x), do: {is_pid(x), is_reference(x)}
    end

    defimpl Main.Kind, for: Any do
      def kind(_), do: :any
    end

    defmodule Main do
      def kinds, do: for(x <- [self(), make_ref(), &(&1), 1, %Main.S{}], do: Main.Kind.kind(x))
      def shown(options), do: String.replace(inspect([self(), make_ref(), &Enum.map/2], options), ~r/<[^>]*>/, "")

      def timer do
        timer = Process.send_after(self(), :hello, 100_000)
        told = {Process.cancel_timer(timer, async: true), Process.cancel_timer(timer, async: true, info: false)}
        receive do: ({:cancel_timer, ^timer, left} -> {told, is_integer(left)}), after: (1_000 -> :nothing)
      end
    end
    """

    run(context, "elixir", source, [
      {:kinds, []},
      {:shown, [[]]},
      {:shown, [[syntax_colors: [], width: 5]]},
      {:timer, []}
    ])
  end

  test "at the top is nothing else", context do
    for condition <- ["System.get_env(\"X\")", "x", "Main.a()", "function_exported?(Main, :a, 0)"],
        target <- [:beam, :wasm] do
      source =
        "defmodule Main, do: def(a, do: 1)\nif #{condition} do\n  defmodule Main.B, do: def(b, do: 1)\nend"

      assert {:error, {_target, error}} = Instar.Differential.load(context, "elixir", source)
      assert Exception.message(error) =~ "only modules at the top of a document", inspect({condition, target})
    end
  end

  test "names that have a meaning elsewhere", context do
    source = ~S"""
    defmodule Main do
      def __map__(x), do: [x]
      defp __twice__(x), do: x ++ x
      def names(x) do
        [quote, unquote] = [x, 2]
        {super, alias} = {3, 4}
        fun = fn quote, case -> {quote, case} end
        {quote, unquote, super, alias, fun.(5, 6), x |> __map__() |> __twice__(), Enum.map([x], &__map__/1)}
      end
    end
    """

    run(context, "elixir", source, for(x <- [1, "a"], do: {:names, [x]}))
  end

  test "records, and what bodies ask", context do
    source = ~S"""
    defmodule Main do
      import Record
      require Record
      defrecordp :opts, [:indent, :line, name: "x"]
      Record.defrecord(:user, :person, name: "meg", age: 1 + 24, tags: [:a, {1, 2}])

      if function_exported?(Nowhere, :compile_env, 3) do
        @limit Nowhere.compile_env(:a, :b, 1)
      else
        @limit apply(Application, :get_env, [:a, :b, 1])
      end

      unless Code.ensure_loaded?(Nowhere.At.All), do: def(limit, do: @limit)

      def made(x), do: {opts(indent: x), opts(), user(name: x), user(), limit()}

      def used(x) do
        u = user(age: x)
        v = user(u, name: "y", age: user(u, :age) + 1)
        user(name: n, tags: t) = v
        {u, v, n, t, user(:age), opts(opts(line: 2), :line), old?(u), is_record(u), is_record(v, :person), is_record({x}, :a)}
      end

      defp old?(user(age: age)) when age > 2, do: {:ok, age}
      defp old?(_other), do: :error
    end
    """

    run(context, "elixir", source, for(x <- [1, 2, 3], f <- [:made, :used], do: {f, [x]}))
  end

  test "macros with all their variables, and with functions that expand", context do
    source = ~S"""
    defmodule Main.Macros do
      defmacro sum(left, right \\ 10) do
        quote bind_quoted: binding() do
          {left + right, left, right}
        end
      end

      def ranges([{:in, _, [name, range]} | rest], env), do: [Macro.expand(range, env) | ranges(rest, env)]
      def ranges([], _env), do: []

      defmacro known(tree), do: tree |> List.wrap() |> ranges(__CALLER__) |> hd()
    end

    defmodule Main do
      require Main.Macros
      import Main.Macros

      defmacrop failing(flag, context \\ nil) do
        quote bind_quoted: binding() do
          {flag, context}
        end
      end

      def early(x), do: context(x, 1)
      defp context(x, y), do: context(x, y, [])
      # The macro is there already, and what is called so further down isn't.
      defp context(x, y, z), do: failing({x, y, z}, :here)

      def all(x), do: {sum(x), sum(x, 2), known(c in ~c"a\tz"), known(c in ~S(a\n)), known(c in String), early(x), failing(x)}
    end
    """

    run(context, "elixir", source, for(x <- [1, 2.5], do: {:all, [x]}))
  end

  @texts [
           "1 +",
           "foo(",
           "end",
           "fn ->",
           "\"abc",
           "%{a: }",
           "a b c",
           "1..",
           "~r/a",
           "foo(]",
           "do",
           "@",
           "[1, 2",
           "{:a"
         ] ++
           ["x = = y", "'", "0x", "1_", "def", "&", "<<>>>", "a.()", "a ? b", "!", "\"\#{1\"", ":\"a", "|> x"] ++
           [
             "if true do 1 else 2",
             "é = 1",
             "A.b.C",
             "%",
             "1.2.3",
             "nil.x",
             "!!",
             "a: 1",
             "[a: 1, 2]",
             "%{a | b: 1}"
           ] ++
           [
             "not in",
             "x not in y",
             "1 2",
             "(",
             "end end",
             "\\\\",
             "\n\n  )",
             "\t@a 1",
             "with a <- b, do: c",
             ""
           ] ++
           [
             "case x do\n  1 -> 2\nend",
             "def f(x), do: x |> g(1) # says\n~w(a b)a",
             "\"a\#{b}c\" <> ~S(x)",
             "<<a::8, b::bits>>"
           ]

  test "texts of code", context do
    source = ~S"""
    defmodule Main do
      def read(text, options), do: Code.string_to_quoted(text, options)

      def read!(text) do
        Code.string_to_quoted!(text)
      rescue
        error -> {error.__struct__, Exception.message(error)}
      end
    end
    """

    options = [[], [columns: true], [token_metadata: true]]
    calls = for text <- @texts, options <- options, do: {:read, [text, options]}

    ExUnit.CaptureIO.capture_io(:stderr, fn ->
      run(context, "elixir", source, calls ++ for(text <- @texts, do: {:read!, [text]}))
    end)
  end

  test "a server of Erlang's", context do
    source = ~S"""
    -module(main).
    -behaviour(gen_server).
    -export([init/1, handle_call/3, handle_cast/2, server/1, names/0, fails/1, late/0]).

    init({stop, Why}) -> {stop, Why};
    init(ignore) -> ignore;
    init(N) -> {ok, N}.

    handle_call(stop, _From, S) -> {stop, normal, bye, S};
    handle_call({add, N}, _From, S) -> {reply, S + N, S + N};
    handle_call({later, N}, From, S) -> gen_server:reply(From, S + N), {noreply, S};
    handle_call({wait, Ms}, _From, S) -> timer:sleep(Ms), {reply, waited, S};
    handle_call(Other, _From, _S) -> error({what, Other}).

    handle_cast({set, N}, _S) -> {noreply, N}.

    % A message that the module has no function for is nothing.
    server(Requests) ->
        {ok, Pid} = gen_server:start(?MODULE, 1, []),
        Pid ! hello,
        Answers = [case R of {cast, C} -> gen_server:cast(Pid, C); _ -> gen_server:call(Pid, R) end || R <- Requests],
        {Answers, is_process_alive(Pid), gen_server:stop(Pid)}.

    names() ->
        {ok, Pid} = gen_server:start_link({local, counter}, ?MODULE, 5, []),
        {error, {already_started, Pid}} = gen_server:start({local, counter}, ?MODULE, 5, []),
        Answer = {gen_server:call(counter, {add, 1}), gen_server:call({counter, node()}, {add, 1}), whereis(counter) =:= Pid},
        ok = gen_server:stop(counter, normal, 1000),
        {Answer, whereis(counter), catch gen_server:call(counter, x), catch gen_server:call(counter, x, 10), catch gen_server:stop(counter)}.

    fails(Arg) -> {gen_server:start(?MODULE, Arg, []), catch gen_server:start(undefined_module, Arg, [])}.

    late() ->
        {ok, Pid} = gen_server:start(?MODULE, 1, [{timeout, 1000}]),
        {'EXIT', {timeout, {gen_server, call, [Pid, {wait, 200}, 5]}}} = (catch gen_server:call(Pid, {wait, 200}, 5)),
        {'EXIT', {{{what, nothing}, _}, {gen_server, call, [Pid, nothing]}}} = (catch gen_server:call(Pid, nothing)),
        is_process_alive(Pid).
    """

    source = String.replace(source, ", catch gen_server:start(undefined_module, Arg, [])", "")
    source = String.replace(source, "gen_server:call({counter, node()}, {add, 1}), ", "")

    requests = [
      [{:add, 2}, {:cast, {:set, 7}}, {:add, 1}],
      [{:later, 3}, {:wait, 1}, {:add, 4}],
      []
    ]

    ExUnit.CaptureLog.capture_log(fn ->
      calls = for(list <- requests, do: {:server, [list]}) ++ [{:names, []}, {:late, []}]
      run(context, "erlang", source, calls ++ for(arg <- [{:stop, :why}, :ignore], do: {:fails, [arg]}))
    end)
  end

  test "powers of large numbers, sequences of terminals, and an input that is at its end", context do
    source = ~S"""
    defmodule Main do
      import IO.ANSI, only: [red: 0, reset: 0]
      def power(base, exponent, modulus), do: :crypto.mod_pow(base, exponent, modulus)
      def colour(text), do: IO.iodata_to_binary([IO.ANSI.format([:bright, text], true), red(), text, reset(), IO.ANSI.cursor(1, 2)])
      def plain(text), do: IO.iodata_to_binary(IO.ANSI.format([:red, [text | :bright]], false))
    end
    """

    numbers =
      [0, 1, 2, 3, 5, 127, 128, 255, 256, 65_535, 123_456_789_012_345_678_901_234_567_890] ++
        [-1, -2, -128, -129, -256]

    bytes = ["", <<0>>, <<2>>, <<0, 5>>, :binary.copy(<<250>>, 40), 2.0, :a, <<1::3>>]

    powers =
      for base <- numbers ++ bytes,
          exponent <- numbers ++ bytes,
          modulus <- numbers ++ bytes,
          do: {:power, [base, exponent, modulus]}

    {:ok, pair} = Instar.Differential.load(context, "elixir", source)

    # What the VM says of a wrong argument is another's text.
    different =
      for {function, args} <- powers ++ [{:colour, ["x"]}, {:plain, ["é"]}],
          {:different, beam, wasm} <- [Instar.Differential.compare(pair, function, args)],
          not match?({{:error, reason, _}, {:error, reason, _}}, {beam, wasm}),
          do: {function, args, beam, wasm}

    assert Enum.take(different, 5) == []

    {:ok, input} =
      Instar.Differential.load(context, "elixir", """
      defmodule Main do
        def read, do: {IO.gets("name? "), IO.gets(:stdio, ""), IO.read(:line), IO.read(:stdio, :line), IO.getn("> ", 3), :io.get_line(~c"")}
      end
      """)

    assert Instar.call!(input.wasm, :read, []) == {:eof, :eof, :eof, :eof, :eof, :eof}
  end

  test "strong random bytes are the host's, and those of a seed are the same each time", context do
    source = ~S"""
    defmodule Main do
      def bytes(count), do: {:crypto.strong_rand_bytes(count), [count, count] |> Enum.map(&:crypto.strong_rand_bytes/1)}
    end
    """

    {:ok, %{wasm: version}} = Instar.Differential.load(context, "elixir", source)
    {one, [two, three]} = Instar.call!(version, :bytes, [16])
    assert Enum.uniq([one, two, three, elem(Instar.call!(version, :bytes, [16]), 0)]) |> length() == 4
    assert Enum.map([one, two, three], &byte_size/1) == [16, 16, 16]
    assert {<<>>, [<<>>, <<>>]} = Instar.call!(version, :bytes, [0])
    assert {large, _} = Instar.call!(version, :bytes, [1_000_001])
    assert byte_size(large) == 1_000_001
    assert_raise SystemLimitError, fn -> Instar.call!(version, :bytes, [16 * 1024 * 1024 + 1]) end
    assert_raise ArgumentError, fn -> Instar.call!(version, :bytes, [-1]) end
    assert_raise ArgumentError, fn -> Instar.call!(version, :bytes, [:a]) end

    seeded = fn seed -> Instar.call!(version, :bytes, [8], allow: [random: [seed: seed]]) end
    assert seeded.(1) == seeded.(1) and seeded.(1) != seeded.(2)
    {one, [two, three]} = seeded.(1)
    assert Enum.uniq([one, two, three]) |> length() == 3

    assert {:error, %Instar.Error{reason: {:exception, :error, {:not_allowed, :random}, _}}} =
             Instar.call(version, :bytes, [8], allow: [])

    other = Instar.Differential.start!()
    assert {:error, {:wasm, error}} = Instar.Differential.load(other, "elixir", source)
    assert Exception.message(error) =~ ":crypto.strong_rand_bytes/1 needs the permission :random"
  end

  test "guards of other modules: required, imported, piped, captured, of macros, with defaults", context do
    source = ~S"""
    defmodule Main.Guards do
      defguardp is_own(x) when is_integer(x) or x == :own
      defguard is_small(x) when is_own(x) and x < 10
      defguard is_within(x, from \\ 0, to \\ 5) when x >= from and x <= to
      defguard never() when false
      defmacro twice(x), do: quote(do: unquote(__MODULE__).is_small(unquote(x)) and is_integer(unquote(x)))
      defmacro known(x) when is_small(x), do: {:small, x}
      defmacro known(x), do: {:large, x}
      def own?(x) when is_own(x), do: true
      def own?(_), do: false
    end

    defmodule Main.Imported do
      import Main.Guards, only: [is_small: 1, is_within: 2, own?: 1]
      def asked(x) when is_small(x), do: {:small, own?(x), is_within(x, 3)}
      def asked(x), do: {is_small(x), own?(x)}
    end

    defmodule Main.Macros do
      import Main.Guards, only: :macros
      def asked(x) when is_within(x), do: x |> is_small()
      def asked(x), do: Enum.map([x, 7], &is_within(&1, 6, 8))
      def own?(x), do: {:mine, x, never()}
    end

    defmodule Main do
      require Main.Guards
      alias Main.Guards, as: G

      def required(x) when Main.Guards.is_small(x) and not G.never(), do: {:small, G.twice(x)}
      def required(x), do: {G.is_small(x), G.is_within(x, 1), x |> G.is_within(2, 20), Enum.map([x, 3], &G.is_small/1)}
      def local(x) do
        import Main.Guards
        case x do
          y when is_within(y, 2) -> {:within, is_small(y)}
          _ -> Main.Imported.asked(x)
        end
      end
      def macros(x), do: {Main.Macros.asked(x), Main.Macros.own?(x), G.known(3), G.known(30)}
      def once(x) do
        send(self(), x)
        {G.is_within((receive do y -> y end), 1, 3), (receive do y -> y after 0 -> :none end)}
      end
    end
    """

    calls =
      for name <- [:required, :local, :macros, :once], x <- [0, 3, 5, 9, 10, :own, "x", 2.5], do: {name, [x]}

    run(context, "elixir", source, calls)
  end

  test "records with a tag that names the module, and what is made of them", context do
    source = ~S"""
    defmodule Main do
      require Record
      Record.defrecord(:user, :tagged, name: "john", age: 25)
      Record.defrecord(:own, __MODULE__, [:a, b: 2])
      Record.defrecordp(:point, Main.Point, x: 0, y: 0)

      def made(x), do: {user(), user(name: x), user(user(), :name), user(user(), age: x), user(user(name: x)), user(:age)}
      def points(x), do: {point(x: x), point(point(y: x), :y), point(point(y: x)), own(own(), :b), own(own(a: x), b: 3) |> own() |> Keyword.get(:b)}
      def matched(x) do
        case user(age: x) do
          user(age: 3, name: name) -> {:three, name}
          user(age: age) when is_atom(age) -> {:atom, age}
          record -> {user(record, :age), record |> user() |> Keyword.keys()}
        end
      end
    end
    """

    calls = for name <- [:made, :points, :matched], x <- [3, :a, "x", nil], do: {name, [x]}
    run(context, "elixir", source, calls)
  end
end
