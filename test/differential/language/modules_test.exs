defmodule Instar.Differential.Language.ModulesTest do
  # Protocols, and several modules in one document. The same source on the BEAM and in the sandbox, with the same arguments.
  use Instar.Differential
  import Bitwise

  test "protocols of the document's own", context do
    source = """
    defmodule Shop do
      defprotocol Price do
        @moduledoc "What things cost."
        @type t :: term
        @doc "In cents."
        @spec of(t) :: integer
        def of(thing)
        def with_tax(thing, percent)
      end

      defprotocol Label do
        @fallback_to_any true
        def label(thing)
        def label(thing, options)
      end

      defprotocol Nobody do
        def nothing(x)
      end

      defmodule Item do
        defstruct name: "", cents: 0

        defimpl Price do
          def of(%Item{cents: cents}), do: cents
          def with_tax(item, percent), do: div(of(item) * (100 + percent), 100)
        end

        defimpl Label do
          alias Shop.Price, as: Cost
          def label(item), do: {:item, item.name, Cost.of(item), @for, @protocol, __MODULE__}
          def label(item, by: by), do: {by, label(item)}
        end
      end

      defmodule Bundle do
        alias Shop.Item
        defstruct items: []
        def new(prices), do: %Bundle{items: Enum.map(prices, &%Item{cents: &1})}
      end

      defmodule Plain do
        defstruct [:a]
      end

      defimpl Price, for: Any do
        def of(%{cents: cents}), do: {:any, cents}
        def of(_), do: :no_cents
        def with_tax(thing, _), do: of(thing)
      end

      defimpl Label, for: Any do
        def label(x), do: {:any, x}
        def label(x, options), do: {:any, x, options}
      end

      defmodule Derived do
        @derive Label
        @derive [{Price, unused: true}]
        defstruct [:cents]
      end

      defimpl Price, for: Shop.Bundle do
        def of(%{items: items}), do: items |> Enum.map(&Price.of/1) |> Enum.sum()
        def with_tax(bundle, percent) when percent > 0, do: Price.of(bundle) + percent
      end

      defimpl Price, for: [Integer, Float] do
        def of(number), do: trunc(number * 100)
        def with_tax(number, percent), do: {@for, number, percent}
      end

      defimpl Price, for: List do
        def of([]), do: 0
        def of([head | tail]), do: Price.of(head) + Price.of(tail)
        def with_tax(list, percent), do: for(thing <- list, do: Price.with_tax(thing, percent))
      end

      defimpl Price, for: Map do
        def of(map), do: raise(ArgumentError, "no price: \#{map_size(map)}")
        def with_tax(map, _), do: throw({:tax, map})
      end

      defimpl Price, for: Date do
        def of(date), do: date.year
        def with_tax(date, percent), do: Date.add(date, percent)
      end

      # with_tax/2 is missing.
      defimpl Price, for: BitString do
        def of(text), do: bit_size(text)
      end

      CALLS
    end
    """

    source = String.replace(source, "  CALLS\n", protocol_calls())

    things = [
      1,
      -7,
      1 <<< 70,
      2.5,
      :a,
      nil,
      true,
      "text",
      <<5::3>>,
      {},
      {1, 2},
      [],
      [1, 2.5, [3]],
      [1 | 2],
      [1, :a],
      %{},
      %{cents: 5},
      ~D[2024-02-29],
      ~T[10:00:00],
      1..3,
      MapSet.new([1]),
      %{__struct__: 1},
      %{__struct__: Integer},
      %{__struct__: Any},
      %{__struct__: Nowhere, cents: 1},
      %ArgumentError{message: "x"}
    ]

    structs = [:item, :bundle, :plain, :derived]
    functions = [:of, :tax, :label, :labels, :impl, :impl!, :missing, :message, :nobody, :struct_of]

    # Whether there is a struct of that name only the host knows: what would show it is refused (answers_test.exs).
    named? = &match?(%{__struct__: name} when name in [Integer, Any, Nowhere], &1)
    calls = for f <- functions, thing <- things, f != :message or not named?.(thing), do: {f, [thing]}
    # On the BEAM modules have longer names, for which the lines of a message that shows many break elsewhere.
    own = for f <- functions, name <- structs, {f, name} != {:message, :bundle}, do: {:own, [f, name]}

    rest = [
      {:about, []},
      {:fun, [[1, 2.0]]},
      {:piped, [3]},
      {:bundle, [[1, 2, 3]]},
      {:direct, [4]},
      {:tail, [10_000]}
    ]

    run(context, "elixir", source, calls ++ own ++ rest)
  end

  # What calls the protocols of the test above.
  defp protocol_calls do
    """
      def of(x), do: Price.of(x)
      def tax(x), do: Price.with_tax(x, 19)
      def label(x), do: Label.label(x)
      def labels(x), do: Label.label(x, by: 1)
      def impl(x), do: {Price.impl_for(x), Label.impl_for(x), Nobody.impl_for(x)}
      def impl!(x), do: Price.impl_for!(x)
      def nobody(x), do: Nobody.nothing(x)
      def struct_of(x), do: with(%name{} <- x, do: name)
      def missing(x) do
        Price.of(x)
      rescue
        e in Protocol.UndefinedError -> {e.protocol, e.value, e.description}
      end
      def message(x) do
        Nobody.nothing(x)
      rescue
        e -> {e.__struct__, Exception.message(e)}
      end
      def thing(:item), do: %Item{name: "tea", cents: 350}
      def thing(:bundle), do: Bundle.new([1, 2])
      def thing(:plain), do: %Plain{a: 1}
      def thing(:derived), do: %Derived{cents: 3}
      def own(f, name), do: apply(__MODULE__, f, [thing(name)])
      def about do
        {for(k <- [:module, :functions, :consolidated?, :impls], do: Price.__protocol__(k)),
         Label.__protocol__(:functions), Shop.Price.List.__impl__(:for), Shop.Price.List.__impl__(:protocol)}
      end
      def fun(list), do: {Enum.map(list, &Price.of/1), Enum.map(list, &Label.label(&1, []))}
      def piped(x), do: x |> Price.of() |> Label.label()
      def bundle(prices), do: prices |> Bundle.new() |> Price.with_tax(0)
      def direct(x), do: Shop.Price.Integer.of(x)
      def tail(n), do: Enum.reduce(1..n, 0, &(Price.of(&1) + &2))
    """
  end

  test "protocols, types and implementations in modules of their own", context do
    kinds =
      for type <- ~w(Atom BitString Float Function Integer List Map Tuple Any), into: "" do
        "  defimpl Kind, for: #{type} do\n    def kind(x), do: {@for, if(is_function(x), do: :f, else: x)}\n  end\n"
      end

    source = """
    defmodule Rules do
      alias Rules.Protocols.{Apply, Kind}

      defmodule Loose, do: defstruct(percent: 0)

      def run(x, price), do: Apply.apply_to(rule(x), price)
      def all(price), do: Enum.reduce([10, :double, "5", [1, :double]], price, &Apply.apply_to(rule(&1), &2))
      def kind(x), do: Kind.kind(x)
      def of_fun(n), do: {Kind.kind(fn x -> x + n end), Kind.kind(&kind/1)}
      def impl!(x), do: Kind.impl_for!(x)
      defp rule(n) when is_integer(n), do: %Rules.Loose{percent: n}
      defp rule(:same), do: Rules.Discount.new(0)
      defp rule(other), do: other
      def imported(x), do: Rules.Imports.price(x, 7)
    end

    defmodule Rules.Protocols do
      defprotocol Apply do
        @type t :: struct | atom | String.t() | list
        @spec apply_to(t, number) :: number
        def apply_to(rule, price \\\\ 100)
      end

      defprotocol Kind do
        @fallback_to_any true
        def kind(term)
      end
    end

    defmodule Rules.Discount do
      alias Rules.Protocols, as: P
      defstruct percent: 0
      def new(percent), do: %__MODULE__{percent: percent}

      defimpl P.Apply, for: [__MODULE__, Rules.Loose] do
        def apply_to(%@for{percent: percent}, price), do: price * (100 - percent) / 100
      end
    end

    defmodule Rules.Others do
      alias Rules.Protocols.{Apply, Kind}

      defimpl Apply, for: Atom do
        def apply_to(:double, price), do: price * 2
      end

      defimpl Apply, for: BitString do
        def apply_to(text, price) when is_binary(text), do: price - String.to_integer(text)
      end

      defimpl Apply, for: List do
        defdelegate add(rule, price), to: Apply, as: :apply_to
        def apply_to([], price), do: price
        def apply_to([rule | rules], price), do: apply_to(rules, add(wrap(rule), price))
        defp wrap(rule), do: if(is_integer(rule), do: Rules.Discount.new(rule), else: rule)
      end

    #{kinds}
    end

    defmodule Rules.Imports do
      import Rules.Protocols.Apply
      def price(x, y), do: {apply_to(x, y), apply_to(x), Enum.map([x], &apply_to/1)}
    end
    """

    terms =
      [1, 1.5, 1 <<< 80, :a, nil, "a", <<1::1>>, [], [1], {}, {1}, %{}, %{a: 1}] ++
        [~D[2024-01-01], %{__struct__: Map}, %{__struct__: :a}, %{__struct__: "a"}]

    rules = [0, 15, :double, :triple, :same, "7", "x", <<1::1>>, [10, :double], [:a], {1}, 1.5]
    kinds = for f <- [:kind, :impl!], term <- terms, do: {f, [term]}
    runs = for x <- rules, do: {:run, [x, 1_000]}
    imported = for x <- [:double, "3", [5], {1}], do: {:imported, [x]}
    run(context, "elixir", source, kinds ++ runs ++ imported ++ [{:all, [500]}, {:all, [:a]}, {:of_fun, [1]}])
  end

  test "imports of the document's own modules", context do
    source = """
    defmodule Imports.Money do
      def cents(n, unit \\\\ 100), do: n * unit
      def twice(n) when n > 0, do: cents(n, 2)
      def hidden(n), do: {:hidden, n}
      defp own(n), do: n
      def own_twice(n), do: own(n) + own(n)
    end
    defmodule Imports do
      alias Imports.Money
      import Money, except: [hidden: 1]
      def price(n), do: cents(n) + cents(n, 2)
      def piped(n), do: n |> twice() |> cents(3) |> own_twice
      def captured(n), do: Enum.map([n], &cents/1) ++ Enum.map([n], &twice(&1))
      def inner(n) do
        import Imports.Money, only: [hidden: 1]
        hidden(n)
      end
      require Imports.Money
      def again(n), do: Money.hidden(n)
    end
    """

    run(
      context,
      "elixir",
      source,
      for(f <- [:price, :piped, :captured, :inner, :again], n <- [1, 5], do: {f, [n]})
    )
  end
end
