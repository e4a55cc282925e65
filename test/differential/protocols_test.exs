defmodule Instar.Differential.ProtocolsTest do
  # Elixir's own protocols for a document's structs. Not async: Mix has consolidated them in the tests' VM, and so they
  # are loaded as Elixir itself has them while it runs.
  use ExUnit.Case, async: false
  alias Instar.Differential
  import Instar.Differential, only: [run: 4]

  setup_all do
    Differential.start!()
  end

  test "the library's protocols for structs of the document's own", context do
    source = ~S"""
    defmodule Own do
      defmodule Money do
        defstruct cents: 0, currency: "EUR"

        defimpl String.Chars do
          def to_string(%Money{cents: c, currency: currency}),
            do: "#{div(c, 100)}.#{c |> rem(100) |> Integer.to_string() |> String.pad_leading(2, "0")} #{currency}"
        end

        defimpl List.Chars, for: __MODULE__ do
          def to_charlist(money), do: [money.cents]
        end

        defimpl Inspect do
          import Inspect.Algebra
          def inspect(money, opts), do: concat(["#Money<", to_doc(money.cents, opts), ">"])
        end
      end

      defmodule Bag do
        defstruct items: []

        defimpl Enumerable do
          def count(bag), do: {:ok, length(bag.items)}
          def member?(bag, item), do: {:ok, item in bag.items}
          def slice(_bag), do: {:error, __MODULE__}
          def reduce(bag, acc, fun), do: Enumerable.List.reduce(bag.items, acc, fun)
        end

        defimpl Collectable do
          def into(bag) do
            collect = fn
              list, {:cont, item} -> [item | list]
              list, :done -> %Own.Bag{items: Enum.reverse(list)}
              _list, :halt -> :ok
            end

            {Enum.reverse(bag.items), collect}
          end
        end
      end

      defmodule Lazy do
        defstruct from: 0

        defimpl Enumerable do
          def count(_), do: {:error, __MODULE__}
          def member?(_, _), do: {:error, __MODULE__}
          def slice(_), do: {:error, __MODULE__}
          def reduce(_lazy, {:halt, acc}, _fun), do: {:halted, acc}
          def reduce(lazy, {:suspend, acc}, fun), do: {:suspended, acc, &reduce(lazy, &1, fun)}
          def reduce(%{from: 100}, {:cont, acc}, _fun), do: {:done, acc}
          def reduce(%{from: n} = lazy, {:cont, acc}, fun), do: reduce(%{lazy | from: n + 1}, fun.(n, acc), fun)
        end
      end

      defmodule Bare do
        defstruct [:a]
      end

      defmodule Empty do
        defstruct []
      end

      defmodule Only do
        @derive {Inspect, only: [:b, :a]}
        defstruct [:c, :b, a: 1]
      end

      defmodule Except do
        @derive {Inspect, except: [:secret], optional: [:a, :b]}
        defstruct secret: "s", b: [], a: 1, c: %{}
      end

      defmodule Derived do
        @derive Inspect
        @enforce_keys [:b]
        defstruct [:b, a: 1]
      end

      defmodule Oops do
        @derive {Inspect, optional: [:code]}
        defexception [:code, message: "oops"]
      end

      defmodule Failure do
        defexception [:message, :code]
        defimpl String.Chars, do: def(to_string(e), do: "failure " <> e.message)
      end

      def money(n), do: %Money{cents: n}
      def text(n), do: {"#{money(n)}", to_string(money(n)), to_charlist(money(n)), String.Chars.impl_for(money(n))}
      def join(list), do: list |> Enum.map(&money/1) |> Enum.join(", ")
      def shown(n), do: {inspect(money(n)), inspect([money(n), {:a, "b", %{k: money(1)}}]), inspect(money(n), pretty: true)}
      def bare(x), do: {inspect(%Bare{a: x}), inspect(x), inspect({x, money(3), %Bare{a: money(4)}})}
      def derived(x) do
        all = [%Only{b: x}, %Except{b: x}, %Except{a: x, b: []}, %Except{c: x}, %Derived{b: x}, %Oops{code: x}, %Oops{}, %Empty{}]
        # In which order atoms are keys is the VM's business.
        as_maps = for x <- all, do: inspect(x, structs: false) |> String.split(["{", ", ", "}"]) |> Enum.sort()
        {inspect(all), inspect(all, pretty: true, width: 5_000), as_maps, inspect(all, limit: 2)}
      end
      def plain(x), do: "#{x}"
      def unknown, do: "#{%Bare{a: 1}}"
      def not_enumerable, do: Enum.map(%Bare{a: 1}, & &1)
      def not_collectable, do: Enum.into([1], %Money{})
      def chars_of_bag, do: "#{%Bag{}}"
      def bag(l), do: %Bag{items: l}
      def enum(l) do
        bag = bag(l)
        {Enum.count(bag), Enum.member?(bag, 2), Enum.map(bag, &{&1}), Enum.sum(bag), Enum.to_list(bag), Enum.at(bag, 1),
         Enum.reverse(bag), for(x <- bag, x > 1, do: x), Enum.zip(bag, bag), Enum.take(bag, 2), Enum.sort(bag), Enum.empty?(bag)}
      end
      def slices(l), do: {Enum.slice(bag(l), 1, 2), Enum.slice(bag(l), 1..-1//1), Enum.chunk_every(bag(l), 2)}
      def into(l), do: {Enum.into(l, bag([0])), for(x <- l, into: %Bag{}, do: x * 2), Enum.into(bag(l), []), Enum.into(bag(l), MapSet.new())}
      def halted(l), do: for(x <- l, into: bag([]), do: div(1, x))
      def lazy(n), do: {Enum.take(%Lazy{from: n}, 3), Enum.count(%Lazy{from: n}), Enum.member?(%Lazy{}, n), Enum.at(%Lazy{}, n)}
      def zipped(n), do: Enum.zip(%Lazy{from: n}, [1, 2, 3])
      def stream(l), do: bag(l) |> Stream.map(&(&1 * 2)) |> Stream.filter(&(&1 > 2)) |> Enum.to_list()
      def failure(text) do
        raise Failure, message: text, code: 1
      rescue
        e -> {"#{e}", Exception.message(e), inspect(e)}
      end
      def message(n) do
        Map.fetch!(%{money(n) => 1}, money(n + 1))
      rescue
        e -> Exception.message(e)
      end
      def uncaught(n), do: elem({}, money(n))
    end
    """

    numbers = for f <- [:text, :shown, :message, :uncaught], n <- [0, 5, 12_345], do: {f, [n]}

    lists =
      for f <- [:enum, :slices, :into, :stream, :join], l <- [[], [1], [1, 2, 3], [3, 1, 2, 2]], do: {f, [l]}

    lazy = for f <- [:lazy, :zipped], n <- [0, 97, 99, 100], do: {f, [n]}

    shown =
      for f <- [:bare, :plain], x <- [1, "a", [1, 2], :a, 1.5, {1}, %{a: 1}, MapSet.new([1])], do: {f, [x]}

    derived = for x <- [1, [], nil, "text", %{a: 1}, {1, [2]}], do: {:derived, [x]}
    alone = for f <- [:unknown, :not_enumerable, :not_collectable, :chars_of_bag], do: {f, []}
    rest = [{:halted, [[1, 0]]}, {:halted, [[1, 1]]}, {:failure, ["x"]}]

    # Mix has consolidated the host's protocols, and so knows nothing of the document's structs.
    as_defined([Collectable, Enumerable, Inspect, List.Chars, String.Chars], fn ->
      run(context, "elixir", source, numbers ++ lists ++ lazy ++ shown ++ derived ++ alone ++ rest)
    end)
  end

  test "structs that derive JSON.Encoder, or implement it", context do
    source = ~S"""
    defmodule Own do
      defmodule Some do
        @derive {JSON.Encoder, only: [:b, :a]}
        defstruct [:c, :a, b: 2]
      end

      defmodule All do
        @derive [Inspect, JSON.Encoder]
        defstruct [:z, :a, "quoted \" key": 1]
      end

      defmodule Less do
        @derive {JSON.Encoder, except: [:secret]}
        defstruct [:name, :secret]
      end

      defmodule None do
        @derive {JSON.Encoder, only: []}
        defstruct [:name]
      end

      defmodule By do
        defstruct [:value]

        defimpl JSON.Encoder do
          def encode(%{value: value}, encoder), do: encoder.(%{by: value}, encoder)
        end
      end

      defmodule Not do
        defstruct [:value]
      end

      def some(x), do: JSON.encode!(%Some{a: x, c: self_free()})
      def all(x), do: JSON.encode!([%All{z: x}])
      def less(x), do: JSON.encode!(%{key: %Less{name: x, secret: 1}})
      def none(x), do: JSON.encode!(%None{name: x})
      def by(x), do: JSON.encode!(%By{value: %By{value: x}})
      def lists(x), do: JSON.encode_to_iodata!([%Less{name: x}])

      def not_at_all(x) do
        JSON.encode!(%Not{value: x})
      rescue
        error in Protocol.UndefinedError -> {error.protocol, error.value.value}
      end

      defp self_free, do: {:never, :encoded}
    end
    """

    calls =
      for function <- [:some, :all, :less, :none, :by, :lists, :not_at_all],
          value <- [1, nil, "x", [1.5]],
          do: {function, [value]}

    if Code.ensure_loaded?(JSON) do
      as_defined([JSON.Encoder, String.Chars], fn -> run(context, "elixir", source, calls) end)
    else
      %{server: server, documents: documents} = context
      document = %{"type" => "code-document", "language" => "elixir", "code" => %{"1" => source}}
      :ok = Instar.DocumentServer.put(documents, "json", document)
      {:ok, version} = Instar.load(server, "json")

      expected = [
        some: ~S({"b":2,"a":"x"}),
        all: ~S([{"z":"x","a":null,"quoted \" key":1}]),
        less: ~S({"key":{"name":"x"}}),
        none: "{}",
        by: ~S({"by":{"by":"x"}}),
        not_at_all: {JSON.Encoder, "x"}
      ]

      for {function, answer} <- expected,
          do: assert({function, answer} == {function, Instar.call!(version, function, ["x"])})
    end
  end

  # Has protocols loaded as Elixir itself has them.
  defp as_defined(protocols, fun) do
    consolidated = for protocol <- protocols, do: :code.get_object_code(protocol)
    ebin = Path.join(:code.lib_dir(:elixir), "ebin")

    try do
      for protocol <- protocols,
          path = Path.join(ebin, "#{protocol}.beam"),
          do: load(protocol, File.read!(path), path)

      fun.()
    after
      for {protocol, binary, file} <- consolidated, do: load(protocol, binary, file)
    end
  end

  defp load(module, binary, file) do
    :code.purge(module)
    {:module, ^module} = :code.load_binary(module, to_charlist(file), binary)
  end
end
