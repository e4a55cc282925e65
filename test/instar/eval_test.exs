defmodule Instar.EvalTest do
  # `Instar.eval/3` against `Code.eval_string/3`: values, bindings, errors, limits; and what is left of it.
  # Not async: the cache and the number of atoms are the VM's.
  use ExUnit.Case, async: false

  alias Instar.{Clock, Error}
  alias Instar.Compiler.Shared.AtomBudget
  alias Instar.Eval.Cache

  doctest Instar, only: [eval: 3]

  # Compiling is for spare time, of which other tests leave little.
  defp eval(source, bindings \\ [], options \\ []),
    do: Instar.eval(source, bindings, [compile_timeout: 120_000] ++ options)

  # A text, and what is bound before it.
  @texts [
    {"1 + 2", []},
    {"", []},
    {"nil", []},
    {"x", [x: 1]},
    {"x = x + 1", [x: 1]},
    {"y = x; {y, x}", [x: 1, other: 2]},
    {"{a, [b | c]} = {1, [2, 3, 4]}", []},
    {"%{a: a} = map; a", [map: %{a: 1, b: 2}]},
    {"if x > 1, do: (z = 1)", [x: 2]},
    {"case x do\n y -> y + 1\nend", [x: 2]},
    {"for i <- 1..3, do: i * x", [x: 2]},
    {"f = Enum.sum([1, 2]); f + (g = 3)", []},
    {"^x = 1", [x: 1]},
    {"a = ^x = 1", [x: 1]},
    {"alias Foo.{A, B}", []},
    {"with {:ok, v} <- {:ok, x}, do: v", [x: 5]},
    {"import Enum, only: [map: 2]\nmap([1, 2], fn x -> x * 2 end)", []},
    {"alias Enum, as: E\nE.max([1, 3])", []},
    {"require Integer\nEnum.filter([1, 2], fn n -> Integer.is_odd(n) end)", []},
    {"x? = true; y! = x?", []},
    {"_unused = 1", []},
    {"binding()", [a: 1, b: 2]},
    {"\"\#{a} and \#{inspect(b)}\"", [a: "x", b: [1]]},
    {"try do\n raise \"x\"\nrescue\n e -> Exception.message(e)\nend", []},
    {"(a = 1) + (b = 2)", []},
    {"__MODULE__", []},
    {"String.upcase(name)", [name: "tea"]},
    {"<<a::8, rest::binary>> = bytes; {a, rest}", [bytes: "abc"]},
    {"Enum.reduce(1..10, 0, &(&1 + &2))", []},
    {"x = 1\ny = 2\nx = x + y", []}
  ]

  test "values and bindings are those of Code.eval_string/3" do
    for {text, bindings} <- @texts do
      {value, bound} = Code.eval_string(text, bindings)
      assert {text, {:ok, value, Enum.sort(bound)}} == {text, eval(text, bindings)}
    end
  end

  test "a match of what has a value already is one wherever it stands" do
    for text <- ["^x = 2", "a = ^x = 2", "x = 1; ^x = 2", "^x = ^y = 2", "_ = ^x = 2", "b = a = ^x = y"] do
      assert_raise MatchError, fn -> Code.eval_string(text, x: 1, y: 2) end
      assert {:error, %Error{reason: {:exception, :error, {:badmatch, 2}, _}}} = eval(text, x: 1, y: 2)
    end
  end

  test "what is in a value many times counts as often, and nobody writes it before" do
    shared = Enum.reduce(1..45, [1], fn _, all -> [all, all] end)

    assert {:error, %Error{reason: {:memory_limit, 32_000_000}}} =
             eval("is_list(x)", [x: shared], memory: 32_000_000)

    many = Enum.reduce(1..45, %{}, fn _, all -> %{a: all, b: {all, all}} end)

    assert {:error, %Error{reason: {:memory_limit, 32_000_000}}} =
             eval("is_map(x)", [x: many], memory: 32_000_000)
  end

  test "numbers that are raised to a power take no more than the time that there is" do
    text = ~S|t = fn c -> String.duplicate(c, 2048) end; :crypto.mod_pow(t.("\xff"), t.("\xff"), t.("\xfd"))|
    began = System.monotonic_time(:millisecond)
    assert {:error, %Error{reason: {:timeout, 500}}} = eval(text, [], timeout: 500)
    # It would take half a minute.
    assert System.monotonic_time(:millisecond) - began < 15_000
  end

  test "modules, structs and protocols are there within a text, and nothing of them afterwards" do
    text = """
    defmodule Shop.Price do
      defstruct [:net]
      def gross(%__MODULE__{net: net}), do: net * 119 / 100
    end

    defprotocol Shop.Shown do
      def shown(term)
    end

    defimpl Shop.Shown, for: Shop.Price do
      def shown(price), do: "\#{price.net}"
    end

    price = %Shop.Price{net: 100}
    {Shop.Price.gross(price), Shop.Shown.shown(price)}
    """

    assert {:ok, {119.0, "100"}, [price: %{__struct__: Shop.Price, net: 100}]} = eval(text)
    refute Code.ensure_loaded?(Shop.Price)
    assert {:error, %Error{}} = eval("Shop.Price.gross(1)")
  end

  test "a definition is a value as in Elixir, without object code" do
    assert {:ok, {:module, Only, "", nil}, []} = eval("defmodule Only do\n def f, do: 1\nend")
  end

  test "what is raised, thrown and exited with is in the error" do
    assert {:error, %Error{reason: {:exception, :error, %RuntimeError{message: "no"}, _trace}}} =
             eval("x = 1\nraise \"no\"", [], file: "rules.exs")

    assert {:error, %Error{reason: {:exception, :throw, 1, _}}} = eval("throw(1)")
    assert {:error, %Error{reason: {:exception, :exit, :x, _}}} = eval("exit(:x)")
    assert {:error, %Error{reason: {:exception, :error, :badarith, _}}} = eval("1 + a", a: :b)
  end

  test "all that is refused is said at once, each with its place" do
    assert {:error, %Error{reason: {:unsupported_construct, _}} = error} =
             eval("a = File.read!(\"x\")\nb = System.cmd(\"x\", [])\n:ets.new(:a, [])")

    assert [1, 2, 3] == Enum.map(error.diagnostics, & &1.line)
    assert Enum.all?(error.diagnostics, &(&1.file == "nofile" and &1.column > 0))
  end

  test "what has no place in a text is named" do
    for {text, words} <- [
          {"@a 1", "@a outside of a module"},
          {"if true do\n defmodule X do\n end\nend", "defmodule within an expression"},
          {"if Code.ensure_loaded?(Enum) do\n defmodule X do\n end\nend", "defmodule within an expression"},
          {"def f, do: 1", "def outside of a module"},
          {"x = (", "missing terminator"},
          {"binding(1)", "binding"},
          {"super(1)", "super"},
          {"defmodule Enum do\nend", "Enum"}
        ] do
      assert {:error, %Error{} = error} = eval(text)
      assert Exception.message(error) =~ words, text
    end
  end

  test "limits hold, and are named" do
    spin = "defmodule Spin do\n def on, do: on()\nend\nSpin.on()"
    assert {:error, %Error{reason: {:timeout, 50}, limit: limit}} = eval(spin, [], timeout: 50)
    assert limit == %{name: :timeout, value: 50, set_by: :call}
    assert {:error, %Error{reason: {:fuel_exhausted, 10_000}}} = eval(spin, [], fuel: 10_000)

    grow = "Enum.reduce(1..100, \"a\", fn _, text -> text <> text end)"
    assert {:error, %Error{reason: {:memory_limit, _}}} = eval(grow, [], memory: 4 * 1024 * 1024)

    assert {:ok, 3, [], %{fuel: fuel, memory: _, microseconds: _}} = eval("1 + 2", [], usage: true)
    assert fuel > 0
  end

  test "what is no text, no bindings or no option is told" do
    assert {:error, %Error{reason: {:invalid_argument, :source, 1, _}}} = eval(1)
    assert {:error, %Error{reason: {:invalid_argument, :bindings, [1], _}}} = eval("1", [1])
    assert {:error, %Error{reason: {:invalid_argument, :bindings, _, _}}} = eval("1", "not a name": 1)
    assert {:error, %Error{reason: {:invalid_argument, :bindings, _, _}}} = eval("1", [{{:a, nil}, 1}])
    assert {:error, %Error{reason: {:unknown_option, :timout, :timeout}}} = eval("1", [], timout: 1)
    assert {:error, %Error{reason: {:invalid_option, :file, 1, _}}} = eval("1", [], file: 1)
    assert {:error, %Error{reason: {:invalid_option, :timeout, 0, _}}} = eval("1", [], timeout: 0)
    assert {:error, %Error{reason: :compile_error}} = eval(<<255>>)
    assert {:error, %Error{reason: {:uncrossable, :pid, _}}} = eval("x", x: self())
  end

  test "a fun comes out as something to look at, and does not go in as one" do
    assert {:ok, %Instar.Fun{arity: 1} = fun, [f: fun, g: {fun, map}]} =
             eval("f = fn x -> x end\ng = {f, &Enum.map/2}\nf")

    assert inspect(map) == "&Enum.map/2"
    assert inspect(fun) =~ "#Instar.Fun<"
    assert {:error, %Error{reason: {:exception, :error, {:badfun, _}, _}}} = eval("f.(1)", f: fun)
    assert {:error, %Error{reason: {:uncrossable, :fun, _}}} = eval("f", f: & &1)

    assert {:error, %Error{reason: {:uncrossable, :fun, [{:binding, :f}]}}} =
             eval("f = fn _, _, _, _, _, _, _, _, _ -> 1 end; 1")
  end

  test "a text is compiled once, whatever the values of what it speaks of" do
    Cache.clear()
    text = "a + #{System.unique_integer([:positive])} - b"
    assert {:ok, _, _} = eval(text, a: 1, b: 2)
    assert {1, _bytes} = Cache.size()
    # What is bound beside has nothing to do with it.
    for n <- 1..10, do: assert({:ok, _, _} = eval(text, a: n, b: n, c: n))
    assert {1, _bytes} = Cache.size()
    assert {:error, _undefined} = eval(text, a: 1)
    assert {:ok, _, _} = eval(text, a: 1, b: 2)
  end

  test "a text runs again in a fraction of the time that compiling it takes" do
    cold = fn -> Clock.microseconds(fn -> eval("a + #{System.unique_integer()}", a: 1) end) end
    warm = fn -> Clock.microseconds(fn -> eval("a + 1", a: System.unique_integer()) end) end
    warm.()
    assert Clock.compare(warm, cold, &(20 * &1 < &2)) == :ok
  end

  test "nothing stays: no process, no module, and no atom beyond the budget" do
    for n <- 1..20, do: eval("x = #{n}; Enum.map([x], &(&1 + #{n}))")
    # What tells of something raised is loaded when that is first needed.
    assert {:error, _} = eval("raise \"first\"")
    before = {length(Process.list()), length(:code.all_loaded())}
    atoms = :erlang.system_info(:atom_count)

    for n <- 1..60 do
      assert {:ok, _, _} = eval("x = #{n} * 7; Enum.map([x], &(&1 + #{n}))")
      assert {:error, _} = eval("raise \"#{n}\"")
    end

    assert :erlang.system_info(:atom_count) - atoms < 20
    # What other tests have left may still go.
    {processes, modules} = before
    assert length(Process.list()) <= processes and length(:code.all_loaded()) <= modules

    names = for n <- 1..40, do: "name_#{System.unique_integer([:positive])}_#{n} = #{n}"
    used = AtomBudget.charged()

    assert {:error, %Error{reason: {:too_many_atoms, _}}} =
             eval(Enum.join(names, "\n"), [], max_atoms: used + 10)

    assert AtomBudget.charged() <= used + 10
  end

  test "what is given is what comes back: any term that can cross" do
    for term <- [
          1.5,
          -0.0,
          Bitwise.bsl(1, 200),
          "ä",
          <<1::3>>,
          [1 | 2],
          %{1 => %{}},
          {},
          MapSet.new([1]),
          ~D[2020-01-01]
        ],
        do: assert({:ok, ^term, [x: ^term]} = eval("x", x: term))
  end
end
