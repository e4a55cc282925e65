defmodule Instar.Differential.CompileTimeTest do
  # What of a document runs while it is compiled: macros, bodies that compute, hooks. The BEAM compiles the same text.
  use ExUnit.Case, async: true
  alias Instar.Differential

  @moduletag timeout: 300_000

  setup_all do
    Differential.start!()
  end

  test "macros of another module, with arguments, hygiene and unquoting", context do
    source = ~S"""
    defmodule Rules.DSL do
      defmacro twice(expression) do
        # Not x + x: the machine code that OTP 27.3 makes of a product which is added to itself is wrong.
        quote do
          x = unquote(expression)
          {x, x}
        end
      end

      defmacro rule(name, do: block) do
        quote do
          {unquote(name), fn x -> var!(x) = x; unquote(block) end}
        end
      end

      defmacro sum(parts) do
        Enum.reduce(parts, 0, fn part, sum -> quote(do: unquote(sum) + unquote(part)) end)
      end

      defmacro call(name, args) do
        quote do: unquote(name)(unquote_splicing(args))
      end
    end

    defmodule Rules do
      import Rules.DSL
      require Rules.DSL

      def f(x), do: twice(x * 3)
      def g(x), do: sum([x, 1, x * 2])
      def h(a), do: (y = 5; x = a; z = twice(x + y); {x, y, z})
      def i(a, b), do: call(:helper, [a, b])
      def j(a), do: Rules.DSL.twice(a)
      def k(a), do: a |> twice()
      def helper(a, b), do: {a, b}
    end
    """

    calls = for x <- [1, 2.5, -7], f <- [:f, :g, :h, :j, :k], do: {f, [x]}
    Differential.run(context, "elixir", source, calls ++ [{:i, [1, 2]}])
  end

  test "macros of the module itself, in bodies, guards and patterns", context do
    source = ~S"""
    defmodule Own do
      defmacrop small(x), do: quote(do: is_integer(unquote(x)) and unquote(x) < 10)
      defmacrop pair(a, b), do: quote(do: {:pair, unquote(a), unquote(b)})
      defmacrop add(list) when is_list(list), do: add_all(list)
      defp add_all([one]), do: one
      defp add_all([one | more]), do: quote(do: unquote(one) + unquote(add_all(more)))

      defmacro times(n, do: block) do
        for _ <- 1..n, do: block
      end

      def f(x) when small(x), do: :small
      def f(pair(a, b)), do: {b, a}
      def f(x), do: case(x, do: ([a, b] when small(a) -> add([a, b, 1, 2]); _ -> pair(x, 1)))
      def g(x), do: times(3, do: x * 2)
      def h(list), do: Enum.map(list, fn x when small(x) -> pair(x, x); x -> x end)
      def k(x), do: (add([x, 1]) |> pair(2))
    end
    """

    terms = [1, 50, {:pair, 1, 2}, [3, 4], [40, 4], :a]

    Differential.run(
      context,
      "elixir",
      source,
      for(x <- terms, do: {:f, [x]}) ++ [g: [4], h: [[1, 20, :a]], k: [5]]
    )
  end

  test "imports of macros and guards hold in what is nested behind them", context do
    source = ~S"""
    defmodule Outer.Words do
      defmacro twice(x), do: quote(do: 2 * unquote(x))
      defguard small(x) when is_integer(x) and x < 10
      def three, do: 3
    end

    defmodule Outer do
      import Outer.Words
      defmacrop own(x), do: quote(do: {:own, unquote(x)})

      defmodule Inner do
        def f(x) when small(x), do: twice(x) + three()
        def f(x), do: {:other, own(x)}
        # It is none of the outer module's.
        def own(x), do: [:inner, x]

        defmodule Innermost do
          import Outer.Words, only: [three: 0, twice: 1]
          def f(x), do: twice(twice(x)) + three()
        end
      end

      defmodule Beside do
        def f(x) when small(x), do: {:small, twice(x)}
        def f(x), do: x
      end

      def f(x), do: {own(x), Inner.f(x), Inner.Innermost.f(1), Beside.f(x), if(small(x), do: twice(x))}
    end
    """

    Differential.run(context, "elixir", source, for(x <- [1, 50, :a], do: {:f, [x]}))
  end

  test "use, with options, imports, functions and hooks", context do
    source = ~S"""
    defmodule Foundation do
      defmacro __using__(options) do
        name = Keyword.get(options, :name, :none)

        quote do
          import Foundation, only: [double: 1]
          alias Foundation.Helper
          @name unquote(name)
          def name, do: @name
          def kind(x), do: Helper.kind(x)
          def describe(x), do: {:base, x}
          defoverridable describe: 1
        end
      end

      def double(x), do: x * 2
    end

    defmodule Foundation.Helper do
      def kind(x) when is_atom(x), do: :atom
      def kind(_), do: :other
    end

    defmodule Main do
      use Foundation, name: :main
      def f(x), do: double(x)
      def describe(x), do: {:own, super(x), super(:y)}
    end
    """

    # The helper stands behind the macro that names it.
    Differential.run(context, "elixir", source, name: [], kind: [:a], kind: [1], describe: [3], f: [4])
  end

  test "who calls, where, and what trees are to code", context do
    source = ~S"""
    defmodule Who do
      defmacro here, do: Macro.escape({__CALLER__.module, __CALLER__.function})
      defmacro line, do: __CALLER__.line
      defmacro text(expression), do: Macro.to_string(expression)
      defmacro names(block) do
        {_, names} = Macro.prewalk(block, [], fn
          {name, _, context} = node, names when is_atom(name) and is_atom(context) -> {node, [name | names]}
          node, names -> {node, names}
        end)

        Enum.reverse(names)
      end

      defmacro swap({operator, meta, [left, right]}), do: {operator, meta, [right, left]}
      defmacro var_of(name), do: Macro.var(name, nil)
      defmacro text_of(expression), do: Macro.to_string(expression)
    end

    defmodule Asks do
      require Who
      def f(_), do: {Who.here(), Who.line()}
      def g(a, b), do: {Who.swap(a - b), Who.names(a + b * a)}
      def h(x), do: {x, Who.var_of(:x), Who.text(x + foo(1) |> bar()), Who.text(if x, do: 1)}
      def tree(x), do: quote(do: foo(unquote(x), bar: [1 | unquote([x])]))
      def name, do: inspect(__MODULE__)
    end
    """

    Differential.run(context, "elixir", source, f: [1], g: [5, 3], h: [7], tree: [:a], name: [])
  end

  test "bodies compute attributes, definitions and structs", context do
    source = ~S"""
    defmodule Body do
      defmodule Table do
        def rows, do: [{:a, 1}, {:b, 2}, {:c, 3}]
        def scale(x), do: x * 10
      end

      @rows Table.rows()
      @sum Enum.sum(for {_, n} <- @rows, do: n)
      @names Enum.map(@rows, &elem(&1, 0))
      @text "sum: #{@sum}"
      @range Enum.to_list(1..3)
      @nested %{list: @names, set: MapSet.new(@names), date: Date.add(~D[2024-02-28], 2)}
      factor = Body.Table.scale(2)

      for {name, n} <- @rows do
        def value(unquote(name)), do: unquote(n * factor)
        def unquote(:"#{name}_doubled")(), do: unquote(n) * 2
      end

      def value(_), do: :none

      Enum.each(1..3, fn n ->
        defp part(unquote(n)), do: {:part, unquote(n), @sum}
      end)

      if @sum > 5 do
        def big?, do: true
      else
        def big?, do: false
      end

      defstruct for name <- @names, do: {name, Atom.to_string(name)}
      @sum @sum + 1
      def all, do: {@rows, @sum, @names, @text, @range, @nested}
      def parts, do: for(n <- 1..3, do: part(n))
      def made, do: %Body{a: 1}
      def guard(x) when x in unquote(Enum.map(1..4, &(&1 * &1))), do: :square
      def guard(_), do: :other
    end
    """

    calls = [all: [], parts: [], made: [], big?: [], a_doubled: [], c_doubled: []]
    calls = calls ++ for(x <- [:a, :b, :z], do: {:value, [x]}) ++ for(x <- [4, 5], do: {:guard, [x]})
    Differential.run(context, "elixir", source, calls)
  end

  test "attributes that are collected, and hooks before the end", context do
    source = ~S"""
    defmodule Fields do
      defmacro __using__(_) do
        quote do
          import Fields
          Module.register_attribute(__MODULE__, :fields, accumulate: true)
          @before_compile Fields
        end
      end

      defmacro field(name, default \\ nil) do
        quote do
          @fields {unquote(name), unquote(default)}
        end
      end

      defmacro __before_compile__(env) do
        fields = env.module |> Module.get_attribute(:fields) |> Enum.reverse()
        getters =
          for {name, default} <- fields do
            quote do
              def unquote(name)(record \\ %{}), do: Map.get(record, unquote(name), unquote(default))
            end
          end

        quote do
          unquote_splicing(getters)
          def fields, do: unquote(Macro.escape(fields))
          def count, do: length(@fields)
        end
      end
    end

    defmodule Person do
      use Fields
      field :name, "nobody"
      field :age
      @fields {:last, 0}
      def own, do: @fields
    end
    """

    Differential.run(context, "elixir", source,
      fields: [],
      count: [],
      own: [],
      name: [],
      name: [%{name: "a"}],
      age: [%{age: 4}],
      last: []
    )
  end

  test "programs as people write them", context do
    for {source, calls} <- [
          # A small language of rules.
          {~S"""
           defmodule Machine.DSL do
             defmacro __using__(_opts) do
               quote do
                 import Machine.DSL
                 Module.register_attribute(__MODULE__, :transitions, accumulate: true)
                 @before_compile Machine.DSL
               end
             end

             defmacro state(name, do: block) do
               block = if match?({:__block__, _, _}, block), do: elem(block, 2), else: [block]
               for {:on, _, [event, [to: target]]} <- block do
                 quote do
                   @transitions {unquote(name), unquote(event), unquote(target)}
                 end
               end
             end

             defmacro __before_compile__(env) do
               for {from, event, to} <- Enum.reverse(Module.get_attribute(env.module, :transitions)) do
                 quote do
                   def next(unquote(from), unquote(event)), do: {:ok, unquote(to)}
                 end
               end ++ [quote(do: def(next(state, event), do: {:error, {state, event}}))]
             end
           end
           defmodule Machine do
             use Machine.DSL

             state :idle do
               on :start, to: :running
               on :stop, to: :stopped
             end

             state :running do
               on :stop, to: :idle
             end

             def run(events), do: Enum.reduce_while(events, :idle, fn event, state ->
               case next(state, event) do
                 {:ok, state} -> {:cont, state}
                 error -> {:halt, error}
               end
             end)
           end
           """, [run: [[:start, :stop, :start]], run: [[:stop, :start]], next: [:idle, :stop]]},
          # Tables from data, pattern-matched.
          {~S"""
           defmodule Units do
             @units [{"mm", 0.001}, {"cm", 0.01}, {"m", 1}, {"km", 1_000}]
             @known for {name, _} <- @units, do: name
             for {name, factor} <- @units do
               @factor factor
               def to_meters(value, unquote(name)), do: value * @factor
               def parse(unquote(name) <> rest), do: {unquote(String.to_atom(name)), rest}
             end

             def to_meters(_, unit), do: {:unknown, unit, @known}
             def parse(other), do: {:none, other}
             @moduledoc "Units: #{Enum.join(@known, ", ")}"
             defguard is_known(x) when x in @known
             def known?(x) when is_known(x), do: true
             def known?(_), do: false
           end
           """,
           for(u <- ["mm", "km", "ell"], do: {:to_meters, [3, u]}) ++
             for(u <- ["mm 4", "km", "x"], do: {:parse, [u]}) ++ [known?: ["m"], known?: ["z"]]},
          # Bound quotes, nested quotes, code that writes code.
          {~S"""
           defmodule Writes.M do
             defmacro getters(names) do
               quote bind_quoted: [names: names] do
                 for name <- names do
                   def unquote(:"get_#{name}")(map), do: Map.fetch!(map, unquote(name))
                   def unquote(:"has_#{name}?")(map), do: is_map_key(map, unquote(name))
                 end
               end
             end

             defmacro maker(name, args, body) do
               quote do
                 defmacrop unquote(name)(unquote_splicing(args)) do
                   quote do: unquote(unquote(body))
                 end
               end
             end

             defmacro log(value) do
               text = Macro.to_string(value)
               quote do: {unquote(text), unquote(value)}
             end

             defmacro pick(value, clauses) do
               {:case, [], [value, clauses]}
             end

             defmacro unless_nil(value, do: block) do
               quote do
                 case unquote(value) do
                   nil -> nil
                   it -> (fn var!(it) -> unquote(block) end).(it)
                 end
               end
             end
           end
           defmodule Writes do
             alias Writes.M
             require M
             import M
             M.getters([:a, :b])
             def f(x), do: log(x + get_a(%{a: 1}))
             def g(x), do: pick(x, do: (1 -> :one; _ -> :other))
             def h(x), do: unless_nil(x, do: {it, it})
             def it(it), do: unless_nil(it, do: {it, 1})
           end
           """,
           [f: [2], g: [1], g: [2], h: [nil], h: [5], it: [3], get_b: [%{b: 7}], has_a?: [%{}], get_a: [%{}]]},
          # What is private, overridden, imported by name.
          {~S"""
           defmodule Layers.Default do
             defmacro __using__(_) do
               quote location: :keep do
                 @behaviour Layers.Default
                 def init(x), do: {:ok, x}
                 def handle(x, y), do: {x, y}
                 defoverridable init: 1, handle: 2
               end
             end
           end
           defmodule Layers.Logged do
             defmacro __using__(options) do
               tag = options[:tag] || :log
               quote do
                 def handle(x, y), do: {unquote(tag), super(x, y)}
                 defoverridable handle: 2
               end
             end
           end
           defmodule Layers do
             use Layers.Default
             use Layers.Logged, tag: :a
             use Layers.Logged
             def handle(x, :twice), do: {super(x, 1), super(x, 2)}
             def handle(x, y), do: super(y, x)
           end
           """, [init: [1], handle: [1, 2], handle: [1, :twice]]}
        ] do
      Differential.run(context, "elixir", source, calls)
    end
  end
end
