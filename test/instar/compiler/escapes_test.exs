defmodule Instar.Compiler.EscapesTest do
  # Documents that try to get out: to run something while they are compiled, to make atoms without bound, to reach
  # the host. None may succeed, and each must be told why.
  #
  # Each leaves a mark on the host if it does succeed. Not async: the number of atoms is the VM's.
  use ExUnit.Case, async: false

  alias Instar.{AstFuzz, Attacks, Clock, Error}
  alias Instar.Compiler.Shared.{Answered, AtomBudget}
  alias Instar.Compiler.Wasm.{Constructs, Front, Natives, Offered}

  @mark __MODULE__.Mark
  @put ":persistent_term.put(#{inspect(@mark)}, :escaped)"
  @moduletag timeout: 600_000

  # What each document defines in the place of BODY, and what its refusal names.
  @bodies [
    {"an expression in the body", @put, ":persistent_term.put"},
    {"a call in the body", "IO.puts(1)", "IO.puts/1"},
    {"a match in the body", "x = #{@put}", ":persistent_term.put"},
    {"a condition in the body", "if #{@put}, do: 1", ":persistent_term.put"},
    {"a comprehension in the body", "for _ <- [1], do: #{@put}", ":persistent_term.put"},
    {"a case in the body", "case 1 do _ -> #{@put} end", ":persistent_term.put"},
    {"a try in the body", "try do #{@put} after 1 end", ":persistent_term.put"},
    {"a pipe in the body", "1 |> then(fn _ -> #{@put} end)", ":persistent_term.put"},
    {"a fun in the body", "(fn -> #{@put} end).()", ":persistent_term.put"},
    {"a macro", "defmacro m, do: #{@put}\n  def f, do: m()", ":persistent_term.put"},
    {"a private macro", "defmacrop m, do: #{@put}\n  def f, do: m()", ":persistent_term.put"},
    {"an unquote in a function", "def f, do: unquote(#{@put})", ":persistent_term.put"},
    {"an unquote in a name", "def unquote(#{@put})(), do: 1", ":persistent_term.put"},
    {"an unquote in arguments", "def f(unquote_splicing(#{@put})), do: 1", ":persistent_term.put"},
    {"an unquote in a guard", "def f(x) when unquote(#{@put}), do: x", ":persistent_term.put"},
    {"an unquote in a default", "def f(x \\\\ unquote(#{@put})), do: x", ":persistent_term.put"},
    {"an attribute that is computed", "@x #{@put}\n  def f, do: @x", ":persistent_term.put"},
    {"an attribute that is interpolated", ~S|@x "#{System.halt()}"| <> "\n  def f, do: @x", "System.halt/0"},
    {"an attribute with a fun", "@x fn -> #{@put} end\n  def f, do: @x", ":persistent_term.put"},
    {"an attribute deep in a literal", "@x %{a: [{1, #{@put}}]}\n  def f, do: @x", ":persistent_term.put"},
    {"an attribute set in a function", "def f, do: @x(#{@put})", "setting @x in a function"},
    {"@on_load", "@on_load :f\n  def f, do: #{@put}", "@on_load"},
    {"@before_compile", "@before_compile Instar.Compiler.EscapesTest.Hook", "@before_compile"},
    {"@after_compile", "@after_compile Instar.Compiler.EscapesTest.Hook", "@after_compile"},
    {"@after_verify", "@after_verify Instar.Compiler.EscapesTest.Hook", "@after_verify"},
    {"@on_definition", "@on_definition Instar.Compiler.EscapesTest.Hook\n  def f, do: 1", "@on_definition"},
    {"@compile with a transform", "@compile {:parse_transform, Instar.Compiler.EscapesTest.Hook}",
     "@compile"},
    {"@compile with tracers", "@compile tracers: [Instar.Compiler.EscapesTest.Hook]\n  def f, do: 1",
     "@compile"},
    {"@external_resource", "@external_resource \"/etc/passwd\"", "@external_resource"},
    {"@derive", "@derive Instar.Compiler.EscapesTest.Hook\n  defstruct [:a]", "@derive"},
    {"@nifs", "@nifs [f: 0]\n  def f, do: 1", "@nifs"},
    {"use", "use Instar.Compiler.EscapesTest.Hook", "use Instar.Compiler.EscapesTest.Hook"},
    {"use of a supervisor", "use Supervisor", "use Supervisor"},
    {"import of the host's module", "import Instar.Compiler.EscapesTest.Hook\n  def f, do: run()",
     "import Instar.Compiler.EscapesTest.Hook"},
    {"require of the host's module", "require Instar.Compiler.EscapesTest.Hook",
     "require Instar.Compiler.EscapesTest.Hook"},
    {"require of Logger", "require Logger\n  def f, do: Logger.info(\"x\")", "require Logger"},
    {"a require in a function", "def f do\n require Instar.Compiler.EscapesTest.Hook\n 1\n end",
     "require Instar.Compiler.EscapesTest.Hook"},
    {"a macro of the host's by its atom", "def f, do: :\"Elixir.Instar.Compiler.EscapesTest.Hook\".run()",
     "Instar.Compiler.EscapesTest.Hook.run"},
    {"the bindings by Kernel's name", "def f, do: Kernel.binding()", "Kernel.binding"},
    {"a definition by Kernel's name", "def f, do: Kernel.defmodule(X, do: #{@put})", "defmodule"},
    {"an import of Kernel's macros", "import Kernel, only: [dbg: 1]\n  def f, do: dbg(1)", "dbg"},
    {"a setting of the application", "def f, do: Application.compile_env(:kernel, :x)",
     "Application.compile_env"},
    {"a setting by way of an alias",
     "alias Application, as: A\n  def f, do: A.compile_env!(:kernel, :logger_level)",
     "Application.compile_env!"},
    {"a setting by way of parentheses", "def f, do: (Application).compile_env(:kernel, :x)",
     "Application.compile_env"},
    {"a setting by way of an attribute", "@a Application\n  def f, do: @a.compile_env(:kernel, :x)",
     "Application.compile_env"},
    {"a module in a function", "def f do\n defmodule X do\n #{@put}\n end\n end", "defmodule"},
    {"an expression in a protocol", "defprotocol P do\n #{@put}\n end", "an expression that runs"},
    {"a protocol's function with a body", "defprotocol P do\n def p(x), do: #{@put}\n end", nil},
    {"a protocol's function whose name is computed", "defprotocol P do\n def unquote(#{@put})(x)\n end",
     "a function whose name is computed"},
    {"a default of a protocol's function", "defprotocol P do\n def p(x, y \\\\ unquote(#{@put}))\n end",
     "unquote"},
    {"a macro in a protocol", "defprotocol P do\n defmacro m, do: #{@put}\n end", "defmacro in a protocol"},
    {"an attribute of a protocol", "defprotocol P do\n @fallback_to_any #{@put}\n def p(x)\n end",
     "a computed value for @fallback_to_any"},
    {"a protocol whose name is computed", "defprotocol #{@put} do\n def p(x)\n end", nil},
    {"a protocol in a function", "def f do\n defprotocol P do\n def p(x)\n end\n end", "defprotocol"},
    {"an implementation of Elixir's for Elixir's",
     "defimpl String.Chars, for: Integer do\n def to_string(_), do: #{@put}\n end", nil},
    {"one that Elixir does not have", "defimpl Enumerable, for: Tuple do\n def count(_), do: #{@put}\n end",
     nil},
    {"one by the whole name", "defimpl Elixir.String.Chars, for: Elixir.Integer do\n end", "defimpl"},
    {"an implementation of the host's protocol", "defstruct [:a]\n  defimpl Instar.Law do\n end",
     "defimpl Instar.Law"},
    {"an expression in an implementation", "defimpl String.Chars do\n #{@put}\n end", ":persistent_term.put"},
    {"an implementation for a computed type", "defimpl String.Chars, for: #{@put} do\n end", "defimpl with"},
    {"an implementation of a computed protocol", "defimpl #{@put}, for: D do\n end", "defimpl with"},
    {"an implementation with computed options", "defimpl String.Chars, [{:for, #{@put}}, {:x, 1}] do\n end",
     nil},
    {"a function that derives", "defimpl String.Chars do\n def __deriving__(_, _), do: #{@put}\n end",
     "a definition of __deriving__"},
    {"what an implementation says of itself", "defimpl String.Chars do\n def __impl__(_), do: #{@put}\n end",
     "a definition of __impl__"},
    {"a derivation of Elixir's", "@derive Enumerable\n  defstruct [:a]", "@derive Enumerable"},
    {"a derivation with options that run", "@derive {Inspect, only: [#{@put}]}\n  defstruct [:a]",
     "@derive Inspect with"},
    {"a derivation with other options", "@derive {Inspect, #{@put}}\n  defstruct [:a]",
     "@derive Inspect with"},
    {"a derivation with options", "defprotocol P, do: def(p(x))\n  @derive {P, #{@put}}\n  defstruct [:a]",
     "a computed value for @derive"},
    {"a derivation by a fun", "@derive fn -> #{@put} end\n  defstruct [:a]", "@derive with"},
    {"the library's implementations", "def f(x), do: :\"$implementations\".f(x)", nil},
    {"a default of a struct", "defstruct a: #{@put}", ":persistent_term.put"},
    {"the fields of a struct", "defstruct #{@put}", ":persistent_term.put"},
    {"a struct of the host's", "def f, do: %Instar.Compiler.EscapesTest.Hook{}", nil},
    {"a struct of its own hand", "def __struct__, do: #{@put}\n  def f, do: %D{}",
     "a definition of __struct__"},
    {"__info__", "def __info__(_), do: #{@put}", "a definition of __info__"},
    {"the environment", "def f, do: __ENV__", "__ENV__"},
    {"the functions of the environment", "def f, do: __ENV__.functions", "__ENV__"},
    {"the caller", "def f, do: __CALLER__", "__CALLER__"},
    {"the folder", "def f, do: __DIR__", "__DIR__"},
    {"a wrong regular expression", "def f, do: ~r/(/", {:mistake, "missing"}},
    {"a regular expression that takes long to compile", "def f, do: ~r/#{String.duplicate("a", 40_000)}/",
     {:mistake, "too long to compile"}},
    {"a native function of the library's", "def f(x), do: :instar.inspect(x, x)", ":instar.inspect"},
    {"another one", "def f(x), do: :erl_erts_errors.format_bs_fail(x, x)", ":erl_erts_errors.format_bs_fail"},
    {"a sigil that asks a module", "def f, do: ~D[2020-01-01 Instar.Compiler.EscapesTest.Hook]",
     "~D with more than digits"},
    {"debugging", "def f, do: dbg(1)", "dbg"},
    {"the size of a segment", "def f(<<x::size(#{@put})>>), do: x", ":persistent_term.put"},
    {"a macro as a segment's type", "def f(x), do: <<x::Kernel.dbg()>>", "dbg"},
    {"a comprehension into a file", "def f, do: for(x <- [1], into: File.stream!(\"x\"), do: x)",
     "File.stream!"},
    # What the host has and the sandbox does not
    {"a file", "def f, do: File.write!(\"escaped\", \"x\")", "File.write!"},
    {"a command", "def f, do: System.cmd(\"touch\", [\"escaped\"])", "System.cmd"},
    {"the end of the VM", "def f, do: :erlang.halt()", ":erlang.halt/0"},
    {"evaluation", "def f, do: Code.eval_string(\"1\")", "Code.eval_string"},
    {"a module made by hand", "def f, do: Module.create(X, nil, [])", "Module.create"},
    {"code loading", "def f, do: :code.load_binary(:x, ~c\"x\", \"\")", ":code.load_binary"},
    {"a table", "def f, do: :ets.new(:x, [])", ":ets.new"},
    {"a persistent term", "def f, do: #{@put}", ":persistent_term.put"},
    {"a process's dictionary", "def f(p), do: Process.info(p)", "Process.info/1"},
    {"a port", "def f, do: :erlang.open_port({:spawn, \"sh\"}, [])", ":erlang.open_port/2"},
    {"a NIF", "def f, do: :erlang.load_nif(~c\"x\", 0)", ":erlang.load_nif/2"},
    {"another node", "def f, do: Node.connect(:a@b)", "Node.connect"},
    {"a captured function", "def f, do: &File.rm_rf!/1", "File.rm_rf!"},
    {"Instar itself", "def f, do: Instar.Native.library(:statistics)", "Instar.Native.library"},
    {"the taking of definitions", "def f, do: Instar.Compiler.Wasm.ElixirForms.take(D)",
     "Instar.Compiler.Wasm.ElixirForms.take"},
    {"a macro by the module's own name", "def f, do: __MODULE__.def(x, do: 1)", nil},
    {"a block as a name", "def f, do: __aliases__(#{@put})", nil}
  ]

  @erlang [
    {"a parse transform", "-compile({parse_transform, 'Elixir.Instar.Compiler.EscapesTest.Hook'}).",
     "-compile"},
    {"a compile option", "-compile({core_transform, m}).", "-compile"},
    {"an include", "-include(\"/etc/passwd\").", "-include"},
    {"an include of a library", "-include_lib(\"kernel/include/file.hrl\").", "-include_lib"},
    {"on_load", "-on_load(f/0).\nf() -> persistent_term:put(x, y).", "-on_load"},
    {"nifs", "-nifs([f/0]).", "-nifs"},
    {"a condition", "-if(os:cmd(\"touch escaped\") =:= []).\n-endif.", "-if"},
    {"a feature that is none", "-feature(no_such_feature, enable).", {:mistake, "feature"}},
    {"an import", "-import(file, [delete/1]).", "-import(file, …)"},
    {"a file", "-export([f/0]).\nf() -> file:delete(\"x\").", ":file.delete/1"},
    {"a command", "-export([f/0]).\nf() -> os:cmd(\"touch escaped\").", ":os.cmd/1"},
    {"another node", "-export([f/0]).\nf() -> net_kernel:connect_node(a@b).", ":net_kernel.connect_node/1"},
    {"a process's dictionary", "-export([f/1]).\nf(P) -> process_info(P).", ":erlang.process_info/1"},
    {"a captured function", "-export([f/0]).\nf() -> fun file:delete/1.", ":file.delete/1"},
    {"the end of the VM", "-export([f/0]).\nf() -> halt().", ":erlang.halt/0"},
    {"a macro in its own definition", "-define(A, ?A).\n-export([f/0]).\nf() -> ?A.", nil}
  ]

  defmodule Hook do
    # What an escape would run.
    def mark, do: :persistent_term.put(Instar.Compiler.EscapesTest.Mark, :escaped)

    for hook <- [:__before_compile__, :__after_verify__, :__using__, :run],
        do: defmacro(unquote(hook)(_env \\ nil), do: mark())

    def __after_compile__(_env, _bytes), do: mark()
    def __on_definition__(_env, _kind, _name, _args, _guards, _body), do: mark()
    def parse_transform(forms, _options), do: mark() && forms
    defstruct [:a]
  end

  setup do
    on_exit(fn -> :persistent_term.erase(@mark) end)
  end

  for {title, body, construct} <- @bodies do
    test "Elixir: #{title}" do
      refused(:elixir, "defmodule D do\n  #{unquote(body)}\nend\n", unquote(construct), 2)
    end
  end

  for {title, body, construct} <- @erlang do
    test "Erlang: #{title}" do
      refused(:erlang, "-module(d).\n#{unquote(body)}\n", unquote(construct), 2)
    end
  end

  # As other languages write it that compile to Erlang.
  test "another file's name is not looked at, nor its lines" do
    source = "-module(d).\n-export([f/0]).\n-file(\"/etc/passwd\", 70).\nf() -> file:delete(\"x\").\n"
    assert {:error, %Error{diagnostics: [%{file: file, line: 4}]}} = front(:erlang, source)
    refute file =~ "passwd"
  end

  test "an expression beside the module" do
    refused(:elixir, "defmodule D do\nend\n#{@put}\n", nil, 3)
    refused(:elixir, @put, nil, 1)
    refused(:elixir, "defmodule #{@put} do\nend\n", nil, 1)
    refused(:elixir, "defmodule Enum do\nend\n", nil, 1)
    refused(:elixir, "defmodule Elixir.Instar do\nend\n", nil, 1)
    refused(:elixir, "defmodule :lists do\nend\n", nil, 1)
    refused(:erlang, "-module(lists).\n", nil, 1)
    assert Enum.map([1], & &1) == [1]
  end

  test "a document is named like the host's modules, and they stay as they are" do
    digest = Instar.module_info(:md5)
    assert {:ok, _program} = front(:elixir, "defmodule Instar do\n  def load, do: 1\nend\n")
    assert Instar.module_info(:md5) == digest
    assert {:ok, _program} = front(:elixir, "defmodule Instar.EscapesTest.New do\n  def load, do: 1\nend\n")
    refute :code.is_loaded(Instar.EscapesTest.New)
  end

  test "new atoms are bounded before they are made" do
    {:ok, _program} = front(:elixir, "defmodule D do\n  def f, do: 1\nend\n")
    {:ok, _program} = front(:erlang, "-module(d).\n-export([f/0]).\nf() -> 1.\n")

    names = for n <- 1..3_000, do: "instar_escape_#{System.unique_integer([:positive])}_#{n}"
    variables = for n <- 1..3_000, do: "Instar_escape_#{n}"
    lambdas = for _ <- 1..3_000, do: "fn -> 1 end, "
    captures = for _ <- 1..3_000, do: "& &1, "

    for {language, source} <- [
          elixir: "defmodule D do\n  def f, do: [#{Enum.map_join(names, ", ", &":#{&1}")}]\nend",
          elixir: "defmodule D do\n  def f, do: [#{Enum.map_join(names, ", ", &"#{&1}: 1")}]\nend",
          elixir: "defmodule D do\n  def f, do: [#{Enum.map_join(names, ", ", &Macro.camelize/1)}]\nend",
          elixir: "defmodule D do\n  def f(#{Enum.join(names, ", ")}), do: 1\nend",
          elixir: "defmodule D do\n  def f, do: [#{lambdas} 1]\nend",
          elixir: "defmodule D do\n  def f, do: [#{captures} 1]\nend",
          erlang: "-module(d).\n-export([f/0]).\nf() -> [#{Enum.join(names, ", ")}].\n",
          erlang: "-module(d).\n-export([f/0]).\nf() -> [#{Enum.map_join(names, ", ", &"'#{&1} x'")}].\n",
          # What is between two character literals of a quote looks quoted.
          erlang: "-module(d).\n-export([f/0]).\nf() -> [$', #{Enum.join(names, ", ")}, $'].\n",
          erlang: "-module(d).\n-export([f/0]).\nf() -> [#{Enum.join(variables, ", ")}].\n",
          erlang: "-module(d).\n-export([f/0]).\nf() -> [#{Enum.map_join(1..3_000, ", ", &"1a#{&1}b")}].\n"
        ] do
      limit = AtomBudget.charged() + 2_000
      count = :erlang.system_info(:atom_count)
      assert {:error, %Error{reason: {:too_many_atoms, ^limit}}} = front(language, source, max_atoms: limit)
      assert :erlang.system_info(:atom_count) - count < 100
      assert AtomBudget.charged() < limit
    end
  end

  test "a compilation is bounded in time" do
    clauses = for n <- 1..20_000, do: "def f(#{n}, #{n + 1}, [#{n}, x | _], %{a: #{n}}), do: {#{n}, x}\n"
    source = "defmodule D do\n#{clauses}end\n"
    compile = fn -> front(:elixir, source, timeout: 300, max_atoms: 10_000_000) end
    assert {:error, %Error{reason: {:compile_timeout, 300}}} = Clock.on_time!(300, compile, 15)
    assert {:ok, _program} = front(:elixir, "defmodule D do\n  def f, do: 1\nend\n")
  end

  test "a compilation is bounded in memory" do
    for body <- [
          "Bitwise.bsl(1, 60_000_000_000)",
          "Bitwise.bsl(1, Bitwise.bsl(1, 40))",
          "1 <<< 4_000_000_000_000"
        ] do
      source = "defmodule D do\n  import Bitwise\n  def f, do: #{body}\nend\n"
      # Whether it is computed is up to the compiler; that it ends is not.
      front(:elixir, source, timeout: 5_000)
    end

    doubled = Enum.map_join(1..40, "\n", fn n -> "-define(A#{n}, ?A#{n - 1}, ?A#{n - 1})." end)
    source = "-module(d).\n-export([f/0]).\n-define(A0, 1).\n#{doubled}\nf() -> [?A40].\n"

    assert {:error, %Error{reason: reason}} = front(:erlang, source, timeout: 20_000)
    assert reason == :compile_error or match?({:compile_timeout, _}, reason)
    assert :erlang.memory(:total) < 3_000_000_000
  end

  test "deep nesting is no way to crash" do
    deep = String.duplicate("[", 50_000) <> String.duplicate("]", 50_000)
    front(:elixir, "defmodule D do\n  def f, do: #{deep}\nend\n", timeout: 10_000)
    front(:erlang, "-module(d).\n-export([f/0]).\nf() -> #{deep}.\n", timeout: 10_000)
    parentheses = String.duplicate("(", 50_000) <> "1" <> String.duplicate(")", 50_000)
    front(:elixir, "defmodule D do\n  def f, do: #{parentheses}\nend\n", timeout: 10_000)
    assert {:ok, _program} = front(:elixir, "defmodule D do\n  def f, do: 1\nend\n")
  end

  # What runs away ends with its limit, and the next call is served.
  test "a call is bounded in time, memory and stack, and reaches no memory but its own" do
    context = Instar.Differential.start!(memory: 64 * 1024 * 1024)

    source = """
    defmodule Escape do
      def spin(n), do: spin(n + 1)
      def grow(list), do: grow([list | list] ++ [1, 2, 3])
      def keep(n, list), do: keep(n + 1, [n | list])
      def bits(n), do: bits(n * n)
      def deep(n), do: 1 + deep(n + 1)
      def double(x), do: double({x, x, [x]})
      def apply(m, f, a), do: :erlang.apply(m, f, a)
      def fine(x), do: {x, [x]}
      def element(t, n), do: elem(t, n)
      def unknown(name), do: String.to_existing_atom(name)
    end
    """

    :ok =
      Instar.DocumentServer.put(context.documents, "escape", %{
        "type" => "code-document",
        "language" => "elixir",
        "code" => %{"1" => source}
      })

    {:ok, version} = Instar.load(context.server, "escape")

    reason = fn function, args ->
      {:error, error} = Instar.call(version, function, args, timeout: 2_000)
      error.reason
    end

    assert reason.(:spin, [0]) == {:timeout, 2_000}

    for {function, args} <- [keep: [0, []], grow: [[]], deep: [0], bits: [3], double: [1]] do
      assert bound?(reason.(function, args)), "#{function}"
      assert Instar.call!(version, :fine, [1]) == {1, [1]}
    end

    assert {:error, %Error{reason: {:fuel_exhausted, 10_000}}} =
             Instar.call(version, :spin, [0], fuel: 10_000)

    # Calls that name what the host has.
    for {module, function, args} <- [
          {:erlang, :halt, []},
          {System, :halt, []},
          {:os, :cmd, [~c"touch escaped"]},
          {File, :write!, ["escaped", "x"]},
          {:persistent_term, :put, [@mark, :escaped]},
          {:erlang, :spawn, [Hook, :mark, []]},
          {:erlang, :binary_to_atom, ["instar_escape_new_atom"]},
          {Hook, :mark, []}
        ] do
      assert {:exception, :error, reason, _} = reason.(:apply, [module, function, args])
      assert reason == :undef or match?({:unsupported, _}, reason)
    end

    assert_raise ArgumentError, fn -> String.to_existing_atom("instar_escape_new" <> "_atom") end

    for n <- [-1, 2, 1_000_000, 0x1_0000_0000],
        do: assert({:exception, :error, :badarg, _} = reason.(:element, [{1, 2}, n]))

    assert {:uncrossable, _, _} = reason.(:fine, [self()])
    assert {:uncrossable, _, _} = reason.(:fine, [fn -> 1 end])
    assert :persistent_term.get(@mark, nil) == nil
    refute File.exists?("escaped")
  end

  # Every way to name code in every place of a tree; the texts of one place are one test, which says how many.
  for {place, number} <- Enum.with_index(Attacks.places()) do
    test "Elixir, every way in #{number}: #{inspect(place)}" do
      attempts = Attacks.texts(unquote(place))
      assert attempts != []
      state = Attacks.state()

      for text <- attempts do
        answer = front(:elixir, text)
        Attacks.unmarked!(text)

        case answer do
          {:error, error} ->
            refute told!(error, text) =~ "Scratch"

          # A function can have any name, an attribute that is not read is not looked at, and where nobody has to come to it,
          # code raises.
          {:ok, program} ->
            calls_what_is_there!(program, text)
        end
      end

      Attacks.untouched!(state, unquote(place))
    end
  end

  for {{place, texts}, number} <- Enum.with_index(Attacks.erlang_texts()) do
    test "Erlang, every way in #{number}: #{inspect(place)}" do
      state = Attacks.state()

      for text <- unquote(texts) do
        answer = front(:erlang, text)
        Attacks.unmarked!(text)

        case answer do
          {:error, error} ->
            told!(error, text)

          {:ok, program} ->
            calls_what_is_there!(program, text)
        end
      end

      Attacks.untouched!(state, unquote(place))
    end
  end

  # A host that offers a function under the name of one of its modules: nothing else of that is reached, and no permission.
  for {place, number} <- Enum.with_index(Attacks.places()) do
    @tag :to_the_host
    test "Elixir, every way to the host in #{number}: #{inspect(place)}" do
      attempts = Attacks.host_texts(unquote(place))
      assert attempts != []
      state = Attacks.state()

      for text <- attempts do
        answer = front(:elixir, text, offered: Attacks.offered())
        Attacks.unmarked!(text)

        case answer do
          {:error, error} ->
            told!(error, text)

          {:ok, program} ->
            calls_what_is_there!(program, text)
            asks_for_nothing_else!(program, text)
        end
      end

      Attacks.untouched!(state, unquote(place))
    end
  end

  @tag :to_the_host
  test "Erlang, every way to the host" do
    state = Attacks.state()

    for text <- Attacks.erlang_host_texts() do
      answer = front(:erlang, text, offered: Attacks.offered())
      Attacks.unmarked!(text)

      case answer do
        {:error, %Error{diagnostics: diagnostics}} ->
          assert [%{file: "d@1"} | _] = diagnostics

        {:ok, program} ->
          calls_what_is_there!(program, text)
          asks_for_nothing_else!(program, text)
      end
    end

    Attacks.untouched!(state, :erlang)
  end

  @tag :to_the_host
  test "a host's functions by names that are only known when they are called" do
    context =
      Instar.Differential.start!(imports: %{Attacks.Hook => %{of: fn x -> {:of, x} end}, hook: %{of: & &1}})

    source = """
    defmodule ByName do
      def given(m, f, a), do: {Instar.Attacks.Hook.of(1), apply(m, f, a)}
      def named(f, a), do: apply(Instar.Attacks.Hook, f, a)
      def dotted(m), do: {m.mark(), Instar.Attacks.Hook.of(1)}
      def fun(f), do: (&Instar.Attacks.Hook.of/1) |> Function.info(f)
    end
    """

    :ok =
      Instar.DocumentServer.put(context.documents, "by_name", %{
        "type" => "code-document",
        "language" => "elixir",
        "code" => %{"1" => source}
      })

    assert Instar.call!(context.server, "by_name", :named, [:of, [2]], timeout: 60_000) == {:of, 2}
    assert Instar.call!(context.server, "by_name", :fun, [:name]) == {:name, :of}

    for {function, arguments} <- [
          given: [Attacks.Hook, :mark, []],
          given: [Attacks.Hook, :of, []],
          given: [Attacks.Hook, :of, [1, 2]],
          given: [:instar_host, :os_time, []],
          given: [:instar_host, :output, [:stdio, "x"]],
          given: [:instar_host, :"os_time/0", []],
          given: [:hook, :of, [1]],
          given: [:host, :"Elixir.Instar.Attacks.Hook:of/1", [1]],
          given: [Req, :get, ["http://127.0.0.1"]],
          given: [IO, :puts, ["x"]],
          given: [System, :os_time, []],
          given: [:rand, :uniform, []],
          named: [:mark, []],
          named: [:run, []],
          named: [:__info__, [:functions]],
          named: [:module_info, []],
          dotted: [Attacks.Hook]
        ] do
      answer = Instar.call(context.server, "by_name", function, arguments)
      Attacks.unmarked!({function, arguments})
      assert {:error, %Error{reason: {:exception, :error, reason, _trace}}} = answer
      assert reason == :undef or match?({:unsupported, _}, reason)
    end
  after
    Attacks.clean()
  end

  # Of what the host has, only what is offered.
  # A refusal says why, and where; the first of what it says.
  defp told!(%Error{reason: reason, diagnostics: diagnostics}, text) do
    assert reason == :compile_error or match?({:unsupported_construct, _}, reason), text
    assert [%{file: "d@1", message: message} | _] = diagnostics
    refute message =~ "process ended", text
    message
  end

  # The code of a document names functions of the program, and those that the sandbox has, and no other.
  defp calls_what_is_there!(program, text) do
    modules = elem(program, 3)
    there = MapSet.union(Natives.functions(), MapSet.new(Answered.functions()))
    in_program = MapSet.new(modules, &elem(&1, 0))

    for {_module, :document, functions, _callable} <- modules,
        {:extfunc, module, name, arity} <- named(functions),
        # A function that a host's module does not have is undefined when it is called.
        module not in in_program and module not in [Attacks.Hook, :hook],
        do: assert(Constructs.of_function({module, name, arity}, there, Offered.none()) == nil, text)
  end

  defp named({:extfunc, _, _, _} = function), do: [function]
  defp named(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> named()
  defp named([head | tail]), do: named(head) ++ named(tail)
  defp named(_other), do: []

  defp asks_for_nothing_else!(program, text) do
    # What Instar itself answers is data alone.
    answered =
      for {module, functions} <- Answered.modules(), {name, arity} <- functions, do: {module, name, arity}

    for {module, :host, functions, _callable} <- elem(program, 3),
        {:function, name, arity, _, _} <- functions,
        do: assert({module, name, arity} in (Attacks.offered().functions ++ answered), text)
  end

  test "an attempt that succeeds is noticed" do
    put = hd(Attacks.ways())
    Code.eval_string("defmodule #{inspect(__MODULE__)}.Control do\n def f(x), do: x.unquote(#{put})\nend")
    assert_raise RuntimeError, fn -> Attacks.unmarked!(:unquote) end
    Attacks.clean()
    Attacks.unmarked!(:cleaned)

    transform = {:attribute, 1, :compile, {:parse_transform, Attacks.Hook}}
    :compile.forms([{:attribute, 1, :module, :d}, transform, {:eof, 2}], [:binary])
    assert_raise RuntimeError, fn -> Attacks.unmarked!(:parse_transform) end
    Attacks.clean()

    Code.eval_string("require #{inspect(Attacks.Hook)}; #{inspect(Attacks.Hook)}.run()")
    assert_raise RuntimeError, fn -> Attacks.unmarked!(:macro) end
  after
    Attacks.clean()
    :code.delete(Module.concat(__MODULE__, Control))
    :code.purge(Module.concat(__MODULE__, Control))
  end

  test "the attempts are many" do
    assert Enum.sum(for place <- Attacks.places(), do: length(Attacks.texts(place))) > 5_000
    assert Enum.sum(for {_place, texts} <- Attacks.erlang_texts(), do: length(texts)) > 500
  end

  # The walls, each without the other ------------------------------------------------------------------------

  @tag timeout: 600_000
  test "the second wall alone: definitions that nobody has read touch nothing" do
    Attacks.with_module_on_disk(fn ->
      Attacks.with_slot(fn slot ->
        state = Attacks.state()

        for place <- Attacks.places(), text <- Attacks.texts(place) do
          {:ok, tree} = Attacks.parse(text)
          for module <- Attacks.unread(tree, slot), do: Attacks.expand([module])
          Attacks.unmarked!(text)
        end

        Code.purge_compiler_modules()
        Attacks.untouched!(state, :one_of_them)
      end)
    end)
  end

  test "the second wall alone lets definitions through" do
    Attacks.with_slot(fn slot ->
      text =
        "defmodule D do\n  def f(x, y \\\\ 1) when x > y, do: if(x in [y], do: {x, y}, else: raise(\"a\"))\nend"

      {:ok, tree} = Attacks.parse(text)
      [module] = Attacks.unread(tree, slot)
      assert {:ok, [{D, forms}]} = Attacks.expand([module])
      assert Enum.sort(for {:function, _, :f, arity, _} <- forms, do: arity) == [1, 2]
    end)
  end

  # The checker below knows nothing of what the reader and the second wall are made of.
  @tag timeout: 600_000
  test "the first wall alone: what is let through has no other shape" do
    fine = for path <- Path.wildcard("examples/documents/**/*.ex"), do: File.read!(path)

    Attacks.with_slot(fn slot ->
      {read, refused} =
        (Enum.flat_map(Attacks.places(), &Attacks.texts/1) ++ fine)
        |> Enum.map(fn text ->
          {:ok, tree} = Attacks.parse(text)
          {text, Attacks.read(tree, slot)}
        end)
        |> Enum.split_with(&match?({_text, {:ok, _modules}}, &1))

      assert fine != [] and length(read) >= length(fine) and length(read) + length(refused) > 5_000 and
               length(refused) > 2_000

      for {text, {:ok, modules}} <- read, module <- modules, statement <- module.statements do
        assert statement?(statement), "#{text}: #{inspect(statement)}"
      end
    end)
  end

  test "the second wall of Erlang: no attribute tells the compiler anything" do
    hook = {:parse_transform, Attacks.Hook}

    for attribute <- [compile: hook, compile: [hook], on_load: {:f, 0}, nifs: [f: 0], a: [hook]] do
      {name, value} = attribute

      forms = [
        {:attribute, 1, :module, :d},
        {:attribute, 1, name, value},
        {:attribute, 1, :export, [f: 0]},
        {:function, 1, :f, 0, [{:clause, 1, [], [], [{:atom, 1, :ok}]}]},
        {:eof, 2}
      ]

      assert Enum.all?(Front.compiled(forms), fn form -> form != {:attribute, 1, name, value} end)
      assert length(Front.compiled(forms)) == 4
    end
  end

  test "random trees" do
    counts = AstFuzz.run(400, 15)
    assert counts[{:tree, :error}] > 300
    assert counts[{:unread, :error}] > 300
    assert counts[{:text, :error}] > 100
    assert counts[{:forms, :error}] > 50
    assert counts[{:erlang, :error}] > 10
    assert counts[:new_atoms] < 20_000
    assert counts[:too_large] == []
  end

  @plain [
           :{},
           :%{},
           :<<>>,
           :"::",
           :^,
           :=,
           :&,
           :fn,
           :->,
           :for,
           :with,
           :<-,
           :case,
           :cond,
           :receive,
           :try,
           :when,
           :|,
           :__block__
         ] ++
           [:%, :-, :*, :size, :unit, :\\]
  @macros [
            :!,
            :&&,
            :||,
            :..,
            :"..//",
            :<>,
            :and,
            :or,
            :in,
            :if,
            :unless,
            :|>,
            :raise,
            :reraise,
            :match?,
            :then,
            :tap
          ] ++
            [:is_nil, :is_struct, :is_exception, :destructure, :put_in, :update_in, :get_in, :pop_in] ++
            [
              :get_and_update_in,
              :to_string,
              :to_charlist,
              :sigil_c,
              :sigil_C,
              :sigil_s,
              :sigil_S,
              :sigil_w,
              :sigil_W
            ]
  @other_macros Enum.uniq(Keyword.keys(Kernel.__info__(:macros) ++ Kernel.SpecialForms.__info__(:macros))) --
                  (@plain ++ @macros)
  @structs [Date, DateTime, MapSet, NaiveDateTime, Range, Time, ArgumentError, RuntimeError, KeyError]
  @host [
          :os,
          :file,
          :persistent_term,
          :code,
          :erl_eval,
          :compile,
          :application,
          :ets,
          :net_kernel,
          :rpc,
          Code
        ] ++
          [Module, File, System, Application, Protocol, Node, Process, Kernel.SpecialForms, Attacks.Hook] ++
          [Attacks.OnLoad]

  defp statement?({kind, meta, [head | body]}) when kind in [:def, :defp],
    do: meta?(meta) and head?(head) and shape?(body)

  defp statement?({kind, meta, [module | options]}) when kind in [:import, :require],
    do: meta?(meta) and is_atom(module) and module not in @host and literal?(options)

  defp statement?(_other), do: false

  defp head?({:when, meta, [head, guard]}), do: meta?(meta) and head?(head) and shape?(guard)

  defp head?({name, meta, args}) when is_atom(name),
    do: name not in [:unquote, :unquote_splicing] and meta?(meta) and (is_atom(args) or shape?(args))

  defp head?(_other), do: false

  defp shape?({kind, _, [_ | _]} = node) when kind in [:import, :require], do: statement?(node)

  defp shape?({:%, meta, [name, map]}) do
    (name in @structs or match?({_name, _, context} when is_atom(context), name)) and meta?(meta) and
      shape?(map)
  end

  defp shape?({name, meta, context}) when is_atom(name) and is_atom(context),
    do: name not in [:__ENV__, :__CALLER__, :__DIR__] and meta?(meta)

  defp shape?({name, meta, args}) when is_atom(name) and is_list(args),
    do: name not in @other_macros and meta?(meta) and shape?(args)

  defp shape?({{:., dot, [left, name]}, meta, args}) when is_atom(name) and is_list(args),
    do:
      name not in [:unquote, :unquote_splicing, :{}] and left not in @host and meta?(dot) and meta?(meta) and
        shape?(left) and shape?(args)

  defp shape?({{:., dot, [function]}, meta, args}) when is_list(args),
    do: meta?(dot) and meta?(meta) and shape?(function) and shape?(args)

  defp shape?({left, right}), do: shape?(left) and shape?(right)
  defp shape?([head | tail]) when is_list(tail), do: shape?(head) and shape?(tail)
  defp shape?(other), do: other == [] or is_atom(other) or is_number(other) or is_binary(other)

  defp literal?([head | tail]), do: literal?(head) and literal?(tail)
  defp literal?({left, right}), do: literal?(left) and literal?(right)
  defp literal?(other), do: other == [] or is_atom(other) or is_integer(other)

  # Of a text, and of what Instar writes itself.
  defp meta?(meta) do
    Enum.all?(meta, fn
      {place, number} when place in [:line, :column] ->
        is_integer(number)

      {mark, true} when mark in [:generated, :no_parens, :from_brackets, :if_undefined] ->
        true

      {:ambiguous_op, nil} ->
        true

      {:delimiter, mark} ->
        mark in ["\"", "'", "\"\"\"", "'''", "/", "|", "(", "[", "{", "<"]

      {:context, module} ->
        String.starts_with?(inspect(module), "Instar.Compiler.") or module in [Kernel, nil]

      {key, module} when key in [:import, :imports] ->
        module == Kernel or Enum.all?(module, &(elem(&1, 1) == Kernel))

      {:counter, counter} ->
        is_integer(counter)

      {:if_undefined, _} ->
        true

      _other ->
        false
    end)
  end

  # Which one ends it first depends on the limits.
  defp bound?(reason),
    do:
      match?({:memory_limit, _}, reason) or match?({:timeout, _}, reason) or reason == :stack_overflow or
        match?({:exception, :error, :system_limit, _}, reason)

  defp front(language, source, options \\ []) do
    options = Keyword.merge([file: "d@1", timeout: 30_000, max_atoms: 1_000_000], options)
    Front.program(language, source, options)
  end

  defp refused(language, source, construct, line) do
    assert {:error, %Error{} = error} = front(language, source)

    case construct do
      nil ->
        assert error.reason == :compile_error or match?({:unsupported_construct, _}, error.reason)

      {:mistake, said} ->
        assert error.reason == :compile_error
        assert Exception.message(error) =~ said

      construct ->
        assert {:unsupported_construct, named} = error.reason
        assert String.starts_with?(named, construct)
        assert Exception.message(error) =~ construct
        assert Exception.message(error) =~ "\"target\": \"beam\""
    end

    assert [%{file: "d@1", line: place, message: message} | _] = error.diagnostics
    assert place >= line and place <= line + 2
    refute message =~ "Scratch"

    assert :persistent_term.get(@mark, nil) == nil
    refute File.exists?("escaped")
    refute_received _anything
    assert own_modules() == []
  end

  # A document's modules are called so while they are compiled; loaded, they would be here.
  defp own_modules do
    for {module, _file} <- :code.all_loaded(),
        name = Atom.to_string(module),
        String.starts_with?(name, "Elixir.Instar.Scratch") or module in [D, D.X, :d, :escape],
        do: module
  end
end
