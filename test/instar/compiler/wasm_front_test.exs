defmodule Instar.Compiler.WasmFrontTest do
  # From text to a program, as data: what is reached, what is refused, what is kept.
  # Not async: it compares counts of the VM's atoms.
  use ExUnit.Case
  import Instar.Wait

  alias Instar.Compiler.Shared.AtomBudget
  alias Instar.Compiler.Wasm.{Front, Library, Program}
  alias Instar.Error

  defp program(language, source, options \\ []) do
    Front.program(
      language,
      source,
      Keyword.merge([file: "d@1", timeout: 30_000, max_atoms: 100_000], options)
    )
  end

  defp program!(source) do
    {:ok, {:instar_program, 5, _release, modules, exports, _absent, _structs, _file}} =
      program(:elixir, source)

    {modules, exports}
  end

  defp functions(modules, module) do
    case List.keyfind(modules, module, 0) do
      {^module, _kind, functions, _exports} ->
        for function <- functions do
          {:function, name, arity, _, _} = term(function)
          {name, arity}
        end

      nil ->
        []
    end
  end

  # One of the library has its number there. What nothing is told is the bytes that the library has.
  defp term({number, function}) when is_integer(number), do: term(function)
  defp term(function) when is_binary(function), do: :erlang.binary_to_term(function)
  defp term(function), do: function

  defp refusal(source, language \\ :elixir) do
    {:error, %Error{diagnostics: [%{file: "d@1"} = diagnostic | _]} = error} = program(language, source)
    {error.reason, diagnostic.line, diagnostic.message}
  end

  # What Elixir makes of the body of a module that it compiles.
  defp compiler_modules do
    for {module, _} <- :code.all_loaded(), String.starts_with?("#{module}", "elixir_compiler_"), do: module
  end

  test "the first documents may come at once" do
    # As in a VM that has compiled none yet.
    :persistent_term.erase({Instar.Compiler.Wasm.ElixirForms, :pattern})

    programs =
      1..8
      |> Enum.map(fn n -> Task.async(fn -> program(:elixir, "defmodule D do\n  def f, do: #{n}\nend") end) end)
      |> await_all()

    for program <- programs,
        do:
          assert(
            {:ok, {:instar_program, 5, _release, _modules, [{_, :f, 0}], _absent, _structs, _file}} = program
          )

    refute :code.is_loaded(Instar.Scratch.S1)
  end

  describe "a program" do
    test "has what its exports reach, and nothing else" do
      {modules, exports} =
        program!("""
        defmodule Pricing do
          def total(list), do: list |> :lists.map(&double/1)
          defp double(x), do: x * 2
          def hello, do: :lists.reverse([1])
        end
        """)

      assert exports == [{Pricing, :hello, 0}, {Pricing, :total, 1}]

      assert {:double, 1} in functions(modules, Pricing) or
               {:"-total/1-fun-0-", 1} in functions(modules, Pricing)

      assert {:map, 2} in functions(modules, :lists)
      refute {:sort, 1} in functions(modules, :lists)
      assert [:lists] == for({module, :library, _, _} <- modules, do: module)
    end

    test "leaves nothing of the host's compiler loaded" do
      program!("defmodule D do\n  def f, do: 0\nend")
      before = compiler_modules()
      for n <- 1..5, do: program!("defmodule D do\n  def f, do: #{n}\nend")
      for n <- 1..5, do: refusal("defmodule D do\n  def f, do: x(#{n}, y)\nend")
      assert compiler_modules() -- before == []
    end

    test "reaches a protocol's implementations, and nothing of it when it is not used" do
      {modules, _} = program!("defmodule D do\n  def f(x), do: Enum.map(x, & &1)\nend")
      assert {:reduce, 3} in functions(modules, Enumerable.Range)
      assert {:reduce, 3} in functions(modules, Enumerable.Map)
      {modules, _} = program!("defmodule D do\n  def f(x), do: {x}\nend")
      assert [{D, :document, [_one], _exports}] = modules
    end

    test "reaches a document's own implementations, and only the functions that are called" do
      protocol =
        "defmodule D do\n  defmodule M do\n    defstruct [:a]\n    defimpl String.Chars do\n      def to_string(_), do: \"m\"\n    end\n  end\n" <>
          "  defprotocol P do\n    def p(x)\n    def q(x)\n  end\n" <>
          "  defimpl P, for: [Integer, M] do\n    def p(x), do: x\n    def q(x), do: x\n  end\n"

      {modules, exports} = program!(protocol <> "  def f(x), do: P.p(x)\nend")
      assert exports == [{D, :f, 1}]
      assert functions(modules, D.P.D.M) == [p: 1]
      assert functions(modules, D.P.Integer) == [p: 1]

      {modules, _} = program!(protocol <> "  def f(x), do: \"\#{x}\"\nend")
      assert functions(modules, String.Chars.D.M) == [to_string: 1]
      assert functions(modules, D.P.D.M) == []
      assert {[{D, :document, [_one], _exports}], _} = program!(protocol <> "  def f(x), do: {x}\nend")
    end

    test "an apply of a name that nobody has is undef when it is called, as on the BEAM" do
      for call <- ["apply(Enum, :nix, [1])", "apply(__MODULE__, :nix, [])", "apply(Enum, :shuffle, x)"],
          do: program!("defmodule D do\n  def f(x), do: {x, #{call}}\nend")

      # A function of its own with that name is no `apply`.
      program!(
        "defmodule D do\n  import Kernel, except: [apply: 3]\n" <>
          "  def f, do: apply(Enum, :shuffle, [[1]])\n  defp apply(m, f, a), do: {m, f, a}\nend"
      )
    end

    test "reaches what a call names when it is made" do
      {modules, _} =
        program!(
          "defmodule D do\n  def f(n, x), do: apply(__MODULE__, n, [x])\n  def g(x), do: {x, h(x)}\n  defp h(x), do: x\nend"
        )

      assert {:g, 1} in functions(modules, D)

      {modules, _} =
        program!(
          "defmodule D do\n  defmodule Rule do\n    def a(x), do: x\n    def b, do: 1\n  end\n  def f(m, x), do: m.a(x)\nend"
        )

      assert {:a, 1} in functions(modules, D.Rule)
      refute {:b, 0} in functions(modules, D.Rule)
    end

    test "calls the functions of the main module, whatever they are named like" do
      {_modules, exports} =
        program!(
          "defmodule D do\n  def quote(x), do: x\n  def if_not, do: 1\n  def module_info(x, y), do: {x, y}\n  defp hidden, do: 1\n  def use_it, do: hidden()\nend"
        )

      assert {D, :quote, 1} in exports
      assert {D, :use_it, 0} in exports
      refute {D, :hidden, 0} in exports
    end

    test "has the main module first, wherever it stands" do
      {_modules, exports} =
        program!("defmodule D.Rules do\n  def r, do: 1\nend\n\ndefmodule D do\n  def f, do: D.Rules.r()\nend")

      assert exports == [{D, :f, 0}]
    end

    test "is the same every time" do
      source =
        "defmodule D do\n  defstruct [:a]\n  def f(x), do: fn y -> %D{a: {x, y}} end\n  def g(x), do: f(x).(1)\nend"

      {:ok, program} = program(:elixir, source)
      # Under another scratch name.
      tasks = for _ <- 1..4, do: Task.async(fn -> program(:elixir, source) end)
      for {:ok, other} <- await_all(tasks), do: assert(Program.encode(other) == Program.encode(program))
      refute :erlang.term_to_binary(program) =~ "Scratch"
    end

    test "of Erlang has its records and macros" do
      source = """
      -module(d).
      -export([f/1]).
      -record(r, {a = 1, b}).
      -define(TWO, 2).
      -define(ADD(X, Y), (X + (Y))).
      -define(BOTH(X), ?ADD(X, ?TWO)).
      -type t() :: #r{}.
      -spec f(t()) -> integer().
      f(#r{a = A}) -> {?MODULE, ?BOTH(A), ?ADD({A, [1, 2]}, 3)}.
      """

      assert {:ok,
              {:instar_program, 5, _release, [{:d, :document, [_f], _exports}], [{:d, :f, 1}], _absent,
               _structs, _file}} = program(:erlang, source)
    end

    test "costs the atoms that it has, and no more" do
      name = "instar_front_#{System.unique_integer([:positive])}"
      {:ok, _} = program(:elixir, "defmodule D do\n  def f, do: 1\nend")
      charged = AtomBudget.charged()
      assert {:ok, _} = program(:elixir, "defmodule D do\n  def f, do: :#{name}\nend")
      assert (AtomBudget.charged() - charged) in 1..20
    end
  end

  describe "a mistake is told with its place:" do
    test "of the syntax" do
      assert {:compile_error, 2, _} = refusal("defmodule D do\n  def f, do: )\nend")
      assert {:compile_error, 2, message} = refusal("-module(d).\nf( -> 1.\n", :erlang)
      assert message =~ "syntax error"

      assert {:compile_error, 3, "the last form does not end with a dot"} =
               refusal("-module(d).\n\nf() -> 1\n", :erlang)

      assert {:compile_error, _, "the first form must be" <> _} = refusal("f() -> 1.\n", :erlang)
    end

    test "a variable, a function, a module that is not there" do
      assert {:compile_error, 2, message} = refusal("defmodule D do\n  def f, do: g(1)\nend")
      assert message =~ "g/1"

      assert {:compile_error, 2, "the document defines no D.g/1"} =
               refusal("defmodule D do\n  def f, do: D.g(1)\nend")

      assert {:compile_error, 2, "the document defines no D.double/1; did you mean D.double/2?"} =
               refusal("defmodule D do\n  def double(x, y), do: D.double(x) + y\nend")

      assert {{:unsupported_construct, "Nope.g"}, 2, _} =
               refusal("defmodule D do\n  def f, do: Nope.g(1)\nend")

      # What no target has is not for another target.
      for {call, message} <- [
            {"Enum.nope(x)", "there is no Enum.nope/1"},
            {"Enum.mpa(x, x)", "there is no Enum.mpa/2; did you mean Enum.map/2?"},
            {"&Enum.mpa(x, &1)", "there is no Enum.mpa/2; did you mean Enum.map/2?"},
            {"Enum.map(x)", "there is no Enum.map/1; did you mean Enum.map/2?"},
            {"Emum.map(x, x)", "there is no module Emum; did you mean Enum?"},
            {":list.map(x, x)", "there is no module :list; did you mean :lists?"},
            {"File.raed(x)", "there is no File.raed; did you mean File.read?"}
          ] do
        assert {:compile_error, 2, ^message} = refusal("defmodule D do\n  def f(x), do: #{call}\nend")
      end

      assert {:compile_error, 3, "there is no :lists.mpa/2; did you mean :lists.map/2?"} =
               refusal("-module(d).\n-export([f/1]).\nf(X) -> lists:mpa(X, X).\n", :erlang)

      # A host may have these, and what a host's own modules have is not told.
      for {call, construct} <- [
            {"File.read(x)", "File.read"},
            {"Integer.is_odd(x)", "Integer.is_odd/1"},
            {"Decimal.new(x)", "Decimal.new"},
            {"Instar.nothing(x)", "Instar.nothing"}
          ] do
        assert {{:unsupported_construct, ^construct}, 2, message} =
                 refusal("defmodule D do\n  def f(x), do: #{call}\nend")

        assert message =~ "\"target\": \"beam\""
      end

      assert {:compile_error, 3, "variable 'X' is unbound"} =
               refusal("-module(d).\n-export([f/0]).\nf() -> X.\n", :erlang)

      assert {:compile_error, 3, "undefined macro 'X'"} =
               refusal("-module(d).\n-export([f/0]).\nf() -> ?X.\n", :erlang)
    end

    test "a struct's field" do
      source = fn use ->
        "defmodule D do\n  defmodule S do\n    @enforce_keys [:a]\n    defstruct [:a, b: 1]\n  end\n  def f(x), do: #{use}\nend"
      end

      assert {:compile_error, 6, message} = refusal(source.("%S{a: x, c: 1}"))
      assert message =~ "no field c"
      assert {:compile_error, 6, message} = refusal(source.("%S{b: x}"))
      assert message =~ "[:a]"
      assert {:compile_error, 6, message} = refusal(source.("%S.T{b: x}"))
      assert message =~ "D.S.T"
    end

    test "a protocol" do
      source = fn body -> "defmodule D do\n  defstruct [:a]\n  #{body}\nend" end
      protocol = "defprotocol P, do: def(p(x))\n  "

      for {body, line, text} <- [
            {"defprotocol P do\n    def p\n  end", 4, "an argument at least"},
            {"defprotocol P do\n    def p(x), do: x\n  end", 4, "no bodies"},
            {"defmodule P do\n  end\n  defimpl P do\n    def p(x), do: x\n  end", 5, "D.P is not a protocol"},
            {"defimpl Inspect, for: Date do\n  end", 3, "a document cannot implement Inspect for Date"},
            {"defimpl String.Chars, as: 1 do\n  end", 3, "a protocol, for: and a block"},
            {"defmodule E do\n    @derive {Inspect, only: [:b]}\n    defstruct [:a]\n  end", 4,
             "unknown fields [:b]"},
            {"defimpl String.Chars do\n    @derive Inspect\n  end", 4, "before what defines the struct"},
            {protocol <> "@derive P", 4, "before what defines the struct"},
            {protocol <> "defmodule E do\n    @derive P\n    defstruct [:a]\n  end", 5,
             "no implementation of D.P for Any"},
            {protocol <> "defimpl P, for: [Atom, Atom] do\n    def p(x), do: x\n  end", 4,
             "defines D.P.Atom twice"}
          ] do
        assert {:compile_error, ^line, message} = refusal(source.(body))
        assert message =~ text
      end

      for {body, construct} <- [
            {"defprotocol P do\n    @fallback_to_any true\n    def p(x)\n  end",
             "@fallback_to_any without an implementation for Any"},
            {"defimpl Jason.Encoder do\n  end", "defimpl Jason.Encoder"},
            {"defprotocol P do\n    defstruct [:a]\n  end", "defstruct in a protocol"}
          ] do
        assert {{:unsupported_construct, ^construct}, _line, message} = refusal(source.(body))
        assert message =~ "\"target\": \"beam\""
      end
    end

    test "of several, each" do
      assert {:error, %Error{reason: {:unsupported_construct, ":ets.new"}, diagnostics: diagnostics}} =
               program(
                 :elixir,
                 "defmodule D do\n  def f, do: :ets.new(:a, [])\n  def g, do: :erlang.halt()\nend"
               )

      assert [2, 3] == Enum.map(diagnostics, & &1.line)
    end

    test "a guard of its own with a variable of whoever uses it" do
      source = "defmodule D do\n  defguard g(x) when x > y\n  def f(x, y) when g(x), do: y\nend"
      assert {:compile_error, 2, message} = refusal(source)
      assert message =~ "undefined variable y"
    end

    test "a name of the library's" do
      assert {:compile_error, 1, message} = refusal("defmodule Enum do\nend")
      assert message =~ "Enum"
    end
  end

  describe "what Elixir allows" do
    for {title, body} <- [
          {"attributes with arithmetic",
           "@day 24 * 60 * 60\n  @list [@day, -@day | [1]]\n  def f(@day), do: @list"},
          {"attributes that are set again", "@x 1\n  def f, do: @x\n  @x 2\n  def g, do: @x"},
          {"attributes with sigils, ranges, maps",
           "@x %{a: ~w(a b)a, r: 1..3, t: {~s(x), ~c(y)}}\n  def f, do: @x"},
          {"an attribute with a fun", "@x &Kernel.abs/1\n  def f(y), do: @x.(y)"},
          {"documentation and types",
           "@moduledoc \"d\"\n  @typedoc \"t\"\n  @type t :: %{a: System.t()}\n  @doc since: \"1\"\n  @spec f(t) :: t\n  def f(x), do: x"},
          {"a head with defaults", "def f(x, y \\\\ 1, z \\\\ [2])\n  def f(x, y, z), do: {x, y, z}"},
          {"a guard of its own",
           "defguardp even(x) when is_integer(x) and rem(x, 2) == 0\n  def f(x) when even(x), do: x\n  def f(_), do: 1"},
          {"a delegate",
           "defdelegate sort(list), to: Enum\n  defdelegate twice(list, n \\\\ 2), to: List, as: :duplicate"},
          {"imports",
           "import Enum, only: [map: 2]\n  import Bitwise\n  require Integer\n  def f(x) when Integer.is_odd(x), do: map([x], & &1 <<< 1)"},
          {"an import in a function", "def f(x) do\n    import Enum\n    sort(x)\n  end"},
          {"aliases", "alias Enum, as: E\n  alias Map, as: M\n  def f(x), do: {E.to_list(x), M.new(x)}"},
          {"an alias in a function", "def f(x) do\n    alias List, as: L\n    L.first(x)\n  end"},
          {"Erlang's modules", "alias :lists, as: L\n  def f(x), do: {:lists.sort(x), L.sum(x), :math.pi()}"},
          {"captures", "def f(x), do: {&f/1, &Enum.map/2, &(&1 + &2), &{&1, x}, &__MODULE__.f/1}"},
          {"every control structure",
           "def f(x) do\n    with {:ok, y} <- x, do: (for z <- y, into: %{}, do: {z, 1})\n    cond do\n      x -> unless(x, do: 1)\n      true -> x || 1 && !x\n    end\n    try do\n      raise ArgumentError, \"no\"\n    rescue\n      e in [KeyError, RuntimeError] -> e\n      _ in ArgumentError -> reraise \"x\", __STACKTRACE__\n    catch\n      :exit, r -> r\n    else\n      1 -> 2\n    after\n      :ok\n    end\n  end"},
          {"texts", "def f(x), do: \"a\#{x}b\" <> \"\#{inspect(x)}\" <> to_string(x)"},
          {"nested access",
           "def f(x), do: x |> put_in([:a], 1) |> update_in([:b], & &1) |> get_in([:c])\n  def g(x), do: put_in(x.a.b, 1)"},
          {"structs of the library",
           "def f(%Range{first: a}), do: %{a..2 | last: 4}\n  def g, do: %ArgumentError{message: \"x\"}"},
          {"an exception of its own",
           "defmodule Oops do\n    defexception [:message, :code]\n    def exception(code), do: %Oops{message: \"c\", code: code}\n  end\n  def f, do: raise(Oops, 3)\n  def g(x), do: (try do x.() rescue e in Oops -> e.code end)"},
          {"protocols",
           "defstruct [:a]\n  defprotocol P do\n    @moduledoc \"p\"\n    @type t :: term\n    @spec p(t, integer) :: t\n    def p(x, n \\\\ 1)\n  end\n" <>
             "  alias D, as: Me\n  alias __MODULE__.P, as: Q\n  defimpl Q, for: [Me, Integer, List], do: def(p(x, n), do: {x, n})\n  def f(x), do: P.p(x)"},
          {"a function named like a macro", "def quote(x), do: x\n  def f, do: __MODULE__.quote(1)"},
          {"a module that is named as a value", "def f, do: {Nope.Here, System, Elixir.Nope}"}
        ] do
      test "#{title}" do
        assert {:ok, _program} = program(:elixir, "defmodule D do\n  #{unquote(body)}\nend\n")
      end
    end
  end

  test "the library's functions are all there, and say what they refer to" do
    :ok = Library.ready()
    {functions, numbers} = Library.functions(Enum)
    assert Enum.sort(Map.keys(functions)) == Enum.sort(Map.keys(numbers))

    for {name, arity} <- Library.exports(Enum), name not in [:module_info] do
      assert {%{local: _, remote: _, dynamic: _, modules: _}, code} = functions[{name, arity}]
      assert {:function, ^name, ^arity, _entry, [_ | _]} = :erlang.binary_to_term(code)
    end

    # No two functions have one number, and there are no gaps.
    all =
      for module <- Library.modules(),
          {_functions, numbers} = Library.functions(module),
          number <- Map.values(numbers),
          do: number

    assert Enum.sort(all) == Enum.to_list(0..(length(all) - 1))

    assert Library.implementations(Enumerable) != []
    refute Library.offered?({IO, :stream, 0})
    refute Library.offered?({Kernel, :"MACRO-if", 3})
    assert Library.offered?({Enum, :map, 2})
  end
end
