defmodule Instar.Compiler.CompileTimeEscapesTest do
  # Attempts of code that runs while a document is compiled (INSTAR_ESCAPES=all makes all of them): every tree that a macro could answer with to reach the host, in
  # every place where a tree is put. Nothing of it may run in this VM, and no answer of the compiler is a crash.
  # Not async: it looks for a mark of the whole VM, and counts atoms.
  use ExUnit.Case
  alias Instar.Compiler.Shared.AtomBudget
  alias Instar.Compiler.Wasm.Front
  alias Instar.Error

  @moduletag timeout: 600_000

  @mark {__MODULE__, :mark}
  @put "{{:., [], [:persistent_term, :put]}, [], [{Instar.Compiler.CompileTimeEscapesTest, :mark}, true]}"

  defmodule Hook do
    # What an escape would run.
    for hook <- [:__before_compile__, :__using__, :run],
        do:
          defmacro(unquote(hook)(_env \\ nil),
            do: :persistent_term.put({Instar.Compiler.CompileTimeEscapesTest, :mark}, true)
          )

    def mark, do: :persistent_term.put({Instar.Compiler.CompileTimeEscapesTest, :mark}, true)
    def __after_compile__(_env, _bytes), do: mark()
    def __on_definition__(_env, _kind, _name, _args, _guards, _body), do: mark()
    def parse_transform(forms, _options), do: mark() && forms
    def __struct__, do: mark() && %{__struct__: __MODULE__}
    def __struct__(_fields), do: __struct__()
  end

  @hook "Instar.Compiler.CompileTimeEscapesTest.Hook"

  # Trees, as Elixir writes them.
  @trees [
    @put,
    "{:unquote, [], [#{@put}]}",
    "{:unquote_splicing, [], [#{@put}]}",
    "{{:., [], [{:x, [], nil}, :unquote]}, [], [#{@put}]}",
    "{{{:., [], [{:x, [], nil}, :unquote]}, [], [#{@put}]}, [], []}",
    "{:instar_unquoted, [], [{:x, [], nil}, #{@put}, []]}",
    "{{:., [], [{:x, [], nil}, {:unquote, [], [#{@put}]}]}, [], []}",
    "{:__block__, [], [{:unquote, [], [#{@put}]}]}",
    "{:quote, [], [[do: {:unquote, [], [#{@put}]}]]}",
    "{:quote, [], [[bind_quoted: [x: #{@put}]], [do: {:x, [], nil}]]}",
    "{:run, [imports: [{0, #{@hook}}], context: #{@hook}], []}",
    "{:run, [import: #{@hook}, context: #{@hook}], []}",
    "{{:., [], [{:__aliases__, [alias: #{@hook}], [:X]}, :run]}, [], []}",
    "{{:., [], [{:__aliases__, [absolute: true], [:Instar, :Compiler, :CompileTimeEscapesTest, :Hook]}, :run]}, [], []}",
    "{{:., [], [{:__aliases__, [made: 1], [#{@hook}]}, :run]}, [], []}",
    "{{:., [], [{:__aliases__, [], [:Elixir, :Instar, :Compiler, :CompileTimeEscapesTest, :Hook]}, :run]}, [], []}",
    "{{:., [], [#{@hook}, :run]}, [], []}",
    "{{:., [], [#{@hook}, :mark]}, [], []}",
    "{:%, [], [#{@hook}, {:%{}, [], []}]}",
    "{:%, [], [{:__aliases__, [absolute: true], [:Instar, :Compiler, :CompileTimeEscapesTest, :Hook]}, {:%{}, [], []}]}",
    "{:import, [], [#{@hook}]}",
    "{:require, [], [#{@hook}]}",
    "{:use, [], [#{@hook}]}",
    "{:alias, [], [#{@hook}, [as: {:__aliases__, [], [:X]}]]}",
    "{:defmodule, [], [{:__aliases__, [], [:X]}, [do: #{@put}]]}",
    "{:defmodule, [], [#{@hook}, [do: nil]]}",
    "{:defimpl, [], [{:__aliases__, [], [:String, :Chars]}, [for: {:__aliases__, [], [:Integer]}], [do: nil]]}",
    "{:def, [], [{:unquote, [], [#{@put}]}, [do: 1]]}",
    "{:def, [], [{:m, [], [{:\\\\, [], [{:x, [], nil}, #{@put}]}]}, [do: 1]]}",
    "{:defmacro, [], [{:m, [], []}, [do: #{@put}]]}",
    "{:@, [], [{:on_load, [], [:f]}]}",
    "{:@, [], [{:before_compile, [], [#{@hook}]}]}",
    "{:@, [], [{:after_compile, [], [#{@hook}]}]}",
    "{:@, [], [{:on_definition, [], [#{@hook}]}]}",
    "{:@, [], [{:after_verify, [], [#{@hook}]}]}",
    "{:@, [], [{:compile, [], [{:parse_transform, #{@hook}}]}]}",
    "{:@, [], [{:nifs, [], [[f: 0]]}]}",
    "{:@, [], [{:x, [], [#{@put}]}]}",
    "{:&, [], [{:/, [], [{{:., [], [#{@hook}, :mark]}, [no_parens: true], []}, 0]}]}",
    "{{:., [], [{:&, [], [{:/, [], [{{:., [], [#{@hook}, :mark]}, [no_parens: true], []}, 0]}]}]}, [], []}",
    "{:fn, [], [{:->, [], [[], #{@put}]}]}",
    "{:super, [], []}",
    "{:super, [], [#{@put}], :own}",
    "{:attribute, [], :x, #{@put}}",
    "{:accumulated, [], :x, #{@put}}",
    "{:slot, :tree, 0, nil}",
    "{:slot, :trees, 7, nil}",
    "{:slot, :value, -1, nil}",
    "{:__ENV__, [], nil}",
    "{:__CALLER__, [], nil}",
    "{:__DIR__, [], nil}",
    "{:var!, [], [{:__ENV__, [], nil}]}",
    "{:var!, [], [{:x, [], nil}, #{@hook}]}",
    "{:x, [counter: -1], #{@hook}}",
    "{:x, [counter: :a, generated: :b, file: 1], #{@hook}}",
    "{:., [], [#{@hook}, :mark]}",
    "{:., [], []}",
    "{:__aliases__, [], [#{@put}]}",
    "{:__aliases__, [], [1, 2]}",
    "{:__aliases__, [absolute: true], []}",
    "{:%{}, [], [{:|, [], [#{@put}, []]}]}",
    "{:<<>>, [], [{:\"::\", [], [1, #{@put}]}]}",
    "{:<<>>, [], [{:\"::\", [], [1, {:size, [], [#{@put}]}]}]}",
    "{:sigil_r, [], [{:<<>>, [], [\"a\"]}, []]}",
    "{:sigil_D, [], [{:<<>>, [], [\"2020-01-01 \" <> \"Instar.Compiler.CompileTimeEscapesTest.Hook\"]}, []]}",
    "%{a: #{@put}}",
    "%{__struct__: Regex, re_pattern: 1, source: \"\", opts: \"\", re_version: \"\"}",
    "[1 | #{@put}]",
    "{1, 2, 3, 4, 5}",
    "{#{@hook}, :mark, []}",
    "{#{@put}, [], nil}",
    "{nil, nil, nil}",
    "{:x, 1, nil}",
    "{:x, [1 | 2], []}",
    "{:f, [], [1 | 2]}",
    "{:__block__, [], :x}",
    "{:case, [], [1, [do: #{@put}]]}",
    "{:for, [], []}",
    "{:->, [], [[1], 2]}",
    "{:\"Elixir.Kernel.SpecialForms\", [], []}",
    "{:binding, [], []}",
    "{:dbg, [], [1]}",
    "{{:., [], [Kernel, :dbg]}, [], [1]}",
    "{{:., [], [Kernel.SpecialForms, :import]}, [], [#{@hook}]}",
    "{{:., [], [:erlang, :apply]}, [], [#{@hook}, :mark, []]}",
    "{{:., [], [Code, :eval_string]}, [], [\"1\"]}",
    "{{:., [], [Module, :create]}, [], [X, nil, []]}",
    "{{:., [], [:instar_compile_time, :binary_to_atom]}, [], [\"x\"]}",
    "{{:., [], [:\"Elixir.Instar.Scratch.S1.M0\", :instar_put]}, [], [:x, #{@put}]}"
  ]

  # Where a macro's tree is put: each with the tree in the place of TREE.
  @places [
    in_a_function: "defmacro m, do: TREE\n  ---\n  require M\n  def f(x), do: M.m()",
    in_a_pattern: "defmacro m, do: TREE\n  ---\n  require M\n  def f(M.m()), do: 1",
    in_a_guard: "defmacro m, do: TREE\n  ---\n  require M\n  def f(x) when M.m(), do: 1",
    in_a_default: "defmacro m, do: TREE\n  ---\n  require M\n  def f(x \\\\ M.m()), do: x",
    in_a_body: "defmacro m, do: TREE\n  ---\n  require M\n  M.m()\n  def f(x), do: x",
    in_a_run_body: "defmacro m, do: TREE\n  ---\n  require M\n  y = M.m()\n  def f(_), do: unquote(y)",
    in_an_attribute: "defmacro m, do: TREE\n  ---\n  require M\n  @x M.m()\n  def f(_), do: @x",
    used: "defmacro __using__(_), do: TREE\n  ---\n  use M\n  def f(x), do: x",
    hooked: "defmacro __before_compile__(_), do: TREE\n  ---\n  @before_compile M\n  def f(x), do: x",
    a_name: "def m, do: TREE\n  ---\n  def unquote(M.m())(), do: 1",
    a_head: "def m, do: TREE\n  ---\n  def unquote(M.m()), do: 1",
    a_fragment: "def m, do: TREE\n  ---\n  def f(x), do: {x, unquote(M.m())}",
    behind_a_dot: "def m, do: TREE\n  ---\n  def f(x), do: x.unquote(M.m())()",
    fields: "def m, do: TREE\n  ---\n  defstruct M.m()",
    a_value: "def m, do: TREE\n  ---\n  @x M.m()\n  def f, do: @x\n  def g(x), do: @x.mark(x)",
    spliced: "defmacro m, do: [TREE]\n  ---\n  require M\n  def f(x), do: f(unquote_splicing(M.m()))"
  ]

  setup do
    on_exit(fn -> :persistent_term.erase(@mark) end)
  end

  for {place, shape} <- @places do
    test "trees that reach for the host: #{place}" do
      [macros, body] = String.split(unquote(shape), "---")

      # In the short form some of them, always the same.
      share = if System.get_env("INSTAR_ESCAPES") == "all", do: 1, else: 4

      for tree <- @trees, rem(:erlang.phash2({unquote(place), tree}), share) == 0 do
        source =
          "defmodule D.M do\n  #{String.replace(macros, "TREE", tree)}\nend\n" <>
            "defmodule D do\n  alias D.M\n  #{body}\nend\n"

        answer = Front.program(:elixir, source, file: "d@1", timeout: 20_000, max_atoms: 1_000_000_000)
        assert :persistent_term.get(@mark, nil) == nil, source

        crash(answer, source)
      end
      |> Enum.reject(&is_nil/1)
      |> then(&assert(&1 == [], Enum.join(&1, "\n")))
    end
  end

  # A compiling process that ended by itself, or Elixir's compiler given what it does not know.
  defp crash({:ok, _program}, _source), do: nil

  defp crash({:error, %Error{} = error}, source) do
    text = inspect({error.reason, error.diagnostics}, limit: :infinity, printable_limit: :infinity)

    signs = [
      "compiling process ended",
      "FunctionClauseError",
      "MatchError",
      "CaseClauseError",
      "KeyError",
      "Protocol."
    ]

    if Enum.any?(signs, &(text =~ &1)), do: source <> text
  end

  test "there are as many attempts as are claimed" do
    assert length(@trees) * length(@places) >= 1_400
  end

  describe "what grows" do
    test "ends within its time, and leaves nothing" do
      before = :erlang.system_info(:atom_count)

      for body <- [
            "defmacro m, do: quote(do: unquote(__MODULE__).m())",
            "defmacro m do\n    m2()\n  end\n  def m2, do: m2()",
            "defmacro m, do: Enum.reduce(1..40, 1, fn _, tree -> {:{}, [], [tree, tree]} end)",
            "defmacro m, do: Enum.to_list(1..10_000_000)",
            "defmacro m, do: for(n <- 1..1_000_000, do: {:def, [], [{:\"f\#{n}\", [], []}, [do: n]]})",
            "defmacro m, do: String.duplicate(\"x\", 1_000_000_000)",
            "defmacro m, do: for(n <- 1..1_000_000, do: String.to_atom(\"instar_grown_\#{n}\"))"
          ] do
        source =
          "defmodule D.M do\n  #{body}\nend\ndefmodule D do\n  require D.M\n  def f, do: D.M.m()\nend\n"

        options = [file: "d@1", timeout: 3_000, max_atoms: AtomBudget.charged() + 1_000]
        assert {:error, %Error{}} = Front.program(:elixir, source, options)
      end

      assert :erlang.system_info(:atom_count) - before < 10_000
    end
  end
end
