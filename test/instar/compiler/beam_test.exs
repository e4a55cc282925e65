defmodule Instar.Compiler.BeamTest do
  # Not async: the counts of atoms and of loaded modules are the VM's.
  use ExUnit.Case
  import Instar.Wait

  import ExUnit.CaptureIO

  alias Instar.Compiler.Beam, as: Compiler
  alias Instar.Compiler.Beam.ElixirSource
  alias Instar.Compiler.Shared.{AtomBudget, Names}
  alias Instar.Error
  alias Instar.Runtime.Beam.Modules, as: Runtime
  alias Instar.Runtime.Beam.Slots
  doctest Compiler

  defp run(language, source, function, args, opts \\ []) do
    {:ok, artifact} = Compiler.compile(language, source, opts)
    {:ok, slot} = Slots.take(:code)
    {:ok, code} = Runtime.load(artifact, slot)

    try do
      {:ok, result} = Runtime.call(code, function, args)
      result
    after
      Slots.give_back(slot)
    end
  end

  # Elixir before 1.15 prints its warnings whatever one does.
  defp quietly(fun) do
    capture_io(:stderr, fn -> send(self(), {:quietly, fun.()}) end)
    assert_received {:quietly, result}
    result
  end

  defp diagnostic(language, source, opts \\ [file: "pricing@1.ex"]) do
    assert {:error, %Error{reason: :compile_error, diagnostics: [diagnostic | _]}} =
             quietly(fn -> Compiler.compile(language, source, opts) end)

    diagnostic
  end

  defp scratch_modules do
    for {module, _} <- :code.all_loaded(),
        String.contains?(Atom.to_string(module), "Instar.Scratch"),
        do: module
  end

  setup do
    on_exit(fn -> assert scratch_modules() == [] end)
  end

  describe "an Elixir document" do
    test "becomes an artifact that says what it exports" do
      source = """
      # a comment at the top
      defmodule Pricing do
        defmacro twice(x), do: quote(do: unquote(x) * 2)
        defstruct [:price]
        def quote(a, b), do: hidden(a) + b
        def __secret__, do: 1
        defp hidden(a), do: a
      end
      """

      assert {:ok, artifact} = Compiler.compile(:elixir, source, file: "pricing@1.ex")
      assert artifact.exports == [quote: 2]
      assert artifact.main == Instar.Placeholder
      assert [{Instar.Placeholder, _asm}] = artifact.modules
      refute artifact.on_load
      assert Compiler.load_artifact(Compiler.dump(artifact)) == {:ok, artifact}
    end

    test "gives the same artifact under whatever scratch name it is compiled" do
      source = """
      defmodule Pricing do
        @me inspect(__MODULE__)
        @atom Atom.to_string(__MODULE__)
        defstruct kind: __MODULE__, rules: Pricing.Rules
        defprotocol Area do
          def area(shape)
        end
        defmodule Rules do
          defstruct [:a]
          defimpl Area do
            def area(%Rules{a: a}), do: a
          end
          defimpl String.Chars, for: Pricing.Rules do
            def to_string(_), do: "rules"
          end
        end
        def me, do: {@me, @atom, __MODULE__, Atom.to_string(__MODULE__), "in \#{__MODULE__}", &Pricing.me/0}
        def fun, do: fn x -> {x, %Pricing{}, %{Pricing.Rules => Rules, Pricing => ~c"Pricing"}} end
      end
      defmodule Other.Thing do
        def x, do: [Pricing.me(), Other.Thing, Pricing.Area.area(%Pricing.Rules{a: 1})]
      end
      """

      {:ok, artifact} = quietly(fn -> Compiler.compile(:elixir, source, file: "p.ex") end)
      blockers = for _ <- 1..11, do: elem(Slots.take(:scratch), 1)
      {:ok, other} = quietly(fn -> Compiler.compile(:elixir, source, file: "p.ex") end)
      Enum.each(blockers, &Slots.give_back/1)

      assert artifact == other
      assert Compiler.dump(artifact) == Compiler.dump(other)
      refute :erlang.term_to_binary(artifact) =~ "Scratch"

      assert Enum.sort(Keyword.keys(artifact.modules)) ==
               [
                 Instar.Placeholder,
                 Instar.Placeholder.Area,
                 Instar.Placeholder.Area.Instar.Placeholder.Rules,
                 Instar.Placeholder.M1,
                 Instar.Placeholder.Rules,
                 String.Chars.Instar.Placeholder.Rules
               ]
    end

    test "speaks of itself under the slot's name, and of its own name in text made while compiling" do
      source = """
      defmodule Pricing do
        @me inspect(__MODULE__)
        @atom Atom.to_string(__MODULE__)
        def me, do: {@me, @atom, __MODULE__, Atom.to_string(__MODULE__), "\#{__MODULE__}.Rules", Pricing}
      end
      """

      {:ok, slot} = Slots.take(:code)
      name = Atom.to_string(slot)
      Slots.give_back(slot)
      assert {"Pricing", ^name, ^slot, ^name, text, ^slot} = run(:elixir, source, :me, [])
      assert text == name <> ".Rules"
    end

    test "can be named like a module of the host, and tramples none" do
      enum = Enum.module_info(:md5)

      source = """
      defmodule Enum do
        def map(list), do: Elixir.Enum.map(list, &(&1 + one()))
        def one, do: Enum.Helper.one() + length(Map.keys(%{}))
        defmodule Helper do
          def one, do: 1
        end
      end
      """

      assert run(:elixir, source, :map, [[1, 2]]) == [2, 3]
      assert Enum.module_info(:md5) == enum
      refute Code.ensure_loaded?(Enum.Helper)

      assert run(:elixir, "defmodule Instar.Error do\n  def x, do: %{a: Instar.Error}\nend", :x, [])
             |> map_size() ==
               1

      assert %Error{} = Error.new(:not_found)
    end

    test "has several modules, structs, aliases, nested modules and protocols" do
      source = """
      defmodule Shop.Pricing.Money do
        defstruct [:cents]
        def new(cents), do: %__MODULE__{cents: cents}
      end

      defmodule Shop.Pricing do
        alias Shop.Pricing
        alias Pricing.{Money, Rules}
        alias Shop.Helper, as: H
        alias String, as: Money2
        require Logger

        defprotocol Worth do
          @fallback_to_any true
          def worth(thing)
        end

        defimpl Worth, for: Any do
          def worth(_), do: 0
        end

        defimpl Worth, for: [Money, Integer] do
          def worth(%Money{cents: cents}), do: cents
          def worth(n), do: n
        end

        defmodule Inner do
          alias __MODULE__
          defstruct [:x]
          def make(x), do: %Inner{x: x}
        end

        defmodule Error do
          defexception [:message]
        end

        def quote(n) do
          %Money{cents: cents} = money = Money.new(n)
          %{money | cents: Rules.apply(cents)} |> Pricing.Worth.worth() |> H.add(Worth.worth(1))
        end

        def inner(x), do: {%Inner{} = Inner.make(x), %Pricing.Inner{x: x} == Inner.make(x), Worth.worth(:any)}
        def up(s), do: Money2.upcase(s)
        def fail, do: raise(Error, message: "no")
        def caught, do: (try do fail() rescue e in [Error] -> e.message end)
        def name, do: __MODULE__
        def alias?, do: {Pricing, Money, Shop.Helper, H}
      end

      defmodule Shop.Pricing.Rules do
        import Shop.Pricing.Money, only: [new: 1]
        def apply(cents), do: new(cents * 2).cents
      end

      defmodule Shop.Helper do
        def add(a, b), do: a + b
      end
      """

      assert run(:elixir, source, :quote, [10]) == 21
      assert {%{__struct__: _, x: 3}, true, 0} = run(:elixir, source, :inner, [3])
      assert run(:elixir, source, :up, ["a"]) == "A"
      assert run(:elixir, source, :caught, []) == "no"
      main = run(:elixir, source, :name, [])
      [money, helper] = [Module.concat(main, Money), Module.concat(main, M1)]
      assert {^main, ^money, ^helper, ^helper} = run(:elixir, source, :alias?, [])
    end

    test "resolves its aliases as the compiler does" do
      source = """
      defmodule Team.Pricing do
        alias Team
        alias Other.Pricing.Rules
        alias String.{Chars, Chars.List}
        def a, do: Team.Pricing
        def b, do: Rules
        def c, do: (alias Other.Pricing; Pricing)
        def d, do: Pricing
        def e, do: {Chars, List, Team}
        def f, do: Elixir.Team.Pricing
        def g, do: %{Team.Pricing => 1}[__MODULE__]
      end
      """

      {:ok, artifact} = quietly(fn -> Compiler.compile(:elixir, source) end)
      {:ok, slot} = Slots.take(:code)
      {:ok, code} = Runtime.load(artifact, slot)
      results = for name <- [:a, :b, :c, :d, :e, :f, :g], do: elem(Runtime.call(code, name, []), 1)
      Slots.give_back(slot)

      assert results == [
               slot,
               Other.Pricing.Rules,
               Other.Pricing,
               Pricing,
               {String.Chars, String.Chars.List, Team},
               Team.Pricing,
               1
             ]
    end

    test "takes the module that the others' names start with as the main one" do
      source = "defmodule A.B do\n def x, do: 1\nend\ndefmodule A do\n def y, do: 2\nend"
      assert {:ok, %{exports: [y: 0]}} = Compiler.compile(:elixir, source)
      source = "defmodule C do\n def x, do: 1\nend\ndefmodule A do\n def y, do: 2\nend"
      assert {:ok, %{exports: [x: 0], modules: modules}} = Compiler.compile(:elixir, source)
      assert Keyword.keys(modules) == [Instar.Placeholder, Instar.Placeholder.M1]
    end

    test "keeps apart the atoms that get other names, whatever their order" do
      source = """
      defmodule Doc do
        defmodule Z do
        end
        def pick(0), do: Doc
        def pick(1), do: Doc.Z
        def pick(2), do: Aaa
        def pick(3), do: Zzz
        def pick(4), do: Instar.M
        def which(n) do
          case pick(n) do
            Aaa -> 2
            Doc -> 0
            Instar.M -> 4
            Doc.Z -> 1
            Zzz -> 3
          end
        end
        def map(n), do: map2(%{Aaa => 2, Doc => 0, Doc.Z => 1, Zzz => 3, Instar.M => 4}, pick(n))
        defp map2(%{Doc => 0, Aaa => 2, Zzz => 3, Doc.Z => 1} = map, key), do: Map.fetch!(map, key)
      end
      """

      {:ok, artifact} = Compiler.compile(:elixir, source)
      {:ok, slot} = Slots.take(:code)
      {:ok, code} = Runtime.load(artifact, slot)
      for n <- 0..4, name <- [:which, :map], do: assert(Runtime.call(code, name, [n]) == {:ok, n})
      Slots.give_back(slot)
    end

    test "calls macros of its own and of others" do
      source = """
      defmodule Doc.Macros do
        defmacro twice(x), do: quote(do: Doc.Macros.add(unquote(x), unquote(x)))
        defmacro __using__(_), do: quote(do: def(used, do: __MODULE__))
        def add(a, b), do: a + b
      end
      defmodule Doc do
        use Doc.Macros
        require Doc.Macros
        import Bitwise
        def x(a), do: Doc.Macros.twice(a) ||| 1
        def same?, do: used() == __MODULE__
      end
      """

      assert run(:elixir, source, :x, [4]) == 9
      assert run(:elixir, source, :same?, [])
    end

    test "is compiled when the host does not keep abstract code" do
      Code.put_compiler_option(:debug_info, false)

      source = """
      defmodule P do
        defprotocol Q do
          def q(x)
        end
        defmodule R do
          defstruct [:a]
          defimpl Q, do: (def q(r), do: r.a)
        end
        def x, do: Q.q(%R{a: 1})
      end
      """

      assert run(:elixir, source, :x, []) == 1
    after
      Code.put_compiler_option(:debug_info, true)
    end

    test "names BIFs as it likes" do
      source = "defmodule P do\n  import Kernel, except: [length: 1]\n  def length(x), do: {:mine, x}\nend"
      assert run(:elixir, source, :length, [1]) == {:mine, 1}

      assert run(:erlang, "-module(p).\n-export([length/1]).\nlength(X) -> {mine, X}.\n", :length, [1]) ==
               {:mine, 1}
    end

    test "shows its file and line in stack traces" do
      source = "defmodule P do\n  def x(y) do\n    1 + hd(y)\n  end\nend"

      {:ok, artifact} = Compiler.compile(:elixir, source, file: "p@7.ex")
      {:ok, slot} = Slots.take(:code)
      {:ok, code} = Runtime.load(artifact, slot)

      stacktrace =
        try do
          Runtime.call(code, :x, [[:a]])
        rescue
          ArithmeticError -> __STACKTRACE__
        end

      # Only now: the VM looks frames up when they are asked for, and finds none in code that is purged.
      Slots.give_back(slot)
      # Since OTP 26 the operator has a frame of its own.
      assert [{^slot, :x, 1, at} | _] = Enum.drop_while(stacktrace, &match?({:erlang, :+, _, _}, &1))
      assert {at[:file], at[:line]} == {~c"p@7.ex", 3}
    end
  end

  describe "an Elixir document that is refused" do
    test "for its syntax" do
      assert %{file: "pricing@1.ex", line: 2, column: 14, message: message} =
               diagnostic(:elixir, "defmodule P do\n  def x, do: )\nend")

      assert message =~ ")"
      assert %{line: line, message: message} = diagnostic(:elixir, "defmodule P do\n  def x do\n")
      assert is_integer(line) and message =~ "end"
      assert %{message: "the source is not UTF-8"} = diagnostic(:elixir, "defmodule P do\n \xff end")
    end

    test "for a mistake, with the document's own names" do
      source =
        "defmodule Pricing do\n  def x do\n    Pricing.Rules.__struct__(1)\n    %Pricing.Nope{}\n  end\nend"

      assert %{file: "pricing@1.ex", line: 4, message: message} = diagnostic(:elixir, source)
      assert message =~ "Pricing.Nope"
      refute message =~ "Scratch"

      assert %{line: 2, message: message} = diagnostic(:elixir, "defmodule P do\n  def x, do: y + 1\nend")
      assert message =~ "y"
    end

    test "for what its module body does" do
      assert %{line: 2, message: "** (RuntimeError) no"} =
               diagnostic(:elixir, "defmodule P do\n  raise \"no\"\nend")

      assert %{line: 3, message: message} =
               diagnostic(:elixir, "defmodule P do\n  def x, do: 1\n  Nope.f()\nend")

      assert message =~ "Nope.f/0"

      assert %{line: 2, message: "** (throw) :ball"} =
               diagnostic(:elixir, "defmodule P do\n  throw :ball\nend")

      assert %{line: 2, message: "** (exit) :door"} = diagnostic(:elixir, "defmodule P do\n  exit :door\nend")

      assert %{message: message} = diagnostic(:elixir, "defmodule P do\n  Process.exit(self(), :kill)\nend")
      assert message =~ "killed"
    end

    test "for anything but modules at the top" do
      assert %{line: 2, message: "only modules at the top of a document"} =
               diagnostic(:elixir, "defmodule P do end\nIO.puts(1)")

      assert %{line: 1, message: "only modules" <> _} = diagnostic(:elixir, ":ok")
      assert %{line: 1, message: "only modules" <> _} = diagnostic(:elixir, "{1, 2}")
      assert %{message: "there is no module" <> _} = diagnostic(:elixir, "# nothing\n")
      assert %{message: "there is no module" <> _} = diagnostic(:elixir, "")
    end

    test "for a module that is not its own" do
      for {source, line} <- [
            {"defmodule Elixir.Foo do\nend", 1},
            {"defmodule :foo do\nend", 1},
            {"defmodule P do\n  defmodule Elixir.Foo do\n  end\nend", 2},
            {"defmodule P do\n  defmodule :lists do\n  end\nend", 2},
            {"defmodule P do\n  def f do\n    defmodule Module.concat([Foo]) do\n    end\n  end\nend", 3},
            {"defmodule P do\n  defimpl String.Chars, for: Integer do\n    def to_string(_), do: 1\n  end\nend",
             2},
            {"defmodule P do\n  defimpl Enumerable, for: [P, Elixir.Date] do\n  end\nend", 2}
          ] do
        assert %{line: ^line} = diagnostic(:elixir, source)
      end

      assert to_string(1) == "1"
    end

    test "for a module that it made up while compiling, and the host's is put back" do
      source = """
      defmodule P do
        Module.create(Instar.BeamTest.Foreign, quote(do: def(x, do: 1)), __ENV__)
      end
      """

      assert {:error, %Error{reason: {:module_exists, Instar.BeamTest.Foreign}}} =
               Compiler.compile(:elixir, source)

      refute :code.is_loaded(Instar.BeamTest.Foreign)

      source =
        "defmodule P do\n  Module.create(Version.InvalidRequirementError, quote(do: def(x, do: 1)), __ENV__)\nend"

      assert {:error, %Error{reason: {:module_exists, _}}} =
               quietly(fn -> Compiler.compile(:elixir, source) end)

      assert function_exported?(Version.InvalidRequirementError, :message, 1)
    end

    test "when it does not end, and the next one compiles" do
      source = "defmodule P do\n  defmodule Q do\n  end\n  Enum.each(Stream.cycle([1]), & &1)\nend"
      before = Slots.in_use(:scratch)

      assert {:error, %Error{reason: {:compile_timeout, 300}}} =
               Compiler.compile(:elixir, source, timeout: 300)

      # Its slot is out of use, as Elixir still believes that its modules are being defined.
      assert [_slot] = Slots.in_use(:scratch) -- before
      assert scratch_modules() == []
      assert run(:elixir, "defmodule P do\n  def x, do: 1\nend", :x, []) == 1
    end

    test "when its compiler uses too much memory" do
      source = "defmodule P do\n  @x Enum.to_list(1..10_000_000)\n  def x, do: length(@x)\nend"

      assert {:error, %Error{reason: :compile_error, diagnostics: [%{message: message}]}} =
               Compiler.compile(:elixir, source, max_heap: 1_000_000)

      assert message =~ "killed"
    end

    test "when whoever asked for it dies" do
      test = self()
      source = "defmodule P do\n  Process.sleep(:infinity)\nend"
      before = Slots.in_use(:scratch)

      {pid, monitor} =
        spawn_monitor(fn ->
          send(test, :started)
          Compiler.compile(:elixir, source)
        end)

      assert_receive :started
      eventually(fn -> Slots.in_use(:scratch) != before end)
      Process.exit(pid, :kill)
      assert_receive {:DOWN, ^monitor, _, _, :killed}
      eventually(fn -> scratch_modules() == [] end)
      assert {:ok, _} = Compiler.compile(:elixir, "defmodule P do\nend")
    end
  end

  describe "atoms" do
    test "that are new are charged, and refused over the limit" do
      {:ok, _} = Compiler.compile(:elixir, "defmodule P do\n  def x, do: :ok\nend")
      limit = AtomBudget.charged() + 20
      many = fn tag -> for n <- 1..100, do: ":instar_test_#{tag}_#{n}, " end
      source = "defmodule P do\n  def x, do: [#{many.("a")} 1]\nend"

      assert {:error, %Error{reason: {:too_many_atoms, ^limit}}} =
               Compiler.compile(:elixir, source, max_atoms: limit)

      assert AtomBudget.charged() <= limit
      assert {:ok, _} = Compiler.compile(:elixir, source, max_atoms: limit + 200)
      charged = AtomBudget.charged()
      assert charged >= limit
      # What exists is free, whatever the limit.
      assert {:ok, _} = Compiler.compile(:elixir, source, max_atoms: 0)
    end

    test "that a module body makes are charged afterwards" do
      {:ok, _} = Compiler.compile(:elixir, "defmodule P do\n  for n <- 1..2, do: :\"instar_warm_\#{n}\"\nend")
      charged = AtomBudget.charged()
      source = "defmodule P do\n  for n <- 1..500, do: String.to_atom(\"instar_dynamic_\#{n}\")\nend"

      assert {:error, %Error{reason: {:too_many_atoms, _}}} =
               Compiler.compile(:elixir, source, max_atoms: charged + 100)

      assert AtomBudget.charged() >= charged + 500
    end

    test "that are too long are a diagnostic" do
      assert %{line: 2} =
               diagnostic(:elixir, "defmodule P do\n  def x, do: :#{String.duplicate("a", 256)}\nend")

      assert %{line: 2} = diagnostic(:erlang, "-module(p).\n#{String.duplicate("a", 256)}() -> 1.\n")
    end

    test "of Erlang are counted before the text is scanned" do
      {:ok, _} = Compiler.compile(:erlang, "-module(p).\n-export([x/0]).\nx() -> 1.\n")
      charged = AtomBudget.charged()
      words = for n <- 1..100, do: "instar_erlang_#{n}, 'Instar Erlang #{n}', "
      source = "-module(p).\n-export([x/0]).\nx() -> [#{words} 1].\n"
      count = :erlang.system_info(:atom_count)

      assert {:error, %Error{reason: {:too_many_atoms, _}}} =
               Compiler.compile(:erlang, source, max_atoms: charged + 100)

      assert :erlang.system_info(:atom_count) - count < 20
      assert AtomBudget.charged() <= charged + 20

      # Words in comments are no atoms, and are not charged for good.
      comment = for n <- 1..100, do: "% instar_comment_#{n}\n"
      assert {:ok, _} = Compiler.compile(:erlang, "#{comment}-module(p).\n", max_atoms: charged + 200)
      assert AtomBudget.charged() <= charged + 20
    end
  end

  describe "an Erlang document" do
    test "is compiled, with ?MODULE, records and the headers of OTP" do
      source = """
      %% pricing: a comment -module(nope).
      -module(pricing).
      -export([quote/2, me/0, data/0, funs/0, spawned/0, rec/0, info/0, helper/1, tell/1]).
      -include_lib("kernel/include/file.hrl").
      -record(pricing, {a = 1, b}).
      -define(TWICE(X), (X) * 2).
      -spec pricing:quote(number(), number()) -> number().
      quote(A, B) -> ?TWICE(A) + pricing:helper(B).
      helper(B) -> B.
      me() -> {?MODULE, ?MODULE_STRING, ?FILE, ?LINE}.
      data() -> {pricing, [pricing], \#{pricing => pricing}}.
      funs() -> [F(1) || F <- [fun pricing:helper/1, fun ?MODULE:helper/1, fun helper/1]]
                ++ [apply(pricing, helper, [2]), erlang:apply(?MODULE, helper, [3])].
      spawned() ->
          Me = self(),
          {P, M} = spawn_monitor(pricing, tell, [Me]),
          receive {told, P} -> erlang:demonitor(M, [flush]), ok after 1000 -> timeout end.
      tell(To) -> To ! {told, self()}.
      rec() -> \#pricing{b = 2}.
      info() -> \#file_info{size = 3}#file_info.size.
      """

      run = &run(:erlang, source, &1, &2, file: "pricing@1.erl")
      assert run.(:quote, [2, 3]) == 7
      {:ok, slot} = Slots.take(:code)
      Slots.give_back(slot)
      name = Atom.to_charlist(slot)
      assert {^slot, ^name, ~c"pricing@1.erl", 10} = run.(:me, [])
      assert run.(:data, []) == {:pricing, [:pricing], %{pricing: :pricing}}
      assert run.(:funs, []) == [1, 1, 1, 2, 3]
      assert run.(:spawned, []) == :ok
      assert run.(:rec, []) == {:pricing, 1, 2}
      assert run.(:info, []) == 3
    end

    test "can be named like a module of OTP, and can export all" do
      source =
        "-module('lists').\n-compile([export_all, nowarn_export_all]).\nmap(X) -> lists:id(X).\nid(X) -> X.\n"

      {:ok, artifact} = Compiler.compile(:erlang, source)
      assert artifact.exports == [id: 1, map: 1]
      assert run(:erlang, source, :map, [1]) == 1
      assert :lists.reverse([1, 2]) == [2, 1]
    end

    test "can have a parse transform" do
      source = """
      -module(p).
      -export([x/0]).
      -include_lib("stdlib/include/ms_transform.hrl").
      x() -> ets:fun2ms(fun({A, B}) when B > 1 -> A end).
      """

      assert run(:erlang, source, :x, []) == [{{:"$1", :"$2"}, [{:>, :"$2", 1}], [:"$1"]}]
    end

    test "is refused with the place of the mistake" do
      diagnostic = &diagnostic(:erlang, &1, file: "p@1.erl")

      assert %{file: "p@1.erl", line: 2, column: 4, message: "syntax error before: '->'"} =
               diagnostic.("-module(p).\nx( -> 1.\n")

      assert %{line: 3, message: "variable 'Y' is unbound"} =
               diagnostic.("-module(p).\n-export([x/0]).\nx() -> Y.\n")

      assert %{line: 2, message: message} = diagnostic.("-module(p).\n-export([x/0]).\n")
      assert message =~ "function x/0 undefined"
      assert %{line: 2, message: message} = diagnostic.("-module(p).\n-include(\"nope.hrl\").\n")
      assert message =~ "nope.hrl"
      assert %{line: 2, message: message} = diagnostic.("-module(p).\nx() -> \"open.\n")
      assert message =~ "string"
      assert %{message: "there is no -module attribute"} = diagnostic.("x() -> 1.\n")
      assert %{message: "there is no -module attribute"} = diagnostic.("")
      assert %{line: 1, message: "the module's name must be an atom"} = diagnostic.("-module(?X).\n")
      assert %{line: 3} = diagnostic.("-module(p).\n-export([x/1]).\nx(X) -> X ! Y.\n")
      # Not even with a path that leads to one.
      assert %{line: 2} = diagnostic.("-module(p).\n-include(\"mix.exs\").\n")
    end

    test "when it does not end to compile" do
      source = """
      -module(p).
      -compile({parse_transform, 'Elixir.Instar.Compiler.BeamTest.Endless'}).
      -export([x/0]).
      x() -> 1.
      """

      assert {:error, %Error{reason: {:compile_timeout, 200}}} =
               Compiler.compile(:erlang, source, timeout: 200)
    end

    test "gives the same artifact every time" do
      source = "-module(p).\n-export([x/1]).\nx(Y) -> [fun(Z) -> {?MODULE, Z, Y} end(1), fun p:x/1].\n"
      {:ok, artifact} = Compiler.compile(:erlang, source, file: "p.erl")
      assert Compiler.compile(:erlang, source, file: "p.erl") == {:ok, artifact}
    end
  end

  defmodule Endless do
    def parse_transform(_forms, _options), do: Process.sleep(:infinity)
  end

  describe "artifacts" do
    test "that are something else are badfiles" do
      assert {:error, %Error{reason: :badfile}} = Compiler.load_artifact("junk")
      assert {:error, %Error{reason: :badfile}} = Compiler.load_artifact(:erlang.term_to_binary(%{a: 1}))
      {:ok, artifact} = Compiler.compile(:erlang, "-module(p).\n")
      old = Compiler.dump(%{artifact | otp: "1"})
      assert {:error, %Error{reason: :badfile}} = Compiler.load_artifact(old)
    end
  end

  test "many compile at once" do
    1..8
    |> Task.async_stream(
      fn n -> run(:elixir, "defmodule Same do\n  def x, do: #{n}\n  defmodule In do\n  end\nend", :x, []) end,
      max_concurrency: 8
    )
    |> Enum.each(fn {:ok, n} -> assert n in 1..8 end)
  end

  test "names are matched by whole segments" do
    assert Names.under?(Instar.Scratch.S3, Instar.Scratch.S3)
    assert Names.under?(Instar.Scratch.S3.Rules, Instar.Scratch.S3)
    assert Names.under?(String.Chars.Instar.Scratch.S3.Money, Instar.Scratch.S3)
    refute Names.under?(Instar.Scratch.S31, Instar.Scratch.S3)
    refute Names.under?(XInstar.Scratch.S3, Instar.Scratch.S3)
    refute Names.under?(:"Instar.Scratch.S3", Instar.Scratch.S3)

    names = [Instar.Scratch.S3.P.Instar.Scratch.S3.M]
    intern = &{:ok, String.to_atom(&1)}
    assert {:ok, mapping} = Names.mapping(names, Instar.Scratch.S3, Instar.Code.S9, intern)
    assert mapping == %{hd(names) => Instar.Code.S9.P.Instar.Code.S9.M}

    plan = %{main: "P", roots: [], names: [{"Instar.Scratch.S3.M1", "Q.R"}, {"Instar.Scratch.S3", "P"}]}

    assert ElixirSource.original_names(
             "Instar.Scratch.S3.M1.x Elixir.Instar.Scratch.S3.A Instar.Scratch.S31",
             plan
           ) ==
             "Q.R.x P.A Instar.Scratch.S31"
  end
end
