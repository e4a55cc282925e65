defmodule Instar.UsesTest do
  # Documents that use documents: both targets, both languages, change propagation, refusals.
  use Instar.Case, async: true
  alias Instar.Server.Versions

  @money """
  defmodule Money do
    defstruct [:cents]
    defmacro twice(x), do: quote(do: 2 * unquote(x))
    def new(cents), do: %Money{cents: cents}
    def text(%Money{cents: cents}), do: "v1 \#{cents}"
    def fail(x) do
      raise ArgumentError, "no \#{x}"
    end
  end
  """
  @rules """
  defmodule Rules do
    require Money
    def price(n), do: Money.text(Money.new(Money.twice(n)))
    def struct(n), do: %Money{cents: n}
    def fail(n) do
      [Money.fail(n)]
    end
  end
  """

  defp status(server, id), do: Enum.find(Instar.status(server).documents, &(&1.id == id))

  defp doc(target, code, fields) do
    code = if is_binary(code), do: %{"1.0.0" => code}, else: code

    Map.merge(
      %{"type" => "code-document", "language" => "elixir", "target" => "#{target}", "code" => code},
      fields
    )
  end

  for target <- [:wasm, :beam] do
    describe "#{target}" do
      @describetag instar: [trust: [:beam], refresh: 60_000]
      @describetag target: target

      test "a document has the modules of another", %{server: server, target: target} = context do
        put!(context, "money", doc(target, @money, %{"library" => true}))
        put!(context, "rules", doc(target, @rules, %{"uses" => %{"money" => "~> 1.0"}}))
        assert Instar.call(server, "rules", :price, [21]) == {:ok, "v1 42"}
        {:ok, version} = Instar.select(server, "rules", [])
        assert [%{id: "money", tag: "1.0.0"}] = version.uses
        assert {:error, %Error{} = error} = Instar.call(server, "rules", :fail, [7])
        assert {:exception, :error, %ArgumentError{message: "no 7"}, trace} = error.reason

        places = for {_m, f, _a, at} <- trace, do: {f, to_string(at[:file]), at[:line]}
        assert {:fail, "money@1.0.0.ex", 7} in places
        assert {:fail, "rules@1.0.0.ex", 6} in places
        assert reason(Instar.call(server, "money", :new, [1])) == :library
      end

      test "a change reaches who uses it", %{server: server, target: target} = context do
        put!(context, "money", doc(target, @money, %{"library" => true}))
        put!(context, "rules", doc(target, @rules, %{"uses" => %{"money" => "~> 1.0"}}))

        put!(
          context,
          "other",
          doc(target, String.replace(@rules, "Rules", "Other"), %{"uses" => %{"money" => "1.0.0"}})
        )

        assert Instar.call(server, "rules", :price, [21]) == {:ok, "v1 42"}
        assert Instar.call(server, "other", :price, [21]) == {:ok, "v1 42"}

        assert [{{"other", "1.0.0"}, "1.0.0"}, {{"rules", "1.0.0"}, "1.0.0"}] =
                 Versions.users(server, "money")

        new = String.replace(@money, "v1", "v2")
        put!(context, "money", doc(target, %{"1.0.0" => @money, "1.1.0" => new}, %{"library" => true}))
        Instar.refresh(server)
        assert Instar.call(server, "rules", :price, [21]) == {:ok, "v2 42"}
        assert Instar.call(server, "other", :price, [21]) == {:ok, "v1 42"}

        # Broken for one: all stay.
        broken = String.replace(@money, "v1", "v3")

        put!(
          context,
          "money",
          doc(target, %{"1.0.0" => broken, "1.2.0" => "defmodule Money do end"}, %{"library" => true})
        )

        Instar.refresh(server)
        assert Instar.call(server, "rules", :price, [21]) == {:ok, "v2 42"}
        assert Instar.call(server, "other", :price, [21]) == {:ok, "v1 42"}

        assert %{error: %Error{document: "rules", tag: "1.0.0", field: "uses.money"}, tags: [], users: users} =
                 status(server, "money")

        assert users == [
                 %{id: "other", tag: "1.0.0", uses: "1.0.0"},
                 %{id: "rules", tag: "1.0.0", uses: "1.1.0"}
               ]

        put!(
          context,
          "money",
          doc(target, %{"1.0.0" => broken, "1.2.0" => String.replace(@money, "v1", "v4")}, %{
            "library" => true
          })
        )

        Instar.refresh(server)
        assert Instar.call(server, "rules", :price, [21]) == {:ok, "v4 42"}
        assert Instar.call(server, "other", :price, [21]) == {:ok, "v3 42"}
        assert %{error: nil} = status(server, "money")
      end

      test "Erlang and Elixir use each other", %{server: server, target: target} = context do
        erl = "-module(sums).\n-export([sum/1]).\nsum(L) -> lists:sum(L).\n"
        put!(context, "sums", doc(target, erl, %{"language" => "erlang"}))

        put!(
          context,
          "ex",
          doc(target, "defmodule A do\n  def f(l), do: {:sums.sum(l), :sums}\nend", %{
            "uses" => %{"sums" => "1.0.0"}
          })
        )

        assert Instar.call(server, "ex", :f, [[1, 2]]) == {:ok, {3, :sums}}
        erl = "-module(main).\n-export([f/1]).\nf(X) -> {sums:sum([X, 1]), 'Elixir.A':f([X])}.\n"
        put!(context, "main", doc(target, erl, %{"language" => "erlang", "uses" => %{"ex" => ">= 0.1.0"}}))
        assert Instar.call(server, "main", :f, [5]) == {:ok, {6, {5, :sums}}}
      end
    end
  end
end
