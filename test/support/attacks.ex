defmodule Instar.Attacks do
  # Documents that try to run something on the host while they are compiled: every way to name code, in every place of a
  # tree; trees that no text has; and what would show that one of them has succeeded.

  alias Instar.Compiler.Beam.ElixirSource, as: Parser
  alias Instar.Compiler.Shared.AtomBudget
  alias Instar.Compiler.Wasm.{ElixirForms, ElixirSource, ErlangSource, Library, Offered}
  alias Instar.Runtime.Beam.Slots

  @mark {__MODULE__, :mark}
  @file_mark "instar_escaped"

  # What an escape would run, by whatever Elixir calls of a module that is named.
  defmodule Hook do
    def mark do
      :persistent_term.put({Instar.Attacks, :mark}, :escaped)
      File.touch!("instar_escaped")
    end

    for hook <- [:__before_compile__, :__using__, :__deriving__, :run],
        do: defmacro(unquote(hook)(_env \\ nil), do: mark())

    def __after_compile__(_env, _bytes), do: mark()
    def __after_verify__(_module), do: mark()
    def __on_definition__(_env, _kind, _name, _args, _guards, _body), do: mark()
    def parse_transform(forms, _options), do: with(_ <- mark(), do: forms)
    def exception(_options), do: mark()

    for {name, arity} <- [parse_date: 1, parse_time: 1, parse_naive_datetime: 1, parse_utc_datetime: 1] do
      def unquote(name)(unquote_splicing(Macro.generate_arguments(arity, __MODULE__))), do: mark()
    end

    def __struct__, do: __struct__([])
    def __struct__(_fields), do: with(_ <- mark(), do: %{__struct__: __MODULE__, a: nil})
  end

  # Inspected by whoever puts a tree into a message.
  defmodule Shown do
    defstruct [:a]
  end

  defimpl Inspect, for: Shown do
    def inspect(_shown, _options), do: to_string(Instar.Attacks.Hook.mark())
  end

  defimpl String.Chars, for: Shown do
    def to_string(_shown), do: Kernel.to_string(Instar.Attacks.Hook.mark())
  end

  @hook "Instar.Attacks.Hook"
  @put ":persistent_term.put({Instar.Attacks, :mark}, :escaped)"

  @doc "Expressions that name code to be run, by Elixir's syntax."
  def ways do
    [
      @put,
      "#{@hook}.run()",
      "#{@hook}.mark()",
      "unquote(#{@put})",
      "unquote_splicing(#{@put})",
      "x.unquote(#{@put})",
      "x.unquote_splicing(#{@put})",
      "x.y.unquote(#{@put})",
      "__MODULE__.unquote(#{@put})",
      "Enum.unquote(#{@put})",
      ":lists.unquote(#{@put})",
      "x.unquote(#{@put}).()",
      "quote(do: unquote(#{@put}))",
      "quote(bind_quoted: [a: #{@put}], do: a)",
      "(require #{@hook}; #{@hook}.run())",
      "(import #{@hook}; run())",
      "(alias #{@hook}, as: H; H.run())",
      "(use #{@hook})",
      "%#{@hook}{}",
      "%#{@hook}{a: #{@put}}",
      "Instar.Attacks.OnLoad.t(x)",
      "%Instar.Attacks.OnLoad{}",
      "(import Instar.Attacks.OnLoad)",
      "(require Instar.Attacks.OnLoad)",
      "<<1::Instar.Attacks.OnLoad.t()>>",
      "~D[2020-01-01 #{@hook}]",
      "~U[2020-01-01T00:00:00Z #{@hook}]",
      "<<1::#{@hook}.run()>>",
      "<<1::size(#{@put})>>",
      "(& &1.unquote(#{@put}))",
      "(&#{@hook}.run/0)",
      "(&unquote/1)",
      "Kernel.def(g, do: unquote(#{@put}))",
      "Kernel.@(a(#{@put}))",
      "Kernel.SpecialForms.quote(do: #{@put})",
      "Kernel.SpecialForms.unquote(#{@put})",
      "Module.create(X, #{@put}, [])",
      "Code.eval_string(\"#{@hook}.mark()\")",
      "Code.ensure_compiled!(#{@hook})",
      "(defmodule X do\n #{@put}\n end)",
      "(defmacro m, do: #{@put})",
      "(@on_load :f)",
      "(@before_compile #{@hook})",
      "super(#{@put})",
      "binding(#{@put})",
      "dbg(#{@put})",
      "var!(#{@put})",
      "alias!(#{@hook})",
      "__ENV__.module",
      "Application.compile_env(:kernel, :a, #{@put})",
      "Kernel.struct!(#{@hook}, #{@put})",
      "Protocol.derive(#{@hook}, #{@hook})",
      "apply(#{@hook}, :mark, #{@put})",
      ":erlang.halt(#{@put})",
      "receive do\n _ -> #{@put}\n end"
    ]
  end

  @doc """
  What a document with a host that offers `of/1` of the hook may be compiled with: a function under the name of a real module.
  """
  def offered, do: %{functions: [{Hook, :of, 1}, {:hook, :of, 1}], allow: []}

  @doc "Expressions that name a function of the host that is not offered, or a permission that is not given."
  def ways_to_the_host do
    for(
      module <- [@hook, ":\"Elixir.#{@hook}\"", ":hook"],
      call <- [
        "#{module}.mark()",
        "#{module}.mark",
        "#{module}.run()",
        "#{module}.of()",
        "#{module}.of(1, 2)",
        "#{module}.__info__(:functions)",
        "#{module}.__struct__()",
        "#{module}.module_info()",
        "(&#{module}.mark/0)",
        "(& #{module}.parse_date(&1))",
        "(1 |> #{module}.parse_date())",
        "(1 |> #{module}.mark())",
        "apply(#{module}, :mark, [])",
        ":erlang.apply(#{module}, :mark, [])",
        "(import #{module}; mark())",
        "(import #{module}, only: [mark: 0]; mark())",
        "(import #{module}, only: :macros; run())",
        "(require #{module}; #{module}.run())",
        "(alias #{module}, as: H; H.mark())",
        "(alias #{module}, as: H; H.run())",
        "(use #{module})",
        "%#{module}{}",
        "~D[2020-01-01 #{module}]"
      ],
      do: call
    ) ++
      [
        ":instar_host.os_time()",
        ":instar_host.output(:stdio, \"x\")",
        ":instar_host.seed",
        "(&:instar_host.os_time/0)",
        "apply(:instar_host, :os_time, [])",
        "(import :instar_host; os_time())",
        "Instar.Call.BeamHost.call(0, [])",
        "Instar.Host.lend(1)",
        "Instar.Native.loan(1, :lend)",
        "Req.get(\"http://127.0.0.1\")",
        "Req.get!(\"http://127.0.0.1\").body",
        "(&Req.get/1)",
        "IO.puts(1)",
        "IO.inspect(1)",
        "(1 |> IO.inspect())",
        "IO.puts(:stderr, dbg(1))",
        "Logger.info(\"x\")",
        "(require Logger; Logger.info(\"x\"))",
        "DateTime.utc_now()",
        "System.os_time()",
        "System.cmd(\"touch\", [\"#{@file_mark}\"])",
        ":os.system_time()",
        ":rand.uniform()",
        "Enum.shuffle([1])",
        "(&Enum.random/1)",
        "Process.hibernate(A, :b, [])",
        "Node.spawn(:a, fn -> 1 end)",
        "Process.info(1)"
      ]
  end

  @doc "The documents with each of those in one place, as far as they can be parsed."
  def host_texts(place) do
    for way <- ways_to_the_host(),
        text = String.replace(place, "X", way, global: true),
        parses?(text),
        do: text
  end

  @doc "The same in Erlang."
  def erlang_host_texts do
    hook = "'#{Hook}'"

    ways =
      for(
        module <- [hook, "hook"],
        way <- [
          "#{module}:mark()",
          "#{module}:of(1, 2)",
          "fun #{module}:mark/0",
          "apply(#{module}, mark, [])"
        ],
        do: way
      ) ++
        [
          "instar_host:os_time()",
          "fun instar_host:output/2",
          "apply(instar_host, os_time, [])",
          "os:system_time()"
        ] ++
        ["erlang:monotonic_time()", "rand:uniform()", "'Elixir.Req':get(<<>>)", "'Elixir.IO':puts(1)"]

    places = [
      "f(X) -> Y.",
      "f(X) -> [Y || _ <- X].",
      "f(X) -> try Y catch _:_ -> X end.",
      "f(X) -> fun() -> Y end."
    ]

    for way <- ways,
        place <- places,
        do: "-module(d).\n-export([f/1]).\n#{String.replace(place, "Y", way)}\n"
  end

  @doc "Elixir documents with X in each place that the grammar has for an expression, a pattern or a name."
  def places do
    bodies = [
      "def f(x), do: X",
      "def f(x) do\n 1\n X\n end",
      "defp g(x), do: X\n def f(x), do: g(x)",
      "def f(x) when X, do: x",
      "def f(x) when is_atom(x) and X, do: x",
      "def f(x \\\\ X), do: x",
      "def f(x, y \\\\ [X]), do: {x, y}",
      "def f(X), do: 1",
      "def f(x, %{a: X}), do: x",
      "def f(<<x::size(X)>>), do: x",
      "def f(x), do: fn -> X end",
      "def f(x), do: fn X -> x end",
      "def f(x), do: fn y when X -> y + x end",
      "def f(x), do: case(X, do: (_ -> x))",
      "def f(x), do: case(x, do: (X -> 1))",
      "def f(x), do: case(x, do: (y when X -> y))",
      "def f(x), do: case(x, do: (_ -> X))",
      "def f(x) do\n cond do\n X -> x\n end\n end",
      "def f(x) do\n cond do\n x -> X\n end\n end",
      "def f(x), do: with(y <- X, do: {x, y})",
      "def f(x), do: with(X <- x, do: 1)",
      "def f(x), do: with(y <- x, do: y, else: (_ -> X))",
      "def f(x), do: with(y <- x, do: y, else: (X -> 1))",
      "def f(x), do: for(y <- X, do: {x, y})",
      "def f(x), do: for(X <- x, do: 1)",
      "def f(x), do: for(y <- x, X, do: y)",
      "def f(x), do: for(y <- x, into: X, do: y)",
      "def f(x), do: for(y <- x, uniq: X, do: y)",
      "def f(x), do: for(y <- x, reduce: X, do: (a -> a + y))",
      "def f(x), do: for(y <- x, reduce: 0, do: (X -> y))",
      "def f(x), do: for(<<y::size(X) <- x>>, do: y)",
      "def f(x), do: for(<<y <- X>>, do: {x, y})",
      "def f(x) do\n X\n rescue\n _ -> x\n end",
      "def f(x) do\n x\n rescue\n _ in X -> 1\n end",
      "def f(x) do\n x\n rescue\n _ in [X] -> 1\n end",
      "def f(x) do\n x\n rescue\n X -> 1\n end",
      "def f(x) do\n x\n rescue\n _ -> X\n end",
      "def f(x) do\n x\n catch\n X -> 1\n end",
      "def f(x) do\n x\n catch\n X, _ -> 1\n end",
      "def f(x) do\n x\n after\n X\n end",
      "def f(x) do\n try do\n x\n else\n X -> 1\n end\n end",
      "def f(x), do: X |> Enum.map(x)",
      "def f(x), do: x |> Enum.map(X)",
      "def f(x), do: x |> X",
      "def f(x), do: x |> (X).()",
      "def f(x), do: {X, x}",
      "def f(x), do: {X, x, 1}",
      "def f(x), do: [X, x]",
      "def f(x), do: [x | X]",
      "def f(x), do: %{x => X}",
      "def f(x), do: %{X => x}",
      "def f(x), do: %{x | a: X}",
      "def f(x), do: %{(X) | a: x}",
      "def f(x), do: <<X, x>>",
      "def f(x), do: <<x::size(X)-unit(8)>>",
      "def f(x), do: <<x::integer-size(8)-unit(X)>>",
      "def f(x), do: \"\#{X} \#{x}\"",
      "def f(x), do: :\"\#{X} \#{x}\"",
      "def f(x), do: ~s(\#{X} \#{x})",
      "def f(x), do: ~w(\#{X} \#{x})a",
      "def f(x), do: &(&1 + X + x)",
      "def f(x), do: & &1.(X, x)",
      "def f(x), do: &{&1, X, x}",
      "def f(x), do: fn ^X -> x end",
      "def f(x), do: x.(X)",
      "def f(x), do: (X).(x)",
      "def f(x), do: (X).y",
      "def f(x), do: (X).y(x)",
      "def f(x), do: x.y(X)",
      "def f(x), do: x[X]",
      "def f(x), do: Enum.map(x, X)",
      "def f(x), do: g(X)\n def g(x), do: x",
      "def f(x), do: raise(X)",
      "def f(x), do: raise(ArgumentError, X)",
      "def f(x), do: reraise(X, __STACKTRACE__)",
      "def f(x), do: if(X, do: x)",
      "def f(x), do: unless(x, do: X)",
      "def f(x), do: x && X",
      "def f(x), do: x || X",
      "def f(x), do: !(X)",
      "def f(x), do: x in X",
      "def f(x), do: (X) in [x]",
      "def f(x), do: 1..(X)//x",
      "def f(x), do: x <> X",
      "def f(x), do: match?(X, x)",
      "def f(x), do: match?(x, X)",
      "def f(x), do: put_in(x.a[X], 1)",
      "def f(x), do: update_in(x.a, X)",
      "def f(x), do: tap(x, X)",
      "def f(x), do: then(X, x)",
      "def f(x), do: destructure([x], X)",
      "def f(x), do: is_struct(x, X)",
      "def f(x), do: -X",
      "def f(x), do: x == X",
      "def f(x), do: (X = x)",
      "def f(x), do: (y = X; x + y)",
      "defguard g(x) when X\n def f(x) when g(x), do: x",
      "defguardp g(x) when x + X\n def f(x) when g(x), do: x",
      "defguard g(X) when true\n def f(x) when g(x), do: x",
      "defdelegate f(x), to: X",
      "defdelegate f(x), to: Enum, as: X",
      "defdelegate f(X), to: Enum",
      "defstruct a: X\n def f(x), do: %__MODULE__{a: x}",
      "defstruct [X]",
      "defstruct X",
      "defstruct [:a]\n def f(x), do: %__MODULE__{a: X}",
      "defstruct [:a]\n def f(%__MODULE__{a: X}), do: 1",
      "defexception message: X",
      "@a X\n def f(x), do: {x, @a}",
      "@a [1, {:b, X}]\n def f(x), do: {x, @a}",
      "@a %{b: X}\n def f(x), do: {x, @a}",
      "@enforce_keys X\n defstruct [:a]",
      "@derive X\n defstruct [:a]",
      "@derive {Inspect, only: X}\n defstruct [:a]",
      "alias X\n def f(x), do: x",
      "alias Enum, as: X\n def f(x), do: x",
      "alias Enum.{X}\n def f(x), do: x",
      "import X\n def f(x), do: x",
      "import Enum, only: X\n def f(x), do: x",
      "require X\n def f(x), do: x",
      "require Integer, as: X\n def f(x), do: x",
      "use X\n def f(x), do: x",
      "X\n def f(x), do: x",
      "x = X\n def f(x), do: x",
      "if true do\n X\n end",
      "def X, do: 1",
      "def unquote(X)(x), do: x",
      "defp X, do: 1",
      "defmodule X do\n end",
      "defmodule Inner do\n X\n end",
      "defmodule Inner do\n def f(x), do: X\n end",
      "defprotocol P do\n def p(x)\n X\n end",
      "defprotocol P do\n def p(x, y \\\\ X)\n end",
      "defprotocol P do\n @fallback_to_any X\n def p(x)\n end",
      "defimpl String.Chars, for: X do\n def to_string(_), do: \"\"\n end",
      "defimpl X, for: D do\n def to_string(_), do: \"\"\n end",
      "defstruct [:a]\n defimpl String.Chars do\n def to_string(x), do: X\n end",
      "defstruct [:a]\n defimpl String.Chars do\n X\n def to_string(x), do: x\n end"
    ]

    ["X", "X\ndefmodule D do\nend", "defmodule D do\nend\nX", "defmodule D, X", "defmodule X do\nend"] ++
      Enum.map(bodies, &"defmodule D do\n  #{&1}\nend\n")
  end

  @doc "The documents with each way in one place, as far as they can be parsed."
  def texts(place) do
    for way <- ways(), text = String.replace(place, "X", way, global: true), parses?(text), do: text
  end

  defp parses?(text), do: match?({:ok, _}, Code.string_to_quoted(text, emit_warnings: false))

  @doc "The same of Erlang: expressions, places in a module, and attributes."
  def erlang_texts do
    put = "persistent_term:put({'Elixir.Instar.Attacks', mark}, escaped)"
    hook = "'Elixir.Instar.Attacks.Hook'"

    ways = [
      put,
      "#{hook}:mark()",
      "?PUT",
      "?PUT2()",
      "?PUT3(#{put})",
      "(persistent_term):put({'Elixir.Instar.Attacks', mark}, escaped)",
      "fun persistent_term:put/2",
      "fun #{hook}:mark/0",
      "os:cmd(\"touch #{@file_mark}\")",
      "file:write_file(\"#{@file_mark}\", <<>>)",
      "erl_eval:exprs([], [])",
      "compile:forms([], [])",
      "code:load_binary(a, \"a\", <<>>)",
      "#r{a = #{put}}",
      "(fun() -> #{put} end)()",
      "[#{put} || _ <- [1]]"
    ]

    places = [
      "f(X) -> Y.",
      "f(X) when Y -> X.",
      "f(Y) -> 1.",
      "f(X) -> Z = Y, {X, Z}.",
      "f(X) -> case Y of _ -> X end.",
      "f(X) -> case X of Y -> 1 end.",
      "f(X) -> case X of _ when Y -> 1 end.",
      "f(X) -> case X of _ -> Y end.",
      "f(X) -> if Y -> X; true -> 1 end.",
      "f(X) -> if X -> Y; true -> 1 end.",
      "f(X) -> try Y catch _:_ -> X end.",
      "f(X) -> try X catch _:_ -> Y end.",
      "f(X) -> try X of Y -> 1 catch _:_ -> 2 end.",
      "f(X) -> try X after Y end.",
      "f(X) -> (catch Y), X.",
      "f(X) -> fun() -> {X, Y} end.",
      "f(X) -> fun(Y) -> X end.",
      "f(X) -> [Y | X].",
      "f(X) -> {X, Y}.",
      "f(X) -> \#{X => Y}.",
      "f(X) -> X\#{a := Y}.",
      "f(X) -> <<X:(Y)>>.",
      "f(X) -> <<(Y)/binary, X>>.",
      "f(<<X:(Y)>>) -> X.",
      "f(X) -> [Z || Z <- Y, X].",
      "f(X) -> [Z || Y <- X].",
      "f(X) -> [Z || Z <- X, Y].",
      "f(X) -> << <<Z>> || <<Z:(Y)>> <= X >>.",
      "f(X) -> lists:map(Y, X).",
      "f(X) -> (Y)(X).",
      "f(X) -> (Y):g(X).",
      "f(X) -> X:g(Y).",
      "f(X) -> begin Y end, X.",
      "f(X) -> X + Y.",
      "f(X) -> X andalso Y.",
      "f(X) -> #s{a = Y, b = X}.",
      "f(X) -> X#s{a = Y}.",
      "f(X) -> (Y)#s.a, X.",
      "-record(t, {a = Y}).\nf(X) -> #t{} = X.",
      "-record(t, {a = Y :: integer()}).\nf(X) -> #t{}, X.",
      "-define(A, Y).\nf(X) -> {?A, X}.",
      "-define(A(Z), {Z, Y}).\nf(X) -> ?A(X).",
      "-define(A(Z), Z).\nf(X) -> {?A(Y), X}.",
      "-on_load(Y).\nf(X) -> X.",
      "-compile(Y).\nf(X) -> X.",
      "-Y.\nf(X) -> X.",
      "-import(Y, [g/1]).\nf(X) -> X.",
      "-export([Y]).\nf(X) -> X.",
      "-if(Y).\n-endif.\nf(X) -> X.",
      "-ifdef(Y).\n-endif.\nf(X) -> X."
    ]

    attributes = [
      "-compile({parse_transform, #{hook}}).",
      "-compile([{parse_transform, #{hook}}]).",
      "-compile([export_all, {parse_transform, #{hook}}]).",
      "-compile({core_transform, #{hook}}).",
      "-compile({d, 'A', 1}).",
      "-compile({i, \"/etc\"}).",
      "-define(T, parse_transform).\n-compile({?T, #{hook}}).",
      "-define(C, compile).\n-?C({parse_transform, #{hook}}).",
      "-define(A(X), -compile({parse_transform, X})).\n?A(#{hook}).",
      "-define(D, -on_load(f/1)).\n?D.",
      "-include(\"/etc/passwd\").",
      "-include_lib(\"kernel/include/file.hrl\").",
      "-include(\"$HOME/x\").",
      "-define(F, \"/etc/passwd\").\n-include(?F).",
      "-on_load(f/1).",
      "-nifs([f/1]).",
      "-import(file, [delete/1]).",
      "-import(#{hook}, [mark/0]).",
      "-import(os, [cmd/1]).",
      "-file(\"/etc/passwd\", 1).",
      "-feature(maybe_expr, enable).",
      "-module(lists).",
      "-mode(compile).",
      "-behaviour(#{hook}).\n-on_load(f/1).",
      "-doc(\#{a => #{put}}).\n-on_load(f/1).",
      "-record(t, {a = #{put}}).\n-on_load(f/1).",
      "-undef(MODULE).\n-on_load(f/1).",
      "-define(MODULE, file).\ng() -> ?MODULE:delete(\"x\").",
      "-define(FILE, file).\ng() -> ?FILE:delete(\"x\").",
      "g() -> ?MODULE:on_load(), os:cmd(\"touch #{@file_mark}\").",
      "-error(#{put}).",
      "-warning(#{put}).",
      "-else.",
      "-endif.",
      "-elif(true)."
    ]

    head = """
    -module(d).
    -export([f/1]).
    -record(r, {a}).
    -record(s, {a, b}).
    -define(PUT, #{put}).
    -define(PUT2(), #{put}).
    -define(PUT3(X), X).
    """

    placed = for place <- places, do: {place, for(way <- ways, do: head <> String.replace(place, "Y", way))}
    placed ++ for attribute <- attributes, do: {attribute, [head <> attribute <> "\nf(X) -> X.\n"]}
  end

  # What shows an escape ------------------------------------------------------------------------------------

  @doc "Raises if a mark has been left."
  def unmarked!(what) do
    marked? =
      :persistent_term.get(@mark, nil) != nil or :code.is_loaded(Instar.Attacks.OnLoad) != false or
        File.exists?(@file_mark)

    if marked?, do: raise("touched by #{inspect(what, limit: :infinity, printable_limit: :infinity)}")
  end

  @doc "Raises if something of the host's has been touched since `state/0`."
  def untouched!(%{processes: processes, modules: modules}, what) do
    problem =
      cond do
        :persistent_term.get(@mark, nil) != nil -> "a persistent term was put"
        File.exists?(@file_mark) -> "a file was written"
        :code.is_loaded(Instar.Attacks.OnLoad) != false -> "a module of the host's was loaded"
        length(Process.registered()) > processes -> "a process was registered"
        length(loaded()) > modules -> "a module was defined"
        true -> nil
      end

    if problem, do: raise("#{problem} by #{inspect(what, limit: :infinity, printable_limit: :infinity)}")
  end

  @doc "What there is before the attempts."
  def state, do: %{processes: length(Process.registered()), modules: length(loaded())}

  # Elixir's and Erlang's own are loaded when they are first used.
  defp loaded do
    for {module, _file} <- :code.all_loaded(),
        name = Atom.to_string(module),
        name in ["Elixir.D", "Elixir.X", "d"] or String.starts_with?(name, "Elixir.Instar.Scratch") or
          String.starts_with?(name, "Elixir.D."),
        do: module
  end

  @doc "Takes away what an escape has left."
  def clean do
    :persistent_term.erase(@mark)
    File.rm(@file_mark)
  end

  @doc "A module in a file that can be found and is not loaded: its `on_load` leaves the mark."
  def with_module_on_disk(fun) do
    folder = Path.join(System.tmp_dir!(), "instar-attacks-#{System.unique_integer([:positive])}")
    File.mkdir_p!(folder)

    forms = [
      {:attribute, 1, :module, Instar.Attacks.OnLoad},
      {:attribute, 1, :export, [{:__info__, 1}, {:__struct__, 0}, {:__struct__, 1}]},
      {:attribute, 1, :on_load, {:load, 0}},
      function(:load, 0, mark()),
      function(:__info__, 1, "[]"),
      function(:__struct__, 0, mark()),
      function(:__struct__, 1, mark())
    ]

    {:ok, module, binary} = :compile.forms(forms)
    File.write!(Path.join(folder, "#{module}.beam"), binary)
    true = :code.add_pathz(String.to_charlist(folder))

    try do
      fun.()
    after
      :code.del_path(String.to_charlist(folder))
      File.rm_rf!(folder)
    end
  end

  defp mark, do: "begin persistent_term:put({'Elixir.Instar.Attacks', mark}, escaped), ok end"

  defp function(name, arity, body) do
    args = Enum.map_join(1..arity//1, ", ", &"_A#{&1}")
    {:ok, tokens, _end} = :erl_scan.string(String.to_charlist("'#{name}'(#{args}) -> #{body}."))
    {:ok, form} = :erl_parse.parse_form(tokens)
    form
  end

  # The walls, each alone --------------------------------------------------------------------------------------

  @doc "Runs `fun` with a name for modules that are compiled."
  def with_slot(fun) do
    :ok = Library.ready()
    {:ok, slot} = Slots.take(:scratch)
    :ok = ElixirForms.warm_up(slot)

    try do
      fun.(slot)
    after
      Code.purge_compiler_modules()
      Slots.give_back(slot)
    end
  end

  @doc "The reader's answer to a tree."
  def read(tree, slot) do
    start = fn _modules -> {:error, {:unsupported, "code that runs", []}} end
    ElixirSource.modules([[tree]], [], slot, "d@1", MapSet.new(), start, 1_000_000_000, Offered.none())
  end

  @doc "What Elixir's compiler makes of what the reader lets through."
  def expand(modules) do
    book = AtomBudget.open(make_ref(), 1_000_000_000)

    try do
      ElixirForms.forms(modules, "d@1", book)
    after
      AtomBudget.close(book, :failed)
    end
  end

  @doc "A tree's definitions, without a look at them: what the second wall gets when the first is not there."
  def unread(tree, slot) do
    forms =
      case tree do
        {:__block__, _, forms} -> proper(forms)
        form -> [form]
      end

    forms
    |> Enum.flat_map(fn
      {:defmodule, _, [_name, [{:do, {:__block__, _, statements}}]]} -> proper(statements)
      {:defmodule, _, [_name, [{:do, statement}]]} -> [statement]
      other -> [other]
    end)
    |> Enum.map(fn statement ->
      scratch = Module.concat(slot, "M1")
      %{name: D, scratch: scratch, statements: [statement], line: 1, fields: nil, implements: nil}
    end)
  end

  defp proper(list), do: if(is_list(list) and not List.improper?(list), do: list, else: [list])

  @doc "Parses as documents are."
  def parse(text), do: Parser.parse(text, "d@1", 1_000_000_000)

  @doc "Reads an Erlang text."
  def read_erlang(text) do
    with {:refused, [{_at, construct, message} | _], _forms} <-
           ErlangSource.forms(text, "d@1", MapSet.new(), 1_000_000_000),
         do: {:error, {:unsupported, construct, message}}
  end
end
